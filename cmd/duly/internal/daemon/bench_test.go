package daemon

import "testing"

// BenchmarkIdleRound is one round in which nothing happens.
func BenchmarkIdleRound(b *testing.B) {
	b.ReportAllocs()
	benchmark(b, func(w *world) {
		if err := w.d.Once(b.Context()); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkQuestion is a mail that comes in and is answered.
func BenchmarkQuestion(b *testing.B) {
	b.ReportAllocs()
	benchmark(b, func(w *world) {
		w.site.deliver(w.compose("sam", "list", "list\n"))
		if err := w.d.Once(b.Context()); err != nil {
			b.Fatal(err)
		}
	})
}

func benchmark(b *testing.B, do func(*world)) {
	b.Helper()
	w := newWorld(b, newMemory(b), func(d *Daemon) { d.Policy.PerHour, d.Policy.PerPerson = 0, 0 })
	for b.Loop() {
		do(w)
	}
}
