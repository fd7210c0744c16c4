package document

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"duly/parser/document/pdf"
	"duly/parser/mail"
)

const sniffed = 4096 // bytes that are looked at

// Kind finds what a file is by its content: "pdf", "docx", "odt", "xlsx", "csv", "rtf",
// "html", "md", "txt", "vtt", "srt", "xml", "ics", "mail", "zip", or "" for what cannot be
// read. The name decides only between kinds of plain text.
func Kind(name string, data []byte) string {
	switch {
	case pdf.Is(data):
		return "pdf"
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return zipKind(data)
	case bytes.HasPrefix(bytes.TrimLeft(data[:min(len(data), 64)], "\ufeff \r\n\t"), []byte(`{\rtf`)):
		return "rtf"
	case isBinary(data):
		return ""
	}
	return textKind(extension(name), data)
}

// textKind tells the kinds of text apart by their first lines.
func textKind(ext string, data []byte) string {
	head := strings.TrimLeft(decode(data[:min(len(data), sniffed)]), " \t\n")
	lower := strings.ToLower(head)
	switch {
	case strings.HasPrefix(head, "WEBVTT"):
		return "vtt"
	case strings.HasPrefix(lower, "begin:vcalendar"):
		return "ics"
	case isHTML(lower) && !isMarkdown(lower):
		return "html"
	case strings.HasPrefix(lower, "<?xml"), strings.HasPrefix(lower, "<!doctype"), isXML(head) && !isMarkdown(lower):
		return "xml"
	case isSRT(head):
		return "srt"
	case mail.LooksLikeMail(data) && (!isTextName[ext] || wasSent(lower)):
		return "mail"
	case ext == "csv" || ext == "tsv" || ext == "tab":
		return "csv"
	case ext == "md" || ext == "markdown":
		return "md"
	case !isTextName[ext] && isCSV(head):
		return "csv"
	}
	return "txt"
}

// isTextName holds the extensions of texts that people write, which may well begin with
// "Date:" and "Subject:" and be no mail.
var isTextName = map[string]bool{"txt": true, "md": true, "markdown": true, "text": true, "csv": true, "tsv": true}

// wasSent reports header fields that only mail programs write.
func wasSent(lower string) bool {
	header, _, _ := strings.Cut(lower, "\n\n")
	for _, field := range []string{"\nmessage-id:", "\nreceived:", "\nmime-version:", "\nreturn-path:", "\ndelivered-to:"} {
		if strings.Contains("\n"+header, field) {
			return true
		}
	}
	return false
}

const (
	csvLines   = 4  // so many lines must be cut alike for a text to be a table
	csvHeading = 40 // bytes of a heading at most
)

// isCSV reports whether all lines have the same number of cells, three at least, and the first
// line has short ones.
func isCSV(head string) bool {
	lines := strings.Split(strings.TrimRight(head, "\n"), "\n")
	if len(head) > sniffed-100 {
		lines = lines[:len(lines)-1] // cut off
	}
	if len(lines) < csvLines {
		return false
	}
	divider := csvDivider(head)
	for _, cell := range strings.Split(lines[0], string(divider)) {
		if len(cell) > csvHeading {
			return false
		}
	}
	cells := outsideQuotes(lines[0], divider)
	for _, line := range lines {
		if outsideQuotes(line, divider) != cells {
			return false
		}
	}
	return cells >= 2 && divider != '|' && !chatted(lines[0])
}

// chatted tells a line of a chat's log, whose words may begin with a quotation mark and hold anything: "[10:24]<tab><jory><tab>…".
func chatted(line string) bool {
	stamp, said, _ := strings.Cut(line, "\t")
	return strings.HasPrefix(stamp, "[") && strings.HasSuffix(stamp, "]") && strings.HasPrefix(said, "<") && strings.Contains(said, ">\t")
}

// isBinary reports whether data is no text in any encoding: it has zero bytes that UTF-16
// does not explain, or many control characters.
func isBinary(data []byte) bool {
	head := data[:min(len(data), sniffed)]
	if utf16Order(head) != nil {
		return false
	}
	controls := 0
	for _, c := range head {
		switch {
		case c == 0:
			return true
		case c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b && c != 0x1a:
			controls++
		}
	}
	return controls*50 > len(head)
}

func isHTML(lower string) bool {
	lower = rootOf(lower)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<style", "<table", "<div", "<p>", "<p ", "<span", "<h1", "<h2", "<ul", "<ol"} {
		if strings.HasPrefix(lower, tag) {
			return true
		}
	}
	return false
}

// isMarkdown reports whether more lines begin with Markdown's marks of headings and lists than hold tags: Markdown may
// begin with an element, and hold comments.
func isMarkdown(lower string) bool {
	marked, tagged := 0, 0
	for line := range strings.Lines(lower) {
		line = strings.TrimLeft(line, " ")
		switch {
		case strings.Contains(line, "<"):
			tagged++
		case strings.HasPrefix(line, "# "), strings.HasPrefix(line, "## "), strings.HasPrefix(line, "### "), strings.HasPrefix(line, "- "), strings.HasPrefix(line, "* "):
			marked++
		}
	}
	return marked > tagged
}

// rootOf drops what may stand before the first element.
func rootOf(s string) string {
	for strings.HasPrefix(s, "<?") || strings.HasPrefix(s, "<!--") {
		s = skipMarkup(s)
	}
	return s
}

// skipMarkup drops the processing instruction or comment that s begins with.
func skipMarkup(s string) string {
	end := ">"
	if strings.HasPrefix(s, "<!--") {
		end = "-->"
	}
	_, rest, _ := strings.Cut(s, end)
	return strings.TrimLeft(rest, " \t\n")
}

// isXML reports whether s begins with an element that is closed or has a namespace.
func isXML(s string) bool {
	s = rootOf(s)
	if !strings.HasPrefix(s, "<") || len(s) < 4 {
		return false
	}
	c := s[1] | 0x20
	tag, _, closed := strings.Cut(s, ">")
	return c >= 'a' && c <= 'z' && closed && (strings.Contains(tag, "xmlns") || strings.Contains(s, "</"))
}

// isSRT reports whether s begins with a cue's number and its times, or with the times alone.
func isSRT(s string) bool {
	number, rest, _ := strings.Cut(s, "\n")
	if _, _, ok := cueTimes(number); ok {
		return true
	}
	times, _, _ := strings.Cut(rest, "\n")
	if number = strings.TrimSpace(number); number == "" || strings.Trim(number, "0123456789") != "" {
		return false
	}
	_, _, ok := cueTimes(times)
	return ok
}

// refuse says why a file of no known kind is not read.
func refuse(data []byte) error {
	if !bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return ErrUnknown
	}
	if bytes.Contains(data, utf16Name("EncryptedPackage")) {
		return ErrEncrypted
	}
	return ErrOldFormat
}

// utf16Name gives a name as the directory of an old Office file has it.
func utf16Name(s string) []byte {
	b := make([]byte, 0, 2*utf8.RuneCountInString(s))
	for _, r := range s {
		b = append(b, byte(r), byte(r>>8))
	}
	return b
}
