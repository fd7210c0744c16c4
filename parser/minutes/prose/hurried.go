package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// brisk reads notes typed in a hurry, where the name of somebody present and a verb in any form hand
// out a task: "Lou ringing the roofer tomorrow", "jas check the lease", "roof leak -> Colm quote".
func (p *Paragraph) brisk(s string) bool {
	if p.genre != reading.GenreMinutes || len(s) > 400 || strings.HasSuffix(s, "?") && !strings.Contains(s, ">") && !strings.Contains(s, "→") {
		return false
	}
	if p.arrowed(s) {
		return true
	}
	if len(p.r.Minutes.Attendees) == 0 {
		return false
	}
	kept := false
	for rest := s; rest != ""; {
		part := rest
		if at := partEnd(rest); at > 0 {
			part, rest = rest[:at], strings.TrimLeft(rest[at:], " ,;:–—-(")
		} else {
			rest = ""
		}
		kept = p.briskPart(s, part) || kept
	}
	return kept || p.signedOff(s)
}

// ownLine reads "me: ask the landlord" in such notes.
func (p *Paragraph) ownLine(s string) bool {
	who, task, ok := strings.Cut(strings.TrimLeft(s, "- "), ": ")
	if !ok || !p.r.Jotted || !grammar.Self.Has(strings.ToLower(who)) || !grammar.StartsTask(task) && !p.endsInDeed(task) {
		return false
	}
	return p.KeepAny(s, p.writers(), task)
}

// writers names who "me" is in notes, "me" where nobody says so.
func (p *Paragraph) writers() []string {
	if me := p.me(); len(me) > 0 {
		return me
	}
	return []string{"me"}
}

// endsInDeed tells a task of a language whose verb stands last: "Einladung verschicken".
func (p *Paragraph) endsInDeed(s string) bool {
	t := p.r.Language()
	return (t == tongues.German || t == tongues.Dutch) && strings.HasSuffix(strings.TrimRight(s, " ."), "en") && scan.CountWords(s) > 1
}

// partEnd finds the end of the first part of hurried notes: a dash, a comma, a colon.
func partEnd(s string) int {
	for i := range len(s) - 2 {
		if c := s[i]; (c == ',' || c == ';' || c == ':') && s[i+1] == ' ' || c == ' ' && s[i+1] == '(' || c == ' ' && (strings.HasPrefix(s[i:], " - ") || strings.HasPrefix(s[i:], " – ")) {
			return i
		}
	}
	return 0
}

// briskPart reads one part, "sorcha will sort", "Kelly getting prices", "corinne ask the baker".
func (p *Paragraph) briskPart(s, part string) bool {
	if task, ok := scan.CutPrefixFold(part, "i "); ok && grammar.StartsTask(task) && (p.untilSome(task) || p.r.Jotted && (work.Acts(task) || work.HandsBack(task)) && determined(task)) { // "i send the forecast by Wed"
		return p.KeepAny(s, p.me(), task)
	}
	if task, ok := scan.CutPrefixFold(part, "i owe "); ok && p.r.Jotted {
		n := len(p.r.Found)
		kept := p.KeepAny(s, p.writers(), "owe "+task)
		p.r.SetDue(n, p.r.OneDay(s))
		return kept
	}
	name, rest := p.someone(part)
	if name == "" {
		return false
	}
	task := strings.TrimLeft(rest, " ")
	verb, tail := grammar.CutWord(task)
	lo := strings.ToLower(verb)
	if lo == "to" || lo == "will" {
		task = strings.TrimLeft(tail, " ")
		return unicode.IsLower(scan.FirstRune(name)) && grammar.StartsTask(task) && p.jot(s, part, name, task)
	}
	switch {
	case lo != verb || proposing.Has(lo) || strings.HasPrefix(tail, ":") || grammar.ReportLike(mainOf(task)):
		return false
	case strings.HasSuffix(lo, "ing"):
		return p.underWay(lo, tail) && p.jot(s, part, name, task)
	case p.r.Jotted && work.At(grammar.Infinitive(lo)+tail): // "Sam speaks to Martin"
		return p.jot(s, part, name, grammar.Infinitive(lo)+tail)
	case pastAlike[lo] || lo == "see" || work.Hearsay[lo] || work.Idle[lo] && lo != "do" || grammar.Stative[lo]:
		return false
	case grammar.IsTaskVerb(lo) && strings.Trim(tail, " .!;") != "": // not "ED report."
		told := grammar.Participle(strings.ToLower(grammar.LastWords(strings.TrimRight(task, " .!;"), 1))) // "TC report on weeds circulated"
		return !told && p.jot(s, part, name, task)
	case grammar.Infinitive(lo) != "" && !grammar.Stative[grammar.Infinitive(lo)] && !work.Hearsay[grammar.Infinitive(lo)] && !work.Idle[grammar.Infinitive(lo)]:
		dated := p.untilSome(task) || unicode.IsLower(scan.FirstRune(name)) && len(p.r.Dates(task)) > 0
		dated = dated || p.r.Jotted && !grammar.Performances[grammar.Infinitive(lo)] && !airs[grammar.Infinitive(lo)] && strings.TrimSpace(tail) != ""
		return dated && p.jot(s, part, name, grammar.Infinitive(lo)+tail)
	}
	return false
}

