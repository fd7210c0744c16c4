package mailbox

import (
	"context"
	"errors"
	"slices"
)

// tries is how often a single mail may end the connection before it is held
// to be the cause.
const tries = 3

// FetchSafely is Fetch for a folder in which some mail ends every connection
// that asks for it. Such mails are found by halving the set and given to aside,
// as are those that come without a body; all others are handed to each as by
// Fetch. open dials and selects the folder; an error of open, each or aside
// ends it.
func FetchSafely(ctx context.Context, open func(context.Context) (*IMAP, error), uids []uint32, each func(Mail) error, aside func(uid uint32, why error) error) error {
	s := &safely{open: open, each: each, aside: aside}
	defer s.drop()
	return s.fetch(ctx, uids)
}

type safely struct {
	open  func(context.Context) (*IMAP, error)
	each  func(Mail) error
	aside func(uint32, error) error
	conn  *IMAP
}

func (s *safely) fetch(ctx context.Context, uids []uint32) error {
	left := slices.Clone(uids)
	for attempt := 1; len(left) > 0; attempt++ {
		failure, err := s.attempt(ctx, &left)
		if err != nil || failure == nil {
			return err
		}
		if len(left) > 1 {
			half := len(left) / 2
			if err := s.fetch(ctx, left[:half]); err != nil {
				return err
			}
			return s.fetch(ctx, left[half:])
		}
		if len(left) == 1 && attempt >= tries {
			return s.aside(left[0], failure)
		}
	}
	return nil
}

// attempt fetches once and takes what has been dealt with out of left. A
// failure is one of the connection; err ends everything.
func (s *safely) attempt(ctx context.Context, left *[]uint32) (failure, err error) {
	if err := s.connect(ctx); err != nil {
		return nil, err
	}
	var stop error
	failure = s.conn.Fetch(ctx, *left, func(m Mail) error {
		if stop = s.each(m); stop == nil {
			*left = slices.DeleteFunc(*left, func(uid uint32) bool { return uid == m.UID })
		}
		return stop
	})
	var unreadable *Unreadable
	switch {
	case stop != nil:
		return nil, stop
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.As(failure, &unreadable):
		for _, uid := range unreadable.UIDs {
			if err := s.aside(uid, unreadable); err != nil {
				return nil, err
			}
		}
		*left = nil
		return nil, nil
	case failure == nil:
		*left = nil
	}
	return failure, nil
}

func (s *safely) connect(ctx context.Context) (err error) {
	if s.conn != nil && !s.conn.Broken() {
		return nil
	}
	s.drop()
	s.conn, err = s.open(ctx)
	return err
}

func (s *safely) drop() {
	if s.conn != nil {
		_ = s.conn.Close()
		s.conn = nil
	}
}
