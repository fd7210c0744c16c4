package document

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// style is what matters of a paragraph or character style.
type style struct {
	parent  string
	heading int // 1 to 9; 0 none
	bold    bool
	list    listRef
}

// listRef names a level of a list; id "" is no list, "0" a list taken away.
type listRef struct {
	id    string
	level int
}

// readStyles reads styles.xml. Headings are known by the built-in name, which Word writes in
// English whatever its language, or by the outline level.
func readStyles(data []byte) map[string]style {
	styles := map[string]style{}
	w := newWalker(data)
	for t := w.next(); t != nil; t = w.next() {
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "style" {
			continue
		}
		id := attr(e, "styleId")
		styles[id] = w.style()
	}
	return styles
}

func (w *walker) style() (s style) {
	w.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "name":
			s.heading = max(s.heading, headingName(attr(e, "val")))
		case "basedOn":
			s.parent = attr(e, "val")
		case "rPr":
			w.each(func(e xml.StartElement) {
				if e.Name.Local == "b" {
					s.bold = on(e)
				}
			})
		case "pPr":
			w.each(func(e xml.StartElement) {
				switch e.Name.Local {
				case "numPr":
					s.list = w.listRef()
				case "outlineLvl":
					if level := number(attr(e, "val")); level < 9 && s.heading == 0 {
						s.heading = level + 1
					}
				}
			})
		}
	})
	return s
}

// headingName gives the level that a style's name says, 0 for none.
func headingName(name string) int {
	name = strings.ToLower(name)
	if name == "title" {
		return 1
	}
	rest, ok := strings.CutPrefix(name, "heading")
	if level := number(strings.TrimSpace(rest)); ok && level <= 9 {
		return level
	}
	return 0
}

// number reads a small whole number; anything else is 0.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1<<20 {
		return 0
	}
	return n
}

// inherited gives a style with what it takes from its parents.
func inherited(styles map[string]style, id string) (s style) {
	known := false
	for range 10 {
		next, ok := styles[id]
		if !ok {
			break
		}
		if !known {
			s, known = next, true
		}
		if s.heading == 0 {
			s.heading = next.heading
		}
		if s.list.id == "" {
			s.list = next.list
		}
		id = next.parent
	}
	if !known {
		s.heading = headingName(id)
	}
	return s
}

// format is what a paragraph is.
type format struct {
	heading int
	list    listRef
	joined  bool // its end mark is deleted: the next paragraph goes on in it
}

func (p *paragraph) readFormat() format {
	var f format
	var own listRef
	p.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "pStyle":
			s := inherited(p.styles, attr(e, "val"))
			f.heading, f.list = s.heading, s.list
		case "numPr":
			own = p.listRef()
		case "outlineLvl":
			if level := number(attr(e, "val")); level < 9 && f.heading == 0 {
				f.heading = level + 1
			}
		case "rPr":
			p.each(func(e xml.StartElement) { f.joined = f.joined || e.Name.Local == "del" })
		}
	})
	if own.id != "" {
		f.list = own
	}
	return f
}

func (w *walker) listRef() (l listRef) {
	w.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "numId":
			l.id = attr(e, "val")
		case "ilvl":
			l.level = min(number(attr(e, "val")), maxListLevel-1)
		}
	})
	return l
}

// prefix gives the marks before a paragraph's text and counts its list on.
func (f format) prefix(d *docx) string {
	label := ""
	if f.list.id != "" && f.list.id != "0" {
		label = d.lists.label(f.list)
	}
	if f.heading > 0 {
		if strings.HasPrefix(label, "-") {
			label = ""
		}
		return strings.Repeat("#", min(f.heading, 6)) + " " + label
	}
	if label == "" {
		return ""
	}
	return strings.Repeat("  ", f.list.level) + label
}
