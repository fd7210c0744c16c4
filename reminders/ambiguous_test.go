package reminders_test

import (
	"strings"
	"testing"

	"duly/parser/renewal"
	"duly/parser/when"
	"duly/reminders"
	"duly/store"
)

// unsureWorld is a team whose locale leaves 3/4 open.
func unsureWorld(t *testing.T) *world {
	w := newWorld(t)
	w.policy.Locale = "en"
	return w
}

// Where 12/1 may be two days, the receipt shows which one was taken and asks with the other;
// one line corrects it.
func TestReceiptAsksWhichDayIsMeant(t *testing.T) {
	w := unsureWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to order the laptops\n- Sam to renew the certificate by 12/1\n- Sam to call the bank by 15 December\n")
	l := w.letter("carol")
	says(t, l, "2. Renew the certificate Sam Rivera · due Tue 12 Jan 2027 – or Tue 1 Dec? · A-2",
		"“12/1” may also mean 1 Dec; if so, answer “2 due 1 Dec”.")
	lacks(t, l, "A-3 “")
	w.answer("carol", l, "2 due 1 Dec")
	if i := w.item(2); i.Due != (when.Day{Year: 2026, Month: 12, Dom: 1}) || i.Moved != 0 {
		t.Errorf("A-2 is due %s, moved %d times", i.Due, i.Moved)
	}
}

// A date beside it that can be read in one order alone settles it; against the team's habit, it is asked.
func TestDatesBesideSettleTheOrder(t *testing.T) {
	text := "Actions\n- Sam to renew the certificate by 12/1\n- Sam to call the bank by 12/15\n"
	for locale, asks := range map[string]bool{"en": false, "en-GB": true, "en-US": false} {
		w := newWorld(t)
		w.policy.Locale = locale
		w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", text)
		l := w.letter("carol")
		says(t, l, "due Tue 1 Dec", "due Tue 15 Dec")
		if strings.Contains(l.Text, "may also mean") != asks {
			t.Errorf("in %q: asked %v, want %v:\n%s", locale, !asks, asks, l.Text)
		}
	}
}

// What was settled stays so when the next minutes copy the words.
func TestTheDaySettledIsCarriedOver(t *testing.T) {
	w := unsureWorld(t)
	text := "Actions\n- Sam to renew the certificate by 12/1\n"
	for _, said := range []string{"1 due 1 Dec, ok", "ok"} {
		w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", text)
		l := w.letter("carol")
		if i := w.item(1); said == "ok" && (i.Due.Month != 12 || i.Moved != 0) {
			t.Errorf("A-1 is due %s, moved %d times", i.Due, i.Moved)
		}
		if said == "ok" {
			lacks(t, l, "may also mean")
		}
		w.answer("carol", l, said)
		w.out = nil
		w.now = at(9, 9, 0)
	}
}

// A person of a country that writes the month first is read so, and asked in a team that does not.
func TestTheWritersCountryDecides(t *testing.T) {
	w := newWorld(t)
	w.update(func(tx *store.Tx) {
		tx.Apply(w.policy.Roster(tx, []reminders.Person{{Name: "Carol Whitby", Email: "carol@harbour.example", Country: "US"}}), render)
	})
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to renew the certificate by 12/1\n")
	says(t, w.letter("carol"), "due Tue 1 Dec – or Tue 12 Jan 2027?", "answer “1 due 12 Jan 2027”")
}

// Where the locale is certain, nothing is asked.
func TestCertainLocaleAsksNothing(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- Sam to renew the certificate by 12/1\n")
	l := w.letter("carol")
	says(t, l, "due Tue 12 Jan 2027 · A-1")
	lacks(t, l, "may also mean")
}

// An answer with such a date is acknowledged with the day that was understood and the other.
func TestEchoSaysWhichDayWasUnderstood(t *testing.T) {
	for said, want := range map[string]string{
		"2 due 12/1":                        "“12/1” may also mean 1 Dec; if so, answer “A-2 due 1 Dec”.",
		"2 snooze until 12/1":               "“12/1” may also mean 1 Dec; if so, answer “A-2 snooze until 1 Dec”.",
		"add: Sam to book the van by 12/1":  "“12/1” may also mean 1 Dec; if so, answer “A-6 due 1 Dec”.",
		"2 due 12/1, 3 due 12/1, 4 due 5/6": "answer “A-4 due 6 May 2027”.",
	} {
		w := unsureWorld(t)
		w.answer("carol", minutes(w), said)
		says(t, w.letter("carol"), want)
	}
	w := unsureWorld(t)
	w.answer("carol", minutes(w), "2 due 1 Dec, 3 due 12/15")
	lacks(t, w.letter("carol"), "may also mean")
}

// A contract's last day may be meant otherwise too.
func TestAContractsDayIsAskedAbout(t *testing.T) {
	w := unsureWorld(t)
	w.say("sam", dulyAddress, "", "contract: Acme support, until 1/12/2027, notice 30 days\ncontract: Beta hosting, until 31/12/2027")
	l := w.letter("sam")
	says(t, l, "“1/12/2027” may also mean 12 Jan 2027; if so, answer “1 ends 12 Jan 2027”.")
	if strings.Count(oneLine(l.Text), "may also mean") != 1 {
		t.Errorf("asked more than once:\n%s", l.Text)
	}
	w.answer("sam", l, "1 ends 12 Jan 2027")
	if k := w.contractOf(t, 1); k.End.String() != "2027-01-12" {
		t.Errorf("ends %s", k.End)
	}
}

// What a letter suggests in a sentence may be copied word by word.
func TestSuggestedAnswersMayBeCopied(t *testing.T) {
	ambiguous := func(w *world) reminders.Letter {
		w.answer("carol", minutes(w), "2 due 12/1")
		return w.letter("carol")
	}
	for said, c := range map[string]struct {
		letter func(*world) reminders.Letter
		done   string
	}{
		"A-2 due 1 Dec": {ambiguous, "Due Tue 1 Dec"},
		"undo":          {ambiguous, "Taken back"},
		"2 owner tom@harbour.example": {func(w *world) reminders.Letter {
			w.say("carol", dulyAddress, "", "contract: Acme support, until 2027-06-30\ncontract: Beta hosting, until 2027-06-30, owner tom")
			return w.letter("carol")
		}, "Now tom@harbour.example’s: Beta hosting"},
		"merge V-1 and V-2": {func(w *world) reminders.Letter {
			twice(w)
			f := bill("D-2", dom(11, 1), 100)
			f.SellerName, f.SellerVAT, f.IBAN = "ACME Deutschland", "", bill("", dom(11, 1), 1).IBAN
			w.forward("sam", f, renewal.Terms{})
			w.goTo(w.now)
			return w.letter("ines")
		}, "One vendor now"},
		"add: jo@harbour.example to read the new policy": {func(w *world) reminders.Letter {
			w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: Ops weekly", "Present: Carol Whitby, Sam Rivera, Jo Park\n\n"+policy)
			return w.letter("carol")
		}, "Added: Read the new policy"},
	} {
		t.Run(said, func(t *testing.T) {
			w := unsureWorld(t)
			l := c.letter(w)
			if !strings.Contains(oneLine(l.Text), "“"+said+"”") {
				t.Fatalf("it is not suggested:\n%s", l.Text)
			}
			w.answer(strings.TrimSuffix(l.To, "@harbour.example"), l, said)
			if !strings.Contains(string(w.reason), c.done) {
				t.Errorf("the reason is %q, want %q", w.reason, c.done)
			}
		})
	}
}
