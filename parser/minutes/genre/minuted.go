// Package genre tells what sort of text a page holds: minutes, a letter, an essay, a circular, a manual, a form; and
// thereby whether it hands out work at all.
package genre

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Minuted tells texts that speak as minutes do, whatever their title: they close, name the next
// meeting, pass resolutions. Where a body and a day head them, one such sign is enough; a long text in whose
// beginning and end none stands is rather a story or an article, which uses the same words of other things.
func Minuted(d *page.Document, dated bool) bool {
	var seen [len(minuteMarks)]bool
	n, said, framed := 0, 0, false
	for i := range d.Lines {
		if d.Lines[i].Text != "" {
			said++
		}
		if i > 600 && i < len(d.Lines)-20 || len(d.Lines[i].Text) < 4 {
			continue
		}
		lo := strings.ToLower(d.Lines[i].Text[:min(len(d.Lines[i].Text), 500)])
		for k, marks := range minuteMarks {
			if (!seen[k] || !framed) && scan.ContainsOne(lo, marks) {
				if !seen[k] {
					n++
				}
				seen[k] = true
				framed = framed || k != told && (said <= frame || i >= len(d.Lines)-frame)
			}
		}
	}
	for i := range d.Blocks {
		if d.Blocks[i].Sec.Kind == page.KindReview {
			n++
			seen[0], framed = true, true
			break
		}
	}
	return n > 1 && (framed || said <= 2*frame) || dated && slices.Contains(seen[:surely], true) && headedByBody(d)
}

// frame is how many lines at either end of a text say what it is.
const frame = 20

// headedByBody tells that one of the first lines is the name of those who met.
func headedByBody(d *page.Document) bool {
	said := 0
	for i := range d.Lines {
		t := d.Lines[i].Text
		if t == "" {
			continue
		}
		if said++; said > 3 {
			break
		}
		if len(t) < 90 && scan.LastByte(t) != '.' && page.Entitles(t) && page.NamesBody(t) {
			return true
		}
	}
	return false
}

// MinutesTitle tells titles that name minutes as such, rather than write about meetings.
func MinutesTitle(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"minutes", "meeting notes", "notes from", "notes of", "notes call", "notes meeting", "gesprächsnotiz", "telefonnotiz", "mitschrift", "notes de réunion", "notities van", "notas de la reunión", "recap", "protokoll", "compte rendu", "compte-rendu",
		"acta de", "notulen", "meeting summary", "call notes", "summary of the meeting", "meeting record", "mtg", "meeting with", "call with", "standup", "stand-up",
		"jour fixe", "matters arising", "procès-verbal", "procès verbal", "niederschrift", "acta nº", "acta n°"} {
		if i := strings.Index(lo, w); i >= 0 && !strings.HasPrefix(lo, "how ") && !(i > 0 && scan.IsDigit(lo[max(0, i-2)])) {
			return true
		}
	}
	words := scan.Words(lo)
	return slices.Contains(words, "notes") && !page.HeaderField(s) && (page.NamesBody(s) || slices.ContainsFunc(words, gatherings.Has)) // "Maintainers session - notes"
}

// gatherings are what people come together for, other than a meeting.
var gatherings = vocab.Of("meeting session summit workshop breakout bof sync call weekly biweekly bi-weekly fortnightly monthly triage retreat offsite off-site huddle hangout roundtable sprint planning kickoff kick-off " +
	"interim telecon teleconference videoconference unconference")

// Scribed tells the log of a meeting in which somebody writes down what the others say: what is to
// be done carries "ACTION:" there.
func Scribed(d *page.Document) bool {
	n := 0
	for i := range d.Lines {
		l := &d.Lines[i]
		lo := strings.ToLower(l.Text)
		if strings.HasPrefix(lo, "scribe") || strings.HasPrefix(lo, "topic:") || strings.HasPrefix(lo, "present+") || strings.HasPrefix(lo, "agenda:") {
			if n++; n > 1 {
				return true
			}
		}
	}
	return false
}

// Recorded tells the log of a meeting whose robot says which actions were marked, if any.
func Recorded(d *page.Document) bool {
	return slices.ContainsFunc(d.Lines, func(l page.Line) bool {
		return l.Speaker != "" && grammar.IsBot(l.Speaker) && strings.Contains(l.Text, " action item")
	})
}

// surely is how many of the minuteMarks hardly any other text has.
const surely = 5

// told is which of the minuteMarks articles open with, too.
const told = 6

// minuteMarks are turns of phrase of minutes, those of one kind together.
var minuteMarks = [...][]string{
	{"next meeting", "next one:", "next call", "date of the next", "nächste sitzung", "nächste besprechung", "nächster termin:", "nächstes treffen", "prochaine réunion", "prochain conseil",
		"próxima reunión", "próxima asamblea", "volgende vergadering", "volgend overleg"},
	{"meeting closed", "meeting ended", "meeting adjourned", "adjourned at", "adjourned: ", "no further business", "called to order", "the meeting to order", "sitzung geschlossen", "eröffnet die sitzung", "eröffnet die versammlung",
		"schließt die sitzung", "schließt die versammlung", "séance levée", "séance est levée", "ouvre la séance", "secrétaire de séance :", "se levanta la sesión", "opent de vergadering", "sluit de vergadering"},
	{"apologies", "matters arising", "in attendance", "quorum", "declarations of interest", "minutes of the last", "previous minutes",
		"minutes agreed", "in the chair", "entschuldigt", "excusé", "abwesend:", "afwezig:", "protokoll der letzten", "acta anterior", "vorige vergadering"},
	{"it was agreed", "it was resolved", "resolved:", "was approved", "were approved", "proposed by", "seconded", "carried.", "all agreed", "motion to approve", "motion by ", "moved to approve",
		"the group agreed", "the committee agreed", "the board agreed", "it was noted", "it was felt", "es wird beschlossen", "beschluss: ", "einstimmig angenommen", "est adopté à l'unanimité", "approuvé à l'unanimité",
		"se aprueba por", "se acuerda por", "besloten wordt", "wordt besloten", "afgesproken wordt"},
	{"present:", "attendees:", "here:", "those present", "chaired by", "participants:", "anwesend:", "anwesend sind", "teilnehmer:", "présents", "asistentes:", "aanwezig:", "aanwezig zijn"},
	{"action:", "actions:", "aob", "any other business", "circulated"},
	{" reported that", " reported on", " presented the", " gave an update", " noted that", " raised the", " reported "},
}
