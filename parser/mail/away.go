package mail

import (
	"strings"
	"time"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// Away is what an away notice says, or a person of his own absence.
type Away struct {
	From    when.Day `json:",omitzero"` // the first day away; zero: away already, as every notice is
	Until   when.Day // the first day back; zero where the notice names none
	Standin string   // address of who stands in; the name where there is no address; "" where none is named
}

const maxNotice = 4000 // bytes of an away notice that are read

func awayOf(subject, text string, from []Address, at time.Time) Away {
	text = text[:min(len(text), maxNotice)]
	c := when.Context{At: at, Locale: localeOf(fold(text))}
	if awayAbroad.In(strings.ToLower(text)) && !slavic[c.Locale] {
		c.Locale = dayFirst
	}
	away := Away{Standin: standinIn(text, from)}
	text = withPlainDays(text, at)
	said := paragraphs(text)
	if strings.HasPrefix(strings.ToLower(subject), "auto: ") { // of Notes, with the return behind it
		said = append(said, subject)
	}
	for _, paragraph := range said {
		back, sure := backIn(paragraph, c)
		if !back.IsZero() && (sure || away.Until.IsZero()) {
			away.Until = back
		}
		if sure {
			break
		}
	}
	if away.Until.IsZero() {
		away.Until = afterWeek(text, c)
	}
	if away.Until.IsZero() {
		away.Until, _ = backIn(subject, c)
	}
	return away
}

// dayFirst stands for the countries whose language localeOf does not know, nearly all of which write the day first.
const dayFirst = "ru-RU"

// afterWeek is the Monday behind the running week that a text names.
func afterWeek(text string, c when.Context) when.Day {
	for _, m := range when.Find(text, c) {
		if isRunning(m.Text) && namesWeek(m.Text) {
			return m.Day.AddDays(7 - (int(m.Day.Weekday())+6)%7)
		}
	}
	return when.Day{}
}

// paragraphs joins wrapped lines, since a date may stand on two.
func paragraphs(text string) []string {
	var list []string
	for _, p := range strings.Split(text, "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			list = append(list, withoutInclusive.Replace(p))
		}
	}
	return list
}

// withoutInclusive takes out what stands between "bis" and its date; there that day is the
// last one away with the word and without it.
var withoutInclusive = strings.NewReplacer("einschließlich ", "", "einschl. ", "", "inklusive ", "", "inkl. ", "", "on or after ", "on ", "dag d. ", "dag ")

// localeOf guesses how a notice writes 3/4 by the small words in it.
func localeOf(text string) string {
	counts := map[string]int{}
	for w := range strings.FieldsSeq(text) {
		counts[strings.Trim(w, ".,:;!?()")]++
	}
	best, most := "", 0
	for _, l := range noticeLanguages {
		n := 0
		for _, w := range l.words {
			n += counts[w]
		}
		if n > most {
			best, most = l.locale, n
		}
	}
	return best
}

// backIn finds the first day back in a paragraph. It is sure where the words speak of
// returning, less so where they say until when somebody is away.
func backIn(text string, c when.Context) (back when.Day, sure bool) {
	moments := when.Find(text, c)
	for i, m := range moments {
		from, to := 0, len(text)
		if i > 0 {
			from = moments[i-1].End
		}
		if i+1 < len(moments) {
			to = moments[i+1].Start
		}
		day, last := spanOf(m, i > 0 && isRange(text[from:m.Start], m.Text) || continuesNumber(text[from:m.Start], m.Text), c)
		if day.IsZero() || withinWords.Begins(strings.ToLower(m.Text)) || onReturnWords.In(strings.ToLower(m.Text)) { // an answer's, not the return
			continue
		}
		before, words := clauseBefore(text[from:m.Start]), strings.ToLower(m.Text)
		if clause := clauseBefore(text[:m.Start]); last && hasWord(clause, workWords) && !hasWord(clause, negations) { // the hours of work
			continue
		}
		said := saidOf(before+words, clauseAfter(text[m.End:to]))
		switch {
		case said == returns && c.Locale == "nl-NL" && lastWord(before, afterDutch) >= 0:
			said = returnsAfter
		case said == nothing && (strings.HasPrefix(words, "do ") || strings.HasSuffix(before, "до ") || slavic[c.Locale] && lastWord(before, []string{"do "}) >= 0):
			said = awayThrough
		case said == nothing && lastWord(before+words, beforeWords) >= 0 && hasWord(before, negations): // "I will not see it before Monday"
			said = returns
		case said == nothing && strings.HasPrefix(words, "for the next "):
			said = awayUntil
		}
		switch {
		case said == returns && !last && namesWeek(m.Text) && day.Weekday() == time.Friday: // which stands for the week
			return day.Monday(), true
		case said == returns && !last:
			return day, true
		case said == returnsAfter:
			return day.AddDays(1), true
		case !back.IsZero():
		case last || said == awayThrough:
			back = day.AddDays(1)
		case said == awayUntil:
			back = day
		}
	}
	return back, false
}

