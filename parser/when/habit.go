package when

import (
	"strings"
	"time"

	"duly/parser/vocab"
)

// everyOther passes over the "other" of "every other Wednesday".
func (p *parser) everyOther(j int) bool {
	w := p.word(j)
	return p.is(j, kOrd) && p.is(j+1, kWeekday) || w == "other" || w == "alternate" || w == "single"
}

// furtherDays passes over the other days on which something recurs: "every Monday and Thursday".
func (p *parser) furtherDays(n int) int {
	for (p.is(n, kAnd) || p.mark(n, ',')) && p.is(p.skip(n+1, kThe), kWeekday) {
		n = p.skip(n+1, kThe) + 1
	}
	return n
}

// habit reports whether f is a time of day, or a working week, at or within which something always happens:
// "the nightly job starts at 02:15", "open Monday to Friday", "usually within a day".
func (p *parser) habit(f *found) bool {
	week := f.shape == isWeekday && f.day.Weekday() == time.Monday && f.last.Sub(f.day) >= 4
	within := f.lead == leadIn && p.is(f.next-1, kUnit)
	if f.shape == isWeekday && p.word(f.first) == "le" && f.next-f.first == 2 && !p.english && !p.alone(f) { // "fermé le dimanche"
		return true
	}
	if f.shape != isClock && !week && !within {
		return false
	}
	for i := range p.toks {
		if i >= f.first && i < f.next {
			continue
		}
		if p.is(i, kWeekdays) || p.leads(i, leadSince) || habits[strings.ToLower(p.word(i))] {
			return true
		}
		if p.unitIs(i, uHour) && p.is(i-1, kWord) && hoursOf[strings.ToLower(p.word(i-1))] {
			return true
		}
	}
	return false
}

var (
	habits = vocab.Of(`nightly daily weekly monthly hourly always usually normally typically permanently open opens opened opening
		öffnen öffnet öffnungszeiten sprechzeiten täglich geöffnet immer horaires ouvert ouverte toujours horario abre abren abierto abierta siempre
		orario aperto aperta apre sempre openingstijden dagelijks altijd geopend aberto aberta`)
	hoursOf = vocab.Of("office opening business working core support service visiting operating quiet")
)
