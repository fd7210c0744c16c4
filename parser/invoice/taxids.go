package invoice

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// ids finds the VAT ids, the account and the tax number, and whose they are.
func (r *reader) ids(inv *Invoice) {
	r.vatIDs(inv)
	inv.IBAN, inv.BIC = r.account()
	if inv.SellerTaxID == "" {
		inv.SellerTaxID = r.labelledID(fTaxID)
	}
}

// vatSeen is a VAT id on the page.
type vatSeen struct {
	id     string
	buyer  bool
	seller bool // stands in the seller's block
	letter bool // stands under an unlabelled address, which may be the buyer's
}

// maxTaxIDs is how many VAT ids are looked at; an invoice has three.
const maxTaxIDs = 100

// vatIDs gives the seller the first id that is not the buyer's: not our own, not behind a
// label such as "your VAT number", not under the buyer's address.
func (r *reader) vatIDs(inv *Invoice) {
	var seen []vatSeen
	for _, h := range r.hits {
		if h.field != fVATID && h.field != fBuyerVAT && !r.bareVAT(h) {
			continue
		}
		for _, p := range r.places(h) {
			if id := r.vatAt(p.i, p.end, false); id != "" {
				seen = append(seen, r.vatSeen(id, h.i, h.field == fBuyerVAT, inv.SellerName))
				break
			}
		}
	}
	for i := range r.words {
		if len(seen) > maxTaxIDs {
			break
		}
		if id := r.vatAt(i, r.cellEnd(i), true); id != "" {
			seen = append(seen, r.vatSeen(id, i, false, inv.SellerName))
		}
	}
	for _, v := range seen {
		if v.seller && !v.buyer && inv.SellerVAT == "" {
			inv.SellerVAT = v.id
		}
	}
	for _, v := range seen {
		switch {
		case v.buyer && inv.BuyerVAT == "":
			inv.BuyerVAT = v.id
		case !v.buyer && !v.letter && inv.SellerVAT == "" && (v.seller || v.id != inv.BuyerVAT && !buyersElsewhere(seen, v.id)):
			inv.SellerVAT = v.id
		}
	}
	for _, v := range seen {
		switch {
		case !v.letter || v.buyer:
		case inv.SellerVAT == "":
			inv.SellerVAT = v.id
		case inv.BuyerVAT == "" && v.id != inv.SellerVAT:
			inv.BuyerVAT = v.id
		}
	}
}

// bareVAT tells the id from the tax in "VAT 4411882044": nothing but figures, and too many.
func (r *reader) bareVAT(h hit) bool {
	if h.field != fTax || h.j >= r.cellEnd(h.i) {
		return false
	}
	w := strings.Trim(r.words[h.j].text, ".,;")
	return len(w) >= 9 && len(w) <= 15 && scan.AllDigits(w)
}

// buyersElsewhere says whether an id is marked as the buyer's at another place.
func buyersElsewhere(seen []vatSeen, id string) bool {
	for _, v := range seen {
		if v.buyer && v.id == id {
			return true
		}
	}
	return false
}

func (r *reader) vatSeen(id string, at int, buyer bool, seller string) vatSeen {
	block := r.blockAt(at)
	if block == fBuyer && r.chargesTax(at) {
		block = fNone
	}
	return vatSeen{id, buyer || r.ourVAT(id) || block == fBuyer, block == fSeller || r.beyondDoubt(at), block == fNone && (r.ofAddressee(at) || r.ofAnother(at, seller))}
}

// chargesTax says whether the row of a VAT id charges the tax: "VAT @ 20% (reg. GB 123 4567 89)  £20.00".
func (r *reader) chargesTax(at int) bool {
	row := r.rows[r.words[at].row]
	return r.fieldAt(row.from) == fTax && r.anyPrice(row)
}

// beyondDoubt says whether an account or a company's register stands with a VAT id: the
// seller's imprint, whose cells are one at the foot of the page only.
func (r *reader) beyondDoubt(at int) bool {
	n := r.words[at].row
	row, c := r.rows[n], r.cellStart(at)
	if registers.In(r.lead(c, r.cellEnd(c))) || n > len(r.rows)/2 && registers.In(r.lead(row.from, row.to)) {
		return true
	}
	for i := row.from; i < row.to; i++ {
		if r.ibanAt(i) != "" {
			return true
		}
	}
	return false
}

func (r *reader) ourVAT(id string) bool {
	for _, o := range r.context.Ours.VATIDs {
		if compact(o) == compact(id) {
			return true
		}
	}
	return false
}

// vatAt reads a VAT id at word i, set in groups or not. Strict: it must have the shape of
// its country. Behind a label an id of another shape is taken too.
func (r *reader) vatAt(i, end int, strict bool) string {
	joined := ""
	for k := i; k < min(end, i+6); k++ {
		part := compact(strings.Trim(r.words[k].text, "().,;:"))
		if part == "" || k > i && r.labelled(k) {
			break
		}
		joined += part
		if len(joined) > 16 {
			break
		}
		if len(joined) >= 8 && ValidVATID(joined) && joined[0] >= 'A' && (!strict || k == i ||
			strings.ToUpper(r.words[i].text) == r.words[i].text) && r.ibanAt(i) == "" && (k+1 >= end || !continuesID(r.words[k+1].text)) {
			if k+1 < end && strings.HasPrefix(joined, "NO") && strings.EqualFold(strings.Trim(r.words[k+1].text, "().,;:"), "mva") {
				joined += "MVA"
			}
			return joined
		}
	}
	if strict {
		if w := compact(strings.Trim(r.words[i].text, "().,;:")); validCIF(w) {
			return w
		}
		return ""
	}
	if id := r.plainTaxID(i, end); id != "" {
		return id
	}
	w := compact(strings.Trim(r.words[i].text, "().,;:"))
	if w != "" && len(w) <= 3 && i+1 < end && !strings.ContainsAny(w, "0123456789") {
		w += compact(r.words[i+1].text)
	}
	if len(w) >= 7 && len(w) <= 18 && strings.ContainsAny(w, "0123456789") && strings.ContainsAny(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return w
	}
	return ""
}

