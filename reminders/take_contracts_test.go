package reminders_test

import (
	"encoding/base64"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser"
	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders"
)

func TestContractsToldInALine(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "", "contract: Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner sam")
	holds(t, w.letter("carol").Text, "Acme support", "12,000.00 EUR a year", "last day for notice Fri 26 Nov 2027", "Sam Rivera")
	k := w.contractOf(t, 1)
	if k.End.String() != "2028-02-29" || !k.AutoRenew || k.NoticeMonths != 3 || k.OwnerID == 0 {
		t.Errorf("%+v", k)
	}
	for text, why := range map[string]string{
		"contract: Beta, 3 years from 2025-02-31":  "I cannot read the day “2025-02-31”",
		"contract: Beta, until 2027-01-01, purple": "I do not understand “purple”",
		"contract: Beta": "When does it end?",
		"contract: Beta, from 2027-01-01 to 2026-01-01":              "before it starts",
		"contract: Beta, until 2020-01-01, does not renew":           "It ended on 2020-01-01 and does not renew by itself",
		"contract: Acme support, until 2027-01-01, notice a fortune": "I cannot read the notice",
	} {
		w.say("carol", dulyAddress, "", text)
		holds(t, w.letter("carol").Text, why)
	}
	if n := len(w.contracts()); n != 1 {
		t.Errorf("%d contracts", n)
	}
}

func TestTheSameContractAgainIsBroughtUpToDate(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 90 days")
	w.say("sam", dulyAddress, "", "contract: ACME support, notice 30 days")
	if ks := w.contracts(); len(ks) != 1 || ks[0].NoticeDays != 30 || ks[0].Deadline.String() != "2027-05-28" {
		t.Errorf("%+v", ks)
	}
	w.say("lena", dulyAddress, "", "contract: Acme support, notice 60 days")
	w.letter("sam")
	w.letter("sam")
	holds(t, w.letter("lena").Text, "only its owner can change it")
}

func TestAListIsTakenInRowByRow(t *testing.T) {
	list := "Vendor;Contract;Start;End;Auto renew;Notice period;Annual cost;Currency;Owner\n" +
		"Acme Ltd;Support;01.03.2026;28.02.2027;yes;3 months;12.000,00;EUR;sam\n" +
		"Borealis BV;Hosting;01.01.2026;31.13.2026;yes;30;500;EUR;lena\n" +
		";;;;;;;;\n" +
		"Cormorant SA;Licences;15.04.2026;14.04.2027;no;;99,90;CHF;\n" +
		"Dunlin Oy;Storage;01.05.2026;30.04.2027;yes;60 days;abc;EUR;priya\n"
	w := newWorld(t)
	raw := "From: Carol <carol@harbour.example>\nTo: " + dulyAddress + "\nSubject: our contracts\nMessage-ID: <list@harbour.example>\nDate: " + w.now.Format(time.RFC1123Z) +
		"\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere is our list.\n--b\n" +
		"Content-Type: text/csv; name=contracts.csv\nContent-Disposition: attachment; filename=contracts.csv\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString([]byte(list)) + "\n--b--\n"
	w.read(raw)
	l := w.letter("carol")
	holds(t, l.Subject, "Noted: 2 contracts, 2 not understood")
	holds(t, l.Text, "Row 3: Hosting", "I cannot read the day “31.13.2026” in the column “End”.", "Row 6: Storage", "I cannot read the sum “abc”",
		"12,000.00 EUR a year", "If nothing is done it ends on Wed 14 Apr 2027.")
	ks := w.contracts()
	if len(ks) != 2 || ks[0].Name != "Support" || ks[0].End.String() != "2027-02-28" || ks[0].Deadline.String() != "2026-11-27" {
		t.Errorf("%+v", ks)
	}
	w.read(strings.Replace(raw, "<list@", "<again@", 1)) // the same list again changes nothing
	if n := len(w.contracts()); n != 2 {
		t.Errorf("%d contracts after the same list", n)
	}
}

