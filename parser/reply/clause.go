package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/when"
)

// clause is a part of a sentence that can hold one command.
type clause struct {
	tokens []token
	but    bool // it began with "but": it may take back what stood before
	and    bool // it began with "and"

	relative bool // it began with "which": it says something of the rows before it
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
	deadline bool    // a word such as "by" stands before it
	strange  []token // words that no table knows
	reason   string  // what follows "because"
}

// clauses splits the tokens of a sentence and joins rows to the clause that speaks of
// them: "1, 3 and 4 done", "done: 1, 2".
func clauses(tokens []token) []clause {
	var out []clause
	cur := clause{}
	flush := func(b bool) {
		if len(cur.tokens) > 0 {
			out = append(out, cur)
		}
		cur = clause{but: b}
	}
	for i, t := range tokens {
		switch {
		case t.class == but && i > 0 && tokens[i-1].class == all: // "all but the last one"
			t.class = except
			cur.tokens = append(cur.tokens, t)
		case t.class == separator:
			flush(cur.but && len(cur.tokens) == 0)
			cur.and = ands[fold(t.text)]
		case t.class == but, t.class == except && (len(cur.tokens) == 0 && len(out) > 0 || affirms(cur.tokens)) && predicated(tokens[i+1:]):
			flush(true)
		case relatives[fold(t.text)] && len(rowsBefore(tokens[:i])) > 0: // "all but 3, which is blocked"
			flush(false)
			cur = clause{tokens: rowsBefore(tokens[:i]), relative: true}
		case t.class == polite && says(cur.tokens): // "hi done can you close it"
			flush(false)
			cur.tokens = append(cur.tokens, t)
		case t.class == rest && rowThenVerb(cur.tokens): // "1 done rest tomorrow"
			flush(false)
			cur.tokens = append(cur.tokens, t)
		case t.class == number && rowThenVerb(cur.tokens) && tokens[i-1].class != preposition:
			flush(false)
			cur.tokens = append(cur.tokens, t)
		default:
			cur.tokens = append(cur.tokens, t)
		}
	}
	flush(false)
	return joinRows(out)
}

// affirms tells whether tokens say something of rows already: "all done".
func affirms(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == verb || t.class == yes || t.class == hint })
}

// predicates follow a row of which something is said.
var predicates = []class{copula, verb, owner, no, not, notMine, giving, taking, remain, needing, partial}

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

// relatives begin what is said of the row right before them.
var relatives = set("which", "who")

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
	return (s.verb.verb != "" || s.has[hint] || s.day.class == date) && !s.has[not] && !s.has[no] && !s.has[polite]
}

// ands join rows more closely than a comma: "working on 1 and 2, 3 done".
var ands = set("and", "&", "+", "und", "et", "y", "en", "e", "n")

