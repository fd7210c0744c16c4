// Package leadin takes off what stands before the clause that hands something out: "It was
// agreed that", "To sum up:", the label of a topic.
package leadin

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// SumsUp begin a sentence that deals out who does what.
var SumsUp = vocab.Patterns("(so,|so|ok,|ok so|right,|just|so just|) (to sum up|to recap|to summarise|to summarize|to confirm|to be clear|in short|agreed|deal|the plan|plan|as agreed)(:|,)", "(I'd|I would|I|we|) (suggest|propose) (that|:|)", "(my|a|) (proposal|suggestion):", "my (suggestion|proposal) is (that|)",
	"my (thinking|plan|idea|proposal|suggestion|vote)(:| is:| is that|)", "here's the plan:", "the split:", "split:", "(how|what) about", "why don't", "let's say", "we agreed (that|)", "we said (that|)", "(could|can) we say (that|)")

// leadIns open sentences and say nothing of the task, but whether something was agreed.
var leadIns = []struct {
	words  string
	agreed bool
}{
	{"it was agreed that ", true}, {"it was also agreed that ", true}, {"it was further agreed that ", true}, {"it was decided that ", true},
	{"it was resolved that ", true}, {"it is agreed that ", true}, {"agreed that ", true}, {"agreed: ", true}, {"the committee agreed that ", true},
	{"the board agreed that ", true}, {"the group agreed that ", true}, {"the team agreed that ", true}, {"we agreed that ", true},
	{"we agreed ", true}, {"it was suggested that ", true}, {"I suggest that ", true}, {"I'd suggest that ", true}, {"I would suggest that ", true}, {"I propose that ", true}, {"my suggestion is that ", true}, {"resolved that ", true}, {"decided that ", true}, {"everyone agreed that ", true},
	{"all agreed that ", true}, {"members agreed that ", true}, {"it was proposed that ", true}, {"it was recommended that ", true},
	{"it was noted that ", false}, {"it was confirmed that ", false}, {"members noted that ", false}, {"the committee noted that ", false}, {"the board noted that ", false},
	{"there was general assent that ", true}, {"the consensus was that ", true}, {"there was consensus that ", true}, {"it was the consensus that ", true}, {"the meeting agreed that ", true},
	{"trustees agreed that ", true}, {"governors agreed that ", true}, {"councillors agreed that ", true}, {"the council agreed that ", true}, {"it was unanimously agreed that ", true},
	{"it was unanimously resolved that ", true}, {"it was determined that ", true}, {"it was settled that ", true}, {"it was concluded that ", true},
	{"outcome: ", true}, {"conclusion: ", true},
	{"if you get a chance, ", false}, {"if you get a chance ", false}, {"when you get a chance, ", false}, {"when you have a minute, ", false},
	{"when you have time, ", false}, {"if possible, ", false}, {"de mon côté, ", false}, {"par ailleurs, ", false}, {"also, ", false},
	{"also ", false}, {"then ", false}, {"then, ", false}, {"so ", false}, {"so, ", false}, {"so: ", false}, {"and ", false}, {"in addition, ", false},
	{"additionally, ", false}, {"finally, ", false}, {"next, ", false}, {"meanwhile, ", false}, {"meanwhile ", false}, {"perhaps ", false},
	{"maybe ", false},
	{"on your side, ", false}, {"on your side ", false}, {"on my side, ", false}, {"from my side, ", false}, {"by the way, ", false}, {"btw, ", false},
	{"while I think of it, ", false}, {"before I forget, ", false}, {"oh and ", false}, {"oh, and ", false}, {"oh, ", false}, {"oh yes, ", false}, {"we decided that ", true}, {"one more thing: ", false}, {"in the meantime, ", false}, {"in the meantime ", false}, {"after discussion, ", false}, {"following discussion, ", false},
	{"after some discussion ", false}, {"after some discussion, ", false}, {"as a follow-up, ", false}, {"going forward, ", false}, {"ok, ", false},
	{"okay, ", false}, {"ok so ", false}, {"great, ", false}, {"thanks, ", false}, {"sure, ", false}, {"yes, ", false}, {"yep, ", false},
	{"right, ", false}, {"therefore, ", false}, {"however, ", false}, {"first, ", false}, {"firstly, ", false}, {"second, ", false}, {"secondly, ", false}, {"third, ", false}, {"thirdly, ", false}, {"fourth, ", false}, {"as agreed, ", true},
	{"it was agreed for ", true}, {"agreed for ", true}, {"as discussed, ", false}, {"actually, ", false}, {"but ", false}, {"cool, ", false},
	{"good point, ", false}, {"alright, ", false}, {"agreed, but ", false}, {"ok, but ", false}, {"fine, but ", false}, {"yes, but ", false}, {"agreed but ", false}, {"lastly, ", false},
	{"es wurde beschlossen, dass ", true}, {"es wurde vereinbart, dass ", true}, {"il a été décidé que ", true}, {"il est convenu que ", true},
	{"se acordó que ", true}, {"er is afgesproken dat ", true}, {"afgesproken is dat ", true}, {"afgesproken wordt dat ", true}, {"er wordt afgesproken dat ", true},
	{"besloten wordt dat ", true}, {"es wird beschlossen, dass ", true}, {"es wird vereinbart, dass ", true}, {"vereinbart wird, dass ", true},
	{"il est décidé que ", true}, {"il a été convenu que ", true}, {"se acuerda que ", true}, {"se decide que ", true},
	{"il faut que ", true}, {"il faudra que ", true}, {"il faut absolument que ", true}, {"es necesario que ", true}, {"queda pendiente que ", true}, {"hace falta que ", true},
}

