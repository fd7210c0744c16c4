package store

import (
	"fmt"

	"duly/reminders"
)

// Render makes the bytes of a letter, as they will go out.
type Render func(reminders.Letter) ([]byte, error)

// Apply writes all that one mail or moment brings about. Rows replace those of the same id.
// A matter or letter whose key is there already is not written again; a letter whose
// namesake was withdrawn takes its place. The error is also the transaction's.
func (tx *Tx) Apply(o reminders.Outcome, render Render) error {
	put(tx, people, o.People...)
	put(tx, meetings, o.Meetings...)
	put(tx, series, o.Series...)
	put(tx, items, o.Items...)
	put(tx, notes, o.Notes...)
	put(tx, vendors, o.Vendors...)
	put(tx, invoices, o.Invoices...)
	put(tx, contracts, o.Contracts...)
	put(tx, events, o.Events...)
	for _, m := range o.Matters {
		tx.putMatter(m)
	}
	for _, id := range o.Withdraw {
		tx.withdraw(id)
	}
	for _, messageID := range o.Arrived {
		tx.arrived(messageID)
	}
	for _, b := range o.Bounced {
		tx.bounced(b)
	}
	for _, l := range o.Letters {
		tx.queue(l, render)
	}
	return tx.err
}

func (tx *Tx) putMatter(m reminders.Matter) {
	if m.Key == "" {
		tx.fail(fmt.Errorf("a matter without a key: %q", m.Text))
	}
	id := value[int64](tx, `SELECT id FROM matters WHERE key = $1`, m.Key)
	if id == 0 || id == m.ID {
		put(tx, matters, m)
	}
}

// queue puts a letter into the outbox, once for each key. One that is known by its copy alone
// is not written anew: what the copy could not tell is filled in.
func (tx *Tx) queue(l reminders.Letter, render Render) {
	if l.Key == "" || l.MessageID == "" || l.To == "" {
		tx.fail(fmt.Errorf("a letter without a key, Message-ID or address: %q", l.Subject))
	}
	old, exists := tx.head(`WHERE key = $1 OR message_id = $2`, l.Key, l.MessageID)
	if tx.err != nil || exists && old.state != reminders.Withdrawn {
		tx.complete(old.id, l)
		return
	}
	if l.QueuedAt.IsZero() {
		l.QueuedAt = tx.now
	}
	if l.State == "" {
		l.State = reminders.Queued
	}
	raw, err := render(l)
	if err != nil {
		tx.fail(fmt.Errorf("the letter %q cannot be rendered: %w", l.Key, err))
		return
	}
	if exists && tx.newRow("letters", l.ID) {
		tx.exec(`UPDATE letters SET id = $1 WHERE id = $2`, l.ID, old.id) // it is the newest now
	}
	tx.putLetter(l, raw)
}

// complete fills in a letter that AdoptCopy took in, from what it would be if it were written
// now: its key, whom and what it is about, its rows.
func (tx *Tx) complete(id int64, l reminders.Letter) {
	known, ok := tx.LetterByID(id)
	if !ok || known.Key != adoptedKey(l.MessageID) {
		return
	}
	l.ID, l.State, l.SentAt = known.ID, known.State, known.SentAt
	l.Subject, l.Text, l.HTML = known.Subject, known.Text, known.HTML
	tx.putLetter(l, tx.LetterRaw(id))
}

// adoptedKey is the key of a letter that is known by its copy alone.
func adoptedKey(messageID string) string { return "copy " + messageID }

// putLetter writes a letter with its rows and bytes.
func (tx *Tx) putLetter(l reminders.Letter, raw []byte) {
	put(tx, letters, l)
	tx.exec(`DELETE FROM letter_rows WHERE letter_id = $1`, l.ID)
	for pos, r := range l.Rows {
		tx.exec(`INSERT INTO letter_rows (letter_id, pos, n, ref, task) VALUES ($1, $2, $3, $4, $5)`, l.ID, pos, r.N, r.Ref, r.Task)
	}
	tx.exec(`INSERT INTO letter_raw (letter_id, raw) VALUES ($1, $2)
		ON CONFLICT (letter_id) DO UPDATE SET raw = excluded.raw`, l.ID, pack(raw))
}

// withdraw takes back a letter that waits for its first or next try. One that is on its way,
// or may be, stays.
func (tx *Tx) withdraw(id int64) {
	if tx.exec(`UPDATE letters SET state = 'withdrawn' WHERE id = $1 AND state = 'queued'`, id) > 0 {
		tx.note(id, "withdrawn")
	}
}

// arrived marks a letter as sent whose copy came in. One that bounced stays failed.
func (tx *Tx) arrived(messageID string) {
	h, ok := tx.head(`WHERE message_id = $1`, messageID)
	if ok && h.state != reminders.Failed && h.state != reminders.Sent {
		tx.settle(h.id, reminders.Sent, "sent: its copy came in")
	}
}

func (tx *Tx) bounced(b reminders.Bounced) {
	if h, ok := tx.head(`WHERE message_id = $1`, b.MessageID); ok {
		tx.exec(`UPDATE letters SET state = 'failed', error = $1 WHERE id = $2`, b.Error, h.id)
		tx.note(h.id, "came back: "+b.Error)
	}
}

// AdoptCopy takes a letter into the outbox as sent because its copy came in: after a backup
// was restored, the outbox may not know of it. It is found by Message-ID or key; where it is
// there already its state alone changes, and a failed one stays so. Only MessageID is needed;
// without QueuedAt it counts for no cap.
func (tx *Tx) AdoptCopy(l reminders.Letter, raw []byte) {
	if l.Key == "" {
		l.Key = adoptedKey(l.MessageID)
	}
	if h, ok := tx.head(`WHERE message_id = $1 OR key = $2`, l.MessageID, l.Key); ok {
		if h.state != reminders.Failed && h.state != reminders.Sent {
			tx.settle(h.id, reminders.Sent, "sent: its copy came in")
		}
		return
	}
	if l.ID == 0 {
		l.ID = tx.NewID("letter")
	}
	if l.SentAt.IsZero() {
		l.SentAt = tx.now
	}
	l.State = reminders.Sent
	tx.putLetter(l, raw)
	tx.note(l.ID, "taken in from its copy")
}
