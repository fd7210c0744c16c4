package page

import (
	"strings"

	"duly/parser/minutes/grammar"
)

// records reads talk whose speakers stand in lines of their own without a time: the fields that
// messengers write above each message, and the bare names above each paragraph of a transcript or above what
// somebody has answered to a program.
func (d *Document) records() {
	d.fielded()
	d.forms()
	d.nameHeads()
}

// fielded reads messages below "From: Sam", "Type: incoming" and "Sent: Wed, 18 Nov 2026 20:12".
func (d *Document) fielded() {
	speaker, stamp := "", ""
	for i := 0; i < len(d.Lines); i++ {
		l := &d.Lines[i]
		if name, sent, end := d.fieldsAt(i); end > 0 {
			speaker, stamp = name, sent
			for ; i < end; i++ {
				d.Lines[i].blank()
			}
			i--
			continue
		}
		if speaker != "" && l.Text != "" {
			l.Speaker, l.Stamped, l.Stamp = speaker, true, stamp
		}
	}
}

// fieldsAt reads the fields of a message from line i on; end is 0 where there are none.
func (d *Document) fieldsAt(i int) (name, sent string, end int) {
	from, ok := strings.CutPrefix(d.Lines[i].Raw, "From: ")
	if !ok {
		return "", "", 0
	}
	kind := ""
	for end = i + 1; end < min(i+12, len(d.Lines)) && d.Lines[end].Raw != ""; end++ {
		key, value, ok := strings.Cut(d.Lines[end].Raw, ": ")
		switch {
		case !ok:
			return "", "", 0
		case key == "Type":
			kind = value
		case key == "Sent":
			sent = value
		}
	}
	if kind != "incoming" && kind != "outgoing" {
		return "", "", 0
	}
	return bareName(from), sent, end
}

// nameHeads reads paragraphs that each stand below the bare name of who says them.
func (d *Document) nameHeads() {
	said, paragraphs, heads, orders := map[string]int{}, 0, 0, 0
	for i := range d.Lines {
		if d.Lines[i].Text == "" || i > 0 && d.Lines[i-1].Raw != "" {
			continue
		}
		paragraphs++
		if name := d.nameHead(i); name != "" {
			said[name]++
			heads++
			if grammar.StartsTask(d.Lines[i+1].Text) {
				orders++
			}
		}
	}
	if len(said) < 2 || heads < 6 || heads < 3*len(said)/2 || heads*3 < paragraphs*2 || orders*2 > heads {
		return
	}
	speaker := ""
	for i := range d.Lines {
		l := &d.Lines[i]
		if i == 0 || d.Lines[i-1].Raw == "" {
			if name := d.nameHead(i); name != "" {
				speaker = name
				l.blank()
				continue
			}
		}
		if l.Text != "" && speaker != "" && !l.Stamped {
			l.Speaker, l.Stamped = speaker, true
		}
	}
}

// nameHead returns the name that line i consists of, where words stand right below it.
func (d *Document) nameHead(i int) string {
	l := &d.Lines[i]
	if len(l.Text) > 40 || l.Stamped || l.Level > 0 || l.Bullet != 0 || i+1 >= len(d.Lines) || d.Lines[i+1].Text == "" {
		return ""
	}
	name := bareName(l.Text)
	if l.Bold && d.Lines[i+1].Bullet == 0 {
		name = strings.TrimSuffix(name, ":") // "**Ruta Vale:**"
	}
	if _, heading := ExactKind(FoldTitle(name)); heading || !grammar.NameLike(name) || IsLabel(name) || neverNamed(name) {
		return ""
	}
	return name
}
