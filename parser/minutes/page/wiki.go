package page

import "strings"

// wikiTables writes the tables of wikis, "{| … |}" with "!" before headers and "|-" between rows,
// as tables with pipes: a line a row.
func (d *Document) wikiTables() {
	for i := 0; i < len(d.Lines); i++ {
		if strings.HasPrefix(d.Lines[i].Raw, "{|") {
			i = d.wikiTable(i)
		}
	}
}

// wikiTable rewrites the table that begins at line i and returns its last line.
func (d *Document) wikiTable(i int) int {
	first, cells := -1, []string(nil)
	flush := func() {
		if len(cells) > 0 {
			d.retype(first, "| "+strings.Join(cells, " | ")+" |")
		}
		first, cells = -1, nil
	}
	defer flush()
	d.retype(i, "")
	for i++; i < len(d.Lines); i++ {
		raw := d.Lines[i].Raw
		d.retype(i, "|-")
		switch {
		case strings.HasPrefix(raw, "|}"):
			d.retype(i, "")
			return i
		case strings.HasPrefix(raw, "|-") || strings.HasPrefix(raw, "|+"):
			flush()
		case strings.HasPrefix(raw, "!") || strings.HasPrefix(raw, "|"):
			if first < 0 {
				first = i
			}
			cells = append(cells, wikiCells(raw[1:])...)
		case len(cells) > 0 && raw != "" && len(cells[len(cells)-1]) < maxLine: // a cell of several lines
			cells[len(cells)-1] += "<br>" + strings.TrimLeft(raw, "*# ")
		}
	}
	return len(d.Lines)
}

// wikiCells cuts a line of cells and takes their attributes off: `style="…" | words`.
func wikiCells(s string) []string {
	cells := strings.Split(strings.ReplaceAll(s, "!!", "||"), "||")
	for k, c := range cells {
		if attr, words, ok := strings.Cut(c, "|"); ok && strings.Contains(attr, "=") {
			c = words
		}
		cells[k] = strings.ReplaceAll(strings.TrimSpace(c), "|", "/")
	}
	return cells
}

// retype puts other words in the place of a line.
func (d *Document) retype(i int, raw string) {
	num := d.Lines[i].Num
	d.Lines[i] = readLine(raw, num)
	d.Lines[i].Last = num
}
