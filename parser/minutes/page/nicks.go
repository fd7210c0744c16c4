package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// nicks are the names in small letters, or behind a time in brackets, that head what they say
// on lines of their own; two such lines make a chat.
func (d *Document) nicks() map[string]bool {
	seen, n := map[string]bool{}, 0
	for i := range d.Lines {
		if name := nickLine(d.Lines[i].Raw); name != "" {
			seen[name] = true
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return seen
}

// bareNicks reads chats of nothing but "jo: words", "jo | words" or "jo> words".
func (d *Document) bareNicks() {
	for _, sep := range []string{": ", " | ", "> "} {
		if said := d.saidBehind(sep); len(said) > 0 {
			d.setSpeakers(said, sep)
		}
	}
}

// saidBehind counts the lines that each nick says, where nearly all lines are said so.
func (d *Document) saidBehind(sep string) map[string]int {
	said, all, n, orders := map[string]int{}, 0, 0, 0
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		all++
		if name, rest, ok := strings.Cut(l.Raw, sep); ok && (nick(name) || initial(name) || sep == "> " && grammar.NameLike(name)) && !l.Stamped {
			said[name]++
			n++
			if grammar.StartsTask(rest) || strings.Contains(rest, " | ") {
				orders++
			}
		}
	}
	named := false
	for name, k := range said {
		if k < 2 || IsLabel(name) {
			n -= k
		}
		named = named || k > 1 && !initial(name)
	}
	if len(said) < 2 || !named || n < 4 || n*10 < all*8 || sep != ": " && orders*4 > n {
		return nil
	}
	return said
}

// initial tells one capital letter, by which people call the other in what they have jotted down of a call.
func initial(s string) bool { return len(s) == 1 && scan.IsUpper(s[0]) }

func (d *Document) setSpeakers(said map[string]int, sep string) {
	for i := range d.Lines {
		l := &d.Lines[i]
		if name, rest, ok := strings.Cut(l.Raw, sep); ok && said[name] > 0 && !l.Stamped && !IsLabel(name) {
			l.Speaker, l.Stamped = name, true
			l.Text, l.Bold, l.Struck, l.Lead = unmark(rest)
			l.Bullet, l.Level = 0, 0
			l.Raw = strings.TrimSpace(name) + ": " + rest
		}
	}
}
