package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"duly/parser/contract"
	"duly/parser/document"
	"duly/reminders"
	"duly/reminders/say"
	"duly/store"
)

func addCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "add TEXT|FILE...",
		Short: "write contracts down: one in words, or a list in a .csv or .xlsx file",
		Long: `Add writes contracts down as a mail “contract: …” would. Each row of a list is checked; one
that is wrong is told with its reason, and the rest is kept. A contract that names no
owner is the administrator's. What is told again of a known one brings it up to date.`,
		Example: `  duly contracts add "Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom"
  duly contracts add licences.xlsx`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage(cmd, errors.New("it takes a contract in words, or the name of a .csv or .xlsx file"))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			lines, tables, err := contractsIn(cmd, args)
			if err != nil {
				return err
			}
			return takeContracts(cmd, lines, tables)
		},
	}
}

// contractsIn are the contracts that arguments tell: in words, or in the tables of files.
func contractsIn(cmd *cobra.Command, args []string) (lines []string, tables [][][]string, err error) {
	for _, arg := range args {
		if ext := strings.ToLower(filepath.Ext(arg)); ext != ".csv" && ext != ".xlsx" {
			told, leads := contract.Lines(arg)
			if !leads {
				told = []string{arg}
			}
			lines = append(lines, told...)
			continue
		}
		data, err := os.ReadFile(arg)
		if err != nil {
			return nil, nil, err
		}
		doc, err := document.Read(cmd.Context(), filepath.Base(arg), data, nil)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", arg, err)
		}
		tables = append(tables, doc.Tables...)
	}
	return lines, tables, nil
}

func takeContracts(cmd *cobra.Command, lines []string, tables [][][]string) error {
	c, s, err := openStore(cmd)
	if err != nil {
		return err
	}
	defer s.Close()
	var kept, wrong []string
	err = s.Update(cmd.Context(), now(), func(tx *store.Tx) error {
		var out reminders.Outcome
		out, kept, wrong = c.Policy(s.Secret()).TakeContracts(tx, lines, tables, now())
		return tx.Apply(out, nil)
	})
	if err != nil {
		return err
	}
	for _, line := range kept {
		fmt.Fprintln(cmd.OutOrStdout(), line)
	}
	for _, line := range wrong {
		fmt.Fprintln(cmd.ErrOrStderr(), line)
	}
	switch {
	case len(wrong) > 0:
		return errors.New(say.Plural(len(wrong), "contract is", "contracts are") + " left out")
	case len(kept) == 0:
		return errors.New("no list of contracts is in it: a head row with a name, an end and for example a price is wanted")
	}
	return nil
}
