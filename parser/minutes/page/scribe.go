package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// scribing is what the log of a meeting tells of those who write down in it what the others say.
type scribing struct {
	writers vocab.Set // the nicks that have written any line, in small letters
	now     vocab.Set // those who write at this line
	heard   vocab.Set // the names and nicks, in small letters, to whom scribes lay what they write
}

// attributed lays what a scribe writes down to those who said it: "Ada: the draft is stuck", and
// "... I'll ping them" for what they go on to say. Another may take over in the middle, or help out while the
// scribe speaks himself.
func (d *Document) attributed() {
	s := d.scribing()
	last, writer := "", ""
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		s.handOver(l)
		more, goesOn := goingOn(l.Text)
		switch name, rest := s.told(l); {
		case goesOn && last != "" && (l.Speaker == "" || s.now.Has(strings.ToLower(l.Speaker)) || l.Speaker == writer):
			l.Speaker, l.Stamped, l.Text = last, true, more
		case name != "":
			writer, last = l.Speaker, name
			l.Speaker, l.Text = name, rest
		case l.Speaker != "" && len(s.now) == 0:
			last = l.Speaker
		case l.Speaker == "":
			last = ""
		}
	}
}

// goingOn reads "... and they agreed", by which a scribe goes on with the same speaker.
func goingOn(s string) (more string, ok bool) {
	more, ok = strings.CutPrefix(s, "...")
	if !ok {
		more, ok = strings.CutPrefix(s, "…")
	}
	return strings.TrimLeft(more, ".: "), ok
}

// scribing looks over the log for who writes and who is heard; who is named as the scribe first may have begun before.
func (d *Document) scribing() *scribing {
	s := &scribing{writers: vocab.Set{}, now: vocab.Set{}, heard: vocab.Set{}}
	for i := range d.Lines {
		if name := d.Lines[i].Speaker; name != "" {
			s.writers[strings.ToLower(name)] = true
		}
	}
	first, ever := "", vocab.Set{}
	for i := range d.Lines {
		if name, leaves := s.named(&d.Lines[i]); name != "" && !leaves {
			if first == "" {
				first = name
			}
			ever[name] = true
		}
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if name, _ := headed(l.Text); name != "" && ever.Has(strings.ToLower(l.Speaker)) {
			s.heard[strings.ToLower(name)] = true
		}
	}
	if first != "" {
		s.now[first] = true
	}
	return s
}

// told splits what somebody writes down of another: the scribe of all, who helps out of the scribe alone, of himself, and of
// those by a name that is no nick, which he would call them by.
func (s *scribing) told(l *Line) (name, rest string) {
	writer := strings.ToLower(l.Speaker)
	if len(s.now) == 0 || writer == "" {
		return "", ""
	}
	name, rest = headed(l.Text)
	lo := strings.ToLower(name)
	if s.now.Has(writer) || lo == writer || s.now.Has(lo) || s.heard.Has(lo) && !s.writers.Has(lo) {
		return name, rest
	}
	return "", ""
}

// headed splits "Ada: the draft is stuck".
func headed(s string) (name, rest string) {
	name, rest, ok := strings.Cut(s, ": ")
	if !ok || !nick(name) && !grammar.NameLike(name) || IsLabel(name) {
		return "", ""
	}
	return name, rest
}

// handOver notes who writes from a line on.
func (s *scribing) handOver(l *Line) {
	name, leaves := s.named(l)
	switch {
	case name == "":
	case leaves:
		delete(s.now, name)
	case scan.BeginsFold(l.Text, "scribe+"):
		s.now[name] = true
	default:
		s.now = vocab.Set{name: true}
	}
}

// named returns the nick that a line names as the scribe, and whether as one who writes no more: "scribenick: ada",
// "scribe+", "scribe- ada". A name under which nobody writes, "scribe: Ada Quist", is none.
func (s *scribing) named(l *Line) (name string, leaves bool) {
	if l.Speaker == "" || !scan.BeginsFold(l.Text, "scribe") {
		return "", false
	}
	t := strings.ToLower(l.Text)
	switch t {
	case "scribe+":
		return strings.ToLower(l.Speaker), false
	case "scribe-":
		return strings.ToLower(l.Speaker), true
	}
	for _, w := range []string{"scribenick: ", "scribenick ", "scribe: ", "scribe+ ", "scribe- "} {
		if name, ok := strings.CutPrefix(t, w); ok && s.writers[name] {
			return name, strings.HasPrefix(w, "scribe-")
		}
	}
	return "", false
}
