package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// inPresent reads "Luis sends the contract by Tuesday", a line of a list under no heading of
// its own, where a deadline is set or other lines ask for things.
func (p *Paragraph) inPresent(s, body string) bool {
	if p.B.Bullet == 0 || p.genre != reading.GenreMail && p.genre != reading.GenreMinutes {
		return false
	}
	names, rest, ok := p.r.PresentHead(body, grammar.StrengthSection)
	verb, _ := grammar.CutWord(rest)
	if !ok || !grammar.ThirdPerson(strings.ToLower(verb)) || grammar.ReportLike(rest) || proposing.Has(verb) || verb == "asks" && reporting.Has(work.Object(rest)) { // "Luis asks whether it is due"
		return false
	}
	if !p.untilSome(rest) && !(p.r.SurelyNames(names) && (p.amongAsks() || grammar.RomancePresent[strings.ToLower(verb)] && p.amongTasks())) {
		return false
	}
	return p.KeepAny(s, names, rest)
}

// proposing are verbs by which somebody speaks for a thing or against it: "Luis suggests a picnic on Sunday".
var proposing = vocab.Of("suggests proposes recommends wants wishes hopes thinks prefers supports opposes questions queries wonders doubts")

// dealsWithIt reads the present in which minutes say who deals with what was just spoken of: "The lamp is broken. Dana
// orders it.", and what was agreed: "Agreed Jan writes to both."
func (p *Paragraph) dealsWithIt(s, body string, agreed bool) bool {
	if p.genre != reading.GenreMinutes {
		return false
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if !ok || slices.ContainsFunc(names, func(n string) bool { return !p.r.IsAttendee(n) }) {
		return false
	}
	verb, tail := grammar.CutWord(strings.TrimLeft(rest, " "))
	base := verb
	if len(names) == 1 {
		base = grammar.Infinitive(verb)
	}
	if !grammar.StartsTask(base+tail) && !work.HandsOn(base+tail) && !work.IsDeed(base+tail) || (pastAlike[base] || preterites[base]) && len(names) > 1 || grammar.Stative[base] || grammar.Performances[base] || airs[base] || work.Hearsay[base] || work.Idle[base] && base != "move" {
		return false
	}
	if object := strings.Trim(scan.FirstWord(strings.TrimLeft(tail, " ")), ".,;"); object == "" || !agreed && !pointing.Things.Has(object) {
		return false
	}
	return p.Keep(s, names, base+tail, 0.6, grammar.FormTo)
}

// untilSome tells that a word such as "by" stands before a day.
func (p *Paragraph) untilSome(s string) bool {
	for _, m := range p.r.Dates(s) {
		if deadline.At(s, &m) {
			return true
		}
	}
	return false
}

// amongTasks tells a line of a list in which other lines hand out tasks.
func (p *Paragraph) amongTasks() bool {
	blocks := p.r.Doc.Blocks
	for i := len(p.r.Found) - 1; i >= 0 && p.At-p.r.Found[i].Block < 9; i-- {
		if b := &blocks[p.r.Found[i].Block]; b.Bullet == p.B.Bullet && b.Sec == p.B.Sec {
			return true
		}
	}
	return false
}
