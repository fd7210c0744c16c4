package servertest

import (
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

func (m *Memory) newIMAP(quiet imapserver.Logger) *imapserver.Server {
	return imapserver.New(&imapserver.Options{
		NewSession: func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			return &imapSession{memory: m}, nil, nil
		},
		Caps: imap.CapSet{
			imap.CapIMAP4rev1: {}, imap.CapNamespace: {}, imap.CapUIDPlus: {},
			imap.CapMove: {}, imap.CapListExtended: {}, imap.CapListStatus: {},
		},
		InsecureAuth: true,
		Logger:       quiet,
	})
}

// imapSession knows whose mailbox it is once somebody has logged in.
type imapSession struct {
	*imapmemserver.UserSession
	memory *Memory
}

func (s *imapSession) Login(name, password string) error {
	u := s.memory.find(name)
	if u == nil || !strings.EqualFold(u.address, name) {
		return imapserver.ErrAuthFailed
	}
	if err := u.boxes.Login(u.address, password); err != nil {
		return err
	}
	s.UserSession = imapmemserver.NewUserSession(u.boxes)
	return nil
}

// Idle looks for changes itself: imapmemserver never announces what came in
// just before it began to listen.
func (s *imapSession) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		if err := s.Poll(w, true); err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-stop:
			return nil
		}
	}
}

// Copy leaves out COPYUID where nothing was copied, which imapmemserver writes
// in a way no client can read.
func (s *imapSession) Copy(set imap.NumSet, dest string) (*imap.CopyData, error) {
	data, err := s.UserSession.Copy(set, dest)
	if data != nil && len(data.SourceUIDs) == 0 {
		data = nil
	}
	return data, err
}

// Move does nothing where nothing is to be moved, for the same reason.
func (s *imapSession) Move(w *imapserver.MoveWriter, set imap.NumSet, dest string) error {
	criteria := &imap.SearchCriteria{}
	switch set := set.(type) {
	case imap.UIDSet:
		criteria.UID = []imap.UIDSet{set}
	case imap.SeqSet:
		criteria.SeqNum = []imap.SeqSet{set}
	}
	found, err := s.Search(imapserver.NumKindUID, criteria, &imap.SearchOptions{ReturnCount: true})
	if err != nil || found.Count == 0 {
		return err
	}
	return s.UserSession.Move(w, set, dest)
}
