package reply

import (
	"slices"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/vocab"
)

// What is said of a thing behind the words that it is done. It is not done where it came back ("it leaks again"), where something befell it
// ("broken on Wednesday", "the portal lost it"), where something else came next ("then the hotel changed its mind"), where something had to be
// done to it once more, or where its writer corrects himself ("or so I thought").

// cameUndone tells whether a clause behind one that closed something tells one of these. What broke before it was mended did not break since.
func (r reader) cameUndone(cl clause, s summary) bool {
	words := piecesOf(cl.tokens)
	if len(words) == 0 || whys[words[0].w] || cl.tokens[0].class == because || s.has[condition] || strings.HasSuffix(r.sentence, "?") || denied(words) {
		return false
	}
	if r.isToCome(words, s) {
		return true
	}
	if pluperfect(words) { // "it had dried up" was its cause, "and had dried up" came of it
		return cl.and && hads[words[0].w] && words[1].class == unknown
	}
	return r.returned(words, s) || !(cl.and && (words[0].w == "returned" || hasPhrase(words[:1], sentBack))) && r.befell(words, s) || r.cameNext(cl, s) || hasPhrase(words, obliged) || r.asksFor("contact") && hasPhrase(words, unreached)
}

// isToCome tells that the act itself is still to be done, whatever stood for it before: "read it just now, geprüft wird morgen", "read it, the review will be done tomorrow".
func (r reader) isToCome(words []piece, s summary) bool {
	if s.day.class != date || !future(s.day.day, r.c) {
		return false
	}
	if r.asksFor("review") && slices.ContainsFunc(words, func(p piece) bool { return judging[p.w] }) { // "read the plan, comments tomorrow"
		return true
	}
	return slices.ContainsFunc(words, func(p piece) bool { return becoming[p.w] || p.class == modal }) &&
		slices.ContainsFunc(r.asked, func(o wanted) bool {
			for i, p := range words {
				if o.act.Own(p.w) || o.act.Noun(p.w) || o.act.Verb(p.w) && (slices.ContainsFunc(words, isSelf) || i > 0 && dets[words[i-1].w]) {
					return true
				}
			}
			return false
		})
}

func isSelf(p piece) bool { return selfOnes[p.w] }

// ofClosed tells whether a sentence may speak of what the one before it closed: it names no row that is still open.
func (r reader) ofClosed(cls []clause) bool {
	return r.over && !slices.ContainsFunc(cls, func(c clause) bool {
		return len(without(summarise(c.tokens).targets, r.closed)) > 0
	})
}

// returned tells of what is there again, and does not work: "it leaks again", but not "it runs again" and "thanks again".
func (r reader) returned(words []piece, s summary) bool {
	return slices.ContainsFunc(words, func(p piece) bool { return agains[p.w] }) && !s.has[modal] && !s.has[deed] && s.verb.verb != Done && !(s.day.class == date && future(s.day.day, r.c)) &&
		!slices.ContainsFunc(words, func(p piece) bool {
			return inOrder[p.w] || thanked[p.w] || courteous[p.w] || selfOnes[p.w] && p.w != "all" || r.isAct(p.w)
		})
}

// befell tells of what happened to a thing, by itself or by others: "the client rejected it", but not "I lost your mail".
func (r reader) befell(words []piece, s summary) bool {
	if hasPhrase(words, takenBack) || hasPhrase(words, sentBack) || words[0].w == "returned" || hasPhrase(words[1:], sentItBack) { // "the bank sent it back", but not "and sent it back"
		return !r.asksFor("return")
	}
	if s.has[polite] || slices.ContainsFunc(words, func(p piece) bool { return tardies[p.w] || selfOnes[p.w] && !selfObjects[p.w] }) {
		return false
	}
	if i := slices.IndexFunc(words, func(p piece) bool { return formers[p.w] }); i >= 0 {
		words = words[:i]
	}
	evil := slices.IndexFunc(words, func(p piece) bool { return evils[p.w] })
	if evil > 0 && sames[words[evil-1].w] {
		return true
	}
	if hasPhrase(words, thereAgain) {
		return evil >= 0
	}
	return hasPhrase(words, disorders) || removes(words) || !wasCause(words) && slices.ContainsFunc(words, func(p piece) bool { return !p.upper && befallen(p.w) && !r.isAct(p.w) })
}

