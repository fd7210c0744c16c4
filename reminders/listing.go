package reminders

import (
	"fmt"
	"slices"

	"duly/parser/reply"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// list answers with what is open: one's own, or with "status" that of one's meetings. lead stands above it.
func (d *desk) list(which, lead string) {
	if which == reply.Status {
		d.answerRows("Open from your meetings", lead, d.books.Organised(d.who.ID), nil, true)
	} else {
		contracts := slices.DeleteFunc(d.books.ContractsOfOwner(d.who.ID), func(c Contract) bool { return c.Decision == NoContract })
		d.answerRows("Your open items", lead, d.books.LiveItems(d.who.ID), contracts, false)
	}
	d.because("answered: %s", which)
}

// answerRows answers with a list of items and contracts, numbered; others names the items' owners.
func (d *desk) answerRows(title, lead string, items []Item, contracts []Contract, others bool) {
	var rows []Row
	var lines []page.Line
	for _, i := range items[:min(len(items), maxRows)] {
		n := len(rows) + 1
		rows = append(rows, Row{N: n, Ref: i.Ref(), Task: i.Task})
		lines = append(lines, page.Line{N: n, Title: say.Clip(i.Task, 120), Meta: d.statusMeta(i, d.today(), others)})
	}
	for _, c := range contracts[:min(len(contracts), maxRows-len(rows))] {
		n := len(rows) + 1
		rows = append(rows, Row{N: n, Ref: c.Ref(), Task: c.Name})
		lines = append(lines, page.Line{N: n, Title: say.Clip(c.Name, 120), Meta: contractMeta(c, d.today()), Note: d.outlook(c)})
	}
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	if len(rows) == 0 {
		p.Lead = []string{"Nothing is open. Enjoy it."}
	} else {
		if lead != "" {
			p.Lead = []string{lead}
		}
		p.Sections = []page.Section{{Title: title, Rows: lines}}
		if len(contracts) > 0 || slices.ContainsFunc(items, func(i Item) bool { return i.Status.Live() }) {
			p.Hints = d.listHints(rows, !others)
		}
	}
	if len(items) > maxRows {
		p.Lead = append(p.Lead, fmt.Sprintf("These are the first %d of %d.", maxRows, len(items)))
	}
	subject := fmt.Sprintf("%s: %d", title, len(rows))
	if len(rows) == 1 {
		subject = title + ": " + say.Clip(rows[0].Task, 60) + tag(rows[0].Ref)
	}
	d.queue(d.reply(Letter{Key: "answer/" + d.mailKey(), Kind: Answer, Subject: subject, Rows: rows}), d.who, p)
}

// listHints are the answers to a list, whose items come before the contracts.
func (d *desk) listHints(rows []Row, own bool) []page.Hint {
	items := 0
	for _, r := range rows {
		if kind, _ := SplitRef(r.Ref); kind == "A" {
			items++
		}
	}
	switch {
	case len(rows) == 1 && items == 0:
		return contractHints()
	case items == 0:
		return []page.Hint{{Say: "1 renew", Does: "keep it"}, {Say: "1 cancel", Does: "end it; I write the notice, you send it"}, {Say: "2 owner priya", Does: "Priya decides"}}
	case items == 1 && len(rows) > 1:
		return d.rowHints("1 ", "1 ", own)
	}
	return d.itemHints(items, own)
}

// maxRows is how many rows a letter has at the most; nobody reads more.
const maxRows = 40

func (d *desk) statusMeta(i Item, today when.Day, owner bool) []string {
	meta := []string{say.Due(i.Due, today), i.Ref()}
	if owner {
		meta = append([]string{d.ownerName(i)}, meta...)
	}
	if i.Status != Open {
		meta = append(meta, string(i.Status)+because(i.Reason))
	}
	return meta
}
