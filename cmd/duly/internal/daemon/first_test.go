package daemon

import (
	"testing"
	"time"
)

// begin puts mails of two days into the mailbox before duly comes to it.
func begin(t *testing.T, setUp ...func(*Daemon)) (*world, *memory) {
	t.Helper()
	m := newMemory(t)
	w := &world{t: t, clock: time.Date(2026, time.November, 1, 12, 0, 0, 0, time.UTC)}
	for day, who := range []string{"sam", "tom"} {
		at := w.clock.AddDate(0, 0, day-1)
		if err := m.Put(duly, "INBOX", w.compose(who, "list", "list of "+who+"\n", "Message-ID: <old@"+who+">"), at); err != nil {
			t.Fatal(err)
		}
	}
	return newWorld(t, m, setUp...), m
}

func TestAFullMailboxIsLeftAlone(t *testing.T) {
	w, _ := begin(t)
	w.mail("lena", "list", "list\n")
	w.letter("lena")
	w.quiet()
	if n := len(w.site.mails("INBOX")); n != 2 {
		t.Errorf("%d mails are left, not those 2 that were there before", n)
	}
}

func TestMailIsTakenFromADayOn(t *testing.T) {
	w, _ := begin(t, func(d *Daemon) { d.Since = time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) })
	w.letter("tom")
	w.quiet()
	w.restart()
	w.mail("lena", "list", "list\n")
	w.letter("lena")
	w.quiet()
	if n := len(w.site.mails("INBOX")); n != 1 {
		t.Errorf("%d mails are left, not the one of October", n)
	}
}

// TestNewMailOfAnOldDayIsTaken: the server's clock may be slow, and somebody may move an old
// mail into duly's folder.
func TestNewMailOfAnOldDayIsTaken(t *testing.T) {
	m := newMemory(t)
	w := newWorld(t, m)
	for who, ago := range map[string]time.Duration{"sam": time.Minute, "tom": 90 * 24 * time.Hour} {
		if err := m.Put(duly, "INBOX", w.compose(who, "list", "list\n"), w.clock.Add(-ago)); err != nil {
			t.Fatal(err)
		}
		w.round()
		w.letter(who)
	}
	w.nothingLeft()
}
