package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// What stands in the way of a row, whoever and whatever it is: something is missing, somebody does not answer, something is broken, or the
// sender gets in nowhere.

// hindered reads a clause that tells only that: "the parts never arrived", "mir fehlt der Zugang".
func (r reader) hindered(tokens []token, s summary) ([]Command, verdict) {
	if s.verb.verb != "" && s.verb.verb != Block && !(s.verb.verb == Snooze && s.day.class == unknown) || s.deadline || s.has[modal] && !cannot(tokens) || s.has[yes] || s.has[giving] || s.has[asking] || s.has[taking] || s.has[notMine] || s.has[all] || s.has[rest] || asks(tokens) ||
		s.day.class == date && future(s.day.day, r.c) {
		return nil, silent
	}
	words := piecesOf(tokens)
	first := slices.IndexFunc(words, func(p piece) bool {
		return p.class != number && (p.class != filler || wordAt(p.w, 0)) && p.class != separator
	})
	if first < 0 || len(words) > 25 || first > 0 && words[first-1].class == number && words[first].class == unknown || // "5 people are missing"
		slices.ContainsFunc(words, func(p piece) bool { return merely[p.w] }) || !(r.lacking(words[first:], s) || absentThing(words[first:]) || needed(words[first:]) || withheld(words) || barred(words) || outOfOrder(words) || snagged(words)) {
		return nil, silent
	}
	h := summarise(tokens)
	h.has[except] = false
	cs, v := r.each(h, Command{Verb: Block, Reason: r.words(tokens), weak: true})
	if v != read {
		return nil, silent
	}
	return cs, v
}

// merely are words that make what is missing little, and the row nearly done.
var merely = vocab.New("only", "just", "nur", "seulement", "solo", "sólo", "alleen", "slechts", "soltanto", "só", "apenas", "poco", "pouco", "little", "half", "mitad", "hälfte", "moitié", "metà", "metade", "peu", "weinig")

// things counts the words that may name something in the way.
func things(words []piece) (n int) {
	for _, p := range words {
		switch p.class {
		case unknown, name, agreement, hint, deed:
			if len(p.w) > 1 {
				n++
			}
		}
	}
	return n
}

// lacking reads "the parts are missing", "we lack the parts", "faltan las piezas".
func (r reader) lacking(words []piece, s summary) bool {
	if b := summarise(r.before); !(len(b.targets) > 0 && len(s.targets) > 0 && len(without(s.targets, b.targets)) == len(s.targets)) && (b.verb.verb == Done || b.verb.verb == Start || b.has[partial] || b.has[deed]) { // "code is done, docs missing"
		return false
	}
	at := slices.IndexFunc(words, func(p piece) bool { return lackWords[p.w] })
	if at < 0 || at > 1 && words[at-1].class == number && words[at-1].row == "" && words[at-2].class != preposition || slices.ContainsFunc(words, func(p piece) bool { return p.class == not || p.class == no }) {
		return false
	}
	rest := slices.DeleteFunc(slices.Clone(words), func(p piece) bool { return lackWords[p.w] })
	n := things(rest)
	return n > 0 && n <= 4 && words[0].w != "you" && words[0].w != "your" && words[0].w != "i'm" && !slices.ContainsFunc(rest, func(p piece) bool {
		return !p.upper && strings.HasSuffix(p.w, "er") && p.class == unknown && len(words) < 4
	}) // "ainda falta rever"
}

var lackWords = vocab.New("lack", "lacks", "lacking", "missing", "fehlt", "fehlen", "manque", "manquent", "falta", "faltan", "manca", "mancano", "ontbreekt", "ontbreken", "faltam")

