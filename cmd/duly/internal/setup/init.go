package setup

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
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
	address, admin, zone, country                    string
	imapHost, imapSecurity, imapPort, user, password string
	smtpHost, smtpSecurity, smtpPort                 string
	imapCA, smtpCA                                   string // files of certificates to trust; mostly none
}

// Init asks for the mailbox and writes the configuration, testing each server as soon as it
// is known. A file that is there already is not overwritten, but one that an Init which was
// cut off has left is taken up again.
func Init(ctx context.Context, path string, d *Dialog) error {
	w := &wizard{Dialog: d, path: path}
	switch text, err := os.ReadFile(path); {
	case errors.Is(err, fs.ErrNotExist):
		fmt.Fprintln(d.Out, "This writes "+path+". An empty answer takes what stands in brackets.")
	case err == nil && strings.HasPrefix(string(text), unfinished):
		if err := w.takeUp(string(text)); err != nil {
			return err
		}
		fmt.Fprintln(d.Out, path+" was not finished. This takes it up again: an empty answer takes what stands in brackets.")
	default:
		return fmt.Errorf("%s is there already; edit it, or move it away first. “duly check” tests it", path)
	}
	if err := w.askAll(ctx); err != nil {
		return err
	}
	w.mark = ""
	if _, err := w.save(); err != nil {
		return err
	}
	fmt.Fprintf(d.Out, "\n%s is written, the password is in %s beside it.\n", path, passwordFile)
	if !w.well {
		return errors.New("not everything works yet: mend what is marked FAIL in " + path + ", then run “duly check”")
	}
	fmt.Fprintf(d.Out, "\nAll is well. Start with “duly --config %s run”. Duly is on trial at first: every letter\n"+
		"goes to %s alone, until you write mode = \"live\".\n", path, w.admin)
	return nil
}

const passwordFile = "imap-password"

// unfinished begins a file until all is asked.
const unfinished = "# “duly init” has not finished this file. Run it again: it takes up what is here.\n\n"

// wizard is one run of Init: the answers so far, and whether all tests went well.
type wizard struct {
	*Dialog
	answers
	path string
	mark string // unfinished, until all is asked
	well bool
}

// takeUp takes the answers out of a file that was not finished.
func (w *wizard) takeUp(text string) error {
	c, err := config.Parse(w.path, text)
	if err != nil {
		return err
	}
	w.answers = answers{
		address: c.Duly.Address, admin: c.Duly.Admin, zone: c.Duly.Zone, country: c.Duly.Country,
		imapHost: c.IMAP.Host, imapSecurity: c.IMAP.Security, imapPort: strconv.Itoa(c.IMAP.Port), user: c.IMAP.User,
		smtpHost: c.SMTP.Host, smtpSecurity: c.SMTP.Security, smtpPort: strconv.Itoa(c.SMTP.Port),
		imapCA: c.IMAP.CAFile, smtpCA: c.SMTP.CAFile,
	}
	if password, err := os.ReadFile(filepath.Join(filepath.Dir(w.path), passwordFile)); err == nil {
		w.password = strings.TrimSuffix(string(password), "\n")
	}
	return nil
}

