package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// withoutAsides leaves out the words that say nothing of a row: when and where it was talked
// about, for whom somebody writes, that he is sorry.
func (l *lexer) withoutAsides() []span {
	out := l.words[:0:0]
	for i := 0; i < len(l.words); {
		if n := max(l.occasion(i), l.during(i), l.companion(i), l.sorry(i), l.behalf(i), l.agreed(i), l.recorded(i), l.bracketed(i), l.heading(i), l.helped(i), l.smoothly(i), l.departed(i), l.papers(i), l.allThings(i), l.following(i), l.alongside(i)); n > 0 {
			i += n
			continue
		}
		out = append(out, l.words[i])
		i++
	}
	return out
}

// alongside counts the words of "Tim and" before an "I": who else did it says nothing of a row.
func (l *lexer) alongside(i int) int {
	if l.at(i+1) == "and" && l.at(i+2) == "i" && l.properAt(i) {
		return 2
	}
	return 0
}

// behalf counts the words of "on behalf of Anna:" at the head of a sentence.
func (l *lexer) behalf(i int) int {
	if i > 0 {
		return 0
	}
	from := l.oneOf(0, behalves)
	for n := from; from > 0 && n < len(l.words) && n <= from+4; n++ {
		if strings.Contains(",:–-", l.words[n].text) {
			return n + 1
		}
	}
	return 0
}

var behalves = [][]string{{"on", "behalf", "of"}, {"im", "auftrag", "von"}, {"im", "namen", "von"}, {"de", "la", "part", "de"}, {"au", "nom", "de"},
	{"de", "parte", "de"}, {"en", "nombre", "de"}, {"namens"}, {"a", "nome", "di"}, {"da", "parte", "de"}, {"em", "nome", "de"}}

// agreed counts the words of "we have agreed with Procurement that" at word i: what follows
// is said as much as if it stood alone.
func (l *lexer) agreed(i int) int {
	n := 0
	for i+n < len(l.words) && (agreeing[l.words[i+n].text] || agreements[l.words[i+n].text]) {
		n++
	}
	if n == 0 || !agreements[l.words[i+n-1].text] || n > 1 && perfects[l.words[i].text] { // "was it agreed that"
		return 0
	}
	for m := n; m < n+5 && i+m < len(l.words); m++ {
		switch w := l.words[i+m].text; {
		case w == "that" || w == "dass" || w == "que" || w == "dat" || w == "che":
			return m + 1
		case strings.ContainsAny(w, ",;:.!?") || scan.AllDigits(w) || isVerbWord(w):
			return 0
		}
	}
	return 0
}

var (
	agreements = vocab.New("agreed", "decided", "concluded", "beschlossen", "vereinbart", "entschieden", "convenu", "décidé", "acordado", "decidido", "afgesproken",
		"besloten", "deciso", "concordato", "combinado")
	perfects = vocab.New("have", "has", "had", "was", "haben", "hat", "avons", "hemos", "hebben", "abbiamo")
	agreeing = vocab.New("we", "i", "have", "has", "had", "was", "it", "everybody", "everyone", "all", "jointly", "together", "wir", "haben", "nous", "avons",
		"hemos", "hebben", "abbiamo")
)

// during counts the words of "as part of the migration": whatever it was, it says nothing of a row.
func (l *lexer) during(i int) int {
	from := l.oneOf(i, durings)
	n := from
	for from > 0 && n < from+6 && wordAt(l.at(i+n), 0) && !l.inDate(i+n) && !scan.AllDigits(l.at(i+n)) && !isVerbWord(l.at(i+n)) && !separates(l.at(i+n)) {
		n++
	}
	if n == from || isVerbWord(l.at(i+n)) {
		return 0
	}
	return n
}

var durings = [][]string{{"during"}, {"as", "part", "of"}, {"as", "a", "part", "of"}, {"in", "the", "course", "of"}, {"on", "the", "occasion", "of"}, {"in", "connection", "with"}, {"im", "rahmen"}, {"im", "zuge"}, {"im", "laufe"},
	{"während"}, {"anlässlich"}, {"dans", "le", "cadre"}, {"lors", "de"}, {"lors", "du"}, {"pendant"}, {"en", "el", "marco"}, {"durante"}, {"tijdens"}, {"in", "het", "kader", "van"}, {"nell'ambito"},
	{"nel", "corso"}, {"no", "âmbito"}}

