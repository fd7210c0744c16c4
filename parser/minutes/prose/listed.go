package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// listed reads an item of a list that a letter asks for as a whole: "Please send me:", "I need the following from you:".
func (p *Paragraph) listed() bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Bullet == 0 || len(p.B.Text) > 300 || strings.HasSuffix(p.Text, "?") || strings.HasSuffix(p.Text, ":") {
		return false
	}
	verb, ok := p.listAsked(p.lead())
	owners := p.you()
	lead := p.lead()
	if !ok || len(owners) == 0 || verb == "" && grammar.IsEveryone(owners[0]) && !(strings.Contains(strings.ToLower(lead), "please") && grammar.StartsTask("please "+p.Text) || work.IsDeed(p.Text) && strings.HasSuffix(lead, "please:")) || len(grammar.Sentences(p.Text)) > 2 || asking.Starts(p.Text) || grammar.SpeaksOf(p.Text) || p.r.SplitRequest(p.Text, grammar.StrengthSection) != nil {
		return false
	}
	if !strings.Contains(p.Text, "(") && p.namedIn(p.Text) != "" { // "Map of the zones: Sarah is updating it"
		return false
	}
	task := p.Text
	if verb != "" && !grammar.StartsTask(task) {
		task = verb + " " + task
	}
	n := len(p.r.Found)
	kept := p.KeepAny(p.Text, owners, task)
	if ms := p.r.Dates(lead); kept && len(ms) == 1 && p.r.Found[n].DueText == "" && deadline.At(lead, &ms[0]) { // "What I want to see by Friday:"
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return kept
}

// headsList tells "pull the following for me" above a list, which holds what is asked.
func (p *Paragraph) headsList(task string) bool {
	_, tail := grammar.CutWord(strings.TrimRight(task, " :?."))
	return strings.HasPrefix(tail, " the following") && listStands(tail) && p.At+1 < len(p.r.Doc.Blocks) && p.r.Doc.Blocks[p.At+1].Bullet != 0
}

// lead is the line that ends in a colon above the list of p.
func (p *Paragraph) lead() string {
	for i := p.At - 1; i >= 0 && i > p.At-30; i-- {
		b := &p.r.Doc.Blocks[i]
		if b.Bullet != 0 && b.Row == nil && (b.Bullet == p.B.Bullet || !strings.HasSuffix(b.Text, ":")) {
			continue
		}
		if strings.HasSuffix(b.Text, ":") || strings.Contains(b.Text[max(0, len(b.Text)-30):], " the following") {
			return b.Text
		}
		break
	}
	if p.B.Sec != nil {
		return p.B.Sec.Title
	}
	return ""
}

// listAsked tells that a line asks for the list below it, and with which verb.
func (p *Paragraph) listAsked(lead string) (verb string, ok bool) {
	ss := grammar.Sentences(lead)
	if len(ss) == 0 {
		return "", false
	}
	last := ss[len(ss)-1]
	s := strings.TrimRight(lead[last.Start:last.End], ":?. ")
	if i := asking.Inside(s); i > 0 {
		s = s[i:]
	}
	if _, rest, ok := asking.Asks.Cut(s + " "); ok && rest == "" || strings.HasSuffix(strings.ToLower(s), "please") { // "Please would you:"
		return "", true
	}
	if rest, f := asking.Request(s); f != grammar.FormNone {
		word, tail := grammar.CutWord(rest)
		lo := strings.ToLower(word)
		if !grammar.IsTaskVerb(lo) && lo != "do" && lo != "let" || asking.Polite[lo] && lo != "do" && lo != "forward" && lo != "share" {
			return "", false
		}
		if tail = strings.TrimSpace(tail); lo == "do" || tail != "" && !listStands(tail) {
			return "", lo == "do" || strings.Contains(tail, "following")
		}
		object, _ := grammar.CutWord(tail)
		if object == "me" || object == "us" {
			return word + " " + object, true
		}
		return word, true
	}
	lo := " " + strings.ToLower(s) + " "
	if needsBelow(s) {
		return "", true
	}
	if lead, _, ok := wantedBelow.Cut(s); ok {
		return "", lead != ""
	}
	return "", scan.ContainsOne(lo, []string{" need from you ", " need these from you ", " need the following from you ", " need you to ", " missing from you "}) ||
		scan.ContainsOne(lo, []string{" i need ", " i still need ", " i will need ", " i'll need "}) && (strings.HasSuffix(lo, " need ") || strings.HasSuffix(lo, " following "))
}

// needsBelow tells a line that ends with what somebody needs, the list below: "To finish we still need", "Counsel needs the
// following by Thursday".
func needsBelow(s string) bool {
	lo := strings.ToLower(s) + " "
	for _, w := range []string{" need ", " needs ", " require ", " requires ", " missing ", " waiting for ", " want to see "} {
		i := strings.LastIndex(lo, w)
		if i < 0 || scan.ContainsOne(lo[:i], []string{"you ", " don't", " not ", "what do"}) {
			continue
		}
		rest := lo[i+len(w):]
		for _, by := range []string{" by ", " before ", " until ", " no later "} {
			rest, _, _ = strings.Cut(" "+rest, by)
		}
		if listStands(strings.ReplaceAll(rest, " from you", "")) {
			return true
		}
	}
	return false
}

// wantedBelow begin a line above what somebody wants of the reader.
var wantedBelow = vocab.Patterns("what (I|we) (want|need|would like|'d like|still need|am looking for|am after) (to see|to have|to get|to know|from you|is|)", "(I|we) (want|would like|'d like) (to see|to have|to get)", "here is what (I|we) need", "here's what (I|we) need", "still (missing|outstanding|needed) from you",
	"from you (I|we) (need|still need|would need)", "for this (I|we) (need|will need|'ll need)")

// listStands tells that what a verb is done to is the list that follows.
func listStands(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		switch w {
		case "me", "us", "the", "following", "items", "things", "information", "by", "return", "for", "with", "these", "below", "documents", "steps", "changes":
		default:
			return false
		}
	}
	return true
}

// enumerated reads each of what a sentence asks for by letters or numbers: "Please (a) hand the log
// to Lotte, (b) brief Marek and (c) turn off the heating."
func (p *Paragraph) enumerated(s string) bool {
	if p.genre != reading.GenreMail && p.genre != reading.GenreMinutes {
		return false
	}
	for _, marks := range [][]string{{"(a) ", "(b) ", "(c) ", "(d) ", "(e) "}, {"a) ", "b) ", "c) ", "d) ", "e) "}, {"(1) ", "(2) ", "(3) ", "(4) ", "(5) "}, {"1) ", "2) ", "3) ", "4) ", "5) "}, {"(i) ", "(ii) ", "(iii) ", "(iv) ", "(v) "}} {
		lead, rest, ok := strings.Cut(s, marks[0])
		if _, _, several := strings.Cut(rest, marks[1]); !ok || !several || !strings.Contains(lead, " ") {
			continue
		}
		lead = strings.TrimRight(lead, ": ") + " "
		for _, mark := range append(marks[1:], "\x00") {
			part, after, more := strings.Cut(rest, mark)
			part = strings.TrimRight(part, " ,;")
			p.sentence(lead + strings.TrimRight(strings.TrimSuffix(part, " and"), " ,;"))
			if rest = after; !more {
				return true
			}
		}
		return true
	}
	return false
}
