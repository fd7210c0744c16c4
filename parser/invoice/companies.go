package invoice

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return strings.Trim(w, ",;")
}

// plausibleName refuses numbers, dates, addresses and mail addresses.
func plausibleName(s string) bool {
	letters, digits := 0, 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c):
			letters++
		case unicode.IsDigit(c):
			digits++
		}
	}
	return (letters > 2 || letters == 2 && strings.ToUpper(s) == s) && digits*2 < letters+2 && len(s) <= 90 && !strings.ContainsAny(s, "@€$") &&
		!strings.Contains(s, "://") && !strings.Contains(s, "./.") && !strings.HasPrefix(s, "www.") && !cardBrands[value.Fold(s)] && !copyWords[value.Fold(s)]
}

// cardBrands are printed where it is said how an invoice was paid.
var cardBrands = map[string]bool{"mastercard": true, "visa": true, "amex": true, "american express": true, "maestro": true, "discover": true, "girocard": true,
	"diners club": true, "apple pay": true, "google pay": true, "sepa": true}

// hasLegalForm says whether a name ends, or nearly ends, in a company's legal form.
func hasLegalForm(s string) bool {
	words := strings.Fields(s)
	for i, w := range words {
		if i == 0 {
			continue
		}
		raw := strings.Trim(w, ",;()")
		if raw == "e.U." {
			return true // Austria's sole trader; "EU" is something else
		}
		f := strings.NewReplacer(".", "", "/", "").Replace(value.Fold(raw))
		if _, tail, ok := strings.Cut(f, "-"); ok && hyphenForms[tail] {
			return true // "Example Versicherungs-AG"
		}
		if !legalForms[f] || len(f) < 2 || namesState(words[i-1], raw) {
			continue
		}
		// Small words that are forms in capitals only: "as", "se", "co", "sa", "ab", "ag".
		if len(f) == 2 && raw == strings.ToLower(raw) && f != "ag" {
			continue
		}
		return true
	}
	j := joinInitials(strings.Fields(strings.ReplaceAll(value.Fold(s), ".", " ")))
	return len(j) > 1 && len(j[len(j)-1]) > 2 && legalForms[j[len(j)-1]]
}

var hyphenForms = vocab.Of("ag gmbh kg se")

// namesState tells the state of "Boulder, CO" from the form of a company.
func namesState(before, w string) bool { return usStates[w] && strings.HasSuffix(before, ",") }

// tidyName takes off the marks around a name; the point of "S.r.l." stays.
func tidyName(name string) string {
	name = strings.Trim(value.OneLine(name), " ,;:-–·•●|*")
	bare := strings.TrimRight(name, ".")
	last := bare[strings.LastIndexByte(bare, ' ')+1:]
	if bare != name && !(hasLegalForm(name) && (len(last) <= 4 || strings.Contains(last, "."))) {
		return bare
	}
	return name
}

// offerCompanies offers every cell that holds a company's name with its legal form.
func (r *reader) offerCompanies(add func(string, int)) {
	for n, row := range r.rows {
		for c := row.from; c < row.to; {
			end := r.cellEnd(c)
			name := r.companyIn(c, end)
			if name != "" && !greetings.In(r.lead(c, end)) && !toWords[r.words[c].fold] {
				score := 12
				switch {
				case row.page == 0 && n == 0 && c == row.from:
					score += 13 // a letterhead
				case row.page == 0 && n < 6:
					score += 6
				case row.page == 0 && n > len(r.rows)*3/4:
					score += 6 // the footer's imprint
				}
				imprint := r.taxIDIn(c, end) || registerWords.In(r.lead(c, end))
				if end-c <= 6 {
					score += 3
				} else if end-c > 14 && !imprint {
					score -= 5 // inside a sentence
				}
				if r.addressBehind(c, end, name) {
					score += 6 // "Example GmbH · Street 1 · Town": the sender's line or imprint
				}
				if imprint || end-c <= 8 && r.registeredBelow(c) {
					score += 8
				}
				if r.underBuyer(c) {
					score -= 14
				} else if r.addressed(c) {
					score -= 10
				}
				if isBank(name) {
					score -= 8
				}
				add(name, score)
			}
			c = end
		}
	}
}

