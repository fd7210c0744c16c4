package mail

import (
	"bytes"
	"strings"
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
