package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// carried reads what somebody was to do since the last meeting, and whether he has: "Sam was
// to call the vendor: this has been done."
func (p *Paragraph) carried(s, body string) bool {
	if p.genre != reading.GenreMinutes {
		return false
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if !ok || !p.doers(names) {
		return false
	}
	_, w, task := grammar.Connect(rest)
	if !wasTo(w) {
		return false
	}
	news := s
	after := p.Text[max(0, strings.Index(p.Text, s))+len(s):]
	if ss := grammar.Sentences(after[:min(len(after), 200)]); len(ss) > 0 {
		news += after[:ss[0].End]
	}
	if i := strings.IndexAny(task, ":;"); i > 0 {
		task = task[:i]
	}
	if verb, _ := grammar.CutWord(task); !grammar.IsTaskVerb(strings.ToLower(verb)) && strings.ToLower(verb) != "have" {
		return false
	}
	done := achieved(news)
	task, _, _ = strings.Cut(task, " but ")
	if !wereTo[w] && !done && reading.ReportStatus(news) == "" {
		return false
	}
	n := len(p.r.Found)
	kept := p.Keep(s, names, task, 0.65, grammar.FormAsk)
	for i := n; i < len(p.r.Found) && done; i++ {
		p.r.Found[i].Status = grammar.StatusDone
	}
	return kept
}

// charge reads "Ines's next task is to count the hymn books".
func (p *Paragraph) charge(s, body string) bool {
	i := strings.Index(body[:min(len(body), 60)], "'s ")
	if i < 0 || p.genre != reading.GenreMinutes {
		return false
	}
	names, none, ok := grammar.NameList(body[:i], grammar.StrengthProse)
	what := strings.Fields(body[i+len("'s "):])
	if !ok || none != "" || len(what) < 4 || !p.r.SurelyNames(names) {
		return false
	}
	if what[0] == "next" || what[0] == "main" || what[0] == "first" || what[0] == "only" {
		what = what[1:]
	}
	if !charges.Has(what[0]) || what[1] != "is" && what[1] != "was" && what[1] != "will" {
		return false
	}
	_, task, ok := strings.Cut(strings.Join(what[1:], " "), " to ")
	return ok && (grammar.StartsTask(task) || bidding(task)) && p.Keep(s, names, task, 0.65, grammar.FormTo)
}

// charges are what is somebody's to do.
var charges = vocab.Of("task job action assignment homework remit brief mission duty step")

// achieved tells news that something is done.
func achieved(news string) bool {
	lo := strings.ToLower(news)
	if scan.ContainsOne(lo, []string{"not yet", "not been", "not done", "outstanding", "still to", "hasn't", "haven't", "ongoing", "carried forward", "carried over"}) {
		return false
	}
	return scan.ContainsOne(lo, []string{"has been done", "have been done", "done so", "has done", "have done", "was done", "been completed",
		"completed", " done", "has now been", "did so"})
}

// trailing reads a paragraph whose last words only name who acts on it: "… be advertised
// again. Action: Lena.", "… needs a ramp. All agreed – action Lena." It leaves what stands before.
func (p *Paragraph) trailing() {
	if p.genre != reading.GenreMinutes {
		return
	}
	if ss := grammar.Sentences(p.Text); len(ss) > 1 {
		last := ss[len(ss)-2]
		if said := p.Text[last.Start:last.End]; p.keepLabelled(said, said, strings.TrimRight(p.Text[ss[len(ss)-1].Start:], " .")) {
			p.Text = p.Text[:last.Start]
			return
		}
	}
	ahead, who, said := p.actsAtEnd()
	ss := grammar.Sentences(ahead)
	for len(ss) > 1 && assents.Has(strings.ToLower(strings.Trim(ahead[ss[len(ss)-1].Start:], " .–-"))) {
		ss = ss[:len(ss)-1]
	}
	names, tail, ok := grammar.NameList(who, grammar.StrengthMark)
	if len(ss) == 0 || !ok || strings.TrimSpace(tail) != "" || !p.doers(names) {
		return
	}
	last := ss[len(ss)-1]
	s := ahead[last.Start:last.End]
	if told, _ := p.someone(s); !said && (told != "" || strings.Contains(s, who+" to ")) { // the sentence says itself whose it is
		return
	}
	if p.Keep(s, names, afterResolved(s), 0.7, grammar.FormAsk) {
		p.Text = p.Text[:last.Start]
	}
}

// afterResolved is what a meeting resolved, without the words that say so and the dot behind it.
func afterResolved(s string) string {
	for _, w := range []string{"resolved: ", "resolved that ", "agreed: ", "it was agreed to ", "agreed to ", "that ", "hopefully, ", "it is hoped that ", "se acuerda ", "se decide "} {
		s, _ = scan.CutPrefixFold(s, w)
	}
	s, _ = leadin.Cut(s)
	return strings.TrimRight(s, " .")
}

// actsAtEnd takes off a paragraph the words at its end that name who acts; said tells that they say so, and do not stand there bare.
func (p *Paragraph) actsAtEnd() (ahead, who string, said bool) {
	lo := scan.Lower(p.Text)
	for _, w := range []string{" – action ", " - action ", " (action "} {
		if i := strings.LastIndex(lo, w); i > 0 {
			return p.Text[:i], strings.Trim(p.Text[i+len(w):], " .):"), true
		}
	}
	ss := grammar.Sentences(p.Text)
	if len(ss) < 2 {
		return "", "", false
	}
	last := ss[len(ss)-1]
	ahead, who = p.Text[:last.Start], strings.TrimRight(p.Text[last.Start:], " .")
	for _, w := range actsWords {
		if rest, ok := strings.CutPrefix(who, w); ok {
			return ahead, rest, true
		}
	}
	if rest, ok := strings.CutPrefix(who, "Action "); ok && grammar.InitialsLike(rest) && p.r.IsAttendee(rest) {
		return ahead, rest, false
	}
	if in := strings.Trim(who, "[]()"); len(in)+2 == len(who) && grammar.InitialsLike(in) && p.r.IsAttendee(in) { // "… has to be paid. [TW]"
		return ahead, in, true
	}
	if grammar.InitialsLike(who) && p.r.IsAttendee(who) && (strings.HasSuffix(ahead, "   ") || p.r.endsInInitials()) { // in the margin
		return ahead, who, false
	}
	return "", "", false
}

// actsWords stand before who acts at the end of a paragraph.
var actsWords = []string{"Action by ", "Action: ", "ACTION: ", "Action by: ", "ACTION BY: ", "Action - ", "Action – ", "Action for ", "ACTION FOR ", "ACTION "}

// assents are sentences by which a meeting agrees to what was said before.
var assents = vocab.Phrases("agreed|all agreed|this was agreed|it was agreed|approved|all approved|unanimously agreed|all in favour|carried")

// verbLast reads what was agreed in German and Dutch, with the verb at the end: "dass Lena den
// Brief schreibt".
func (p *Paragraph) verbLast(s, body string) bool {
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	task := strings.Trim(rest, " .")
	if !ok || len(strings.Fields(task)) < 2 || !p.r.SurelyNames(names) {
		return false
	}
	if f, _, _ := grammar.Connect(rest); f != grammar.FormNone || !strings.HasSuffix(grammar.LastVerb(task), "t") || !scan.ContainsOne(strings.ToLower(s), []string{", dass ", " dat "}) {
		return false
	}
	return p.Keep(s, names, task, 0.7, grammar.FormAsk)
}

// wereTo begin what was planned.
var wereTo = vocab.Phrases("was to|were to|was going to|were going to")

// wasTo tells what somebody had to do by now from what he is to do.
func wasTo(words string) bool {
	return wereTo[words] || strings.HasPrefix(words, "had ") || strings.HasSuffix(words, " at the last meeting to")
}
