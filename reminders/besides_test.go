package reminders_test

import (
	"testing"
)

// What an answer to a receipt hands out beside its corrections is written down, and what it says of a
// row in words that are no command is asked about.
func TestAnAnswerToAReceiptHandsOutMore(t *testing.T) {
	w := newWorld(t)
	l := corrected(w, "1 by next Friday. 3 should just be “buy two”. Lena is to send me the floor plan by 13 November. Otherwise fine, go ahead.")
	says(t, l, "Added: Send me the floor plan", "NOT UNDERSTOOD", "3 should just be “buy two”", "undo")
	w.owner(6, "Lena")
	if i := w.item(6); i.Due != day("2026-11-13") || i.MeetingID != w.item(1).MeetingID || i.OrganiserID != w.item(1).OrganiserID {
		t.Errorf("added %+v", i)
	}
	if got := w.item(1).Due; got != day("2026-11-13") {
		t.Errorf("A-1 is due %s", got)
	}
}

// Talk in such an answer, what it says of a row, and what stands on the list already are no new items.
func TestAnAnswerToAReceiptAddsNothingElse(t *testing.T) {
	for _, text := range []string{
		"ok. I'll get back to you about the rest tomorrow.",
		"Sam does 2 and Lena will do 3 by Friday, ok",
		"ok. Please send me the list again next week.",
		"Hello duly, could you send this to the others as well? Thanks",
		"ok. I think we should talk about the budget next time, can you put it on the agenda?",
		"ok, thanks. Tom has already ordered the paint.",
		"ok - Sam will renew the VPN certificate, as you say.",
		"4 is wrong: Lena is to send me the floor plan by 13 November.",
	} {
		w := newWorld(t)
		w.answer("carol", minutes(w), text)
		if w.count() != 5 {
			t.Errorf("%q: %d items", text, w.count())
		}
	}
}
