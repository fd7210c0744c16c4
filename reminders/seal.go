package reminders

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// Seal makes and knows duly's Message-IDs and plus-tokens. The MAC in them proves which
// letter is meant, never who writes.
type Seal struct {
	Key    []byte // secret of this installation
	Domain string // right side of the Message-ID
}

var base = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

const sealedPrefix = "duly."

// MessageID is the same for the same key of a letter, so that a letter written again
// after a restored backup is one mail to its reader.
func (s Seal) MessageID(key string) string {
	return sealedPrefix + s.Token(key) + "@" + s.Domain
}

// Token is the part of the Message-ID that goes into a plus-address.
func (s Seal) Token(key string) string {
	sum := sha256.Sum256([]byte(key))
	id := base.EncodeToString(sum[:10])
	return id + "." + s.mac(id)
}

// IsOurs says whether a Message-ID was made with this key.
func (s Seal) IsOurs(messageID string) bool {
	local, domain, _ := strings.Cut(messageID, "@")
	token, ok := strings.CutPrefix(local, sealedPrefix)
	return ok && strings.EqualFold(domain, s.Domain) && s.validToken(token)
}

// FromToken turns the token of a plus-address into the letter's Message-ID; "" where it is not ours.
func (s Seal) FromToken(token string) string {
	if token = strings.ToLower(token); !s.validToken(token) {
		return ""
	}
	return sealedPrefix + token + "@" + s.Domain
}

func (s Seal) validToken(token string) bool {
	id, mac, ok := strings.Cut(token, ".")
	return ok && hmac.Equal([]byte(mac), []byte(s.mac(id)))
}

func (s Seal) mac(id string) string {
	m := hmac.New(sha256.New, s.Key)
	m.Write([]byte(id))
	return base.EncodeToString(m.Sum(nil)[:10])
}
