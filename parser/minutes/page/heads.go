package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// headers reads chats that put the speaker and the time on a line of their own: "Sam Carter  10:14 AM".
func (d *Document) headers() {
	speaker, stamp, nicks, program := "", "", d.nicks(), false
	heads := map[string]int{}
	for i := range d.Lines {
		heads[nickHead(d.Lines[i].Raw)]++
	}
	title := d.datedTitle()
	for i := range d.Lines {
		l := &d.Lines[i]
		if i == title {
			continue
		}
		name := headerLine(l.Text)
		if name == "" && len(nicks) > 0 {
			if n := nickLine(l.Raw); nicks[n] {
				name = n
			}
		}
		switch {
		case speaker != "" && robotHead(l.Raw):
			name = robotName
		case name == "" && speaker != "":
			if n := nickHead(l.Raw); n != "" && (grammar.NameLike(n) || heads[n] > 1) {
				name = n
			}
		}
		if name != "" {
			speaker, stamp, program = name, stampBeside(l.Raw, name), grammar.IsBot(name)
			l.blank()
			continue
		}
		if program && l.Text != "" {
			if name := d.toldTo(i); name != "" {
				speaker = name
				l.blank()
				continue
			}
		}
		if l.Text != "" && l.Level == 0 && speaker != "" && !l.Stamped {
			l.Speaker, l.Stamped, l.Stamp = speaker, true, stamp
		}
		if l.Level > 0 {
			speaker = ""
		}
	}
}

// datedTitle is the first line of a text where it is like the header of a message that names its day, and no other message
// follows: "Quarterly Business Review, 17 Nov 2026, 11:00". It is -1 where there is none.
func (d *Document) datedTitle() int {
	title := -1
	for i := range d.Lines {
		t := d.Lines[i].Text
		switch {
		case t == "":
		case title < 0 && (headerLine(t) == "" || !namesDay(t)):
			return -1
		case title < 0:
			title = i
		case headerLine(t) != "":
			return -1
		}
	}
	return title
}

// namesDay tells a line in which a day stands before a time: "…, 17 Nov 2026, 11:00".
func namesDay(s string) bool {
	day := s[:ClockAt(s)]
	first := strings.IndexFunc(day, unicode.IsDigit)
	return first >= 0 && DateLine(strings.Trim(day[first:], " ,|-–—·•("))
}

// headerLine returns the name on a line of nothing but a name and a time of day.
func headerLine(s string) string {
	if len(s) > 60 || len(s) < 8 || !grammar.HasClock(s) {
		return ""
	}
	s = withoutCode(s)
	i := strings.IndexFunc(s, func(r rune) bool { return r >= '0' && r <= '9' })
	name := strings.Trim(headName(s[:i]), " ,[(|-–—·•")
	if !grammar.NameLike(name) || Labels.Has(name) || neverNamed(name) || !stampWords(s[i:]) || len(strings.Fields(name)) == 1 && !vocab.FirstNames.Has(name) {
		return ""
	}
	return name
}

// nickHead reads "ruta — Today at 3:14 PM", "ruta 16:40", "Speaker 3  00:24", "[09:31] Berg, Sam",
// "@ruta:matrix.example 16:20" and "10:31:02 From Sam Berg to Everyone:".
func nickHead(s string) string {
	if len(s) > 80 {
		return ""
	}
	if name := sayingHead(s); name != "" || !grammar.HasClock(s) {
		return name
	}
	if n := grammar.Timestamp(s); n > 0 {
		return stampHead(s[:n], strings.TrimSpace(s[n:]))
	}
	s = strings.TrimPrefix(s, "> ")
	if name, stamp, ok := strings.Cut(s, ", ["); ok && strings.HasSuffix(strings.TrimRight(stamp, ": "), "]") && (nick(name) || sayer(name)) {
		return name
	}
	if rest, ok := strings.CutPrefix(s, "@"); ok {
		name, clock, _ := strings.Cut(rest, " ")
		if name = userOf(name); nick(name) && bareClock(clock) {
			return name
		}
	}
	if name, clock := strings.TrimRight(s[:ClockAt(s)], " ([-"), s[ClockAt(s):]; scan.IsDigit(scan.LastByte(name)) && sayer(name) &&
		strings.HasPrefix(name, "Speaker ") && bareClock(clock) {
		return name
	}
	s = withoutCode(s)
	i := strings.IndexFunc(s, unicode.IsDigit)
	if dash := strings.Index(s, " — "); dash > 0 && i < dash && nick(s[:dash]) { // "ru7a — Today at 3:14 PM"
		i = dash + strings.IndexFunc(s[dash:], unicode.IsDigit)
	}
	if i < 3 {
		return ""
	}
	name := headName(s[:i])
	if !stampWords(s[i:]) || Labels.Has(name) {
		return ""
	}
	if nick(name) || grammar.NameLike(name) && !neverNamed(name) {
		return name
	}
	return ""
}

// withoutCode takes off the sign that chats show behind a name: "Lena Ross:palm_tree:  9:31 AM".
func withoutCode(s string) string {
	name, rest, ok := strings.Cut(s, ":")
	code, after, closed := strings.Cut(rest, ":")
	if !ok || !closed || !strings.HasPrefix(after, " ") || code == "" || !unicode.IsLetter(scan.FirstRune(code)) || strings.ContainsFunc(code, unicode.IsSpace) {
		return s
	}
	return strings.TrimRight(name, " ") + after
}

