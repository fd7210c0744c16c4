package minutes

import "strings"

// answered blanks what a reply quotes of the mail that it answers: its list has been read
// when that mail came.
func (d *document) answered() {
	for i := range d.lines {
		if !attribution(d.lines[i].text) {
			continue
		}
		for k := i + 1; k < len(d.lines); k++ {
			l := &d.lines[k]
			if l.raw != "" && !l.quoted {
				break
			}
			*l = line{num: l.num, last: l.last}
		}
	}
}

// attribution tells "On Monday, Sam wrote:".
func attribution(s string) bool {
	if len(s) < 8 || s[len(s)-1] != ':' {
		return false
	}
	lo := strings.ToLower(strings.TrimRight(s, ": "))
	for _, w := range []string{" wrote", " schrieb", " a écrit", " escribió", " schreef", " ha scritto", " escreveu"} {
		if strings.HasSuffix(lo, w) || strings.Contains(lo, w+" ") {
			return true
		}
	}
	return false
}

// examples blanks what is only shown as an example, set off behind "for example:".
func (d *document) examples() {
	for i := range d.lines {
		text := strings.TrimRight(d.lines[i].text, " ")
		if lastByte(text) != ':' {
			continue
		}
		lo := strings.ToLower(text)
		if !strings.HasSuffix(lo, "example:") && !strings.HasSuffix(lo, "for instance:") && !strings.HasSuffix(lo, "zum beispiel:") && !strings.HasSuffix(lo, "par exemple:") && !strings.HasSuffix(lo, "par exemple :") {
			continue
		}
		for k := i + 1; k < len(d.lines); k++ {
			l := &d.lines[k]
			if l.raw != "" && l.indent < d.lines[i].indent+2 {
				break
			}
			*l = line{num: l.num, last: l.last}
		}
	}
}