// rowThenVerb tells whether a clause has said something of a row: the next number begins
// another one, as in "1 done 2 blocked".
func rowThenVerb(tokens []token) bool {
	row := false
	for _, t := range tokens {
		switch t.class {
		case number:
			row = true
		case verb, name, date:
			return row
		case remain: // "2 ⏳ 3 ✅"
			if r, _ := utf8.DecodeRuneInString(t.text); row && unicode.Is(unicode.So, r) {
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

// joinRows joins a clause of nothing but rows to its neighbour.
func joinRows(in []clause) []clause {
	var out []clause
	for i := 0; i < len(in); i++ {
		c := in[i]
		spoken := len(out) > 0 && summarise(out[len(out)-1].tokens).speaks()
		listed := spoken && verbFirst(out, len(out)-1) // "done 1, 2"
		tied := listed && c.and && endsInRow(out[len(out)-1])
		for !tied && (onlyRows(c) && !(listed && verbFirst(in, i+1)) && !(spoken && deniesRow(in, i+1)) || givesNobody(c) ||
			givesRole(c, in[i+1:]) || wantsDay(c, in[i+1:])) && i+1 < len(in) && !in[i+1].but && !in[i+1].relative {
			i++
			c.tokens = append(slices.Clone(c.tokens), in[i].tokens...)
		}
		if rows := rowsFirst(c.tokens); spoken && c.but && len(rows) > 0 && !anyRow(in[i+1:]) &&
			summarise(out[len(out)-1].tokens).has[all] { // "all done but 3 is blocked"
			last := &out[len(out)-1]
			last.tokens = append(append(slices.Clone(last.tokens), token{class: except}), rows...)
			out = append(out, c)
			continue
		}
		if !spoken || c.relative || !onlyRows(c) && !(listed && (namesRows(c, nil) || c.and && rowsToday(c))) {
			out = append(out, c)
			continue
		}
		last := &out[len(out)-1]
		if c.but {
			last.tokens = append(last.tokens, token{class: except})
		}
		last.tokens = append(last.tokens, c.tokens...)
	}
	return out
}

// anyRow tells whether clauses name a row.
func anyRow(cs []clause) bool {
	return slices.ContainsFunc(cs, func(c clause) bool { return summarise(c.tokens).has[number] })
}

// rowsFirst are the rows that tokens begin with, where more follows.
func rowsFirst(tokens []token) []token {
	for i, t := range tokens {
		if t.class != number {
			return tokens[:i]
		}
	}
	return nil
}

// verbFirst tells whether clause i begins with what is to be done.
func verbFirst(in []clause, i int) bool {
	if i >= len(in) {
		return false
	}
	for _, t := range in[i].tokens {
		if t.class != filler {
			return t.class == verb || t.class == giving
		}
	}
	return false
}

// endsInRow tells whether the last word of a clause is a row.
func endsInRow(c clause) bool { return c.tokens[len(c.tokens)-1].class == number }

// deniesRow tells whether clause i begins with a denial of a row: "not 2".
func deniesRow(in []clause, i int) bool {
	if i >= len(in) || len(in[i].tokens) < 2 {
		return false
	}
	t := in[i].tokens
	return (t[0].class == not || t[0].class == no) && t[1].class == number
}

// givesNobody tells whether a clause gives rows away and the name is still to come:
// "assign 2" of "assign 2 and 3 to Priya".
func givesNobody(c clause) bool {
	s := summarise(c.tokens)
	return s.has[giving] && s.has[number] && len(s.strange) == 0
}

// givesRole tells whether a clause gives rows to a role and the next one is the name: "send
// it to my successor", "Nadia Rahman".
func givesRole(c clause, rest []clause) bool {
	s := summarise(c.tokens)
	if len(rest) == 0 || !s.has[giving] && !s.has[asking] || len(s.strange) == 0 || slices.ContainsFunc(s.strange, func(t token) bool { return isCapital(t.text) }) {
		return false
	}
	return len(rest[0].tokens) <= 3 && !slices.ContainsFunc(rest[0].tokens, func(t token) bool { return t.class != unknown || !isCapital(t.text) || !isName(t.text) })
}

// wantsDay tells whether a clause puts rows off and the day comes with the next row:
// "snooze 2" of "snooze 2 and 3 until Monday".
func wantsDay(c clause, rest []clause) bool {
	s := summarise(c.tokens)
	if len(rest) == 0 || s.verb.verb != Snooze && s.verb.verb != Due || !s.has[number] || s.day.class != unknown {
		return false
	}
	n := summarise(rest[0].tokens)
	return n.has[number] && n.day.class != unknown && n.verb.verb == ""
}

// onlyRows tells whether a clause names rows and says nothing of them.
func onlyRows(c clause) bool { return namesRows(c, alsos) }

// namesRows tells whether a clause names rows and has nothing behind the first of them but
// words of a set; nil allows all that say nothing.
func namesRows(c clause, behind map[string]bool) bool {
	rows, numbers := false, false
	for i, t := range c.tokens {
		switch t.class {
		case number, all, rest, except:
			if t.class == all && numbers && behind != nil && everyone[fold(t.text)] { // "2 all, 3 drop"
				return false
			}
			rows, numbers = true, numbers || t.class == number
		case filler:
			if r, _ := utf8.DecodeRuneInString(t.text); unicode.Is(unicode.So, r) { // "3 ⏳" says something of 3
				return false
			}
			if w := fold(t.text); numbers && wordAt(w, 0) && behind != nil && !behind[w] { // "1 me, 2 Ben", "1 ok, 2 done"
				return false
			}
		case pronoun: // "die Punkte 1 und 2"
			if i+1 == len(c.tokens) || c.tokens[i+1].class != number {
				return false
			}
		case preposition:
			if !articles[fold(t.text)] && (i > 0 || !topics[fold(t.text)]) {
				return false
			}
		default:
			return false
		}
	}
	return rows
}

// rowsToday tells whether a clause is rows and "today": "2 today" of "finished 1 and 2 today".
func rowsToday(c clause) bool {
	n := len(c.tokens) - 1
	return n > 0 && c.tokens[n].class == date && todays[fold(c.tokens[n].text)] && onlyRows(clause{tokens: c.tokens[:n]})
}

var todays = set("today", "heute", "aujourd'hui", "hoy", "vandaag", "oggi", "hoje")

// alsos say nothing of the row that they stand behind.
var alsos = set("too", "also", "as well", "already", "now", "please", "items", "tasks", "auch", "schon", "bereits", "bitte", "aussi", "déjà",
	"también", "ya", "ook", "al", "anche", "già", "também", "já")

// speaks tells whether a clause says something of rows.
func (s summary) speaks() bool {
	return s.verb.verb != "" || s.has[notMine] || s.has[giving] || s.has[taking] || s.has[yes] || s.day.class != unknown
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
		case all:
			s.both = s.both || boths[fold(t.text)]
		case except:
			excepting = true
		case copula:
			excepting = false
		case date, duration:
			if s.day.class == unknown {
				s.day = t
				s.deadline = t.class == date && (i > 0 && deadlines[fold(tokens[i-1].text)] || leadsToLast(t.text) || i+1 < len(tokens) && bounds[fold(tokens[i+1].text)])
			}
		case unknown, name, owner, quotation, hint:
			if t.text != "100" {
				s.strange = append(s.strange, t)
			}
		}
	}
	if len(s.targets) == 0 {
		s.targets, s.named = s.named, nil
	}
	return s
}

// bounds stand behind such a day: "Tuesday at the earliest".
var bounds = set("at the earliest", "at the latest", "at the very earliest", "at the very latest", "earliest", "latest", "frühestens", "spätestens", "au plus tôt",
	"au plus tard", "como pronto", "a más tardar", "op zijn vroegst", "op z'n vroegst", "al più presto", "al più tardi", "o mais tardar")

// boths speak of two rows and no more.
var boths = set("both", "both of them", "both of these", "beide", "beides", "alle beide", "les deux", "tous les deux", "toutes les deux", "los dos",
	"las dos", "ambos", "ambas", "allebei", "alle twee", "entrambi", "entrambe", "i due", "tutti e due", "os dois", "as duas")

// isRow tells whether a number names a row: one behind a preposition ("at 3") or before
// "of" counts something else.
func isRow(tokens []token, i int) bool {
	if tokens[i].end-tokens[i].start != len(tokens[i].target) { // "#2", "item 2", "second"
		return true
	}
	if i == 1 && topics[fold(tokens[0].text)] || i > 0 && theRows[fold(tokens[i-1].text)] {
		return true
	}
	if i > 0 && tokens[i-1].class == preposition {
		return fors[fold(tokens[i-1].text)] && !slices.ContainsFunc(tokens, func(t token) bool { return closes(Command{Verb: t.verb}) })
	}
	if i+1 < len(tokens) && countOf[fold(tokens[i+1].text)] {
		return false
	}
	return true
}

// fors may stand before a row where nothing is closed: "I need until Friday for 4".
var fors = set("for", "about", "of", "an", "für", "pour", "para", "per", "voor")

var (
	topics = set("re", "regarding", "concerning", "as for", "for", "on", "about", "zu", "bezüglich", "für", "concernant", "pour", "sobre",
		"para", "su", "per", "over", "voor")
	theRows = set("el", "le", "il", "der", "den")
)

var countOf = set("of", "out", "von", "sur", "de", "van", "di", "x", "items", "tasks", "more", "other", "others")

// deadlines stand before the last day on which something may be done.
var deadlines = set("by", "until", "till", "til", "before", "due", "due by", "due on", "not before", "but not before", "no later than", "latest", "to", "bis",
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
func splitReason(tokens []token, sentence string) ([]token, string) {
	for i, t := range tokens {
		if t.class == because && i > 0 && !sinces[fold(t.text)] || t.class == because && summarise(tokens[:i]).verb.verb != "" {
			return tokens[:i], strings.TrimSpace(sentence[t.start:])
		}
	}
	return tokens, ""
}

// sinces may stand before the verb with a day: "ist seit letzter Woche fertig".
var sinces = set("seit", "since", "depuis", "desde", "sinds")

// future tells whether a day lies behind the moment of writing. A day and month without a
// year that have just gone by are read as next year's by the grammar of dates.
func future(d when.Day, c Context) bool {
	today := when.DayOf(c.At)
	ago := today.Sub(d.AddMonths(-12))
	return d.After(today) && (ago < 0 || ago > 60)
}
