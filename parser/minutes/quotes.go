package minutes

import "strings"

// answered blanks what a reply quotes of the mail that it answers: its list has been read
// when that mail came.
func (d *document) answered() {
	for i := range d.lines {
		from := i + 1
		if l := &d.lines[i]; l.quoted && l.text != "" && !d.lines[max(i-1, 0)].quoted && (d.signedAbove(i) || headerField(l.text) && d.answeredAbove(i)) {
			from = i
		} else if !attribution(l.text) {
			continue
		}
		for k := from; k < len(d.lines); k++ {
			l := &d.lines[k]
			if l.raw != "" && !l.quoted {
				break
			}
			*l = line{num: l.num, last: l.last}
		}
	}
}

// checklist tells a text that calls itself a list for any reader to tick off.
func (d *document) checklist() bool {
	for i := range d.lines {
		if t := d.lines[i].text; t != "" {
			lo := strings.ToLower(t[:min(len(t), 80)])
			return strings.Contains(lo, "checklist") || strings.Contains(lo, "check list") || strings.Contains(lo, "packing list")
		}
	}
	return false
}

// answeredAbove tells whether somebody's own words stand above the quoted line i, which do not announce a forward.
func (d *document) answeredAbove(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if l := &d.lines[k]; l.text != "" {
			return !l.quoted && !headerField(l.text) && !strings.HasSuffix(l.text, ":") && !strings.Contains(strings.ToLower(l.text), "forward")
		}
	}
	return false
}

// signedAbove tells whether the words above line i end as an answer does: with a greeting and a name.
func (d *document) signedAbove(i int) bool {
	n := 0
	for k := i - 1; k >= 0 && n < 3; k-- {
		if d.lines[k].text == "" {
			continue
		}
		if n++; d.lines[k].quoted {
			return false
		}
		if isSignOff(d.lines[k].text) {
			return true
		}
	}
	return false
}

// copied blanks the mail below an answer that greets or thanks who wrote it, as Outlook copies it.
func (d *document) copied() {
	for i := 1; i+2 < len(d.lines); i++ {
		from, ok := fromField(d.lines[i].text)
		if !ok || !headerField(d.lines[i+1].text) || !headerField(d.lines[i+2].text) {
			continue
		}
		first := firstWord(strings.Trim(from, "\"' "))
		for k := range i {
			if t := d.lines[k].text; t != "" {
				if greets(t, first) {
					for ; i < len(d.lines); i++ {
						d.lines[i] = line{num: d.lines[i].num, last: d.lines[i].last}
					}
				}
				break
			}
		}
		return
	}
}

// greets tells an opening line that speaks to somebody: "Thanks Olga, …", "Hi Olga".
func greets(s, name string) bool {
	if len(name) < 2 {
		return false
	}
	for _, w := range []string{"", "thanks ", "thanks, ", "thank you ", "thank you, ", "many thanks ", "many thanks, ", "hi ", "hello ", "dear ",
		"hey ", "danke ", "hallo ", "liebe ", "lieber ", "merci ", "bonjour ", "gracias ", "hola ", "bedankt ", "beste "} {
		if rest, ok := cutPrefixFold2(s, w+name); ok && (rest == "" || !wordByte(rest[0]) && rest[0] != ' ') {
			return true
		}
	}
	return false
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

// announcesExample tells a line that ends in "for example:", "such as".
func announcesExample(s string) bool {
	lo := strings.ToLower(strings.TrimRight(s[max(0, len(s)-20):], ": "))
	for _, w := range []string{"example", "for instance", "such as", "zum beispiel", "par exemple", "por ejemplo", "bijvoorbeeld"} {
		if strings.HasSuffix(lo, w) {
			return lastByte(s) == ':' || w == "such as"
		}
	}
	return false
}

// blankTable blanks the table with pipes that begins at line i or the next.
func (d *document) blankTable(i int) {
	for k := i; k < len(d.lines) && (d.lines[k].raw == "" && k == i || strings.HasPrefix(d.lines[k].raw, "|")); k++ {
		d.lines[k] = line{num: d.lines[k].num, last: d.lines[k].last}
	}
}

// examples blanks what is only shown as an example, set off behind "for example:".
func (d *document) examples() {
	for i := range d.lines {
		text := strings.TrimRight(d.lines[i].text, " ")
		tableBelow := i+2 < len(d.lines) && strings.HasPrefix(d.lines[i+1].raw+d.lines[i+2].raw, "|")
		if tableBelow && opensWith(text, []string{"example", "sample", "beispiel", "exemple", "ejemplo"}) {
			d.blankTable(i + 1)
			continue
		}
		if !announcesExample(text) {
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
