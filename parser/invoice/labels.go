package invoice

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"duly/parser/value"
	"duly/parser/vocab"
)

// field is what a label announces.
type field int

const (
	fNone field = iota
	fNumber
	fIssue
	fDue
	fPO
	fContract
	fPreceding
	fNet
	fTax
	fGross
	fPayable
	fPrepaid // paid before, deposits, previous balances: taken by no field
	fPeriod  // both days
	fPeriodStart
	fPeriodEnd
	fNext
	fSeller
	fBuyer
	fHolder // the account's holder
	fVATID
	fBuyerVAT
	fTaxID
	fCurrency
	fCustomer // how the seller numbers the buyer
	fOther    // a label of something else: it keeps its value from the others
)

// label is an entry of the language tables.
type label struct {
	field  field
	weight int // 3 unmistakable, 2 usual, 1 weak
}

// labels maps what is printed, letters and digits only, folded, to what it announces.
// "№" in the tables stands for every way to write "number", "%" for nothing.
var labels = sync.OnceValue(buildLabels)

// numberForms are the ways to write "number" behind a word, joined to it or not.
var numberForms = strings.Fields("no nr num number numero nummer nbr nro n ndeg id ref numer cislo")

var numberWord = vocab.Of("c no nr num number numero nummer nbr nro n ndeg numer nº")

type labelRow struct {
	field  field
	weight int
	words  string // comma-separated
}

// maxLabelKey is the longest label, in bytes of its key.
var maxLabelKey int

func buildLabels() map[string]label {
	m := map[string]label{}
	add := func(key string, l label) {
		// The first entry stands: languages in the order given, strong before weak.
		if old, ok := m[key]; !ok || l.weight > old.weight && old.field == l.field {
			m[key] = l
		}
		maxLabelKey = max(maxLabelKey, len(key))
	}
	for _, r := range slices.Concat(englishLabels, germanLabels, frenchLabels, spanishLabels, dutchLabels, italianLabels,
		portugueseLabels, scandinavianLabels, polishLabels, finnishLabels, czechLabels, romanianLabels,
		hungarianLabels, southSlavicLabels, balticLabels, turkishLabels, greekLabels) {
		for _, phrase := range strings.Split(r.words, ",") {
			base, numbered := strings.CutSuffix(strings.TrimSpace(phrase), "№")
			base, tail, middle := strings.Cut(base, "№")
			key := labelKey(value.Fold(base))
			if !numbered && !middle {
				add(key, label{r.field, r.weight})
				continue
			}
			for _, n := range numberForms {
				add(key+n+labelKey(tail), label{r.field, r.weight})
			}
		}
	}
	return m
}

// labelKey keeps the letters and digits of a folded text; "#" and "№" count as "nr", "°" as
// nothing.
func labelKey(s string) string {
	plain := true
	for i := range len(s) {
		if c := s[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '#' || r == '№':
			b.WriteString("nr")
		case r == '%':
			b.WriteByte('%')
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
