package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
)

// addressed finds whom a mail speaks to: "Hi Sam,".
func (r *reader) addressed() {
	n := 0
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Text == "" {
			continue
		}
		if page.HeaderField(l.Text) {
			continue
		}
		if n++; n > 4 {
			return
		}
		if grammar.GreetsMany(l.Text) {
			return
		}
		for _, g := range grammar.Salutations {
			rest, ok := scan.CutPrefixFold(l.Text, g)
			if !ok {
				continue
			}
			names, tail, ok := grammar.NameList(grammar.GreetedEach(rest), grammar.StrengthSection)
			if ok && len(names) == 1 && (strings.Trim(tail, " ,.!-–—:") == "" || strings.HasPrefix(tail, ",")) {
				r.Your = names[0]
			}
			return
		}
		if name, tail, ok := strings.Cut(l.Text, ","); ok && strings.TrimSpace(tail) == "" && grammar.NameLike(name) && len(strings.Fields(name)) == 1 &&
			!grammar.IsSignOff(l.Text) && !grammar.IsEveryone(name) && !grammar.GreetingWords.Has(name) && grammar.RoleLength(name) == 0 {
			r.Your = name
			return
		}
	}
}

// signature finds who wrote the text: its "From:" line, or the name at its end.
func (r *reader) signature() {
	closed, n, top := false, 0, true
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Text == "" || l.Stamped {
			continue
		}
		n++
		top = top && page.HeaderField(l.Text)
		if v, ok := page.FromField(l.Text); ok && top {
			if from := headerPeople(v); len(from) == 1 { // a forwarded mail: "I" is who wrote it
				r.Writer, r.Context.From = from[0].Name, who.Person{Name: from[0].Name, Email: from[0].Email}
				return
			}
		}
		if v, ok := scan.CutField(l.Text, "to:"); ok && top && r.Your == "" {
			if to := headerPeople(v); len(to) == 1 {
				r.Your = to[0].Name
			}
		}
		if t := strings.Trim(l.Text, " -–—,."); closed && grammar.NameLike(t) && len(strings.Fields(t)) <= 3 {
			r.Writer = t
			return
		}
		if name := grammar.SignedBy(l.Text); name != "" && n > 2 { // "Thanks, Bridget"
			r.Writer = name
			return
		}
		closed = len(l.Text) < 40 && grammar.IsSignOff(l.Text)
	}
	if r.Doc.Signed() || r.Your != "" && r.Doc.NamedAtEnd() {
		r.Writer = r.Doc.LastLine()
	}
}
