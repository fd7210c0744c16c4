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
	d.clockFirst = d.clocksAbove()
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
	speaker, stamp, last := "", "", ""
	for i := range d.lines {
		l := &d.lines[i]
		if l.stamped && timestamp(l.raw) >= len("[1/1/26 9:31]") {
			last = l.speaker
		}
		s := d.saidAt(i)
		switch {
		case s.name != "" && s.head && head:
			speaker, stamp = s.name, stampBeside(l.raw, s.name)
			l.blank()
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
			l.blank()
		case head && clockLine(l.raw):
			stamp = l.raw
			l.blank()
		case l.text != "" && speaker != "" && !l.stamped && l.level == 0:
			l.speaker, l.stamped, l.stamp = speaker, true, stamp
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
	at := i + 1
	if d.clockFirst {
		at = i - 1
	}
	if name := bareName(l.text); len(l.text) < 40 && at >= 0 && at < len(d.lines) && clockLine(d.lines[at].raw) && (nameLike(name) || nick(name)) {
		return said{name: name, head: true}
	}
	return said{}
}

// clocksAbove tells whether the lines of nothing but a time stand above the names rather than
// below them, by which of the two come again.
func (d *document) clocksAbove() bool {
	above, below := map[string]int{}, map[string]int{}
	for i := range d.lines {
		if d.lines[i].stamped || !clockLine(d.lines[i].raw) {
			continue
		}
		if i > 0 {
			below[d.lines[i-1].text]++
		}
		if i+1 < len(d.lines) {
			if name := bareName(d.lines[i+1].text); !nick(name) && !nameLike(name) {
				return false
			}
			above[d.lines[i+1].text]++
		}
	}
	return len(above) > 1 && len(above) < len(below)
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
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" ~_-.+()'’", r) && r < 0x2000
	}) && strings.ContainsFunc(s, unicode.IsUpper) == strings.ContainsFunc(s, unicode.IsLetter)
}

// inlineNick reads "[08:30] ruta: words", "16:01<tab>jory<tab>words" and "Jo Vale (00:03): words".
func inlineNick(s string) (name, text string) {
	if strings.HasPrefix(s, "| ") { // columns set apart by tabs, made a table
		s = strings.ReplaceAll(strings.Trim(s, "| "), " | ", "\t")
	}
	if n := timestamp(s); n > 0 {
		t := strings.TrimLeft(s[n:], " \t-–])|")
		sep := ": "
		if strings.HasSuffix(s[:n], "\t") {
			sep = "\t"
		}
		if i := strings.Index(t[:min(len(t), 60)], sep); i > 0 {
			if name := fromWhom(bareName(strings.TrimSuffix(t[:i], ":"))); nick(name) || sayer(name) {
				return name, strings.TrimSpace(t[i+len(sep):])
			}
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

// nick tells a name as chats write it: one word of letters, digits and few signs.
func nick(s string) bool {
	if len(s) < 2 || len(s) > 24 || neverName.has(s) || labels.has(s) || !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_-.|[]^`\\#", r) {
			return false
		}
	}
	return true
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
