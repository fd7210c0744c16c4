package minutes

import (
	"strings"

	"duly/parser/when"
)

// dateLine tells a line of nothing but a day: "5 Nov 2026", "Thursday, 5 November", "2026-11-05".
func dateLine(s string) bool {
	numbers, month, ok := dayParts(s)
	return ok && (numbers == 3 && !month || month && (numbers == 1 || numbers == 2))
}

// dayAlone is dateLine for places where a day is due: "18/11" will do.
func dayAlone(s string) bool {
	numbers, month, ok := dayParts(s)
	return ok && (numbers == 2 || numbers == 3 || numbers == 1 && month)
}

// dayParts counts the numbers of a day in words; ok is false where other words stand beside them.
func dayParts(s string) (numbers int, month, ok bool) {
	if len(s) < 4 || len(s) > 40 || !hasDigit(s) {
		return 0, false, false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,./-:()", r) }) {
		v, n := leadingNumber(w)
		switch {
		case n > 0 && v > 0 && (n == len(w) || ordinalEnds[w[n:]]):
			numbers++
		case monthIn(w) != 0 || months3[w]:
			month = true
		case !dayWords[w]:
			return 0, false, false
		}
	}
	return numbers, month, true
}

// endsInDay tells a title with its day behind it: "Trade fair, 17 Nov 2026".
func endsInDay(s string) bool {
	for _, sep := range []string{", ", " – ", " - ", ": ", " ("} {
		if i := strings.LastIndex(s, sep); i > 0 && dateLine(strings.TrimRight(s[i+len(sep):], ")")) {
			return true
		}
	}
	return false
}

var (
	ordinalEnds = set("st nd rd th")
	dayWords    = set("the of monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun sept")
)

// running finds out when the meetings were that one page of notes holds, each below a heading
// that names its day: dates there count from it.
func (r *reader) running() map[*section]when.Day {
	days := map[*section]when.Day{}
	n := 0
	for i := range r.doc.blocks {
		for s := r.doc.blocks[i].sec; s != nil; s = s.up {
			if _, seen := days[s]; seen {
				break
			}
			days[s] = r.heldOn(s.title)
			if !days[s].IsZero() {
				n++
			}
		}
	}
	if n < 2 {
		return nil
	}
	return days
}

// heldOn reads the day that a heading begins with or is all about.
func (r *reader) heldOn(title string) when.Day {
	if !hasDigit(title) || len(title) > 80 {
		return when.Day{}
	}
	for _, m := range when.Find(title, r.ctx.Context) {
		if !m.Day.IsZero() && namesDay(m.Text) && hasMonthDay(strings.ToLower(m.Text)) && (m.Start == 0 || dateLine(title) || titleLike(title[:m.Start])) {
			return m.Day
		}
	}
	return when.Day{}
}

// turnTo makes dates count from the day of the meeting that a section belongs to.
func (r *reader) turnTo(sec *section, days map[*section]when.Day) {
	for s := sec; s != nil && days != nil; s = s.up {
		if d := days[s]; !d.IsZero() {
			r.setNow(d)
			return
		}
	}
}
