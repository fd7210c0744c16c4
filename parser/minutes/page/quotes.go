package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// answered blanks what a reply quotes of the mail that it answers: its list has been read
// when that mail came.
func (d *Document) answered() {
	between := false // the answers stand between what is quoted
	for i := range d.Lines {
		if l := &d.Lines[i]; between && l.quoted {
			d.blank(l)
			continue
		}
		from := i + 1
		if l := &d.Lines[i]; l.quoted && l.Text != "" && !d.Lines[max(i-1, 0)].quoted && (d.signedAbove(i) || HeaderField(l.Text) && d.answeredAbove(i)) {
			from = i
		} else if !attribution(l.Text) {
			continue
		}
		bare := d.quotedBare(i)
		for k := from; k < len(d.Lines); k++ {
			l := &d.Lines[k]
			if l.Raw != "" && !l.quoted && !bare {
				between = attribution(d.Lines[i].Text) && k > from
				break
			}
			d.blank(l)
		}
	}
}

// blank empties a line and keeps what it quoted.
func (d *Document) blank(l *Line) {
	if l.quoted && l.Text != "" {
		if d.quoted == nil {
			d.quoted = map[int]string{}
		}
		d.quoted[l.Num] = l.Text
	}
	*l = Line{Num: l.Num, Last: l.Last}
}

// QuotedAbove returns what the line ahead of line num quotes that has been blanked, blank lines aside.
func (d *Document) QuotedAbove(num int) string {
	quoted := ""
	for k := num - 1; k > 0 && k > num-10 && k <= len(d.Lines) && d.Lines[k-1].Text == ""; k-- {
		said, ok := d.quoted[k]
		switch {
		case ok:
			quoted = strings.TrimSpace(said + " " + quoted)
		case quoted != "":
			return quoted
		}
	}
	return quoted
}

// quotedBare tells that what an answer quotes below line i carries no marks, as it does where a
// program sent it with indentation only: "On 6 May 2026, at 17:50, Sam <sam@…> wrote:".
func (d *Document) quotedBare(i int) bool {
	if s := d.Lines[i].Text; !attribution(s) || !scan.HasDigit(s) || strings.IndexByte(s, '@') < 0 && !strings.Contains(s, ", at ") {
		return false
	}
	for k := i + 1; k < len(d.Lines); k++ {
		if d.Lines[k].quoted {
			return false
		}
	}
	for k := range i {
		if t := d.Lines[k].Text; t != "" && !HeaderField(t) {
			return true
		}
	}
	return false
}

// Checklist tells a text that calls itself a list for any reader to tick off.
func (d *Document) Checklist() bool {
	for i := range d.Lines {
		if t := d.Lines[i].Text; t != "" {
			lo := strings.ToLower(t[:min(len(t), 80)])
			return strings.Contains(lo, "checklist") || strings.Contains(lo, "check list") || strings.Contains(lo, "packing list")
		}
	}
	return false
}

// answeredAbove tells whether somebody's own words stand above the quoted line i, which do not announce a forward.
func (d *Document) answeredAbove(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if l := &d.Lines[k]; l.Text != "" {
			return !l.quoted && !HeaderField(l.Text) && !strings.HasSuffix(l.Text, ":") && !strings.Contains(strings.ToLower(l.Text), "forward") && !passedOn.Has(strings.Trim(l.Text, " .!"))
		}
	}
	return false
}

// passedOn are all that somebody writes above what he forwards.
var passedOn = vocab.Phrases("fyi|for info|for information|for your information|see below|please see below|as below|below|zur info|zur kenntnis|z k|siehe unten|pour info|voir ci-dessous|para info|para información|ter info|zie onder|per conoscenza")

// signedAbove tells whether the words above line i end as an answer does: with a greeting and a name.
func (d *Document) signedAbove(i int) bool {
	n := 0
	for k := i - 1; k >= 0 && n < 3; k-- {
		if d.Lines[k].Text == "" {
			continue
		}
		if n++; d.Lines[k].quoted {
			return false
		}
		if grammar.IsSignOff(d.Lines[k].Text) {
			return true
		}
	}
	return false
}

