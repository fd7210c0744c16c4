package document

import (
	"encoding/xml"
	"strings"
)

// odtParagraph is a paragraph being read.
type odtParagraph struct {
	*odt
	text  marked
	boxes []string
}

// content reads the text of the element just begun, written in a style.
func (p *odtParagraph) content(s odtStyle) {
	outside := p.depth - 1
	for p.depth > outside {
		switch t := p.next().(type) {
		case nil:
			return
		case xml.CharData:
			p.text.add(collapsed(string(t)), s.bold, s.struck)
		case xml.StartElement:
			inside := p.depth
			p.element(t, s)
			p.leave(inside - 1)
		}
	}
}

func (p *odtParagraph) element(e xml.StartElement, s odtStyle) {
	switch e.Name.Local {
	case "span":
		own := p.styles[attr(e, "style-name")]
		p.content(odtStyle{bold: s.bold || own.bold, struck: s.struck || own.struck})
	case "s":
		p.text.add(strings.Repeat(" ", min(max(number(attr(e, "c")), 1), 100)), s.bold, s.struck)
	case "tab":
		p.text.add("\t", s.bold, s.struck)
	case "line-break":
		p.text.add("\n", s.bold, s.struck)
	case "checkbox":
		p.text.add(boxText(attr(e, "current-state") == "checked"), false, false)
	case "note", "annotation", "annotation-end", "change", "change-start", "change-end", "ruby-text":
	case "text-box":
		if box := p.inner(); box != "" {
			p.boxes = append(p.boxes, box)
		}
	default:
		p.content(s)
	}
}

// collapsed writes each run of blanks as one, as XML of texts means them.
func collapsed(s string) string {
	var b strings.Builder
	blank := false
	for _, r := range s {
		switch r {
		case ' ', '\t', '\n', '\r':
			blank = true
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	if blank {
		b.WriteByte(' ')
	}
	return b.String()
}
