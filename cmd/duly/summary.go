package main

import (
	"cmp"
	"fmt"
	"strings"
	"text/tabwriter"

	"duly/parser"
)

// summary is what a person wants to see of one answer: short and aligned.
func summary(a parser.Answer) string {
	var b strings.Builder
	name := a.File
	if name == "-" {
		name = "standard input"
	}
	if a.Error != "" {
		return fmt.Sprintf("%s: cannot be read: %s\n", name, a.Error)
	}
	fmt.Fprintf(&b, "%s: %s\n", name, a.Kind)
	t := tabwriter.NewWriter(&b, 2, 8, 2, ' ', 0)
	if a.Date != "" {
		fmt.Fprintf(t, "  date\t%s\n", strings.TrimSpace(a.Date+" "+a.Time))
	}
	for _, f := range a.Failed {
		fmt.Fprintf(t, "  failed\t%s\n", f)
	}
	if a.Away != nil {
		rows(t, [][2]string{{"away until", a.Away.Until}, {"stand-in", a.Away.Standin}})
	}
	for i, item := range a.Items {
		fmt.Fprintf(t, "  %d.\t%s\t%s\t%s\t%s\n", i+1, cmp.Or(item.Owner, "who?"), cmp.Or(item.Due, cmp.Or(item.DueText, "when?")), itemStatus(item), item.Task)
	}
	for _, list := range []struct {
		name  string
		notes []parser.Note
	}{{"decision", a.Decisions}, {"risk", a.Risks}, {"issue", a.Issues}, {"change", a.Changes}} {
		for _, n := range list.notes {
			fmt.Fprintf(t, "  %s\t%s\n", list.name, n.Text)
		}
	}
	for _, c := range a.Commands {
		fmt.Fprintf(t, "  command\t%s\n", strings.Join(strings.Fields(strings.Join([]string{c.Target, c.Verb, c.To, c.Until, c.Text, c.Reason}, " ")), " "))
	}
	invoiceSummary(t, a.Invoice)
	contractSummary(t, a.Contract)
	t.Flush()
	if a.Reply != "" {
		b.WriteString("  new text:\n    " + strings.ReplaceAll(a.Reply, "\n", "\n    ") + "\n")
	}
	return b.String()
}

func itemStatus(i parser.Item) string {
	if i.Status == "open" && i.Confidence < 0.5 {
		return "possible"
	}
	return i.Status
}

func invoiceSummary(t *tabwriter.Writer, i *parser.Invoice) {
	if i == nil {
		return
	}
	rows(t, [][2]string{
		{strings.ReplaceAll(i.Kind, "_", " "), i.Number}, {"seller", i.SellerName}, {"buyer", i.BuyerName},
		{"issued", i.IssueDate}, {"due", i.DueDate}, {"period", span(i.PeriodStart, i.PeriodEnd)},
		{"net", money(i.Net, i.Currency)}, {"tax", money(i.Tax, i.Currency)}, {"gross", money(i.Gross, i.Currency)},
		{"payable", money(i.Payable, i.Currency)}, {"IBAN", i.IBAN}, {"order", i.PONumber}, {"read from", i.Source},
	})
}

func contractSummary(t *tabwriter.Writer, c *parser.Contract) {
	if c == nil {
		return
	}
	renews, notice := "", ""
	if c.AutoRenew {
		renews = strings.TrimSpace("by itself " + c.RenewalTerm)
	}
	if c.NoticeDays > 0 {
		notice = fmt.Sprintf("%d days", c.NoticeDays)
	}
	rows(t, [][2]string{{"term", span(c.Start, c.End)}, {"renews", renews}, {"notice", notice}, {"notice by", c.NoticeDeadline}})
}

// rows prints the pairs that have a value.
func rows(t *tabwriter.Writer, pairs [][2]string) {
	for _, p := range pairs {
		if p[1] != "" {
			fmt.Fprintf(t, "  %s\t%s\n", p[0], p[1])
		}
	}
}

func span(from, to string) string {
	if from == "" && to == "" {
		return ""
	}
	return strings.TrimSpace(from + " – " + to)
}

func money(amount, currency string) string {
	if amount == "" {
		return ""
	}
	return strings.TrimSpace(amount + " " + currency)
}
