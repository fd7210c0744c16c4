package grammar

import (
	"maps"
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// FirstPerson reads "I'll …", "I will …", "I'm going to …".
func FirstPerson(s string) (string, Form) {
	t := strings.TrimLeft(s, " ")
	if t == "" || strings.IndexByte("ijlLmcyJIMCYAaGgS", t[0]) < 0 || !selfBegins.Has(scan.FirstWord(t)) || scan.OpensWith(t, HandMe) {
		return s, FormNone
	}
	longest, rest, f := "", s, FormNone
	for form, words := range firstForms {
		if phrase, after, ok := words.Cut(t); ok && len(phrase) > len(longest) {
			longest, rest, f = phrase, after, form
		}
	}
	return rest, f
}

// firstForms are the words by which somebody takes something on himself, and what they are worth.
var firstForms = map[Form]vocab.PatternSet{
	FormTo: vocab.Patterns("I'll (also|have to|need to|)", "I will (also|have to|)", "I (myself|also|personally|then|certainly|definitely|already|now|probably) (will|shall)", "(I'll|I will) (also need|also have|need|have|be sure|make sure) to", "(I'm|I am) (going|about|on the hook|down|volunteering) to", "I'm gonna", "I'm to", "I shall", "(I|I'm|I am) (plan|planning) to", "I (might|may) as well",
		"I volunteer to", "let me", "(I'd|I had) better", "my plan is to", "I (intend|aim|mean|undertake|commit|promise) to", "(I'm|I am) (aiming|intending|committing) to", "(it's|it is) on me to", "it falls to me to", "(it's|it is) my job to",
		"my (job|task|homework|next step|part|bit|action|to-do|turn) (now|) is to", "(you can|) (count|rely) on me to", "(I'm|I am|I'd be) (happy|glad|willing|fine) to (also|)", "(I've|I have) (told|promised|assured) (him|her|them) (that|) (I'd|I would|I'll|I will)",
		"(I have|I've|I've got|I got|I took|I have taken|I've taken) (an|the|one|that) (open|outstanding|) action (item|point|) (for this|on this|here|) to", "am going to", "gonna", "shall", "ich werde", "je vais", "ik zal"),
	FormShould: vocab.Patterns("I can", "I (still|) (need|have) to", "I should", "I should be able to", "I must", "I've got to"),
	FormAsk:    vocab.Patterns("(I|I've|I have) (promised|agreed|undertaken|volunteered) to", "I said (I would|I'd|I'll)"),
	FormMight:  vocab.Patterns("I (might|may|could)", "I (hope|expect) to", "I'd like to"),
}

var selfBegins = vocab.FirstWords(slices.Collect(maps.Values(firstForms))...)

// HandMe ask the reader for a thing: "Let me have a copy for the file".
var HandMe = []string{"let me have ", "let us have ", "let me see the ", "let me see your ", "let me see a "}

// daily stand before a promise without a comma: "today I'm going to …", "… plus I'll …".
var daily = vocab.Of("today tomorrow tonight then plus now later afterwards monday tuesday wednesday thursday friday")

// FirstInside finds "I'll …" behind a comma, a colon or "and".
func FirstInside(s string) int {
	if !anyInside.In(s) {
		return -1
	}
	for _, w := range firstInside {
		i := strings.Index(s, w)
		if i <= 0 || w == " let me " && scan.OpensWith(s[i+len(w):], toMe) {
			continue
		}
		before := s[:i]
		if names, rest, ok := NameList(before, StrengthProse); ok && rest == " and" && len(names) > 0 { // "Sam and I will …"
			return -1
		}
		if strings.IndexByte(",:;-", scan.LastByte(before)) >= 0 || strings.HasSuffix(before, " and") || strings.HasSuffix(before, " so") ||
			strings.HasSuffix(before, " but") || strings.HasSuffix(before, " while") || strings.HasSuffix(before, ", which") || strings.HasSuffix(before, " however") || scan.OpensWith(s, []string{"if ", "once ", "when ", "as soon as ", "after "}) && i < 50 || strings.HasSuffix(before, "—") || strings.HasSuffix(before, "–") || daily.Has(LastWords(before, 1)) {
			return i + 1
		}
	}
	return -1
}

var firstInside = []string{" I'll ", " I will ", " I shall ", " I'd better ", " I'm going to ", " I am going to ", " I'm gonna ", " i'll ", " i will ", " i'm going to ", " i'm gonna ", " let me "}

var anyInside = vocab.NewList(firstInside...)

// toMe follow "let me" where the reader is to do something.
var toMe = []string{"know", "have ", "see ", "hear ", "get ", "be ", "down", "explain", "say ", "tell you", "add ", "introduce", "begin", "start by", "remind", "put it"}

// PromiseAt is where "I'll …" begins within a sentence, whatever stands before it, -1 where it does not.
func PromiseAt(s string) int {
	if !anyInside.In(s) {
		return -1
	}
	first := -1
	for _, w := range firstInside {
		if i := strings.Index(s, w); i > 0 && (first < 0 || i < first) {
			first = i
		}
	}
	if first < 0 {
		return -1
	}
	return first + 1
}

// FirstForm is how strongly a sentence takes something on in its first words, FormNone where it does not.
func FirstForm(s string) Form {
	_, f := FirstPerson(strings.TrimSpace(s))
	return f
}
