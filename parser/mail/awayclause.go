package mail

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
)

// What the words around a date say about it.
const (
	nothing = iota
	returns
	returnsAfter // "back after 4 December"
	awayUntil    // the day of return, as English has it: "until Monday"
	awayThrough  // the last day away
)

// saidOf tells what the words before and after a day say of it.
func saidOf(before, after string) int {
	until, place := nothing, -1
	for _, cue := range awayCues {
		if i := lastWord(before, cue.words); i > place {
			until, place = cue.said, i
		}
	}
	if until == awayUntil && lastWord(before+" "+after, inclusiveWords) >= 0 {
		until = awayThrough
	}
	if i := lastWord(before, promiseWords.All()); i > place && !formulaWords.In(before) {
		until, place = returns, i
	}
	if until == nothing || until == returns {
		if i := lastWord(before, afterWords); i > place && until == returns {
			return returnsAfter
		}
	}
	if place >= 0 && until != returns && len(strings.Fields(before[place:])) > 3 && returnsBehindAt(after) { // "bis Mittwoch und bin Montag wieder da"
		until = returns
	}
	switch {
	case until == nothing && lastWord(after, returnsBehind) >= 0:
		return returns
	case until == nothing && lastWord(after, inclusiveWords) >= 0:
		return awayThrough
	}
	return until
}

// returnsBehindAt: the text begins with a word of return.
func returnsBehindAt(after string) bool {
	_, ok := startsWith(strings.TrimSpace(after), returnsBehind)
	return ok
}

// lastWord finds where the last of the words begins, at the beginning of a word; -1: nowhere.
func lastWord(s string, words []string) int {
	place := -1
	for _, w := range words {
		for end := len(s); ; {
			i := strings.LastIndex(s[:end], w)
			if i < 0 {
				break
			}
			if i == 0 || !isLetterBefore(s, i) || scan.FirstRune(w) >= withoutBlanks {
				place = max(place, i)
				break
			}
			end = i
		}
	}
	return place
}

// withoutBlanks begin the scripts that write none between words, from Thai on.
const withoutBlanks = 0x0E00

func isLetterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r)
}

func clauseBefore(s string) string {
	s = strings.ToLower(s)
	for _, mark := range []string{". ", "! ", "? ", "; ", "。"} {
		for i := strings.LastIndex(s, mark); i >= 0; i = strings.LastIndex(s[:i], mark) {
			if i == 0 || !scan.IsDigit(s[i-1]) && (i < 2 || s[i-2] != '.') { // "4. Dezember" and "t.o.m. 4" go on
				s = s[i+len(mark):]
				break
			}
		}
	}
	return s
}

func clauseAfter(s string) string {
	s = strings.TrimPrefix(strings.ToLower(s), ". ")
	if i := strings.IndexAny(s, ".!?;"); i >= 0 {
		s = s[:i]
	}
	return s
}
