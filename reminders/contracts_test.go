package reminders_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser"
	"duly/parser/invoice"
	"duly/parser/renewal"
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
func (w *world) forward(from string, f invoice.Invoice, terms renewal.Terms) {
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

func TestSeveralServicesAreSeveralContracts(t *testing.T) {
	w := newWorld(t)
	phone := bill("P1", dom(11, 1), 40)
	phone.Lines[0].Name = "Mobile phones, November 2026"
	yearly := bill("Y1", dom(11, 2), 900)
	yearly.PeriodEnd, yearly.Lines = yearly.PeriodStart.AddMonths(12).AddDays(-1), nil
	w.forward("sam", bill("F1", dom(10, 1), 100), renewal.Terms{})
	for _, f := range []invoice.Invoice{phone, bill("F2", dom(11, 1), 100), yearly} {
		w.forward("sam", f, renewal.Terms{})
	}
	if n := len(w.contracts()); n != 3 {
		t.Errorf("%d contracts", n)
	}
	numbered := bill("F3", dom(11, 3), 100)
	numbered.ContractNumber, numbered.Lines[0].Name = "K-77", "Fibre line, November"
	again := bill("X1", dom(11, 4), 100)
	again.ContractNumber, again.Lines[0].Name = "K 77", "Something quite different"
	w.forward("sam", numbered, renewal.Terms{})
	w.forward("sam", again, renewal.Terms{})
	if n := len(w.contracts()); n != 3 {
		t.Errorf("%d contracts, though the number says which", n)
	}
}

func TestATermThatShortened(t *testing.T) {
	w := newWorld(t)
	terms := renewal.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, RenewalMonths: 12, NoticeDays: 90, NoticeMonths: 3}
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
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, Unclear: "sixty 90 days"})
	holds(t, w.letter("sam").Text, "The notice period is unclear to me: “sixty 90 days”. Until you tell me I count with 90 days.")
	if k := w.contractOf(t, 1); k.Deadline.String() != "2027-09-29" { // 2 October, a Saturday, less three days
		t.Errorf("last day for notice %s", k.Deadline)
	}
}

// Which it is, is answered in the words of the question.
func TestAnUnclearNoticeIsCleared(t *testing.T) {
	for said, days := range map[string]int{
		"60 days": 60, "60 days, in writing": 60, "2 months": 60, "notice 90 days": 90, "C-1 notice 60 days": 60, "It's 60 days.": 60, "60 Tage": 60, "no idea": 90,
	} {
		w := newWorld(t)
		w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, Unclear: "sixty 90 days"})
		w.answer("sam", w.letter("sam"), said)
		if k := w.contractOf(t, 1); k.NoticeDays != days || k.End != when.NewDay(2027, 12, 31) {
			t.Errorf("%q: %d days, ends %s", said, k.NoticeDays, k.End)
		}
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
			w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
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
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
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
	w.forward("sam", bill("1", dom(10, 1), 100), renewal.Terms{End: when.NewDay(2027, 12, 31), AutoRenew: true, NoticeDays: 90, NoticeMonths: 3,
		Evidence: []string{"kündbar mit einer Frist von 3 Monaten zum Ende der Laufzeit"}})
	w.answer("sam", w.letter("sam"), "cancel")
	holds(t, w.letter("sam").Text, "hiermit kündigen wir den oben genannten Vertrag fristgerecht zum 31.12.2027", "bis zum 30.09.2027")
}

func TestASnoozeEndsBeforeTheLastDay(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2026-12-13, notice 30 days, renews yearly")
	w.answer("sam", w.letter("sam"), "snooze 3 weeks")
	holds(t, w.letter("sam").Text, "Asleep until Mon 9 Nov, the day before the last one for notice")
}

func TestWhoWantsNoLettersKeepsNoContracts(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: Your subscription", renewalNotice)
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

// Whoever gave a contract away may take that back, though it is another's by then.
func TestGivingAContractAwayCanBeUndone(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-11-30, renews for 12 months, notice 30 days\n")
	w.answer("sam", w.letter("sam"), "owner priya")
	w.answer("sam", w.letter("sam"), "undo")
	says(t, w.letter("sam"), "Taken back")
	if k := w.contractOf(t, 1); w.personOf(k.OwnerID).Name != "Sam Rivera" {
		t.Errorf("it is %s’s", w.personOf(k.OwnerID).Name)
	}
	w.goTo(at(3, 12, 0))
	w.quiet()
}

// Who had a contract hears that somebody else gave it away, or took it back.
func TestTheFormerOwnerOfAContractIsTold(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "a contract", "contract: Merlin Desk, until 2027-11-30, renews for 12 months, notice 30 days\n")
	w.letter("sam")
	w.say("ines", dulyAddress, "yours", "C-1 owner priya")
	w.letter("ines")
	w.goTo(at(2, 9, 30))
	says(t, w.letter("sam"), "GOOD TO KNOW", "Merlin Desk", "It is Priya Nair’s now, says Ines Moreau. Nothing is left for you to do.")
	says(t, w.letter("priya"), "IN YOUR CARE", "Merlin Desk")
	w.say("ines", dulyAddress, "undo it", "C-1 owner sam")
	w.letter("ines")
	w.goTo(at(3, 9, 30))
	l := w.letter("priya")
	says(t, l, "It is Sam Rivera’s now, says Ines Moreau.")
	lacks(t, l, "Just reply")
	says(t, w.letter("sam"), "IN YOUR CARE", "Merlin Desk")
	w.quiet()
}
