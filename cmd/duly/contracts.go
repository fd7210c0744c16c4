package main

import (
	"cmp"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/reminders"
	"duly/store"
)

func contractsCommand() *cobra.Command {
	return listCommand(&cobra.Command{
		Use:     "contracts",
		Short:   "list contracts, the earliest deadline first",
		Example: "  duly contracts\n  duly contracts --json\n  duly contracts --xlsx contracts.xlsx",
	}, func(_ *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ID", "NOTICE BY", "TERM ENDS", "A YEAR", "OWNER", "DECIDED", "CONTRACT"}, none: "No contracts."}
		for _, c := range tx.Contracts(store.ContractFilter{}) {
			owner := personName(tx, c.OwnerID, "nobody")
			l.rows = append(l.rows, []string{c.Ref(), cmp.Or(c.Deadline.String(), "–"), cmp.Or(c.End.String(), "–"), sum(c.CostPerYear, c.Currency), owner, cmp.Or(string(c.Decision), "–"), clip(c.Name, 60)})
			l.cells = append(l.cells, []any{c.Ref(), c.Deadline, c.End, c.CostPerYear, owner, string(c.Decision), c.Name, c.Currency, vendorName(tx, c.VendorID), c.AutoRenew})
			l.json = append(l.json, contractJSON(tx, c, owner))
		}
		l.more = []string{"CURRENCY", "VENDOR", "RENEWS BY ITSELF"}
		return l
	})
}

// sum is an amount for people, "–" where there is none.
func sum(d decimal.NullDecimal, currency string) string {
	if !d.Valid {
		return "–"
	}
	return strings.TrimSpace(d.Decimal.StringFixed(2) + " " + currency)
}

// amount is an amount for machines, "" where there is none.
func amount(d decimal.NullDecimal) string { return strings.TrimPrefix(sum(d, ""), "–") }

func contractJSON(tx *store.Tx, c reminders.Contract, owner string) any {
	return struct {
		ID        string `json:"id"`
		Name      string `json:"name"`
		Vendor    string `json:"vendor,omitempty"`
		Number    string `json:"number,omitempty"`
		Owner     string `json:"owner,omitempty"`
		Second    string `json:"second,omitempty"`
		Start     string `json:"start,omitempty"`
		End       string `json:"end,omitempty"`
		AutoRenew bool   `json:"auto_renew"`
		Renewal   int    `json:"renewal_months,omitempty"`
		Notice    int    `json:"notice_days,omitempty"`
		Months    int    `json:"notice_months,omitempty"`
		Deadline  string `json:"notice_deadline,omitempty"`
		Cost      string `json:"cost_per_year,omitempty"`
		Currency  string `json:"currency,omitempty"`
		Decision  string `json:"decision,omitempty"`
		DecidedBy string `json:"decided_by,omitempty"`
		Decided   string `json:"decided_on,omitempty"`
		Evidence  string `json:"evidence,omitempty"`
	}{c.Ref(), c.Name, vendorName(tx, c.VendorID), c.Number, owner, personName(tx, c.SecondID, ""), c.Start.String(), c.End.String(), c.AutoRenew,
		c.RenewalMonths, c.NoticeDays, c.NoticeMonths, c.Deadline.String(), amount(c.CostPerYear), c.Currency,
		string(c.Decision), personName(tx, c.DecidedBy, ""), decidedOn(c), c.Evidence}
}

func decidedOn(c reminders.Contract) string {
	if c.DecidedAt.IsZero() {
		return ""
	}
	return c.DecidedAt.Format("2006-01-02")
}

func vendorName(tx *store.Tx, id int64) string {
	v, _ := tx.Vendor(id)
	return v.Name
}
