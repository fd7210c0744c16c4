package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// attributed lays what a scribe writes down to those who said it: "Ada: the draft is stuck", and
// "... I'll ping them" for what they go on to say. Another may take over in the middle.
func (d *Document) attributed() {
	writers := d.writers()
	scribe, last := d.firstScribe(writers), ""
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		if next := scribeNamed(l, writers); next != "" {
			scribe = next
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

// writers are the nicks that have written any line, in small letters.
func (d *Document) writers() vocab.Set {
	writers := vocab.Set{}
	for i := range d.Lines {
		if s := d.Lines[i].Speaker; s != "" {
			writers[strings.ToLower(s)] = true
		}
	}
	return writers
}

// firstScribe returns who is named as the scribe first, who may have begun to write before; "" where there is none.
func (d *Document) firstScribe(writers vocab.Set) string {
	for i := range d.Lines {
		if scribe := scribeNamed(&d.Lines[i], writers); scribe != "" {
			return scribe
		}
	}
	return ""
}

// scribeNamed returns the nick that a line names as the scribe: "scribenick: ada", "scribe+". A name under which nobody
// writes, "scribe: Ada Quist", is none.
func scribeNamed(l *Line, writers vocab.Set) string {
	t := strings.ToLower(l.Text)
	if l.Speaker == "" || !strings.HasPrefix(t, "scribe") {
		return ""
	}
	if t == "scribe+" {
		return strings.ToLower(l.Speaker)
	}
	for _, w := range []string{"scribenick: ", "scribenick ", "scribe: ", "scribe+ "} {
		if name, ok := strings.CutPrefix(t, w); ok && writers[name] {
			return name
		}
	}
	return ""
}
