package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// token is a word, a phrase of the lexicon, a row, a date or a mark of a sentence.
type token struct {
	class  class
	verb   string   // for verb
	target string   // for number
	named  bool     // for number: the row was named by the words of its task
	text   string   // as written
	day    when.Day // for date and duration
	start  int      // byte offsets in the sentence
	end    int
}

// lexer makes tokens of one sentence.
type lexer struct {
	s     string
	c     Context
	words []span
	dates []when.Moment
	asked []wanted // what the rows ask for

	contracts bool // the sentence may speak of one
}

// maxSentence bounds what is read as a command; nobody's command is longer.
const maxSentence = 600

func lex(s string, c Context, asked []wanted) []token {
	l := lexer{s: s, c: c, words: parted(spans(s)), asked: asked, contracts: ofContracts(s, c)}
	l.dates = when.Find(l.withoutRows(), c.Context)
	l.words = l.withoutAsides()
	var out []token
	for i := 0; i < len(l.words); {
		_, whole := l.phrase(i)
		if ts, n := l.around(i); n >= whole && n > 0 { // "undo the last change" names no row
			out, i = append(out, ts...), i+n
			continue
		}
		t, n := l.token(i)
		next := ""
		if i+n < len(l.words) {
			next = l.words[i+n].text
		}
		t.class = settled(out, t, next)
		if t.class == verb && nounOrVerb[t.verb] && n == 1 && l.isThing(i) {
			t.class, t.verb = unknown, ""
		}
		out = append(out, t)
		i += n
	}
	return out
}

// isThing tells whether the word at i is what a task is about, and begins what is said of that: "slides done".
func (l *lexer) isThing(i int) bool {
	begins := i == 0 || !wordAt(l.at(i-1), 0) || determiners[l.at(i-1)] || l.at(i-1) == "new" || lackings[l.at(i-1)] || separates(l.at(i-1))
	return begins && (i+1 == len(l.words) || l.at(i+1) == ":" || isVerbWord(l.at(i+1)) || needWords[l.at(i+1)] || l.inDate(i+1) || hadPasts[l.at(i+1)] || comers[l.at(i+1)]) && slices.ContainsFunc(l.asked, func(o wanted) bool { return slices.Contains(o.object, l.at(i)) })
}

// withoutRows blanks the numbers that begin a clause and cannot be part of a date, so that
// "2 by Friday, 3 by 12 Dec" is not read as one.
func (l *lexer) withoutRows() string {
	b := []byte(l.s)
	for i, w := range l.words {
		begins := i == 0 || theRows[l.words[i-1].text] && (i == 1 || strings.Contains(",;", l.words[i-2].text) || separates(l.words[i-2].text)) || l.excepted(i) || fors[l.words[i-1].text] || isVerbWord(l.words[i-1].text) || rowNouns[l.words[i-1].text] ||
			strings.Contains(",;/&", l.words[i-1].text) || separates(l.words[i-1].text)
		begins = begins || i+1 < len(l.words) && tomorrows[l.words[i+1].text] && !clocks[l.words[i-1].text] // "I'll do 3 tomorrow"
		if !begins || !(scan.AllDigits(w.text) && len(w.text) < 3 || ordinal(w.text) != 0) || i+1 == len(l.words) {
			continue
		}
		if next := l.words[i+1].text; l.excepted(i) || i == 0 && (next == "-" || next == "–" || next == "." && i+2 < len(l.words) && leadsDay(l.words[2].text)) || deadlines[next] || isVerbWord(next) ||
			dayWords[next] || i == 0 && next == "on" {
			for k := w.start; k < w.end; k++ {
				b[k] = '#'
			}
		}
	}
	return string(b)
}

// leadsDay tells whether a word behind the number of a row begins a day: "2. el viernes".
func leadsDay(w string) bool {
	return theRows[w] || deadlines[w] || dayWords[w] || w == "am" || w == "on" || w == "next"
}

func isDoneWord(w string) bool {
	return single(w, func(p entry) bool { return p.verb == Done })
}

var (
	tomorrows = vocab.New("today", "tomorrow", "heute", "morgen", "demain", "aujourd'hui", "mañana", "hoy", "domani", "oggi", "amanhã", "hoje", "vandaag")
	clocks    = vocab.New("at", "by", "before", "until", "till", "around", "from", "um", "gegen", "ab", "bis", "vor", "à", "vers", "a", "las", "alle",
		"às", "om", "rond", "-", ":")
)

