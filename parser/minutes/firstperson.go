package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
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
	if t == "" || t[0] != 'I' && t[0] != 'i' && t[0] != 'J' && t[0] != 'L' {
		return s, grammar.FormNone
	}
	if scan.OpensWith(t, handMe) {
		return s, grammar.FormNone
	}
	for _, w := range []struct {
		words string
		form  grammar.Form
	}{{"I'll also ", grammar.FormTo}, {"I'll have to ", grammar.FormTo}, {"I will have to ", grammar.FormTo}, {"I'll need to ", grammar.FormTo},
		{"I'll ", grammar.FormTo}, {"I will also ", grammar.FormTo}, {"I will ", grammar.FormTo}, {"I'm going to ", grammar.FormTo}, {"I'm gonna ", grammar.FormTo},
		{"I am going to ", grammar.FormTo}, {"I'm to ", grammar.FormTo}, {"I shall ", grammar.FormTo}, {"I can ", grammar.FormShould}, {"I need to ", grammar.FormShould},
		{"I have to ", grammar.FormShould}, {"I still need to ", grammar.FormShould}, {"I still have to ", grammar.FormShould}, {"I should ", grammar.FormShould},
		{"I must ", grammar.FormShould},
		{"I've got to ", grammar.FormShould}, {"I promised to ", grammar.FormAsk}, {"I've promised to ", grammar.FormAsk}, {"I have promised to ", grammar.FormAsk},
		{"I said I would ", grammar.FormAsk}, {"I said I'd ", grammar.FormAsk}, {"I said I'll ", grammar.FormAsk}, {"I agreed to ", grammar.FormAsk}, {"I took the action to ", grammar.FormAsk},
		{"I might ", grammar.FormMight}, {"I may ", grammar.FormMight}, {"I could ", grammar.FormMight}, {"I hope to ", grammar.FormMight}, {"I'd like to ", grammar.FormMight},
		{"I plan to ", grammar.FormTo}, {"I volunteer to ", grammar.FormTo}, {"Let me ", grammar.FormTo}, {"ich werde ", grammar.FormTo}, {"je vais ", grammar.FormTo}, {"ik zal ", grammar.FormTo}} {
		if rest, ok := scan.CutPrefixFold(t, w.words); ok {
			return rest, w.form
		}
	}
	return s, grammar.FormNone
}

// saysWhat tells that something is to be made known: "… let me know whether it works", not how one likes it.
func saysWhat(s string) bool {
	if rest, ok := scan.CutPrefixFold(s, " if "); ok && !scan.OpensWith(rest, []string{"you ", "there ", "any", "that works", "this works", "i can ", "we can ", "possible", "not"}) {
		return true
	}
	return scan.OpensWith(s, []string{" whether ", " which ", " when ", " who ", " where ", " by ", " before ", " tomorrow", " today", " on "})
}

// handMe ask the reader for a thing: "Let me have a copy for the file".
var handMe = []string{"let me have ", "let us have "}
