package mail

import (
	"strings"

	"github.com/emersion/go-msgauth/authres"
	"golang.org/x/net/publicsuffix"
)

// Authentic says whether the receiving server found that a mail comes from the domain of its
// From address: DMARC passed, or DKIM or SPF passed for that domain. Only the topmost
// Authentication-Results of the server named authservID counts, since the sender can write
// any below it. Known is false where that server says nothing.
func Authentic(m Message, authservID string) (pass, known bool) {
	if authservID == "" || len(m.From) != 1 || len(m.Header.Values("From")) != 1 {
		return false, false
	}
	_, domain, ok := strings.Cut(m.From[0].Addr, "@")
	if !ok {
		return false, false
	}
	for _, field := range m.Header.Values("Authentication-Results") {
		id, results, err := authres.Parse(withoutComments(field))
		if !strings.EqualFold(strings.TrimSuffix(id, "."), strings.TrimSuffix(authservID, ".")) {
			continue
		}
		if err != nil {
			return false, false
		}
		return judge(results, domain)
	}
	return false, false
}

func judge(results []authres.Result, domain string) (pass, known bool) {
	for _, r := range results {
		if r, ok := r.(*authres.DMARCResult); ok && r.Value != authres.ResultNone {
			from := r.From == "" || aligned(r.From, domain)
			return r.Value == authres.ResultPass && from, true
		}
	}
	for _, r := range results {
		switch r := r.(type) {
		case *authres.DKIMResult:
			known = known || r.Value != authres.ResultNone
			signer := r.Domain
			if signer == "" {
				signer = r.Identifier
			}
			pass = pass || r.Value == authres.ResultPass && aligned(signer, domain)
		case *authres.SPFResult:
			known = known || r.Value != authres.ResultNone
			pass = pass || r.Value == authres.ResultPass && aligned(r.From, domain)
		}
	}
	return pass, known
}

// aligned is DMARC's relaxed alignment (RFC 7489 3.1): both belong to one organisation.
func aligned(address, domain string) bool {
	a := strings.ToLower(address[strings.LastIndexByte(address, '@')+1:])
	d := strings.ToLower(domain)
	if a == "" || d == "" {
		return false
	}
	if a == d {
		return true
	}
	orgA, errA := publicsuffix.EffectiveTLDPlusOne(a)
	orgD, errD := publicsuffix.EffectiveTLDPlusOne(d)
	return errA == nil && errD == nil && orgA == orgD
}

// withoutComments takes out comments and makes quoted text harmless: both may repeat what
// the sender wrote, such as "; dmarc=pass".
func withoutComments(s string) string {
	var b strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '"' && depth == 0:
			quoted = !quoted
		case quoted:
			if isAtom(c) {
				b.WriteByte(c)
			}
		case c == '(':
			depth++
		case c == ')' && depth > 0:
			depth--
		case depth == 0:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isAtom(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-' || c == '@' || c == '_'
}