// stampHead reads the name that follows a time on a line of its own.
func stampHead(stamp, s string) string {
	s = strings.Replace(s, " To Everyone", " to Everyone", 1)
	if to := strings.TrimSuffix(s, ":"); strings.HasPrefix(s, "From ") && (len(to) < len(s) && strings.Contains(to, " to ") || strings.HasSuffix(to, " to Everyone")) {
		if name := fromWhom(to); sayer(name) || nick(name) {
			return name
		}
		return ""
	}
	if name, ok := strings.CutPrefix(s, "["); ok && strings.HasSuffix(name, "]") && nick(name[:len(name)-1]) {
		return name[:len(name)-1]
	}
	if !strings.HasPrefix(stamp, "[") {
		return ""
	}
	if s = bareName(strings.TrimSuffix(s, ":")); nick(s) || grammar.NameLike(s) && sayer(s) {
		return s
	}
	return ""
}

// stampBeside returns what stands beside the name in the head s.
func stampBeside(s, name string) string {
	if n := grammar.Timestamp(s); n > 0 {
		return s[:n]
	}
	if who, when := cutSaying(s); who != "" {
		return when
	}
	return strings.Replace(s, name, "", 1)
}

// fromWhom takes a name out of "From Sam Berg (he/him) to Everyone", as it stands in saved chats of calls.
func fromWhom(s string) string {
	rest, ok := strings.CutPrefix(s, "From ")
	if !ok {
		return s
	}
	name, _, _ := strings.Cut(rest, " to ")
	return bareName(name)
}

// headName takes the name off the beginning of a head, ahead of its day and its time.
func headName(s string) string {
	for _, cut := range []string{" — ", " – ", " - ", " at ", " Today", " Yesterday", "  ", " (", " ["} {
		s, _, _ = strings.Cut(s, cut)
	}
	s, _, _ = strings.Cut(firstLast(strings.TrimSpace(s)), ", ")
	return beforeDay(withoutAddress(strings.TrimSpace(s)))
}

// beforeDay takes the words of a day off the end of a name: "Ruta Vale Nov", which "12 at 10:02" follows.
func beforeDay(name string) string {
	for {
		i := strings.LastIndexByte(name, ' ')
		if i < 0 || !grammar.ClockWords.Has(name[i+1:]) {
			return name
		}
		name = strings.TrimRight(name[:i], " ,")
	}
}

// withoutAddress takes an address in angles off the end of a name.
func withoutAddress(name string) string {
	if i := strings.LastIndex(name, " <"); i > 0 && strings.HasSuffix(name, ">") && strings.Contains(name[i:], "@") {
		return name[:i]
	}
	return name
}

// bareName takes off what stands in brackets behind a name: "Sam Berg (Guest)", "Jo (she/her)". Behind "Speaker 1" it is the name.
func bareName(s string) string {
	s = userOf(strings.Trim(s, " ~"))
	if i := strings.LastIndexByte(s, '#'); i > 1 && i+5 == len(s) && strings.Trim(s[i+1:], "0123456789") == "" { // "ruta#4711"
		s = s[:i]
	}
	if i := strings.IndexByte(s, '('); i > 1 && strings.HasSuffix(s, ")") {
		who := s[i+1 : len(s)-1]
		if s = strings.TrimSpace(s[:i]); strings.HasPrefix(s, "Speaker ") && grammar.NameLike(who) {
			return who
		}
	}
	if last, first, ok := strings.Cut(s, ", "); ok && vocab.FirstNames.Has(first) && grammar.NameLike(last) { // "Kowal, Jan", whatever else "Jan" may be
		return first + " " + last
	}
	return firstLast(s)
}

// userOf is the name of a user of a server: "ruta" of "@ruta:matrix.example".
func userOf(s string) string {
	if user, server, ok := strings.Cut(s, ":"); ok && strings.Contains(server, ".") && !strings.Contains(server, " ") {
		return strings.TrimPrefix(user, "@")
	}
	return s
}

// firstLast turns a name as directories write it: "Berg, Sam" is Sam Berg.
func firstLast(s string) string {
	last, first, ok := strings.Cut(s, ", ")
	if !ok || !grammar.NameLike(last) || !grammar.NameLike(first) || grammar.ClockWords.Has(scan.FirstWord(first)) {
		return s
	}
	return first + " " + last
}

// stampWords tells a text of nothing but a time and a day.
func stampWords(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !grammar.ClockWords.Has(w) {
			return false
		}
	}
	return true
}

// ClockAt returns where the first time of day of s begins.
func ClockAt(s string) int {
	i := strings.IndexByte(s, ':')
	for i > 0 && scan.IsDigit(s[i-1]) {
		i--
	}
	return max(i, 0)
}

// nickLine reads "marco  10:02 AM" and "[10/11/2026 09:14] Sean Odd".
func nickLine(s string) string {
	if len(s) < 8 || len(s) > 60 || !grammar.HasClock(s) {
		return ""
	}
	if n := grammar.Timestamp(s); n > 0 {
		if name := strings.TrimSpace(s[n:]); s[0] == '[' && grammar.NameLike(name) {
			return name
		}
		return ""
	}
	name, rest, ok := strings.Cut(s, "  ")
	if !ok || name == "" || strings.ContainsAny(name, " :") || grammar.Timestamp(strings.TrimSpace(rest)+" ") < len(strings.TrimSpace(rest)) {
		return ""
	}
	return name
}

// ClockLine tells a line of nothing but a time, with or without its day.
func ClockLine(s string) bool {
	s = strings.TrimSpace(s)
	return bareClock(s) || s != "" && len(s) < 40 && grammar.HasClock(s) && (grammar.Timestamp(s) == len(s) || stampWords(s))
}

// bareClock tells a line of nothing but a time of day.
func bareClock(s string) bool {
	s = strings.Trim(s, " []")
	return len(s) >= 4 && len(s) <= 12 && grammar.HasClock(s) && strings.Trim(strings.ToLower(s), "0123456789: .apm") == ""
}
