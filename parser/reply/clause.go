package reply

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// clause is a part of a sentence that can hold one command.
type clause struct {
	tokens []token
	but    bool // it began with "but": it may take back what stood before
	and    bool // it began with "and"
	then   bool // it began with "then": it tells what came next

	relative bool // it began with "which": it says something of the rows before it
	person   bool // it began with "who": it says something of the one who was named before it
}

// summary is what the tokens of a clause hold.
type summary struct {
	has      [same + 1]bool
	verb     token // the first verb
	mixed    bool  // a second, different verb follows
	targets  []string
	named    []string // rows named by the words of their tasks, beside others named by number
	excepts  []string
	day      token   // the first date or length of time
	counted  bool    // "all 3": the number after it counts the rows
	both     bool    // "both": the two rows that there are
	plural   bool    // "them", "these": all the rows there are
	deadline bool    // a word such as "by" stands before it
	restOf   int     // "the other two": how many they are, 0 if it is not said
	taken    []token // the words of what somebody is said to take, each as one that no table knows
	strange  []token // words that no table knows
	reason   string  // what follows "because"
}

// clauses splits the tokens of a sentence and joins rows to the clause that speaks of
// them: "1, 3 and 4 done", "done: 1, 2".
func clauses(tokens []token) []clause {
	var out []clause
	cur, run := clause{}, isRun(tokens)
	flush := func(b bool) {
		if len(cur.tokens) > 0 {
			out = append(out, cur)
		}
		cur = clause{but: b}
	}
	for i, t := range tokens {
		switch {
		case t.class == but && i > 0 && (tokens[i-1].class == all || tokens[i-1].named && allWords[firstWord(tokens[i-1].text)] && isName(tokens[i+1:])): // "all but the last one", "all reports but Ben's"
			t.class = except
			cur.tokens = append(cur.tokens, t)
		case fold(t.text) == "but not" && len(rowsNamed(cur.tokens)) > 0: // "I have done 1 but not 2"
			flush(true)
			t.class = not
			cur.tokens = append(cur.tokens, t)
		case t.class == separator:
			flush(cur.but && len(cur.tokens) == 0)
			cur.and, cur.then = ands[fold(t.text)], thens[fold(t.text)]
		case t.class == but, t.class == except && (len(cur.tokens) == 0 && len(out) > 0 || affirms(cur.tokens)) && predicated(tokens[i+1:]):
			flush(true)
		case i > 0 && tokens[0].class == filler && complementers[lastWord(tokens[0].text)] && complementers[fold(t.text)] && ands[fold(tokens[i-1].text)] && len(cur.tokens) == 0: // "and that the licences were renewed"
		case relatives[fold(t.text)] && len(rowsBefore(tokens[:i])) > 0: // "all but 3, which is blocked"
			flush(false)
			cur = clause{tokens: rowsBefore(tokens[:i]), relative: true}
		case fold(t.text) == "who" && namesSomebody(tokens[:i]):
			flush(false)
			cur = clause{person: true, tokens: []token{t}}
		case t.class == polite && says(cur.tokens): // "hi done can you close it"
			flush(false)
			cur.tokens = append(cur.tokens, t)
		case t.class == rest && rowThenVerb(cur.tokens): // "1 done rest tomorrow"
			flush(false)
			cur.tokens = append(cur.tokens, t)
		case i > 0 && (enumerates(t) && enumerates(tokens[0]) || run && t.class == number): // "1) done 2) waiting for logs 3) done"
			flush(false)
			cur.tokens = append(cur.tokens, t)
		case t.class == number && rowThenVerb(cur.tokens) && tokens[i-1].class != preposition && tokens[i-1].class != unknown && !countedOf(tokens[:i]) && !(t.named && slices.Contains(rowsNamed(cur.tokens), t.target)):
			flush(false)
			cur.tokens = append(cur.tokens, t)
		default:
			cur.tokens = append(cur.tokens, t)
		}
	}
	flush(false)
	return joinRows(slices.DeleteFunc(out, clause.ofPerson))
}

// isName tells whether tokens, to the next mark, are whose a thing is or what it is called, and no more: "Ben's", "the last one".
func isName(tokens []token) bool {
	for i, t := range tokens {
		switch t.class {
		case separator:
			return i > 0
		case unknown, owner, name, number, filler:
		default:
			return false
		}
	}
	return len(tokens) > 0
}

// isRun tells whether tokens are rows by number, each with how it stands and nothing between: "1 fixed 2 reviewed 3 tbd".
func isRun(tokens []token) bool {
	rows, last := 0, 0
	for i, t := range tokens {
		if t.class != number {
			continue
		}
		n, err := strconv.Atoi(t.target)
		if err != nil || t.named || n <= last || i+1 == len(tokens) || tokens[i+1].class == number || tokens[i+1].class == separator || i > 0 && (tokens[i-1].class == preposition || tokens[i-1].class == not) || i == 0 != (rows == 0) {
			return false
		}
		rows, last = rows+1, n
	}
	return rows > 2
}

