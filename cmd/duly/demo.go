package main

import (
	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/demo"
)

func demoCommand() *cobra.Command {
	var o demo.Options
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "watch duly work in a small office in memory; nothing to set up",
		Long: `Demo plays three weeks of a small office in a few seconds: an IMAP and an SMTP server in
memory, six people, two vendors and a fast clock. It runs the very passes of “duly run”.`,
		Example: `  duly demo
  duly demo --letters
  duly demo --dir /tmp/office --serve`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.Out, o.Now = cmd.OutOrStdout(), now
			return demo.Run(cmd.Context(), o)
		},
	}
	cmd.Flags().BoolVar(&o.Letters, "letters", false, "print each letter in full")
	cmd.Flags().StringVar(&o.Dir, "dir", "", "keep the database and every mail, as .eml, in this `folder`")
	cmd.Flags().BoolVar(&o.Serve, "serve", false, "leave the servers up afterwards, for any mail program")
	return cmd
}
