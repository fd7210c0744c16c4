package main

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"duly/cmd/duly/internal/config"
	"duly/cmd/duly/internal/daemon"
	"duly/mailbox"
	"duly/parser/document/pdf"
	"duly/store"
)

// cacheDir is where the compiled PDF reader is kept between runs; "" where there is no such place.
func cacheDir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "duly")
}

func loadConfig(cmd *cobra.Command) (*config.Config, error) {
	path, err := cmd.Flags().GetString("config")
	if err != nil {
		return nil, err
	}
	return config.Load(path)
}

// openStore opens the database of the configuration.
func openStore(cmd *cobra.Command) (*config.Config, *store.Store, error) {
	c, err := loadConfig(cmd)
	if err != nil {
		return nil, nil, err
	}
	s, err := openDatabase(c)
	return c, s, err
}

// openDatabase opens the database of a configuration that is read already.
func openDatabase(c *config.Config) (*store.Store, error) {
	if err := c.MakeStateDir(); err != nil {
		return nil, err
	}
	return store.Open(c.Database())
}

// view runs fn on the books as they are now.
func view(cmd *cobra.Command, fn func(c *config.Config, tx *store.Tx) error) error {
	c, s, err := openStore(cmd)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(cmd.Context(), now(), func(tx *store.Tx) error { return fn(c, tx) })
}

// newDaemon puts the daemon together from the configuration.
func newDaemon(c *config.Config, s *store.Store, log *slog.Logger) (*daemon.Daemon, error) {
	imapServer, err := c.IMAPServer()
	if err != nil {
		return nil, err
	}
	smtpServer, err := c.SMTPServer()
	if err != nil {
		return nil, err
	}
	imapLogin, smtpLogin, err := c.Logins()
	if err != nil {
		return nil, err
	}
	return &daemon.Daemon{
		Store: s, Policy: c.Policy(s.Secret()), Now: now, Log: log, PDF: pdf.NewReader(filepath.Join(c.StateDir(), "cache")),
		DialIMAP: func(ctx context.Context) (*mailbox.IMAP, error) {
			return mailbox.DialIMAP(ctx, imapServer, imapLogin)
		},
		DialSMTP: func(ctx context.Context) (*mailbox.SMTP, error) {
			return mailbox.DialSMTP(ctx, smtpServer, smtpLogin, c.SMTP.Helo)
		},
		Folder: c.IMAP.Folder, Handled: c.FolderPath(c.IMAP.Handled), Aside: c.FolderPath(c.IMAP.Aside),
		Since: c.Since(), MaxSize: int64(c.IMAP.MaxSizeMB) << 20, Poll: c.IMAP.Poll.Duration,
		Shadow: c.Mode == "shadow", Copy: c.SMTP.CopyToSelf,
	}, nil
}
