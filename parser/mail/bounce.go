package mail

import (
	"strings"
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
	b.readStatus(c.status)
	for _, a := range parseAddresses(h.rawAll("X-Failed-Recipients")) {
		b.fail(a.Addr)
	}
	if len(b.Failed) == 0 {
		b.readText(text)
	}
	original, _, _ := readHeader(c.original)
	if len(b.Failed) == 0 {
		for _, a := range parseAddresses(original.raw("To")) {
			b.fail(a.Addr)
		}
	}
	b.findIDs(h, original, text)
	b.Hard = strings.HasPrefix(b.Status, "5")
	return b
}

func (b *Bounce) fail(addr string) {
	if !strings.Contains(addr, "@") || len(b.Failed) >= maxFailed {
		return
	}
	for _, known := range b.Failed {
		if strings.EqualFold(known, addr) {
			return
		}
	}
	b.Failed = append(b.Failed, addr)
}

func (b *Bounce) readStatus(status []byte) {
	for _, r := range recipientsOf(status) {
		if r.action != "failed" && r.action != "delayed" && r.action != "" {
			continue
		}
		b.fail(r.addr)
		if b.Status == "" {
			b.Status, b.Diagnostic = r.status, r.diagnostic
		}
	}
}

// recipient is one group of fields of RFC 3464.
type recipient struct{ addr, action, status, diagnostic string }

func recipientsOf(status []byte) []recipient {
	var list []recipient
	for rest := status; len(rest) > 0 && len(list) < maxFailed; {
		var h Header
		before := len(rest)
		if h, rest, _ = readHeader(rest); len(rest) == before {
			_, rest = cutLine(rest)
		}
		r := recipient{
			addr:       typedAddress(h.raw("Final-Recipient")),
			action:     firstWord(h.Get("Action")),
			status:     firstWord(h.Get("Status")),
			diagnostic: afterType(h.Get("Diagnostic-Code")),
		}
		if o := typedAddress(h.raw("Original-Recipient")); !strings.Contains(r.addr, "@") && o != "" {
			r.addr = o
		}
		if r.addr != "" || r.action != "" {
			list = append(list, r)
		}
	}
	return list
}

func typedAddress(v string) string { return cleanAddr(afterType(v)) }

// afterType takes the "rfc822;" off a field's value.
func afterType(v string) string {
	if _, after, ok := strings.Cut(v, ";"); ok {
		v = after
	}
	return strings.TrimSpace(v)
}

// reported reads the machine's account: what failed outweighs what is late, and that what
// was delivered.
func reported(status []byte, s signals) Author {
	author := Receipt
	list := recipientsOf(status)
	for _, r := range list {
		switch r.action {
		case "failed":
			return Bounced
		case "delayed":
			author = Delayed
		case "":
			if strings.HasPrefix(r.status, "5") {
				return Bounced
			}
		}
	}
	if len(list) == 0 {
		if s.saysDelayed() {
			return Delayed
		}
		return Bounced
	}
	return author
}

// readText looks for the failed addresses in the report's words: before the quoted mail,
// first where a line begins with one.
func (b *Bounce) readText(text string) {
	text = text[:min(len(text), 64<<10)]
	for _, line := range strings.Split(text, "\n") {
		if isOriginalMark(line) {
			break
		}
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "<") || strings.Index(line, "@") > 0 && strings.Index(line, "@") < strings.IndexByte(line+" ", ' ') {
			b.fail(addressIn(line))
		}
	}
}

func isOriginalMark(line string) bool {
	low := strings.ToLower(line)
	return strings.Contains(low, "original message") || strings.Contains(low, "copy of the message") || strings.HasPrefix(low, "received:") ||
		strings.HasPrefix(low, "return-path:") || strings.Contains(low, "message headers")
}

func (b *Bounce) findIDs(h, original Header, text string) {
	seen := map[string]bool{}
	add := func(ids []string) {
		for _, id := range ids {
			if !seen[id] && len(b.MessageIDs) < maxFailed {
				seen[id] = true
				b.MessageIDs = append(b.MessageIDs, id)
			}
		}
	}
	add(messageIDs(original.raw("Message-ID")))
	add(messageIDs(h.rawAll("In-Reply-To")))
	add(messageIDs(h.rawAll("References")))
	low := strings.ToLower(text)
	for at := 0; ; {
		i := strings.Index(low[at:], "message-id:")
		if i < 0 {
			break
		}
		at += i + len("message-id:")
		add(messageIDs(firstLines(text[min(at, len(text)):])))
	}
}

// firstLines: a field's value, which may stand on the line below its name.
func firstLines(s string) string {
	s = strings.TrimLeft(s[:min(len(s), 1000)], " \t\r\n")
	line, _, _ := strings.Cut(s, "\n")
	return line
}
