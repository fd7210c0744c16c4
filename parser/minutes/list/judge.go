package list

import (
	"strings"

	"duly/parser/minutes/genre"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// listable judges whether a line of a list of actions is one.
func (r *reader) listable(b *page.Block, p *reading.Parts, text string) bool {
	if p.Task == "" || grammar.IsNothing(p.Task) || reading.Placeholder(p.Task) || isAddress(p.Task) || !grammar.HasWord(p.Task) || voted(text) {
		return false
	}
	if unheaded := b.Sec.Voice != "" && b.Sec.Title == ""; unheaded && len(p.Owners) == 0 {
		return false
	}
	if b.Sec.Kind == page.KindReview && len(p.Owners) == 0 && scan.CountWords(text) > 15 {
		if ss := grammar.Sentences(text); len(ss) > 1 && (!grammar.StartsTask(p.Task) || grammar.ReportLike(text[ss[1].Start:])) {
			return false
		}
	}
	if b.Sec.Kind == page.KindReview && len(p.Owners) == 0 && p.Status == "" && !grammar.StartsTask(p.Task) && b.Box == 0 && r.Genre() == reading.GenreMinutes && strings.Contains(page.FoldTitle(b.Sec.Title), "arising") && !ofActions.In(page.FoldTitle(b.Sec.Title)) { // what the last minutes spoke of
		return false
	}
	if b.Sec.Kind == page.KindReview && grammar.Predicates(p.Task) || atClock(text) {
		return false
	}
	if len(p.Owners) == 0 && !grammar.StartsTask(p.Task) && (b.Sec.Kind == page.KindReview && isNews(text) || headsActions(text)) {
		return false
	}
	if labels := p.Form == grammar.FormColon || p.Form == grammar.FormDash || p.Form == grammar.FormSet; labels && !grammar.StartsTask(p.Task) && (grammar.SpeaksOf(p.Task) ||
		grammar.ReportLike(p.Task) || r.Doc.Chat && b.Indent == 0 && b.Sec.Voice == "" && page.CutReference(text) == text || talkative.Has(scan.FirstWord(p.Task))) {
		return false
	}
	if b.Bullet == 0 && len(p.Owners) == 0 && !strings.Contains(strings.TrimLeft(p.Task, "| "), " ") && !grammar.StartsTask(p.Task) { // "30 June 2026 | weekly"
		return false
	}
	if b.Box != 0 || p.Form != grammar.FormNone || !p.Due.Empty() && len(p.Owners) > 0 {
		return !(p.Form == grammar.FormMight && b.Sec.Kind == page.KindReview)
	}
	if page.Planned(b.Sec.Title) && !grammar.StartsTask(p.Task) && len(p.Owners) == 0 {
		return false
	}
	if isRemark(text) || refuses(text) || b.Bullet == 0 && b.Box == 0 && b.Sec.Owner == "" && !strings.Contains(text, " ") {
		return false
	}
	if owned := len(p.Owners) > 0; !grammar.StartsTask(p.Task) && p.Status == "" && p.Due.Empty() && (b.Linked || !owned && (grammar.SpeaksOf(text) ||
		leadin.Conditional(text) || bracketed(text) || !strings.Contains(p.Task, " ") || b.Sec.Kind == page.KindReview && len(strings.Fields(text)) > 5)) {
		return false
	}
	if b.Sec.Kind == page.KindReview && len(p.Owners) == 0 && !grammar.StartsTask(p.Task) && p.Status == "" && len(strings.Fields(text)) > 5 { // news with a date in it
		return false
	}
	long := len(strings.Fields(text)) > 25
	if b.Bullet == 0 {
		if b.Sec.Bullet {
			return len(p.Owners) > 0 && grammar.StartsTask(p.Task) && b.Parent < 0 && b.Sec.Owner == ""
		}
		if owned := len(p.Owners) > 0 && strings.HasPrefix(page.CutReference(text), p.Task); owned && !grammar.ReportLike(p.Task) && !grammar.SpeaksOf(p.Task) { // what follows his name is news
			return true
		}
		if strings.HasSuffix(text, ":") || long || grammar.ReportLike(text) || grammar.SpeaksOf(text) {
			return false
		}
		return grammar.StartsTask(p.Task) || len(p.Owners) > 0 || p.Status != "" || len(strings.Fields(text)) <= 14 && b.Sec.Kind == page.KindAction && !strings.HasSuffix(text, "?")
	}
	if grammar.StartsTask(p.Task) || len(p.Owners) > 0 || p.Status != "" {
		return true
	}
	return !long && !grammar.ReportLike(text) && !strings.HasSuffix(text, ":")
}

// atClock tells a line that says what time it was: "[Time]: 19:10 London".
func atClock(text string) bool {
	name, rest, ok := strings.Cut(text, ": ")
	return ok && scan.CountWords(name) < 3 && scan.CountWords(rest) < 4 && scan.IsDigit(scan.ByteAt(rest, 0)) && grammar.HasClock(scan.FirstWord(rest))
}

// isNews tells what has come of something, told without saying by whom: "Added checks to the server", "Old calendar deleted".
func isNews(text string) bool {
	words := strings.Fields(strings.TrimRight(text, " .!"))
	if len(words) < 2 {
		return false
	}
	first, last := strings.ToLower(words[0]), words[len(words)-1]
	return haveNot.Has(strings.ReplaceAll(first, "’", "'")) || strings.HasSuffix(first, "ed") || len(words) < 6 && strings.HasSuffix(last, "ed")
}

var haveNot = vocab.Of("haven't hasn't didn't don't doesn't")

// headsActions tells a line that would head a list of actions: "All open action items (by meeting)".
func headsActions(text string) bool {
	title := page.FoldTitle(text)
	k, ok := page.KindOf(strings.TrimPrefix(title, "all "))
	return ok && k.HoldsItems() && scan.CountWords(title) < 5
}

// talkative are words that answers begin with: "Lee: okay with this".
var talkative = vocab.Of("okay ok needed agree agree, agreed yes yes, no no, thanks sorry happy sure great good not just maybe probably there what why " +
	"how is are was were did does nothing thinks thought feels wants would could")

// bracketed tells a line that is one bracket: "[Skipped]".
func bracketed(s string) bool {
	c := grammar.Closing(s)
	return c != 0 && strings.IndexByte(s, c) == len(s)-1
}

// isRemark tells lines that stand in lists of actions and are none.
func isRemark(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"note:", "notes:", "nb:", "http://", "https://", "www.", "see ", "meeting closed", "meeting adjourned",
		"meeting ended", "the meeting ", "next meeting", "date of next", "minutes taken", "discussion:", "background:", "context:", "p.s.", "ps:",
		"please note", "(none", "as above", "fyi", "for information", "view ", "watch ", "recording", "nächste sitzung", "nächstes treffen",
		"prochaine réunion", "próxima reunión", "volgende vergadering"} {
		if strings.HasPrefix(lo, w) {
			return true
		}
	}
	label, link, _ := strings.Cut(lo, ": ") // "Play: https://…"
	return strings.HasPrefix(link, "http") && scan.CountWords(link) == 1 && scan.CountWords(label) < 3
}

