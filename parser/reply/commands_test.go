package reply

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/parser/reply/newtext"
	"duly/parser/when"
)

// Tuesday, 24 November 2026.
var tuesday = when.Context{At: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC), Locale: "en-GB"}

func offers(n int) []Offer {
	var out []Offer
	for i := 1; i <= n; i++ {
		out = append(out, Offer{N: i, Ref: fmt.Sprintf("A-%d", 140+i), Task: fmt.Sprintf("task %d", i)})
	}
	return out
}

func contextOf(kind string) Context {
	c := Context{Context: tuesday, About: Items}
	switch kind {
	case "one":
		c.Offers = offers(1)
	case "two":
		c.Offers = offers(2)
	case "six":
		c.Offers = offers(6)
	case "receipt":
		c.About, c.Offers = Receipt, offers(6)
		c.Offers[3].Task = "Do the site survey"
	case "renewal":
		c.About = Renewal
	case "renewals":
		c.About, c.Offers = Renewal, []Offer{{N: 1, Ref: "C-1", Task: "Fernhill backup"}, {N: 2, Ref: "C-2", Task: "Osprey hosting"}, {N: 3, Ref: "C-3", Task: "Tarn Team plan"}}
	case "mixed":
		c.Offers = append(offers(1), Offer{N: 2, Ref: "C-7", Task: "Acme support"})
	case "direct":
		c.About = Direct
	}
	return c
}

// short writes a command as the table does: verb target @until >to.
func (c Command) short() string {
	s := c.Verb
	if c.Target != "" {
		s += " " + c.Target
	}
	if !c.Until.IsZero() {
		s += " @" + c.Until.String()
	}
	if c.To != "" {
		s += " >" + c.To
	}
	return s
}

// What people write and what duly takes from it; each row is one answer, ¶ ends a line.
func TestCommands(t *testing.T) {
	lineEnds(t, func(t *testing.T, crlf func(string) string) {
		for _, row := range readList(t, "commands.txt") {
			f := strings.SplitN(row, " | ", 3)
			if strings.HasPrefix(row, "#") {
				continue
			}
			if len(f) != 3 {
				t.Fatalf("a row of three columns: %q", row)
			}
			r := Read(newtext.Answer{Text: crlf(strings.ReplaceAll(f[1], "¶", "\n"))}, contextOf(f[0]))
			var got []string
			for _, c := range r.Commands {
				got = append(got, c.short())
			}
			want := strings.Split(f[2], "; ")
			asked := slices.Contains(want, "?")
			want = slices.DeleteFunc(want, func(s string) bool { return s == "?" || s == "-" })
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) || asked && len(r.Unclear) == 0 {
				t.Errorf("%s: %q\n\tgot  %q, unclear %q\n\twant %q", f[0], f[1], got, r.Unclear, f[2])
			}
		}
	})
}

// lineEnds runs a test once for each kind of line end.
func lineEnds(t *testing.T, f func(t *testing.T, crlf func(string) string)) {
	t.Run("LF", func(t *testing.T) { f(t, func(s string) string { return s }) })
	t.Run("CRLF", func(t *testing.T) { f(t, func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }) })
}

func readList(t *testing.T, name string) []string {
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
