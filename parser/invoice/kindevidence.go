package invoice

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// subjectEvidence adds what the mail's subject says that the text is, where that is no
// invoice: people write of invoices in many a mail that is none.
func (r *reader) subjectEvidence(scores map[string]int) {
	if r.subject == "" {
		return
	}
	subject := newReader(textLayout(r.subject), r.context)
	if all := subject.lead(0, len(subject.words)); tellsFate(all) || chargeWords().In(all) && scheduled.In(all) || subject.aboutInvoice() || subject.happened() {
		scores["remittance"] += 30
	}
	for kind, s := range subject.kindScores() {
		switch kind {
		case "invoice", "receipt", "credit_note", "corrected":
		case "remittance":
			scores[kind] = max(scores[kind], s+12) // it quotes the invoice
		default:
			scores[kind] = max(scores[kind], s)
		}
	}
}

// tillWords stand on the slips of cash desks and card terminals.
var tillWords = vocab.Beginnings(`ruckgeld|wechselgeld|kartenzahlung|girocard|kundenbeleg|vielen dank fur ihren einkauf|change due|cash tendered|auth code|merchant copy|customer copy|rendu monnaie|a rendre|wisselgeld|te betalen pin|resto|su cambio|contanti|vaxel`)

var dunningWords = vocab.Beginnings(`this is a reminder|friendly reminder|gentle reminder|quick reminder|just a reminder|kind reminder|a reminder that|due tomorrow|due today|due soon|is due in |are due in |fell due|was due on|were due on|morgen fallig|heute fallig|bald fallig|tagen fallig|wurde fallig|war fallig|
echeance demain|echeance dans|echoit demain|vence manana|vence hoy|vence en |vencio el|vervalt morgen|vervalt over|verviel op|scade domani|scade tra|scade oggi|vence amanha|forfaller imorgon|forfalder i morgen|is now overdue|now past due|invoice is past due|account is past due|balance is past due|invoice is overdue|invoices are overdue|days overdue|days past due|days past its due|days past their due|past its due date|past their due date|past the due date|days late|remains unpaid|remain unpaid|remains outstanding|not received your payment|not yet received payment|have not received payment|
mahnstufe|noch nicht beglichen|noch keinen zahlungseingang|keinen zahlungseingang|reste impayee|demeure impayee|sauf erreur de notre part|sigue pendiente de pago|nog niet ontvangen|nog niet voldaan|risulta insoluta|risultano insolut|non risulta pervenuto|obetald faktura`)

// sampleWords mark a paper that shows what an invoice looks like.
var sampleWords = vocab.Beginnings(`specimen|sample bill|sample invoice|this is a sample|facture specimen|exemple de facture|ejemplo de factura|voorbeeldfactuur|fattura di esempio|fac simile|beispielrechnung|musterrechnung|muster rechnung|alle angaben sind frei erfunden`)

// ticketWords head the mails of help desks, which quote what was asked.
var ticketWords = vocab.Beginnings(`type your reply above this line|reply above this line|please reply above|antworten sie oberhalb|oberhalb dieser zeile|repondre au dessus|responda por encima|antwoord boven deze`)

// purchaseWords are those of shops that sell by the click: they say so and give no title.
var purchaseWords = vocab.Beginnings(`made a purchase|you sent a payment|receipt for your payment|thank you for your purchase|thanks for your purchase|your purchase from|thanks for riding|thank you for riding|trip fare|this is a payment receipt|is your receipt|this is a receipt`)

// placedWords are those of shops that have an order and have not sent it: thanks for a purchase
// beside them are no receipt.
var placedWords = vocab.Beginnings(`received your order|your order has been received|order is being processed|order is now being processed|your order is being prepared|estimated total|order total estimate|invoice will be issued|invoice will be sent|invoice will follow|
ihre bestellung erhalten|deine bestellung erhalten|bestellung ist eingegangen|bestellung wird bearbeitet|bestellung wird nun bearbeitet|rechnung erhalten sie|rechnung folgt|recu votre commande|commande est en cours de traitement|recibido su pedido|recibido tu pedido|pedido esta en proceso|
ricevuto il tuo ordine|ricevuto il suo ordine|ordine in lavorazione|je bestelling ontvangen|uw bestelling ontvangen|bestelling is ontvangen|bestelling wordt verwerkt|recebemos a sua encomenda|recebemos seu pedido`)

