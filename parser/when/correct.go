package when

import (
	"duly/parser/vocab"
)

// shifted reports whether something is moved from the day at j to another: "moved from Friday to Monday",
// "von Freitag auf Montag", "reporté du 4 au 11 décembre".
func (p *parser) shifted(f *found, j int) bool {
	if f.lead != leadFrom && (f.lead >= 0 || !froms[p.lower(j-1)] && p.word(j) != "del") {
		return false
	}
	for i := max(0, f.first-maxClause); i < j+maxClause; i++ {
		w := p.lower(i)
		if shifts[w] || i > j && (w == "auf" || w == "naar") {
			return true
		}
	}
	return false
}

var froms = vocab.Of("de du del da dal van von vom")

// declined reports whether f is said not to be the day: "not on Friday", "Friday is too early", "Freitag geht
// nicht", "vendredi n'est pas possible", "Friday? No, Monday".
func (p *parser) declined(f *found) bool {
	if p.refused(f) {
		return true
	}
	if f.shape != isDay && f.shape != isWeekday || f.lead == leadBy {
		return false
	}
	return p.corrected(f) || (f.lead < 0 || f.lead == leadOn) && p.willNotDo(f.next, !p.foreign(f.next-1))
}

// refused: "not Monday", "I can't do Friday".
func (p *parser) refused(f *found) bool {
	if f.lead >= 0 && f.lead != leadOn {
		return false
	}
	if p.is(f.first, kRelDay) && p.word(f.first-1) == "no" {
		return true // "There is no tomorrow for that pump"
	}
	if refusals[p.lower(f.first-1)] || p.word(f.first-1) == "in" && refusals[p.lower(f.first-2)] { // "He is not in today"
		return p.lower(f.first-2) != "why"
	}
	if p.word(f.first-1) == "but" && allOf[p.lower(f.first-2)] {
		return true // "any day but Monday"
	}
	for i := f.first - 1; i > f.first-5 && !p.endsClause(i); i-- {
		w := p.word(i)
		if w == "cannot" || w == "unable" || w == "t" && p.mark(i-1, '\'') && p.tok(i).glued && p.lower(i-2) == "can" {
			return !conditions[p.lower(i-4)] // but "shout if you can't do it today"
		}
	}
	return false
}

// putOff moves a day or week that is refused to the next one: "not this Friday but the one after".
func (p *parser) putOff(f *found) bool {
	week := f.shape == isPeriod && f.unit == uWeek
	if !week && f.shape != isDay && f.shape != isWeekday || !f.last.IsZero() {
		return false
	}
	for i := f.next; i < f.next+5; i++ {
		if (p.lower(i) == "one" || week && p.unitIs(i, uWeek)) && p.is(i+1, kAfter) && p.closes(i+2) {
			f.day, f.next = f.day.AddDays(7), i+2
			return true
		}
	}
	return false
}

// corrected reports whether another day is named right behind f in its place: "Friday, sorry, Monday".
func (p *parser) corrected(f *found) bool {
	meant := false
	for i := f.next; i < f.next+maxClause; i++ {
		switch w := p.lower(i); {
		case corrections[w]:
			meant = true
		case meant && p.isAny(i, kWeekday, kNum, kMonth, kRelDay, kRel):
			return true
		case !p.is(i, kMark) && !p.isAny(i, kFollow, kThe, kLead) || i >= len(p.toks):
			return false
		}
	}
	return false
}

// willNotDo reports whether the words from n on say that the day before them will not do.
func (p *parser) willNotDo(n int, english bool) bool {
	first := p.lower(n)
	if p.endsClause(n) || conditions[first] || english && !verdicts[first] {
		return false
	}
	for i := n; i < n+5 && !p.endsClause(i); i++ {
		w := p.lower(i)
		switch later := i > n; {
		case later && tooMuch[w] && (w != "te" || language(p.Locale, "nl")) && p.isAny(i+1, kWord, kEdge, kHence):
			return !p.noTrouble(i + 1)
		case later && noGood[w]:
			return true
		case (later || !english) && refuses[w], later && w == "t" && p.mark(i-1, '\''):
			return !p.noTrouble(i + 1)
		}
	}
	return false
}

// noTrouble reports whether what is denied from i on is that there is any: "is not a problem".
func (p *parser) noTrouble(i int) bool {
	for j := i; j < i+4; j++ {
		if troubles[p.lower(j)] {
			return true
		}
	}
	return false
}

var (
	shifts = vocab.Of(`move moved moves moving shift shifted push pushed postpone postponed change changed delay delayed bring brought slip slipped slips extend
		extended reschedule rescheduled defer deferred put verschoben verlegt verschieben verlegen reporté reportée reporter décalé décalée décaler repoussé
		repoussée aplazado aplazada pospuesto movido movida cambiado adelantado aplazar mover cambiar verplaatst verschoven uitgesteld spostato spostata
		spostare rimandato rinviato rinviata anticipato adiado adiada adiar mudou mudado passou passar antecipado antecipada`)
	verdicts    = vocab.Of("is isn was wasn will won would wouldn doesn does can cannot can't might may seems looks sounds feels s")
	conditions  = vocab.Of("if unless or when wenn falls oder si ou o als of se")
	tooMuch     = vocab.Of("too zu trop demasiado te troppo demais")
	refuses     = vocab.Of("not cannot nicht pas niet no non não")
	noGood      = vocab.Of("holiday feiertag férié festivo feestdag impossible unmöglich impossible imposible onmogelijk impossibile impossível")
	corrections = vocab.Of("no sorry rather correction actually meant mean nein sondern beziehungsweise bzw besser pardon plutôt non perdón mejor nee scusa meglio desculpa aliás")
	// refusals before a day mean another: "not Monday".
	refusals = vocab.Of("not nicht pas niet except außer ausser sauf excepto salvo behalve tranne exceto")
	allOf    = vocab.Of("anything everything day all any days")
	troubles = vocab.Of("vergessen oublier olvidar vergeten dimenticare esquecer problem problems bad issue later only problème problema probleem")
)
