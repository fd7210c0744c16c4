package mailbox

import (
	"context"
	"errors"

	"github.com/emersion/go-imap/v2"
)

// File moves a mail of the selected folder into another one. Where the server
// cannot move, the mail is copied, and only after the copy has succeeded is it
// deleted here. A mail that is no longer there is no error.
func (c *IMAP) File(ctx context.Context, uid uint32, folder string) error {
	err := c.moveOnce(ctx, uid, folder)
	var no *imap.Error
	if errors.As(err, &no) && no.Code == imap.ResponseCodeTryCreate {
		if err := c.create(ctx, folder); err != nil {
			return err
		}
		return c.moveOnce(ctx, uid, folder)
	}
	return err
}

func (c *IMAP) moveOnce(ctx context.Context, uid uint32, folder string) error {
	set := imap.UIDSetNum(imap.UID(uid))
	doing := "move a mail to " + folder
	if c.caps.Has(imap.CapMove) || c.caps.Has(imap.CapIMAP4rev2) {
		// The library's Move would fall back by itself, and lose the mail where
		// the copy is refused; it does not once MOVE is known to be there.
		return c.do(ctx, doing, func() error {
			_, err := c.client.Move(set, folder).Wait()
			return err
		})
	}
	err := c.do(ctx, doing, func() error {
		_, err := c.client.Copy(set, folder).Wait()
		return err
	})
	if err != nil {
		return err
	}
	return c.remove(ctx, set)
}

// remove deletes one mail and no other. Without UIDPLUS the server can only
// expunge everything that is marked: that is done where this mail is the only
// one, else the mail stays, marked, and Waiting leaves it out.
func (c *IMAP) remove(ctx context.Context, set imap.UIDSet) error {
	err := c.do(ctx, "delete a mail", func() error {
		return c.client.Store(set, &imap.StoreFlags{
			Op: imap.StoreFlagsAdd, Silent: true, Flags: []imap.Flag{imap.FlagDeleted},
		}, nil).Close()
	})
	if err != nil {
		return err
	}
	return c.do(ctx, "delete a mail", func() error {
		if c.caps.Has(imap.CapUIDPlus) || c.caps.Has(imap.CapIMAP4rev2) {
			return c.client.UIDExpunge(set).Close()
		}
		marked, err := c.client.UIDSearch(&imap.SearchCriteria{Flag: []imap.Flag{imap.FlagDeleted}}, nil).Wait()
		if err != nil {
			return err
		}
		uids, err := found(marked)
		if len(uids) != 1 || !set.Contains(imap.UID(uids[0])) {
			return err
		}
		return c.client.Expunge().Close()
	})
}
