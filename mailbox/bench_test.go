package mailbox_test

import (
	"fmt"
	"testing"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

func BenchmarkCompose(b *testing.B) {
	l := letters()["html"]
	for b.Loop() {
		if _, err := mailbox.Compose(l); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFetch fetches a thousand mails over a connection that stands.
func BenchmarkFetch(b *testing.B) {
	m, err := servertest.StartMemory()
	if err != nil {
		b.Fatal(err)
	}
	defer m.Close()
	if err := m.AddUser(duly, secret); err != nil {
		b.Fatal(err)
	}
	var uids []uint32
	for i := range 1000 {
		if err := m.Put(duly, "INBOX", letter(fmt.Sprint(i)), noon); err != nil {
			b.Fatal(err)
		}
		uids = append(uids, uint32(i+1))
	}
	c, err := open(m)(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	for b.Loop() {
		got := 0
		if err := c.Fetch(b.Context(), uids, func(mailbox.Mail) error { got++; return nil }); err != nil || got != len(uids) {
			b.Fatal(got, err)
		}
	}
	b.ReportMetric(float64(b.N*len(uids))/b.Elapsed().Seconds(), "mails/s")
}
