package page

import (
	"strconv"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

const leastTopics = 3 // numbered lines above paragraphs by which all of their series are topics

// topics marks the numbered lines of a series above whose paragraphs they stand, "1. Welcome", "2. Report of the clerk": they
// head what follows, whatever they say. A series within a topic begins with 1 again.
func (d *Document) topics() {
	var open [][]int // lines of the series that may go on, the innermost last
	for i := range d.Lines {
		l := &d.Lines[i]
		n, err := strconv.Atoi(strings.TrimSuffix(l.ref, ".0"))
		if err != nil || l.Bullet != '1' || l.Indent > 3 || l.Box != 0 || l.Speaker != "" {
			continue
		}
		k := len(open) - 1
		for k >= 0 && len(open[k])+1 != n {
			k--
		}
		switch {
		case n == 1:
			open = append(open, []int{i})
		case k >= 0:
			d.markTopics(open[k+1:])
			open = open[:k+1]
			open[k] = append(open[k], i)
		}
	}
	d.markTopics(open)
}

// markTopics marks the lines of those series that head paragraphs.
func (d *Document) markTopics(series [][]int) {
	for _, at := range series {
		n := 0
		for _, i := range at {
			if d.headsParagraph(i) {
				n++
			}
		}
		if n < leastTopics || n*2 <= len(at) {
			continue
		}
		for _, i := range at {
			d.Lines[i].topic = at[0] + 1
		}
	}
}

// headsParagraph tells whether line i is a short title right above a sentence that stands as far left.
func (d *Document) headsParagraph(i int) bool {
	l := &d.Lines[i]
	if len(l.Text) > 70 || scan.CountWords(l.Text) > 9 || strings.HasSuffix(l.Text, ".") || !unicode.IsUpper(scan.FirstRune(l.Text)) || marked(l.Text) || opensTask(l.Text) {
		return false
	}
	k := i + 1
	for k < len(d.Lines) && k < i+3 && d.Lines[k].Text == "" {
		k++
	}
	if k == len(d.Lines) {
		return false
	}
	n := &d.Lines[k]
	return n.Bullet == 0 && n.Box == 0 && n.Level == 0 && n.Speaker == "" && n.Indent <= l.Indent+4 && unicode.IsUpper(scan.FirstRune(n.Text)) && !isLabelLine(n) &&
		!grammar.NameLike(n.Text) && (scan.CountWords(n.Text) >= 5 || strings.HasSuffix(n.Text, "."))
}
