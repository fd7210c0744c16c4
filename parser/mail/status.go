package mail

import "strings"

// recipient is one group of fields of a delivery status (RFC 3464).
type recipient struct{ addr, action, status, diagnostic string }

// arrived: the mail reached this recipient.
func (r recipient) arrived() bool {
	return r.action == "delivered" || r.action == "relayed" || r.action == "expanded"
}

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
		if original := typedAddress(h.raw("Original-Recipient")); strings.IndexByte(r.addr, '@') < 1 && original != "" {
			r.addr = original
		}
		if r.addr != "" || r.action != "" {
			list = append(list, r)
		}
	}
	return list
}

func typedAddress(v string) string {
	v = afterType(v)
	if open := strings.LastIndexByte(v, '<'); open >= 0 {
		v, _, _ = strings.Cut(v[open+1:], ">")
	}
	return cleanAddr(v)
}

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
		switch {
		case r.action == "delayed":
			author = Delayed
		case !r.arrived():
			return Bounced
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

// failedInJSON reads the notification that a mail service sends instead of a report:
// {"notificationType":"Bounce", … "emailAddress":"sam@x.example"}.
func failedInJSON(text string) []string {
	if !isBounceJSON(text) {
		return nil
	}
	var list []string
	for rest := text[:min(len(text), maxReport)]; ; {
		_, after, ok := strings.Cut(rest, `"emailAddress"`)
		if !ok {
			return list
		}
		if a := addressIn(after[:min(len(after), 400)]); a != "" {
			list = append(list, a)
		}
		rest = after
	}
}

func isBounceJSON(text string) bool {
	head := strings.NewReplacer(" ", "", "\n", "").Replace(text[:min(len(text), 2000)])
	return strings.HasPrefix(head, "{") && (strings.Contains(head, `"notificationType":"Bounce"`) || strings.Contains(head, `"eventType":"Bounce"`))
}
