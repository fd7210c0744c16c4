package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/reminders"
	"duly/store"
)

func vendorsCommand() *cobra.Command {
	cmd := listCommand(&cobra.Command{
		Use:   "vendors",
		Short: "list vendors, and what they are known by",
		Example: `  duly vendors
  duly vendors --xlsx vendors.xlsx
  duly vendors account V-3 "DE89 3704 0044 0532 0130 00"
  duly vendors merge V-3 V-7`,
	}, func(_ *config.Config, tx *store.Tx) list {
		l := list{head: []string{"ID", "VENDOR", "VAT ID", "ACCOUNT", "DOMAIN", "CONTRACTS", "INVOICES"}, none: "No vendors."}
		for _, v := range tx.Vendors() {
			if v.MergedID != 0 {
				continue
			}
			contracts, invoices := len(tx.ContractsOfVendor(v.ID)), len(tx.InvoicesOfVendor(v.ID, 0))
			id := v.Ref()
			l.rows = append(l.rows, []string{id, clip(v.Name, 50), cmp.Or(v.VATID, "–"), cmp.Or(v.IBAN, "–"), cmp.Or(v.Domain, "–"),
				fmt.Sprint(contracts), fmt.Sprint(invoices)})
			l.cells = append(l.cells, []any{id, v.Name, v.VATID, v.IBAN, v.Domain, contracts, invoices, strings.ReplaceAll(v.Address, "\n", ", "), v.Country})
			l.json = append(l.json, struct {
				ID        string `json:"id"`
				Name      string `json:"name"`
				VATID     string `json:"vat_id,omitempty"`
				IBAN      string `json:"iban,omitempty"`
				Domain    string `json:"domain,omitempty"`
				Address   string `json:"address,omitempty"`
				Country   string `json:"country,omitempty"`
				Contracts int    `json:"contracts"`
				Invoices  int    `json:"invoices"`
			}{id, v.Name, v.VATID, v.IBAN, v.Domain, v.Address, v.Country, contracts, invoices})
		}
		l.more = []string{"ADDRESS", "COUNTRY"}
		return l
	})
	cmd.AddCommand(accountCommand(), mergeCommand(), splitCommand())
	return cmd
}

func mergeCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "merge ID ID",
		Short: "make two vendors one: the second's invoices and contracts move to the first",
		Long: `Merge makes two vendors one. The invoices and contracts of the second move to the
first, and what is known of the second (VAT id, account, name) is from then on known of
the first; an invoice that stood under both is one. “duly vendors split” takes it back.`,
		Example: "  duly vendors merge V-3 V-7",
		Args:    exactly(2, "the IDs of two vendors"),
		RunE: func(cmd *cobra.Command, args []string) error {
			done := fmt.Sprintf("%s is part of %s now. “duly vendors split %s” takes that back.", args[1], args[0], args[1])
			return change(cmd, "V", args, done, func(p reminders.Policy, tx *store.Tx, ids []int64) (reminders.Outcome, error) {
				return p.MergeVendors(tx, ids[0], ids[1], now())
			})
		},
	}
}

func splitCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "split ID",
		Short:   "take back that a vendor was merged into another",
		Example: "  duly vendors split V-7",
		Args:    exactly(1, "the ID of the vendor that was merged"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return change(cmd, "V", args, args[0]+" is a vendor of its own again.", func(p reminders.Policy, tx *store.Tx, ids []int64) (reminders.Outcome, error) {
				return p.SplitVendor(tx, ids[0], now())
			})
		},
	}
}

func accountCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "account ID IBAN",
		Short: "put a vendor's bank account on file, after you checked it by telephone",
		Long: `Account puts a vendor's bank account on file. duly takes no new account over from
mail, since that is how payments are stolen: call the number you have on file first.`,
		Example: `  duly vendors account V-3 "DE89 3704 0044 0532 0130 00"`,
		Args:    exactly(2, "a vendor's ID and an IBAN"),
		RunE: func(cmd *cobra.Command, args []string) error {
			said := fmt.Sprintf("%s is on file for %s.", args[1], args[0])
			return change(cmd, "V", args[:1], said, func(p reminders.Policy, tx *store.Tx, ids []int64) (reminders.Outcome, error) {
				return p.Account(tx, ids[0], args[1], now())
			})
		},
	}
}
