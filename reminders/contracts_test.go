package reminders_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"duly/parser"
	"duly/parser/invoice"
	"duly/parser/when"
	"duly/reminders"
	"duly/store"
)

// bill is a monthly invoice of Kestrel's, to be changed by a test.
func bill(number string, issued when.Day, net int64) invoice.Invoice {
	sum := func(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.NewFromInt(n)) }
	return invoice.Invoice{
		Kind: "invoice", Number: number, IssueDate: issued, SellerName: "Kestrel Networks GmbH", SellerVAT: "DE811907980", Currency: "EUR",
		Net: sum(net), Tax: fifth(net, 1), Gross: fifth(net, 6), IBAN: "DE89370400440532013000",
		PeriodStart: when.NewDay(issued.Year, issued.Month, 1), PeriodEnd: issued.EndOfMonth(),
		Lines: []invoice.Line{{Name: "Fibre line, " + issued.Month.String(), Qty: sum(10)}}, Source: "xml",
	}
}

// fifth is so many fifths of a sum.
func fifth(sum, n int64) decimal.NullDecimal {
	return decimal.NewNullDecimal(decimal.NewFromInt(sum*n).DivRound(decimal.NewFromInt(5), 2))
}

// forward lets somebody forward an invoice that reads as f, with terms where there are any.
func (w *world) forward(from string, f invoice.Invoice, terms invoice.Terms) {
	w.t.Helper()
	w.bring(w.mail(from, dulyAddress, "Fwd: "+f.Number, "", "see attached"), func(facts *parser.Facts) {
		if f.Number != "" {
			facts.Invoice = &f
		}
		facts.Terms = terms
	})
}

// bring lets duly read a mail whose facts are changed as if its attachments said so.
func (w *world) bring(raw string, change func(*parser.Facts)) {
	w.t.Helper()
	w.mails++
	w.update(func(tx *store.Tx) {
		facts := parser.ReadMail(w.t.Context(), []byte(raw), w.now, parser.Tools{Locale: w.policy.Locale})
		id, _ := tx.AddMail(store.Mail{Folder: "INBOX", UID: uint32(w.mails), Raw: []byte(raw), Sender: sender(facts), ReceivedAt: w.now})
		in := reminders.Inbound{ID: id, Facts: facts}
		change(&in.Facts)
		out := w.policy.Read(tx, in, w.now)
		w.reason, w.aside = out.Reason, out.Aside
		tx.MarkRead(id, out.Reason, out.Aside)
		w.apply(tx, out)
	})
}

func (w *world) contracts() []reminders.Contract {
	var out []reminders.Contract
	w.view(func(tx *store.Tx) { out = tx.Contracts(store.ContractFilter{}) })
	return out
}

func (w *world) contractOf(t *testing.T, id int64) reminders.Contract {
	t.Helper()
	var k reminders.Contract
	w.view(func(tx *store.Tx) { k, _ = tx.Contract(id) })
	if k.ID == 0 {
		t.Fatalf("there is no C-%d", id)
	}
	return k
}

