package reading

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Parts is a task taken apart: who, what, when, how it stands.
type Parts struct {
	Owners []string
	Nobody bool // an owner is named to be nobody yet: "TBD"
	Form   grammar.Form
	words  string
	Task   string
	Due    deadline.Due
	Status string
	hope   bool
	Mark   string // the word of the mark that it stands behind
}

// CutTail takes what stands behind a task off p.task: "(Sam, by Friday)", "- Michael", "@sam", "[DONE]".
func (r *Reader) CutTail(p *Parts, how grammar.Strength) {
	if how >= grammar.StrengthSection {
		r.innerGroup(p, how)
	}
	for range 6 {
		t := strings.TrimRight(p.Task, " .;,")
		if !r.TailGroup(p, t, how) && !r.tailDash(p, t, how) && !r.tailAt(p, t) && !r.tailInitials(p, t, how) {
			return
		}
	}
}

// innerGroup reads the bracket that ends the first of several sentences: "Share the notes (Una). Add the link."
func (r *Reader) innerGroup(p *Parts, how grammar.Strength) {
	i := strings.Index(p.Task, "). ")
	if i < 0 || len(p.Owners) > 0 {
		return
	}
	first := Parts{Task: p.Task[:i+1]}
	if r.TailGroup(&first, first.Task, how) {
		rest := p.Task[i+2:]
		p.Merge(first)
		p.Task = first.Task + "." + rest
	}
}

// TailGroup reads a bracket at the end.
func (r *Reader) TailGroup(p *Parts, t string, how grammar.Strength) bool {
	if t == "" || t[len(t)-1] != ')' && t[len(t)-1] != ']' {
		return false
	}
	open := strings.LastIndexAny(t, "([")
	if open < 0 || len(t)-open > 120 || open == 0 {
		return false
	}
	in, _ := scan.CutPrefixFold(strings.TrimSpace(t[open+1:len(t)-1]), "will do ")                                         // "Sam (will do this week)"
	if grammar.HasClock(in) && len(in) < 30 && (strings.IndexByte(in, ',') > 0 || strings.Trim(in, "0123456789:") == "") { // "(ana, 14:09:11)": who noted it, and when
		p.Task = strings.TrimRight(t[:open], " ")
		return true
	}
	if lo := strings.ToLower(in); strings.HasPrefix(lo, "recorded in") || strings.HasPrefix(lo, "http://") || strings.HasPrefix(lo, "https://") {
		p.Task = strings.TrimRight(t[:open], " ")
		return true
	}
	if before, ok := strings.CutSuffix(strings.TrimRight(t[:open], " "), " - WATCH"); ok { // "- WATCH (5 secs)": the place in a recording
		p.Task = before
		return true
	}
	if t[open] == '[' && r.sinceWhen(in) {
		p.Task = strings.TrimRight(t[:open], " ")
		return true
	}
	q := Parts{}
	if h := grammar.ReadHead(in, grammar.StrengthSection); h.Words == "to" && grammar.StartsTask(h.Task) && r.SurelyNames(h.Owners) { // "(Erin to raise a ticket)"
		if helping.Has(scan.FirstWord(h.Task)) { // another does it: "(Erin to assist if required)"
			return false
		}
		q.Owners = h.Owners
	} else if !r.Aside(&q, in, how) {
		return false
	}
	if len(q.Owners) > 0 && len(p.Owners) > 0 && !who.SameNames(q.Owners, p.Owners) {
		if (p.Form == grammar.FormColon || p.Form == grammar.FormDash) && !r.SurelyNames(p.Owners) && (r.SurelyNames(q.Owners) ||
			fullNames(q.Owners)) { // "Pricing: send the quote (Sam)"
			topic := strings.Join(p.Owners, ", ") + ": "
			t, open = topic+t, open+len(topic)
			p.Owners, p.Form = q.Owners, grammar.FormNone
		} else if p.Form == grammar.FormColon || p.Form == grammar.FormTo || p.Form == grammar.FormAsk || p.Form == grammar.FormSet || p.Form == grammar.FormDash {
			return false
		}
	}
	p.Merge(q)
	p.Task = strings.TrimRight(t[:open], " .,;-–—")
	return true
}

