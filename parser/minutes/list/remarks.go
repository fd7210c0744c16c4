package list

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// remark reads what was said of an entry in a review of earlier actions, in a line below it: "Nora: closing for now". What
// somebody promises there is read with the sentences.
func (r *reader) remark(b *page.Block, st *lead) bool {
	if b.Sec.Kind != page.KindReview || b.Parent < 0 || b.Bullet == 0 || b.Box != 0 || st.owner != nil || st.topic {
		return false
	}
	speaker, said := r.remarked(b)
	status := grammar.StatusAside(said)
	if settles(said) {
		status = grammar.StatusDone
	}
	if speaker == "" && !st.entry && (st.items == 0 || status == "") {
		return false
	}
	if st.items == 0 {
		return true
	}
	first := &r.Found[st.items-1]
	for i := st.items - 1; status != "" && i < len(r.Found) && r.Found[i].Block == first.Block; i++ {
		r.Found[i].Status = status
	}
	if speaker != "" && first.Owner == "" && takesUp.Has(strings.TrimRight(said, " .!")) {
		first.Owner, first.Email = r.Resolve(speaker)
	}
	return true
}

// history reads the news of the item above, each behind its day.
func (r *reader) history(i int, b *page.Block) bool {
	news, ok := page.DatedNews(b.Text)
	if !ok || b.Bullet != 0 || len(r.Found) == 0 || !r.belongs(i, b) {
		return false
	}
	r.apply(page.RoleStatus, news, b)
	return true
}

// remarked is who says something in a line, "" where it is nobody or hands out a task, and what.
func (r *reader) remarked(b *page.Block) (speaker, said string) {
	if b.Speaker != "" {
		return b.Speaker, b.Text
	}
	h := grammar.ReadHead(b.Text, grammar.StrengthSection)
	labels := h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet
	if !labels || len(h.Owners) != 1 || grammar.StartsTask(h.Task) && !settles(h.Task) && !tellsState(h.Task) && !grammar.Predicates(h.Task) || !r.Accept(h, grammar.StrengthSection) {
		return "", b.Text
	}
	return h.Owners[0], h.Task
}

// tellsState tells words that say how far something is: "Progress here, but not done yet".
func tellsState(said string) bool {
	return scan.ContainsOne(" "+strings.ToLower(said), []string{" not done", " not yet", " still working", " in progress", " under way", " underway"})
}

// settles tells that somebody takes a matter for closed: "can be closed", "call this done then", "I have done so".
func settles(said string) bool {
	said = strings.TrimRight(said, " .!")
	_, rest, ok := settling.Cut(strings.ReplaceAll(said, "’", "'") + " ")
	return ok && !strings.HasSuffix(said, "?") && !scan.OpensWith(rest, []string{"if ", "once ", "when ", "until ", "unless ", "after ", "as soon "})
}

var (
	settling = vocab.Patterns(
		"(this|it|that|issue|) (can|could) be (closed|marked as done)",
		"(i think|) (i|we) (can|will|) close (this|it|that|the issue|this issue|this one)", "(lets|let's|) close (this|it|that|this issue|this one)",
		"closing (this|it|) (for now|)", "(i'd|let's|lets|we can|) call (this|it|that) (closed|done|complete|finished)",
		"(i'd|let's|lets|we can|) mark (this|it|that|this issue) (as|) (closed|done|complete|finished)",
		"(i|we) (have|) (already|) (done|did) (so|this|that|it)", "(i've|we've) (already|) done (so|this|that|it)")
	takesUp = vocab.Phrases("i will do this|i will do that|i will do it|i'll do this|i'll do that|i'll do it|will do|will take this|will take this as an action item|i'll take this|i'll take it|i will take this|i will take it|i can do this|i can do that|i can take this|mine|on it")
)
