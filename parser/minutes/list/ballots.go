package list

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// The columns of a table of what was moved, which may stand as its lines, too.
var (
	motionHeads  = vocab.Phrases("motion|motions|motion text|text of motion|resolution|proposal|antrag|proposition|moción|motie|voorstel")
	moverHeads   = vocab.Phrases("moved by|moved|mover|proposed by|proposer|seconded by|seconded|seconder")
	outcomeHeads = vocab.Phrases("status|outcome|result|vote|carried|decision|ergebnis|résultat|resultado|uitslag")
)

// balloted reads a row of a table of what was moved and what became of it. It reports false for any other.
func (r *reader) balloted(i int, b *page.Block) bool {
	t := b.Row.Table
	heads := t.Header
	if heads == nil {
		heads = t.Rows[0].Cells
	}
	cells, motion, moved, outcome := b.Row.Cells, headed(heads, motionHeads), headed(heads, moverHeads), headed(heads, outcomeHeads)
	if outcome < 0 && moved == 0 { // "Moved by | Sam" above "Status | Accepted"
		if moved, outcome = 0, 1; len(cells) != 2 || !outcomeHeads[page.FoldTitle(cells[0])] {
			return true
		}
	}
	if outcome < 0 || moved < 0 && (motion < 0 || r.Genre() != reading.GenreMinutes) { // a program has proposals, too
		return false
	}
	if max(outcome, motion) >= len(cells) || !note.Carried(cells[outcome]) {
		return true
	}
	if motion >= 0 {
		r.keepMotion(strings.ReplaceAll(cells[motion], "\n", " "), b)
	} else if k := r.motionAbove(i); k >= 0 {
		r.keepMotion(r.withPoints(k, i), &r.Doc.Blocks[k])
	}
	return true
}

// withPoints is what a block says, with the list below it that it leads to.
func (r *reader) withPoints(k, end int) string {
	s := r.Doc.Blocks[k].Text
	if scan.LastByte(s) != ':' {
		return s
	}
	sep := " "
	for k++; k < end && r.Doc.Blocks[k].Bullet != 0; k++ {
		s += sep + r.Doc.Blocks[k].Text
		sep = "; "
	}
	return s
}

// headed is the column that has one of such headers, -1 where none has.
func headed(header []string, heads vocab.Set) int {
	return slices.IndexFunc(header, func(h string) bool { return heads[page.FoldTitle(h)] })
}

// motionAbove finds what was moved above a row: what stands below a heading "Motion" or behind that word, else the
// nearest paragraph that says what to do.
func (r *reader) motionAbove(i int) int {
	row := &r.Doc.Blocks[i]
	_, headed := afterMotion(row.Sec.Title)
	first := -1
	for k := i - 1; k >= 0 && k > i-12 && r.Doc.Blocks[k].Sec == row.Sec; k-- {
		b := &r.Doc.Blocks[k]
		if b.Row != nil && b.Row.Table == row.Row.Table {
			continue
		}
		if b.Row != nil {
			break
		}
		if _, ok := afterMotion(b.Text); ok || !headed && b.Bullet == 0 && grammar.StartsTask(b.Text) {
			return k
		}
		first = k
	}
	if !headed {
		return -1
	}
	return first
}

// afterMotion is what a line says behind the word "Motion": "Motion (if required): appoint Lena".
func afterMotion(s string) (string, bool) {
	rest, ok := scan.CutPrefixFold(s, "motion")
	if !ok || rest != "" && scan.IsLetter(rest[0]) {
		return "", false
	}
	if grammar.Prepositions.Has(scan.FirstWord(strings.TrimLeft(rest, " "))) { // "Motion from Flat 7: …"
		return "", false
	}
	if rest = strings.TrimLeft(rest, " :"); strings.HasPrefix(rest, "(") {
		_, rest, _ = strings.Cut(rest, ")")
	}
	return strings.TrimLeft(rest, " :*-–"), true
}

// keepMotion keeps a motion that was carried, unless it is a formality.
func (r *reader) keepMotion(s string, b *page.Block) {
	if rest, ok := afterMotion(s); ok {
		s = rest
	}
	for _, w := range []string{"move to ", "that ", "to "} {
		s, _ = scan.CutPrefixFold(s, w)
	}
	if scan.CountWords(s) > 1 && !note.Formality(s) && !reading.Placeholder(s) {
		r.keepNote(page.KindDecision, s, "", b)
	}
}
