package document

import (
	"archive/zip"
	"encoding/xml"
	"strings"
)

// readDocx reads a Word file as it would print with all tracked changes accepted, without
// comments, notes, headers and footers.
func (r *reader) readDocx(doc *Doc, data []byte) error {
	z, err := openZip(data)
	if err != nil {
		return err
	}
	d := docx{out: &blocks{}}
	body, err := r.docxParts(z, &d)
	if err != nil {
		return err
	}
	d.walker = newWalker(body)
	for t := d.next(); t != nil; t = d.next() {
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "body" {
			d.body()
		}
	}
	doc.Text = d.out.String()
	return d.failed()
}

// docxParts reads the styles and lists of a document and gives its text's XML.
func (r *reader) docxParts(z *zip.Reader, d *docx) (body []byte, err error) {
	for _, f := range z.File {
		if isWordDocument(f.Name) {
			if body, err = r.unpack(f); err != nil {
				return nil, err
			}
			break
		}
	}
	if body == nil {
		return nil, ErrDamaged
	}
	styles, err := r.entry(z, "word/styles.xml")
	if err != nil {
		return nil, err
	}
	d.styles = readStyles(styles)
	numbering, err := r.entry(z, "word/numbering.xml")
	if err != nil {
		return nil, err
	}
	d.lists = readNumbering(numbering)
	return body, nil
}

// docx is the reading of one document.
type docx struct {
	*walker
	styles map[string]style
	lists  *numbering
	out    *blocks
}

// body reads the blocks of the element just begun: a body, a text box.
func (d *docx) body() { d.eachBlock(func(xml.StartElement) {}) }

// eachBlock reads the blocks of the element just begun and hands on its other children.
func (d *docx) eachBlock(other func(xml.StartElement)) {
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "p":
			d.paragraph()
		case "tbl":
			d.table()
		case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice":
			d.body()
		default:
			other(e)
		}
	})
}

// paragraph reads a paragraph and writes it as a heading, a list item or a line. The text
// boxes anchored in it follow it.
func (d *docx) paragraph() {
	p := paragraph{docx: d}
	p.content()
	text := p.text.String()
	if !p.format.joined {
		d.out.paragraph(p.format.prefix(d), text, p.format.heading > 0)
	} else if strings.TrimSpace(text) != "" { // an empty one whose end is deleted is gone
		d.out.paragraph(p.format.prefix(d), text, p.format.heading > 0)
		d.out.join()
	}
	for _, box := range p.boxes {
		d.out.raw(box)
	}
}

// tableCell is a cell of a Word table.
type tableCell struct {
	text string
	span int  // columns that it covers
	down bool // it belongs to the cell above
}

// table writes a table's rows as "| a | b |". A cell merged over several rows stands in each.
func (d *docx) table() {
	var rows [][]string
	d.rows(&rows)
	d.out.table(rows)
}

func (d *docx) rows(rows *[][]string) {
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "tr":
			cells, ok := d.row()
			if !ok || len(*rows) >= MaxRows {
				return
			}
			var above []string
			if n := len(*rows); n > 0 {
				above = (*rows)[n-1]
			}
			*rows = append(*rows, spread(cells, above))
		case "sdt", "sdtContent", "ins", "customXml":
			d.rows(rows)
		}
	})
}

// spread puts cells into their columns.
func spread(cells []tableCell, above []string) (row []string) {
	for _, c := range cells {
		if c.down && len(row) < len(above) {
			c.text = above[len(row)]
		}
		row = append(row, c.text)
		for ; c.span > 1 && len(row) < MaxColumns; c.span-- {
			row = append(row, "")
		}
	}
	return row
}

// row reads a row; a deleted one is not ok.
func (d *docx) row() (cells []tableCell, ok bool) {
	ok = true
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "trPr":
			d.each(func(e xml.StartElement) { ok = ok && e.Name.Local != "del" })
		case "tc":
			if len(cells) < MaxColumns {
				cells = append(cells, d.tableCell())
			}
		case "sdt", "sdtContent", "ins", "customXml":
			more, _ := d.row()
			cells = append(cells, more...)
		}
	})
	return cells, ok
}

func (d *docx) tableCell() (c tableCell) {
	c.text = d.apart(func() {
		d.eachBlock(func(e xml.StartElement) {
			if e.Name.Local != "tcPr" {
				return
			}
			d.each(func(e xml.StartElement) {
				switch e.Name.Local {
				case "gridSpan":
					c.span = number(attr(e, "val"))
				case "vMerge":
					c.down = attr(e, "val") != "restart"
				}
			})
		})
	})
	return c
}

// apart gives what read writes as a text of its own.
func (d *docx) apart(read func()) string {
	outer := d.out
	d.out = &blocks{}
	read()
	text := d.out.String()
	d.out = outer
	return strings.TrimSpace(text)
}