func TestAWorkbookIsTakenInAsWell(t *testing.T) {
	book, err := reminders.Workbook(reminders.Sheet{Name: "Licences", Head: []string{"Licence", "Expires", "Annual cost", "Currency"}, Rows: [][]any{
		{"Drawing board", when.NewDay(2027, 4, 14), decimal.RequireFromString("1499.50"), "USD"}, {"Mail tool", "soon", 1, "USD"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	w.read("From: Carol <carol@harbour.example>\nTo: " + dulyAddress + "\nSubject: our licences\nMessage-ID: <book@harbour.example>\nDate: " + w.now.Format(time.RFC1123Z) +
		"\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nOur licences.\n--b\n" +
		"Content-Type: application/octet-stream; name=list.xlsx\nContent-Disposition: attachment; filename=list.xlsx\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString(book) + "\n--b--\n")
	holds(t, w.letter("carol").Text, "Drawing board", "1,499.50 USD a year", "it ends on Wed 14 Apr 2027", "Row 3: Mail tool", "I cannot read the day “soon”")
}

func TestALineLeftOutIsMendedByReply(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "", "contract: Borealis hosting, until 31 February 2027")
	w.answer("carol", w.letter("carol"), "contract: Borealis hosting, until 28 February 2027")
	holds(t, w.letter("carol").Subject, "Noted: Borealis hosting [C-1]")
	if n := len(w.contracts()); n != 1 {
		t.Errorf("%d contracts: an example in the quoted letter was taken for one", n)
	}
}

func TestAnOkToAReceiptEndsNoWarnings(t *testing.T) {
	for _, said := range []string{"ok", "ok thanks!", "Great, thank you.", "noted"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
		w.answer("sam", w.letter("sam"), said)
		if k := w.contractOf(t, 1); k.Decision != reminders.Undecided || k.NextAt.IsZero() {
			t.Errorf("%q: decided %q", said, k.Decision)
		}
		w.quiet()
	}
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
	w.answer("sam", w.letter("sam"), "ack")
	if k := w.contractOf(t, 1); k.Decision != reminders.Acknowledged {
		t.Errorf("ack: decided %q", k.Decision)
	}
}

func TestAnOkToWhatIsToldDecidesNothing(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "", acme+", owner lena")
	w.letter("carol")
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{End: when.NewDay(2027, 9, 30), AutoRenew: true, NoticeDays: 90})
	w.letter("sam")
	w.forward("carol", bill("2", dom(11, 1), 120), renewal.Terms{})
	w.letter("carol")
	w.goTo(w.now)
	w.answer("sam", w.letter("sam"), "ok, paid")
	if k := w.contractOf(t, 2); k.Decision != reminders.Undecided {
		t.Errorf("decided %q by an ok to an invoice", k.Decision)
	}
}

func TestALabelInAnInvoiceIsNoContract(t *testing.T) {
	w := newWorld(t)
	f := bill("1", dom(10, 1), 100)
	w.bring(w.mail("sam", dulyAddress, "Invoice 1", "", "Hello,\n\nInvoice: 1\nContract: K-77, Fibre line\nTotal: 120.00 EUR\n"), func(facts *parser.Facts) { facts.Invoice = &f })
	holds(t, w.letter("sam").Subject, "Noted: Invoice 1")
	w.say("sam", dulyAddress, "", "Hello duly,\n\ncontract: Acme support, until 2027-12-31\n\nThank you!\nSam\n")
	holds(t, w.letter("sam").Subject, "Noted: Acme support")
}

// A contract whose owner or deputy nobody knows is kept, with who wrote it down, and asked about.
func TestAnUnknownOwnerLosesNoContract(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 90 days, owner tom, deputy otto")
	l := w.letter("carol")
	says(t, l, "I do not know who “tom” is, so it is with you for now. Answer “owner tom@harbour.example”.", "I do not know who “otto” is. Answer “deputy otto@harbour.example”.")
	lacks(t, l, "Left out", "LEFT OUT")
	if k := w.contractOf(t, 1); w.personOf(k.OwnerID).Name != "Carol Whitby" || k.SecondID != 0 || k.End.String() != "2027-06-30" {
		t.Errorf("%+v", k)
	}
	w.answer("carol", l, "owner tom@harbour.example")
	if k := w.contractOf(t, 1); w.personOf(k.OwnerID).Email != "tom@harbour.example" {
		t.Errorf("owner %q after %q", w.personOf(k.OwnerID).Email, w.reason)
	}
}

// In a list the row is named, and a known contract stays with its owner.
func TestUnknownOwnersInAList(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "", "contract: Acme support, until 2027-06-30, owner sam")
	w.letter("carol")
	w.say("carol", dulyAddress, "", "contract: Beta hosting, until 2027-06-30, owner tom\ncontract: Gamma licences, until 2027-06-30, owner lena")
	says(t, w.letter("carol"), "1. Beta hosting", "Answer “1 owner tom@harbour.example”.", "2. Gamma licences")
	w.say("ines", dulyAddress, "", "contract: Acme support, notice 30 days, owner tom")
	says(t, w.letter("ines"), "I do not know who “tom” is, so it stays with Sam Rivera.")
	if k := w.contractOf(t, 1); k.NoticeDays != 30 || w.personOf(k.OwnerID).Name != "Sam Rivera" {
		t.Errorf("%+v", k)
	}
}

// Who is named as the new owner of a known contract hears of it.
func TestANewOwnerInAListIsTold(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30")
	w.letter("sam")
	w.say("sam", dulyAddress, "", "contract: Acme support, owner lena")
	w.letter("sam")
	w.goTo(at(3, 9, 0))
	says(t, w.letter("lena"), "Acme support", "Sam Rivera")
}
