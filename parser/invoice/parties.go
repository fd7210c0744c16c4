package invoice

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// nameOf reads a party's name at a place: the words of its cell, cut where an address
// or another label begins.
func (r *reader) nameAt(p place) string {
	end := p.end
	for i := p.i; i < end; i++ {
		t := r.words[i].text
		if i > p.i && r.endsSentence(i-1, end) {
			end = i
			break
		}
		if i > p.i && (strings.HasPrefix(t, "<") || t == "-" || t == "–" || t == "|" || t == "·" || t == "•" || t == "●" || t == "∙" ||
			t == ";") || i > p.i && r.labelled(i) && strings.HasSuffix(r.words[r.hits[r.hitAt[i]-1].j-1].text, ":") {
			end = i
			break
		}
	}
	name := strings.Trim(r.text(p.i, end), " ,;:-–·|*")
	if i := strings.Index(name, ", "); i > 0 && !legalForms[strings.ReplaceAll(value.Fold(firstWord(name[i+2:])), ".", "")] &&
		!(hasLegalForm(name) && strings.Contains(name[i:], " & ")) {
		name = name[:i]
	}
	return strings.TrimSpace(name)
}

// endsSentence says whether a sentence ends with word i: "payable to Jo Marsh. Late payments".
func (r *reader) endsSentence(i, end int) bool {
	w, dot := strings.CutSuffix(r.words[i].text, ".")
	next := scan.FirstRune(r.words[min(i+1, end-1)].text)
	return dot && len(w) > 3 && !strings.Contains(w, ".") && !hasLegalForm("x "+w) && unicode.IsUpper(next)
}

// sentence says whether a sentence ends within the words i to end.
func (r *reader) sentence(i, end int) bool {
	for k := i; k < end-1; k++ {
		if r.endsSentence(k, end) {
			return true
		}
	}
	return false
}

// vendorBid is a name offered for the seller.
type vendorBid struct {
	name  string
	score int
}

// sellerName weighs the names that may be the seller's: labelled ones, companies by their
// legal form, the account's holder, the letterhead. Our own names and what stands under
// the buyer's label are never the seller.
func (r *reader) sellerName() string {
	offers := map[string]*vendorBid{}
	buyers := r.buyerNames()
	add := func(name string, score int) {
		name = tidyName(name)
		key := VendorKey(name)
		if !plausibleName(name) || key == "" || r.isOurs(name) || buyers[key] {
			return
		}
		if o := offers[key]; o != nil {
			o.score += min(score/3, 6)
			if hasLegalForm(name) && !hasLegalForm(o.name) {
				o.name = name
			}
			return
		}
		offers[key] = &vendorBid{name, score}
	}
	r.offerLabelled(add)
	r.offerSenderLines(add)
	if told, ok := r.sentInvoice(); ok {
		add(told.seller, 30)
	}
	r.offerCompanies(add)
	r.offerLetterhead(add)
	r.offerPaid(add)
	r.offerSignOff(add)
	r.offerLastRow(add)
	if r.context.Sender != "" {
		add(r.context.Sender, 9)
	}
	if r.context.VendorName != "" {
		if o := offers[VendorKey(r.context.VendorName)]; o != nil {
			o.score += 30
		}
	}
	mergeBids(offers)
	domains := r.domains()
	best := vendorBid{}
	for key, o := range offers {
		if domains[strings.ReplaceAll(key, " ", "")] || domains[firstWord(key)] && len(firstWord(key)) > 3 {
			o.score += 18
		}
		if o.score > best.score || o.score == best.score && o.name < best.name {
			best = *o
		}
	}
	if best.name == "" {
		return r.context.VendorName
	}
	return best.name
}

// mergeBids gives a company what is offered for a part of it: "Example Billing" stands
// for "Example Ltd." where both are printed.
func mergeBids(offers map[string]*vendorBid) {
	for key, part := range offers {
		for whole, o := range offers {
			if whole != key && strings.HasPrefix(key, whole+" ") && hasLegalForm(o.name) && !hasLegalForm(part.name) && o.score <= part.score {
				o.score = part.score + 1
			}
		}
	}
}

func (r *reader) isOurs(name string) bool {
	key := VendorKey(name)
	for _, n := range r.context.Ours.Names {
		if k := VendorKey(n); k != "" && (k == key || strings.HasPrefix(key, k+" ")) {
			return true
		}
	}
	return false
}

// offerLabelled offers what stands behind "Seller:" and inside its block as "Name:".
func (r *reader) offerLabelled(add func(string, int)) {
	slip := r.slip()
	for _, h := range r.hits {
		if h.field != fSeller && h.field != fHolder && !(h.field == fBuyer && h.weight == 1 && r.words[h.i].row > slip) {
			continue
		}
		score := 14 + 6*h.weight
		if h.field == fHolder {
			score = 24
		}
		if !r.heads(h) {
			continue // inside a sentence
		}
		for _, p := range r.namePlaces(h) {
			name := r.nameAt(p)
			if plausibleName(name) && !strings.HasPrefix(name, "(") && !strings.Contains(name, ": ") {
				if isBank(name) {
					score = 6 // "Remit to: Example Bank, IBAN"
				}
				add(name, score+p.rank)
				break
			}
		}
	}
}

