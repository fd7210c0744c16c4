package reminders_test

import (
	"strings"
	"testing"

	"duly/reminders"
	"duly/store"
)

// due gives Sam one item, confirmed and due on Friday the 6th, and his reminder of the 4th.
func due(t *testing.T) (*world, reminders.Letter) {
	t.Helper()
	w := newWorld(t)
	confirmed(w)
	w.goTo(at(4, 9, 0))
	return w, w.letter("sam")
}

// oneLine is a text without its line breaks.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (w *world) status(id int64, want reminders.Status) {
	w.t.Helper()
	if got := w.item(id).Status; got != want {
		w.t.Errorf("A-%d is %s, want %s (the mail was: %s)", id, got, want, w.reason)
	}
}

func TestDoneClosesOnceAndSaysSoOnce(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "Done!")
	w.status(1, reminders.Done)
	w.letter("sam")
	w.answer("sam", l, "done")
	w.quiet()
	w.goTo(at(30, 12, 0))
	for _, left := range w.out {
		if strings.Contains(left.Text, "VPN") {
			t.Errorf("a closed item is spoken of: %s", left.Subject)
		}
	}
}

// What only sounds like "done", or is not the person's own word, closes nothing.
func TestNothingIsClosedByMistake(t *testing.T) {
	for name, text := range map[string]string{
		"question": "is it done?", "negation": "not done yet", "intention": "I'll get it done tomorrow", "partial": "80 % done",
		"condition": "if it is not done by Friday, ask me again", "thanks": "thanks!", "promise": "consider it done",
		"signature": "I will look at it.\n\n-- \nSam Rivera\nHead of Done Things", "quoted": "> done",
	} {
		t.Run(name, func(t *testing.T) {
			w, l := due(t)
			w.answer("sam", l, text)
			if !w.item(1).Status.Live() {
				t.Errorf("%q closed the item: %s", text, w.reason)
			}
		})
	}
}

func TestOnlyOwnerOrganiserAndManagerMayClose(t *testing.T) {
	w, l := due(t)
	w.answer("priya", l, "done")
	w.status(1, reminders.Open)
	if got := w.letter("priya").Text; !strings.Contains(got, "Only Sam Rivera or Carol Whitby can change A-1") {
		t.Errorf("Priya is told: %s", got)
	}
	w.answer("carol", l, "done")
	w.status(1, reminders.Done)
}