// refuses tells what somebody does not do: "Sam will not attend".
func refuses(s string) bool {
	head := strings.ToLower(s[:min(len(s), 50)])
	for _, w := range []string{" will not ", " won't ", " cannot ", " can't ", " is not ", " isn't ", " does not ", " doesn't ", " did not ", " didn't ", " has not "} {
		if strings.Contains(head, w) {
			return true
		}
	}
	return false
}

// isConsensus tells what is called an action and is a decision.
func isConsensus(s string) bool {
	lo := strings.ToLower(s)
	for _, p := range []string{"consensus", "agreed that", "agreed to ", "agreed.", "it was agreed that the ", "approved", "motion ",
		"the motion", "resolved", "decision", "unanimous", "passed", "accepted", "carried", "noted", "received and filed", "adopted", "moved by",
		"no objection", "information only", "for information", "discussion only"} {
		if strings.HasPrefix(lo, p) {
			return true
		}
	}
	return false
}

// outcome tells one word that is no task: "Action: failed", of a bounce.
func outcome(s string) bool { return !strings.Contains(s, " ") && !grammar.StartsTask(s) }

func isAddress(s string) bool {
	return !strings.Contains(s, " ") && (strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.Contains(s, "/") && len(s) > 12)
}

// voted tells a line of what boards call their action items: "Approve the calendar. Motion Beck, second Roe. Carried 5-1."
func voted(text string) bool {
	lo := scan.Lower(text)
	return moves.In(lo) && settlesMotion.In(lo)
}

// What tells that a motion was put, and what came of it.
var (
	moves         = vocab.NewList("motion ", "moved by ", "moved and seconded", "seconded by ", "m/s")
	settlesMotion = vocab.NewList("second", "carried", "passed", "approved", "adopted", "unanimous", "tabled", "failed", "all ayes", "all in favor", "all in favour")
)

// softTitles head advice to readers as well as actions: "Next steps" ends many an article.
var softTitles = vocab.Phrases("next steps|next step|what's next|what happens next|to do|todo|to dos|todos|to do list|todo list|tasks|task list|" +
	"follow up|follow ups|work items|deliverables|assignments|things to do|open items|suggested next steps|homework|action plan")

// softTitle tells such a heading, also where it speaks to the reader: "To do before you travel".
func softTitle(title string) bool {
	t := " " + page.FoldTitle(title) + " "
	return softTitles[strings.TrimSpace(t)] || strings.Contains(t, " you ") || strings.Contains(t, " your ")
}

// dropAdvice forgets the lists of articles that are headed like actions and name neither a person nor a day.
func (r *reader) dropAdvice() {
	if len(r.Found) == 0 {
		return
	}
	article := len(r.Doc.Blocks) >= 25 && r.Genre() == reading.GenreText
	first := genre.FirstLine(r.Doc)
	parts := r.Minutes.Day.IsZero() && len(r.Minutes.Attendees) == 0 && genre.Headings(r.Doc) >= 3 && !page.TitleLike(first)
	keep := map[*page.Section]bool{}
	for i := range r.Found {
		if f := &r.Found[i]; f.Owner != "" || f.DueText != "" || f.Status != grammar.StatusOpen {
			keep[r.Doc.Blocks[f.Block].Sec] = true
		}
	}
	out := r.Found[:0]
	for _, f := range r.Found {
		sec := r.Doc.Blocks[f.Block].Sec
		thing := f.Owner == "" && r.Genre() == reading.GenreText && scan.OpensWith(f.Task, []string{"a ", "an "}) // "Deliverables: a report on the trial (May)"
		if f.Summary && thing && softTitle(sec.Title) || f.Summary && !keep[sec] && (sec.Faint || (article || parts) && softTitle(sec.Title)) {
			continue
		}
		out = append(out, f)
	}
	r.Found = out
}
