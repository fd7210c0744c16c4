package reply

import (
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Asides of what is finished: where it is recorded, who helped, how well it went, and before what.

// recorded counts the words of "in #4821", "under change CHG-20417" and "in release 4.2" behind
// what is finished: where that is recorded says nothing of the row.
func (l *lexer) recorded(i int) int {
	if i == 0 || !recordedIn[l.words[i].text] && !(onto[l.words[i].text] && branches[l.at(i+1)]) || !isDoneWord(l.words[i-1].text) && !isDeed(l.words[i-1].text) {
		return 0
	}
	n := 1
	for i+n < len(l.words) && n < 3 && records[l.words[i+n].text] {
		n++
	}
	noun := n > 1
	if i+n < len(l.words) && l.words[i+n].text == "#" {
		noun, n = true, n+1
	}
	if i+n < len(l.words) && branches[l.words[i+n].text] && n == 1 {
		return 2
	}
	if i+n == len(l.words) || !strings.ContainsAny(l.words[i+n].text, "0123456789") || isRef(l.words[i+n].text) || l.inDate(i+n) {
		return 0
	}
	if w := l.words[i+n].text; !noun && (scan.AllDigits(w) || len(w) < 3) || i+n+1 < len(l.words) && units[l.words[i+n+1].text] {
		return 0 // "done in 3", "done in 2 days"
	}
	return n + 1
}

// papers counts the words of "no. 2026-1183" behind a thing: the number of a paper is no "no", and no row.
func (l *lexer) papers(i int) int {
	k := i + 1
	if l.at(k) == "." || l.at(k) == ":" {
		k++
	}
	num := l.at(k)
	if i == 0 || !shortNouns[l.words[i].text] && l.words[i].text != "ref" || len(num) < 3 || !strings.ContainsAny(num, "0123456789") || isRef(num) || l.inDate(k) {
		return 0
	}
	return k + 1 - i
}

// bracketed counts the words of "(see ticket 4471)" and "(INC0042)" at word i.
func (l *lexer) bracketed(i int) int {
	if i == 0 || l.words[i].text != "(" {
		return 0
	}
	if n := max(l.particulars(i), l.arriving(i)); n > 0 {
		return n
	}
	n, noun := 1, false
	for i+n < len(l.words) && (records[l.words[i+n].text] || referring[l.words[i+n].text] || l.words[i+n].text == "#") {
		noun = noun || l.words[i+n].text == "#" && len(l.at(i+n+1)) > 2 || records[l.words[i+n].text] && !rowNouns[l.words[i+n].text]
		n++
	}
	if l.at(i+n+2) == ")" && l.beyondRows(l.at(i+n)) && wordAt(l.at(i+n+1), 0) && len(lexicon[l.at(i+n+1)]) == 0 { // "(20 bags)"
		return n + 3
	}
	if i+n+1 >= len(l.words) || l.words[i+n+1].text != ")" || !strings.ContainsAny(l.words[i+n].text, "0123456789") || isRef(l.words[i+n].text) {
		return 0
	}
	if w := l.words[i+n].text; !noun && scan.AllDigits(w) && !l.beyondRows(w) { // "(2)" and "(number 2)" are rows
		return 0
	}
	return n + 2
}

// arriving counts the words of "(arriving Friday)" at word i: when what was ordered comes.
func (l *lexer) arriving(i int) int {
	dated := false
	for n := 1; n < 7; n++ {
		switch w := l.at(i + n); {
		case w == ")" && dated:
			return n + 1
		case l.inDate(i + n):
			dated = true
		case !arrivals[w]:
			return 0
		}
	}
	return 0
}

var arrivals = vocab.New("arriving", "arrives", "arrival", "delivery", "delivered", "coming", "comes", "due", "expected", "on", "by", "kommt", "kommen", "lieferung", "livraison", "entrega", "levering")

// particulars counts the words of "(4.12, room Elbe)" behind what was done: when, where and under which number say nothing of a row. A
// bracket that speaks of rows, denies, excepts or says where it was only tried says more.
func (l *lexer) particulars(i int) int {
	if i == 0 || !wordAt(l.at(i-1), 0) || scan.AllDigits(l.at(i-1)) || l.inTask(l.at(i-1)) {
		return 0
	}
	figures, words, proper, part := false, false, false, 0
	for n := 1; n <= maxParticulars && i+n < len(l.words); n++ {
		switch w := l.at(i + n); {
		case (part == 1 || proper) && (w == "," || w == ")") && !scan.HasDigit(l.at(i+n-1)), part == 0 && deadlines[w]: // "(York, 14 Nov)", "(Long Bay, 14 Nov)", "(provisionally, until 4 Dec)"
			return 0
		case w == ")":
			if figures && words {
				return n + 1
			}
			return 0
		case w == ",":
			part = 0
			continue
		case part == 0 && l.inTask(w): // "(room A, 4 Nov)" of room B
			return 0
		case w == "#", w == "(", w == "/", w == "%", rowNouns[w], partNouns[w] && scan.AllDigits(l.at(i+n+1)), trials[w], isRef(w), countOf[w] && w != "von", speaking(w) && w != "," && !l.inDate(i+n):
			return 0
		case strings.ContainsAny(w, "0123456789"):
			figures = true
		case wordAt(w, 0):
			words = words || len(lexicon[w]) == 0 || l.inDate(i+n)
		}
		if part == 0 {
			proper = l.properAt(i + n)
		}
		part++
	}
	return 0
}

// maxParticulars is how many words such a bracket may have.
const maxParticulars = 12

// beyondRows tells whether a number is more than there are rows: it counts something else.
func (l *lexer) beyondRows(w string) bool {
	n, err := strconv.Atoi(w)
	return err == nil && len(l.c.Offers) > 0 && n > l.c.Offers[len(l.c.Offers)-1].N
}

var referring = vocab.New("see", "cf", "as", "in", "siehe", "s", "voir", "ver", "zie", "vedi")

var (
	recordedIn = vocab.New("in", "under", "via", "per", "with", "through", "by", "as", "mit", "unter", "dans", "avec", "con", "met", "com", "onder")
	records    = vocab.New("pr", "pull", "request", "ticket", "change", "commit", "release", "version", "build", "case", "order", "job", "mr", "patch", "incident",
		"ref", "reference", "po", "invoice", "sprint", "no", "number", "auftrag", "bestellung", "commande", "pedido", "ordine")
	branches = vocab.New("main", "master", "trunk", "prod", "production", "head", "live")
)

func isDeed(w string) bool {
	return single(w, func(p entry) bool { return p.class == deed })
}

// helped counts the words of "together with Tom" behind what is finished.
func (l *lexer) helped(i int) int {
	from := l.oneOf(i, helps)
	n := from
	for from > 0 && n < from+3 && (l.capitalAt(i+n) || teammates[l.at(i+n)]) {
		n++
	}
	if n == from {
		return 0
	}
	return n
}

var (
	helps     = [][]string{{"together", "with"}, {"with", "the", "help", "of"}, {"with", "help", "from"}, {"thanks", "to"}, {"zusammen", "mit"}, {"gemeinsam", "mit"}, {"dank"}, {"avec", "l'aide", "de"}, {"grâce", "à"}, {"junto", "con"}, {"gracias", "a"}, {"samen", "met"}, {"insieme", "a"}, {"grazie", "a"}, {"junto", "com"}}
	teammates = vocab.New("the", "our", "my", "team", "colleagues", "guys", "help", "dem", "den", "meinem", "unserem", "kollegen")
)

// smoothly counts the words of "without any trouble".
func (l *lexer) smoothly(i int) int {
	if !withouts[l.words[i].text] {
		return 0
	}
	n := 1
	for n < 4 && slight[l.at(i+n)] {
		n++
	}
	if smooth[l.at(i+n)] && l.at(i+n+1) != "from" && l.at(i+n+1) != "with" {
		return n + 1
	}
	return 0
}

var slight = vocab.New("any", "a", "single", "further", "major", "bigger", "big", "real", "much", "the", "slightest", "jede", "jegliche", "weitere", "größere", "le", "moindre", "aucun", "ningún", "mayor", "enkel", "verdere",
	"alcun", "nessun", "qualquer", "nenhum", "grande")

// smooth is what an act goes without.
var smooth = vocab.New("hitch", "hitches", "problem", "problems", "issue", "issues", "incident", "incidents", "trouble", "delay", "fuss", "glitch", "glitches", "hiccup", "hiccups", "drama", "interruption",
	"downtime", "complaints", "surprises", "finding", "findings", "objection", "objections", "defects", "remarks", "errors", "problem", "probleme", "störung", "störungen", "zwischenfälle", "ausfälle", "problème", "problèmes", "incident", "encombre", "accroc", "problema", "problemas",
	"incidencias", "contratiempos", "problemen", "storingen", "probleem", "problemi", "intoppi", "percalços")

// departed counts the words of "before I went on leave", to the next mark: what was done then is done.
func (l *lexer) departed(i int) int {
	n := 0
	for n < 2 && barely[l.at(i+n)] {
		n++
	}
	left := l.oneOf(i+n, departures)
	if left == 0 || i == 0 {
		return 0
	}
	for n += left; i+n < len(l.words) && !marksEnd(l.words[i+n].text) && !ands[l.words[i+n].text] && l.words[i+n].text != "but"; {
		n++
	}
	return n
}

var (
	barely     = vocab.New("just", "right", "shortly", "kurz", "noch", "juste", "justo", "net", "vlak", "poco", "pouco")
	departures = phrasesOf("before i left|before we left|before i went on|before i went home|before we went on|before i flew|before i signed off|before i logged off|before my holiday|before my holidays|before my leave|before my vacation|before going on leave|" +
		"before going on holiday|before leaving|bevor ich gegangen bin|bevor ich in den urlaub gegangen bin|vor meinem urlaub|vor meiner abreise|avant de partir|avant mon départ|avant mes congés|avant les vacances|antes de irme|antes de mis vacaciones|" +
		"voor mijn vakantie|voordat ik vertrok|prima di partire|prima delle ferie|antes de férias|antes das férias|antes de sair")
)

// following counts the words of "tracking number to follow": the paper that comes behind what is finished, where no row is about one.
func (l *lexer) following(i int) int {
	n := 0
	for n < 3 && paperwork[l.at(i+n)] {
		n++
	}
	if n == 0 || i > 0 && wordAt(l.at(i-1), 0) && !ands[l.at(i-1)] && l.at(i-1) != "with" && l.at(i-1) != "the" ||
		l.inTask(l.at(i+n-1)) {
		return 0
	}
	if m := l.oneOf(i+n, comingBehind); m > 0 {
		return n + m
	}
	return 0
}

var (
	paperwork = vocab.New("tracking", "reference", "ref", "number", "confirmation", "details", "receipt", "invoice", "paperwork", "copy", "documentation", "order", "booking", "proof", "photos", "photo", "certificate",
		"bestätigung", "beleg", "rechnung", "fotos", "unterlagen", "confirmation", "détails", "facture", "confirmación", "detalles", "factura", "bevestiging", "factuur", "conferma", "dettagli", "fattura", "confirmação", "detalhes", "fatura")
	comingBehind = phrasesOf("to follow|follows|follow|will follow|to come|folgt|folgen|kommt noch|suit|suivra|suivent|sigue|siguen|volgt|volgen|segue|seguono|seguem")
)
