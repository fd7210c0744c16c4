package daemon

import (
	"bytes"
	"fmt"
	"testing"

	"duly/store"
)

// A mail that ends the program whenever it is read, as a parser without end or memory would,
// is set aside in the end; what came with it is read, and the administrator hears of it.
func TestAMailThatEndsTheProgramIsSetAside(t *testing.T) {
	var w *world
	ends := 0
	w = newWorld(t, newMemory(t), func(d *Daemon) {
		d.Step = func(name string) {
			if name == "read: begun" && w.reads("Hemlock") {
				ends++
				panic(killed{})
			}
		}
	})
	w.site.put("INBOX", w.compose("carol", "Hemlock", "Actions\n- Sam to order the chairs by 11 November\n"))
	w.site.put("INBOX", w.compose("tom", "list", "list\n"))
	w.round()
	if ends != maxAttempts {
		t.Errorf("it ended the program %d times", ends)
	}
	w.letter("tom")
	w.aside(1)
	w.view(func(tx *store.Tx) {
		if _, left := tx.Meta(metaReading); left {
			t.Error("a note of a reading is left")
		}
	})
}

// reads says whether the mail that is being read has those words.
func (w *world) reads(words string) (yes bool) {
	w.view(func(tx *store.Tx) {
		var id int64
		b, _ := tx.Meta(metaReading)
		_, _ = fmt.Sscan(string(b), &id)
		m, _ := tx.Mail(id)
		yes = bytes.Contains(m.Raw, []byte(words))
	})
	return yes
}
