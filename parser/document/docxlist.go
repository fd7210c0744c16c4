package document

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// numbering holds the lists of a Word document and how far each has counted.
type numbering struct {
	abstract map[string]*[maxListLevel]listLevel
	lists    map[string]*list
}

// list is one list; lists of the same abstract list count on together unless one restarts.
type list struct {
	levels  [maxListLevel]listLevel
	counter *[maxListLevel]int
}

// listLevel is how one level of a list is labelled.
type listLevel struct {
	kind  string // "bullet", "decimal", "lowerLetter" …
	text  string // "%1.%2."
	font  string
	start int
}

// readNumbering reads numbering.xml.
func readNumbering(data []byte) *numbering {
	n := &numbering{abstract: map[string]*[maxListLevel]listLevel{}, lists: map[string]*list{}}
	counters := map[string]*[maxListLevel]int{}
	w := newWalker(data)
	for t := w.next(); t != nil; t = w.next() {
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "abstractNum":
			levels := &[maxListLevel]listLevel{}
			n.abstract[attr(e, "abstractNumId")] = levels
			w.each(func(e xml.StartElement) { w.level(e, levels) })
		case "num":
			w.list(n, attr(e, "numId"), counters)
		}
	}
	return n
}

// level reads a level's definition.
func (w *walker) level(e xml.StartElement, levels *[maxListLevel]listLevel) {
	at := number(attr(e, "ilvl"))
	if e.Name.Local != "lvl" || at >= maxListLevel {
		return
	}
	l := listLevel{start: 1}
	w.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "numFmt":
			l.kind = attr(e, "val")
		case "lvlText":
			l.text = attr(e, "val")
		case "start":
			l.start = number(attr(e, "val"))
		case "rPr":
			w.each(func(e xml.StartElement) {
				if e.Name.Local == "rFonts" {
					l.font = attr(e, "ascii")
				}
			})
		}
	})
	levels[at] = l
}

// list reads a list: which abstract list it is of, and what it has of its own.
func (w *walker) list(n *numbering, id string, counters map[string]*[maxListLevel]int) {
	l := &list{}
	restart := false
	w.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "abstractNumId":
			of := attr(e, "val")
			if levels := n.abstract[of]; levels != nil {
				l.levels = *levels
			}
			if counters[of] == nil {
				counters[of] = &[maxListLevel]int{}
			}
			l.counter = counters[of]
		case "lvlOverride":
			at := number(attr(e, "ilvl"))
			w.each(func(e xml.StartElement) {
				if e.Name.Local == "startOverride" && at < maxListLevel {
					l.levels[at].start = number(attr(e, "val"))
					restart = true
				}
				w.level(e, &l.levels)
			})
		}
	})
	if restart || l.counter == nil {
		l.counter = &[maxListLevel]int{}
	}
	n.lists[id] = l
}

// label counts a list on and gives the label of its next item: "- ", "2. ", "1.3 ", "b) ".
func (n *numbering) label(ref listRef) string {
	l := n.lists[ref.id]
	if l == nil {
		return "- "
	}
	level := l.levels[ref.level]
	if level.kind == "bullet" {
		return bullet(level)
	}
	for i := range ref.level {
		if l.counter[i] == 0 {
			l.counter[i] = l.levels[i].start
		}
	}
	if l.counter[ref.level] == 0 {
		l.counter[ref.level] = level.start
	} else {
		l.counter[ref.level]++
	}
	for i := ref.level + 1; i < maxListLevel; i++ {
		l.counter[i] = 0
	}
	if level.kind == "none" {
		return ""
	}
	label := level.text
	for i := range ref.level + 1 {
		label = strings.ReplaceAll(label, "%"+strconv.Itoa(i+1), counted(l.counter[i], l.levels[i].kind))
	}
	if label = strings.TrimSpace(label); label == "" {
		return ""
	}
	return label + " "
}

func bullet(l listLevel) string {
	if strings.Contains(symbols(l.text, l.font), "☐") && !strings.HasPrefix(l.font, "Courier") {
		return "- [ ] "
	}
	return "- "
}

// counted writes a number as a list counts: 3, c, iii.
func counted(n int, kind string) string {
	switch kind {
	case "lowerLetter":
		return strings.ToLower(letterNumber(n))
	case "upperLetter":
		return letterNumber(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}

// letterNumber counts A … Z, AA, BB as Word does.
func letterNumber(n int) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var b strings.Builder
	for i, v := range values {
		for ; n >= v; n -= v {
			b.WriteString(signs[i])
		}
	}
	return b.String()
}
