package mailbox

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"slices"
	"strings"
	"time"

	mail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"
)

// SMTP is one connection to a server that takes mail, good for many mails.
type SMTP struct {
	server Server
	wire   *wire
	client *smtp.Client
	open   bool // a transaction has begun and must be reset before the next
	grace  time.Duration
}

// DialSMTP connects, greets as helo (empty: this machine's name) and logs in;
// a zero Login means without one. A token that the server refuses is expired
// and asked for afresh, once.
func DialSMTP(ctx context.Context, s Server, login Login, helo string) (*SMTP, error) {
	s = s.withDefaults(465, 587)
	c, err := dialSMTP(ctx, s, login, helo)
	if login.Token != nil && errors.As(err, new(*refusedToken)) {
		login.Token.Expire()
		c, err = dialSMTP(ctx, s, login, helo)
	}
	return c, err
}

func dialSMTP(ctx context.Context, s Server, login Login, helo string) (*SMTP, error) {
	auth, err := newSMTPAuth(ctx, s, login)
	if err != nil {
		return nil, err
	}
	conn, w, err := dial(ctx, s)
	if err != nil {
		return nil, err
	}
	options := []mail.Option{
		mail.WithPort(s.Port), mail.WithTLSConfig(s.tlsConfig()), mail.WithTLSPolicy(mail.NoTLS),
		mail.WithDialContextFunc(func(context.Context, string, string) (net.Conn, error) { return conn, nil }),
	}
	if s.Security == StartTLS {
		options = append(options, mail.WithTLSPolicy(mail.TLSMandatory))
	}
	if auth != nil {
		options = append(options, mail.WithSMTPAuthCustom(auth))
	}
	if helo != "" {
		options = append(options, mail.WithHELO(helo))
	}
	dialer, err := mail.NewClient(s.Host, options...)
	if err != nil {
		w.cut(err)
		return nil, &Problem{What: "the SMTP settings cannot be used: " + err.Error(), Err: err}
	}
	c := &SMTP{server: s, wire: w, grace: 5 * time.Second}
	var said error
	err = w.during(ctx, s.Timeout, func() error {
		c.client, said = dialer.DialToSMTPClientWithContext(ctx)
		return said
	})
	if err != nil {
		w.cut(err)
		return nil, c.greetProblem(auth, said, err)
	}
	return c, nil
}

// greetProblem explains why a session did not begin: said is what the library
// says, err what became of the connection, which often ends upon a refusal.
func (c *SMTP) greetProblem(auth *smtpAuth, said, err error) error {
	reply, replied := smtpReply(said)
	switch {
	case auth != nil && auth.refusal != nil:
		return auth.refusal
	case replied && auth != nil && auth.mechanism != "":
		return auth.problem(reply)
	case replied:
		return &Problem{
			What:      fmt.Sprintf("%s takes no mail from here: %d %s", c.server.Addr(), reply.Code, sayable(reply.Msg)),
			Temporary: reply.Code < 500, Err: said,
		}
	case said != nil && strings.Contains(said.Error(), "does not support STARTTLS"):
		return &Problem{What: c.server.Addr() + " does not offer STARTTLS", Do: mismatch, Err: said}
	}
	return dialProblem(c.server, err)
}

// Outcome is what became of a mail for one recipient.
type Outcome int

const (
	// Accepted: the server has taken the mail and answers for it.
	Accepted Outcome = iota + 1
	// TemporaryFailure: not taken now; trying later is right.
	TemporaryFailure
	// PermanentFailure: never to be taken like this.
	PermanentFailure
	// NoMailbox: never to be taken, since there is no such recipient.
	NoMailbox
	// Unknown: the mail went out whole and no answer came. It may have been taken.
	Unknown
)

// String says the outcome in one word.
func (o Outcome) String() string {
	switch o {
	case Accepted:
		return "accepted"
	case TemporaryFailure:
		return "temporary"
	case PermanentFailure:
		return "permanent"
	case NoMailbox:
		return "no mailbox"
	case Unknown:
		return "unknown"
	}
	return "none"
}

// Answer is what the server said for one recipient.
type Answer struct {
	To      string
	Outcome Outcome
	Code    int    // the SMTP reply code, 0 where no reply came
	Text    string // the server's words, or why none came
}

// Result is the answers, one a recipient, in the order of the recipients.
type Result []Answer

