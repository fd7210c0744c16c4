package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/reminders"
	"duly/reminders/say"
	"duly/store"
)

func explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain ID",
		Short: "tell the whole story of one thing",
		Long: `Explain tells where a thing came from, in which words, what was sent about it and what
was answered. ID is an action item (A-142), a contract (C-7), a vendor (V-3), minutes (M-3),
a decision (D-9), a person's address, or the Message-ID of a mail or a letter.`,
		Example: `  duly explain A-142
  duly explain C-7
  duly explain '<20261124.0915@mail.acme.example>'`,
		Args: exactly(1, "one ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return view(cmd, func(c *config.Config, tx *store.Tx) error {
				e := &explainer{tx: tx, out: cmd.OutOrStdout(), zone: c.Zone()}
				found := e.explain(strings.TrimSpace(args[0]))
				if err := tx.Err(); err != nil {
					return err
				}
				if !found {
					return fmt.Errorf("nothing is called %q; name an item (A-142), a contract (C-7), a vendor (V-3), minutes (M-3), a person's "+
						"address or a Message-ID", args[0])
				}
				return nil
			})
		},
	}
}

type explainer struct {
	tx   *store.Tx
	out  io.Writer
	zone *time.Location
}

func (e *explainer) say(format string, args ...any) { fmt.Fprintf(e.out, format+"\n", args...) }

// quote prints a text indented, as it is.
func (e *explainer) quote(s string) {
	for l := range strings.SplitSeq(strings.TrimSpace(s), "\n") {
		e.say("    %s", l)
	}
}

func (e *explainer) explain(id string) bool {
	if kind, n := reminders.SplitRef(id); kind != "" {
		switch kind {
		case "A":
			return e.item(n)
		case "C":
			return e.contract(n)
		case "M":
			return e.meeting(n)
		case "V":
			return e.vendor(n)
		}
		return e.note(n, strings.ToUpper(id))
	}
	id = strings.Trim(id, "<>")
	if p, ok := e.tx.PersonByEmail(id); ok {
		e.person(p)
		return true
	}
	if l, ok := e.tx.Letter(id); ok {
		e.letter(l, true)
		return true
	}
	mails := e.tx.MailByMessageID(id)
	for _, m := range mails {
		e.mail(m)
	}
	return len(mails) > 0
}

func (e *explainer) item(id int64) bool {
	i, ok := e.tx.Item(id)
	if !ok {
		return false
	}
	e.say("%s  %s", i.Ref(), i.Task)
	e.say("  %s, owner %s, due %s", i.Status, personName(e.tx, i.OwnerID, cmp.Or(i.OwnerText, "not known")), cmp.Or(i.Due.String(), "not known"))
	if i.Moved > 0 {
		e.say("  moved %d times, first promised %s", i.Moved, i.FirstDue)
	}
	e.origin(i.InboxID, i.Line, i.Evidence)
	e.history(i.Ref())
	if !i.NextAt.IsZero() {
		e.say("Next look: %s", e.at(i.NextAt))
	}
	return true
}

func (e *explainer) contract(id int64) bool {
	c, ok := e.tx.Contract(id)
	if !ok {
		return false
	}
	vendor := vendorName(e.tx, c.VendorID)
	if strings.HasPrefix(c.Name, vendor) {
		vendor = ""
	}
	e.say("%s  %s%s", c.Ref(), c.Name, note(between("of ", vendor, "")))
	e.say("  %s", termText(c))
	e.say("  owner %s%s%s", personName(e.tx, c.OwnerID, "nobody"), note(between("deputy ", personName(e.tx, c.SecondID, ""), "")),
		note(between("", say.Money(c.CostPerYear, c.Currency), " a year")))
	if c.MergedID != 0 {
		e.say("  is one with %s", reminders.Contract{ID: c.MergedID}.Ref())
	}
	if c.Decision != reminders.Undecided {
		e.say("  decided: %s, by %s, %s", c.Decision, personName(e.tx, c.DecidedBy, "nobody"), e.at(c.DecidedAt))
	}
	for _, f := range e.tx.Invoices(store.InvoiceFilter{ContractID: c.ID}) {
		x := f.Facts
		e.say("  %s %s, issued %s%s, read from its %s%s", strings.ReplaceAll(cmp.Or(x.Kind, "invoice"), "_", " "), cmp.Or(x.Number, "without a number"),
			cmp.Or(x.IssueDate.String(), "on a day not known"), note(say.Money(spent(x, x.Gross), x.Currency)), x.Source, note(invoiceNote(e.tx, f)))
	}
	e.origin(c.InboxID, 0, c.Evidence)
	e.history(c.Ref())
	if !c.NextAt.IsZero() {
		e.say("Next look: %s", e.at(c.NextAt))
	}
	return true
}

// termText is a contract's term and its last day for notice in words.
func termText(c reminders.Contract) string {
	term := "end not known"
	if !c.End.IsZero() {
		term = "until " + c.End.String()
	}
	if c.AutoRenew {
		term += ", renews by itself"
	}
	if c.RenewalMonths > 0 {
		term += fmt.Sprintf(" for %d months", c.RenewalMonths)
	}
	return term + note(between("last day for notice ", c.Deadline.String(), ""))
}

// between is a text with what stands before and behind it; "" where there is none.
func between(lead, s, tail string) string {
	if s == "" {
		return ""
	}
	return lead + s + tail
}

