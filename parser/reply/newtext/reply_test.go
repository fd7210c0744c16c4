package newtext

import (
	"os"
	"strings"
	"testing"
)

// eol runs a test once for each kind of line end.
func eol(t *testing.T, f func(t *testing.T, crlf func(string) string)) {
	t.Run("LF", func(t *testing.T) { f(t, func(s string) string { return s }) })
	t.Run("CRLF", func(t *testing.T) { f(t, func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }) })
}

func readLists(t *testing.T, name string) []string {
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for s := range strings.Lines(string(b)) {
		out = append(out, strings.ReplaceAll(strings.TrimRight(s, "\n"), "↵", "\n"))
	}
	return out
}

const (
	saidAbove = "The offer is with legal.\nI expect them on Monday."
	quoteRows = "1. Call the vendor (A-141)\n2. Order the switches (A-142)\n\nReply with a number and a word."
	saidBelow = "The second one waits for a quote."
)

func marked(s string) string { return "> " + strings.ReplaceAll(s, "\n", "\n> ") }

// Each attribution and header block is cut with marked and unmarked quotes below it, with
// and without a blank line around it, and what stands between marked quotes is kept.
func TestQuotesInManyLanguages(t *testing.T) {
	eol(t, func(t *testing.T, crlf func(string) string) {
		for _, name := range []string{"attributions.txt", "headers.txt"} {
			for _, a := range readLists(t, name) {
				for shape, c := range map[string][2]string{
					"marked":       {saidAbove + "\n\n" + a + "\n\n" + marked(quoteRows), saidAbove},
					"close":        {saidAbove + "\n" + a + "\n" + marked(quoteRows), saidAbove},
					"unmarked":     {saidAbove + "\n\n" + a + "\n\n" + quoteRows, saidAbove},
					"bottom":       {a + "\n" + marked(quoteRows) + "\n\n" + saidBelow, saidBelow},
					"both":         {saidAbove + "\n\n" + a + "\n" + marked(quoteRows) + "\n\n" + saidBelow, saidAbove + "\n" + saidBelow},
					"quoted twice": {saidAbove + "\n\n" + a + "\n" + marked(a+"\n"+marked(quoteRows)), saidAbove},
					"in the quote": {saidAbove + "\n\n" + marked(a+"\n\n"+quoteRows), saidAbove},
				} {
					got := Of(Answer{Text: crlf(c[0])})
					if folds(got) != folds(c[1]) {
						t.Errorf("%s %s: %q\ngot %q", name, shape, a, got)
					}
				}
			}
		}
	})
}
