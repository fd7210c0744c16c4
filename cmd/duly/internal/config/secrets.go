package config

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"duly/mailbox"
)

// The environment variables that stand in for files.
const (
	EnvIMAPPassword = "DULY_IMAP_PASSWORD"
	EnvSMTPPassword = "DULY_SMTP_PASSWORD"
	EnvClientSecret = "DULY_OAUTH_CLIENT_SECRET"
)

// secret reads a secret from the environment, else from a file's first line.
func (c *Config) secret(env, key, file string) (string, error) {
	if v := os.Getenv(env); v != "" {
		return v, nil
	}
	if file == "" {
		return "", fmt.Errorf("%s is not set; write the secret into a file and name it there, or set %s", key, env)
	}
	b, err := os.ReadFile(c.resolve(file))
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s names the file %s, which is not there; write the secret into its first line, or set %s", key, file, env)
	}
	if err != nil {
		return "", fmt.Errorf("%s cannot be read: %w", key, err)
	}
	line, _, _ := strings.Cut(string(b), "\n")
	if line = strings.TrimRight(line, "\r"); line == "" {
		return "", fmt.Errorf("%s names the file %s, which is empty", key, file)
	}
	return line, nil
}

// IMAPServer says how to reach the mailbox.
func (c *Config) IMAPServer() (mailbox.Server, error) {
	return c.server("imap", c.IMAP.Host, c.IMAP.Port, c.IMAP.Security, c.IMAP.CAFile, c.IMAP.Timeout)
}

// SMTPServer says how to reach the server that takes letters.
func (c *Config) SMTPServer() (mailbox.Server, error) {
	return c.server("smtp", c.SMTP.Host, c.SMTP.Port, c.SMTP.Security, c.SMTP.CAFile, c.SMTP.Timeout)
}

func (c *Config) server(name, host string, port int, security, caFile string, timeout Span) (mailbox.Server, error) {
	s := mailbox.Server{Host: host, Port: port, Timeout: timeout.Duration, Security: securities[security]}
	if caFile == "" {
		return s, nil
	}
	pem, err := os.ReadFile(c.resolve(caFile))
	if err != nil {
		return s, fmt.Errorf("%s.ca_file cannot be read: %w", name, err)
	}
	s.RootCAs = x509.NewCertPool()
	if !s.RootCAs.AppendCertsFromPEM(pem) {
		return s, fmt.Errorf("%s.ca_file %s holds no certificate in PEM form", name, caFile)
	}
	return s, nil
}

var securities = map[string]mailbox.Security{"tls": mailbox.TLS, "starttls": mailbox.StartTLS, "plain": mailbox.Plain}

// Logins are how duly logs in at both servers. They share one source of tokens.
func (c *Config) Logins() (imap, smtp mailbox.Login, err error) {
	var tokens mailbox.TokenSource
	if strings.Contains(c.IMAP.Auth+c.SMTP.Auth, "oauth") {
		if tokens, err = c.tokens(); err != nil {
			return imap, smtp, err
		}
	}
	imap = c.login(c.IMAP.Auth, c.IMAP.User, EnvIMAPPassword, "imap.password_file", c.IMAP.PasswordFile, tokens)
	if c.SMTP.Auth == "none" {
		return imap, mailbox.Login{}, nil
	}
	user, file := c.SMTP.User, c.SMTP.PasswordFile
	if user == "" {
		user = c.IMAP.User
	}
	env, key := EnvSMTPPassword, "smtp.password_file"
	if file == "" && os.Getenv(env) == "" { // most servers take the same password for both
		file, env, key = c.IMAP.PasswordFile, EnvIMAPPassword, "imap.password_file"
	}
	return imap, c.login(c.SMTP.Auth, user, env, key, file, tokens), nil
}

// CheckPasswords says what is wrong with the files that hold the passwords, if anything.
func (c *Config) CheckPasswords(ctx context.Context) error {
	imap, smtp, err := c.Logins()
	for _, l := range []mailbox.Login{imap, smtp} {
		if err == nil && l.Password != nil {
			_, err = l.Password(ctx)
		}
	}
	return err
}

func (c *Config) login(auth, user, env, key, file string, tokens mailbox.TokenSource) mailbox.Login {
	if user == "" {
		user = c.Duly.Address
	}
	l := mailbox.Login{User: user}
	switch auth {
	case "xoauth2":
		l.Token, l.Mechanism = tokens, mailbox.XOAUTH2
	case "oauthbearer":
		l.Token, l.Mechanism = tokens, mailbox.OAUTHBEARER
	default:
		l.Password = func(context.Context) (string, error) { return c.secret(env, key, file) }
	}
	return l
}

func (c *Config) tokens() (mailbox.TokenSource, error) {
	o := mailbox.OAuth{TokenURL: c.OAuth.TokenURL, ClientID: c.OAuth.ClientID, Scopes: c.OAuth.Scopes}
	var err error
	if c.OAuth.ClientSecretFile != "" || os.Getenv(EnvClientSecret) != "" {
		if o.ClientSecret, err = c.secret(EnvClientSecret, "oauth.client_secret_file", c.OAuth.ClientSecretFile); err != nil {
			return nil, err
		}
	}
	if c.OAuth.RefreshTokenFile == "" {
		return mailbox.ClientCredentials(o), nil
	}
	current, err := c.secret("", "oauth.refresh_token_file", c.OAuth.RefreshTokenFile)
	if err != nil {
		return nil, err
	}
	path := c.resolve(c.OAuth.RefreshTokenFile)
	return mailbox.RefreshToken(o, current, func(rotated string) error { return replaceFile(path, rotated+"\n") }), nil
}

// replaceFile writes a secret so that either the old or the new one stands there, never half of one.
func replaceFile(path, text string) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".duly-*")
	if err != nil {
		return fmt.Errorf("the new refresh token cannot be kept: %w", err)
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("the new refresh token cannot be kept: %w", err)
	}
	return nil
}
