package document

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// rtfCharacters are the words that stand for one character.
var rtfCharacters = map[string]rune{
	"tab": '\t', "line": '\n', "lbr": '\n', "bullet": '•', "endash": '–', "emdash": '—',
	"lquote": '‘', "rquote": '’', "ldblquote": '“', "rdblquote": '”', "emspace": ' ', "enspace": ' ', "qmspace": ' ',
}

// rtfSkipped are the destinations whose text is not the document's.
var rtfSkipped = map[string]bool{
	"colortbl": true, "info": true, "pict": true, "object": true, "header": true, "headerl": true, "headerr": true,
	"headerf": true, "footer": true, "footerl": true, "footerr": true, "footerf": true, "footnote": true,
	"annotation": true, "atnid": true, "atnauthor": true, "fldinst": true, "listtable": true, "listoverridetable": true,
	"revtbl": true, "rsidtbl": true, "generator": true, "xmlnstbl": true, "themedata": true, "datastore": true,
	"latentstyles": true, "nonshppict": true, "bkmkstart": true, "bkmkend": true, "pgptbl": true, "filetbl": true,
	"mmathPr": true, "docvar": true, "userprops": true, "tc": true, "xe": true, "sp": true, "formfield": true,
}

// word acts on a control word with its number, if it has one.
func (r *rtf) word(name string, value int, valued bool) {
	set := !valued || value != 0
	if c, ok := rtfCharacters[name]; ok {
		r.rune(c)
		return
	}
	switch name {
	case "u":
		if valued {
			r.unit(value)
		}
		return
	case "uc":
		r.state.uc = max(0, min(value, 20))
		return
	}
	r.flush()
	switch name {
	case "b":
		r.state.bold = set
	case "strike", "striked":
		r.state.struck = set
	case "v", "deleted":
		r.state.hidden = set
	case "plain":
		r.state.bold, r.state.struck, r.state.hidden = false, false, false
	case "ansicpg":
		r.state.page = value
	case "f", "fcharset":
		r.fontWord(name, value)
	case "bin":
		r.at += max(0, min(value, len(r.data)-r.at))
	case "shptxt", "fldrslt", "shpinst":
		r.state.skip = len(r.stack) > 1 && r.stack[len(r.stack)-2].skip && name != "shptxt"
	case "pntext", "listtext":
		r.state.skip, r.state.label = false, true
	case "fonttbl":
		r.state.fonts = true
	case "stylesheet":
		r.state.styles = true
	default:
		if rtfSkipped[name] {
			r.state.skip = true
			return
		}
		r.paragraphWord(name, value)
	}
}

func (r *rtf) fontWord(name string, value int) {
	if name == "f" {
		r.state.font = value
	} else if r.state.fonts && len(r.pages) < 10_000 {
		if page, ok := fontPages[value]; ok {
			r.pages[r.state.font] = page
		}
	}
}

// paragraphWord acts on the words for paragraphs, styles and tables.
func (r *rtf) paragraphWord(name string, value int) {
	switch {
	case name == "s" && r.state.styles:
		r.styleOf = value
	case r.silent():
	case name == "s":
		r.heading = r.headings[value]
	case name == "par" || name == "sect" || name == "page":
		r.endParagraph()
	case name == "pard" && r.state.label: // of the bullet, not of its item
	case name == "pard":
		r.heading, r.inTable = 0, false
	case name == "outlinelevel" && value >= 0 && value < 9:
		r.heading = value + 1
	case name == "intbl" || name == "trowd":
		r.inTable = true
	case name == "cell" || name == "nestcell":
		r.endCell()
	case name == "row" || name == "nestrow":
		r.endRow()
	}
}

// fontPages are the code pages of fonts' character sets.
var fontPages = map[int]int{
	0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
	177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}

var codePages = map[int]encoding.Encoding{
	437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852, 866: charmap.CodePage866,
	874: charmap.Windows874, 932: japanese.ShiftJIS, 936: simplifiedchinese.GBK, 949: korean.EUCKR,
	950: traditionalchinese.Big5, 1250: charmap.Windows1250, 1251: charmap.Windows1251, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257,
	1258: charmap.Windows1258, 10000: charmap.Macintosh,
}

// decodePage decodes text of a Windows code page; an unknown one is Windows-1252.
func decodePage(text []byte, page int) string {
	e, ok := codePages[page]
	if !ok {
		e = charmap.Windows1252
	}
	s, err := e.NewDecoder().Bytes(text)
	if err != nil {
		return string(text)
	}
	return string(s)
}
