package invoice

import (
	"testing"

	"duly/parser/value"
)

// What demands money is an invoice, whatever it calls itself; what only tells of one is none.
func TestWhatIsAnInvoice(t *testing.T) {
	const sums = "\n\nHosted desk   100.00\nVAT 20%   20.00\nTotal   EUR 120.00\n"
	for text, want := range map[string]string{
		"Kestrel Ltd\n\nSTATEMENT OF FEES No. 2026/118\nDate: 5 November 2026" + sums:                                           "invoice",
		"Kestrel Ltd\n\nBILLING STATEMENT\nStatement number: 88120-44\nStatement date: 5 November 2026" + sums:                  "invoice",
		"Kestrel Choir\n\nREQUEST FOR PAYMENT\nRef BC/26/18\n5 November 2026" + sums:                                            "invoice",
		"Stadtwerke\n\nVerbrauchsabrechnung Strom\nRechnungsnummer 4411882044\nDatum 05.11.2026" + sums:                         "invoice",
		"Gemeinde Titisee\n\nGebührenbescheid\nBescheid-Nr. 2026-4411\nDatum: 05.11.2026" + sums:                                "invoice",
		"Syndic Lemaire\n\nAPPEL DE FONDS n° AF-2026-4\nDate : 01/10/2026" + sums:                                               "invoice",
		"Kestrel Ltd\n\nSTATEMENT OF ACCOUNT\nStatement date: 5 November 2026" + sums:                                           "statement",
		"Hi all,\n\nInvoice 2026-10-0044 from the provider matches within 2 EUR.\n\nData 118.44 EUR\nTotal 218.44 EUR\n":        "other",
		"An invoice waits for your approval.\n\nVendor: Kestrel\nInvoice no.: KN-2044\nAmount: 120.00 GBP\n":                    "remittance",
		"Eine Rechnung wartet auf Ihre Freigabe.\n\nRechnungsnummer: KN-2044\nBetrag: 120,00 EUR\n":                             "remittance",
		"SAMPLE BILL\n\nInvoice number: 1234567890\nBill date: 1 January 2026\nAmount due: £84.20\n":                            "record",
		"We couldn't charge your card: your bank declined it.\n\nInvoice #TH-2201-0007\nAmount due $49.00\n":                    "reminder",
		"The following invoice is now past due:\n\nInvoice: 771120\nDate: 10/06/2026\nAmount: $988.00\n":                        "reminder",
		"Unpaid invoice KN-2044\n\nAmount: £389.99\n":                                                                           "reminder",
		"Offene Rechnung R26-004\n\nBetrag: 120,00 EUR\n":                                                                       "reminder",
		"TWEEDE AANMANING\n\nFactuur F2600412 d.d. 12-01-2026    € 544,50\nTe voldoen    € 563,61\n":                            "reminder",
		"Hi Hanna,\n\nInvoice 2291 from Kestrel is due tomorrow.\n\nInvoice no.: 2291\nBalance due: $610.00\n":                  "reminder",
		"You have a bill to approve\n\nVendor: Kestrel\nBill number: INV-0240\nAmount: £546.00\n":                               "remittance",
		"A bill\n\nVendor: Kestrel\nBill number: INV-0240\nAmount: £546.00\n\nApprove | Reject\n":                               "remittance",
		"Sample Utility Bill\n\nBill number: 118\nBill date: Jan 1, 2026\nAmount due: $84.20\n":                                 "record",
		"FACTURE\n\nFacture n° : 2026-XXX     Date : JJ/MM/AAAA\n\nTotal TTC     120,00 €\n":                                    "record",
		"interface Invoice {\n  no: string;\n  date: string;\n}\nfunction show(i) {\n  return `Invoice number: 2026-001`;\n}\n": "record",
		"Invoice number: KN-2044\nInvoice Date (DD/MM/YYYY): 05/11/2026\n" + sums:                                               "invoice",
		"ULTIMO AVVISO\n\nFattura n. 44/2026\nTotale dovuto 1.110,40 EUR\n":                                                     "reminder",
		"Overdue account OP-118\n\nInvoice no: 88120\nAmount: £132.00\n":                                                        "reminder",
		"COMMERCIAL PACKING LIST\n\nInvoice No. YH2026022   Date Feb. 20, 2026\nLED panel   2000\n":                             "delivery_note",
		"A new invoice needs coding.\n\nSupplier: Kestrel\nInvoice no.: RE2026-118\nGross: 925.90 EUR\n":                        "remittance",
		"Query on invoice 4471\n\nThe total of £1,860.00 looks right.\n":                                                        "other",
		"How to write an invoice\n\nIt needs a number, e.g. \"Invoice number: 2026-001\", and a date.\n\nTotal 550.00\n":        "other",
		"02:00:04  billing: invoice KN-20331 created, total=120.00 GBP\n":                                                       "other",
		"Agenda\n\n2. Duplicate invoice HG-55391\n3. Credit note from Kestrel\n\nTotal open: £210.10\n":                         "other",
		"Kestrel Ltd\n\nCREDIT\n\nCredit No: HC-2201\nDate: 5 November 2026" + sums:                                             "credit_note",
		"SZÁMLA\n\nSzámlaszám: DK-2026-118\nKiállítás dátuma: 2026.02.20.\nFizetendő: 15 240 Ft\n":                              "invoice",
		"DÍJBEKÉRŐ\n\nSorszám: D-118\nFizetendő: 15 240 Ft\n":                                                                   "quote",
	} {
		if got := KindOf(text); got != want {
			t.Errorf("%s: %s, want %s", value.OneLine(text), got, want)
		}
	}
}