var helping = vocab.Of("assist help support")

// sinceWhen tells at which earlier meeting, and about what, an action was handed out: "[ Brand 2026-09-16 ]".
func (r *Reader) sinceWhen(in string) bool {
	for _, m := range r.Dates(in) {
		if m.End == len(in) && m.Start > 0 && !m.Day.IsZero() && deadline.NamesYear(m.Text) && m.Day.Before(r.Minutes.Day) && !deadline.At(in, &m) {
			return true
		}
	}
	return false
}

// tailInitials reads the initials, or the name in capitals, of somebody who was there, bare at the end of a row: "Update the inventory SR".
func (r *Reader) tailInitials(p *Parts, t string, how grammar.Strength) bool {
	before, last, ok := cutLast(t)
	if !ok || how < grammar.StrengthSection || len(p.Owners) > 0 || !grammar.InitialsLike(last) && !inCapitals(last) || !r.IsAttendee(last) {
		return false
	}
	if _, lead, _ := cutLast(before); grammar.Determiners[strings.ToLower(lead)] || grammar.Prepositions.Has(strings.ToLower(lead)) || lead == "and" || lead == "&" {
		return false
	}
	if inCapitals(last) {
		first := string(scan.FirstRune(last))
		last = first + strings.ToLower(last[len(first):])
	}
	p.Owners, p.Task = []string{last}, strings.TrimRight(before, " ,")
	return true
}

