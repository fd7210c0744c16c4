package invoice

import (
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
)

// fateWords say what became of an invoice at its buyer's.
var fateWords = vocab.Beginnings(`invoice to review|invoices to review|waiting for you|waits for you|set as approver|changed the status|status changed|status has changed|is scheduled for payment|scheduled for payment|has been scheduled|has been submitted for approval|
awaiting your approval|waits for your approval|waiting for your approval|wait for your approval|waits for approval|requires your approval|require your approval|pending your approval|pending approval|submitted for your approval|to approve|
for approval|needs coding|awaiting coding|waits for coding|to be coded|zur kontierung|zu kontieren|zur prufung|sachlich und rechnerisch|pour validation|pour approbation|para aprobar|para su aprobacion|per approvazione|te keuren|para aprovacao|
till attest|for attestering|til godkendelse|do akceptacji|do zatwierdzenia|please approve|wartet auf ihre freigabe|wartet auf freigabe|bitte freigeben|zur genehmigung|en attente de votre validation|en attente de validation|a valider|
pendiente de su aprobacion|pendiente de aprobacion|in attesa di approvazione|da approvare|wacht op uw goedkeuring|wacht op goedkeuring|ter goedkeuring|aguarda aprovacao|aguarda a sua aprovacao|awaits your approval|needs your approval|
zur freigabe`)

// buttonWords are the two answers that a mail which asks for an approval offers.
var buttonWords = vocab.Beginnings(`approve reject|approve decline|approve or reject|genehmigen ablehnen|freigeben ablehnen|approuver rejeter|approuver refuser|aprobar rechazar|approva rifiuta|goedkeuren afwijzen|goedkeuren afkeuren|aprovar rejeitar|godkann avvisa|godkend afvis|zatwierdz odrzuc`)

// fates are what a buyer, or what takes invoices in for one, made of an invoice.
var fates = vocab.Beginnings(`approved|rejected|disputed|freigegeben|genehmigt|abgelehnt|zuruckgewiesen|approuvee|validee|rejetee|refusee|aprobada|rechazada|approvata|rifiutata|scartata|
goedgekeurd|afgekeurd|afgewezen|aprovada|rejeitada|godkand|avvisad|godkendt|afvist|zaakceptowan|odrzucon|zatwierdzon|hyvaksytty|hylatty`)

// scheduled is a payment that is still to come.
var scheduled = vocab.Beginnings(`scheduled|on its way|on the way|unterwegs|initiated|geplant|vorgemerkt|programme|programad|programmat|ingepland|gepland|agendad|planerad|planlagt|zaplanowan`)

// tellsFate finds what became of an invoice: "Votre facture a été refusée", "Marta approved a bill", "the
// invoice could not be processed".
func tellsFate(lead string) bool {
	if !invoiceStems.In(lead) && !billStems.In(lead) {
		return false
	}
	flat := withoutApostrophes.Replace(lead)
	return fateWords.In(lead) || !whenWords().In(flat) && (fated(strings.Fields(flat)) || couldNotWords().In(flat) && collectWords().In(flat))
}

// fated finds one of the fates behind an invoice, or right before it.
func fated(words []string) bool {
	seen, fate := false, false // a bill before; a fate with nothing behind it but a word such as "your"
	for _, w := range words {
		bill, now := invoiceStems.In(" "+w+" ") || billStems.In(" "+w+" "), fates.In(" "+w)
		if bill && fate || seen && now {
			return true
		}
		seen, fate = seen || bill, now || fate && determiners[w]
	}
	return false
}

var determiners = vocab.Of("a an the your our this that my their its eine einen die der das ihre unsere diese la le les l votre notre cette el su tu esta il lo sua questa de het uw deze een o as sua")

// aboutInvoice says whether a subject names what is said about an invoice: "Query on your invoice 4471",
// "Rückfrage zu Rechnung 4471".
func (r *reader) aboutInvoice() bool {
	for i := 1; i+1 < len(r.words); i++ {
		if topicWords[r.words[i].fold] && invoiceStems.In(r.lead(i+1, min(len(r.words), i+3))) {
			head := r.lead(0, i)
			return !invoiceStems.In(head) && !bringing.In(head) && !strings.HasSuffix(r.words[i-1].text, ":")
		}
	}
	return false
}

