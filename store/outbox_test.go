package store

import (
	"errors"
	"testing"
	"time"

	"duly/reminders"
)

// minutes is the back-off of the tests: one more minute for each attempt.
func minutes(attempt int) time.Duration { return time.Duration(attempt) * time.Minute }

// claim takes what can be sent at a moment.
func claim(t testing.TB, s *Store, now time.Time) (out []Outgoing) {
	t.Helper()
	update(t, s, now, func(tx *Tx) { out = tx.Claim(0, minutes) })
	return out
}

func state(t testing.TB, s *Store, id int64) (l reminders.Letter) {
	t.Helper()
	view(t, s, func(tx *Tx) { l, _ = tx.LetterByID(id) })
	return l
}

func queued(t testing.TB, letters ...reminders.Letter) *Store {
	t.Helper()
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{Letters: letters})
	return s
}

func history(t testing.TB, s *Store, id int64) (out []string) {
	t.Helper()
	view(t, s, func(tx *Tx) {
		for _, a := range tx.Attempts(id) {
			out = append(out, a.At.Format("15:04")+" "+a.Result)
		}
	})
	return out
}

func TestALetterGoesOutOnce(t *testing.T) {
	s := queued(t, letter(1), letter(2))
	out := claim(t, s, start)
	same(t, len(out), 2)
	raw, _ := render(letter(1))
	same(t, out[0], Outgoing{ID: 1, Key: "act 1", To: "sam@firm.example", MessageID: "m1@duly.example", Raw: raw, Attempts: 1, QueuedAt: start})
	same(t, len(claim(t, s, start)), 0)
	update(t, s, start, func(tx *Tx) { tx.RecordDataSent(1) })
	same(t, state(t, s, 1).State, reminders.DataSent)
	update(t, s, start.Add(time.Second), func(tx *Tx) { tx.RecordSent(1, "250 Ok") })
	got := state(t, s, 1)
	same(t, []any{got.State, got.SentAt, got.Attempts}, []any{reminders.Sent, start.Add(time.Second), 1})
	same(t, history(t, s, 1), []string{"08:30 sent: 250 Ok"})
	same(t, len(claim(t, s, start.Add(time.Hour))), 1) // the second, whose session ended without a word
}

func TestTheOldestGoFirst(t *testing.T) {
	s := queued(t, letter(3), letter(1), letter(2))
	update(t, s, start, func(tx *Tx) {
		var ids []int64
		for _, o := range tx.Claim(2, minutes) {
			ids = append(ids, o.ID)
		}
		same(t, ids, []int64{1, 2})
	})
}

func TestAKeyIsWrittenOnce(t *testing.T) {
	s := queued(t, letter(1, "A-1"))
	again := letter(2, "A-2")
	again.Key, again.Text = "act 1", "another"
	sameID := letter(3)
	sameID.MessageID = "m1@duly.example"
	apply(t, s, start, reminders.Outcome{Letters: []reminders.Letter{again, sameID}})
	view(t, s, func(tx *Tx) {
		same(t, tx.Letters(LetterFilter{}), []reminders.Letter{letter(1, "A-1")})
	})
}

func TestAWithdrawnLetterMayBeWrittenAnew(t *testing.T) {
	s := queued(t, letter(1, "A-1", "A-2"))
	apply(t, s, start, reminders.Outcome{Withdraw: []int64{1}})
	same(t, len(claim(t, s, start)), 0)
	view(t, s, func(tx *Tx) { same(t, len(tx.UnsentDaily("A-1")), 0) })
	anew := letter(5, "A-2")
	anew.Key, anew.MessageID, anew.Text = "act 1", "m1@duly.example", "less"
	apply(t, s, start, reminders.Outcome{Letters: []reminders.Letter{anew}})
	view(t, s, func(tx *Tx) {
		same(t, tx.Letters(LetterFilter{}), []reminders.Letter{anew})
		same(t, len(tx.LettersOfRef("A-1")), 0)
	})
	same(t, history(t, s, 5), []string{"08:30 withdrawn"})
	raw, _ := render(anew)
	same(t, claim(t, s, start)[0].Raw, raw)
}

