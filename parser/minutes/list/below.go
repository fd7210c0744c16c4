package list

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// What stands below an entry of a list, and which entries head others.

// groupHead reads a list item that only names whose the ones below are, or a topic.
func (r *reader) groupHead(i int, b *page.Block, text string, st *lead) bool {
	names, rest, ok := grammar.NameList(strings.TrimRight(text, ": -–"), r.Reach(grammar.StrengthSection))
	if byPerson.In(strings.ToLower(b.Sec.Title)) && scan.CountWords(text) == 1 && !grammar.IsNobody(text) {
		st.owner, st.topic, st.items = []string{text}, true, 0
		return true
	}
	if ok && strings.TrimSpace(rest) == "" && (r.AllNames(names, grammar.StrengthSection) || grammar.IsNobody(text)) {
		st.owner, st.topic, st.items = names, true, 0
		return true
	}
	if grammar.IsNobody(strings.TrimRight(text, ":")) {
		st.owner, st.topic, st.items = nil, true, 0
		return true
	}
	if b.Box == 0 && r.kidsAreItems(i, b) {
		p := r.Task(text, grammar.StrengthSection, nil, "")
		if reviewed := b.Sec.Kind == page.KindReview && grammar.StartsTask(p.Task); !reviewed && (len(p.Owners) == 0 || p.Form == grammar.FormNone) {
			st.topic, st.items = true, 0
			return true
		}
	}
	return false
}

// byPerson are headings of lists that are grouped by whose the tasks are.
var byPerson = vocab.NewList("by person", "by owner", "by assignee", "by name", "per person")

// kidsAreItems tells whether the list items below b are tasks rather than notes.
func (r *reader) kidsAreItems(i int, b *page.Block) bool {
	n, tasks := 0, 0
	for k := i + 1; k < len(r.Doc.Blocks) && k < i+200 && n < b.Kids; k++ {
		kid := &r.Doc.Blocks[k]
		if kid.Parent != i {
			continue
		}
		n++
		h := grammar.ReadHead(kid.Text, grammar.StrengthSection)
		named := r.Accept(h, grammar.StrengthSection) && (b.Sec.Kind != page.KindReview || grammar.StartsTask(h.Task) && !grammar.Predicates(h.Task)) // a review tells who said what
		if kid.Box != 0 || named || page.StartsMark(kid.Text) || grammar.StartsTask(kid.Text) && !grammar.StartsTask(b.Text) && !grammar.Predicates(kid.Text) {
			tasks++
		}
	}
	return tasks > 0 && tasks*2 >= n
}

// subItem reads a line below an item: an item of its own, or a note that says how it stands.
func (r *reader) subItem(b *page.Block, text string, st *lead) bool {
	if st.topic {
		return false
	}
	p := r.Task(text, grammar.StrengthSection, nil, "")
	h := grammar.ReadHead(text, grammar.StrengthSection)
	if b.Box != 0 || r.Accept(h, grammar.StrengthSection) && grammar.StartsTask(p.Task) {
		return false
	}
	parent := &r.Found[st.items-1]
	if parent.Owner == "" && b.Bullet == 0 && r.OnlyNames(text) {
		parent.Owner, parent.Email = r.Resolve(text)
	} else if who, by, ok := r.whoAndWhen(text); ok && parent.Owner == "" && parent.DueText == "" {
		parent.Owner, parent.Email = r.Resolve(who)
		parent.Due, parent.DueText = by.Day, by.Text
	}
	if s := grammar.StatusAside(text); s != "" {
		parent.Status = s
	} else if p.Status != "" && p.Task == "" {
		parent.Status = p.Status
	}
	if d := r.WholeDate(text); !d.Empty() && parent.DueText == "" {
		parent.Due, parent.DueText = d.Day, d.Text
	}
	return true
}

// whoAndWhen reads a line of nothing but a name and a day: "Sam Reed, due 24 Sep".
func (r *reader) whoAndWhen(text string) (who string, by deadline.Due, ok bool) {
	who, when, ok := strings.Cut(strings.TrimRight(text, " ,.;"), ", ")
	if !ok || !scan.HasDigit(when) || !r.OnlyNames(who) {
		return "", by, false
	}
	when, _ = scan.CutPrefixFold(when, "due ")
	by = r.WholeDate(when)
	return who, by, !by.Empty()
}
