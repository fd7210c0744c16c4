package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// joinRows joins a clause of nothing but rows to its neighbour.
func joinRows(in []clause) []clause {
	var out []clause
	for i := 0; i < len(in); i++ {
		c := in[i]
		spoken := len(out) > 0 && summarise(out[len(out)-1].tokens).speaks()
		listed := spoken && verbFirst(out, len(out)-1)                                            // "done 1, 2"
		tied := len(out) > 0 && c.and && endsInRow(out[len(out)-1]) && !onlyRows(out[len(out)-1]) // "haven't done 1 and 3, 2 is done"
		for !tied && (onlyRows(c) && !(listed && verbFirst(in, i+1)) && !(spoken && deniesRow(in, i+1)) || givesNobody(c) ||
			givesRole(c, in[i+1:]) || wantsDay(c, in[i+1:])) && i+1 < len(in) && !in[i+1].but && !in[i+1].relative {
			i++
			c.tokens = append(slices.Clone(c.tokens), in[i].tokens...)
		}
		if !spoken && i+1 < len(in) && yesToRow(c) && verbFirst(in, i+1) && !anyRow(in[i+1:i+2]) {
			i++
			c.tokens = append(slices.Clone(c.tokens), in[i].tokens...)
		}
		if rows := rowsFirst(c.tokens); spoken && (c.but || onlyLeft(c)) && len(rows) > 0 && !anyRow(in[i+1:]) &&
			summarise(out[len(out)-1].tokens).has[all] { // "all done but 3 is blocked"
			last := &out[len(out)-1]
			last.tokens = append(append(slices.Clone(last.tokens), token{class: except}), rows...)
			out = append(out, c)
			continue
		}
		if len(out) > 0 && (c.and && !spoken || dayless(out[len(out)-1]) && !c.but) && endsInRow(out[len(out)-1]) && rowsAndDay(c) { // "let's talk about 2 and 3 next week", "I can do 1, 2 and 3 by Friday"
			last := &out[len(out)-1]
			last.tokens = append(slices.Clone(last.tokens), c.tokens...)
			continue
		}
		if len(out) > 0 && !c.but && !c.relative && (c.and || in[i].and) && governs(out[len(out)-1], c) { // "I couldn't get 1 and 3 done"
			last := &out[len(out)-1]
			last.tokens = append(slices.Clone(last.tokens), c.tokens...)
			continue
		}
		if spoken && comesNext(c) { // "2 done, then 3"
			out = append(out, c)
			continue
		}
		if !spoken || c.relative || !onlyRows(c) && !(listed && (namesRows(c, nil) || c.and && (rowsToday(c) || rowsOnDay(c) && tellsPast(out[len(out)-1])))) {
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

// yesToRow tells whether a clause is a row and a yes, which the next one explains: "no. 1 - yes, done".
func yesToRow(c clause) bool {
	n := len(c.tokens) - 1
	return n > 0 && yeses[fold(c.tokens[n].text)] && onlyRows(clause{tokens: c.tokens[:n]})
}

var yeses = vocab.New("yes", "yep", "yup", "yeah", "ok", "okay", "ja", "jep", "jup", "oui", "sí", "sim", "sì", "si")

// anyRow tells whether clauses name a row.
func anyRow(cs []clause) bool {
	return slices.ContainsFunc(cs, func(c clause) bool { return summarise(c.tokens).has[number] })
}

// onlyLeft tells whether a clause names what alone is not done: "nur 2 fehlt noch".
func onlyLeft(c clause) bool {
	s := summarise(c.tokens)
	return onlys[fold(c.tokens[0].text)] && (s.has[not] || s.has[remain])
}

// rowsFirst are the rows that tokens begin with, where more follows.
func rowsFirst(tokens []token) []token {
	if onlys[fold(tokens[0].text)] {
		tokens = tokens[1:]
	}
	if len(tokens) > 1 && fold(tokens[0].text) == "the" { // "only the 2 is missing"
		tokens = tokens[1:]
	}
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
		if t.class != filler && t.class != polite && t.class != date {
			return t.class == verb || t.class == deed || t.class == giving
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
	return s.has[giving] && s.has[number] && len(s.strange) == 0 && !forDay(c.tokens, s)
}

// givesRole tells whether a clause gives rows to a role and the next one is the name: "send
// it to my successor", "Nadia Rahman".
func givesRole(c clause, rest []clause) bool {
	s := summarise(c.tokens)
	if len(rest) == 0 || !s.has[giving] && !s.has[asking] || len(s.strange) == 0 || slices.ContainsFunc(s.strange, func(t token) bool { return scan.IsCapital(t.text) }) {
		return false
	}
	return len(rest[0].tokens) <= 3 && !slices.ContainsFunc(rest[0].tokens, func(t token) bool { return t.class != unknown || !scan.IsCapital(t.text) || !scan.IsName(t.text) })
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

// comesNext tells whether a clause names no more than the rows that come next: "then 3", "now 3".
func comesNext(c clause) bool {
	return onlyRows(c) && (c.then || len(c.tokens) > 1 && nexts[fold(c.tokens[0].text)] && c.tokens[1].class == number)
}

// nexts begin what is done next.
var nexts = vocab.New("now", "next", "jetzt", "nun", "maintenant", "ahora", "nu", "ora", "adesso", "agora")

// ofAnother tells whether a clause says something of a thing that is no row: "my shift is over". What "and done" behind it says is of that too.
func ofAnother(tokens []token) bool {
	is := slices.IndexFunc(tokens, func(t token) bool { return t.class == copula })
	return is > 1 && !slices.ContainsFunc(tokens[:is], func(t token) bool {
		return t.class != unknown && t.class != filler && t.class != owner && !nounOrVerb[t.verb]
	}) && slices.ContainsFunc(tokens[1:is], func(t token) bool { return t.class == unknown || t.class == verb })
}

// onlyRows tells whether a clause names rows and says nothing of them.
func onlyRows(c clause) bool { return namesRows(c, alsos) }

// namesRows tells whether a clause names rows and has nothing behind the first of them but
// words of a set; nil allows all that say nothing.
func namesRows(c clause, behind map[string]bool) bool {
	rows, numbers := false, false
	for i, t := range c.tokens {
		if i == 0 && t.class == because && concluding[fold(t.text)] { // "so points 1 and 2 are done"
			continue
		}
		switch t.class {
		case number, all, rest, except:
			if t.named && i > 0 && fold(c.tokens[i-1].text) == "got" { // "got the quote" says something of it
				return false
			}
			if t.class == all && numbers && behind != nil && everyone[fold(t.text)] { // "2 all, 3 drop"
				return false
			}
			rows, numbers = true, numbers || t.class == number
		case filler:
			if r, _ := utf8.DecodeRuneInString(t.text); unicode.Is(unicode.So, r) { // "3 ⏳" says something of 3
				return false
			}
			if fold(t.text) == "same" { // "same as 5"
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

// concluding begin what follows from what was said before.
var concluding = vocab.New("so", "also", "thus", "therefore", "hence", "donc", "así que", "dus", "quindi", "portanto")

// rowsAndDay tells whether a clause is rows and a day: "3 next week".
func rowsAndDay(c clause) bool {
	return c.tokens[0].class == number && !slices.ContainsFunc(c.tokens, func(t token) bool {
		return t.class != number && t.class != date && t.class != duration && t.class != filler && t.class != preposition
	})
}

// dayless tells whether a clause puts rows off and does not say to which day.
func dayless(c clause) bool {
	s := summarise(c.tokens)
	return (s.verb.verb == Due || s.verb.verb == Snooze) && s.day.class == unknown && !s.mixed
}

// rowsToday tells whether a clause is rows and "today": "2 today" of "finished 1 and 2 today".
func rowsToday(c clause) bool {
	n := len(c.tokens) - 1
	return n > 0 && c.tokens[n].class == date && todays[fold(c.tokens[n].text)] && onlyRows(clause{tokens: c.tokens[:n]})
}

// rowsOnDay tells whether a clause is rows and the day on which: "3 on Friday" of "closed 1 and 3 on Friday".
func rowsOnDay(c clause) bool {
	n := len(c.tokens) - 1
	return n > 0 && c.tokens[n].class == date && strings.HasPrefix(fold(c.tokens[n].text), "on ") && onlyRows(clause{tokens: c.tokens[:n]})
}

// tellsPast tells whether the first verb of a clause tells what was done: "closed 1", not "close 1".
func tellsPast(c clause) bool {
	for _, t := range c.tokens {
		if t.class == verb || t.class == deed {
			w := firstWord(t.text)
			return strings.HasSuffix(w, "ed") || irregularPast[w]
		}
	}
	return false
}

var irregularPast = vocab.New("did", "sent", "paid", "made", "wrote", "bought", "got", "done")

var todays = vocab.New("today", "heute", "aujourd'hui", "hoy", "vandaag", "oggi", "hoje")

// alsos say nothing of the row that they stand behind.
var alsos = vocab.New("too", "is too", "are too", "also", "as well", "is as well", "are as well", "already", "now", "please", "items", "tasks", "auch", "schon", "bereits", "bitte", "aussi", "déjà",
	"también", "ya", "ook", "al", "anche", "già", "também", "já")
