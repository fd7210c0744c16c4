package document

import "encoding/xml"

// odtTable is a table being read.
type odtTable struct {
	rows [][]string
	open []int // for each column how many rows a cell from above still covers
}

// above gives a cell of the last row.
func (t *odtTable) above(column int) string {
	if n := len(t.rows); n > 0 && column < len(t.rows[n-1]) {
		return t.rows[n-1][column]
	}
	return ""
}

func (o *odt) rows(t *odtTable) {
	o.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "table-header-rows", "table-rows", "table-row-group":
			o.rows(t)
		case "table-row":
			if len(t.rows) < MaxRows {
				t.rows = append(t.rows, o.row(t))
			}
		}
	})
}

// row reads a row. A cell that covers several rows stands in each.
func (o *odt) row(t *odtTable) (cells []string) {
	o.each(func(e xml.StartElement) {
		covered := e.Name.Local == "covered-table-cell"
		if !covered && e.Name.Local != "table-cell" {
			return
		}
		text := o.inner()
		down := number(attr(e, "number-rows-spanned"))
		for n := max(number(attr(e, "number-columns-repeated")), 1); n > 0 && len(cells) < MaxColumns; n-- {
			at := len(cells)
			if at == len(t.open) {
				t.open = append(t.open, 0)
			}
			if covered && t.open[at] > 0 {
				text = t.above(at)
				t.open[at]--
			} else {
				t.open[at] = max(down-1, 0)
			}
			cells = append(cells, text)
		}
	})
	return cells
}
