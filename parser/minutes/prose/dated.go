package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// dueBefore dates what is asked behind "before Friday please …", from item n on.
func (p *Paragraph) dueBefore(n int, lead string) {
	ms := p.r.Dates(lead)
	if len(ms) != 1 || !deadline.At(lead, &ms[0]) {
		return
	}
	p.r.SetDue(n, deadline.Of(ms[0]))
}

// firstDated is first for what somebody does where he is on a day: "I'm there next weekend and will renew it".
func (p *Paragraph) firstDated(s, body string) bool {
	n := len(p.r.Found)
	if !p.First(s, body) {
		return false
	}
	i := strings.Index(body, " and will ")
	if i < 0 || p.genre != reading.GenreMail || n >= len(p.r.Found) || p.r.Found[n].DueText != "" || strings.Contains(body[i:], " after ") || !scan.OpensWith(body, []string{"I'm ", "I am ", "I'll be "}) {
		return true
	}
	if ms := p.r.Dates(body[:i]); len(ms) == 1 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// datedAhead reads what is asked or promised behind its deadline: "By Friday I need your plans", "No later than noon, please send them".
func (p *Paragraph) datedAhead(s string) bool {
	if p.genre != reading.GenreMail || p.r.Faint {
		return false
	}
	ms := p.r.Dates(s[:min(len(s), 80)])
	if len(ms) == 0 || ms[0].Start > 0 || ms[0].Day.IsZero() || !deadline.At(s, &ms[0]) && !(strings.HasPrefix(s[ms[0].End:], ", ") && deadline.Near(strings.TrimPrefix(strings.ToLower(ms[0].Text), "on "))) {
		return false
	}
	n := len(p.r.Found)
	rest := strings.TrimLeft(s[ms[0].End:], ", ")
	if rest == "" || !asking.Starts(rest) && !orders(rest) && grammar.FirstForm(rest) == grammar.FormNone && needed(rest) == "" && thingAsked(rest) == "" {
		return false
	}
	p.sentence(rest)
	if len(p.r.Found) > n && p.r.Found[n].DueText == "" {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return len(p.r.Found) > n
}
