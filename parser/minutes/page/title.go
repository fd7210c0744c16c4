package page

import (
	"strings"

	"duly/parser/scan"
)

// title is a line looked at as a heading without a mark of its own.
type title struct {
	fold   string // foldTitle of it
	words  int
	colon  bool // it ends in a colon
	loud   bool // colon, bold or capitals set it off
	kind   Kind
	known  bool
	listed bool // it stands where list items do
}

func titleOf(l *Line) title {
	text := minuteTitle(l.Text)
	bare, _, _ := strings.Cut(text, " (")
	t := title{fold: FoldTitle(text), words: scan.CountWords(bare)}
	t.colon = strings.HasSuffix(l.Text, ":") && !strings.ContainsAny(strings.TrimSuffix(l.Text, ":"), ".!?;")
	t.loud = t.colon || l.Bold || capitals(l.Text)
	t.listed = l.Bullet == '-' || l.Bullet != 0 && l.Indent > 0
	t.kind, t.known = ExactKind(t.fold)
	if !t.known {
		t.kind, t.known = headKind(t.fold)
	}
	if duties.Begin(text) {
		t.kind, t.known = KindSkip, true
	}
	switch {
	case t.known:
	case t.words <= 8 && l.Bullet != '-' && actionTitle(t.fold):
		t.kind, t.known = actionTitleKind(t.fold), true
	case t.words <= 10 && l.Bullet == 0 && logTitle(text):
		t.kind, t.known = actionTitleKind(FoldTitle(beforeDash(text))), true
	case t.loud || l.Bullet == '1' && t.words <= 7 && titleCase(l.Text) || plainTitles.Begin(t.fold):
		t.kind, t.known = partOfTitle(t.fold)
	case t.words <= 6 && strings.HasPrefix(t.fold, "agenda "):
		t.kind, t.known = partOfTitle(t.fold)
	}
	return t
}

func beforeDash(s string) string {
	for _, dash := range []string{" – ", " — ", " - "} {
		s, _, _ = strings.Cut(s, dash)
	}
	return s
}

// logTitle tells the title of a log of actions that says whose or of what it is: "Action list – Quality
// review", "Works team action log".
func logTitle(s string) bool {
	t := FoldTitle(beforeDash(s))
	for _, log := range []string{"action list", "action log", "action register", "action tracker"} {
		if strings.HasSuffix(t, log) {
			return true
		}
	}
	return false
}

// minuteTitle takes the reference of a minute off its title: "TLC/26/31 Matters arising".
func minuteTitle(s string) string {
	ref, rest, ok := strings.Cut(s, " ")
	if !ok || !scan.IsUpper(s[0]) || strings.Count(ref, "/") < 1 || !scan.IsDigit(scan.ByteAt(ref, 1)) && !scan.IsUpper(scan.ByteAt(ref, 1)) && ref[1] != '/' || !scan.IsDigit(scan.LastByte(ref)) || !scan.IsUpper(scan.ByteAt(rest, 0)) {
		return s
	}
	return rest
}