// registeredBelow says whether a cell heads a block in which a telephone, a mailbox or the one
// registration of the page stands.
func (r *reader) registeredBelow(c int) bool {
	at := r.words[c].row
	if at > 0 && r.rows[at].y-r.rows[at-1].y < 1.9*max(r.rows[at].h, 8) && slices.ContainsFunc(r.cellsOf(at-1), func(k int) bool { return r.aligned(k, c) }) {
		return false
	}
	for n := at + 1; n < min(len(r.rows), at+8) && r.rows[n].page == r.rows[at].page && r.sameBlock(at, n); n++ {
		for _, i := range r.cellsOf(n) {
			end := r.cellEnd(i)
			if !r.aligned(i, c) {
				continue
			}
			if hasLegalForm(r.text(i, end)) || r.fieldAt(i) == fBuyer {
				return false
			}
			if r.oneRegistration() && r.taxIDIn(i, end) || contactWords[strings.Trim(r.words[i].fold, ".:")] || strings.Contains(r.text(i, end), "@") {
				return true
			}
		}
	}
	return false
}

// oneRegistration says whether one label of a VAT id or a tax number is printed, and no second.
func (r *reader) oneRegistration() bool {
	n := 0
	for _, h := range r.hits {
		if h.field == fVATID || h.field == fTaxID || h.field == fBuyerVAT {
			n++
		}
	}
	return n == 1
}

// cellsOf are the first words of a row's cells.
func (r *reader) cellsOf(n int) []int {
	var out []int
	for c := r.rows[n].from; c < r.rows[n].to; c = r.cellEnd(c) {
		out = append(out, c)
	}
	return out
}

// aligned says whether two cells have their left edge, their right edge or their middle in common.
func (r *reader) aligned(a, b int) bool {
	a0, a1, b0, b1 := r.words[a].x0, r.words[r.cellEnd(a)-1].x1, r.words[b].x0, r.words[r.cellEnd(b)-1].x1
	return math.Abs(a0-b0) < 4 || math.Abs(a1-b1) < 3 || math.Abs(a0+a1-b0-b1) < 4
}

var contactWords = vocab.Of("tel telephone telefon telefono telefoon tlf phone fax tfn mobil mobile mail email e-mail web www puh")

// toWords begin the line of an addressee: "To Hartmoor Ltd".
var toWords = vocab.Of("to an aan till til pour para per")

// registerWords are those of the imprint that the law wants of a company.
var registerWords = vocab.Beginnings(`registered in|registered office|registered no|company no|company number|company registration|amtsgericht|handelsregister|hrb|hra|firmenbuch|rcs|r c s|siret|siren|au capital|kvk|registro mercantil|cap soc|capitale sociale|capital social|cvr|organisationsnr|org nr|krs`)

// registers are those of them that stand beside nobody's name but the sender's.
var registers = vocab.Beginnings(`amtsgericht|handelsregister|registergericht|hrb|hra|firmenbuch|rcs|r c s|au capital`)

// taxIDIn says whether a cell holds a VAT id or the label of one.
func (r *reader) taxIDIn(c, end int) bool {
	for i := c; i < end; i++ {
		if r.fieldAt(i) == fVATID || r.fieldAt(i) == fTaxID || r.vatAt(i, end, true) != "" && !r.ourVAT(r.vatAt(i, end, true)) {
			return true
		}
	}
	return false
}

// addressBehind says whether a mark and an address follow a name in its cell.
func (r *reader) addressBehind(c, end int, name string) bool {
	_, rest, _ := strings.Cut(r.text(c, end), strings.TrimRight(name, ",."))
	rest = strings.TrimLeft(rest, ". ")
	return rest != "" && strings.ContainsAny(rest[:1], ",-|") && strings.ContainsAny(rest, "0123456789") ||
		strings.HasPrefix(rest, "·") || strings.HasPrefix(rest, "•") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "●")
}