// In one outcome a letter can be taken back and said anew.
func TestWithdrawnAndQueuedInOneOutcome(t *testing.T) {
	s := queued(t, letter(1))
	anew := letter(2)
	anew.Key, anew.MessageID = "act 1", "m1@duly.example"
	apply(t, s, start, reminders.Outcome{Withdraw: []int64{1}, Letters: []reminders.Letter{anew}})
	view(t, s, func(tx *Tx) { same(t, tx.Letters(LetterFilter{}), []reminders.Letter{anew}) })
}

func TestALetterOnItsWayIsNotTakenBack(t *testing.T) {
	s := queued(t, letter(1))
	claim(t, s, start)
	apply(t, s, start, reminders.Outcome{Withdraw: []int64{1, 99}})
	same(t, state(t, s, 1).State, reminders.Sending)
}

func TestARefusedLetterIsTriedAgain(t *testing.T) {
	s := queued(t, letter(1))
	claim(t, s, start)
	update(t, s, start, func(tx *Tx) { tx.RecordRetry(1, "450 mailbox busy", start.Add(5*time.Minute)) })
	got := state(t, s, 1)
	same(t, []any{got.State, got.Error}, []any{reminders.Queued, "450 mailbox busy"})
	same(t, len(claim(t, s, start.Add(4*time.Minute))), 0)
	same(t, claim(t, s, start.Add(5*time.Minute))[0].Attempts, 2)
	update(t, s, start.Add(6*time.Minute), func(tx *Tx) { tx.RecordFailed(1, "550 no such user") })
	got = state(t, s, 1)
	same(t, []any{got.State, got.Error}, []any{reminders.Failed, "550 no such user"})
	same(t, history(t, s, 1), []string{"08:30 again later: 450 mailbox busy", "08:36 failed: 550 no such user"})
	same(t, len(claim(t, s, start.Add(time.Hour))), 0)
}

// The program was killed after the claim: the try was counted and the next one stands.
func TestASessionThatNeverReportsIsTriedAgain(t *testing.T) {
	s := queued(t, letter(1))
	claim(t, s, start)
	same(t, len(claim(t, s, start.Add(59*time.Second))), 0)
	again := claim(t, s, start.Add(time.Minute))[0]
	same(t, []any{again.Attempts, again.Unsure}, []any{2, false})
}

// The program was killed after the bytes went out: the next claim says so, and says so
// until a copy settles it, whatever later sessions bring.
func TestBytesThatMayHaveArrivedAreRemembered(t *testing.T) {
	s := queued(t, letter(1))
	claim(t, s, start)
	update(t, s, start, func(tx *Tx) { tx.RecordDataSent(1) })
	again := claim(t, s, start.Add(time.Minute))[0]
	same(t, []any{again.Unsure, again.DataAt}, []any{true, start})
	update(t, s, start.Add(time.Minute), func(tx *Tx) { tx.RecordUnknown(1, "waiting for its copy", start.Add(10*time.Minute)) })
	same(t, state(t, s, 1).State, reminders.Unknown)
	same(t, claim(t, s, start.Add(10*time.Minute))[0].Unsure, true)
	update(t, s, start.Add(10*time.Minute), func(tx *Tx) { tx.RecordRetry(1, "no route", start.Add(time.Hour)) })
	same(t, state(t, s, 1).State, reminders.Unknown) // not queued: it must not be withdrawn
	apply(t, s, start.Add(11*time.Minute), reminders.Outcome{Withdraw: []int64{1}, Arrived: []string{"m1@duly.example"}})
	same(t, state(t, s, 1).State, reminders.Sent)
	same(t, len(claim(t, s, start.Add(24*time.Hour))), 0)
}

// The copy came in while the session still waited for the server's answer.
func TestACopyIsBelievedMoreThanASession(t *testing.T) {
	s := queued(t, letter(1), letter(2), letter(3))
	claim(t, s, start)
	apply(t, s, start, reminders.Outcome{Arrived: []string{"m1@duly.example", "m2@duly.example", "m3@duly.example", "other@duly.example"}})
	update(t, s, start, func(tx *Tx) {
		tx.RecordUnknown(1, "cut", start)
		tx.RecordRetry(2, "later", start)
		tx.RecordFailed(3, "never")
	})
	for id := range int64(3) {
		same(t, state(t, s, id+1).State, reminders.Sent)
	}
}

