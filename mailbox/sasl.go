package mailbox

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/emersion/go-sasl"
)

// XOAUTH2 is Google's and Microsoft's way to log in with a token.
const XOAUTH2 = "XOAUTH2"

// OAUTHBEARER is the standard way to log in with a token (RFC 7628).
const OAUTHBEARER = sasl.OAuthBearer

func pickMechanism(offered func(string) bool) string {
	for _, m := range []string{OAUTHBEARER, XOAUTH2} {
		if offered(m) {
			return m
		}
	}
	return ""
}

// tokenAuth is both mechanisms: one message, and on refusal one challenge that says why.
type tokenAuth struct {
	mechanism string
	first     []byte
}

// tokenRefusal carries the server's reason. The exchange is not finished then,
// as the connection is given up anyway.
type tokenRefusal struct{ text string }

func (r *tokenRefusal) Error() string { return "the token was refused: " + r.text }

func tokenClient(mechanism, user, token string, s Server) *tokenAuth {
	first := "user=" + user + "\x01auth=Bearer " + token + "\x01\x01"
	if mechanism == OAUTHBEARER {
		// In the identity, "," and "=" are written in code (RFC 5801, 4).
		user = strings.NewReplacer("=", "=3D", ",", "=2C").Replace(user)
		first = fmt.Sprintf("n,a=%s,\x01host=%s\x01port=%d\x01auth=Bearer %s\x01\x01", user, s.Host, s.Port, token)
	}
	return &tokenAuth{mechanism, []byte(first)}
}

func (a *tokenAuth) Start() (string, []byte, error) { return a.mechanism, a.first, nil }

func (a *tokenAuth) Next(challenge []byte) ([]byte, error) {
	var said struct{ Status, Error, Error_description string }
	text := string(challenge)
	if json.Unmarshal(challenge, &said) == nil {
		text = strings.TrimSpace(strings.Join([]string{said.Status, said.Error, said.Error_description}, " "))
	}
	return nil, &tokenRefusal{text}
}

func tokenProblem(s Server, user, text, token string) *Problem {
	text = sayable(hide(text, token, base64.StdEncoding.EncodeToString([]byte(token))))
	return &Problem{
		What: fmt.Sprintf("%s refused the access token for %s: %s", s.Addr(), user, text),
		Do:   "check that the application may use IMAP and SMTP for this mailbox, that the scopes are right, and that the user is the mailbox's own address",
	}
}

func noTokenLogin(s Server) *Problem {
	return &Problem{
		What: s.Addr() + " offers no login by OAuth token, or not this kind",
		Do:   "use a password, or the other one of XOAUTH2 and OAUTHBEARER",
	}
}
