package facts

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
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
		if r.Your = r.hailed(l.Text); r.Your != "" {
			return
		}
	}
}

// opening is the first line of the text that is no field of a letter's head.
func (r *reader) opening() string {
	for i := range r.Doc.Lines {
		if t := r.Doc.Lines[i].Text; t != "" && !page.HeaderField(t) {
			return t
		}
	}
	return ""
}

// greetsSomeone tells a text that opens with a greeting, of whomever: "Hi,", "Dear all,".
func (r *reader) greetsSomeone() bool {
	t := r.opening()
	return grammar.GreetsMany(t) || grammar.GreetingWords.Has(strings.Trim(t, " ,.!-–—:"))
}

// hailed returns whom the opening of a letter speaks to within its first sentence: "Great work Jens, that saves us …", "Elaine, thanks.".
func (r *reader) hailed(line string) string {
	end := strings.IndexAny(line, ",.!?;:")
	if end < 0 || r.Doc.Chat || line != r.opening() {
		return ""
	}
	words, rest := strings.Fields(line[:end]), strings.TrimLeft(line[end+1:], " !")
	n := len(words)
	if n == 0 || n > 4 || !unicode.IsUpper(scan.FirstRune(words[n-1])) || !grammar.NameLike(words[n-1]) {
		return ""
	}
	switch common := vocab.FirstNames.Has(words[n-1]); {
	case !common && (r.Ordinary(words[n-1], true) || grammar.NounLike(strings.ToLower(words[n-1])) || reading.Remarks(words[n-1])):
		return ""
	case n == 1:
		next := scan.FirstWord(rest)
		spoken := common && (unicode.IsLower(scan.FirstRune(rest)) && !pointingBack.Has(next) || scan.OpensWith(rest, []string{"I ", "I'"})) || reading.Remarks(strings.Trim(next, ",.!"))
		apposed, _, more := strings.Cut(rest, ",")
		if line[end] != ',' || !spoken || more && grammar.Determiners.Has(next) && scan.CountWords(apposed) < 6 { // "Lena, our treasurer, reports"
			return ""
		}
	case !reading.Remarks(words[0]):
		return ""
	}
	for _, w := range words[:n-1] {
		if lo := strings.ToLower(w); grammar.Prepositions.Has(lo) || grammar.Determiners.Has(lo) || grammar.Subjects.Has(lo) || lo == "and" {
			return ""
		}
	}
	return words[n-1]
}

// pointingBack begin what is told of the one named before: "Lena, who …".
var pointingBack = vocab.Of("who whose whom which where and or as from of at in on")

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
			if from := headerPeople(grammar.OneFirstLast(v)); len(from) == 1 { // a forwarded mail: "I" is who wrote it
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
	if name := r.Doc.Signer(); r.Doc.Signed() || r.Your != "" || r.greetsSomeone() {
		r.Writer = name
	}
}
