package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// withAsides makes a sentence of what somebody is to do that stands in brackets, "The fee is £20 [NW to book]", and round
// brackets of those around nothing but initials: "to be settled after the vote [NW]".
func (p *Paragraph) withAsides(s string) string {
	for from := 0; ; {
		i := strings.IndexAny(s[from:], "[(")
		if i < 0 {
			return s
		}
		open := from + i
		from = open + 1
		n := strings.IndexAny(s[from:], "[]()")
		if open < 8 || s[open-1] != ' ' || n < 0 || s[from+n] != grammar.Closing(s[open:]) {
			continue
		}
		inner, after := s[from:from+n], s[from+n+1:]
		if s[open] == '[' && !strings.HasSuffix(strings.TrimRight(s[:open], " "), ".") && grammar.InitialsLike(inner) && p.r.IsAttendee(inner) && strings.Trim(after, " .") == "" {
			s = s[:open] + "(" + inner + ")" + after
			continue
		}
		goesOn := unicode.IsLower(scan.FirstRune(strings.TrimLeft(after, " "))) || strings.HasPrefix(after, ",")
		if s[open] == '(' && !goesOn { // read where it stands
			continue
		}
		h := grammar.ReadHead(inner, grammar.StrengthProse)
		if h.Form != grammar.FormTo || h.Words != "to" || !p.doers(h.Owners) || !grammar.StartsTask(h.Task) || len(inner) < 9 {
			continue
		}
		ahead, inner := strings.TrimRight(s[:open], " "), strings.TrimRight(inner, " .")+"."
		from = len(ahead)
		if !strings.ContainsAny(ahead[len(ahead)-1:], ".!?:") {
			if goesOn {
				s = ahead + strings.TrimRight(after, " ")
				if !strings.HasSuffix(s, ".") {
					s += "."
				}
				s += " " + inner
				continue
			}
			ahead += "."
		}
		s = ahead + " " + inner + strings.TrimPrefix(after, ".")
	}
}
