package main

import (
	"context"
	"log/slog"

	sdnotify "github.com/coreos/go-systemd/v22/daemon"
	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/cmd/duly/internal/daemon"
	"duly/store"
)

func runCommand() *cobra.Command {
	var verbose bool
	cmd := &cobra.Command{
		Use:   "run",
		Short: "watch the mailbox until stopped",
		Long: `Run is the daemon: it watches the mailbox, reads what comes in, reminds people and
sends letters, until it is stopped (Ctrl-C or SIGTERM). It may be killed at any moment:
nothing is lost and nothing is said twice.`,
		Example: `  duly run
  duly --config /etc/duly/duly.toml run`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return work(cmd, verbose, func(ctx context.Context, d *daemon.Daemon) error {
				mode := "live"
				if d.Shadow {
					mode = "shadow: every letter goes to " + d.Policy.Admin
				}
				d.Log.Info("duly is at work", "version", version(), "address", d.Policy.Self, "mode", mode)
				err := d.Run(ctx, func() { notify(sdnotify.SdNotifyReady) })
				notify(sdnotify.SdNotifyStopping)
				d.Log.Info("duly has stopped")
				return err
			})
		},
	}
	cmd.Flags().BoolVarP(&verbose, "verbose", "v", false, "log more")
	return cmd
}

// notify tells systemd how far duly is; where there is no systemd it does nothing.
func notify(state string) { _, _ = sdnotify.SdNotify(false, state) }

func onceCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "once",
		Short: "run every pass once and end, for cron",
		Long: `Once fetches what has come in, reads it, reminds people and sends what is due, and ends.
Where “duly run” or another “duly once” is at work it says so and leaves the work to it.`,
		Example: `  */5 * * * *  duly --config /etc/duly/duly.toml once`,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return work(cmd, false, func(ctx context.Context, d *daemon.Daemon) error {
				defer d.Close()
				return d.Once(ctx)
			})
		},
	}
}

// work lets fn run the daemon where no other one is at work on the database.
func work(cmd *cobra.Command, verbose bool, fn func(context.Context, *daemon.Daemon) error) error {
	c, err := loadConfig(cmd)
	if err != nil {
		return err
	}
	if err := c.CheckPasswords(cmd.Context()); err != nil { // better said now than at each login
		return err
	}
	if err := c.MakeStateDir(); err != nil {
		return err
	}
	claim, err := store.Work(c.Database())
	if err != nil {
		return err
	}
	defer claim.Close()
	return withDaemon(cmd, c, verbose, fn)
}

// withDaemon puts the daemon together, brings the roster up to date, and lets fn run it.
func withDaemon(cmd *cobra.Command, c *config.Config, verbose bool, fn func(context.Context, *daemon.Daemon) error) error {
	s, err := openDatabase(c)
	if err != nil {
		return err
	}
	defer s.Close()
	level := slog.LevelInfo
	if verbose {
		level = slog.LevelDebug
	}
	d, err := newDaemon(c, s, slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: level})))
	if err != nil {
		return err
	}
	defer d.PDF.Close()
	if err := d.Roster(cmd.Context(), c.Roster()); err != nil {
		return err
	}
	return fn(cmd.Context(), d)
}
