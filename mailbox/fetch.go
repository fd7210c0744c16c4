package mailbox

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// Envelope is what is known of a mail before its bytes are fetched.
type Envelope struct {
	UID      uint32
	Size     int64     // in bytes, as the server counts
	Internal time.Time // when the server received it
}

// Mail is one whole mail as the server keeps it.
type Mail struct {
	UID      uint32
	Internal time.Time // when the server received it
	Raw      []byte
}

// Head is a mail's few header lines by which it is known again.
type Head struct {
	UID       uint32
	MessageID string // without angle brackets; empty where the mail has none
	Header    []byte // Message-ID, Date, From and Subject as they stand in the mail
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

// Waiting lists the mails of the selected folder with a UID above after that
// came in at or since the given moment (zero: whenever), in order of their UID.
// Mails marked as deleted are left out.
func (c *IMAP) Waiting(ctx context.Context, after uint32, since time.Time) ([]Envelope, error) {
	uids, err := c.search(ctx, after, since)
	if err != nil {
		return nil, err
	}
	var waiting []Envelope
	for chunk := range slices.Chunk(uids, batchMails) {
		envelopes, err := c.envelopes(ctx, chunk)
		if err != nil {
			return nil, err
		}
		for _, e := range envelopes {
			if !e.Internal.Before(since) {
				waiting = append(waiting, e)
			}
		}
	}
	return waiting, nil
}

// search returns sorted UIDs. "n:*" also means the last mail where its UID is
// below n, so that what is too low is dropped here. The server compares days
// in its own zone: it is asked for two days more.
func (c *IMAP) search(ctx context.Context, after uint32, since time.Time) ([]uint32, error) {
	if after == ^uint32(0) {
		return nil, nil
	}
	select {
	case <-c.news:
	default:
	}
	criteria := &imap.SearchCriteria{
		UID:     []imap.UIDSet{{imap.UIDRange{Start: imap.UID(after + 1)}}},
		NotFlag: []imap.Flag{imap.FlagDeleted},
	}
	if !since.IsZero() {
		criteria.Since = since.UTC().AddDate(0, 0, -2)
	}
	var uids []uint32
	err := c.do(ctx, "list the mails", func() error {
		data, err := c.client.UIDSearch(criteria, nil).Wait()
		if err != nil {
			return err
		}
		uids, err = found(data)
		return err
	})
	uids = slices.DeleteFunc(uids, func(uid uint32) bool { return uid <= after })
	return uids, err
}

// mostFound is more mails than any folder holds: an answer with more is none.
const mostFound = 1 << 24

// found lists the UIDs of a search, sorted, each once.
func found(data *imap.SearchData) ([]uint32, error) {
	set, _ := data.All.(imap.UIDSet)
	var uids []uint32
	for _, r := range set {
		if r.Start == 0 || r.Stop < r.Start || int64(r.Stop-r.Start)+int64(len(uids)) > mostFound {
			return nil, fmt.Errorf("it found the mails %v", r)
		}
		for uid := int64(r.Start); uid <= int64(r.Stop); uid++ {
			uids = append(uids, uint32(uid))
		}
	}
	slices.Sort(uids)
	return slices.Compact(uids), nil
}

func (c *IMAP) envelopes(ctx context.Context, uids []uint32) ([]Envelope, error) {
	var list []Envelope
	options := &imap.FetchOptions{UID: true, RFC822Size: true, InternalDate: true}
	err := c.fetch(ctx, uids, options, func(m *imapclient.FetchMessageBuffer) bool {
		whole := !m.InternalDate.IsZero()
		if whole {
			list = append(list, Envelope{uint32(m.UID), m.RFC822Size, m.InternalDate})
		}
		return whole
	})
	slices.SortFunc(list, func(a, b Envelope) int { return cmp.Compare(a.UID, b.UID) })
	return list, err
}

// Fetch hands the mails with the given UIDs to each, in the order given and
// every one whole: what arrived before a connection broke is handed on, what
// was cut is not. Mails that are no longer in the folder are passed over; those
// that are there but come without a body end up in an *Unreadable error, after
// all others. No command is running while each runs. An error of each ends it.
func (c *IMAP) Fetch(ctx context.Context, uids []uint32, each func(Mail) error) error {
	var unreadable []uint32
	for chunk := range slices.Chunk(uids, batchMails) {
		sizes, err := c.envelopes(ctx, chunk)
		if err != nil {
			return err
		}
		for _, batch := range batches(chunk, sizes) {
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

// batches cuts uids, in their order, into lots that fit into memory. UIDs
// without a size are no longer in the folder.
func batches(uids []uint32, sizes []Envelope) [][]uint32 {
	size := make(map[uint32]int64, len(sizes))
	for _, e := range sizes {
		size[e.UID] = e.Size
	}
	var lots [][]uint32
	var lot []uint32
	var sum int64
	for _, uid := range uids {
		n, there := size[uid]
		if !there {
			continue
		}
		if len(lot) > 0 && sum+n > batchBytes {
			lots, lot, sum = append(lots, lot), nil, 0
		}
		lot, sum = append(lot, uid), sum+n
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
	still, err := c.envelopes(ctx, missing)
	return slices.DeleteFunc(missing, func(uid uint32) bool {
		return !slices.ContainsFunc(still, func(e Envelope) bool { return e.UID == uid })
	}), err
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

// Heads lists the mails with a UID above after by the header lines that tell
// them apart, in order of their UID; nothing else of them is read.
func (c *IMAP) Heads(ctx context.Context, after uint32) ([]Head, error) {
	uids, err := c.search(ctx, after, time.Time{})
	if err != nil {
		return nil, err
	}
	return c.HeadsOf(ctx, uids)
}

// HeadsOf is Heads for the mails with the given UIDs. Those that are no longer
// in the folder are left out.
func (c *IMAP) HeadsOf(ctx context.Context, uids []uint32) ([]Head, error) {
	var heads []Head
	options := &imap.FetchOptions{UID: true, BodySection: []*imap.FetchItemBodySection{{
		Specifier:    imap.PartSpecifierHeader,
		HeaderFields: []string{"Message-ID", "Date", "From", "Subject"},
		Peek:         true,
	}}}
	for chunk := range slices.Chunk(uids, batchMails) {
		err := c.fetch(ctx, chunk, options, func(m *imapclient.FetchMessageBuffer) bool {
			whole := len(m.BodySection) > 0
			if whole {
				raw := m.BodySection[0].Bytes
				heads = append(heads, Head{uint32(m.UID), messageID(raw), raw})
			}
			return whole
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(heads, func(a, b Head) int { return cmp.Compare(a.UID, b.UID) })
	return heads, nil
}

func messageID(header []byte) string {
	fields, _ := textproto.NewReader(bufio.NewReader(bytes.NewReader(header))).ReadMIMEHeader()
	id := fields.Get("Message-Id")
	if _, rest, ok := strings.Cut(id, "<"); ok {
		id, _, _ = strings.Cut(rest, ">")
	}
	return strings.TrimSpace(id)
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
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	err := c.wire.during(ctx, c.server.Timeout, func() error {
		command := c.client.Fetch(set, options)
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
