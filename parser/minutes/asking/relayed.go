package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Relayed reads what somebody else wants of the reader: "Dana wants you to call the yard", "the bank has asked if you
// could send the deed", "I spoke to Sam and he would like you to join the panel".
func Relayed(s string) string {
	wish, task, ok := strings.Cut(s, " you ")
	if first := scan.FirstWord(wish); !ok || len(wish) > 90 || strings.HasSuffix(s, "?") || first != strings.ToLower(first) && conditions.Has(strings.ToLower(first)) ||
		first == strings.ToLower(first) && !grammar.Determiners.Has(first) && !grammar.Subjects.Has(first) {
		return ""
	}
	for _, joint := range []string{" and ", " but ", " so ", ", ", " - "} {
		wish = wish[max(0, strings.LastIndex(wish, joint)):]
		wish = strings.TrimPrefix(wish, joint)
	}
	wish = strings.Replace(wish, "'d ", " would ", 1)
	who, verb, _ := strings.Cut(wish, " ")
	if lo := strings.ToLower(who); grammar.Subjects.Has(lo) && lo != "he" && lo != "she" && lo != "they" {
		return ""
	}
	for n := 0; n < 4 && verb != ""; n++ {
		rest, asked := strings.CutPrefix(task, "to ")
		asked = asked && wanting.Has(verb)
		if inquiring.Has(verb) {
			_, rest, asked = might.Cut(task)
		}
		if first := strings.ToLower(scan.FirstWord(rest)); asked {
			if grammar.Stative[first] || first == "have" || first == "be" || !work.IsDeed(rest) {
				return ""
			}
			return rest
		}
		_, verb, _ = strings.Cut(verb, " ")
	}
	return ""
}

var conditions = vocab.Of("if when what once unless as before after until while should")

// wanting stands between one who wants something and the reader who is to do it, inquiring where he asks whether he can.
var (
	wanting   = vocab.Patterns("would (also|really|) (like|love|prefer)", "(also|really|) (wants|want|needs|need)", "(has|have|) (also|) asked (for|)", "(is|are) asking (for|)")
	inquiring = vocab.Patterns("(has|have|) (also|) (asked|wondered) (if|whether)", "(is|are|was|were) (asking|wondering) (if|whether)", "(wants|wanted) to know (if|whether)")
	might     = vocab.Patterns("(could|would|can|might) (please|)")
)
