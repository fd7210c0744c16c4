// Package say holds how days, counts and names are said in letters.
package say

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"duly/parser/when"
)

// Day is how a day is shown: "Fri 4 Dec", with the year where it is not this one.
func Day(d, today when.Day) string {
	if d.IsZero() {
		return ""
	}
	t := d.In(time.UTC)
	if d.Year == today.Year {
		return t.Format("Mon 2 Jan")
	}
	return t.Format("Mon 2 Jan 2006")
}

// Due is a due date with how near it is: "due Fri 4 Dec (tomorrow)".
func Due(d, today when.Day) string {
	if d.IsZero() {
		return "no date yet"
	}
	return "due " + Day(d, today) + Nearness(d.Sub(today))
}

// Away says from when until when somebody is away, its days as day shows them; first may be zero.
func Away(first, until when.Day, day func(when.Day) string) string {
	if first.IsZero() {
		return "away until " + day(until)
	}
	return "away from " + day(first) + " until " + day(until)
}

// Nearness says how far off a day is: " (tomorrow)", " (3 days late)"; "" from eight days on.
func Nearness(days int) string {
	switch {
	case days == 0:
		return " (today)"
	case days == 1:
		return " (tomorrow)"
	case days == -1:
		return " (1 day late)"
	case days < 0:
		return fmt.Sprintf(" (%d days late)", -days)
	case days < 8:
		return fmt.Sprintf(" (in %d days)", days)
	}
	return ""
}

// Clip shortens a text to n runes at a word's end.
func Clip(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	cut := string(r[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.-") + "…"
}

// Plural counts things: "1 item", "3 items".
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// List joins names as people say them: "Sam, Lena and Priya".
func List(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Capital begins a text with a capital letter.
func Capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// Uncapital lets a text go on in the middle of a sentence. Abbreviations stay as they are.
func Uncapital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[size:])
	if !unicode.IsLower(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}
