package page

import (
	"strings"

	"duly/parser/scan"
)

// wikiHeading returns the level of "== Title ==", 0 where s is none. MediaWiki counts up from two
// signs, DokuWiki down from six.
func wikiHeading(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "="))
	title := strings.Trim(s, "= ")
	switch {
	case n < 2 || n > 6 || title == "" || len(s)-len(strings.TrimRight(s, "=")) != n || s[n] != ' ' && !scan.IsWordByte(s[n]):
		return 0
	case n >= 5:
		return 7 - n
	}
	return n
}

// wikiLinks leaves the words of links: "[[User:Ada|Ada]]" and "[[User:Ada]]" are "Ada".
func (d *Document) wikiLinks() {
	for i := range d.Lines {
		if raw := d.Lines[i].Raw; strings.Contains(raw, "[[") && strings.Contains(raw, "]]") {
			indent := d.Lines[i].Indent
			d.retype(i, unlinked(raw))
			d.Lines[i].Indent = indent
		}
	}
}

// unlinked puts the words of the links of a wiki in their place.
func unlinked(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[[")
		target, after, closed := strings.Cut(rest, "]]")
		if !ok || !closed || strings.Contains(target, "[") {
			return b.String() + s
		}
		words := target[strings.LastIndexByte(target, '|')+1:]
		if space, name, ok := strings.Cut(words, ":"); ok && words == target && !strings.Contains(space, " ") {
			words = name
		}
		b.WriteString(before + words)
		s = after
	}
}

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
