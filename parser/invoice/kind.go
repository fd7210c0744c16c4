package invoice

import (
	"math"
	"strings"
)

// titles are what documents call themselves, folded, by kind. Longer ones go first.
var titles = titleTable(map[string]string{
	"invoice": `invoice|service invoice|subscription invoice|renewal invoice|recurring invoice|premium invoice|fee invoice|fee note|debit note|monthly bill|final bill|electricity bill|water bill|tax invoice|vat invoice|commercial invoice|sales invoice|final invoice|bill|invoice receipt|retail invoice|retail invoices bill|self billed invoice|e invoice|advance invoice|rechnung|beitragsrechnung|schlussrechnung|
abschlagsrechnung|teilrechnung|jahresrechnung|monatsrechnung|handelsrechnung|sammelrechnung|honorarnote|honorarrechnung|kostennote|vorschreibung|pramienvorschreibung|liquidation|beitragsbescheid|facture|facture d acompte|note d honoraires|factura|factura simplificada|factuur|verzamelfactuur|fattura|parcella|fattura elettronica|
bolletta|fattura immediata|fattura differita|fattura accompagnatoria|fattura di vendita|fattura commerciale|fattura di cortesia|notula|factura electronica|factura de venta|factura de electricidad|factura de luz|factura de honorarios|facture de loyer|facture de solde|facture d electricite|facture mensuelle|facture acquittee|note de frais et honoraires|avis d echeance|appel de loyer|appel de cotisation|energienota|jaarnota|termijnnota|eindafrekening|waternota|premienota|verkoopnota|fatura|fatura recibo|fatura simplificada|nota de honorarios|faktura|faktura vat|faktura danovy doklad|danovy doklad|faktura koncowa|faktura zaliczkowa|rachunek|elrakning|rakning|fakturakopi|fakturaen|lasku|nota fiscal de servicos eletronica|regning|nota fiscal`,
	"credit_note":   `credit note|credit memo|credit memorandum|credit invoice|adjustment note|gutschrift|avoir|facture d avoir|note de credit|nota de credito|nota de abono|factura de abono|abono|creditnota|creditfactuur|nota di credito|kreditnota|kreditfaktura|kreditnote|hyvityslasku|stornorechnung|storno`,
	"corrected":     `corrected invoice|revised invoice|replacement invoice|rechnungskorrektur|korrekturrechnung|korrigierte rechnung|facture rectificative|factura rectificativa|fattura rettificativa|gecorrigeerde factuur|faktura korygujaca`,
	"receipt":       `receipt|payment receipt|sales receipt|order receipt|official receipt|cash receipt|quittung|zahlungsbestatigung|zahlungsbeleg|kassenbon|kassenbeleg|recu|recu de paiement|ticket de caisse|documento commerciale|paragon fiskalny|recibo|recibo de pago|kwitantie|betaalbewijs|kassabon|ricevuta|scontrino|kvitto|kvittering|kuitti|invoice payment confirmation|payment confirmation`,
	"quote":         `quote|quotation|sales quotation|estimate|cost estimate|proposal|offer|price quote|pro forma|proforma|pro forma invoice|proforma invoice|angebot|kostenvoranschlag|offerte|proformarechnung|devis|facture proforma|facture pro forma|proposition commerciale|presupuesto|cotizacion|factura proforma|oferta|preventivo|fattura proforma|proforma factuur|orcamento|offert|tilbud|prisforslag|tarjous`,
	"order":         `purchase order|order|order confirmation|sales order|order response|order change|order acknowledgement|order acknowledgment|work order|bestellung|auftragsbestatigung|bestellbestatigung|auftrag|bon de commande|confirmation de commande|accuse de reception de commande|pedido|orden de compra|confirmacion de pedido|bestelling|inkooporder|orderbevestiging|bestelbon|ordine|ordine di acquisto|conferma d ordine|conferma ordine|orderbekraftelse|inkopsorder|ordrebekraeftelse|ordrebekreftelse|bestallning|tilausvahvistus`,
	"delivery_note": `delivery note|packing slip|packing list|despatch advice|dispatch note|goods received note|lieferschein|warenbegleitschein|bon de livraison|bordereau de livraison|albaran|albaran de entrega|nota de entrega|pakbon|leverbon|vrachtbrief|documento di trasporto|bolla di consegna|ddt|foljesedel|folgeseddel|guia de remessa|waybill|bill of lading`,
	"statement":     `statement|account statement|statement of account|customer statement|monthly statement|kontoauszug|saldenbestatigung|offene posten|offene postenliste|releve de compte|releve|estado de cuenta|extracto|extracto de cuenta|rekeningoverzicht|rekeningafschrift|openstaande posten|estratto conto|kontoutdrag|kontoudtog|aged receivables`,
	"reminder":      `payment reminder|reminder|friendly reminder|second reminder|final reminder|first reminder|overdue notice|past due notice|overdue invoice|overdue invoices|final notice|dunning letter|dunning notice|final demand|demand for payment|mahnung|erste mahnung|zweite mahnung|letzte mahnung|zahlungserinnerung|zahlungsaufforderung|mahnbescheid|rappel|lettre de relance|relance|rappel de paiement|mise en demeure|recordatorio de pago|reclamacion de pago|aviso de impago|betalingsherinnering|herinnering|aanmaning|sollecito|sollecito di pagamento|secondo sollecito|betalningspaminnelse|paminnelse|inkassokrav|rykker|betalingspaminnelse|purring|maksumuistutus`,
	"remittance":    `remittance advice|remittance|payment advice|payment notification|zahlungsavis|avis de paiement|avis de virement|aviso de pago|betaalspecificatie|betalingsadvies|avviso di pagamento|distinta di pagamento|betalningsavi`,
	"terms":         `terms and conditions|general terms and conditions|general terms|terms of service|terms of use|master services agreement|service agreement|services agreement|license agreement|licence agreement|agreement|data processing agreement|allgemeine geschaftsbedingungen|agb|nutzungsbedingungen|vertrag|dienstleistungsvertrag|conditions generales|conditions generales de vente|contrat|contrat de service|condiciones generales|contrato|algemene voorwaarden|overeenkomst|condizioni generali|contratto`,
})

