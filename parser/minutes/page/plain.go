package page

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"

	"duly/parser/minutes/grammar"
)

// plain takes the inline Markdown and HTML off a line: emphasis, links, code, tags, entities,
// escapes. It tells whether all of it was bold and whether most of it was struck through.
func plain(s string) (text string, bold, struck bool) {
	text, bold, struck, _ = unmark(s)
	return text, bold, struck
}

// unmark is plain, and tells how many bytes of the text were bold from its beginning.
func unmark(s string) (text string, bold, struck bool, boldLead int) {
	if !marksUp(s) {
		return strings.TrimRight(s, " "), false, false, 0
	}
	if strings.IndexByte(s, '&') >= 0 && strings.IndexByte(s, ';') >= 0 {
		s = html.UnescapeString(s)
	}
	p := stripper{s: s}
	p.run()
	text = strings.TrimSpace(p.b.String())
	return text, p.letters > 0 && p.boldLetters == p.letters, p.over || p.letters > 0 && p.struckLetters*2 >= p.letters, p.lead
}

// marksUp tells that a line may hold anything that is taken off or put otherwise.
func marksUp(s string) bool {
	for i := range len(s) {
		switch s[i] {
		case '*', '_', '~', '`', '[', '<', '&', '\\', '\t':
			return true
		case '\'':
			if scan.ByteAt(s, i+1) == '\'' {
				return true
			}
		case "\u00a0"[0], "\u200b"[0]:
			if rest := s[i:]; strings.HasPrefix(rest, "\u00a0") || strings.HasPrefix(rest, "\u200b") || strings.HasPrefix(rest, "\u2019") {
				return true
			}
		}
	}
	return false
}

const AfterStrike = " — " // set between what is struck through and the remark behind it

type stripper struct {
	s                                   string
	b                                   strings.Builder
	bold, struck, code                  bool
	letters, boldLetters, struckLetters int
	lead                                int
	over                                bool // all that stands before a remark such as "Done, …" is struck through
}

// remark sets what stands behind a strike apart from it.
func (p *stripper) remark(rest string) {
	p.b.WriteString(AfterStrike)
	rest = strings.TrimSpace(rest)
	first := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
	p.over = p.over || p.struckLetters == p.letters && grammar.StatusAside(first) != ""
}

// count counts a letter or digit, and whether it is bold or struck through.
func (p *stripper) count(r rune) {
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return
	}
	p.letters++
	if p.bold {
		p.boldLetters++
	}
	if p.struck {
		p.struckLetters++
	}
}

func (p *stripper) run() {
	s := p.s
	for i := 0; i < len(s); {
		if n := p.mark(i); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch r {
		case '\u00a0', '\t':
			r = ' '
		case '\u200b', '\u200d', '\ufe0f':
			continue
		case '\u2019', '\u2018':
			r = '\''
		}
		p.count(r)
		p.b.WriteRune(r)
		if p.bold && p.letters == p.boldLetters {
			p.lead = p.b.Len()
		}
	}
}

// mark handles the mark at i and returns how many bytes it took, 0 where there is none.
func (p *stripper) mark(i int) int {
	s := p.s[i:]
	switch s[0] {
	case '\\':
		if len(s) > 1 && strings.IndexByte("\\`*_{}[]()#+-.!<>|~&'\"", s[1]) >= 0 {
			p.b.WriteByte(s[1])
			return 2
		}
	case '*':
		return p.stars(i)
	case '_':
		if strings.HasPrefix(s, "__") {
			p.bold = !p.bold
			return 2
		}
		if p.edge(i, 1) {
			return 1
		}
	case '\'':
		if strings.HasPrefix(s, "'''") { // bold in a wiki
			p.bold = !p.bold
			return 3
		}
		if strings.HasPrefix(s, "''") && len(strings.Trim(s, "' ")) > 0 {
			return 2
		}
	case '~':
		if strings.HasPrefix(s, "~~") {
			if p.struck && strings.Trim(s, "~ .)") != "" {
				p.remark(s[2:])
			}
			p.struck = !p.struck
			return 2
		}
	case '`':
		p.code = !p.code
		return 1
	case '@':
		if p.code { // "`@defer`" mentions nobody
			return 1
		}
	case '!':
		if strings.HasPrefix(s, "![") {
			return 1
		}
	case '[':
		return p.link(s)
	case '<':
		return p.tag(s)
	}
	return 0
}

