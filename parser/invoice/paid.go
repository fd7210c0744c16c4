package invoice

import (
	"strings"

	"duly/parser/vocab"
)

var (
	paidFor = vocab.Beginnings(`sent a payment|your payment of|you paid|a payment of|payment to|sie haben gezahlt|zahlung an|vous avez paye|paiement a|ha pagado|pago a|hai pagato|pagamento a|je hebt betaald|u hebt betaald`)
	paidTo  = vocab.Of("to an à a aan")
)

// offerPaid offers who was paid through another: "You sent a payment of $24.00 USD to Wren
// Icons (hello@wren.example)".
func (r *reader) offerPaid(add func(string, int)) {
	for n, row := range r.rows {
		if n > 20 || !paidFor.In(r.lead(row.from, row.to)) {
			continue
		}
		for i := row.from; i+1 < row.to; i++ {
			if !paidTo[strings.ToLower(r.words[i].text)] {
				continue
			}
			end := i + 1
			for end < min(row.to, i+7) && !strings.ContainsAny(r.words[end].text, "(@") {
				end++
			}
			if name := r.nameAt(place{i + 1, end, 1}); end < row.to && plausibleName(name) && name != strings.ToLower(name) {
				add(name, 20)
			}
		}
	}
}
