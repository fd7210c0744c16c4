package minutes

import "strings"

// title is a line looked at as a heading without a mark of its own.
type title struct {
	fold   string // foldTitle of it
	words  int
	colon  bool // it ends in a colon
	loud   bool // colon, bold or capitals set it off
	kind   kind
	known  bool
	listed bool // it stands where list items do
}

func titleOf(l *line) title {
	text := minuteTitle(l.text)
	bare, _, _ := strings.Cut(text, " (")
	t := title{fold: foldTitle(text), words: countWords(bare)}
	t.colon = strings.HasSuffix(l.text, ":") && !strings.ContainsAny(strings.TrimSuffix(l.text, ":"), ".!?;")
	t.loud = t.colon || l.bold || capitals(l.text)
	t.listed = l.bullet == '-' || l.bullet != 0 && l.indent > 0
	t.kind, t.known = exactKind(t.fold)
	if !t.known {
		t.kind, t.known = headKind(t.fold)
	}
	switch {
	case t.known:
	case t.words <= 8 && l.bullet != '-' && actionTitle(t.fold):
		t.kind, t.known = actionTitleKind(t.fold), true
	case t.loud || l.bullet == '1' && t.words <= 7 && titleCase(l.text) || opensWith(t.fold, plainTitles):
		t.kind, t.known = partOfTitle(t.fold)
	case t.words <= 6 && strings.HasPrefix(t.fold, "agenda "):
		t.kind, t.known = kindAgenda, true
	}
	return t
}

// minuteTitle takes the reference of a minute off its title: "TLC/26/31 Matters arising".
func minuteTitle(s string) string {
	ref, rest, ok := strings.Cut(s, " ")
	if !ok || !isUpper(s[0]) || strings.Count(ref, "/") < 2 || !isDigit(lastByte(ref)) || !isUpper(byteAt(rest, 0)) {
		return s
	}
	return rest
}