// inCapitals tells a word of nothing but capitals that is longer than initials.
func inCapitals(w string) bool {
	return len(w) > 3 && w == strings.ToUpper(w) && w != strings.ToLower(w)
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

// SamePeople is who.SameNames for people who may be written in two ways: "SR", "Sam".
func (r *Reader) SamePeople(a, b []string) bool {
	if len(a) != len(b) || who.SameNames(a, b) {
		return who.SameNames(a, b)
	}
	for i := range a {
		p, ok := r.Dir.Find(a[i])
		q, ok2 := r.Dir.Find(b[i])
		if !ok || !ok2 || !who.Same(p, q) {
			return false
		}
	}
	return true
}

// Merge adds what q says and p does not.
func (p *Parts) Merge(q Parts) {
	if len(p.Owners) == 0 {
		p.Owners = q.Owners
	}
	if p.Due.Empty() {
		p.Due = q.Due
	}
	if q.Status != "" {
		p.Status = q.Status
	}
	p.Nobody = p.Nobody || q.Nobody
}

// Aside reads the inside of a bracket or a segment behind a dash, if all of it is names, dates and status.
func (r *Reader) Aside(q *Parts, in string, how grammar.Strength) bool {
	if in == "" {
		return false
	}
	if l := page.LeadingLabel(in); l != page.RoleNone && l != page.RoleTask && l != page.RoleNote {
		q.Task = in
		r.CutLabels(q)
		return len(q.Owners) > 0 || !q.Due.Empty() || q.Status != "" || q.Nobody
	}
	if s := grammar.StatusAside(in); s != "" {
		q.Status = s
		if s == grammar.StatusOpen {
			for _, m := range r.Dates(in) { // "carried forward to 4 December"
				if !sinceDay.Has(grammar.LastWords(strings.TrimRight(in[:m.Start], " "), 1)) {
					q.Due = deadline.Of(m)
					q.Due.Text = strings.TrimPrefix(q.Due.Text, "to ")
				}
			}
		}
		return true
	}
	if d := r.WholeDate(in); !d.Empty() {
		q.Due = d
		return true
	}
	if grammar.IsNobody(in) && (len(in) > 1 || in == "?") {
		q.Nobody = true
		return true
	}
	for _, lead := range []string{"action: ", "action ", "assigned to ", "with ", "owned by ", "led by ", "to be done by ", "by ", "resp. ", "resp ", "zust. ", "verantw. ", "zuständig ", "verantwortlich ", "responsable ", "actie ", "aktion ", "todo "} {
		if rest, ok := scan.CutPrefixFold(in, lead); ok {
			in, how = rest, max(how, grammar.StrengthSection)
			break
		}
	}
	if who := r.selfOrReader(in); who != nil {
		q.Owners = who
		return true
	}
	names, rest, ok := grammar.NameList(in, r.Reach(grammar.StrengthSection))
	if !ok || !r.AllNames(names, how) {
		return false
	}
	rest = strings.TrimLeft(rest, " ,;:-–—/|.")
	if rest == "" || r.SurelyNames(names) && asking.Starts(strings.TrimRight(rest, "? ")) { // "(Sam, can you take this?)"
		q.Owners = names
		return true
	}
	if s := grammar.StatusAside(rest); s != "" {
		q.Owners, q.Status = names, s
		return true
	}
	if d := r.setsTime(rest); !d.Empty() {
		q.Owners, q.Due = names, d
		return r.WholeDate(rest) == d || r.SurelyNames(names)
	}
	return false
}

// sinceDay stand before the day from which on something stands so: "waiting since 3 May".
var sinceDay = vocab.Of("since from seit depuis desde sinds vom")

// selfOrReader reads "(you)" and "(me)" behind a task in a letter.
func (r *Reader) selfOrReader(in string) []string {
	switch strings.ToLower(in) {
	case "you":
		if len(r.Mails) > 0 && len(r.Mails[0].To) == 1 {
			return r.Mails[0].To
		}
	case "me", "myself":
		return r.Me("")
	}
	return nil
}

// setsTime reads words that are nothing but a time, whether or not they tell the day:
// "by Friday", "before sprint planning on Tuesday", "as soon as the toner arrives".
func (r *Reader) setsTime(s string) deadline.Due {
	if d := r.WholeDate(s); !d.Empty() || !scan.OpensWith(s, timeLeads) {
		return d
	}
	d := deadline.Due{Text: s}
	if ms := r.Dates(s); len(ms) > 0 {
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
func (r *Reader) tailDash(p *Parts, t string, how grammar.Strength) bool {
	for _, sep := range []string{"   ", " - ", " – ", " — ", " -- ", " | ", " => ", " -> ", " → ", " / ", "; ", " // ", ". ", ", ", ": "} {
		i := scan.LastOf(t, sep)
		if i <= 0 || len(t)-i > 100 || unclosed(t[:i]) || grammar.InDate(t, i) {
			continue
		}
		weak := sep == ". " || sep == ", " || sep == ": " || sep == "; " || sep == " / "
		q := Parts{}
		in := strings.TrimSpace(t[i+len(sep):])
		if !r.Aside(&q, in, how) {
			continue
		}
		if weak && len(q.Owners) > 0 && !r.SurelyNames(q.Owners) {
			continue
		}
		if sep == ", " && len(q.Owners) > 0 {
			continue
		}
		if len(q.Owners) > 0 && len(p.Owners) > 0 && !(sep == " / " && r.SamePeople(q.Owners, p.Owners)) {
			continue
		}
		p.Merge(q)
		p.Task = strings.TrimRight(t[:i], " .,;-–—|")
		return true
	}
	return false
}

// tailAt reads "… @sam" at the end.
func (r *Reader) tailAt(p *Parts, t string) bool {
	i := strings.LastIndexByte(t, '@')
	if i < 2 || t[i-1] != ' ' && t[i-1] != ',' || len(p.Owners) > 0 {
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
	p.Owners = append([]string{unit}, p.Owners...)
	p.Task = strings.TrimRight(before, " ,-–—&/")
	return true
}
