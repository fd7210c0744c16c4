package document

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"duly/parser/scan"
)

const maxRTFDepth = 500 // groups; deeper ones keep the look of the one around them

// rtfText reads rich text in one pass, whatever its length or damage: paragraphs, lists,
// tables, struck words; deleted and hidden text, notes, headers and footers are left out.
func rtfText(data []byte) string {
	r := rtf{data: data, out: &blocks{}, pages: map[int]int{}, headings: map[int]int{}, styleOf: -1}
	r.state = rtfState{uc: 1, page: 1252, font: -1}
	for r.at < len(r.data) && !r.out.full() {
		r.step()
	}
	r.endParagraph()
	r.endTable()
	return r.out.String()
}

// rtfState is what a group changes for its own length.
type rtfState struct {
	bold, struck, hidden bool
	skip                 bool // a destination that is no text
	label                bool // the bullet or number that stands before a list item
	fonts, styles        bool // in the table of fonts, of styles
	uc                   int  // fallback characters after each \u
	page                 int  // code page
	font                 int
}

// rtf is the reading of one document.
type rtf struct {
	data  []byte
	at    int
	state rtfState
	stack []rtfState
	depth int // groups deeper than the stack holds

	pages    map[int]int // code pages of fonts
	headings map[int]int // levels of paragraph styles
	styleOf  int         // style being defined
	name     strings.Builder

	bytes   []byte // characters in the code page, not yet decoded
	units   []uint16
	fall    int // fallback characters still to be dropped
	text    marked
	label   strings.Builder
	heading int
	inTable bool
	cells   []string
	cell    blocks
	rows    [][]string
	out     *blocks
}

func (r *rtf) step() {
	c := r.data[r.at]
	switch c {
	case '{':
		r.at++
		r.flush()
		r.open()
	case '}':
		r.at++
		r.flush()
		r.close()
	case '\\':
		r.control()
	case '\r', '\n', 0:
		r.at++
	default:
		r.at++
		r.char(c)
	}
}

func (r *rtf) open() {
	if len(r.stack) >= maxRTFDepth {
		r.depth++
		return
	}
	r.stack = append(r.stack, r.state)
}

func (r *rtf) close() {
	switch {
	case r.depth > 0:
		r.depth--
	case len(r.stack) > 0:
		if r.state.styles && r.name.Len() > 0 {
			r.headings[r.styleOf] = headingName(strings.TrimSuffix(strings.TrimSpace(r.name.String()), ";"))
			r.name.Reset()
		}
		r.state = r.stack[len(r.stack)-1]
		r.stack = r.stack[:len(r.stack)-1]
	}
	r.fall = 0
}

// control reads a control word (\par, \u228) or symbol (\'e4, \~).
func (r *rtf) control() {
	r.at++
	if r.at >= len(r.data) {
		return
	}
	c := r.data[r.at]
	if !scan.IsLetter(c) {
		r.at++
		r.symbol(c)
		return
	}
	start := r.at
	for r.at < len(r.data) && scan.IsLetter(r.data[r.at]) && r.at-start < 40 {
		r.at++
	}
	word := string(r.data[start:r.at])
	start = r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	for r.at < len(r.data) && scan.IsDigit(r.data[r.at]) && r.at-start < 12 {
		r.at++
	}
	value, err := strconv.Atoi(string(r.data[start:r.at]))
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	r.word(word, value, err == nil)
}

func (r *rtf) symbol(c byte) {
	switch c {
	case '\'':
		if r.at+2 <= len(r.data) {
			if v, err := strconv.ParseUint(string(r.data[r.at:r.at+2]), 16, 8); err == nil {
				r.at += 2
				r.char(byte(v))
			}
		}
	case '*':
		r.state.skip = true // until a word that is known says otherwise
	case '~':
		r.rune(' ')
	case '_':
		r.rune('-')
	case '\\', '{', '}':
		r.char(c)
	case '\n', '\r':
		r.word("par", 0, false)
	}
}

// char takes one byte of text in the current code page.
func (r *rtf) char(c byte) {
	if r.fall > 0 {
		r.fall--
		return
	}
	if r.state.styles {
		if r.name.Len() < 100 {
			r.name.WriteByte(c)
		}
		return
	}
	if r.silent() {
		return
	}
	if len(r.units) > 0 {
		r.flush()
	}
	r.bytes = append(r.bytes, c)
}

// unit takes one UTF-16 unit of a \u word, whose fallback follows.
func (r *rtf) unit(value int) {
	if !r.silent() {
		if len(r.bytes) > 0 {
			r.flush()
		}
		r.units = append(r.units, uint16(value))
	}
	r.fall = r.state.uc
}

func (r *rtf) rune(c rune) {
	r.flush()
	r.write(string(c))
}

func (r *rtf) silent() bool { return r.state.skip || r.state.hidden || r.state.fonts || r.state.styles }

// flush writes what was gathered in the old look before that changes.
func (r *rtf) flush() {
	if len(r.bytes) > 0 {
		page := r.state.page
		if p, ok := r.pages[r.state.font]; ok {
			page = p
		}
		r.write(decodePage(r.bytes, page))
		r.bytes = r.bytes[:0]
	}
	if len(r.units) > 0 {
		r.write(string(utf16.Decode(r.units)))
		r.units = r.units[:0]
	}
}

func (r *rtf) write(s string) {
	switch {
	case r.silent():
	case r.state.label:
		r.label.WriteString(s)
	default:
		r.text.add(symbols(s, ""), r.state.bold, r.state.struck)
	}
}

// endParagraph writes the paragraph gathered so far, into its cell where it stands in one.
func (r *rtf) endParagraph() {
	r.flush()
	prefix := listLabel(r.label.String())
	if r.heading > 0 {
		prefix = strings.Repeat("#", min(r.heading, 6)) + " " + strings.TrimPrefix(prefix, "- ")
	}
	to := r.out
	if r.inTable {
		to = &r.cell
	} else {
		r.endTable()
	}
	to.paragraph(prefix, r.text.String(), r.heading > 0)
	r.text = marked{}
	r.label.Reset()
}

func (r *rtf) endCell() {
	r.inTable = true
	r.endParagraph()
	if len(r.cells) < MaxColumns {
		r.cells = append(r.cells, strings.TrimSpace(r.cell.String()))
	}
	r.cell = blocks{}
}

func (r *rtf) endRow() {
	r.inTable = false
	if len(r.cells) > 0 && len(r.rows) < MaxRows {
		r.rows = append(r.rows, r.cells)
	}
	r.cells = nil
}

// endTable writes the rows that a paragraph outside of the table, or the end, completes.
func (r *rtf) endTable() {
	if rest := strings.TrimSpace(r.cell.String()); rest != "" {
		r.cells = append(r.cells, rest)
		r.cell = blocks{}
	}
	r.endRow()
	if len(r.rows) > 0 {
		r.out.table(r.rows)
		r.rows = nil
	}
}

// listLabel turns the label that Word wrote before a list item into a mark.
func listLabel(label string) string {
	label = strings.TrimSpace(symbols(label, ""))
	if label == "" {
		return ""
	}
	if strings.Contains(label, "☐") {
		return "- [ ] "
	}
	if strings.ContainsAny(label, "0123456789") || len(label) > 1 && strings.HasSuffix(label, ".") || strings.HasSuffix(label, ")") {
		return label + " "
	}
	return "- "
}
