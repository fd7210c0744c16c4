package minutes

import (
	"strings"
	"time"
	"unicode"

	"duly/parser/when"
)

// facts reads the title, the meeting's day and who was there.
func (r *reader) facts() {
	r.dayOrder()
	r.title()
	r.day()
	r.next()
	r.attendees()
	r.addressed()
	r.signature()
	r.correspondence()
}

func (r *reader) title() {
	for i := range r.doc.lines {
		l := &r.doc.lines[i]
		if l.text == "" {
			continue
		}
		if i > 40 {
			return
		}
		if v, ok := labelValue(l.text, "title", "meeting title", "meeting", "subject", "betreff", "objet", "asunto", "onderwerp"); ok && v != "" && !placeholder(v) {
			r.m.Title = v
			return
		}
		if l.level > 0 && l.level <= 2 || i < 3 && l.bullet == 0 && l.speaker == "" && len(l.text) < 100 && (l.bold || titleLike(l.text)) {
			if _, known := kindOf(l.text); !known {
				r.m.Title = strings.TrimRight(l.text, ":")
				return
			}
		}
	}
}

func titleLike(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r != '-' && !unicode.IsLetter(r) })
	lo := " " + strings.Join(words, " ") + " "
	for _, w := range []string{"minutes", "meeting", "notes", "protokoll", "compte rendu", "compte-rendu", "acta", "notulen", "verslag", "recap",
		"besprechung", "réunion", "reunión", "vergadering", "call", "sync", "standup", "stand-up", "jour fixe",
		"retro", "retrospective", "check-in", "mtg", "catch-up", "catchup"} {
		if strings.Contains(lo, " "+w+" ") || lo == " daily " {
			dated := strings.HasSuffix(s, ".") && len(s) > 1 && isDigit(s[len(s)-2]) // "Standup 19.11."
			return dated || !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, ",")
		}
	}
	return false
}

// labelValue reads "Date: …" for any of the labels.
func labelValue(s string, labels ...string) (string, bool) {
	i := strings.IndexByte(s[:min(len(s), 40)], ':')
	if i < 2 {
		return "", false
	}
	name := foldTitle(s[:i])
	for _, l := range labels {
		if name == l {
			return strings.TrimSpace(s[i+1:]), true
		}
	}
	return "", false
}

// day finds the meeting's day: a "Date:" line, the title, or a date standing alone near the top.
// What stands below a heading of actions, in a table, or behind "by" is a day of a task.
func (r *reader) day() {
	seen, tasks := 0, false
	for i := range r.doc.lines {
		l := &r.doc.lines[i]
		if l.text == "" || l.stamped {
			continue
		}
		if seen++; seen > 25 {
			break
		}
		if k, known := kindOf(l.text); known && k == kindAction {
			tasks = true
		}
		v, ok := labelValue(l.text, "date", "meeting date", "date of meeting", "date and time", "when", "held on", "held", "datum", "fecha",
			"date de la réunion", "time and date", "sitzung vom", "date time", "day")
		switch {
		case ok:
		case tasks || strings.Count(l.text, "|") > 1 || strings.Contains(l.text, "\t"):
			continue
		case seen <= 12 && (l.level > 0 || l.bullet == 0 && titleLike(l.text)) && len(l.text) < 120 && hasDigit(l.text):
			if _, known := kindOf(l.text); known || strings.Contains(strings.ToLower(l.text), "next") ||
				strings.Contains(strings.ToLower(l.text), "last") || strings.Contains(strings.ToLower(l.text), "previous") {
				continue
			}
			v = l.text
		case seen <= 6 && len(l.text) < 110 && l.bullet == 0 && strings.HasPrefix(strings.ToLower(l.text), "held "):
			v = l.text
		case seen == 1 && len(l.text) < 80 && l.bullet == 0 && hasDigit(l.text) && endsInDay(l.text):
			v = l.text
		case seen <= 6 && len(l.text) < 40 && hasDigit(l.text) && l.bullet == 0 && !r.wholeDate(l.text).empty():
			v = l.text
		default:
			continue
		}
		if r.setDay(v) {
			return
		}
	}
}

