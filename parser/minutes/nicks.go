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

// bareNicks reads chats of nothing but "jo: words", where names are written in small letters.
func (d *document) bareNicks() {
	said, all, n := map[string]int{}, 0, 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.text == "" {
			continue
		}
		all++
		if name, _, ok := strings.Cut(l.raw, ": "); ok && nick(name) && !l.stamped {
			said[name]++
			n++
		}
	}
	for name, k := range said {
		if k < 2 || isLabel(name) {
			n -= k
		}
	}
	if len(said) < 2 || n < 4 || n*10 < all*9 {
		return
	}
	for i := range d.lines {
		l := &d.lines[i]
		if name, rest, ok := strings.Cut(l.raw, ": "); ok && nick(name) && !l.stamped && !isLabel(name) {
			l.speaker, l.stamped = name, true
			l.text, l.bold, l.struck, l.lead = unmark(rest)
			l.bullet, l.level = 0, 0
		}
	}
}

// nickLine reads "marco  10:02 AM" and "[10/11/2026 09:14] Sean Odd".
func nickLine(s string) string {
	if len(s) < 8 || len(s) > 60 || !hasClock(s) {
		return ""
	}
	if n := timestamp(s); n > 0 {
		if name := strings.TrimSpace(s[n:]); s[0] == '[' && nameLike(name) {
			return name
		}
		return ""
	}
	name, rest, ok := strings.Cut(s, "  ")
	if !ok || name == "" || strings.ContainsAny(name, " :") || timestamp(strings.TrimSpace(rest)+" ") < len(strings.TrimSpace(rest)) {
		return ""
	}
	return name
}