func TestABouncedLetterStaysFailed(t *testing.T) {
	s := queued(t, letter(1))
	claim(t, s, start)
	apply(t, s, start, reminders.Outcome{Bounced: []reminders.Bounced{{MessageID: "m1@duly.example", Error: "came back: no such user"}, {MessageID: "unknown"}}})
	apply(t, s, start, reminders.Outcome{Arrived: []string{"m1@duly.example"}})
	update(t, s, start, func(tx *Tx) {
		tx.RecordSent(1, "250")
		tx.AdoptCopy(letter(1), nil)
	})
	got := state(t, s, 1)
	same(t, []any{got.State, got.Error}, []any{reminders.Failed, "came back: no such user"})
}

// A restored backup does not know a letter that went out after it was made. Its copy brings
// it back, and the rules that write it again write nothing.
func TestAnAdoptedCopyKeepsItsLetterFromGoingAgain(t *testing.T) {
	s := queued(t, letter(1))
	update(t, s, start, func(tx *Tx) {
		tx.NewID("letter")
		tx.AdoptCopy(letter(1), nil)                                                // still queued in the backup
		tx.AdoptCopy(reminders.Letter{MessageID: "m7@duly.example"}, []byte("raw")) // not in the backup
		tx.AdoptCopy(reminders.Letter{MessageID: "m7@duly.example"}, []byte("raw"))
	})
	apply(t, s, start, reminders.Outcome{Letters: []reminders.Letter{letter(7)}})
	same(t, len(claim(t, s, start)), 0)
	same(t, state(t, s, 1).State, reminders.Sent)
	view(t, s, func(tx *Tx) {
		got, ok := tx.Letter("m7@duly.example")
		same(t, []any{ok, got.State, string(tx.LetterRaw(got.ID))}, []any{true, reminders.Sent, "raw"})
		same(t, []any{got.Key, got.Rows}, []any{letter(7).Key, letter(7).Rows}) // so that an answer to it is understood
		same(t, len(tx.Letters(LetterFilter{})), 2)
	})
}

func TestALetterThatCannotBeRenderedStopsTheOutcome(t *testing.T) {
	s, boom := newStore(t), errors.New("boom")
	err := s.Update(t.Context(), start, func(tx *Tx) error {
		return tx.Apply(reminders.Outcome{People: []reminders.Person{{ID: 1}}, Letters: []reminders.Letter{letter(1)}},
			func(reminders.Letter) ([]byte, error) { return nil, boom })
	})
	if !errors.Is(err, boom) {
		t.Error(err)
	}
	view(t, s, func(tx *Tx) { same(t, len(tx.People()), 0) })
}

func TestARowWithoutItsKeyStopsTheOutcome(t *testing.T) {
	s := newStore(t)
	noKey, noAddress := letter(1), letter(1)
	noKey.Key, noAddress.To = "", ""
	for _, o := range []reminders.Outcome{
		{Letters: []reminders.Letter{noKey}},
		{Letters: []reminders.Letter{noAddress}},
		{Letters: []reminders.Letter{letter(0)}},
		{Matters: []reminders.Matter{{ID: 1}}},
		{Events: []reminders.Event{{}}},
	} {
		if s.Update(t.Context(), start, func(tx *Tx) error { return tx.Apply(o, render) }) == nil {
			t.Errorf("taken: %+v", o)
		}
	}
}

func TestAMatterIsWrittenOnceAndToldOnce(t *testing.T) {
	s := newStore(t)
	m := reminders.Matter{ID: 1, Key: "k", PersonID: 3, Text: "first", NextAt: start}
	second := m
	second.ID, second.Text = 2, "second"
	apply(t, s, start, reminders.Outcome{Matters: []reminders.Matter{m}})
	apply(t, s, start, reminders.Outcome{Matters: []reminders.Matter{second}})
	view(t, s, func(tx *Tx) { same(t, tx.DueMatters(3, start), []reminders.Matter{m}) })
	m.NextAt = time.Time{}
	apply(t, s, start, reminders.Outcome{Matters: []reminders.Matter{m, second}})
	view(t, s, func(tx *Tx) { same(t, len(tx.DueMatters(3, start)), 0) })
}

