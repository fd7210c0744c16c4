package parser

import (
	"strings"
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

// A person who answers a vendor quotes the invoice; a forward hands it on.
func TestAnAnswerBringsNoInvoice(t *testing.T) {
	const quoted = "> Invoice number: INV-20190\n> Invoice date: 15 October 2026\n> Total: £2,280.00\n> Stonecrop IT Ltd\n"
	for subject, want := range map[string]bool{"Re: INV-20190": false, "AW: INV-20190": false, "Fwd: INV-20190": true, "INV-20190": true} {
		text := "Hi Maureen, please pay £2,240.00 instead.\n\n" + quoted
		if want {
			text = strings.ReplaceAll(quoted, "> ", "")
		}
		raw := "From: Priya <priya@stonecrop.example>\nTo: duly@harbour.example\nSubject: " + subject + "\nDate: Mon, 2 Nov 2026 09:00:00 +0000\nMessage-ID: <1@stonecrop.example>\nContent-Type: text/plain; charset=utf-8\n\n" + text
		if f := read(t, []byte(strings.ReplaceAll(raw, "\n", "\r\n"))); (f.Invoice != nil) != want {
			t.Errorf("%s: invoice %v", subject, f.Invoice)
		}
	}
}
