package reply

import (
	"slices"

	"duly/parser/scan"
	"duly/parser/when"
)

// phrase finds the longest phrase of the lexicon at word i that this context allows, and how many words it takes.
func (l *lexer) phrase(i int) (best entry, n int) {
	for _, p := range lexicon[l.words[i].text] {
		m := l.length(i, p, len(l.words))
		for m > 0 && (l.splitsPronoun(i+m-1, i, p.class) || l.splitsDate(i+m-1, i, p.class) || l.byDay(i+m, p.class) || l.duelessArticle(i+m, p)) {
			m = l.length(i, p, m-1)
		}
		if m > 0 && (m > n || m == n && p.outranks(best)) && l.allowed(p.entry) {
			best, n = p.entry, m
		}
	}
	return best, n
}

// length counts the words from i on that a phrase takes, but no more than most; 0 if it is not there.
func (l *lexer) length(i int, p phrase, most int) int {
	if len(p.words) > most || !l.matches(i, p.words) {
		return 0
	}
	n, ok := l.reach(i+len(p.words), p.parts, most-len(p.words))
	if !ok {
		return 0
	}
	return len(p.words) + n
}

// reach counts the words from i on that parts take, as many as it may.
func (l *lexer) reach(i int, parts []part, most int) (n int, ok bool) {
	if len(parts) == 0 {
		return 0, true
	}
	for _, way := range parts[0] {
		if len(way) > most || !l.matches(i, way) {
			continue
		}
		if m, found := l.reach(i+len(way), parts[1:], most-len(way)); found {
			n, ok = max(n, len(way)+m), true
		}
	}
	return n, ok
}

// byDay tells whether a phrase that ends in "by" before word i stands before no name: "to be done by Friday".
func (l *lexer) byDay(i int, c class) bool {
	return c == giving && l.words[i-1].text == "by" && (!l.capitalAt(i) || l.inDate(i))
}

// duelessArticle tells whether a phrase for a new day ends in an article before word i that belongs to no day: "pour le planning".
func (l *lexer) duelessArticle(i int, p phrase) bool {
	return p.verb == Due && theRows[l.words[i-1].text] && i < len(l.words) && wordAt(l.words[i].text, 0) && !l.inDate(i) && !scan.HasDigit(l.words[i].text)
}

// splitsPronoun tells whether a verb's phrase ends at the first word of "this idea".
func (l *lexer) splitsPronoun(last, first int, c class) bool {
	return c == verb && last > first && slices.ContainsFunc(lexicon[l.words[last].text], func(q phrase) bool {
		return q.class == pronoun && len(q.words) > 1 && l.matches(last, q.words)
	})
}

// splitsDate tells whether somebody's taking a row ends at the first word of "this week".
func (l *lexer) splitsDate(last, first int, c class) bool {
	return c == taking && last > first && pointers[l.words[last].text] && slices.ContainsFunc(l.dates, func(m when.Moment) bool {
		return m.Start == l.words[last].start && m.End > l.words[last].end
	})
}

// oneOf counts the words of the longest of some phrases at word i, 0 where none stands there.
func (l *lexer) oneOf(i int, phrases [][]string) (n int) {
	for _, p := range phrases {
		if len(p) > n && l.matches(i, p) {
			n = len(p)
		}
	}
	return n
}

// capitalAt tells whether there is a word at i that begins with a capital.
func (l *lexer) capitalAt(i int) bool {
	return i >= 0 && i < len(l.words) && scan.IsCapital(l.s[l.words[i].start:])
}

// properAt tells whether the word at i begins with a capital and no table knows it: a name.
func (l *lexer) properAt(i int) bool { return l.capitalAt(i) && len(lexicon[l.words[i].text]) == 0 }

func (l *lexer) matches(i int, w []string) bool {
	if i+len(w) > len(l.words) {
		return false
	}
	for k := range w {
		if l.words[i+k].text != w[k] {
			return false
		}
	}
	return true
}