func TestRobotsAreNeverAnswered(t *testing.T) {
	for name, header := range map[string]string{
		"away": "Auto-Submitted: auto-replied\n", "bot": "Auto-Submitted: auto-generated\n", "loop": "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n",
	} {
		t.Run(name, func(t *testing.T) {
			w, l := due(t)
			w.read(w.mail("sam", dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n"+header, "done"))
			w.status(1, reminders.Open)
			w.quiet()
		})
	}
}

func TestStrangersAreSetAsideAndNeverAnswered(t *testing.T) {
	w, l := due(t)
	w.read(w.mail("Eve <eve@elsewhere.example>", dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n", "done"))
	w.status(1, reminders.Open)
	if !w.aside {
		t.Error("the mail is not set aside")
	}
	w.goTo(w.now)
	w.letter("ines")
	w.quiet()
}

func TestForgedSendersAreSetAside(t *testing.T) {
	w, l := due(t)
	w.policy.AuthservID = "mx.harbour.example"
	forged := "Authentication-Results: mx.harbour.example; spf=fail smtp.mailfrom=evil.example; dmarc=fail header.from=harbour.example\n"
	w.read(w.mail("sam", dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n"+forged, "done"))
	w.status(1, reminders.Open)
	if !w.aside {
		t.Errorf("a forged mail is heard: %s", w.reason)
	}
	genuine := strings.NewReplacer("spf=fail", "spf=pass", "dmarc=fail", "dmarc=pass", "evil", "harbour").Replace(forged)
	w.read(w.mail("sam", dulyAddress, "Re: "+l.Subject, "In-Reply-To: <"+l.MessageID+">\n"+genuine, "done"))
	w.status(1, reminders.Done)
}

// An answer is known by its thread, else by the plus-address, else by the tag in its subject.
func TestAnswersOutsideTheThread(t *testing.T) {
	w, l := due(t)
	w.say("sam", "duly+"+w.policy.Seal.Token(l.Key)+"@harbour.example", "hello", "snooze until Monday")
	if w.item(1).Snoozed != day("2026-11-09") {
		t.Errorf("the plus-address is not known: %s", w.reason)
	}
	w.letter("sam")
	w.say("sam", dulyAddress, "Re: something else [A-1]", "done")
	w.status(1, reminders.Done)
}

func TestUndo(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "due 20 Nov")
	w.answer("sam", w.letter("sam"), "done")
	w.status(1, reminders.Done)
	w.answer("sam", w.letter("sam"), "undo")
	w.status(1, reminders.Open)
	if got := w.item(1).Due; got != day("2026-11-20") {
		t.Errorf("undo went too far back: due %s", got)
	}
	w.letter("sam")
	w.goTo(at(18, 9, 0))
	w.letter("sam") // it is reminded of again
}

func TestUndoOfSeveral(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", minutes(w), "1 done, 2 drop")
	w.answer("carol", w.letter("carol"), "undo")
	w.status(1, reminders.Open)
	w.status(2, reminders.Open)
}

func TestSnoozeKeepsTheDueDate(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "snooze until 10 Nov")
	w.letter("sam")
	w.goTo(at(9, 12, 0))
	for _, left := range w.out {
		if left.To == "sam@harbour.example" {
			t.Errorf("a letter while asleep: %s", left.Subject)
		}
	}
	w.goTo(at(10, 9, 0))
	if got := w.letter("sam").Subject; !strings.HasPrefix(got, "As you asked: ") {
		t.Errorf("the letter after sleep is %q", got)
	}
	if got := w.item(1).Due; got != day("2026-11-06") {
		t.Errorf("the due date moved to %s", got)
	}
}

// Who sleeps past the due date is warned before the organiser is told.
func TestASnoozePastTheDueDateWarnsFirst(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "snooze until 12 Nov")
	w.letter("sam")
	w.out = nil
	w.goTo(at(12, 9, 0))
	if got := w.letter("sam").Text; !strings.Contains(oneLine(got), "I will tell Carol Whitby") {
		t.Errorf("Sam is not warned: %s", got)
	}
	w.goTo(at(13, 18, 0))
	for _, l := range w.out {
		if l.To == "carol@harbour.example" && strings.Contains(l.Text, "VPN") {
			t.Errorf("Carol is told already: %s", l.Text)
		}
	}
	w.goTo(at(17, 18, 0))
	found := false
	for _, l := range w.out {
		found = found || l.To == "carol@harbour.example" && strings.Contains(l.Text, "VPN")
	}
	if !found {
		t.Error("Carol is never told")
	}
}

func TestANewDateBeginsAfresh(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "due 20 Nov")
	w.letter("sam")
	i := w.item(1)
	if i.Moved != 1 || i.FirstDue != day("2026-11-06") {
		t.Errorf("moved %d times, first %s", i.Moved, i.FirstDue)
	}
	w.goTo(at(17, 12, 0))
	w.out = nil
	w.goTo(at(18, 9, 0))
	w.letter("sam")
}

// The owner is warned before the organiser is told, and an answer stops it.
func TestEscalationOnlyAfterAWarningAndOnlyOfSilence(t *testing.T) {
	w, _ := due(t)
	w.goTo(at(6, 9, 0))
	w.letter("sam")
	w.goTo(at(9, 9, 0))
	if got := w.letter("sam"); !strings.Contains(got.Text, "I will tell Carol Whitby") {
		t.Errorf("no warning in: %s", got.Text)
	}
	w.goTo(at(11, 9, 0))
	w.letter("sam")
	if got := w.letter("carol"); !strings.Contains(got.Subject, "No answer: Renew the VPN certificate") {
		t.Errorf("Carol reads %q", got.Subject)
	}
	w.goTo(at(25, 12, 0))
	for _, l := range w.out {
		if l.To == "carol@harbour.example" && strings.Contains(l.Subject, "VPN") && !strings.HasPrefix(l.Subject, "Still open") {
			t.Error("the organiser is told twice")
		}
	}
}

// What came from the meetings of somebody who has left comes to the manager: nobody else would hear of
// a silence, or name an owner.
func TestTheItemsOfAnOrganiserWhoHasLeft(t *testing.T) {
	w, _ := due(t)
	w.read(w.mail("carol", dulyAddress, "Automatic reply: hello", "Auto-Submitted: auto-replied\n", "Carol Whitby is no longer with Harbour Instruments.\n"))
	w.out = nil
	w.goTo(at(4, 10, 0))
	says(t, w.letter("ines"), "Carol Whitby has left, says an automatic reply.", "What is open from meetings of Carol comes to you now: Renew the VPN certificate (A-1),")
	w.goTo(at(10, 18, 0))
	w.out = nil
	w.goTo(at(11, 18, 0))
	l := w.letter("sam")
	says(t, l, "I am telling Ines Moreau")
	says(t, w.letter("ines"), "NO ANSWER", "Renew the VPN certificate")
	w.answer("sam", l, "not mine")
	w.letter("sam")
	w.goTo(at(12, 9, 0))
	l = w.letter("ines")
	says(t, l, "WHO DOES THIS?", "Renew the VPN certificate")
	w.answer("ines", l, "1 priya")
	w.owner(1, "Priya")
}

func TestAnAnswerIsNoSilence(t *testing.T) {
	w, _ := due(t)
	w.goTo(at(9, 9, 0))
	w.letter("sam")
	w.answer("sam", w.letter("sam"), "working on it")
	w.out = nil
	w.goTo(at(13, 12, 0))
	for _, l := range w.out {
		if l.To == "carol@harbour.example" && strings.Contains(l.Text, "VPN") {
			t.Errorf("the organiser is told although Sam answered: %s", l.Text)
		}
	}
}

func TestAWeekOfDowntimeSaysTheLatestStepOnce(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.now = at(17, 9, 0) // nothing ran for two weeks
	w.goTo(w.now)
	l := w.letter("sam")
	if !strings.Contains(l.Subject, "11 days late") || !strings.Contains(l.Text, "I will tell Carol") {
		t.Errorf("Sam reads: %s\n%s", l.Subject, l.Text)
	}
	for _, left := range w.out {
		if left.To == "sam@harbour.example" || left.To == "carol@harbour.example" {
			t.Errorf("one more letter: %s to %s", left.Subject, left.To)
		}
	}
}

func TestOneLetterAPersonADay(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.out = nil
	seen := map[string]bool{}
	for d := 3; d <= 30; d++ {
		w.goTo(at(d, 23, 0))
		for _, l := range w.out {
			key := l.To + l.QueuedAt.Format("2006-01-02")
			if seen[key] {
				t.Errorf("two letters to %s on one day", key)
			}
			seen[key] = true
			if h := l.QueuedAt.Hour(); h < 8 || h >= 18 || l.QueuedAt.Weekday()%6 == 0 {
				t.Errorf("a letter at %s", l.QueuedAt)
			}
		}
		w.out = nil
	}
}

func TestADateIsAskedForThreeTimes(t *testing.T) {
	w := newWorld(t)
	confirmed(w) // Priya's item has no date; her first letter asks
	asked := 1
	for range 120 {
		w.goTo(w.now.AddDate(0, 0, 1))
		for _, l := range w.out {
			if l.To == "priya@harbour.example" {
				asked++
			}
		}
		w.out = nil
	}
	if asked != 3 {
		t.Errorf("Priya was asked %d times", asked)
	}
}

func TestAwayPausesUntilTheReturn(t *testing.T) {
	w, _ := due(t)
	w.read(w.mail("sam", dulyAddress, "Automatic reply", "Auto-Submitted: auto-replied\n", "I am on leave and back on 16 November."))
	w.goTo(at(13, 23, 0))
	for _, l := range w.out {
		if l.To == "sam@harbour.example" {
			t.Errorf("a letter while away: %s", l.Subject)
		}
	}
	w.goTo(at(16, 9, 0))
	w.letter("sam")
}

const bounce = `Content-Type: multipart/report; report-type=delivery-status; boundary=b
MIME-Version: 1.0

--b
Content-Type: text/plain

Your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.harbour.example

Final-Recipient: rfc822; sam@harbour.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: message/rfc822-headers

Message-ID: <%>
Subject: x

--b--
`

func TestAHardBounceStopsLettersAndTellsTheOrganiser(t *testing.T) {
	w, l := due(t)
	w.read("From: Mail Delivery System <MAILER-DAEMON@harbour.example>\nTo: " + dulyAddress + "\nSubject: Undelivered Mail Returned to Sender\n" +
		"Message-ID: <bounce@harbour.example>\n" + strings.Replace(bounce, "%", l.MessageID, 1))
	w.goTo(at(13, 12, 0))
	found := false
	for _, l := range w.out {
		if l.To == "sam@harbour.example" {
			t.Errorf("a letter to an address that bounces: %s", l.Subject)
		}
		found = found || l.To == "carol@harbour.example" && strings.Contains(l.Text, "My letters to Sam Rivera")
	}
	if !found {
		t.Errorf("Carol is not told (%s): %s", w.reason, w.waiting())
	}
	w.out = nil
	w.say("sam", dulyAddress, "list", "list") // he is back
	w.letter("sam")
	w.goTo(at(16, 9, 0))
	w.letter("sam")
}

func TestStopAndStartAgain(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "stop")
	w.letter("sam")
	w.goTo(at(20, 12, 0))
	for _, l := range w.out {
		if l.To == "sam@harbour.example" {
			t.Errorf("a letter after “stop”: %s", l.Subject)
		}
	}
	w.say("sam", dulyAddress, "start again", "start again")
	w.letter("sam")
	w.goTo(at(23, 9, 0))
	w.letter("sam")
}

func TestNotMineGoesBackToTheOrganiser(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "not mine")
	w.letter("sam")
	w.goTo(w.now)
	ask := w.letter("carol")
	if !strings.Contains(ask.Text, "not for Sam") {
		t.Errorf("Carol reads: %s", ask.Text)
	}
	w.answer("carol", ask, "give it to Priya")
	w.letter("carol")
	w.goTo(at(5, 9, 0))
	if got := w.letter("priya").Text; !strings.Contains(got, "Renew the VPN certificate") {
		t.Errorf("Priya reads: %s", got)
	}
}

