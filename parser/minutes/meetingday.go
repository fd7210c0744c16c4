package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
)

// nextMeeting finds "before the next committee meeting", "for next week's call".
func nextMeeting(s string) (int, int) {
	if !namesMeeting(s) {
		return -1, -1
	}
	lo := strings.ToLower(s)
	if len(lo) != len(s) {
		return -1, -1
	}
	for _, lead := range []string{"by ", "before ", "for ", "at ", "in the ", "in time for ", "ahead of ", "prior to ", "to ", "bis zur ", "bis zum ",
		"zur ", "zum ", "in der ", "auf der ", "avant la ", "avant le ", "pour la ", "pour le ", "lors de la ", "lors du ", "à la ", "au ", "antes de la ", "para la ",
		"para el ", "en la ", "en el ", "voor de ", "voor het ", "in de ", "op de "} {
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
			if n := meetingLength(lo[from:]); n > 0 {
				return i, from + n
			}
		}
	}
	return -1, -1
}

// namesMeeting spares the search where no meeting is named.
func namesMeeting(s string) bool {
	for _, w := range []string{"meet", "call", "session", "itzung", "réunion", "reunión", "vergadering", "esprechung", "sync", "stand", "séance", "conseil",
		"comité", "sesión", "junta", "overleg", "bijeenkomst", "Treffen", "Termin", " point"} {
		if strings.Contains(s, w) || w == "meet" && strings.Contains(s, "Meet") {
			return true
		}
	}
	return false
}

func meetingLength(s string) int {
	at, next := 0, false
	for range 5 {
		w, tail := grammar.CutWord(s[at:])
		if w == "" {
			return 0
		}
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
		case "the", "week", "month", "month's", "board", "committee", "team", "staff", "working", "group", "our's":
		default:
			if !next {
				return 0
			}
		}
	}
	return 0
}

// meetingLeads make the next meeting the one at which a task is due: "report back at the next meeting".
var meetingLeads = []string{"at ", "for the ", "to the ", "to next ", "in the next ", "in our next ", "zur ", "zum ", "in der ", "auf der ", "pour la ",
	"pour le ", "lors de la ", "lors du ", "à la ", "au ", "para la ", "para el ", "en la ", "en el ", "voor de ", "voor het ", "in de ", "op de "}