func holds(t *testing.T, text string, words ...string) {
	t.Helper()
	flat := strings.Join(strings.Fields(text), " ")
	for _, want := range words {
		if !strings.Contains(flat, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
}

// dom is a day of 2026.
func dom(month time.Month, n int) when.Day { return when.NewDay(2026, month, n) }

func TestVendorsAreOneHoweverTheyWrite(t *testing.T) {
	for name, change := range map[string]func(*invoice.Invoice){
		"another legal form":    func(f *invoice.Invoice) { f.SellerName, f.SellerVAT, f.IBAN = "KESTREL NETWORKS", "", "" },
		"the VAT id alone":      func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "Kestrel Billing Services", "DE 811 907 980" },
		"the bank account":      func(f *invoice.Invoice) { f.SellerName, f.SellerVAT = "Kestrel", "" },
		"blanks in the account": func(f *invoice.Invoice) { f.IBAN = "DE89 3704 0044 0532 0130 00" },
	} {
		w := newWorld(t)
		w.forward("sam", bill("1", dom(9, 1), 100), invoice.Terms{})
		f := bill("2", dom(10, 1), 100)
		change(&f)
		w.forward("sam", f, invoice.Terms{})
		w.view(func(tx *store.Tx) {
			if vs, ks := tx.Vendors(), w.contracts(); len(vs) != 1 || len(ks) != 1 {
				t.Errorf("%s: %d vendors, %d contracts", name, len(vs), len(ks))
			}
		})
	}
	w := newWorld(t)
	w.forward("sam", bill("1", dom(9, 1), 100), invoice.Terms{})
	f := bill("2", dom(10, 1), 100)
	f.SellerName, f.SellerVAT = "Osprey Ltd", "DE136695976" // the same bank account, another company
	w.forward("sam", f, invoice.Terms{})
	w.view(func(tx *store.Tx) {
		if n := len(tx.Vendors()); n != 2 {
			t.Errorf("%d vendors of two VAT ids", n)
		}
	})
}

func TestAnInvoiceIsWrittenDownOnce(t *testing.T) {
	w := newWorld(t)
	f := bill("RE 0042", dom(11, 1), 100)
	w.forward("sam", f, invoice.Terms{})
	w.letter("sam")
	f.Number, f.Source = "#re-0042", "pdf"
	w.forward("lena", f, invoice.Terms{})
	w.letter("lena")
	w.view(func(tx *store.Tx) {
		if n := len(tx.Invoices(store.InvoiceFilter{})); n != 1 {
			t.Errorf("%d invoices", n)
		}
	})
	w.say("lena", dulyAddress, "Fwd: Zahlungserinnerung", "---------- Forwarded message ---------\nFrom: Kestrel <billing@kestrel.example>\nSubject: Payment reminder\n\n"+
		"Payment reminder\n\nOur records show that invoice RE-0042 of 120.00 EUR is overdue. Please pay at once.\n")
	holds(t, string(w.reason), "a reminder of invoice RE 0042")
	w.letter("lena")
	w.view(func(tx *store.Tx) {
		if n := len(tx.Invoices(store.InvoiceFilter{})); n != 1 {
			t.Errorf("%d invoices after the reminder", n)
		}
	})
	w.goTo(w.now)
	holds(t, w.letter("sam").Text, "says that 120.00 EUR is not paid yet.")
	f.Gross = decimal.NewNullDecimal(decimal.NewFromInt(150))
	w.forward("lena", f, invoice.Terms{})
	w.letter("lena")
	w.goTo(at(3, 9, 0))
	holds(t, w.letter("sam").Text, "another total: 150.00 EUR, before 120.00 EUR")
	w.quiet()
}

func TestSeveralServicesAreSeveralContracts(t *testing.T) {
	w := newWorld(t)
	phone := bill("P1", dom(11, 1), 40)
	phone.Lines[0].Name = "Mobile phones, November 2026"
	yearly := bill("Y1", dom(11, 2), 900)
	yearly.PeriodEnd, yearly.Lines = yearly.PeriodStart.AddMonths(12).AddDays(-1), nil
	w.forward("sam", bill("F1", dom(10, 1), 100), invoice.Terms{})
	for _, f := range []invoice.Invoice{phone, bill("F2", dom(11, 1), 100), yearly} {
		w.forward("sam", f, invoice.Terms{})
	}
	if n := len(w.contracts()); n != 3 {
		t.Errorf("%d contracts", n)
	}
	numbered := bill("F3", dom(11, 3), 100)
	numbered.ContractNumber, numbered.Lines[0].Name = "K-77", "Fibre line, November"
	again := bill("X1", dom(11, 4), 100)
	again.ContractNumber, again.Lines[0].Name = "K 77", "Something quite different"
	w.forward("sam", numbered, invoice.Terms{})
	w.forward("sam", again, invoice.Terms{})
	if n := len(w.contracts()); n != 3 {
		t.Errorf("%d contracts, though the number says which", n)
	}
}

func TestWhatChangedIsToldToTheOwnerOnce(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*invoice.Invoice)
		want   string
	}{
		"price":    {func(f *invoice.Invoice) { f.Net = decimal.NewNullDecimal(decimal.NewFromInt(112)) }, "The price rose by 12 %, from 100.00 to 112.00 EUR."},
		"currency": {func(f *invoice.Invoice) { f.Currency = "USD" }, "The currency changed from EUR to USD."},
		"rate":     {func(f *invoice.Invoice) { f.Tax = decimal.NewNullDecimal(decimal.NewFromInt(19)) }, "The VAT changed from 20 % to 19 %."},
		"VAT id":   {func(f *invoice.Invoice) { f.SellerVAT = "DE136695976" }, "The VAT id changed from DE811907980 to DE136695976."},
		"account":  {func(f *invoice.Invoice) { f.IBAN = "GB29NWBK60161331926819" }, "call the number you have on file, not one from this mail"},
		"payee":    {func(f *invoice.Invoice) { f.SellerName = "Quick Factoring BV" }, "the payee calls itself Quick Factoring BV, and has been Kestrel Networks GmbH"},
		"seats": {func(f *invoice.Invoice) {
			f.Net, f.Lines[0].Qty = decimal.NewNullDecimal(decimal.NewFromInt(150)), decimal.NewNullDecimal(decimal.NewFromInt(15))
		}, "The count grew from 10 to 15."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.forward("sam", bill("1", dom(10, 1), 100), invoice.Terms{})
			w.letter("sam")
			f := bill("2", dom(11, 1), 100)
			c.change(&f)
			w.forward("lena", f, invoice.Terms{})
			holds(t, w.letter("lena").Text, c.want)
			w.goTo(w.now)
			holds(t, w.letter("sam").Text, c.want, "Invoice 2 of Kestrel Networks GmbH")
			w.forward("lena", f, invoice.Terms{}) // the same again
			w.letter("lena")
			w.goTo(at(3, 12, 0))
			w.quiet()
		})
	}
}

