package mail

import "bytes"

// LooksLikeMail says whether data begins with header lines that a mail has.
func LooksLikeMail(data []byte) bool {
	data = skipEnvelope(data[:min(len(data), 64<<10)])
	if !startsField(data) {
		return false
	}
	h, _, _ := readHeader(data)
	return mailFieldsIn(h) >= 2
}

// mailFieldsIn counts the kinds of fields that mails have and other texts have not.
func mailFieldsIn(h Header) int {
	known := 0
	for _, name := range mailFields {
		if h.Has(name) {
			known++
		}
	}
	return known
}

var mailFields = []string{"From", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path", "Delivered-To", "MIME-Version", "Content-Type",
	"Cc", "Reply-To", "Sender", "X-Mailer", "Content-Transfer-Encoding", "In-Reply-To", "References", "Auto-Submitted", "Authentication-Results", "DKIM-Signature"}

// SplitMbox cuts an mbox into its mails, each without its "From " line; the ">" before
// quoted "From " lines is taken off.
func SplitMbox(data []byte) [][]byte {
	var mails [][]byte
	start, blank := -1, true
	for at := 0; at < len(data); {
		line, rest := cutLine(data[at:])
		next := len(data) - len(rest)
		if blank && isFromLine(line) {
			if start >= 0 {
				mails = append(mails, unquoteFrom(data[start:at]))
			}
			start = next
		}
		blank = len(line) == 0
		at = next
	}
	if start >= 0 {
		mails = append(mails, unquoteFrom(data[start:]))
	}
	return mails
}

// isFromLine: "From alice@example.org Mon Nov 23 10:00:00 2026".
func isFromLine(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) && len(line) < 500 && bytes.Count(line, []byte(":")) >= 1 &&
		len(bytes.Fields(line)) >= 6
}

func unquoteFrom(mail []byte) []byte {
	if !bytes.Contains(mail, []byte("\n>")) {
		return mail
	}
	out := make([]byte, 0, len(mail))
	for rest := mail; len(rest) > 0; {
		line, after := cutLine(rest)
		whole := rest[:len(rest)-len(after)]
		if bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
			whole = bytes.TrimPrefix(whole, []byte(">"))
		}
		out = append(out, whole...)
		rest = after
	}
	return out
}