// title is a kind and how much a document of that name is one: names that invoices carry
// too, as labels, count less.
type title struct {
	kind   string
	points int
}

const maxTitleWords = 5

func titleTable(kinds map[string]string) map[string]title {
	m := map[string]title{}
	for kind, list := range kinds {
		for _, t := range strings.Split(strings.ReplaceAll(list, "\n", ""), "|") {
			points := 10
			switch kind {
			case "invoice":
				points = 9
			case "order", "terms":
				points = 8
			case "reminder", "remittance":
				points = 14
			case "quote", "statement", "delivery_note", "credit_note", "corrected":
				points = 12
			}
			m[strings.ReplaceAll(t, " ", "")] = title{kind, points}
		}
	}
	return m
}

// leadWords stand before a title: "Your invoice", "Ihre Rechnung", "Copy of invoice".
var leadWords = wordSet(`your ihre ihr unsere votre su uw la le the vostra copy kopie duplicate original copia duplicata duplikat of new neue - – : * ** # re fwd fw aw wg subject betreff objet asunto oggetto onderwerp amne e-mail monthly your: online`)

// KindOf names what a text is: "invoice", "credit_note", "corrected", "receipt", "quote",
// "order", "delivery_note", "statement", "reminder" (dunning), "remittance", "terms", or
// "other". It goes by what the document calls itself, not by a word in a sentence.
func KindOf(text string) string {
	return newReader(textLayout(text), Context{}).kind()
}

func (r *reader) kind() string {
	scores := r.kindScores()
	best, top := "other", 6
	for _, k := range []string{"invoice", "receipt", "credit_note", "corrected", "reminder", "quote", "order", "delivery_note", "statement", "remittance", "terms"} {
		if scores[k] > top {
			best, top = k, scores[k]
		}
	}
	return best
}

// kindScores weighs what speaks for each kind.
func (r *reader) kindScores() map[string]int {
	scores := map[string]int{}
	usual := r.usualSize()
	for n, row := range r.rows {
		if n > 400 {
			break
		}
		cells := r.cellsIn(row)
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			t, words := r.titleAt(c, r.cellEnd(c))
			if words == 0 {
				continue
			}
			s := t.points + r.titlePlace(row, n, c, words, cells, usual)
			if t.kind != "invoice" && r.listed(c, c+words) {
				s -= 8 // one of the references
			}
			if t.kind == "remittance" && n > 8 && scores["invoice"] > 6 {
				s -= 12 // the slip at an invoice's foot
			}
			if s > scores[t.kind] {
				scores[t.kind] = s
			}
		}
	}
	r.labelEvidence(scores)
	if len(scores) == 0 {
		r.looseTitles(scores)
	}
	if scores["reminder"] >= 12 {
		scores["reminder"] += 12 // it quotes the invoice, number and all
	}
	return scores
}