// withinWords begin the time in which an answer comes.
var withinWords = vocab.NewList("within ", "innerhalb ", "binnen ", "inom ", "inden for ", "innen ", "entro ", "dentro ", "en un plazo ", "em até ", "sous ", "w ciągu ", "w terminie ", "do dvou ", "během ")

var (
	slavic      = vocab.New("pl-PL", "cs-CZ", dayFirst) // whose "do" is "until"
	beforeWords = []string{"before", "avant", "antes", "prima", "vor ", "voor"}
)

// spanOf returns the day that a moment means, or the last one of a span ("from … to …").
func spanOf(m when.Moment, second bool, c when.Context) (day when.Day, last bool) {
	if !m.Last.IsZero() {
		return lastOf(m, c.At), true
	}
	return safeDay(m, c.At), second
}

// lastOf is the last day of a span. One that has begun is read as next year's.
func lastOf(m when.Moment, at time.Time) when.Day {
	if year := m.Last.AddMonths(-12); !year.Before(when.DayOf(at)) {
		return year
	}
	return m.Last
}

// safeDay returns the day to come that is meant. Where 3/4 may mean two, absences being
// short, the one within two months is meant if the other is far beyond; zero else.
func safeDay(m when.Moment, at time.Time) when.Day {
	today := when.DayOf(at)
	var day, other when.Day
	for _, d := range append([]when.Day{m.Day}, m.Ambiguous...) {
		switch {
		case d.IsZero() || !today.Before(d) || d.Sub(today) > 400 || d == day:
		case d.Sub(today) > 300 && !namesYear(m.Text): // it has passed
		case day.IsZero():
			day = d
		case d.Before(day):
			day, other = d, day
		default:
			other = d
		}
	}
	if !other.IsZero() && (day.Sub(today) > 60 || other.Sub(today) < 120) {
		return when.Day{}
	}
	return day
}

// namesYear: four digits in a row.
func namesYear(text string) bool {
	run := 0
	for i := 0; i < len(text) && run < 4; i++ {
		if run++; !scan.IsDigit(text[i]) {
			run = 0
		}
	}
	return run == 4
}

// continuesNumber: "23" stands before "a 27 de novembro", or "23 по" before "27 ноября", so that both make a span.
func continuesNumber(before, text string) bool {
	before = strings.TrimSpace(before)
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	if link := before[strings.LastIndexByte(before, ' ')+1:]; rangeLinks[link] && first != "" && scan.IsDigit(first[0]) {
		first, before = link, strings.TrimSpace(strings.TrimSuffix(before, link))
	}
	day := strings.TrimRight(before[strings.LastIndexByte(before, ' ')+1:], ".")
	return rangeLinks[first] && (len(day) == 1 || len(day) == 2) && scan.IsDigit(day[0]) && scan.IsDigit(day[len(day)-1])
}

