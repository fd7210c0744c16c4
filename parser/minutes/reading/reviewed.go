package reading

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Entries of a review, where the owner stands between the task and the news of it.

// cutReviewed reads "Fire drill (Sam): held on 5 November. Closed.", a topic, its owner and the news.
func (r *Reader) cutReviewed(p *Parts) {
	i := strings.IndexByte(p.Task[:min(len(p.Task), 70)], '(')
	if i < 4 || len(p.Owners) > 0 {
		return
	}
	j := strings.IndexByte(p.Task[i:], ')')
	if j < 0 || j > 50 {
		return
	}
	news := strings.TrimLeft(p.Task[i+j+1:], " ")
	if !strings.HasPrefix(news, ":") && !strings.HasPrefix(news, "–") && !strings.HasPrefix(news, "- ") && !strings.HasPrefix(news, ". ") || !r.OnlyNames(p.Task[i+1:i+j]) {
		return
	}
	news = grammar.TrimLead(strings.TrimPrefix(news, "."))
	st := NewsStatus(news)
	if st == "" {
		st = p.Status // "… approved by the dean. CLOSED"
	}
	if st == "" && !grammar.ReportLike(news) && !participleAhead(news) {
		return
	}
	p.Owners, _, _ = grammar.NameList(p.Task[i+1:i+j], grammar.StrengthSection)
	if heirs := r.handedTo(news); heirs != nil {
		p.Owners = heirs
	}
	p.Task, p.Status = strings.TrimSpace(p.Task[:i]), st
	r.dueByNews(p, news)
}

// participleAhead tells news by the participle among their first words, "parts ordered", and not what somebody is to do.
func participleAhead(news string) bool {
	words := strings.Fields(news)
	return slices.ContainsFunc(words[:min(len(words), 3)], func(w string) bool { return grammar.Participle(strings.ToLower(strings.Trim(w, ".,;"))) })
}

// handedTo returns whose an action is now by the news of it: "passed on to Vincent".
func (r *Reader) handedTo(news string) []string {
	verb, to, ok := strings.Cut(news, " to ")
	if !ok || !handedOver.Has(scan.FirstWord(verb)) || scan.CountWords(verb) > 2 {
		return nil
	}
	names, rest, ok := grammar.NameList(strings.TrimRight(to, ". "), grammar.StrengthSection)
	if !ok || rest != "" || !r.SurelyNames(names) {
		return nil
	}
	return names
}

// handedOver begin news of who has an action now.
var handedOver = vocab.Of("passed handed given reassigned transferred moved")

// dueByNews reads by when something is due now out of the news about it.
func (r *Reader) dueByNews(p *Parts, news string) {
	if scan.ContainsOne(news+" ", []string{" arriving ", " arrives ", " coming "}) { // "parts ordered, arriving next week"
		p.Due = deadline.Due{}
		return
	}
	if p.Status == grammar.StatusDone {
		return
	}
	if d := r.Moved(news); !d.Empty() {
		p.Due = d
	} else if d := r.WholeDate(news); !d.Empty() {
		p.Due = d
	} else if ds := r.Deadlines(news); len(ds) > 0 {
		p.Due = ds[len(ds)-1]
	}
}

// cutMiddle reads "task – Sam – how it stands" and "task – Sam. How it stands.", with the name in the middle.
func (r *Reader) cutMiddle(p *Parts) {
	for _, sep := range []string{" – ", " — ", " - ", " | ", " -> ", " → "} {
		task, rest, ok := strings.Cut(p.Task, sep)
		if !ok || len(p.Owners) > 0 {
			continue
		}
		who, remark, cut := cutFirst(rest, sep, ". ", ": ")
		if !cut || len(who) > 60 || r.OnlyNames(task) || !r.OnlyNames(who) {
			continue
		}
		p.Owners, _, _ = grammar.NameList(who, grammar.StrengthSection)
		p.Task = strings.TrimSpace(task)
		if st := NewsStatus(remark); st != "" {
			p.Status = st
		}
		r.dueByNews(p, remark)
		return
	}
}

// cutFirst parts s at whichever of the separators stands first.
func cutFirst(s string, seps ...string) (before, after string, ok bool) {
	before = s
	for _, sep := range seps {
		if b, a, cut := strings.Cut(s, sep); cut && len(b) < len(before) {
			before, after, ok = b, a, true
		}
	}
	return before, after, ok
}
