package setup

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"duly/cmd/duly/internal/config"
)

// Dialog asks one person at a terminal.
type Dialog struct {
	In     *bufio.Reader
	Out    io.Writer
	Secret func() (string, error) // reads a line without showing it; nil: as any other
}

// ask shows a question with the answer that an empty line gives.
func (d *Dialog) ask(question, otherwise string) (string, error) {
	if otherwise != "" {
		question += " [" + otherwise + "]"
	}
	fmt.Fprintf(d.Out, "%s: ", question)
	line, err := d.In.ReadString('\n')
	if err != nil && (line == "" || !errors.Is(err, io.EOF)) {
		return "", fmt.Errorf("the answers ended before the questions: %w", err)
	}
	if line = strings.TrimSpace(line); line == "" {
		return otherwise, nil
	}
	return line, nil
}

func (d *Dialog) askSecret(question string) (string, error) {
	if d.Secret == nil {
		return d.ask(question, "")
	}
	fmt.Fprintf(d.Out, "%s (not shown): ", question)
	line, err := d.Secret()
	fmt.Fprintln(d.Out)
	return line, err
}

// answers are what the file needs to know.
type answers struct {
	address, admin, imapHost, imapSecurity, smtpHost, smtpSecurity, user, password, zone, country string
	imapPort, smtpPort                                                                            string
}

// Init asks for the mailbox, writes the configuration and the password's file, and tests
// both. A file that is there already is not overwritten.
func Init(ctx context.Context, path string, d *Dialog) error {
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already; edit it, or move it away first. “duly check” tests it", path)
	}
	fmt.Fprintln(d.Out, "This writes "+path+". An empty answer takes what stands in brackets.")
	a, err := d.askAll()
	if err != nil {
		return err
	}
	text := a.fill(config.Example)
	c, err := config.Parse(path, text)
	if err != nil {
		return err
	}
	if err := write(path, text, 0o644); err != nil {
		return err
	}
	if err := write(filepath.Join(filepath.Dir(path), passwordFile), a.password+"\n", 0o600); err != nil {
		return err
	}
	fmt.Fprintf(d.Out, "\n%s is written, the password is in %s beside it. Testing:\n\n", path, passwordFile)
	if !Check(ctx, c, func(r Result) { fmt.Fprintln(d.Out, Table(r)) }) {
		return errors.New("not everything works yet: mend what is marked FAIL in " + path + ", then run “duly check”")
	}
	fmt.Fprintf(d.Out, "\nAll is well. Start with “duly --config %s run”. Duly is on trial at first: every letter\ngoes to %s alone, until you write mode = \"live\".\n", path, a.admin)
	return nil
}

const passwordFile = "imap-password"

func (d *Dialog) askAll() (answers, error) {
	var a answers
	var err error
	ask := func(into *string, question, otherwise string) {
		if err == nil {
			*into, err = d.ask(question, otherwise)
		}
	}
	ask(&a.address, "Duly's own mail address, that people will CC", "")
	_, domain, ok := strings.Cut(a.address, "@")
	if err == nil && !ok {
		return a, fmt.Errorf("%q is no mail address", a.address)
	}
	ask(&a.admin, "Your address: you get the letters while duly is on trial, and hear of trouble", "")
	ask(&a.imapHost, "IMAP server", "imap."+domain)
	ask(&a.imapSecurity, "IMAP security: tls, starttls, or plain on this machine", "tls")
	ask(&a.imapPort, "IMAP port, 0 for the usual one", "0")
	ask(&a.user, "User name there", a.address)
	if err == nil {
		a.password, err = d.askSecret("Password there (an app password where the provider has them)")
	}
	ask(&a.smtpHost, "SMTP server", strings.Replace(a.imapHost, "imap", "smtp", 1))
	ask(&a.smtpSecurity, "SMTP security: starttls, tls, or plain on this machine", "starttls")
	ask(&a.smtpPort, "SMTP port, 0 for the usual one", "0")
	ask(&a.zone, "The team's time zone", "Europe/London")
	ask(&a.country, "The team's country, for holidays", "GB")
	return a, err
}

// fill puts the answers into the commented example, and takes out what is only an example.
func (a answers) fill(example string) string {
	_, domain, _ := strings.Cut(a.address, "@")
	values := map[string]string{
		"duly.address": quote(a.address), "duly.admin": quote(a.admin), "duly.domains": "[" + quote(domain) + "]",
		"duly.zone": quote(a.zone), "duly.country": quote(a.country),
		"imap.host": quote(a.imapHost), "imap.security": quote(a.imapSecurity), "imap.port": a.imapPort, "imap.user": quote(a.user),
		"imap.password_file": quote(passwordFile),
		"smtp.host":          quote(a.smtpHost), "smtp.security": quote(a.smtpSecurity), "smtp.port": a.smtpPort,
		"company.names": "[]", "company.vat_ids": "[]",
	}
	before, _, _ := strings.Cut(example, "# People need not be listed")
	var out []string
	table := ""
	for line := range strings.SplitSeq(before, "\n") {
		if strings.HasPrefix(line, "[") {
			table = strings.Trim(line, "[]") + "."
		}
		key, _, ok := strings.Cut(line, " = ")
		if v, known := values[table+key]; ok && known {
			line = key + " = " + v
		}
		out = append(out, line)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n"
}

func quote(s string) string { return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"` }

func write(path, text string, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("the folder of %s cannot be made: %w", path, err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, err)
	}
	_, err = f.WriteString(text)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}
