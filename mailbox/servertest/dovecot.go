//go:build servers

package servertest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"syscall"

	"duly/mailbox"
)

// DovecotConfig says what kind of Dovecot is wanted.
type DovecotConfig struct {
	Users  map[string]string // passwords by address
	Tokens *Tokens           // nil: no OAuth
	// Dotted names the folders as Courier does: INBOX.Duly.Handled.
	Dotted bool
}

// Dovecot is a running Dovecot with IMAP, LMTP and an authentication service
// for Postfix. Its users' addresses are their names at login.
type Dovecot struct {
	TLS, StartTLS, Plain mailbox.Server // three ways to its IMAP

	dir      string
	lmtp     int
	auth     int
	cert     *Certificate
	password map[string]string
	process  *exec.Cmd
}

// StartDovecot starts Dovecot, as nobody where we are root. Close ends it.
func StartDovecot(config DovecotConfig) (*Dovecot, error) {
	return again(func() (*Dovecot, error) { return startDovecot(config) })
}

func startDovecot(config DovecotConfig) (*Dovecot, error) {
	program, err := findProgram("dovecot", "dovecot-imapd dovecot-lmtpd")
	if err != nil {
		return nil, err
	}
	dir, err := workDir("dovecot")
	if err != nil {
		return nil, err
	}
	d := &Dovecot{dir: dir, password: config.Users}
	if err := d.start(program, config); err != nil {
		return nil, errors.Join(logged(err, d.path("dovecot.log"), d.path("output")), d.Close())
	}
	return d, nil
}

func (d *Dovecot) path(name string) string { return filepath.Join(d.dir, name) }

func (d *Dovecot) start(program string, config DovecotConfig) error {
	ports, err := freePorts(4)
	if err != nil {
		return err
	}
	account, group, err := unprivileged()
	if err != nil {
		return err
	}
	if d.cert, err = NewCertificate(); err != nil {
		return err
	}
	d.lmtp, d.auth = ports[2], ports[3]
	d.Plain = mailbox.Server{Host: "127.0.0.1", Port: ports[0], Security: mailbox.Plain}
	d.StartTLS = mailbox.Server{Host: "localhost", Port: ports[0], Security: mailbox.StartTLS, RootCAs: d.cert.Pool}
	d.TLS = mailbox.Server{Host: "localhost", Port: ports[1], Security: mailbox.TLS, RootCAs: d.cert.Pool}
	if err := d.writeFiles(config, account, group); err != nil {
		return err
	}
	if err := chown(d.dir, account); err != nil {
		return err
	}
	output, err := os.Create(d.path("output"))
	if err != nil {
		return err
	}
	defer output.Close()
	process := exec.Command(program, "-F", "-c", d.path("dovecot.conf"))
	process.Stdout, process.Stderr = output, output // never a pipe: its children keep it open
	if err := runAs(process, account); err != nil {
		return err
	}
	if err := process.Start(); err != nil {
		return err
	}
	d.process = process
	return await(ports[0], "* OK")
}

func (d *Dovecot) writeFiles(config DovecotConfig, account *user.User, group string) error {
	var users strings.Builder
	for name, password := range config.Users {
		fmt.Fprintf(&users, "%s:{PLAIN}%s\n", name, password)
	}
	files := map[string]string{
		"cert.pem": string(d.cert.CertPEM), "key.pem": string(d.cert.KeyPEM), "users": users.String(),
		"dovecot.conf": d.conf(config, account, group),
	}
	if config.Tokens != nil {
		files["oauth2.conf"] = "tokeninfo_url = " + config.Tokens.URL + "/tokeninfo?access_token=\n" +
			"introspection_mode =\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n"
	}
	for name, text := range files {
		if err := os.WriteFile(d.path(name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return os.Mkdir(d.path("mail"), 0o755)
}

func (d *Dovecot) conf(config DovecotConfig, account *user.User, group string) string {
	mechanisms, oauth, space := "plain login", "", "separator = /"
	if config.Tokens != nil {
		mechanisms += " xoauth2 oauthbearer"
		oauth = "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = DIR/oauth2.conf\n}\n"
	}
	if config.Dotted {
		space = "separator = .\n  prefix = INBOX."
	}
	return strings.NewReplacer(
		"MECHANISMS", mechanisms, "OAUTH", strings.ReplaceAll(oauth, "DIR", d.dir), "SPACE", space,
		"DIR", d.dir, "USER", account.Username, "GROUP", group, "UID", account.Uid, "GID", account.Gid,
		"IMAPSPORT", fmt.Sprint(d.TLS.Port), "IMAPPORT", fmt.Sprint(d.Plain.Port),
		"LMTPPORT", fmt.Sprint(d.lmtp), "AUTHPORT", fmt.Sprint(d.auth),
	).Replace(dovecotConf)
}

const dovecotConf = `
base_dir = DIR/run
state_dir = DIR/state
log_path = DIR/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = USER
default_internal_group = GROUP
default_login_user = USER
ssl = yes
ssl_cert = <DIR/cert.pem
ssl_key = <DIR/key.pem
disable_plaintext_auth = no
auth_mechanisms = MECHANISMS
auth_failure_delay = 0
auth_verbose = yes
mail_max_userip_connections = 50
OAUTH
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u DIR/users
}
userdb {
  driver = static
  args = uid=UID gid=GID home=DIR/mail/%n
}
mail_location = maildir:~/Maildir
first_valid_uid = 1
first_valid_gid = 1
namespace inbox {
  inbox = yes
  SPACE
}
service imap-login {
  chroot =
  inet_listener imap {
    port = IMAPPORT
  }
  inet_listener imaps {
    port = IMAPSPORT
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = AUTHPORT
  }
}
service lmtp {
  inet_listener lmtp {
    port = LMTPPORT
  }
}
`

// Login is how a user logs in with the password.
func (d *Dovecot) Login(address string) mailbox.Login {
	return mailbox.Login{User: address, Password: mailbox.StaticPassword(d.password[address])}
}

// Close ends Dovecot and removes its mails.
func (d *Dovecot) Close() error {
	var err error
	if d.process != nil {
		err = d.process.Process.Signal(syscall.SIGTERM)
		_ = d.process.Wait()
	}
	return errors.Join(err, removeSoon(d.dir))
}

// removeSoon removes a folder into which a server that has just been told to
// end may still write.
func removeSoon(dir string) error { return poll(func() error { return os.RemoveAll(dir) }) }
