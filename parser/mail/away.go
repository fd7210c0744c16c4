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
	locale := localeOf(fold(text))
	away := Away{Standin: standinIn(text, from)}
	for _, paragraph := range append(paragraphs(text), subject) {
		back, sure := backIn(paragraph, locale, at)
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
			list = append(list, p)
		}
	}
	return list
}

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
func backIn(text, locale string, at time.Time) (back when.Day, sure bool) {
	moments := when.Find(text, when.Context{At: at, Locale: locale})
	for i, m := range moments {
		day, ok := safeDay(m, at)
		if !ok {
			continue
		}
		from, to := 0, len(text)
		if i > 0 {
			from = moments[i-1].End
		}
		if i+1 < len(moments) {
			to = moments[i+1].Start
		}
		before, after := clauseBefore(text[from:m.End]), clauseAfter(text[m.End:to])
		switch said := saidOf(before, after); {
		case said == returns:
			return day, true
		case said == returnsAfter:
			return day.AddDays(1), true
		case said == awayUntil && back.IsZero():
			back = day
		case back.IsZero() && (said == awayThrough || i > 0 && isRange(text[from:m.Start], m.Text)):
			back = day.AddDays(1)
		}
	}
	return back, false
}

// safeDay: a day to come, and the only one that 3/4 can mean.
func safeDay(m when.Moment, at time.Time) (when.Day, bool) {
	today := when.DayOf(at)
	var day when.Day
	for _, d := range append([]when.Day{m.Day}, m.Ambiguous...) {
		if d.IsZero() || d.Before(today) || d.Sub(today) > 400 || d == day {
			continue
		}
		if !day.IsZero() {
			return when.Day{}, false
		}
		day = d
	}
	return day, !day.IsZero()
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
	if until == awayUntil && containsAny(before+" "+after, inclusiveWords) {
		until = awayThrough
	}
	if until == nothing || until == returns {
		if i := lastWord(before, afterWords); i > place && until == returns {
			return returnsAfter
		}
	}
	if until == nothing && lastWord(after, returnsBehind) >= 0 {
		return returns
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
