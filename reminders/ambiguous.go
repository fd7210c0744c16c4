package reminders

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"duly/parser/minutes"
	"duly/parser/reply"
	"duly/parser/when"
)

// TeamLocale is the locale in which the team writes dates: the configured one, or where that is
// no more than English or left out, that of the team's country.
func (p Policy) TeamLocale() string {
	locale, _ := p.teamLocale()
	return locale
}

// teamLocale says as well whether the team leaves 3/4 open: its locale is English alone, or
// neither that nor its country is known.
func (p Policy) teamLocale() (locale string, unsure bool) {
	switch {
	case p.Locale != "" && !strings.EqualFold(p.Locale, "en"):
		return p.Locale, false
	case p.Country == "":
		return "", true
	}
	return "en-" + land(p.Country), p.Locale != ""
}

// settleOrder lets dates that can be read in one order alone, such as 12/15, decide how 12/1
// is read beside them. It says whether minutes must be read again.
func (d *desk) settleOrder(found minutes.Minutes) bool {
	locale, unsure := d.localeOf(d.who)
	orders := map[bool]bool{}
	for _, i := range found.Items {
		if first, ok := monthFirst(i.DueText); ok {
			orders[first] = true
		}
	}
	if len(orders) != 1 || orders[when.MonthFirst(locale)] && !unsure {
		return false
	}
	d.order = &dateOrder{locale: locale, unsure: !unsure}
	if !orders[when.MonthFirst(locale)] {
		d.order.locale = map[bool]string{true: "en-US", false: "en-GB"}[orders[true]]
	}
	return true
}

// dateOrder is how the dates of one mail are read.
type dateOrder struct {
	locale string
	unsure bool
}

// monthFirst says in which order a date such as 12/15 is written; false where it may be either.
func monthFirst(words string) (first, ok bool) {
	a, b, _ := strings.Cut(bareDate(words), "/")
	b, _, _ = strings.Cut(b, "/")
	x, errX := strconv.Atoi(a)
	y, errY := strconv.Atoi(strings.TrimRight(b, ".,;) "))
	if errX != nil || errY != nil || (x > 12) == (y > 12) || max(x, y) > 31 {
		return false, false
	}
	return y > 12, true
}

// localeOf is the locale in which a person writes dates, and whether it leaves 3/4 open: where
// the person's own country writes the other order than the team, both are possible.
func (p Policy) localeOf(who Person) (locale string, unsure bool) {
	locale, unsure = p.teamLocale()
	own := "en-" + land(who.Country)
	if who.Country == "" || when.MonthFirst(own) == when.MonthFirst(locale) {
		return locale, unsure
	}
	return own, true
}

// land is the country of a code that may name a part of it: "DE-BY" is in "DE".
func land(code string) string {
	country, _, _ := strings.Cut(code, "-")
	return country
}

// otherDay is the other day that words such as “12/1” may mean; zero where only the one that
// was taken. They count from a day, the zero one being that of the mail.
func (d *desk) otherDay(words string, taken, from when.Day) when.Day {
	c := d.dates()
	if !from.IsZero() {
		c.At = from.In(c.At.Location()).Add(12 * time.Hour)
	}
	m, ok := when.Parse(words, c)
	if !ok || len(m.Ambiguous) != 2 || taken.IsZero() {
		return when.Day{}
	}
	switch taken {
	case m.Ambiguous[0]:
		return m.Ambiguous[1]
	case m.Ambiguous[1]:
		return m.Ambiguous[0]
	}
	return when.Day{}
}

// otherDue is the other day that an item's date in minutes may mean; zero where there is none,
// or where it was asked about before.
func (d *desk) otherDue(i Item, m Meeting) when.Day {
	if before, known := d.books.Item(i.ID); known && before.Due == i.Due || i.Status == Done || i.Status == Dropped {
		return when.Day{}
	}
	return d.otherDay(i.DueText, i.Due, m.Day)
}

// understood says which day a command was taken to mean where it may be another, and how to
// change it; "" where it is clear.
func (d *desk) understood(cmd reply.Command, ref string) string {
	other := d.otherDay(cmd.UntilText, cmd.Until, when.Day{})
	if other.IsZero() {
		return ""
	}
	answer := ref + " due "
	if cmd.Verb == reply.Snooze {
		answer = ref + " snooze until "
	}
	return d.whichDay(cmd.UntilText, answer, other)
}

// whichDay tells which other day words may mean, and what to answer where it is meant.
func (d *desk) whichDay(words, answer string, other when.Day) string {
	return fmt.Sprintf("“%s” may also mean %s; if so, answer “%s%s”.", bareDate(words), d.writtenDay(other), answer, d.writtenDay(other))
}

// doubtfulTerm asks about the first and the last day of a contract, told in one of the lines and in
// row n of a letter, where the words may mean another day.
func (d *desk) doubtfulTerm(lines []string, k Contract, n int, numbered bool) string {
	row := ""
	if numbered {
		row = itoa(int64(n)) + " "
	}
	var said []string
	for _, line := range lines {
		if !strings.Contains(line, k.Name) {
			continue
		}
		for _, m := range when.Find(line, d.dates()) {
			for _, term := range []struct {
				say string
				day when.Day
			}{{"ends ", k.End}, {"started ", k.Start}} {
				if other := d.otherDay(m.Text, term.day, when.Day{}); !other.IsZero() {
					said = append(said, d.whichDay(m.Text, row+term.say, other))
				}
			}
		}
	}
	return strings.Join(said, " ")
}

// bareDate is a date without the preposition that leads to it.
func bareDate(words string) string {
	if n := strings.IndexAny(words, "0123456789"); n > 0 {
		words = words[n:]
	}
	return strings.TrimSpace(words)
}

// writtenDay is a day as an answer may name it: "2 Jan", with the year where it is not this one.
func (d *desk) writtenDay(day when.Day) string {
	if day.Year != d.today().Year {
		return day.In(time.UTC).Format("2 Jan 2006")
	}
	return day.In(time.UTC).Format("2 Jan")
}
