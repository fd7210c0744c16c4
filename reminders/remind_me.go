package reminders

import (
	"slices"
	"strings"

	"duly/parser/reply"
	"duly/parser/when"
	"duly/reminders/say"
)

// remindMe takes "Remind me to call the landlord on Friday", mailed to duly alone, as an item of
// its writer's own that sleeps until that day, or the last working day before it.
func (d *desk) remindMe(text string, c *changes) bool {
	first := ""
	for raw := range strings.SplitSeq(text, "\n") {
		if first = strings.TrimSpace(raw); first != "" && !strings.HasSuffix(first, ",") { // “Hi Duly,”
			break
		}
	}
	task, ok := afterRemindMe(first)
	if !ok || len(first) > 500 {
		return false
	}
	cmd := reply.Command{Verb: reply.Add, To: "me", Text: task, Evidence: first}
	if found := when.Find(task, d.dates()); len(found) > 0 {
		m := found[len(found)-1]
		cmd.Until, cmd.UntilText = m.Day, m.Text
		cmd.Text = strings.TrimSpace(withoutLast(task[:m.Start], dateLeads) + " " + strings.TrimSpace(task[m.End:]))
		for _, link := range []string{"to ", "that ", "about ", "of "} { // “remind me on Friday to …”
			cmd.Text = strings.TrimPrefix(cmd.Text, link)
		}
	}
	cmd.Text = strings.Trim(cmd.Text, " .,;!")
	d.add(Letter{}, cmd, c)
	if cmd.Text == "" {
		return true
	}
	i := d.out.Items[len(d.out.Items)-1]
	made := &c.made[len(c.made)-1]
	made.Title = "I will remind you: " + say.Clip(i.Task, 80)
	made.Note = "By when? Answer for example “due " + d.exampleDay() + "”; I ask again otherwise."
	if on := d.Calendar(d.who).OnOrBefore(i.Due); on.After(d.today()) {
		i.Snoozed = on
		d.setItem(d.rescheduled(i))
		made.Note = "On " + say.Day(on, d.today()) + "."
		if on != i.Due {
			made.Note = "On " + say.Day(on, d.today()) + ", the last working day before " + say.Day(i.Due, d.today()) + "."
		}
	} else if !i.Due.IsZero() {
		made.Note = say.Capital(say.Due(i.Due, d.today())) + "."
	}
	made.Note = strings.TrimSpace(made.Note + " " + d.understood(cmd, i.Ref()))
	return true
}

// remindLeads begin a wish to be reminded.
var remindLeads = []string{
	"remind me to ", "remind me about ", "remind me that ", "remind me of ", "remind me ", "erinnere mich daran, ", "erinnere mich an ", "erinner mich an ",
	"rappelle-moi de ", "rappelez-moi de ", "recuérdame ", "recuérdame que ", "herinner me eraan om ", "herinner me aan ",
}

var dateLeads = []string{"on", "by", "at", "am", "bis", "le", "el", "op", "until", "before"}

func afterRemindMe(s string) (task string, ok bool) {
	for _, polite := range []string{"please ", "duly, ", "hi, ", "hello, ", "can you ", "could you ", "please ", "bitte "} {
		if len(s) > len(polite) && strings.EqualFold(s[:len(polite)], polite) {
			s = s[len(polite):]
		}
	}
	s = strings.TrimRight(s, "?")
	for _, lead := range remindLeads {
		if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
			return strings.TrimSpace(s[len(lead):]), true
		}
	}
	return "", false
}

// withoutLast is a text without its last word where that is one of words.
func withoutLast(s string, words []string) string {
	f := strings.Fields(s)
	if n := len(f); n > 0 && slices.Contains(words, strings.ToLower(f[n-1])) {
		f = f[:n-1]
	}
	return strings.Join(f, " ")
}
