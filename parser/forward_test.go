package parser

import (
	"testing"

	"duly/parser/mail"
)

func TestForwarded(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a forward": {
			"Please watch this.\n\n---------- Forwarded message ---------\nFrom: Billing <billing@kite.example>\nDate: Tue, 3 Nov 2026\nSubject: Invoice\nTo: sam@harbour.example\n\nKite Ltd\nInvoice number: 7\n",
			"\nKite Ltd\nInvoice number: 7\n",
		},
		"in German, as Outlook writes it": {
			"Bitte merken.\n\n*Von:* Kite <b@kite.example>\n*Gesendet:* Dienstag, 3. November 2026\n*An:* Sam\n*Betreff:* Rechnung\n\nKite GmbH\n",
			"\nKite GmbH\n",
		},
		"an invoice's own labels": {
			"Invoice number: 7\nInvoice date: 3 November 2026\nDue date: 3 December 2026\n",
			"Invoice number: 7\nInvoice date: 3 November 2026\nDue date: 3 December 2026\n",
		},
		"a sentence": {"From: here to there\nis a long way\n", "From: here to there\nis a long way\n"},
	} {
		if got := forwarded(c.text); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestSenderOfAForward(t *testing.T) {
	header := func(from string) string {
		return "FYI\n\n---------- Forwarded message ---------\nFrom: " + from + "\nDate: Tue, 3 Nov 2026\nSubject: Receipt\nTo: <sam@harbour.example>\n\nPaid\n"
	}
	for from, want := range map[string]string{
		"Loomly Design <receipts@loomly.example>": "Loomly Design",
		"*Kite* <b@kite.example>":                 "Kite",
		"receipts@loomly.example":                 "",
		"Lena Park <lena@harbour.example>":        "", // who only handed it on
	} {
		m := mail.Message{Forwarded: true, From: []mail.Address{{Name: "Sam", Addr: "sam@harbour.example"}}, Text: header(from)}
		if got := sender(m); got != want {
			t.Errorf("%s: %q, want %q", from, got, want)
		}
	}
}
