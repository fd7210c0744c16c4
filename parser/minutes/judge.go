package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/page"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// listable judges whether a line of a list of actions is one.
func (r *reader) listable(b *page.Block, p *parts, text string) bool {
	if p.task == "" || grammar.IsNothing(p.task) || placeholder(p.task) || isAddress(p.task) || !hasWord(p.task) || voted(text) {
		return false
	}
	if ss := grammar.Sentences(text); b.Sec.Kind == page.KindReview && len(p.owners) == 0 && len(ss) > 1 && scan.CountWords(text) > 15 && (!grammar.StartsTask(p.task) ||
		reportLike(text[ss[1].Start:])) {
		return false
	}
	if labels := p.form == grammar.FormColon || p.form == grammar.FormDash || p.form == grammar.FormSet; labels && !grammar.StartsTask(p.task) && (speaksOf(p.task) ||
		reportLike(p.task) || r.doc.Chat && b.Indent == 0 || talkative.Has(scan.FirstWord(p.task))) {
		return false
	}
	if b.Bullet == 0 && len(p.owners) == 0 && !strings.Contains(strings.TrimLeft(p.task, "| "), " ") && !grammar.StartsTask(p.task) { // "30 June 2026 | weekly"
		return false
	}
	if b.Box != 0 || p.form != grammar.FormNone || !p.due.Empty() && len(p.owners) > 0 {
		return !(p.form == grammar.FormMight && b.Sec.Kind == page.KindReview)
	}
	if page.Planned(b.Sec.Title) && !grammar.StartsTask(p.task) && len(p.owners) == 0 {
		return false
	}
	if isRemark(text) || refuses(text) || b.Bullet == 0 && b.Box == 0 && b.Sec.Owner == "" && !strings.Contains(text, " ") {
		return false
	}
	if owned := len(p.owners) > 0; !grammar.StartsTask(p.task) && p.status == "" && p.due.Empty() && (b.Linked || !owned && (speaksOf(text) ||
		leadin.Conditional(text) || bracketed(text) || !strings.Contains(p.task, " ") || b.Sec.Kind == page.KindReview && len(strings.Fields(text)) > 5)) {
		return false
	}
	if b.Sec.Kind == page.KindReview && len(p.owners) == 0 && !grammar.StartsTask(p.task) && p.status == "" && len(strings.Fields(text)) > 5 { // news with a date in it
		return false
	}
	long := len(strings.Fields(text)) > 25
	if b.Bullet == 0 {
		if b.Sec.Bullet {
			return len(p.owners) > 0 && grammar.StartsTask(p.task) && b.Parent < 0 && b.Sec.Owner == ""
		}
		if strings.HasSuffix(text, ":") || long || reportLike(text) || speaksOf(text) {
			return false
		}
		return grammar.StartsTask(p.task) || len(p.owners) > 0 || p.status != "" || len(strings.Fields(text)) <= 14 && b.Sec.Kind == page.KindAction && !strings.HasSuffix(text, "?")
	}
	if grammar.StartsTask(p.task) || len(p.owners) > 0 || p.status != "" {
		return true
	}
	return !long && !reportLike(text) && !strings.HasSuffix(text, ":")
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
	return false
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

// speaksOf tells sentences whose subject is a pronoun: they tell, where a task bids.
func speaksOf(s string) bool {
	w, _ := grammar.CutWord(s)
	switch strings.ToLower(w) {
	case "you", "we", "they", "it", "there", "this", "these", "those", "i", "he", "she", "let's", "let", "don't", "doesn't", "that", "that's",
		"it's", "i'm", "i've", "we're", "we've":
		return true
	}
	return false
}

// ofNouns tells a noun that could be a verb, with the verb of its sentence behind it: "offer letters went out".
func ofNouns(s string) bool {
	words := wordsAt(s)
	for i := 1; i < min(len(words), 5); i++ {
		w := strings.ToLower(words[i].text)
		if finite.Has(w) || preterites[w] {
			return i > 1 || w != "need" && w != "want"
		}
		if grammar.Determiners.Has(w) || leading.Has(w) || grammar.Inquiring.Has(w) || pointing.Pronouns.Has(w) || joinedOn.Has(w) || words[i].ends || scan.IsCapital(words[i].text) {
			return false
		}
	}
	return false
}

// reportLike tells sentences about what is or was from tasks: a finite verb of the past or of being.
func reportLike(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if n++; n > 14 {
			break
		}
		switch strings.Trim(w, ".,;:") {
		case "was", "were", "is", "are", "has", "have", "had", "said", "reported", "noted", "advised", "explained", "discussed", "confirmed",
			"stated", "thanked", "suggested", "asked", "agreed", "we're", "it's", "i'm":
			return n > 1
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

func isAddress(s string) bool {
	return !strings.Contains(s, " ") && (strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.Contains(s, "/") && len(s) > 12)
}

func hasWord(s string) bool {
	n := 0
	for _, c := range []byte(s) {
		if scan.IsLetter(c) || c >= 0x80 {
			if n++; n >= 3 {
				return true
			}
		} else {
			n = 0
		}
	}
	return false
}
