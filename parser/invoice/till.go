package invoice

import (
	"strings"

	"duly/parser/vocab"
)

// payMeans are what tills print before the amount that was taken.
var payMeans = vocab.Of("cb visa mastercard maestro amex vpay girocard ec ec-karte karte bar barzahlung pin pinnen contant contanti bancomat carta efectivo tarjeta especes cash card debit credit eftpos multibanco mbway dinheiro swish vipps mobilepay kort kontant paynow bizum twint")

// tendered finds the amount behind a way to pay, in a row of its own: "CB   33,90".
func (r *reader) tendered() (money, bool) {
	for _, row := range r.rows {
		all := r.amountsIn(row.from, row.to)
		if len(all) == 2 && all[0].decimals == 0 && strings.Contains(r.words[all[0].i].text, "**") {
			all = all[1:] // "VISA ****1009   35.48"
		}
		if len(all) != 1 || all[0].j != row.to || all[0].decimals != 2 || all[0].value.Sign() <= 0 || row.to-row.from > 6 {
			continue
		}
		if payMeans[strings.Trim(r.words[row.from].fold, ".:*")] {
			return all[0], true
		}
	}
	return money{}, false
}

// tillSlip says whether a cash desk printed the text: what was taken is the total, or the
// price of the one thing sold.
func (r *reader) tillSlip() bool {
	taken, ok := r.tendered()
	if !ok {
		return false
	}
	for _, m := range r.amounts {
		if m.i < taken.i && m.value.Equal(taken.value) {
			return true
		}
	}
	return false
}
