package reply

import (
	"strings"
	"testing"
	"unicode/utf8"

	"duly/parser/reply/newtext"
)

func FuzzRead(f *testing.F) {
	for _, row := range []string{typical, "done", "1. done / 2. blocked\n", "<div>ok<blockquote>x</blockquote>", "add: Sam to x by Friday", "> 1. a\ndone\n> 2. b"} {
		f.Add(row, "", "")
		f.Add("", row, row)
	}
	f.Fuzz(func(t *testing.T, text, html, parent string) {
		for _, about := range []string{"six", "receipt", "renewal", "direct"} {
			a := newtext.Answer{Text: text, HTML: html, Parent: parent}
			r := Read(a, contextOf(about))
			if html == "" && !newtext.LooksHTML(text) && len(r.Text) > len(text) {
				t.Errorf("the new text is longer than the mail: %q of %q", r.Text, text)
			}
			if utf8.ValidString(text) && utf8.ValidString(html) && !utf8.ValidString(r.Text) {
				t.Errorf("broken characters in %q of %q", r.Text, text+html)
			}
			for _, c := range r.Commands {
				if c.Verb == "" || strings.TrimSpace(c.Evidence) == "" {
					t.Errorf("a command without verb or evidence: %+v", c)
				}
			}
		}
	})
}