// looseTitles takes a title inside a short line at the head: "EXAMPLE RECEIPT - TEAM".
func (r *reader) looseTitles(scores map[string]int) {
	for n, row := range r.rows {
		if n > 12 || row.page > 0 {
			return
		}
		if r.anyPrice(row) {
			continue // of an invoice among other things
		}
		for c := row.from; c < row.to; c = r.cellEnd(c) {
			end := r.cellEnd(c)
			for k := c + 1; k < end && end-c <= 7; k++ {
				if t, words := r.titleAt(k, end); words > 0 && t.points >= 9 {
					scores[t.kind] = max(scores[t.kind], t.points-2)
				}
			}
		}
	}
}

// titlePlace weighs where a title stands: large, alone, at the head, beside a number.
func (r *reader) titlePlace(row row, n, c, words, cells int, usual float64) int {
	end := r.cellEnd(c)
	s := 0
	switch rest := end - c - words; {
	case strings.HasSuffix(r.words[c+words-1].text, ":"):
		s -= 4 // a label
	case rest == 0:
		s += 4
	case r.numberBehind(c+words, end):
		s += 5 // "Baurechnung (204) Nr. 4711 vom 1.2.2025"
	case rest <= 5 && strings.ContainsAny(r.text(c+words, end), "0123456789"):
		s += 3
	case rest > 5 && !leadWords[r.words[c+words].text]:
		s -= 5 // a sentence
	}
	if row.size > 1.25*usual {
		s += 6
	}
	switch {
	case row.page > 0:
		s -= 6
	case n < 20:
		s += 4 - n/5
	}
	if cells > 2 && !r.hasDigits(n) {
		s -= 6 // the head of a table
	}
	return s
}

// listed says whether the words c to j fill a cell with a number right of it, in a list of
// such labels, and not as its first: "Delivery note   80118822" below "Invoice   4711".
func (r *reader) listed(c, j int) bool {
	at := r.words[c].row
	if r.cellEnd(c) != j || j >= r.rows[at].to || !strings.ContainsAny(r.text(j, r.cellEnd(j)), "0123456789") {
		return false
	}
	for n := at - 1; n >= max(0, at-2) && r.rows[n].page == r.rows[at].page; n-- {
		for i := r.rows[n].from; i < r.rows[n].to; i = r.cellEnd(i) {
			if math.Abs(r.words[i].x0-r.words[c].x0) < 3 && r.labelled(i) && r.cellEnd(i) < r.rows[n].to {
				return true
			}
		}
	}
	return false
}

// numberBehind says whether a word for number and a number follow within a few words.
func (r *reader) numberBehind(i, end int) bool {
	for k := i; k < min(end-1, i+5); k++ {
		if numberWord[labelKey(r.words[k].fold)] && strings.ContainsAny(r.words[k+1].text, "0123456789") {
			return true
		}
	}
	return false
}

func (r *reader) cellsIn(row row) int {
	n := 0
	for c := row.from; c < row.to; c = r.cellEnd(c) {
		n++
	}
	return n
}

// usualSize is the size of most of the type.
func (r *reader) usualSize() float64 {
	count := map[float64]int{}
	best := 0.0
	for _, row := range r.rows {
		count[row.size] += row.to - row.from
		if count[row.size] > count[best] {
			best = row.size
		}
	}
	return best
}

// titleAt reads a title at the start of a cell; words counts what it takes.
func (r *reader) titleAt(c, end int) (title, int) {
	lead := 0
	count := false
	for lead < 3 && c+lead < end && (leadWords[strings.Trim(r.words[c+lead].fold, ":")] || ordinal(r.words[c+lead].fold)) {
		count = count || ordinal(r.words[c+lead].fold)
		lead++
	}
	best, words := title{}, 0
	key := ""
	limit := maxTitleWords
	for k := c + lead; k < min(end, c+lead+limit); k++ {
		if len(r.words[k].fold) == 1 {
			limit++ // "R E C H N U N G"
		}
		key += labelKey(r.words[k].fold)
		if t, ok := titles[key]; ok {
			best, words = t, k+1-c
		} else if t, ok := compoundTitle(key); ok {
			best, words = t, k+1-c
		}
	}
	if words == 0 || count && best.kind != "reminder" { // "1. Invoice 42" is a point of a list
		return best, 0
	}
	// "Invoice address" and "Order date" are labels longer than the title in them.
	if n := r.hitAt[c+lead]; n > 0 {
		h := r.hits[n-1]
		if h.field == fNumber && r.headsList(h) {
			return best, 0
		}
		for k := c + words; k < h.j && h.field != fNumber && h.field != fIssue; k++ {
			if !numberWord[labelKey(r.words[k].fold)] {
				return best, 0
			}
		}
	}
	return best, words
}

