package main

import (
	"cmp"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/parser/invoice"
	"duly/reminders"
	"duly/store"
)

func invoicesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "invoices",
		Short: "list invoices, the newest first",
		Example: `  duly invoices
  duly invoices --contract C-7
  duly invoices --limit 0 --xlsx invoices.xlsx`,
	}
	limit := cmd.Flags().Int("limit", 100, "at most this `number`; 0: all")
	contract := cmd.Flags().String("contract", "", "only those of this `contract`, such as C-7")
	return listCommand(cmd, func(_ *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ISSUED", "DUE", "NUMBER", "TOTAL", "VENDOR", "CONTRACT", "READ FROM"}, none: "No invoices."}
		f := store.InvoiceFilter{Limit: *limit}
		if *contract != "" {
			kind, id := reminders.SplitRef(*contract)
			if kind != "C" {
				return list{none: "“" + *contract + "” is no contract; name one such as C-7."}
			}
			f.ContractID = id
		}
		for _, i := range tx.Invoices(f) {
			vendor, ref := vendorName(tx, i.VendorID), ""
			if i.ContractID != 0 {
				ref = reminders.Contract{ID: i.ContractID}.Ref()
			}
			x := i.Facts
			l.rows = append(l.rows, []string{cmp.Or(x.IssueDate.String(), "–"), cmp.Or(x.DueDate.String(), "–"), cmp.Or(x.Number, "–"),
				sum(spent(x, x.Gross), x.Currency), clip(vendor, 40), cmp.Or(ref, "–"), x.Source})
			l.cells = append(l.cells, []any{x.IssueDate, x.DueDate, x.Number, spent(x, x.Gross), vendor, ref, x.Source, x.Currency,
				spent(x, x.Net), spent(x, x.Tax), x.Kind})
			l.json = append(l.json, struct {
				Number      string `json:"number,omitempty"`
				Kind        string `json:"kind"`
				Vendor      string `json:"vendor,omitempty"`
				Contract    string `json:"contract,omitempty"`
				Issued      string `json:"issued,omitempty"`
				Due         string `json:"due,omitempty"`
				Net         string `json:"net,omitempty"`
				Tax         string `json:"tax,omitempty"`
				Gross       string `json:"gross,omitempty"`
				Currency    string `json:"currency,omitempty"`
				PeriodStart string `json:"period_start,omitempty"`
				PeriodEnd   string `json:"period_end,omitempty"`
				IBAN        string `json:"iban,omitempty"`
				Source      string `json:"source"`
			}{x.Number, x.Kind, vendor, ref, x.IssueDate.String(), x.DueDate.String(), amount(x.Net), amount(x.Tax), amount(x.Gross), x.Currency,
				x.PeriodStart.String(), x.PeriodEnd.String(), x.IBAN, x.Source})
		}
		l.more = []string{"CURRENCY", "NET", "TAX", "KIND"}
		return l
	})
}

// spent is a sum of an invoice; what a credit note gives back is below zero.
func spent(f invoice.Invoice, sum decimal.NullDecimal) decimal.NullDecimal {
	if f.Kind == "credit_note" {
		sum.Decimal = sum.Decimal.Abs().Neg()
	}
	return sum
}
