package reply

import (
	"slices"
	"strconv"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// warn reads the days before the notice deadline: "warn 120 60 30", "warn us 3 months and 30 days before".
func (r reader) warn(tokens []token) ([]Command, verdict) {
	c := Command{Verb: Warn}
	first := max(0, slices.IndexFunc(tokens, func(t token) bool { return t.verb == Warn }))
	if rows := summarise(tokens[:first]).targets; len(rows) == 1 {
		c.Target = rows[0]
	}
	for _, t := range tokens[first:] {
		c.Days = append(c.Days, daysIn(scan.Words(fold(t.text)))...)
		if t.class == not {
			return nil, attempt
		}
	}
	if len(c.Days) == 0 {
		return nil, attempt
	}
	return r.out(c), read
}

// daysIn are the numbers of a list in days, each with the unit that stands behind it or the next
// ones: "60 and 30", "6, 3 months and 2 weeks".
func daysIn(words []string) []int {
	var out []int
	unit := 1
	for _, w := range slices.Backward(words) {
		n, err := strconv.Atoi(w)
		switch {
		case unitDays[w] > 0:
			unit = unitDays[w]
		case err == nil && n > 0 && n*unit <= 3660:
			out = append(out, n*unit)
		}
	}
	slices.Reverse(out)
	return out
}

// warnDays counts the words at word i that list when to warn, where a word for it stands before.
func (l *lexer) warnDays(i int) int {
	if !scan.AllDigits(l.words[i].text) || !l.warns(i) {
		return 0
	}
	n := 0
	for k := i; k < len(l.words); k++ {
		switch w := l.words[k].text; {
		case scan.AllDigits(w) || unitDays[w] > 0:
			n = k - i + 1
		case !joinsDays[w]:
			return n
		}
	}
	return n
}

// warns tells whether "warn me" stands before word i, or "warn me only".
func (l *lexer) warns(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if single(l.words[k].text, func(p entry) bool { return p.verb == Warn }) {
			return true
		}
		if !beforeDays[l.words[k].text] {
			return false
		}
	}
	return false
}

var (
	unitDays = map[string]int{"day": 1, "days": 1, "d": 1, "tage": 1, "tag": 1, "tagen": 1, "jours": 1, "jour": 1, "días": 1, "dagen": 1, "giorni": 1, "dias": 1,
		"week": 7, "weeks": 7, "woche": 7, "wochen": 7, "semaine": 7, "semaines": 7, "semana": 7, "semanas": 7, "weken": 7, "settimane": 7,
		"month": 30, "months": 30, "monat": 30, "monate": 30, "monaten": 30, "mois": 30, "mes": 30, "meses": 30, "maand": 30, "maanden": 30, "mesi": 30}
	joinsDays  = vocab.New(",", ";", "/", "+", "&", "and", "then", "before", "und", "et", "y", "en", "e", "vorher", "avant", "antes", "prima", "vooraf")
	beforeDays = vocab.New("me", "us", "only", "at", "on", "again", "earlier", ",", ":", "just", "also", "mich", "uns", "nur", "moi", "nous", "à", "op", "a")
)
