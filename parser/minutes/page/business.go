package page

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Public bodies go through an order of business: what they call "action items" are matters to be voted
// on, not tasks.

var (
	// opensBusiness and endsBusiness are the first and the last points of an order of business.
	opensBusiness = vocab.Phrases("call to order|call meeting to order|roll call|opening|pledge of allegiance|welcome|welcome and apologies|apologies|apologies for absence")
	endsBusiness  = vocab.Phrases("adjourn|adjournment|adjourned|any other business|aob|close|close of meeting|closing|date of next meeting|open floor")
	// publicBusiness are points that only the orders of bodies hold which vote in public.
	publicBusiness = vocab.Phrases("pledge of allegiance|pledge|invocation|consent agenda|consent calendar|consent items|public comment|public comments|public comment period|public participation|public hearing|public hearings|public forum|" +
		"citizen comments|citizens' comments|audience comments|oral communications|information items|informational items|discussion items|board discussion|closed session|executive session|ordinances|resolutions|communications|" +
		"first reading|second reading|roll call|call to order|special orders")
	// narrated is how minutes tell what an agenda only names.
	narrated = []string{" called to order", "moved by", " moved ", "motion by", "motion was", "seconded", " carried", "adjourned at", "adjourned the", " was approved", " were approved", "ayes:", "present: "}
)

// votedOn head what public bodies vote on.
var votedOn = vocab.Phrases("action|actions|action items|action item|new action items")

// pointOfBusiness is the title of a point in an order of business, folded: "call to order" of "1. CALL TO ORDER" and
// "I. Call to Order – Chair Whitfield".
func pointOfBusiness(l *Line) string {
	t := l.Text
	if mark, rest, ok := strings.Cut(t, ". "); ok && len(mark) < 6 && strings.Trim(mark, "IVXABCDEFGH0123456789") == "" {
		t = rest
	}
	for _, end := range []string{": ", ". ", " – ", " - ", "; "} {
		t, _, _ = strings.Cut(t, end)
	}
	if len(t) > 60 {
		return ""
	}
	return FoldTitle(t)
}

// votesInPublic tells that the order of business is that of a body which votes in public.
func (d *Document) votesInPublic() bool {
	seen, motions := map[string]bool{}, 0
	for i := range d.Lines[:min(len(d.Lines), 600)] {
		l := &d.Lines[i]
		if t := pointOfBusiness(l); publicBusiness.Has(t) {
			seen[t] = true
		}
		if scan.ContainsOne(scan.Lower(l.Text), moved) {
			motions++
		}
	}
	return len(seen) > 1 || len(seen) == 1 && motions > 2
}

// moved is how minutes tell of a motion.
var moved = []string{"motion by ", "moved by ", "motion made", "made a motion", "motion to ", "moved to ", "motion carried", "motion passed"}

// tellsVote tells a line that says what became of a motion, who voted how, or no more than that something was resolved:
// "MOTION CARRIED 4-1", "AYES: 5  NOES: 0", "RESOLVED –".
func tellsVote(s string) bool {
	if label, _, ok := strings.Cut(s[:min(len(s), 20)], ":"); ok && voters.Has(label) || opensResolution(s) {
		return true
	}
	if scan.CountWords(s) > 5 || strings.HasSuffix(s, ":") {
		return false
	}
	told := false
	for w := range strings.FieldsSeq(FoldTitle(s)) {
		switch {
		case votedHow.Has(w):
			told = true
		case !beside.Has(w) && !scan.IsDigit(w[0]):
			return false
		}
	}
	return told
}

// opensResolution tells the line above what was resolved: "RESOLVED –".
func opensResolution(s string) bool {
	word := strings.TrimRight(s, " :–—-")
	return len(word) < len(s) && (word == "RESOLVED" || word == "IT WAS RESOLVED" || word == "Resolved")
}

var (
	voters   = vocab.Of("aye ayes nay nays noes vote votes moved mover motion seconded seconder")
	votedHow = vocab.Of("carried passed failed defeated lost adopted")
	beside   = vocab.Of("motion resolution ordinance amendment unanimously by to vote")
)
