package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// OwnersBelow reads block i where it is nothing but the initials of people who were there, as the cell of a column of owners comes out of a
// table: what the block above it says is theirs to do. That several blocks are so is the proof.
func (r *Reader) OwnersBelow(i int) bool {
	owners := r.bareInitials(i)
	if i == 0 || len(owners) == 0 || r.Genre() != reading.GenreMinutes || r.columnBelow() < 2 {
		return false
	}
	above := &r.Doc.Blocks[i-1]
	if above.Row != nil || len(r.bareInitials(i-1)) > 0 || scan.CountWords(above.Text) < 4 || above.Sec.Kind == page.KindPeople || above.Sec.Kind == page.KindAbsent {
		return true
	}
	handed := slices.ContainsFunc(r.Found, func(f reading.Found) bool { return f.Block == i-1 && f.Owner != "" })
	if !handed {
		r.unclaim(i - 1)
		p := r.Paragraph(above, i-1, reading.GenreMinutes, above.Text)
		s := grammar.LastSentence(above.Text)
		for _, at := range grammar.Sentences(above.Text) {
			if said := above.Text[at.Start:at.End]; grammar.StartsTask(said) {
				s = said
				break
			}
		}
		p.Keep(s, owners, strings.TrimRight(s, " ."), 0.65, grammar.FormAsk)
	}
	return true
}

// unclaim drops what block i hands to nobody, for it turns out whose it is.
func (r *Reader) unclaim(i int) {
	r.Found = slices.DeleteFunc(r.Found, func(f reading.Found) bool { return f.Block == i && f.Owner == "" && f.Talk })
}

// columnBelow counts the blocks that are nothing but initials.
func (r *Reader) columnBelow() int {
	if !r.columnRead {
		r.columnRead = true
		for i := range r.Doc.Blocks {
			if len(r.bareInitials(i)) > 0 {
				r.column++
			}
		}
	}
	return r.column
}

// bareInitials are those of people who were there of whom block i is made, "JT", "KB/CM"; nil where it holds anything else.
func (r *Reader) bareInitials(i int) []string {
	b := &r.Doc.Blocks[i]
	if b.Row != nil || b.Speaker != "" || b.Bullet != 0 || len(b.Text) > 20 || !scan.IsUpper(scan.ByteAt(b.Text, 0)) {
		return nil
	}
	owners := strings.FieldsFunc(b.Text, func(c rune) bool { return c == ' ' || c == '/' || c == ',' || c == '&' || c == '+' })
	for _, n := range owners {
		if !initials(n) || !r.IsAttendee(n) {
			return nil
		}
	}
	return owners
}
