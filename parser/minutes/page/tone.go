package page

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// FirstLine returns the first line that says anything.
func (d *Document) FirstLine() string {
	for i := range d.Lines {
		if d.Lines[i].Text != "" {
			return d.Lines[i].Text
		}
	}
	return ""
}

// opening is the first line that is no field of a letter's head.
func (d *Document) opening() string {
	for i := range d.Lines {
		if t := d.Lines[i].Text; t != "" && !HeaderField(t) {
			return t
		}
	}
	return d.FirstLine()
}

// Minuted tells texts that speak as minutes do, whatever their title: they close, name the next
// meeting, pass resolutions.
func (d *Document) Minuted() bool {
	var seen [len(minuteMarks)]bool
	n := 0
	for i := range d.Lines {
		if i > 600 && i < len(d.Lines)-20 || len(d.Lines[i].Text) < 4 {
			continue
		}
		lo := strings.ToLower(d.Lines[i].Text[:min(len(d.Lines[i].Text), 500)])
		for k, marks := range minuteMarks {
			if !seen[k] && scan.ContainsOne(lo, marks) {
				seen[k] = true
				n++
			}
		}
		if n >= 2 {
			return true
		}
	}
	for i := range d.Blocks {
		if d.Blocks[i].Sec.Kind == KindReview {
			n++
			break
		}
	}
	return n >= 2
}

// minuteMarks are turns of phrase of minutes, those of one kind together.
var minuteMarks = [...][]string{
	{"next meeting", "next one:", "next call", "date of the next", "nächste sitzung", "nächste besprechung", "prochaine réunion",
		"próxima reunión", "volgende vergadering"},
	{"meeting closed", "meeting ended", "meeting adjourned", "adjourned at", "no further business", "sitzung geschlossen", "séance levée"},
	{"apologies", "matters arising", "in attendance", "quorum", "declarations of interest", "minutes of the last", "previous minutes",
		"minutes agreed", "in the chair", "entschuldigt", "excusé"},
	{"it was agreed", "it was resolved", "resolved:", "was approved", "were approved", "proposed by", "seconded", "carried.", "all agreed",
		"the group agreed", "the committee agreed", "the board agreed", "it was noted", "it was felt"},
	{"present:", "attendees:", "here:", "those present", "chaired by", "participants:", "anwesend:", "présents", "asistentes:", "aanwezig:"},
	{"action:", "actions:", "aob", "any other business", "circulated"},
	{" reported that", " reported on", " presented the", " gave an update", " noted that", " raised the", " reported "},
}

// MinutesTitle tells titles that name minutes as such, rather than write about meetings.
func MinutesTitle(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"minutes", "meeting notes", "notes from", "notes of", "notes call", "notes meeting", "gesprächsnotiz", "telefonnotiz", "mitschrift", "notes de réunion", "notities van", "notas de la reunión", "recap", "protokoll", "compte rendu", "compte-rendu",
		"acta de", "notulen", "meeting summary", "call notes", "summary of the meeting", "meeting record", "mtg", "meeting with", "call with", "standup", "stand-up",
		"jour fixe"} {
		if i := strings.Index(lo, w); i >= 0 && !strings.HasPrefix(lo, "how ") && !(i > 0 && scan.IsDigit(lo[max(0, i-2)])) {
			return true
		}
	}
	return false
}

// Personal tells texts whose writer speaks of himself.
func (d *Document) Personal() bool {
	return slices.ContainsFunc(d.Lines, func(l Line) bool { return personal(l.Text) })
}

func personal(s string) bool {
	for w := range strings.FieldsSeq(Unquoted(s)) {
		if w == "I" || w == "i" || scan.BeginsFold(w, "i'") {
			return true
		}
	}
	return false
}

