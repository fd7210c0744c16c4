package reply

import (
	"slices"

	"duly/parser/scan"
)

// listed makes rows of the words by which a list names them, where a mark says how they stand: "bank checks ✔ accruals ✔", "sensors + oil: done",
// "done: interviews, whiteboard". There a row has no other words, so that one it alone has is enough.
func (r reader) listed(tokens []token) []token {
	if len(r.c.Offers) < 2 || r.c.About != Items && r.c.About != "" {
		return tokens
	}
	for from := 0; from < len(tokens); from++ {
		end := from
		for end < len(tokens) && entryOf(tokens, end) {
			end++
		}
		if stated := from > 0 && tokens[from-1].text == ":" && !leadsList(tokens[:from]); stated { // "forecast: final, suppliers: approved"
			for from < end && tokens[from].class != separator {
				from++
			}
			from = min(from+1, end)
		}
		if end > from && (marksAt(tokens, end) || leadsList(tokens[:from])) {
			for at := end; at > from; {
				begin := at
				for begin > from && tokens[begin-1].class != separator {
					begin--
				}
				if row, ok := r.entry(tokens[begin:at]); ok {
					tokens = slices.Replace(slices.Clone(tokens), begin, at, row)
				}
				at = begin - 1
			}
			end = from
			for end < len(tokens) && entryOf(tokens, end) {
				end++
			}
		}
		from = max(from, end)
	}
	return tokens
}

// entryOf tells whether a token may be part of the names of a list.
func entryOf(tokens []token, i int) bool {
	t := tokens[i]
	switch t.class {
	case unknown, deed, hint:
		return true
	case number:
		return t.named
	case separator:
		return t.text != "." && i > 0 && i+1 < len(tokens) && tokens[i-1].class != separator
	case filler:
		return dets[fold(t.text)] || t.text == "+" || t.text == "&"
	case preposition:
		return i > 0 && i+1 < len(tokens) && tokens[i+1].class == unknown
	}
	return false
}

// marksAt tells whether a colon, a tick or a cross stands at i.
func marksAt(tokens []token, i int) bool {
	if i == len(tokens) {
		return false
	}
	t := tokens[i]
	return t.text == ":" && i+1 < len(tokens) || !wordAt(t.text, 0) && (t.class == verb && t.verb == Done || t.class == no)
}

// leadsList tells whether tokens are nothing but how the rows stand that are named next: "done:", "you can tick off".
func leadsList(head []token) bool {
	n := len(head)
	if n == 0 {
		return false
	}
	if last := head[n-1]; last.text == ":" && n > 1 {
		return n <= 3 && (head[n-2].class == verb && head[n-2].verb == Done || head[n-2].class == remain)
	}
	last := head[n-1]
	return last.class == verb && last.verb == Done && clerical[firstWord(last.text)] && !slices.ContainsFunc(head[:n-1], func(t token) bool { return t.class != polite && t.class != filler })
}

// entry is the row that one name of a list means.
func (r reader) entry(name []token) (token, bool) {
	if len(name) == 0 || len(name) > maxLabel || len(name) == 1 && name[0].class == number {
		return token{}, false
	}
	words := slices.DeleteFunc(wordsIn(textOf(name)), func(w string) bool { return dets[w] || generic[w] })
	if len(words) == 0 || slices.ContainsFunc(words, scan.AllDigits) {
		return token{}, false
	}
	o, how := whichBy(r.asked, words, wanted.calls)
	if how == unsure || slices.ContainsFunc(words, o.isWith) {
		return token{}, false
	}
	last := name[len(name)-1]
	return token{class: number, target: o.n, named: true, start: name[0].start, end: last.end, text: r.sentence[name[0].start:last.end]}, true
}
