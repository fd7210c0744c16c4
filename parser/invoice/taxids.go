package invoice

import "strings"

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
		if h.field != fVATID && h.field != fBuyerVAT {
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

// weakPlace says whether a label as weak as "Invoice" may have its number at a place.
func (r *reader) weakPlace(h hit, p place) bool {
	if h.j == h.i+1 && numberWord[labelKey(r.words[h.i].fold)] {
		return r.words[h.i].gap && (r.colonBehind(h) || r.belowTitle(h.i)) // "Numéro : 42"
	}
	switch p.rank {
	case 3:
		return true
	case 2:
		return h.field == fPO || r.colonBehind(h) || r.pairOf(h, p)
	}
	return r.headOfColumn(h) || r.colonBehind(h) || strings.HasPrefix(r.words[p.i].text, "#") || r.stacked(h, p)
}

// pairOf says whether a title and a number of one or two words end a row, a cell each.
func (r *reader) pairOf(h hit, p place) bool {
	row := r.rows[r.words[h.i].row]
	return r.words[h.i].gap && r.cellEnd(h.i) == h.j && p.i == h.j && p.end == row.to && len(r.text(p.i, p.end)) > 3 && p.end-p.i < 3
}

// stacked says whether a label has a row of its own and a long number the one below it.
func (r *reader) stacked(h hit, p place) bool {
	label, value := r.rows[r.words[h.i].row], r.rows[r.words[p.i].row]
	return label.from == h.i && label.to == h.j && value.to-value.from == 1 && len(r.words[p.i].text) > 5 && allDigits(r.words[p.i].text)
}

// belowTitle says whether a document's title stands in one of the rows right above.
func (r *reader) belowTitle(i int) bool {
	at := r.words[i].row
	for n := at - 1; n >= max(0, at-4) && r.rows[n].page == 0; n-- {
		for c := r.rows[n].from; c < r.rows[n].to; c = r.cellEnd(c) {
			if t, words := r.titleAt(c, r.cellEnd(c)); words > 0 && t.points >= 9 && c+max(words, 3) >= r.cellEnd(c) {
				return true
			}
		}
	}
	return false
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
	return vatSeen{id, buyer || r.ourVAT(id) || block == fBuyer, block == fSeller || r.beyondDoubt(at), block == fNone && (r.ofAddressee(at) || r.ofAnother(at, seller))}
}

// beyondDoubt says whether an account stands in the row of a VAT id: the seller's imprint.
func (r *reader) beyondDoubt(at int) bool {
	row := r.rows[r.words[at].row]
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
		if len(joined) >= 8 && ValidVATID(joined) && joined[0] >= 'A' && (!strict || k == i || strings.ToUpper(r.words[i].text) == r.words[i].text) && r.ibanAt(i) == "" && (k+1 >= end || !continuesID(r.words[k+1].text)) {
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

// plainTaxID reads the ids that have figures only, 8 to 14 of them, in groups or not, as
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
	if _, amount := readAmount(r.words[i].text); len(id) < 8 || len(id) > 14 || amount && strings.ContainsAny(r.words[i].text, ",") {
		return ""
	}
	if _, day := dateAt(r.texts(i, min(i+3, end))); day && len(id) <= 8 && !allDigits(r.words[i].text) {
		return ""
	}
	return id
}

// continuesID says whether a word is a further group of three digits or so.
func continuesID(w string) bool { return len(w) <= 3 && allDigits(w) }

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
		return "", ""
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

// labelledID is the first number behind a label of that field, "" where there is none.
func (r *reader) labelledID(f field) string {
	id, _ := r.bestID(f)
	return id
}

// orderAmongReferences reads "Reference: PO-2210": the buyer's order by its own mark.
func (r *reader) orderAmongReferences() string {
	for _, h := range r.hits {
		if h.field != fOther || !strings.Contains(r.lead(h.i, h.j), "ref") {
			continue
		}
		for _, p := range r.places(h) {
			if id, ok := r.idAt(p, false); ok && len(id) > 4 && strings.HasPrefix(id, "PO") && strings.ContainsAny(id[2:3], "-/ 0123456789") {
				return id
			}
		}
	}
	return ""
}

// titleNumber reads the number in a title's row: "Baurechnung (204) Nr. 4711 vom 1.2.2025".
func (r *reader) titleNumber() (id string, at int) {
	for n, row := range r.rows {
		if row.page > 0 || n > 40 {
			break
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			end := r.cellEnd(c)
			t, words := r.titleAt(c, end)
			if words == 0 || t.points < 9 || t.kind == "quote" || t.kind == "statement" || t.kind == "order" || t.kind == "delivery_note" {
				continue
			}
			if c+words == end && end+1 < row.to && numberWord[labelKey(r.words[end].fold)] {
				if id, ok := r.idAt(place{end + 1, r.cellEnd(end), 3}, false); ok {
					return id, end // the number in a cell of its own: "Faktura   č. 4711"
				}
			}
			for k := c + words; k < min(end-1, c+words+5); k++ {
				if key := labelKey(r.words[k].fold); key != "" && numberWord[key] {
					if id, ok := r.idAt(place{k + 1, end, 3}, false); ok {
						return id, k
					}
					if id := r.words[k+1].text; k+2 == end && slashed(id) {
						return id, k // "Faktura VAT nr 18/02/2026"
					}
				}
			}
		}
	}
	return "", -1
}

// slashed says whether a word is a number with a slash, which may look like a month or a
// day: "07/2026".
func slashed(w string) bool {
	return strings.Contains(w, "/") && strings.Trim(w, "0123456789/") == "" && w[0] != '/' && len(w) <= 12
}

// bareTitleNumber reads the number of a cell that has a title and a number and no more,
// "Honorarnote 07/2026", "Invoice 99", or the one below a title. "" where there is none.
func (r *reader) bareTitleNumber() string {
	for n, row := range r.rows {
		if row.page > 0 || n > 40 {
			break
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			t, words := r.titleAt(c, r.cellEnd(c))
			if k := c + words; words > 0 && t.points == 9 && k+1 == r.cellEnd(c) && !strings.HasSuffix(r.words[k-1].text, ":") {
				if w := r.words[k].text; slashed(w) || allDigits(w) && len(w) < 7 && !strings.HasPrefix(w, "20") {
					return w
				}
			} else if words > 0 && t.points == 9 && k == r.cellEnd(c) {
				if id := r.aloneBelow(c, k); id != "" {
					return id
				}
			}
		}
	}
	return ""
}

// aloneBelow reads a number of letters and figures that has a cell of its own right below
// a title, the words c to k.
func (r *reader) aloneBelow(c, k int) string {
	for _, b := range r.below(c, k, 1) {
		w := r.words[b].text
		if r.cellEnd(b) == b+1 && !r.labelled(b) && len(w) > 5 && strings.ContainsAny(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && plausibleID(w, true) && !ValidVATID(w) && !validCIF(w) && strings.ContainsAny(w, "-/") {
			return w
		}
	}
	return ""
}

// bestID returns the best number for a field: strong labels first, near values first.
func (r *reader) bestID(f field) (string, hit) {
	best, at, score := "", hit{}, -100
	if f == fNumber {
		if id, k := r.titleNumber(); id != "" {
			best, at, score = id, hit{label{fNumber, 3}, k, k + 1}, 30
		}
	}
	for _, h := range r.hits {
		if h.field != f {
			continue
		}
		weak := h.weight == 1
		for _, p := range r.places(h) {
			if weak && !r.weakPlace(h, p) {
				continue
			}
			id, ok := r.idAt(p, weak)
			if !ok || f == fNumber && (ValidVATID(id) || ValidIBAN(id)) {
				continue
			}
			s := h.weight*10 + p.rank*2 - 4*r.rows[r.words[h.i].row].page
			if f == fNumber && hasAny(r.lead(h.i, h.j), receiptStems) {
				s -= 5 // an invoice's own number goes before that of its payment
			}
			if r.words[h.i].gap {
				s += 3
			}
			if f == fNumber && len(id) < 3 {
				s -= 12 // "Abschlagsrechnung Nr. 3" counts the instalments
			}
			if p.rank == 1 && !r.headOfColumn(h) {
				s -= 5
			}
			if s > score {
				best, at, score = id, h, s
			}
			break
		}
	}
	return best, at
}
