package mail

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// isGone: the sentence says of the writer, or of his house, that he is away: "Ich weile im Ausland",
// "Holder fri til mandag". Other words of absence, as "ich bin nicht", may be said of anything.
func isGone(s string, words []string) bool {
	if hasWord(s, thirdPersonWords) || hasWord(s, pastWords) {
		return false
	}
	s = fillers.Replace(" " + s)
	if awayTexts.In(s) || isOnLeave(words) || isShutHouse(s, words) || hasWord(s, outOfOffice) {
		return true
	}
	if slices.ContainsFunc(words, isShut) && !hasWord(s, officeNouns) && !namesDay(s) { // a ticket, a deal
		return false
	}
	ofHouse := len(words) > 2 && (definite[words[0]] || articles[words[0]]) && officeNouns[words[1]]
	return states.In(s) && (ofHouse || hasWord(s, firstPersonWords) || hasWord(s, writerVerbs) || states.Begins(strings.TrimSpace(s)))
}

// isShutHouse: "The museum is closed until Monday", "Lo studio resterà chiuso dal 3 al 28 agosto": what
// shuts for some days is a house, whatever its name.
func isShutHouse(s string, words []string) bool {
	if len(words) < 3 || !definite[words[0]] && !articles[words[0]] && !ourHouses[words[0]] && !strings.HasPrefix(words[0], "l'") || hasWord(s, pastWords) {
		return false
	}
	return slices.ContainsFunc(words[2:], isShut) && namesDay(s)
}

func isShut(word string) bool {
	_, shut := startsWith(word, shutStems)
	return shut
}

var outOfOffice = vocab.New("ooo", "oof", "ooto")

// ourHouses stand before more houses than one, as articles do before one.
var ourHouses = vocab.New("our", "unsere", "nos", "nuestros", "nuestras", "nostri", "nostre", "i", "gli", "onze", "nossos", "nossas", "våra", "vore", "våre", "nasze", "naše")

var shutStems = []string{"closed", "shut", "geschlossen", "gesloten", "dicht", "ferm", "chius", "cerrad", "encerrad", "fechad", "stäng", "lukke", "stengt", "suljet", "kiinni", "zamknięt", "nieczynn", "zavřen", "zárva",
	"закры", "kapalı", "închis"}

// fillers stand between a verb and what it says, and may be left out.
var fillers = strings.NewReplacer(" now ", " ", " currently ", " ", "currently ", "", " presently ", " ", " just ", " ", " recently ", " ", " unfortunately ", " ", " sadly ", " ", " aktuell ", " ", " derzeit ", " ", " zurzeit ", " ", " momentan ", " ", " leider ", " ", " gerade ", " ",
	" inzwischen ", " ", " actuellement ", " ", " malheureusement ", " ", " désormais ", " ", " actualmente ", " ", " ahora ", " ", " momenteel ", " ", " helaas ", " ", " attualmente ", " ", " purtroppo ", " ", " atualmente ", " ", " agora ", " ", " tyvärr ", " ", " desværre ", " ", " dessverre ", " ",
	" obecnie ", " ", " niestety ", " ", " momentálně ", " ", " bohužel ", " ")

// pastWords tell of an absence that is over.
var pastWords = vocab.New("was", "were", "been", "war", "waren", "gewesen", "étais", "étions", "été", "estuve", "estaba", "estado", "ero", "stavo", "stato", "stata", "geweest", "estive", "estava",
	"var", "varit", "været", "vært", "olin", "byłem", "byłam", "byl", "byla")

