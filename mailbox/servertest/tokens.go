package servertest

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"

	"duly/mailbox"
)

// Tokens is a small OAuth provider: it hands out access tokens for one user
// and tells a mail server which of them are good.
type Tokens struct {
	URL string // the server's root

	user   string
	server *http.Server

	mu      sync.Mutex
	issued  int
	good    map[string]bool // access tokens
	refresh string          // the refresh token that counts now
	asked   []string        // the grant types in the order they were asked for
}

// StartTokens starts a provider that signs everyone in as user. The client is
// "duly" with the secret "client secret", the first refresh token is "refresh-0".
func StartTokens(user string) (*Tokens, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	t := &Tokens{URL: "http://" + l.Addr().String(), user: user, good: map[string]bool{}, refresh: "refresh-0"}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /token", t.token)
	mux.HandleFunc("GET /tokeninfo", t.info)
	t.server = &http.Server{Handler: mux}
	go func() { _ = t.server.Serve(l) }()
	return t, nil
}

// Close ends the provider.
func (t *Tokens) Close() error { return t.server.Close() }

// Client is how duly is registered here.
func (t *Tokens) Client() mailbox.OAuth {
	return mailbox.OAuth{TokenURL: t.URL + "/token", ClientID: "duly", ClientSecret: "client secret", Scopes: []string{"mail"}}
}

// Revoke makes every access token handed out so far one that servers refuse.
func (t *Tokens) Revoke() {
	t.mu.Lock()
	defer t.mu.Unlock()
	clear(t.good)
}

// Grants lists what was asked for so far: client_credentials or refresh_token.
func (t *Tokens) Grants() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.asked...)
}

// token answers the client. Each refresh token is good for one use, as at Microsoft.
func (t *Tokens) token(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	grant := r.FormValue("grant_type")
	t.asked = append(t.asked, grant)
	id, secret, _ := r.BasicAuth()
	if id == "" {
		id, secret = r.FormValue("client_id"), r.FormValue("client_secret")
	}
	if id != "duly" || strings.ReplaceAll(secret, "+", " ") != "client secret" {
		refuse(w, http.StatusUnauthorized, "invalid_client")
		return
	}
	if grant == "refresh_token" && r.FormValue("refresh_token") != t.refresh {
		refuse(w, http.StatusBadRequest, "invalid_grant")
		return
	}
	t.issued++
	access := fmt.Sprintf("access-%d", t.issued)
	t.good[access] = true
	answer := map[string]any{"access_token": access, "token_type": "Bearer", "expires_in": 3600}
	if grant == "refresh_token" {
		t.refresh = fmt.Sprintf("refresh-%d", t.issued)
		answer["refresh_token"] = t.refresh
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

func refuse(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": code})
}

// info answers the mail server.
func (t *Tokens) info(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.good[r.FormValue("access_token")] {
		refuse(w, http.StatusUnauthorized, "invalid_token")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"email": t.user, "active": "true"})
}