// excepted tells whether a number follows a word such as "except": "alle bis auf 4".
func (l *lexer) excepted(i int) bool {
	for n := 1; n <= 2 && n <= i; n++ {
		for _, p := range lexicon[l.words[i-n].text] {
			if p.class == except && len(p.words) == n && l.matches(i-n, p.words) {
				return true
			}
		}
	}
	return false
}

// dayWords may stand behind a row: "1 and 2 tomorrow".
var dayWords = vocab.New("today", "tomorrow", "next", "in", "heute", "morgen", "nächste", "kommende", "demain", "mañana", "domani", "amanhã", "volgende", "komende", "prossima", "próxima", "semana", "settimana", "eind", "ende", "end", "early", "mid",
	"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
	"lundi", "mardi", "mercredi", "jeudi", "vendredi", "lunes", "martes", "miércoles", "jueves", "viernes", "maandag", "dinsdag", "woensdag",
	"donderdag", "vrijdag", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "segunda", "terça", "quarta", "quinta", "sexta")

func separates(w string) bool {
	return single(w, func(p entry) bool { return p.class == separator })
}

// isVerbWord tells whether a word can begin what is said of a row.
func isVerbWord(w string) bool {
	return single(w, func(p entry) bool {
		switch p.class {
		case verb, copula, giving, yes, not, modal:
			return true
		}
		return false
	})
}

// token reads the token at word i and says how many words it takes.
func (l *lexer) token(i int) (token, int) {
	w := l.words[i]
	if n, asked := l.lists(i); n > 0 {
		return l.make(i, n, entry{verb, asked}), n
	}
	if c, n := l.beside(i); n > 0 {
		return l.make(i, n, entry{c, ""}), n
	}
	for _, find := range []func(int) (string, int){l.taskWords, l.oneWord, l.nameOf, l.initials} {
		if target, n := find(i); n > 0 {
			t := l.named(i, n, target)
			t.named = true
			return t, n
		}
	}
	if n := max(l.past(i), l.warnDays(i), l.inPlaceOf(i)); n > 0 {
		return l.make(i, n, entry{filler, ""}), n
	}
	if list, n := l.upTo(i); n > 0 {
		return l.named(i, n, list), n
	}
	if n := l.wholeLot(i); n > 0 {
		return l.make(i, n, entry{all, ""}), n
	}
	if list, m := l.span(i); m > 0 {
		return l.named(i, m, list), m
	}
	if n := l.saidLast(i); n > 0 {
		return l.make(i, n, entry{verb, Done}), n
	}
	e, n := l.phrase(i)
	if n > 1 {
		if k := i + n; e.class == all && k < len(l.words) && ends[l.words[k].text] != 0 { // "los dos primeros"
			return l.make(i, 1, entry{filler, ""}), 1
		}
		return l.make(i, n, e), n
	}
	if t, n, ok := l.row(i); ok {
		return t, n
	}
	if t, n, ok := l.duration(i); ok {
		return t, n
	}
	if t, n, ok := l.date(i); ok {
		return t, n
	}
	if t, n := l.figures(i); n > 0 {
		return t, n
	}
	if t, ok := l.shortDay(i); ok {
		return t, 1
	}
	if t, ok := l.month(i); ok {
		return t, 1
	}
	if strings.ContainsAny(w.text, "\"“”„«»") {
		return l.quotation(i)
	}
	if n > 0 {
		return l.make(i, n, e), n
	}
	if v := mistyped(w.text); v != "" {
		return l.make(i, 1, entry{verb, v}), 1
	}
	if l.slipOfDone(i) {
		return l.make(i, 1, entry{verb, Done}), 1
	}
	return l.mark(i), 1
}