// companion counts the words of "with Bob" behind what was done: together with whom says nothing of a row.
func (l *lexer) companion(i int) int {
	if !withs[l.words[i].text] || i == 0 || !l.properAt(i+1) || copulas[l.words[i-1].text] || throughWith[l.words[i-1].text] {
		return 0
	}
	done := false
	for _, w := range l.words[:i] {
		if leavings[w.text] {
			return 0
		}
		done = done || isDoneWord(w.text) || w.text == "did" || w.text == "care"
	}
	if !done {
		return 0
	}
	n := 2
	for l.properAt(i + n) {
		n++
	}
	return n
}

// throughWith are what "with" does not say the company of: "I'm done with Bob".
var throughWith = vocab.New("done", "finished", "through", "fertig", "fini", "klaar", "listo", "finito")

var leavings = vocab.New("left", "leave", "leaving", "is", "sits", "lies", "rests", "ist", "liegt", "est", "está", "ligt", "è")

// occasion counts the words of "in last week's steering meeting" at word i: where
// something was said or done says nothing of it.
func (l *lexer) occasion(i int) int {
	if !occasional[l.words[i].text] || i > 0 && being[l.words[i-1].text] { // "I'm in a workshop until Thursday"
		return 0
	}
	for n := 1; n <= 5 && i+n < len(l.words); n++ {
		w := l.words[i+n].text
		switch {
		case occasions[w] || n > 1 && w == "review":
			for i+n+1 < len(l.words) && occasions[l.words[i+n+1].text] { // "steering meeting"
				n++
			}
			return n + 1
		case scan.AllDigits(w) || isPreposition(w) || spoils[w] && w != "last" && w != "next" || strings.ContainsAny(w, ",;:.!") || isVerbWord(w):
			return 0
		}
	}
	return 0
}

func isPreposition(w string) bool {
	return single(w, func(p entry) bool { return p.class == preposition && !articles[w] })
}

var (
	being      = vocab.New("i'm", "am", "we're", "are", "is", "be", "bin", "sind", "suis", "sommes", "estoy", "estamos", "ben", "zijn", "sono", "siamo", "estou")
	occasional = vocab.New("in", "at", "during", "on", "auf", "bei", "beim", "im", "während", "en", "lors", "pendant", "durante", "tijdens", "op", "na", "no")
	occasions  = vocab.New("sprint", "release", "iteration", "rollout", "migration", "handover", "audit", "upgrade", "training", "maintenance", "meeting", "call", "session", "workshop", "standup", "stand-up", "steering", "sync", "catch-up", "huddle", "retro", "phone", "telephone", "teams", "zoom", "slack", "board",
		"committee", "jour", "sitzung", "window", "outage", "downtime", "slot", "visit", "inspection", "wartungsfenster",
		"besprechung", "termin", "telefonat", "réunion", "reunión", "llamada", "vergadering", "overleg", "riunione", "chiamata", "reunião", "chamada")
)

// sorry counts the words of "sorry for not updating" and "no idea why it is still here" at
// word i, to the next mark: they speak of the mails, not of what is to be done.
func (l *lexer) sorry(i int) int {
	n := max(l.oneOf(i, sorriesBy[l.words[i].text]), l.tardy(i))
	for n > 0 && i+n < len(l.words) && !marksEnd(l.words[i+n].text) {
		if n++; buts[l.words[i+n-1].text] { // "took longer than expected but is done"
			break
		}
	}
	return n
}

// marksEnd tells whether a word is a mark that ends an aside; a hyphen in a word, as in "A-142", is none.
func marksEnd(w string) bool { return !wordAt(w, 0) && strings.ContainsAny(w, ",;:.!?–—-") }

// tardy counts the words of "sorry it wasn't" before "finished on Friday", "ready earlier": only when something was done is regretted.
func (l *lexer) tardy(i int) int {
	if l.words[i].text != "sorry" && l.words[i].text != "apologies" {
		return 0
	}
	n := 1
	if l.at(i+n) == "that" {
		n++
	}
	if !persons[l.at(i+n)] && !subjects[l.at(i+n)] && !pointers[l.at(i+n)] || !regretted[l.at(i+n+1)] {
		return 0
	}
	last := i + n + 1
	for last+1 < len(l.words) && wordAt(l.words[last+1].text, 0) {
		last++
	}
	if l.inDate(last) || betimes[l.at(last)] {
		return n + 2
	}
	return 0
}

var (
	buts      = vocab.New("but", "aber", "mais", "pero", "maar", "ma", "mas")
	regretted = vocab.New("wasn't", "weren't", "didn't", "hadn't", "couldn't")
	betimes   = vocab.New("earlier", "sooner", "before", "time")
)

