package store

import (
	"database/sql"
	"time"

	"duly/reminders"
)

// LetterByID finds a letter by id.
func (tx *Tx) LetterByID(id int64) (reminders.Letter, bool) {
	return tx.letter(`WHERE id = $1`, id)
}

// LetterRaw are the bytes of a letter, as they go out.
func (tx *Tx) LetterRaw(id int64) []byte {
	return tx.unpacked(`SELECT raw FROM letter_raw WHERE letter_id = $1`, id)
}

// LetterFilter narrows a list of letters; zero fields let everything pass.
type LetterFilter struct {
	States    []reminders.State
	To        string
	PersonID  int64
	MeetingID int64
	Before    int64
	Limit     int
}

// Letters lists letters, the newest first. Before an id: the next page.
func (tx *Tx) Letters(f LetterFilter) []reminders.Letter {
	var w where
	in(&w, "state", f.States)
	w.when(f.To != "", "to_addr = ?", f.To)
	w.when(f.PersonID != 0, "person_id = ?", f.PersonID)
	w.when(f.MeetingID != 0, "meeting_id = ?", f.MeetingID)
	w.when(f.Before != 0, "id < ?", f.Before)
	rest, args := w.sql("id DESC", f.Limit)
	return tx.letters(rest, args...)
}

// LettersOfRef are the letters that hold a row of ref, oldest first.
func (tx *Tx) LettersOfRef(ref string) []reminders.Letter {
	return tx.letters(lettersOf+` ORDER BY id`, ref)
}

// LettersOfMail are the letters that a mail caused, oldest first; of 0 none.
func (tx *Tx) LettersOfMail(inboxID int64) []reminders.Letter {
	if inboxID == 0 {
		return nil
	}
	return tx.letters(`WHERE inbox_id = $1 ORDER BY id`, inboxID)
}

// Attempt is one line of a letter's history.
type Attempt struct {
	At     time.Time
	Result string // "sent: 250 2.0.0 Ok", "again later: …", "withdrawn", …
}

// Attempts are what became of a letter, oldest first.
func (tx *Tx) Attempts(letterID int64) []Attempt {
	var out []Attempt
	tx.each(func(rows *sql.Rows) error {
		var a Attempt
		err := rows.Scan(stamp{&a.At}, &a.Result)
		out = append(out, a)
		return err
	}, `SELECT at, result FROM attempts WHERE letter_id = $1 ORDER BY id`, letterID)
	return out
}

func (tx *Tx) letter(rest string, args ...any) (reminders.Letter, bool) {
	l, ok := one(tx, letters, rest, args...)
	if !ok {
		return reminders.Letter{}, false
	}
	if l.Rows = tx.rowsOf(l.ID); tx.err != nil {
		return reminders.Letter{}, false
	}
	return l, true
}

func (tx *Tx) letters(rest string, args ...any) []reminders.Letter {
	out := list(tx, letters, rest, args...)
	for i := range out {
		out[i].Rows = tx.rowsOf(out[i].ID)
	}
	if tx.err != nil {
		return nil
	}
	return out
}

func (tx *Tx) rowsOf(letterID int64) []reminders.Row {
	var out []reminders.Row
	tx.each(func(rows *sql.Rows) error {
		var r reminders.Row
		err := rows.Scan(&r.N, &r.Ref, &r.Task)
		out = append(out, r)
		return err
	}, `SELECT n, ref, task FROM letter_rows WHERE letter_id = $1 ORDER BY pos`, letterID)
	return out
}