func (w *wizard) askAll(ctx context.Context) error {
	w.mark = unfinished
	if err := w.askWho(); err != nil {
		return err
	}
	fmt.Fprintln(w.Out, "\nThe mailbox (IMAP):")
	imapWell, err := w.untilWell(ctx, w.askIMAP, &w.imapCA, func(c *config.Config, report func(Result)) {
		if login, _, err := c.Logins(); err != nil {
			report(failed("IMAP login", err))
		} else {
			checkIMAP(ctx, c, login, report)
		}
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(w.Out, "\nThe way out (SMTP):")
	w.smtpCA = cmp.Or(w.smtpCA, w.imapCA)
	smtpWell, err := w.untilWell(ctx, w.askSMTP, &w.smtpCA, func(c *config.Config, report func(Result)) {
		if _, login, err := c.Logins(); err != nil {
			report(failed("SMTP login", err))
		} else {
			checkSMTP(ctx, c, login, report)
		}
	})
	w.well = imapWell && smtpWell
	return err
}

// untilWell asks and tests, and asks again as long as the person wants to. Who signed the
// certificate is asked only where the machine does not trust it.
func (w *wizard) untilWell(ctx context.Context, ask func() error, ca *string, test func(*config.Config, func(Result))) (bool, error) {
	for {
		if err := ask(); err != nil {
			return false, err
		}
		well, untrusted, err := w.test(test)
		if untrusted && err == nil {
			if err = w.untilValid(question{ca, "A file with the signer's certificate, in PEM form; empty for none", optional}); err == nil && *ca != "" {
				well, _, err = w.test(test)
			}
		}
		if err = cmp.Or(err, ctx.Err()); well || err != nil {
			return well, err
		}
		again, err := w.ask("Answer these once more? yes or no", "yes")
		if err != nil || !strings.HasPrefix(strings.ToLower(again), "y") {
			return false, err
		}
	}
}

// test saves the answers and tries them, telling each result.
func (w *wizard) test(test func(*config.Config, func(Result))) (well, untrusted bool, err error) {
	c, err := w.save()
	if err != nil {
		return false, false, err
	}
	well = true
	test(c, func(r Result) {
		well, untrusted = well && r.OK, untrusted || r.Untrusted
		fmt.Fprintln(w.Out, Table(r))
	})
	return well, untrusted, nil
}

// save writes both files as the answers are now.
func (w *wizard) save() (*config.Config, error) {
	text := w.mark + w.fill(config.Example)
	c, err := config.Parse(w.path, text)
	if err != nil {
		return nil, err
	}
	if err := write(w.path, text, 0o644); err != nil {
		return nil, err
	}
	return c, write(filepath.Join(filepath.Dir(w.path), passwordFile), w.password+"\n", 0o600)
}

func (w *wizard) askWho() error {
	w.zone, w.country = cmp.Or(w.zone, "Europe/London"), cmp.Or(w.country, "GB")
	w.imapSecurity, w.smtpSecurity = cmp.Or(w.imapSecurity, "tls"), cmp.Or(w.smtpSecurity, "starttls")
	w.imapPort, w.smtpPort = cmp.Or(w.imapPort, "0"), cmp.Or(w.smtpPort, "0")
	if err := w.asksAll(question{&w.address, "Duly's own mail address, that people will CC", wanted}); err != nil {
		return err
	}
	_, domain, _ := strings.Cut(w.address, "@")
	w.imapHost, w.smtpHost, w.user = cmp.Or(w.imapHost, "imap."+domain), cmp.Or(w.smtpHost, "smtp."+domain), cmp.Or(w.user, w.address)
	return w.asksAll(
		question{&w.admin, "Your address: you get the letters while duly is on trial, and hear of trouble", wanted},
		question{&w.zone, "The team's time zone", wanted},
		question{&w.country, "The team's country, for holidays", wanted},
	)
}

func (w *wizard) askIMAP() error {
	err := w.asksAll(
		question{&w.imapHost, "Server", wanted},
		question{&w.imapSecurity, "Security: tls, starttls, or plain on this machine", wanted},
		question{&w.imapPort, "Port, 0 for the usual one", port},
		question{&w.user, "User", wanted},
	)
	if err != nil {
		return err
	}
	text := "Password (an app password where the provider has them)"
	if w.password != "" {
		text += ", empty for the one before"
	}
	password, err := w.askSecret(text)
	w.password = cmp.Or(password, w.password)
	return err
}

func (w *wizard) askSMTP() error {
	return w.asksAll(
		question{&w.smtpHost, "Server", wanted},
		question{&w.smtpSecurity, "Security: starttls, tls, or plain on this machine", wanted},
		question{&w.smtpPort, "Port, 0 for the usual one", port},
	)
}