// sorriesBy are sorries by their first words.
var sorriesBy = func() map[string][][]string {
	m := map[string][][]string{}
	for _, p := range sorries {
		m[p[0]] = append(m[p[0]], p)
	}
	return m
}()

var sorries = [][]string{{"sorry", "for", "not"}, {"sorry", "for", "my"}, {"sorry", "for", "forgetting"}, {"apologies", "for", "my"}, {"apologies", "for", "not"}, {"no", "idea", "why"}, {"not", "sure", "why"}, {"don't", "know", "why"},
	{"let", "me", "know", "if"}, {"let", "me", "know", "whether"}, {"let", "me", "know", "when"}, {"let", "me", "know", "should"}, {"let", "us", "know", "if"},
	{"let", "me", "know", "in", "case"}, {"before", "we", "renew"}, {"before", "it", "renews"}, {"shout", "if"}, {"hope", "that", "helps"}, {"hope", "this", "helps"}, {"i", "hope", "this", "helps"}, {"i", "hope", "that", "helps"},
	{"hope", "you"}, {"hope", "she"}, {"hope", "he"}, {"hope", "they"}, {"hope", "it"}, {"hope", "everyone"}, {"hope", "everybody"}, {"hope", "you're"}, {"i", "hope", "you"}, {"hope", "all"}, {"hope", "that's", "ok"}, {"hope", "that's", "okay"}, {"hope", "this", "is", "ok"}, {"hope", "it's", "ok"},
	{"took", "longer"}, {"took", "a"}, {"took", "some"}, {"took", "me"}, {"it", "took", "longer"}, {"it", "took", "a"}, {"it", "took", "me"}, {"war", "nicht", "so", "einfach"}, {"war", "nicht", "einfach"}, {"war", "nicht", "leicht"}, {"it", "wasn't", "easy"}, {"wasn't", "easy"}, {"was", "not", "easy"},
	{"ce", "n'était", "pas", "facile"}, {"no", "fue", "fácil"}, {"no", "ha", "sido", "fácil"}, {"was", "niet", "makkelijk"}, {"non", "è", "stato", "facile"}, {"não", "foi", "fácil"}, {"if", "you", "need", "anything"},
	{"if", "you", "have", "any"}, {"if", "you", "have", "questions"}, {"any", "questions"}, {"if", "there", "are", "any", "questions"}, {"in", "case", "of", "questions"},
	{"bei", "fragen"}, {"bei", "rückfragen"}, {"falls", "sie", "fragen"}, {"falls", "du", "fragen"}, {"falls", "noch", "fragen"}, {"hat", "etwas", "länger"}, {"hat", "länger"},
	{"ich", "hoffe", "das", "hilft"}, {"n'hésitez", "pas"}, {"n'hésite", "pas"}, {"si", "vous", "avez", "des", "questions"}, {"si", "tu", "as", "des", "questions"},
	{"si", "besoin"}, {"si", "necesitas", "algo"}, {"si", "necesita", "algo"}, {"cualquier", "duda"}, {"cualquier", "cosa"}, {"laat", "me", "weten", "als"}, {"laat", "het", "weten", "als"},
	{"laat", "maar", "weten", "als"}, {"mocht", "je"}, {"mocht", "u"}, {"bij", "vragen"}, {"fammi", "sapere", "se"}, {"fatemi", "sapere", "se"}, {"se", "avete", "domande"},
	{"per", "qualsiasi"}, {"qualquer", "dúvida"}, {"qualquer", "coisa"}, {"avise", "se"}, {"se", "precisar", "de"},
	{"keine", "ahnung", "warum"}, {"désolé", "de", "ne"}, {"désolée", "de", "ne"}, {"no", "sé", "por"}, {"geen", "idee", "waarom"}}

// heading counts the words of "Re your reminder:" at the head of a sentence.
func (l *lexer) heading(i int) int {
	for n := 0; i == 0 && n < len(l.words)-1 && n < 9; n++ {
		switch w := l.words[n].text; {
		case n == 1 && headed[w] && l.inTask(l.words[0].text):
			return 0 // "stand: booked" of "Book the stand"
		case n > 0 && headed[w]:
			return n + 1
		case !headings[w]:
			return l.label()
		}
	}
	return 0
}