// mainOf is a task without the condition behind it: "send the reminder once it's there".
func mainOf(task string) string {
	for _, w := range []string{" once ", " when ", " if ", " as soon as ", " until ", " after "} {
		task, _, _ = strings.Cut(task, w)
		task, _, _ = strings.Cut(task, " ("+w[1:])
	}
	return task
}

// jot keeps what a part of s hands to somebody; a bare verb is about what stands before it.
func (p *Paragraph) jot(s, part, name, task string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(s, []string{name}, task) {
		return false
	}
	about := strings.TrimRight(s[:strings.Index(s, part)], " ,;:-–")
	if about == "" {
		about = p.before
	}
	for i := n; i < len(p.r.Found); i++ {
		if task := p.r.Found[i].Task; !strings.Contains(task, " ") || pointing.Back(task) {
			p.r.Found[i].About = strings.Trim(about, "-( ")
		}
	}
	return true
}

// airs are verbs of what people say at a meeting: "Sam raises the rent", "Jo suggests tea".
var airs = vocab.Of("raise suggest recommend propose report mention note explain say think want wish warn claim argue point question support oppose second agree disagree doubt worry complain remind share show present " +
	"update demo describe outline summarise summarize recap confirm announce thank lead run use need work stay come go leave join run stand host drive handle cover own look feel plan hope expect")

// pastAlike are verbs whose past is spelt like their base: "Sal put the posters up".
var pastAlike = vocab.Of("put set cut let read hit shut cost beat bid cast quit split spread")

// underWay tells "ringing the roofer", what somebody does next, from "working on it", what he does all along.
func (p *Paragraph) underWay(verb, tail string) bool {
	if verb == "doing" {
		return strings.TrimSpace(tail) != ""
	}
	if rest, ok := strings.CutSuffix(verb, "ing"); ok && work.Objectless[rest] || work.Objectless[rest+"e"] || work.Objectless[strings.TrimSuffix(verb, "ing")+"e"] {
		return true
	}
	if strings.TrimSpace(tail) == "" {
		return false
	}
	task, ok := grammar.Continuous(verb + " " + strings.TrimLeft(tail, " "))
	base, _ := grammar.CutWord(task)
	return ok && !lasting[base] && !work.Hearsay[base] && !work.Idle[base] && !grammar.Stative[base]
}

// lasting are verbs of what goes on: "Raf meeting the librarian" may be news.
var lasting = vocab.Of("meet see speak talk liaise wait monitor review develop consider learn try use keep support cover")

// someone reads the name of one who was there, in small letters, too, at the beginning of s.
func (p *Paragraph) someone(s string) (name, rest string) {
	if w, tail := grammar.CutWord(s); p.r.Jotted && (strings.EqualFold(w, "everybody") || strings.EqualFold(w, "everyone") || strings.EqualFold(w, "all")) {
		return "all", tail
	}
	if w, tail := grammar.CutWord(s); w != "" && unicode.IsLower(scan.FirstRune(w)) {
		if grammar.Honorifics[w] { // "mr webb to find out"
			if n, after := grammar.CutWord(strings.TrimLeft(tail, " ")); p.r.IsAttendee(w + " " + n) {
				return w + " " + n, after
			}
		}
		if p.r.IsAttendee(w) {
			return w, tail
		}
		return "", s
	}
	if w, tail := grammar.CutWord(s); p.r.Jotted && len(w) == 1 && w != "I" { // "Z gets the note", of Zubair
		name = ""
		for _, a := range p.r.Minutes.Attendees {
			if strings.HasPrefix(a, w) && name != "" {
				return "", s
			} else if strings.HasPrefix(a, w) {
				name = a
			}
		}
		return name, tail
	}
	names, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	if !ok || len(names) != 1 || !p.r.IsAttendee(names[0]) || !strings.HasPrefix(rest, " ") {
		return "", s
	}
	return names[0], rest
}