// next finds the day of the next meeting where the text names it; it is surer than the series' rule.
func (r *reader) next() {
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if b.row != nil || len(b.text) > 300 || !hasDigit(b.text) {
			continue
		}
		v, ok := labelValue(b.text, "next meeting", "next call", "next session", "date of next meeting", "date of the next meeting",
			"next meeting date", "nächste sitzung", "nächstes treffen", "nächster termin", "prochaine réunion", "próxima reunión",
			"volgende vergadering")
		switch lo := strings.ToLower(b.text[:min(len(b.text), 40)]); {
		case ok:
		case b.sec.kind == kindNext, strings.HasPrefix(lo, "the next meeting") || strings.HasPrefix(lo, "next meeting"):
			v = b.text
		default:
			continue
		}
		if !hasDigit(v) {
			continue
		}
		for _, m := range when.Find(v, r.ctx.Context) {
			if !m.Day.IsZero() && namesDay(m.Text) && hasMonthDay(strings.ToLower(m.Text)) && (r.ctx.At.IsZero() || daysBetween(when.DayOf(r.ctx.At), m.Day) > 0) {
				r.ctx.Next = m.Day
				return
			}
		}
	}
}

// setDay makes the day that v names the one that dates count from.
func (r *reader) setDay(v string) bool {
	if !hasDigit(v) {
		return false
	}
	for _, m := range when.Find(v, r.ctx.Context) {
		if m.Day.IsZero() || !namesDay(m.Text) || namesQuarter(m.Text) || deadlineAt(v, &m) {
			continue
		}
		if !r.ctx.At.IsZero() {
			at := when.DayOf(r.ctx.At)
			if d := daysBetween(m.Day, at); d > 800 || d < -370 {
				r.m.Day = m.Day
				continue
			}
			m.Day = nearest(m.Day, m.Text, at)
		}
		r.m.Day = m.Day
		r.setNow(m.Day)
		return true
	}
	if !r.m.Day.IsZero() {
		r.setNow(r.m.Day)
		return true
	}
	return false
}

// setNow makes dates count from noon of a day.
func (r *reader) setNow(d when.Day) {
	r.ctx.At = time.Date(d.Year, d.Month, d.Dom, 12, 0, 0, 0, r.ctx.At.Location())
}

// namesDay tells dates with a day in them from "November 2026".
// namesQuarter tells "Q1" and "H2", which a meeting may be about.
func namesQuarter(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if len(w) == 2 && (w[0] == 'q' || w[0] == 'h') && isDigit(w[1]) {
			return true
		}
	}
	return false
}

func namesDay(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(w) <= 2 || len(w) == 8 {
			return true
		}
	}
	return false
}

// nearest moves a day without a year to where minutes are written: after the meeting, not a year before it.
func nearest(d when.Day, text string, at when.Day) when.Day {
	numbers := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	for _, w := range numbers {
		if len(w) == 4 {
			return d
		}
	}
	if daysBetween(at, d) > 180 && len(numbers) < 3 {
		return when.NewDay(d.Year-1, d.Month, d.Dom)
	}
	return d
}

// daysBetween counts the days from a to b.
func daysBetween(a, b when.Day) int {
	return int(b.In(time.UTC).Sub(a.In(time.UTC)).Hours() / 24)
}

// attendees reads the lists of those present, and knows them from then on.
func (r *reader) attendees() {
	n := 0
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if b.row != nil || n > 300 || i >= 60 && b.sec.kind != kindPeople && b.sec.kind != kindAbsent {
			continue
		}
		text, away := b.text, false
		v, ok := labelValue(text, "attendees", "present", "participants", "in attendance", "attending", "members present", "attendance", "who",
			"teilnehmer", "anwesend", "présents", "participantes", "asistentes", "aanwezig", "people", "invitees", "chair", "chairperson",
			"facilitator", "note taker", "notetaker", "minute taker", "scribe", "recorder", "organizer", "organiser", "also present", "apologies",
			"apologies for absence", "regrets", "absent", "guests", "there", "also there", "in the chair", "chaired by", "trustees present",
			"directors present", "councillors present", "committee members present", "minutes by", "minutes taken by", "secretary", "clerk",
			"invited", "by invitation", "also attending", "officers", "guest", "observers", "observer", "staff", "entschuldigt")
		switch {
		case ok && i < 60:
			text = v
		case i < 12 && rollCall(text) != "":
			text = rollCall(text)
		case b.sec.kind == kindPeople || b.sec.kind == kindAbsent:
			if k, val, cut := strings.Cut(text, ":"); cut && len(k) < 30 && !nameLike(k) {
				text = val
			}
		case i < 12 && b.bullet == 0 && !r.doc.chat && rollBySentence(text) != nil:
			text = strings.Join(rollBySentence(text), ", ")
		case i < 12 && b.bullet == 0 && !r.doc.chat:
			if text, away = rollByShape(text); text == "" {
				continue
			}
		default:
			continue
		}
		absent := away || b.sec.kind == kindAbsent || ok && isAbsentLabel(b.text)
		for _, p := range peopleIn(text) {
			n++
			r.meet(p, !absent)
		}
	}
}

