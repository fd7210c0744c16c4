package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// claimParent gives the lines of the answered letter back to it, and the sender's lines
// between unmarked quotes back to the sender where the parent accounts for the rest.
func (c *cutter) claimParent() {
	if c.parent == nil {
		return
	}
	known, unknown := 0, 0
	held, long := make([]bool, len(c.lines)), make([]bool, len(c.lines))
	for i := range c.lines {
		l := &c.lines[i]
		n := 0
		held[i], n = c.parent.holds(l.Text)
		long[i] = n > gram
		if l.Kind == Old && !l.Blank() {
			if held[i] {
				known++
			} else {
				unknown++
			}
		}
	}
	for i := range held {
		held[i] = held[i] && (c.lines[i].Kind != Fresh || !c.parent.offers(c.lines[i].Text) || c.beside(held, i))
	}
	inside := known >= 3 && known >= 2*unknown || known >= 2 && known >= unknown && len(c.pointed()) > 0
	claimed := false
	for i := range c.lines {
		l := &c.lines[i]
		switch {
		case (l.Kind == Fresh || l.Kind == Quoted) && held[i] && long[i]:
			l.Kind = Old
		case inside && c.between(i, held) && c.isAnswer(i, held):
			l.Kind, claimed = Fresh, true
		}
	}
	if claimed {
		c.claimEnd(held)
	}
	c.claimShort(held)
	c.claimRows(held, long)
	c.claimAnswers(held)
	c.claimHeading(held)
}

// isAnswer tells whether a line of the quote is none of the parent's.
func (c *cutter) isAnswer(i int, held []bool) bool {
	l := &c.lines[i]
	return l.Kind == Old && !l.Blank() && !held[i] && !isNumber(l.Text) && !isButton(l.Text) && !c.goesOn(i)
}

// claimEnd gives the sender of answers within the quote what stands below its last line, as far as
// an older quote begins.
func (c *cutter) claimEnd(held []bool) {
	last := len(held) - 1
	for last >= 0 && !held[last] {
		last--
	}
	for i := last + 1; i < len(c.lines); i++ {
		if c.lines[i].Blank() {
			continue
		}
		if _, _, _, older := c.headAt(i); older || !c.isAnswer(i, held) || !c.parent.foreign(c.lines[i].Text) {
			return
		}
		c.lines[i].Kind = Fresh
	}
}

// goesOn tells whether line i is the rest of the one above it, which was wrapped anew.
func (c *cutter) goesOn(i int) bool {
	return i > 0 && c.parent.joins(c.lines[i-1].Text, c.lines[i].Text)
}

// beside tells whether the written line above or below line i is one of the parent's. A
// line that stands alone, or among other examples, the sender copied by hand.
func (c *cutter) beside(held []bool, i int) bool {
	above := i - 1
	for above >= 0 && c.lines[above].Blank() {
		above--
	}
	for _, n := range []int{above, next(c.lines, i+1)} {
		if n >= 0 && n < len(held) && held[n] && !c.parent.offers(c.lines[n].Text) {
			return true
		}
	}
	return false
}

// claimAnswers gives back to the sender what he wrote into the quote behind its marks, or
// marked between lines of the parent: where the parent accounts for the rest of the quote,
// lines that share nothing with it are his.
func (c *cutter) claimAnswers(held []bool) {
	known, unknown := 0, 0
	for i, l := range c.lines {
		if held[i] {
			known++
		} else if l.Kind == Quoted && !l.Blank() {
			unknown++
		}
	}
	if known < 3 || known < 2*unknown {
		return
	}
	for i := range c.lines {
		l := &c.lines[i]
		if l.Kind == Quoted && held[i] {
			l.Kind = Old
		}
		if l.Kind == Quoted && !l.Blank() && !held[i] && c.between(i, held) && !strings.Contains(l.Text, "://") &&
			strings.IndexByte(l.Text, '@') < 0 && c.parent.foreign(l.Text) {
			l.Kind = Fresh
			_, l.Raw = unquote(clean(l.Raw))
		}
	}
}

// claimRows takes the short lines of a parent that stands unmarked in the answer: its
// numbered rows, and two of its lines together, such as its sign-off and name. Two lines of
// three words are no chance either.
func (c *cutter) claimRows(held, long []bool) {
	quotes, known := false, 0
	for i, l := range c.lines {
		if !held[i] || l.Depth > 0 {
			continue
		}
		quotes = quotes || long[i]
		if len(scan.Words(l.Text)) > 2 {
			known++
		}
	}
	quotes = quotes || known > 1
	for i := range c.lines {
		l := &c.lines[i]
		if !quotes || l.Kind != Fresh || !held[i] {
			continue
		}
		pair := i+1 < len(held) && held[i+1] || i > 0 && held[i-1] && c.lines[i-1].Kind == Old
		if startsDigit(l.Text) || pair || known > 1 && len(scan.Words(l.Text)) > 2 && !signsOff(l.Text) {
			l.Kind = Old
		}
	}
}

// claimHeading takes the lines that introduce the parent's, in whatever form: a short
// paragraph right above them with a date, an address or a label.
func (c *cutter) claimHeading(held []bool) {
	first := slices.Index(held, true)
	if first < 0 || c.lines[first].Kind != Old || !slices.Contains(held[min(first+1, len(held)):], true) {
		return
	}
	i := first - 1
	for i >= 0 && c.lines[i].Blank() {
		i--
	}
	for n := 0; i >= 0 && n < 4 && c.lines[i].Kind == Fresh && !c.lines[i].Blank(); i, n = i-1, n+1 {
		l := &c.lines[i]
		m := marksOf(l.Text[:min(len(l.Text), maxAttrBytes)])
		_, _, _, label := header(l.Text)
		named := n > 0 && m.words <= 5 && (i == 0 || c.lines[i-1].Blank()) && strings.IndexByte(".!?", l.Text[len(l.Text)-1]) < 0
		wrote := m.verb && m.words <= 6 && strings.HasSuffix(l.Text, ":")
		if !named && !wrote && !(m.day && (m.clock || m.words <= 8)) && !m.address && !label && !isRule(l.Text, 3) {
			return
		}
		l.Kind = Attribution
	}
}

// claimShort gives a short line back to the parent where the written line beside it is
// one of the parent's: then its being equal to one of them is no chance. A word right
// above an attribution is the sender's.
func (c *cutter) claimShort(held []bool) {
	last := Fresh
	for i := range c.lines {
		if l := &c.lines[i]; !l.Blank() {
			if l.Kind == Fresh && (held[i] || isNumber(l.Text)) && last == Old {
				l.Kind = Old
			}
			last = l.Kind
		}
	}
	last = Fresh
	for i := len(c.lines) - 1; i >= 0; i-- {
		if l := &c.lines[i]; !l.Blank() {
			if l.Kind == Fresh && (held[i] || isNumber(l.Text)) && last == Old {
				l.Kind = Old
			}
			last = l.Kind
		}
	}
}

// between tells whether quoted lines of the parent stand both above and below a line.
func (c *cutter) between(i int, held []bool) bool {
	above, under := false, false
	for j := i - 1; j >= 0 && j > i-12 && !above; j-- {
		above = held[j] && c.lines[j].Kind != Fresh
	}
	for j := i + 1; j < len(held) && j < i+12 && !under; j++ {
		under = held[j] && c.lines[j].Kind != Fresh
	}
	return above && under
}
