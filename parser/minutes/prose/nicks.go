package prose

import (
	"strings"
	"unicode"

	"duly/parser/scan"
)

// withCapitals writes with a capital those whose names the roll writes in small letters, wherever a clause begins with them:
// "kev will bring the cables, and zap9 has the key".
func (r *Reader) withCapitals(s string) string {
	var out []byte
	for _, nick := range r.Nicks {
		for from := 0; ; {
			k := strings.Index(s[from:], nick)
			if k < 0 {
				break
			}
			at := from + k
			if from = at + len(nick); !beginsClause(s[:at]) || strings.HasPrefix(s[from:], "-") || unicode.IsLetter(scan.FirstRune(s[from:])) || nick[0] >= 0x80 {
				continue
			}
			if out == nil {
				out = []byte(s)
			}
			out[at] = byte(unicode.ToUpper(rune(nick[0])))
		}
	}
	if out == nil {
		return s
	}
	return string(out)
}

// beginsClause tells that a clause may begin behind before.
func beginsClause(before string) bool {
	before = strings.TrimRight(before, " *_(")
	return before == "" || strings.IndexByte(".,;:>-/&\x93\x94", scan.LastByte(before)) >= 0 || strings.HasSuffix(before, " and") || strings.HasSuffix(before, " that")
}
