package store

import (
	"database/sql"
	"time"

	"duly/reminders"
)

// waiting are the states of letters that the deliver pass must see to.
const waiting = `state IN ('queued', 'sending', 'data sent', 'unknown')`

// Outgoing is a letter claimed for sending.
type Outgoing struct {
	ID        int64
	Key       string
	To        string // the one recipient
	Subject   string
	MessageID string
	Raw       []byte // send exactly these
	Attempts  int    // this one included
	QueuedAt  time.Time
	// Unsure: an earlier session sent the bytes, at DataAt, and its outcome is not known. The
	// copy to duly's own mailbox may settle it; else the same bytes may go again.
	Unsure bool
	DataAt time.Time
}

// Claim takes letters whose try has come, oldest first, for sending. Before any session
// begins each is marked as being sent, the attempt counted and the next try set, backoff
// after now, so that a crash repeats nothing at once and forgets nothing. Afterwards call
// one Record… for each.
//
// A further try that is more than a day ahead was set by a clock that has gone backwards
// since; it has come.
func (tx *Tx) Claim(limit int, backoff func(attempt int) time.Duration) []Outgoing {
	tx.exec(`UPDATE letters SET next_try = '' WHERE `+waiting+` AND attempts > 0 AND next_try > $1`, timeText(tx.now.AddDate(0, 0, 1)))
	out := tx.outgoing(limit)
	for i := range out {
		o := &out[i]
		o.Attempts++
		if o.DataAt.After(tx.now) { // that clock again: wait for the copy from now on
			o.DataAt = tx.now
		}
		tx.exec(`UPDATE letters SET state = 'sending', attempts = $1, next_try = $2, unsure = $3, data_at = $4 WHERE id = $5`,
			o.Attempts, timeText(tx.now.Add(backoff(o.Attempts))), o.Unsure, timeText(o.DataAt), o.ID)
		o.Raw = tx.LetterRaw(o.ID)
	}
	if tx.err != nil {
		return nil
	}
	return out
}

// outgoing reads the letters whose try has come as they are.
func (tx *Tx) outgoing(limit int) []Outgoing {
	var out []Outgoing
	tx.each(func(rows *sql.Rows) error {
		var o Outgoing
		var state reminders.State
		err := rows.Scan(&o.ID, &o.Key, &o.To, &o.Subject, &o.MessageID, &o.Attempts, stamp{&o.QueuedAt}, &state, stamp{&o.DataAt}, &o.Unsure)
		o.Unsure = o.Unsure || state == reminders.DataSent || state == reminders.Unknown
		out = append(out, o)
		return err
	}, `SELECT id, key, to_addr, subject, message_id, attempts, queued_at, state, data_at, unsure FROM letters
		WHERE `+waiting+` AND next_try <= $1 ORDER BY id LIMIT $2`, timeText(tx.now), atMost(limit))
	return out
}

// RecordDataSent says that the bytes of a claimed letter are about to be all with the
// server: call and commit it before the final dot.
func (tx *Tx) RecordDataSent(id int64) {
	tx.exec(`UPDATE letters SET state = 'data sent', data_at = $1 WHERE id = $2 AND state = 'sending'`, timeText(tx.now), id)
}

// RecordSent says that the server took a letter, and with which words. It overrules
// everything but a failure.
func (tx *Tx) RecordSent(id int64, response string) {
	if h, ok := tx.head(`WHERE id = $1`, id); ok && h.state != reminders.Failed && h.state != reminders.Sent {
		tx.settle(id, reminders.Sent, "sent: "+response)
	}
}

// RecordFailed says that a letter is given up. A copy that came in meanwhile is believed more.
func (tx *Tx) RecordFailed(id int64, why string) {
	if tx.claimed(id) {
		tx.settle(id, reminders.Failed, "failed: "+why)
		tx.exec(`UPDATE letters SET error = $1 WHERE id = $2`, why, id)
	}
}

// RecordUnknown says that it is not known whether a claimed letter went out; it is claimed
// again at next, if no copy settles it before.
func (tx *Tx) RecordUnknown(id int64, why string, next time.Time) {
	if tx.claimed(id) {
		tx.exec(`UPDATE letters SET state = 'unknown', unsure = TRUE, next_try = $1, error = $2 WHERE id = $3`, timeText(next), why, id)
		tx.note(id, "unknown: "+why)
	}
}

// RecordRetry says that the server did not take a claimed letter now; it is claimed again at
// next. It is queued once more, or unknown where an earlier session left it so.
func (tx *Tx) RecordRetry(id int64, why string, next time.Time) {
	if tx.claimed(id) {
		state := reminders.Queued
		if value[bool](tx, `SELECT unsure FROM letters WHERE id = $1`, id) {
			state = reminders.Unknown
		}
		tx.exec(`UPDATE letters SET state = $1, next_try = $2, error = $3 WHERE id = $4`, state, timeText(next), why, id)
		tx.note(id, "again later: "+why)
	}
}

// claimed says whether a letter is still being sent; its copy or a bounce may have come first.
func (tx *Tx) claimed(id int64) bool {
	h, ok := tx.head(`WHERE id = $1`, id)
	return ok && (h.state == reminders.Sending || h.state == reminders.DataSent)
}

// settle ends a letter's way.
func (tx *Tx) settle(id int64, state reminders.State, result string) {
	sentAt := ""
	if state == reminders.Sent {
		sentAt = timeText(tx.now)
	}
	tx.exec(`UPDATE letters SET state = $1, sent_at = $2, next_try = '', error = '', unsure = FALSE WHERE id = $3`, state, sentAt, id)
	tx.note(id, result)
}

// note adds a line to a letter's history.
func (tx *Tx) note(letterID int64, result string) {
	tx.exec(`INSERT INTO attempts (id, letter_id, at, result) VALUES ($1, $2, $3, $4)`,
		tx.NewID("attempt"), letterID, timeText(tx.now), result)
}

// head is what the outbox needs of a letter to decide.
type head struct {
	id    int64
	state reminders.State
}

func (tx *Tx) head(rest string, args ...any) (head, bool) {
	var h head
	ok := tx.get([]any{&h.id, &h.state}, `SELECT id, state FROM letters `+rest, args...)
	return h, ok
}