// namesMatter: a sentence points at what its reader knows of, "the keys", "both of them", as no
// machine can.
func namesMatter(sentence string) bool {
	folded := fold(sentence)
	words := strings.Fields(folded)
	if isShutHouse(folded, words) || hasWord(folded, anyMatters) {
		return false
	}
	for i, w := range words {
		if w == "retired" && at(words, i+1) == "from" || i > 0 && ifs[words[i-1]] && formalYours[w] { // "for anything to do with the lease", "if your mail concerns the lease"
			return false
		}
		next := strings.Trim(at(words, i+1), ",.;:!")
		switch w = strings.Trim(w, ",.;:!"); {
		case w == "es" && (i > 0 && words[i-1] == "si" || localeOf(folded) == "es-ES"), (w == "as" || w == "os") && localeOf(folded) != "pt-PT":
		case matterWords[w], w == "everything" && next != "else", w == "it" && i > 0 && !ifs[words[i-1]]:
			return true
		case w == "this" && next == "": // "I no longer work on this"
			return true
		case (w == "le" || w == "les") && localeOf(folded) == "es-ES":
		case pointing[w] && singularVerbs[next]: // "This is an unmonitored mailbox"
		case (definite[w] || pointing[w]) && !(w == "o" && slavic[localeOf(folded)]) && !isFamiliar(w, next):
			return true
		}
	}
	return false
}

// isFamiliar: "the meantime", "this mailbox", "the 4th": what any notice speaks of.
func isFamiliar(article, noun string) bool {
	return noun == "" || scan.IsDigit(noun[0]) || officeNouns[noun] || noticeNouns[noun] || mailWords.In(noun+" ") || urgencyWords.In(noun) || politeWords.In(noun) || namesDay(article+" "+noun)
}

// anyMatters name what any mail may be about.
var anyMatters = vocab.New("any", "anything", "enquiries", "inquiries", "queries", "questions", "matters", "requests", "anfragen", "fragen", "rückfragen", "anliegen", "toute", "demandes", "cualquier", "consultas",
	"qualsiasi", "qualunque", "ogni", "domande", "richieste", "vragen", "verzoeken", "qualquer", "dúvidas", "frågor", "spørgsmål", "spørsmål", "sprawach", "pytania", "dotazy")

// matterWords stand for what the mail was about.
var matterWords = vocab.New("mine", "hope", "hoffe", "espère", "espero", "spero", "hoop", "hoppas", "håber", "håper", "both", "them", "those", "beide", "beides", "beiden", "erledige", "davon", "darum", "deux", "ambos", "entrambi", "allebei", "båda", "begge", "molemmat", "oba", "obě", "obojí", "es", "m'en", "lo", "eso", "ça", "cela", "dat")

// ifs stand before the "it" that is any mail.
var ifs = vocab.New("if", "should", "as", "because", "that", "when", "where", "is", "can", "in", "at")

