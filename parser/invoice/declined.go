package invoice

import (
	"strings"
	"sync"

	"duly/parser/vocab"
)

// Beginnings of the words that tell of a payment that did not come.
var (
	// chargeWords name what is charged, or what it is charged to.
	chargeWords = lazily(`payment|charge|your card|the card|card issuer|card ending|card on file|debit card|credit card|visa|mastercard|direct debit|transaction|autopay|auto pay|zahlung|teilzahlung|ratenzahlung|abschlagszahlung|kartenzahlung|lastschrift|sepa|abbuchung|einzug|bankeinzug|karte|kreditkarte|bankkarte|belastung|betrag|
paiement|prelevement|carte|reglement|pago |cobro|recibo|tarjeta|adeudo|domiciliacion|cargo|pagamento|addebito|carta|transazione|betaling|incasso|automatische incasso|afschrijving|creditcard|kaart|cobranca|cartao|debito|
betalning|kort|autogiro|dragning|traekning|trekk|platnosc|karta|karty|obciazen|transakcj|platb|maksu|kortti`)
	// refusedWords say that it was refused or came to nothing.
	refusedWords = lazily(`declined|failed|unsuccessful|rejected|refused|bounced|denied|dishono|returned unpaid|returned by|was returned|been returned|turned down|turned the|problem|trouble|went wrong|issue with|issue processing|not successful|
fehlgeschlagen|abgelehnt|zuruckgegeben|zuruckgewiesen|zuruckgebucht|zuruckgegangen|geplatzt|gescheitert|nicht geklappt|nicht erfolgreich|rucklastschrift|nicht eingelost|verweigert|fehler aufgetreten|fehler bei|echec|echoue|rejete|refuse|infructueu|impaye|n a pas abouti|n a pas pu|erreur|
rechazad|fallid|fallad|ha fallado|devuelto|denegad|fracasad|rifiutat|fallit|respint|negat|insolut|non e andato|non riuscit|mislukt|geweigerd|afgewezen|gestorneerd|teruggeboekt|niet gelukt|recusad|falhou|falhad|rejeitad|nao foi possivel|
misslyckad|misslyckats|nekad|avslagen|mislykke|afvist|avvist|nieudan|odrzucon|odmowi|nie powiodl|neuspesn|zamitnut|selhal|epaonnistu|hylatty`)
	// couldNotWords and collectWords together say the same.
	couldNotWords = lazily(`n a pas pu|n ont pas pu|could not|couldn|unable|were not able|weren t able|was not able|wasn t able|did not|didn|has not been|hasn|konnte|konnten|nous n avons pas|n avons pas pu|nous n avons pu|impossible|no hemos|no se ha|no ha sido|no pudimos|non siamo|non abbiamo|non e stato|kon |konden|niet kunnen|nao conseguimos|
kunde inte|kunne ikke|nie udalo|nie moglismy|nepodarilo|ei voitu|emme voineet`)
	collectWords = lazily(`process|charg|collect|complet|bill you|take|debit|authori|renew|go through|went through|gone through|work|succe|clear|einzieh|eingezog|abbuch|abgebucht|belast|durchgefuhrt|durchfuhr|verarbeit|ausgefuhrt|einlos|eingelost|
prelev|traite|debit|abouti|encaiss|effectu|cobrar|cargar|procesar|completar|realizar|efectuar|addebit|riuscit|elabora|completa|incass|geind|afgeschreven|verwerk|afschrijven|innen|debitar|processar|efetuar|dra |dras|genomfor|gennemfor|traekk|trekk|pobrac|zrealizowa|provest|strhnout|veloittaa|veloitet`)
	// brokeWords name the cause.
	brokeWords = lazily(`insufficient funds|provision insuffisante|fondos insuficientes|saldo insuficiente|onvoldoende saldo|fondi insufficienti|mangels deckung|nicht gedeckt|otillrackligt saldo|niewystarczajac`)
	// retryWords announce the next attempt.
	retryWords = lazily(`we ll try again|we will try again|will retry|ll retry|try again on|try again in|try again tomorrow|try charging|try to charge|try the card again|another attempt|next attempt|reattempt|re-attempt|another go|another shot|erneut versuchen|erneut abbuchen|erneut einziehen|nachster versuch|nachsten versuch|versuchen es noch einmal|
nouvelle tentative|nouvelle presentation|reessaierons|proximo intento|nuevo intento|volveremos a intentar|reintentar|opnieuw proberen|proberen het opnieuw|proberen het nogmaals|proberen het over|riproveremo|nuovo tentativo|prossimo tentativo|tentaremos novamente|nova tentativa|
forsoker igen|nytt forsok|prover igen|nyt forsog|ponownie sprobujemy|sprobujemy ponownie|kolejna proba`)
	// whenWords make a condition, a habit or a fee of it, as the small print of invoices does.
	whenWords = lazily(`if |when a |when the |when your |when you |when payment|should |may |might |any |whenever |unless |until |in case|in the event|fee |fees |wenn |falls |sofern |sollte |sollten |bei ruck|bei nicht|bei zahlungs|bei lastschrift|bei verzug|bei verspat|bei fehl|bei mangel|im falle|gebuhr|s il |si le |si la |si les |si un |si votre |si vous |en cas|lors |frais |cuando |caso |gastos |comision|qualora |spese |
indien |wanneer |als |kosten|quando |taxa |om du |om ni |om bet|vid |hvis |ved |gebyr|avgift|jesli |jezeli |w przypadku|gdy |pokud |jos `)
)

// declined says whether a sentence of the text's head tells of a payment that did not come:
// "Your bank turned the charge down." No list holds all the ways to say it; what is said is
// always a word for the charge and one for its failure.
func (r *reader) declined() bool {
	rows := r.rows[:min(len(r.rows), 25)]
	from := 0
	for n, row := range rows {
		if r.cellEnd(row.from) != row.to {
			from = row.to
			continue // a table
		}
		wraps := row.to-row.from > 7 && n+1 < len(rows)
		for i := row.from; i < row.to; i++ {
			if i+1 == row.to && !wraps || r.stops(i+1) {
				if r.tellsDeclined(from, i+1) {
					return true
				}
				from = i + 1
			}
		}
	}
	return false
}

// lazily makes a list of phrases when it is first asked for.
func lazily(s string) func() *vocab.List {
	return sync.OnceValue(func() *vocab.List { return vocab.Beginnings(s) })
}

var withoutApostrophes = strings.NewReplacer("'", " ", "’", " ")

// tellsDeclined reads one sentence, the words i to j.
func (r *reader) tellsDeclined(i, j int) bool {
	if j-i < 2 || strings.HasSuffix(r.words[j-1].text, "?") {
		return false
	}
	flat := withoutApostrophes.Replace(r.lead(i, j))
	switch {
	case whenWords().In(flat):
		return false
	case brokeWords().In(flat), retryWords().In(flat):
		return true
	}
	return chargeWords().In(flat) && (refusedWords().In(flat) || couldNotWords().In(flat) && collectWords().In(flat))
}
