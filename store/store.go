// Package store keeps what duly knows in one file: the mail that came in, the books (people,
// items, meetings, vendors, contracts, invoices) and the outbox. All that one moment changes
// is written in one transaction. Its SQL is such that other engines take it too; what only
// SQLite knows stands in sqlite.go.
package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"os"
	"time"
)

// Store is an open database. It may be used by several goroutines at a time.
type Store struct {
	path   string
	file   *os.File
	writer *sql.DB // one connection: writers queue here, not at the file's lock
	reader *sql.DB
	secret []byte
}

// What the store itself keeps with SetMeta.
const (
	metaSecret = "secret" // the key of the letters' MAC
	metaBackup = "backup" // stands in backups only
	// MetaRestored stands since a backup was opened in the place of its original, until
	// whoever finds out what happened since then takes it away.
	MetaRestored = "restored"
)

// restoreGap is how far the counters go on when a backup takes the place of its original:
// numbers that were given out after the backup was made must not be given again, since
// letters that name them are with their readers.
const restoreGap = 1000

// Open opens the database at path, makes it if there is none (with mode 0600) and brings it
// up to date. What stands in the way is told as a *Problem.
func Open(path string) (*Store, error) {
	return open(path, "")
}

// open takes options of the engine that go before the usual ones, as tests need them.
func open(path, options string) (*Store, error) {
	s := &Store{path: path}
	if err := s.connect(options); err != nil {
		s.Close()
		return nil, err
	}
	if err := s.start(); err != nil {
		s.Close()
		return nil, s.problem(err)
	}
	return s, nil
}

// start brings the tables up to date and reads what stays the same while the store is open.
// Two programs may do so at once.
func (s *Store) start() error {
	if err := migrate(s.writer, migrations); err != nil {
		return err
	}
	return s.Update(context.Background(), time.Time{}, func(tx *Tx) error {
		var known bool
		if s.secret, known = tx.Meta(metaSecret); !known {
			s.secret = make([]byte, 32)
			rand.Read(s.secret) // never fails
			tx.SetMeta(metaSecret, s.secret)
		}
		if _, restored := tx.Meta(metaBackup); restored {
			tx.exec(`UPDATE counters SET last = last + $1`, restoreGap)
			tx.SetMeta(metaBackup, nil)
			tx.SetMeta(MetaRestored, []byte{})
		}
		return nil
	})
}

// Close ends the use of the database.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.reader, s.writer} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if s.file != nil {
		errs = append(errs, s.file.Close())
	}
	return errors.Join(errs...)
}

// Secret is the key of the MAC in the letters' Message-IDs, 32 bytes, made with the database.
func (s *Store) Secret() []byte { return s.secret }

// Update runs fn in a transaction and commits what it wrote, all or nothing. It writes nothing
// where fn returns an error, where the transaction has one (see Tx.Err), or where ctx ends.
// An Update inside fn would wait for ever.
func (s *Store) Update(ctx context.Context, now time.Time, fn func(*Tx) error) error {
	return s.transact(ctx, s.writer, now, fn)
}

// View runs fn in a transaction that sees one state of the books and can write nothing.
// It waits for no writer, and no writer waits for it.
func (s *Store) View(ctx context.Context, now time.Time, fn func(*Tx) error) error {
	return s.transact(ctx, s.reader, now, fn)
}

func (s *Store) transact(ctx context.Context, db *sql.DB, now time.Time, fn func(*Tx) error) error {
	t, err := db.BeginTx(ctx, nil)
	if err != nil {
		return s.problem(err)
	}
	defer t.Rollback() // a no-op after Commit; also where fn panics
	tx := &Tx{sql: t, now: now}
	err = fn(tx)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case tx.err != nil:
		return s.problem(tx.err) // whatever fn says of it
	case err != nil:
		return s.problem(err)
	}
	return s.problem(t.Commit())
}
