package htmltext

import (
	"strings"
	"unicode/utf8"
)

// writer lays out text line by line: it collapses white space, keeps at most one empty line
// between blocks, and begins each line with the marks and indents of the elements around it.
type writer struct {
	buf      strings.Builder
	prefixes []string // "> " and indents of the elements open now
	prefix   string   // all of them
	last     string   // the prefix of the line before
	mark     string   // "- ", "1. " or "# " that the next word is to stand behind
	hang     int      // bytes of the prefix in whose place the mark stands
	strike   int      // struck elements open now
	struck   bool     // "~~" is open on the current line
	started  bool     // something was written at all
	inLine   bool     // the current line has text
	blank    bool     // a blank is due before the next word
	spacer   bool     // the line holds a no-break space, which makes an empty line of it
	breaks   int      // line ends due before the next word
}

func (w *writer) String() string { return w.buf.String() }

// endLine says whether there was a line to end.
func (w *writer) endLine() bool {
	if !w.inLine {
		return false
	}
	w.closeStrike()
	w.inLine, w.breaks = false, 1
	return true
}

// block ends the current line; with gap 1 an empty line follows.
func (w *writer) block(gap int) {
	w.endLine()
	if w.spacer {
		gap = 1
	}
	w.blank, w.spacer = false, false
	w.breaks = max(w.breaks, 1+gap)
}

// newline is <br>: two of them leave an empty line.
func (w *writer) newline() {
	w.blank = false
	if !w.endLine() {
		w.breaks = 2
	}
}

func (w *writer) push(prefix string) {
	w.prefixes = append(w.prefixes, w.prefix)
	w.prefix += prefix
}

func (w *writer) pop() {
	w.prefix = w.prefixes[len(w.prefixes)-1]
	w.prefixes = w.prefixes[:len(w.prefixes)-1]
}

// marker puts a mark before the next word of a line, in the place of the last hang bytes of
// the indent; an element without words drops it again.
func (w *writer) marker(m string, hang int) {
	if !w.inLine {
		w.mark, w.hang = m, hang
	}
}

func (w *writer) dropMarker() { w.mark = "" }

// strikeOn and strikeOff put "~~" around the words between them, on each line anew.
func (w *writer) strikeOn() { w.strike++ }

func (w *writer) strikeOff() {
	if w.strike--; w.strike == 0 {
		w.closeStrike()
	}
}

func (w *writer) closeStrike() {
	if w.struck {
		w.buf.WriteString("~~")
		w.struck = false
	}
}

// begin writes what is due before a word: line ends, prefixes, marks, a blank.
func (w *writer) begin() {
	if !w.inLine {
		w.beginLine()
	} else if w.blank {
		w.buf.WriteByte(' ')
	}
	w.blank, w.breaks, w.spacer = false, 0, false
	if w.strike > 0 && !w.struck {
		w.buf.WriteString("~~")
		w.struck = true
	}
}

func (w *writer) beginLine() {
	if w.started {
		w.buf.WriteByte('\n')
		if w.breaks > 1 {
			w.buf.WriteString(strings.TrimRight(common(w.last, w.prefix), " "))
			w.buf.WriteByte('\n')
		}
	}
	prefix := w.prefix
	if w.mark != "" {
		prefix = prefix[:max(len(prefix)-w.hang, 0)] + w.mark
	}
	w.buf.WriteString(prefix)
	w.inLine, w.started = true, true
	w.last, w.mark = w.prefix, ""
}

// common returns what two prefixes begin with.
func common(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// words writes running text.
func (w *writer) words(s string) {
	start := -1 // of the words being read, with single blanks between
	for i := 0; i < len(s); {
		if c := s[i]; start >= 0 && (isWord(c) || c == ' ' && i+1 < len(s) && isWord(s[i+1])) {
			i++
			continue
		}
		size, space, skip := classify(s[i:])
		if start >= 0 && (space || skip) {
			w.word(s[start:i])
			start = -1
		}
		if space {
			w.blank = w.inLine
			w.spacer = w.spacer || !w.inLine && s[i] == 0xC2 // U+00A0
		} else if !skip && start < 0 {
			start = i
		}
		i += size
	}
	if start >= 0 {
		w.word(s[start:])
	}
}

// isWord: a printable ASCII character but the blank.
func isWord(c byte) bool { return c > ' ' && c < 0x7f }

func (w *writer) word(s string) {
	w.begin()
	w.buf.WriteString(s)
}

// verbatim writes preformatted text: blanks and line ends as they are.
func (w *writer) verbatim(s string) {
	for len(s) > 0 {
		line, rest, more := strings.Cut(s, "\n")
		line = strings.TrimRight(visible(line), " \t\r")
		if line != "" {
			w.begin()
			w.buf.WriteString(line)
		}
		if more {
			w.newline()
		}
		s = rest
	}
}

// visible removes what has no width and makes every odd blank a plain one.
func visible(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		size, space, skip := classify(s[i:])
		switch {
		case space && s[i] != '\t':
			b.WriteByte(' ')
		case !skip:
			b.WriteString(s[i : i+size])
		}
		i += size
	}
	return b.String()
}

// classify tells whether the first character of s is a blank or has no width.
func classify(s string) (size int, space, skip bool) {
	if c := s[0]; c < utf8.RuneSelf {
		space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
		return 1, space, !space && c < ' ' || c == 0x7f
	}
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == 0xA0, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000, r == 0x2028:
		return size, true, false
	case r == 0xAD, r == 0x34F, r == 0x200B, r == 0x200C, r == 0x200E, r == 0x200F,
		r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F, r == 0xFEFF, r == 0x61C, r == 0x180E:
		return size, false, true
	}
	return size, false, false
}