// absentThing reads "no budget so far", "no answer from Customs": what there is not, and has to be.
func absentThing(words []piece) bool {
	k := slices.IndexFunc(words, func(p piece) bool { return lackings[p.w] })
	if k < 0 || k+1 >= len(words) || slices.ContainsFunc(words, func(p piece) bool { return needWords[p.w] }) || slices.ContainsFunc(words[:k], func(p piece) bool { return !theres[p.w] }) {
		return false
	}
	k++
	for k < len(words)-1 && (dets[words[k].w] || sofar[words[k].w]) {
		k++
	}
	thing := words[k]
	if scan.AllDigits(thing.w) || idle[thing.w] || words[k-1].w != "de" && strings.HasSuffix(thing.w, "é") || thing.class != unknown && thing.class != agreement && !required[thing.w] {
		return false
	}
	late := slices.ContainsFunc(words[k+1:], func(p piece) bool {
		return (sofar[p.w] || froms[p.w] || p.w == "left" || p.w == "available") && !ourselves[words[len(words)-1].w] && words[len(words)-1].w != "you"
	}) || slices.ContainsFunc(words[:k], func(p piece) bool { return sofar[p.w] })
	return len(words) <= k+8 && (required[thing.w] || late)
}

// needed reads "I need Ana's input", "needs approval from the board": what has to come from somebody first.
func needed(words []piece) bool {
	at := slices.IndexFunc(words, func(p piece) bool { return requiring[p.w] })
	if at < 0 || slices.ContainsFunc(words, func(p piece) bool {
		return p.class == not || p.class == no || mores[p.w] && p.w != "for" || p.w == "you" || p.w == "your"
	}) || slices.ContainsFunc(words[:at], func(p piece) bool {
		return p.class != filler && p.class != pronoun && p.class != number && p.class != remain && p.class != preposition && p.class != separator && !selfOnes[p.w]
	}) {
		return false
	}
	n := slices.IndexFunc(words[at:], func(p piece) bool { return required[p.w] })
	if from := slices.IndexFunc(words[at:], func(p piece) bool { return froms[p.w] }); n < 0 && from > 1 && at+from+1 < len(words) && words[at+from+1].upper { // "need the code from Yuki"
		n = min(from, 4)
	}
	return n > 0 && n <= 4 && len(words) <= at+n+6
}

var requiring = vocab.New("need", "needs", "require", "requires", "brauche", "brauchen", "benötige", "benötigen")

var (
	lackings = vocab.New("no", "kein", "keine", "keinen", "geen", "nessun", "nessuna", "sin", "sem", "sans", "pas", "ningún", "ninguna", "nenhum", "nenhuma")
	theres   = vocab.New("still", "there", "is", "are", "there's", "i", "we", "have", "i've", "we've", "got", "so", "far", "noch", "immer", "bisher", "ich", "wir", "habe", "haben", "es", "gibt", "nog", "steeds", "er", "ik",
		"wij", "heb", "hebben", "toujours", "encore", "ancora", "todavía", "ainda", "aún", "seguimos", "as", "of", "now", "unfortunately", "sorry", ",", "leider", "as yet", "je", "n'ai", "il", "n'y", "a")
	sofar = vocab.New("yet", "still", "far", "bisher", "bislang", "noch", "nog", "encore", "ancora", "todavía", "aún", "ainda", "toujours")
	froms = vocab.New("from", "von", "vom")
	idle  = vocab.New("problem", "problems", "worries", "worry", "idea", "rush", "hurry", "change", "changes", "need", "comment", "comments", "thanks", "objection", "objections", "question", "questions", "doubt",
		"way", "one", "longer", "more", "matter", "offence", "pressure", "stress", "sweat", "point", "problemo", "probleme", "frage", "fragen", "ahnung", "stress", "eile", "problème", "souci", "problema", "duda", "probleem",
		"idee", "prisa", "fretta", "pressa", "lust", "hurries", "action", "actions", "date", "update", "updates", "apologies", "excuse", "progress", "record", "records", "memory", "clue", "intention", "plans", "interest", "preference", "opinion", "surprise", "wonder", "chance", "luck")
	required = vocab.New("access", "confirmation", "information", "info", "details", "data", "budget", "money", "key", "keys", "password", "reply", "answer", "response", "feedback", "approval", "go-ahead", "permit", "permission", "parts", "material", "materials", "stock",
		"staff", "spare", "rights", "permissions", "licence", "license", "input", "signature", "quote", "sign-off", "funding", "funds", "figures", "zugang", "antwort", "rückmeldung", "freigabe", "material", "geld", "genehmigung", "réponse",
		"accès", "retour", "respuesta", "acceso", "permiso", "antwoord", "toegang", "reactie", "akkoord", "risposta", "accesso", "resposta", "acesso")
)

