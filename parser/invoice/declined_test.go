package invoice

import "testing"

// A payment that did not come is told in many words; small print and thanks tell of none.
func TestPaymentsThatDidNotCome(t *testing.T) {
	for text, want := range map[string]bool{
		"We tried to charge your card but the bank turned the charge down.":                      true,
		"Your direct debit has been returned unpaid by your bank.":                               true,
		"There was a problem with your last payment":                                             true,
		"Oh no! We weren't able to process your payment.":                                        true,
		"Your automatic payment could not be completed and your plan will be paused.":            true,
		"Leider konnten wir den fälligen Betrag nicht von Ihrem Konto einziehen.":                true,
		"Die Lastschrift wurde mangels Deckung nicht eingelöst.":                                 true,
		"Le prélèvement de 42,00 € a été rejeté par votre banque.":                               true,
		"Votre paiement n’a pas abouti":                                                          true,
		"No se ha podido procesar el pago.":                                                      true,
		"De automatische incasso van € 36,30 is door uw bank geweigerd.":                         true,
		"Il pagamento di € 61,00 non è andato a buon fine.":                                      true,
		"O seu pagamento foi recusado pelo banco emissor do cartão.":                             true,
		"Betalingen mislykkedes":                                                                 true,
		"Płatność kartą została odrzucona.":                                                      true,
		"We attempted to renew your subscription this\nmorning but your credit card was refused": true,
		"We'll give it another shot on Thursday.":                                                true,
		"Wij proberen het over vijf werkdagen nogmaals, een volgende incasso is mislukt.":        true,
		"If your payment fails, we will retry after three days.":                                 false,
		"Returned payments are subject to a $25 fee.":                                            false,
		"Failure to pay by the due date may result in additional charges.":                       false,
		"Any problem with this charge? Write to us.":                                             false,
		"Bei Rücklastschriften berechnen wir 4,50 EUR.":                                          false,
		"En cas de rejet du prélèvement, des frais de 8 € seront facturés.":                      false,
		"Los recibos devueltos generan unos gastos de 3 €.":                                      false,
		"We do not accept credit cards.":                                                         false,
		"Replaced card reader, unit failed test":                                                 false,
		"Payment failed    2 March    $148.00":                                                   false,
		"Thank you for your payment.":                                                            false,
	} {
		if got := newReader(textLayout(text), Context{}).declined(); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
