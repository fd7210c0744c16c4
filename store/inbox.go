package store

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"duly/reminders"
)

// MailState says how far a mail has come.
type MailState string

// A mail is NewMail until the read pass is done with it.
const (
	NewMail  MailState = "new"
	ReadMail MailState = "read"
)

// Mail is a mail of the inbox.
type Mail struct {
	ID          int64
	Folder      string // where it was found last, with its number there
	UIDValidity uint32
	UID         uint32
	MessageID   string // without angle brackets; "" where it has none
	Sender      string // address of the From line, lower case
	ReceivedAt  time.Time
	SHA256      string // of Raw, hexadecimal; AddMail works it out
	Size        int64  // on the server, in bytes; 0: that of Raw
	State       MailState
	Reason      reminders.Reason
	Aside       bool // belongs in the Aside folder
	ReadAt      time.Time
	Filed       bool   // moved out of Folder
	Raw         []byte // as it came; nil in lists
}

// AddMail stores a mail as new and not filed, and gives it an id. Bytes that are there
// already are not stored again: the mail keeps its state, and where it was found is noted,
// since this copy must be filed too; see MarkFiled.
func (tx *Tx) AddMail(m Mail) (id int64, fresh bool) {
	sum := sha256.Sum256(m.Raw)
	m.SHA256 = hex.EncodeToString(sum[:])
	if tx.get([]any{&id}, `SELECT id FROM inbox WHERE sha256 = $1`, m.SHA256) {
		tx.foundAgain(id, m)
		return id, false
	}
	m.ID, m.State, m.Reason, m.Aside, m.ReadAt, m.Filed = tx.NewID("mail"), NewMail, "", false, time.Time{}, false
	if m.Size == 0 {
		m.Size = int64(len(m.Raw))
	}
	put(tx, mails, m)
	tx.exec(`INSERT INTO inbox_raw (inbox_id, raw) VALUES ($1, $2)`, m.ID, pack(m.Raw))
	if tx.err != nil {
		return 0, false
	}
	return m.ID, true
}

// foundAgain notes where a mail lies, besides its place if it has one in the same folder.
func (tx *Tx) foundAgain(id int64, m Mail) {
	old, _ := byID(tx, mails, id)
	if old.Filed || old.Folder != m.Folder || old.UIDValidity != m.UIDValidity {
		tx.exec(`DELETE FROM copies WHERE inbox_id = $1`, id)
		tx.exec(`UPDATE inbox SET folder = $1, uidvalidity = $2, uid = $3, filed = FALSE WHERE id = $4`, m.Folder, m.UIDValidity, m.UID, id)
	} else if old.UID != m.UID {
		tx.exec(`INSERT INTO copies (inbox_id, uid) VALUES ($1, $2) ON CONFLICT (inbox_id, uid) DO NOTHING`, id, m.UID)
	}
}

// UnreadMails are the ids of new mails in the order they came in.
func (tx *Tx) UnreadMails(limit int) []int64 {
	return column[int64](tx, `SELECT id FROM inbox WHERE state = 'new' ORDER BY id LIMIT $1`, atMost(limit))
}

// MailHead finds a mail, without its bytes.
func (tx *Tx) MailHead(id int64) (Mail, bool) { return byID(tx, mails, id) }

// Mail finds a mail, with its bytes.
func (tx *Tx) Mail(id int64) (Mail, bool) {
	m, ok := tx.MailHead(id)
	if !ok {
		return Mail{}, false
	}
	if m.Raw = tx.unpacked(`SELECT raw FROM inbox_raw WHERE inbox_id = $1`, id); tx.err != nil {
		return Mail{}, false
	}
	return m, true
}

func (tx *Tx) unpacked(query string, id int64) []byte {
	var packed []byte
	if !tx.get([]any{&packed}, query, id) {
		return nil
	}
	raw, err := unpack(packed)
	if err != nil {
		tx.fail(err)
	}
	return raw
}

// MarkRead says that the read pass is done with a mail, and what came of it.
func (tx *Tx) MarkRead(id int64, reason reminders.Reason, aside bool) {
	tx.exec(`UPDATE inbox SET state = 'read', reason = $1, aside = $2, read_at = $3 WHERE id = $4`,
		reason, aside, timeText(tx.now), id)
}

// MarkFiled says that a mail has left the place it was found at. Where it lies in the folder
// a second time, that is its place now, and it is not filed yet.
func (tx *Tx) MarkFiled(id int64) {
	uid := value[uint32](tx, `SELECT uid FROM copies WHERE inbox_id = $1 ORDER BY uid LIMIT 1`, id)
	tx.exec(`DELETE FROM copies WHERE inbox_id = $1 AND uid = $2`, id, uid)
	tx.exec(`UPDATE inbox SET filed = TRUE WHERE id = $1`, id)
	if uid != 0 {
		tx.exec(`UPDATE inbox SET filed = FALSE, uid = $1 WHERE id = $2`, uid, id)
	}
}

// Unfiled are the stored mails that still lie in a folder of that UIDVALIDITY, by UID,
// without their bytes.
func (tx *Tx) Unfiled(folder string, uidValidity uint32) []Mail {
	return list(tx, mails, `WHERE filed = FALSE AND folder = $1 AND uidvalidity = $2 ORDER BY uid`, folder, uidValidity)
}

// MailByMessageID are the mails of a Message-ID, oldest first, without their bytes.
func (tx *Tx) MailByMessageID(messageID string) []Mail {
	if messageID == "" {
		return nil
	}
	return list(tx, mails, `WHERE message_id = $1 ORDER BY id`, messageID)
}

// MailFilter narrows a list of mails; zero fields let everything pass.
type MailFilter struct {
	State  MailState
	Sender string
	Aside  bool // only those set aside
	Before int64
	Limit  int
}

// Inbox lists mails, the newest first, without their bytes. Before an id: the next page.
func (tx *Tx) Inbox(f MailFilter) []Mail {
	var w where
	w.when(f.State != "", "state = ?", f.State)
	w.when(f.Sender != "", "sender = ?", f.Sender)
	w.when(f.Aside, "aside = TRUE")
	w.when(f.Before != 0, "id < ?", f.Before)
	rest, args := w.sql("id DESC", f.Limit)
	return list(tx, mails, rest, args...)
}

// Cursor is how far a folder has been read: the UIDVALIDITY it had and the highest UID.
type Cursor struct {
	UIDValidity uint32
	LastUID     uint32
}

// Cursor finds how far a folder has been read.
func (tx *Tx) Cursor(folder string) (Cursor, bool) {
	var c Cursor
	ok := tx.get([]any{&c.UIDValidity, &c.LastUID}, `SELECT uidvalidity, last_uid FROM folders WHERE name = $1`, folder)
	return c, ok
}

// SetCursor notes how far a folder has been read.
func (tx *Tx) SetCursor(folder string, c Cursor) {
	tx.exec(`INSERT INTO folders (name, uidvalidity, last_uid) VALUES ($1, $2, $3)
		ON CONFLICT (name) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = excluded.last_uid`,
		folder, c.UIDValidity, c.LastUID)
}

// Sender is the address that a mail came from; "" where there is none.
func (tx *Tx) Sender(inboxID int64) string {
	m, _ := tx.MailHead(inboxID)
	return m.Sender
}