// enumerates tells whether a row is written as in a list: "2)".
func enumerates(t token) bool { return t.class == number && strings.HasSuffix(t.text, ")") }

// affirms tells whether tokens say something of rows already: "all done".
func affirms(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == verb || t.class == yes || t.class == hint || t.class == deed })
}

// predicates follow a row of which something is said.
var predicates = []class{copula, verb, deed, owner, no, not, notMine, giving, taking, remain, needing, partial}

// predicated tells whether rows stand first and something is said of them, so that an "except"
// ahead of them is a "but": "ok, except 3 is Tom's".
func predicated(tokens []token) bool {
	rows := 0
	for i, t := range tokens {
		switch {
		case t.class == number:
			rows++
		case t.class == filler || t.class == pronoun || t.class == separator && i+1 < len(tokens) && tokens[i+1].class == number:
		default:
			return rows > 0 && slices.Contains(predicates, t.class)
		}
	}
	return false
}

// ofPerson tells whether a clause tells no more than who somebody is: "Lena, who has taken
// over the ledger". What it denies, or says of a row, counts.
func (c clause) ofPerson() bool {
	return c.person && !slices.ContainsFunc(c.tokens, func(t token) bool { return t.class == not || t.class == no || t.class == number || t.class == remain })
}

// namesSomebody tells whether tokens give something to somebody whose name ends them.
func namesSomebody(tokens []token) bool {
	end := len(tokens)
	for end > 0 && (tokens[end-1].class == separator || tokens[end-1].class == filler) {
		end--
	}
	return end > 0 && (tokens[end-1].class == name || tokens[end-1].class == unknown && scan.IsCapital(tokens[end-1].text)) &&
		slices.ContainsFunc(tokens, func(t token) bool { return t.class == giving || t.class == asking })
}

// rowsNamed are the rows that tokens name, where they do not speak of all.
func rowsNamed(tokens []token) []string {
	s := summarise(tokens)
	if s.has[all] || s.has[except] {
		return nil
	}
	return s.targets
}

// relatives begin what is said of the row right before them.
var relatives = vocab.New("which", "who", "that one", "que", "qui", "che", "welche", "welcher", "welches")

// rowsBefore are the rows that end a run of tokens: "1 and 2,".
func rowsBefore(tokens []token) []token {
	var out []token
	for i := len(tokens) - 1; i >= 0; i-- {
		switch tokens[i].class {
		case number:
			out = append([]token{tokens[i]}, out...)
		case separator:
		default:
			return out
		}
	}
	return out
}

// says tells whether tokens are a statement of their own, with no doubt in it.
func says(tokens []token) bool {
	s := summarise(tokens)
	return (s.verb.verb != "" || s.has[hint] || s.has[deed] || s.day.class == date) && !s.has[not] && !s.has[no] && !s.has[polite]
}

// ands join rows more closely than a comma: "working on 1 and 2, 3 done".
var thens = vocab.New("then", "dann", "puis", "luego", "dan", "poi", "depois")

var ands = vocab.New("and", "&", "+", "und", "et", "y", "en", "e", "n", "as well as", "plus", "sowie", "ainsi que", "así como", "evenals", "nonché", "bem como")

// rowThenVerb tells whether a clause has said something of a row: the next number begins
// another one, as in "1 done 2 blocked".
func rowThenVerb(tokens []token) bool {
	row := false
	for _, t := range tokens {
		switch t.class {
		case number:
			row = true
		case verb, deed, name, date:
			return row
		case no: // "2 ❌ 3 ✅"
			if row && !wordAt(t.text, 0) {
				return true
			}
		case remain: // "2 ⏳ 3 ✅"
			if r, _ := utf8.DecodeRuneInString(t.text); row && (unicode.Is(unicode.So, r) || opens[fold(t.text)]) {
				return true
			}
		case filler: // "1 yes 2 done", "1 👍 2 ✅"
			r, _ := utf8.DecodeRuneInString(t.text)
			if row && !alsos[fold(t.text)] && (unicode.IsLetter(r) || unicode.Is(unicode.So, r)) {
				return true
			}
		}
	}
	return false
}

// opens say of a row, alone, that it is not done: "3 pending 4 done".
var opens = vocab.New("pending", "open", "outstanding", "offen", "ouvert", "ouverte", "abierto", "abierta", "aperto", "aperta", "aberto", "aberta", "tbd")

// speaks tells whether a clause says something of rows.
func (s summary) speaks() bool {
	return s.verb.verb != "" || s.has[deed] && len(s.targets) > 0 || s.has[notMine] || s.has[giving] || s.has[taking] || s.has[yes] || s.day.class != unknown
}

