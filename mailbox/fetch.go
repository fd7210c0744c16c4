package mailbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// Mail is one whole mail as the server keeps it.
type Mail struct {
	UID      uint32
	Internal time.Time // when the server received it
	Raw      []byte
}

// Unreadable says that the server could not hand out some mails, though it
// still lists them. They are in the folder untouched.
type Unreadable struct {
	UIDs []uint32
	Err  error // why the connection ended each time; nil: the server sent no body
}

func (u *Unreadable) Error() string {
	return fmt.Sprintf("the server lists %d mails that it cannot hand out, the first with UID %d; open them with another mail program", len(u.UIDs), u.UIDs[0])
}

func (u *Unreadable) Unwrap() error { return u.Err }

const (
	batchMails = 500      // in one FETCH; more is no faster
	batchBytes = 16 << 20 // in one FETCH, unless a single mail is larger
)

// Fetch hands the mails with the given UIDs to each, in the order given and
// every one whole: what arrived before a connection broke is handed on, what
// was cut is not. Mails that are no longer in the folder are passed over; those
// that are there but come without a body end up in an *Unreadable error, after
// all others. No command is running while each runs. An error of each ends it.
func (c *IMAP) Fetch(ctx context.Context, uids []uint32, each func(Mail) error) error {
	var unreadable []uint32
	for chunk := range slices.Chunk(uids, batchMails) {
		known, err := c.envelopes(ctx, chunk)
		if err != nil {
			return err
		}
		for _, batch := range batches(chunk, known) {
			missing, err := c.fetchBatch(ctx, batch, each)
			if err != nil {
				return err
			}
			unreadable = append(unreadable, missing...)
		}
	}
	if len(unreadable) > 0 {
		return &Unreadable{UIDs: unreadable}
	}
	return nil
}

// batches cuts uids, in their order, into lots that fit into memory.
func batches(uids []uint32, known map[uint32]Envelope) [][]uint32 {
	var lots [][]uint32
	var lot []uint32
	var sum int64
	for _, uid := range uids {
		size := known[uid].Size
		if len(lot) > 0 && sum+size > batchBytes {
			lots, lot, sum = append(lots, lot), nil, 0
		}
		lot, sum = append(lot, uid), sum+size
	}
	if len(lot) > 0 {
		lots = append(lots, lot)
	}
	return lots
}

// fetchBatch spools one lot, then hands it on. It returns the UIDs that are in
// the folder but came without a body even when asked for a second time.
func (c *IMAP) fetchBatch(ctx context.Context, uids []uint32, each func(Mail) error) ([]uint32, error) {
	got, failure := c.bodies(ctx, uids)
	var missing []uint32
	for _, uid := range uids {
		if m, ok := got[uid]; !ok {
			missing = append(missing, uid)
		} else if err := each(m); err != nil {
			return nil, err
		}
	}
	if failure != nil || len(missing) == 0 {
		return nil, failure
	}
	return c.present(ctx, missing)
}

func (c *IMAP) bodies(ctx context.Context, uids []uint32) (map[uint32]Mail, error) {
	got := make(map[uint32]Mail, len(uids))
	options := &imap.FetchOptions{
		UID: true, InternalDate: true,
		BodySection: []*imap.FetchItemBodySection{{Peek: true}},
	}
	err := c.fetch(ctx, uids, options, func(m *imapclient.FetchMessageBuffer) bool {
		whole := len(m.BodySection) > 0 && m.BodySection[0].Bytes != nil
		if whole {
			got[uint32(m.UID)] = Mail{uint32(m.UID), m.InternalDate, m.BodySection[0].Bytes}
		}
		return whole
	})
	return got, err
}

// fetch hands every message to got, which says whether it was complete. What a
// server leaves out of a long answer, or answers with a mere change of flags,
// is asked for once more.
func (c *IMAP) fetch(ctx context.Context, uids []uint32, options *imap.FetchOptions, got func(*imapclient.FetchMessageBuffer) bool) error {
	for range 2 {
		left := make(map[uint32]bool, len(uids))
		for _, uid := range uids {
			left[uid] = true
		}
		err := c.fetchOnce(ctx, uids, options, func(m *imapclient.FetchMessageBuffer) {
			if got(m) {
				delete(left, uint32(m.UID))
			}
		})
		uids = slices.DeleteFunc(slices.Clone(uids), func(uid uint32) bool { return !left[uid] })
		if err != nil || len(uids) == 0 {
			return err
		}
	}
	return nil
}

// fetchOnce runs one FETCH to its end. A literal that is shorter than
// announced, or too long to be taken, ends the connection; what came before it
// has been handed on.
func (c *IMAP) fetchOnce(ctx context.Context, uids []uint32, options *imap.FetchOptions, got func(*imapclient.FetchMessageBuffer)) error {
	err := c.wire.during(ctx, c.server.Timeout, func() error {
		command := c.client.Fetch(uidSet(uids), options)
		for message := command.Next(); message != nil; message = command.Next() {
			m, err := c.collect(message)
			if err != nil {
				c.wire.cut(err)
				// Not Close: it would read a literal that the library itself
				// is past already, at the same time as the library reads on.
				<-c.client.Closed()
				return err
			}
			if m.UID != 0 {
				got(m)
			}
		}
		return command.Close()
	})
	if err != nil {
		return refused(c.server, "hand out the mails", err)
	}
	return nil
}

var errCut = errors.New("the connection ended within a mail")

// collect reads one message whole. The library takes a literal that was cut
// for a complete one: only its announced length tells.
func (c *IMAP) collect(message *imapclient.FetchMessageData) (*imapclient.FetchMessageBuffer, error) {
	m := &imapclient.FetchMessageBuffer{SeqNum: message.SeqNum}
	for item := message.Next(); item != nil; item = message.Next() {
		switch item := item.(type) {
		case imapclient.FetchItemDataUID:
			m.UID = item.UID
		case imapclient.FetchItemDataInternalDate:
			m.InternalDate = item.Time
		case imapclient.FetchItemDataRFC822Size:
			m.RFC822Size = item.Size
		case imapclient.FetchItemDataBodySection:
			raw, err := c.readLiteral(item.Literal)
			if err != nil {
				return nil, err
			}
			m.BodySection = append(m.BodySection, imapclient.FetchBodySectionBuffer{Section: item.Section, Bytes: raw})
		}
	}
	return m, nil
}

func (c *IMAP) readLiteral(literal imap.LiteralReader) ([]byte, error) {
	if literal == nil {
		return nil, nil
	}
	if literal.Size() > c.server.MaxLiteral {
		err := &Problem{What: fmt.Sprintf("%s sends a mail of %d MB, more than is taken", c.server.Addr(), literal.Size()>>20), Do: "move it out of the folder by hand"}
		c.wire.cut(err)
		_, _ = io.Copy(io.Discard, literal) // what is in the buffer; the library waits for it
		return nil, err
	}
	raw := make([]byte, literal.Size())
	if n, err := io.ReadFull(literal, raw); n < len(raw) {
		return nil, errors.Join(errCut, err)
	}
	return raw, nil
}
