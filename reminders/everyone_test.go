package reminders_test

import (
	"strings"
	"testing"

	"duly/parser"
	"duly/reminders"
	"duly/store"
)

const policy = "Actions\n- All to read the new policy by Friday\n- Sam to renew the VPN certificate by 20 November\n"

// toEveryone lets Carol send minutes with an item of everyone's, and gives her receipt.
func toEveryone(w *world) reminders.Letter {
	w.say("carol", "Sam Rivera <sam@harbour.example>, Priya Nair <priya@harbour.example>, Tom Okoro <tom@harbour.example>, A Guest <guest@elsewhere.example>, it-team@harbour.example, "+dulyAddress,
		"Minutes: ops weekly", policy)
	return w.letter("carol")
}

func says(t *testing.T, l reminders.Letter, words ...string) {
	t.Helper()
	for _, want := range words {
		if !strings.Contains(oneLine(l.Text), want) {
			t.Errorf("%q is not in the letter %q:\n%s", want, l.Subject, l.Text)
		}
	}
}

func lacks(t *testing.T, l reminders.Letter, words ...string) {
	t.Helper()
	for _, bad := range words {
		if strings.Contains(oneLine(l.Text), bad) {
			t.Errorf("%q is in the letter %q:\n%s", bad, l.Subject, l.Text)
		}
	}
}

// What everyone is to do is one row of the receipt and an item of each who was there: not of the
// sender, whom it came from, not of duly, of strangers or of a group's mailbox.
func TestAllIsEveryonePresent(t *testing.T) {
	w := newWorld(t)
	l := toEveryone(w)
	says(t, l, "I read 2 action items", "1. Read the new policy everyone: Sam, Priya, Tom · due Fri 6 Nov (in 4 days) · A-1 to A-3", "2. Renew the VPN")
	for id, name := range map[int64]string{1: "Sam", 2: "Priya", 3: "Tom", 4: "Sam"} {
		w.owner(id, name)
	}
	w.answer("carol", l, "ok")
	w.goTo(w.now)
	says(t, w.letter("priya"), "Read the new policy", "A-2")
	says(t, w.letter("sam"), "Read the new policy", "Renew the VPN")
	tom := w.letter("tom")
	w.quiet()
	w.answer("tom", tom, "done")
	w.letter("tom")
	w.status(3, reminders.Done)
	w.status(1, reminders.Open)
	w.status(2, reminders.Open)
}

// Those whom the minutes name as present are everyone, then those invited, then the mail's readers.
func TestWhoWasPresent(t *testing.T) {
	for name, c := range map[string]struct {
		invited bool
		to      string
		text    string
		want    string
	}{
		"named":         {true, "sam@harbour.example, ", "Present: Carol Whitby, Lena Brandt, Priya Nair\n\n" + policy, "everyone: Carol, Lena, Priya"},
		"invited":       {true, "ines@harbour.example, ", policy, "everyone: Carol, Sam, Tom"},
		"the readers":   {false, "sam@harbour.example, lena@harbour.example, ", policy, "everyone: Sam, Lena"},
		"nobody known":  {false, "", policy, "everyone? · due Fri 6 Nov (in 4 days) · A-1 Who does this?"},
		"all strangers": {false, "guest@elsewhere.example, ", policy, "everyone? · due Fri 6 Nov (in 4 days) · A-1 Who does this?"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			if c.invited {
				invited(w)
			}
			w.say("carol", c.to+dulyAddress, "Minutes: Ops weekly", c.text)
			says(t, w.letter("carol"), c.want)
		})
	}
}

