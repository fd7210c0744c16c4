package mail

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"duly/parser/when"
)

// Away is what an away notice says.
type Away struct {
	Until   when.Day // the first day back; zero where the notice names none
	Standin string   // address of who stands in; the name where there is no address; "" where none is named
}

const maxNotice = 4000 // bytes of an away notice that are read

func awayOf(subject, text string, from []Address, at time.Time) Away {
	text = text[:min(len(text), maxNotice)]
	c := when.Context{At: at, Locale: localeOf(fold(text))}
	away := Away{Standin: standinIn(text, from)}
	for _, paragraph := range append(paragraphs(text), subject) {
		back, sure := backIn(paragraph, c)
		if !back.IsZero() && (sure || away.Until.IsZero()) {
			away.Until = back
		}
		if sure {
			break
		}
	}
	return away
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
var withoutInclusive = strings.NewReplacer("einschließlich ", "", "einschl. ", "", "inklusive ", "", "inkl. ", "")

// localeOf guesses how a notice writes 3/4 by the small words in it.
func localeOf(text string) string {
	best, most := "", 0
	padded := " " + text + " "
	for _, l := range noticeLanguages {
		n := 0
		for _, w := range l.words {
			n += strings.Count(padded, " "+w+" ")
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
		day, last := spanOf(m, i > 0 && isRange(text[from:m.Start], m.Text), c)
		if day.IsZero() {
			continue
		}
		said := saidOf(clauseBefore(text[from:m.End]), clauseAfter(text[m.End:to]))
		switch {
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

// spanOf returns the day that a moment means, or the last one of a span ("from … to …").
func spanOf(m when.Moment, second bool, c when.Context) (day when.Day, last bool) {
	for _, link := range spanLinks {
		if i := strings.LastIndex(m.Text, link); i > 0 {
			if end, ok := when.Parse(m.Text[i+len(link):], c); ok {
				return safeDay(end, c.At), true
			}
		}
	}
	return safeDay(m, c.At), second
}

// safeDay returns the day to come that is meant. Where 3/4 may mean two, absences being
// short, the one within two months is meant if the other is far beyond; zero else.
func safeDay(m when.Moment, at time.Time) when.Day {
	today := when.DayOf(at)
	var day, other when.Day
	for _, d := range append([]when.Day{m.Day}, m.Ambiguous...) {
		switch {
		case d.IsZero() || d.Before(today) || d.Sub(today) > 400 || d == day:
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

// What the words around a date say about it.
const (
	nothing = iota
	returns
	returnsAfter // "back after 4 December"
	awayUntil    // the day of return, as English has it: "until Monday"
	awayThrough  // the last day away
)

func saidOf(before, after string) int {
	until, place := nothing, -1
	for _, cue := range awayCues {
		if i := lastWord(before, cue.words); i > place {
			until, place = cue.said, i
		}
	}
	if until == awayUntil && lastWord(before+" "+after, inclusiveWords) >= 0 {
		until = awayThrough
	}
	if until == nothing || until == returns {
		if i := lastWord(before, afterWords); i > place && until == returns {
			return returnsAfter
		}
	}
	switch {
	case until == nothing && lastWord(after, returnsBehind) >= 0:
		return returns
	case until == nothing && lastWord(after, inclusiveWords) >= 0:
		return awayThrough
	}
	return until
}

// lastWord finds where the last of the words begins, at the beginning of a word; -1: nowhere.
func lastWord(s string, words []string) int {
	place := -1
	for _, w := range words {
		for end := len(s); ; {
			i := strings.LastIndex(s[:end], w)
			if i < 0 {
				break
			}
			if i == 0 || !isLetterBefore(s, i) {
				place = max(place, i)
				break
			}
			end = i
		}
	}
	return place
}

func isLetterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r)
}

func clauseBefore(s string) string {
	s = strings.ToLower(s)
	for _, mark := range []string{". ", "! ", "? ", "; "} {
		for i := strings.LastIndex(s, mark); i >= 0; i = strings.LastIndex(s[:i], mark) {
			if i == 0 || !isDigit(s[i-1]) { // "4. Dezember" goes on
				s = s[i+len(mark):]
				break
			}
		}
	}
	return s
}

func clauseAfter(s string) string {
	s = strings.ToLower(s)
	if i := strings.IndexAny(s, ".!?;"); i >= 0 {
		s = s[:i]
	}
	return s
}

// beginsLater: a span of days lies wholly ahead, as no notice says of the absence that it
// was sent in.
func beginsLater(text string, sent time.Time) bool {
	c := when.Context{At: sent, Locale: localeOf(text)}
	moments := when.Find(text, c)
	for i, m := range moments {
		start, end, ok := m, m, false
		if i+1 < len(moments) && isRange(text[m.End:moments[i+1].Start], moments[i+1].Text) {
			end, ok = moments[i+1], true
		}
		for _, link := range spanLinks {
			if before, after, found := strings.Cut(m.Text, link); found {
				start, ok = when.Parse(before, c)
				end, _ = when.Parse(after, c)
				break
			}
		}
		first, last := safeDay(start, sent), safeDay(end, sent)
		if ok && when.DayOf(sent).Before(first) && first.Before(last) { // a day gone by is read as next year's
			return true
		}
	}
	return false
}

// isRange: the words between two dates make a span of them.
func isRange(between, text string) bool {
	first, _, _ := strings.Cut(text, " ")
	link := strings.ToLower(strings.TrimSpace(between))
	if link == "" {
		link = strings.ToLower(first)
	}
	return rangeLinks[strings.Trim(link, " ,.")]
}

var rangeLinks = set("-", "–", "—", "to", "until", "till", "through", "thru", "and", "bis", "bis zum", "bis einschließlich", "und", "au", "jusqu'au", "et le", "al", "hasta el", "a", "y el",
	"tot", "t/m", "tot en met", "fino al", "e il", "até", "ao", "a", "e")

// spanLinks join the two dates that were read as one span.
var spanLinks = []string{" to ", " until ", " till ", " through ", " thru ", " - ", " – ", " — ", "–", " bis ", " au ", " al ", " hasta ", " tot ", " t/m ", " até ", " a ", " fino ", " and ", " und "}
