package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func backupCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "copy the database while duly runs, and check the copy",
		Long: `Backup copies the database to FILE, while duly runs, and checks the copy. To go back to
it, stop duly, put the copy in the place of duly.db, and start duly again: what happened
since is read again from the mailbox, and nothing is said twice.`,
		Example: `  duly backup /backup/duly-$(date +%F).db`,
		Args:    exactly(1, "one file to write to"),
		RunE: func(cmd *cobra.Command, args []string) error {
			_, s, err := openStore(cmd)
			if err != nil {
				return err
			}
			defer s.Close()
			if err := s.Backup(cmd.Context(), args[0]); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is written and checked.\n", args[0])
			return nil
		},
	}
}
