package mail

import (
	"cmp"
	"strings"

	"duly/parser/scan"
)

// How surely a line of a report names an address that failed.
const (
	unlikely = iota
	possible // an address in the report
	likely   // with a word such as "recipient" beside it
	certain  // where mail systems write the failed address and nothing else
)

const maxReport = 64 << 10 // bytes of a report that are looked at

// failedIn finds the failed addresses in a report's words, before the mail it returns. The
// addresses that the report itself was sent to (own) count only where no other is named.
func failedIn(text string, own []Address) []string {
	var found [certain + 1][]string
	var ours []string
	text = text[:min(len(text), maxReport)]
	before := ""
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		low := strings.ToLower(strings.TrimSpace(line))
		if returnsMail(low) {
			break
		}
		if addr, sure := failedAddress(strings.TrimSpace(line), low, before); addr != "" {
			if isOwn(addr, own) { // "from <you> to <her>"
				addr = cmp.Or(foreignAddress(line, own), addr)
			}
			switch {
			case isToAsk(addr):
				found[unlikely] = append(found[unlikely], addr)
			case !isOwn(addr, own):
				found[sure] = append(found[sure], addr)
			case sure == certain:
				ours = append(ours, addr)
			}
		}
		if low != "" {
			before = low
		}
	}
	for _, list := range [][]string{found[certain], found[likely], ours} {
		if len(list) > 0 {
			return list
		}
	}
	if to := fieldIn(text, "to:"); len(to) > 0 {
		return to
	}
	return append(found[possible], found[unlikely]...)
}

func isOwn(addr string, own []Address) bool {
	for _, o := range own {
		if strings.EqualFold(o.Addr, addr) {
			return true
		}
	}
	local, _, _ := strings.Cut(strings.ToLower(addr), "@")
	return isDaemon(local)
}

// isToAsk: the address of those who run a list.
func isToAsk(addr string) bool {
	local, _, _ := strings.Cut(strings.ToLower(addr), "@")
	return strings.HasSuffix(local, "-owner") || strings.HasSuffix(local, "-request")
}

// returnsMail: below this line stands the mail that came back.
func returnsMail(low string) bool {
	if strings.HasPrefix(low, "received: ") || strings.HasPrefix(low, "return-path: ") {
		return true
	}
	if strings.HasSuffix(strings.TrimRight(low, " .-=:_"), "follows") || strings.HasSuffix(strings.TrimRight(low, " .-=:"), "follow") {
		return scan.ContainsOne(low, []string{"unsent", "original", "headers", "returned", "undelivered", "message"}) && !scan.ContainsOne(low, []string{"transcript", "details"})
	}
	return low != "" && (strings.ContainsRune("-=*_>", rune(low[0])) || strings.HasSuffix(low, ":")) && len(low) < 120 &&
		scan.ContainsOne(low, []string{"original message", "original mail", "copy of the message", "copy of your message", "copy of the original",
			"message header", "returned message",
			"unsent message", "undelivered message", "below this line", "ursprüngliche nachricht", "message d'origine", "mensaje original", "original headers"}) &&
		!strings.Contains(low, "was received")
}

// failedAddress reads one line of a report.
func failedAddress(line, low, before string) (addr string, sure int) {
	if strings.IndexByte(line, '@') < 0 {
		return "", unlikely
	}
	head := strings.TrimLeft(line, " \t*-•·|>\"'")
	switch {
	case strings.HasPrefix(low, "final-recipient:"), strings.HasPrefix(low, "original-recipient:"),
		strings.HasPrefix(low, "failed recipient:"), strings.HasPrefix(low, "x-failed-recipients:"):
		return addressIn(afterType(line[strings.IndexByte(line, ':')+1:])), certain
	case strings.Contains(low, "rcpt to:"):
		return addressIn(line[strings.Index(low, "rcpt to:")+len("rcpt to:"):]), certain
	case scan.ContainsOne(low, senderWords):
		return addressIn(line), unlikely
	case startsWithAddress(head):
		return headAddress(head), certain
	case isReplyCode(line) && strings.Contains(line, ">..."):
		return addressIn(line[strings.IndexByte(line, '<')+1:]), certain
	case scan.ContainsOne(low, helpWords):
		return addressIn(line), unlikely
	case scan.ContainsOne(low, recipientWords):
		return addressAfter(line, low), likely
	case scan.ContainsOne(before, recipientWords):
		return addressIn(line), likely
	}
	return addressIn(line), possible
}

var (
	senderWords = []string{"mail from:", "from:", "sender:", "envelope-from", "reply-to:", "message-id", "mailto:"}
	helpWords   = []string{"contact", "assistance", "help", "question", "kontakt", "support", "administrator", "complain"}

	recipientWords = []string{"recipient", "delivered to", "delivering", "deliver to", "delivery to", "address", "mailbox", "mail to",
		"message to", "sent to", "user", "reached", "failed", "to:", "account",
		"empfänger", "adresse", "zustellung", "destinataire", "destinatari", "destinatár", "ontvanger", "geadresseerde", "bezorgd", "получател",
		"адрес", "宛先", "あて先", "收件人"}
)

// startsWithAddress: the line's first word is an address, as "<a@b>:", "a@b on …" or alone.
func startsWithAddress(s string) bool {
	if strings.HasPrefix(s, "<") {
		end := strings.IndexByte(s, '>')
		return end > 0 && strings.IndexByte(s[:end], '@') > 0
	}
	end := strings.IndexAny(s, " \t:;,([<")
	if end < 0 {
		end = len(s)
	}
	at := strings.IndexByte(s[:end], '@')
	return at > 0 && at < end-1
}

// headAddress reads "a@b", "<a@b>: said", "a@b <c@d>: malformed".
func headAddress(s string) string {
	if !strings.HasPrefix(s, "<") {
		head, _, _ := strings.Cut(s, ":")
		if _, angle, ok := strings.Cut(head, " <"); ok && strings.IndexByte(angle, '@') > 0 {
			return addressIn(angle)
		}
	}
	return addressIn(s)
}

// addressAfter prefers the address behind the word to one before it.
func addressAfter(line, low string) string {
	for _, w := range recipientWords {
		if i := strings.Index(low, w); i >= 0 && len(low) == len(line) {
			if a := addressIn(line[i:]); a != "" {
				return a
			}
		}
	}
	return addressIn(line)
}

// isReplyCode: "550 …", the answer of an SMTP server.
func isReplyCode(s string) bool {
	return len(s) > 4 && (s[0] == '4' || s[0] == '5') && scan.IsDigit(s[1]) && scan.IsDigit(s[2]) && (s[3] == ' ' || s[3] == '-')
}

// fieldIn reads the addresses of the first line that begins with name.
func fieldIn(text, name string) []string {
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimLeft(line, " \t>")
		if len(line) > len(name) && strings.EqualFold(line[:len(name)], name) {
			var list []string
			for _, a := range parseAddresses(line[len(name):]) {
				list = append(list, a.Addr)
			}
			return list
		}
	}
	return nil
}
