package reply

import (
	"cmp"
	"fmt"
	"slices"
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
		c := Context{Context: tuesday, About: Items}
		for i, task := range strings.Split(f[0], "~") {
			c.Offers = append(c.Offers, Offer{N: i + 1, Ref: fmt.Sprintf("A-%d", 141+i), Task: task})
		}
		var list []string
		for _, cmd := range Read(newtext.Answer{Text: strings.ReplaceAll(f[1], "¶", "\n")}, c).Commands {
			list = append(list, cmd.short())
		}
		slices.Sort(list)
		got := cmp.Or(strings.Join(list, "; "), "-")
		if got != f[2] {
			t.Errorf("%s: %q\n\tgot %s, want %s", f[0], f[1], got, f[2])
		}
	}
}
