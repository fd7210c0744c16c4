package minutes

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// parts is a task taken apart: who, what, when, how it stands.
type parts struct {
	owners []string
	nobody bool // an owner is named to be nobody yet: "TBD"
	form   grammar.Form
	words  string
	task   string
	due    deadline.Due
	status string
	hope   bool
	mark   string // the word of the mark that it stands behind
}

// cutTail takes what stands behind a task off p.task: "(Sam, by Friday)", "- Michael", "@sam", "[DONE]".
func (r *reader) cutTail(p *parts, how grammar.Strength) {
	if how >= grammar.StrengthSection {
		r.innerGroup(p, how)
	}
	for range 6 {
		t := strings.TrimRight(p.task, " .;,")
		if !r.tailGroup(p, t, how) && !r.tailDash(p, t, how) && !r.tailAt(p, t) && !r.tailInitials(p, t, how) {
			return
		}
	}
}

// innerGroup reads the bracket that ends the first of several sentences: "Share the notes (Una). Add the link."
func (r *reader) innerGroup(p *parts, how grammar.Strength) {
	i := strings.Index(p.task, "). ")
	if i < 0 || len(p.owners) > 0 {
		return
	}
	first := parts{task: p.task[:i+1]}
	if r.tailGroup(&first, first.task, how) {
		rest := p.task[i+2:]
		p.merge(first)
		p.task = first.task + "." + rest
	}
}

// tailGroup reads a bracket at the end.
func (r *reader) tailGroup(p *parts, t string, how grammar.Strength) bool {
	if t == "" || t[len(t)-1] != ')' && t[len(t)-1] != ']' {
		return false
	}
	open := strings.LastIndexAny(t, "([")
	if open < 0 || len(t)-open > 120 || open == 0 {
		return false
	}
	in, _ := scan.CutPrefixFold(strings.TrimSpace(t[open+1:len(t)-1]), "will do ")                                         // "Sam (will do this week)"
	if grammar.HasClock(in) && len(in) < 30 && (strings.IndexByte(in, ',') > 0 || strings.Trim(in, "0123456789:") == "") { // "(ana, 14:09:11)": who noted it, and when
		p.task = strings.TrimRight(t[:open], " ")
		return true
	}
	if lo := strings.ToLower(in); strings.HasPrefix(lo, "recorded in") || strings.HasPrefix(lo, "http://") || strings.HasPrefix(lo, "https://") {
		p.task = strings.TrimRight(t[:open], " ")
		return true
	}
	q := parts{}
	if h := grammar.ReadHead(in, grammar.StrengthSection); h.Words == "to" && grammar.StartsTask(h.Task) && r.surelyNames(h.Owners) { // "(Erin to raise a ticket)"
		q.owners = h.Owners
	} else if !r.aside(&q, in, how) {
		return false
	}
	if len(q.owners) > 0 && len(p.owners) > 0 && !sameNames(q.owners, p.owners) {
		if (p.form == grammar.FormColon || p.form == grammar.FormDash) && !r.surelyNames(p.owners) && (r.surelyNames(q.owners) ||
			fullNames(q.owners)) { // "Pricing: send the quote (Sam)"
			topic := strings.Join(p.owners, ", ") + ": "
			t, open = topic+t, open+len(topic)
			p.owners, p.form = q.owners, grammar.FormNone
		} else if p.form == grammar.FormColon || p.form == grammar.FormTo || p.form == grammar.FormAsk || p.form == grammar.FormSet || p.form == grammar.FormDash {
			return false
		}
	}
	p.merge(q)
	p.task = strings.TrimRight(t[:open], " .,;-–—")
	return true
}

// tailInitials reads the initials of somebody who was there, bare at the end of a row: "Update the inventory SR".
func (r *reader) tailInitials(p *parts, t string, how grammar.Strength) bool {
	before, last, ok := cutLast(t)
	if !ok || how < grammar.StrengthSection || len(p.owners) > 0 || !grammar.InitialsLike(last) || !r.isAttendee(last) {
		return false
	}
	if _, lead, _ := cutLast(before); grammar.Determiners[strings.ToLower(lead)] || grammar.Prepositions.Has(strings.ToLower(lead)) || lead == "and" || lead == "&" {
		return false
	}
	p.owners, p.task = []string{last}, strings.TrimRight(before, " ,")
	return true
}

// cutLast parts the last word off a text.
func cutLast(s string) (before, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", s, false
	}
	return strings.TrimRight(s[:i], " "), s[i+1:], true
}