// A correction of the row is one of all that it stands for; a number such as A-2 is that one alone.
func TestTheRowOfEveryoneIsCorrectedAsOne(t *testing.T) {
	for _, c := range []struct {
		say, echo string
		check     func(w *world)
	}{
		{"1 due 12 Nov", "Due Thu 12 Nov: Read the new policy. For Sam, Priya and Tom.", func(w *world) {
			for id := int64(1); id <= 3; id++ {
				if got := w.item(id).Due; got != day("2026-11-12") {
					w.t.Errorf("A-%d is due %s", id, got)
				}
			}
		}},
		{"1 drop", "Dropped: Read the new policy. For Sam, Priya and Tom.", func(w *world) {
			for id := int64(1); id <= 3; id++ {
				w.status(id, reminders.Dropped)
			}
		}},
		{"A-2 drop", "Dropped: Read the new policy. Reply", func(w *world) {
			w.status(1, reminders.Open)
			w.status(2, reminders.Dropped)
			w.status(3, reminders.Open)
		}},
		{"1 priya", "Now Priya Nair’s alone: Read the new policy.", func(w *world) {
			w.status(1, reminders.Dropped)
			w.status(2, reminders.Open)
			w.owner(2, "Priya")
			w.status(3, reminders.Dropped)
		}},
		{"1 lena", "Now Lena Brandt’s: Read the new policy.", func(w *world) {
			w.status(1, reminders.Open)
			w.owner(1, "Lena")
			w.status(2, reminders.Dropped)
			w.status(3, reminders.Dropped)
		}},
		{"merge 2 1", "Merged into A-4: Read the new policy. For Sam, Priya and Tom. What stays is “Renew the VPN certificate”, Sam Rivera, due Fri 6 Nov (in 4 days).", func(w *world) {
			w.status(2, reminders.Dropped)
			if got := w.item(4).Due; got != day("2026-11-06") {
				w.t.Errorf("A-4 is due %s", got)
			}
		}},
	} {
		t.Run(c.say, func(t *testing.T) {
			w := newWorld(t)
			w.answer("carol", toEveryone(w), c.say)
			echo := w.letter("carol")
			says(t, echo, c.echo)
			c.check(w)
			w.answer("carol", echo, "undo")
			says(t, w.letter("carol"), "due Fri 6 Nov (in 4 days)")
			for id, name := range map[int64]string{1: "Sam", 2: "Priya", 3: "Tom"} {
				w.status(id, reminders.Open)
				w.owner(id, name)
				if got := w.item(id).Due; got != day("2026-11-06") {
					t.Errorf("A-%d is due %s after undo", id, got)
				}
			}
			w.quiet()
		})
	}
}

// One's own word is about one's own share, and so is taking it back.
func TestEachClosesHisOwnShare(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", toEveryone(w), "ok")
	w.goTo(w.now)
	w.answer("priya", w.letter("priya"), "done")
	echo := w.letter("priya")
	w.status(1, reminders.Open)
	w.status(2, reminders.Done)
	w.answer("priya", echo, "undo")
	says(t, w.letter("priya"), "It is open again, due Fri 6 Nov")
	w.status(2, reminders.Open)
}

// Newer minutes that say it again speak of the same shares: what is done stays done, and who is
// there for the first time gets one of his own.
func TestWhatEveryoneDoesIsCarriedOver(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", toEveryone(w), "ok")
	w.goTo(w.now)
	w.answer("priya", w.letter("priya"), "done")
	w.out = nil
	w.say("carol", "sam@harbour.example, priya@harbour.example, lena@harbour.example, "+dulyAddress, "Minutes: ops weekly", "Actions\n- All to read the new policy by 13 November\n")
	says(t, w.letter("carol"), "ACTION ITEMS 1. Read the new policy Lena", "CARRIED OVER 2. Read the new policy everyone: Sam, Tom – done: Priya · due Fri 13 Nov")
	if n := w.count(); n != 5 {
		t.Errorf("there are %d items", n)
	}
	w.status(2, reminders.Done)
	if w.item(3).Due != day("2026-11-13") || w.item(1).Moved != 1 {
		t.Error("the known shares are not brought up to date")
	}
}

// The same minutes sent twice, or read again, make nothing new.
func TestTheSameMinutesOfEveryoneTwice(t *testing.T) {
	w := newWorld(t)
	toEveryone(w)
	says(t, toEveryone(w), "CARRIED OVER 1. Read the new policy everyone: Sam, Priya, Tom")
	if n := w.count(); n != 4 {
		t.Errorf("there are %d items", n)
	}
	raw := w.mail("carol", "sam@harbour.example, priya@harbour.example, tom@harbour.example, "+dulyAddress, "Minutes: ops weekly", "", policy)
	w.update(func(tx *store.Tx) {
		facts := parser.ReadMail(t.Context(), []byte(raw), w.now, parser.Tools{})
		items := tx.ItemsOf(w.item(1).MeetingID)
		if out, diff := w.policy.Reread(tx, reminders.Inbound{ID: 1, Facts: facts}, items, nil, w.now); len(diff)+len(out.Letters) > 0 {
			t.Errorf("the difference: %q", diff)
		}
	})
}

