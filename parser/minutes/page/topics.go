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
	type series struct {
		last int   // its highest number
		at   []int // its lines
	}
	var open []series // those that may go on, the innermost last
	mark := func(done []series) {
		for _, s := range done {
			d.markTopics(s.at)
		}
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Bullet != '1' || l.Indent > 3 || l.Box != 0 || l.Speaker != "" {
			continue
		}
		n, err := strconv.Atoi(strings.TrimSuffix(l.ref, ".0"))
		if err != nil {
			continue
		}
		k := len(open) - 1
		for k >= 0 && n != open[k].last+1 && n != open[k].last+2 { // one may be left out
			k--
		}
		switch {
		case n == 1:
			open = append(open, series{1, []int{i}})
		case k >= 0:
			mark(open[k+1:])
			open = open[:k+1]
			open[k].last, open[k].at = n, append(open[k].at, i)
		}
	}
	mark(open)
}

// markTopics marks the lines of a series if most of them head paragraphs.
func (d *Document) markTopics(at []int) {
	n := 0
	for _, i := range at {
		if d.headsParagraph(i) {
			n++
		}
	}
	if n < leastTopics || n*2 <= len(at) {
		return
	}
	for _, i := range at {
		d.Lines[i].topic = at[0] + 1
	}
}

// headsParagraph tells whether line i is a short title right above a sentence that stands as far left, or one whose words begin with
// capitals and above what stands deeper behind a gap.
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
	if k > i+1 && n.Indent > l.Indent && n.Indent < l.Indent+9 && n.Bullet == 0 && n.Box == 0 && titleCase(l.Text) && scan.CountWords(l.Text) > 1 {
		return true
	}
	return n.Bullet == 0 && n.Box == 0 && n.Level == 0 && n.Speaker == "" && n.Indent <= l.Indent+4 && unicode.IsUpper(scan.FirstRune(n.Text)) && !isLabelLine(n) &&
		!grammar.NameLike(n.Text) && (scan.CountWords(n.Text) >= 5 || strings.HasSuffix(n.Text, "."))
}
