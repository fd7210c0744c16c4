package daemon

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"duly/reminders"
	"duly/store"
)

// TestKilled tells a story that takes every path, and ends the daemon within it: nothing is
// lost and nothing is said twice. Which steps there are the story itself tells, so that a new
// one is covered by itself. Here duly is ended at the first, the second and the last call of
// each step; with the build tag servers, at every single one.
func TestKilled(t *testing.T) {
	whole := tellUntil(t, 0)
	for _, at := range someOf(whole.steps) {
		t.Run(fmt.Sprintf("%s, call %d", whole.steps[at-1], at), func(t *testing.T) {
			t.Parallel()
			whole.same(t, tellUntil(t, at))
		})
	}
}

// someOf picks the first, the second and the last call of each step.
func someOf(steps []string) (calls []int) {
	all := map[string][]int{}
	for k, name := range steps {
		all[name] = append(all[name], k+1)
	}
	for _, at := range all {
		calls = append(calls, at[0], at[min(1, len(at)-1)], at[len(at)-1])
	}
	slices.Sort(calls)
	return slices.Compact(calls)
}

// ending is what a story leaves behind.
type ending struct {
	steps   []string // in the order in which they were called
	letters []string // as they arrived with people
	books   string
}

// tellUntil tells the story, in which duly is ended at one call of Step; 0: at none.
func tellUntil(t *testing.T, at int) (e ending) {
	t.Helper()
	m := newMemory(t)
	w := newWorld(t, m, func(d *Daemon) {
		d.MaxSize = 50_000
		d.Step = func(name string) {
			e.steps = append(e.steps, name)
			if len(e.steps) == at {
				m.CutAll() // what duly says from now on nobody hears
				panic(killed{})
			}
		}
	})
	everyPath(w)
	w.nothingLeft()
	slices.Sort(w.said)
	e.letters, e.books = w.said, w.dump()
	return e
}

func (e ending) same(t *testing.T, other ending) {
	t.Helper()
	for _, l := range missing(e.letters, other.letters) {
		t.Errorf("lost: %s", l)
	}
	for _, l := range missing(other.letters, e.letters) {
		t.Errorf("said besides: %s", l)
	}
	if e.books != other.books {
		ours, theirs := strings.Split(e.books, "\n"), strings.Split(other.books, "\n")
		t.Errorf("the books differ:\n%s\ninstead of\n%s", strings.Join(missing(theirs, ours), "\n"), strings.Join(missing(ours, theirs), "\n"))
	}
}

func missing(of, in []string) (out []string) {
	for _, s := range of {
		if !slices.Contains(in, s) {
			out = append(out, s)
		}
	}
	return out
}

// dump shows the books, without the numbers of mails: copies may come in later.
func (w *world) dump() string {
	w.t.Helper()
	var out []string
	show := func(row any) {
		text, err := json.Marshal(row)
		if err != nil {
			w.t.Fatal(err)
		}
		out = append(out, fmt.Sprintf("%T %s", row, text))
	}
	w.view(func(tx *store.Tx) {
		for _, p := range tx.People() {
			show(p)
		}
		for _, i := range tx.Items(store.ItemFilter{}) {
			i.InboxID = 0
			show(i)
		}
		for _, k := range tx.Contracts(store.ContractFilter{}) {
			k.InboxID = 0
			show(k)
		}
		for _, m := range tx.Meetings(store.MeetingFilter{}) {
			m.InboxID = 0
			show(m)
		}
		for _, m := range tx.Inbox(store.MailFilter{}) {
			out = append(out, fmt.Sprintf("mail %s: %s, aside %v", m.MessageID, m.Reason, m.Aside))
		}
		for _, l := range tx.Letters(store.LetterFilter{}) {
			out = append(out, fmt.Sprintf("letter %s: %s", l.Key, l.State))
		}
	})
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// everyPath leaves half an hour between what happens: that much later is a letter at most
// whose sending was cut short.
func everyPath(w *world) {
	w.goTo(2, 10, 0)
	w.mail("carol", "Minutes: ops weekly, 2 November", "Actions\n- Sam to renew the VPN certificate by 5 November\n"+
		"- Lena to draft the plan by 11 November\n- Book the auditor by 4 November\n- Tom to tidy the cupboard\n\nDecision: we move in May.\n")
	w.goTo(2, 10, 30)
	w.answer("carol", w.letter("carol", "4 action items"), "3 priya\nok")
	w.goTo(2, 11, 0)
	w.letter("carol", "Priya")
	toSam, toLena := w.letter("sam", "A-1"), w.letter("lena", "A-2")
	toPriya, toTom := w.letter("priya", "A-3"), w.letter("tom", "A-4")
	w.mail("lena", "Automatic reply: "+toLena.Subject, "I am out of the office until 16 November.\n",
		"Auto-Submitted: auto-replied", "In-Reply-To: <"+toLena.MessageID+">")
	w.site.deliver(w.compose("someone@far.example", "Hello", "Are you there?\n"))
	w.mail("sam", "Fwd: Your subscription", renewal)
	w.goTo(2, 11, 30)
	w.letter("carol", "Lena Brandt is away")
	w.letter("ines", "far.example")
	w.letter("sam", "C-1")
	w.answer("sam", toSam, "done")
	w.mail("tom", "The whole disk", strings.Repeat("words and words\n", 5_000)) // too large
	w.goTo(2, 12, 0)
	w.answer("sam", w.letter("sam", "Done"), "undo")
	w.goTo(2, 12, 30)
	w.letter("sam", "VPN")
	w.answer("tom", toTom, "due 12 November")
	w.site.deliver(w.dsn(toPriya, "4.2.2"))
	w.mail("carol", "Minutes: projects, 2 November", "Actions\n- Sam to order the chairs by 13 November\n")
	w.goTo(2, 13, 0)
	w.letter("tom", "12 Nov")
	w.letter("carol", "chairs") // is not confirmed
	w.mail("tom", "list", "list\n")
	w.goTo(2, 13, 30)
	w.letter("tom", "A-4")
	w.goTo(9, 9, 0)
	for _, to := range []string{"sam", "priya"} {
		for strings.Contains(w.unread(), address(to)+":") {
			w.letter(to)
		}
	}
	w.letter("ines", "too large")
	w.letter("carol", "Priya Nair has not answered")
	w.goTo(10, 9, 0)
	w.letter("tom", "12 Nov")
	w.site.deliver(w.dsn(toTom, "5.1.1"))
	w.goTo(10, 9, 30)
	w.mail("sam", "C-1 renew", "C-1 renew\nA-1 done\n")
	w.goTo(12, 10, 0)
	w.is(1, reminders.Done)
	afterRestore(w)
}

// afterRestore loses the disk and goes on from a backup.
func afterRestore(w *world) {
	copied := w.backup()
	w.mail("sam", "Two more", "add: Sam to label the switches by 19 November\nadd: Sam to paint the door by 30 November\n")
	w.mail("someone@far.example", "Hello", "Are you still there?\n")
	w.goTo(12, 10, 30)
	w.quietTo("ines")
	w.mail("sam", "Re: switches", "A-6 due 20 November\n")
	w.goTo(13, 10, 0)
	w.restore(copied)
	w.goTo(20, 18, 0)
	w.got = nil
}