// In the thread of the minutes itself a reader speaks of his share, their sender of all.
func TestEveryonesItemInAReplyToMinutes(t *testing.T) {
	for _, c := range []struct {
		from, say string
		done      []int64
	}{
		{"priya", "The new policy is done.", []int64{2}},
		{"priya", "1 done", []int64{2}},
		{"carol", "1 done", []int64{1, 2, 3}},
		{"lena", "I'll read the new policy by Friday.", nil},
	} {
		t.Run(c.from+": "+c.say, func(t *testing.T) {
			w := newWorld(t)
			toEveryone(w)
			w.read(w.mail(c.from, "carol@harbour.example, "+dulyAddress, "Re: Minutes: ops weekly", "In-Reply-To: <1@harbour.example>\n", c.say))
			for id, name := range map[int64]string{1: "Sam", 2: "Priya", 3: "Tom"} {
				w.owner(id, name)
				want := reminders.Open
				for _, d := range c.done {
					if d == id {
						want = reminders.Done
					}
				}
				w.status(id, want)
			}
		})
	}
}

// An item is given to everyone by a word, and whoever had it keeps a share of it.
func TestAnItemIsGivenToEveryone(t *testing.T) {
	for _, said := range []string{"2 all", "2 team", "2 is for everyone", "give 2 to everybody"} {
		t.Run(said, func(t *testing.T) {
			w := newWorld(t)
			w.answer("carol", toEveryone(w), said)
			echo := w.letter("carol")
			says(t, echo, "Now everyone’s: Renew the VPN certificate", "For Sam, Priya and Tom. I do not write to guest@elsewhere.example.")
			for id, name := range map[int64]string{4: "Sam", 5: "Priya", 6: "Tom"} {
				w.owner(id, name)
			}
			w.answer("carol", echo, "undo")
			w.letter("carol")
			w.status(4, reminders.Open)
			w.owner(4, "Sam")
			w.status(5, reminders.Dropped)
		})
	}
}

func TestAnItemIsAddedForEveryone(t *testing.T) {
	w := newWorld(t)
	w.answer("carol", toEveryone(w), "add: all to bring a laptop by Friday\nok")
	says(t, w.letter("carol"), "Added: Bring a laptop", "For Sam, Priya and Tom, due Fri 6 Nov")
	for id, name := range map[int64]string{5: "Sam", 6: "Priya", 7: "Tom"} {
		w.owner(id, name)
	}
	w.goTo(w.now)
	says(t, w.letter("tom"), "Bring a laptop")
}

// Who was there and cannot be written to is named, with the way to give him his share.
func TestThoseNotWrittenToAreNamed(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "sam@harbour.example, "+dulyAddress, "Minutes: Ops weekly", "Present: C. Whitby, Sam Rivera, Jo Park, Kim Lee\n\n"+policy)
	l := w.letter("carol")
	says(t, l, "everyone: Carol, Sam", "I do not remind Jo Park and Kim Lee: no address known. Answer for example “add: jo@harbour.example to read the new policy”.")
	w.answer("carol", l, "add: jo@harbour.example to read the new policy by Friday")
	says(t, w.letter("carol"), "For jo@harbour.example")
}

// Whom the minutes' own mail makes known are present by their first names, too.
func TestPresentInTheFirstMinutes(t *testing.T) {
	w := newWorld(t)
	w.say("carol", "Uma Chowdhury <uma@harbour.example>, Piet Vos <piet@harbour.example>, "+dulyAddress,
		"Minutes: Ops weekly", "Present: Uma, Piet, Lena\n\n"+policy)
	l := w.letter("carol")
	says(t, l, "everyone: Uma, Piet, Lena ")
	lacks(t, l, "no address known")
}
