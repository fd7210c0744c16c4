package minutes

import (
	"slices"
	"sort"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/same"
	"duly/parser/vocab"
	"duly/parser/when"
)

// emit keeps a task as items, one an owner.
func (r *reader) emit(p parts, b *page.Block, at int, conf float64, summary bool) {
	if p.task == "" || placeholder(p.task) || grammar.IsNothing(p.task) {
		return
	}
	it := Item{Task: p.task, Status: grammar.StatusOpen, Confidence: conf, Line: b.Num, Evidence: evidence(b.Raw)}
	it.Due, it.DueText, it.Sign = p.due.Day, p.due.Text, p.sign(b, summary)
	if i := strings.Index(it.Task, page.AfterStrike); b.Struck && i > 8 { // "~~send the lease~~ Sent by Lena"
		if p.status == "" && !grammar.DroppedWords.Has(strings.Trim(it.Task[i+len(page.AfterStrike):], " .")) {
			p.status = grammar.StatusDone
		}
		it.Task = it.Task[:i]
	}
	switch {
	case p.status != "":
		it.Status = p.status
	case b.Box == 'x' || b.Sec.Kind == page.KindDone:
		it.Status = grammar.StatusDone
	case b.Struck || b.Sec.Kind == page.KindDropped:
		it.Status = grammar.StatusDropped
	}
	if strings.HasPrefix(it.Task, "~~") {
		it.Task, it.Status = strings.TrimSpace(it.Task[2:]), grammar.StatusDropped
	}
	r.lookBack(&it, b.Sec.Kind == page.KindReview)
	if p.hope || p.form == grammar.FormMight {
		it.Confidence = 0.35
	}
	owners := p.owners
	if len(owners) == 0 && b.Sec.Kind == page.KindReview && b.Row == nil {
		owners = r.reportsBack(b.Text)
	}
	if len(owners) == 0 {
		owners = []string{""}
	}
	n := len(r.found)
	for _, o := range owners {
		if b.Speaker != "" && (o == "I" || strings.EqualFold(o, "me")) { // "Sam and I will …"
			o = b.Speaker
		}
		one := it
		one.Owner, one.Email = r.resolve(o)
		if one.Owner == "" && one.Confidence > 0.8 {
			one.Confidence -= 0.15
		}
		again := func(f found) bool {
			return strings.EqualFold(f.Owner, one.Owner) && strings.EqualFold(f.Email, one.Email)
		}
		if !slices.ContainsFunc(r.found[n:], again) {
			r.found = append(r.found, found{Item: one, block: at, summary: summary && b.Sec.Kind.HoldsItems(), row: b.Row != nil, group: n + 1})
		}
	}
}

// lookBack moves a day without a year to where an old promise lies: behind the meeting. What
// is still open is rarely promised for a day ten months ahead.
func (r *reader) lookBack(it *Item, review bool) {
	if it.Due.IsZero() || r.ctx.At.IsZero() {
		return
	}
	if at := when.DayOf(r.ctx.At); review || it.Status == grammar.StatusDone || it.Due.Sub(at) > 300 {
		it.Due = deadline.Nearest(it.Due, it.DueText, at)
	}
}

const maxSign = 60 // bytes

