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
	n, ok := r.task(summarise(tokens[:end]).strange)
	if !ok || tokens[end].start == tokens[end-1].end && tokens[end].text != ":" && tokens[end].text != "," {
		return tokens
	}
	row := token{class: number, target: n, named: true, start: tokens[0].start, end: tokens[end-1].end, text: r.sentence[tokens[0].start:tokens[end-1].end]}
	return append([]token{row}, tokens[end:]...)
}

// maxLabel is how many words such a label may have.
const maxLabel = 8