// fullNames tells names of two words and more.
func fullNames(names []string) bool {
	for _, n := range names {
		if !strings.Contains(n, " ") || !grammar.Capitalised(n) {
			return false
		}
	}
	return true
}

// samePeople is sameNames for people who may be written in two ways: "SR", "Sam".
func (r *reader) samePeople(a, b []string) bool {
	if len(a) != len(b) || sameNames(a, b) {
		return sameNames(a, b)
	}
	for i := range a {
		p, ok := r.dir.find(a[i])
		q, ok2 := r.dir.find(b[i])
		if !ok || !ok2 || !samePerson(p, q) {
			return false
		}
	}
	return true
}

func sameNames(a, b []string) bool {
	bare := func(n []string) string {
		s := strings.ToLower(strings.Join(n, ","))
		return strings.ReplaceAll(strings.TrimPrefix(s, "the "), ",the ", ",")
	}
	return bare(a) == bare(b)
}

func (p *parts) merge(q parts) {
	if len(p.owners) == 0 {
		p.owners = q.owners
	}
	if p.due.Empty() {
		p.due = q.due
	}
	if q.status != "" {
		p.status = q.status
	}
	p.nobody = p.nobody || q.nobody
}

// aside reads the inside of a bracket or a segment behind a dash, if all of it is names, dates and status.
func (r *reader) aside(q *parts, in string, how grammar.Strength) bool {
	if in == "" {
		return false
	}
	if l := page.LeadingLabel(in); l != page.RoleNone && l != page.RoleTask && l != page.RoleNote {
		q.task = in
		r.cutLabels(q)
		return len(q.owners) > 0 || !q.due.Empty() || q.status != "" || q.nobody
	}
	if s := grammar.StatusAside(in); s != "" {
		q.status = s
		if s == grammar.StatusOpen {
			for _, m := range r.dates(in) { // "carried forward to 4 December"
				q.due = deadline.Of(m)
			}
		}
		return true
	}
	if d := r.wholeDate(in); !d.Empty() {
		q.due = d
		return true
	}
	if grammar.IsNobody(in) && (len(in) > 1 || in == "?") {
		q.nobody = true
		return true
	}
	for _, lead := range []string{"action: ", "action ", "assigned to ", "with ", "owned by ", "led by ", "to be done by ", "by "} {
		if rest, ok := scan.CutPrefixFold(in, lead); ok {
			in, how = rest, max(how, grammar.StrengthSection)
			break
		}
	}
	if who := r.selfOrReader(in); who != nil {
		q.owners = who
		return true
	}
	names, rest, ok := grammar.NameList(in, grammar.StrengthSection)
	if !ok || !r.allNames(names, how) {
		return false
	}
	rest = strings.TrimLeft(rest, " ,;:-–—/|.")
	if rest == "" || r.surelyNames(names) && asking.Starts(strings.TrimRight(rest, "? ")) { // "(Sam, can you take this?)"
		q.owners = names
		return true
	}
	if s := grammar.StatusAside(rest); s != "" {
		q.owners, q.status = names, s
		return true
	}
	if d := r.setsTime(rest); !d.Empty() {
		q.owners, q.due = names, d
		return r.wholeDate(rest) == d || r.surelyNames(names)
	}
	return false
}

// selfOrReader reads "(you)" and "(me)" behind a task in a letter.
func (r *reader) selfOrReader(in string) []string {
	switch strings.ToLower(in) {
	case "you":
		if len(r.mails) > 0 && len(r.mails[0].to) == 1 {
			return r.mails[0].to
		}
	case "me", "myself":
		return r.me("")
	}
	return nil
}

// setsTime reads words that are nothing but a time, whether or not they tell the day:
// "by Friday", "before sprint planning on Tuesday", "as soon as the toner arrives".
func (r *reader) setsTime(s string) deadline.Due {
	if d := r.wholeDate(s); !d.Empty() || !scan.OpensWith(s, timeLeads) {
		return d
	}
	d := deadline.Due{Text: s}
	if ms := r.dates(s); len(ms) > 0 {
		d.Day = ms[0].Day
	}
	return d
}

// timeLeads begin what says until when, in words.
var timeLeads = []string{"before ", "after ", "by ", "until ", "as soon as ", "once ", "when ", "this ", "next ", "end of ", "vor ", "nach ", "bis ", "sobald ",
	"avant ", "après ", "antes ", "después ", "voor ", "na ", "zodra "}