// bringing are the heads of subjects that bring the invoice itself: "Details zu Ihrer Rechnung".
var bringing = vocab.Beginnings(`inform|info |detail|news|update|notice|notif|mitteil|nachricht|message|mail|e-mail|document|dokument|copy|kopie|copie|copia|anlage|anhang|attach|pdf|link|zugang|receipt|beleg|quittung|detalle|dettagli|gegevens|bericht|overview|summary|ubersicht`)

// topicWords lead to what a text is about.
var topicWords = vocab.Of("on about regarding concerning re with against wegen uber zu zur bezuglich betreffend betr sur concernant sobre acerca over inzake betreffende omtrent su circa riguardo angaende vedrorende dotyczy")

// happened finds a subject that tells what was done with an invoice, but for making, sending and paying
// it: "Invoice 4471 has been received".
func (r *reader) happened() bool {
	words, seen := strings.Fields(withoutApostrophes.Replace(r.lead(0, len(r.words)))), false
	for i, w := range words {
		if seen && i+1 < len(words) && doneTo.In(" "+w+" "+words[i+1]+" ") {
			rest := " " + strings.Join(words[i+1:], " ") + " "
			return !ownFates.In(rest) && !whenWords().In(" "+strings.Join(words, " ")+" ")
		}
		seen = seen || invoiceStems.In(" "+w+" ")
	}
	return false
}

var (
	doneTo   = vocab.Beginnings(`has been|was |wurde |a ete|ha sido|e stata|foi |werd |is door`)
	ownFates = vocab.Beginnings(`available|ready|disponib|mise a disposition|deposee|publiee|publicad|pubblicat|gepubliceerd|beschikbaar|hochgeladen|veroffentlicht|eingestellt|delivered|zugestellt|issued|created|generated|sent|prepared|paid|posted|published|charged|emailed|mailed|uploaded|attached|finali|made|raised|due|erstellt|ausgestellt|bereit|generiert|versendet|versandt|verschickt|gesendet|geschickt|bezahlt|gebucht|erzeugt|hinterlegt|
emise|generee|editee|creee|envoyee|payee|etablie|emitida|generada|enviada|creada|pagada|emessa|generata|inviata|creata|pagata|aangemaakt|verstuurd|verzonden|betaald|opgesteld|gemaakt|gerada|paga `)
)

// tracked finds the row "Status" of a paper that is followed on its way: "Status   Waiting on customer".
func (r *reader) tracked(row row) bool {
	label := r.cellEnd(row.from)
	return label < row.to && r.cellEnd(label) == row.to && strings.Trim(r.lead(row.from, label), " ") == "status" && !ownStates[strings.Trim(r.words[label].fold, ".,")]
}

// ownStates are those that an invoice or a card's slip tells of itself.
var ownStates = vocab.Of(`paid unpaid partially part open due outstanding overdue issued sent final original pending complete completed success successful approved authorised authorized settled
	active confirmed bezahlt offen fallig paye payee pagado pagada pagato pagata betaald betald betalt zaplacono`)

// subjectReceipt finds a short mail that its subject calls a receipt, with a total.
func (r *reader) subjectReceipt() bool {
	if !receiptSubjects.In(value.Fold(" " + r.subject)) {
		return false
	}
	for _, h := range r.hits {
		all := r.amountsIn(h.j, r.rows[r.words[h.i].row].to)
		if h.field == fGross && r.words[h.i].gap && len(all) > 0 && all[0].Decimals == 2 {
			return true
		}
	}
	return false
}

var receiptSubjects = vocab.Beginnings(`receipt|quittung|ihr beleg|dein beleg|your beleg|recu |votre recu|recibo|ricevuta|kwitantie|bonnetje|kvitto|kvittering`)
