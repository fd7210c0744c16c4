package charset

import (
	"bytes"
	"cmp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"duly/parser/scan"
)

// maxGuessed is how many bytes of a text are looked at to guess its charset.
const maxGuessed = 8 << 10

// guessEncoding finds the charset of a text that no label names, or a wrong one, where it is
// written in other than Latin letters; nil where it is not, or cannot be told.
func guessEncoding(data []byte) encoding.Encoding {
	data = data[:min(len(data), maxGuessed)]
	if !isForeign(data) {
		if isPaired(data) {
			return eastAsianOf(data)
		}
		return nil
	}
	if enc := singleByte(data); enc != nil {
		return enc
	}
	if enc := eastAsianOf(data); enc != nil {
		return enc
	}
	return cyrillicOrGreek(data)
}

// mendLabel: a label of East Asia that the text does not bear out gives way to one that it does.
// The Chinese charsets take almost any two bytes for a letter, if a rare one.
func mendLabel(enc encoding.Encoding, data []byte) encoding.Encoding {
	data = data[:min(len(data), maxGuessed)]
	for _, g := range eastAsian {
		if g.encoding == enc && (g.faults(data) > 0 || g.isChinese() && !g.fits(data)) {
			return cmp.Or(eastAsianOf(data), enc)
		}
	}
	return enc
}

func eastAsianOf(data []byte) encoding.Encoding {
	for _, g := range eastAsian {
		if g.fits(data) {
			return g.encoding
		}
	}
	return nil
}

// isForeign: most bytes beyond ASCII stand in rows of three and more, and they are no few. In
// Latin scripts they stand alone among letters; in UTF-8 they make whole letters.
func isForeign(data []byte) bool {
	high, inRows, ascii, row := 0, 0, 0, 0
	for i := 0; i <= len(data); i++ {
		if i < len(data) && data[i] >= utf8.RuneSelf {
			row++
			continue
		}
		high += row
		if row >= 3 {
			inRows += row
		}
		row = 0
		switch {
		case i == len(data):
		case scan.IsLetter(data[i]):
			ascii++
		case data[i] < ' ' && bytes.IndexByte([]byte("\t\n\v\f\r\x1b"), data[i]) < 0: // no text at all
			return false
		}
	}
	return high >= 6 && inRows*10 > high*7 && high*5 > ascii && utf8Share(data) <= 75
}

// isPaired: each byte beyond ASCII takes the next one with it, and few letters of ASCII stand for
// themselves. In Big5 many of the second bytes are letters.
func isPaired(data []byte) bool {
	pairs, alone := 0, 0
	for i := 0; i < len(data); i++ {
		switch {
		case data[i] >= utf8.RuneSelf:
			pairs++
			i++
		case scan.IsLetter(data[i]):
			alone++
		}
	}
	return pairs >= 6 && pairs > alone
}

// utf8Share: how many of the bytes beyond ASCII make letters of UTF-8, in hundredths.
func utf8Share(data []byte) int {
	high, right := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r >= utf8.RuneSelf {
			high += size
			if size > 1 {
				right += size
			}
		}
		data = data[size:]
	}
	return 100 * right / max(high, 1)
}

// isNarrow: most letters stand in one row of 32, as the small letters of one alphabet do.
func isNarrow(data []byte) bool {
	high := countBytes(data, func(c byte) bool { return c >= utf8.RuneSelf })
	upper := countBytes(data, func(c byte) bool { return c >= 0xE0 })
	middle := countBytes(data, func(c byte) bool { return c >= 0xC0 }) - upper
	return max(middle, upper)*100 > high*85
}

// script is a charset of East Asia, known by the letters that every text in it holds: the first
// letters of its tables are those that are used most, and in Japanese Hiragana.
type script struct {
	encoding    encoding.Encoding
	first, last byte // the first bytes of those letters
	second      byte // their second bytes begin here
	share       int  // of all letters, in hundredths
}

var eastAsian = []script{
	{japanese.EUCJP, 0xA4, 0xA4, 0xA1, 15},
	{japanese.ShiftJIS, 0x82, 0x82, 0x9F, 15},
	{korean.EUCKR, 0xB0, 0xC8, 0xA1, 70},
	{simplifiedchinese.GBK, 0xB0, 0xD7, 0xA1, 65},
	{traditionalchinese.Big5, 0xA4, 0xC6, 0x40, 65},
}

// fits: the text can be read in the charset without a fault, but for one at its cut end, and
// reads like its language.
func (g script) fits(data []byte) bool {
	letters, typical := 0, 0
	for i := 0; i+1 < len(data); i++ {
		if data[i] < utf8.RuneSelf {
			continue
		}
		letters++
		if data[i] >= g.first && data[i] <= g.last && data[i+1] >= g.second {
			typical++
		}
		i++
	}
	if letters == 0 || typical*100 < g.share*letters {
		return false
	}
	return g.faults(data) <= 1
}

// faults counts what is no letter of the charset.
func (g script) faults(data []byte) int {
	text, _ := g.encoding.NewDecoder().Bytes(data)
	return bytes.Count(text, []byte("\uFFFD"))
}

func (g script) isChinese() bool {
	return g.encoding == simplifiedchinese.GBK || g.encoding == traditionalchinese.Big5
}

// singleByte knows the charsets of one byte a letter that no two bytes can be taken for.
func singleByte(data []byte) encoding.Encoding {
	letters := countBytes(data, func(c byte) bool { return c >= utf8.RuneSelf })
	share := func(typical string) int { return 100 * countBytes(data, isOneOf(typical)) / letters }
	switch hebrew := countBytes(data, func(c byte) bool { return c >= 0xE0 && c <= 0xFA }); {
	case share("\xa1\xa7\xb9\xc1\xc2\xc3\xcd\xd1\xd2\xd5\xe0\xe8\xe9") > 45:
		return charmap.Windows874
	case share("\xc7\xc8\xca\xd1\xe1\xe3\xe4\xe6\xed") > 45: // ا, ب, ت, ر, ل, م, ن, و, ي
		return charmap.Windows1256
	case hebrew == letters && letters > 16: // no capitals
		return charmap.Windows1255
	case isNarrow(data):
		return cyrillicOrGreek(data)
	}
	return nil
}

func isOneOf(set string) func(c byte) bool {
	return func(c byte) bool { return strings.IndexByte(set, c) >= 0 }
}

func countBytes(data []byte, is func(c byte) bool) int {
	n := 0
	for _, c := range data {
		if is(c) {
			n++
		}
	}
	return n
}

// cyrillicOrGreek tells alphabets apart by where their small letters stand, of which a text
// has most, and Russian from Greek by their most frequent ones.
func cyrillicOrGreek(data []byte) encoding.Encoding {
	low := countBytes(data, func(c byte) bool { return c >= utf8.RuneSelf && c < 0xB0 })
	middle := countBytes(data, func(c byte) bool { return c >= 0xC0 && c < 0xE0 })
	upper := countBytes(data, func(c byte) bool { return c >= 0xE0 })
	switch {
	case low*2 > middle+upper: // а to п
		return charmap.CodePage866
	case middle > upper:
		return charmap.KOI8U
	case countBytes(data, isOneOf("\xe0\xe4\xe8\xeb\xee\xf0\xfb\xfc\xff")) >= // а, д, и, л, о, р, ы, ь, я
		countBytes(data, isOneOf("\xdc\xdd\xde\xdf\xe1\xe7\xe9\xef\xf4\xfd\xfe")): // ά, έ, ή, ί, α, η, ι, ο, τ, ύ, ώ
		return charmap.Windows1251
	}
	return charmap.Windows1253
}
