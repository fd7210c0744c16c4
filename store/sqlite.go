package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"github.com/mattn/go-sqlite3"
)

// Options stand in the DSN, so that each connection of a pool has them. synchronous=FULL: a
// mail leaves the server on the strength of a commit. immediate: a transaction that reads
// and then writes would otherwise fail with "locked" half way.
const (
	writerOptions = "_journal_mode=WAL&_synchronous=FULL&_foreign_keys=on&_busy_timeout=10000&_stmt_cache_size=100&_txlock=immediate"
	readerOptions = "_query_only=on&_busy_timeout=10000&_stmt_cache_size=100&_txlock=deferred"
)

// applicationID marks a file as duly's: "duly" in ASCII.
const applicationID = 0x64756c79

func dsn(path, options string) string {
	return "file:" + (&url.URL{Path: filepath.Clean(path)}).EscapedPath() + "?" + options
}

// connect opens the pools and makes sure that the file is duly's.
func (s *Store) connect(options string) error {
	// SQLite gives its side files the mode of this one. The file stays open as long as the
	// store: closing any descriptor of it ends all locks that this process has on it.
	var err error
	if s.file, err = os.OpenFile(s.path, os.O_RDONLY|os.O_CREATE, 0o600); err != nil {
		return s.unreachable(err)
	}
	if err := s.setLogAside(); err != nil {
		return s.unreachable(err)
	}
	if s.writer, err = sql.Open("sqlite3", dsn(s.path, options+writerOptions)); err != nil {
		return s.problem(err)
	}
	if s.reader, err = sql.Open("sqlite3", dsn(s.path, options+readerOptions)); err != nil {
		return s.problem(err)
	}
	s.writer.SetMaxOpenConns(1)
	s.reader.SetMaxOpenConns(4)
	return s.problem(s.claimFile())
}

// setLogAside renames a log beside a backup, which has none: it belongs to the database that
// the backup replaced, and SQLite would mix the two. The log is looked for first, since one
// in use is made only after the file has ceased to look like a backup.
func (s *Store) setLogAside() error {
	path, err := filepath.EvalSymlinks(s.path)
	if err != nil {
		return err
	}
	log := path + "-wal"
	if _, err := os.Stat(log); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	head := make([]byte, headerSize)
	if n, _ := s.file.ReadAt(head, 0); !isBackup(head[:n]) {
		return nil
	}
	return os.Rename(log, log+".old")
}

// claimFile marks a new file as duly's and refuses one of another program.
func (s *Store) claimFile() error {
	var id, tables int
	if err := s.writer.QueryRow(`PRAGMA application_id`).Scan(&id); err != nil || id == applicationID {
		return err
	}
	if err := s.writer.QueryRow(`SELECT count(*) FROM sqlite_master`).Scan(&tables); err != nil {
		return err
	}
	if id != 0 || tables > 0 {
		return &Problem{
			What: fmt.Sprintf("The file %s is a database of another program.", s.path),
			Do:   "Name another file in the configuration: duly makes it anew.",
		}
	}
	_, err := s.writer.Exec(fmt.Sprintf(`PRAGMA application_id = %d`, applicationID))
	return err
}

func (s *Store) unreachable(err error) *Problem {
	return &Problem{
		What: fmt.Sprintf("The database %s cannot be opened.", s.path),
		Do:   "Make sure that its folder exists and that the user duly runs as may write there.",
		Err:  err,
	}
}

// problem turns what the engine says into what the administrator can act on. Other errors
// it leaves as they are.
func (s *Store) problem(err error) error {
	var known *Problem
	if err == nil || errors.As(err, &known) {
		return err
	}
	var newer newerError
	if errors.As(err, &newer) {
		return &Problem{
			What: fmt.Sprintf("The database %s was written by a newer duly.", s.path),
			Do:   "Install that version again, or a later one; this one leaves the file as it is.",
			Err:  newer,
		}
	}
	var e sqlite3.Error
	if !errors.As(err, &e) {
		return err
	}
	p := describe(e)
	if p == nil {
		return fmt.Errorf("the database %s: %w", s.path, err)
	}
	p.What, p.Err = fmt.Sprintf("The database %s %s.", s.path, p.What), err
	return p
}