// rollCall returns who was there where the line says something else before: "Board, 3 May. Present: …".
func rollCall(s string) string {
	lo := strings.ToLower(s[:min(len(s), 200)])
	for _, w := range []string{"present: ", "in attendance: ", "attending: ", "attendees: ", "attending were ", "those present were ", "in the chair: "} {
		if i := strings.Index(lo, w); i >= 0 && len(lo) == min(len(s), 200) && (i == 0 || lo[i-1] == ' ') {
			return strings.TrimRight(s[i+len(w):], " .")
		}
	}
	return ""
}

func isAbsentLabel(s string) bool {
	lo := strings.ToLower(s[:min(len(s), 12)])
	return strings.HasPrefix(lo, "apolog") || strings.HasPrefix(lo, "regret") || strings.HasPrefix(lo, "absent") || strings.HasPrefix(lo, "entsch")
}

// peopleIn reads "Sam Carter (IT), Lena Ross <lena@x.example>; Tom".
func peopleIn(s string) []Person {
	var out []Person
	s = strings.ReplaceAll(s, " @", ", @")
	for _, n := range listed(s) {
		n, nicks := cutOffice(n)
		if before, after, ok := strings.Cut(n, ": "); ok { // "Jo Ellis. Also there: Sam Carter"
			if i := strings.LastIndex(before, ". "); i > 0 {
				out = append(out, peopleIn(before[:i])...)
			}
			n = after
		}
		if i := strings.Index(n, ". "); i > 3 && !isUpper(n[i-1]) && !honorifics.has(strings.TrimSpace(n[:i])) { // "Jo Hill. Apologies from …"
			n = n[:i]
		}
		for n := range strings.SplitSeq(n, " and ") {
			p := Person{Nicknames: nicks}
			if i := strings.IndexByte(n, '('); i > 0 && strings.HasSuffix(n, ")") &&
				roleLength(strings.TrimSpace(n)) == len(strings.TrimSpace(n[:i])) { // "Treasurer (J. Fairlie)"
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
					if nick := strings.Trim(n[i:], "()[] -–—/"); initialsLike(lastWords(nick, 1)) && cut == "(" {
						nick = lastWords(nick, 1)
						p.Nicknames = append(p.Nicknames, nick)
					} else if abbr := officeInitials(nick); abbr != "" {
						p.Nicknames = append(p.Nicknames, abbr)
					}
					n = n[:i]
				}
			}
			p.Name = strings.Trim(n, " .*_@:")
			if (nameLike(p.Name) || strings.HasPrefix(strings.TrimSpace(n), "@") && !strings.Contains(p.Name, " ")) &&
				!neverName.has(firstWord(p.Name)) && len(p.Name) < 40 {
				out = append(out, p)
			}
		}
	}
	return out
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// meet adds somebody named in the text to those known, unless the mail knows him already.
func (r *reader) meet(p Person, present bool) {
	if present {
		r.m.Attendees = append(r.m.Attendees, p.Name)
	}
	if known, ok := r.dir.find(p.Name); ok && (known.Email != "" || len(known.Name) >= len(p.Name)) {
		if known.Present || !present {
			return
		}
		p.Email, p.Nicknames = known.Email, append(p.Nicknames, known.Nicknames...)
		if len(known.Name) > len(p.Name) {
			p.Name = known.Name
		}
	}
	p.Present = true
	r.dir.add(p)
}