func TestAnAccountIsNeverTakenOverByMail(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), invoice.Terms{})
	f := bill("2", dom(11, 1), 100)
	f.IBAN = "GB29NWBK60161331926819"
	w.letter("sam")
	w.forward("sam", f, invoice.Terms{})
	holds(t, w.letter("sam").Subject, "Careful: Invoice 2")
	w.view(func(tx *store.Tx) {
		if got := tx.Vendors()[0].IBAN; got != "DE89370400440532013000" {
			t.Errorf("on file is %s", got)
		}
	})
	f.Number = "2a"
	w.forward("sam", f, invoice.Terms{}) // a plain receipt would read as if all were well
	l := w.letter("sam")
	holds(t, l.Subject, "Careful: Invoice 2a")
	holds(t, l.Text, "the bank account GB29 NWBK 6016 1331 9268 19 is still not the one on file", "ines@harbour.example can put it on file")
	f.Gross = decimal.NewNullDecimal(decimal.NewFromInt(500))
	w.forward("sam", f, invoice.Terms{}) // with another total: his answer tells him, and no second letter
	holds(t, w.letter("sam").Text, "It came again with another total")
	w.goTo(w.now)
	w.quiet()
	w.update(func(tx *store.Tx) {
		out, err := w.policy.Account(tx, 1, f.IBAN, w.now)
		if err != nil {
			t.Fatal(err)
		}
		tx.Apply(out, render)
	})
	f.Number = "3"
	w.forward("sam", f, invoice.Terms{})
	if l = w.letter("sam"); strings.Contains(l.Text, "fraud") || strings.Contains(l.Subject, "Careful") {
		t.Errorf("told again:\n%s", l.Text)
	}
}

