package store

import (
	"bytes"
	"testing"
)

func FuzzPack(f *testing.F) {
	f.Add([]byte(""))
	f.Add([]byte("Subject: minutes\r\n\r\nSam to send the plan."))
	f.Add(pack([]byte("packed already")))
	f.Fuzz(func(t *testing.T, b []byte) {
		if got, err := unpack(pack(b)); err != nil || !bytes.Equal(got, b) {
			t.Errorf("%q came back as %q, %v", b, got, err)
		}
		unpack(b) // what damage may leave in the file: an error, no panic
	})
}

func TestDamagedBytesAreAnError(t *testing.T) {
	s := newStore(t)
	id, _ := add(t, s, mailOf(1, "raw"))
	if _, err := s.writer.Exec(`UPDATE inbox_raw SET raw = 'x'`); err != nil {
		t.Fatal(err)
	}
	if s.View(t.Context(), start, func(tx *Tx) error { tx.Mail(id); return nil }) == nil {
		t.Error("damaged bytes were handed out")
	}
}