// unclosed tells that s ends within a bracket that holds words already.
func unclosed(s string) bool {
	open := strings.LastIndexByte(s, '(')
	return open > strings.LastIndexByte(s, ')') && strings.TrimSpace(s[open+1:]) != ""
}

// tailDash reads "… - Michael", "… – Sam, Friday", "… | Sam".
func (r *reader) tailDash(p *parts, t string, how grammar.Strength) bool {
	for _, sep := range []string{"   ", " - ", " – ", " — ", " -- ", " | ", " / ", " => ", " -> ", " → ", "; ", " // ", ". ", ", ", ": "} {
		if !strings.Contains(t, sep) { // which is told far sooner than where the last one stands
			continue
		}
		i := strings.LastIndex(t, sep)
		if i <= 0 || len(t)-i > 100 || unclosed(t[:i]) {
			continue
		}
		weak := sep == ". " || sep == ", " || sep == ": " || sep == "; " || sep == " / "
		q := parts{}
		in := strings.TrimSpace(t[i+len(sep):])
		if !r.aside(&q, in, how) {
			continue
		}
		if weak && len(q.owners) > 0 && !r.surelyNames(q.owners) {
			continue
		}
		if sep == ", " && len(q.owners) > 0 {
			continue
		}
		if len(q.owners) > 0 && len(p.owners) > 0 {
			continue
		}
		p.merge(q)
		p.task = strings.TrimRight(t[:i], " .,;-–—|")
		return true
	}
	return false
}

// cutReviewed reads "Fire drill (Sam): held on 5 November. Closed.", a topic, its owner and the news.
func (r *reader) cutReviewed(p *parts) {
	i := strings.IndexByte(p.task[:min(len(p.task), 70)], '(')
	if i < 4 || len(p.owners) > 0 {
		return
	}
	j := strings.IndexByte(p.task[i:], ')')
	if j < 0 || j > 50 {
		return
	}
	news := strings.TrimLeft(p.task[i+j+1:], " ")
	if !strings.HasPrefix(news, ":") && !strings.HasPrefix(news, "–") && !strings.HasPrefix(news, "- ") || !r.onlyNames(p.task[i+1:i+j]) {
		return
	}
	news = grammar.TrimLead(news)
	st := newsStatus(news)
	if st == "" && !reportLike(news) {
		return
	}
	p.owners, _, _ = grammar.NameList(p.task[i+1:i+j], grammar.StrengthSection)
	p.task, p.status = strings.TrimSpace(p.task[:i]), st
	if d := r.moved(news); !d.Empty() {
		p.due = d
	} else if ds := r.deadlines(news); st != grammar.StatusDone && len(ds) > 0 {
		p.due = ds[len(ds)-1]
	}
}

// cutMiddle reads "task – Sam – how it stands", with the name in the middle.
func (r *reader) cutMiddle(p *parts) {
	for _, sep := range []string{" – ", " — ", " - ", " | ", " -> ", " → "} {
		task, rest, ok := strings.Cut(p.task, sep)
		who, remark, two := strings.Cut(rest, sep)
		if !ok || !two || len(p.owners) > 0 || len(who) > 60 || r.onlyNames(task) || !r.onlyNames(who) {
			continue
		}
		p.owners, _, _ = grammar.NameList(who, grammar.StrengthSection)
		p.task = strings.TrimSpace(task)
		if st := grammar.StatusField(remark); st != "" {
			p.status = st
		}
		if d := r.wholeDate(remark); !d.Empty() {
			p.due = d
		} else if ds := r.deadlines(remark); len(ds) > 0 && p.status != grammar.StatusDone {
			p.due = ds[0]
		}
		return
	}
}

// tailAt reads "… @sam" at the end.
func (r *reader) tailAt(p *parts, t string) bool {
	i := strings.LastIndexByte(t, '@')
	if i < 2 || t[i-1] != ' ' && t[i-1] != ',' || len(p.owners) > 0 {
		return false
	}
	unit, rest := grammar.NameUnit(t[i:], grammar.StrengthMark)
	if unit == "" || strings.TrimSpace(rest) != "" {
		return false
	}
	before := strings.TrimRight(t[:i], " ")
	lastWord := before[strings.LastIndexByte(before, ' ')+1:]
	if grammar.Prepositions.Has(lastWord) {
		return false
	}
	p.owners = append([]string{unit}, p.owners...)
	p.task = strings.TrimRight(before, " ,-–—&/")
	return true
}
