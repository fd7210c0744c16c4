package minutes

import "strings"

// records reads talk whose speakers stand in lines of their own without a time: the fields that
// messengers write above each message, and the bare names above each paragraph of a transcript.
func (d *document) records() {
	d.fielded()
	d.nameHeads()
}

// fielded reads messages below "From: Sam", "Type: incoming" and "Sent: Wed, 18 Nov 2026 20:12".
func (d *document) fielded() {
	speaker, stamp := "", ""
	for i := 0; i < len(d.lines); i++ {
		l := &d.lines[i]
		if name, sent, end := d.fieldsAt(i); end > 0 {
			speaker, stamp = name, sent
			for ; i < end; i++ {
				d.lines[i].blank()
			}
			i--
			continue
		}
		if speaker != "" && l.text != "" {
			l.speaker, l.stamped, l.stamp = speaker, true, stamp
		}
	}
}

// fieldsAt reads the fields of a message from line i on; end is 0 where there are none.
func (d *document) fieldsAt(i int) (name, sent string, end int) {
	from, ok := strings.CutPrefix(d.lines[i].raw, "From: ")
	if !ok {
		return "", "", 0
	}
	kind := ""
	for end = i + 1; end < min(i+12, len(d.lines)) && d.lines[end].raw != ""; end++ {
		key, value, ok := strings.Cut(d.lines[end].raw, ": ")
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
func (d *document) nameHeads() {
	said, paragraphs, heads, orders := map[string]int{}, 0, 0, 0
	for i := range d.lines {
		if d.lines[i].text == "" || i > 0 && d.lines[i-1].raw != "" {
			continue
		}
		paragraphs++
		if name := d.nameHead(i); name != "" {
			said[name]++
			heads++
			if startsTask(d.lines[i+1].text) {
				orders++
			}
		}
	}
	if len(said) < 2 || heads < 6 || heads < 3*len(said)/2 || heads*3 < paragraphs*2 || orders*2 > heads {
		return
	}
	speaker := ""
	for i := range d.lines {
		l := &d.lines[i]
		if i == 0 || d.lines[i-1].raw == "" {
			if name := d.nameHead(i); name != "" {
				speaker = name
				l.blank()
				continue
			}
		}
		if l.text != "" && speaker != "" && !l.stamped {
			l.speaker, l.stamped = speaker, true
		}
	}
}

// nameHead returns the name that line i consists of, where words stand right below it.
func (d *document) nameHead(i int) string {
	l := &d.lines[i]
	if len(l.text) > 40 || l.stamped || l.level > 0 || l.bullet != 0 || i+1 >= len(d.lines) || d.lines[i+1].text == "" {
		return ""
	}
	name := bareName(l.text)
	if _, heading := exactKind(foldTitle(name)); heading || !nameLike(name) || isLabel(name) || neverName.has(firstWord(name)) {
		return ""
	}
	return name
}