func (p *stripper) stars(i int) int {
	n := 1
	for n < 3 && i+n < len(p.s) && p.s[i+n] == '*' {
		n++
	}
	if n >= 2 {
		p.bold = !p.bold
		return n
	}
	if p.edge(i, 1) {
		return 1
	}
	return 0
}

// edge tells whether the n bytes at i stand at the edge of a word, as emphasis does.
func (p *stripper) edge(i, n int) bool {
	before, after := i == 0 || !scan.IsWordByte(p.s[i-1]), i+n >= len(p.s) || !scan.IsWordByte(p.s[i+n])
	space := (i == 0 || p.s[i-1] == ' ') && (i+n >= len(p.s) || p.s[i+n] == ' ')
	return before != after || before && after && !space
}

const maxLink = 400

// link reads "[words](address)", "[words][name]" and "[words][]", leaving the words.
func (p *stripper) link(s string) int {
	end := bracketEnd(s[:min(len(s), maxLink)])
	if end <= 0 || end+1 >= len(s) {
		return 0
	}
	var close byte
	switch s[end+1] {
	case '(':
		close = ')'
	case '[':
		close = ']'
	default:
		return 0
	}
	tail := strings.IndexByte(s[end+1:min(len(s), end+maxLink)], close)
	if tail < 0 || close == ']' && checkedBrackets(s[end+2:end+1+tail]) {
		return 0
	}
	words, _, _ := plain(s[1:end])
	if words == "context" { // "(​[context](#…))" points back into the minutes
		words = ""
	}
	for _, r := range words {
		p.count(r)
	}
	p.b.WriteString(words)
	return end + 1 + tail + 1
}

// bracketEnd is where the bracket closes that s opens with, brackets within it aside: "[[3 May] Tiles](…)"; -1 where it does not.
func bracketEnd(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// checkedBrackets tells "[Mike][ACTION]", two brackets in a row, from a reference link.
func checkedBrackets(s string) bool {
	s = strings.Trim(s, "* _")
	return strings.HasPrefix(s, "ACTION") || strings.HasPrefix(s, "Action") || strings.HasPrefix(s, "TODO")
}

var dropTags = map[string]bool{"a": true, "b": true, "i": true, "u": true, "s": true, "p": true, "br": true, "em": true,
	"del": true, "ins": true, "strong": true, "span": true, "div": true, "font": true, "li": true, "ul": true, "ol": true,
	"strike": true, "sup": true, "sub": true, "small": true, "mark": true, "code": true, "img": true, "td": true, "tr": true, "v": true, "c": true, "hr": true}

func (p *stripper) tag(s string) int {
	end := strings.IndexByte(s[:min(len(s), maxLink)], '>')
	if end < 2 {
		return 0
	}
	in := s[1:end]
	closing := in[0] == '/'
	name := strings.ToLower(strings.TrimPrefix(in, "/"))
	if k := strings.IndexAny(name, " \t/."); k >= 0 {
		name = name[:k]
	}
	if !dropTags[name] {
		return 0
	}
	switch name {
	case "s", "del", "strike":
		if p.struck && closing && strings.Trim(s[end+1:], " .)") != "" {
			p.remark(s[end+1:])
		}
		p.struck = !closing
	case "b", "strong":
		p.bold = !closing
	case "br":
		p.b.WriteByte(' ')
	}
	return end + 1
}
