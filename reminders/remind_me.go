package reminders

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
	"duly/reminders/say"
)

// remindMe takes "Remind me to call the landlord on Friday", mailed to duly alone, as items of its
// writer's own that sleep until their day, or the last working day before it.
func (d *desk) remindMe(c *changes) bool {
	lines := d.lines()
	if len(lines) == 0 || len(lines[0]) > 500 {
		return false
	}
	wish, ok := afterRemindMe(lines[0])
	if !ok {
		return false
	}
	things := []string{wish}
	if wish == "" || wish == "to:" || wish == ":" {
		if things = listed(lines[1:]); len(things) == 0 {
			things = []string{""}
		}
	}
	for _, thing := range things {
		for _, w := range wishes(thing, d.dates()) {
			w.To, w.Evidence = "me", lines[0]
			d.remember(w, c)
		}
	}
	return true
}

// ownList takes a list of things to do, or one with its day, that somebody mails to duly alone: "- call the bank
// on Monday". They are his.
func (d *desk) ownList() bool {
	if m := d.mail(); !d.toDulyAlone() || m.Forwarded || len(d.in.Facts.Documents) > 0 {
		return false
	}
	lines := d.lines()
	things := listed(lines)
	if alone := len(things) == 0 && len(lines) == 1; alone && len(when.Find(lines[0], d.dates())) > 0 {
		things = lines
	}
	if len(things) == 0 || slices.ContainsFunc(things, func(s string) bool { return !isThingToDo(s) }) {
		return false
	}
	var c changes
	for _, thing := range things[:min(len(things), maxRows)] {
		for _, w := range wishes(thing, d.dates()) {
			w.To, w.Evidence = "me", thing
			d.remember(w, &c)
		}
	}
	d.echo(Letter{}, c, nil)
	d.because("%s, by %s", c.reason(), d.who.Email)
	return true
}

// isThingToDo tells a line that begins with a verb of work, and asks nothing of its reader.
func isThingToDo(s string) bool {
	if len(s) > 200 || strings.Contains(s, "?") || !grammar.StartsTask(s) || scan.BeginsFold(s, "please") {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(s), ofReader.Has)
}

// ofReader are words by which a sentence speaks to its reader: "send me the list".
var ofReader = vocab.Of("me us you your attached")

// lines are those that the writer of a first mail wrote himself, without a greeting and his name.
func (d *desk) lines() []string {
	if d.own == nil {
		d.own = d.ownLines()
	}
	return d.own
}

func (d *desk) ownLines() []string {
	out := []string{}
	text := d.mail().Text
	if strings.TrimSpace(text) == "" {
		text = d.mail().Subject
	}
	for _, l := range newtext.Trimmed(text, d.mail().Header.Get("From")) {
		greeting := len(out) == 0 && (strings.HasSuffix(l.Text, ",") || strings.HasSuffix(l.Text, "!"))
		if l.Kind == newtext.Fresh && !l.Blank() && !greeting && !reply.Courteous(l.Text) {
			out = append(out, l.Text)
		}
	}
	if n := len(out); n > 1 && strings.EqualFold(out[n-1], d.who.Short()) {
		out = out[:n-1]
	}
	return out
}

// listed are the rows of a text that is a list of two or more and nothing else.
func listed(lines []string) []string {
	var out []string
	for _, l := range lines {
		thing := strings.TrimLeft(l, "-*•–0123456789.) ")
		if l[0] != '-' && l[0] != '*' && !strings.HasPrefix(l, "•") && !strings.HasPrefix(l, "–") && listNumber(l) == 0 || thing == "" {
			return nil
		}
		out = append(out, thing)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// wishes are the things that one sentence wants to be reminded of, each with its day: "on Monday to renew the
// passport and to call the bank next Wednesday". A day that stands first holds for all that have none.
func wishes(s string, at when.Context) []reply.Command {
	first, s := leadingDay(s, at)
	var out []reply.Command
	for part := range strings.SplitSeq(s, " and to ") {
		c := reply.Command{Verb: reply.Add, Text: part, Until: first.Day, UntilText: first.Text}
		if found := when.Find(part, at); len(found) > 0 {
			m := found[len(found)-1]
			c.Until, c.UntilText = m.Day, m.Text
			c.Text = strings.TrimSpace(withoutLast(part[:m.Start], dateLeads) + " " + strings.TrimSpace(part[m.End:]))
		}
		c.Text = strings.Trim(c.Text, " .,;!")
		out = append(out, c)
	}
	return out
}

// leadingDay takes a day off the beginning of what somebody wants to be reminded of: "on Friday to …".
func leadingDay(s string, at when.Context) (when.Moment, string) {
	if found := when.Find(s, at); len(found) > 0 && withoutLast(s[:found[0].Start], dateLeads) == "" {
		rest := strings.TrimLeft(s[found[0].End:], " ,")
		for _, link := range []string{"to ", "that ", "about ", "of "} {
			if thing, ok := strings.CutPrefix(rest, link); ok {
				return found[0], thing
			}
		}
	}
	return when.Moment{}, s
}

// remember writes down what somebody wants to be reminded of.
func (d *desk) remember(cmd reply.Command, c *changes) {
	d.add(Letter{}, cmd, c)
	if cmd.Text == "" {
		return
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
}

// remindLeads begin a wish to be reminded.
var remindLeads = []string{
	"remind me to ", "remind me about ", "remind me that ", "remind me of ", "remind me ", "remind me to:", "remind me:", "erinnere mich daran, ", "erinnere mich an ", "erinner mich an ",
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
		if len(s) >= len(lead) && strings.EqualFold(s[:len(lead)], lead) {
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
