package invoice

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// ibanLengths are the lengths of the countries that use IBANs (SWIFT registry).
var ibanLengths = map[string]int{
	"AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28,
	"CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18,
	"GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32,
	"LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15,
	"PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25,
	"SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}

// compact drops everything but ASCII letters and digits and turns letters to capitals.
func compact(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z':
			b.WriteRune(r - 'a' + 'A')
		case r >= 'A' && r <= 'Z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		}
	}
	return b.String()
}

// ValidIBAN checks length and the ISO 7064 mod-97 sum, blanks ignored. A masked number
// ("FR76 **** 1739") is none.
func ValidIBAN(s string) bool {
	if strings.ContainsAny(s, "*#") {
		return false
	}
	c := compact(s)
	if len(c) < 5 || ibanLengths[c[:2]] != len(c) || !scan.AllDigits(c[2:4]) {
		return false
	}
	rest := 0
	for _, r := range c[4:] + c[:4] {
		switch {
		case r >= 'A':
			rest = (rest*100 + int(r-'A') + 10) % 97
		default:
			rest = (rest*10 + int(r-'0')) % 97
		}
	}
	return rest == 1
}

// ibanOf writes an account number of an e-invoice without blanks. One that is no IBAN
// stays as the sender wrote it.
func ibanOf(s string) string {
	if ValidIBAN(s) {
		return compact(s)
	}
	return strings.TrimSpace(s)
}

// vatShapes are the bodies of VAT ids behind the country's letters: 9 a digit, A a
// letter, X either; a lower bound of shapes, not the national check digits.
var vatShapes = map[string][]string{
	"AT": {"A99999999"}, "BE": {"9999999999"}, "BG": {"999999999", "9999999999"}, "CHE": {"999999999", "999999999AA", "999999999AAA",
		"999999999AAAA"}, "CY": {"99999999A"}, "CZ": {"99999999", "999999999", "9999999999"}, "DE": {"999999999"}, "DK": {"99999999"},
	"EE": {"999999999"}, "EL": {"999999999"}, "GR": {"999999999"}, "ES": {"X9999999X"}, "FI": {"99999999"}, "FR": {"XX999999999"},
	"GB": {"999999999", "999999999999"}, "XI": {"999999999"}, "HR": {"99999999999"}, "HU": {"99999999"}, "IE": {"9X99999A", "9999999AA"},
	"IT": {"99999999999"}, "LT": {"999999999", "999999999999"}, "LU": {"99999999"}, "LV": {"99999999999"}, "MT": {"99999999"},
	"NL": {"999999999A99"}, "NO": {"999999999", "999999999AAA"}, "PL": {"9999999999"}, "PT": {"999999999"}, "RO": {"99", "999", "9999", "99999",
		"999999", "9999999", "99999999", "999999999", "9999999999"}, "SE": {"999999999999"}, "SI": {"99999999"}, "SK": {"9999999999"},
	"EU": {"999999999"},
}

// ValidVATID says whether s has the shape of a VAT id of the European Union, Norway,
// Switzerland or Britain, blanks and points ignored. It does not ask any register.
func ValidVATID(s string) bool {
	c := compact(s)
	if len(c) < 4 {
		return false
	}
	country := c[:2]
	if strings.HasPrefix(c, "CHE") {
		country = "CHE"
	}
	for _, shape := range vatShapes[country] {
		if fits(c[len(country):], shape) {
			return true
		}
	}
	return false
}

// validCIF checks a Spanish company's number, which is printed without its country: a
// letter, seven digits and a check digit or its letter.
func validCIF(s string) bool {
	if len(s) != 9 || !strings.Contains("ABCDEFGHJNPQRSUVW", s[:1]) || !scan.AllDigits(s[1:8]) {
		return false
	}
	sum := 0
	for i, c := range s[1:8] {
		d := int(c - '0')
		if i%2 == 0 {
			d = d*2/10 + d*2%10
		}
		sum += d
	}
	check := (10 - sum%10) % 10
	return s[8] == byte('0'+check) || s[8] == "JABCDEFGHI"[check]
}

func fits(s, shape string) bool {
	if len(s) != len(shape) {
		return false
	}
	for i := range len(s) {
		digit := s[i] >= '0' && s[i] <= '9'
		if shape[i] == '9' && !digit || shape[i] == 'A' && digit {
			return false
		}
	}
	return true
}

// NormalNumber is an invoice number for comparing: letters and digits only, in capitals,
// without leading zeros. "# inv 0042" and "INV-42" differ, "INV-0042" and "inv 0042" do not.
func NormalNumber(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKC.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	if t := strings.TrimLeft(b.String(), "0"); t != "" {
		return t
	}
	return b.String()
}

