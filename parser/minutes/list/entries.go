package list

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// entry is a line of a register of risks, issues, decisions or changes, taken apart.
type entry struct {
	text, owner string
	closed      bool
}

// entry reads the cells of such a line: "R-04 | Supplier may be late | High | Stijn | open".
func (r *reader) entry(cells []string) entry {
	var e entry
	for _, c := range cells {
		c = strings.TrimSpace(strings.ReplaceAll(c, "\n", " "))
		_, rest := page.CutCode(c)
		switch words := scan.CountWords(rest); {
		case rest == "" || len(r.Dates(c)) > 0 && words < 4:
		case words < 3 && grammar.StatusField(c) == grammar.StatusDone || scan.OpensWith(c, noMore):
			e.closed = true
		case e.owner == "" && words < 4 && r.OnlyNames(c) && r.met(c):
			e.owner = c
		case scan.CountWords(e.text) < 3 && words > scan.CountWords(e.text):
			e.text = rest
		}
	}
	e.closed = e.closed || closedAtEnd(e.text)
	return e
}

// keepEntry keeps such a line, unless it says that the risk or the issue is no more.
func (r *reader) keepEntry(k page.Kind, cells []string, b *page.Block) {
	e := r.entry(cells)
	if e.text != "" && !(e.closed && (k == page.KindRisk || k == page.KindIssue)) {
		r.keepNote(k, e.text, e.owner, b)
	}
}

// met tells names of people who were there, or whom the mail or the roster knows.
func (r *reader) met(names string) bool {
	list, _, _ := grammar.NameList(names, grammar.StrengthSection)
	return r.AllKnown(list) || r.SurelyNames(list) && len(list) > 0
}

// noMore begin cells that say that a risk or an issue is no more.
var noMore = []string{"closed ", "closed.", "closed:", "closed –", "closed -", "resolved ", "no longer ", "mitigated and closed", "erledigt", "geschlossen", "clos ", "cerrado", "afgesloten"}

// closedAtEnd tells it from the last sentence: "… survey clear. Risk closed."
func closedAtEnd(s string) bool {
	last := strings.ToLower(strings.TrimRight(grammar.LastSentence(s), " .!"))
	last = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(last, "the "), "risk "), "issue ")
	for _, w := range []string{"now ", "can be ", "to be ", "has been ", "is "} {
		last = strings.TrimPrefix(last, w)
	}
	return last == "closed" || last == "resolved" || last == "now closed" || last == "geschlossen" || last == "clos" || last == "cerrado" || last == "gesloten"
}

// cellsOf cuts a line at bars, tabs or wide gaps.
func cellsOf(s string) []string {
	for _, sep := range []string{" | ", "\t", "   "} {
		if strings.Contains(s, sep) {
			return strings.Split(s, sep)
		}
	}
	return []string{s}
}

// coded tells by its reference what a line of a RAID log is, where the log numbers both risks and
// issues or says what it is: "I4 Test data holds real names", "R-12 | …".
func (r *reader) coded(b *page.Block) page.Kind {
	letters, rest := page.CutCode(b.Text)
	k := codes[letters]
	if k == page.KindOther || rest == "" || b.Sec.Kind.HoldsItems() || b.Sec.Kind == page.KindAgenda || !r.logs() || r.handsOut(rest) {
		return page.KindOther
	}
	return k
}

var codes = map[string]page.Kind{"R": page.KindRisk, "RSK": page.KindRisk, "RISK": page.KindRisk, "RI": page.KindRisk, "I": page.KindIssue, "ISS": page.KindIssue, "IS": page.KindIssue,
	"DEC": page.KindDecision, "CR": page.KindChange}

// logs tells a document that numbers its risks and issues.
func (r *reader) logs() bool {
	if strings.Contains(r.Minutes.Title, "RAID") || slices.ContainsFunc(r.Doc.Blocks[:min(len(r.Doc.Blocks), 3)], func(b page.Block) bool { return strings.Contains(b.Text, "RAID") }) {
		return true
	}
	numbered := r.numbered()
	return numbered[page.KindRisk] && numbered[page.KindIssue]
}

// numberedAs finds the kinds of what the lines are numbered as.
func (r *reader) numberedAs() map[page.Kind]bool {
	kinds := map[page.Kind]bool{}
	for i := range r.Doc.Blocks {
		letters, _ := page.CutCode(r.Doc.Blocks[i].Text)
		kinds[codes[letters]] = true
	}
	return kinds
}