func summarise(tokens []token) summary {
	var s summary
	excepting := false
	for i, t := range tokens {
		if t.class == number && !isRow(tokens, i) {
			t.class = unknown
		}
		if t.class == partial && i > 0 && tokens[i-1].text == "100" {
			t.class = filler
		}
		if t.class == condition && fold(t.text) == "after" && s.verb.verb == Snooze { // "ping me after the release on Thursday"
			t.class = preposition
		}
		s.has[t.class] = true
		switch t.class {
		case verb:
			if s.verb.verb == "" || s.verb.verb == Status { // "status: done"
				s.verb = t
			} else if s.verb.verb != t.verb {
				s.mixed = true
			}
		case number:
			s.counted = s.counted || i > 0 && tokens[i-1].class == all
			if rows := strings.Split(t.target, ","); t.named && !excepting {
				s.named = append(s.named, rows...)
			} else if excepting {
				s.excepts = append(s.excepts, rows...)
			} else {
				s.targets = append(s.targets, rows...)
			}
		case pronoun:
			s.plural = s.plural || plurals[fold(t.text)]
		case all:
			s.both = s.both || boths[fold(t.text)] || strings.Contains(t.text, " ") && (boths[firstWord(t.text)] || slices.ContainsFunc(strings.Fields(fold(t.text)), twos.Has))
		case rest:
			s.restOf = counts[lastWord(t.text)]
			if lastWord(t.text) == "beiden" {
				s.restOf = 2
			} else if singles[fold(t.text)] {
				s.restOf = 1
			}
		case taking:
			for w := range strings.FieldsSeq(t.text) {
				s.taken = append(s.taken, token{class: unknown, text: w})
			}
		case giving:
			s.has[all] = s.has[all] || slices.Contains(strings.Fields(fold(t.text)), "all") // "assign all to"
		case except:
			excepting = true
		case copula:
			excepting = false
		case date, duration:
			if s.day.class == unknown {
				s.day = t
				s.deadline = t.class == date && (i > 0 && deadlines[fold(tokens[i-1].text)] || leadsToLast(t.text) || i+1 < len(tokens) && bounds[fold(tokens[i+1].text)])
			}
		case unknown, name, owner, quotation, hint, deed:
			if t.text != "100" && !(i+1 < len(tokens) && tokens[i+1].class == partial && scan.AllDigits(t.text)) {
				s.strange = append(s.strange, t)
			}
		}
	}
	if len(s.targets) == 0 {
		s.targets, s.named = s.named, nil
	}
	s.plural = s.plural || slices.ContainsFunc(strings.Fields(fold(s.verb.text)), func(w string) bool { return plurals[w] })
	return s
}

// singles are the one row that is left.
var singles = vocab.New("the other", "the other one", "der andere", "das andere", "l'autre", "el otro", "la otra", "de andere", "l'altro", "l'altra", "o outro", "a outra")

// bounds stand behind such a day: "Tuesday at the earliest".
var bounds = vocab.New("at the earliest", "at the latest", "at the very earliest", "at the very latest", "earliest", "latest", "frühestens", "spätestens", "au plus tôt",
	"au plus tard", "como pronto", "a más tardar", "op zijn vroegst", "op z'n vroegst", "al più presto", "al più tardi", "o mais tardar")

var plurals = vocab.New("them", "these", "those", "they")

// boths speak of two rows and no more.
var boths = vocab.New("both", "beide", "beides", "ambos", "ambas", "allebei", "entrambi", "entrambe")

// countedOf tells whether tokens end in "3 of the": what comes is how many there are.
func countedOf(tokens []token) bool {
	n := len(tokens)
	return n > 2 && fold(tokens[n-2].text) == "of" && determiners[fold(tokens[n-1].text)] && (tokens[n-3].class == number || tokens[n-3].class == all)
}

// isRow tells whether a number names a row: one behind a preposition ("at 3") or before
// "of" counts something else.
func isRow(tokens []token, i int) bool {
	if tokens[i].end-tokens[i].start != len(tokens[i].target) { // "#2", "item 2", "second"
		return true
	}
	if countedOf(tokens[:i]) { // "3 of the 6"
		return false
	}
	if i == 1 && topics[fold(tokens[0].text)] || i > 0 && theRows[fold(tokens[i-1].text)] {
		return true
	}
	if i > 0 && tokens[i-1].class == preposition {
		closing := slices.ContainsFunc(tokens, func(t token) bool { return closes(Command{Verb: t.verb}) })
		return fors[firstWord(tokens[i-1].text)] && (!closing || onlyRowsBehind(tokens[i:]))
	}
	if i > 0 && tokens[i-1].class == unknown && partNouns[fold(tokens[i-1].text)] {
		return false
	}
	if i+1 < len(tokens) && countOf[fold(tokens[i+1].text)] {
		return false
	}
	return true
}