// label counts the words of "Quick round-up: 1 done" that stand in front of the first row and say nothing.
func (l *lexer) label() int {
	if strings.IndexByte(l.s, ':') < 0 {
		return 0
	}
	topic := false // it names anything but a day
	for n := 0; n < 20 && n+1 < len(l.words); n++ {
		if e, m := l.phrase(n); m > 1 && e.class == filler { // "we would like to report as follows"
			topic = true
			n += m - 1
			continue
		}
		switch w := l.words[n]; {
		case n > 1 && w.text == ":" && !topic && l.ahead(n-1): // "Next week: 1 and 3 done"
			return 0
		case n > 1 && w.text == ":":
			k := n + 1
			if rowNouns[l.at(k)] {
				k++
			}
			if next := l.at(k); (scan.AllDigits(next) || ordinal(next) == 1) && k+1 < len(l.words) && (isVerbWord(l.at(k+1)) || l.at(k+1) == "one" || listed[l.at(k+1)]) {
				return n + 1
			}
			return 0
		case l.inDate(n):
			continue
		case !wordAt(w.text, 0) || scan.AllDigits(w.text) || n > 0 && l.capitalAt(n) && w.text != "i" || speaking(w.text):
			return 0
		}
		topic = topic || l.words[n].text != "by" && l.words[n].text != "on" && l.words[n].text != "for"
	}
	return 0
}

// ahead tells whether word i tells a day to come.
func (l *lexer) ahead(i int) bool {
	return slices.ContainsFunc(l.dates, func(m when.Moment) bool {
		return l.words[i].start >= m.Start && l.words[i].start < m.End && future(m.Day, l.c)
	})
}

// speaking tells whether a word by itself says something of what follows: it denies, doubts or does it.
func speaking(w string) bool {
	return single(w, func(p entry) bool {
		return p.class != filler && p.class != preposition && p.class != pronoun
	})
}

var (
	headed   = vocab.New(":", "-", "–", ",")
	headings = vocab.New("re", "regarding", "reply", "answer", "response", "update", "feedback", "follow", "following", "up", "on", "your", "my", "the", "this", "mail",
		"email", "e-mail", "reminder", "message", "note", "apologies", "delay", "late", "in", "to", "from", "me", "you", "with", "for", "further", "quick", "short", "brief", "an",
		"a", "news", "before", "i", "forget", "just", "confirm", "info", "antwort", "auf", "ihre", "deine", "erinnerung", "rückmeldung", "kurze", "kurzes", "zu", "zur", "réponse",
		"rappel", "votre", "suite", "à", "retour", "respuesta", "recordatorio", "tu", "su", "antwoord", "op", "je", "uw", "herinnering", "terugkoppeling", "risposta",
		"al", "promemoria", "resposta", "ao", "lembrete", "status", "stand", "estado", "stato")
)

// isCode tells whether the word at i is of a program: "close()", or an option among other
// words, "see --help".
func (l *lexer) isCode(i int) bool {
	adjacent := func(k int) bool { return k > 0 && k < len(l.words) && l.words[k-1].end == l.words[k].start }
	if adjacent(i+1) && adjacent(i+2) && l.words[i+1].text == "(" && l.words[i+2].text == ")" {
		return true
	}
	option := i > 1 && adjacent(i) && adjacent(i-1) && l.words[i-1].text == "-" && l.words[i-2].text == "-"
	return option && len(l.words) > 3 && (i == 2 || !scan.AllDigits(l.words[i-3].text))
}

// vocative tells whether the word at i is the name of who is thanked or greeted, or a kiss
// below what is said: "done, thanks Carol", "all done x".
func (l *lexer) vocative(i int) bool {
	w := l.words[i].text
	if i == 0 || i+1 < len(l.words) && wordAt(l.words[i+1].text, 0) && strings.Trim(l.words[i+1].text, "x") != "" {
		return false
	}
	before := l.words[i-1].text
	if w == "x" {
		return i+1 == len(l.words) && wordAt(before, 0) && !scan.AllDigits(before)
	}
	return l.properAt(i) && (thanked[before] || i > 1 && before == "," && closings[l.words[i-2].text] || i > 1 && l.words[i-2].text == "all" && isDoneWord(before) || before == "," && (thanked[l.at(0)] || l.at(0) == "thank"))
}

var closings = vocab.New("best", "regards", "cheers", "thanks", "greetings", "rgds", "br", "kr", "lg", "vg", "gruß", "grüße", "cordialement", "saludos", "saluti",
	"groet", "groeten", "groetjes", "abraço", "abraços", "cumprimentos", "merci", "danke", "gracias", "grazie", "obrigado", "obrigada", "bedankt")

var thanked = vocab.New("thanks", "thx", "cheers", "hi", "hello", "hey", "dear", "danke", "hallo", "merci", "bonjour", "gracias", "hola", "bedankt", "hoi", "grazie",
	"ciao", "obrigado", "obrigada", "olá")
