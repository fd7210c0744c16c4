package reply

import (
	"duly/parser/scan"
	"duly/parser/vocab"
	"slices"
	"strings"
)

// Whose a row is, told by the order of the words alone.

// ofRowBeside names the row that the words beside a name are of: "Steve does the board reports".
func (r reader) ofRowBeside(s summary, who string) summary {
	if who == "" || len(s.targets) > 0 || s.has[all] || s.has[rest] {
		return s
	}
	names := strings.Fields(who)
	beside := slices.DeleteFunc(slices.Clone(s.strange), func(t token) bool { return slices.Contains(names, t.text) })
	n, ok := r.task(beside)
	rows := r.hinted(s.taken)
	if len(rows) == 0 && len(beside) == 1 && s.has[taking] { // "Flutlichtanlage übernimmt Jürgen"
		rows = r.hinted(beside)
	}
	if !ok && len(rows) == 1 { // "c'est Nadia qui gère les licences"
		n, ok = rows[0], true
	}
	ok = ok && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == n && slices.Contains(o.task, fold(names[len(names)-1])) }) // whose the thing is
	if ok {
		s.targets = []string{n}
		s.strange = slices.DeleteFunc(slices.Clone(s.strange), func(t token) bool { return !slices.Contains(names, t.text) })
	}
	return s
}

// verbThenName reads a row, what somebody does, and behind that his name: "Den Bericht macht Heike", "l'offerta la manda Giulia". It gives the row
// and the name.
func (r reader) verbThenName(tokens []token) (row, who string) {
	end := len(tokens)
	for end > 0 && (tokens[end-1].class == filler || tokens[end-1].class == separator) {
		end--
	}
	at := end - 2
	if at > 0 && (honorifics[fold(tokens[at].text)] || nameArticles[fold(tokens[at].text)]) {
		at--
	}
	if at < 1 || tokens[end-1].class != unknown || !scan.IsCapital(tokens[end-1].text) || !scan.IsName(tokens[end-1].text) {
		return "", ""
	}
	head, does := tokens[:at], fold(tokens[at].text)
	going := head[len(head)-1].class == copula // "lo está revisando Lucía"
	if going {
		head = head[:at-1]
	}
	if slices.ContainsFunc(head, func(t token) bool {
		return t.class != unknown && t.class != filler && t.class != pronoun && t.class != number && t.class != preposition && t.class != owner
	}) {
		return "", ""
	}
	rows := r.hinted(head)
	if named := rowsNamed(head); len(named) > 0 {
		rows = named
	}
	if len(rows) != 1 || !takersBehind[does] && !slices.ContainsFunc(r.asked, func(o wanted) bool {
		return o.n == rows[0] && (going && o.act.Going(does) || !going && o.act.DoesLike(does))
	}) {
		return "", ""
	}
	return rows[0], tokens[end-1].text
}

// others reads who does what a row asks for, the row named by its words.
func (r reader) others(tokens []token, s summary) ([]Command, verdict) {
	row, who := r.nameThenVerb(tokens)
	if who == "" || s.verb.verb != "" || asks(tokens) || tills[firstWord(s.day.text)] {
		return nil, silent
	}
	return r.handed(Command{Verb: Assign, To: who, Until: s.day.day, UntilText: s.day.text}, summary{targets: r.unlessOnly(row), day: s.day})
}

// unlessOnly is a row as a target, none where it is the only one.
func (r reader) unlessOnly(row string) []string {
	if len(r.c.Offers) == 1 {
		return nil
	}
	return []string{row}
}

