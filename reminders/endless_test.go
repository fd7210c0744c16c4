package reminders_test

import (
	"strings"
	"testing"

	"duly/parser"
	"duly/parser/invoice"
	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders"
)

// noEnd are the terms of a text that tells the notice and no end.
var noEnd = renewal.Terms{AutoRenew: true, NoticeDays: 90, NoticeMonths: 3, Evidence: []string{"may be terminated with three months' notice"}}

func TestAContractWithoutAnEndIsAskedAboutOnce(t *testing.T) {
	for name, c := range map[string]struct {
		answer               string
		end, deadline, start string
		notice, renewal      int
		says                 string
	}{
		"a sentence":          {"The contract ends 30 Nov 2027, notice 3 months.", "2027-11-30", "2027-08-27", "", 3, 0, "the last day for notice is Fri 27 Aug 2027. If nothing is done it renews"},
		"an end":              {"ends 30.11.2027", "2027-11-30", "2027-08-27", "", 3, 0, "ends on Tue 30 Nov 2027"},
		"the day alone":       {"30 November 2027", "2027-11-30", "2027-08-27", "", 3, 0, ""},
		"a start and a term":  {"started 1 March 2025, 24 months", "2027-02-28", "2026-11-27", "2025-03-01", 3, 0, ""},
		"a term from a start": {"24 months from 1 March 2025", "2027-02-28", "2026-11-27", "2025-03-01", 3, 0, ""},
		"another notice":      {"until 2027-11-30, notice 1 month", "2027-11-30", "2027-10-28", "", 1, 0, ""},
		"more besides":        {"it ends on 30 Nov 2027, renews for 12 months, number K-77", "2027-11-30", "2027-08-27", "", 3, 12, ""},
		"with thanks":         {"ends 30 Nov 2027\n\nThanks\nSam", "2027-11-30", "2027-08-27", "", 3, 0, ""},
		"in German":           {"endet am 30.11.2027, Kündigungsfrist 1 Monat", "2027-11-30", "2027-10-28", "", 1, 0, ""},
		"in French":           {"se termine le 30/11/2027, préavis 1 mois", "2027-11-30", "2027-10-28", "", 1, 0, ""},
		"month to month":      {"month to month", "", "", "", 3, 1, "runs from month to month"},
		"month to month with": {"it's month-to-month, notice 30 days", "", "", "", 0, 1, "30 days"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.forward("sam", bill("1", dom(10, 1), 100), noEnd)
			l := w.letter("sam")
			holds(t, l.Text, "When does it end?", "ends 30 Nov 2027", "month to month", "not a contract")
			w.answer("sam", l, c.answer)
			echo := w.letter("sam")
			holds(t, echo.Text, c.says)
			k := w.contractOf(t, 1)
			if k.End.String() != c.end || k.Deadline.String() != c.deadline || k.Start.String() != c.start || k.NoticeMonths != c.notice || k.RenewalMonths != c.renewal {
				t.Errorf("ends %q, notice by %q, starts %q, notice %d months, renews for %d\n%s", k.End, k.Deadline, k.Start, k.NoticeMonths, k.RenewalMonths, echo.Text)
			}
			w.forward("sam", bill("2", dom(11, 1), 100), noEnd)
			if l := w.letter("sam"); strings.Contains(l.Text, "When does it end") {
				t.Errorf("asked again:\n%s", l.Text)
			}
			w.answer("sam", echo, "undo")
			w.letter("sam")
			if k := w.contractOf(t, 1); !k.End.IsZero() || k.RenewalMonths != 0 {
				t.Errorf("after undo it ends on %s", k.End)
			}
			w.quiet()
		})
	}
}

func TestWhoDoesNotAnswerIsNotAskedAgain(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(10, 1), 100), noEnd)
	w.letter("sam")
	w.forward("sam", bill("2", dom(11, 1), 100), noEnd)
	if l := w.letter("sam"); strings.Contains(l.Text, "When does it end?") {
		t.Errorf("asked again:\n%s", l.Text)
	}
	w.goTo(at(20, 12, 0))
	w.quiet()
}

func TestTheOwnerOfAVendorsOwnInvoiceIsAskedForTheEnd(t *testing.T) {
	w := newWorld(t)
	w.forward("sam", bill("1", dom(9, 1), 100), renewal.Terms{})
	w.letter("sam")
	for n, f := range []invoice.Invoice{bill("2", dom(10, 1), 100), bill("3", dom(11, 1), 100)} {
		w.bring(w.mail("Kestrel <billing@kestrel.example>", dulyAddress, "Invoice "+f.Number, "", "see attached"), func(facts *parser.Facts) {
			facts.Invoice, facts.Terms = &f, noEnd
		})
		w.goTo(at(3+n, 12, 0))
		if n > 0 {
			break
		}
		l := w.letter("sam")
		holds(t, l.Text, "WHEN DOES IT END?", "three months' notice")
		w.answer("sam", l, "ends 30 Nov 2027")
		holds(t, w.letter("sam").Text, "30 Nov 2027")
	}
	w.quiet()
}

func TestAContractTextWithoutAnEndIsNoMailForNothing(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "Fwd: your agreement", "---------- Forwarded message ---------\nFrom: Billing <billing@brightline.example>\nSubject: your agreement\n\n"+
		"The agreement renews automatically unless either party gives three months' written notice before the end of the term.\n")
	l := w.letter("sam")
	holds(t, l.Text, "When does it end?")
	w.answer("sam", l, "started 1 March 2026, 12 months")
	holds(t, w.letter("sam").Text, "last day for notice is Fri 27 Nov")
}