// copied blanks the mail below an answer that greets or thanks who wrote it, as Outlook copies it.
func (d *Document) copied() {
	for i := 1; i+2 < len(d.Lines); i++ {
		from, ok := FromField(d.Lines[i].Text)
		if !ok {
			from, ok = scan.CutField(d.Lines[i].Text, "von:")
		}
		if !ok || !HeaderField(d.Lines[i+1].Text) || !HeaderField(d.Lines[i+2].Text) {
			continue
		}
		first := scan.FirstWord(strings.Trim(from, "\"' "))
		for k := range i {
			if t := d.Lines[k].Text; t != "" {
				if greets(t, first) {
					for ; i < len(d.Lines); i++ {
						d.Lines[i] = Line{Num: d.Lines[i].Num, Last: d.Lines[i].Last}
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
		if rest, ok := scan.CutPrefixFold(s, w+name); ok && (rest == "" || !scan.IsWordByte(rest[0]) && rest[0] != ' ') {
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

// Attributed is who wrote what is quoted below "On Monday, Sam Carter <sam@x.example> wrote:", as far as the line says so; "" for other lines.
func Attributed(s string) string {
	if !attribution(s) {
		return ""
	}
	s = s[:max(strings.LastIndex(s, " wrote"), strings.LastIndex(s, " schrieb"), strings.LastIndex(s, " a écrit"), strings.LastIndex(s, " escribió"), strings.LastIndex(s, " schreef"), 0)]
	s, _, _ = strings.Cut(s, " <")
	s, _, _ = strings.Cut(s, " [")
	s = strings.TrimSpace(s[strings.LastIndexByte(s, ',')+1:])
	for s != "" && !grammar.NameLike(s) { // "12:24:16PM -0700 Sam Carter"
		_, s, _ = strings.Cut(s, " ")
	}
	return s
}

// announcesExample tells a line that ends in "for example:", "such as".
func announcesExample(s string) bool {
	lo := strings.ToLower(strings.TrimRight(s[max(0, len(s)-20):], ": "))
	for _, w := range []string{"example", "for instance", "such as", "zum beispiel", "par exemple", "por ejemplo", "bijvoorbeeld"} {
		if strings.HasSuffix(lo, w) {
			return scan.LastByte(s) == ':' || w == "such as"
		}
	}
	return false
}

// blankTable blanks the table with pipes that begins at line i or the next.
func (d *Document) blankTable(i int) {
	for k := i; k < len(d.Lines) && (d.Lines[k].Raw == "" && k == i || strings.HasPrefix(d.Lines[k].Raw, "|")); k++ {
		d.Lines[k] = Line{Num: d.Lines[k].Num, Last: d.Lines[k].Last}
	}
}

// examples blanks what is only shown as an example, set off behind "for example:".
func (d *Document) examples() {
	for i := range d.Lines {
		text := strings.TrimRight(d.Lines[i].Text, " ")
		tableBelow := i+2 < len(d.Lines) && strings.HasPrefix(d.Lines[i+1].Raw+d.Lines[i+2].Raw, "|")
		if tableBelow && scan.OpensWith(text, []string{"example", "sample", "beispiel", "exemple", "ejemplo"}) {
			d.blankTable(i + 1)
			continue
		}
		if !announcesExample(text) {
			continue
		}
		for k := i + 1; k < len(d.Lines); k++ {
			l := &d.Lines[k]
			if l.Raw != "" && l.Indent < d.Lines[i].Indent+2 {
				break
			}
			*l = Line{Num: l.Num, Last: l.Last}
		}
	}
}

// HeaderField tells the lines that a forwarded mail begins with.
func HeaderField(s string) bool {
	name, _, ok := strings.Cut(s[:min(len(s), 20)], ":")
	return ok && headerFields.Has(strings.TrimSpace(name))
}

var headerFields = vocab.Of("from to cc bcc date sent subject von an datum betreff gesendet de à objet envoyé para asunto fecha aan onderwerp verzonden enviado kopie")

// FromField cuts "From:" off a line that names a mail's sender with an address.
func FromField(s string) (string, bool) {
	for _, name := range []string{"from:", "von:", "de :", "de:", "van:"} {
		if v, ok := scan.CutField(s, name); ok && strings.IndexByte(v, '@') > 0 {
			return v, true
		}
	}
	return scan.CutField(s, "from:")
}
