package reply

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
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
	"pls": "please", "cuz": "because", "bc": "because", "tá": "está", "pra": "para", "sry": "sorry", "srry": "sorry", "shan't": "won't", "coz": "because", "tmrw": "tomorrow", "tmw": "tomorrow",
	"2moro": "tomorrow", "2day": "today", "ystd": "yesterday", "ystdy": "yesterday", "yday": "yesterday", "nite": "night", "nites": "nights", "wk": "week", "wks": "weeks",
	"wknd": "weekend", "wkend": "weekend", "fwd": "forward", "fwding": "forwarding", "mgr": "manager", "b4": "before", "hv": "have", "abt": "about", "lst": "last", "allready": "already", "alredy": "already", "alraedy": "already", "smth": "something", "prepone": "postpone", "preponed": "postponed"}

// mistyped finds the verb meant by a long word with two letters swapped, or with one left
// out or doubled, where the slip makes no other word. Its first letter is never mistyped.
func mistyped(w string) string {
	if len(w) < 5 || len(lexicon[w]) > 0 || wordsLikeVerbs[w] {
		return ""
	}
	found := ""
	for _, v := range longVerbs[w[0]] {
		if !slipped(v.text, w) {
			continue
		}
		if found != "" && found != v.verb {
			return "" // two verbs are as near
		}
		found = v.verb
	}
	return found
}

// slipOfDone tells whether the word at i is "done" typed in a hurry: nothing else is said but of which rows. The Dutch have "doen" as a word.
func (l *lexer) slipOfDone(i int) bool {
	if !slipsOfDone[l.words[i].text] || strings.HasPrefix(l.c.Locale, "nl") {
		return false
	}
	return !slices.ContainsFunc(l.words, func(w span) bool {
		return wordAt(w.text, 0) && w != l.words[i] && !scan.AllDigits(w.text) && !isRef(w.text) && !rowNouns[w.text] && !besideSlip[w.text] && mistyped(w.text) == "" && !isDoneWord(w.text)
	})
}

var besideSlip = vocab.New("it's", "is", "are", "all", "both", "everything", "and", "this", "that", "the", "first", "last", "yes", "ok", "yep", "hi", "thanks", "please", "already", "now")

var slipsOfDone = vocab.New("doen", "dnoe", "odne", "doone", "donee", "donw", "dond", "donr", "dpne", "ddone", "dione", "doine")

// saidLast counts the words of what says that something is done only where nothing follows, "1 ya está", and only where nothing else is said:
// the Spanish "pronto" is soon, and whoever writes "hasta pronto" is no Portuguese.
func (l *lexer) saidLast(i int) int {
	if n := l.oneOf(i, lastSaid); n > 0 && !wordAt(l.at(i+n), 0) && !subjects[l.at(i-1)] && l.at(i-1) != "you" {
		return n
	}
	if !readyAlone[l.words[i].text] || strings.HasPrefix(l.c.Locale, "es") || slices.ContainsFunc(l.words, func(w span) bool { return wordAt(w.text, 0) && w != l.words[i] && !scan.AllDigits(w.text) }) {
		return 0
	}
	return 1
}

var (
	lastSaid   = [][]string{{"is", "ready"}, {"it's", "ready"}, {"are", "ready"}, {"this", "is", "ready"}, {"that", "is", "ready"}, {"they", "are", "ready"}, {"these", "are", "ready"}, {"already", "made"}, {"ya", "está"}, {"ya", "esta"}, {"ça", "y", "est"}, {"ca", "y", "est"}}
	readyAlone = vocab.New("pronto", "pronta")
)

// longVerb is a word that says a verb of the contract and begins no other phrase.
type longVerb struct{ text, verb string }

// longVerbs are such words by their first bytes.
var longVerbs = func() map[byte][]longVerb {
	m := map[byte][]longVerb{}
	for w, ps := range lexicon {
		if len(ps) == 1 && len(slotted[w]) == 0 && len(ps[0].words) == 1 && len(ps[0].parts) == 0 && ps[0].class == verb && utf8.RuneCountInString(w) >= 6 {
			m[w[0]] = append(m[w[0]], longVerb{w, ps[0].verb})
		}
	}
	return m
}()

// wordsLikeVerbs are other words a letter away from a verb.
var wordsLikeVerbs = vocab.New("competed", "compete", "competes", "handed", "resoled", "remined", "rescheduling")

// slipped tells whether typed is a word with two letters swapped, or a longer one with one left out or doubled.
func slipped(word, typed string) bool {
	k := 0
	for k < len(word) && k < len(typed) && word[k] == typed[k] {
		k++
	}
	for k > 0 && k < len(word) && !utf8.RuneStart(word[k]) {
		k--
	}
	if k == 0 || k == len(word) && len(typed) <= k {
		return false
	}
	head := word[:k]
	a, n := utf8.DecodeRuneInString(word[k:])
	tail := word[k+n:]
	b, m := utf8.DecodeRuneInString(tail)
	before, first := utf8.DecodeLastRuneInString(head)
	switch {
	case m > 0 && len(typed) == len(word):
		return typed == head+string(b)+string(a)+tail[m:]
	case utf8.RuneCountInString(word) < 8:
		return false
	case len(typed) < len(word):
		return typed == head+tail && (tail != "" || a == before) // the last letter is left out only where it is doubled
	}
	return k > first && typed == head+string(before)+word[k:]
}
