package minutes

import (
	"strings"
	"unicode"
)

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
			if p.opensClause(body, agreed || that) && (that || !p.endsWithName(s[:i])) {
				return s[:i], body
			}
		}
	}
	return s, ""
}

// opensClause tells a clause that hands something to the one it begins with.
func (p *paragraph) opensClause(s string, agreed bool) bool {
	if rest, ok := strings.CutPrefix(s, "the "); ok && isUpper(byteAt(rest, 0)) { // "the RFO will …"
		s = rest
	}
	if who, _ := bidden(s); who != "" || startsAsk(s) || pleads(s) {
		return true
	}
	if !unicode.IsUpper(firstRune(s)) && roleLength(s) == 0 {
		return false
	}
	h := readHead(s, strengthProse)
	if h.form == formNone && agreed {
		h = wouldHead(s)
	}
	switch {
	case h.form == formTo || h.form == formAsk || h.form == formShould && agreed:
		return h.words != "to" && h.words != "please" && !strings.HasSuffix(h.words, " you") && p.hands(h, "", agreed)
	case h.form != formNone:
		return false
	}
	if _, thing := p.pledge(s); thing != "" {
		return true
	}
	subject, _ := p.saidOfSelf(s)
	return subject != "" && subject != p.subject && p.r.known(subject)
}

// pleads tells "comments back by Monday please".
func pleads(s string) bool {
	s = strings.TrimRight(s, " .!")
	return len(s) < 90 && !strings.Contains(s, ", ") && !beginsFold(s, "will ") && strings.HasSuffix(s, " please") && strings.Contains(s, " by ")
}

// cutTopic takes off what minutes set before a sentence to say what it is about: "Bus shelter – the Clerk …".
func (p *paragraph) cutTopic(s string) string {
	n := topicLength(s)
	if n == 0 || s[n-2] == '.' || p.genre != genreMinutes || !unicode.IsUpper(firstRune(s)) {
		return s
	}
	topic := strings.TrimRight(s[:n], " :–—-.")
	if countWords(topic) > 6 || strings.ContainsAny(topic, ",;(") || labels.has(topic) {
		return s
	}
	if names, rest, ok := nameList(topic, strengthSection); ok && rest == "" && (p.r.surelyNames(names) || initialsLike(topic)) {
		return s
	}
	return s[n:]
}

// endsWithName tells that what stands before a joint ends with a name, so that another may join it.
func (p *paragraph) endsWithName(s string) bool {
	for words := 1; words <= 3; words++ {
		w := lastWords(s, words)
		if names, rest, ok := nameList(w, strengthProse); ok && rest == "" && (len(w) == len(s) || p.r.known(names[len(names)-1])) {
			return true
		}
		if len(w) == len(s) {
			return false
		}
	}
	return false
}