func TestOwnersAreToldAfterFourWorkingHours(t *testing.T) {
	w := newWorld(t)
	minutes(w)
	w.goTo(at(2, 12, 59))
	w.quiet()
	w.goTo(at(2, 13, 0))
	w.letter("sam")
	w.letter("lena")
	w.letter("priya")
	w.quiet()
}

func TestCarriedOverItemsAreTheKnownOnes(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.now = at(9, 10, 0)
	w.out = nil
	w.say("carol", "sam@harbour.example, lena@harbour.example, "+dulyAddress, "Minutes: ops weekly, 9 November", `Actions
- Lena: draft the plan for the restore test by 18 November
- Sam to renew the VPN certificate - DONE
- Sam to order a rack by 20 November
`)
	if i := w.item(2); i.Due != day("2026-11-18") || i.Moved != 1 || i.FirstDue != day("2026-11-11") {
		t.Errorf("A-2 is due %s, moved %d, first %s", i.Due, i.Moved, i.FirstDue)
	}
	w.status(1, reminders.Done)
	if got := oneLine(w.letter("carol").Text); !strings.Contains(got, "CARRIED OVER") || !strings.Contains(got, "first promised Wed 11 Nov") {
		t.Errorf("the receipt: %s", got)
	}
}

func TestANicknameGivenOnceIsKnown(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: standup", "Actions\n- Smudge to water the plants by Friday\n")
	w.answer("carol", w.letter("carol"), "1 lena")
	w.letter("carol")
	w.say("carol", dulyAddress, "Minutes: another", "Actions\n- Smudge to feed the fish by Friday\n")
	if got := w.letter("carol").Text; !strings.Contains(got, "Lena Brandt") {
		t.Errorf("Smudge is not known: %s", got)
	}
}

