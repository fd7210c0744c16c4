package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/daemon"
)

func replayCommand() *cobra.Command {
	var apply bool
	cmd := &cobra.Command{
		Use:   "replay",
		Short: "read kept mails again with today's parser and show what would differ",
		Long: `Replay reads every kept mail again with the parser of this version and shows where the
action items or the invoice in it would be read differently than they stand in the
books. With --apply new items are added and readings of untouched items are brought up to
date; what people have said is never overruled, and no letter goes out about it but one
receipt to the organiser of each mail that gains items.`,
		Example: `  duly replay
  duly replay --apply`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadConfig(cmd)
			if err != nil {
				return err
			}
			return withDaemon(cmd, c, false, func(ctx context.Context, d *daemon.Daemon) error {
				differ, err := d.Replay(ctx, apply, func(line string) { fmt.Fprintln(cmd.OutOrStdout(), line) })
				if err != nil {
					return err
				}
				switch {
				case differ == 0:
					fmt.Fprintln(cmd.OutOrStdout(), "Every mail reads as it did.")
				case !apply:
					fmt.Fprintf(cmd.OutOrStdout(), "Mails that would read differently: %d; --apply writes it.\n", differ)
				}
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&apply, "apply", false, "write what differs")
	return cmd
}
