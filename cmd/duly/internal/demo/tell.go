package demo

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"duly/mailbox/servertest"
	"duly/parser/mail"
	"duly/reminders"
	"duly/store"
)

// tell prints one line of the story: the day and hour, who wrote to whom, and what.
func (f *office) tell(from, to, what string) {
	who := nameOf(from) + " → " + to
	fmt.Fprintf(f.Out, "%s  %s %s\n", f.clock.Format("Mon 02 Jan 15:04"), pad(who, 23), shorten(what, 100))
}

// think prints what duly understood and did, below what it read.
func (f *office) think(what string) {
	fmt.Fprintf(f.Out, "%s  %s %s\n", strings.Repeat(" ", 16), pad("", 23), shorten("· "+what, 100))
}

func pad(s string, width int) string {
	s = shorten(s, width)
	return s + strings.Repeat(" ", width-utf8.RuneCountInString(s))
}

func shorten(s string, width int) string {
	r := []rune(s)
	if len(r) <= width {
		return s
	}
	return string(r[:width-1]) + "…"
}

func (f *office) tellStart() {
	fmt.Fprintf(f.Out, "Harbour Instruments, %s. Carol runs IT; Sam, Lena, Priya and Tom work with her.\n", f.clock.Format("2 January 2006"))
	fmt.Fprintf(f.Out, "Duly has a mailbox, %s. Three weeks pass.\n\n", duly)
}

// tellRead tells what duly made of the mails that it has read since the last time.
func (f *office) tellRead(ctx context.Context) error {
	return f.books.View(ctx, f.clock, func(tx *store.Tx) error {
		mails := tx.Inbox(store.MailFilter{State: store.ReadMail, Limit: 50})
		for k := len(mails) - 1; k >= 0; k-- {
			m := mails[k]
			if m.ID <= f.seen {
				continue
			}
			f.seen = m.ID
			if m.Sender != duly {
				f.think(string(m.Reason))
			}
		}
		return nil
	})
}

func (f *office) tellLetter(d servertest.Delivery) {
	m := mail.Parse(d.Raw, f.clock)
	f.tell(duly, strings.Join(firstNames(d.To[:1]), ", "), m.Subject)
	if f.Letters {
		for line := range strings.SplitSeq(strings.TrimSpace(m.Text), "\n") {
			fmt.Fprintf(f.Out, "    │ %s\n", line)
		}
	}
}

// tellEnd sums up what stands in the books.
func (f *office) tellEnd() {
	var done, open, letters int
	var contracts []string
	if err := f.books.View(context.Background(), f.clock, func(tx *store.Tx) error {
		for _, i := range tx.Items(store.ItemFilter{}) {
			if i.Status == reminders.Done {
				done++
			} else if i.Status.Live() {
				open++
			}
		}
		for _, c := range tx.Contracts(store.ContractFilter{}) {
			if c.End.IsZero() {
				continue // nothing to decide
			}
			contracts = append(contracts, fmt.Sprintf("%s: %s", c.Name, decision(c)))
		}
		letters = len(tx.Letters(store.LetterFilter{States: []reminders.State{reminders.Sent}}))
		return nil
	}); err != nil {
		f.failed = err
	}
	fmt.Fprintf(f.Out, "\nThree weeks later: %d action items done, %d open; %s.\n", done, open, strings.Join(contracts, "; "))
	fmt.Fprintf(f.Out, "Duly wrote %d letters, none twice, none at night.\n", letters)
	if f.Dir != "" {
		fmt.Fprintf(f.Out, "The database and %d mails are in %s.\n", f.mails, f.Dir)
	}
}

func decision(c reminders.Contract) string {
	if c.Decision == reminders.Undecided {
		return "undecided"
	}
	return "decided to " + string(c.Decision)
}

// serve leaves the office open, in real time from here on, until ctx ends.
func (f *office) serve(ctx context.Context) error {
	began, from := f.Now(), f.clock
	f.daemon.Now = func() time.Time { return from.Add(f.Now().Sub(began)) }
	f.servers.Now = f.daemon.Now
	f.servers.OnMail(func(servertest.Delivery) {})
	fmt.Fprintf(f.Out, "\nThe office stays open; end it with Ctrl-C. Log in with any mail program:\n\n")
	fmt.Fprintf(f.Out, "  IMAP      %s, no TLS\n  SMTP      %s, no TLS\n", f.servers.IMAP.Addr(), f.servers.SMTP.Addr())
	fmt.Fprintf(f.Out, "  user      %s (or sam, lena, priya, tom, ines)\n  password  %s\n\n", carol.address, password)
	fmt.Fprintf(f.Out, "Write to %s, or CC it on minutes. In there it is %s.\n", duly, from.Format("Monday, 2 January 2006 15:04"))
	return f.daemon.Run(ctx, nil)
}
