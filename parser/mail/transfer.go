package mail

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// decodeTransfer undoes a Content-Transfer-Encoding as far as it can be undone; an unknown
// one is none.
func decodeTransfer(encoding string, body []byte) []byte {
	name := strings.ToLower(strings.Trim(encoding, " \t\"';."))
	switch {
	case name == "b", strings.HasPrefix(name, "base"):
		return decodeBase64Body(body)
	case name == "q", name == "qp", strings.HasPrefix(name, "quoted"):
		return decodeQuotedPrintable(body)
	case strings.HasPrefix(strings.TrimPrefix(name, "x-"), "uu"):
		if files, rest := cutUUEncoded(body); len(files) > 0 && len(bytes.TrimSpace(rest)) == 0 {
			return files[0].Data
		}
	}
	return body
}

// decodeUnannounced decodes a text that nobody can read as it stands: all of it is base64 of a text,
// or its letters beyond ASCII are written as in quoted-printable.
func decodeUnannounced(body []byte) []byte {
	if isAllBase64(body) {
		if text := decodeBase64(body); utf8.Valid(text) && bytes.IndexFunc(text, isNoText) < 0 {
			return text
		}
	}
	if quotedLetters(body) >= minQuoted {
		if text := decodeQuotedPrintable(body); utf8.Valid(text) {
			return text
		}
	}
	return body
}

const (
	minBase64 = 60 // bytes of base64 that are no word
	minQuoted = 2  // letters such as "=C3=BC" that are no chance
)

func isNoText(r rune) bool { return isControl(r) && r != '\r' && r != '\n' && r != '\t' }

// isAllBase64: lines of base64 and nothing else.
func isAllBase64(body []byte) bool {
	body = bytes.TrimSpace(body)
	for _, c := range body {
		if !isBase64(c) && c != '=' && c != '\r' && c != '\n' {
			return false
		}
	}
	return len(body) >= minBase64
}

// quotedLetters counts the letters of UTF-8 that a text of ASCII has as "=C3=BC" within its words.
func quotedLetters(body []byte) int {
	n := 0
	for i := bytes.IndexByte(body, '='); i >= 0 && i+5 < len(body); i++ {
		if body[i] == '=' && body[i+3] == '=' && isLead(body[i+1:]) && isHex(body[i+4]) && isHex(body[i+5]) {
			n++
			i += 5
		}
	}
	return n
}

// isLead: the first byte of a letter in UTF-8, in capital digits.
func isLead(b []byte) bool {
	return (b[0] >= 'C' && b[0] <= 'F') && isHex(b[1]) && b[1] < 'a'
}

// decodeBase64Body decodes base64 up to the first line that cannot be base64, such as the
// footer that a mailing list added below; the footer stays as it is.
func decodeBase64Body(body []byte) []byte {
	rest, used := body, 0
	for len(rest) > 0 {
		line, after := cutLine(rest)
		if bytes.ContainsAny(bytes.TrimSpace(line), " \t<>:;,.!@_") && !isSpacedBase64(line) {
			break
		}
		rest = after
		used = len(body) - len(rest)
	}
	tail := bytes.TrimSpace(body[used:])
	if used == 0 || len(bytes.TrimSpace(body[:used])) == 0 && len(tail) > 0 {
		if looksLikeText(body) {
			return body // the label lies: it is no base64 at all
		}
		return decodeBase64(body)
	}
	out := decodeBase64(body[:used])
	if len(tail) > 0 && looksLikeText(tail) {
		out = append(append(out, '\n'), tail...)
	}
	return out
}

// isSpacedBase64: groups of whole quartets with blanks between, and capitals and digits
// within them, as no words have.
func isSpacedBase64(line []byte) bool {
	mixed := 0
	groups := bytes.Fields(line)
	for _, g := range groups {
		if len(g)%4 != 0 {
			return false
		}
		small, odd := false, false
		for i, c := range bytes.TrimRight(g, "=") {
			if !isBase64(c) {
				return false
			}
			small, odd = small || c >= 'a', odd || i > 0 && c < 'a'
		}
		if small && odd {
			mixed++
		}
	}
	return mixed*2 >= len(groups)
}

// looksLikeText: words with blanks between, as no base64 has them.
func looksLikeText(data []byte) bool {
	data = data[:min(len(data), 4096)]
	blanks := bytes.Count(data, []byte(" "))
	return blanks*20 > len(data)
}

func decodeQuotedPrintable(body []byte) []byte {
	if bytes.IndexByte(body, '=') < 0 {
		return body
	}
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c != '=' {
			out = append(out, c)
			continue
		}
		if i+2 < len(body) && isHex(body[i+1]) && isHex(body[i+2]) {
			out = append(out, unhex(body[i+1])<<4|unhex(body[i+2]))
			i += 2
			continue
		}
		j := i + 1 // a soft line break, perhaps with blanks before it
		for j < len(body) && (isBlank(body[j]) || body[j] == '\r') {
			j++
		}
		if j == len(body) || body[j] == '\n' {
			i = j
			continue
		}
		out = append(out, c)
	}
	return out
}
