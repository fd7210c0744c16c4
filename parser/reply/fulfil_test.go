package reply

import (
	"strings"
	"testing"

	"duly/parser/reply/newtext"
)

// What tells that a row's own task was done, and what only looks like it.
func TestFulfilled(t *testing.T) {
	for _, row := range readList(t, "fulfilled.txt") {
		f := strings.SplitN(row, " | ", 3)
		if strings.HasPrefix(row, "#") {
			continue
		}
		c := Context{Context: tuesday, About: Items, Offers: []Offer{{N: 1, Ref: "A-141", Task: f[0]}}}
		got := "-"
		for _, cmd := range Read(newtext.Answer{Text: f[1]}, c).Commands {
			got = cmd.Verb
		}
		if got != f[2] {
			t.Errorf("%s: %q\n\tgot %s, want %s", f[0], f[1], got, f[2])
		}
	}
}
