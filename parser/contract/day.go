package contract

import (
	"strings"

	"duly/parser/value"
	"duly/parser/when"
)

// day reads one day as people write it. The order settles 3/4; unknown, the locale does.
func (c Context) day(text string, order value.DateOrder) (when.Day, bool) {
	text = strings.TrimSpace(text)
	if t, _, ok := strings.Cut(text, " 00:00"); ok {
		text = t // a cell of a workbook
	}
	if order == value.OrderUnknown {
		order = value.DayFirst
		if c.Locale != "" && when.MonthFirst(c.Locale) {
			order = value.MonthFirst
		}
	}
	if day, ok := value.ParseNumericDate(text, order); ok {
		return day, plausible(day)
	}
	if strings.ContainsAny(text, "/.") && !strings.ContainsAny(strings.ToLower(text), "abcdefghijklmnopqrstuvwxyz") {
		return when.Day{}, false // a date in numbers that there is not
	}
	m, ok := when.Parse(text, c.Context)
	return m.Day, ok && plausible(m.Day)
}

func plausible(day when.Day) bool { return day.Year > 1970 && day.Year < 2200 }
