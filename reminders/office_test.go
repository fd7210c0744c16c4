package reminders_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"duly/reminders"
	"duly/reminders/calendar"
	"duly/store"
)

// office is a world in which people do whatever comes to their minds.
type office struct {
	*world
	rand  *rand.Rand
	inbox []reminders.Letter
	diary []string // what was done, for who looks for the reason
}

var staff = []string{"carol", "sam", "lena", "priya", "ines"}

// TestAnyOffice lets offices work for weeks, each another one, and holds what must be true whatever
// people say and whenever the server for letters is down.
func TestAnyOffice(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			o := &office{world: newWorld(t), rand: rand.New(rand.NewPCG(seed, 7))}
			for range 60 {
				o.act()
				o.remind()
				o.holds()
				if t.Failed() {
					t.Fatalf("after:\n%s", strings.Join(o.diary[max(0, len(o.diary)-60):], "\n"))
				}
			}
		})
	}
}

func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// act lets somebody do something, or time pass.
func (o *office) act() {
	who := pick(o.rand, staff...)
	o.note("%s, %s:", o.now.Format("Mon 2 Jan 15:04"), who)
	switch n := o.rand.IntN(20); {
	case n < 3:
		o.writeMinutes(who)
	case n < 9:
		o.answerSomething()
	case n == 9:
		o.say(who, dulyAddress, "for you", pick(o.rand, "list", "status", "A-1 done", "A-2 snooze until Friday", "add: Sam to call the bank by Thursday", "stop", "start again",
			"remind me to ring the plumber on Friday", "C-1 cancel", "C-1 owner priya", "undo", "hello there"))
	case n == 10:
		o.say(who, dulyAddress, "a contract", fmt.Sprintf("contract: %s, until %s, renews for 12 months, notice %d days, 12,000 EUR a year",
			pick(o.rand, "Acme support", "Merlin Desk", "Heron fax"), o.now.AddDate(0, 0, o.rand.IntN(150)).Format("2006-01-02"), 30*o.rand.IntN(3)))
	case n == 11:
		o.say(who, dulyAddress, "Fwd: Your subscription", strings.Replace(renewalNotice, "BB-20417", fmt.Sprint("BB-", o.rand.IntN(3)), 1))
	case n == 12:
		back := o.now.AddDate(0, 0, 2+o.rand.IntN(9)).Format("2 January")
		o.read(o.mail(who, dulyAddress, "Automatic reply: your letter", "Auto-Submitted: auto-replied\n", pick(o.rand, "I am away and will be back on "+back+".", "I am no longer with Harbour Instruments.")))
	case n == 13:
		o.read(o.mail("Max <max@elsewhere.example>", dulyAddress, "Hello", "", "Who are you?"))
	case n == 14:
		o.down = !o.down
		o.note("the server for letters is down: %v", o.down)
	default:
		o.goTo(o.now.Add(time.Duration(1+o.rand.IntN(72)) * time.Hour))
	}
	o.inbox, o.out = append(o.inbox, o.out...), nil
	o.note("  %s", o.reason)
}

func (o *office) note(format string, args ...any) {
	o.diary = append(o.diary, fmt.Sprintf(format, args...))
}

func (o *office) writeMinutes(who string) {
	text := "Actions\n"
	for range 1 + o.rand.IntN(4) {
		text += "- " + pick(o.rand, "Sam to ", "Lena to ", "Priya to ", "All to ", "Book and ", "Carol to ", "Ines might ") + pick(o.rand, "check the backup", "order the chairs", "call the landlord", "write the report", "test the alarm")
		text += pick(o.rand, "", " by Friday", " by "+o.now.AddDate(0, 0, o.rand.IntN(20)).Format("2 January")) + "\n"
	}
	o.say(who, "sam@harbour.example, lena@harbour.example, priya@harbour.example, "+dulyAddress, pick(o.rand, "Minutes: ops weekly", "Standup", "Board"), text)
}

