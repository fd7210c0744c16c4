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
	if undone(rest) && !r.asksFor("end") {
		return true
	}
	here := len(rest)
	rest = append(rest, scan.Words(fold(r.next))...)
	for i, w := range rest {
		if (reversals[w] || i < here && regrettable[w]) && !slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(w) || o.act.Like(w) }) {
			return true
		}
		begins := func(p []string) bool { return i+len(p) <= len(rest) && slices.Equal(p, rest[i:i+len(p)]) }
		if slices.ContainsFunc(takenBack, begins) || slices.ContainsFunc(sentBack, begins) || slices.ContainsFunc(unreached, begins) && r.contacted(tokens) {
			return true
		}
	}
	return false
}

// asksFor tells whether a row asks for an act of such a group.
func (r reader) asksFor(group string) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.In(group) })
}

// contacted tells whether words tell that somebody was called who was to be.
func (r reader) contacted(tokens []token) bool {
	words := piecesOf(tokens)
	return slices.ContainsFunc(r.asked, func(o wanted) bool {
		return o.act.In("contact") && slices.ContainsFunc(words, func(p piece) bool { return o.act.Own(p.w) || o.act.Like(p.w) || o.act.NounLike(p.w) })
	})
}

var regrettable = vocab.New("again", "cancelled", "canceled", "unfortunately", "mistake", "wrong", "declined", "refused")

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
	undoes = vocab.New("expired", "lapsed", "abgelaufen", "expiré", "expirée", "caducado", "verlopen", "scaduto", "expirado", "reopened", "cancelled", "canceled", "withdrawn", "revoked", "refunded", "retracted", "recalled", "returned", "postponed", "undid", "voided", "overturned", "storniert", "zurückgezogen", "annulé", "annulée", "cancelado", "cancelada",
		"anulado", "geannuleerd", "annullato", "annullata")
	goingOn = vocab.New("and", "then", "but", "was", "were", "has", "have", "been", "it", "they", "it's", "later", "also", "now", "promptly", "und", "dann", "wieder", "wurde", "et", "puis", "y", "luego", "en", "toen", "e", "poi", "depois")
)

// wasUndone tells whether a clause says of what was done that it was taken back: "it got patched and then rolled back".
func (o wanted) wasUndone(words []piece) bool {
	return !o.act.In("return") && slices.ContainsFunc(takenBack, func(phrase []string) bool {
		for i := range len(words) - len(phrase) + 1 {
			if slices.EqualFunc(words[i:i+len(phrase)], phrase, func(p piece, w string) bool { return p.w == w }) {
				return !o.act.Own(phrase[0])
			}
		}
		return false
	})
}

// takenBack tells that what was done is undone, sentBack that others did not take it; unreached, of who was called, that he was not there.
var (
	takenBack = phrasesOf("rolled back|rolled it back|backed out|backed it out|taken back|took it back|taken down|take it down|take them down|switched back|changed back|rückgängig|zurückgerollt|zurückgenommen|" +
		"revenu en arrière|retour en arrière|vuelta atrás|revertido|deshecho|teruggedraaid|ripristinato|revertida|desfeito")
	sentBack  = phrasesOf("put back|sent back|sent it back|sent them back|given back|called off|came back|zurückgeschickt|zurückgekommen|renvoyé|revenu|devuelto|teruggestuurd|rispedito|devolvido")
	unreached = phrasesOf("was out|is out|was away|is away|not in|wasn't in|isn't in|was not there|wasn't there|not there|didn't answer|doesn't answer|did not answer|" +
		"didn't pick up|did not pick up|doesn't pick up|voicemail|voice mail|answering machine|left a message|was engaged|line is busy|was busy|on holiday|on leave|hung up|nicht da|nicht erreicht|nicht erreichbar|" +
		"niemand da|nimmt nicht ab|ging keiner ran|geht keiner ran|besetzt|mailbox|anrufbeantworter|im urlaub|pas là|absent|absente|répondeur|ne répond pas|pas de réponse|personne ne répond|occupé|en congé|" +
		"no contesta|no contestó|no contestan|no estaba|comunicaba|buzón de voz|geen gehoor|nam niet op|neemt niet op|niet aanwezig|non risponde|non c'era|occupato|segreteria|não atende|não atendeu|não estava|ocupado")
)

var reversals = vocab.New("failed", "fails", "failing", "broke", "broken", "crashed", "bounced", "rejected", "reopened",
	"error", "errors", "incomplete", "reverted", "undone", "erneut", "leider", "fehlgeschlagen", "abgelehnt", "kaputt", "échoué", "refusé", "malheureusement", "falló", "rechazado", "mislukt", "helaas",
	"afgewezen", "fallito", "rifiutato", "purtroppo", "falhou", "recusado", "infelizmente")

// thenCame tells what came of a thing that was done: "order placed, then cancelled by the shop" drops no row.
func (r reader) thenCame(first token) bool {
	return lastWord(strings.TrimRight(r.sentence[:first.start], " ,")) == "then" && slices.ContainsFunc(r.before, func(t token) bool {
		return t.class == deed || t.class == hint || t.class == unknown && strings.HasSuffix(t.text, "ed")
	})
}
