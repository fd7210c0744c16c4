package reminders

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"duly/reminders/page"
	"duly/reminders/say"
)

// asks hears a question about the writer's items: duly cannot answer it, and nobody else reads the
// mail. It says where the items come from and lets those who handed them out know the question,
// once a thread a day. False where nothing is asked.
func (d *desk) asks(l Letter, text string) bool {
	items := d.hisOf(l)
	if len(items) == 0 || !hasQuestion(text) {
		return false
	}
	about := ""
	if len(items) == 1 {
		about = items[0].Ref()
	}
	told := map[int64]bool{}
	for _, i := range items {
		if i.OrganiserID == 0 || i.OrganiserID == d.who.ID || told[i.OrganiserID] {
			continue
		}
		told[i.OrganiserID] = true
		d.matter(Matter{
			Key: fmt.Sprintf("asked/%s/%d", d.mailKey(), i.OrganiserID), PersonID: i.OrganiserID, Kind: "asked", Ref: about,
			Text: fmt.Sprintf("%s asks: “%s”", d.who.Display(), say.Clip(text, 300)),
		})
	}
	d.tellAsker(l, items, told)
	d.because("a question, passed on to %s", say.Plural(len(told), "person", "people"))
	return true
}

// hisOf are the live items of a letter's rows that are the writer's.
func (d *desk) hisOf(l Letter) []Item {
	var out []Item
	for _, r := range l.Rows {
		kind, id := SplitRef(r.Ref)
		if i, ok := d.item(id); kind == "A" && ok && i.Status.Live() && i.OwnerID == d.who.ID {
			out = append(out, i)
		}
	}
	return out
}

// tellAsker says who hears of a question, and where the items come from.
func (d *desk) tellAsker(l Letter, items []Item, told map[int64]bool) {
	lead := "I am a program and cannot answer questions."
	if len(told) > 0 {
		var names []string
		for _, id := range slices.Sorted(maps.Keys(told)) {
			p, _ := d.person(id)
			names = append(names, p.Display())
		}
		lead += " " + say.List(names) + " will find yours in my next letter."
	}
	var lines []page.Line
	for _, i := range items {
		r, _ := row(l.Rows, func(r Row) bool { return r.Ref == i.Ref() })
		lines = append(lines, page.Line{
			N: r.N, Title: i.Task, Ref: i.Ref(), Meta: []string{say.Due(i.Due, d.today()), i.Ref()}, Note: d.origin(i), Quote: say.Clip(i.Evidence, 200),
		})
	}
	p := page.Page{Lead: []string{lead + " This is what I know:"}, Sections: []page.Section{{Rows: lines}}, Hints: d.answerHints(l), Foot: d.foot("")}
	subject := "Your question: " + say.Clip(items[0].Task, 60) + tag(items[0].Ref())
	d.queue(d.reply(Letter{Key: d.helpKey(), Kind: Help, Subject: subject, Rows: l.Rows, MeetingID: l.MeetingID}), d.who, p)
}

// hasQuestion tells whether a sentence of at least three words ends with a question mark.
func hasQuestion(text string) bool {
	parts := strings.Split(text, "?")
	for k, s := range parts[:len(parts)-1] {
		words := strings.Fields(s[strings.LastIndexAny(s, ".!\n")+1:])
		if next := parts[k+1]; len(words) > 2 && (next == "" || strings.ContainsAny(next[:1], " \r\n\")")) {
			return true
		}
	}
	return false
}
