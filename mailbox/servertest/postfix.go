//go:build servers

package servertest

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"duly/mailbox"
)

// Postfix is a running Postfix that delivers to a Dovecot's mailboxes and to
// nobody else. Besides those it knows bad@ and slow@ the same domain: mail to
// the one is refused for good, to the other for now.
type Postfix struct {
	// Submission wants STARTTLS and a login, Plain neither.
	Submission, Plain mailbox.Server

	program, dir string
}

// StartPostfix starts Postfix, which takes root rights. Close ends it.
func StartPostfix(d *Dovecot) (*Postfix, error) {
	return again(func() (*Postfix, error) { return startPostfix(d) })
}

func startPostfix(d *Dovecot) (*Postfix, error) {
	program, err := findProgram("postfix", "postfix")
	if err != nil {
		return nil, err
	}
	dir, err := workDir("postfix")
	if err != nil {
		return nil, err
	}
	p := &Postfix{program: program, dir: dir}
	if err := p.start(d); err != nil {
		return nil, errors.Join(logged(err, p.path("postfix.log"), p.path("output")), p.Close())
	}
	return p, nil
}

func (p *Postfix) path(name string) string { return filepath.Join(p.dir, name) }

func (p *Postfix) start(d *Dovecot) error {
	ports, err := freePorts(2)
	if err != nil {
		return err
	}
	p.Plain = mailbox.Server{Host: "127.0.0.1", Port: ports[0], Security: mailbox.Plain}
	p.Submission = mailbox.Server{Host: "localhost", Port: ports[1], Security: mailbox.StartTLS, RootCAs: d.cert.Pool}
	if err := p.writeFiles(d); err != nil {
		return err
	}
	output, err := os.Create(p.path("output"))
	if err != nil {
		return err
	}
	defer output.Close()
	command := exec.Command(p.program, "-c", p.path("etc"), "start")
	command.Stdout, command.Stderr = output, output
	if err := command.Run(); err != nil {
		return fmt.Errorf("postfix start: %w", err)
	}
	return errors.Join(await(ports[0], "220"), await(ports[1], "220"))
}

func (p *Postfix) writeFiles(d *Dovecot) error {
	for _, dir := range []string{"etc", "queue", "data"} {
		if err := os.Mkdir(p.path(dir), 0o755); err != nil {
			return err
		}
	}
	owner, err := lookupID("postfix")
	if err != nil {
		return err
	}
	if err := os.Chown(p.path("data"), owner, -1); err != nil {
		return fmt.Errorf("Postfix takes root rights: %w", err)
	}
	files := map[string]string{
		"etc/main.cf": p.mainCf(d), "etc/master.cf": p.masterCf(), "etc/dynamicmaps.cf": "",
		"cert.pem": string(d.cert.CertPEM), "key.pem": string(d.cert.KeyPEM),
	}
	for name, text := range files {
		if err := os.WriteFile(p.path(name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (p *Postfix) mainCf(d *Dovecot) string {
	var boxes []string
	domain := "duly.test"
	for address := range d.password {
		boxes = append(boxes, address+"=ok")
		_, domain, _ = strings.Cut(address, "@")
	}
	return strings.NewReplacer(
		"DIR", p.dir, "DOMAIN", domain, "BOXES", strings.Join(boxes, " "),
		"LMTPPORT", fmt.Sprint(d.lmtp), "AUTHPORT", fmt.Sprint(d.auth),
	).Replace(postfixMain)
}

const postfixMain = `
compatibility_level = 3.6
config_directory = DIR/etc
queue_directory = DIR/queue
data_directory = DIR/data
myhostname = mx.DOMAIN
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
maillog_file = DIR/postfix.log
maillog_file_prefixes = /var, /tmp, DIR
alias_maps =
alias_database =
local_transport = error:local delivery disabled
virtual_mailbox_domains = DOMAIN
virtual_mailbox_maps = inline:{ BOXES }
virtual_transport = lmtp:inet:127.0.0.1:LMTPPORT
default_transport = error:outside mail disabled
recipient_delimiter = +
smtpd_error_sleep_time = 0
smtpd_tls_cert_file = DIR/cert.pem
smtpd_tls_key_file = DIR/key.pem
smtpd_tls_security_level = may
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:AUTHPORT
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{ {bad@DOMAIN = 550 5.1.1 no such user here} {slow@DOMAIN = 450 4.2.1 mailbox busy} }, permit_mynetworks, reject
`

func (p *Postfix) masterCf() string {
	return strings.NewReplacer(
		"SMTP", p.Plain.Addr(), "SUBMISSION", net.JoinHostPort("127.0.0.1", strconv.Itoa(p.Submission.Port)),
	).Replace(postfixMaster)
}

const postfixMaster = `
SMTP        inet  n - n - - smtpd
SUBMISSION  inet  n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_auth_only=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
pickup      unix  n - n 60 1 pickup
cleanup     unix  n - n - 0 cleanup
qmgr        unix  n - n 300 1 qmgr
tlsmgr      unix  - - n 1000? 1 tlsmgr
rewrite     unix  - - n - - trivial-rewrite
bounce      unix  - - n - 0 bounce
defer       unix  - - n - 0 bounce
trace       unix  - - n - 0 bounce
verify      unix  - - n - 1 verify
flush       unix  n - n 1000? 0 flush
proxymap    unix  - - n - - proxymap
proxywrite  unix  - - n - 1 proxymap
error       unix  - - n - - error
retry       unix  - - n - - error
discard     unix  - - n - - discard
lmtp        unix  - - n - - lmtp
showq       unix  n - n - - showq
anvil       unix  - - n - 1 anvil
scache      unix  - - n - 1 scache
postlog     unix-dgram n - n - 1 postlogd
`

// Close ends Postfix by its process id and removes its queue.
func (p *Postfix) Close() error {
	text, err := os.ReadFile(p.path("queue/pid/master.pid"))
	if errors.Is(err, os.ErrNotExist) {
		return removeSoon(p.dir) // never came up
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return err
	}
	if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
		return err
	}
	gone := poll(func() error {
		if exec.Command(p.program, "-c", p.path("etc"), "status").Run() == nil {
			return errors.New("postfix does not end")
		}
		return nil
	})
	return errors.Join(gone, removeSoon(p.dir))
}

func lookupID(name string) (int, error) {
	account, err := user.Lookup(name)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(account.Uid)
}
