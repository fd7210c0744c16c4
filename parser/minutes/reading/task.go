package reading

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

const maxTask = 1500 // bytes; nobody reads a longer task

// Task takes the words of a task apart.
func (r *Reader) Task(s string, how grammar.Strength, owners []string, speaker string) Parts {
	if len(s) > maxTask {
		s = strings.ToValidUTF8(s[:maxTask], "")
	}
	p := Parts{Task: withoutLeaders(strings.TrimSpace(s)), Owners: owners}
	if speaker != "" && len(owners) == 0 { // "TODO me: …"
		if rest, ok := scan.CutPrefixFold(p.Task, "me: "); ok {
			p.Owners, p.Task = []string{speaker}, rest
		}
	}
	cutStatus(&p)
	p.Task = page.CutReference(p.Task)
	p.cutUnknown(how)
	r.CutLabels(&p)
	if how >= grammar.StrengthSection && p.Due.Empty() && scan.IsDigit(scan.ByteAt(p.Task, 0)) { // "11 Dec @lena check …"
		if ms := r.Dates(p.Task); len(ms) > 0 && ms[0].Start == 0 && ms[0].End < len(p.Task)-8 && deadline.HasMonthDay(strings.ToLower(ms[0].Text)) {
			if !r.Minutes.Day.IsZero() && !ms[0].Day.IsZero() && ms[0].Day.Before(r.Minutes.Day) { // when it was handed out
				ms[0] = when.Moment{End: ms[0].End}
			}
			p.Due = deadline.Of(ms[0])
			p.Task = strings.TrimLeft(p.Task[ms[0].End:], " ,:-–—")
		}
	}
	if how >= grammar.StrengthSection {
		r.cutReviewed(&p)
		r.cutMiddle(&p)
		r.cutRemark(&p)
	}
	r.cutHead(&p, how, speaker)
	r.cutEnds(&p, how)
	r.cutAbroad(&p, how)
	if how >= grammar.StrengthSection && p.Form != grammar.FormNone {
		p.cutReport()
	}
	p.Task = TidyTask(p.Task)
	return p
}

// withoutLeaders sets what dots lead to apart by blanks: "Price labels ......... Jo, Anwen".
func withoutLeaders(s string) string {
	for {
		task, who, ok := strings.Cut(s, " ....")
		if !ok {
			return s
		}
		s = task + "   " + strings.TrimLeft(who, ". ")
	}
}

// cutUnknown takes the question marks off that stand where an owner should: "??? find out why".
func (p *Parts) cutUnknown(how grammar.Strength) {
	t := strings.TrimLeft(p.Task, "@[(")
	rest := strings.TrimLeft(t, "?")
	if how < grammar.StrengthSection || len(rest) == len(t) {
		return
	}
	if rest = grammar.TrimLead(strings.TrimLeft(rest, "])")); rest != "" {
		p.Task, p.Nobody = rest, true
	}
}

// cutEnds takes who, when and how it stands off a task, in whatever order they stand.
func (r *Reader) cutEnds(p *Parts, how grammar.Strength) {
	if asked, ok := strings.CutSuffix(p.Task, "?"); ok && how >= grammar.StrengthSection && grammar.StartsTask(asked) { // "Sam: can you show it on Thursday?"
		if days := r.Dates(asked); len(days) > 0 && days[len(days)-1].End == len(asked) {
			p.Task = asked
		}
	}
	for range 2 {
		before := p.Task
		r.CutTail(p, how)
		r.CutDue(p)
		cutStatus(p)
		if p.Task == before {
			return
		}
	}
	r.CutTail(p, how)
}

