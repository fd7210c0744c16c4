package mailbox

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"os"
	"strings"
	"syscall"

	"github.com/emersion/go-imap/v2"
)

// Problem is an error for the person who looks after the mailbox: what is
// wrong and what to do. It never holds a password or a token.
type Problem struct {
	What      string // "imap.example:993 refused the password of duly@example"
	Do        string // "write an app password into the password file"; may be empty
	Temporary bool   // trying again later may help without anyone doing anything
	Err       error  // what the library or the system said; may be nil
}

func (p *Problem) Error() string {
	if p.Do == "" {
		return p.What
	}
	return p.What + "; " + p.Do
}

func (p *Problem) Unwrap() error { return p.Err }

const mismatch = "port 993 and 465 speak TLS at once (security \"tls\"), 143 and 587 STARTTLS (security \"starttls\")"

// dialProblem explains why no connection came about.
func dialProblem(s Server, err error) error {
	var (
		known    *Problem
		dns      *net.DNSError
		notTLS   tls.RecordHeaderError
		alert    tls.AlertError
		hostname x509.HostnameError
		unknown  x509.UnknownAuthorityError
		invalid  x509.CertificateInvalidError
	)
	p := &Problem{Err: err}
	switch {
	case errors.As(err, &known):
		return known
	case errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &dns):
		p.What = fmt.Sprintf("the host %q cannot be found", s.Host)
		p.Do = "check its spelling and this machine's name server"
		p.Temporary = !dns.IsNotFound
	case errors.As(err, &notTLS):
		p.What = s.Addr() + " does not speak TLS at once"
		p.Do = mismatch
	case errors.As(err, &hostname):
		p.What = fmt.Sprintf("the certificate of %s is for another name: %v", s.Addr(), hostname)
		p.Do = "write the host as the certificate names it"
	case errors.As(err, &unknown):
		p.What = fmt.Sprintf("the certificate of %s is signed by nobody this machine trusts", s.Addr())
		p.Do = "give the signer's certificate as ca_file, or install it on this machine"
	case errors.As(err, &invalid):
		p.What = fmt.Sprintf("the certificate of %s is not valid: %v", s.Addr(), invalid)
		p.Do = "have it renewed, and check this machine's clock"
	case errors.As(err, &alert):
		p.What = fmt.Sprintf("%s refused TLS: %v", s.Addr(), alert)
		p.Do = "the server must offer TLS 1.2 or newer"
	case errors.Is(err, syscall.ECONNREFUSED):
		p.What = "nothing answers at " + s.Addr()
		p.Do = "check host and port, and whether the server runs"
		p.Temporary = true
	case isTimeout(err):
		p.What = fmt.Sprintf("%s did not answer within %v", s.Addr(), s.Timeout)
		p.Do = "check host and port, and the firewall; " + mismatch
		p.Temporary = true
	default:
		return lineProblem(s, err)
	}
	return p
}

// lineProblem explains why a standing connection ended.
func lineProblem(s Server, err error) error {
	var known *Problem
	p := &Problem{Err: err, Temporary: true}
	switch {
	case errors.As(err, &known):
		return known
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, os.ErrDeadlineExceeded):
		return err
	case isTimeout(err):
		p.What = fmt.Sprintf("%s fell silent for %v", s.Addr(), s.Timeout)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		p.What = s.Addr() + " closed the connection"
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, net.ErrClosed):
		p.What = "the connection to " + s.Addr() + " broke"
	default:
		p.What = fmt.Sprintf("the connection to %s failed: %v", s.Addr(), err)
	}
	return p
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded) ||
		errors.As(err, &timeout) && timeout.Timeout()
}

// refused explains a server's NO or BAD to a command, and anything else as
// the end of the connection.
func refused(s Server, doing string, err error) error {
	var no *imap.Error
	if !errors.As(err, &no) {
		return lineProblem(s, err)
	}
	p := &Problem{
		What: fmt.Sprintf("%s would not %s: %s", s.Addr(), doing, sayable(no.Text)),
		Err:  err,
	}
	switch no.Code {
	case imap.ResponseCodeNonExistent, imap.ResponseCodeTryCreate:
		p.What = fmt.Sprintf("%s would not %s: the folder does not exist", s.Addr(), doing)
		p.Do = "check the folder's name, or create it in any mail program"
	case imap.ResponseCodeOverQuota:
		p.Do = "the mailbox is full; make room in it"
		p.Temporary = true
	case imap.ResponseCodeNoPerm:
		p.Do = "the login lacks the right to do that; have it granted"
	case imap.ResponseCodeUnavailable, imap.ResponseCodeInUse, imap.ResponseCodeLimit, imap.ResponseCodeServerBug, imap.ResponseCodeContactAdmin:
		p.Temporary = true
	}
	return p
}

// loginProblem explains a refused login. secrets never come back in it, even
// where the server repeats them.
func loginProblem(s Server, user, text string, temporary bool, secrets ...string) *Problem {
	text = sayable(hide(text, secrets...))
	p := &Problem{What: fmt.Sprintf("%s refused the login of %s: %s", s.Addr(), user, text)}
	lower := strings.ToLower(text)
	host := strings.ToLower(s.Host)
	p.Temporary = temporary || strings.Contains(lower, "too many")
	switch {
	case p.Temporary:
		p.Do = "it will be tried again"
	case strings.Contains(lower, "application-specific") || strings.Contains(lower, "app password"),
		strings.HasSuffix(host, "gmail.com"), strings.HasSuffix(host, "googlemail.com"), strings.HasSuffix(host, "mail.yahoo.com"), strings.HasSuffix(host, "me.com"):
		p.Do = "this provider wants an app password here instead of the usual one; make one in the account's security settings"
	case strings.HasSuffix(host, "office365.com"), strings.HasSuffix(host, "outlook.com"):
		p.Do = "Microsoft takes no passwords here; set up OAuth for the mailbox"
	default:
		p.Do = "check user and password; where the account has two-step sign-in, make an app password for duly"
	}
	return p
}

func hide(text string, secrets ...string) string {
	for _, secret := range secrets {
		if secret != "" {
			text = strings.ReplaceAll(text, secret, "…")
		}
	}
	return text
}

// sayable makes a server's words fit into a sentence.
func sayable(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return "(no reason given)"
	}
	const most = 300
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return strings.TrimRight(text, ".;")
}

func smtpReply(err error) (*textproto.Error, bool) {
	var reply *textproto.Error
	ok := errors.As(err, &reply)
	return reply, ok
}
