package minutes

import "strings"

// attributed lays what a scribe writes down to those who said it: "Ada: the draft is stuck", and
// "... I'll ping them" for what they go on to say.
func (d *document) attributed() {
	scribe := d.scribe()
	last := ""
	for i := range d.lines {
		l := &d.lines[i]
		if l.text == "" {
			continue
		}
		more, goesOn := strings.CutPrefix(l.text, "... ")
		if !goesOn {
			more, goesOn = strings.CutPrefix(l.text, "… ")
		}
		byScribe := scribe != "" && strings.EqualFold(l.speaker, scribe)
		switch {
		case goesOn && last != "" && (byScribe || l.speaker == ""):
			l.speaker, l.stamped, l.text = last, true, more
		case byScribe:
			if name, rest, ok := strings.Cut(l.text, ": "); ok && (nick(name) || nameLike(name)) && !isLabel(name) {
				l.speaker, l.text, last = name, rest, name
			}
		case l.speaker != "" && scribe == "":
			last = l.speaker
		case l.speaker == "":
			last = ""
		}
	}
}

// scribe returns the nick that is named as the scribe of a log, "" where there is none.
func (d *document) scribe() string {
	for i := range d.lines {
		t := strings.ToLower(d.lines[i].text)
		if d.lines[i].speaker == "" || !strings.HasPrefix(t, "scribe") {
			continue
		}
		for _, w := range []string{"scribenick: ", "scribenick ", "scribe: ", "scribe+ "} {
			if name, ok := strings.CutPrefix(t, w); ok && nick(name) {
				return name
			}
		}
	}
	return ""
}
