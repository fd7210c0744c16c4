package daemon

import (
	"bytes"
	"strings"
	"time"

	"duly/parser/mail"
)

// head is what is kept of a mail beside its bytes, to find it again.
type head struct{ MessageID, Sender string }

// headOf reads the header alone.
func headOf(raw []byte) head {
	for _, blank := range []string{"\r\n\r\n", "\n\n"} {
		if i := bytes.Index(raw, []byte(blank)); i >= 0 {
			raw = raw[:i+len(blank)]
			break
		}
	}
	m := mail.Parse(raw[:min(len(raw), 256<<10)], time.Time{})
	h := head{MessageID: m.MessageID}
	if len(m.From) > 0 {
		h.Sender = strings.ToLower(m.From[0].Addr)
	}
	return h
}