func TestAContractToldWithoutAnEnd(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, from 2025-03-01, notice 3 months, 12,000 EUR a year")
	l := w.letter("sam")
	holds(t, l.Text, "When does it end?", "ends 30 Nov 2027")
	w.answer("sam", l, "24 months")
	if k := w.contractOf(t, 1); k.End.String() != "2027-02-28" {
		t.Errorf("ends %s", k.End)
	}
}

func TestATermIsToldOfSeveralContractsByNumber(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, notice 3 months\n\ncontract: Borealis hosting, notice 1 month\n")
	w.answer("sam", w.letter("sam"), "1 ends 30 Nov 2027\n2 month to month")
	a, b := w.contractOf(t, 1), w.contractOf(t, 2)
	if a.End != when.NewDay(2027, 11, 30) || !b.End.IsZero() || b.RenewalMonths != 1 {
		t.Errorf("%s and %s, for %d months", a.End, b.End, b.RenewalMonths)
	}
	w.letter("sam")
	w.say("sam", dulyAddress, "", "C-2 ends 31 May 2027")
	holds(t, w.letter("sam").Text, "31 May 2027")
	w.say("lena", dulyAddress, "", "C-2 ends 31 May 2028")
	holds(t, w.letter("lena").Text, "Only Sam Rivera can decide of C-2")
}

func TestTalkOfDaysIsNoTerm(t *testing.T) {
	for _, text := range []string{
		"I'll talk to them by 30 Nov 2027", "renew", "cancel", "We should look at this before the end of March", "owner lena", "snooze until 20 November",
		"they said 24 months is too long", "ends badly",
	} {
		w := newWorld(t)
		w.forward("sam", bill("1", dom(10, 1), 100), noEnd)
		w.answer("sam", w.letter("sam"), text)
		if k := w.contractOf(t, 1); !k.End.IsZero() || !k.Start.IsZero() {
			t.Errorf("%q: from %s to %s", text, k.Start, k.End)
		}
	}
}

func TestAContractThatIsNone(t *testing.T) {
	for _, text := range []string{"not a contract", "This is not a contract.", "delete contract", "delete it", "please delete this contract", "C-1 not a contract", "kein Vertrag"} {
		t.Run(text, func(t *testing.T) {
			w := newWorld(t)
			w.forward("sam", bill("1", dom(9, 1), 100), noEnd)
			l := w.letter("sam")
			w.answer("sam", l, text)
			echo := w.letter("sam")
			holds(t, echo.Text, "Not a contract", "undo")
			if k := w.contractOf(t, 1); k.Decision != reminders.NoContract || k.DecidedBy == 0 || !k.DecidedAt.Equal(w.now) || !k.NextAt.IsZero() {
				t.Errorf("%+v", k)
			}
			w.say("sam", dulyAddress, "", "list")
			if l := w.letter("sam"); strings.Contains(l.Text, "C-1") {
				t.Errorf("still listed:\n%s", l.Text)
			}
			w.forward("sam", bill("2", dom(10, 1), 100), noEnd)
			if l := w.letter("sam"); strings.Contains(l.Text, "C-") || strings.Contains(l.Text, "When does it end") {
				t.Errorf("it came back:\n%s", l.Text)
			}
			if n := len(w.contracts()); n != 1 {
				t.Errorf("%d contracts", n)
			}
			w.answer("sam", echo, "undo")
			w.letter("sam")
			if k := w.contractOf(t, 1); k.Decision != reminders.Undecided {
				t.Errorf("decided %q after undo", k.Decision)
			}
		})
	}
}

func TestAForgottenContractIsNeitherWarnedOfNorReported(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-01-31, notice 30 days, renews yearly")
	w.answer("sam", w.letter("sam"), "delete contract")
	w.letter("sam")
	w.goTo(when.NewDay(2027, 3, 10).In(w.now.Location()))
	w.quiet()
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2028-01-31, notice 30 days, renews yearly")
	w.letter("sam")
	if k := w.contractOf(t, 1); k.Decision != reminders.Undecided || k.NextAt.IsZero() {
		t.Errorf("told again it is %q, next %s", k.Decision, k.NextAt)
	}
}

func TestTheSecondPersonIsNamedByReply(t *testing.T) {
	for text, want := range map[string]string{"second priya": "priya@harbour.example", "deputy: Lena Brandt": "lena@harbour.example", "deputy is lena": "lena@harbour.example", "Second person carol": "carol@harbour.example", "C-1 second priya": "priya@harbour.example"} {
		w := newWorld(t)
		w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 90 days, renews yearly")
		w.answer("sam", w.letter("sam"), text)
		echo := w.letter("sam")
		who := w.personOf(w.contractOf(t, 1).SecondID)
		if who.Email != want {
			t.Errorf("%q: second is %q\n%s", text, who.Email, echo.Text)
		}
		holds(t, echo.Text, who.Display()+" hears of it when you do not answer")
		w.answer("sam", echo, "no deputy")
		w.letter("sam")
		if k := w.contractOf(t, 1); k.SecondID != 0 {
			t.Errorf("%q: the second stays", text)
		}
	}
	w := newWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 2027-06-30, notice 90 days, renews yearly")
	w.answer("sam", w.letter("sam"), "deputy zoe")
	holds(t, w.letter("sam").Text, "I do not know who “zoe” is")
}
