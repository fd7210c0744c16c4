package reminders

import (
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"duly/parser/when"
)

// page is the content of a letter, from which its text and its HTML are both written.
type page struct {
	Hello    string // "Hello Sam,"; "" for one-line answers
	Lead     []string
	Buttons  []button // about the letter as a whole
	Sections []section
	Hints    []hint // the words that a reply may say
	Foot     string
}

type section struct {
	Title string
	Text  []string // paragraphs before the rows
	Rows  []line
}

// line is one numbered row.
type line struct {
	N       int // 0: no number
	Title   string
	Struck  bool
	Meta    []string // due day, reference, owner
	Note    string   // a sentence below
	Quote   string   // the words that it rests on
	Buttons []button
	Ref     string // what an answer to this row is about; "" where it takes none
}

// hint is an answer that the reader may give, and what it does.
type hint struct {
	Say  string
	Does string
}

// button is a mailto link that fills an answer in.
type button struct {
	Label string
	Say   string // the body of the answer
}

// mailto is the link behind a button: RFC 6068. The tag in the subject finds the letter
// again where the server takes no plus-address.
func mailto(to, subject, body string) string {
	return "mailto:" + to + "?subject=" + escape(subject) + "&body=" + escape(body)
}

func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

// dayText is how a day is shown: "Fri 4 Dec", with the year where it is not this one.
func dayText(d, today when.Day) string {
	if d.IsZero() {
		return ""
	}
	t := d.In(time.UTC)
	if d.Year == today.Year {
		return t.Format("Mon 2 Jan")
	}
	return t.Format("Mon 2 Jan 2006")
}

// dueText is a due date with how near it is: "due Fri 4 Dec (tomorrow)".
func dueText(d, today when.Day) string {
	if d.IsZero() {
		return "no date yet"
	}
	return "due " + dayText(d, today) + nearness(d.Sub(today))
}

func nearness(days int) string {
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

// clip shortens a text to n runes at a word's end.
func clip(s string, n int) string {
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

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// listText joins names as people say them: "Sam, Lena and Priya".
func listText(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// capital begins a text with a capital letter.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// uncapital lets a text go on in the middle of a sentence. Abbreviations stay as they are.
func uncapital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[size:])
	if !unicode.IsLower(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}