// bankWords are in the names of banks, which the footers of invoices name.
var bankWords = []string{" bank", "bank ", "sparkasse", " banque", " banco ", " banca ", "raiffeisen", "kredit"}

func isBank(name string) bool { return scan.ContainsOne(" "+value.Fold(name)+" ", bankWords) }

// companyIn cuts the company's name out of a cell: the words up to the legal form, back
// to a mark, a label or a small word.
func (r *reader) companyIn(i, end int) string {
	for k := i + 1; k < end; k++ {
		if !hasLegalForm("x "+r.words[k].text) || namesState(r.words[k-1].text, strings.Trim(r.words[k].text, ".,;")) ||
			r.labelled(i) && r.hits[r.hitAt[i]-1].j > k { // "Total inc GST"
			continue
		}
		from := k
		if r.headIsName(i, k) {
			from = i
		}
		for from > i {
			t := r.words[from-1].text
			first := scan.FirstRune(t)
			if strings.HasSuffix(t, ":") || strings.HasSuffix(t, ";") || strings.HasSuffix(t, ",") && from-1 < k-1 && !r.partners(from, k) ||
				!unicode.IsUpper(first) && !unicode.IsDigit(first) && t != "&" && t != "und" && t != "of" && t != "de" && t != "et" || k-from > 6 {
				break
			}
			from--
		}
		for from < k && scan.StartsLower(r.words[from].text) && r.cellStart(from) != from {
			from++ // "a trading name of Example Ltd"
		}
		to := k + 1
		for to < end && (hasLegalForm("x "+r.words[to].text) || r.words[to].text == "&" || r.words[to].text == "+" || r.words[to].text == "z" &&
			to+1 < end && hasLegalForm("x "+r.words[to+1].text)) {
			to++
		}
		if from < k {
			return r.text(from, to)
		}
	}
	return ""
}

// partners says whether the words i to k are the last names of partners: "Roe & Lamb" in
// "Doe, Roe & Lamb LLP".
func (r *reader) partners(i, k int) bool {
	for n := i + 1; n < k; n++ {
		if t := r.words[n].text; t == "&" || t == "and" || t == "und" {
			return true
		}
	}
	return false
}

// headIsName says whether the words i to k, all of a cell's head, can be a company's
// name up to its legal form: "Au petit port SARL".
func (r *reader) headIsName(i, k int) bool {
	whole := k+1 == r.cellEnd(i) && r.cellStart(i) == i // a house style of small letters
	limit := 5
	if k > i+2 && r.words[k-1].text == "C." && r.words[k-2].text == "&" {
		limit = 8 // "Example di Jo Doe & C. s.n.c."
	}
	if c := scan.FirstRune(r.words[i].text); k-i > limit || !unicode.IsUpper(c) && !(whole && k > i+1) {
		return false
	}
	for n := i; n < k; n++ {
		if t := r.words[n].text; strings.HasSuffix(t, ":") || strings.HasSuffix(t, ";") || strings.HasSuffix(t, ",") && n < k-1 &&
			!r.partners(n+1, k) || r.labelled(n) && r.hits[r.hitAt[n]-1].weight > 1 {
			return false
		}
	}
	return true
}

// domains are the second-level names of the web and mail addresses on the pages.
func (r *reader) domains() map[string]bool {
	out := map[string]bool{}
	for _, w := range r.words {
		t := strings.Trim(w.fold, ".,;:()<>")
		_, host, ok := strings.Cut(t, "@")
		if !ok {
			if i := strings.Index(t, "www."); i >= 0 {
				host = t[i+4:]
			} else if _, h, found := strings.Cut(t, "://"); found {
				host = strings.TrimPrefix(h, "www.")
			} else {
				continue
			}
		}
		host, _, _ = strings.Cut(host, "/")
		parts := strings.Split(host, ".")
		if len(parts) >= 2 {
			name := parts[len(parts)-2]
			if len(name) <= 3 && len(parts) > 2 {
				name = parts[len(parts)-3]
			}
			out[name] = true
			out[strings.ReplaceAll(name, "-", "")] = true
		}
	}
	return out
}
