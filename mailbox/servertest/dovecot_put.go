//go:build servers

package servertest

import (
	"errors"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// Put lays mails into a folder of a mailbox, as if they had come in at the given moment.
func (d *Dovecot) Put(address, folder string, at time.Time, mails ...[]byte) error {
	c, err := imapclient.DialInsecure(d.Plain.Addr(), nil)
	if err != nil {
		return err
	}
	err = c.Login(address, d.password[address]).Wait()
	for _, raw := range mails {
		if err == nil {
			err = put(c, folder, at, raw)
		}
	}
	return errors.Join(err, c.Close())
}

func put(c *imapclient.Client, folder string, at time.Time, raw []byte) error {
	command := c.Append(folder, int64(len(raw)), &imap.AppendOptions{Time: at})
	_, err := command.Write(raw)
	if err := errors.Join(err, command.Close()); err != nil {
		return err
	}
	_, err = command.Wait()
	return err
}