func (r *Reader) cutHead(p *Parts, how grammar.Strength, speaker string) {
	if len(p.Owners) > 0 {
		if h := grammar.ReadHead(p.Task, how); h.Form == grammar.FormTo && r.SamePeople(h.Owners, p.Owners) {
			p.Form, p.words, p.Task = h.Form, h.Words, h.Task
		}
		return
	}
	if rest, f := grammar.FirstPerson(p.Task); f != grammar.FormNone {
		p.Form, p.Task = f, rest
		p.hope = f == grammar.FormMight
		p.Owners = r.Me(speaker)
		return
	}
	h := grammar.ReadHead(p.Task, r.Reach(how))
	if r.ByName && h.Form == grammar.FormNone && SmallName(p.Task) != "" {
		h = grammar.ReadHead(p.Task, grammar.StrengthMark)
	}
	if h.Form == grammar.FormMight && len(h.Owners) > 0 {
		p.hope = true
	}
	if len(h.Owners) > 0 && grammar.IsNobody(strings.Join(h.Owners, " ")) && h.Form != grammar.FormNone {
		p.Nobody, p.Form = true, h.Form
		if h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet {
			p.Task = h.Task
		}
		return
	}
	if names, rest, ok := r.PresentHead(p.Task, how); ok {
		p.Owners, p.Form = names, grammar.FormTo
		p.Task = strings.TrimLeft(rest, " ")
		return
	}
	if !r.Accept(h, how) || r.topicAhead(&h, how) {
		topic := grammar.TopicLength(p.Task)
		if topic == 0 || how < grammar.StrengthSection || h.Form != grammar.FormNone && h.Form != grammar.FormColon && h.Form != grammar.FormDash {
			return
		}
		h = grammar.ReadHead(p.Task[topic:], grammar.StrengthSection)
		if h.Form != grammar.FormTo && h.Form != grammar.FormAsk && h.Form != grammar.FormShould || !r.Accept(h, grammar.StrengthSection) {
			return
		}
	}
	for _, n := range h.Owners {
		if grammar.IsNobody(n) {
			p.Nobody = true
			continue
		}
		p.Owners = append(p.Owners, n)
	}
	if topic := grammar.TopicLength(p.Task); topic > 0 && how >= grammar.StrengthSection && h.Form == grammar.FormTo && !strings.Contains(h.Task, " ") &&
		strings.HasSuffix(p.Task, h.Task) && !strings.HasPrefix(p.Task, h.Owners[0]) { // "Defib course – Niamh to book"
		h.Task = strings.TrimRight(h.Task, ".") + " (" + strings.TrimRight(p.Task[:topic], " :–—-.") + ")"
	}
	p.Form, p.words, p.Task = h.Form, h.Words, h.Task
	if h.Aside != "" {
		var q Parts
		if r.Aside(&q, h.Aside, how) {
			p.Merge(q)
		}
	}
	if rest, f := grammar.FirstPerson(p.Task); f != grammar.FormNone { // "Lee: I'll …"
		p.Task, p.hope = rest, p.hope || f == grammar.FormMight
	}
}

// topicAhead tells a topic from the owner behind it: "Estates – Lena Ross to confirm the rent".
func (r *Reader) topicAhead(h *grammar.Head, how grammar.Strength) bool {
	if h.Form != grammar.FormDash && h.Form != grammar.FormColon || how < grammar.StrengthSection || r.SurelyNames(h.Owners) {
		return false
	}
	inner := grammar.ReadHead(h.Task, grammar.StrengthSection)
	return (inner.Form == grammar.FormTo || inner.Form == grammar.FormAsk) && len(inner.Owners) > 0 && grammar.StartsTask(inner.Task) && r.Accept(inner, grammar.StrengthSection)
}

// Reach lets names in small letters pass as far as the reading goes, where the text writes names so.
func (r *Reader) Reach(how grammar.Strength) grammar.Strength {
	if how == grammar.StrengthSection && r.Small {
		return grammar.StrengthMark
	}
	return how
}

// TidyTask trims a task to what is to be done.
func TidyTask(s string) string {
	s = grammar.TrimLead(strings.TrimRight(s, " ,;:-–—|/"))
	s = cutCourtesy(s)
	if said, ok := strings.CutSuffix(strings.TrimRight(s, ". "), "ACTION"); ok && strings.TrimRight(said, " -–") != strings.TrimRight(said, " ") { // "… to speak to the owner -ACTION."
		s = strings.TrimRight(said, " -–")
	}
	for _, p := range []string{"to ", "please ", "also ", "also to "} {
		if rest, ok := scan.CutPrefixFold(s, p); ok && grammar.StartsTask(rest) {
			s = rest
		}
	}
	if strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..") && strings.Count(s[strings.LastIndexByte(s, ' ')+1:], ".") == 1 {
		s = s[:len(s)-1]
	}
	if strings.HasSuffix(s, ")") && !strings.Contains(s, "(") {
		s = strings.TrimRight(s, ") ")
	}
	for _, w := range []string{", yeah", ", yes", " and", " und", " et", " y", " en"} { // "… aan te geven en" ahead of the next line
		s = strings.TrimSuffix(s, w)
	}
	return strings.TrimSpace(s)
}

// cutCourtesy takes off a task what only keeps the tone: "send it by noon, thanks".
func cutCourtesy(s string) string {
	if !courtesies.In(s) {
		return s
	}
	for _, polite := range courtesies.All() {
		if i := strings.Index(s, polite); i > 8 && !(strings.HasSuffix(polite, "know") && asking.SaysWhat(s[i+len(polite):])) {
			s = s[:i]
		}
	}
	return s
}

var courtesies = vocab.NewList(", will do that", ", will do it", ", will do this", ", will do so", ", and let me know", " and let me know", ", thanks", ", please", ", thank you")