// arrowed reads "roof leak -> Colm rings the roofer" and "laptop slow -> ticket IT": what stands behind the
// arrow follows from what stands before it.
func (p *Paragraph) arrowed(s string) bool {
	s = strings.TrimLeft(s, " ")
	about, task := "", strings.TrimLeft(s, "-=>→ ")
	led := p.B.Bullet == '>' || strings.ContainsAny(s[:len(s)-len(task)], ">→")
	at, n := arrow(s)
	if at >= 0 {
		about, task = strings.TrimRight(s[:at], " ?.,"), strings.TrimLeft(s[at+n:], " ")
	} else if len(task) < len(s) {
		about = strings.TrimRight(p.before, " ?.,")
	} else if p.B.Bullet != '>' || p.Text != s {
		return false
	}
	owners, rest := p.handlers(task)
	if about != "" && len(owners) > 0 && (led || at >= 0) && p.handedOver(about, rest) {
		return p.keepDue(s, owners, strings.TrimRight(about, " !"), rest)
	}
	rest = grammar.TrimLead(strings.TrimLeft(rest, " "))
	for _, w := range []string{"to ", "will "} {
		rest = strings.TrimPrefix(rest, w)
	}
	if len(owners) == 0 {
		q := reading.Parts{}
		if p.r.TailGroup(&q, rest, grammar.StrengthSection); len(q.Owners) > 0 && p.r.SurelyNames(q.Owners) { // "-> update the policy (Jana)"
			owners, rest = q.Owners, q.Task
		}
	}
	if len(owners) == 0 && !((about != "" && len(p.r.Minutes.Attendees) > 0 || led) && p.startsWork(task)) || !grammar.HasWord(rest) || rest[0] == '(' || past(rest) || grammar.ReportLike(rest) || grammar.SpeaksOf(rest) {
		return false
	}
	first := len(p.r.Found)
	if !p.KeepAny(s, owners, rest) {
		return false
	}
	for i := first; i < len(p.r.Found) && len(strings.Fields(rest)) < 4; i++ {
		p.r.Found[i].About = about
	}
	return true
}

// handedOver tells the arrow behind which stands no more than whose a thing is, and by when: "order vests -> Jo",
// "backup test overdue!! -> Timo, this week".
func (p *Paragraph) handedOver(thing, rest string) bool {
	if strings.Trim(rest, " ,.!") != "" && p.r.WholeDate(rest).Empty() {
		return false
	}
	if grammar.StartsTask(thing) {
		return true
	}
	return p.B.Bullet != 0 && strings.Contains(thing, " ") && unicode.IsLetter(scan.FirstRune(thing)) && !grammar.Participle(strings.ToLower(scan.FirstWord(thing))) && !grammar.ReportLike(thing) && !grammar.SpeaksOf(thing)
}

func (p *Paragraph) startsWork(task string) bool {
	verb, tail := grammar.CutWord(task)
	return grammar.StartsTask(task) && strings.TrimSpace(tail) != "" && !grammar.Stative[strings.ToLower(verb)]
}

// handlers reads those present at the beginning of s: "Fleur/Dougie: landing page".
func (p *Paragraph) handlers(s string) (owners []string, rest string) {
	names, rest, ok := grammar.NameList(s, grammar.StrengthSection)
	if ok && (p.r.participants(names) || len(p.r.Minutes.Attendees) == 0 && p.r.SurelyNames(names)) {
		return names, rest
	}
	if name, rest := p.someone(s); name != "" {
		return []string{name}, rest
	}
	return nil, s
}

// arrow finds an arrow set between two words.
func arrow(s string) (at, n int) {
	for _, a := range []string{" -> ", " => ", " → ", " --> "} {
		if i := strings.Index(s, a); i > 0 {
			return i, len(a)
		}
	}
	return -1, 0
}

// signedOff reads "need to ask QA if matt will do (rich)": work, and behind it who does it; also several pieces: "Travel to be booked
// (Erica) and payment to be confirmed (Chris)".
func (p *Paragraph) signedOff(s string) bool {
	kept := false
	for _, part := range p.r.Split(s, grammar.StrengthSection) {
		kept = p.signedOne(s, part) || kept
	}
	return kept
}

// signedOne reads one piece of work of a sentence, and behind it who does it.
func (p *Paragraph) signedOne(sentence, s string) bool {
	s = strings.TrimRight(s, " .")
	i := strings.LastIndexByte(s, '(')
	if i < 8 || !strings.HasSuffix(s, ")") {
		return false
	}
	who := s[i+1 : len(s)-1]
	if !p.r.participants([]string{who}) {
		return false
	}
	task := strings.TrimRight(s[:i], " ")
	if strings.ContainsAny(task, ":(") {
		return false
	}
	for _, w := range []string{"need to ", "needs to ", "must ", "to "} {
		task, _ = scan.CutPrefixFold(task, w)
	}
	return !grammar.Capitalised(task) && !entitled(task) && (p.startsWork(task) || comesOf(task)) && p.KeepAny(sentence, []string{who}, task)
}

// comesOf tells "Notice to go up on the gate" and "posters to be printed": a thing, and what is to become of it.
func comesOf(task string) bool {
	thing, what, ok := strings.Cut(task, " to ")
	if !ok || scan.CountWords(thing) > 5 || grammar.ReportLike(thing) {
		return false
	}
	if rest, be := strings.CutPrefix(what, "be "); be {
		done := strings.ToLower(scan.FirstWord(rest))
		return grammar.Participle(done)
	}
	return grammar.StartsTask(what)
}

// past tells what begins with the past of a verb: "won the prize", "sent the form".
func past(s string) bool {
	verb := strings.ToLower(scan.FirstWord(s))
	return (grammar.Participle(verb) || preterites[verb]) && !grammar.IsTaskVerb(verb)
}