// sign tells by what p was known to be an item.
func (p *parts) sign(b *page.Block, summary bool) string {
	sec := b.Sec
	for sec.Group && sec.Up != nil {
		sec = sec.Up
	}
	switch {
	case p.mark != "":
		return "mark " + p.mark
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

// softTitles head advice to readers as well as actions: "Next steps" ends many an article.
var softTitles = vocab.Phrases("next steps|next step|what's next|what happens next|to do|todo|to dos|todos|to do list|todo list|tasks|task list|" +
	"follow up|follow ups|work items|deliverables|assignments|things to do|open items|suggested next steps|homework|action plan")

// softTitle tells such a heading, also where it speaks to the reader: "To do before you travel".
func softTitle(title string) bool {
	t := " " + page.FoldTitle(title) + " "
	return softTitles[strings.TrimSpace(t)] || strings.Contains(t, " you ") || strings.Contains(t, " your ")
}

// dropAdvice forgets the lists of articles that are headed like actions and name neither a
// person nor a day, and all of a manual that does not name both.
func (r *reader) dropAdvice() {
	if len(r.found) == 0 {
		return
	}
	manual := len(r.m.Attendees) == 0 && r.doc.Manual()
	article := len(r.doc.Blocks) >= 25 && r.genre() == genreText
	first := r.doc.FirstLine()
	parts := r.m.Day.IsZero() && len(r.m.Attendees) == 0 && r.doc.Headings() >= 3 && !titleLike(first)
	keep := map[*page.Section]bool{}
	for i := range r.found {
		if f := &r.found[i]; f.Owner != "" || f.DueText != "" || f.Status != grammar.StatusOpen {
			keep[r.doc.Blocks[f.block].Sec] = true
		}
	}
	out := r.found[:0]
	for _, f := range r.found {
		sec := r.doc.Blocks[f.block].Sec
		if manual && (f.Owner == "" || f.DueText == "") {
			continue
		}
		if f.summary && !keep[sec] && (sec.Faint || (article || parts) && softTitle(sec.Title)) {
			continue
		}
		out = append(out, f)
	}
	r.found = out
}

// resolve names the person that words mean: "Sam" is "Sam Carter <sam@…>" where only one fits.
func (r *reader) resolve(words string) (name, email string) {
	if words = strings.TrimSpace(words); !r.heard.Has(words) {
		words = strings.Trim(words, "*_.,;:()[]\" ")
	}
	if words == "" || r.nobody(words) {
		return "", ""
	}
	if grammar.IsEveryone(words) {
		return "all", ""
	}
	if strings.EqualFold(words, "me") || words == "I" {
		return r.ctx.From.label("me"), r.ctx.From.Email
	}
	if !r.speakers.Has(words) && r.speakers.Has(words+"_") { // a nick
		words += "_"
	}
	if p, ok := r.dir.find(words); ok && p.Email != "" {
		return p.label(words), p.Email
	}
	return strings.TrimPrefix(words, "@"), ""
}

const maxEvidence = 600

func evidence(s string) string {
	s = strings.TrimSpace(s)
	if len(s) <= maxEvidence {
		return s
	}
	return strings.ToValidUTF8(s[:maxEvidence], "") + "…"
}

// finish drops what is said twice and puts the items in the document's order.
func (r *reader) finish() {
	keep := r.found[:0:0]
	index := newSimilar()
	for n, f := range r.found {
		f.who = foldName(f.Owner)
		st := same.Stems(f.Task)
		if j, ok := index.twin(keep, &f, st, n); ok {
			merge(&keep[j], &f)
			continue
		}
		keep = append(keep, f)
		index.add(len(keep)-1, st)
	}
	sort.SliceStable(keep, func(i, j int) bool { return keep[i].Line < keep[j].Line })
	for _, f := range keep {
		f.Due = r.overdue(&f.Item)
		if deed := deedNamed(f.Task, f.about); deed != "" {
			f.Task = deed
		} else if about := strings.TrimRight(f.about, " .!?:"); about != "" {
			f.Task += " (" + about + ")"
		}
		r.m.Items = append(r.m.Items, f.Item)
	}
}

// merge brings the item said first up to date with the same one said again.
func merge(a, b *found) {
	if b.summary && !a.summary { // the closing list is what was agreed upon
		a.Task, a.Evidence, a.Line, a.Sign = b.Task, b.Evidence, b.Line, b.Sign
		a.summary = true
	}
	if a.Owner == "" {
		a.Owner, a.Email, a.who = b.Owner, b.Email, b.who
	}
	if a.DueText == "" {
		a.Due, a.DueText = b.Due, b.DueText
	}
	if b.Status != grammar.StatusOpen {
		a.Status = b.Status
	}
	a.Confidence = max(a.Confidence, b.Confidence)
}
