package mail

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// What people tell of themselves and answering machines do not: what they did, what they
// are to do, and how others are.

// tellsDeed: the sentence tells of something done, or announces it.
func tellsDeed(sentence string) bool {
	words := strings.Fields(sentence)
	for i, w := range words {
		words[i] = strings.Trim(w, ",.;:!()\"")
	}
	return announcesDeed(words) || reportsDeed(words) || namesResult(words)
}

// announcesDeed: "I'll be back on Monday and will send the plan".
func announcesDeed(words []string) bool {
	for i := range len(words) - 1 {
		announced := words[i] == "i'll" || words[i] == "we'll" || words[i] == "will" && i > 0 && announcers[words[i-1]]
		if announced && !slices.ContainsFunc(words, inboxWords.Has) && !noticeDeeds[words[i+1]] && !(words[i+1] == "do" && ours[at(words, i+2)]) && !(words[i+1] == "work" && at(words, i+2) == "through") {
			return true
		}
	}
	return false
}

// reportsDeed: "I have asked Lena", "I booked it", "habe ihn zurückgeschickt", "j'ai envoyé".
func reportsDeed(words []string) bool {
	for i, w := range words {
		next := at(words, i+1)
		if adverbsOfDeeds[next] {
			next = at(words, i+2)
		}
		switch {
		case pastAuxiliaries[w]:
			if endsAsParticiple(next) && !noticeParticiples[next] {
				return true
			}
		case w == "i" || w == "we":
			if (strings.HasSuffix(next, "ed") || pastVerbs[next]) && !noticeParticiples[next] {
				return true
			}
		case frameAuxiliaries[w]:
			last := words[len(words)-1]
			if len(last) > 5 && isFramed(last) && !infinitiveMarks[at(words, len(words)-2)] && !noticeParticiples[last] {
				return true
			}
		}
	}
	return false
}

// reportsSpeech: 'Their answer: "We have received your mail and …"'.
func reportsSpeech(sentence string) bool {
	_, said, _ := strings.Cut(straightQuotes.Replace(sentence), ": \"")
	return len(strings.Fields(said)) > 3
}