// finalDot is how long a server may think about a mail it has been given whole
// (RFC 5321, 4.5.3.2.6). Giving up sooner makes doubles.
const finalDot = 10 * time.Minute

// Send sends one mail, given complete with its header and CRLF lines, to whom
// it is for, to[0], and to those who get a copy: where the first is refused
// nothing goes out, and nobody can take a copy for proof that the mail did. An
// empty from is the null sender of automatic replies. beforeDot, where not nil, runs
// when the whole mail but its final dot has been handed over: from its return
// on, and not before, the mail may arrive. If it fails the mail is withdrawn.
//
// The Result is complete even where there is an error; an error says that the
// connection is of no more use, or that beforeDot failed.
func (c *SMTP) Send(ctx context.Context, from string, to []string, raw []byte, beforeDot func() error) (Result, error) {
	result := make(Result, len(to))
	for i, addr := range to {
		result[i].To = addr
	}
	if err := c.begin(ctx, from, raw, result); err != nil || result.settled() {
		return result, err
	}
	if err := c.recipients(ctx, result); err != nil || result.settled() {
		return result, err
	}
	return result, c.data(ctx, raw, result, beforeDot)
}

// begin opens a transaction for the mail.
func (c *SMTP) begin(ctx context.Context, from string, raw []byte, result Result) error {
	if c.open {
		if err := c.Reset(ctx); err != nil {
			result.settle(TemporaryFailure, 0, err.Error())
			return err
		}
	}
	if from != "" && !isAddress(from) {
		result.settle(PermanentFailure, 0, fmt.Sprintf("%q is no address to send from", from))
		return nil
	}
	if _, size := c.client.Extension("SIZE"); tooLarge(raw, size) {
		result.settle(PermanentFailure, 0, fmt.Sprintf("the mail has %d bytes, the server takes %s", len(raw), size))
		return nil
	}
	c.open = true
	utf8 := !isASCII(from) || slices.ContainsFunc(result, func(a Answer) bool { return !isASCII(a.To) })
	c.client.SkipSMTPUTF8(!utf8)
	err := c.step(ctx, result, func() error { return c.client.Mail("<" + from + ">") })
	for i := range result {
		if a := &result[i]; a.Outcome == PermanentFailure && a.Code != tooMuchMail {
			a.Outcome = TemporaryFailure // the sender was refused, not the mail
		}
	}
	return err
}

// tooMuchMail is the reply to MAIL that is about the mail: it exceeds what is taken (RFC 1870).
const tooMuchMail = 552

// recipients names each recipient to the server. A refusal is that recipient's
// alone, but without the first the mail has no purpose.
func (c *SMTP) recipients(ctx context.Context, result Result) error {
	utf8, _ := c.client.Extension("SMTPUTF8")
	for i := range result {
		one := result[i : i+1]
		switch to := result[i].To; {
		case !isAddress(to):
			one.settle(NoMailbox, 0, fmt.Sprintf("%q is no address", to))
		case !isASCII(to) && !utf8:
			one.settle(PermanentFailure, 0, "the server takes no addresses with letters beyond ASCII")
		default:
			if err := c.step(ctx, one, func() error { return c.client.Rcpt("<" + to + ">") }); err != nil {
				result.settle(TemporaryFailure, 0, err.Error())
				return err
			}
			if a := &one[0]; a.Outcome == PermanentFailure && unknownRecipient(*a) {
				a.Outcome = NoMailbox
			}
		}
		if first := result[0]; first.Outcome != 0 {
			result.settle(first.Outcome, first.Code, first.To+" was refused: "+first.Text)
			return nil
		}
	}
	return nil
}

// unknownRecipient tells a refusal of RCPT that is about the recipient (RFC 5321, 4.2.3; RFC 7504) from those
// about rights (X.7 of RFC 3463) and a mailbox that is full or shut (X.2).
func unknownRecipient(a Answer) bool {
	return slices.Contains([]int{550, 551, 553, 556}, a.Code) && !strings.HasPrefix(a.Text, "5.7.") && !strings.HasPrefix(a.Text, "5.2.")
}

