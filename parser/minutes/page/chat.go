package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// said is a line of a chat by its shape alone: who says what, or who says what follows.
type said struct {
	name, text string
	head       bool // the words stand on the lines below
}

// turns recognises chats by lines of one shape in which the same names come again, however names
// are written: "[08:30] ruta: …", "16:01<tab>jory<tab>…", "ruta — Today at 3:14 PM" above the words.
func (d *Document) turns() {
	d.cues()
	d.bareNicks()
	d.clockFirst, d.elapsed = d.clocksAbove(), d.fromZero()
	heads, inline := map[string]int{}, map[string]int{}
	for i := range d.Lines {
		if d.Lines[i].Stamped && grammar.Timestamp(d.Lines[i].Raw) > 0 {
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
		d.frames()
		return
	}
	speaker, stamp, last, dated := "", "", "", false
	for i := range d.Lines {
		l := &d.Lines[i]
		if n := grammar.Timestamp(l.Raw); l.Stamped && n > 0 {
			last, dated = l.Speaker, n >= datedStamp
		}
		s := d.saidAt(i)
		switch {
		case s.name != "" && s.head && head:
			speaker, stamp = strings.Trim(s.name, "*_"), stampBeside(l.Raw, s.name)
			l.blank()
			if i > 0 && strings.HasSuffix(d.Lines[i-1].Raw, " by "+s.name) { // what a screen reader is told of the message below
				d.Lines[i-1].blank()
			}
		case s.name != "" && !s.head && in:
			l.Bullet, l.Box, l.Level, l.ref = 0, 0, 0, ""
			l.Speaker, l.Stamped = s.name, true
			l.Text, l.Bold, l.Struck, l.Lead = unmark(s.text)
			l.Raw = strings.Trim(l.Raw, "| ")
			last, dated = s.name, grammar.Timestamp(l.Raw) >= datedStamp
		case head && robotHead(l.Raw):
			speaker = robotName
			l.blank()
		case head && (ClockLine(l.Raw) || agoLine(l.Raw)):
			stamp = l.Raw
			l.blank()
		case head && d.handleAt(i):
			l.blank()
		case l.Text != "" && speaker != "" && !l.Stamped && l.Level == 0:
			l.Speaker, l.Stamped, l.Stamp = speaker, true, stamp
		case l.Raw == "" && !dated:
			last = ""
		case l.Text != "" && last != "" && !l.Stamped && l.Level == 0 && grammar.Timestamp(l.Raw) == 0 && (dated || l.Bullet != 0 || l.Indent > 0): // the words go on
			l.Speaker, l.Stamped = last, true
		}
	}
}

// datedStamp is how long a stamp with its day is at least; behind a bare time of day only what is set in or a list goes on.
const datedStamp = len("[1/1/26 9:31]")

// fromZero tells whether the first time of the text is one from the beginning of a recording: "00:04 - Sam Carter".
func (d *Document) fromZero() bool {
	for i := range d.Lines {
		if n := grammar.Timestamp(d.Lines[i].Raw); n > 0 {
			return strings.HasPrefix(d.Lines[i].Raw, "00:0") || strings.HasPrefix(d.Lines[i].Raw, "0:0")
		}
	}
	return false
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
func (d *Document) saidAt(i int) said {
	l := &d.Lines[i]
	if l.Stamped || l.Text == "" {
		return said{}
	}
	if name, text := inlineNick(l.Raw); name != "" {
		return said{name: name, text: text}
	}
	if name := nickHead(l.Text); name != "" {
		return said{name: name, head: true}
	}
	if n := grammar.Timestamp(l.Raw); d.elapsed && n > 0 && strings.HasSuffix(l.Raw[:n], "- ") && sayer(l.Raw[n:]) { // "03:20 - Sam Carter"
		return said{name: l.Raw[n:], head: true}
	}
	at := i + 1
	if d.clockFirst {
		at = i - 1
	} else if d.handleAt(at) {
		at++
	}
	if name := bareName(l.Text); len(l.Text) < 40 && at >= 0 && at < len(d.Lines) && (ClockLine(d.Lines[at].Raw) || agoLine(d.Lines[at].Raw)) && (grammar.NameLike(name) || nick(name)) {
		return said{name: name, head: true}
	}
	return said{}
}

// handleAt tells a line of nothing but "@ruta", between a name and its time.
func (d *Document) handleAt(i int) bool {
	if i >= len(d.Lines)-1 {
		return false
	}
	handle, ok := strings.CutPrefix(d.Lines[i].Raw, "@")
	return ok && nick(handle) && ClockLine(d.Lines[i+1].Raw)
}

// clocksAbove tells whether the lines of nothing but a time stand above the names rather than
// below them, by which of the two come again.
func (d *Document) clocksAbove() bool {
	above, below := map[string]int{}, map[string]int{}
	for i := range d.Lines {
		if d.Lines[i].Stamped || !ClockLine(d.Lines[i].Raw) {
			continue
		}
		if i > 0 {
			below[d.Lines[i-1].Text]++
		}
		if i+1 < len(d.Lines) {
			if name := bareName(d.Lines[i+1].Text); !nick(name) && !grammar.NameLike(name) {
				return false
			}
			above[d.Lines[i+1].Text]++
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
	return i >= 0 && grammar.HasClock(s[i+3:])
}

// sayer tells a name as people call themselves in a chat: "Dad of Theo", "Speaker 3", "+44 7700 900123".
func sayer(s string) bool {
	if n := len(strings.Fields(s)); n == 0 || n > 4 || len(s) < 2 || Labels.Has(s) || neverNick(scan.FirstWord(s)) && !(n > 1 && givenToo.Has(scan.FirstWord(s))) {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" ~_-.+&()'’", r) && r < 0x2000
	}) && strings.ContainsFunc(s, unicode.IsUpper) == strings.ContainsFunc(s, unicode.IsLetter)
}

// inlineNick reads "[08:30] ruta: words", "16:01<tab>jory<tab>words" and "Jo Vale (00:03): words".
func inlineNick(s string) (name, text string) {
	if strings.HasPrefix(s, "| ") { // columns set apart by tabs, made a table
		s = strings.ReplaceAll(strings.Trim(s, "| "), " | ", "\t")
	}
	if n := grammar.Timestamp(s); n > 0 {
		t := strings.TrimLeft(s[n:], " \t-–])|")
		sep := ": "
		if bar := strings.Index(t[:min(len(t), 40)], " | "); strings.HasSuffix(s[:n], "\t") {
			t, sep = strings.TrimLeft(t, "@+%&~ "), "\t"
		} else if bar > 0 && nick(strings.TrimLeft(t[:bar], "@+%&~ ")) { // "13:20:08  jory | words"
			t, sep = strings.TrimLeft(t, "@+%&~ "), " | "
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
	if name = strings.TrimSpace(s[:open]); nick(name) || grammar.NameLike(name) || sayer(name) {
		return name, strings.TrimSpace(s[i+3:])
	}
	return "", ""
}

// neverNick tells a word that nobody is called by; months are what some are called by, too.
func neverNick(w string) bool { return grammar.NeverName.Has(w) && !vocab.FirstNames.Has(w) }

// neverNamed tells what no name begins with; months begin whole ones: "June Park".
func neverNamed(name string) bool {
	first, _, more := strings.Cut(name, " ")
	return grammar.NeverName.Has(first) && !(more && (vocab.FirstNames.Has(first) || givenToo.Has(first)))
}

// givenToo are words that whole names begin with, too: "Per Lind".
var givenToo = vocab.Of("per may april august my an yen van")

// nick tells a name as chats write it: one word of letters, digits and few signs.
func nick(s string) bool {
	if len(s) < 2 || len(s) > 24 || neverNick(s) || Labels.Has(s) || !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_-.|[]^`\\#", r) {
			return false
		}
	}
	return true
}

// stamped reads who speaks in a chat line: "16:19:30 <sam> …", "[11:07] Sam Carter: …",
// "03/11/2026, 10:02 - Sam: …", "<v Sam>…". speaker is "" where the line is none.
func stamped(s string) (speaker, rest string) {
	if strings.HasPrefix(s, "<v ") || strings.HasPrefix(s, "<v.") {
		if i := strings.IndexByte(s, '>'); i > 3 && i < 80 {
			return firstLast(strings.TrimSpace(s[3:i])), strings.TrimSuffix(strings.TrimSpace(s[i+1:]), "</v>")
		}
	}
	n := grammar.Timestamp(s)
	if n == 0 && strings.IndexByte(s, '<') > 8 && grammar.StampWithMonth(s) { // "Nov 19 10:02:11 <femke> …"
		n = strings.IndexByte(s, '<')
	}
	t := strings.TrimLeft(s[n:], " \t-–]")
	if strings.HasPrefix(t, "<") {
		if i := strings.IndexByte(t, '>'); i > 1 && i < 60 && (i+1 < len(t) && (t[i+1] == ' ' || t[i+1] == '\t')) && !strings.ContainsAny(t[1:i], "/=\"") {
			speaker, rest = strings.TrimSpace(strings.TrimLeft(t[1:i], "@+%&~ ")), strings.TrimSpace(t[i+1:])
			if k := strings.IndexByte(rest, '>'); k > 1 && k < 40 && rest[0] == '<' && nick(rest[1:k]) { // a bridge between two channels
				return rest[1:k], strings.TrimSpace(rest[k+1:])
			}
			return userOf(speaker), rest
		}
	}
	if n > 0 {
		if name, rest, ok := grammar.CutSpeaker(t); ok {
			return fromWhom(name), rest
		}
		if name, rest, ok := strings.Cut(t, ": "); ok && len(name) < 40 && firstLast(name) != name {
			return firstLast(name), rest
		}
	}
	return "", s
}
