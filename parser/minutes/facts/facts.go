// Package facts reads what a text says of its meeting or its mail: title, day, those present, who
// writes to whom.
package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// reader reads what a text says of the meeting.
type reader struct{ *reading.Reader }

// Read reads the title, the meeting's day and who was there into r.
func Read(text *reading.Reader) {
	r := &reader{text}
	r.dayOrder()
	r.title()
	r.day()
	r.next()
	r.attendees()
	r.rollOfNicks()
	r.addressed()
	r.signature()
	r.correspondence()
}

func (r *reader) title() {
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Text == "" {
			continue
		}
		if i > 40 {
			return
		}
		if v, ok := labelValue(l.Text, "title", "meeting title", "meeting", "subject", "betreff", "objet", "asunto", "onderwerp"); ok && v != "" && !reading.Placeholder(v) {
			r.Minutes.Title = v
			return
		}
		if l.Level > 0 && l.Level <= 2 || i < 3 && l.Bullet == 0 && l.Speaker == "" && len(l.Text) < 100 && (l.Bold || page.TitleLike(l.Text)) {
			if _, known := page.KindOf(l.Text); !known {
				r.Minutes.Title = strings.TrimRight(l.Text, ":")
				return
			}
		}
	}
}

// labelValue reads "Date: …" for any of the labels.
func labelValue(s string, labels ...string) (string, bool) {
	i := strings.IndexByte(s[:min(len(s), 40)], ':')
	if i < 2 {
		return "", false
	}
	name := page.FoldTitle(s[:i])
	for _, l := range labels {
		if name == l {
			return strings.TrimSpace(s[i+1:]), true
		}
	}
	return "", false
}

// attendees reads the lists of those present, and knows them from then on.
func (r *reader) attendees() {
	n, on := 0, false // on tells that the block before belongs to a roll
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		below := on
		on = false
		labelled := b.Row != nil && len(b.Row.Cells) == 2 && i < 12
		if b.Row != nil && !labelled && b.Sec.Kind != page.KindPeople && b.Sec.Kind != page.KindAbsent || n > 300 || i >= 60 && b.Sec.Kind != page.KindPeople && b.Sec.Kind != page.KindAbsent {
			continue
		}
		text, away := b.Text, false
		if labelled {
			text = strings.TrimRight(b.Row.Cells[0], ": ") + ": " + b.Row.Cells[1]
		} else if b.Row != nil {
			text = strings.Join(namedCells(b.Row.Cells), ", ")
		}
		v, ok := rollLabel(text)
		if labelled && !ok {
			continue
		}
		switch {
		case ok && i < 60:
			text = v
		case below && b.Bullet == 0 && namesOnly(text):
		case i < 12 && RollCall(text) != "":
			text = RollCall(text)
		case b.Sec.Kind == page.KindPeople || b.Sec.Kind == page.KindAbsent:
			if k, val, cut := strings.Cut(text, ":"); cut && len(k) < 30 && !grammar.NameLike(k) {
				text = val
			}
		case i < 12 && b.Bullet == 0 && !r.Doc.Chat && rollBySentence(text) != nil:
			text = strings.Join(rollBySentence(text), ", ")
		case i < 12 && (b.Bullet == 0 || calledByInitials(text)) && !r.Doc.Chat:
			if text, away = rollByShape(text); text == "" {
				continue
			}
			r.Jotted = r.Jotted || strings.Contains(text+",", " me,")
		default:
			continue
		}
		r.herself(text)
		on = true
		absent := away || b.Sec.Kind == page.KindAbsent || ok && isAbsentLabel(colonBehindLabel(b.Text))
		there, gone := cutAbsent(text)
		for _, p := range peopleIn(there) {
			n++
			r.meet(p, !absent)
		}
		for _, p := range peopleIn(gone) {
			r.meet(p, false)
		}
		if (ok || b.Sec.Kind == page.KindPeople) && !absent {
			r.smallRoll(there, i, ok)
		}
	}
}

// rollLabel returns whom a line names behind "Present:", "Apologies:", "Clerk:".
func rollLabel(s string) (who string, ok bool) {
	s = colonBehindLabel(s)
	i := strings.IndexAny(s[:min(len(s), 60)], ":;") // "In attendance; Jo Vale"
	if i < 2 {
		return "", false
	}
	label := page.FoldTitle(s[:i])
	k, known := page.ExactKind(label)
	return strings.TrimSpace(s[i+1:]), known && (k == page.KindPeople || k == page.KindAbsent) || rollOffices.Has(label) || isAbsentLabel(label)
}