func (e *explainer) meeting(id int64) bool {
	m, ok := e.tx.Meeting(id)
	if !ok {
		return false
	}
	e.say("%s  %s", m.Ref(), m.Title)
	day := ""
	if !m.Day.IsZero() {
		day = m.Day.String() + ", "
	}
	e.say("  %sof %s, confirmed: %s", day, personName(e.tx, m.OrganiserID, "nobody"), yesNo(m.Confirmed))
	e.origin(m.InboxID, 0, "")
	for _, i := range e.tx.ItemsOf(m.ID) {
		e.say("  %s  %s, %s: %s", i.Ref(), i.Status, personName(e.tx, i.OwnerID, cmp.Or(i.OwnerText, "who?")), i.Task)
	}
	e.history(m.Ref())
	if !m.NextAt.IsZero() {
		e.say("Owners are told: %s", e.at(m.NextAt))
	}
	return true
}

func (e *explainer) person(p reminders.Person) {
	e.say("%s  <%s>%s", p.Display(), p.Email, note(personNote(p)))
	for _, i := range e.tx.LiveItems(p.ID) {
		e.say("  %s  %s, due %s: %s", i.Ref(), i.Status, cmp.Or(i.Due.String(), "not known"), i.Task)
	}
	for _, k := range e.tx.ContractsOfOwner(p.ID) {
		e.say("  %s  last day for notice %s: %s", k.Ref(), cmp.Or(k.Deadline.String(), "not known"), k.Name)
	}
	e.history(p.Email)
}

func note(s string) string {
	if s == "" {
		return ""
	}
	return ", " + s
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func (e *explainer) note(id int64, ref string) bool {
	n, ok := e.tx.Note(id)
	if !ok || n.Ref() != ref {
		return false
	}
	e.say("%s  %s: %s", n.Ref(), n.Kind, n.Text)
	e.origin(n.InboxID, n.Line, n.Evidence)
	return true
}

// origin tells from which mail and words a thing came.
func (e *explainer) origin(inboxID int64, line int, evidence string) {
	if m, ok := e.tx.MailHead(inboxID); ok {
		where := ""
		if line > 0 {
			where = fmt.Sprintf(", line %d", line)
		}
		e.say("From the mail of %s, %s%s <%s>:", cmp.Or(m.Sender, "nobody"), e.at(m.ReceivedAt), where, m.MessageID)
	}
	if evidence != "" {
		e.quote(evidence)
	}
}

// history tells, in the order of time, what was changed and what was sent.
func (e *explainer) history(ref string) {
	type entry struct {
		at   time.Time
		text string
	}
	var all []entry
	for _, ev := range e.tx.EventsOfRef(ref) {
		text := ev.Text
		if m, ok := e.tx.MailHead(ev.InboxID); ok && m.MessageID != "" {
			text += "  (mail <" + m.MessageID + ">)"
		}
		all = append(all, entry{ev.At, text})
	}
	for _, l := range e.tx.LettersOfRef(ref) {
		all = append(all, entry{l.QueuedAt, fmt.Sprintf("%s to %s: %s  (%s, <%s>)", l.Kind, l.To, l.Subject, l.State, l.MessageID)})
	}
	if len(all) == 0 {
		return
	}
	slices.SortStableFunc(all, func(a, b entry) int { return a.at.Compare(b.at) })
	e.say("History:")
	for _, x := range all {
		e.say("  %s  %s", e.at(x.at), x.text)
	}
}

func (e *explainer) mail(m store.Mail) {
	e.say("Mail of %s, received %s", cmp.Or(m.Sender, "nobody"), e.at(m.ReceivedAt))
	switch {
	case m.State == store.NewMail:
		e.say("  not read yet")
	default:
		e.say("  %s", m.Reason)
	}
	if m.Aside {
		e.say("  filed aside")
	}
	for _, ev := range e.tx.EventsOf(m.ID) {
		e.say("  %s: %s", ev.Ref, ev.Text)
	}
	for _, l := range e.tx.LettersOfMail(m.ID) {
		e.letter(l, false)
	}
}

func (e *explainer) letter(l reminders.Letter, whole bool) {
	e.say("%s to %s, %s: %s", l.Kind, l.To, e.at(l.QueuedAt), l.Subject)
	e.say("  %s, key %s, <%s>", l.State, l.Key, l.MessageID)
	if l.Error != "" {
		e.say("  %s", l.Error)
	}
	if !whole {
		return
	}
	for _, a := range e.tx.Attempts(l.ID) {
		e.say("  %s  %s", e.at(a.At), a.Result)
	}
	if m, ok := e.tx.MailHead(l.InboxID); ok {
		e.say("  because of the mail of %s <%s>: %s", cmp.Or(m.Sender, "nobody"), m.MessageID, m.Reason)
	}
	e.quote(l.Text)
}

func (e *explainer) vendor(id int64) bool {
	v, ok := e.tx.Vendor(id)
	if !ok {
		return false
	}
	e.say("%s %s", v.Ref(), v.Name)
	for _, fact := range []struct{ label, value string }{{"VAT id", v.VATID}, {"account", v.IBAN}, {"domain", v.Domain}, {"address",
		strings.ReplaceAll(v.Address, "\n", ", ")}} {
		if fact.value != "" {
			e.say("  %s: %s", fact.label, fact.value)
		}
	}
	for _, k := range e.tx.ContractsOfVendor(id) {
		e.say("  %s %s", k.Ref(), k.Name)
	}
	if v.MergedID != 0 {
		e.say("  is one with %s", reminders.Vendor{ID: v.MergedID}.Ref())
	}
	if n := len(e.tx.InvoicesOfVendor(id, 0)); n == 1 {
		e.say("  1 invoice")
	} else {
		e.say("  %d invoices", n)
	}
	e.history(v.Ref())
	return true
}

// at is a moment in the time zone of the configuration.
func (e *explainer) at(t time.Time) string { return t.In(e.zone).Format("Mon 2006-01-02 15:04") }
