package main

import (
	"cmp"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/reminders"
	"duly/reminders/say"
	"duly/store"
)

func contractsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "contracts",
		Short: "list contracts, the earliest deadline first",
		Example: `  duly contracts
  duly contracts --json
  duly contracts --xlsx contracts.xlsx
  duly contracts add "Acme support, 3 years from 2025-03-01, notice 3 months"
  duly contracts drop C-7`,
	}
	all := cmd.Flags().Bool("all", false, "those that were dropped too")
	listCommand(cmd, func(_ *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ID", "NOTICE BY", "TERM ENDS", "A YEAR", "OWNER", "DEPUTY", "DECIDED", "CONTRACT"}, none: "No contracts."}
		for _, c := range tx.Contracts(store.ContractFilter{}) {
			if c.Decision == reminders.NoContract && !*all {
				continue
			}
			owner, deputy := personName(tx, c.OwnerID, "nobody"), personName(tx, c.SecondID, "")
			l.rows = append(l.rows, []string{c.Ref(), cmp.Or(c.Deadline.String(), "–"), cmp.Or(c.End.String(), "–"), sum(c.CostPerYear, c.Currency), owner,
				cmp.Or(deputy, "–"), cmp.Or(string(c.Decision), "–"), clip(c.Name, 60)})
			l.cells = append(l.cells, []any{c.Ref(), c.Deadline, c.End, c.CostPerYear, owner, deputy, string(c.Decision), c.Name, c.Currency,
				vendorName(tx, c.VendorID), c.AutoRenew})
			l.json = append(l.json, contractJSON(tx, c, owner))
		}
		l.more = []string{"CURRENCY", "VENDOR", "RENEWS BY ITSELF"}
		return l
	})
	cmd.AddCommand(addCommand(), dropCommand(), undoCommand())
	return cmd
}

func dropCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "drop ID",
		Short: "decide that something is no contract, or not one to look after",
		Long: `Drop takes a contract out of all lists and warnings. It is kept as a dated decision:
invoices that come for it do not bring it back, and “duly contracts undo” does.`,
		Example: "  duly contracts drop C-7",
		Args:    exactly(1, "a contract's ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return change(cmd, "C", args, args[0]+" is dropped. “duly contracts undo "+args[0]+"” takes it back.", func(p reminders.Policy,
				tx *store.Tx, ids []int64) (reminders.Outcome, error) {
				return p.DropContract(tx, ids[0], now())
			})
		},
	}
}

func undoCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "undo ID",
		Short:   "take the last change of a contract back",
		Example: "  duly contracts undo C-7",
		Args:    exactly(1, "a contract's ID"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return change(cmd, "C", args, "The last change of "+args[0]+" is taken back; see “duly explain "+args[0]+"”.",
				func(p reminders.Policy, tx *store.Tx, ids []int64) (reminders.Outcome, error) {
					return p.UndoContract(tx, ids[0], now())
				})
		},
	}
}

// sum is an amount for people, "–" where there is none.
func sum(d decimal.NullDecimal, currency string) string {
	return cmp.Or(say.Money(d, currency), "–")
}

// amount is an amount for machines, "" where there is none.
func amount(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.StringFixed(2)
}

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