// rollOffices head those who are named for what they do at a meeting.
var rollOffices = vocab.Phrases("who|roll call|roll|minute secretary|clerk to the meeting|recording|recorded by|notes by|committee members present|trustees present|directors present|councillors present|chairperson|note taker|notetaker|minute taker|scribe|recorder|organizer|organiser|there|also there|in the chair|chaired by|" +
	"minutes by|minutes taken by|secretary|clerk|officers|guest|observer|observers|staff|also attending|by invitation|invited|" +
	"leitung|sitzungsleitung|protokoll|protokollführung|protokollant|protokollantin|vorsitz|président de séance|présidence|secrétaire de séance|secrétaire|" +
	"presidente|presidenta|secretario|secretaria|voorzitter|notulist|verslag|notulen door")

// RollCall returns who was there where the line says something else before: "Board, 3 May. Present: …".
func RollCall(s string) string {
	lo := scan.Lower(s[:min(len(s), 200)])
	for _, w := range []string{"roll call: ", "present: ", "in attendance: ", "attending: ", "attendees: ", "in attendance were ", "attending were ", "present were ", "in the chair: "} {
		if i := strings.Index(lo, w); i >= 0 && (i == 0 || lo[i-1] == ' ') {
			return strings.TrimRight(s[i+len(w):], " .")
		}
	}
	return ""
}

// colonBehindLabel sets a colon where a roll parts its label otherwise: "Present - Jo Vale", "Present      Jo Vale", "Apologies Jo Vale".
func colonBehindLabel(s string) string {
	label, who, ok := strings.Cut(dashAfterLabel.Replace(s), " - ")
	if !ok || len(label) > 19 {
		label, who, ok = strings.Cut(strings.ReplaceAll(s, "\t", "  "), "  ")
	}
	if !ok || len(label) > 24 {
		if label, who, ok = strings.Cut(s, " "); !ok || !vocab.FirstNames.Has(scan.FirstWord(who)) || len(people(who)) == 0 {
			return s
		}
	}
	if k, known := page.ExactKind(page.FoldTitle(label)); strings.Contains(label, ":") || !isAbsentLabel(label) && !rollOffices.Has(label) && !(known && k == page.KindPeople) {
		return s
	}
	return label + ": " + strings.TrimSpace(who)
}

// dashAfterLabel sets dashes of labels alike: "Present – Jo Vale", "Attendees– Jo Vale".
var dashAfterLabel = strings.NewReplacer(" – ", " - ", "– ", " - ", " — ", " - ")

func isAbsentLabel(s string) bool {
	label, _, _ := strings.Cut(s, ":")
	k, _ := page.ExactKind(page.FoldTitle(label))
	return k == page.KindAbsent || scan.OpensWith(label, []string{"apolog", "regret", "absent"})
}

// cutAbsent parts "Jo Vale, Sam Roe. Apologies: Ines Cole" before those who were not there.
func cutAbsent(s string) (there, gone string) {
	if there, gone, ok := strings.Cut(s, " present; "); ok { // "Vale, Roe present; Cole absent"
		gone, _, _ = strings.Cut(gone, " absent")
		return there, gone
	}
	for i := 0; ; {
		k := strings.Index(s[i:], ". ")
		if k < 0 {
			return s, ""
		}
		i += k + len(". ")
		if label, names, ok := strings.Cut(s[i:], ":"); ok && len(label) < 30 && isAbsentLabel(label) {
			return s[:i], names
		}
	}
}

