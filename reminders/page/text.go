package page

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// columns is the width of plain text that every mail program shows without breaking lines.
const columns = 72

// Text is the page as plain text.
func (p Page) Text() string {
	var b strings.Builder
	if p.Hello != "" {
		b.WriteString(p.Hello + "\n\n")
	}
	for _, lead := range p.Lead {
		b.WriteString(wrap(lead, "", "") + "\n\n")
	}
	for _, s := range p.Sections {
		if s.Title != "" {
			b.WriteString(strings.ToUpper(s.Title) + "\n\n")
		}
		for _, t := range s.Text {
			for line := range strings.SplitSeq(t, "\n") {
				b.WriteString(wrap(line, "", "") + "\n")
			}
			b.WriteString("\n")
		}
		for _, r := range s.Rows {
			b.WriteString(r.text() + "\n")
		}
	}
	if len(p.Hints) > 0 {
		b.WriteString("Just reply, for example:\n\n" + hintsText(p.Hints) + "\n")
	}
	if p.Foot != "" {
		b.WriteString("-- \n" + wrap(p.Foot, "", "") + "\n")
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

func (l Line) text() string {
	mark, indent := "- ", "  "
	if l.N > 0 {
		mark = fmt.Sprintf("%d. ", l.N)
		indent = strings.Repeat(" ", len(mark))
	}
	out := wrap(l.Title, mark, indent) + "\n"
	if len(l.Meta) > 0 {
		out += wrap(strings.Join(l.Meta, " · "), indent, indent) + "\n"
	}
	if l.Note != "" {
		out += wrap(l.Note, indent, indent) + "\n"
	}
	if l.Quote != "" {
		out += wrap("“"+l.Quote+"”", indent, indent) + "\n"
	}
	return out
}

func hintsText(hints []Hint) string {
	width := 0
	for _, h := range hints {
		width = max(width, utf8.RuneCountInString(h.Say))
	}
	var b strings.Builder
	for _, h := range hints {
		if h.Does == "" {
			b.WriteString("  " + h.Say + "\n")
			continue
		}
		pad := strings.Repeat(" ", width-utf8.RuneCountInString(h.Say)+3)
		b.WriteString("  " + h.Say + pad + h.Does + "\n")
	}
	return b.String()
}

// wrap breaks a text at blanks so that no line is wider than columns, but for words that
// are wider themselves.
func wrap(s, first, rest string) string {
	var b strings.Builder
	line, empty := first, true
	for _, w := range strings.Fields(s) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > columns {
			b.WriteString(line + "\n")
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += w
		empty = false
	}
	b.WriteString(line)
	return b.String()
}