// nameThenVerb reads somebody's name, behind it the row's own verb as what he does or will do, and the row: "Kadri is testing the client",
// "Alan is going to review it", "headsets: Karim orders them". It gives the row and the name. Who is named in the task has no part of it.
func (r reader) nameThenVerb(tokens []token) (row, who string) {
	if own := labelOf(tokens); own != "" {
		r.row, tokens = own, tokens[2:]
	}
	tokens = withoutIs(tokens)
	n := 0
	for n < len(tokens) && n < 2 && tokens[n].class == unknown && scan.IsCapital(tokens[n].text) && scan.IsName(tokens[n].text) {
		n++
	}
	if n == 0 || slices.ContainsFunc(tokens, func(t token) bool {
		return t.class == not || t.class == no || t.class == condition || t.class == hedge || t.class == partial
	}) {
		return "", ""
	}
	words := piecesOf(tokens[n:])
	at := 0
	for at < len(words) && doings[words[at].w] {
		at++
	}
	if at > 0 && at < len(words) && verbLastModals[words[at-1].w] { // "Sven soll die Inventur machen"
		last := len(words) - 1
		for last > at && words[last].class == filler {
			last--
		}
		words = slices.Concat(words[:at], words[last:last+1], words[at:last])
	}
	if at+1 >= len(words) {
		return "", ""
	}
	var found []string
	for _, o := range r.asked {
		if r.row != "" && r.row != o.n || !r.isRowOf(o, words[at+1:]) || !o.isDone(words[:at], words[at].w) && !(r.row == "" && takes(words[:at+1]) && !pointers[words[at+1].w]) || slices.ContainsFunc(tokens[:n], func(t token) bool { return slices.Contains(o.task, fold(t.text)) }) {
			continue
		}
		found = append(found, o.n)
	}
	if len(found) != 1 {
		return "", ""
	}
	return found[0], textOf(tokens[:n])
}

// withoutIs parts a name from its "'s" before what somebody is doing: "Linda's ordering the medals".
func withoutIs(tokens []token) []token {
	if len(tokens) < 2 || tokens[0].class != owner || !strings.HasSuffix(fold(tokens[1].text), "ing") || tokens[1].class != unknown {
		return tokens
	}
	name, is := tokens[0], tokens[0]
	name.class, name.text = unknown, owning(name)
	is.class, is.text = copula, "is"
	return slices.Concat([]token{name, is}, tokens[1:])
}

// verbLastModals put the verb behind them at the end.
var verbLastModals = vocab.New("soll", "sollte", "wird", "kann", "muss", "zal", "moet", "kan", "gaat")

// doings stand between a name and what he does.
var doings = vocab.New("is", "will", "be", "going", "to", "now", "currently", "already", "'ll", "'s", "can", "soll", "sollte", "wird", "kann", "muss", "zal", "moet", "kan", "gaat")

// isDone tells whether a verb behind such words says that the task is being done, or will be: "is testing", "will send", "handles".
func (o wanted) isDone(before []piece, w string) bool {
	last := ""
	if len(before) > 0 {
		last = before[len(before)-1].w
	}
	switch last {
	case "":
		return o.act.Present(w)
	case "will", "to", "'ll", "can":
		return o.act.VerbLike(w)
	}
	if verbLastModals[last] {
		return o.act.Verb(w) || doVerbs[w]
	}
	return o.act.Going(w)
}

// takes tells whether words say of whatever follows that somebody does it: "takes", "is handling".
func takes(words []piece) bool {
	w := words[len(words)-1].w
	if len(words) > 1 && workings[w] && (words[len(words)-2].w == "is" || words[len(words)-2].w == "now") {
		return true
	}
	return len(words) == 1 && (takers[w] || takersBehind[w]) || len(words) > 1 && takers[words[len(words)-2].w+" "+w]
}

// workings are what somebody does with a thing that is his: "is looking into the leak", "is working on the list".
var workings = vocab.New("working", "dealing", "handling", "sorting", "tackling", "taking", "covering")

// isRowOf tells whether words are a row's own, or stand for the only one, and nothing else: "the Mac client", "it instead of me".
func (r reader) isRowOf(o wanted, words []piece) bool {
	var said []string
	for i, p := range words {
		switch {
		case p.row != "":
			if p.row != o.n {
				return false
			}
			return true
		case p.class == number: // which other words tell
			return false
		case pointers[p.w] || plurals[p.w]:
			return len(r.c.Offers) == 1 || r.row == o.n
		case p.class == date || dets[p.w] || p.class == separator || p.class == filler && p.many || harmless(p, words, i):
		case o.calls(p.w):
			said = append(said, p.w)
		case p.class == preposition || p.class == modal || p.class == notMine:
		default:
			return false
		}
	}
	if len(r.c.Offers) == 1 || r.row == o.n {
		return len(said) > 0
	}
	found, how := which(r.asked, said)
	return how >= held && found.n == o.n
}