// beside reads words whose sense their neighbours decide, and how many they are.
func (l *lexer) beside(i int) (class, int) {
	w, next := l.words[i].text, span{}
	if i+1 < len(l.words) {
		next = l.words[i+1]
	}
	switch c, n := l.leads(i); {
	case n > 0:
		return c, n
	case w == "only" && (todays[l.at(i-1)] || yesterdays[l.at(i-1)]), w == "not" && next.text == "only" && (l.at(i+2) == "is" || l.at(i+2) == "are" || l.at(i+2) == "has" || l.at(i+2) == "have"): // "today only I have finished 2", "not only is it done"
		return filler, 1
	case w == "ma" && i > 0 && l.words[i-1].text == ",": // "fatto, ma", and no French "ma part"
		return but, 1
	case w == "had" && i == 0 && (subjects[next.text] || (pointers[next.text] || plurals[next.text]) && l.at(i+2) == "been"): // "had it been done", but not "had it done"
		return condition, 1
	case w == "si" && next.text != "" && strings.Contains(",.!", next.text): // "si, hecho"
		return filler, 1
	case w == "en" && i > 0 && isCount(next.text) && i+2 < len(l.words) && units[l.words[i+2].text] && !strings.HasPrefix(l.c.Locale, "nl"): // "avísame en una semana"
		return preposition, 1
	case w == "met" && isCount(next.text) && i+2 < len(l.words) && units[l.words[i+2].text]: // "verlengen met een jaar"
		return preposition, 1
	case (topics[w] && (i == 0 || strings.Contains(",.;", l.words[i-1].text)) || w == "zu") && scan.AllDigits(next.text): // "zu 3: fertig", "zu 50 % fertig"
		return preposition, 1
	case w == "so" && (i > 0 && clerical[next.text] || concludes[next.text] || scan.AllDigits(next.text) || isRef(next.text) || i > 0 && l.words[i-1].text == "," && isDoneWord(next.text)): // "we moved, so this is done"
		return separator, 1
	case (w == "tell" || w == "get") && l.capitalAt(i+1) && l.at(i+2) == "to" && (i == 0 || sendAfter[l.words[i-1].text]): // "tell Rosie to do it"
		return asking, 1
	case letting[w] && l.nameAt(i+1) && handling[l.at(i+2)] && (i == 0 || !wordAt(l.at(i-1), 0) || begs[l.at(i-1)]): // "let Rosie do it"
		return asking, 1
	case (w == "try" || w == "see") && l.capitalAt(i+1), w == "asking" && l.at(i-1) == "mind" && l.capitalAt(i+1): // "try Chen", "would you mind asking Chen"
		return asking, 1
	case w == "pour" && i+2 < len(l.words) && frenchThe[next.text] && scan.AllDigits(l.words[i+2].text) && !l.inDate(i+2): // "c'est fait pour le 1"
		return preposition, 2
	case w == "does" && l.nameAt(i-1) && (i == 1 || !wordAt(l.at(i-2), 0)): // "Steve does the reports"
		return taking, 1
	case (w == "i'd" || w == "we'd" || w == "would") && next.text == "like" && l.nameAt(i+2) && l.at(i+3) == "to": // "I'd like Nadia to"
		return asking, 2
	case w == "left" && i > 0 && l.inDate(i+1) && l.inTask(l.at(i-1)): // "samples left on Friday"
		return unknown, 1
	case w == "dan" && i > 0 && l.capitalAt(i): // nobody's "then"
		return unknown, 1
	case w == "left" && (dets[next.text] || remarks[next.text] || remarks[l.at(i+2)]) && !thirds[next.text] && (i == 0 || ands[l.at(i-1)] || subjects[l.at(i-1)] || l.at(i-1) == "," && (remarks[next.text] || remarks[l.at(i+2)] || remarks[l.at(i+3)])): // "and left my comments in the file"
		return unknown, 1
	case l.givenBehind(i):
		return giving, 1
	case l.exceptNa(i) > 0:
		return except, 1
	case l.isCode(i):
		return quotation, 1
	case i == 0 && ordinal(w) > 0 && next.text == "," && i+2 < len(l.words) && ordinal(l.words[i+2].text) == 0 && !scan.AllDigits(l.words[i+2].text): // "First, …"
		return filler, 1
	case w == "send" && l.sendsOn(i):
		return giving, 1
	}
	if n := l.permits(i); n > 0 {
		return polite, n
	}
	if n := l.shareOf(i); n > 0 {
		return partial, n
	}
	if n := max(l.gives(i), l.roleIs(i)); n > 0 {
		return giving, n
	}
	if n := l.puts(i); n > 0 {
		return asking, n
	}
	if n := l.wrongOne(i); n > 0 {
		return notMine, n
	}
	return taking, max(l.taker(i), l.busy(i), l.undertakes(i), l.charged(i), l.cleft(i))
}

// letting and handling tell whom somebody is to have something done by: "have Tom handle 3".
var (
	letting  = vocab.New("let", "have")
	handling = vocab.New("do", "take", "have")
)

