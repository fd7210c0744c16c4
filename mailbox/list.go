package mailbox

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
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
	Size     int64     // in bytes, as the server counts; 0 where it does not say
	Internal time.Time // when the server received it; zero where it does not say
}

// Head is a mail's few header lines by which it is known again.
type Head struct {
	UID       uint32
	MessageID string // without angle brackets; empty where the mail has none
	Header    []byte // Message-ID, Date, From and Subject as they stand in the mail
}

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
		known, err := c.envelopes(ctx, chunk)
		if err != nil {
			return nil, err
		}
		for _, uid := range chunk {
			e, said := known[uid]
			if !said {
				e.UID = uid // listed, so that Fetch finds out what it is about
			}
			if !said || !e.Internal.Before(since) {
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

func (c *IMAP) envelopes(ctx context.Context, uids []uint32) (map[uint32]Envelope, error) {
	known := make(map[uint32]Envelope, len(uids))
	options := &imap.FetchOptions{UID: true, RFC822Size: true, InternalDate: true}
	err := c.fetch(ctx, uids, options, func(m *imapclient.FetchMessageBuffer) bool {
		whole := !m.InternalDate.IsZero()
		if whole {
			known[uint32(m.UID)] = Envelope{uint32(m.UID), m.RFC822Size, m.InternalDate}
		}
		return whole
	})
	return known, err
}

// present tells which mails are in the folder, in order of their UID.
func (c *IMAP) present(ctx context.Context, uids []uint32) (there []uint32, err error) {
	criteria := &imap.SearchCriteria{UID: []imap.UIDSet{uidSet(uids)}}
	err = c.do(ctx, "list the mails", func() error {
		data, err := c.client.UIDSearch(criteria, nil).Wait()
		if err != nil {
			return err
		}
		there, err = found(data)
		return err
	})
	return there, err
}

func uidSet(uids []uint32) imap.UIDSet {
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	return set
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
