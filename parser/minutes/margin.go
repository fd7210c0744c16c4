package minutes

import (
	"cmp"
	"strings"
)

// margin reads minutes with a column at the right that names who is to act beside the words
// that say what: each name there becomes an "ACTION:" at the end of its paragraph.
func (d *document) margin() {
	head := -1
	for i := 0; i < len(d.lines) && i < 60 && head < 0; i++ {
		if marginHead(d.lines[i].raw, d.lines[i].indent) > 0 {
			head = i
		}
	}
	if head < 0 {
		return
	}
	at := marginHead(d.lines[head].raw, d.lines[head].indent)
	n := 0
	for i := head + 1; i < len(d.lines); i++ {
		d.lines[i].numbered()
	}
	for i := head + 1; i < len(d.lines); i++ {
		words, names := cutMargin(&d.lines[i], at)
		if names == "" {
			continue
		}
		n++
		l := &d.lines[i]
		l.text, l.raw = strings.TrimSuffix(l.text, l.raw[len(words):]), cmp.Or(words, names)
		l.text = strings.TrimRight(strings.TrimSuffix(l.text, names), " ")
		end := i
		for !strings.HasSuffix(l.text, ".") && end+1 < len(d.lines) && end < i+40 && !d.lines[end+1].opens() {
			end++
		}
		d.lines[end].text = strings.TrimSpace(d.lines[end].text + " ACTION: " + names)
	}
	if n > 0 {
		h := &d.lines[head]
		word := h.raw[strings.LastIndexByte(h.raw, ' ')+1:]
		h.hard = true
		if h.text = strings.TrimRight(strings.TrimSuffix(h.text, word), " "); h.bullet == 0 {
			*h = line{num: h.num, last: h.last}
		}
	}
}

// numbered takes the number of an item off a line that stands in a column of its own: "4     Bikes".
func (l *line) numbered() {
	_, n := leadingNumber(l.text)
	if l.bullet == 0 && n > 0 && n <= 3 && strings.HasPrefix(l.text[n:], "  ") {
		l.bullet, l.ref, l.text = '1', l.text[:n], strings.TrimLeft(l.text[n:], " ")
	}
}

// opens tells a line that begins a paragraph or an item, or stands between two.
func (l *line) opens() bool { return l.text == "" || l.bullet != 0 || l.level > 0 || l.box != 0 }

// marginHead returns the column where a heading of the right column begins: "Item        Action".
func marginHead(raw string, indent int) int {
	if strings.ContainsAny(raw, "|\t,") {
		return 0
	}
	i := strings.LastIndex(raw, "   ")
	word := strings.TrimSpace(raw[i+1:])
	if i < 0 {
		if indent < 40 {
			return 0
		}
		word = raw
	} else if before := strings.TrimSpace(raw[:i]); len(before) > 40 || strings.Contains(before, "  ") && !onlyLabels(before) {
		return 0
	}
	switch foldTitle(word) {
	case "action", "actions", "action by", "by whom", "who", "owner", "responsible":
	default:
		return 0
	}
	if at := indent + len(raw) - len(word); at >= 30 {
		return at
	}
	return 0
}

// onlyLabels tells a line of nothing but the names of columns, set apart: "Item    Notes".
func onlyLabels(s string) bool {
	for _, p := range pieces(line{raw: s}) {
		if ro := labelRole(p.text); ro != roleRef && ro != roleNote {
			return false
		}
	}
	return true
}

// cutMargin takes the names off the right column of a line, whose words are left.
func cutMargin(l *line, at int) (words, names string) {
	i := strings.LastIndex(l.raw, "   ")
	names = strings.TrimSpace(l.raw[i+1:])
	if i < 0 && l.indent < at-6 || names == "" || len(names) > 40 || l.indent+len(l.raw)-len(names) < at-6 {
		return l.raw, ""
	}
	list, rest, ok := nameList(names, strengthMark)
	if rest = strings.Trim(rest, " ."); !ok || len(list) == 0 || rest != "" && !dayAlone(rest) {
		return l.raw, ""
	}
	return strings.TrimRight(l.raw[:max(i, 0)], " "), names
}
