package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/parser/when"
	"duly/reminders"
	"duly/reminders/say"
	"duly/store"
)

// list is a table for people, and the same rows for machines.
type list struct {
	head  []string
	rows  [][]string
	json  []any
	more  []string // heads of what a workbook has besides
	cells [][]any  // of a workbook; nil: the rows
	none  string   // what is printed where there are no rows
}

func (l list) write(out io.Writer, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(out)
		for _, v := range l.json {
			if err := enc.Encode(v); err != nil {
				return err
			}
		}
		return nil
	}
	if len(l.rows) == 0 {
		_, err := fmt.Fprintln(out, l.none)
		return err
	}
	t := tabwriter.NewWriter(out, 2, 8, 2, ' ', 0)
	fmt.Fprintln(t, strings.Join(l.head, "\t"))
	for _, r := range l.rows {
		fmt.Fprintln(t, strings.Join(r, "\t"))
	}
	return t.Flush()
}

// listCommand makes a command that lists what fn gathers from the books.
func listCommand(cmd *cobra.Command, fn func(*config.Config, *store.Tx) list) *cobra.Command {
	asJSON := cmd.Flags().Bool("json", false, "one JSON object a line")
	xlsx := cmd.Flags().String("xlsx", "", "write the list as a workbook to this `file`")
	cmd.Args = noArgs
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return view(cmd, func(c *config.Config, tx *store.Tx) error {
			l := fn(c, tx)
			if err := tx.Err(); err != nil {
				return err
			}
			if *xlsx != "" {
				return l.writeXLSX(cmd.OutOrStdout(), cmd.Name(), *xlsx)
			}
			return l.write(cmd.OutOrStdout(), *asJSON)
		})
	}
	return cmd
}

func itemsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "items",
		Short: "list action items",
		Example: `  duly items
  duly items --owner sam@acme.example
  duly items --all --json`,
	}
	all := cmd.Flags().Bool("all", false, "closed ones too")
	owner := cmd.Flags().String("owner", "", "only those of this `address`")
	return listCommand(cmd, func(_ *config.Config, tx *store.Tx) list {
		f := store.ItemFilter{}
		if !*all {
			f.Status = []reminders.Status{reminders.Possible, reminders.Open, reminders.Started, reminders.Blocked}
		}
		if *owner != "" {
			p, ok := tx.PersonByEmail(*owner)
			if !ok {
				return list{none: "I know nobody with the address " + *owner + "."}
			}
			f.TellID = p.ID
		}
		return itemList(tx, tx.Items(f))
	})
}

func itemList(tx *store.Tx, items []reminders.Item) list {
	l := list{head: []string{"ID", "DUE", "OWNER", "STATUS", "TASK"}, none: "No action items."}
	for _, i := range items {
		owner := personName(tx, i.OwnerID, cmp.Or(i.OwnerText, "who?"))
		l.rows = append(l.rows, []string{i.Ref(), cmp.Or(i.Due.String(), "–"), owner, string(i.Status), clip(i.Task, 70)})
		l.json = append(l.json, struct {
			ID        string    `json:"id"`
			Task      string    `json:"task"`
			Owner     string    `json:"owner,omitempty"`
			Organiser string    `json:"organiser,omitempty"`
			Due       string    `json:"due,omitempty"`
			Status    string    `json:"status"`
			Reason    string    `json:"reason,omitempty"`
			Evidence  string    `json:"evidence,omitempty"`
			CreatedAt time.Time `json:"created_at"`
		}{i.Ref(), i.Task, owner, personName(tx, i.OrganiserID, ""), i.Due.String(), string(i.Status), i.Reason, i.Evidence, i.CreatedAt})
	}
	return l
}

func personName(tx *store.Tx, id int64, otherwise string) string {
	if p, ok := tx.Person(id); ok {
		return p.Display()
	}
	return otherwise
}