func TestMergeKeepsTheEarlierDate(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", minutes(w), "merge 2 1")
	says(t, w.letter("carol"), "Merged into A-2:", "What stays is “")
	w.status(1, reminders.Dropped)
	if got := w.item(2).Due; got != day("2026-11-06") {
		t.Errorf("A-2 is due %s", got)
	}
}

// What nobody did is done by whoever did what was merged into it.
func TestMergeKeepsTheOwner(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: standup", "Actions\n- Book the auditor\n- Sam to book the auditor for March by Friday\n")
	w.answer("carol", w.letter("carol"), "merge 1 2")
	echo := w.letter("carol")
	says(t, echo, "What stays is “Book the auditor”, Sam Rivera, due Fri 6 Nov (in 4 days).")
	w.answer("carol", echo, "undo")
	if l := w.letter("carol"); l.Subject != "2 changes taken back" {
		t.Error(l.Subject)
	}
	if i := w.item(1); i.OwnerID != 0 || !i.Due.IsZero() {
		t.Errorf("after undo it is %+v", i)
	}
}

func TestReceiptsConfirmedThriceGoOutAtOnce(t *testing.T) {
	w := newWorld(t)
	for _, title := range []string{"one", "two", "three"} {
		w.say("carol", dulyAddress, "Minutes: "+title, "Actions\n- Sam to write report "+title+" by 20 November\n")
		w.answer("carol", w.letter("carol"), "ok")
	}
	w.out = nil
	w.now = at(3, 10, 0)
	w.say("carol", dulyAddress, "Minutes: four", "Actions\n- Lena to paint the door by 20 November\n")
	w.letter("carol")
	w.goTo(w.now)
	w.letter("lena")
}