// Unquoted is what a line says outside of quotation marks: what "I" does in a quotation is not its writer's.
func Unquoted(s string) string {
	if !strings.ContainsAny(s, "\"“”„«»") {
		return s
	}
	var out strings.Builder
	within := false
	for _, r := range s {
		switch {
		case strings.ContainsRune("\"“”„«»", r):
			within = !within
		case !within:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// circulars go to those who only have to know.
var circulars = vocab.Of("residents homeowners taxpayers voters travellers holders tenants parents householders owners neighbours neighbors subscribers users visitors customers passengers players pupils parishioners households leaseholders occupiers guests carers guardians policyholders editors shareholders investors " +
	"applicants candidates donors patients readers supporters eltern erziehungsberechtigte kunden kundinnen mieter mieterinnen anwohner anwohnerinnen nachbarn nachbarinnen gäste leser leserinnen patienten " +
	"clients riverains locataires habitants vecinos clientes bewoners klanten buren")

// outsiders tells that those greeted are named by what they are, and only have to know: "Dear Resident,".
func outsiders(whom string) bool {
	named := false
	for w := range strings.FieldsSeq(whom) {
		w = strings.Trim(w, ",.!:/")
		outside := circulars.Has(w) || circulars.Has(w+"s")
		if !outside && w != "" && !greetedWith.Has(w) {
			return false
		}
		named = named || outside
	}
	return named
}

// greetedWith stand beside them.
var greetedWith = vocab.Of("and or valued und et the our all")

// Newsletter tells texts that are sent to many and ask nobody in particular, and books of rules.
func (d *Document) Newsletter() bool {
	if t := strings.ToLower(d.opening()); len(t) < 80 && !d.Chat && !MinutesTitle(t) && !strings.Contains(t, "meeting") {
		for _, w := range []string{"rules", "constitution", "bylaws", "by-laws", "terms of reference", "standing orders", "code of conduct",
			"job description", "role description"} {
			if (strings.HasSuffix(t, w) || strings.HasPrefix(t, w)) && entitles(t) {
				return true
			}
		}
		if newsTitle(d.opening()) || entitles(t) && scan.ContainsOne(t, []string{"newsletter", "news from ", "rundbrief", "lettre d'information", "boletín", "nieuwsbrief"}) {
			return true
		}
		if d.greets(outsiders) {
			return true
		}
		if crowd, ok := strings.CutPrefix(t, "to all "); ok && slices.ContainsFunc(scan.Words(crowd), circulars.Has) { // "To all plot holders"
			return true
		}
	}
	said := 0
	for i := range d.Lines {
		t := d.Lines[i].Text
		if t != "" && !HeaderField(t) {
			said++
		}
		if len(t) < 8 || len(t) > 200 {
			continue
		}
		lo := strings.ToLower(t)
		if strings.Contains(lo, "unsubscribe") && (len(t) < 100 || d.footer(i)) {
			return true
		}
		if said < 3 && !strings.Contains(t, ". ") && scan.OpensWith(lo, []string{"press release", "pressemitteilung", "communiqué de presse", "nota de prensa", "persbericht"}) { // a title, not a mail that speaks of one
			return true
		}
		for _, w := range []string{"notes for editors", "notes to editors", "note to editors", "for immediate release", "newsletter #", "view in browser", "view this email in", "manage your preferences", "you are receiving this",
			"in this issue", "all rights reserved"} {
			if strings.Contains(lo, w) {
				return true
			}
		}
	}
	return false
}

// newsTitle tells "Foundation News, May 2026" from "Good news: we got the grant".
func newsTitle(title string) bool {
	words := strings.Fields(title)
	if len(words) > 8 || strings.HasSuffix(title, ".") || strings.HasSuffix(title, "!") {
		return false
	}
	for i, w := range words {
		if w = strings.Trim(w, ",:–-*"); w == "News" || w == "NEWS" {
			behind := strings.Join(words[i+1:], "")
			return !(i > 0 && heralds.Has(words[i-1])) && (behind == "" || scan.HasDigit(behind) || !scan.IsWordByte(behind[0]))
		}
	}
	return false
}

// heralds stand before news that somebody tells in his letter.
var heralds = vocab.Of("good great bad big sad some any no the")

// footer tells whether line i is one of the last that say anything.
func (d *Document) footer(i int) bool {
	n := 0
	for k := i + 1; k < len(d.Lines) && n < 4; k++ {
		if d.Lines[k].Text != "" {
			n++
		}
	}
	return n < 4
}

// Scribed tells the log of a meeting in which somebody writes down what the others say: what is to
// be done carries "ACTION:" there.
func (d *Document) Scribed() bool {
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
