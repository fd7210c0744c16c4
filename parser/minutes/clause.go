package minutes

import "strings"

// clauseMarks stand between clauses of a sentence that may hand out tasks of their own.
var clauseMarks = []string{" and ", ", and ", ", but ", " but ", ", while ", " while ", ", so ", " – ", " — ", " - ", ", ", "; "}

// cutClause takes the first clause off a sentence that hands something to somebody else behind it:
// "Sam needs access, and Claire will ask for it".
func (p *paragraph) cutClause(s string, agreed bool) (first, rest string) {
	if p.genre == genreText || p.genre == genreTalk {
		return s, ""
	}
	for i := 8; i < len(s); i++ {
		if s[i] != ' ' && s[i] != ',' && s[i] != ';' {
			continue
		}
		for _, mark := range clauseMarks {
			after, ok := strings.CutPrefix(s[i:], mark)
			if !ok {
				continue
			}
			body, that := cutPrefixFold2(after, "that ")
			if p.opensClause(body, agreed || that) && !p.endsWithName(s[:i]) {
				return s[:i], body
			}
		}
	}
	return s, ""
}

// opensClause tells a clause that hands something to the one it begins with.
func (p *paragraph) opensClause(s string, agreed bool) bool {
	h := readHead(s, strengthProse)
	if h.form == formNone && agreed {
		h = wouldHead(s)
	}
	switch {
	case h.form == formTo || h.form == formAsk:
		return h.words != "to" && h.words != "please" && !strings.HasSuffix(h.words, " you") && p.hands(h, "", agreed)
	case h.form != formNone:
		return false
	}
	subject, _ := p.saidOfSelf(s)
	return subject != "" && subject != p.subject
}

// endsWithName tells that what stands before a joint ends with a name, so that another may join it.
func (p *paragraph) endsWithName(s string) bool {
	for words := 1; words <= 3; words++ {
		w := lastWords(s, words)
		if len(w) == len(s) {
			return true
		}
		if names, rest, ok := nameList(w, strengthProse); ok && rest == "" && p.r.known(names[len(names)-1]) {
			return true
		}
	}
	return false
}
