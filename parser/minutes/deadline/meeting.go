package deadline

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// NextMeeting finds "before the next committee meeting", "for next week's call".
func NextMeeting(s string) (int, int) {
	if !meetingWords.In(s) {
		return -1, -1
	}
	lo := scan.Lower(s)
	for _, lead := range beforeMeeting {
		for from := 0; ; {
			i := strings.Index(lo[from:], lead)
			if i < 0 {
				break
			}
			i += from
			from = i + len(lead)
			if i > 0 && lo[i-1] != ' ' && lo[i-1] != '(' {
				continue
			}
			if n := MeetingLength(lo[from:]); n > 0 {
				return i, from + n
			}
		}
	}
	return bareMeeting(lo)
}

// bareMeeting finds "next committee meeting" at the end of what is said, behind a thing: "present it next committee meeting",
// not "arrange next committee meeting".
func bareMeeting(lo string) (int, int) {
	i := strings.LastIndex(lo, " next ") + 1
	if i < 2 {
		return -1, -1
	}
	last := grammar.LastWords(lo[:i-1], 1)
	n := MeetingLength(lo[i:])
	if n == 0 || !strings.HasSuffix(lo[:i+n], "meeting") || !grammar.EndsPhrase(lo[i+n:]) || scan.CountWords(lo[:i]) < 2 || grammar.IsTaskVerb(last) || grammar.Prepositions.Has(last) || grammar.Determiners.Has(last) || grammar.NeverName.Has(last) && last != "it" && last != "them" {
		return -1, -1
	}
	return i, i + n
}

// AfterThis finds "right after the meeting" at the end of what is said in one, which is today; -1 where it is not there.
func AfterThis(s string) int {
	return EndsWith(s, afterThis...)
}

// afterThis name the end of the meeting that is going on.
var afterThis = func() (out []string) {
	for _, lead := range []string{" right after ", " straight after ", " directly after ", " after "} {
		if lead != " after " {
			out = append(out, lead+"this", lead+"that")
		}
		for _, which := range []string{"the ", "this "} {
			for _, what := range []string{"meeting", "call", "standup", "stand-up", "session"} {
				out = append(out, lead+which+what)
			}
		}
	}
	return out
}()

// OfMeeting widens a day to the meeting on it at which something is due: "for the May 4 meeting".
func OfMeeting(s string, m *when.Moment) {
	after, ok := scan.CutPrefixFold(s[m.End:], " meeting")
	if !ok || !grammar.EndsPhrase(after) || m.Day.IsZero() {
		return
	}
	for _, lead := range []string{"for the ", "at the ", "to the ", "by the ", "before the ", "in time for the ", "for our ", "at our "} {
		if strings.HasSuffix(s[:m.Start], " "+lead) {
			m.Start -= len(lead)
		} else if !scan.BeginsFold(m.Text, lead) {
			continue
		}
		m.End = len(s) - len(after)
		m.Text = s[m.Start:m.End]
		return
	}
}

// meetingWords spare the search where none of them stands.
var meetingWords = vocab.NewList("meet", "Meet", "call", "session", "itzung", "réunion", "reunión", "vergadering", "esprechung", "sync", "stand", "séance", "conseil",
	"comité", "sesión", "junta", "overleg", "bijeenkomst", "Treffen", "Termin", " point", "plenar", "next B", "next b", "next C", "next c", "next S", "next F", "next A", "next time")

// MeetingLength is how many bytes at the beginning of s name a meeting, 0 where none does.
func MeetingLength(s string) int {
	at, next := 0, false
	for range 5 {
		w, tail := grammar.CutWord(s[at:])
		if w == "" {
			return 0
		}
		tail = strings.TrimPrefix(tail, "'s") // "next month's meeting"
		at = len(s) - len(tail)
		if grammar.MonthIn(w) != 0 {
			next = true
			continue
		}
		switch w {
		case "next", "nächste", "nächsten", "nächster", "nächstes", "prochaine", "prochain", "próxima", "próximo", "siguiente", "volgende", "volgend", "following", "our":
			next = true
		case "meeting", "call", "session", "sync", "standup", "stand-up", "meetup", "sitzung", "besprechung", "treffen", "termin", "réunion", "séance", "conseil", "comité",
			"point", "reunión", "sesión", "junta", "vergadering", "overleg", "bijeenkomst":
			if next {
				return at
			}
			return 0
		case "board", "committee", "council", "assembly", "forum", "cabinet", "senate", "plenary":
			if next && grammar.EndsPhrase(tail) { // "before the next Board"
				return at
			}
		case "time": // "for next time"
			if next && grammar.EndsPhrase(tail) {
				return at
			}
			return 0
		case "the", "week", "month", "team", "staff", "working", "group":
		default:
			if !next {
				return 0
			}
		}
	}
	return 0
}

// atMeeting stand before a meeting in other languages than English, as "at" and "for" do.
var atMeeting = []string{"zur ", "zum ", "in der ", "auf der ", "pour la ", "pour le ", "lors de la ", "lors du ", "à la ", "au ", "para la ", "para el ", "en la ",
	"en el ", "voor de ", "voor het ", "in de ", "op de "}

// beforeMeeting lead to the next meeting, of which the first that leads to one counts.
var beforeMeeting = append([]string{"by ", "before ", "for ", "at ", "in the ", "in time for ", "ahead of ", "prior to ", "to ", "bis zur ", "bis zum ",
	"avant la ", "avant le ", "antes de la "}, atMeeting...)

// meetingLeads make the next meeting the one at which a task is due: "report back at the next meeting".
var meetingLeads = append([]string{"at ", "for the ", "to the ", "to next ", "for next ", "in the next ", "in our next "}, atMeeting...)

// NamesDay tells dates with a day in them from "November 2026".
func NamesDay(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(w) <= 2 || len(w) == 8 {
			return true
		}
	}
	return false
}
