package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/minutes/same"
	"duly/parser/vocab"
	"duly/reminders/page"
	"duly/reminders/say"
)

// askedKind is the kind of note that an inquiry asks for, "What did we decide about the firewall?"; "": none.
func askedKind(words []string) string {
	for _, k := range noteKinds {
		if slices.ContainsFunc(words, isWordOf(k.asked)) {
			return k.kind
		}
	}
	return ""
}

// notesAsked are the notes of a kind from meetings of the writer's that have the most words of an inquiry in
// them; the newest where it names no matter and nobody: "Which risks do we have?"
func (d *desk) notesAsked(kind string, words []string) []Note {
	if kind == "" {
		return nil
	}
	stems := same.Stems(strings.Join(words, " "))
	most := 0
	var out []Note
	for _, n := range d.books.NotesOfMeetingsWith(d.who.ID, kind) {
		m, _ := d.meeting(n.MeetingID)
		s := shared(stems, n.Text+" "+m.Title)
		if s > most {
			most, out = s, nil
		}
		if s == most && len(out) < maxRows {
			out = append(out, n)
		}
	}
	if most == 0 && (slices.ContainsFunc(words, isWordOf(aboutWords)) || len(d.peopleNamed(words)) > 0) {
		return nil
	}
	return out
}

// answerNotes tells the notes that somebody asked for, with the meetings that they come from.
func (d *desk) answerNotes(notes []Note) {
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	p.Sections = noteSections(notes, func(n Note) []string {
		m, _ := d.meeting(n.MeetingID)
		from := "“" + say.Clip(m.Title, 60) + "”"
		if !m.Day.IsZero() {
			from += ", " + say.Day(m.Day, d.today())
		}
		return []string{from, n.Ref()}
	})
	subject := fmt.Sprintf("%s from your meetings: %d", p.Sections[0].Title, len(notes))
	if len(notes) == 1 {
		subject = say.Capital(notes[0].Kind) + ": " + say.Capital(say.Clip(notes[0].Text, 60))
	}
	d.queue(d.reply(Letter{Key: "answer/" + d.mailKey(), Kind: Answer, Subject: subject}), d.who, p)
	d.because("answered: the notes that it asks for")
}

// noteSections are notes by their kind; meta is what stands beside each.
func noteSections(notes []Note, meta func(Note) []string) []page.Section {
	var out []page.Section
	for _, k := range noteKinds {
		s := page.Section{Title: k.title}
		for _, n := range notes {
			if n.Kind == k.kind && len(s.Rows) < maxRows {
				s.Rows = append(s.Rows, page.Line{Title: say.Capital(say.Clip(n.Text, 160)), Meta: meta(n)})
			}
		}
		if len(s.Rows) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// noteKinds are the kinds of notes, their headings in letters, and the words that ask for them.
var noteKinds = []struct {
	kind, title string
	asked       vocab.Set
}{
	{"decision", "Decisions", vocab.Of("decide decided decision decisions agree agreed beschlossen beschluss beschlüsse entschieden entscheidung entscheidungen décidé décision décisions decidido decisión decisiones " +
		"acordado acuerdos besloten besluit besluiten deciso decisione decisioni decidimos decisão decisões")},
	{"risk", "Risks", vocab.Of("risk risks risiko risiken risque risques riesgo riesgos risico risico's rischio rischi risco riscos")},
	{"issue", "Issues", vocab.Of("issue issues")},
	{"change", "Changes", vocab.Of("changes")},
}

// aboutWords stand before the matter that is asked about.
var aboutWords = vocab.Of("about on regarding concerning over zu zum zur über wegen bezüglich sur concernant sobre su riguardo")
