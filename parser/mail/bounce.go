package mail

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Bounce is what a mail system said about mail of ours.
type Bounce struct {
	Failed     []string // addresses that could not be reached, domain in lower case
	MessageIDs []string // Message-IDs of the mails it is about, without angle brackets, as far as it names them
	Hard       bool     // trying again cannot help
	Status     string   // RFC 3463, such as "5.1.1"; "" where unknown
	Diagnostic string   // the other side's words
}

const maxFailed = 200

func bounceOf(h Header, text string, c *content) Bounce {
	var b Bounce
	for _, r := range recipientsOf(c.status) {
		if !r.arrived() {
			b.fail(r.addr)
			if b.Status == "" {
				b.Status, b.Diagnostic = r.status, r.diagnostic
			}
		}
	}
	var original Header
	if c.original != nil {
		original = *c.original
	}
	own := append(parseAddresses(h.rawAll("To")), parseAddresses(h.rawAll("Delivered-To"))...)
	if len(b.Failed) == 0 {
		for _, a := range parseAddresses(h.rawAll("X-Failed-Recipients")) {
			b.fail(a.Addr)
		}
		for _, addr := range append(failedInJSON(text), failedIn(text, own)...) {
			b.fail(addr)
		}
		if len(b.Failed) == 0 {
			b.fail(addressIn(h.Get("Subject")))
		}
	}
	if len(b.Failed) == 0 {
		for _, a := range parseAddresses(original.raw("To")) {
			b.fail(a.Addr)
		}
	}
	b.add(messageIDs(original.raw("Message-ID")))
	b.add(messageIDs(h.rawAll("In-Reply-To")))
	b.add(messageIDs(h.rawAll("References")))
	b.findIDs(text)
	b.findIDs(string(c.status[:min(len(c.status), maxReport)]))
	for _, a := range c.attachments {
		if strings.HasPrefix(a.Type, "text/") {
			b.findIDs(string(a.Data[:min(len(a.Data), maxReport)]))
		}
	}
	b.judge(text)
	return b
}

func (b *Bounce) fail(addr string) {
	if strings.IndexByte(addr, '@') < 1 || len(b.Failed) >= maxFailed {
		return
	}
	for _, known := range b.Failed {
		if strings.EqualFold(known, addr) {
			return
		}
	}
	b.Failed = append(b.Failed, addr)
}

// judge finds the status in the words where no field gives it. What says neither that it is
// permanent nor that it is temporary is not taken for hard.
func (b *Bounce) judge(text string) {
	text = text[:min(len(text), maxReport)]
	if !isStatus(b.Status) {
		b.Status = statusIn(b.Diagnostic)
	}
	if b.Status == "" {
		b.Status = statusIn(text)
	}
	if b.Status != "" {
		b.Hard = b.Status[0] == '5'
		return
	}
	b.Hard = hardTexts.In(fold(text))
}

var hardTexts = vocab.NewList("user unknown", "unknown user", "no such user", "does not exist", "doesn't exist", "permanent error", "permanent fatal",
	"permanently", "unknown recipient",
	"recipient unknown", "unrouteable", "unroutable", "not listed in", "no mailbox", "host unknown", "address rejected", "invalid recipient",
	"no longer exist", "not found", "couldn't be found",
	"existiert nicht", "unbekannt", "n'existe pas", "inconnu", "no existe", "desconocid", "bestaat niet", "onbekend", "non esiste", "sconosciut",
	"não existe", "не существует", "不存在", "宛先不明", "存在しません")

// statusIn finds "5.1.1", or makes "5.0.0" of the reply code 550.
func statusIn(text string) string {
	code := ""
	for at := 0; at < len(text); at++ {
		if c := text[at]; c != '4' && c != '5' || at > 0 && (scan.IsDigit(text[at-1]) || text[at-1] == '.') {
			continue
		}
		word := text[at:]
		if end := strings.IndexFunc(word[:min(len(word), 12)], func(r rune) bool { return (r < '0' || r > '9') && r != '.' }); end >= 0 {
			word = word[:end]
		}
		if word = strings.TrimRight(word, "."); isStatus(word) && !isVersion(text[:at]) {
			return word
		}
		if code == "" && len(word) == 3 && isReplyCode(text[at:]) && word[1] <= '5' {
			code = word[:1] + ".0.0"
		}
	}
	return code
}

// isVersion: the number behind is a program's ("Release 5.0.4"), no status.
func isVersion(before string) bool {
	before = strings.ToLower(before[max(0, len(before)-10):])
	return strings.Contains(before, "release") || strings.Contains(before, "version") || strings.HasSuffix(before, "v")
}

func isStatus(s string) bool {
	parts := strings.Split(s, ".")
	if len(parts) != 3 || parts[0] != "4" && parts[0] != "5" {
		return false
	}
	for _, p := range parts[1:] {
		if p == "" || len(p) > 3 || strings.Trim(p, "0123456789") != "" {
			return false
		}
	}
	return true
}

// add keeps Message-IDs that are new.
func (b *Bounce) add(ids []string) {
	for _, id := range ids {
		if len(b.MessageIDs) < maxFailed && !slices.Contains(b.MessageIDs, id) {
			b.MessageIDs = append(b.MessageIDs, id)
		}
	}
}

// findIDs reads the Message-ID fields that a text quotes.
func (b *Bounce) findIDs(text string) {
	const label = "message-id:"
	for at := 0; at+len(label) < len(text); at++ {
		if c := text[at]; (c == 'm' || c == 'M') && strings.EqualFold(text[at:at+len(label)], label) {
			at += len(label) - 1
			b.add(messageIDs(firstLine(text[at+1:])))
		}
	}
}

// firstLine: a field's value, which may stand on the line below its name.
func firstLine(s string) string {
	s = strings.TrimLeft(s[:min(len(s), 1000)], " \t\n")
	line, _, _ := strings.Cut(s, "\n")
	return line
}