// A machine that starts in the year 2030 and is put right must not keep its letters until then.
func TestAClockThatGoesBackwardsHoldsNoLetterBack(t *testing.T) {
	s := queued(t, letter(1), letter(2))
	claim(t, s, start.AddDate(4, 0, 0))
	later := letter(3)
	later.NextTry = start.AddDate(0, 0, 3) // a first try may be set as late as one likes
	apply(t, s, start, reminders.Outcome{Letters: []reminders.Letter{later}})
	out := claim(t, s, start)
	same(t, ids(out, func(o Outgoing) int64 { return o.ID }), []int64{1, 2})
	update(t, s, start.Add(-time.Hour), func(tx *Tx) {
		tx.RecordSent(1, "250")
		tx.RecordRetry(2, "450", start)
	})
	same(t, len(claim(t, s, start.Add(-time.Hour))), 0)
	same(t, len(claim(t, s, start)), 1)
}

// Nor is a copy waited for until then, or without end.
func TestAClockThatGoesBackwardsWaitsForACopyOnce(t *testing.T) {
	s := queued(t, letter(1))
	wrong := start.AddDate(4, 0, 0)
	claim(t, s, wrong)
	update(t, s, wrong, func(tx *Tx) { tx.RecordDataSent(1) })
	same(t, claim(t, s, start)[0].DataAt, start)
	update(t, s, start, func(tx *Tx) { tx.RecordUnknown(1, "waiting for its copy", start.Add(10*time.Minute)) })
	same(t, claim(t, s, start.Add(10*time.Minute))[0].DataAt, start)
}

func TestLettersOfAWrongFutureDoNotCount(t *testing.T) {
	s := queued(t, letter(1))
	update(t, s, start.Add(-time.Hour), func(tx *Tx) { same(t, tx.CountLetters("", "", start.Add(-2*time.Hour)), 0) })
	update(t, s, start, func(tx *Tx) { same(t, tx.CountLetters("", "", start.Add(-2*time.Hour)), 1) })
}

func TestCountingLetters(t *testing.T) {
	a, b, c := letter(1), letter(2), letter(3)
	a.Thread, b.Thread, b.To = "t1", "t1", "kim@firm.example"
	c.QueuedAt = start.Add(-time.Hour)
	s := queued(t, a, b, c)
	update(t, s, start, func(tx *Tx) {
		since := start.Add(-time.Minute)
		same(t, []int{
			tx.CountLetters("", "", since), tx.CountLetters("sam@firm.example", "", since),
			tx.CountLetters("", "t1", since), tx.CountLetters("kim@firm.example", "t1", since), tx.CountLetters("", "", time.Time{}),
		}, []int{2, 1, 2, 1, 3})
	})
}

func TestFindingLetters(t *testing.T) {
	sent, a, b := letter(1, "A-1"), letter(2, "A-1", "A-2"), letter(3, "A-1")
	sent.State, b.To, b.InboxID, b.PersonID = reminders.Sent, "kim@firm.example", 7, 4
	s := queued(t, sent, a, b)
	view(t, s, func(tx *Tx) {
		ids := func(ls ...reminders.Letter) (out []int64) {
			for _, l := range ls {
				out = append(out, l.ID)
			}
			return out
		}
		of, _ := tx.LetterOfRef("sam@firm.example", "A-1")
		same(t, of, a)
		_, ok := tx.LetterOfRef("sam@firm.example", "A-9")
		same(t, ok, false)
		key, _ := tx.LetterByKey("act 3")
		mid, _ := tx.Letter("m3@duly.example")
		same(t, []reminders.Letter{key, mid}, []reminders.Letter{b, b})
		same(t, ids(tx.UnsentDaily("A-1")...), []int64{2, 3})
		same(t, ids(tx.LettersOfRef("A-1")...), []int64{1, 2, 3})
		same(t, ids(tx.LettersOfMail(7)...), []int64{3})
		same(t, ids(tx.Letters(LetterFilter{Limit: 2})...), []int64{3, 2})
		same(t, ids(tx.Letters(LetterFilter{Before: 2})...), []int64{1})
		same(t, ids(tx.Letters(LetterFilter{PersonID: 4})...), []int64{3})
		same(t, ids(tx.Letters(LetterFilter{To: "sam@firm.example", States: []reminders.State{reminders.Queued, reminders.Failed}})...), []int64{2})
	})
}
