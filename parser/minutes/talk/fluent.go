package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// hesitations stand in speech as it was taken down, and mean nothing.
var hesitations = vocab.Of("um uh uhm umm erm ehm uhh mm-hm äh ähm euh eh")

// hesitates tells the record of speech by its hesitations.
func hesitates(r *reading.Reader) bool {
	for w := range hesitations {
		if w != "eh" && r.Low[w] {
			return true
		}
	}
	return false
}

// fluent takes the hesitations, repetitions and false starts of speech away: "I'll, um, I'll be, you know, sending
// the, the list", "and I will um I'll wri- send it".
func fluent(s string, english bool) string {
	words := strings.Fields(s)
	out := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case hesitations.Has(strings.ToLower(strings.Trim(w, ",.…"))) && !strings.HasSuffix(w, ".") && !((w == "um" || w == "eh") && !english): // "um die Ecke"
			if n := len(out); n > 0 && strings.HasSuffix(w, ",") {
				out[n-1] = strings.TrimSuffix(out[n-1], ",")
			}
		case noise(w), brokenOff(w) && !(i+1 < len(words) && (words[i+1] == "and" || words[i+1] == "or")): // "pre- and postwar"
		case i > 0 && strings.HasSuffix(words[i-1], ",") && fillsPause(words[i:]) > 0:
			i += fillsPause(words[i:]) - 1
		case i > 0 && strings.HasSuffix(words[i-1], ",") && (w == "like," || w == "say,"):
			if n := len(out); n > 0 && w == "say," { // "by, say, Monday"
				out[n-1] = strings.TrimSuffix(out[n-1], ",")
			}
		default:
			out = append(unstarted(out, w), w)
		}
		out = unrepeated(out)
	}
	return strings.Join(out, " ")
}

// noise tells what a transcript sets between words for what is no word: "{vocalsound}", "[laughter]".
func noise(w string) bool {
	w = strings.TrimRight(w, ".,")
	inside := strings.Trim(w, "{}[]")
	return len(w) == len(inside)+2 && len(inside) > 3 && (w[0] == '{' || w[0] == '[') && strings.Trim(inside, "abcdefghijklmnopqrstuvwxyz-") == ""
}

// brokenOff tells the beginning of a word: "wri-".
func brokenOff(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == '-' && scan.IsLetter(w[n-2])
}

// unstarted takes the subject and its auxiliary off the end of words where next says the same subject again:
// "and I will" before "I'll".
func unstarted(words []string, next string) []string {
	subject := subjectOf(next)
	if subject == "" {
		return words
	}
	n, k := len(words), 0
	switch {
	case n > 1 && strings.EqualFold(words[n-2], subject) && grammar.Auxiliaries.Has(strings.ToLower(words[n-1])):
		k = 2
	case n > 0 && subjectOf(words[n-1]) == subject && words[n-1] != next:
		k = 1
	}
	if k == 0 || k < n && strings.IndexByte(",.?!", scan.LastByte(words[n-k-1])) < 0 && !clauseOpeners.Has(strings.ToLower(words[n-k-1])) { // "as soon as I can I'll …"
		return words
	}
	return words[:n-k]
}

// clauseOpeners stand before a subject that begins a sentence.
var clauseOpeners = vocab.Of("and so but then yeah yes well okay ok right oh now or")

// subjectOf is the personal pronoun that w is, with or without an auxiliary: "i" of "I'll".
func subjectOf(w string) string {
	pronoun, _, _ := strings.Cut(strings.ToLower(w), "'")
	switch pronoun {
	case "i", "we", "you", "they", "he", "she":
		return pronoun
	}
	return ""
}

// untokenised joins what a transcript taken apart word by word sets apart: "I 'll do it , okay ?".
func untokenised(s string) string { return tokens.Replace(s) }

var tokens = strings.NewReplacer(" ,", ",", " .", ".", " ?", "?", " !", "!", " 'll", "'ll", " 'm", "'m", " 're", "'re", " 've", "'ve", " 'd ", "'d ", " 's ", "'s ", " n't", "n't", " gon na ", " gonna ", " wan na ", " wanna ", " got ta ", " gotta ")

// tokenised tells a transcript taken apart word by word.
func tokenised(r *reading.Reader) bool {
	n := 0
	for i := range r.Doc.Blocks {
		if t := r.Doc.Blocks[i].Text; strings.Contains(t, " , ") || strings.HasSuffix(t, " .") || strings.HasSuffix(t, " ?") || strings.Contains(t, " 'll ") {
			if n++; n > 5 {
				return true
			}
		}
	}
	return false
}

// fillsPause counts the words of "you know," and its like.
func fillsPause(words []string) int {
	for n := 2; n < 4 && n <= len(words); n++ {
		if last := words[n-1]; strings.HasSuffix(last, ",") {
			if pauses.Has(strings.TrimSuffix(strings.Join(words[:n], " "), ",")) {
				return n
			}
			return 0
		}
	}
	return 0
}

var pauses = vocab.Phrases("you know|i mean|sort of|kind of|i don't know|i guess|i think|i suppose|let's say|i'd say|i would say|if you like")

// unrepeated takes the last words away where they say again what stands before them.
func unrepeated(words []string) []string {
	n := len(words)
	for k := min(4, n/2); k > 0; k-- {
		same := k > 1 || strings.HasSuffix(words[n-2], ",") || halting.Has(strings.ToLower(words[n-1]))
		for i := n - k; same && i < n; i++ {
			same = strings.EqualFold(strings.Trim(words[i-k], ",-–—"), strings.Trim(words[i], ",-–—"))
		}
		if same {
			copy(words[n-2*k:], words[n-k:])
			return words[:n-k]
		}
	}
	return words
}

// halting are words at which speakers stumble.
var halting = vocab.Of("by from as the a an i we you he she it they to of and or so but in on at for with this these my our your is are was i'll i'm we'll we're they're it's he's she's")