// namePlaces are the places of a label's name, or of "Name:" in the block below it.
func (r *reader) namePlaces(h hit) []place {
	end := r.cellEnd(h.i)
	if h.j < end && !r.colonBehind(h) && h.weight < 3 {
		return nil
	}
	var out []place
	if k := r.skipFillers(h.j, end); k < end {
		out = append(out, place{k, end, 3})
	} else if rowEnd := r.rows[r.words[h.i].row].to; end < rowEnd && !r.labelled(end) && !strings.ContainsAny(r.words[end].text, "0123456789") {
		out = append(out, place{end, r.cellEnd(end), 2})
	}
	for row := r.words[h.i].row + 1; row < min(len(r.rows), r.words[h.i].row+8); row++ {
		i := r.rows[row].from
		if f := r.fieldAt(i); f == fSeller || f == fBuyer {
			break
		}
		if f := strings.Trim(r.words[i].fold, ":"); f == "name" || f == "nome" || f == "nombre" {
			if e := r.cellEnd(i); e < r.rows[row].to {
				return append([]place{{e, r.cellEnd(e), 3}}, out...)
			} else if i+1 < e {
				return append([]place{{i + 1, e, 3}}, out...)
			} else if row+1 < len(r.rows) {
				n := r.rows[row+1].from
				return append([]place{{n, r.cellEnd(n), 3}}, out...)
			}
		}
	}
	for _, c := range r.below(h.i, h.j, 2) {
		if !r.labelled(c) || hasLegalForm(r.text(c, r.cellEnd(c))) {
			out = append(out, place{c, r.cellEnd(c), 1})
		}
	}
	return out
}

// buyerNames are the keys of the names under the buyer's labels.
func (r *reader) buyerNames() map[string]bool {
	out := map[string]bool{}
	slip := r.slip()
	for _, h := range r.hits {
		if h.field != fBuyer || !r.heads(h) || h.weight == 1 && r.words[h.i].row > slip {
			continue
		}
		for _, p := range r.namePlaces(h) {
			if name := r.nameAt(p); plausibleName(name) {
				out[VendorKey(name)] = true
			}
		}
	}
	return out
}

// slip is the row at which a slip to be sent with the payment begins: there "To" is the
// payee. The last row where there is none.
func (r *reader) slip() int {
	for n, row := range r.rows {
		if t, words := r.titleAt(row.from, r.cellEnd(row.from)); n > 8 && words > 0 && t.kind == "remittance" {
			return n
		}
	}
	return len(r.rows)
}

// buyerName is the first plausible name under a buyer's label.
func (r *reader) buyerName() string {
	for _, h := range r.hits {
		if h.field != fBuyer || !r.heads(h) {
			continue
		}
		for _, p := range r.namePlaces(h) {
			if name := r.nameAt(p); plausibleName(name) {
				return name
			}
		}
	}
	for _, n := range r.context.Ours.Names {
		if strings.Contains(r.lead(0, len(r.words)), value.Fold(n)) {
			return n
		}
	}
	return ""
}

// underBuyer says whether a buyer's label stands above the cell in its column, nearer
// than a seller's.
func (r *reader) underBuyer(c int) bool {
	at := r.words[c].row
	if n := at - 1; n >= 0 && r.sameBlock(n-1, at) {
		for i := r.rows[n].from; i < r.rows[n].to; i = r.cellEnd(i) {
			if near := r.words[i].x0 - r.words[c].x0; near < 4 && near > -4 && r.cellEnd(i) > i+1 && honorifics[strings.Trim(r.words[i].fold, ".")] {
				return true // a letter is addressed to a person, then to his company
			}
		}
	}
	if n := at + 1; n < len(r.rows) && r.sameBlock(at, n) {
		if i := r.rows[n].from; r.words[i].x0 == r.words[c].x0 && r.cellEnd(i) > i+1 && honorifics[strings.Trim(r.words[i].fold, ".")] {
			return true // or to the company, then to the person
		}
	}
	for row := at; row >= max(0, at-5) && r.sameBlock(row, at); row-- {
		for i := r.rows[row].from; i < r.rows[row].to; i++ {
			f := r.fieldAt(i)
			if f != fBuyer && f != fSeller || !r.words[i].gap || !r.heads(r.hits[r.hitAt[i]-1]) || row == at && i >= c {
				continue
			}
			near := r.words[i].x0 - r.words[c].x0
			if near < 60 && near > -60 || row == at && r.cellEnd(i) == c {
				return f == fBuyer
			}
		}
	}
	return false
}

var honorifics = vocab.Of("mr mrs ms miss mx dr herr herrn frau mme mlle monsieur madame sr sra dhr mevr mw sig sigra")

// sameBlock says whether no wide blank parts a row from the rows down to another; one
// right below the row is let pass, for labels stand apart from what they head.
func (r *reader) sameBlock(row, at int) bool {
	for k := row + 1; k < at; k++ {
		if a, b := r.rows[k], r.rows[k+1]; b.y-a.y > 1.9*max(a.h, 8) {
			return false
		}
	}
	return true
}
