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
