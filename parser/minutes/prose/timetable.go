package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// timetabled takes the day off a line of a letter's timetable: "Friday 18:00 - Lena starts the export".
func (p *Paragraph) timetabled() {
	if p.genre != reading.GenreMail || p.r.Faint || len(p.Text) > 300 {
		return
	}
	ms := p.r.Dates(p.Text[:min(len(p.Text), 60)])
	if len(ms) == 0 || ms[0].Start > 0 || ms[0].Day.IsZero() {
		return
	}
	rest := strings.TrimLeft(p.Text[ms[0].End:], "0123456789:.,apmh ")
	after := strings.TrimLeft(rest, "-–: ")
	if after == rest || !scan.IsLetter(scan.ByteAt(after, 0)) {
		return
	}
	p.Text, p.day = after, deadline.Of(ms[0])
}
