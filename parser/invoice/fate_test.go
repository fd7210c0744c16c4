package invoice

import "testing"

// What became of an invoice is told behind its name or right before it, not in a condition.
func TestWhatBecameOfAnInvoice(t *testing.T) {
	for text, want := range map[string]bool{
		"Bill approved: Orchard Supplies":                           true,
		"Hanna approved a bill.":                                    true,
		"Facture 2027-118 : rejetée":                                true,
		"Ihre Rechnung 7120 wurde von der Fachabteilung abgelehnt.": true,
		"La fattura 44/2027 è stata scartata dal sistema.":          true,
		"Votre facture 2027-118 n'a pas pu être traitée.":           true,
		"Hours approved, so here is the invoice we spoke about.":    false,
		"If the invoice is disputed, tell us within ten days.":      false,
		"Approved hours - invoice 7701":                             false,
		"Your timesheet was approved.":                              false,
	} {
		r := newReader(textLayout(text), Context{})
		if got := tellsFate(r.lead(0, len(r.words))); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// A mail about an invoice is none, though it holds all its figures; the subject tells.
func TestMailAboutAnInvoiceIsNone(t *testing.T) {
	figures := "\n\nBill number   4471188\nBill date     2 Nov 2026\nAmount        $184.20\n"
	for subject, tail := range map[string]string{
		"Autopay scheduled":                                "",
		"Zahlung vorgemerkt":                               "",
		"Bill approved: Orchard Supplies":                  "",
		"Invoice 4471188 delivered to Orchard":             "Status   Delivered\n",
		"Question on your bill":                            "Ticket   7781\nStatus   Waiting on customer\n",
		"Query on your invoice 4471188":                    "",
		"Rückfrage zu Ihrer Rechnung 4471188":              "",
		"Vraag over factuur 4471188":                       "",
		"Invoice 4471188 has been received":                "",
		"Votre facture 4471188 a été transmise au service": "",
		"Your payment to Orchard Supplies is on its way":   "",
	} {
		if inv, ok := Read(Source{Subject: subject, Text: "Hello," + figures + tail}, Context{}); ok {
			t.Errorf("%s: read as %s %s", subject, inv.Kind, inv.Number)
		}
	}
	for _, subject := range []string{"Your invoice has been issued", "Ihre Rechnung wurde im Portal bereitgestellt", "Invoice 4471188 from Orchard Supplies on 2 November", "Information about your latest invoice", "Details zu Ihrer Rechnung 4471188", "Votre facture a été déposée sur votre espace"} {
		if _, ok := Read(Source{Subject: subject, Text: "Hello," + figures}, Context{}); !ok {
			t.Errorf("%s: not read", subject)
		}
	}
	if _, ok := Read(Source{Subject: "Your new bill", Text: "Hello," + figures + "Status   Unpaid\n"}, Context{}); !ok {
		t.Error("a bill that tells its own status is one")
	}
}

func TestShortReceiptsByTheirSubject(t *testing.T) {
	for subject, text := range map[string]string{
		"Parking receipt":              "Thank you for parking with us.\n\nZone: 12\nDate: 9 Nov 2026\nParking fee: £6.20\nTotal paid: £6.20 (Visa 0098)\n",
		"Ihr Beleg von Salon Lockwerk": "Salon Lockwerk\nBeleg-Nr. R-118\n06.11.2026 16:20\n\n1x Haarschnitt    45,00 €\nGesamt    45,00 €\nMastercard ****8812\n",
	} {
		inv, ok := Read(Source{Subject: subject, Text: text}, Context{Sender: "Harbour Parking"})
		if !ok || inv.Kind != "receipt" || !inv.Gross.Valid {
			t.Errorf("%s: %v %+v", subject, ok, inv)
		}
	}
	if inv, ok := Read(Source{Subject: "Payment received - thank you", Text: "Payment receipt\n\nReceipt no.   77-88120\nPayment date   Nov 4, 2026\nWren Pro annual, 1 licence   $149.90\nTax   $0.00\nAmount paid   $149.90\n"}, Context{Sender: "Wren"}); !ok || inv.Gross.Decimal.String() != "149.9" {
		t.Errorf("what a receipt says was paid is its total: %v %+v", ok, inv)
	}
	if _, ok := Read(Source{Subject: "Receipt missing", Text: "Hi Jo, I still need the receipt for the taxi on 4 May, 18.00 I think.\n"}, Context{}); ok {
		t.Error("a person who asks for a receipt sends none")
	}
}
