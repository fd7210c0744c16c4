package invoice

import (
	"strings"

	"duly/parser/vocab"
)

// payMeans are what tills print before the amount that was taken.
var payMeans = vocab.Of("cb visa mastercard maestro amex vpay girocard ec ec-karte karte bar barzahlung pin pinnen contant contanti bancomat carta efectivo tarjeta especes cash card debit credit eftpos multibanco mbway dinheiro swish vipps mobilepay kort kontant paynow bizum twint")

// paidBefore stand before a way to pay: "Paid by card ending 0098", "geg. BAR".
var paidBefore = vocab.Of("paid bezahlt gezahlt gegeben geg paye regle pagado pagato betaald pago betalt betald given tendered by with mit per par con met via em total totale")

// tendered finds the amount behind a way to pay, in a row of its own: "CB   33,90".
func (r *reader) tendered() (money, bool) {
	for _, row := range r.rows {
		all := r.amountsIn(row.from, row.to)
		if len(all) == 2 && all[0].Decimals == 0 && r.masked(row.from, all[0].i) {
			all = all[1:] // "VISA ****1009   35.48"
		}
		if len(all) != 1 || all[0].j != row.to || all[0].Decimals != 2 || all[0].Value.Sign() <= 0 || row.to-row.from > 7 {
			continue
		}
		if r.wayPaid(row.from, all[0].i) {
			return all[0], true
		}
	}
	return money{}, false
}

// masked says whether the words i to j lead to the last figures of a card.
func (r *reader) masked(i, j int) bool {
	return strings.Contains(r.words[j].text, "**") || cardEnds.In(r.lead(i, j))
}

var cardEnds = vocab.Beginnings(`ending|endet auf|finissant|terminad|che termina|eindig|final |****`)

// wayPaid says whether a way to pay heads the words i to j, with no more than what says so before it.
func (r *reader) wayPaid(i, j int) bool {
	for ; i < j; i++ {
		switch w := strings.Trim(r.words[i].fold, ".:*"); {
		case payMeans[w]:
			return true
		case !paidBefore[w]:
			return false
		}
	}
	return false
}

// tillSlip says whether a cash desk printed the text: what was taken is the total, the price of the
// one thing sold, or the change more than the total.
func (r *reader) tillSlip() bool {
	taken, ok := r.tendered()
	if !ok {
		return false
	}
	var change money
	if behind := r.amountsIn(taken.j, len(r.words)); len(behind) > 0 {
		change = behind[0]
	}
	for _, m := range r.amounts {
		if m.i < taken.i && (m.Value.Equal(taken.Value) || change.Decimals == 2 && change.Value.Sign() > 0 && m.Value.Add(change.Value).Equal(taken.Value)) {
			return true
		}
	}
	return false
}

// bidPaid offers what a receipt says was paid: "Amount paid   $149.90".
func (r *reader) bidPaid(b bids) {
	for _, h := range r.hits {
		if h.field == fPrepaid && r.words[h.i].gap && paidSums.In(r.lead(h.i, h.j)) {
			r.bidRow(b, hit{label{fGross, 2}, h.i, h.j})
		}
	}
}

var paidSums = vocab.Beginnings(`amount paid|paid amount|payment received|payments received|bezahlt|gezahlt|montant paye|importe pagado|importo pagato|betaald`)
