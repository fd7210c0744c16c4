// Package asking tells how a sentence asks for work: "could you …", "I'd be glad if …", "who can …?",
// "shall I …?", and what is no more than courtesy. It takes the words of asking off.
package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// SaysWhat tells that something is to be made known: "… let me know whether it works", not how one likes it.
func SaysWhat(s string) bool {
	if rest, ok := scan.CutPrefixFold(s, " if "); ok && !scan.OpensWith(rest, []string{"you ", "there ", "any", "that works", "this works", "i can ", "we can ", "possible", "not"}) {
		return true
	}
	return scan.OpensWith(s, []string{" whether ", " which ", " when ", " who ", " where ", " by ", " before ", " tomorrow", " today", " on "})
}

// notIfPossible takes off what is only polite, so that no condition is left of it.
var notIfPossible = strings.NewReplacer(" if possible", "", " if you can", "", " if you could", "", " if you don't mind", "")

// knowing begin what somebody wants to know.
var knowing = vocab.Of("what which who where whether when")

// Request reads "please …", "could you …" and takes it off.
func Request(s string) (string, grammar.Form) {
	if tells(s) || scan.OpensWith(s, []string{"would you rather ", "would you prefer ", "please do,", "please do.", "please don't,", "please don't.", "please no", "please not "}) { // "please do, the deadline is Monday"
		return s, grammar.FormNone
	}
	if rest, ok := scan.CutPrefixFold(s, "do "); ok && grammar.StartsTask(rest) && !strings.HasSuffix(s, "?") && scan.IsUpper(s[0]) { // "Do send me your invoice."
		return rest, grammar.FormAsk
	}
	if rest := Wished(s); rest != "" {
		return rest, grammar.FormAsk
	}
	if rest, _, ok := To(s); ok {
		return besideYou(rest), grammar.FormAsk
	}
	if rest := Relayed(s); rest != "" {
		return rest, grammar.FormAsk
	}
	return s, grammar.FormNone
}

// besideYou takes off whom a request speaks to beside the reader: "could you guys …", "would you or someone in your group …".
func besideYou(s string) string {
	for _, w := range []string{"guys ", "folks ", "two ", "both ", "each ", "all "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && grammar.StartsTask(rest) {
			return rest
		}
	}
	if rest, ok := scan.CutPrefixFold(s, "or "); ok {
		for range 6 {
			if _, rest, ok = strings.Cut(rest, " "); ok && grammar.StartsTask(rest) {
				return rest
			}
		}
	}
	return s
}

// tells tells what the reader is told from what he is asked: "you will find a guide on the shelf".
func tells(s string) bool {
	for _, w := range []string{"you will ", "you'll "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			rest, _ = scan.CutPrefixFold(rest, "all ")
			return scan.OpensWith(rest, []string{"find ", "see ", "receive ", "get ", "be ", "have a", "hear ", "notice ", "remember ", "know ", "also find ", "appreciate ", "understand ", "watch ", "love ", "like ", "hate ", "enjoy ", "regret ", "miss ", "survive ", "laugh ", "thank ", "live ", "be fine"})
		}
	}
	return false
}

// Wished reads "I would be grateful if you could …", "it'd be great if you would also …".
func Wished(s string) string {
	if len(s) < 20 || strings.IndexByte("iwamgvst", s[0]|0x20) < 0 {
		return ""
	}
	if rest := wishedDone(s); rest != "" {
		return rest
	}
	if !wishedOf.In(s[:min(len(s), 70)]) {
		return ""
	}
	head := strings.ToLower(s[:min(len(s), 70)])
	for _, w := range []string{" if you could ", " if you would ", " if you can "} {
		i := strings.Index(head, w)
		if i < 0 || len(head) != min(len(s), 70) {
			continue
		}
		lead := strings.ReplaceAll(head[:i], "'d", " would")
		for _, who := range []string{"i would ", "we would ", "it would be ", "would be ", "would ", ""} {
			if rest, ok := strings.CutPrefix(lead, who); ok && scan.ContainsOne(rest+" ", []string{"grateful ", "appreciate ", "glad ", "happy ",
				"thankful ", "great ", "good ", "helpful ", "nice ", "lovely ", "useful ", "ideal ", "perfect ", "wonderful ", "brilliant ",
				"fantastic ", "love it ", "like it ", "kind ", "help ", "obliged ", "super ", "amazing ", "awesome ", "cool ", "excellent ", "delighted ", "fab ", "ace ", "pleased "}) {
				rest, _ := scan.CutPrefixFold(s[i+len(w):], "also ")
				rest, _ = scan.CutPrefixFold(rest, "please ")
				return rest
			}
		}
	}
	return ""
}

// wishedOf are those of whom it is wished.
var wishedOf = vocab.NewList(" you ", " You ", " YOU ")

// wishedDone reads "I'd sleep better if you rang the office", "It'd help a lot if you sent them the plan".
func wishedDone(s string) string {
	if !scan.OpensWith(s, []string{"I'd ", "I would ", "we'd ", "we would ", "it'd ", "it would ", "that'd "}) {
		return ""
	}
	before, rest, ok := strings.Cut(s, " if you ")
	verb, tail := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	if !ok || scan.CountWords(before) > 8 || strings.Contains(before, ",") || grammar.NeverName[lo] || grammar.Stative[lo] || notWished.Has(lo) || strings.TrimSpace(tail) == "" {
		return ""
	}
	return rest
}

// notWished follow "if you" in a condition.
var notWished = vocab.Of("need want like think know saw knew felt thought wanted needed liked went came happen happened ever ask asked say said get got see let lived stayed can't don't didn't won't aren't weren't insist insisted prefer prefer")

// ForeignAsk begin requests in languages whose verbs may stand last.
var ForeignAsk = vocab.Of("kann könnte kannst könntest können könnten peux pourrais pouvez pourriez puedes podrías kun zou bitte merci wer")