// partNouns are the parts of a thing that are numbered: "page 2".
var partNouns = vocab.New("page", "pages", "phase", "step", "building", "version", "floor", "chapter", "sprint", "room", "week", "stage", "block", "section", "milestone", "release", "batch", "lot", "level", "round", "unit",
	"seite", "schritt", "stufe", "raum", "haus", "kapitel", "abschnitt", "étape", "chapitre", "salle", "bâtiment", "página", "fase", "etapa", "capítulo", "edificio", "pagina", "stap", "hoofdstuk", "verdieping", "capitolo", "edifício")

// onlyRowsBehind tells whether tokens are nothing but rows: "1" and "2" of "done for 1 and 2".
func onlyRowsBehind(tokens []token) bool {
	return !slices.ContainsFunc(tokens, func(t token) bool {
		return t.class != number && (t.class != filler || wordAt(t.text, 0) && !theRows[fold(t.text)])
	})
}

// fors may stand before a row where nothing is closed: "I need until Friday for 4".
var fors = vocab.New("for", "about", "of", "an", "bei", "für", "pour", "para", "per", "voor")

var (
	topics = vocab.New("re", "to", "ad", "regarding", "with regard to", "with regards to", "with respect to", "in regard to", "in regards to", "in respect of", "in relation to", "as regards", "as to",
		"hinsichtlich", "in bezug auf", "au sujet de", "à propos de", "quant à", "en ce qui concerne", "pour ce qui est de", "por lo que respecta a", "per ciò che riguarda", "no que respeita a", "was betrifft", "mit blick auf", "con respecto a", "respecto a", "en cuanto a", "met betrekking tot", "wat betreft", "per quanto riguarda",
		"riguardo a", "quanto a", "em relação a", "relativamente a", "concerning", "as for", "for", "on", "about", "zu", "bei", "bezüglich", "für", "concernant", "pour", "sobre",
		"para", "su", "per", "over", "voor")
	theRows = vocab.New("el", "le", "il", "der", "den", "o")
)

var countOf = vocab.New("of", "out", "von", "sur", "de", "van", "di", "x", "items", "tasks", "more", "other", "others")

// deadlines stand before the last day on which something may be done.
var deadlines = vocab.New("by", "until", "till", "til", "before", "due", "due by", "due on", "not before", "but not before", "no later than", "latest", "to", "bis",
	"bis zum", "spätestens", "vor", "auf", "auf den", "zum", "d'ici", "d'ici le", "jusqu'au", "jusqu'à", "avant", "au", "pour",
	"pour le", "hasta", "hasta el", "para", "para el", "antes del", "al", "tot", "tegen", "voor", "naar", "entro", "entro il",
	"fino al", "fino a", "per", "per il", "al", "até", "até à", "até ao", "antes de", "end", "eta", "eod", "eow", "eom", "cob")

// leadsToLast tells whether the words of a date begin with such a word: "by Friday", "deliver by
// Friday".
func leadsToLast(s string) bool {
	head, rest, _ := strings.Cut(fold(s), " ")
	return deadlines[head] || deadlines[firstWord(rest)] && !strings.ContainsAny(head, "0123456789")
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(fold(s), " ")
	return w
}

// splitReason cuts a clause at "because" and gives what follows as the reason.
func (r reader) splitReason(tokens []token) ([]token, string) {
	for i, t := range tokens {
		if i == len(tokens)-1 { // "das Angebot ist da"
			break
		}
		if fold(t.text) == "da" && !strings.HasPrefix(strings.ToLower(r.c.Locale), "de") { // "prenotato da altri"
			continue
		}
		if t.class == condition && fold(t.text) == "after" && summarise(tokens[:i]).verb.verb == Drop { // "no longer relevant after the reorg"
			return tokens[:i], strings.TrimSpace(r.sentence[t.start:])
		}
		if t.class == because && i > 0 && !sinces[fold(t.text)] || t.class == because && summarise(tokens[:i]).verb.verb != "" {
			return tokens[:i], strings.TrimSpace(r.sentence[t.start:])
		}
	}
	return tokens, ""
}

// sinces may stand before the verb with a day: "ist seit letzter Woche fertig".
var sinces = vocab.New("seit", "since", "depuis", "desde", "sinds")

// future tells whether a day lies behind the moment of writing. A day and month without a
// year that have just gone by are read as next year's by the grammar of dates.
func future(d when.Day, c Context) bool {
	today := when.DayOf(c.At)
	ago := today.Sub(d.AddMonths(-12))
	return d.After(today) && (ago < 0 || ago > 60)
}
