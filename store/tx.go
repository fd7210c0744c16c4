package store

import (
	"database/sql"
	"errors"
	"fmt"
	"math"
	"time"
)

// Tx is a transaction. It keeps its first error: after it every question is answered with
// zero values, nothing more is written, and the transaction is rolled back.
type Tx struct {
	sql *sql.Tx
	now time.Time
	err error
}

// Err is the first error of the transaction.
func (tx *Tx) Err() error { return tx.err }

// Now is the moment the transaction was given.
func (tx *Tx) Now() time.Time { return tx.now }

func (tx *Tx) fail(err error) {
	if tx.err == nil {
		tx.err = err
	}
}

// exec runs a statement and returns how many rows it changed.
func (tx *Tx) exec(query string, args ...any) int64 {
	if tx.err != nil {
		return 0
	}
	res, err := tx.sql.Exec(query, args...)
	if err != nil {
		tx.fail(err)
		return 0
	}
	n, err := res.RowsAffected()
	if err != nil {
		tx.fail(err)
	}
	return n
}

// get reads the first row into dest and says whether there is one.
func (tx *Tx) get(dest []any, query string, args ...any) bool {
	if tx.err != nil {
		return false
	}
	err := tx.sql.QueryRow(query, args...).Scan(dest...)
	if errors.Is(err, sql.ErrNoRows) {
		return false
	}
	if err != nil {
		tx.fail(err)
		return false
	}
	return true
}

// each calls scan for every row. Asking more inside scan is not allowed: some engines take
// one question at a time.
func (tx *Tx) each(scan func(*sql.Rows) error, query string, args ...any) {
	if tx.err != nil {
		return
	}
	rows, err := tx.sql.Query(query, args...)
	if err != nil {
		tx.fail(err)
		return
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			tx.fail(err)
			return
		}
	}
	if err := rows.Err(); err != nil {
		tx.fail(err)
	}
}

// column reads the first column of all rows.
func column[V any](tx *Tx, query string, args ...any) []V {
	var out []V
	tx.each(func(rows *sql.Rows) error {
		var v V
		out = append(out, v)
		return rows.Scan(&out[len(out)-1])
	}, query, args...)
	if tx.err != nil {
		return nil
	}
	return out
}

// value reads one value; the zero value where there is no row.
func value[V any](tx *Tx, query string, args ...any) V {
	var v V
	tx.get([]any{&v}, query, args...)
	return v
}

// atMost is a limit as SQL has it; 0 and less is none.
func atMost(limit int) int64 {
	if limit <= 0 {
		return math.MaxInt64
	}
	return int64(limit)
}

// NewID hands out the next number of a kind, from 1. A number is given once, whatever
// becomes of its row.
func (tx *Tx) NewID(kind string) int64 {
	return value[int64](tx, `INSERT INTO counters (name, last) VALUES ($1, 1)
		ON CONFLICT (name) DO UPDATE SET last = counters.last + 1 RETURNING last`, kind)
}

// Meta reads what SetMeta wrote.
func (tx *Tx) Meta(key string) ([]byte, bool) {
	var v []byte
	ok := tx.get([]any{&v}, `SELECT value FROM meta WHERE key = $1`, key)
	return v, ok
}

// SetMeta keeps a value under a key, for what belongs to no row: a refresh token, a day on
// which a report was written. nil takes the key away.
func (tx *Tx) SetMeta(key string, v []byte) {
	if v == nil {
		tx.exec(`DELETE FROM meta WHERE key = $1`, key)
		return
	}
	tx.exec(`INSERT INTO meta (key, value) VALUES ($1, $2)
		ON CONFLICT (key) DO UPDATE SET value = excluded.value`, key, v)
}

// newRow fails where a row has no id: it would stand in for every other row without one.
func (tx *Tx) newRow(table string, id int64) bool {
	if id <= 0 && tx.err == nil {
		tx.fail(fmt.Errorf("a row for %s without an id", table))
	}
	return tx.err == nil
}