// data hands the mail over to the recipients that are not settled yet.
func (c *SMTP) data(ctx context.Context, raw []byte, result Result, beforeDot func() error) error {
	var message *smtp.DataCloser
	err := c.step(ctx, result, func() error {
		writer, err := c.client.Data()
		message, _ = writer.(*smtp.DataCloser)
		return err
	})
	if err != nil || result.settled() {
		return err
	}
	err = c.step(ctx, result, func() error {
		_, err := bytes.NewReader(raw).WriteTo(message)
		return err
	})
	if err != nil {
		return err
	}
	if beforeDot != nil {
		err = beforeDot()
	}
	if err = cmp.Or(err, ctx.Err()); err != nil {
		// Closing the message would deliver it; only ending the connection does not.
		c.wire.cut(net.ErrClosed)
		result.settle(TemporaryFailure, 0, "withdrawn before it was sent: "+err.Error())
		return err
	}
	return c.dot(ctx, result, message)
}

// dot ends the mail and waits for the server's word on it. Where the context
// ends, it still waits a moment: the answer is mostly on its way, and without
// it nobody knows what became of the mail.
func (c *SMTP) dot(ctx context.Context, result Result, message *smtp.DataCloser) error {
	late, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(c.grace, cancel) })
	defer stop()
	err := c.wire.during(late, max(finalDot, c.server.Timeout), message.Close)
	if reply, ok := smtpReply(err); ok {
		c.open = false
		result.settleReply(reply)
		return c.goodbye(reply)
	}
	if err != nil {
		err = lineProblem(c.server, err)
		c.wire.cut(err)
		result.settle(Unknown, 0, err.Error())
		return err
	}
	c.open = false
	result.settle(Accepted, 250, message.ServerResponse())
	return nil
}

// step runs one command. A refusal settles the answers given, any other
// failure is the end of the connection and settles them as temporary.
func (c *SMTP) step(ctx context.Context, answers Result, command func() error) error {
	err := c.wire.during(ctx, c.server.Timeout, command)
	if err == nil {
		return nil
	}
	if reply, ok := smtpReply(err); ok {
		answers.settleReply(reply)
		return c.goodbye(reply)
	}
	err = lineProblem(c.server, err)
	c.wire.cut(err)
	answers.settle(TemporaryFailure, 0, err.Error())
	return err
}

// goodbye ends the connection where the server is about to do so (RFC 5321, 3.8).
func (c *SMTP) goodbye(reply *textproto.Error) error {
	if reply.Code != 421 {
		return nil
	}
	err := &Problem{What: fmt.Sprintf("%s ends the connection: %s", c.server.Addr(), sayable(reply.Msg)), Temporary: true, Err: reply}
	c.wire.cut(err)
	return err
}

func (r Result) settle(o Outcome, code int, text string) {
	for i := range r {
		if r[i].Outcome == 0 {
			r[i].Outcome, r[i].Code, r[i].Text = o, code, text
		}
	}
}

func (r Result) settleReply(reply *textproto.Error) {
	o := TemporaryFailure
	if reply.Code >= 500 {
		o = PermanentFailure
	}
	r.settle(o, reply.Code, sayable(reply.Msg))
}

func (r Result) settled() bool {
	return !slices.ContainsFunc(r, func(a Answer) bool { return a.Outcome == 0 })
}

// Reset gives up the transaction that has begun, if any.
func (c *SMTP) Reset(ctx context.Context) error {
	err := c.wire.during(ctx, c.server.Timeout, c.client.Reset)
	if err != nil {
		err = lineProblem(c.server, err)
		c.wire.cut(err)
		return err
	}
	c.open = false
	return nil
}

// Broken tells whether the connection has ended, for whatever reason.
func (c *SMTP) Broken() bool { return c.wire.failure() != nil }

// Close says goodbye where the connection still stands, waiting two seconds at
// most, and ends it.
func (c *SMTP) Close() error {
	if !c.Broken() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		_ = c.wire.during(ctx, c.server.Timeout, c.client.Quit)
	}
	c.wire.cut(net.ErrClosed)
	return nil
}

// isAddress keeps out what would change the SMTP command it stands in.
func isAddress(s string) bool {
	at := strings.LastIndexByte(s, '@')
	return at > 0 && at < len(s)-1 && len(s) <= 320 && !strings.ContainsFunc(s, func(r rune) bool {
		return r <= ' ' || r == 0x7f || r == '<' || r == '>'
	})
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func tooLarge(raw []byte, size string) bool {
	var most int64
	if _, err := fmt.Sscan(size, &most); err != nil || most <= 0 {
		return false
	}
	return int64(len(raw)) > most
}
