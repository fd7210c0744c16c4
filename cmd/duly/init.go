package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"duly/cmd/duly/internal/config"
	"duly/cmd/duly/internal/setup"
)

func initCommand() *cobra.Command {
	var example bool
	cmd := &cobra.Command{
		Use:   "init",
		Short: "ask for the mailbox, write the configuration, and test it",
		Long: `Init asks for the mailbox and writes the configuration, testing the login, the folder,
IDLE and the server for letters. What is wrong it says in plain words, and how to mend it.`,
		Example: `  duly init
  duly --config /etc/duly/duly.toml init
  duly init --example > duly.toml`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if example {
				_, err := fmt.Fprint(cmd.OutOrStdout(), config.Example)
				return err
			}
			path, err := cmd.Flags().GetString("config")
			if err != nil {
				return err
			}
			d := &setup.Dialog{In: bufio.NewReader(cmd.InOrStdin()), Out: cmd.OutOrStdout()}
			if fd := int(os.Stdin.Fd()); term.IsTerminal(fd) {
				d.Secret = func() (string, error) {
					b, err := term.ReadPassword(fd)
					return string(b), err
				}
			}
			return setup.Init(cmd.Context(), path, d)
		},
	}
	cmd.Flags().BoolVar(&example, "example", false, "print a commented configuration with every key")
	return cmd
}

func checkCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "check",
		Short:   "test the configuration: logins, folders, IDLE, database",
		Example: "  duly check\n  duly --config /etc/duly/duly.toml check",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadConfig(cmd)
			if err != nil {
				return err
			}
			tell := func(r setup.Result) { fmt.Fprintln(cmd.OutOrStdout(), setup.Table(r)) }
			tell(setup.Result{Name: "configuration", OK: true, Detail: "mode " + c.Mode})
			database := setup.CheckDatabase(c)
			tell(database)
			if !setup.Check(cmd.Context(), c, tell) || !database.OK {
				return errSaid
			}
			return nil
		},
	}
}
