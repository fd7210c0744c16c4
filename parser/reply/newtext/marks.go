package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// quoteFollows tells whether the next written line from i on is marked as a quote.
func quoteFollows(lines []Line, i int) bool {
	i = next(lines, i)
	if i < len(lines) && isOmission(lines[i].Text) {
		i = next(lines, i+1)
	}
	return i < len(lines) && (lines[i].Depth > 0 || drawnMark(lines, i) != "")
}

// drawnMark is the mark before line i by which some programs of Usenet and Notes quote in place
// of ">": "|", ":" or "|>", with a blank or a second mark behind it.
func drawnMark(lines []Line, i int) string {
	s := lines[i].Text
	n := 0
	for n < len(s) && n < 3 && strings.IndexByte("|:%}]!;>", s[n]) >= 0 {
		n++
	}
	if n == 0 || s[0] == '>' || n < len(s) && s[n] != ' ' && s[0] != '|' {
		return ""
	}
	return s[:1]
}

// drawn marks the quote that is drawn so from line i on, below an attribution, and returns the
// line after it.
func (c *cutter) drawn(i int) int {
	n := next(c.lines, i)
	if n == len(c.lines) || c.lines[n].Depth > 0 {
		return i
	}
	mark := drawnMark(c.lines, n)
	if mark == "" {
		return i
	}
	c.drawnBy = mark
	for ; n < len(c.lines) && (c.lines[n].Blank() || strings.HasPrefix(c.lines[n].Text, mark)); n++ {
		c.lines[n].Kind = Quoted
	}
	return n
}

// names marks lines quoted behind a drawn mark or the name of their writer ("Sam> "), where the
// mail is known to quote so.
func (c *cutter) names() {
	for i := range c.lines {
		l := &c.lines[i]
		if !c.named || l.Kind != Fresh || l.Blank() {
			continue
		}
		at := strings.IndexByte(l.Text, '>')
		named := at > 0 && at <= 12 && scan.IsName(l.Text[:at]) && (len(l.Text) == at+1 || l.Text[at+1] == ' ')
		if named || c.drawnBy != "" && drawnMark(c.lines, i) == c.drawnBy {
			l.Kind = Quoted
		}
	}
}

// prompts gives the sender the lines behind the three marks with which a shell asks for the next
// command, in a mail where nothing is quoted twice.
func (c *cutter) prompts() {
	if slices.ContainsFunc(c.lines, func(l Line) bool { return l.Depth == 2 || l.Depth == groupwise && isGroupWise(l.Text) }) {
		return
	}
	for i := range c.lines {
		l := &c.lines[i]
		if l.Depth != 3 || l.Kind != Quoted || !strings.HasPrefix(l.Raw, ">>> ") {
			continue
		}
		above := i - 1
		for above >= 0 && c.lines[above].Blank() {
			above--
		}
		if above < 0 || c.lines[above].Kind == Fresh || c.lines[above].Kind == Quoted && above < i-1 {
			l.Kind, l.Code = Fresh, true
		}
	}
}
