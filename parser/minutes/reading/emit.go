package reading

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/when"
)

// Emit keeps a task as items, one an owner.
func (r *Reader) Emit(p Parts, b *page.Block, at int, conf float64, summary bool) {
	if p.Task == "" || Placeholder(p.Task) || grammar.IsNothing(p.Task) {
		return
	}
	it := Item{Task: p.Task, Status: grammar.StatusOpen, Confidence: conf, Line: b.Num, Evidence: Evidence(b.Raw)}
	it.Due, it.DueText, it.Sign = p.Due.Day, p.Due.Text, p.sign(b, summary)
	if i := strings.Index(it.Task, page.AfterStrike); b.Struck && i > 8 { // "~~send the lease~~ Sent by Lena"
		if p.Status == "" && !grammar.DroppedWords.Has(strings.Trim(it.Task[i+len(page.AfterStrike):], " .")) {
			p.Status = grammar.StatusDone
		}
		it.Task = it.Task[:i]
	}
	switch {
	case p.Status != "":
		it.Status = p.Status
	case b.Box == 'x' || b.Sec.Kind == page.KindDone:
		it.Status = grammar.StatusDone
	case b.Struck || b.Box == '-' || b.Sec.Kind == page.KindDropped:
		it.Status = grammar.StatusDropped
	}
	if strings.HasPrefix(it.Task, "~~") {
		it.Task, it.Status = strings.TrimSpace(it.Task[2:]), grammar.StatusDropped
	}
	r.LookBack(&it, b.Sec.Kind == page.KindReview)
	if p.hope || p.Form == grammar.FormMight {
		it.Confidence = 0.35
	}
	owners := p.Owners
	if len(owners) == 0 && b.Sec.Kind == page.KindReview && b.Row == nil {
		owners = r.reportsBack(b.Text)
	}
	if len(owners) == 0 {
		owners = []string{""}
	}
	if len(owners) == 1 && strings.Contains(owners[0], " and ") && !strings.Contains(owners[0], "(") {
		if each := who.SplitNames(owners[0]); r.SurelyNames(each) { // "Could Lena and Tom please …"
			owners = each
		}
	}
	n := len(r.Found)
	for _, o := range owners {
		if b.Speaker != "" && (o == "I" || strings.EqualFold(o, "me")) { // "Sam and I will …"
			o = b.Speaker
		}
		one := it
		one.Owner, one.Email = r.Resolve(o)
		if one.Owner == "" && one.Confidence > 0.8 {
			one.Confidence -= 0.15
		}
		again := func(f Found) bool {
			return strings.EqualFold(f.Owner, one.Owner) && strings.EqualFold(f.Email, one.Email)
		}
		if !slices.ContainsFunc(r.Found[n:], again) {
			if len(r.Found) == cap(r.Found) { // append alone copies a long list five times over
				r.Found = slices.Grow(r.Found, len(r.Found)+8)
			}
			r.Found = append(r.Found, Found{Item: one, Block: at, Summary: summary && b.Sec.Kind.HoldsItems(), Row: b.Row != nil, Group: n + 1})
		}
	}
}

// LookBack moves a day without a year to where an old promise lies: behind the meeting. What
// is still open is rarely promised for a day ten months ahead.
func (r *Reader) LookBack(it *Item, review bool) {
	if it.Due.IsZero() || r.Context.At.IsZero() {
		return
	}
	if at := when.DayOf(r.Context.At); review || it.Status == grammar.StatusDone || it.Due.Sub(at) > 300 {
		it.Due = deadline.Nearest(it.Due, it.DueText, at)
	}
}

const maxSign = 60 // bytes

// sign tells by what p was known to be an item.
func (p *Parts) sign(b *page.Block, summary bool) string {
	sec := b.Sec
	for sec.Group && sec.Up != nil {
		sec = sec.Up
	}
	switch {
	case p.Mark != "":
		return "mark " + p.Mark
	case !summary:
		return "sentence"
	case sec.Kind.HoldsItems():
		title := page.FoldTitle(sec.Title)
		return "list " + strings.ToValidUTF8(title[:min(len(title), maxSign)], "")
	case b.Row != nil:
		return "table"
	case b.Box != 0:
		return "checkbox"
	}
	return "label"
}

// Resolve names the person that words mean: "Sam" is "Sam Carter <sam@…>" where only one fits.
func (r *Reader) Resolve(words string) (name, email string) {
	if words = strings.TrimSpace(words); !r.Heard.Has(words) {
		words = strings.Trim(words, "*_.,;:()[]\" ")
	}
	if words == "" || r.Nobody(words) {
		return "", ""
	}
	if grammar.IsEveryone(words) || grammar.Summons.Has(words) {
		return "all", ""
	}
	if strings.EqualFold(words, "me") || words == "I" {
		return r.Context.From.Label("me"), r.Context.From.Email
	}
	if !r.speakers.Has(words) && r.speakers.Has(words+"_") { // a nick
		words += "_"
	}
	if small := scan.LowerFirst(words); r.Capital[words] == 0 && slices.Contains(r.Nicks, small) {
		return small, ""
	}
	if p, ok := r.Dir.Find(words); ok && p.Email != "" {
		return p.Label(words), p.Email
	}
	return strings.TrimPrefix(words, "@"), ""
}

const maxEvidence = 600

// Evidence is a line as it may be shown: no longer than anybody reads.
func Evidence(s string) string {
	s = strings.TrimSpace(s)
	if len(s) <= maxEvidence {
		return s
	}
	return strings.ToValidUTF8(s[:maxEvidence], "") + "…"
}

// SetDue dates the items from the nth on that have no date.
func (r *Reader) SetDue(n int, d deadline.Due) {
	for i := n; i < len(r.Found); i++ {
		if f := &r.Found[i]; f.DueText == "" {
			f.Due, f.DueText = d.Day, d.Text
		}
	}
}