var definite = vocab.New("the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "het", "o", "os", "as")

// pointing words stand before what both know.
var pointing = vocab.New("this", "these", "diese", "dieses", "dieser", "diesen", "cette", "cet", "ces", "este", "esta", "estos", "questo", "questa", "questi", "deze", "dit", "denna", "detta", "dette", "denne")

// noticeNouns stand behind an article in notices, besides the names of days and of houses.
var noticeNouns = vocab.New("période", "periode", "momento", "absence", "abwesenheit", "ausencia", "ausência", "assenza", "afwezigheid", "occasion", "post", "poste", "role", "address", "adresse", "dirección", "indirizzo", "adres", "endereço", "other", "same", "week", "weekend", "month", "end", "rest", "moment", "meantime", "meanwhile", "interim", "time", "day", "days", "holidays", "holiday", "break", "period", "duration", "next", "first", "last", "following", "coming",
	"subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "ämne", "emne", "remainder", "ganze", "ganzen", "contact", "form", "website", "portal", "helpline", "hotline", "switchboard", "reception", "main", "duty", "on-call", "help", "helpdesk", "service", "support", "number", "relevant", "appropriate", "zentrale", "sekretariat", "empfang", "kollegen", "kollegin", "standard", "secrétariat", "centralita", "secretaría", "recepción", "centralino", "segreteria", "centrale", "secretariaat", "receptie", "morning", "afternoon", "evening", "year", "sea", "road", "field", "grid", "move", "country", "inconvenience", "delay", "order", "festive", "summer", "winter", "christmas", "easter", "public", "whole", "entire", "beginning", "start", "middle", "above", "below",
	"woche", "wochenende", "monat", "monats", "jahr", "jahres", "zeit", "zwischenzeit", "feiertage", "tag", "tage", "nächsten", "nächste", "kommenden", "kommende", "ersten", "letzten", "urlaub", "verzögerung", "regel", "dauer", "mail", "dienst", "arbeit",
	"semaine", "mois", "retour", "fin", "suite", "temps", "prochain", "prochaine", "jours", "fêtes", "rentrée", "reprise", "délai", "vacances", "plus", "meilleurs", "présent",
	"semana", "vuelta", "regreso", "próximo", "próxima", "mes", "día", "días", "vacaciones", "trabajo", "antes", "que", "permiso",
	"settimana", "rientro", "prossimo", "prossima", "mese", "giorni", "ferie", "periodo", "posta", "lavoro", "mia", "mio", "mie", "miei", "nostra", "nostro", "minha", "meu", "meus", "nossa", "nosso",
	"maand", "einde", "werk", "buitenland", "land", "weer", "komende", "volgende", "eerste", "vakantie", "kader", "mês", "dia", "período", "serviço", "trabalho", "escritório")

// isUnread: what a mailbox is when nobody looks into it.
func isUnread(s string, words []string) bool {
	return unreadWords.In(s) || addressNouns.In(s) && readingWords.In(s) && hasWord(s, anyLonger) || mailWords.In(s) && (seldomWords.In(s) || readingWords.In(s) && deniesReading(words))
}

// anyLonger stand in what was and is no more: "I no longer check this address".
var anyLonger = vocab.New("longer", "anymore", "mehr", "plus", "ya", "più", "meer", "mais", "längre", "længere", "lenger", "enää", "już", "už")

// deniesReading: "not", "nicht", the "en" that Finns say for "I do not".
func deniesReading(words []string) bool {
	for _, w := range words {
		if denies(strings.Trim(w, ",.;:")) {
			return true
		}
	}
	return false
}

func denies(w string) bool { return negations[w] || deniers[w] || strings.HasPrefix(w, "n'") }

// deniers deny that mail is read.
var deniers = vocab.New("won't", "unable", "never", "ne", "plus", "nie", "nebudu", "nečtu", "inte", "aldrig", "ikke", "aldri", "en", "ei", "emme", "nobody", "none", "niemand", "keiner", "personne", "nadie", "nessuno", "ninguém", "ingen", "nikt", "nikdo", "kukaan")

// states are what somebody is, or does, who is away, and what a house is then.
var states = vocab.NewList(
	"away from", "away this", "away for", "away at", "off the grid", "off grid", "off work", "off duty", "off sick", "out of action", "out of reach", "out of contact", "out of range",
	"gone fishing", "on my holiday", "on my annual", "on my honeymoon", "on honeymoon", "on a break", "on break", "taking a break", "taking some time", "taking time off", "taking a few days",
	"taking a well-earned", "annual break", "summer break", "winter break", "christmas break", "half-term", "recovering", "recuperat", "convalesc", "in hospital", "having surgery", "bereavement",
	"compassionate leave", "seconded", "sabbatical", "all-day training", "attending", "full-day training", "a conference", "trade fair", "jury service", "not working", "not at work", "don't work on",
	"do not work on", "absent", "in transit", "on the road", "on tour", "at sea", "in the field", "offline", "unreachable", "hard to reach", "difficult to reach", "limited availability", "not reachable", "not contactable", "cannot be reached",
	"can't be reached", "at a computer", "at my computer", "parental leave", "maternity", "paternity", "stepped away", "is closed", "are closed", "be closed", "we're closed", "we're shut", "shut for", "abroad", "overseas",
	"i'm off", "i am off", "we're off", "we are off", "off until", "off till", "ooo until", "ooo till", "ooo from", "ooo this", "ooo today", "ooo for", "off for the", "clocked off", "signed off for", "logged off", "unavailable", "not available", "only work", "part-time", "part time", "working hours are", "my hours are", "my working days", "arbeitszeiten sind", "meine arbeitstage", "in teilzeit", "temps partiel", "horaires de travail sont", "media jornada", "horario de trabajo", "tempo parziale", "deeltijd", "mijn werkdagen", "tempo parcial", "deltid", "in the air", "on a flight", "on a plane", "flying",
	"not around", "is idle", "are idle", "shutdown", "shut down", "aboard", "bad back", "using up", "laid up", "under the weather", "walking holiday", "switched off", "no internet", "down with",
	"is shut", "are shut", "be shut", "break from", "wide break", "i left ", "has left our", "haus verlassen", "unternehmen verlassen", "firma verlassen", "i have left", "i've left", "have retired", "i've retired", "retired from", "have moved on", "in mourning", "of mourning", "trekking", "hiking", "sailing", "backpacking", "on a course", "on a training", "on tour", "on location", "on assignment", "on strike", "on furlough",
	"no longer work", "no longer with", "no longer employed", "without signal", "unattended", "non-working day", "travelling", "traveling", "vacationing", "holidaying", "camping",

	"nicht am arbeitsplatz", "nicht an meinem platz", "nicht im dienst", "außer dienst", "urlaub", "im ausland", "falle ich", "ich falle", "krankheitsbedingt", "krankgeschrieben", "erkrankt", "elternzeit", "erkrankung", "im ruhestand", "in rente",
	"mutterschutz", "sabbat", "überstunden ab", "gleittag", "frei genommen", "habe frei", "habe ich frei", "freien tag", "arbeite ich nicht", "arbeite nicht", "auszeit", "auf kur", "in kur", "in der reha",
	"auf montage", "machen pause", "mache pause", "pause bis", "haben zu", "zu haben", "kaum zu erreichen", "kaum erreichbar", "schlecht zu erreichen", "schwer zu erreichen", "schlecht erreichbar", "schwer erreichbar", "eingeschränkt erreichbar", "auf einer tagung", "auf tagung", "auf einem kongress", "auf konferenz", "auf einer konferenz", "nicht mehr tätig", "machen inventur", "nicht zugegen", "nicht anwesend",
	"überstunden", "außer gefecht", "arbeite nicht mehr", "nicht mehr bei", "nicht mehr für", "auf schulung", "im seminar", "auf lehrgang", "nicht verfügbar", "verreist", "auf achse",
	"außendienst", "dienstreise", "geschäftsreise", "auf reisen", "unterwegs", "auf messe", "auf der messe", "auf seminar", "fortbildung", "geschlossen", "nicht besetzt", "betriebsferien", "betriebsruhe", "abwesend",
	"nicht erreichbar", "nicht zu erreichen", "im krankenstand", "zeitausgleich", "betriebsausflug",

	"en repos", "jours de repos", "en congé", "congés", "en vacances", "vacances", "en arrêt", "arrêt de travail", "arrêt maladie", "en déplacement", "absent", "fait le pont", "faisons le pont", "fermé",
	"fermeture", "à l'étranger", "indisponible", "injoignable", "difficilement joignable", "peu joignable", "en formation", "en rtt", "ne travaille pas", "ne travaille plus", "j'ai quitté", "n'occupe plus", "ne fais plus partie", "m'absente", "en pause", "à la retraite", "en retraite", "en stage", "en séminaire", "congé maternité", "congé parental",
	"de descanso", "de vacaciones", "vacaciones", "de baja", "de permiso", "de viaje", "fuera de", "ausente", "no estaré", "en el extranjero", "cerrad", "no disponible", "difícil de localizar", "no formo parte", "de congreso", "en un congreso", "de puente", "no trabajo", "ya no trabajo", "días libres", "estoy fuera", "estaré fuera", "de formación", "he dejado de trabajar", "jubilad", "he dejado",
	"ferie", "in vacanza", "assente", "all'estero", "in malattia", "in maternità", "in congedo", "in permesso", "in trasferta", "in viaggio", "chius", "difficilmente raggiungibile", "non faccio più parte", "non faccio parte", "a un convegno", "fuori sede", "fuori ufficio", "non lavoro", "sono fuori", "in pausa", "in formazione", "in pensione", "ho lasciato",
	"vrije dagen", "week vrij", "vandaag vrij", "dagen vrij", "ben vrij", "vakantie", "verlof", "wegens ziekte", "ziek", "afwezig", "in het buitenland", "op reis", "gesloten", "niet aanwezig", "niet bereikbaar", "met pensioen", "beperkt bereikbaar", "slecht bereikbaar", "moeilijk bereikbaar", "studiereis", "op conferentie", "op een congres", "niet meer werkzaam", "niet in de gelegenheid", "vrije dag", "op cursus", "niet op kantoor", "niet aan het werk", "op training", "werk niet", "werk ik niet", "niet werkzaam", "in training", "naar een congres",
	"de férias", "gozando", "em férias", "licença", "de baixa", "em viagem", "fechad", "no estrangeiro", "no exterior", "de folga", "fora do", "estou fora", "estarei fora", "não trabalho", "já não trabalho", "não estarei", "em formação", "deixei de trabalhar", "não faço mais parte", "não faço parte", "não estou mais", "aposentad", "reformad", "não trabalho mais", "num congresso", "em um congresso", "deixei a",
	" ledig", "föräldraledig", "semester", "tjänstledig", "sjukskriv", "på resa", "bortrest", "tjänsteresa", "inte på plats", "inte i tjänst", "stängt", "vabbar", "på kurs", "på konferens", "på mässa", "svår att nå", "begränsad tillgång", "på utbildning", "har slutat", "jobbar inte", "arbetar inte",
	"holder fri", "har fri", "holder ferie", "ferie", "barsel", "orlov", "på rejse", "bortrejst", "sygemeldt", "lukket", "fridag", "afspadser", "avspaser", "permisjon", "på reise", "bortreist", "sykmeldt",
	"stengt", "ikke å treffe", "ikke til stede", "ikke at træffe", "ikke på arbejde", "ikke på jobb", "på kursus", "på konference", "på konferanse", "på messe", "svær at få fat", "vanskelig å nå", "ute av kontor", "ute af kontor", "borte fra kontor", "væk fra kontor", "er sluttet", "har sluttet", "er fratrådt", "arbejder ikke", "jobber ikke",
	"vapaalla", "lomalla", "vuosilom", "sairauslom", "sairaana", "matkoilla", "työmatka", "poissa", "vanhempainvap", "suljettu", "tavoitettavissa", "en työskentele", "en ole enää", "koulutuksessa", "konferenssissa", "vaikeasti tavoitett",
	"urlop", "poza firm", "poza biur", "zwolnieni", "delegacj", "nieobecn", "zamknięt", "wolnym", "wolne", "w podróży", "na szkoleniu", "na konferencji", "nie pracuję już", "nie pracuję", "wyjechał",
	"dovolen", "nepřítom", "nemocn", "služební cest", "mimo kancelář", "k zastižení", "zavřen", "mateřsk", "na školení", "na konferenci", "už nepracuji", "nepracuji", "mimo práci", "pracovní neschopn")

// writerVerbs are verbs in the writer's own person, in languages that need no pronoun beside them, and the
// words for what is his.
var writerVerbs = vocab.New("przebywam", "korzystam", "będę", "wrócę", "wracam", "czerpię", "čerpám", "budu", "nejsem", "jsem", "palaan", "olen", "trovo", "encuentro", "ando", "disfruto", "gozo", "lavoro", "trabajo", "trabalho", "faço", "faccio", "travaille", "pracuję", "pracuji", "estaré", "serei", "sarò",
	"mailbox", "inbox", "postfach", "messagerie", "buzón", "casella", "skrzynka", "schránka")

// unreadWords say of a mailbox that nobody sees what comes into it, or seldom.
var unreadWords = vocab.NewList("have a connection", "no connection", "without connection", "no wifi", "no reception", "unattended", "unmonitored", "not monitored", "not be monitored", "not been forwarded", "not be forwarded", "not forwarded", "without signal", "no signal", "limited connectivity",
	"limited access", "patchy", "no internet", "without internet", "unable to respond to correspondence", "not be seen", "slower than usual", "slow to reply", "not see your message", "not see this",
	"nicht gelesen", "ungelesen", "nicht weitergeleitet", "nur sporadisch", "nicht abgerufen", "pas transmis", "pas relevé", "pas lu", "no será atendid", "no se atenderá", "no se leer", "no se reenv", "presidiat",
	"non viene letta", "non verrà letta", "niet gelezen", "niet doorgestuurd", "niet gecontroleerd", "não será lid", "não é lid", "não vou acessar", "não terei acesso", "läses inte", "dålig täckning", "bliver ikke læst", "dårlig dækning", "dårlig dekning",
	"blir ikke lest", "intermitente", "nieczytan", "nie jest czytan", "není čten", "nebude čten", "ei lueta")
