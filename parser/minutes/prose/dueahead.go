package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// allAhead reads "We need everything by Wednesday" ahead of what is asked.
func (p *Paragraph) allAhead(s string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || !scan.ContainsOne(strings.ToLower(s)+" ", []string{" everything ", " all of this ", " all of it ", " all of these ", " all this "}) || strings.HasSuffix(s, "?") {
		return false
	}
	d := p.toldDue(s)
	if d.Empty() || len(p.r.Found) > 0 && p.r.Found[len(p.r.Found)-1].Block >= p.At-1 {
		return false
	}
	p.tells(reachLetter, dayTold{due: d})
	return true
}

// toldDue returns the day by which s says that somebody wants something or something must happen.
func (p *Paragraph) toldDue(s string) deadline.Due {
	if strings.HasSuffix(s, "?") || !anyDue.In(" "+s) && !deadline.Closes(" "+s) {
		return deadline.Due{}
	}
	ms := p.r.Dates(s)
	if len(ms) == 0 {
		return deadline.Due{}
	}
	m := ms[0]
	before := " " + s[:m.Start]
	if _, ok := wantedOrDue(before); ok && (deadline.At(s, &m) || deadline.TrailingDay(s, &m)) || deadline.Closes(before) {
		return deadline.Of(m)
	}
	return deadline.Due{}
}

// wantedOrDue returns, out of the words before a date, what others want by it, or what must happen by then.
func wantedOrDue(before string) (thing string, ok bool) {
	for _, want := range wants {
		who, thing, ok := strings.Cut(before, want)
		for _, joint := range []string{" and", " but", ","} { // "The vendor says that it is old and wants to do it on Wednesday"
			who = who[strings.LastIndex(who, joint)+1:]
		}
		if ok && scan.CountWords(who) > 0 && scan.CountWords(who) < 5 && scan.CountWords(thing) < 10 && !strings.ContainsAny(who, ",;:") {
			return thing, true
		}
	}
	for _, must := range musts {
		if thing, done, ok := strings.Cut(before, must); ok && scan.CountWords(thing) > 0 && scan.CountWords(thing) < 8 && scan.CountWords(done) < 8 && !grammar.SpeaksOf(thing) {
			return thing, true
		}
	}
	return "", false
}

var (
	wants = []string{" want ", " wants ", " need ", " needs ", " expect ", " expects ", " are expecting ", " is expecting ", " are asking for ", " is asking for ", " asked for ", " require ", " requires ", " would like ", "'d like ", " would love ", "'d love ", "'d want ", "'d need ", " hope to have ", " hoping to have ", " hoping for "}
	musts = []string{" has to ", " have to ", " must ", " needs to ", " need to ", " is due", "'s due", " are due", " is to ", " are to ", " deadline "}
	// anyDue are all of them.
	anyDue = vocab.NewList(append(slices.Clone(wants), musts...)...)
)

// itMust tells a sentence by which what was spoken of before must be or happen: "It has to be in writing", "That must go out".
func itMust(s string) bool {
	it, rest := grammar.CutWord(s)
	if short, is := strings.CutPrefix(rest, "'s"); is { // "It's due on Friday"
		rest = "is" + short
	} else if thing, is := strings.CutSuffix(it, "'s"); is {
		it, rest = thing, "is"+rest
	}
	_, _, must := mustHappen.Cut(strings.TrimLeft(rest, " "))
	if thing, whole := scan.CutPrefixFold(s, "the whole "); whole { // "The whole package needs to be there on Friday"
		_, rest = grammar.CutWord(thing)
		_, _, must = mustHappen.Cut(strings.TrimLeft(rest, " "))
		return must
	}
	return must && (pointing.Things.Has(strings.ToLower(it)) || strings.EqualFold(it, "they"))
}

// mustHappen stands between a thing and what must become of it.
var mustHappen = vocab.Patterns("(has|have|need|needs|ought) to", "(must|should)", "(is|are) (to be|due|needed|required|wanted)", "(will|would) (need|have) to")

// dayAhead dates what the last sentence of a letter hands out, from item n on, by the day that it begins with: "This week Lena
// reviews the accounts and I write to them".
func (p *Paragraph) dayAhead(n int) {
	ms := p.r.Dates(p.last[:min(len(p.last), 60)])
	if p.genre != reading.GenreMail || p.r.Faint || len(ms) == 0 || ms[0].Start > 0 || !deadline.Near(strings.ToLower(ms[0].Text)) || strings.HasPrefix(p.last[ms[0].End:], "'") {
		return
	}
	for i := n; i < len(p.r.Found); i++ {
		if f := &p.r.Found[i]; f.DueText == "" {
			f.Due, f.DueText = ms[0].Day, ms[0].Text
		}
	}
}

// asksForTime tells what only asks to wait: "Give me till Friday".
func (p *Paragraph) asksForTime(task string) bool {
	if p.genre != reading.GenreMail || !scan.OpensWith(task, []string{"give me ", "give us "}) {
		return false
	}
	if w := strings.ToLower(strings.TrimRight(grammar.LastWords(strings.TrimRight(task, " .!"), 1), "s")); scan.CountWords(task) < 6 && spans.Has(w) { // "Give me two weeks"
		return true
	}
	ms := p.r.Dates(task)
	return len(ms) == 1 && scan.CountWords(task[:ms[0].Start]) <= 3
}

var spans = vocab.Of("second sec minute min hour hr day week month moment")