// leadInsBy are those that begin with a word.
var leadInsBy = func() map[string][]int {
	m := map[string][]int{}
	for i, l := range leadIns {
		first := strings.ToLower(scan.FirstWord(l.words))
		m[first] = append(m[first], i)
	}
	return m
}()

// Cut takes the opening of a sentence off and tells whether it says that something was agreed.
func Cut(s string) (body string, agreed bool) {
	if rest, that := strings.CutPrefix(withoutPoint(s), "that "); that && len(rest) < len(s)-len("that ") { // "(ii) that Lena revise the paper"
		return rest, true
	}
	for _, w := range []string{"it was agreed: ", "it was resolved: ", "the committee agreed: ", "the board agreed: ", "resolved: ", "it was decided: "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && withoutPoint(rest) != rest { // "It was agreed: (i) that …"
			return strings.TrimPrefix(withoutPoint(rest), "that "), true
		}
	}
	for range 3 {
		cut := false
		for _, i := range leadInsBy[strings.ToLower(scan.FirstWord(s))] {
			l := leadIns[i]
			if rest, ok := scan.CutPrefixFold(s, l.words); ok {
				s, agreed, cut = rest, agreed || l.agreed, true
				break
			}
		}
		if !cut {
			break
		}
	}
	for _, w := range []string{"agreed ", "it was agreed "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && (scan.IsUpper(scan.ByteAt(rest, 0)) || Pronouns[scan.FirstWord(rest)]) {
			return rest, true
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "that "); ok && (scan.IsUpper(scan.ByteAt(rest, 0)) || scan.BeginsFold(rest, "the ")) && s[0] == 'T' { // "That the Clerk write …"
		return rest, true
	}
	if rest, ok := afterAgreed(s); ok && !agreed {
		return rest, true
	}
	if i := strings.Index(s, ": "); i > 2 && i < 40 && !agreed { // "Traffic: …"
		if label := s[:i]; len(strings.Fields(label)) <= 4 && !vocab.FirstNames.Has(scan.FirstWord(label)) && !strings.ContainsAny(label, ",.@") && topicLabel(label) {
			return Cut(s[i+2:])
		}
	}
	for _, dash := range []string{" - ", " – "} { // "Payment terms - I said I'd ask the bank"
		if label, rest, ok := strings.Cut(s[:min(len(s), 50)], dash); ok && scan.OpensWith(rest, []string{"I ", "I'"}) && scan.CountWords(label) <= 4 && !strings.ContainsAny(label, ",.@?") && (topicLabel(label) || scan.HasDigit(label)) {
			return s[len(label)+len(dash):], agreed
		}
	}
	return s, agreed
}

// withoutPoint takes the number of a point off: "(ii) that Lena …".
func withoutPoint(s string) string {
	if i := strings.IndexByte(s[:min(len(s), 6)], ')'); i > 1 && s[0] == '(' && strings.HasPrefix(s[i+1:], " ") {
		return s[i+2:]
	}
	return s
}

// afterAgreed returns what stands behind "After discussion it was decided that …".
func afterAgreed(s string) (string, bool) {
	head := s[:min(len(s), 160)]
	if !scan.ContainsOne(head, []string{"greed ", "ecided ", "esolved ", "RESOLVED ", "arried ", "greed, ", "ecided, ", "esolved, "}) {
		return s, false
	}
	if head = strings.ToLower(head); len(head) != min(len(s), 160) {
		return s, false
	}
	for _, w := range []string{" carried that ", " resolved that ", " – agreed ", " - agreed ", " it was agreed that ", " it was decided that ",
		" it was resolved that ", " agreed that ", " agreed, that ", " resolved, that ", " decided, that "} {
		if i := strings.Index(head, w); i > 0 && !Pronouns[scan.FirstWord(head[i+len(w):])] {
			return s[i+len(w):], true
		}
	}
	return s, false
}

// AnyQuestions begin what letters say to every reader.
var AnyQuestions = []string{"if you have any ", "if you've any ", "if you have further ", "if you have questions", "if there are any ",
	"if anyone has any ", "if anybody has any ", "should you have ", "in case of questions", "in case you have ", "for any questions",
	"for questions"}

// topicLabel tells what a paragraph is about from whom it is about.
func topicLabel(s string) bool {
	if strings.Contains(s, "'s ") {
		return true
	}
	if grammar.RoleLength(s) == len(s) || grammar.InitialsLike(s) {
		return false
	}
	names, rest, ok := grammar.NameList(s, grammar.StrengthSection)
	if !ok || rest != "" {
		return true
	}
	for _, n := range names {
		if grammar.Topics.Has(scan.FirstWord(n)) || page.Labels.Has(n) {
			return true
		}
	}
	return false
}

// Conditional tells a sentence that begins with a clause of condition, time or reason.
func Conditional(s string) bool {
	w, tail := grammar.CutWord(s)
	switch strings.ToLower(w) {
	case "should":
		return !clippedShould.Has(scan.FirstWord(strings.TrimLeft(tail, " ")))
	case "if", "when", "unless", "once", "whether", "until", "wenn", "falls", "si", "cuando", "als", "wanneer", "after", "before", "as",
		"since", "because", "while", "although", "assuming", "subject":
		return true
	}
	return false
}

// clippedShould follow "should" where "I" or "it" is left out: "Should have it tomorrow".
var clippedShould = vocab.Of("have be get know see take only also not hear")

// Pronouns stand for a person named before.
var Pronouns = vocab.Set{"he": true, "she": true, "they": true}