// legalForms are the words that name a company's form, written without points.
var legalForms = vocab.Of(`gmbh mbh ag kg kgaa ohg ug eg ek ev gbr se co cokg partg mbb partgmbb haftungsbeschrankt ges inh
 ltd limited plc llp llc lp inc incorporated corp corporation company pllc pty pte pvt private
 sa sas sasu sarl eurl snc scop spa srl srls sapa snc ss sl slu sau slne scoop coop
 bv nv vof cv bvba sprl srl cvba ab as asa aps oy oyj hf ehf oü ou uab sia zrt kft nyrt bt doo dd ad
 sro spzoo zoo oo sp z sk lda ltda eireli me epp kk gk bhd sdn ooo oao zao tov jsc pjsc`)

// VendorKey is a company's name for comparing: folded to plain small letters, without
// its legal form. Empty only where the name has no letters or digits.
func VendorKey(name string) string {
	var words []string
	for _, w := range strings.FieldsFunc(value.Fold(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	}) {
		if w = strings.ReplaceAll(w, ".", ""); w != "" {
			words = append(words, w)
		}
	}
	kept := joinInitials(words)
	for len(kept) > 1 && legalForms[kept[len(kept)-1]] {
		kept = kept[:len(kept)-1]
	}
	var out []string
	for i, w := range kept {
		// A form in the middle ("Muster GmbH & Co") goes too, but never the first word.
		if i == 0 || !legalForms[w] {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// joinInitials makes "s r l" one word: forms are often spaced out.
func joinInitials(words []string) []string {
	var out []string
	run := 0 // single letters at the end of out
	for _, w := range words {
		if len(w) != 1 {
			run = 0
			out = append(out, w)
			continue
		}
		if run > 0 {
			out[len(out)-1] += w
		} else {
			out = append(out, w)
		}
		run++
	}
	return out
}

// numberAt reads an invoice's number at a place; weak labels must be followed by
// something that cannot be read as a date or an amount.
func (r *reader) idAt(p place, weak bool) (string, bool) {
	i := p.i
	parts := []string{}
	for k := i; k < p.end && len(parts) < 6; k++ {
		w := strings.Trim(r.words[k].text, "()[],;:\"'")
		digits := strings.ContainsAny(w, "0123456789")
		if _, isDate := value.DateAt(r.texts(k, min(k+3, p.end))); isDate && digits && !compactDate(w) {
			break
		}
		if w == "" || w == "#" {
			continue
		}
		if w == "/" && len(parts) > 0 && k+1 < p.end && !r.words[k+1].gap && scan.AllDigits(r.words[k+1].text) {
			parts = append(parts, w) // "R 2026 / 558 102"
			continue
		}
		if k+1 == p.end && len(parts) > 1 && !r.words[k].gap && shapeOf(w) == "A" {
			parts = append(parts, w) // "2026 1056 X"
			continue
		}
		if !digits && !(len(parts) == 0 && k+1 < p.end && shortCaps(w) && strings.ContainsAny(r.words[k+1].text, "0123456789")) {
			break
		}
		if len(parts) > 0 && r.words[k].gap {
			break
		}
		parts = append(parts, w)
	}
	if len(parts) == 0 {
		return "", false
	}
	// Further words belong to the number only where they fill its cell or a word like
	// "vom" follows: "F 1234K20/1234/12".
	id := parts[0]
	if !strings.ContainsAny(id, "0123456789") && len(parts) > 1 {
		id += " " + parts[1]
		parts = parts[1:]
	}
	if rest := strings.Join(parts[1:], " "); rest != "" && p.i+len(parts) >= p.end-1 && len(id)+len(rest) < 24 {
		id += " " + rest
	}
	id = strings.TrimRight(id, ".,;:")
	if state, zip, ok := strings.Cut(id, " "); ok && usStates[state] && len(zip) == 5 && scan.AllDigits(zip) {
		return "", false // "Reno, NV 89501"
	}
	return id, plausibleID(id, weak)
}

// yearLike tells the years that a document is of from numbers.
func yearLike(w string) bool {
	return len(w) == 4 && scan.AllDigits(w) && value.Atoi(w) >= 1980 && value.Atoi(w) < 2040
}

func shortCaps(w string) bool {
	return len(w) <= 5 && strings.ToUpper(w) == w && w != "-"
}

// compactDate tells 20240131 from dates with marks: eight digits are a number more often.
func compactDate(w string) bool { return scan.AllDigits(w) }

func plausibleID(id string, weak bool) bool {
	if len(id) > 40 || !strings.ContainsAny(id, "0123456789") || strings.Contains(id, "@") || strings.Contains(id, "%") {
		return false
	}
	if a, ok := value.ReadAmount(id); ok && (a.Decimals == 2 || strings.ContainsAny(id, "€$£")) && !strings.Contains(id, "-") {
		return false
	}
	if weak {
		return len(id) >= 3 && !yearLike(id) && !strings.HasPrefix(id, "(")
	}
	return true
}