// labelEvidence adds what the labels tell: an invoice number under its own name.
func (r *reader) labelEvidence(scores map[string]int) {
	seen := map[string]bool{}
	for _, h := range r.hits {
		if h.field != fNumber || h.weight < 3 && !r.invoiceColon(h) || !r.numbered(h) || r.quoted(h) {
			continue
		}
		key := r.lead(h.i, h.j)
		kind := "invoice"
		switch {
		case creditWords.In(key):
			kind = "credit_note"
		case receiptStems.In(key):
			kind = "receipt"
		case correctionWords.In(key), scores["corrected"] > scores["invoice"]:
			kind = "corrected" // its title says so, and its number has the usual label
		case otherPaperWords.In(key):
			continue
		}
		if !seen[kind] {
			seen[kind] = true
			scores[kind] = max(scores[kind]+5, 12)
		}
	}
	if len(seen) == 0 && r.namesInvoiceTotal() {
		scores["invoice"] = max(scores["invoice"]+5, 8)
	}
	if _, ok := r.sentInvoice(); ok && r.subjectNumber() != "" {
		scores["invoice"] = max(scores["invoice"]+5, 9)
	}
	placed := slices.ContainsFunc(r.rows[:min(len(r.rows), 80)], func(row row) bool { return placedWords.In(r.lead(row.from, row.to)) })
	for _, row := range r.rows[:min(len(r.rows), 80)] {
		lead := r.lead(row.from, row.to)
		switch {
		case len(scores) == 0 && (tillWords.In(lead) || r.tillSlip()):
			scores["receipt"] = 8
		case len(seen) == 0 && !placed && purchaseWords.In(lead):
			scores["receipt"] = max(scores["order"]+1, 8)
		}
	}
	if len(scores) == 0 && r.subjectReceipt() {
		scores["receipt"] = 8
	}
	if r.declined() {
		scores["reminder"] += 14
	}
	if r.programText() {
		scores["record"] += 30
	}
	r.rowEvidence(scores)
}

// rowEvidence adds what the first telling row says that the text is, where that is no invoice.
func (r *reader) rowEvidence(scores map[string]int) {
	for n, row := range r.rows[:min(len(r.rows), 60)] {
		lead := r.lead(row.from, row.to)
		if dunningWords.In(lead) {
			scores["reminder"] += 14
			return
		}
		if ticketWords.In(lead) {
			scores["record"] += 20
			return
		}
		if n < 12 && row.page == 0 && row.to-row.from <= 12 && (sampleWords.In(lead) || modelWords.In(lead) && (invoiceStems.In(lead) || billStems.In(lead)) && !r.hasDigits(n)) || r.introducesModel(row) || r.blankDate(row) {
			scores["record"] += 30
			return
		}
		if tellsFate(lead) || n < 12 && buttonWords.In(lead) {
			scores["remittance"] += 30
			return
		}
		if r.tracked(row) {
			scores["remittance"] += 20
			return
		}
	}
}

// invoiceColon tells the label "Invoice:" at the head of a cell.
func (r *reader) invoiceColon(h hit) bool {
	return r.words[h.i].gap && strings.HasSuffix(r.words[h.j-1].text, ":") && invoiceStems.In(r.lead(h.i, h.j))
}

// quoted says whether a label stands in quotation marks, as in the text of a handbook.
func (r *reader) quoted(h hit) bool {
	return !r.words[h.i].gap && strings.ContainsAny(r.words[h.i].text, "\"'“„«")
}

// numbered says whether a number stands at a label's value.
func (r *reader) numbered(h hit) bool {
	if !r.words[h.i].gap && !r.colonBehind(h) || r.headsList(h) {
		return false
	}
	for _, p := range r.places(h) {
		if _, ok := r.idAt(p, false); ok {
			return true
		}
	}
	return false
}

