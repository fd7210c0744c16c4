package mail

import (
	"encoding/base64"
	"strings"

	"duly/parser/charset"
)

// decodeWords decodes the words of RFC 2047 in all the broken forms that occur: with blanks
// inside, without blanks between, within quotation marks, cut off, with one letter's bytes
// spread over two words. Raw 8-bit text is read as what it looks like.
func decodeWords(s string) string {
	if !strings.Contains(s, "=?") {
		return cleanField(charset.Decode("", []byte(s)))
	}
	var out strings.Builder
	var run encodedRun
	plain := func(t string) {
		if t == "" || run.charset != "" && strings.TrimSpace(t) == "" {
			return
		}
		run.flush(&out)
		out.WriteString(charset.Decode("", []byte(t)))
	}
	open := true // an unclosed word was not met yet
	for {
		i := strings.Index(s, "=?")
		if i < 0 {
			break
		}
		w, size, ok := cutWord(s[i:], open)
		if !ok {
			plain(s[:i+2])
			s = s[i+2:]
			continue
		}
		open = open && w.closed
		plain(s[:i])
		run.add(&out, w)
		s = s[i+size:]
	}
	if strings.TrimSpace(s) != "" {
		run.flush(&out)
		out.WriteString(charset.Decode("", []byte(s)))
	}
	run.flush(&out)
	return cleanField(out.String())
}

// encodedRun gathers adjacent words of one charset, since a letter's bytes may be split
// between them.
type encodedRun struct {
	charset string
	data    []byte
}

func (r *encodedRun) add(out *strings.Builder, w encodedWord) {
	if r.charset != "" && !strings.EqualFold(r.charset, w.charset) {
		r.flush(out)
	}
	r.charset = w.charset
	r.data = append(r.data, w.data...)
}

func (r *encodedRun) flush(out *strings.Builder) {
	if r.charset != "" {
		out.WriteString(charset.Decode(r.charset, r.data))
	}
	r.charset, r.data = "", nil
}

type encodedWord struct {
	charset string
	data    []byte
	closed  bool
}

// cutWord reads the encoded word that s begins with. A word that never closes reaches to the
// next blank; search says whether closing marks are worth looking for (after one word failed
// to close, none behind it does, and looking again would take quadratic time).
func cutWord(s string, search bool) (w encodedWord, size int, ok bool) {
	head := s[2:min(len(s), 70)]
	charset, rest, found := strings.Cut(head, "?")
	if !found || charset == "" || strings.ContainsAny(charset, " \t=\"<>") || len(rest) < 2 || rest[1] != '?' {
		return w, 0, false
	}
	charset, _, _ = strings.Cut(charset, "*") // RFC 2231 puts the language behind it
	start := len(s) - len(s[2:]) + len(head) - len(rest) + 2
	text := s[start:]
	end := -1
	if search {
		end = strings.Index(text, "?=")
		if end == 0 && strings.HasPrefix(text, "?==?") {
			end = 0
		}
	}
	w.charset, w.closed = charset, end >= 0
	size = start + end + 2
	if end < 0 {
		if end = strings.IndexAny(text, " \t"); end < 0 {
			end = len(text)
		}
		size = start + end
	}
	switch text = text[:end]; rest[0] {
	case 'q', 'Q':
		w.data = decodeQ(text)
	case 'b', 'B':
		w.data = decodeBase64([]byte(text))
	default:
		return w, 0, false
	}
	return w, size, true
}

func decodeQ(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			out = append(out, ' ')
		case c == '=' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			out = append(out, unhex(s[i+1])<<4|unhex(s[i+2]))
			i += 2
		default:
			out = append(out, c)
		}
	}
	return out
}

// decodeBase64 decodes what can be decoded: strange characters are skipped, padding in the
// middle begins anew, a cut end gives the whole bytes before it.
func decodeBase64(s []byte) []byte {
	clean := make([]byte, 0, len(s))
	out := make([]byte, 0, len(s)*3/4+3)
	for _, c := range s {
		switch {
		case c == '=':
			out = appendBase64(out, clean)
			clean = clean[:0]
		case isBase64(c):
			clean = append(clean, c)
		}
	}
	return appendBase64(out, clean)
}

func appendBase64(out, clean []byte) []byte {
	if len(clean)%4 == 1 {
		clean = clean[:len(clean)-1]
	}
	out, _ = base64.RawStdEncoding.AppendDecode(out, clean)
	return out
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c >= 'a':
		return c - 'a' + 10
	}
	return c - 'A' + 10
}

// cleanField makes one line of a decoded field.
func cleanField(s string) string {
	if strings.IndexFunc(s, isControl) < 0 {
		return strings.TrimSpace(s)
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, s))
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }
