package page

import (
	"cmp"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// margin reads minutes with a column at the right that names who is to act beside the words
// that say what: each name there becomes an "ACTION:" at the end of its paragraph.
func (d *Document) margin() {
	head := -1
	for i := 0; i < len(d.Lines) && i < 60 && head < 0; i++ {
		if marginHead(d.Lines[i].Raw, d.Lines[i].Indent) > 0 {
			head = i
		}
	}
	if head < 0 {
		return
	}
	at := marginHead(d.Lines[head].Raw, d.Lines[head].Indent)
	n := 0
	for i := head + 1; i < len(d.Lines); i++ {
		d.Lines[i].numbered()
	}
	for i := head + 1; i < len(d.Lines); i++ {
		words, names := cutMargin(&d.Lines[i], at)
		if names == "" {
			continue
		}
		n++
		l := &d.Lines[i]
		l.Text, l.Raw = strings.TrimSuffix(l.Text, l.Raw[len(words):]), cmp.Or(words, names)
		l.Text = strings.TrimRight(strings.TrimSuffix(l.Text, names), " ")
		end := i
		for !strings.HasSuffix(l.Text, ".") && end+1 < len(d.Lines) && end < i+40 && !d.Lines[end+1].opens() {
			end++
		}
		if !ForInformation[FoldTitle(names)] {
			d.Lines[end].Text = strings.TrimSpace(d.Lines[end].Text + " ACTION: " + names)
		}
	}
	if n > 0 {
		h := &d.Lines[head]
		word := h.Raw[strings.LastIndexByte(h.Raw, ' ')+1:]
		h.hard = true
		if h.Text = strings.TrimRight(strings.TrimSuffix(h.Text, word), " "); h.Bullet == 0 {
			*h = Line{Num: h.Num, Last: h.Last}
		}
	}
}

// ForInformation are what stands in place of a name, in small letters, where nobody is to act.
var ForInformation = vocab.Phrases("note|noted|to note|info|information|for info|for information|fyi|record|no action|nfa|decision|agreed")

// numbered takes the number of an item off a line that stands in a column of its own: "4     Bikes".
func (l *Line) numbered() {
	_, n := scan.LeadingNumber(l.Text)
	if l.Bullet == 0 && n > 0 && n <= 3 && strings.HasPrefix(l.Text[n:], "  ") {
		l.Bullet, l.ref, l.Text = '1', l.Text[:n], strings.TrimLeft(l.Text[n:], " ")
	}
}

// opens tells a line that begins a paragraph or an item, or stands between two.
func (l *Line) opens() bool { return l.Text == "" || l.Bullet != 0 || l.Level > 0 || l.Box != 0 }

// marginHead returns the column where a heading of the right column begins, "Item        Action", behind which
// another may say by when or how it stands: "Item    Description      Action by    Date".
func marginHead(raw string, indent int) int {
	if strings.ContainsAny(raw, "|\t,") {
		return 0
	}
	heads := pieces(Line{Raw: raw, Indent: indent})
	who := len(heads) - 1
	for who > 1 && dayOrState(HeaderRole(heads[who].text)) {
		who--
	}
	if who < 0 || heads[who].lo < 30 || !marginHeads.Has(FoldTitle(heads[who].text)) {
		return 0
	}
	before := strings.TrimSpace(raw[:strings.Index(raw, heads[who].text)])
	switch {
	case who == 0:
		if indent < 40 {
			return 0
		}
	case len(before) > 40 || who < len(heads)-1 && !strings.HasPrefix(heads[who].text, "Action") && !strings.HasPrefix(heads[who].text, "ACTION") || who > 1 && !onlyLabels(before) || HeaderRole(before) == RoleTask: // "Task        Who" heads a table
		return 0
	}
	return heads[who].lo
}

var marginHeads = vocab.Phrases("action|actions|action by|by whom|who|owner|responsible")

func dayOrState(ro Role) bool { return ro == RoleDue || ro == RoleStatus }

// onlyLabels tells a line of nothing but the names of columns, set apart: "Item    Notes".
func onlyLabels(s string) bool {
	for _, p := range pieces(Line{Raw: s}) {
		if ro := HeaderRole(p.text); ro != RoleRef && ro != RoleNote {
			return false
		}
	}
	return true
}

// cutMargin takes the names off the right column of a line, whose words are left, with the day or the state that
// stands behind them.
func cutMargin(l *Line, at int) (words, names string) {
	gap := marginGap(l, at)
	if gap < 0 {
		return l.Raw, ""
	}
	names = strings.Join(strings.Fields(l.Raw[gap:]), " ")
	if names == "" || len(names) > 40 {
		return l.Raw, ""
	}
	list, rest, ok := grammar.NameList(names, grammar.StrengthMark)
	if rest = strings.Trim(rest, " ."); !ok || len(list) == 0 || rest != "" && !dayAlone(rest) && !StateAlone(rest) {
		return l.Raw, ""
	}
	return strings.TrimRight(l.Raw[:gap], " "), names
}

// marginGap is where the words of a line end and its right column begins, -1 where it has none.
func marginGap(l *Line, at int) int {
	if l.Indent >= at-6 {
		return 0
	}
	for i := 0; ; {
		k := strings.Index(l.Raw[i:], "  ")
		if k < 0 {
			return -1
		}
		gap := i + k
		for i = gap; i < len(l.Raw) && l.Raw[i] == ' '; {
			i++
		}
		if col := l.Indent + i; i-gap > 2 && col >= at-6 || i-gap == 2 && col >= at-1 { // words that fill their column leave two spaces
			return gap
		}
	}
}

// StateAlone tells what says how or when in place of a day: "Closed", "ASAP", "next meeting".
func StateAlone(s string) bool {
	lo := strings.ToLower(s)
	return grammar.StatusField(lo) != "" || strings.HasPrefix(lo, "next m") || lo == "asap"
}
