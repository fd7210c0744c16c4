package reminders_test

import (
	"testing"

	"duly/parser/renewal"
)

// wrote is a mail of a vendor as somebody forwards it.
func wrote(from, subject, text string) string {
	return "---------- Forwarded message ---------\nFrom: " + from + "\nSubject: " + subject + "\n\n" + text + "\n"
}

const moved = "Dear customer,\n\nplease note that our bank account has changed. From now on please pay all invoices to\n\nIBAN: NL91 ABNA 0417 1643 00\n\nKind regards\nAccounts"

// A mail that tells of another bank account is how people are cheated, with an invoice or without.
func TestAMailOfAnotherAccountIsWarnedOf(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{})
	w.letter("sam")
	w.say("lena", dulyAddress, "Fwd: New bank details", wrote("Kestrel Networks GmbH <accounts@kestrel-billing.example>", "New bank details", moved))
	l := w.letter("lena")
	says(t, l, "Kestrel Networks GmbH: another bank account", "Careful, this may be fraud: the mail tells of another bank account, NL91 ABNA 0417 1643 00; on file is DE89 3704 0044 0532 0130 00.",
		"call the number you have on file", "I have not taken it over.")
	w.goTo(w.now)
	says(t, w.letter("sam"), "Kestrel Networks GmbH: another bank account", "this may be fraud")
	later := bill("2", dom(11, 1), 100)
	later.IBAN = "NL91ABNA0417164300"
	w.forward("sam", later, renewal.Terms{})
	says(t, w.letter("sam"), "the bank account NL91 ABNA 0417 1643 00 is still not the one on file")
}

func TestAnotherAccountWithoutItsNumber(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{})
	w.letter("sam")
	w.say("sam", dulyAddress, "Fwd: Bankverbindung", wrote("Kestrel Networks GmbH <x@kestrel.example>", "Bankverbindung", "Unsere Bankverbindung hat sich geändert, siehe Anhang."))
	says(t, w.letter("sam"), "the mail tells of another bank account; on file is DE89 3704 0044 0532 0130 00.")
	w.goTo(w.now)
	w.quiet()
}

func TestAnotherAccountOfSomebodyUnknown(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: New bank details", wrote("Ostrich Ltd <pay@ostrich.example>", "New bank details", moved))
	says(t, w.letter("sam"), "Ostrich Ltd: another bank account", "I know no vendor who writes from there")
}

func TestTheAccountOnFileIsNoOther(t *testing.T) {
	for _, text := range []string{
		"Our new office is in Bonn. Our bank details have not changed: DE89 3704 0044 0532 0130 00.", "Please update your bank details in our portal.",
	} {
		w := newWorld(t)
		w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{})
		w.letter("sam")
		w.say("sam", dulyAddress, "Fwd: News", wrote("Kestrel Networks GmbH <x@kestrel.example>", "News", text))
		lacks(t, w.letter("sam"), "fraud")
	}
}
