package when

import (
	"duly/parser/vocab"
)

// rangeEnd reads "– 5 December" or "to Friday" after a day, keeps it as r's last day, and
// returns the token after it, n where there is none.
func (p *parser) rangeEnd(r *reading, n int) int {
	if r.shape == isMonth {
		return p.lastMonth(r, n)
	}
	if r.shape != isDay && r.shape != isWeekday || r.day.IsZero() || p.oneDay {
		return n
	}
	to := p.spanEnd(n)
	if from := p.lower(p.from); p.mark(n, ',') && (from == "from" || froms[from]) { // "von Montag, 16. November, bis Freitag"
		to = p.spanEnd(n + 1)
	}
	if to == 0 && p.is(n, kAnd) && betweens[p.lower(p.from-1)] {
		to = p.skip(n+1, kThe)
	}
	if to == 0 || refusals[p.lower(p.from-1)] { // "not today – tomorrow"
		return n
	}
	s, k := p.atom(to, leadOn)
	if k == 0 || s.shape != isDay && s.shape != isWeekday || s.minute >= 0 {
		return n
	}
	if d, m := p.joined(k, &s); m > 0 && s.shape == isWeekday && d.shape == isDay && d.yearless && !d.against {
		s, k = d, m // "Friday, December 4"
	}
	if r.bare && (s.yearless || s.explicit) { // "16. – 27.11."
		if r.day = NewDay(s.day.Year, s.day.Month, r.day.Dom); r.day.After(s.day) {
			r.day = NewDay(s.day.Year, s.day.Month-1, r.day.Dom)
		}
		r.bare, r.yearless = false, true
	}
	if s.shape == isWeekday {
		s.day = weekdayAfter(r.day, s.day.Weekday())
	}
	if s.explicit && r.yearless {
		r.day = NewDay(s.day.Year, r.day.Month, r.day.Dom)
		if r.day.After(s.day) {
			r.day = r.day.AddMonths(-12)
		}
	}
	p.sameOrder(r, &s)
	if begun := r.day.AddMonths(-12); r.yearless && s.yearless && s.day.Before(r.day) && begun.Before(p.today) && s.day.Sub(begun) < maxRange {
		r.day = begun
	}
	if !s.day.After(r.day) {
		return n
	}
	r.number = r.number && p.mark(n, '-') && !r.against && !s.explicit && !p.dottedSpan(n, k)
	r.last = s.day
	return k
}

// dottedSpan: both ends of the span that is joined at n and ends before k have their full stop: "16.–27.11."
func (p *parser) dottedSpan(n, k int) bool {
	return p.mark(n-1, '.') && p.mark(k-1, '.') && p.mark(k-3, '.') && p.tok(k-3).glued && p.tok(k-1).glued
}

// spanEnd returns where the end of a span begins whose first day ends at n: behind "–", "to", "bis zum", "t/m"; 0
// where no span goes on.
func (p *parser) spanEnd(n int) int {
	switch w := p.lower(n); {
	case p.mark(n, '-'), p.leads(n, leadTo), untils[w], !p.english && upTos[w]:
		n++
	case p.mark(n, '/') && p.tok(n+1).digits == 4 && p.mirrors(n+1):
		n++
	case w == "t" && p.mark(n+1, '/') && p.word(n+2) == "m": // "t/m"
		n += 3
	default:
		return 0
	}
	for end := n + 3; n < end && (p.is(n, kThe) || inclusives[p.lower(n)] || p.mark(n, '.') && p.tok(n).glued); {
		n++
	}
	return n
}

var (
	untils     = vocab.Of("until till bis tot hasta jusqu jusque fino sino até")
	upTos      = vocab.Of("a à til do") // that mean something else in English
	inclusives = vocab.Of("zum au al ao à einschließlich einschl inklusive inkl incl including inclusive en met og med")
)

// lastMonth reads the end of "April to June" and "between April and June 2027".
func (p *parser) lastMonth(r *reading, n int) int {
	to := p.spanEnd(n) > 0 || p.is(n, kAnd) && betweens[p.lower(p.from-1)]
	if !to || !p.is(n+1, kMonth) || p.tok(n+1).weak && !p.tok(n+1).upper {
		return n
	}
	s, k := p.monthAlone(n+1, p.skipDot(n+2), leadIn)
	if k == 0 {
		return n
	}
	if s.explicit && !r.explicit {
		r.day = NewDay(s.day.Year, r.day.Month, 1)
	}
	if s.day.Before(r.day) && s.explicit && !r.explicit {
		r.day = r.day.AddMonths(-12)
	} else if s.day.Before(r.day) {
		s.day = s.day.AddMonths(12)
	}
	r.last, r.explicit, r.weak = s.day.EndOfMonth(), r.explicit || s.explicit, false
	return k
}

var betweens = vocab.Of("between zwischen entre tussen tra fra")

// maxRange is how many days a range may span that has begun before today.
const maxRange = 120

// sameOrder reads both ends of "23/11 to 04/12" in the order that one of them needs.
func (p *parser) sameOrder(r, s *reading) {
	switch {
	case r.against && !s.other.IsZero():
		s.day = s.other
	case s.against && !r.other.IsZero():
		r.day = r.other
	}
}
