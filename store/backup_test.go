package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"duly/reminders"
)

func backupOf(t testing.TB, s *Store) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "backup.db")
	if err := s.Backup(t.Context(), to); err != nil {
		t.Fatal(err)
	}
	return to
}

func TestABackupIsTheWholeBooks(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, everything())
	id, _ := add(t, s, mailOf(1, "raw"))
	to := backupOf(t, s)
	info, err := os.Stat(to)
	if err != nil {
		t.Fatal(err)
	}
	same(t, info.Mode().Perm(), os.FileMode(0o600))
	left, _ := filepath.Glob(filepath.Join(filepath.Dir(to), "*"))
	hidden, _ := filepath.Glob(filepath.Join(filepath.Dir(to), ".*"))
	same(t, append(left, hidden...), []string{to}) // one file, nothing beside it
	restored := openStore(t, to)
	same(t, restored.Secret(), s.Secret())
	view(t, restored, func(tx *Tx) {
		same(t, readBack(tx, everything()), everything())
		m, _ := tx.Mail(id)
		same(t, string(m.Raw), "raw")
	})
}

// Two counters that always change together are equal in every backup made meanwhile.
func TestABackupWhileWritingIsOneMoment(t *testing.T) {
	s := newStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		for ctx.Err() == nil {
			s.Update(ctx, start, func(tx *Tx) error {
				tx.NewID("a")
				tx.AddMail(mailOf(1, string(rune('a'+tx.NewID("b")))))
				return nil
			})
		}
	})
	for range 10 {
		r, err := Open(backupOf(t, s))
		if err != nil {
			t.Fatal(err)
		}
		update(t, r, start, func(tx *Tx) { same(t, tx.NewID("a"), tx.NewID("b")) })
		r.Close()
	}
	cancel()
	wg.Wait()
}

// isRestored asks for the mark that the store sets and its user takes away.
func isRestored(t testing.TB, s *Store) (restored bool) {
	view(t, s, func(tx *Tx) { _, restored = tx.Meta(MetaRestored) })
	return restored
}

// What was numbered after the backup is with people; its numbers are not given again.
func TestARestoredBackupGivesNoNumberTwice(t *testing.T) {
	s := newStore(t)
	update(t, s, start, func(tx *Tx) { tx.NewID("item") })
	same(t, isRestored(t, s), false)
	to := backupOf(t, s)
	update(t, s, start, func(tx *Tx) { same(t, tx.NewID("item"), 2) })
	restored := openStore(t, to)
	same(t, isRestored(t, restored), true)
	update(t, restored, start, func(tx *Tx) { same(t, tx.NewID("item"), 2+restoreGap) })
	again := openStore(t, to) // a command that lists something
	same(t, isRestored(t, again), true)
	update(t, again, start, func(tx *Tx) {
		same(t, tx.NewID("item"), 3+restoreGap)
		tx.SetMeta(MetaRestored, nil)
	})
	same(t, isRestored(t, openStore(t, to)), false)
}

// After a crash the log of the lost database still lies there. Its pages are not for the
// backup that is put in its place.
func TestARestoredBackupIsNotMixedWithWhatItReplaces(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, everything())
	backup, err := os.ReadFile(backupOf(t, s))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 50 {
		add(t, s, mailOf(uint32(i), strings.Repeat("lost ", i)))
	}
	path := crashed(t, s)
	write(t, path, backup)
	restored := openStore(t, path)
	view(t, restored, func(tx *Tx) {
		same(t, readBack(tx, everything()), everything())
		same(t, len(tx.Inbox(MailFilter{})), 0)
	})
	backupOf(t, restored) // and it is whole
	if _, err := os.Stat(path + "-wal.old"); err != nil {
		t.Error("the log, which may still be of use, is gone")
	}
}

func TestABackupReplacesOnlyABackup(t *testing.T) {
	s, other := newStore(t), newStore(t)
	to := backupOf(t, s)
	apply(t, s, start, reminders.Outcome{People: []reminders.Person{{ID: 1, Email: "sam@firm.example"}}})
	if err := s.Backup(t.Context(), to); err != nil {
		t.Fatal(err)
	}
	text := filepath.Join(t.TempDir(), "notes.txt")
	write(t, text, []byte("dear diary"))
	other.Close()
	for _, file := range []string{s.path, other.path, text} {
		wantProblem(t, s.Backup(t.Context(), file), "is no backup of duly")
	}
	view(t, openStore(t, to), func(tx *Tx) { same(t, len(tx.People()), 1) })
	wantProblem(t, s.Backup(t.Context(), to), "is no backup of duly") // it is in use now
	if s.Backup(t.Context(), filepath.Join(t.TempDir(), "none", "b.db")) == nil {
		t.Error("a backup into no folder")
	}
}

func TestABackupThatIsBrokenOffLeavesNothing(t *testing.T) {
	s := newStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := t.TempDir()
	if err := s.Backup(ctx, filepath.Join(dir, "b.db")); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	left, err := os.ReadDir(dir)
	same(t, []any{len(left), err}, []any{0, nil})
}