// ordinal tells the "2." of "2. Mahnung".
func ordinal(w string) bool {
	w, dot := strings.CutSuffix(w, ".")
	return dot && len(w) == 1 && allDigits(w)
}

// compoundTitle reads what German and Dutch join: "Stromrechnung", "Verkoopfactuur".
func compoundTitle(key string) (title, bool) {
	for _, tail := range []string{"rechnung", "factuur", "faktura", "gutschrift", "mahnung"} {
		if head, ok := strings.CutSuffix(key, tail); ok && len(head) > 2 && len(head) < 14 && !strings.HasPrefix(key, "proforma") {
			t, ok := titles[tail]
			return t, ok
		}
	}
	return title{}, false
}

// titleWords says whether a folded text is a document's title.
func titleWords(flat string) bool {
	for k, t := range map[string]bool{labelKey(flat): true, labelKey(strings.TrimPrefix(flat, " your")): true} {
		if _, ok := titles[k]; ok && t {
			return true
		}
	}
	return false
}

// tillWords stand on the slips of cash desks and card terminals.
var tillWords = phrases(`ruckgeld|wechselgeld|kartenzahlung|girocard|kundenbeleg|vielen dank fur ihren einkauf|change due|cash tendered|auth code|merchant copy|customer copy|rendu monnaie|a rendre|wisselgeld|te betalen pin|resto|su cambio|contanti|vaxel`)

var dunningWords = phrases(`this is a reminder|friendly reminder|is now overdue|invoice is overdue|invoices are overdue|days overdue|days past due|remains unpaid|remain unpaid|remains outstanding|not received your payment|not yet received payment|have not received payment|
mahnstufe|noch nicht beglichen|noch keinen zahlungseingang|keinen zahlungseingang|reste impayee|demeure impayee|sauf erreur de notre part|sigue pendiente de pago|nog niet ontvangen|nog niet voldaan|risulta insoluta|risultano insolut|non risulta pervenuto|obetald faktura|
payment failed|failed payment|payment has failed|payment was declined|payment was unsuccessful|unable to charge|could not charge|couldn t charge|unable to process your payment|zahlung ist fehlgeschlagen|zahlung fehlgeschlagen|konnte nicht abgebucht|paiement a echoue|pago ha fallado|betaling is mislukt|incasso is mislukt`)

// purchaseWords are those of shops that sell by the click: they say so and give no title.
var purchaseWords = phrases(`made a purchase|thank you for your purchase|thanks for your purchase|your purchase from|thanks for riding|thank you for riding|trip fare|this is a payment receipt|is your receipt|this is a receipt`)

// labelEvidence adds what the labels tell: an invoice number under its own name.
func (r *reader) labelEvidence(scores map[string]int) {
	seen := map[string]bool{}
	for _, h := range r.hits {
		if h.field != fNumber || h.weight < 3 || !r.numbered(h) {
			continue
		}
		key := r.lead(h.i, h.j)
		kind := "invoice"
		switch {
		case hasAny(key, phrases(`credit|gutschrift|avoir|nota de credito|nota di credito|kredit|storno`)):
			kind = "credit_note"
		case hasAny(key, receiptStems):
			kind = "receipt"
		case hasAny(key, phrases(`rechnungskorrektur|korrektur`)):
			kind = "corrected"
		case hasAny(key, phrases(`proforma|statement|document|dokument|beleg|numero documento|n documento|kontoauszug`)):
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
	for _, row := range r.rows[:min(len(r.rows), 80)] {
		lead := r.lead(row.from, row.to)
		switch {
		case len(scores) == 0 && hasAny(lead, tillWords):
			scores["receipt"] = 8
		case len(seen) == 0 && hasAny(lead, purchaseWords):
			scores["receipt"] = max(scores["order"]+1, 8)
		}
	}
	for _, row := range r.rows[:min(len(r.rows), 60)] {
		if hasAny(r.lead(row.from, row.to), dunningWords) {
			scores["reminder"] += 14
			break
		}
	}
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

var receiptStems = phrases(`receipt|quittung|recu|recibo|ricevuta`)

var invoiceStems = phrases(`invoice|rechnung|facture|factur|fattura|factura|faktura`)

// namesInvoiceTotal finds labels such as "Rechnungsbetrag" with an amount behind them.
func (r *reader) namesInvoiceTotal() bool {
	for _, h := range r.hits {
		if (h.field == fGross || h.field == fPayable || h.field == fIssue) && h.weight == 3 && hasAny(r.lead(h.i, h.j), invoiceStems) {
			return true
		}
	}
	return false
}
