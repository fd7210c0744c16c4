package page

import (
	"strings"

	"duly/parser/minutes/grammar"
)

// attributed lays what a scribe writes down to those who said it: "Ada: the draft is stuck", and
// "... I'll ping them" for what they go on to say.
func (d *Document) attributed() {
	scribe := d.scribe()
	last := ""
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		more, goesOn := strings.CutPrefix(l.Text, "... ")
		if !goesOn {
			more, goesOn = strings.CutPrefix(l.Text, "… ")
		}
		byScribe := scribe != "" && strings.EqualFold(l.Speaker, scribe)
		switch {
		case goesOn && last != "" && (byScribe || l.Speaker == ""):
			l.Speaker, l.Stamped, l.Text = last, true, more
		case byScribe:
			if name, rest, ok := strings.Cut(l.Text, ": "); ok && (nick(name) || grammar.NameLike(name)) && !IsLabel(name) {
				l.Speaker, l.Text, last = name, rest, name
			}
		case l.Speaker != "" && scribe == "":
			last = l.Speaker
		case l.Speaker == "":
			last = ""
		}
	}
}

// scribe returns the nick that is named as the scribe of a log, "" where there is none.
func (d *Document) scribe() string {
	for i := range d.Lines {
		t := strings.ToLower(d.Lines[i].Text)
		if d.Lines[i].Speaker == "" || !strings.HasPrefix(t, "scribe") {
			continue
		}
		if t == "scribe+" {
			return strings.ToLower(d.Lines[i].Speaker)
		}
		for _, w := range []string{"scribenick: ", "scribenick ", "scribe: ", "scribe+ "} {
			if name, ok := strings.CutPrefix(t, w); ok && nick(name) {
				return name
			}
		}
	}
	return ""
}
