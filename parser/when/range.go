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
	if !p.mark(n, '-') && !p.upToWord(n) && !(p.word(n) == "a" && !p.english && p.is(n+1, kWeekday)) {
		return n
	}
	if refusals[p.lower(p.from-1)] {
		return n // "not today – tomorrow"
	}
	s, k := p.atom(p.skip(n+1, kThe), leadOn)
	if k == 0 || s.shape != isDay && s.shape != isWeekday || s.minute >= 0 {
		return n
	}
	if d, m := p.joined(k, &s); m > 0 && s.shape == isWeekday && d.shape == isDay && d.yearless && !d.against {
		s, k = d, m // "Friday, December 4"
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
	r.number = r.number && p.mark(n, '-') && !r.against
	r.last = s.day
	return k
}

// lastMonth reads the end of "April to June" and "between April and June 2027".
func (p *parser) lastMonth(r *reading, n int) int {
	to := p.mark(n, '-') || p.upToWord(n) || p.word(n) == "a" && !p.english || p.is(n, kAnd) && betweens[p.lower(p.from-1)]
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