func TestAPriceAboveTheCap(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Kestrel Networks fibre, 2026-01-01 to 2027-12-31, 1,200 EUR a year, cap 5%")
	w.letter("sam")
	w.forward("sam", bill("1", dom(10, 1), 110), invoice.Terms{})
	holds(t, w.letter("sam").Text, "1,320.00 EUR a year, 10 % more than the 1,200.00 EUR of the contract. The contract allows 5 % at most.")
	if n := len(w.contracts()); n != 1 {
		t.Errorf("%d contracts: what a person wrote down was not known again", n)
	}
}

func TestBillsByUseAreNoNews(t *testing.T) {
	w := newWorld(t)
	for i, net := range []int64{100, 117, 94, 108} {
		w.forward("sam", bill(fmt.Sprint(i+1), dom(time.Month(7+i), 1), net), invoice.Terms{})
		l := w.letter("sam")
		if i > 2 && strings.Contains(l.Text, "rose") {
			t.Errorf("told of %d:\n%s", net, l.Text)
		}
	}
}

func TestAnInvoiceThatDoesNotCome(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(9, 20), 100), invoice.Terms{})
	w.forward("sam", bill("2", dom(10, 20), 100), invoice.Terms{})
	w.letter("sam")
	w.letter("sam")
	w.goTo(at(26, 18, 0))
	w.quiet()
	w.goTo(at(27, 8, 30))
	holds(t, w.letter("sam").Text, "Its invoice was expected about Fri 20 Nov and has not come.")
	w.goTo(at(30, 18, 0))
	w.quiet()
	w.forward("sam", bill("3", dom(11, 29), 100), invoice.Terms{})
	if k := w.contractOf(t, 1); k.Expected.String() != "2026-12-29" {
		t.Errorf("the next is expected on %s", k.Expected)
	}
}

func TestATermThatShortened(t *testing.T) {
	w := newWorld(t)
	terms := invoice.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, RenewalMonths: 12, NoticeDays: 90, NoticeMonths: 3}
	w.forward("sam", bill("1", dom(10, 1), 100), terms)
	w.letter("sam")
	terms.End = when.NewDay(2027, 3, 31)
	w.forward("sam", bill("2", dom(11, 1), 100), terms)
	holds(t, w.letter("sam").Text, "The term now ends on 31 Mar 2027, before it was 31 Dec 2027.")
	terms.NoticeDays, terms.NoticeMonths = 180, 6
	w.forward("lena", bill("3", dom(11, 2), 100), terms)
	holds(t, w.letter("lena").Text, "Notice must now be given 6 months before the end, before it was 3 months.")
	w.goTo(w.now)
	holds(t, w.letter("sam").Text, "Notice must now be given 6 months")
	w.forward("lena", bill("4", dom(11, 3), 100), terms)
	if l := w.letter("lena"); strings.Contains(l.Text, "must now") {
		t.Errorf("told again:\n%s", l.Text)
	}
}

func TestAnUnclearNoticeIsAskedAbout(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), invoice.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, Unclear: "sixty 90 days"})
	holds(t, w.letter("sam").Text, "The notice period is unclear to me: “sixty 90 days”. Until you tell me I count with 90 days.")
	if k := w.contractOf(t, 1); k.Deadline.String() != "2027-09-29" { // 2 October, a Saturday, less three days
		t.Errorf("last day for notice %s", k.Deadline)
	}
}

func TestAnOwnerWhoIsGoneLeavesNoContractAlone(t *testing.T) {
	for name, gone := range map[string]func(w *world, l reminders.Letter){
		"bounces": func(w *world, l reminders.Letter) {
			w.bring(w.mail("Mail Delivery <mailer-daemon@harbour.example>", dulyAddress, "Undelivered", "", "x"), func(f *parser.Facts) {
				f.Mail.Author, f.Mail.Bounce.Hard, f.Mail.Bounce.MessageIDs = "bounce", true, []string{l.MessageID}
			})
		},
		"left": func(w *world, _ reminders.Letter) {
			w.read(w.mail("sam", dulyAddress, "Automatic reply: your letter", "Auto-Submitted: auto-replied\n", "Sam Rivera is no longer with the company. Please write to Lena."))
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "Fwd: Your subscription", renewal)
			gone(w, w.letter("sam"))
			w.goTo(w.now)
			holds(t, w.letter("ines").Text, "Without an owner, and with you for now: Brightline", "C-1 owner priya")
			w.say("ines", dulyAddress, "", "C-1 owner priya")
			holds(t, w.letter("ines").Text, "Priya Nair")
			w.goTo(w.now)
			holds(t, w.letter("priya").Text, "Ines Moreau gave this contract into your care")
			w.goTo(at(6, 12, 0))
			w.letter("priya") // hears the warnings now
		})
	}
}

