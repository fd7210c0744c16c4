package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// cues blanks the times and numbers that subtitles set above what is said.
func (d *Document) cues() {
	var last *Line // what was said in the cue before
	named := d.cueNames()
	for i := range d.Lines {
		l := &d.Lines[i]
		if !cueTimes(l.Raw) {
			continue
		}
		*l = Line{Num: l.Num, Last: l.Last}
		if i > 0 && d.Lines[i-1].Raw != "" && strings.Trim(d.Lines[i-1].Raw, "0123456789") == "" {
			d.Lines[i-1] = Line{Num: l.Num - 1, Last: l.Num - 1}
		}
		at := i + 1
		if at+1 < len(d.Lines) && named[d.Lines[at].Raw] {
			name := d.Lines[at].Text
			d.Lines[at].blank()
			at++
			d.Lines[at].Speaker, d.Lines[at].Stamped = name, true
		}
		if at < len(d.Lines) {
			if next := &d.Lines[at]; next.Speaker == "" {
				if name, rest, ok := cueSpeaker(next.Text); ok {
					next.Speaker, next.Text, next.Stamped = name, rest, true
				}
			}
			d.joinCue(at)
			last = goOn(last, &d.Lines[at])
		}
	}
}

// goOn lays a cue without a name to who spoke before, and joins it to the last where that ends within
// a sentence. It returns the line that holds what was said last.
func goOn(last, l *Line) *Line {
	if last == nil || last.Speaker == "" || l.Text == "" {
		return l
	}
	if l.Speaker == "" {
		l.Speaker, l.Stamped = last.Speaker, true
	}
	if l.Speaker != last.Speaker || strings.IndexByte(".!?…", scan.LastByte(last.Text)) >= 0 || len(last.Text) > 600 {
		return l
	}
	last.Text += " " + l.Text
	last.Last = l.Last
	*l = Line{Num: l.Num, Last: l.Last}
	return last
}

// joinCue joins the lines of one subtitle to the one that names who speaks.
func (d *Document) joinCue(at int) {
	first := &d.Lines[at]
	for k := at + 1; k < min(len(d.Lines), at+5); k++ {
		l := &d.Lines[k]
		if l.Raw == "" || l.Speaker != "" || strings.Contains(l.Raw, " --> ") {
			return
		}
		if _, _, ok := cueSpeaker(l.Text); ok {
			return
		}
		first.Text += " " + strings.TrimSuffix(l.Text, "</v>")
		first.Last = l.Num
		*l = Line{Num: l.Num, Last: l.Last}
	}
}

// cueSpeaker splits "Ruta Vale: words", "(Ruta Vale) words" and "[Ruta Vale] words".
func cueSpeaker(s string) (name, rest string, ok bool) {
	for _, close := range []string{") ", "] "} {
		if name, rest, ok = strings.Cut(s, close); ok && strings.IndexAny(name, "([") == 0 && grammar.NameLike(name[1:]) && sayer(name[1:]) {
			return name[1:], rest, true
		}
	}
	return grammar.CutSpeaker(s)
}

// cueTimes tells "00:00:03.120 --> 00:00:07.480" and "0:0:3.120 --> 0:0:7.480".
func cueTimes(s string) bool {
	from, to, ok := strings.Cut(s, " --> ")
	return ok && cueTime(from) && cueTime(strings.TrimSpace(to))
}

func cueTime(s string) bool {
	s, _, _ = strings.Cut(s, " ") // where the words stand on the screen
	return strings.Contains(s, ":") && strings.Trim(s, "0123456789:.,") == ""
}

// cueNames are the names that stand on a line of their own below the times of cues; one that comes again is the proof.
func (d *Document) cueNames() map[string]bool {
	seen := map[string]int{}
	for i := range d.Lines[:max(0, len(d.Lines)-2)] {
		if name := d.Lines[i+1].Raw; cueTimes(d.Lines[i].Raw) && d.Lines[i+2].Raw != "" && !cueTimes(d.Lines[i+2].Raw) && len(name) < 50 && (grammar.NameLike(name) && sayer(name) || strings.HasPrefix(name, "Speaker ") && sayer(name)) {
			seen[name]++
		}
	}
	if !again(seen) {
		return nil
	}
	names := map[string]bool{}
	for name := range seen {
		names[name] = true
	}
	return names
}
