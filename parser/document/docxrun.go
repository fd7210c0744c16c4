package document

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// paragraph is a Word paragraph being read.
type paragraph struct {
	*docx
	format format
	text   marked
	boxes  []string // texts of the text boxes anchored in it
}

// content reads the runs of the element just begun: the paragraph, a link, an insertion.
func (p *paragraph) content() {
	p.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "pPr":
			p.format = p.readFormat()
		case "r":
			p.run()
		case "sdt":
			p.control()
		case "hyperlink", "ins", "moveTo", "fldSimple", "smartTag", "customXml", "sdtContent", "dir", "bdo",
			"AlternateContent", "Choice", "oMath", "oMathPara":
			p.content()
		}
	})
}

// look is how a run is written.
type look struct {
	bold, struck, hidden bool
	font                 string
}

// run reads a run of characters of one look.
func (p *paragraph) run() {
	var l look
	p.each(func(e xml.StartElement) {
		if e.Name.Local == "rPr" {
			l = p.readLook()
			return
		}
		p.piece(e, l)
	})
}

func (p *paragraph) readLook() (l look) {
	p.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "b":
			l.bold = on(e)
		case "strike", "dstrike":
			l.struck = l.struck || on(e)
		case "vanish":
			l.hidden = on(e)
		case "rFonts":
			l.font = attr(e, "ascii")
		case "rStyle":
			if s := p.styles[attr(e, "val")]; s.bold {
				l.bold = true
			}
		}
	})
	return l
}

// piece reads one child of a run.
func (p *paragraph) piece(e xml.StartElement, l look) {
	switch e.Name.Local {
	case "t":
		if text := p.walker.text(); !l.hidden {
			p.text.add(symbols(text, l.font), l.bold, l.struck)
		}
	case "tab", "ptab":
		p.text.add("\t", l.bold, l.struck)
	case "br", "cr":
		if attr(e, "type") == "" || attr(e, "type") == "textWrapping" {
			p.text.add("\n", l.bold, l.struck)
		}
	case "noBreakHyphen":
		p.text.add("-", l.bold, l.struck)
	case "sym":
		if code, err := strconv.ParseUint(attr(e, "char"), 16, 32); err == nil {
			p.text.add(symbols(string(rune(code)), attr(e, "font")), l.bold, l.struck)
		}
	case "fldChar":
		p.formField()
	case "drawing", "pict", "object", "AlternateContent", "Choice":
		p.shape()
	}
}

// shape looks for text boxes; the copy for old programs ("Fallback") is not looked at.
func (p *paragraph) shape() {
	p.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "Fallback":
		case "txbxContent":
			if box := p.apart(p.body); box != "" {
				p.boxes = append(p.boxes, box)
			}
		default:
			p.shape()
		}
	})
}

// control reads a content control: a checkbox as "[ ]" or "[x]", a placeholder that nobody
// filled in as nothing, others as their text.
func (p *paragraph) control() {
	box, checked, placeholder := false, false, false
	p.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "sdtPr":
			p.each(func(e xml.StartElement) {
				switch e.Name.Local {
				case "checkbox":
					box = true
					p.each(func(e xml.StartElement) {
						if e.Name.Local == "checked" {
							checked = on(e)
						}
					})
				case "showingPlcHdr":
					placeholder = on(e)
				}
			})
		case "sdtContent":
			switch {
			case box:
				p.text.add(boxText(checked), false, false)
			case !placeholder:
				p.content()
			}
		}
	})
}

// formField reads the checkbox of an old form.
func (p *paragraph) formField() {
	p.each(func(e xml.StartElement) {
		if e.Name.Local != "ffData" {
			return
		}
		p.each(func(e xml.StartElement) {
			if e.Name.Local != "checkBox" {
				return
			}
			checked := false
			p.each(func(e xml.StartElement) {
				if e.Name.Local == "checked" || e.Name.Local == "default" {
					checked = on(e)
				}
			})
			p.text.add(boxText(checked), false, false)
		})
	})
}

func boxText(checked bool) string {
	if checked {
		return "[x] "
	}
	return "[ ] "
}

// symbols spells the boxes of picture fonts, which sit in the private use area or among the
// letters, and of Unicode.
func symbols(s, font string) string {
	picture := strings.HasPrefix(font, "Wingdings") || strings.HasPrefix(font, "Webdings") || strings.HasPrefix(font, "Symbol")
	return strings.Map(func(r rune) rune {
		if picture && r < 0x100 && r >= 0x20 {
			r += 0xF000
		}
		switch r {
		case 0xF0A8, 0xF071, 0xF06F, 0xF072, '□', '❏', '❑', '❐', '❒':
			return '☐'
		case 0xF0FE, 0xF0FD, 0xF052, 0xF053, '☑', '🗹', '🗷':
			return '☒'
		case 0xF0FC:
			return '✓'
		case 0xF0B7, 0xF0A7, 0xF0D8, 0xF076:
			return '•'
		case 0xF0E0:
			return '→'
		}
		return r
	}, s)
}
