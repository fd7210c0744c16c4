package mailbox

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"
)

// Folder is what the server says of the selected folder. UIDs mean something
// only together with their UIDValidity.
type Folder struct {
	UIDValidity uint32
	UIDNext     uint32 // every mail to come has this UID or a higher one
	Messages    uint32
}

// Select opens a folder for reading and filing.
func (c *IMAP) Select(ctx context.Context, folder string) (Folder, error) {
	var f Folder
	err := c.do(ctx, "open the folder "+folder, func() error {
		data, err := c.client.Select(folder, nil).Wait()
		if err == nil {
			f = Folder{data.UIDValidity, uint32(data.UIDNext), data.NumMessages}
		}
		return err
	})
	var no *imap.Error
	if errors.As(err, &no) && no.Code == "" { // Dovecot only says it in words
		if there, unknown := c.exists(ctx, folder); unknown == nil && !there {
			no.Code = imap.ResponseCodeNonExistent
			err = refused(c.server, "open the folder "+folder, no)
		}
	}
	if err == nil && f.UIDNext == 0 {
		f.UIDNext, err = c.uidNext(ctx)
	}
	return f, err
}

// uidNext finds out what Courier does not tell: "*" is the last mail.
func (c *IMAP) uidNext(ctx context.Context) (uint32, error) {
	var highest uint32
	err := c.do(ctx, "find the last mail", func() error {
		last := &imap.SearchCriteria{UID: []imap.UIDSet{{imap.UIDRange{}}}}
		data, err := c.client.UIDSearch(last, nil).Wait()
		if err != nil {
			return err
		}
		uids, err := found(data)
		if len(uids) > 0 {
			highest = uids[len(uids)-1]
		}
		return err
	})
	return highest + 1, err
}

// namespace is where a person's own folders are, and how their levels are parted.
type namespace struct {
	prefix, delimiter string
}

// name joins path the server's way: "Duly/Handled", or "INBOX.Duly.Handled".
func (n namespace) name(path []string) string {
	delimiter := n.delimiter
	if delimiter == "" {
		delimiter = "-" // a server without levels
	}
	return n.prefix + strings.Join(path, delimiter)
}

func (c *IMAP) personal(ctx context.Context) (namespace, error) {
	if c.spaces != nil {
		return *c.spaces, nil
	}
	var n namespace
	err := c.do(ctx, "tell how its folders are named", func() error {
		if c.caps.Has(imap.CapNamespace) || c.caps.Has(imap.CapIMAP4rev2) {
			data, err := c.client.Namespace().Wait()
			if err != nil {
				return err
			}
			if len(data.Personal) > 0 {
				n = namespace{data.Personal[0].Prefix, delimiter(data.Personal[0].Delim)}
				return nil
			}
		}
		list, err := c.client.List("", "", nil).Collect()
		if err == nil && len(list) > 0 {
			n.delimiter = delimiter(list[0].Delim)
		}
		return err
	})
	if err == nil {
		c.spaces = &n
	}
	return n, err
}

func delimiter(r rune) string {
	if r == 0 {
		return ""
	}
	return string(r)
}

// EnsureFolder returns the server's own name for a folder given level by level
// ("Duly", "Handled"), after creating and subscribing it where it is missing.
func (c *IMAP) EnsureFolder(ctx context.Context, path ...string) (string, error) {
	space, err := c.personal(ctx)
	if err != nil {
		return "", err
	}
	name := space.name(path)
	there, err := c.exists(ctx, name)
	if err != nil || there {
		return name, err
	}
	return name, c.create(ctx, name)
}

func (c *IMAP) exists(ctx context.Context, name string) (there bool, err error) {
	err = c.do(ctx, "list its folders", func() error {
		list, err := c.client.List("", name, nil).Collect()
		for _, f := range list {
			usable := !slices.Contains(f.Attrs, imap.MailboxAttrNoSelect) && !slices.Contains(f.Attrs, imap.MailboxAttrNonExistent)
			there = there || f.Mailbox == name && usable
		}
		return err
	})
	return there, err
}

// create makes a folder. A subscription that fails is no harm: the folder is
// there, only some mail programs do not show it.
func (c *IMAP) create(ctx context.Context, name string) error {
	err := c.do(ctx, "create the folder "+name, func() error { return c.client.Create(name, nil).Wait() })
	var no *imap.Error
	if errors.As(err, &no) && no.Code == imap.ResponseCodeAlreadyExists {
		err = nil
	}
	if err != nil {
		return err
	}
	err = c.do(ctx, "subscribe the folder "+name, func() error { return c.client.Subscribe(name).Wait() })
	if c.Broken() {
		return err
	}
	return nil
}
