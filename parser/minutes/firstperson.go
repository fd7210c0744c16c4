package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// me names who "I" is: the speaker, else the sender.
func (r *reader) me(speaker string) []string {
	if speaker != "" {
		return []string{speaker}
	}
	if r.ctx.From.Name != "" {
		return []string{r.ctx.From.Name}
	}
	if r.ctx.From.Email != "" {
		return []string{r.ctx.From.Email}
	}
	if r.writer != "" {
		return []string{r.writer}
	}
	return nil
}

// firstPerson reads "I'll …", "I will …", "I'm going to …".
func firstPerson(s string) (string, grammar.Form) {
	t := strings.TrimLeft(s, " ")
	if t == "" || strings.IndexByte("ijLmcyJIMCYAaGgS", t[0]) < 0 || scan.OpensWith(t, handMe) {
		return s, grammar.FormNone
	}
	longest, rest, f := "", s, grammar.FormNone
	for form, words := range firstForms {
		if phrase, after, ok := words.Cut(t); ok && len(phrase) > len(longest) {
			longest, rest, f = phrase, after, form
		}
	}
	return rest, f
}

// firstForms are the words by which somebody takes something on himself, and what they are worth.
var firstForms = map[grammar.Form]vocab.PatternSet{
	grammar.FormTo: vocab.Patterns("I'll (also|have to|need to|)", "I will (also|have to|)", "I (myself|also|personally|then|certainly|definitely|already|now|probably) (will|shall)", "(I'll|I will) (also need|also have|need|have|be sure|make sure) to", "(I'm|I am) (going|about|on the hook|down|volunteering) to", "I'm gonna", "I'm to", "I shall", "(I|I'm) (plan|planning) to", "I (might|may) as well",
		"I volunteer to", "let me", "(I'd|I had) better", "my plan is to", "I (intend|aim|mean|undertake|commit|promise) to", "(I'm|I am) (aiming|intending|committing) to", "(it's|it is) on me to", "it falls to me to", "(it's|it is) my job to",
		"my (job|task|homework|next step|part|bit|action|to-do|turn) (now|) is to", "(you can|) (count|rely) on me to", "(I'm|I am|I'd be) (happy|glad|willing|fine) to (also|)", "(I've|I have) (told|promised|assured) (him|her|them) (that|) (I'd|I would|I'll|I will)",
		"am going to", "gonna", "shall", "ich werde", "je vais", "ik zal"),
	grammar.FormShould: vocab.Patterns("I can", "I (still|) (need|have) to", "I should", "I should be able to", "I must", "I've got to"),
	grammar.FormAsk:    vocab.Patterns("(I|I've|I have) (promised|agreed|undertaken|volunteered) to", "I said (I would|I'd|I'll)", "I took the action to"),
	grammar.FormMight:  vocab.Patterns("I (might|may|could)", "I (hope|expect) to", "I'd like to"),
}

// saysWhat tells that something is to be made known: "… let me know whether it works", not how one likes it.
func saysWhat(s string) bool {
	if rest, ok := scan.CutPrefixFold(s, " if "); ok && !scan.OpensWith(rest, []string{"you ", "there ", "any", "that works", "this works", "i can ", "we can ", "possible", "not"}) {
		return true
	}
	return scan.OpensWith(s, []string{" whether ", " which ", " when ", " who ", " where ", " by ", " before ", " tomorrow", " today", " on "})
}

// handsMe tells an order by whose outcome the writer is to have something: "let me know your days", "send me the list".
func handsMe(s string) bool {
	return scan.OpensWith(s, []string{"let me know ", "let us know ", "send me ", "send us ", "give me ", "give us ", "tell me ", "get me "})
}

// handMe ask the reader for a thing: "Let me have a copy for the file".
var handMe = []string{"let me have ", "let us have "}
