// Package charset reads text in the charset that its label names, or in the one that its bytes
// tell where no label is there or a wrong one.
package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Decode makes UTF-8 of a text of the named charset, "" where none is named. Labels lie: what is
// valid UTF-8 beyond ASCII is UTF-8 whatever the label says, and what cannot be of its charset
// is read as Windows-1252, which gives every byte a letter.
func Decode(label string, data []byte) string {
	ascii := isASCII(data)
	name := strings.ToLower(strings.Trim(label, " \t\"'"))
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), data)
	case strings.HasPrefix(name, "utf-16") || strings.HasPrefix(name, "utf16"):
		return decodeUTF16(name, data)
	case strings.HasSuffix(name, "utf-7"):
		return decodeUTF7(data)
	case ascii && (name == "iso-2022-kr" || bytes.HasPrefix(data, []byte(shiftToKorean))):
		return decodeWith(korean.EUCKR, unshift(data))
	case ascii && strings.HasPrefix(name, "hz"):
		return decodeWith(simplifiedchinese.HZGB2312, data)
	case ascii && (bytes.Contains(data, []byte("\x1b$")) || bytes.Contains(data, []byte("\x1b("))):
		return decodeWith(japanese.ISO2022JP, data)
	case ascii && !strings.HasPrefix(name, "iso-2022"):
		return string(data)
	case utf8.Valid(data):
		return string(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	}
	enc := encodingOf(name)
	if enc == nil || isWestern(enc) || strings.HasPrefix(name, "iso-2022") {
		if guessed := guessEncoding(data); guessed != nil {
			enc = guessed
		}
	}
	if isWestern(enc) || enc == nil && utf8Share(data) < 10 {
		if guessed := guessLatin(data, enc != nil); guessed != nil {
			enc = guessed
		}
	}
	if enc == nil {
		return mendUTF8(data)
	}
	return decodeWith(mendLabel(enc, data), data)
}

// isWestern: what programs name that know of no other charset.
func isWestern(enc encoding.Encoding) bool {
	return enc == charmap.Windows1252 || enc == charmap.ISO8859_1
}

func isASCII(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// encodingOf finds a charset by its label; nil for UTF-8, ASCII and the unknown.
func encodingOf(name string) encoding.Encoding {
	switch name {
	case "", "utf-8", "utf8", "us-ascii", "ascii", "default", "unknown-8bit", "x-unknown", "8bit", "binary":
		return nil
	case "koi8-r":
		return charmap.KOI8U // KOI8-R with the letters of Ukrainian in place of frames
	case "cp850", "ibm850":
		return charmap.CodePage850
	case "cp437", "ibm437":
		return charmap.CodePage437
	}
	if enc, err := htmlindex.Get(name); err == nil {
		return utf8IsNil(enc)
	}
	if enc, err := htmlindex.Get(commonName(name)); err == nil {
		return utf8IsNil(enc)
	}
	if enc, err := ianaindex.MIME.Encoding(name); err == nil && enc != nil {
		return utf8IsNil(enc)
	}
	return nil
}

// commonName mends the spelling of a charset: "koi8r", "win1251", "cp-1251", "iso8859_2", and
// the code pages of East Asia that only their numbers name.
func commonName(name string) string {
	plain := strings.NewReplacer("-", "", "_", "", " ", "", ".", "").Replace(strings.TrimPrefix(name, "x-"))
	page := strings.TrimLeft(plain, "abcdefghijklmnopqrstuvwxyz")
	switch {
	case strings.HasPrefix(plain, "iso8859"):
		return "iso-8859-" + plain[len("iso8859"):]
	case plain == "koi8r", plain == "koi8u":
		return "koi8-" + plain[4:]
	case page == "932":
		return "shift_jis"
	case page == "936":
		return "gbk"
	case page == "949":
		return "euc-kr"
	case page == "950":
		return "big5"
	}
	return "windows-" + page
}

func utf8IsNil(enc encoding.Encoding) encoding.Encoding {
	if enc == unicode.UTF8 || enc == encoding.Replacement {
		return nil
	}
	return enc
}

func decodeWith(enc encoding.Encoding, data []byte) string {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return mendUTF8(data)
	}
	return string(out)
}

func decodeUTF16(name string, data []byte) string {
	order := unicode.BigEndian
	if strings.HasSuffix(name, "le") {
		order = unicode.LittleEndian
	}
	if len(data) > 1 && data[0] != 0 && data[1] == 0 {
		order = unicode.LittleEndian
	}
	return decodeWith(unicode.UTF16(order, unicode.UseBOM), data)
}

const shiftToKorean = "\x1b$)C" // begins a text in ISO-2022-KR

// unshift makes EUC-KR of ISO-2022-KR, whose Korean stands between the two shifts.
func unshift(data []byte) []byte {
	data = bytes.ReplaceAll(data, []byte(shiftToKorean), nil)
	out, high := data[:0:0], byte(0)
	for _, c := range data {
		switch c {
		case 0x0E:
			high = 0x80
		case 0x0F:
			high = 0
		case '\n', '\r', ' ':
			out = append(out, c)
		default:
			out = append(out, c|high)
		}
	}
	return out
}

// mendUTF8 keeps what is valid UTF-8 and reads the other bytes as Windows-1252.
func mendUTF8(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(data[0])
		}
		b.WriteRune(r)
		data = data[size:]
	}
	return b.String()
}
