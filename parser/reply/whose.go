package reply

import (
	"duly/parser/scan"
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
	if rows := r.hinted(s.taken); !ok && len(rows) == 1 { // "c'est Nadia qui gère les licences"
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
	if slices.ContainsFunc(head, func(t token) bool {
		return t.class != unknown && t.class != filler && t.class != pronoun && t.class != number && t.class != preposition && t.class != owner
	}) {
		return "", ""
	}
	rows := r.hinted(head)
	if named := rowsNamed(head); len(named) > 0 {
		rows = named
	}
	if len(rows) != 1 || !takersBehind[does] && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.n == rows[0] && o.act.Present(does) }) {
		return "", ""
	}
	return rows[0], tokens[end-1].text
}
