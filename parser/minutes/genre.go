package minutes

import "strings"

// genre is what kind of text holds the sentences: the same words mean more in minutes than in an article.
type genre int

const (
	genreText    genre = iota // an article, a notice: only what is plainly handed out counts
	genreMail                 // a letter to somebody: "I" and "you" are people
	genreMinutes              // minutes: people do things
	genreTalk                 // a chat or a transcript
)

func (r *reader) genre() genre {
	if !r.judged {
		r.judged, r.kind = true, r.judgeGenre()
	}
	return r.kind
}

func (r *reader) judgeGenre() genre {
	if r.doc.chat {
		return genreTalk
	}
	minutes, mail, voice := len(r.m.Attendees) > 1, r.your != "" || r.mails[0].greeted || len(r.mails[0].to) == 1, false
	n := 0
	for i := range r.doc.lines {
		t := r.doc.lines[i].text
		if t == "" {
			continue
		}
		if n++; n <= 12 && len(t) < 100 && r.doc.lines[i].bullet != '-' && titleLike(t) && (minutesTitle(t) || !r.m.Day.IsZero()) {
			minutes = true
		}
		mail = mail || len(t) < 40 && isSignOff(t) || strings.HasPrefix(t, "Subject: ")
		voice = voice || strings.Contains(t, "I'll ") || strings.Contains(t, "I will ") || strings.Contains(t, "I'm ")
	}
	mail = mail || r.doc.signed() || n <= 40 && r.doc.personal() && (r.ctx.From.Name != "" || r.ctx.From.Email != "")
	minutes = minutes || !mail && r.doc.minuted()
	r.faint = !minutes && !mail
	switch {
	case minutes:
		return genreMinutes
	case mail || n <= 3 || voice && n <= 60:
		return genreMail
	}
	return genreText
}

// minuted tells texts that speak as minutes do, whatever their title: they close, name the next
// meeting, pass resolutions.
func (d *document) minuted() bool {
	var seen [len(minuteMarks)]bool
	n := 0
	for i := range d.lines {
		if i > 600 && i < len(d.lines)-20 || len(d.lines[i].text) < 4 {
			continue
		}
		lo := strings.ToLower(d.lines[i].text[:min(len(d.lines[i].text), 500)])
		for k, marks := range minuteMarks {
			if !seen[k] && containsOne(lo, marks) {
				seen[k] = true
				n++
			}
		}
		if n >= 2 {
			return true
		}
	}
	for i := range d.blocks {
		if d.blocks[i].sec.kind == kindReview {
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

func containsOne(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// personal tells texts whose writer speaks of himself.
func (d *document) personal() bool {
	for i := range d.lines {
		for w := range strings.FieldsSeq(d.lines[i].text) {
			if w == "I" || w == "i" || beginsFold(w, "i'") {
				return true
			}
		}
	}
	return false
}

// signed tells texts that end with the bare name of who wrote them.
func (d *document) signed() bool {
	t := d.lastLine()
	return t != "" && len(strings.Fields(t)) <= 2 && nameLike(t) && firstNames.has(firstWord(t))
}

// lastLine returns the last line that says anything, unless it is a list item.
func (d *document) lastLine() string {
	for i := len(d.lines) - 1; i >= 0; i-- {
		if t := strings.Trim(d.lines[i].text, " -–—,."); t != "" && d.lines[i].bullet == 0 {
			return t
		} else if t != "" {
			break
		}
	}
	return ""
}

// minutesTitle tells titles that name minutes as such, rather than write about meetings.
func minutesTitle(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"minutes", "meeting notes", "notes from", "notes of", "recap", "protokoll", "compte rendu", "compte-rendu",
		"acta de", "notulen", "meeting summary", "call notes", "summary of the meeting", "meeting record", "mtg", "meeting with", "call with", "standup", "stand-up",
		"jour fixe"} {
		if i := strings.Index(lo, w); i >= 0 && !strings.HasPrefix(lo, "how ") && !(i > 0 && isDigit(lo[max(0, i-2)])) {
			return true
		}
	}
	return false
}

// newsletter tells texts that are sent to many and ask nobody in particular, and books of rules.
func (d *document) newsletter() bool {
	if t := strings.ToLower(d.firstLine()); len(t) < 80 && !minutesTitle(t) && !strings.Contains(t, "meeting") {
		for _, w := range []string{"rules", "constitution", "bylaws", "by-laws", "terms of reference", "standing orders", "code of conduct",
			"job description", "role description"} {
			if strings.HasSuffix(t, w) || strings.HasPrefix(t, w) {
				return true
			}
		}
	}
	for i := range d.lines {
		t := d.lines[i].text
		if len(t) < 8 || len(t) > 200 {
			continue
		}
		lo := strings.ToLower(t)
		if strings.Contains(lo, "unsubscribe") && (len(t) < 100 || d.footer(i)) {
			return true
		}
		for _, w := range []string{"press release", "for immediate release", "pressemitteilung", "communiqué de presse", "nota de prensa",
			"persbericht", "newsletter #", "view in browser", "view this email in", "manage your preferences", "you are receiving this",
			"in this issue", "all rights reserved"} {
			if strings.Contains(lo, w) {
				return true
			}
		}
	}
	return false
}

// footer tells whether line i is one of the last that say anything.
func (d *document) footer(i int) bool {
	n := 0
	for k := i + 1; k < len(d.lines) && n < 4; k++ {
		if d.lines[k].text != "" {
			n++
		}
	}
	return n < 4
}

// scribed tells the log of a meeting that somebody minutes with the marks of meeting robots:
// what is to be done carries "ACTION:" there.
func (d *document) scribed() bool {
	n := 0
	for i := range d.lines {
		l := &d.lines[i]
		lo := strings.ToLower(l.text)
		if isBot(l.speaker) && l.speaker != robotName || strings.HasPrefix(lo, "scribe") || strings.HasPrefix(lo, "topic:") ||
			strings.HasPrefix(lo, "present+") || strings.HasPrefix(lo, "#topic") || strings.HasPrefix(lo, "#startmeeting") ||
			strings.HasPrefix(lo, "agenda:") {
			if n++; n > 1 {
				return true
			}
		}
	}
	return false
}

func (d *document) firstLine() string {
	for i := range d.lines {
		if d.lines[i].text != "" {
			return d.lines[i].text
		}
	}
	return ""
}
