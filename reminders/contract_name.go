package reminders

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/reminders/say"
)

// contractName is what a contract is called: its vendor, with the only line of its invoice or the
// product that a notice names.
func contractName(v Vendor, f invoice.Invoice, t renewal.Terms, product string) string {
	if len(f.Lines) == 1 && f.Lines[0].Name != "" {
		product = say.Clip(timeless(f.Lines[0].Name), 60)
	}
	name := v.Name
	switch {
	case product == "":
	case strings.HasPrefix(invoice.VendorKey(product)+" ", v.Key+" "):
		name = product
	default:
		name += ": " + product
	}
	if t.Trial && !strings.Contains(strings.ToLower(name), "trial") {
		name += " (trial)"
	}
	return name
}

// timeless is a line's name without the parts that say no more than when: "Fibre line, May"
// is "Fibre line".
func timeless(name string) string {
	parts := strings.Split(name, ", ")
	kept := slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return serviceKey(p) == "" })
	if len(kept) == 0 {
		return name
	}
	return strings.Join(kept, ", ")
}

// serviceOf is what an invoice is for, for comparing: the words of its only line, or those
// that all its lines share.
func serviceOf(f invoice.Invoice) string {
	only := ""
	for _, l := range f.Lines {
		key := serviceKey(l.Name)
		if key == "" || key == only {
			continue
		}
		if only != "" {
			return ""
		}
		only = key
	}
	return only
}

// rhythmWords change from invoice to invoice, or say no more than that time passes.
var rhythmWords = strings.Fields(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember
	janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto
	septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
	januari februari maart mei augustus from to until till through for the of and von bis vom zum für und du au le la per period zeitraum
	month months monat monate year years jahr jahre day days tage mois an ans`)

// serviceKey are the words of a line that stay the same from invoice to invoice: no dates,
// no numbers, no months.
func serviceKey(name string) string {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len([]rune(w)) < 2 || strings.ContainsFunc(w, unicode.IsDigit) || slices.Contains(rhythmWords, w) {
			continue
		}
		words = append(words, w)
	}
	return strings.Join(words[:min(len(words), 200)], " ")
}

// sameService says whether most words of two services are the same.
func sameService(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	x, y := strings.Fields(a), strings.Fields(b)
	shared := 0
	for _, w := range x {
		if slices.Contains(y, w) {
			shared++
		}
	}
	return shared*10 >= (len(x)+len(y)-shared)*6
}

// namedFor are the words of a contract's name that are not its vendor's.
func (k Contract) namedFor(vendor []string) []string {
	return without(strings.Fields(serviceKey(k.Name)), vendor)
}

// without are the words that others are not.
func without(words, others []string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return slices.Contains(others, w) })
}