// withheld reads what somebody else has not done: "the vendor isn't answering", "Borealis non risponde".
func withheld(words []piece) bool {
	at := slices.IndexFunc(words, func(p piece) bool {
		return (p.class == not || p.class == no || strings.HasSuffix(p.w, "n't")) && p.w != "not" || p.w == "not" || nobodies[p.w]
	})
	if at < 0 {
		return false
	}
	who := words[:at]
	if lateNots[words[at].w] && at > 1 {
		who = words[:at-1]
	}
	if nobodies[words[at].w] {
		who = words[at : at+1]
	}
	self := slices.ContainsFunc(words, func(p piece) bool {
		return selfOnes[p.w] && p.w != "all" && p.w != "our" && p.w != "my" && !(p.w == "he" && at > 0)
	})
	n := things(who)
	if self || n > 4 || !(n > 0 || len(who) > 0 && (others[who[len(who)-1].w] || nobodies[who[0].w])) {
		return false
	}
	behind := words[at+1:]
	if lateNots[words[at].w] { // "reageert niet"
		behind = words
	}
	if slices.ContainsFunc(words, func(p piece) bool { return selfBeing[p.w] }) { // "bin noch nicht dazu gekommen"
		return false
	}
	return slices.ContainsFunc(behind, func(p piece) bool { return p.class != number && yields(p.w) })
}

var (
	nobodies = vocab.New("nobody", "no-one", "niemand", "personne", "nadie", "nessuno", "ninguém")
	others   = vocab.New("they", "he", "she", "die", "sie", "er", "ils", "elle", "ellos", "ze", "zij", "hij")
)

var selfBeing = vocab.New("am", "bin", "suis", "estoy", "ben", "sono", "estou", "i'm")

var lateNots = vocab.New("nicht", "niet", "pas", "nie")

// yields tells whether a word is what somebody else is waited for to do.
func yields(w string) bool {
	return slices.ContainsFunc(yieldStems, func(stem string) bool { return strings.HasPrefix(w, stem) && len(w) <= len(stem)+5 })
}

var yieldStems = strings.Fields("answer respond repl react arriv deliver send sent turned show come came approv decid confirm giv grant releas provid met meet return call show budg cooperat " +
	"antwort reagier reagiert melde gemeldet rühr gerührt liefer geliefert geantwortet entschieden zurückgerufen répond répondu venu réagi livr rappel contest respond entreg llam lleg venid vino reageer antwoord geleverd rispond " +
	"risposto consegn retorn cheg veio aparec gekomen gekommen erschienen venut")

// barred reads where the sender does not get in: "I can't log in to the portal", "without the password I cannot continue".
func barred(words []piece) bool {
	at := slices.IndexFunc(words, func(p piece) bool { return unables[p.w] })
	if at < 0 {
		return len(words) > 2 && withouts[words[0].w] && slices.ContainsFunc(words, func(p piece) bool { return stills[p.w] })
	}
	if pointed := at > 0 && (pointers[words[at-1].w] || thirds[words[at-1].w]); pointed && slices.ContainsFunc(words[at:], func(p piece) bool { return p.w == "yet" }) { // "it can't go up yet"
		return true
	}
	rest := words[at+1:]
	if len(rest) > 0 && rest[0].w == "to" {
		rest = rest[1:]
	}
	return len(rest) > 0 && entries[rest[0].w] && !(rest[0].w == "find" || rest[0].w == "get" && len(rest) > 1 && !intos[rest[1].w])
}

