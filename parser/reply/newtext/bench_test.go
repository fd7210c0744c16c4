package newtext

import (
	"strings"
	"testing"
)

const typicalMail = saidAbove + "\n\nBest regards,\nSam\n\nOn Mon, Nov 23, 2026 at 9:12 AM Lena Park <lena@acme.example> wrote:\n\n> " + quoteRows

func BenchmarkNewText(b *testing.B) {
	a := Answer{Text: strings.ReplaceAll(typicalMail, "\n2.", "\n> 2.") + strings.Repeat("\n> More of the letter that was answered stands here.", 30)}
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Of(a)
	}
}

func BenchmarkNewTextKnownParent(b *testing.B) {
	p := quoteRows + strings.Repeat("\nMore of the letter that was answered stands here.", 30)
	a := Answer{Text: saidAbove + "\n\nFrom: Lena\nSent: Monday\nTo: Sam\nSubject: x\n\n" + p, Parent: p}
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Of(a)
	}
}