func TestMinutesInAReplyAreNotReadTwice(t *testing.T) {
	w := newWorld(t)
	minutes(w)
	w.read(w.mail("lena", "carol@harbour.example, "+dulyAddress, "Re: Minutes: ops weekly", "In-Reply-To: <1@harbour.example>\n",
		"Thanks Carol!\n\nOn Mon, 2 Nov 2026 at 09:00, Carol Whitby <carol@harbour.example> wrote:\n\n> "+strings.ReplaceAll(weekly, "\n", "\n> ")))
	w.quiet()
}

func TestTwoRobotsDoNotTalkForEver(t *testing.T) {
	w := newWorld(t)
	w.say("sam", dulyAddress, "list", "list")
	l := w.letter("sam")
	for range 50 { // a machine that answers everything, without saying that it is one
		w.answer("sam", l, "list")
	}
	if n := len(w.out); n > w.policy.PerThread+2 {
		t.Errorf("%d letters in one conversation", n)
	}
}

func TestHelpOnceAThreadADay(t *testing.T) {
	w, l := due(t)
	w.answer("sam", l, "snooze it")
	w.answer("sam", l, "due whenever you like")
	n := 0
	for _, l := range w.out {
		if l.Kind == reminders.Help {
			n++
		}
	}
	if n > 1 {
		t.Errorf("help was sent %d times", n)
	}
}

// A letter that could not go out yet is taken back when one of its items closes; what it said
// of the others is said in the next one.
func TestAWithdrawnLetterLosesNothing(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", minutes(w), "4 lena\nok")
	w.down = true
	w.goTo(w.now)
	w.out = nil
	w.say("lena", dulyAddress, "[A-2]", "A-2 done")
	w.letter("lena")
	w.goTo(w.now)
	l := w.letter("lena")
	if strings.Contains(l.Text, "restore test") || !strings.Contains(l.Text, "NEW FOR YOU") || !strings.Contains(l.Text, "Book the auditor") {
		t.Errorf("Lena reads: %s", l.Text)
	}
}

// What it said beside its items, such as a fraud or a silence, is said again too; and it is not its
// reader's word that others are reminded of.
func TestAWithdrawnLetterLosesNoMatter(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "ines@harbour.example, "+dulyAddress, "Minutes: ops", "Action items\n- Ines to order the tapes by 20 November\n")
	w.answer("carol", w.letter("carol"), "ok")
	w.read(w.mail("Max <max@elsewhere.example>", dulyAddress, "Hello", "", "Who are you?"))
	w.out, w.down = nil, true
	w.goTo(w.now)
	w.out = nil
	w.say("ines", dulyAddress, "[A-1]", "A-1 done")
	w.letter("ines")
	w.goTo(w.now)
	if l := w.letter("ines"); !strings.Contains(l.Text, "max@elsewhere.example") || strings.Contains(l.Text, "tapes") {
		t.Errorf("Ines reads: %s", l.Text)
	}
}

func TestAWithdrawnEscalationRemindsNobodyElse(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.say("carol", dulyAddress, "mine", "add: Carol to book the hall by 11 November")
	w.goTo(at(11, 18, 0))
	w.out, w.down = nil, true
	w.goTo(at(12, 9, 0))
	if l := w.letter("carol"); !strings.Contains(l.Text, "NO ANSWER") || !strings.Contains(l.Text, "Book the hall") {
		t.Fatalf("Carol reads: %s", l.Text)
	}
	w.out = nil
	before := w.item(1).NextAt
	w.say("carol", dulyAddress, "the hall", "A-6 done")
	w.letter("carol")
	w.goTo(w.now)
	if l := w.letter("carol"); !strings.Contains(l.Text, "NO ANSWER") || strings.Contains(l.Text, "hall") {
		t.Errorf("Carol reads: %s", l.Text)
	}
	if got := w.item(1).NextAt; !got.Equal(before) {
		t.Errorf("Sam is reminded at %v, not at %v, though his letter was another", got, before)
	}
	w.quiet()
}

