package minutes

import (
	"strings"

	"duly/parser/scan"
)

// dueBefore dates what is asked behind "before Friday please …", from item n on.
func (p *paragraph) dueBefore(n int, lead string) {
	ms := p.r.dates(lead)
	if len(ms) != 1 || !deadlineAt(lead, &ms[0]) {
		return
	}
	for ; n < len(p.r.found); n++ {
		if p.r.found[n].DueText == "" {
			p.r.setDue(n, due{ms[0].Day, ms[0].Text})
		}
	}
}

// timetabled takes the day off a line of a letter's timetable: "Friday 18:00 - Lena starts the export".
func (p *paragraph) timetabled() {
	if p.genre != genreMail || p.r.faint || len(p.text) > 300 {
		return
	}
	ms := p.r.dates(p.text[:min(len(p.text), 60)])
	if len(ms) == 0 || ms[0].Start > 0 || ms[0].Day.IsZero() {
		return
	}
	rest := strings.TrimLeft(p.text[ms[0].End:], "0123456789:.,apmh ")
	after := strings.TrimLeft(rest, "-–: ")
	if after == rest || !scan.IsLetter(scan.ByteAt(after, 0)) {
		return
	}
	p.text, p.day = after, due{ms[0].Day, ms[0].Text}
}
