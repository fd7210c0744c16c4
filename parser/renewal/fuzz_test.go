package renewal

import (
	"strings"
	"testing"
)

func FuzzRead(f *testing.F) {
	f.Add("in 1dAY")
	f.Add("renews for one (1) year unless ninety (90) days notice before 1 May 2026, trial ends in 3 days")
	f.Fuzz(func(t *testing.T, text string) {
		got := Read(text, termsAt)
		if got.NoticeDays < 0 || got.Unclear != "" && got.NoticeDays != 0 {
			t.Errorf("%+v", got)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("This Agreement automatically renews for successive one (1) year periods unless either party gives ninety (90) days' written notice prior to the end of the term. ", 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(text, termsAt)
	}
}
