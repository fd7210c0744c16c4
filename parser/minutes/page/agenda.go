package page

import (
	"strings"

	"duly/parser/scan"
)

// What an agenda names, minutes tell: both stand below the same titles.

const maxPoints = 40 // of an agenda

// outline tells a text that only names the points of a meeting, from its opening to its close: an agenda, whatever
// its title.
func (d *Document) outline() bool {
	opens, ends := false, false
	lines, told := 0, 0
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		if lines++; lines > 200 || scan.ContainsOne(scan.Lower(l.Text), narrated) {
			return false
		}
		if strings.HasSuffix(l.Text, ".") && scan.CountWords(l.Text) > 2 {
			told++
		}
		t := pointOfBusiness(l)
		opens = opens || opensBusiness.Has(t)
		ends = opens && (ends || endsBusiness.Has(t))
	}
	return ends && lines > 6 && told*8 <= lines
}

// minuted tells that what was said of the points stands right below them, from line next on.
func (b *builder) minuted(title string, next int) bool {
	told, points, dashed := 0, 0, 0
points:
	for _, l := range b.doc.Lines[next:min(len(b.doc.Lines), next+2*maxPoints)] {
		switch {
		case l.Text == "":
			continue
		case l.Level > 0 || l.Bullet == 0 && points > 0 && !marked(l.Text) || l.ref == "1" && l.Indent <= 3 && points > 1: // the minutes may begin here
			break points
		}
		if points++; l.Bullet == '-' {
			dashed++
		}
		if marked(l.Text) || scan.CountWords(l.Text) >= 5 && scan.ContainsOne(scan.Lower(l.Text), tellsPast) {
			told++
		}
	}
	return told >= leastTold || dashed*2 > points && FoldTitle(title) == "topics" && dashed < points
}

const leastTold = 2 // lines by which the points of an agenda are its minutes

// tellsPast is how minutes tell what happened or was said.
var tellsPast = []string{" was ", " were ", " had ", " has been ", " have been ", " agreed ", " approved ", " reported ", " discussed ", " proposed ", " raised ", " noted "}

// listedAbove tells a title that the agenda above has as one of its points: there the minutes of it begin.
func (b *builder) listedAbove(l *Line) bool {
	point := FoldTitle(l.Text)
	for i := len(b.doc.Blocks) - 1; i >= max(0, len(b.doc.Blocks)-maxPoints) && b.doc.Blocks[i].Sec == b.sec; i-- {
		if above := &b.doc.Blocks[i]; above.Bullet != 0 && point != "" && FoldTitle(above.Text) == point {
			return true
		}
	}
	return false
}

// agendaItem tells a numbered title that is one of a list of them, not the heading of minutes.
func (b *builder) agendaItem(l *Line) bool {
	if b.agenda && l.Bullet == '1' {
		return true
	}
	n := len(b.doc.Blocks)
	if b.sec.Kind != KindAgenda || l.Bullet != '1' || n == 0 && b.sec.text == 0 {
		return b.sec.Kind == KindAgenda && l.Bullet == '1'
	}
	last := &b.doc.Blocks[n-1]
	return last.Sec == b.sec && last.Bullet == '1' || b.sec.text == 0
}

// startsOver tells an entry by which a list begins anew behind its last one: the minutes of the points listed above.
func (b *builder) startsOver(blk *Block) bool {
	return blk.Gap && blk.Bullet == '1' && blk.Indent <= 3 && strings.TrimRight(blk.ref, ".)") == "1" && b.lastRef() != "" && b.lastRef() != blk.ref
}
