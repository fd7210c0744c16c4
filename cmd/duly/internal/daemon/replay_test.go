package daemon

import (
	"strings"
	"testing"

	"duly/reminders"
	"duly/store"
)

// replay reads every kept mail again and gives what it told.
func (w *world) replay(apply bool) (told []string) {
	w.t.Helper()
	if _, err := w.d.Replay(w.t.Context(), apply, func(line string) { told = append(told, line) }); err != nil {
		w.t.Fatal(err)
	}
	return told
}

func TestReplay(t *testing.T) {
	w := newWorld(t, newMemory(t))
	one(w, "Sam to order the chairs by 11 November")
	w.mail("carol", "Minutes: another", "Actions\n- Lena to paint the door by 12 November\n")
	w.letter("carol")
	if told := w.replay(false); len(told) > 0 {
		t.Errorf("the same parser reads the same mails otherwise:\n%s", strings.Join(told, "\n"))
	}
	i := w.item(2)
	i.Due, i.FirstDue = i.Due.AddDays(1), i.Due.AddDays(1) // as a former parser might have read it
	if err := w.d.record(t.Context(), func(tx *store.Tx) { tx.Apply(reminders.Outcome{Items: []reminders.Item{i}}, w.d.render) }); err != nil {
		t.Fatal(err)
	}
	told := strings.Join(w.replay(false), "\n")
	if !strings.Contains(told, address("carol")) || !strings.Contains(told, "A-2") || w.item(2) != i {
		t.Errorf("told, and nothing written:\n%s\n%+v", told, w.item(2))
	}
	w.replay(true)
	if told := w.replay(false); len(told) > 0 {
		t.Errorf("what was applied still differs:\n%s", strings.Join(told, "\n"))
	}
	w.round()
	w.quiet()
}
