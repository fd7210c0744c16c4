package parser

import "testing"

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
