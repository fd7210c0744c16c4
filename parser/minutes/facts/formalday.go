package facts

import (
	"strconv"
	"strings"

	"duly/parser/scan"
)

// formalDay returns the day that a record names in the sentence it opens with: "siendo las 18:15 horas del día 8 de abril de
// 2010 da comienzo …", "L'an deux mille dix-huit, le dix-neuf octobre, le conseil s'est réuni …".
func formalDay(s string) string {
	lo := scan.Lower(s)
	for _, w := range []string{"siendo las ", " horas del día ", " horas del "} {
		if i := strings.Index(lo, w); i >= 0 {
			return s[i:min(len(s), i+120)]
		}
	}
	rest, ok := strings.CutPrefix(strings.ReplaceAll(lo, "’", "'"), "l'an ")
	if !ok {
		return ""
	}
	year, day, ok := strings.Cut(rest, " le ")
	if !ok {
		return ""
	}
	y := inWords(strings.Trim(year, " ,"))
	words := strings.Fields(day)
	for i := 1; i < min(len(words), 6); i++ {
		if month := strings.Trim(words[i], ","); frenchMonths[month] && y > 0 {
			d := inWords(strings.Join(words[:i], " "))
			if n := strings.TrimSuffix(words[i-1], "er"); scan.HasDigit(n) {
				d, _ = strconv.Atoi(n)
			}
			if d > 0 {
				return strconv.Itoa(d) + " " + month + " " + strconv.Itoa(y)
			}
		}
	}
	return ""
}

// inWords reads a French number: "deux mille dix-huit", "vendredi vingt et un", 0 where there is none.
func inWords(s string) int {
	sum := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' }) {
		if w == "mil" || w == "mille" {
			sum *= 1000
			continue
		}
		if n, err := strconv.Atoi(w); err == nil {
			return n
		}
		sum += frenchNumbers[w]
	}
	return sum
}

var frenchNumbers = map[string]int{"un": 1, "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
	"treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30}

var frenchMonths = map[string]bool{"janvier": true, "février": true, "mars": true, "avril": true, "mai": true, "juin": true, "juillet": true, "août": true, "aout": true, "septembre": true,
	"octobre": true, "novembre": true, "décembre": true}
