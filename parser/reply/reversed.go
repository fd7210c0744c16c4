package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// reversed tells whether what is said behind a clause, in its sentence or the next one, turns it round: "… and is leaking again".
func (r reader) reversed(tokens []token) bool {
	rest := r.behind(tokens)
	if undone(rest) && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.In("end") }) {
		return true
	}
	if joined := " " + strings.Join(rest, " ") + " "; slices.ContainsFunc(undoings, func(u string) bool { return strings.Contains(joined, u) }) {
		return true
	}
	for i, w := range append(rest, scan.Words(fold(r.next))...) {
		if (reversals[w] || i < len(rest) && regrettable[w]) && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(w) || o.act.Like(w) }) {
			return true
		}
	}
	return false
}

var regrettable = vocab.New("again", "cancelled", "canceled", "unfortunately", "mistake", "wrong", "declined", "refused", "erneut", "leider", "malheureusement", "helaas", "purtroppo", "infelizmente")

// behind are the words of the sentence behind a clause.
func (r reader) behind(tokens []token) []string {
	return scan.Words(fold(r.sentence[min(tokens[len(tokens)-1].end, len(r.sentence)):]))
}

// undone tells whether words go on to say that what was done was undone: "… and cancelled", but not "…, old ones revoked".
func undone(rest []string) bool {
	i := slices.IndexFunc(rest, func(w string) bool { return !goingOn[w] })
	return i >= 0 && undoes[rest[i]]
}

var (
	undoes = vocab.New("reopened", "cancelled", "canceled", "withdrawn", "revoked", "refunded", "retracted", "recalled", "returned", "postponed", "undid", "voided", "overturned", "storniert", "zurückgezogen", "annulé", "annulée", "cancelado", "cancelada",
		"anulado", "geannuleerd", "annullato", "annullata")
	goingOn = vocab.New("and", "then", "but", "was", "were", "has", "have", "been", "it", "they", "it's", "later", "also", "now", "promptly", "und", "dann", "wieder", "wurde", "et", "puis", "y", "luego", "en", "toen", "e", "poi", "depois")
)

// undoings say that what was done was undone.
var undoings = strings.Split(" sent back | taken down | called off | given back | taken back | came back wrong | sent it back | sent them back | take it down | take them down ", "|")

var reversals = vocab.New("failed", "fails", "failing", "broke", "broken", "crashed", "bounced", "rejected", "reopened",
	"error", "errors", "incomplete", "reverted", "undone", "erneut", "leider", "fehlgeschlagen", "abgelehnt", "kaputt", "échoué", "refusé", "malheureusement", "falló", "rechazado", "mislukt", "helaas",
	"afgewezen", "fallito", "rifiutato", "purtroppo", "falhou", "recusado", "infelizmente")

// thenCame tells what came of a thing that was done: "order placed, then cancelled by the shop" drops no row.
func (r reader) thenCame(first token) bool {
	return lastWord(strings.TrimRight(r.sentence[:first.start], " ,")) == "then" && slices.ContainsFunc(r.before, func(t token) bool {
		return t.class == deed || t.class == hint || t.class == unknown && strings.HasSuffix(t.text, "ed")
	})
}
