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

// sender is the name of whoever wrote a mail, "" for a forward.
func sender(m mail.Message) string {
	if m.Forwarded || len(m.From) == 0 {
		return ""
	}
	return m.From[0].Name
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
