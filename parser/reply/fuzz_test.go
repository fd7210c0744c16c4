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

// FuzzTask reads an answer about tasks of any words.
func FuzzTask(f *testing.F) {
	f.Add("I sent the contract back yesterday.", "Send the contract back to Kestrel")
	f.Add("Rechnung ist raus.", "Rechnung an Borealis schicken")
	f.Add("Flat 3 was painted by the owners", "En")
	f.Add("The rooms are booked", "book")
	f.Fuzz(func(t *testing.T, text, task string) {
		c := contextOf("one")
		c.Offers[0].Task = task
		for _, o := range [][]Offer{c.Offers, append(offers(2)[1:], c.Offers...)} {
			c.Offers = o
			for _, cmd := range Read(newtext.Answer{Text: text}, c).Commands {
				if cmd.Verb == "" || strings.TrimSpace(cmd.Evidence) == "" {
					t.Errorf("a command without verb or evidence: %+v", cmd)
				}
			}
		}
	})
}
