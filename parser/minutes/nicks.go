package minutes

import "strings"

// nicks are the names in small letters, or behind a time in brackets, that head what they say
// on lines of their own; two such lines make a chat.
func (d *document) nicks() map[string]bool {
	seen, n := map[string]bool{}, 0
	for i := range d.lines {
		if name := nickLine(d.lines[i].raw); name != "" {
			seen[name] = true
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return seen
}

// bareNicks reads chats of nothing but "jo: words" or "jo | words".
func (d *document) bareNicks() {
	for _, sep := range []string{": ", " | "} {
		if said := d.saidBehind(sep); len(said) > 0 {
			d.setSpeakers(said, sep)
		}
	}
}

// saidBehind counts the lines that each nick says, where nearly all lines are said so.
func (d *document) saidBehind(sep string) map[string]int {
	said, all, n, orders := map[string]int{}, 0, 0, 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.text == "" {
			continue
		}
		all++
		if name, rest, ok := strings.Cut(l.raw, sep); ok && nick(name) && !l.stamped {
			said[name]++
			n++
			if startsTask(rest) || strings.Contains(rest, " | ") {
				orders++
			}
		}
	}
	for name, k := range said {
		if k < 2 || isLabel(name) {
			n -= k
		}
	}
	if len(said) < 2 || n < 4 || n*10 < all*8 || sep != ": " && orders*4 > n {
		return nil
	}
	return said
}

func (d *document) setSpeakers(said map[string]int, sep string) {
	for i := range d.lines {
		l := &d.lines[i]
		if name, rest, ok := strings.Cut(l.raw, sep); ok && said[name] > 0 && !l.stamped && !isLabel(name) {
			l.speaker, l.stamped = name, true
			l.text, l.bold, l.struck, l.lead = unmark(rest)
			l.bullet, l.level = 0, 0
			l.raw = strings.TrimSpace(name) + ": " + rest
		}
	}
}
