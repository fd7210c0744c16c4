package store

import (
	"bytes"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// wantProblem checks that err tells the administrator what is wrong and what to do.
func wantProblem(t *testing.T, err error, what string) {
	t.Helper()
	var p *Problem
	if !errors.As(err, &p) {
		t.Fatalf("no problem but %v", err)
	}
	if !strings.Contains(p.What, what) || !strings.HasSuffix(p.What, ".") || !strings.HasSuffix(p.Do, ".") {
		t.Errorf("the problem is %q, %q; want %q", p.What, p.Do, what)
	}
	if !strings.Contains(p.Error(), p.Do) {
		t.Errorf("the error %q does not say what to do", p)
	}
}

// written is the path of a closed database with something in it.
func written(t *testing.T) string {
	t.Helper()
	s := newStore(t)
	for i := range 200 {
		add(t, s, mailOf(uint32(i), fmt.Sprintf("mail %d %s", i, rand.Text())))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return s.path
}

func refused(t *testing.T, path, options, what string) {
	t.Helper()
	s, err := open(path, options)
	if err == nil {
		s.Close()
		t.Fatal("it was opened")
	}
	wantProblem(t, err, what)
}

func TestALockedDatabase(t *testing.T) {
	path := written(t)
	s, err := open(path, "_busy_timeout=20&")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	other := engine(t, path)
	if _, err := other.Exec("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	err = s.Update(t.Context(), start, func(*Tx) error { return nil })
	wantProblem(t, err, "is locked by another program")
	refused(t, path, "_busy_timeout=20&", "is locked by another program")
	if err := s.View(t.Context(), start, func(tx *Tx) error { tx.Mail(1); return nil }); err != nil {
		t.Errorf("readers wait for a writer: %v", err)
	}
	if _, err := other.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	update(t, s, start, func(tx *Tx) { tx.NewID("item") })
}

// engine is a connection of another program.
func engine(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	return db
}

func TestAReadOnlyDatabase(t *testing.T) {
	path := written(t)
	engine(t, path).Exec("PRAGMA journal_mode = DELETE") // else it cannot even be read
	refused(t, path, "mode=ro&", "cannot be written to")
}

func TestAFullDisk(t *testing.T) {
	s := newStore(t)
	if _, err := s.writer.Exec("PRAGMA max_page_count = 80"); err != nil {
		t.Fatal(err)
	}
	big := make([]byte, 1<<20)
	rand.Read(big)
	err := s.Update(t.Context(), start, func(tx *Tx) error {
		tx.AddMail(mailOf(1, "small"))
		tx.AddMail(mailOf(2, string(big)))
		return nil
	})
	wantProblem(t, err, "the disk is full")
	view(t, s, func(tx *Tx) { same(t, len(tx.Inbox(MailFilter{})), 0) })
	if _, err := s.writer.Exec("PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	id, _ := add(t, s, mailOf(2, string(big)))
	view(t, s, func(tx *Tx) {
		m, _ := tx.Mail(id)
		same(t, bytes.Equal(m.Raw, big), true)
	})
}

func TestADamagedDatabase(t *testing.T) {
	path := written(t)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096; i < len(b); i++ { // all but the first page
		b[i] = 0xA5
	}
	write(t, path, b)
	refused(t, path, "", "is damaged")
	write(t, path, b[:6000])
	refused(t, path, "", "is damaged")
}

// A page that nobody read at the start shows its damage later, and no backup hides it.
func TestDamageIsSeenByABackup(t *testing.T) {
	path := written(t)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(b, []byte("kim@firm.example"))
	if at < 0 {
		t.Fatal("no mail in the file")
	}
	page := at / 4096 * 4096
	copy(b[page:page+4096], bytes.Repeat([]byte{0xA5}, 4096))
	write(t, path, b)
	s := openStore(t, path)
	err = s.View(t.Context(), start, func(tx *Tx) error { tx.Inbox(MailFilter{}); return nil })
	wantProblem(t, err, "is damaged")
	to := filepath.Join(t.TempDir(), "backup.db")
	wantProblem(t, s.Backup(t.Context(), to), "is damaged")
	if _, err := os.Stat(to); err == nil {
		t.Error("a damaged backup was kept")
	}
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestNoDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "duly.db")
	write(t, path, bytes.Repeat([]byte("Dear diary, "), 1000))
	refused(t, path, "", "is not a database")
	got, err := os.ReadFile(path)
	if err != nil || !bytes.HasPrefix(got, []byte("Dear diary")) {
		t.Error("the file was changed")
	}
}

func TestADatabaseOfAnotherProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.db")
	if _, err := engine(t, path).Exec("CREATE TABLE songs (title TEXT)"); err != nil {
		t.Fatal(err)
	}
	refused(t, path, "", "is a database of another program")
}

func TestAPlaceThatCannotBe(t *testing.T) {
	refused(t, filepath.Join(t.TempDir(), "none", "duly.db"), "", "cannot be opened")
	refused(t, t.TempDir(), "", "cannot be opened")
}
