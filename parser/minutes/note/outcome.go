package note

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// MayTellOutcome spares the reading of what has none of the words that tell what became of a motion.
func MayTellOutcome(s string) bool { return verdictIn.In(scan.Lower(s)) }

// Outcome tells what became of a motion by a line or a sentence that tells nothing else: "MOTION CARRIED 4-1", "Vote: 5-0 (Roe
// abstaining).", "All in favor, motion passed." told is false of any other.
func Outcome(s string) (carried, told bool) {
	if len(s) > 100 || !MayTellOutcome(s) {
		return false, false
	}
	if i := strings.IndexByte(s, '('); i > 0 && strings.IndexByte(s[i:], ')') > 0 {
		s = s[:i]
	}
	voted := false
	for _, w := range wordsOf(scan.Lower(s)) {
		yes, no, isTally := tally(w)
		switch {
		case isTally && voted && !told:
			carried, told = yes > no, true
		case carriedWords[w]:
			carried, told = true, true
		case lostWords[w]:
			return false, true
		case voting[w]:
			voted = true
		case !besideVote[w] && !isTally && !scan.AllDigits(w) && w != "":
			return false, false
		}
	}
	return carried, told
}

// tally reads "5-0" and "14–0–1".
func tally(w string) (yes, no int, ok bool) {
	w = strings.ReplaceAll(w, "–", "-")
	yes, n := scan.LeadingNumber(w)
	if n == 0 || n > 3 || n+1 >= len(w) || strings.IndexByte("-:/", w[n]) < 0 {
		return 0, 0, false
	}
	no, m := scan.LeadingNumber(w[n+1:])
	return yes, no, m > 0 && m < 4
}

var (
	verdictIn  = vocab.NewList("carried", "passed", "approved", "adopted", "unanimous", "vote", "failed", "lost", "defeated", "denied", "rejected", "accepted")
	lostWords  = vocab.Of("failed fails lost defeated denied rejected")
	voting     = vocab.Of("vote votes voted ayes aye all yes")
	besideVote = vocab.Of("motion motions main amended amendment resolution ordinance result roll call the was were is by a of to with one two three no none in favor favour nays nay noes abstain abstained abstaining abstention abstentions " +
		"opposed against for and on as majority show hands m/c 0")
)

// Motion returns the last sentence of a paragraph that puts a motion, and where the paragraph is labelled as one what it says:
// "Motion: To award the contract", "Webb moved and Cole seconded to adopt the policy."
func Motion(text string) string {
	for _, label := range []string{"motion:", "motion -", "motion –", "resolution:", "moved:", "it was moved"} {
		if rest, ok := scan.CutPrefixFold(text, label); ok && scan.CountWords(rest) > 2 && !strings.Contains(strings.TrimSpace(rest), "   ") {
			return strings.TrimSpace(rest)
		}
	}
	lo := scan.Lower(text)
	at := max(strings.LastIndex(lo, " moved"), strings.LastIndex(lo, "motion "), strings.LastIndex(lo, "moved "))
	if at < 0 || !scan.ContainsOne(lo[at:], []string{" to ", " that ", " adoption of ", " approval of "}) {
		return ""
	}
	from := 0
	for _, end := range []string{". ", "; "} {
		for k := strings.Index(text[from:at], end); k >= 0; k = strings.Index(text[from:at], end) {
			if k > 1 && text[from+k-2] == ' ' || from+k == 1 { // "L. Amato moved"
				break
			}
			from += k + len(end)
		}
	}
	return strings.TrimSpace(text[from:])
}
