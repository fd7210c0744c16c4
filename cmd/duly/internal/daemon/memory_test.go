package daemon

import (
	"testing"
	"time"

	"duly/mailbox"
	"duly/mailbox/servertest"
)

// memory is the site whose servers run in this process and fail when they are told to.
type memory struct {
	*servertest.Memory
	w    *world
	seen int // deliveries
}

func newMemory(t testing.TB) *memory {
	t.Helper()
	m, err := servertest.StartMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	for _, who := range append(people(), duly) {
		if err := m.AddUser(address(who), password); err != nil {
			t.Fatal(err)
		}
	}
	return &memory{Memory: m}
}

func (m *memory) imap() mailbox.Server               { return m.Memory.IMAP }
func (m *memory) smtp() mailbox.Server               { return m.Memory.SMTP }
func (m *memory) login(address string) mailbox.Login { return m.Login(address) }
func (m *memory) cut()                               { m.CutAll() }
func (m *memory) since() time.Time                   { return time.Time{} }
func (m *memory) deliver(raw []byte)                 { m.put("INBOX", raw) }

func (m *memory) attach(w *world) {
	m.w = w
	m.Now = func() time.Time { return w.clock }
}

func (m *memory) put(folder string, raw []byte) {
	if err := m.Put(duly, folder, raw, m.w.clock); err != nil {
		m.w.t.Fatal(err)
	}
}

func (m *memory) arrived() (out []arrival) {
	delivered := m.Delivered()
	for _, d := range delivered[m.seen:] {
		for _, to := range d.To {
			out = append(out, arrival{to, d.Raw})
		}
	}
	m.seen = len(delivered)
	return out
}

func (m *memory) mails(folder string) [][]byte {
	mails, err := m.Mails(duly, folder)
	if err != nil {
		m.w.t.Fatal(err)
	}
	return mails
}
