package store

import (
	"bytes"
	"testing"
	"time"
)

func mailOf(uid uint32, raw string) Mail {
	return Mail{
		Folder: "INBOX", UIDValidity: 7, UID: uid, MessageID: "id@firm.example", Sender: "kim@firm.example",
		ReceivedAt: start.Add(-time.Minute), Raw: []byte(raw),
	}
}

func add(t testing.TB, s *Store, m Mail) (id int64, fresh bool) {
	t.Helper()
	update(t, s, start, func(tx *Tx) { id, fresh = tx.AddMail(m) })
	return id, fresh
}

func TestAMailIsKeptToTheByte(t *testing.T) {
	s := newStore(t)
	for i, raw := range []string{"", "a", "From: x\r\n\r\n\x00\xff\xfe", string(bytes.Repeat([]byte("long line "), 1<<20))} {
		want := mailOf(uint32(i), raw)
		id, fresh := add(t, s, want)
		view(t, s, func(tx *Tx) {
			got, ok := tx.Mail(id)
			if !ok || !fresh || string(got.Raw) != raw {
				t.Errorf("mail %d is not what came in", i)
			}
			want.ID, want.State, want.Size, want.SHA256 = id, NewMail, int64(len(raw)), got.SHA256
			got.Raw, want.Raw = nil, nil
			same(t, got, want)
			same(t, len(got.SHA256), 64)
		})
	}
}

func TestAMailThatComesTwiceIsOneRow(t *testing.T) {
	s := newStore(t)
	id, _ := add(t, s, mailOf(1, "one"))
	update(t, s, start, func(tx *Tx) {
		tx.MarkRead(id, "done: sam, item 42", false)
		tx.MarkFiled(id)
	})
	renumbered := mailOf(5, "one")
	renumbered.UIDValidity = 8
	again, fresh := add(t, s, renumbered)
	same(t, []any{again, fresh}, []any{id, false})
	view(t, s, func(tx *Tx) {
		same(t, tx.UnreadMails(0), []int64(nil))
		same(t, len(tx.Unfiled("INBOX", 7)), 0)
		got := tx.Unfiled("INBOX", 8)
		same(t, []any{len(got), got[0].UID, got[0].State}, []any{1, 5, ReadMail})
	})
}

func TestEveryCopyInTheFolderIsFiled(t *testing.T) {
	s := newStore(t)
	var id int64
	for _, uid := range []uint32{1, 2, 3, 2, 1} {
		id, _ = add(t, s, mailOf(uid, "one"))
	}
	for uid := range uint32(3) {
		update(t, s, start, func(tx *Tx) {
			left := tx.Unfiled("INBOX", 7)
			same(t, []any{len(left), left[0].UID}, []any{1, uid + 1})
			tx.MarkFiled(left[0].ID)
		})
	}
	update(t, s, start, func(tx *Tx) { same(t, len(tx.Unfiled("INBOX", 7)), 0) })
	for _, uid := range []uint32{4, 5} {
		add(t, s, mailOf(uid, "one"))
	}
	renumbered := mailOf(9, "one")
	renumbered.UIDValidity = 8
	add(t, s, renumbered)
	update(t, s, start, func(tx *Tx) {
		tx.MarkFiled(id)
		same(t, len(tx.Unfiled("INBOX", 7))+len(tx.Unfiled("INBOX", 8)), 0)
	})
}

func TestAMailGoesItsWay(t *testing.T) {
	s := newStore(t)
	first, _ := add(t, s, mailOf(2, "one"))
	second, _ := add(t, s, mailOf(1, "two"))
	view(t, s, func(tx *Tx) {
		same(t, tx.UnreadMails(0), []int64{first, second})
		same(t, tx.UnreadMails(1), []int64{first})
		same(t, tx.Unfiled("INBOX", 7)[0].ID, second)
		same(t, len(tx.MailByMessageID("id@firm.example")), 2)
		same(t, len(tx.MailByMessageID("")), 0)
	})
	update(t, s, start.Add(time.Hour), func(tx *Tx) {
		tx.MarkRead(first, "stranger", true)
		tx.MarkFiled(second)
	})
	view(t, s, func(tx *Tx) {
		same(t, tx.UnreadMails(0), []int64{second})
		left := tx.Unfiled("INBOX", 7)
		same(t, []any{len(left), left[0].Aside, left[0].Reason, left[0].ReadAt, left[0].Raw}, []any{1, true, "stranger", start.Add(time.Hour), nil})
		same(t, len(tx.Inbox(MailFilter{Aside: true})), 1)
		same(t, len(tx.Inbox(MailFilter{State: NewMail, Sender: "kim@firm.example"})), 1)
		same(t, tx.Inbox(MailFilter{Limit: 1})[0].ID, second)
		same(t, tx.Inbox(MailFilter{Before: second})[0].ID, first)
		_, ok := tx.Mail(99)
		same(t, ok, false)
	})
}

// A mail over the limit is taken in by its header alone; its size is the server's.
func TestTheSizeCanBeTheServers(t *testing.T) {
	s := newStore(t)
	m := mailOf(1, "Subject: big\r\n\r\n")
	m.Size = 60 << 20
	id, _ := add(t, s, m)
	view(t, s, func(tx *Tx) { got, _ := tx.Mail(id); same(t, got.Size, 60<<20) })
}

func TestTheCursorOfAFolder(t *testing.T) {
	s := newStore(t)
	update(t, s, start, func(tx *Tx) {
		_, ok := tx.Cursor("INBOX")
		same(t, ok, false)
		tx.SetCursor("INBOX", Cursor{7, 1})
		tx.SetCursor("INBOX", Cursor{4294967295, 4294967295})
		c, ok := tx.Cursor("INBOX")
		same(t, []any{c, ok}, []any{Cursor{4294967295, 4294967295}, true})
	})
}

// Broken mail has dates of any year; their texts still order as the times do.
func TestTimesOfAnyYearAreKeptInOrder(t *testing.T) {
	last := ""
	for _, at := range []time.Time{
		{}, start, start.Add(time.Second), start.In(time.FixedZone("", 3600)).Add(time.Minute),
		time.Date(9999, 12, 31, 23, 59, 59, 999, time.UTC), time.Date(123456, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		text := timeText(at)
		if text < last {
			t.Errorf("%v is kept as %q, before %q", at, text, last)
		}
		last = text
	}
	same(t, timeText(time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC)), "")
}
