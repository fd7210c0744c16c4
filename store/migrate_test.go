package store

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

func TestAnOlderProgramRefusesANewerFile(t *testing.T) {
	s := newStore(t)
	if _, err := s.writer.Exec(`UPDATE schema_version SET version = version + 1`); err != nil {
		t.Fatal(err)
	}
	s.Close()
	refused(t, s.path, "", "was written by a newer duly")
}

func TestEachStepIsDoneOnce(t *testing.T) {
	s := newStore(t)
	steps := append([]string{}, migrations...)
	steps = append(steps, `CREATE TABLE more (a TEXT); INSERT INTO more (a) VALUES ('x')`)
	for range 2 {
		if err := migrate(s.writer, steps); err != nil {
			t.Fatal(err)
		}
	}
	var n, version int
	if err := s.writer.QueryRow(`SELECT count(*), max(version) FROM more, schema_version`).Scan(&n, &version); err != nil {
		t.Fatal(err)
	}
	same(t, []int{n, version}, []int{1, len(steps)})
}

func TestAStepThatFailsLeavesNothing(t *testing.T) {
	s := newStore(t)
	bad := append([]string{}, migrations...)
	bad = append(bad, `CREATE TABLE more (a TEXT); INSERT INTO none (a) VALUES ('x')`)
	if err := migrate(s.writer, bad); err == nil {
		t.Fatal("no error")
	}
	var n int
	if err := s.writer.QueryRow(`SELECT count(*) FROM sqlite_master WHERE name = 'more'`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	same(t, n, 0)
	good := append(bad[:len(migrations):len(migrations)], `CREATE TABLE more (a TEXT)`)
	if err := migrate(s.writer, good); err != nil {
		t.Error(err)
	}
}

func TestTwoProgramsMakeOneDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.db")
	secrets := make([]string, 4)
	var wg sync.WaitGroup
	for i := range secrets {
		wg.Go(func() {
			s, err := Open(path)
			if err != nil {
				t.Error(err)
				return
			}
			secrets[i] = string(s.Secret())
			s.Close()
		})
	}
	wg.Wait()
	for _, secret := range secrets {
		if secret != secrets[0] || len(secret) != 32 {
			t.Error("the programs have different secrets")
		}
	}
}

// The first version's file, with a row in each table, must open for ever.
func TestTheFirstVersionsFileOpens(t *testing.T) {
	b, err := os.ReadFile("testdata/v1.db")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "duly.db")
	write(t, path, b)
	s := openStore(t, path)
	var want any
	text, err := os.ReadFile("testdata/v1.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	var got any
	view(t, s, func(tx *Tx) { got = asMaps(t, all(tx, s)) })
	holds(t, "", got, want)
}

// all is what stands in the frozen file.
func all(tx *Tx, s *Store) map[string]any {
	const everyRow = "ORDER BY id"
	mail, _ := tx.Mail(1)
	cursor, _ := tx.Cursor("INBOX")
	return map[string]any{
		"people": list(tx, people, everyRow), "meetings": list(tx, meetings, everyRow), "series": list(tx, series, everyRow),
		"items": list(tx, items, everyRow),
		"notes": list(tx, notes, everyRow), "vendors": list(tx, vendors, everyRow), "invoices": list(tx, invoices, everyRow),
		"contracts": list(tx, contracts, everyRow), "matters": list(tx, matters, everyRow), "events": list(tx, events, everyRow),
		"letters": tx.letters(everyRow), "raw": tx.LetterRaw(11), "attempts": tx.Attempts(11),
		"mail": mail, "cursor": cursor, "secret": s.Secret(),
	}
}

func asMaps(t *testing.T, v any) (out any) {
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// holds checks that got has all that want has; types may have grown since.
func holds(t *testing.T, at string, got, want any) {
	switch want := want.(type) {
	case map[string]any:
		got, _ := got.(map[string]any)
		for k, v := range want {
			holds(t, at+"."+k, got[k], v)
		}
	case []any:
		got, _ := got.([]any)
		if len(got) != len(want) {
			t.Errorf("%s: %d members, not %d", at, len(got), len(want))
			return
		}
		for i, v := range want {
			holds(t, at, got[i], v)
		}
	default:
		if got != want {
			t.Errorf("%s: got %v, want %v", at, got, want)
		}
	}
}
