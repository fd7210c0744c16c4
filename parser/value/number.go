package value

import (
	"strings"

	"duly/parser/scan"
)

// numberWords are the cardinals that contracts spell out. "one hundred twenty" is composed.
var numberWords = cardinals(map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "fifteenth": 15, "twentieth": 20,
	"thirtieth": 30, "fortyfifth": 45, "sixtieth": 60, "ninetieth": 90,
	"ein eine einem einen einer": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
	"elf": 11, "zwolf": 12, "vierzehn": 14, "funfzehn": 15, "achtzehn": 18, "zwanzig": 20, "vierundzwanzig": 24, "dreissig": 30,
	"sechsunddreissig": 36, "vierzig": 40, "funfundvierzig": 45, "sechzig": 60, "neunzig": 90, "hundertzwanzig einhundertzwanzig": 120,
	"hundertachtzig einhundertachtzig": 180,
	"un une":                           1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15,
	"dixhuit": 18, "vingt": 20, "trente": 30, "quarante": 40, "soixante": 60, "cent": 100,
	"uno una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
	"quince": 15, "dieciocho": 18, "veinte": 20, "veinticuatro": 24, "treinta": 30, "cuarenta": 40, "sesenta": 60, "noventa": 90, "ciento": 100,
	"een": 1, "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10, "twaalf": 12, "veertien": 14, "vijftien": 15,
	"twintig": 20, "vierentwintig": 24, "dertig": 30, "vijfenveertig": 45, "zestig": 60, "negentig": 90,
	"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15,
	"diciotto": 18, "venti": 20, "ventiquattro": 24, "trenta": 30, "quaranta": 40, "quarantacinque": 45, "sessanta": 60, "novanta": 90,
	"centoventi": 120, "centottanta": 180,
	"um uma": 1, "dois duas": 2, "quatro": 4, "sete": 7, "oito": 8, "dez": 10, "doze": 12, "dezoito": 18, "vinte": 20, "trinta": 30,
	"sessenta": 60, "setenta": 70, "oitenta": 80, "cem": 100,
})

func cardinals(in map[string]int) map[string]int {
	m := map[string]int{}
	for ws, n := range in {
		for _, w := range strings.Fields(ws) {
			m[w] = n
		}
	}
	return m
}

// NumberAt reads digits or number words: "90", "ninety", "one hundred and twenty".
func NumberAt(w []Word, i int) (n, end int, ok bool) {
	if i >= len(w) {
		return 0, i, false
	}
	if scan.AllDigits(w[i].Text) && len(w[i].Text) <= 4 {
		if i+1 < len(w) && w[i+1].Text == "th" {
			return Atoi(w[i].Text), i + 2, true // "the 90th day"
		}
		return Atoi(w[i].Text), i + 1, true
	}
	first, ok := numberWords[w[i].Text]
	if !ok {
		return 0, i, false
	}
	n, i = first, i+1
	for i < len(w) {
		next, ok := numberWords[w[i].Text]
		switch {
		case joinsNumbers(w, i, n):
		case !ok:
			return n, i, true
		case next == 100 && n < 10:
			n *= 100
		case n >= 20 && n < 100 && n%10 == 0 && next < 10 || n >= 100 && n%100 == 0 && next < 100 || n >= 100 && n%10 == 0 && n%100 != 0 && next < 10:
			n += next
		case n == 60 && next < 20 || n == 4 && next == 20: // soixante-dix, quatre-vingt
			if n == 60 {
				n += next
			} else {
				n = 80
			}
		case n == 80 && next < 20:
			n += next
		default:
			return n, i, true
		}
		i++
	}
	return n, i, true
}

// joinsNumbers says whether the word at i is the "and" of "one hundred and twenty" or
// "cuarenta y cinco".
func joinsNumbers(w []Word, i, n int) bool {
	if i+1 >= len(w) {
		return false
	}
	next := numberWords[w[i+1].Text]
	switch w[i].Text {
	case "and":
		return n >= 100 && next > 0
	case "y", "e", "et":
		return n >= 20 && n%10 == 0 && next > 0 && next < 10
	}
	return false
}
