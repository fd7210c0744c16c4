package minutes

import (
	"strings"
	"unicode"
)

// said is a line of a chat by its shape alone: who says what, or who says what follows.
type said struct {
	name, text string
	head       bool // the words stand on the lines below
}

// turns recognises chats by lines of one shape in which the same names come again, however names
// are written: "[08:30] ruta: …", "16:01<tab>jory<tab>…", "ruta — Today at 3:14 PM" above the words.
func (d *document) turns() {
	d.cues()
	d.bareNicks()
	heads, inline := map[string]int{}, map[string]int{}
	for i := range d.lines {
		if d.lines[i].stamped && timestamp(d.lines[i].raw) > 0 {
			inline[""]++ // the chat is known to be one
		}
		if s := d.saidAt(i); s.name == "" {
			continue
		} else if s.head {
			heads[s.name]++
		} else {
			inline[s.name]++
		}
	}
	head, in := again(heads), again(inline)
	if !head && !in {
		return
	}
	speaker, last := "", ""
	for i := range d.lines {
		l := &d.lines[i]
		if l.stamped && timestamp(l.raw) >= len("[1/1/26 9:31]") {
			last = l.speaker
		}
		s := d.saidAt(i)
		switch {
		case s.name != "" && s.head && head:
			speaker = s.name
			*l = line{num: l.num, last: l.last, raw: l.raw}
		case s.name != "" && !s.head && in:
			l.bullet, l.box, l.level, l.ref = 0, 0, 0, ""
			l.speaker, l.stamped = s.name, true
			l.text, l.bold, l.struck, l.lead = unmark(s.text)
			l.raw = strings.Trim(l.raw, "| ")
			last = ""
			if timestamp(l.raw) >= len("[1/1/26 9:31]") {
				last = s.name
			}
		case head && robotHead(l.raw):
			speaker = robotName
			*l = line{num: l.num, last: l.last, raw: l.raw}
		case head && clockLine(l.raw):
			*l = line{num: l.num, last: l.last, raw: l.raw}
		case l.text != "" && speaker != "" && !l.stamped && l.level == 0:
			l.speaker, l.stamped = speaker, true
		case l.text != "" && last != "" && !l.stamped && l.level == 0 && timestamp(l.raw) == 0: // the words go on
			l.speaker, l.stamped = last, true
		}
	}
}

// again tells whether a name comes twice.
func again(names map[string]int) bool {
	for _, n := range names {
		if n > 1 {
			return true
		}
	}
	return false
}

// saidAt reads the shape of line i.
func (d *document) saidAt(i int) said {
	l := &d.lines[i]
	if l.stamped || l.text == "" {
		return said{}
	}
	if name, text := inlineNick(l.raw); name != "" {
		return said{name: name, text: text}
	}
	if name := nickHead(l.text); name != "" {
		return said{name: name, head: true}
	}
	if nameLike(l.text) && len(l.text) < 40 && i+1 < len(d.lines) && clockLine(d.lines[i+1].raw) {
		return said{name: l.text, head: true}
	}
	return said{}
}

// robotName is whom the words of programs are laid to.
const robotName = "[bot]"

// robotHead tells what chats write beside the name of a program: "GitHub  APP  2:20 PM", "BOT".
func robotHead(s string) bool {
	if s == "APP" || s == "BOT" {
		return true
	}
	if len(s) > 60 {
		return false
	}
	i := strings.Index(" "+s, " APP ")
	if i < 0 {
		i = strings.Index(" "+s, " BOT ")
	}
	return i >= 0 && hasClock(s[i+3:])
}

// sayer tells a name as people call themselves in a chat: "Dad of Theo", "Speaker 3", "+44 7700 900123".
func sayer(s string) bool {
	if n := len(strings.Fields(s)); n == 0 || n > 4 || len(s) < 2 || labels.has(s) || neverName.has(firstWord(s)) {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" _-.+()'’", r) && r < 0x2000
	}) && strings.ContainsFunc(s, unicode.IsUpper) == strings.ContainsFunc(s, unicode.IsLetter)
}

// inlineNick reads "[08:30] ruta: words", "16:01<tab>jory<tab>words" and "Jo Vale (00:03): words".
func inlineNick(s string) (name, text string) {
	if strings.HasPrefix(s, "| ") { // columns set apart by tabs, made a table
		s = strings.ReplaceAll(strings.Trim(s, "| "), " | ", "\t")
	}
	if n := timestamp(s); n > 0 {
		t := strings.TrimLeft(s[n:], " \t-–])")
		sep := ": "
		if strings.HasSuffix(s[:n], "\t") {
			sep = "\t"
		}
		if name, _, ok := strings.Cut(t[:min(len(t), 40)], sep); ok && (nick(name) || sayer(name)) {
			return name, strings.TrimSpace(t[len(name)+len(sep):])
		}
		return "", ""
	}
	i := strings.Index(s[:min(len(s), 60)], "): ")
	if i < 0 {
		return "", ""
	}
	open := strings.LastIndexByte(s[:i], '(')
	if open < 2 || !bareClock(s[open+1:i]) {
		return "", ""
	}
	if name = strings.TrimSpace(s[:open]); nick(name) || nameLike(name) {
		return name, strings.TrimSpace(s[i+3:])
	}
	return "", ""
}

