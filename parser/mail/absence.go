package mail

import (
	"strings"
	"time"

	"duly/parser/vocab"
	"duly/parser/when"
)

// AwayTold reads what a person writes of his own absence: "I am on holiday from 30 November to
// 11 December, Lena stands in". from names the writer. It answers false where no sentence says that
// he is away and until when.
func AwayTold(text string, from []Address, at time.Time) (Away, bool) {
	text = ownWords(text[:min(len(text), maxNotice)])
	c := when.Context{At: at, Locale: localeOf(fold(text))}
	for _, sentence := range sentencesOf(text) {
		if !tellsOwnAbsence(sentence, from) {
			continue
		}
		first, back := absenceIn(withoutInclusive.Replace(strings.Join(strings.Fields(sentence), " ")), c)
		if today := when.DayOf(at); !back.After(today) || !back.After(first) || back.Sub(today) > 400 {
			continue
		} else if !first.After(today) {
			first = when.Day{}
		}
		return Away{From: first, Until: back, Standin: standinIn(text, from)}, true
	}
	return Away{}, false
}

// tellsOwnAbsence: the sentence says that its writer is away, and asks or supposes nothing.
func tellsOwnAbsence(sentence string, from []Address) bool {
	s := fold(sentence)
	if isOpen(sentence, s) || hasWord(s, pastWords) || hasWord(s, thirdPersonWords) || speaksOfOther(sentence, namesOf(from)) {
		return false
	}
	return sayingOf(s)&(gone|absent) != 0 || absenceNouns.Begins(s) || absenceNouns.In(s) && hasWord(s, haveVerbs) && hasWord(s, firstPersonWords)
}

// isOpen: the sentence asks, denies or supposes something.
func isOpen(sentence, folded string) bool {
	return strings.HasSuffix(sentence, "?") || hasWord(folded, negations) || hasWord(folded, suppositions)
}

var suppositions = vocab.New("if", "when", "whether", "unless", "once", "wenn", "falls", "sobald", "ob", "si", "quand", "lorsque", "cuando", "als", "wanneer", "zodra", "se", "quando", "caso")

var haveVerbs = vocab.New("have", "i've", "taking", "take", "booked", "got", "habe", "nehme", "j'ai", "prends", "tengo", "heb", "neem", "ho", "prendo", "tenho")

// absenceNouns are absences that people have: "my vacation is from Monday to Friday".
var absenceNouns = vocab.NewList("annual leave", "vacation", "holiday", "leave from", "days off", "time off", "pto", "urlaub", "elternzeit", "dienstreise", "congé", "vacances", "vacaciones", "vakantie", "verlof",
	"ferie", "vacanza", "férias")

// absenceIn finds the first day of an absence and that of the return; the first is zero where the
// sentence names none, both are where it has no end.
func absenceIn(sentence string, c when.Context) (first, back when.Day) {
	moments := when.Find(sentence, c)
	if len(moments) == 0 {
		return when.Day{}, when.Day{}
	}
	m := moments[0]
	back, _ = backIn(sentence, c)
	words := strings.ToLower(m.Text)
	_, start, begins := strings.Cut(words, " from ")
	switch {
	case !m.Last.IsZero():
		return m.Day, m.Last.AddDays(1)
	case strings.HasPrefix(words, "for "): // "for two weeks from 1 December"
		if later := when.Find(start, c); begins && len(later) > 0 {
			first = later[0].Day
		}
		return first, m.Day
	case beginsTask.Begins(words):
		return when.Day{}, when.Day{}
	case !back.IsZero() && back != m.Day && back != m.Day.AddDays(1) && m.Day.Before(back): // "away from Monday, back on 7 December"
		return m.Day, back
	case !back.IsZero():
		return when.Day{}, back
	case beginsSpan.Begins(words): // and does not say when it ends
		return when.Day{}, when.Day{}
	case namesWeek(m.Text):
		return m.Day.Monday(), m.Day.Monday().AddDays(7)
	}
	return m.Day, m.Day.AddDays(1)
}

// beginsTask are words before the day by which something is to be done.
var beginsTask = vocab.NewList("by ", "before ", "vor dem ", "avant ", "antes ", "voor ", "prima ")

// beginsSpan are words before the first day of a time.
var beginsSpan = vocab.NewList("from ", "starting ", "as of ", "since ", "ab ", "seit ", "à partir ", "dès ", "desde ", "a partir ", "vanaf ", "dal ", "da ")

// ReturnTold: a person writes that he is there again, "I'm back". at is when he wrote.
func ReturnTold(text string, at time.Time) bool {
	for _, sentence := range sentencesOf(ownWords(text[:min(len(text), maxNotice)])) {
		s := fold(sentence)
		if !isOpen(sentence, s) && isBack.In(s) && len(when.Find(sentence, when.Context{At: at})) == 0 {
			return true
		}
	}
	return false
}

var isBack = vocab.NewList("i am back", "i'm back", "im back", "back at work", "back in the office", "back at my desk", "back from holiday", "back from leave", "back from vacation",
	"bin wieder da", "bin zurück", "wieder im büro", "wieder im dienst", "je suis de retour", "je suis rentré", "estoy de vuelta", "he vuelto", "ik ben terug", "ben weer terug", "ben er weer",
	"sono tornat", "sono rientrat", "estou de volta", "voltei")
