package document

import "strings"

// marked builds the text of a paragraph with "**" around a bold beginning and "~~" around
// struck words.
type marked struct {
	runs []marking
}

type marking struct {
	text         string
	bold, struck bool
}

// add appends a run; neighbours of one look are one run, however a program cut them.
func (m *marked) add(text string, bold, struck bool) {
	if text == "" {
		return
	}
	if n := len(m.runs); n > 0 {
		last := &m.runs[n-1]
		blank := strings.TrimSpace(text) == ""
		if last.bold == bold && last.struck == struck || blank && last.struck == struck {
			last.text += text
			return
		}
	}
	m.runs = append(m.runs, marking{text, bold, struck})
}

func (m *marked) String() string {
	var b strings.Builder
	leading := true
	for _, r := range m.runs {
		switch {
		case strings.TrimSpace(r.text) == "":
			b.WriteString(r.text)
			continue
		case r.struck:
			wrap(&b, r.text, "~~")
		case r.bold && leading:
			wrap(&b, r.text, "**")
		default:
			b.WriteString(r.text)
		}
		leading = false
	}
	return boxes(b.String())
}

// wrap puts marks around the words, not around the blanks at their ends.
func wrap(b *strings.Builder, text, mark string) {
	words := strings.TrimSpace(text)
	at := strings.Index(text, words)
	b.WriteString(text[:at] + mark + strings.ReplaceAll(words, "\n", mark+"\n"+mark) + mark + text[at+len(words):])
}

// boxes writes ballot boxes as "[ ] " and "[x] ".
func boxes(s string) string {
	if strings.ContainsAny(s, "☐☑☒") {
		s = strings.NewReplacer("☐", "[ ] ", "☑", "[x] ", "☒", "[x] ").Replace(s)
	}
	return strings.NewReplacer("[ ]  ", "[ ] ", "[x]  ", "[x] ").Replace(s)
}

// blocks builds a document out of paragraphs and tables, one line each, with at most one
// empty line between them.
type blocks struct {
	b      []byte
	joined bool // the next paragraph goes on in the last one's line
}

func (o *blocks) write(s string) { o.b = append(o.b, s...) }

// paragraph writes a paragraph after its prefix ("- ", "## "). A heading stands apart.
func (o *blocks) paragraph(prefix, text string, heading bool) {
	text = strings.Trim(trimLines(text), "\n")
	if strings.TrimSpace(text) == "" {
		o.gap()
		return
	}
	if o.full() {
		return
	}
	if heading {
		o.gap()
		text = strings.ReplaceAll(strings.ReplaceAll(text, "**", ""), "\n", " ")
	}
	if o.joined {
		o.joined = false
		o.write(text + "\n")
		return
	}
	indent := strings.Repeat(" ", len(prefix))
	o.write(prefix + strings.ReplaceAll(text, "\n", "\n"+indent) + "\n")
}

// join lets the next paragraph go on where the last one ended.
func (o *blocks) join() {
	if n := len(o.b); n > 0 {
		o.b[n-1] = ' '
		o.joined = true
	}
}

// gap makes an empty line if there is not one already.
func (o *blocks) gap() {
	if n := len(o.b); n > 1 && o.b[n-2] != '\n' {
		o.b = append(o.b, '\n')
	}
}

// raw writes a text of its own, apart from what stands around it.
func (o *blocks) raw(text string) {
	if text == "" || o.full() {
		return
	}
	o.gap()
	o.write(text + "\n\n")
}

func (o *blocks) full() bool { return len(o.b) > MaxText }

func (o *blocks) String() string { return strings.Trim(string(o.b), "\n") + "\n" }

// trimLines takes the blanks off the ends of lines.
func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\u00a0")
	}
	return strings.Join(lines, "\n")
}
