package invoice

import (
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/when"
)

// span is a range of days.
type span struct{ start, end when.Day }

// period finds the days that the document is for: labelled ones, else the range that the
// rows name most.
func (r *reader) period(inv *Invoice) {
	if s, ok := r.labelledPeriod(); ok {
		inv.PeriodStart, inv.PeriodEnd = s.start, s.end
		return
	}
	if s, ok := r.rangeBehindStart(); ok {
		inv.PeriodStart, inv.PeriodEnd = s.start, s.end
		return
	}
	start, _ := r.labelledDay(fPeriodStart)
	end, _ := r.labelledDay(fPeriodEnd)
	if !start.IsZero() || !end.IsZero() {
		inv.PeriodStart, inv.PeriodEnd = start, end
		return
	}
	count := map[span]int{}
	var best span
	for _, row := range r.rows {
		for i := row.from; i < row.to; i++ {
			if s, n := r.rangeAt(i, row.to); n > 0 {
				if count[s]++; count[s] > count[best] {
					best = s
				}
				i += n - 1
			}
		}
	}
	if best == (span{}) && !inv.IssueDate.IsZero() {
		best = r.yearlessRange(inv.IssueDate)
	}
	inv.PeriodStart, inv.PeriodEnd = best.start, best.end
}

// yearlessRange reads the first "5 Jan - 4 Feb" or "01/03 - 31/03" as the days of that name
// nearest to issue.
func (r *reader) yearlessRange(issue when.Day) span {
	for _, row := range r.rows {
		for i := row.from; i < row.to; i++ {
			start, n := r.nearestDay(i, row.to, issue)
			if n == 0 || i+n >= row.to || !value.RangeWords[r.words[i+n].fold] {
				continue
			}
			if end, m := r.nearestDay(i+n+1, row.to, start.AddMonths(3)); m == n && start.Before(end) {
				return span{start, end}
			}
		}
	}
	return span{}
}

// nearestDay reads a day and a month at word i, in n words, as the day within half a year of near.
func (r *reader) nearestDay(i, end int, near when.Day) (day when.Day, n int) {
	if i >= end {
		return day, 0
	}
	for _, year := range []int{near.Year, near.Year + 1, near.Year - 1} {
		n = 0
		if shape := shapeOf(r.words[i].text); shape == "00/00" || shape == "00.00." {
			if d, ok := splitNoYear(strings.TrimSuffix(r.words[i].text, "."), strconv.Itoa(year), r.order); ok {
				day, n = d, 1
			}
		} else if i+1 < end {
			words := []string{strings.Trim(r.words[i].text, "(),;."), strings.Trim(r.words[i+1].text, "(),;."), strconv.Itoa(year)}
			if d, ok := value.WordDate(words); ok && d.Words == 3 {
				day, n = d.Day, 2
			}
		}
		if off := day.Sub(near); n > 0 && off > -184 && off < 184 {
			return day, n
		}
	}
	return day, 0
}

// rangeBehindStart reads "Service from 1/8/2026 to 2/7/2026".
func (r *reader) rangeBehindStart() (span, bool) {
	for _, h := range r.hits {
		if h.field != fPeriodStart {
			continue
		}
		for _, p := range r.places(h) {
			if s, n := r.rangeAt(p.i, r.rows[r.words[p.i].row].to); n > 0 {
				return s, true
			}
		}
	}
	return span{}, false
}

func (r *reader) labelledPeriod() (span, bool) {
	for _, h := range r.hits {
		if h.field != fPeriod {
			continue
		}
		if from := h.i - 2; from >= r.rows[r.words[h.i].row].from {
			if s, ok := r.monthAt(place{from, h.i, 3}); ok {
				return s, true // "the January 2026 billing period"
			}
		}
		for _, p := range r.places(h) {
			end := r.rows[r.words[p.i].row].to
			for i := p.i; i < min(p.i+4, end); i++ {
				if s, n := r.rangeAt(i, end); n > 0 {
					return s, true
				}
			}
			if s, ok := r.monthAt(p); ok {
				return s, true
			}
		}
		if s, ok := r.rangeOverLines(h.j); ok {
			return s, true
		}
	}
	return span{}, false
}

// rangeOverLines reads a range that runs into the next row of a sentence.
func (r *reader) rangeOverLines(i int) (span, bool) {
	for k := i; k < min(i+4, len(r.words)); k++ {
		if s, n := r.rangeAt(k, min(k+8, len(r.words))); n > 0 {
			return s, true
		}
	}
	return span{}, false
}