func TestSilenceGoesUpToTheSecondThenTheManager(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2026-12-23, notice 30 days, renews yearly, second lena")
	w.letter("sam")
	w.goTo(at(12, 18, 0))
	for len(w.out) > 0 {
		w.letter("sam")
	}
	w.goTo(at(13, 18, 0)) // seven days before 20 November
	w.letter("sam")
	holds(t, w.letter("lena").Text, "Sam Rivera was warned", "If nothing is done it renews")
	w.quiet()
	w.goTo(at(17, 18, 0)) // three days
	w.letter("sam")
	holds(t, w.letter("ines").Text, "No decision yet")
}

func TestTheDaysOfWarningAreChangedByReply(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 90 days, renews yearly")
	w.answer("sam", w.letter("sam"), "warn 120 60 30")
	w.letter("sam")
	k := w.contractOf(t, 1)
	if fmt.Sprint(k.Warn) != "[120 60 30]" || k.NextAt.Format("2006-01-02") != "2026-11-25" {
		t.Errorf("warned %v days before %s, first at %s", k.Warn, k.Deadline, k.NextAt)
	}
	w.say("sam", dulyAddress, "", "C-1 renew\nC-1 warn 3 months and 30 days before")
	says(t, w.letter("sam"), "Warnings 90 30 days before", "They hold from the next term on.")
}

func TestWhoRenegotiatesIsWarnedAgainInTheLastTwoWeeks(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-02-28, notice 30 days, renews yearly")
	w.answer("sam", w.letter("sam"), "renegotiate")
	holds(t, w.letter("sam").Text, "I warn you again two weeks before")
	if k := w.contractOf(t, 1); k.NextAt.Format("2006-01-02") != "2027-01-12" { // 26 January less 14
		t.Errorf("next at %s, last day for notice %s", k.NextAt, k.Deadline)
	}
}

func TestTheNoticeComesAsADocument(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewal)
	w.answer("sam", w.letter("sam"), "cancel")
	l := w.letter("sam")
	if len(l.Files) != 1 || l.Files[0].Name != "notice-C-1.docx" {
		t.Fatalf("attached: %v", l.Files)
	}
	z, err := zip.NewReader(bytes.NewReader(l.Files[0].Data), int64(len(l.Files[0].Data)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	text, _ := io.ReadAll(part)
	holds(t, string(text), "Notice of non-renewal", "23 December 2026", "unless cancelled 30 days before", "Sam Rivera")
	k := w.contractOf(t, 1)
	if k.Decision != reminders.Cancel || !k.DecidedAt.Equal(w.now) {
		t.Errorf("decided %q at %s", k.Decision, k.DecidedAt)
	}
	w.answer("sam", l, "undo")
	if k := w.contractOf(t, 1); k.Decision != reminders.Undecided {
		t.Errorf("decided %q after undo", k.Decision)
	}
}

func TestAGermanContractIsCancelledInGerman(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), invoice.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, NoticeDays: 90, NoticeMonths: 3,
		Evidence: []string{"kündbar mit einer Frist von 3 Monaten zum Ende der Laufzeit"}})
	w.answer("sam", w.letter("sam"), "cancel")
	holds(t, w.letter("sam").Text, "hiermit kündigen wir den oben genannten Vertrag fristgerecht zum 31.12.2027", "bis zum 30.09.2027")
}