// describe knows the troubles that are the administrator's; nil for others. What goes on
// from "The database …".
func describe(e sqlite3.Error) *Problem {
	const restore = "Keep a copy of the file, then put the last backup in its place, or save what can be read: sqlite3 FILE .recover | sqlite3 NEW."
	switch e.Code {
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return &Problem{What: "is locked by another program", Passing: true,
			Do: "If a second duly or an sqlite3 shell has it open, end that; duly tries again."}
	case sqlite3.ErrReadonly, sqlite3.ErrPerm, sqlite3.ErrAuth:
		return &Problem{What: "cannot be written to", Passing: true,
			Do: "Give the user duly runs as the right to write the file and its folder, and see that the disk is not mounted read-only."}
	case sqlite3.ErrFull:
		return &Problem{What: "cannot grow: the disk is full", Passing: true,
			Do: "Make room; duly goes on by itself, and no mail leaves the mailbox until then."}
	case sqlite3.ErrCorrupt:
		return &Problem{What: "is damaged", Do: restore}
	case sqlite3.ErrNotADB:
		return &Problem{What: "is not a database", Do: "If the configuration names the right file, it is damaged. " + restore}
	case sqlite3.ErrCantOpen:
		return &Problem{What: "cannot be opened",
			Do: "Make sure that its folder exists and that the user duly runs as may write there."}
	case sqlite3.ErrIoErr:
		return &Problem{What: "cannot be read or written", Passing: true,
			Do: "Look for disk errors in the system's log; a network file system is no place for it."}
	}
	return nil
}

// backupProblem is problem for what went wrong while a backup was written: it may be the
// backup's disk that is full.
func (s *Store) backupProblem(file string, err error) error {
	var e sqlite3.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code {
	case sqlite3.ErrFull, sqlite3.ErrIoErr, sqlite3.ErrReadonly, sqlite3.ErrCantOpen:
		return &Problem{
			What: fmt.Sprintf("The backup %s could not be written.", file), Passing: true,
			Do:  "Make room on its disk and see that duly may write there, or name a file elsewhere.",
			Err: err,
		}
	}
	return s.problem(err)
}

// backupStep is how many pages are copied between two looks at the context.
const backupStep = 4096

// copyTo copies the database as it is at this moment into the new file at path, leaves that
// file without side files, marks it as a backup and checks it.
func (s *Store) copyTo(ctx context.Context, path string) error {
	to, err := sql.Open("sqlite3", dsn(path, "_synchronous=FULL"))
	if err != nil {
		return err
	}
	defer to.Close()
	to.SetMaxOpenConns(1)
	if err := s.copyPages(ctx, to); err != nil {
		return err
	}
	var mode string
	if err := to.QueryRow(`PRAGMA journal_mode = DELETE`).Scan(&mode); err != nil {
		return err
	}
	if _, err := to.Exec(`INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING`, metaBackup, []byte{1}); err != nil {
		return err
	}
	var found string
	if err := to.QueryRow(`PRAGMA integrity_check(1)`).Scan(&found); err != nil {
		return err
	}
	if found != "ok" {
		return &Problem{
			What: fmt.Sprintf("The database %s is damaged, and so would be its backup.", s.path),
			Do:   "Keep the backups you have, and restore the last one.",
			Err:  errors.New(found),
		}
	}
	return to.Close()
}

// copyPages runs the online backup inside a read transaction: it sees one state of the file,
// begins anew for no writer and keeps none waiting.
func (s *Store) copyPages(ctx context.Context, to *sql.DB) error {
	src, err := s.reader.Conn(ctx)
	if err != nil {
		return err
	}
	defer src.Close()
	tx, err := src.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var version int
	if err := tx.QueryRow(`SELECT version FROM schema_version`).Scan(&version); err != nil {
		return err
	}
	dst, err := to.Conn(ctx)
	if err != nil {
		return err
	}
	defer dst.Close()
	return dst.Raw(func(d any) error {
		return src.Raw(func(s any) error {
			return backup(ctx, d.(*sqlite3.SQLiteConn), s.(*sqlite3.SQLiteConn))
		})
	})
}

func backup(ctx context.Context, dst, src *sqlite3.SQLiteConn) error {
	b, err := dst.Backup("main", src, "main")
	if err != nil {
		return err
	}
	for done := false; !done; {
		if err := ctx.Err(); err != nil {
			b.Finish()
			return err
		}
		if done, err = b.Step(backupStep); err != nil {
			b.Finish() // says the same once more
			return err
		}
	}
	return b.Finish()
}

const headerSize = 100

// isBackup says whether the bytes a file begins with are those of a backup: duly's mark, and
// not the write-ahead log that every file in use has.
func isBackup(head []byte) bool {
	const versions, application = 18, 68 // offsets in the header of SQLite's file format
	return len(head) == headerSize && string(head[application:application+4]) == "duly" &&
		head[versions] == 1 && head[versions+1] == 1
}
