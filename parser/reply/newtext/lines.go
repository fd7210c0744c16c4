package newtext

import (
	"strings"
	"unicode/utf8"
)

// Kind says whose words a line holds.
type Kind uint8

const (
	Fresh       Kind = iota // the sender's own
	Quoted                  // marked as a quote, by > or by the HTML
	Attribution             // "On Monday, Sam wrote:" and the header block of Outlook
	Old                     // an unmarked quote: below an attribution, or a line of the parent
	Footer                  // signature, disclaimer, banner
)

// Line is one line of a mail. Text is the line without quote marks, invisible characters
// and outer space.
type Line struct {
	Raw   string
	Text  string
	Depth int // quote marks before it
	Kind  Kind
	Code  bool // in a fenced block of the sender's
}

// Blank tells a line without words.
func (l Line) Blank() bool { return l.Text == "" }

// split makes lines of a text with any line ends.
func split(s string) []Line {
	if strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	lines := make([]Line, 0, strings.Count(s, "\n")+1)
	for {
		raw, rest, more := strings.Cut(s, "\n")
		l := Line{Raw: raw}
		l.Depth, l.Text = unquote(clean(raw))
		l.Text = withoutStars(l.Text)
		if l.Depth > 0 {
			l.Kind = Quoted
		}
		lines = append(lines, l)
		if !more {
			return lines
		}
		s = rest
	}
}

// withoutStars is a line without the stars that a plain text sets around bold words, where they
// stand around all of it.
func withoutStars(s string) string {
	if s == "" || s[0] != '*' {
		return s
	}
	bare := strings.Trim(s, "*")
	if n := len(s) - len(bare); bare == "" || n != 2 && n != 4 || s[len(s)-1] != '*' || bare != strings.TrimSpace(bare) || strings.IndexByte(bare, '*') >= 0 {
		return s
	}
	return bare
}

// unquote counts the quote marks before a clean line. Initials may stand before the first
// ("SR> ").
func unquote(s string) (depth int, rest string) {
	if n := initials(s); n > 0 {
		s = s[n:]
	}
	for strings.HasPrefix(s, ">") {
		depth++
		s = strings.TrimLeft(s[1:], " \t")
	}
	return depth, s
}

// initials is the length of one to four capital letters right before a quote mark.
func initials(s string) int {
	n := 0
	for n < len(s) && n < 5 && s[n] >= 'A' && s[n] <= 'Z' {
		n++
	}
	if n == 0 || n > 4 || n >= len(s) || s[n] != '>' || n+1 < len(s) && s[n+1] != ' ' && s[n+1] != '>' {
		return 0
	}
	return n
}

// clean removes invisible characters and outer space, and writes the digits of other scripts
// as 0 to 9. Mail programs set directional and
// zero-width marks before attributions and inside dates.
func clean(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return strings.TrimSpace(strings.Map(visible, s))
		}
	}
	return strings.TrimSpace(s)
}

func visible(r rune) rune {
	switch {
	case r == '\u00a0' || r == '\u202f' || r == '\u3000':
		return ' '
	case r >= '٠' && r <= '٩':
		return r - '٠' + '0'
	case r >= '۰' && r <= '۹':
		return r - '۰' + '0'
	case r >= '०' && r <= '९':
		return r - '०' + '0'
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u2069', r == '\ufeff', r == '\u00ad':
		return -1
	}
	return r
}

// isRule tells whether a line is drawn, not written: at least n marks and nothing else.
func isRule(s string, n int) bool {
	marks := 0
	for _, r := range s {
		switch {
		case r == ' ':
		case strings.ContainsRune("-_=*~#+–—‐‑‒―─━═", r):
			marks++
		default:
			return false
		}
	}
	return marks >= n
}

// next returns the first line that is not blank, from i on, or the number of lines.
func next(lines []Line, i int) int {
	for i < len(lines) && lines[i].Blank() {
		i++
	}
	return i
}
