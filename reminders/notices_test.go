package reminders_test

import "testing"

// noticed lets Sam forward what Quill wrote.
func (w *world) noticed(subject, text string) {
	w.t.Helper()
	w.say("sam", dulyAddress, "Fwd: "+subject, "---------- Forwarded message ---------\nFrom: Quill <hello@quill.example>\nSubject: "+subject+"\n\nHi Sam,\n\n"+text+"\n\nQuill\n")
}

// A trial that turns into a paid plan does not end by itself.
func TestATrialThatIsPaidForAfterIt(t *testing.T) {
	for text, want := range map[string]string{
		"Your free trial of Quill Pro ends on November 20, 2026. After that your card ending 4242 will be charged €29.00 per month unless you cancel.": "it renews on Sat 21 Nov for 1 month",
		"Your free trial of Quill Pro ends on November 20, 2026. Upgrade for €29.00 per month to keep your work.":                                      "it ends on Fri 20 Nov",
	} {
		w := newWorld(t)
		w.noticed("Your trial ends soon", text)
		l := w.letter("sam")
		says(t, l, "last day for notice Fri 20 Nov", "If nothing is done "+want)
		lacks(t, l, "(trial)")
	}
}

// A day by which one may cancel is warned of, though nobody knows when the term ends.
func TestALastDayWithoutAnEnd(t *testing.T) {
	w := newWorld(t)
	w.noticed("Price change", "Your contract renews every year. Because of the new price you can cancel by 27 November 2026, otherwise with a notice of 3 months.")
	l := w.letter("sam")
	says(t, l, "When does its term end? Until I know I warn of this day alone.")
	lacks(t, l, "cannot warn")
	w.goTo(at(30, 12, 0))
	l = w.letter("sam")
	says(t, l, "I do not know when its term ends.")
	lacks(t, l, "cannot warn")
}

// The day that a notice of renewal states goes before the end of the term.
func TestAStatedLastDay(t *testing.T) {
	w := newWorld(t)
	w.noticed("Domain quay.example expires on 30 January 2027", "your domain quay.example expires on 30 January 2027. It will be renewed automatically for 1 year at EUR 14.00 "+
		"unless you cancel it by 15 January 2027.")
	says(t, w.letter("sam"), "last day for notice Tue 12 Jan 2027", "it renews on Sun 31 Jan 2027 for 1 year")
}

// A rise that a notice of renewal states itself is told with it.
func TestARiseThatANoticeStates(t *testing.T) {
	w := newWorld(t)
	w.noticed("Your subscription renews soon", "Your Quill Pro plan (25 seats) renews on December 14, 2026 for another year at $2,388.00 plus tax (last year: $1,990.00).")
	says(t, w.letter("sam"), "It renews at 2,388.00 USD, 20 % more than the 1,990.00 USD until now.")
}