// peopleIn reads "Sam Carter (IT), Lena Ross <lena@x.example>; Tom".
func peopleIn(s string) []who.Person {
	var out []who.Person
	s = strings.ReplaceAll(strings.ReplaceAll(s, " @ ", " / "), " @", ", @")
	for _, n := range givenFirst(parted(listed(s))) {
		n, nicks := grammar.CutOffice(n)
		if before, after, ok := strings.Cut(n, ": "); ok { // "Jo Ellis. Also there: Sam Carter"
			if i := strings.LastIndex(before, ". "); i > 0 {
				out = append(out, peopleIn(before[:i])...)
			}
			n = after
		}
		if i := strings.Index(n, ". "); i > 3 && !scan.IsUpper(n[i-1]) && !grammar.Honorifics.Has(strings.TrimSpace(n[:i])) { // "Jo Hill. Apologies from …"
			n = n[:i]
		}
		n, _ = scan.CutPrefixFold(n, "and ")                              // "Jo Vale, Sam Roe, and Ines Cole"
		if !strings.ContainsAny(n, "(") && !strings.Contains(n, " of ") { // not "Simon Pell of Hallam & Pell"
			n = strings.ReplaceAll(n, " & ", " and ")
		}
		for n := range strings.SplitSeq(n, " and ") {
			p := who.Person{Nicknames: nicks}
			if i := strings.IndexByte(n, '('); i > 0 && strings.HasSuffix(n, ")") &&
				grammar.RoleLength(strings.TrimSpace(n)) == len(strings.TrimSpace(n[:i])) { // "Treasurer (J. Fairlie)"
				n = n[i+1 : len(n)-1]
			}
			if i := strings.IndexAny(n, "<"); i >= 0 {
				if j := strings.IndexByte(n[i:], '>'); j > 0 && strings.Contains(n[i:i+j], "@") {
					p.Email = n[i+1 : i+j]
				}
				n = n[:i]
			}
			for _, cut := range []string{"(", " - ", " – ", " — ", " / ", "["} {
				if i := strings.Index(n, cut); i > 0 {
					out = append(out, sentBy(n[:i], n[i:])...)
					if nick := strings.Trim(n[i:], "()[] -–—/"); (cut == "(" || cut == "[") && grammar.InitialsLike(strings.Trim(grammar.LastWords(nick, 1), "()[]")) { // "(Chair) [HP]"
						p.Nicknames = append(p.Nicknames, strings.Trim(grammar.LastWords(nick, 1), "()[]"))
					} else if abbr := grammar.OfficeInitials(nick); abbr != "" {
						p.Nicknames = append(p.Nicknames, abbr)
					}
					n = n[:i]
				}
			}
			if name, _, ok := strings.Cut(n, " of "); ok && strings.Contains(strings.TrimSpace(name), " ") && grammar.RoleLength(name) == 0 { // "Simon Pell of Hallam & Pell"
				n = name
			}
			p.Name = strings.Trim(n, " .*_@:")
			if what, name, ok := strings.Cut(p.Name, " "); ok && (rollOffices.Has(what) || what == "minutes" || what == "notes") { // "minutes Lorna Keane"
				p.Name = name
			}
			if n := grammar.RoleLength(p.Name); n > 0 && grammar.NameLike(strings.TrimSpace(p.Name[n:])) && givenName(scan.FirstWord(strings.TrimSpace(p.Name[n:]))) { // "Social Secretary Colin Main"
				p.Name = strings.TrimSpace(p.Name[n:])
			}
			if name, ok := scan.CutPrefixFold(p.Name, "the "); ok && grammar.Honorifics.Has(scan.FirstWord(name)) { // "The Revd Peter Lyle"
				p.Name = name
			}
			if (grammar.NameLike(p.Name) || strings.HasPrefix(strings.TrimSpace(n), "@") && !strings.Contains(p.Name, " ")) &&
				(!grammar.NeverName.Has(scan.FirstWord(p.Name)) || vocab.FirstNames.Has(scan.FirstWord(p.Name)) || len(p.Name) > 3 && p.Name[1] == ' ') && len(p.Name) < 40 { // "A Fell"
				out = append(out, p)
			}
		}
	}
	return out
}

// meet adds somebody named in the text to those known, unless the mail knows him already.
func (r *reader) meet(p who.Person, present bool) {
	if present {
		r.Minutes.Attendees = append(r.Minutes.Attendees, p.Name)
	}
	if known, ok := r.Dir.Find(p.Name); ok && (known.Email != "" || len(known.Name) >= len(p.Name)) {
		if known.Present || !present {
			return
		}
		p.Email, p.Nicknames = known.Email, append(p.Nicknames, known.Nicknames...)
		if len(known.Name) > len(p.Name) {
			p.Name = known.Name
		}
	}
	p.Present = true
	r.Dir.Add(p)
}