// headsList says whether a label is the head of a column of a table that has a number in
// each of its rows, as a list of invoices has.
func (r *reader) headsList(h hit) bool {
	if !r.headOfColumn(h) {
		return false
	}
	n := 0
	for _, c := range r.below(h.i, h.j, 2) {
		if _, ok := r.idAt(place{c, r.cellEnd(c), 1}, true); ok && !r.labelled(c) && r.cellsIn(r.rows[r.words[c].row]) == r.cellsIn(r.rows[r.words[h.i].row]) {
			n++
		}
	}
	return n == 2
}

var receiptStems = vocab.Beginnings(`receipt|quittung|recu|recibo|ricevuta`)

var invoiceStems = vocab.Beginnings(`invoice|rechnung|factur|factuur|fattura|fatura|faktura`)

// modelWords say beside the name of an invoice that it is a model of one.
var modelWords = vocab.Beginnings(`sample|specimen|template|modele|modelo|plantilla|voorbeeld|sjabloon|esempio|modello|wzor |vorlage|mall |skabelon|malli `)

// introducesModel finds a sentence that leads to what an invoice looks like: "Here's a preview of
// the new template:".
func (r *reader) introducesModel(row row) bool {
	lead := r.lead(row.from, row.to)
	return row.to-row.from > 3 && strings.HasSuffix(r.words[row.to-1].text, ":") && (modelWords.In(lead) || looking.In(lead))
}

var looking = vocab.Beginnings(`preview of|looks like|look like|vorschau|sieht so aus|so sieht|apercu de|ressemble a|vista previa|asi se ve|anteprima|ziet er zo uit|zo ziet`)

// programText says whether a third of the rows end as those of a program do.
func (r *reader) programText() bool {
	n := 0
	for _, row := range r.rows {
		if w := r.words[row.to-1].text; strings.HasSuffix(w, ";") || strings.HasSuffix(w, "{") || strings.HasSuffix(w, "}") || strings.HasSuffix(w, "},") || strings.HasSuffix(w, ")") && strings.Contains(w, "(") {
			n++
		}
	}
	return n > 3 && n*3 > len(r.rows)
}

// blankDates stand where a form wants a date.
var blankDates = vocab.Of("dd/mm/yyyy mm/dd/yyyy dd-mm-yyyy yyyy-mm-dd dd.mm.yyyy tt.mm.jjjj jj/mm/aaaa dd/mm/aaaa gg/mm/aaaa dd-mm-jjjj __/__/____ dd/mm/rrrr dd.mm.rrrr")

// blankDate says whether a form's blank stands in a row where a date should.
func (r *reader) blankDate(row row) bool {
	for i := row.from; i < row.to; i++ {
		if blankDates[strings.Trim(r.words[i].fold, ":")] {
			return i+1 == row.to || !strings.ContainsAny(r.words[i+1].text, "0123456789")
		}
	}
	return false
}

// billStems are those of what is sent in beside invoices.
var billStems = vocab.Beginnings(`bill |bills |beleg|vendor bill|note de frais`)

// namesInvoiceTotal finds labels such as "Rechnungsbetrag" with an amount behind them.
func (r *reader) namesInvoiceTotal() bool {
	for _, h := range r.hits {
		if (h.field == fGross || h.field == fPayable || h.field == fIssue) && h.weight == 3 && (r.words[h.i].gap || r.colonBehind(h)) && invoiceStems.In(r.lead(h.i, h.j)) && !r.headOfColumn(h) {
			return true
		}
	}
	return false
}

// What the label of a number says of the paper that it numbers.
var (
	creditWords     = vocab.Beginnings(`credit|gutschrift|avoir|nota de credito|nota di credito|kredit|storno`)
	correctionWords = vocab.Beginnings(`rechnungskorrektur|korrektur`)
	otherPaperWords = vocab.Beginnings(`proforma|statement|document|dokument|beleg|numero documento|n documento|kontoauszug`)
)