// nickHead reads "ruta — Today at 3:14 PM", "ruta 16:40", "Speaker 3  00:24", "[09:31] Berg, Sam",
// "@ruta:matrix.example 16:20" and "10:31:02 From Sam Berg to Everyone:".
func nickHead(s string) string {
	if len(s) > 80 || !hasClock(s) {
		return ""
	}
	if n := timestamp(s); n > 0 {
		return stampHead(s[:n], strings.TrimSpace(s[n:]))
	}
	if name, stamp, ok := strings.Cut(s, ", ["); ok && strings.HasSuffix(strings.TrimRight(stamp, ": "), "]") && (nick(name) || sayer(name)) {
		return name
	}
	if rest, ok := strings.CutPrefix(s, "@"); ok {
		name, clock, _ := strings.Cut(rest, " ")
		if name, _, _ = strings.Cut(name, ":"); nick(name) && bareClock(clock) {
			return name
		}
	}
	if name, clock := strings.TrimRight(s[:clockAt(s)], " ([-"), s[clockAt(s):]; isDigit(lastByte(name)) && sayer(name) && strings.HasPrefix(name, "Speaker ") && bareClock(clock) {
		return name
	}
	i := strings.IndexFunc(s, unicode.IsDigit)
	if i < 3 {
		return ""
	}
	name := s[:i]
	for _, cut := range []string{" — ", " – ", " - ", " at ", " Today", " Yesterday", ", ", "  ", " (", " ["} {
		name, _, _ = strings.Cut(name, cut)
	}
	rest := strings.ToLower(strings.Trim(s[i:], " 0123456789:.,/-])("))
	if rest != "" && rest != "am" && rest != "pm" || labels.has(name) {
		return ""
	}
	if name = strings.TrimSpace(name); nick(name) || nameLike(name) && !neverName.has(firstWord(name)) {
		return name
	}
	return ""
}

// stampHead reads the name that follows a time on a line of its own.
func stampHead(stamp, s string) string {
	if rest, ok := strings.CutPrefix(s, "From "); ok {
		if name, to, ok := strings.Cut(rest, " to "); ok && strings.HasSuffix(to, ":") {
			if name = strings.TrimSpace(name); sayer(name) || nick(name) {
				return name
			}
		}
		return ""
	}
	if name, ok := strings.CutPrefix(s, "["); ok && strings.HasSuffix(name, "]") && nick(name[:len(name)-1]) {
		return name[:len(name)-1]
	}
	if !strings.HasPrefix(stamp, "[") {
		return ""
	}
	if last, first, ok := strings.Cut(s, ", "); ok && nameLike(last) && nameLike(first) {
		return first + " " + last
	}
	return ""
}

// clockAt returns where the first time of day of s begins.
func clockAt(s string) int {
	i := strings.IndexByte(s, ':')
	for i > 0 && isDigit(s[i-1]) {
		i--
	}
	return max(i, 0)
}

// nick tells a name as chats write it: one word of letters, digits and few signs.
func nick(s string) bool {
	if len(s) < 2 || len(s) > 24 || neverName.has(s) || labels.has(s) || !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_-.|[]^`\\", r) {
			return false
		}
	}
	return true
}

// clockLine tells a line of nothing but a time, with or without its day.
func clockLine(s string) bool {
	s = strings.TrimSpace(s)
	return bareClock(s) || s != "" && timestamp(s) == len(s)
}

// bareClock tells a line of nothing but a time of day.
func bareClock(s string) bool {
	s = strings.Trim(s, " []")
	return len(s) >= 4 && len(s) <= 12 && hasClock(s) && strings.Trim(strings.ToLower(s), "0123456789: .apm") == ""
}

// cues blanks the times and numbers that subtitles set above what is said.
func (d *document) cues() {
	for i := range d.lines {
		l := &d.lines[i]
		if !strings.Contains(l.raw, " --> ") || timestamp(l.raw) == 0 {
			continue
		}
		*l = line{num: l.num, last: l.last}
		if i > 0 && d.lines[i-1].raw != "" && strings.Trim(d.lines[i-1].raw, "0123456789") == "" {
			d.lines[i-1] = line{num: l.num - 1, last: l.num - 1}
		}
		if i+1 < len(d.lines) {
			if next := &d.lines[i+1]; next.speaker == "" {
				if name, rest, ok := cutSpeaker(next.text); ok {
					next.speaker, next.text, next.stamped = name, rest, true
				}
			}
			d.joinCue(i + 1)
		}
	}
}

// joinCue joins the lines of one subtitle to the one that names who speaks.
func (d *document) joinCue(at int) {
	first := &d.lines[at]
	for k := at + 1; first.speaker != "" && k < min(len(d.lines), at+5); k++ {
		l := &d.lines[k]
		if l.raw == "" || l.speaker != "" || strings.Contains(l.raw, " --> ") {
			return
		}
		if _, _, ok := cutSpeaker(l.text); ok {
			return
		}
		first.text += " " + strings.TrimSuffix(l.text, "</v>")
		first.last = l.num
		*l = line{num: l.num, last: l.last}
	}
}
