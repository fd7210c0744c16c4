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

// body reads the blocks of the element just begun: a body, a cell, a text box.
func (d *docx) body() {
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "p":
			d.paragraph()
		case "tbl":
			d.table()
		case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice":
			d.body()
		}
	})
}

// paragraph reads a paragraph and writes it as a heading, a list item or a line. The text
// boxes anchored in it follow it.
func (d *docx) paragraph() {
	p := paragraph{docx: d}
	p.content()
	d.out.paragraph(p.format.prefix(d), p.text.String(), p.format.heading > 0)
	if p.format.joined {
		d.out.join()
	}
	for _, box := range p.boxes {
		d.out.raw(box)
	}
}

// table writes a table's rows as "| a | b |".
func (d *docx) table() {
	var rows [][]string
	d.rows(&rows)
	d.out.table(rows)
}

func (d *docx) rows(rows *[][]string) {
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "tr":
			if row, ok := d.row(); ok && len(*rows) < MaxRows {
				*rows = append(*rows, row)
			}
		case "sdt", "sdtContent", "ins", "customXml":
			d.rows(rows)
		}
	})
}

// row reads a row; a deleted one is not ok.
func (d *docx) row() (cells []string, ok bool) {
	ok = true
	d.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "trPr":
			d.each(func(e xml.StartElement) { ok = ok && e.Name.Local != "del" })
		case "tc":
			cells = append(cells, d.cell())
		case "sdt", "sdtContent", "ins", "customXml":
			more, _ := d.row()
			cells = append(cells, more...)
		}
	})
	return cells, ok
}

// cell reads a cell's blocks as the text of its own.
func (d *docx) cell() string {
	outer := d.out
	d.out = &blocks{}
	d.body()
	text := d.out.String()
	d.out = outer
	return strings.TrimSpace(text)
}