var (
	unables  = vocab.New("can't", "cannot", "couldn't", "unable")
	entries  = vocab.New("log", "access", "reach", "get", "open", "connect", "enter", "contact", "login", "progress", "continue", "proceed")
	intos    = vocab.New("hold", "into", "in", "through", "at", "past", "access")
	withouts = vocab.New("without", "w/o", "ohne", "sans", "sin", "zonder", "senza", "sem")
	stills   = vocab.New("cannot", "can't", "nicht", "pas", "no", "niet", "non", "não", "nothing", "nichts", "rien", "nada", "niets", "nulla", "stuck")
)

// outOfOrder reads what has broken or run out: "the machine is broken", "the vendor went quiet". Of the sender's own house it says nothing.
func outOfOrder(words []piece) bool {
	text := make([]string, len(words))
	for i, p := range words {
		text[i] = p.w
	}
	for i := range words {
		n := 0
		for _, d := range disorders {
			if len(d) > n && i+len(d) <= len(text) && slices.Equal(d, text[i:i+len(d)]) {
				n = len(d)
			}
		}
		if n == 0 {
			continue
		}
		head := words[:i]
		if i+n < len(words) && (words[i+n].w == "to" || words[i+n].class == number) { // "churn is down to 4 %"
			return false
		}
		if slices.ContainsFunc(words, func(p piece) bool {
			return p.class == not || p.class == no || selfOnes[p.w] && p.w != "all" && p.w != "our"
		}) {
			return false
		}
		k := things(head)
		return k > 0 && k <= 4 || len(head) == 0 && n > 1
	}
	return false
}

var disorders = phrasesOf("is broken|are broken|is down|are down|out of stock|sold out|is unavailable|are unavailable|on strike|on back-order|on backorder|back-ordered|was revoked|been revoked|is locked|is lost|got lost|went missing|" +
	"is damaged|out of order|out of service|out of action|außer betrieb|hors service|fuera de servicio|buiten gebruik|buiten werking|fuori servizio|fora de serviço|went quiet|gone quiet|went silent|gone silent|gone bust|went bust|has gone bankrupt|is unresponsive|are unresponsive|has expired|dragging their feet|dragging its feet|dragging his feet|dragging her feet|" +
	"sitting on it|sitting on this|sitting on them|ist kaputt|ist defekt|ist gesperrt|ist abgelaufen|vergriffen|nicht lieferbar|en panne|en rupture|rupture de stock|agotado|agotada|averiado|averiada|está roto|kapot|uitverkocht|" +
	"è guasto|esaurito|esaurita|avariado|esgotado|esgotada")

// snagged reads what the sender says of himself: "I've hit a snag with the licence", "I wrote to them twice and heard nothing".
func snagged(words []piece) bool {
	text := make([]string, len(words))
	for i, p := range words {
		text[i] = p.w
	}
	joined := " " + strings.Join(text, " ") + " "
	return slices.ContainsFunc(snags, func(d []string) bool { return strings.Contains(joined, " "+strings.Join(d, " ")+" ") })
}

var snags = phrasesOf("hit a snag|hit a wall|hit a brick wall|hit a roadblock|hit a problem|ran into a problem|run into a problem|ran into problems|run into trouble|hanging on for|owes me|owes us|owe me|owe us|heard nothing|not in stock|to no avail|" +
	"at the mercy of|impossible until|impossible as long as|in their court|nothing moves|wir stehen|bin aufgelaufen")

func phrasesOf(s string) [][]string {
	var out [][]string
	for p := range strings.SplitSeq(s, "|") {
		out = append(out, strings.Fields(p))
	}
	return out
}