var straightQuotes = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`)

// namesResult: "the room is booked".
func namesResult(words []string) bool {
	for i := range len(words) - 1 {
		if resultVerbs[words[i]] && results[words[i+1]] {
			return true
		}
	}
	return false
}

func at(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// endsAsParticiple: "asked", "sent", "envoyé", "enviado", "mandato".
func endsAsParticiple(w string) bool {
	if pastVerbs[w] {
		return true
	}
	for _, end := range []string{"ed", "é", "ée", "és", "ado", "ido", "ato", "uto", "ito"} {
		if strings.HasSuffix(w, end) && len(w) > len(end)+1 {
			return true
		}
	}
	return false
}

// isFramed: a German or Dutch participle at the end of its clause.
func isFramed(w string) bool {
	if !strings.HasSuffix(w, "t") && !strings.HasSuffix(w, "en") && !strings.HasSuffix(w, "d") {
		return false
	}
	_, prefixed := startsWith(w, []string{"be", "ver", "er", "ent"})
	return prefixed || strings.Contains(w, "ge")
}

// isOther: "the landlord is away", where the writer's own office is not meant.
func isOther(words []string) bool {
	if len(words) < 3 || !articles[words[0]] || officeNouns[words[1]] {
		return false
	}
	for _, w := range words[2:min(len(words), 5)] {
		if singularVerbs[w] {
			return true
		}
	}
	return false
}

// onOneThing: "for the keys contact Lena", where notices name whatever is urgent.
func onOneThing(sentence string) bool {
	_, after, ok := strings.Cut(sentence, " for the ")
	thing, _, _ := strings.Cut(after, " ")
	return ok && !whiles[strings.Trim(thing, ",.")] || pointsAt(strings.Fields(sentence))
}

// pointsAt: "for everything on this list".
func pointsAt(words []string) bool {
	for i, w := range words {
		if pointing[w] && !isFamiliar(w, strings.Trim(at(words, i+1), ",.;:!")) {
			return true
		}
	}
	return false
}

var (
	announcers = vocab.New("i", "we", "and") // before the "will" of the writer

	// noticeDeeds are what notices announce.
	noticeDeeds = vocab.New("be", "not", "have", "only", "also", "then", "still", "reply", "respond", "answer", "return", "get", "resume", "check", "come", "read",
		"deal", "attend", "contact", "revert", "try", "endeavour", "process", "address", "look", "follow", "handle", "review", "gladly", "monitor", "remain",
		"reopen", "open", "continue", "assist", "help", "treat", "aim", "forward", "delete", "pick", "connect", "receive", "see", "write", "update")

	inboxWords = vocab.New("inbox", "mailbox", "emails", "e-mails", "mails", "messages", "correspondence") // what a notice's deeds are done to

	ours = vocab.New("my", "our") // "I will do my best"

	pastAuxiliaries  = vocab.New("have", "i've", "we've", "has", "j'ai", "ai", "avons", "he", "hemos", "ho", "abbiamo")
	frameAuxiliaries = vocab.New("habe", "haben", "hat", "heb", "hebben", "heeft")
	infinitiveMarks  = vocab.New("te", "zu") // "… en streven ernaar te reageren"
	adverbsOfDeeds   = vocab.New("already", "also", "now", "just", "recently", "since", "déjà", "ya", "già", "both", "not")
	pastVerbs        = vocab.New("did", "done", "sent", "made", "told", "gave", "given", "put", "saw", "seen", "wrote", "written", "found", "paid", "spoke", "spoken",
		"got", "took", "met", "had", "read", "bought", "brought")

	// noticeParticiples are of deeds that notices tell as well.
	noticeParticiples = vocab.New("left", "retired", "stepped", "caught", "clocked", "signed", "logged", "knocked", "taken", "been", "moved", "missed", "arrived", "received", "limited", "joined", "changed", "gone", "transferred", "ceased", "finished", "returned", "reached",
		"reduced", "restricted", "erhalten", "verlassen", "gewechselt", "beendet", "bekommen", "eingegangen", "begonnen", "gegangen", "quitté", "contacté", "recibido", "dejado",
		"ricevuto", "lasciato", "ontvangen", "verlaten", "got", "need")

	resultVerbs = vocab.New("is", "are", "was", "were", "it's", "both")
	results     = vocab.New("booked", "done", "signed", "fine", "ready", "attached", "sent", "paid", "ordered", "complete", "completed", "confirmed", "shared", "uploaded")

	articles = vocab.New("the", "der", "die", "das", "le", "la", "el", "il", "de", "het", "o", "my", "our", "mein", "meine", "unser", "unsere", "mon", "ma", "notre", "mi", "nuestro", "nuestra", "mijn", "onze",
		"meu", "minha", "min", "mitt", "vår")

	// officeNouns name the writer's own house, or himself.
	officeNouns = vocab.New("office", "offices", "firm", "university", "college", "council", "county", "city", "church", "parish", "trust", "charity", "organisation", "organization", "agency", "bank", "studio", "hotel", "museum", "institute", "faculty", "ministry", "foundation", "association", "club", "society", "business", "hospital", "institut", "universität", "hochschule", "gemeinde", "verein", "sekretariat", "kirche", "amt", "behörde", "bank", "verwaltung", "université", "association", "entreprise", "société", "secrétariat", "universidad", "asociación", "universiteit", "gemeente", "vereniging", "bedrijf", "università", "associazione", "comune", "practice", "surgery", "clinic", "shop", "store", "school", "company", "team", "department", "mailbox", "inbox", "address",
		"account", "person", "library", "factory", "büro", "praxis", "kanzlei", "betrieb", "firma", "geschäftsstelle", "postfach", "bureau", "cabinet", "magasin", "boutique",
		"mairie", "oficina", "tienda", "consulta", "empresa", "boîte", "messagerie", "buzón", "casella", "correo", "messages", "mail", "mails", "emails", "kantoor", "praktijk", "winkel", "ufficio", "uffici", "büros", "bureaux", "oficinas", "kantoren", "escritórios", "negozio", "studio", "azienda", "escritório", "loja", "kontoret")

	// whiles stand behind "for the" where an absence is meant.
	whiles = vocab.New("time", "duration", "meantime", "interim", "moment", "next", "period", "rest", "remainder", "whole", "entire", "holidays", "holiday", "week",
		"day", "inconvenience", "delay")
)
