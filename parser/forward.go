package parser

import (
	"slices"
	"strings"

	"duly/parser/mail"
)

// fromLabels begin the header that mail programs put before a forwarded mail.
var fromLabels = []string{"from:", "von:", "de:", "da:", "van:", "från:", "fra:", "od:"}

// forwarded is what a forward hands on: what its sender wrote above is left out, and so are
// the "From: … Date: … Subject: …" lines, which would pass for the labels of an invoice.
func forwarded(text string) string {
	lines := strings.Split(text, "\n")
	var out []string
	first := true
	for i := 0; i < len(lines); i++ {
		n := forwardHeader(lines[i:])
		if n == 0 {
			out = append(out, lines[i])
			continue
		}
		if first {
			out, first = nil, false
		}
		i += n - 1
	}
	return strings.Join(out, "\n")
}

// unquoted is a text without the lines that it quotes.
func unquoted(text string) string {
	lines := strings.Split(text, "\n")
	return strings.Join(slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(strings.TrimSpace(l), ">") }), "\n")
}

// sender is the name of whoever wrote a mail, or what a forward hands on; "" where it is not told.
func sender(m mail.Message) string {
	if len(m.From) == 0 {
		return ""
	}
	if m.Forwarded {
		_, domain, _ := strings.Cut(m.From[0].Addr, "@")
		return firstSender(m.Text, domain)
	}
	return m.From[0].Name
}

// firstSender is the name in the last header of a forward: of who wrote what was handed on; ""
// where that is somebody of the forwarder's own domain.
func firstSender(text, own string) string {
	name := ""
	lines := strings.Split(text, "\n")
	for i := range lines {
		if forwardHeader(lines[i:]) == 0 {
			continue
		}
		_, from, _ := strings.Cut(lines[i], ":")
		written, address, addressed := strings.Cut(from, "<")
		name = strings.Trim(written, " *\"'")
		if _, domain, _ := strings.Cut(strings.Trim(address, " >*"), "@"); !addressed || strings.Contains(name, "@") || strings.EqualFold(domain, own) {
			name = ""
		}
	}
	return name
}

// forwardHeader counts the lines of a forward's header at the start of lines; 0: there is none.
func forwardHeader(lines []string) int {
	label := func(s string) string {
		s = strings.ToLower(strings.Trim(strings.TrimSpace(s), "*> "))
		name, _, ok := strings.Cut(s, ":")
		if !ok || len(name) > 20 {
			return ""
		}
		return strings.TrimSpace(strings.Trim(name, "*")) + ":"
	}
	n := 0
	starts := slices.Contains(fromLabels, label(lines[0]))
	for starts && n < len(lines) && n < 10 && label(lines[n]) != "" {
		n++
	}
	if n < 3 {
		return 0
	}
	return n
}
