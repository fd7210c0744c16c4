package reply

import "slices"

// labelled makes one row of the words at the head of a sentence that name it as what the rest is about: "Licence costs – …", "Per quanto
// riguarda il rinnovo, …".
func (r reader) labelled(tokens []token) []token {
	if len(r.c.Offers) < 2 {
		return tokens
	}
	end := slices.IndexFunc(tokens, func(t token) bool {
		return t.class != unknown && t.class != deed && t.class != filler && t.class != preposition && t.class != pronoun || t.text == ":"
	})
	if end < 1 || end > maxLabel || tokens[end].class != separator && tokens[end].text != ":" || tokens[end].text == "," && !topics[fold(tokens[0].text)] {
		return tokens
	}
	strange := summarise(tokens[:end]).strange
	n, ok := r.task(strange)
	if !ok && labelled[tokens[end].text] {
		n, ok = r.ofLabel(strange)
	}
	if !ok || tokens[end].start == tokens[end-1].end && tokens[end].text != ":" && tokens[end].text != "," {
		return tokens
	}
	row := token{class: number, target: n, named: true, start: tokens[0].start, end: tokens[end-1].end, text: r.sentence[tokens[0].start:tokens[end-1].end]}
	return append([]token{row}, tokens[end:]...)
}

// ofLabel finds the one row that has all the words of a label, which need not be what it is about: "Visio: 42 in use" of "Check the licence count for
// Visio". Whom a task only goes to is no label of it.
func (r reader) ofLabel(strange []token) (string, bool) {
	words := wordsIn(textOf(strange))
	o, how := which(r.asked, words)
	return o.n, how == held && !slices.ContainsFunc(words, o.isWith)
}

// isWith tells whether a task has a word for whom it goes to or comes from.
func (o wanted) isWith(w string) bool {
	i := slices.IndexFunc(o.task, func(t string) bool { return sameWord(t, w) })
	return i > 1 && (recipients[o.task[i-1]] || froms[o.task[i-1]] || honorifics[o.task[i-1]])
}

// maxLabel is how many words such a label may have.
const maxLabel = 8
