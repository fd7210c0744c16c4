package reply

import (
	"slices"
	"strconv"

	"duly/parser/vocab"
)

// What is done of a row in part: some of the things it is about, one of them, all but one.

// partly reads a clause that tells it of one row: "one umpire found", "interviewed two of the five", "I have all reports but Kofi's".
func (r reader) partly(tokens []token, s summary) ([]Command, verdict) {
	if r.c.About != Items || s.has[no] || s.has[modal] || s.has[giving] || s.has[taking] || s.has[asking] || s.has[notMine] || s.doubts() || asks(tokens) || s.day.class == date && future(s.day.day, r.c) {
		return nil, silent
	}
	row := r.rowOfPart(tokens)
	if !r.countsPart(tokens) && !(row >= 0 && r.asked[row].countsSome(piecesOf(tokens)) && r.leavesSome(tokens)) || !slices.ContainsFunc(piecesOf(tokens), r.asked[row].tellsOfAct) {
		return nil, silent
	}
	return r.each(summary{targets: r.unlessOnly(r.asked[row].n)}, Command{Verb: Start, Reason: r.words(tokens)})
}

// countsPart tells whether words of one row count some of the things that it is about.
func (r reader) countsPart(tokens []token) bool {
	row := r.rowOfPart(tokens)
	return row >= 0 && r.asked[row].inPart(piecesOf(tokens))
}

// countsSome tells whether words count the things that a task is about: "two speakers".
func (o wanted) countsSome(words []piece) bool {
	return o.isPlural() && slices.ContainsFunc(words, func(p piece) bool { return numberOf(p.w) > 0 && p.row == "" }) && slices.ContainsFunc(words, o.names)
}

// leavesSome tells whether the sentence goes on to say that some are left: "two confirmed, one pending".
func (r reader) leavesSome(tokens []token) bool {
	rest := r.behind(tokens)
	at := slices.IndexFunc(rest, func(w string) bool { return lefts[w] })
	return at > 0 && at < 4 && slices.ContainsFunc(rest[:at], func(w string) bool { return numberOf(w) > 0 })
}

var lefts = vocab.New("pending", "missing", "outstanding", "left", "open", "go", "come", "waiting", "offen", "fehlt", "fehlen", "manque", "falta", "faltan", "manca", "mancano", "ontbreekt")

// rowOfPart is the place of the one row that a clause has words of, stands under or has as its topic; -1 if there is none.
func (r reader) rowOfPart(tokens []token) int {
	n := r.given().rows
	if i := slices.IndexFunc(tokens, isNamed); i >= 0 {
		n = []string{tokens[i].target}
	} else if hinted := r.hinted(tokens); len(hinted) > 0 {
		n = hinted
	} else if len(n) == 0 && r.topic != "" {
		n = []string{r.topic}
	}
	if len(n) != 1 {
		return -1
	}
	return slices.IndexFunc(r.asked, func(o wanted) bool { return o.n == n[0] || n[0] == "" })
}

// tellsOfAct tells whether a word says that something was done, or is there.
func (o wanted) tellsOfAct(p piece) bool {
	return p.class == deed || p.class == hint || o.act.Own(p.w) || o.act.Like(p.w) || havings[p.w] || received[p.w] || arrived[p.w]
}

// arrived is said of what has come.
var arrived = vocab.New("in", "back", "here", "done", "up", "arrived", "came", "da", "là", "binnen", "erledigt", "fait", "faits", "hecho", "hechos", "gedaan", "fatto", "fatti", "feito", "feitos", "fertig", "klaar")

// inPart tells whether words count fewer things than a task is about, or except one of them.
func (o wanted) inPart(words []piece) bool {
	asked := 0
	for _, w := range o.task {
		asked = max(asked, numberOf(w))
	}
	for i, p := range words {
		next := wordsBehind(words, i)
		n := numberOf(p.w)
		switch {
		case len(next) == 0, units[next[0].w]:
		case p.class == except && o.isPlural():
			return true
		case shareWords[p.w] && (next[0].w == "of" || o.names(next[0]) || dets[words[i+1].w]):
			return true
		case n == 0 || p.row != "" || p.class == date || p.w == o.n && i == 0 || slices.Contains(o.task, p.w):
		case countOf[next[0].w] && len(next) > 1 && (o.names(next[1]) || plurals[next[1].w] || numberOf(next[1].w) > n):
			return true
		case o.names(next[0]) && o.isPlural() && (n < asked || n == 1 && asked == 0), i > 0 && words[i-1].w == ":" && o.act.Own(next[0].w) && o.isPlural() && (n < asked || asked == 0):
			return true
		}
	}
	return false
}

// numberOf is the number that a word is, in digits or in words; 0 if it is none.
func numberOf(w string) int {
	if n, err := strconv.Atoi(w); err == nil {
		return n
	}
	return spelt(w)
}

// wordsBehind are the words behind a word, their articles aside.
func wordsBehind(words []piece, i int) []piece {
	return slices.DeleteFunc(slices.Clone(words[i+1:]), func(p piece) bool { return dets[p.w] && p.w != "of" })
}

// shareWords stand before what is done in part.
var shareWords = vocab.New("half", "most", "some", "part", "parts", "majority", "bulk", "few", "several", "couple", "third", "quarter", "thirds", "hälfte", "teil", "moitié", "partie", "mitad", "parte", "helft", "deel", "metà", "metade")

// inTask tells whether a row's task has a word.
func (r reader) inTask(row, w string) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == row && slices.Contains(o.task, w) })
}
