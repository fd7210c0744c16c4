package mailbox

import (
	"context"
	"errors"
	"net/textproto"
	"slices"
	"strings"

	"github.com/wneessen/go-mail/smtp"
)

// smtpAuth logs in by whichever mechanism fits the login and the server.
type smtpAuth struct {
	server    Server
	login     Login
	secret    string
	mechanism string
	step      int
	tokenAuth *tokenAuth
	refusal   error // why the login failed
}

var _ smtp.Auth = (*smtpAuth)(nil)

// newSMTPAuth asks for the secret beforehand, while nobody waits. It returns
// nil for a login without one.
func newSMTPAuth(ctx context.Context, s Server, login Login) (*smtpAuth, error) {
	a := &smtpAuth{server: s, login: login}
	var err error
	switch {
	case login.Token != nil:
		a.secret, err = login.Token.Token(ctx)
	case login.Password != nil:
		a.secret, err = login.Password(ctx)
	default:
		return nil, nil
	}
	return a, err
}

func (a *smtpAuth) Start(info *smtp.ServerInfo) (string, []byte, error) {
	offered := func(m string) bool {
		return slices.ContainsFunc(info.Auth, func(o string) bool { return strings.EqualFold(o, m) })
	}
	if a.login.Token != nil {
		return a.startToken(offered)
	}
	switch {
	case offered("PLAIN"):
		a.mechanism = "PLAIN"
		return "PLAIN", []byte("\x00" + a.login.User + "\x00" + a.secret), nil
	case offered("LOGIN"):
		a.mechanism = "LOGIN"
		return "LOGIN", nil, nil
	}
	return "", nil, a.fail(&Problem{
		What: a.server.Addr() + " takes no password over this connection",
		Do:   `set security to "starttls" (port 587) or "tls" (port 465), or set up OAuth; where it wants no password from this machine, set auth of [smtp] to "none"`,
	})
}

func (a *smtpAuth) startToken(offered func(string) bool) (string, []byte, error) {
	a.mechanism = a.login.Mechanism
	if a.mechanism == "" {
		a.mechanism = pickMechanism(offered)
	}
	if a.mechanism == "" || !offered(a.mechanism) {
		return "", nil, a.fail(noTokenLogin(a.server))
	}
	a.tokenAuth = tokenClient(a.mechanism, a.login.User, a.secret, a.server)
	return a.tokenAuth.Start()
}

// Next answers the server's challenges: LOGIN asks for user, then password;
// a token is only challenged to say why it was refused.
func (a *smtpAuth) Next(challenge []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	if a.tokenAuth != nil {
		_, err := a.tokenAuth.Next(challenge)
		return nil, a.fail(&refusedToken{tokenProblem(a.server, a.login.User, err.(*tokenRefusal).text, a.secret)})
	}
	a.step++
	switch {
	case a.mechanism == "LOGIN" && a.step == 1:
		return []byte(a.login.User), nil
	case a.mechanism == "LOGIN" && a.step == 2:
		return []byte(a.secret), nil
	}
	return nil, a.fail(errors.New("the server asks for more than " + a.mechanism + " has"))
}

func (a *smtpAuth) fail(err error) error {
	a.refusal = err
	return err
}

// problem explains a reply to AUTH.
func (a *smtpAuth) problem(reply *textproto.Error) error {
	passing := reply.Code < 500
	if a.login.Token != nil && !passing {
		return &refusedToken{tokenProblem(a.server, a.login.User, reply.Msg, a.secret)}
	}
	return loginProblem(a.server, a.login.User, reply.Msg, passing, a.secret, encodedPlain(a.login.User, a.secret))
}