func (o *office) answerSomething() {
	if len(o.inbox) == 0 {
		return
	}
	l := o.inbox[max(0, len(o.inbox)-1-o.rand.IntN(12))]
	who, _, _ := strings.Cut(l.To, "@")
	said := pick(o.rand, "ok", "done", "1 done", "all done", "2 drop", "not mine", "1 priya", "2 lena", "snooze until Friday", "due "+o.now.AddDate(0, 0, o.rand.IntN(30)).Format("2 January"),
		"1 blocked by legal", "undo", "reopen", "working on it", "merge 1 2", "1 all", "add: Lena to book the room by Friday", "what is this about?", "renew", "cancel", "renegotiate",
		"owner sam", "warn 60 30", "thanks", "stop", "start again", "3 yes", "not a contract", "asdf qwer", "1 done, 2 next Friday, 3 not mine")
	o.note("  to “%s”: %s", l.Subject, said)
	o.answer(who, l, said)
}

// holds holds that nobody gets more letters than he should, and that nothing slips.
func (o *office) holds() {
	o.t.Helper()
	o.view(func(tx *store.Tx) {
		o.oneLetterADay(tx)
		for _, i := range tx.Items(store.ItemFilter{}) {
			o.itemIsWatched(tx, i)
		}
		for _, k := range tx.Contracts(store.ContractFilter{}) {
			if k.Decision == reminders.Undecided && k.MergedID == 0 && k.NextAt.IsZero() && (!k.Deadline.IsZero() || !k.End.IsZero()) && o.reads(tx, k.OwnerID) {
				o.t.Errorf("nobody looks at %s again: %+v", k.Ref(), k)
			}
		}
	})
}

func (o *office) oneLetterADay(tx *store.Tx) {
	had := map[string]int64{}
	for _, l := range tx.Letters(store.LetterFilter{}) {
		if l.Kind != reminders.Daily && l.Kind != reminders.Admin {
			continue
		}
		cal := calendar.Calendar{Zone: time.UTC, Country: "GB", Morning: o.policy.Morning, Evening: o.policy.Evening}
		if !cal.Polite(l.QueuedAt) {
			o.t.Errorf("%s was written to on %s", l.To, l.QueuedAt.Format("Mon 2 Jan 15:04"))
		}
		if slices.Contains([]reminders.State{reminders.Withdrawn, reminders.Failed}, l.State) {
			continue
		}
		key := l.To + l.QueuedAt.Format(" 2 Jan")
		if l.State == reminders.Queued {
			key = l.To + " waiting"
		}
		if other := had[key]; other != 0 {
			o.t.Errorf("%s gets two letters: %d and %d", key, other, l.ID)
		}
		had[key] = l.ID
	}
}

func (o *office) itemIsWatched(tx *store.Tx, i reminders.Item) {
	m, _ := tx.Meeting(i.MeetingID)
	asked := i.Due.IsZero() && i.Told && i.Asked >= 3
	switch {
	case !i.Status.Live() && !i.NextAt.IsZero():
		o.t.Errorf("%s is %s and looked at on %s", i.Ref(), i.Status, i.NextAt)
	case i.Status.Live() && i.NextAt.IsZero() && m.NextAt.IsZero() && !asked && o.reads(tx, i.TellID()):
		o.t.Errorf("nobody looks at %s again: %+v", i.Ref(), i)
	case i.Status.Live() && !i.NextAt.IsZero() && i.NextAt.Before(o.now.AddDate(0, 0, -5)) && o.reads(tx, i.TellID()):
		o.t.Errorf("%s has waited since %s", i.Ref(), i.NextAt)
	}
}

// reads says whether a person gets letters.
func (o *office) reads(tx *store.Tx, id int64) bool {
	p, ok := tx.Person(id)
	return ok && !p.Stopped && !p.Unreachable
}