// monthAt reads "October 2024" and "10/2024" as the whole month.
func (r *reader) monthAt(p place) (span, bool) {
	var y, m int
	w := strings.Trim(r.words[p.i].fold, ".,;()")
	if month := value.Months[w]; month != 0 && p.i+1 < p.end {
		m = int(month)
		if t := strings.Trim(r.words[p.i+1].fold, ".,;()"); len(t) == 4 && scan.AllDigits(t) {
			y = value.Atoi(t)
		}
	} else if a, b, ok := strings.Cut(w, "/"); ok && scan.AllDigits(a) && len(b) == 4 && scan.AllDigits(b) {
		m, y = value.Atoi(a), value.Atoi(b)
	}
	d, ok := value.MakeDay(y, m, 1)
	return span{d, d.EndOfMonth()}, ok
}

// rangeAt reads two days with a word for "to" between them at word i: "10/14/2019 –
// 11/14/2019", "July 1 - July 31, 2014", "du 1er au 31 juillet 2015", "01.05.-31.05.14".
// n is the number of words taken, 0 for none.
func (r *reader) rangeAt(i, end int) (s span, n int) {
	first := strings.Trim(r.words[i].fold, "(),;:")
	if first == "" || !scan.IsDigitRune(rune(first[0])) && value.Months[strings.Trim(first, ".")] == 0 && !value.IsWeekday(first) {
		return s, 0
	}
	words, counts := splitRange(r.texts(i, min(i+12, end)))
	for k := 1; k < min(len(words)-1, 6); k++ {
		if !value.RangeWords[strings.ToLower(words[k])] {
			continue
		}
		skip := k + 1
		if skip < len(words)-1 && (words[skip] == "le" || words[skip] == "the" || words[skip] == "zum") {
			skip++
		}
		to, ok := value.DateAt(words[skip:])
		if !ok {
			continue
		}
		last := to.Pick(r.order)
		start, ok := r.rangeStart(words[:k], last)
		if ok && !last.Before(start) && last.Sub(start) < 12*366 {
			return span{start, last}, counts[skip+to.Words-1]
		}
		return s, 0
	}
	return s, 0
}

// rangeStart reads the first day of a range, which may lack its year or its month.
func (r *reader) rangeStart(words []string, last when.Day) (when.Day, bool) {
	if d, ok := value.DateAt(words); ok {
		return d.Pick(r.order), d.Words == len(words)
	}
	year := strconv.Itoa(last.Year)
	if len(words) == 1 {
		w := strings.Trim(words[0], ".,()")
		if d, ok := splitNoYear(w, year, r.order); ok {
			return d, true
		}
		if n := value.DayNumber(value.Fold(w)); n > 0 {
			return value.MakeDay(last.Year, int(last.Month), n)
		}
	}
	if f, ok := value.DateAt(append(append([]string{}, words...), year)); ok {
		if f.Day.After(last) { // 15 December to 14 January
			f, ok = value.DateAt(append(append([]string{}, words...), strconv.Itoa(last.Year-1)))
		}
		return f.Day, ok
	}
	return when.Day{}, false
}

// splitNoYear reads "01.05." and "7/1" with the year of the other end.
func splitNoYear(w, year string, order value.DateOrder) (when.Day, bool) {
	sep := "."
	if strings.Contains(w, "/") {
		sep = "/"
	}
	if strings.Count(w, sep) != 1 {
		return when.Day{}, false
	}
	d, ok := value.DateAt([]string{w + sep + year})
	return d.Pick(order), ok
}

func bothDates(a, b string) bool {
	return len(a) >= 4 && len(b) >= 4 && strings.ContainsAny(a, "./") && strings.ContainsAny(b, "./")
}

// splitRange parts "01.05.14-31.05.14" into three words; counts gives for each word how
// many of the given ones are read by then.
func splitRange(in []string) (words []string, counts []int) {
	for n, w := range in {
		for _, dash := range []string{"–", "—", "-", "→"} {
			a, b, ok := strings.Cut(w, dash)
			if ok && strings.Count(w, dash) == 1 && (bothDates(a, b) || scan.AllDigits(a) && len(a) == 4 && value.Months[value.Fold(b)] != 0) {
				words = append(words, a, "-")
				counts = append(counts, n+1, n+1)
				w = b
				break
			}
			if ok && dash != "-" && (a == "" || b == "") && len(w) > len(dash) {
				if a == "" {
					words, counts = append(words, "-"), append(counts, n+1)
					w = b
				} else {
					words, counts = append(words, a), append(counts, n+1)
					w = "-"
				}
				break
			}
		}
		words, counts = append(words, w), append(counts, n+1)
	}
	return words, counts
}