// plainTaxID reads the ids that have figures only, 8 to 15 of them, in groups or not, as
// Australia, Brazil, Denmark, Italy, Poland and Portugal print them: "51 824 753 556".
func (r *reader) plainTaxID(i, end int) string {
	id := ""
	if i > 0 && len(r.words[i-1].text) == 2 && !r.words[i].gap {
		id = compact(r.words[i-1].text) // "DE", where that was taken for "de"
	}
	if _, country := vatShapes[id]; !country || id == "NO" {
		id = ""
	}
	for k := i; k < end && (k == i || !r.words[k].gap && len(r.words[k].text) <= 4); k++ {
		w := strings.Trim(r.words[k].text, "().,;:")
		if strings.Trim(w, "0123456789.-/") != "" || w == "" {
			break
		}
		id += compact(w)
	}
	if _, amount := value.ReadAmount(r.words[i].text); len(id) < 8 || len(id) > 15 || amount && strings.ContainsAny(r.words[i].text, ",") {
		return ""
	}
	if _, day := value.DateAt(r.texts(i, min(i+3, end))); day && len(id) <= 8 && !scan.AllDigits(r.words[i].text) {
		return ""
	}
	return id
}

// continuesID says whether a word is a further group of three digits or so.
func continuesID(w string) bool { return len(w) <= 3 && scan.AllDigits(w) }

// blockAt returns fBuyer or fSeller where a word stands in the block that such a label
// heads, else fNone.
func (r *reader) blockAt(i int) field {
	at := r.words[i].row
	x := r.words[r.cellStart(i)].x0
	for row := at; row >= max(0, at-14) && r.sameBlock(row, at); row-- {
		for k := r.rows[row].from; k < r.rows[row].to; k++ {
			f := r.fieldAt(k)
			if f != fBuyer && f != fSeller || !r.heads(r.hits[r.hitAt[k]-1]) || !r.words[k].gap || row == at && k >= i {
				continue
			}
			if d := r.words[k].x0 - x; d < 80 && d > -80 || r.rows[row].from == k && r.cellEnd(k) == r.rows[row].to && d > -160 && d < 160 {
				return f
			}
		}
	}
	return fNone
}

// account returns the first IBAN that passes its check, and the BIC beside it. A masked
// number is the customer's.
func (r *reader) account() (iban, bic string) {
	for i := range r.words {
		if iban = r.ibanAt(i); iban != "" {
			break
		}
	}
	if iban == "" {
		return r.polishAccount(), ""
	}
	for i, w := range r.words {
		if f := strings.Trim(w.fold, ":/."); f != "bic" && f != "swift" && f != "code" {
			continue
		}
		for k := i + 1; k < min(i+4, len(r.words)); k++ {
			if c := strings.Trim(r.words[k].text, ".,;:()"); validBIC(c) {
				return iban, c
			}
		}
	}
	return iban, ""
}

// polishAccount reads the account that Poland prints without its country, in groups behind a
// word for account, as an IBAN.
func (r *reader) polishAccount() string {
	for i := range r.words {
		n := len(r.words[i].text)
		if n != 2 && n != 26 || !scan.AllDigits(r.words[i].text) || !polishAccountWords.In(r.lead(max(0, i-4), i)) {
			continue
		}
		joined := "PL"
		for k := i; k < min(len(r.words), i+7) && len(joined) < 28; k++ {
			joined += r.words[k].text
		}
		if ValidIBAN(joined) {
			return joined
		}
	}
	return ""
}

var polishAccountWords = vocab.Beginnings(`konto|konta|kont |rachunek|rachunku|r k |nrb`)

func (r *reader) ibanAt(i int) string {
	first := strings.Trim(r.words[i].text, "().,;:")
	for _, p := range []string{"IBAN:", "IBAN"} {
		first = strings.TrimPrefix(first, p)
	}
	first = compact(first)
	if len(first) < 2 || ibanLengths[first[:2]] == 0 {
		return ""
	}
	end := r.rows[r.words[i].row].to
	joined, turned := first, false
	for k := i; ; {
		if ValidIBAN(joined) {
			return joined
		}
		k++
		if c, ok := r.wrapped(i); k == r.cellEnd(i) && ok && !turned {
			k, end, turned = c, r.cellEnd(c), true
		}
		if k >= end || len(joined) > 34 || strings.ContainsAny(r.words[k].text, "*:") {
			return ""
		}
		joined += compact(r.words[k].text)
	}
}

// validBIC checks the shape of ISO 9362: six letters, two or five letters or digits.
func validBIC(s string) bool {
	return (len(s) == 8 || len(s) == 11) && compact(s) == s && !strings.ContainsAny(s[:6], "0123456789")
}