// wasCause tells what had been the matter with another thing: "the cable was broken", "it was an expired certificate".
func wasCause(words []piece) bool {
	at := slices.IndexFunc(words, func(p piece) bool { return pastStates[p.w] })
	if at < 0 || at+1 == len(words) || things(words[:at]) == 0 && !indefinite[words[at+1].w] {
		return false
	}
	return !slices.ContainsFunc(words, func(p piece) bool { return agains[p.w] || p.class == date || yesterdays[p.w] }) &&
		!slices.ContainsFunc(words[at+1:], func(p piece) bool { return befallen(p.w) && !faults[p.w] })
}

// removes tells that somebody or something did away with it: "the rain washed it off".
func removes(words []piece) bool {
	for i := 1; i+2 < len(words); i++ {
		if p := words[i]; p.class == unknown && objects[words[i+1].w] && aways[words[i+2].w] && words[i-1].class != pronoun && !act.Sent(p.w) {
			return true
		}
	}
	return false
}

var aways = vocab.New("off", "out", "away", "apart", "down")

// cameNext tells of what else came after it: "then it was gone", "until the rules changed".
func (r reader) cameNext(cl clause, s summary) bool {
	closing := closes(Command{Verb: s.verb.verb})
	return cl.then && (len(s.strange) > 0 && !closing || s.verb.verb == Drop && !r.isAct(firstWord(s.verb.text))) || len(s.strange) > 0 && untils[fold(cl.tokens[0].text)] && s.day.class == unknown
}

// isAct tells whether a word is a past of what a row asks for.
func (r reader) isAct(w string) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(w) || o.act.Like(w) })
}

// asksFor tells whether a row asks for an act of such a group.
func (r reader) asksFor(group string) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.In(group) })
}

// pluperfect tells what was so before something else: "the fuse had blown again".
func pluperfect(words []piece) bool {
	i := slices.IndexFunc(words, func(p piece) bool { return hads[p.w] })
	return i >= 0 && i+1 < len(words) && words[i+1].w != "to"
}

// beforeThat tells what had been done before something else, and may not be so any more: "I had cleaned it before the rehearsal".
func beforeThat(words []piece) bool {
	had := slices.IndexFunc(words, func(p piece) bool { return hads[p.w] })
	if had < 0 || !pluperfect(words) {
		return false
	}
	at := slices.IndexFunc(words[had:], func(p piece) bool { return untils[p.w] && !p.many })
	return at >= 0 && had+at+1 < len(words) && words[had+at+1].class != date
}

var hads = vocab.New("had", "hatte", "hatten", "avait", "avaient", "había", "habían", "hadden", "aveva", "avevano", "tinha", "tinham")

// denied tells what did not happen: "nothing came back".
func denied(words []piece) bool {
	return slices.ContainsFunc(words, func(p piece) bool { return p.class == not || p.class == no || nothings[p.w] })
}

var nothings = vocab.New("nothing", "nobody", "0", "zero", "null", "without", "instead", "ohne", "sans", "sin", "zonder", "senza", "sem")

// befallen tells whether a word is a form of one of the troubles: "leaks" and "leaking" of "leak".
func befallen(w string) bool {
	if rest, ok := strings.CutPrefix(w, "ge"); ok && len(rest) > 4 && befallen(rest) { // "gecrasht"
		return true
	}
	for n := len(w); n > 2 && n > len(w)-4; n-- {
		if troubles[w[:n]] {
			return true
		}
	}
	return strings.HasPrefix(w, "un") && strings.HasSuffix(w, "able") || strings.HasPrefix(w, "mis") && strings.HasSuffix(w, "ed") && len(w) > 6 && w != "missed"
}

// hasPhrase tells whether one of some phrases stands among words.
func hasPhrase(words []piece, phrases [][]string) bool {
	return slices.ContainsFunc(phrases, func(phrase []string) bool { return holdsPhrase(words, phrase) })
}

func holdsPhrase(words []piece, phrase []string) bool {
	return slices.ContainsFunc(indexes(words, phrase[0]), func(i int) bool { return goesOnAs(words[i+1:], phrase[1:]) })
}

// goesOnAs tells whether words begin with those of a phrase, in which "*" stands for one to three of any.
func goesOnAs(words []piece, phrase []string) bool {
	for k, w := range phrase {
		if w == "*" {
			end := min(len(words), k+4)
			return slices.ContainsFunc(words[min(k+1, end):end], func(p piece) bool { return p.w == phrase[k+1] })
		}
		if k >= len(words) || words[k].w != w {
			return false
		}
	}
	return true
}

