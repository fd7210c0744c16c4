package document

import (
	"encoding/xml"
	"strings"
)

// readODT reads an OpenDocument text as it would print, without comments, notes and deleted
// text, which OpenDocument keeps apart.
func (r *reader) readODT(doc *Doc, data []byte) error {
	z, err := openZip(data)
	if err != nil {
		return err
	}
	content, err := r.entry(z, "content.xml")
	if err != nil {
		return err
	}
	if content == nil {
		return ErrDamaged
	}
	common, err := r.entry(z, "styles.xml")
	if err != nil {
		return err
	}
	o := odt{out: &blocks{}, styles: map[string]odtStyle{}, lists: map[string]*[maxListLevel]listLevel{}, counts: map[string]int{}}
	for _, part := range [][]byte{common, content} {
		o.walker = newWalker(part)
		for t := o.next(); t != nil; t = o.next() {
			if e, ok := t.(xml.StartElement); ok {
				o.top(e)
			}
		}
	}
	doc.Text = o.out.String()
	return o.failed()
}

// odt is the reading of one document.
type odt struct {
	*walker
	styles map[string]odtStyle
	lists  map[string]*[maxListLevel]listLevel
	counts map[string]int // how far the last list of a style has counted
	out    *blocks
}

type odtStyle struct {
	parent       string
	bold, struck bool
}

// top finds the styles, the lists and the text among all elements.
func (o *odt) top(e xml.StartElement) {
	switch e.Name.Local {
	case "master-styles":
		o.leave(o.depth - 1)
	case "style":
		s := odtStyle{parent: attr(e, "parent-style-name")}
		o.each(func(e xml.StartElement) {
			if e.Name.Local == "text-properties" {
				s.bold = attr(e, "font-weight") == "bold"
				line := attr(e, "text-line-through-style")
				s.struck = line != "" && line != "none"
			}
		})
		o.styles[attr(e, "name")] = s
	case "list-style":
		o.lists[attr(e, "name")] = o.listStyle()
	case "text":
		o.blocks(nil)
	}
}

func (o *odt) listStyle() *[maxListLevel]listLevel {
	levels := &[maxListLevel]listLevel{}
	o.each(func(e xml.StartElement) {
		at := number(attr(e, "level")) - 1
		if at < 0 || at >= maxListLevel {
			return
		}
		l := listLevel{kind: "bullet", text: attr(e, "bullet-char"), start: 1}
		if e.Name.Local == "list-level-style-number" {
			l.kind = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}[attr(e, "num-format")]
			l.text = attr(e, "num-prefix") + "%" + attr(e, "level") + attr(e, "num-suffix")
			if start := number(attr(e, "start-value")); start > 0 {
				l.start = start
			}
		}
		levels[at] = l
	})
	return levels
}

// odtList is the list that a block stands in.
type odtList struct {
	levels *[maxListLevel]listLevel
	level  int
	count  *[maxListLevel]int
	first  bool // the block is the first of its item
}

// blocks reads the blocks of the element just begun; list is nil outside of lists.
func (o *odt) blocks(list *odtList) {
	o.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "p", "h":
			o.paragraph(e, list)
		case "list":
			o.list(e, list)
		case "table":
			var t odtTable
			o.rows(&t)
			o.out.table(t.rows)
		case "section", "index-body", "numbered-paragraph":
			o.blocks(list)
		case "frame", "text-box":
			o.blocks(nil)
		}
	})
}

func (o *odt) list(e xml.StartElement, outer *odtList) {
	l := &odtList{count: &[maxListLevel]int{}}
	if outer != nil {
		*l = odtList{levels: outer.levels, level: min(outer.level+1, maxListLevel-1), count: outer.count}
		l.count[l.level] = 0
	}
	name := attr(e, "style-name")
	if levels := o.lists[name]; levels != nil {
		l.levels = levels
	}
	if attr(e, "continue-numbering") == "true" || attr(e, "continue-list") != "" {
		l.count[l.level] = o.counts[name]
	}
	o.each(func(e xml.StartElement) {
		switch e.Name.Local {
		case "list-item":
			l.count[l.level]++
			if start := number(attr(e, "start-value")); start > 0 {
				l.count[l.level] = start
			}
			l.first = true
			o.blocks(l)
		case "list-header":
			o.blocks(nil)
		}
	})
	o.counts[name] = l.count[l.level]
}

// label gives what stands before a block of a list.
func (l *odtList) label() string {
	indent := strings.Repeat("  ", l.level)
	if !l.first {
		return indent + "  "
	}
	l.first = false
	if l.levels == nil {
		return indent + "- "
	}
	level := l.levels[l.level]
	if level.kind == "bullet" {
		return indent + bullet(level)
	}
	n := l.count[l.level] + level.start - 1
	text := strings.ReplaceAll(level.text, "%"+string(rune('1'+l.level)), counted(n, level.kind))
	if level.kind == "none" || strings.TrimSpace(text) == "" {
		return indent
	}
	return indent + text + " "
}

func (o *odt) paragraph(e xml.StartElement, list *odtList) {
	p := odtParagraph{odt: o}
	own := o.styles[attr(e, "style-name")]
	p.content(odtStyle{bold: own.bold, struck: own.struck})
	heading := 0
	if e.Name.Local == "h" {
		heading = max(number(attr(e, "outline-level")), 1)
	} else if attr(e, "style-name") == "Title" || own.parent == "Title" {
		heading = 1
	}
	prefix := ""
	switch {
	case heading > 0:
		prefix = strings.Repeat("#", min(heading, 6)) + " "
	case list != nil:
		prefix = list.label()
	}
	o.out.paragraph(prefix, p.text.String(), heading > 0)
	for _, box := range p.boxes {
		o.out.raw(box)
	}
}

// inner reads the blocks of the element just begun as a text of their own.
func (o *odt) inner() string {
	outer := o.out
	o.out = &blocks{}
	o.blocks(nil)
	text := strings.TrimSpace(o.out.String())
	o.out = outer
	return text
}
