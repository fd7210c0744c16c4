package reply

import (
	"slices"
	"strings"
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
		held[i], n = c.parent.holds(l.text)
		long[i] = n > gram
		if l.kind == old && !l.blank() {
			if held[i] {
				known++
			} else {
				unknown++
			}
		}
	}
	for i := range held {
		held[i] = held[i] && (c.lines[i].kind != fresh || !c.parent.offers(c.lines[i].text) || c.beside(held, i))
	}
	inside := known >= 3 && known >= 2*unknown
	for i := range c.lines {
		l := &c.lines[i]
		switch {
		case (l.kind == fresh || l.kind == quoted) && held[i] && long[i]:
			l.kind = old
		case l.kind == old && inside && !l.blank() && !held[i] && !isNumber(l.text) && !isButton(l.text) && c.between(i, held) && !c.goesOn(i):
			l.kind = fresh
		}
	}
	c.claimShort(held)
	c.claimRows(held, long)
	c.claimAnswers(held)
	c.claimHeading(held)
}

// goesOn tells whether line i is the rest of the one above it, which was wrapped anew.
func (c *cutter) goesOn(i int) bool {
	return i > 0 && c.parent.joins(c.lines[i-1].text, c.lines[i].text)
}

// beside tells whether the written line above or below line i is one of the parent's. A
// line that stands alone, or among other examples, the sender copied by hand.
func (c *cutter) beside(held []bool, i int) bool {
	above := i - 1
	for above >= 0 && c.lines[above].blank() {
		above--
	}
	for _, n := range []int{above, next(c.lines, i+1)} {
		if n >= 0 && n < len(held) && held[n] && !c.parent.offers(c.lines[n].text) {
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
		} else if l.kind == quoted && !l.blank() {
			unknown++
		}
	}
	if known < 3 || known < 2*unknown {
		return
	}
	for i := range c.lines {
		l := &c.lines[i]
		if l.kind == quoted && held[i] {
			l.kind = old
		}
		if l.kind == quoted && !l.blank() && !held[i] && c.between(i, held) && !strings.Contains(l.text, "://") &&
			strings.IndexByte(l.text, '@') < 0 && c.parent.foreign(l.text) {
			l.kind, l.raw = fresh, l.text
		}
	}
}

// claimRows takes the short lines of a parent that stands unmarked in the answer: its
// numbered rows, and two of its lines together, such as its sign-off and name. Two lines of
// three words are no chance either.
func (c *cutter) claimRows(held, long []bool) {
	quotes, known := false, 0
	for i, l := range c.lines {
		if !held[i] || l.depth > 0 {
			continue
		}
		quotes = quotes || long[i]
		if len(words(l.text)) > 2 {
			known++
		}
	}
	quotes = quotes || known > 1
	for i := range c.lines {
		l := &c.lines[i]
		if !quotes || l.kind != fresh || !held[i] {
			continue
		}
		pair := i+1 < len(held) && held[i+1] || i > 0 && held[i-1] && c.lines[i-1].kind == old
		if startsDigit(l.text) || pair || known > 1 && len(words(l.text)) > 2 && !signsOff(l.text) {
			l.kind = old
		}
	}
}

// claimHeading takes the lines that introduce the parent's, in whatever form: a short
// paragraph right above them with a date, an address or a label.
func (c *cutter) claimHeading(held []bool) {
	first := slices.Index(held, true)
	if first < 0 || c.lines[first].kind != old || !slices.Contains(held[min(first+1, len(held)):], true) {
		return
	}
	i := first - 1
	for i >= 0 && c.lines[i].blank() {
		i--
	}
	for n := 0; i >= 0 && n < 4 && c.lines[i].kind == fresh && !c.lines[i].blank(); i, n = i-1, n+1 {
		l := &c.lines[i]
		m := scan(l.text[:min(len(l.text), maxAttrBytes)])
		_, _, _, label := header(l.text)
		named := n > 0 && m.words <= 5 && (i == 0 || c.lines[i-1].blank()) && strings.IndexByte(".!?", l.text[len(l.text)-1]) < 0
		if !named && !(m.day && (m.clock || m.words <= 8)) && !m.address && !label && !isRule(l.text, 3) {
			return
		}
		l.kind = attribution
	}
}

// claimShort gives a short line back to the parent where the written line beside it is
// one of the parent's: then its being equal to one of them is no chance. A word right
// above an attribution is the sender's.
func (c *cutter) claimShort(held []bool) {
	last := fresh
	for i := range c.lines {
		if l := &c.lines[i]; !l.blank() {
			if l.kind == fresh && (held[i] || isNumber(l.text)) && last == old {
				l.kind = old
			}
			last = l.kind
		}
	}
	last = fresh
	for i := len(c.lines) - 1; i >= 0; i-- {
		if l := &c.lines[i]; !l.blank() {
			if l.kind == fresh && (held[i] || isNumber(l.text)) && last == old {
				l.kind = old
			}
			last = l.kind
		}
	}
}

// between tells whether quoted lines of the parent stand both above and below a line.
func (c *cutter) between(i int, held []bool) bool {
	above, under := false, false
	for j := i - 1; j >= 0 && j > i-12 && !above; j-- {
		above = held[j] && c.lines[j].kind != fresh
	}
	for j := i + 1; j < len(held) && j < i+12 && !under; j++ {
		under = held[j] && c.lines[j].kind != fresh
	}
	return above && under
}