func TestTheFirstOfTheMonth(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 20), 100), invoice.Terms{})
	w.forward("sam", bill("2", dom(11, 2), 100), invoice.Terms{})
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-03-31, notice 30 days, renews yearly, 2,400 GBP a year")
	w.goTo(time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
	l := w.letter("ines")
	if l.Subject != "Contracts and spend, December 2026" {
		t.Errorf("subject %q", l.Subject)
	}
	holds(t, l.Text, "Acme support", "Kestrel Networks GmbH last month 100.00 EUR · 12 months 200.00 EUR · 2 invoices")
	if len(l.Files) != 2 {
		t.Fatalf("%d files", len(l.Files))
	}
	cal, err := ical.NewDecoder(bytes.NewReader(l.Files[0].Data)).Decode()
	if err != nil || len(cal.Children) != 2 {
		t.Errorf("calendar of %d events, %v:\n%s", len(cal.Children), err, l.Files[0].Data)
	}
	book, err := excelize.OpenReader(bytes.NewReader(l.Files[1].Data))
	if err != nil {
		t.Fatal(err)
	}
	rows, _ := book.GetRows("Renewals")
	if len(rows) != 2 || rows[1][4] != "2027-02-26" {
		t.Errorf("renewals: %v", rows)
	}
	w.goTo(time.Date(2027, 1, 4, 12, 0, 0, 0, time.UTC)) // the 1st is a holiday, then a weekend
	if l := w.letter("ines"); !strings.Contains(l.Subject, "January 2027") {
		t.Errorf("the next one is %q", l.Subject)
	}
}

func TestNothingToReportIsNoReport(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2029-03-31, notice 30 days, renews yearly")
	w.letter("sam")
	w.goTo(time.Date(2027, 2, 1, 12, 0, 0, 0, time.UTC))
	w.quiet()
}

func TestASnoozeEndsBeforeTheLastDay(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2026-12-13, notice 30 days, renews yearly")
	w.answer("sam", w.letter("sam"), "snooze 3 weeks")
	holds(t, w.letter("sam").Text, "Asleep until Mon 9 Nov, the day before the last one for notice")
}

func TestWhoWantsNoLettersKeepsNoContracts(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewal)
	w.letter("sam")
	w.say("sam", dulyAddress, "", "stop")
	w.letter("sam")
	w.goTo(at(6, 12, 0))
	holds(t, w.letter("ines").Text, "no more letters")
	holds(t, w.letter("ines").Text, "Without an owner, and with you for now: Brightline")
}

func TestAVendorsOwnNoticesAreHeard(t *testing.T) {
	notice := "Your plan renews automatically on 24 December 2026 for a further year unless cancelled 30 days before.\n"
	w := newWorld(t)
	w.say("Kestrel <news@kestrel.example>", dulyAddress, "Your plan", notice)
	if !w.aside || len(w.contracts()) != 0 {
		t.Error("a stranger's notice was believed")
	}
	f := bill("1", dom(10, 1), 100)
	w.bring(w.mail("Kestrel <billing@kestrel.example>", dulyAddress, "Invoice 1", "", "see attached"), func(facts *parser.Facts) { facts.Invoice = &f })
	w.say("Kestrel <news@kestrel.example>", dulyAddress, "Your plan", notice)
	if ks := w.contracts(); w.aside || len(ks) != 1 || ks[0].End.String() != "2026-12-23" {
		t.Errorf("aside %t, %+v", w.aside, ks)
	}
}

func TestTheMonthGoesToWhoIsManagerNow(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-03-31, notice 30 days, renews yearly")
	w.letter("sam")
	w.policy.Manager = "carol@harbour.example"
	w.goTo(time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
	holds(t, w.letter("carol").Subject, "Contracts and spend, December 2026")
	w.goTo(time.Date(2027, 1, 5, 12, 0, 0, 0, time.UTC))
	for _, l := range w.out {
		if l.To == admin {
			t.Errorf("the former manager got %q", l.Subject)
		}
	}
}
