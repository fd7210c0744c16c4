package reminders

import (
	"strings"

	"duly/parser/reply"
	"duly/reminders/page"
	"duly/reminders/say"
)

// heard answers what holds no command and is more than a courtesy. False where nothing needs an answer.
func (d *desk) heard(l Letter, read reply.Reading, rc reply.Context) bool {
	switch about(l) {
	case reply.Renewal:
		return d.heardOfContracts(l, read, rc)
	case reply.Receipt:
		return d.heardOfReceipt(l, read, rc)
	}
	return false
}

// heardOfReceipt asks back what an organiser answered to a receipt alone: “don't send these yet”.
func (d *desk) heardOfReceipt(l Letter, read reply.Reading, rc reply.Context) bool {
	m, ok := d.meeting(l.MeetingID)
	if !ok || l.Kind != Receipt || !d.may(m.OrganiserID) || !d.toDulyAlone() || reply.Courteous(read.Text) {
		return false
	}
	d.askBack(l, read, rc)
	return true
}

// askBack asks what an answer as a whole meant.
func (d *desk) askBack(l Letter, read reply.Reading, rc reply.Context) {
	d.misunderstood(l, []string{strings.Join(strings.Fields(read.Text), " ")}, rc)
	d.because("asked back: not understood")
}

// waitAgain lets the owners of a receipt wait as long again: who was not understood has not confirmed.
// It says until when; "" where they have been told.
func (d *desk) waitAgain(l Letter) string {
	m, ok := d.meeting(l.MeetingID)
	if !ok || m.NextAt.IsZero() || !d.may(m.OrganiserID) {
		return ""
	}
	m.NextAt = d.Calendar(d.who).AddWorkingTime(d.now, d.TellAfter)
	d.putMeeting(m)
	return "The owners hear from me " + d.atHour(m.NextAt) + ", or as soon as you answer “ok”."
}

// heardOfContracts answers what is said to a letter about contracts and is no command: a question
// with what is known, words that may have been meant as a decision with the answers that are.
// Silence would read as if it had been heard. False where nothing needs an answer.
func (d *desk) heardOfContracts(l Letter, read reply.Reading, rc reply.Context) bool {
	mine, open := d.hisContracts(l)
	switch {
	case len(mine) == 0:
		return false
	case hasQuestion(read.Text):
		d.tellOfContracts(l, mine)
		d.because("a question about %s, answered with what is known", say.Plural(len(mine), "contract", "contracts"))
	case open && (l.Kind == Daily || l.Kind == Help) && !reply.Courteous(read.Text):
		d.askBack(l, read, rc)
	default:
		return false
	}
	return true
}

// hisContracts are the contracts of a letter's rows that the writer may decide of, and whether a
// decision of one is awaited.
func (d *desk) hisContracts(l Letter) (mine []Contract, open bool) {
	for _, r := range l.Rows {
		kind, id := SplitRef(r.Ref)
		if k, ok := d.contract(id); kind == "C" && ok && d.may(k.OwnerID, k.SecondID) {
			mine, open = append(mine, k), open || k.open()
		}
	}
	return mine, open
}

// tellOfContracts is all that is known of some contracts.
func (d *desk) tellOfContracts(l Letter, ks []Contract) {
	var lines []page.Line
	for _, k := range ks {
		asked, _ := row(l.Rows, func(r Row) bool { return r.Ref == k.Ref() })
		lines = append(lines, d.factsOf(asked.N, k))
	}
	p := page.Page{Lead: []string{"I am a program and cannot answer questions. This is what I know:"}, Sections: []page.Section{{Rows: lines}},
		Hints: d.answerHints(l), Foot: d.foot("")}
	subject := "Your question: " + say.Clip(ks[0].Name, 60) + tag(ks[0].Ref())
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: subject, Rows: l.Rows}), d.who, p)
}

// factsOf is a contract's row with who it is with, who decides, when it began and what was paid last.
func (d *desk) factsOf(n int, k Contract) page.Line {
	today := d.today()
	r := contractLine(n, k, today)
	if v, ok := d.vendorByID(k.VendorID); ok && !strings.Contains(k.Name, v.Name) {
		r.Meta = append(r.Meta, "with "+v.Name)
	}
	if owner, ok := d.person(k.OwnerID); ok {
		r.Meta = append(r.Meta, owner.Display()+" decides")
	}
	if second, ok := d.person(k.SecondID); ok {
		r.Meta = append(r.Meta, "deputy "+second.Display())
	}
	if !k.Start.IsZero() {
		r.Meta = append(r.Meta, "this term since "+say.Day(k.Start, today))
	}
	if k.NoticeDays > 0 || k.NoticeMonths > 0 {
		r.Meta = append(r.Meta, "notice "+k.noticeSpan())
	}
	bills := d.books.InvoicesOf(k.ID, 24)
	r.Note = strings.TrimSpace(r.Note + " " + sinceLastYear(k, bills))
	if len(bills) > 0 {
		f := bills[0].Facts
		r.Note += " The last invoice: " + strings.Join(append([]string{f.Number}, invoiceMeta(f, today)...), ", ") + "."
	}
	return r
}
