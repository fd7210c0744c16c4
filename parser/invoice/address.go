package invoice

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// postalLines joins the parts of a postal address that are there, a line each.
func postalLines(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p = value.OneLine(p); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, "\n")
}

// ublAddress is a party's address: streets, then the postal code and the town.
func ublAddress(p *node) (lines, country string) {
	a := p.at("PostalAddress")
	street := value.OneLine(a.value("StreetName") + " " + a.value("BuildingNumber"))
	country = strings.ToUpper(a.value("Country/IdentificationCode"))
	return postalLines(street, a.value("AdditionalStreetName"), a.value("AddressLine/Line"), town(a.value("PostalZone"), a.value("CityName"), country)), country
}

// ciiAddress is a party's address: lines, then the postal code and the town.
func ciiAddress(p *node) (lines, country string) {
	a := p.at("PostalTradeAddress")
	country = strings.ToUpper(a.value("CountryID"))
	return postalLines(a.value("LineOne"), a.value("LineTwo"), a.value("LineThree"), town(a.value("PostcodeCode"), a.value("CityName"), country)), country
}

// fatturaAddress is a party's seat.
func fatturaAddress(p *node) (lines, country string) {
	a := p.at("Sede")
	city := value.OneLine(a.value("Comune") + " " + a.value("Provincia"))
	country = strings.ToUpper(a.value("Nazione"))
	return postalLines(value.OneLine(a.value("Indirizzo")+" "+a.value("NumeroCivico")), town(a.value("CAP"), city, country)), country
}

// town is the line of the postal code and the town, in the order of the country.
func town(code, city, country string) string {
	switch country {
	case "GB", "IE", "US", "CA", "AU", "NZ":
		return value.OneLine(city + " " + code)
	}
	return value.OneLine(code + " " + city)
}

// sellerAddress is the address that stands in one line with the seller's name, as above an
// addressee, or right below it; "" where neither is sure.
func (r *reader) sellerAddress(seller string) string {
	key := VendorKey(seller)
	if key == "" {
		return ""
	}
	for n, row := range r.rows {
		if n > 200 {
			break
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			text := r.text(c, r.cellEnd(c))
			if len(text) > 200 || !strings.Contains(VendorKey(text), key) || r.underBuyer(c) {
				continue
			}
			parts := addressParts(text)
			if VendorKey(parts[0]) != key {
				continue
			}
			if lines := addressIn(parts[1:]); lines != "" {
				return lines
			}
			if len(parts) > 1 {
				continue
			}
			if lines := addressIn(r.cellsBelow(c)); lines != "" {
				return lines
			}
			if lines := addressIn(r.cellsRight(c, row.to)); lines != "" {
				return lines
			}
		}
	}
	return ""
}

// cellsRight are the texts of the cells right of a cell.
func (r *reader) cellsRight(c, end int) []string {
	var out []string
	for c = r.cellEnd(c); c < end; c = r.cellEnd(c) {
		out = append(out, r.text(c, r.cellEnd(c)))
	}
	return out
}

// cellsBelow are the texts of the cells right below a cell, without labelled ones.
func (r *reader) cellsBelow(c int) []string {
	var out []string
	for _, b := range r.below(c, r.cellEnd(c), 4) {
		if r.labelledCell(b, r.cellEnd(b)) {
			break
		}
		out = append(out, r.text(b, r.cellEnd(b)))
	}
	return out
}

// addressParts splits a line at the marks that part a name from an address. A comma within
// a company's name belongs to it: "Tidepool Compute, LLC".
func addressParts(text string) []string {
	for _, mark := range []string{" · ", " • ", " | ", " ∙ ", " – ", " - ", "; "} {
		text = strings.ReplaceAll(text, mark, ", ")
	}
	parts := strings.Split(text, ", ")
	if len(parts) > 1 && legalForms[strings.ReplaceAll(value.Fold(strings.TrimSpace(parts[1])), ".", "")] {
		parts = append([]string{parts[0] + ", " + parts[1]}, parts[2:]...)
	}
	return parts
}

// addressIn is the address that parts begin with: at most three of a street, a house or a
// box, one with a number in it, then a postal code with its town.
func addressIn(parts []string) string {
	var lines []string
	number := false
	for _, p := range parts[:min(len(parts), 4)] {
		p = strings.Trim(p, " ,;")
		if p == "" || len(p) > 70 || strings.ContainsAny(p, ":@€$£%") {
			return ""
		}
		full, code := postalCode(p)
		switch {
		case full && number:
			return strings.Join(append(lines, p), "\n")
		case code && number && len(lines) > 1:
			lines[len(lines)-1] += " " + p
			return strings.Join(lines, "\n")
		}
		lines = append(lines, p)
		number = number || strings.ContainsAny(p, "0123456789")
	}
	return ""
}

// postalCode says whether a text is a postal code with its town, or a code alone.
func postalCode(s string) (full, code bool) {
	words := strings.Fields(strings.ReplaceAll(s, ",", " "))
	if len(words) == 0 || len(words) > 6 {
		return false, false
	}
	first := words[0]
	if i := strings.IndexByte(first, '-'); i > 0 && i < 3 && isUpper(first[:i]) {
		first = first[i+1:] // "D-10115"
	}
	if scan.AllDigits(first) && (len(first) == 4 || len(first) == 5) {
		word := scan.FirstRune(words[len(words)-1])
		return len(words) > 1 && unicode.IsUpper(word), len(words) == 1
	}
	last := words[len(words)-1]
	if len(words) > 1 && len(last) == 3 && last[0] >= '0' && last[0] <= '9' && isUpper(last[1:]) && isUpper(words[len(words)-2][:1]) && len(words[len(words)-2]) < 5 {
		return len(words) > 2, len(words) == 2 // "Bristol BS1 4ER"
	}
	if len(words) > 1 && scan.AllDigits(last) && len(last) == 5 && len(words[len(words)-2]) == 2 && isUpper(words[len(words)-2]) {
		return len(words) > 2, len(words) == 2 // "Boston MA 02110"
	}
	if len(words) > 2 && scan.AllDigits(last) && len(last) == 4 && australianStates[words[len(words)-2]] {
		return true, false // "Moorabbin VIC 3189"
	}
	return false, false
}

var australianStates = vocab.Of("ACT NSW NT QLD SA TAS VIC WA")

func isUpper(s string) bool { return s != "" && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" }