// leads reads a word that leads to what is said, or takes the sense from it.
func (l *lexer) leads(i int) (class, int) {
	next, begins := l.at(i+1), i == 0 || l.at(i-1) == ","
	switch w := l.words[i].text; {
	case l.vocative(i):
		return filler, 1
	case begins && w == "what" && (next == "a" || next == "an"), begins && w == "was" && next == "für" && (l.at(i+2) == "ein" || l.at(i+2) == "eine"): // "what a mess"
		return filler, 1
	case w == "consider" && (dets[next] || rowNouns[next] || next == "#" || scan.HasDigit(next) || single(next, func(e entry) bool { return e.class == all || e.class == rest })) && !begs[l.at(i-1)]: // "consider the papers sent" promises it
		return hedge, 1
	case w == "only" && (l.at(i-1) == "was" || l.at(i-1) == "were") && (next == "a" || next == "an" || next == "the"): // "was only a fuse"
		return filler, 1
	case w == "say" && l.inDate(i+1): // "late, say 3 December"
		return filler, 1
	case w == "so" && l.at(i-1) == "," && next != "" && !degrees[next]: // ", so push that one to Friday"
		return separator, 1
	}
	return filler, 0
}

// remarks are what people leave in a text that they have read.
var remarks = vocab.New("comments", "feedback", "notes", "remarks", "suggestions")

var frenchThe = vocab.New("le", "la", "les")

// mark reads a mark, or a word that no table knows.
func (l *lexer) mark(i int) token {
	w := l.words[i]
	switch w.text {
	case ",", ";", "/", "–", "—", "-", "&", "+", "|", "•", "*", "_", ".", "!":
		return l.make(i, 1, entry{separator, ""})
	case "¿", "¡", ":", "=", "(", ")", "[", "]", "😀", "🙂", "😊", "🎉", "🙏", "🚀", "💪", "😉", "👋", "👏", "#":
		return l.make(i, 1, entry{filler, ""})
	case "→":
		if i+1 < len(l.words) {
			if _, n := l.figures(i + 1); n > 0 || l.inDate(i+1) || l.isDay(i+1) { // "2 -> Friday"
				return l.make(i, 1, entry{filler, ""})
			}
		}
		return l.make(i, 1, entry{arrow, ""})
	case "%":
		return l.make(i, 1, entry{partial, ""})
	}
	if r, n := utf8.DecodeRuneInString(w.text); n == len(w.text) && (unicode.In(r, unicode.So, unicode.Sk) || r == '(' || r == '?') {
		return l.make(i, 1, entry{filler, ""})
	}
	if strings.IndexByte(w.text, '@') >= 0 {
		return l.make(i, 1, entry{name, ""})
	}
	if strings.HasSuffix(w.text, "'s") || l.owns(i) {
		return l.make(i, 1, entry{owner, ""})
	}
	return l.make(i, 1, entry{unknown, ""})
}

// owns tells whether the word at i is somebody's name with what is his behind it, the
// apostrophe left out: "this is toms thing".
func (l *lexer) owns(i int) bool {
	w := l.words[i].text
	return i+1 < len(l.words) && (i == 0 && ownables[l.words[1].text] || i > 0 && (ownables[l.words[i+1].text] || l.words[i+1].text == "now") && copulas[l.words[i-1].text]) &&
		len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

var (
	ownables = vocab.New("thing", "job", "task", "baby", "item", "action", "area", "stuff", "topic", "responsibility", "call", "aufgabe", "thema", "baustelle", "sache", "bereich")
	copulas  = vocab.New("is", "that's", "it's", "are", "ist")
)

// degrees follow a "so" that concludes nothing.
var degrees = vocab.New("far", "that", "much", "many", "sorry", "as", "long", "good", "well", "late", "soon", "busy", "called", "to")

// concludes are the words that may begin what follows from what was said before "so".
var concludes = vocab.New("the", "that'll", "it'll", "i'll", "we'll", "let's", "it", "it's", "this", "that", "these", "they", "i", "we", "you", "no", "please", "i've", "we've", "i'm", "we're",
	"everything", "all", "that's", "never", "from", "for", "can", "could", "he", "she", "kindly", "not")

// exceptNa tells whether "op" begins the Dutch "op nummer 4 na", all but number 4.
func (l *lexer) exceptNa(i int) int {
	if l.words[i].text != "op" {
		return 0
	}
	for k := i + 2; k < len(l.words) && k <= i+4; k++ {
		if l.words[k].text == "na" && (scan.AllDigits(l.words[k-1].text) || ordinal(l.words[k-1].text) != 0) {
			return k - i
		}
	}
	return 0
}

func (l *lexer) make(i, n int, e entry) token {
	start, end := l.words[i].start, l.words[i+n-1].end
	return token{class: e.class, verb: e.verb, text: l.s[start:end], start: start, end: end}
}
