package invoice

import (
	"slices"
	"strings"

	"duly/parser/renewal"
	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

// An invoice may say in a sentence which one it replaces: "This invoice replaces our invoice
// KN-2031", "Please disregard KN-2031", "Diese Rechnung ersetzt die Rechnung KN-2031".
var (
	// replacing takes another paper's place.
	replacing = vocab.Beginnings(`replaces|replacement for|replacement of|supersede|corrects|correction|corrected version|amends|reissue|revises|in place|takes its place|in lieu|instead|ersetzt|ersatz fur|ersatz zu|anstelle|berichtig|korrigiert|korrektur|
remplac|rectifi|corrig|sustituye|reemplaza|rettific|sostitui|vervang|corrigeer|gecorrigeerd|substitu|retific|ersatter|erstatter|koryg|nahrazuj`)
	// voiding only takes it away, so that the paper must be named as an invoice.
	voiding = vocab.Beginnings(`cancel|void|invalid|disregard|ignore|withdrawn|storni|ungultig|hinfallig|vernicht|gegenstandslos|annul|anula|vervalt|vervallen|ongeldig|invalida`)
	// otherPapers are replaced by an invoice as a matter of course.
	otherPapers = vocab.Beginnings(`pro|proforma|quote|quotation|offer|order|delivery|estimate|price|contract|agreement|lieferschein|angebot|auftrag|bestell|preis|vertrag|devis|commande|livraison|contrat|presupuesto|pedido|albaran|contrato|
preventivo|ordine|listino|contratto|offerte|bestelling|pakbon|orcamento|encomenda|if |falls |wenn |si |se |als `)
	invoiceNouns = vocab.Beginnings(`invoice|rechnung|facture|factur|factuur|fattura|fatura|faktura|bill `)
	earlierOnes  = vocab.Beginnings(`previous invoice|previous bill|earlier invoice|former invoice|original invoice|one sent|one dated|version sent|vorherige rechnung|vorige rechnung|fruhere rechnung|ursprungliche rechnung|rechnung vom|facture precedente|precedente facture|
factura anterior|fattura precedente|precedente fattura|vorige factuur|eerdere factuur|fatura anterior`)
)

// namedReach is how many words before or behind a verb may name what it is about.
const namedReach = 10

// maxReplacing is how many words of an invoice are looked at for it.
const maxReplacing = 2000

// preceding reads the invoice that this one is about; one that replaces it is a corrected one.
func (r *reader) preceding(inv *Invoice) {
	inv.PrecedingInvoice = r.labelledID(fPreceding)
	if inv.Kind != "invoice" && inv.Kind != "corrected" || inv.Gross.Valid && inv.Gross.Decimal.IsNegative() {
		return
	}
	number, says := r.replaced(inv.Number)
	if says {
		inv.Kind = "corrected"
	}
	if inv.PrecedingInvoice == "" {
		inv.PrecedingInvoice = number
	}
}

// replaced reads which invoice this one replaces, "" where it does not say; says is whether
// it replaces any.
func (r *reader) replaced(own string) (number string, says bool) {
	for i := range min(len(r.words), maxReplacing) {
		here := r.lead(i, min(len(r.words), i+3))
		strong, weak := replacing.Begins(here), voiding.Begins(here)
		if !strong && !weak || r.inLine(i) || r.denied(i) {
			continue
		}
		if id := r.namedBehind(i, own, strong); id != "" {
			return id, true
		}
		if id := r.namedBefore(i, own); id != "" {
			return id, true
		}
		says = says || strong && earlierOnes.In(r.lead(i, min(len(r.words), i+8))) && !otherPapers.In(r.lead(max(0, i-8), i))
	}
	return "", says
}

// ofReplaced says whether a word stands right behind one that replaces an invoice: the number
// behind "Korrektur der Rechnung" is not this one's.
func (r *reader) ofReplaced(i int) bool {
	for k := max(r.rows[r.words[i].row].from, i-3); k < i; k++ {
		if replacing.Begins(r.lead(k, i)) || voiding.Begins(r.lead(k, i)) {
			return true
		}
	}
	return false
}

// denied tells "does not replace" and "ersetzt nicht".
func (r *reader) denied(i int) bool {
	for _, w := range r.words[max(0, i-2):min(len(r.words), i+2)] {
		if renewal.Negations[w.fold] && w.fold != "no" { // "invoice no. 42 is void"
			return true
		}
	}
	return false
}

// inLine says whether a word stands in a row with a sum: "Correction of invoice KN-2031  -10.00"
// is one of the things that are charged.
func (r *reader) inLine(i int) bool {
	row := r.rows[r.words[i].row]
	return slices.ContainsFunc(r.amountsIn(row.from, row.to), func(m money) bool { return m.Decimals == 2 })
}

// namedBehind finds the invoice that stands behind a verb. A strong verb may be followed by the
// number alone, if it is one like the invoice's own.
func (r *reader) namedBehind(i int, own string, strong bool) string {
	if i+1 < len(r.words) && value.Agents[r.words[i+1].fold] {
		return "" // "is replaced by"
	}
	for k := i + 1; k < min(len(r.words), i+namedReach) && !r.sentenceEnds(k-1); k++ {
		if otherPapers.Begins(r.lead(k, k+1)) {
			return ""
		}
		if id := r.numberOfOther(k, own); id != "" && (invoiceNouns.In(r.lead(max(i, k-4), k)) || strong && alike(id, own)) {
			return id
		}
	}
	return ""
}

// namedBefore finds the invoice of which a verb behind it tells: "invoice KN-2031 is void".
func (r *reader) namedBefore(i int, own string) string {
	for k := i - 1; k >= max(0, i-namedReach) && !r.sentenceEnds(k); k-- {
		if id := r.numberOfOther(k, own); id != "" && invoiceNouns.In(r.lead(max(0, k-3), k)) {
			return id
		}
	}
	return ""
}

// numberOfOther reads a word that may be the number of another invoice.
func (r *reader) numberOfOther(k int, own string) string {
	id := strings.Trim(r.words[k].text, "()[],;:.\"'")
	if _, isDate := value.DateAt(r.texts(k, min(k+3, len(r.words)))); isDate || len(id) < 3 || id == own || yearLike(id) && len(own) != 4 || !plausibleID(id, len(own) != 4) {
		return ""
	}
	return id
}

// alike says whether two numbers are of one series: the same beginning, or the same length of
// figures.
func alike(id, own string) bool {
	if len(own) < 3 {
		return false
	}
	return id[:2] == own[:2] && !scan.AllDigits(id[:2]) || scan.AllDigits(id) && scan.AllDigits(own) && len(id) == len(own) || strings.HasPrefix(own, id)
}

// sentenceEnds says whether a sentence, or a cell of its own, ends with a word.
func (r *reader) sentenceEnds(i int) bool {
	w := r.words[i].text
	if strings.HasSuffix(w, ".") && len(w) > 4 || strings.HasSuffix(w, "!") || i+1 >= len(r.words) {
		return true
	}
	row := r.rows[r.words[i].row]
	return r.words[i+1].gap && (r.words[i+1].row == r.words[i].row || row.to-row.from < 6)
}