// indexes are the places of a word.
func indexes(words []piece, w string) []int {
	var out []int
	for i, p := range words {
		if p.w == w {
			out = append(out, i)
		}
	}
	return out
}

// wasUndone tells whether a clause says of what was done that it was taken back: "rolled it out and rolled it back".
func (o wanted) wasUndone(words []piece) bool {
	return !o.act.In("return") && slices.ContainsFunc(takenBack, func(phrase []string) bool { return !o.act.Own(phrase[0]) && holdsPhrase(words, phrase) })
}

var (
	agains = vocab.New("again", "wieder", "erneut", "nouveau", "otra", "nuevo", "nuevamente", "weer", "opnieuw", "nuovo", "nuovamente", "novo", "outra", "novamente")
	// inOrder is what a thing is again that was mended.
	inOrder = vocab.New("works", "work", "working", "worked", "runs", "running", "up", "fine", "good", "ok", "okay", "online", "live", "open", "available", "back", "stable", "normal", "läuft", "laufen", "funktioniert", "funktionieren", "geht", "gut", "frei", "dicht", "heil", "marche",
		"marchent", "fonctionne", "fonctionnent", "tourne", "funciona", "funcionan", "werkt", "werken", "doet", "draait", "funziona", "funzionano", "va", "funcionam", "service", "betrieb", "ordnung", "order")
	courteous = vocab.New("thank", "sorry", "apologies", "please", "pls", "check", "let", "happy", "see", "bitte", "sag", "melde", "merci", "désolé", "désolée", "gracias", "perdón", "bedankt", "grazie", "scusa", "obrigado", "obrigada", "desculpa", "once")
	// selfObjects are said of oneself where somebody else did something.
	selfObjects = vocab.New("my", "our", "all", "he", "on", "o")
	// formers are another thing than what was done: "keys rotated, old ones revoked".
	formers = vocab.New("old", "older", "former", "previous", "alte", "alten", "alter", "altes", "ancien", "ancienne", "anciens", "anciennes", "antiguo", "antigua", "antiguos", "antiguas", "oude", "vecchio", "vecchia", "vecchi", "vecchie", "antigo", "antiga", "antigos", "antigas")
	tardies = vocab.New("late", "later", "delay", "delayed", "spät", "später", "verspätet", "tard", "retard", "tarde", "retraso", "laat", "later", "tardi", "ritardo", "atraso")
)

// sames say of an evil that it is the one there was.
var sames = vocab.New("same", "selbe", "selben", "selber", "gleiche", "gleichen", "gleicher", "même", "mismo", "misma", "zelfde", "dezelfde", "hetzelfde", "stesso", "stessa", "mesmo", "mesma")

// evils are what is no more when a thing is done.
var evils = vocab.New("problem", "problems", "issue", "issues", "error", "errors", "bug", "bugs", "fault", "faults", "complaint", "complaints", "complain", "leak", "leaks", "noise", "smell", "symptom", "symptoms", "message", "fehler", "störung", "problème", "panne", "erreur", "bruit", "problema", "ruido", "fuga", "probleem", "storing", "lek",
	"guasto", "perdita", "rumore", "avaria")

var (
	pastStates = vocab.New("was", "were", "war", "waren", "était", "étaient", "estaba", "estaban", "era", "eran", "erano", "estava", "estavam")
	// faults are troubles that last, and no event.
	faults = vocab.New("broken", "wrong", "expired", "faulty", "damaged", "dead", "incorrect", "incomplete", "useless", "empty", "blank", "blocked", "jammed", "stuck", "corrupt", "burnt", "error", "mistake", "kaputt", "defekt", "falsch", "abgelaufen", "cassé", "cassée", "expiré", "expirée", "roto", "rota", "averiado",
		"averiada", "caducado", "stuk", "kapot", "verlopen", "guasto", "guasta", "rotto", "rotta", "scaduto", "avariado", "avariada")
)

