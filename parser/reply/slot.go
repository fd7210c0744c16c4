package reply

import (
	"slices"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// slot stands in a phrase of the lexicon where a row may be named: "don't need it anymore"
// is also said "don't need 3 anymore".
const slot = "#row"

// hasSlot tells whether a row may be named within a phrase: in its slot, or in place of the "it" behind its first word.
func (p phrase) hasSlot() bool {
	in := func(way []string) bool {
		return slices.Contains(way, slot) || p.itIsRow() && slices.Contains(way, "it")
	}
	return in(p.words[1:]) || slices.ContainsFunc(p.parts, func(q part) bool { return slices.ContainsFunc(q, in) })
}

func (p phrase) itIsRow() bool {
	return (p.class == verb || p.class == giving || p.class == taking) && p.words[0] != "on" // "on it", but "on 2: blocked"
}

// around reads a phrase that stands around rows: "tick 3 and 4 off". It gives the phrase
// and the rows as tokens, and how many words they take.
func (l *lexer) around(i int) (out []token, n int) {
	if i+1 < len(l.words) && rowNouns[l.words[i].text] && scan.AllDigits(l.words[i+1].text) { // the Dutch "punt 1"
		return nil, 0
	}
	var best entry
	for _, p := range slotted[l.words[i].text] {
		if !l.allowed(p.entry) {
			continue
		}
		f, ok := l.fill(i+1, p.words[1:], p.parts, filling{it: p.itIsRow()})
		if !ok || f.end-i < n || f.end-i == n && !p.outranks(best) || p.class == taking && l.receives(i-1, f.rows) {
			continue
		}
		best, n = p.entry, f.end-i
		out = append([]token{l.make(i, f.at-i, p.entry)}, f.rows...)
	}
	return out, n
}

// receives tells whether who stands at word i is named in the task of a row: "Priya has the draft" of "Send the draft to Priya".
func (l *lexer) receives(i int, rows []token) bool {
	return slices.ContainsFunc(rows, func(t token) bool {
		return t.named && slices.ContainsFunc(l.asked, func(o wanted) bool { return o.n == t.target && slices.Contains(o.task, l.at(i)) })
	})
}

// filling is what of a phrase has been read, around rows.
type filling struct {
	it      bool // "it" may be a row
	rows    []token
	at, end int // where the rows begin, and where the phrase ends
}

// fill matches what is left of a phrase at word i: the rest of one way to say a part, and the parts behind. Where the phrase ends in its slot
// one row fills it; more follow as in any list.
func (l *lexer) fill(i int, way []string, parts []part, f filling) (best filling, ok bool) {
	keep := func(g filling, found bool) {
		if found && (!ok || g.end > best.end) {
			best, ok = g, true
		}
	}
	switch {
	case len(way) == 0 && len(parts) == 0:
		f.end = i
		return f, len(f.rows) > 0
	case len(way) == 0:
		for _, w := range parts[0] {
			keep(l.fill(i, w, parts[1:], f))
		}
		return best, ok
	case i >= len(l.words):
		return f, false
	}
	if len(f.rows) == 0 && (way[0] == slot || f.it && way[0] == "it") {
		for _, many := range []bool{true, false} {
			g := f
			if rows, n := l.someRows(i, many); n > 0 {
				g.rows, g.at = rows, i
				g, found := l.fill(i+n, way[1:], parts, g)
				keep(g, found && (!many || g.end > i+n))
			}
		}
	}
	if l.words[i].text == way[0] {
		keep(l.fill(i+1, way[1:], parts, f))
	}
	return best, ok
}

// someRows reads a row at word i, or a list of them.
func (l *lexer) someRows(i int, many bool) (rows []token, n int) {
	for {
		t, m := l.aRow(i + n)
		if m == 0 || i+n+m > len(l.words) {
			return nil, 0
		}
		rows, n = append(rows, t), n+m
		if !many || i+n+1 >= len(l.words) || !listed[l.words[i+n].text] {
			return rows, n
		}
		n++
	}
}

// aRow reads a number, a reference or the words of a task at word i.
func (l *lexer) aRow(i int) (token, int) {
	if target, n := l.oneWord(i); n > 0 {
		t := l.named(i, n, target)
		t.named = true
		return t, n
	}
	if articles[l.words[i].text] || l.words[i].text == "the" {
		if i+1 == len(l.words) {
			return token{}, 0
		}
		t, n := l.aRow(i + 1)
		return t, n + min(n, 1)
	}
	if lasts[l.words[i].text] && i+1 < len(l.words) && (units[l.words[i+1].text] || l.isDay(i+1)) { // "sorted last week"
		return token{}, 0
	}
	if t, n, ok := l.row(i); ok {
		return t, n
	}
	if target, n := l.taskWords(i); n > 0 {
		t := l.named(i, n, target)
		t.named = true
		return t, n
	}
	return token{}, 0
}

// listed stand between the rows of a list.
var listed = vocab.New(",", "and", "&", "+", "/", "und", "et", "y", "en", "e")
