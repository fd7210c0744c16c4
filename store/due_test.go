package store

import (
	"testing"
	"time"

	"duly/parser/when"
	"duly/reminders"
)

func day(dom int) when.Day { return when.NewDay(2026, 12, dom) }

// dueBooks has something due for people 1, 2 and 3 at start, and more for 4 an hour later.
func dueBooks(t testing.TB) *Store {
	s := newStore(t)
	hour := start.Add(time.Hour)
	apply(t, s, start, reminders.Outcome{
		Items: []reminders.Item{
			{ID: 1, OwnerID: 1, NextAt: start, Status: reminders.Open},
			{ID: 2, OwnerID: 1, NextAt: start, Status: reminders.Open, Due: day(9)},
			{ID: 3, OwnerID: 1, NextAt: start.Add(-time.Hour), Status: reminders.Started, Due: day(4)},
			{ID: 4, OwnerID: 1, NextAt: hour, Status: reminders.Open, Due: day(1)},
			{ID: 5, OwnerID: 1, Status: reminders.Done, Due: day(1)},
			{ID: 6, OrganiserID: 2, NextAt: start, Status: reminders.Open}, // nobody owns it: its organiser hears
			{ID: 7, OwnerID: 4, OrganiserID: 2, NextAt: hour, Status: reminders.Blocked},
		},
		Contracts: []reminders.Contract{
			{ID: 1, OwnerID: 2, NextAt: start, Deadline: day(20)},
			{ID: 2, OwnerID: 2, NextAt: start, Deadline: day(10)},
			{ID: 3, OwnerID: 2, NextAt: start},
			{ID: 4, OwnerID: 4, NextAt: hour},
		},
		Matters: []reminders.Matter{
			{ID: 1, Key: "a", PersonID: 3, NextAt: start},
			{ID: 2, Key: "b", PersonID: 3, NextAt: start.Add(-time.Hour)},
			{ID: 3, Key: "c", PersonID: 4, NextAt: hour},
			{ID: 4, Key: "d", PersonID: 5},
		},
		Meetings: []reminders.Meeting{
			{ID: 1, NextAt: start}, {ID: 2}, {ID: 3, NextAt: hour}, {ID: 4, NextAt: start.Add(-time.Hour)},
		},
	})
	return s
}

func TestWhoIsToldOfWhat(t *testing.T) {
	s := dueBooks(t)
	view(t, s, func(tx *Tx) {
		same(t, tx.DuePeople(start, 0), []int64{1, 2, 3})
		same(t, tx.DuePeople(start, 2), []int64{1, 2})
		same(t, tx.DuePeople(start.Add(-2*time.Hour), 0), []int64(nil))
		same(t, tx.DuePeople(start.Add(time.Hour), 0), []int64{1, 2, 3, 4})
		same(t, ids(tx.DueItems(1, start), func(i reminders.Item) int64 { return i.ID }), []int64{3, 2, 1})
		same(t, ids(tx.DueItems(2, start), func(i reminders.Item) int64 { return i.ID }), []int64{6})
		same(t, ids(tx.DueContracts(2, start), func(c reminders.Contract) int64 { return c.ID }), []int64{2, 1, 3})
		same(t, ids(tx.DueMatters(3, start), func(m reminders.Matter) int64 { return m.ID }), []int64{1, 2})
		same(t, ids(tx.DueMeetings(start, 0), func(m reminders.Meeting) int64 { return m.ID }), []int64{4, 1})
		same(t, ids(tx.DueMeetings(start, 1), func(m reminders.Meeting) int64 { return m.ID }), []int64{4})
	})
}

func ids[T any](rows []T, id func(T) int64) (out []int64) {
	for _, r := range rows {
		out = append(out, id(r))
	}
	return out
}

func TestTheNextMomentOfAnything(t *testing.T) {
	hour := func(n int) time.Time { return start.Add(time.Duration(n) * time.Hour) }
	tried := letter(1)
	tried.NextTry = hour(5)
	for name, c := range map[string]struct {
		o    reminders.Outcome
		want time.Time
	}{
		"nothing":  {reminders.Outcome{Items: []reminders.Item{{ID: 1}}}, time.Time{}},
		"item":     {reminders.Outcome{Items: []reminders.Item{{ID: 1, NextAt: hour(2)}, {ID: 2, NextAt: hour(1)}}, Letters: []reminders.Letter{tried}}, hour(1)},
		"contract": {reminders.Outcome{Contracts: []reminders.Contract{{ID: 1, NextAt: hour(-9)}}, Items: []reminders.Item{{ID: 1, NextAt: hour(2)}}}, hour(-9)},
		"matter":   {reminders.Outcome{Matters: []reminders.Matter{{ID: 1, Key: "k", NextAt: hour(3)}}}, hour(3)},
		"meeting":  {reminders.Outcome{Meetings: []reminders.Meeting{{ID: 1, NextAt: hour(4)}}, Letters: []reminders.Letter{tried}}, hour(4)},
		"try":      {reminders.Outcome{Letters: []reminders.Letter{tried}}, hour(5)},
		"at once":  {reminders.Outcome{Letters: []reminders.Letter{tried, letter(2)}, Items: []reminders.Item{{ID: 1, NextAt: hour(1)}}}, start},
		"taken":    {reminders.Outcome{Letters: []reminders.Letter{letter(1)}, Arrived: nil}, start},
	} {
		s := newStore(t)
		apply(t, s, start, c.o)
		view(t, s, func(tx *Tx) {
			if got := tx.NextDue(); !got.Equal(c.want) {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		})
	}
}

// A million open items, a hundred of them due among fifty people: one tick of the remind
// pass asks all it needs to know. It should take well under 50 ms.
func BenchmarkTick(b *testing.B) {
	s := newStore(b)
	apply(b, s, start, reminders.Outcome{Items: []reminders.Item{{
		ID: 1, Task: "Send the plan for the new office to the landlord", Evidence: "Sam to send the plan to the landlord by Friday",
		Status: reminders.Open, OwnerID: 1, Due: day(20), NextAt: start.AddDate(0, 0, 20), CreatedAt: start,
	}}})
	update(b, s, start, func(tx *Tx) {
		for n := 1; n < 1<<20; n *= 2 { // each round doubles the rows
			tx.exec(`INSERT INTO items SELECT id + $1, meeting_id, inbox_id, line, evidence, task, (id + $1) % 20000, owner_text, organiser_id,
				(id + $1) % 20000, due, due_text, first_due, moved, status, reason, confidence, told, answered_at, snoozed, said, asked, next_at,
				created_at, closed_at FROM items`, n)
		}
		tx.exec(`UPDATE items SET next_at = $1 WHERE tell_id < 50 AND id <= 40000`, timeText(start))
	})
	people, found := 0, 0
	for b.Loop() {
		view(b, s, func(tx *Tx) {
			people, found = 0, 0
			for _, id := range tx.DuePeople(start, 0) {
				people++
				found += len(tx.DueItems(id, start)) + len(tx.DueContracts(id, start)) + len(tx.DueMatters(id, start))
			}
			tx.DueMeetings(start, 0)
			tx.NextDue()
		})
	}
	b.ReportMetric(float64(people), "people")
	b.ReportMetric(float64(found), "due")
}

func BenchmarkAddMail(b *testing.B) {
	s := newStore(b)
	raw := make([]byte, 7000)
	for i := 0; b.Loop(); i++ {
		copy(raw, timeText(start.Add(time.Duration(i)*time.Second)))
		add(b, s, Mail{Raw: raw})
	}
}
