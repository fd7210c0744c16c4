package invoice

import (
	"duly/parser/vocab"
)

// sentBill is what a billing program tells of an invoice: "Heron Studio sent you an invoice for
// €1,250.00 that's due on 30 November", with its number in the mail's subject.
type sentBill struct {
	seller string
	sum    money
}

// sentInvoice reads such a sentence at the head of a mail.
func (r *reader) sentInvoice() (sentBill, bool) {
	for _, row := range r.rows[:min(len(r.rows), 4)] {
		for i := row.from + 1; i < row.to && r.cellsIn(row) == 1; i++ {
			if !sentTo.Begins(r.lead(i, min(i+5, row.to))) {
				continue
			}
			all := r.amountsIn(i, row.to)
			if len(all) == 0 || all[0].Percent || all[0].Currency == "" {
				return sentBill{}, false
			}
			return sentBill{r.text(row.from, i), all[0]}, true
		}
	}
	return sentBill{}, false
}

var sentTo = vocab.Beginnings(`sent you an invoice|has sent you an invoice|sent you a new invoice|has sent you a new invoice|issued you an invoice|hat ihnen eine rechnung|hat dir eine rechnung|vous a envoye une facture|vous a adresse une facture|
le ha enviado una factura|te ha enviado una factura|ti ha inviato una fattura|le ha inviato una fattura|heeft u een factuur|heeft je een factuur|enviou lhe uma fatura`)
