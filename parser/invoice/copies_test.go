package invoice

import "testing"

// A title may say that the paper is a copy; the number stands behind it all the same.
func TestTheNumberOfACopy(t *testing.T) {
	for _, title := range []string{"Invoice – DUPLICATE R0001520", "INVOICE (COPY) R0001520", "Rechnung – Zweitschrift R0001520", "Facture – DUPLICATA R0001520",
		"Factura COPIA R0001520", "Factuur KOPIE nr. R0001520", "Fattura – copia n. R0001520", "Rechnung - Original Nr. R0001520"} {
		text := "Kestrel Networks Ltd\n5 Mill Lane, York YO1 7HH\n\n" + title + "\nDate: 2026-09-01\n\nFibre line   100.00\nTotal   100.00 EUR\n"
		inv, ok := ReadText(text, "text", Context{})
		if !ok || inv.Number != "R0001520" {
			t.Errorf("%s: %v %q", title, ok, inv.Number)
		}
	}
}

func TestANumberInBlanksKeepsItsLastLetter(t *testing.T) {
	inv, _ := ReadText("Kestrel Networks Ltd\nInvoice\nInvoice number: 2026 1056 X\nDate: 2026-09-01\nTotal: 100.00 EUR\n", "text", Context{})
	if inv.Number != "2026 1056 X" {
		t.Errorf("%q", inv.Number)
	}
}

// Where nothing else tells it, an address tells whose dollars are meant.
func TestDollarsByAddress(t *testing.T) {
	for address, want := range map[string]string{
		"8 Smith St, Fitzroy VIC 3065": "AUD", "200 King St W, Toronto, ON M5V 2T6": "CAD", "500 Howard Ave, Portland, OR 97205": "USD",
		"8 Smith St, Fitzroy VIC 3065\nBill to: Harbour LLC, Boise, ID 83702": "USD", "5 Mill Lane, York YO1 7HH": "USD",
	} {
		inv, _ := ReadText("Yarra Print\n"+address+"\n\nInvoice\nInvoice number: 42-118\nDate: 1 Sep 2026\nTotal: $100.00\n", "text", Context{})
		if inv.Currency != want {
			t.Errorf("%s: %s, want %s", address, inv.Currency, want)
		}
	}
}

// Where no amount names a currency, the address or the bank does.
func TestCurrencyOfTheCountry(t *testing.T) {
	for foot, want := range map[string]string{"4 Fore Street, Truro TR1 2PE": "GBP", "Box 44, 111 20 Stockholm, Bankgiro 441-1882": "SEK", "Somewhere": ""} {
		inv, _ := ReadText("Ugglan Supplies\n"+foot+"\n\nInvoice\nInvoice number: 42-118\nDate: 1 Sep 2026\nTotal: 100.00\n", "text", Context{})
		if inv.Currency != want {
			t.Errorf("%s: %q, want %q", foot, inv.Currency, want)
		}
	}
}

// The company in a letterhead sends the invoice, however the one below is addressed; a state
// with its postcode is no number.
func TestTheLetterheadIsTheSellers(t *testing.T) {
	inv, _ := ReadText("Spechtwerk AG                    Rechnung\nDorfstrasse 44                   Nr. 26-1188\n8700 Küsnacht                    12. November 2026\n\n"+
		"Brightwater AG, Seeweg 2, 8002 Zürich\n\nReparatur Schiebetüre   CHF 410.00\nMaterial   CHF 85.50\nZwischentotal   CHF 495.50\n"+
		"MWST 8.1 %   CHF 40.15\nTotal inkl. MWST   CHF 535.65\n\nZahlbar innert 30 Tagen.\nMWST-Nr. CHE-441.188.204 MWST\n", "text", Context{})
	if inv.SellerName != "Spechtwerk AG" || inv.Number != "26-1188" {
		t.Errorf("%q %q", inv.SellerName, inv.Number)
	}
	inv, ok := ReadText("STATEMENT/INVOICE\nOsprey Courier LLC                     Invoice: 88-44118\nPO Box 1188, Reno, NV 89501            Date: 11/15/2026\n\n"+
		"Sold to: Brightwater Inc\n\nReno - Sparks   $48.00\nPlease pay this amount   $48.00\n", "text", Context{})
	if !ok || inv.Number != "88-44118" || inv.SellerName != "Osprey Courier LLC" {
		t.Errorf("%v %q %q", ok, inv.Number, inv.SellerName)
	}
}
