package reading

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// dayparts adds the part of the day that s names where it names no day.
func (r *Reader) dayparts(s string, out []when.Moment) []when.Moment {
	if i, j := morning(s); i >= 0 && !r.Doc.Chat {
		out = append(out, when.Moment{Start: i, End: j, Text: s[i:j]})
	}
	i, j := lunch(s)
	if i < 0 && r.Doc.Chat {
		i, j = deadline.AfterThis(s), len(strings.TrimRight(s, " .!"))
	}
	if i < 0 && r.judged && r.kind == GenreMail {
		i, j = byHour(s)
	}
	if i >= 0 && len(out) == 0 && !r.Context.At.IsZero() {
		out = append(out, when.Moment{Day: when.DayOf(r.Context.At), Start: i, End: j, Text: s[i:j]})
	}
	return out
}

// morning finds "in the morning" where no noun takes it for itself.
func morning(s string) (int, int) {
	i := strings.Index(s, " in the morning")
	if i < 0 || scan.IsDigit(scan.LastByte(s[:i])) {
		return -1, -1
	}
	end := i + len(" in the morning")
	if rest := s[end:]; !grammar.EndsPhrase(rest) && !scan.OpensWith(rest, []string{" to ", " before "}) {
		return -1, -1
	}
	if before, ok := strings.CutSuffix(s[:i], " first thing"); ok {
		i = len(before)
	}
	return i + 1, end
}

// lunch finds "after lunch" where nothing that belongs to it follows, which is today.
func lunch(s string) (int, int) {
	if !lunches.In(s) {
		return -1, -1
	}
	for _, w := range lunches.All() {
		i := strings.LastIndex(s, w)
		if i < 0 || i > 0 && s[i-1] != ' ' {
			continue
		}
		if end := i + len(w); strings.Trim(s[end:], " .!") == "" || strings.HasSuffix(w, " lunch") && grammar.EndsPhrase(s[end:]) {
			return i, end
		}
	}
	return -1, -1
}

var lunches = vocab.NewList("before lunch", "after lunch", "over lunch", "by lunch", "by lunchtime", "at lunch", "at lunchtime", "at noon", "at midday", "around noon")

// byHour finds the bare hour by which a letter wants something: "by 4", "before 8", which is today.
func byHour(s string) (int, int) {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], ' ')
		if i < 0 {
			return -1, -1
		}
		from += i + 1
		hour, n := scan.LeadingNumber(s[from:])
		if n == 0 || hour < 1 || hour > 12 {
			continue
		}
		lead := grammar.LastWords(s[:from-1], 1)
		start := from - 1 - len(lead)
		if !strings.EqualFold(lead, "by") && !strings.EqualFold(lead, "before") {
			continue
		}
		if rest := s[from+n:]; (grammar.EndsPhrase(rest) || scan.OpensWith(rest, []string{" please", " at the latest", " because ", " as ", "?", "!"})) && !strings.Contains(s[:start], " that ") && !measured(s[:start]) {
			return start, from + n
		}
	}
}

// measured tells words behind which a number tells how much rather than when: "cut the budget by 4".
func measured(before string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(before)) {
		if amounts.Has(w) {
			return true
		}
	}
	return false
}

var amounts = vocab.Of("reduce reduced increase increased raise raised cut lower lowered drop dropped divide divided multiply multiplied grow grown exceed exceeded miss missed beat off up down short wide long x")