func peopleCommand() *cobra.Command {
	return listCommand(&cobra.Command{
		Use:     "people",
		Short:   "list who duly knows",
		Example: "  duly people\n  duly people --json",
	}, func(c *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ADDRESS", "NAME", "ALSO", "OPEN", "NOTE"}, none: "Nobody yet."}
		today := when.DayOf(now().In(c.Zone()))
		for _, p := range tx.People() {
			if !p.AwayUntil.After(today) { // back again
				p.AwayFrom, p.AwayUntil = when.Day{}, when.Day{}
			}
			open := len(tx.LiveItems(p.ID))
			l.rows = append(l.rows, []string{p.Email, cmp.Or(p.Name, "–"), cmp.Or(strings.Join(p.Nicknames, ", "), "–"), fmt.Sprint(open), cmp.Or(personNote(p), "–")})
			l.json = append(l.json, struct {
				Email       string   `json:"email"`
				Name        string   `json:"name,omitempty"`
				Nicknames   []string `json:"nicknames,omitempty"`
				OpenItems   int      `json:"open_items"`
				AwayFrom    string   `json:"away_from,omitempty"`
				AwayUntil   string   `json:"away_until,omitempty"`
				Stopped     bool     `json:"stopped,omitempty"`
				Unreachable bool     `json:"unreachable,omitempty"`
			}{p.Email, p.Name, p.Nicknames, open, p.AwayFrom.String(), p.AwayUntil.String(), p.Stopped, p.Unreachable})
		}
		return l
	})
}

func personNote(p reminders.Person) string {
	var notes []string
	if !p.AwayUntil.IsZero() {
		notes = append(notes, say.Away(p.AwayFrom, p.AwayUntil, when.Day.String))
	}
	if p.Stopped {
		notes = append(notes, "wants no letters")
	}
	if p.Unreachable {
		notes = append(notes, "letters come back")
	}
	return strings.Join(notes, ", ")
}

const letterStates = "queued, sending, data sent, sent, unknown, failed, withdrawn"

func lettersCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "letters",
		Short: "list the letters that duly wrote, the newest first",
		Example: `  duly letters
  duly letters --state failed
  duly letters --to sam@acme.example --json`,
	}
	state := cmd.Flags().String("state", "", "only those in this `state`: "+letterStates)
	to := cmd.Flags().String("to", "", "only those to this `address`")
	limit := cmd.Flags().Int("limit", 50, "at most this `number`")
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error {
		if *state != "" && !slices.Contains(strings.Split(letterStates, ", "), *state) {
			return usage(cmd, fmt.Errorf("no letter is in the state %q; there are %s", *state, letterStates))
		}
		return nil
	}
	return listCommand(cmd, func(c *config.Config, tx *store.Tx) list {
		f := store.LetterFilter{To: *to, Limit: *limit}
		if *state != "" {
			f.States = []reminders.State{reminders.State(*state)}
		}
		l := list{head: []string{"QUEUED", "TO", "KIND", "STATE", "SUBJECT"}, none: "No letters."}
		for _, x := range tx.Letters(f) {
			l.rows = append(l.rows, []string{x.QueuedAt.In(c.Zone()).Format("2006-01-02 15:04"), x.To, string(x.Kind), string(x.State), clip(x.Subject, 70)})
			l.json = append(l.json, struct {
				MessageID string    `json:"message_id"`
				Key       string    `json:"key"`
				To        string    `json:"to"`
				Kind      string    `json:"kind"`
				State     string    `json:"state"`
				Subject   string    `json:"subject"`
				Attempts  int       `json:"attempts"`
				Error     string    `json:"error,omitempty"`
				QueuedAt  time.Time `json:"queued_at"`
			}{x.MessageID, x.Key, x.To, string(x.Kind), string(x.State), x.Subject, x.Attempts, x.Error, x.QueuedAt})
		}
		return l
	})
}

func clip(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n {
		return string(r)
	}
	return string(r[:n-1]) + "…"
}
