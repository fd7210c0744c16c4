package note

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Agreed tells a sentence that tells a decision in any text by how it begins.
func Agreed(s string) bool {
	if w := agreed.Prefix(s); w != "" {
		return !leftToTell[strings.ToLower(scan.FirstWord(s[len(w):]))]
	}
	return Verdict(s)
}

// Verdict tells a sentence that says nothing without the motion before it.
func Verdict(s string) bool { return verdicts.Begin(s) }

var agreed = vocab.NewOpenings("it was agreed ", "it was decided ", "it was resolved ", "it was unanimously ", "resolved that ", "resolved to ",
	"agreed that ", "agreed to ", "we agreed ", "we decided ", "decided to ", "decided that ", "decided: ", "agreed: ", "resolved: ", "the committee agreed ", "the committee decided ",
	"the board agreed ", "the board decided ", "the board approved ", "the committee approved ", "the council agreed ", "the council resolved ",
	"the group agreed ", "the group decided ", "the team agreed ", "the team decided ", "members agreed ", "it was the consensus ", "the consensus was ", "it was felt best ", "it was thought best ", "it was considered best ", "it was felt that it would be best ", "it was deemed ", "all were in favour", "all in favour", "all voted in favour", "unanimously in favour", "the chair ruled ", "the chairman ruled ", "es wurde beschlossen", "es wurde vereinbart", "il a été décidé",
	"se acordó", "se decidió", "er is besloten", "besloten is")

var verdicts = vocab.NewOpenings("motion carried", "motion passed", "the motion carried", "the motion passed", "the motion was carried")

// Ruled tells a sentence of nothing but what became of the one before: "Carried 5-0.", "Agreed.", "Akkoord."
func Ruled(s string) bool {
	w := firstWord(s)
	return (carriedWords[w] || refusedWords[w]) && scan.CountWords(s) < 4 && strings.HasSuffix(s, ".") && !strings.Contains(s, ": ")
}

// tellsOutcome tells a sentence that ends the motion before it, in so few words or at length.
func tellsOutcome(s string) bool {
	_, told := Outcome(s)
	return told || Ruled(s)
}

var (
	carriedWords = vocab.Of("carried passed approved agreed adopted unanimous unanimously einstimmig angenommen genehmigt beschlossen adopté adoptée approuvé approuvée accepté acceptée aprobado aprobada aceptado aceptada " +
		"akkoord aangenomen goedgekeurd")
	refusedWords = vocab.Of("abgelehnt rejected defeated")
)

// Carried tells what is said of a motion that was carried, where only that is told: "Passed unanimously", "CARRIED 5-0".
func Carried(s string) bool { w := firstWord(s); return carriedWords[w] || w == "accepted" }

func firstWord(s string) string { return strings.ToLower(strings.Trim(scan.FirstWord(s), ".,:;*_")) }

// WithMotion returns the last sentence together with the motion that it decides on, "Jo moved to accept. Una
// seconded. Motion carried.", or with the one before, without which it says nothing: "They were adopted."
func WithMotion(text string, ss []grammar.Span) string {
	last := len(ss) - 1
	for k := last - 1; k >= 0 && k >= last-3 && !tellsOutcome(text[ss[k].Start:ss[k].End]); k-- {
		if scan.ContainsOne(strings.ToLower(text[ss[k].Start:ss[k].End]), []string{"moved", "motion", "propose"}) {
			return text[ss[k].Start:ss[last].End]
		}
	}
	said := text[ss[last].Start:ss[last].End]
	if w := strings.ToLower(scan.FirstWord(said)); last > 0 && (Ruled(said) || scan.CountWords(said) < 4 || w == "this" || w == "it" || w == "they" || w == "these" || w == "beides" || w == "se" && scan.CountWords(said) < 5) {
		return text[ss[last-1].Start:ss[last].End]
	}
	return said
}
