package invoice

import (
	"strings"
	"testing"
)

// What an invoice says of another one that it replaces, and what only sounds so.
func TestWhichInvoiceIsReplaced(t *testing.T) {
	for _, c := range []struct{ lines, kind, preceding string }{
		{"INVOICE|This invoice replaces our invoice KN-2031, which is void.", "corrected", "KN-2031"},
		{"INVOICE (corrected)|Replaces: KN-2031", "corrected", "KN-2031"},
		{"AMENDED INVOICE|Supersedes invoice no. KN-2031", "corrected", "KN-2031"},
		{"REVISED TAX INVOICE|Original invoice: KN-2031", "corrected", "KN-2031"},
		{"INVOICE|Please disregard invoice KN-2031; this one takes its place.", "corrected", "KN-2031"},
		{"INVOICE|Reissue of KN-2031 with the right purchase order number.", "corrected", "KN-2031"},
		{"INVOICE|Issued in lieu of invoice KN-2031, kindly destroy that one.", "corrected", "KN-2031"},
		{"INVOICE|Invoice KN-2031 (issued to the wrong company) is withdrawn.", "corrected", "KN-2031"},
		{"INVOICE|This is a corrected invoice and replaces the original invoice sent on 1 November.", "corrected", ""},
		{"RECHNUNG|Diese Rechnung ersetzt die Rechnung KN-2031 vom 01.11.2026.", "corrected", "KN-2031"},
		{"RECHNUNG|Die Rechnung KN-2031 ist damit gegenstandslos.", "corrected", "KN-2031"},
		{"RECHNUNG|Bitte vernichten Sie die Rechnung KN-2031, sie wird durch diese ersetzt.", "corrected", "KN-2031"},
		{"RECHNUNG (Korrektur)|Unsere Rechnung KN-2031 wird hiermit ungültig.", "corrected", "KN-2031"},
		{"FACTURE|Cette facture annule et remplace la facture n° KN-2031.", "corrected", "KN-2031"},
		{"FACTURA|Esta factura sustituye y anula la factura KN-2031.", "corrected", "KN-2031"},
		{"FATTURA|La presente fattura annulla e sostituisce la fattura n. KN-2031 del 01/11/2026.", "corrected", "KN-2031"},
		{"FACTUUR|Hiermee vervalt factuur KN-2031.", "corrected", "KN-2031"},
		{"FATURA|Esta fatura substitui a fatura KN-2031.", "corrected", "KN-2031"},

		{"INVOICE|This invoice does not replace invoice KN-2031, which remains due.", "invoice", ""},
		{"INVOICE|This invoice replaces pro forma invoice PF-118.", "invoice", ""},
		{"INVOICE|Replaces order confirmation OC-2031.", "invoice", ""},
		{"INVOICE|This contract replaces contract KN-2031 from 1 November.", "invoice", ""},
		{"INVOICE|We will replace the router KN-2031 free of charge next week.", "invoice", ""},
		{"INVOICE|Corrections must be requested within 10 days of the invoice date.", "invoice", ""},
		{"INVOICE|If this invoice is wrong, ask for a corrected invoice quoting its number.", "invoice", ""},
		{"INVOICE|Our last invoice KN-2031 is still open.", "invoice", ""},
		{"INVOICE|Credit for cancelled seats, invoice KN-2031   -10.00", "invoice", ""},
		{"RECHNUNG|Diese Rechnung ersetzt nicht die Rechnung KN-2031.", "invoice", ""},
		{"RECHNUNG|Diese Rechnung ersetzt die Proformarechnung PF-118.", "invoice", ""},
	} {
		title, sentence, _ := strings.Cut(c.lines, "|")
		inv, _ := ReadText("Kestrel Networks Ltd\n5 Mill Lane, York YO1 7HH\n\n"+title+"\nInvoice number: KN-2044\nInvoice date: 2026-11-05\n\n"+sentence+
			"\n\nFibre line   100.00\nSubtotal   100.00\nVAT 20%   20.00\nTotal   EUR 120.00\n", "text", Context{})
		if inv.Kind != c.kind || inv.PrecedingInvoice != c.preceding || inv.Number != "KN-2044" {
			t.Errorf("%s: %s of %q, number %q", c.lines, inv.Kind, inv.PrecedingInvoice, inv.Number)
		}
	}
}

func TestTheNumberOfACorrectionIsItsOwn(t *testing.T) {
	inv, _ := ReadText("Kestrel Netze GmbH\nMühlweg 5, 80331 München\n\nKorrekturrechnung KN-2044\nDatum: 05.11.2026\nKorrektur der Rechnung KN-2031\n\n"+
		"Netto   100,00\nUSt 19 %   19,00\nGesamtbetrag   119,00 EUR\n", "text", Context{})
	if inv.Number != "KN-2044" || inv.PrecedingInvoice != "KN-2031" || inv.Kind != "corrected" {
		t.Errorf("%s %q of %q", inv.Kind, inv.Number, inv.PrecedingInvoice)
	}
}