// troubles are what befalls a thing, without the endings of their forms.
var troubles = vocab.New("fail", "broke", "break", "crash", "bounc", "reject", "refus", "reopen", "error", "incomplete", "reverte", "undone", "undid", "cancell", "canceled", "cancela", "cancele", "declin", "withdr", "revok", "refunde", "retract", "recall", "expir", "lapse", "void", "overturn", "leak", "died", "lost", "collaps", "vanish",
	"disappear", "wrong", "mistake", "incorrect", "faulty", "damaged", "stole", "burn", "burst", "torn", "melt", "smash", "crumbl", "rotte", "flood", "sank", "stuck", "jammed", "blocked", "corrupt", "empty", "blank", "unfortunately", "sadly", "postpone", "useless", "dead",
	"leider", "fehlgeschlagen", "abgelehnt", "kaputt", "defekt", "storniert", "zurückgezogen", "abgelaufen", "ausgefallen", "abgestürzt", "abgesagt", "verloren", "falsch",
	"échou", "malheureusement", "annul", "expiré", "cassé", "panne", "rejeté", "perdu",
	"falló", "rechaz", "roto", "averiad", "perdid", "anulad", "caducad",
	"mislukt", "helaas", "afgewezen", "geannuleerd", "verlopen", "stuk", "kapot",
	"fallit", "rifiutat", "purtroppo", "guast", "rott", "scadut", "falhou", "recusad", "infelizmente", "avari")

// takenBack tells that what was done is undone, sentBack that others did not take it; unreached, of who was called, that he was not there; obliged that something had to be done to a thing.
var (
	takenBack = phrasesOf("rolled back|rolled * back|backed out|backed it out|taken back|took * back|taken down|take it down|take them down|taken apart|switched back|changed back|stopped working|stops working|quit working|had to cancel|had to undo|had to redo|had to reopen|had to revert|had to start over|rückgängig|zurückgerollt|zurückgenommen|" +
		"revenu en arrière|retour en arrière|vuelta atrás|revertido|deshecho|teruggedraaid|ripristinato|revertida|desfeito")
	sentBack = phrasesOf("put back|sent back|given back|returned by|returned it|returned the|returned our|returned my|was returned|were returned|been returned|called off|came back|fell through|changed his mind|changed her mind|changed their mind|changed their minds|" +
		"changed its mind|zurückgeschickt|zurückgekommen|kam zurück|kamen zurück|renvoyé|renvoyée|revenu|revenue|devuelto|devuelta|devolvieron|teruggestuurd|teruggekomen|rispedito|tornato indietro|devolvido|devolvida")
	sentItBack = phrasesOf("sent * back")
	// thereAgain are said of an evil: "the noise is back", but not "Lena is back".
	thereAgain = phrasesOf("is back|are back|has come back|have come back|returned|recurred|reappeared|ist zurück|sind zurück|est de retour|ha vuelto|is terug|è tornato|voltou")
	unreached  = phrasesOf("was out|is out|was away|is away|not in|wasn't in|isn't in|was not there|wasn't there|not there|didn't answer|doesn't answer|did not answer|" +
		"didn't pick up|did not pick up|doesn't pick up|voicemail|voice mail|answering machine|left a message|was engaged|is engaged|line engaged|engaged all|engaged tone|line is busy|line was busy|was busy|always busy|couldn't get through|could not get through|can't get through|rang out|just rings|nobody answered|no one answered|nobody picked up|no answer|on holiday|on leave|hung up|nicht da|nicht erreicht|nicht erreichbar|" +
		"niemand da|nimmt nicht ab|ging keiner ran|geht keiner ran|besetzt|mailbox|anrufbeantworter|im urlaub|pas là|absent|absente|répondeur|ne répond pas|pas de réponse|personne ne répond|occupé|en congé|" +
		"no contesta|no contestó|no contestan|no estaba|comunicaba|buzón de voz|geen gehoor|nam niet op|neemt niet op|niet aanwezig|non risponde|non c'era|occupato|segreteria|não atende|não atendeu|não estava|ocupado")
	obliged = phrasesOf("had to be|have had to be|musste|mussten|a dû être|ont dû être|tuvo que ser|moest worden|ha dovuto essere|teve de ser|teve que ser")
)

// thenCame tells what came of a thing that was done: "order placed, then cancelled by the shop" and "mended yesterday, dead today" drop no row.
func (r reader) thenCame(s summary) bool {
	return (r.then || s.day.class != unknown && !strings.Contains(s.verb.text, " ")) && slices.ContainsFunc(r.before, func(t token) bool {
		return t.class == deed || t.class == hint || t.class == unknown && strings.HasSuffix(t.text, "ed")
	})
}
