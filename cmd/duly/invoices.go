package main

import (
	"cmp"
	"fmt"

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
	cmd.PreRunE = func(cmd *cobra.Command, _ []string) error {
		if kind, _ := reminders.SplitRef(*contract); *contract != "" && kind != "C" {
			return usage(cmd, fmt.Errorf("%q is no contract; name one such as C-7", *contract))
		}
		return nil
	}
	return listCommand(cmd, func(_ *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ISSUED", "DUE", "NUMBER", "TOTAL", "VENDOR", "CONTRACT", "READ FROM", "NOTE"}, none: "No invoices."}
		f := store.InvoiceFilter{Limit: *limit}
		_, f.ContractID = reminders.SplitRef(*contract)
		for _, i := range tx.Invoices(f) {
			vendor, ref := vendorName(tx, i.VendorID), ""
			if i.ContractID != 0 {
				ref = reminders.Contract{ID: i.ContractID}.Ref()
			}
			x := i.Facts
			l.rows = append(l.rows, []string{cmp.Or(x.IssueDate.String(), "–"), cmp.Or(x.DueDate.String(), "–"), cmp.Or(x.Number, "–"),
				sum(spent(x, x.Gross), x.Currency), clip(vendor, 40), cmp.Or(ref, "–"), x.Source, cmp.Or(invoiceNote(tx, i), "–")})
			l.cells = append(l.cells, []any{x.IssueDate, x.DueDate, x.Number, spent(x, x.Gross), vendor, ref, x.Source, invoiceNote(tx, i), x.Currency,
				spent(x, x.Net), spent(x, x.Tax), x.Kind, x.PrecedingInvoice, replacedBy(tx, i)})
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
				Preceding   string `json:"preceding_invoice,omitempty"`
				ReplacedBy  string `json:"replaced_by,omitempty"`
				Source      string `json:"source"`
			}{x.Number, x.Kind, vendor, ref, x.IssueDate.String(), x.DueDate.String(), amount(x.Net), amount(x.Tax), amount(x.Gross), x.Currency,
				x.PeriodStart.String(), x.PeriodEnd.String(), x.IBAN, x.PrecedingInvoice, replacedBy(tx, i), x.Source})
		}
		l.more = []string{"CURRENCY", "NET", "TAX", "KIND", "PRECEDING", "REPLACED BY"}
		return l
	})
}

// invoiceNote says what an invoice is besides one that counts.
func invoiceNote(tx *store.Tx, i reminders.Invoice) string {
	switch by := replacedBy(tx, i); by {
	case "":
	case i.Facts.Number:
		return "not counted: came with another total"
	default:
		return "replaced by " + by
	}
	switch of := cmp.Or(i.Facts.PrecedingInvoice, "another"); i.Facts.Kind {
	case "corrected":
		return "replaces " + of
	case "credit_note":
		return "credit note for " + of
	case "receipt":
		return "receipt"
	}
	return ""
}

// replacedBy is the number of the corrected invoice that took one's place.
func replacedBy(tx *store.Tx, i reminders.Invoice) string {
	by, ok := tx.Invoice(i.ReplacedID)
	if !ok {
		return ""
	}
	return cmp.Or(by.Facts.Number, "a correction")
}

// spent is a sum of an invoice; what a credit note gives back is below zero.
func spent(f invoice.Invoice, sum decimal.NullDecimal) decimal.NullDecimal {
	if f.Kind == "credit_note" {
		sum.Decimal = sum.Decimal.Abs().Neg()
	}
	return sum
}