// beginsLater: the absence lies wholly ahead, as no notice says of the one that it was
// sent in: its span of days does, or the first day named, which is neither the day of
// return nor that of an answer.
func beginsLater(text string, sent time.Time) bool {
	c := when.Context{At: sent, Locale: localeOf(text)}
	today := when.DayOf(sent)
	moments := when.Find(text, c)
	for i, m := range moments {
		start, end, ok := m, m, !m.Last.IsZero()
		if ok {
			end = when.Moment{Day: lastOf(m, sent)}
		}
		if strings.HasPrefix(strings.ToLower(m.Text), "for ") || hasWord(clauseBefore(text[:m.Start]), workWords) { // "closed for Thanksgiving" names why, "open from Monday" when
			continue
		}
		if i+1 < len(moments) && isRange(text[m.End:moments[i+1].Start], moments[i+1].Text) {
			end, ok = moments[i+1], true
		}
		first, last := safeDay(start, sent), safeDay(end, sent)
		if ok && strings.ContainsAny(m.Text, "0123456789") && today.Before(first) && first.Before(last) { // a day gone by is read as next year's
			return true
		}
	}
	if len(moments) == 0 || isRunning(moments[0].Text) || strings.HasPrefix(moments[0].Text, "for ") || isWorkDay(text, moments) ||
		continuesNumber(text[:moments[0].Start], moments[0].Text) { // "los días 23 a 27 de noviembre" may have begun
		return false
	}
	before := clauseBefore(text[:moments[0].End])
	if i := strings.LastIndex(before, " - "); i >= 0 { // "away on Fridays - on Monday I will be in touch"
		before = before[i:]
	}
	if slavic[c.Locale] && lastWord(before, []string{"do "}) >= 0 {
		return false
	}
	day := safeDay(moments[0], sent)
	return today.Before(day) && day.Sub(today) < 200 && (awayTexts.In(before) || absentWords.In(before)) && !promiseWords.In(before) &&
		saidOf(before, clauseAfter(text[moments[0].End:])) == nothing
}

// isWorkDay: the first day named is one of every week: "I work part time (Monday and Tuesday)",
// "Absente le mercredi", "Op woensdag en vrijdag werk ik niet".
func isWorkDay(text string, moments []when.Moment) bool {
	first := moments[0]
	clause := clauseBefore(text[:first.Start]) + first.Text + clauseAfter(text[first.End:])
	switch {
	case strings.Contains(clause, "hours"):
		return true
	case strings.ContainsAny(first.Text, "0123456789"):
		return false
	case partTimeWords.In(clause) || isWeekly(strings.ToLower(first.Text)) || strings.HasSuffix(clauseBefore(text[:first.Start]), " le "):
		return true
	}
	return len(moments) > 1 && isRange(text[first.End:moments[1].Start], moments[1].Text) && hasWord(clause, workWords)
}

// isWeekly: "Fridays", "freitags", "le mercredi".
func isWeekly(day string) bool {
	for _, plural := range []string{"days", "tags", "wochs", "dags", "dagar", "dage", "dager"} {
		if strings.HasSuffix(day, plural) {
			return true
		}
	}
	return strings.HasPrefix(day, "le ") || strings.HasPrefix(day, "los ")
}

var partTimeWords = vocab.NewList("part time", "part-time", "only work", "work only", "non-working", "teilzeit", "arbeitsfrei", "temps partiel", "tiempo parcial", "media jornada", "deeltijd", "parttime",
	"tempo parziale", "part time", "tempo parcial", "meio período", "deltid", "osa-aika", "osapäiv", "część etatu", "niepełn", "zkrácen", "částečný úvazek")

// isRunning: "this week" has begun, though its day is its last.
func isRunning(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	return runningWords[first]
}

var runningWords = vocab.New("this", "diese", "dieser", "dieses", "cette", "ce", "esta", "este", "questa", "questo", "deze", "dit", "essa", "nesta", "denna", "denne")

// namesWeek: "the week of 7 December", whose day is the Friday.
func namesWeek(text string) bool { return scan.ContainsOne(strings.ToLower(text), weekStems) }

var weekStems = []string{"week", "woche", "kw ", "semaine", "semana", "settimana", "vecka", "uge ", "uke "}

// isRange: the words between two dates make a span of them.
func isRange(between, text string) bool {
	first, _, _ := strings.Cut(text, " ")
	link := strings.ToLower(strings.TrimSpace(between))
	if link == "" {
		link = strings.ToLower(first)
	}
	return rangeLinks[strings.Trim(link, " ,.:")]
}

var rangeLinks = vocab.New("-", "–", "—", "to", "until", "till", "through", "thru", "and", "et", "y", "en", "och", "og", "bis", "bis zum", "bis einschließlich", "und", "au",
	"jusqu'au", "et le", "al", "hasta el", "a", "y el",
	"tot", "t/m", "tot en met", "fino al", "e il", "até", "ao", "a", "e", "по", "до", "έως", "do", "po", "iki", "至", "到", "から", "부터")
