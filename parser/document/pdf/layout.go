package pdf

import "strings"

// layOut makes a page from its characters in drawing order.
func layOut(chars []char, width, height float64, drawn []*table, before *table) (Page, *table) {
	page := Page{Width: width, Height: height, Garbled: garbled(chars)}
	main, side := byDirection(chars, &page)
	page.Lines = lines(words(main))
	rest := page.Lines
	if width == page.Width && height == page.Height && len(drawn) > 0 { // else the page was turned
		drawn, rest = takeTables(drawn, rest, before)
	} else {
		drawn = nil
	}
	page.Grid = grid(rest, drawn)
	if aside := sideLines(side); len(aside) > 0 {
		page.Lines = append(page.Lines, aside...)
		page.Grid += "\n" + plain(aside)
	}
	for _, l := range page.Lines {
		page.Words = append(page.Words, l.Words...)
	}
	if len(drawn) > 0 {
		before = drawn[len(drawn)-1]
	}
	return page, before
}

// byDirection divides the characters into those that run the way most do, which are set
// upright together with the page's size, and the others: watermarks, notes along the edge.
func byDirection(chars []char, page *Page) (main, side []char) {
	var count [4]int
	for _, c := range chars {
		if c.turn != slanted {
			count[c.turn]++
		}
	}
	most := 0
	for turn, n := range count {
		if n > count[most] {
			most = turn
		}
	}
	for _, c := range chars {
		turned := upright(c, most, page.Width, page.Height)
		if c.turn == most {
			main = append(main, turned)
		} else {
			side = append(side, turned)
		}
	}
	if most%2 == 1 {
		page.Width, page.Height = page.Height, page.Width
	}
	return main, side
}

// upright turns a character on a page of the given size back by a number of quarter turns.
func upright(c char, turns int, width, height float64) char {
	x0, y0, x1, y1 := c.x0, c.y0, c.x1, c.y1
	switch turns {
	case 1:
		c.x0, c.y0, c.x1, c.y1 = y0, width-x1, y1, width-x0
		c.base = c.y1 - 0.2*c.size
	case 2:
		c.x0, c.y0, c.x1, c.y1 = width-x1, height-y1, width-x0, height-y0
		c.base = height - c.base
	case 3:
		c.x0, c.y0, c.x1, c.y1 = height-y1, x0, height-y0, x1
		c.base = c.y1 - 0.2*c.size
	}
	return c
}

// sideLines reads text that runs another way in the order in which it is drawn.
func sideLines(chars []char) []Line {
	var all []Line
	var w *word
	turn := 0
	flush := func() {
		if w != nil {
			w.Text = w.text.String()
			all = append(all, Line{Words: []Word{w.Word}}.measured())
		}
	}
	for i, c := range chars {
		reach := 2 * c.size
		if w == nil || c.turn != turn || c.x0 > w.X1+reach || c.x1 < w.X0-reach || c.y0 > w.Y1+reach || c.y1 < w.Y0-reach {
			flush()
			w, turn = newWord(c, i), c.turn
		} else if c.before != none {
			w.text.WriteByte(' ')
		}
		w.add(c, i)
	}
	flush()
	return all
}

func plain(lines []Line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.Text() + "\n")
	}
	return b.String()
}
