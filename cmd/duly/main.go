// Command duly watches a mailbox, keeps track of action items and contracts, and
// reminds people by mail. This package holds flags and signals only, one file a command.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:])) }

// run answers with the exit status: 0, 1 for a failure, 2 for wrong usage.
func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &usage):
		fmt.Fprintln(os.Stderr, "duly: "+err.Error())
		fmt.Fprintln(os.Stderr, usage.hint)
		return 2
	case errors.Is(err, errSaid):
		return 1
	default:
		fmt.Fprintln(os.Stderr, "duly: "+err.Error())
		return 1
	}
}

// errSaid ends a command whose output has said already what is wrong.
var errSaid = errors.New("failed")

// usageError is a command line that cannot be meant so.
type usageError struct {
	error
	hint string
}

// now is the one place where duly asks for the time.
func now() time.Time { return time.Now() }

// lookAfter is the last group of commands.
const lookAfter = "To look after it:"

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "duly",
		Short: "an assistant that lives in a mailbox",
		Long: `Duly is an assistant that lives in a mailbox. People CC it on minutes and forward
invoices to it; it reminds them of what they promised, hears "done", and warns
before a contract renews itself.

See it work, with nothing to set up:

  duly demo

Point it at a mailbox:

  duly init
  duly run`,
		SilenceUsage:  true,
		SilenceErrors: true,

		SuggestionsMinimumDistance: 2,

		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.PersistentFlags().StringP("config", "c", defaultConfig(), "the configuration `file`")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usage(cmd, err) })
	for _, g := range []struct {
		title    string
		commands []*cobra.Command
	}{
		{"To see and set up:", []*cobra.Command{demoCommand(), parseCommand(), initCommand(), checkCommand()}},
		{"To work:", []*cobra.Command{runCommand(), onceCommand()}},
		{"To look at what is known:", []*cobra.Command{itemsCommand(), contractsCommand(), vendorsCommand(), invoicesCommand(), peopleCommand(),
			lettersCommand(), explainCommand()}},
		{lookAfter, []*cobra.Command{backupCommand(), replayCommand(), versionCommand()}},
	} {
		root.AddGroup(&cobra.Group{ID: g.title, Title: g.title})
		for _, c := range g.commands {
			c.GroupID = g.title
			root.AddCommand(c)
		}
	}
	root.SetHelpCommandGroupID(lookAfter)
	root.SetCompletionCommandGroupID(lookAfter)
	return root
}

func usage(cmd *cobra.Command, err error) error {
	return &usageError{err, "See “" + cmd.CommandPath() + " --help”."}
}

func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			return usage(cmd, fmt.Errorf("there is no command %q; do you mean “%s %s”?", args[0], cmd.CommandPath(), near[0]))
		}
		return usage(cmd, fmt.Errorf("unknown command or argument %q", args[0]))
	}
	return nil
}

func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return usage(cmd, errors.New("it takes "+what))
		}
		return nil
	}
}

// defaultConfig is DULY_CONFIG, else duly.toml of the current folder.
func defaultConfig() string {
	if path := os.Getenv("DULY_CONFIG"); path != "" {
		return path
	}
	return "duly.toml"
}
