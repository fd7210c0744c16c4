package mailbox

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

// TokenSource hands out OAuth access tokens. It is safe for several goroutines.
type TokenSource interface {
	// Token returns a token that is valid now, a kept one where there is one.
	Token(ctx context.Context) (string, error)
	// Expire says that a server refused the last token: the next call of Token
	// must get a new one.
	Expire()
}

// OAuth is an application registered with an identity provider.
type OAuth struct {
	TokenURL     string
	ClientID     string
	ClientSecret string // may be empty with a refresh token
	Scopes       []string
	Params       url.Values        // further fields of the request, such as audience; client credentials only
	Transport    http.RoundTripper // nil: http.DefaultTransport
}

func (o OAuth) context(ctx context.Context) context.Context {
	client := &http.Client{Timeout: 30 * time.Second, Transport: o.Transport}
	return context.WithValue(ctx, oauth2.HTTPClient, client)
}

// ClientCredentials gets tokens for the application itself, with no person signing in.
func ClientCredentials(o OAuth) TokenSource {
	cfg := clientcredentials.Config{
		ClientID: o.ClientID, ClientSecret: o.ClientSecret, TokenURL: o.TokenURL,
		Scopes: o.Scopes, EndpointParams: o.Params,
	}
	return &tokens{fetch: func(ctx context.Context) (*oauth2.Token, error) {
		return cfg.Token(o.context(ctx))
	}}
}

// RefreshToken gets tokens in the name of a person who signed in once. Where
// the provider answers with a new refresh token, save is called with it before
// the access token is used: the old one may be void already. A save that fails
// is tried again at the next call.
func RefreshToken(o OAuth, current string, save func(rotated string) error) TokenSource {
	cfg := oauth2.Config{
		ClientID: o.ClientID, ClientSecret: o.ClientSecret, Scopes: o.Scopes,
		Endpoint: oauth2.Endpoint{TokenURL: o.TokenURL},
	}
	saved := current
	return &tokens{
		fetch: func(ctx context.Context) (*oauth2.Token, error) {
			token, err := cfg.TokenSource(o.context(ctx), &oauth2.Token{RefreshToken: current}).Token()
			if err == nil && token.RefreshToken != "" {
				current = token.RefreshToken
			}
			return token, err
		},
		keep: func() error {
			if current == saved {
				return nil
			}
			if err := save(current); err != nil {
				return err
			}
			saved = current
			return nil
		},
	}
}

// tokens keeps the last token until it expires or is refused.
type tokens struct {
	fetch func(context.Context) (*oauth2.Token, error)
	keep  func() error // makes what fetch learnt permanent; nil: nothing to keep

	mu   sync.Mutex
	last *oauth2.Token
}

func (t *tokens) Token(ctx context.Context) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.last.Valid() {
		token, err := t.fetch(ctx)
		if err != nil {
			return "", oauthProblem(err)
		}
		t.last = token
	}
	if t.keep != nil {
		if err := t.keep(); err != nil {
			return "", &Problem{
				What: "the new refresh token could not be kept: " + err.Error(),
				Do:   "make its file writable, else the next start needs a new sign-in", Err: err,
			}
		}
	}
	return t.last.AccessToken, nil
}

func (t *tokens) Expire() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last = nil
}

// oauthProblem explains a provider's refusal. The response's body is left out:
// it may repeat what was sent.
func oauthProblem(err error) error {
	var refusal *oauth2.RetrieveError
	if !errors.As(err, &refusal) {
		if errors.Is(err, context.Canceled) {
			return err
		}
		return &Problem{What: "the OAuth provider could not be reached", Do: "check token_url and the network", Temporary: true, Err: err}
	}
	status := 0
	if refusal.Response != nil {
		status = refusal.Response.StatusCode
	}
	p := &Problem{What: fmt.Sprintf("the OAuth provider refused a token: %s (HTTP %d)", sayable(refusal.ErrorCode), status)}
	switch refusal.ErrorCode {
	case "invalid_grant":
		p.Do = "the sign-in has expired or was withdrawn; sign in again and put in the new refresh token"
	case "invalid_client", "unauthorized_client":
		p.Do = "check client_id and client_secret; the secret may have expired"
	case "invalid_scope":
		p.Do = "check the scopes"
	default:
		p.Temporary = status >= 500 || status == http.StatusTooManyRequests
		p.Do = "check token_url, client_id and client_secret"
	}
	return p
}
