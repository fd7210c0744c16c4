package reply

import (
	"strings"
	"unicode/utf8"

	"duly/parser/vocab"
)

// spelling gives the common form of a word written short or without its apostrophe.
func spelling(w string) string {
	if c := shorthand[w]; c != "" {
		return c
	}
	if strings.Contains(w, "ss") && len(lexicon[w]) == 0 && len(lexicon[strings.Replace(w, "ss", "ß", 1)]) > 0 {
		return strings.Replace(w, "ss", "ß", 1) // as the Swiss write
	}
	return w
}

var shorthand = map[string]string{"u": "you", "ur": "your", "its": "it's", "thats": "that's", "cant": "can't", "dont": "don't",
	"isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "hasnt": "hasn't", "havent": "haven't",
	"hadnt": "hadn't", "didnt": "didn't", "doesnt": "doesn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't",
	"wont": "won't", "ive": "i've", "weve": "we've", "youre": "you're", "theyre": "they're", "thx": "thanks", "plz": "please",
	"pls": "please", "cuz": "because", "bc": "because", "tá": "está", "pra": "para", "sry": "sorry", "srry": "sorry", "shan't": "won't", "coz": "because", "tmrw": "tomorrow", "tmw": "tomorrow"}

// mistyped finds the verb meant by a long word with two letters swapped, or with one left
// out or doubled, where the slip makes no other word.
var mistyped = slips()

func slips() map[string]string {
	m := map[string]string{}
	for w, ps := range lexicon {
		n := utf8.RuneCountInString(w)
		if len(ps)+len(slotted[w]) != 1 || len(ps[0].words) != 1 || ps[0].class != verb || n < 6 {
			continue
		}
		for _, s := range slipped([]rune(w), n >= 8) {
			if v, known := m[s]; known && v != ps[0].verb || len(lexicon[s]) > 0 || wordsLikeVerbs[s] {
				m[s] = "" // two verbs are as near
			} else {
				m[s] = ps[0].verb
			}
		}
	}
	return m
}

// wordsLikeVerbs are other words a letter away from a verb.
var wordsLikeVerbs = vocab.New("competed", "compete", "competes", "handed", "resoled", "remined", "rescheduling")

// slipped are the ways to mistype a word: never its first letter.
func slipped(w []rune, long bool) []string {
	var out []string
	for i := 1; i < len(w); i++ {
		if i+1 < len(w) && w[i] != w[i+1] {
			out = append(out, string(w[:i])+string(w[i+1])+string(w[i])+string(w[i+2:]))
		}
		if long && i+1 < len(w) {
			out = append(out, string(w[:i])+string(w[i+1:]))
		}
		if long && w[i] != w[i-1] {
			out = append(out, string(w[:i])+strings.Repeat(string(w[i]), 2)+string(w[i+1:]))
		}
	}
	return out
}