// The row that changed is said again too, unless its reader himself changed it.
func TestAWithdrawnRowIsToldAsItIsNow(t *testing.T) {
	w := newWorld(t)
	l := minutes(w)
	w.answer("carol", l, "4 lena\nok")
	w.down = true
	w.goTo(w.now)
	w.out = nil
	w.answer("carol", l, "2 due 13 November")
	w.letter("carol")
	w.goTo(w.now)
	says(t, w.letter("lena"), "NEW FOR YOU", "Draft the plan for the restore test", "due Fri 13 Nov", "Book the auditor")
}

// Days without a server for letters are no reason for a letter of each: the last says what is due.
func TestAfterAnOutageComesOneLetter(t *testing.T) {
	w := newWorld(t)
	confirmed(w)
	w.down = true
	w.goTo(at(9, 18, 0)) // the certificate was due on Friday, 6 November
	w.read(w.mail("Max <max@elsewhere.example>", dulyAddress, "Hello", "", "Who are you?"))
	w.goTo(at(11, 7, 0))
	w.out = nil
	w.goTo(at(12, 9, 0))
	w.down = false
	w.deliver()
	sent := map[string]int{}
	w.view(func(tx *store.Tx) {
		for _, l := range tx.Letters(store.LetterFilter{}) {
			if l.State == reminders.Sent && l.QueuedAt.After(at(3, 0, 0)) {
				sent[l.To]++
			}
		}
	})
	if sent["sam@harbour.example"] != 1 || sent["ines@harbour.example"] != 1 {
		t.Errorf("after the outage letters go out to %v", sent)
	}
	says(t, w.letter("sam"), "Renew the VPN certificate", "5 days late", "I will tell Carol Whitby")
	says(t, w.letter("ines"), "max@elsewhere.example")
}

func TestListTrafficIsNotAnswered(t *testing.T) {
	w := newWorld(t)
	w.read(w.mail("sam", "team@harbour.example", "Lunch", "List-Id: <team.harbour.example>\n", "Actions\n- Lena to bring the cake by Friday\n"))
	w.quiet()
	if w.reason != "ignored: list traffic" {
		t.Errorf("it was %s", w.reason)
	}
}

func TestNewslettersAreNotAnswered(t *testing.T) {
	w := newWorld(t)
	w.read(w.mail("sam", dulyAddress, "House news", "Precedence: bulk\nList-Unsubscribe: <mailto:off@harbour.example>\n", "Actions\n- Lena to bring the cake by Friday\n"))
	w.quiet()
}

func TestTheSameMailTwice(t *testing.T) {
	w := newWorld(t)
	raw := w.mail("carol", dulyAddress, "Minutes: x", "", "Actions\n- Sam to write the report by Friday\n")
	w.read(raw)
	w.letter("carol")
	w.mails-- // the same Message-ID over another route
	w.read("Received: from elsewhere\n" + raw)
	w.quiet()
	w.view(func(tx *store.Tx) {
		if n := len(tx.Items(store.ItemFilter{})); n != 1 {
			t.Errorf("the mail's item stands in the books %d times", n)
		}
	})
}

// Who needs more time counts from the day on which the item is due, or from today where that is past.
func TestMoreTimeIsCountedFromTheDueDay(t *testing.T) {
	for _, c := range []struct {
		on   int
		say  string
		want string
	}{
		{4, "I need two more days.", "2026-11-09"}, // due Friday the 6th: not on Sunday
		{4, "extend by a week", "2026-11-13"},
		{4, "done in two days", "2026-11-06"},
		{4, "due in six days", "2026-11-10"},
		{6, "I need two more days.", "2026-11-09"},
		{10, "I need two more days.", "2026-11-12"},
	} {
		w := newWorld(t)
		w.say("carol", dulyAddress, "Minutes: offsite", "Actions:\n- Sam: book the room by 6 November\n")
		w.answer("carol", w.letter("carol"), "ok")
		w.goTo(at(2, 17, 0))
		l := w.letter("sam")
		w.goTo(at(c.on, 10, 0))
		w.answer("sam", l, c.say)
		if got := w.item(1).Due; got != day(c.want) {
			t.Errorf("on the %dth, %q: due %s, want %s", c.on, c.say, got, c.want)
		}
	}
}
