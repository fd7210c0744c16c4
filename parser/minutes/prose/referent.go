package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// refer tells of the tasks found since the n-th what their pronoun stands for: "pay it (the insurance)".
func (p *Paragraph) refer(n int) {
	if p.genre != reading.GenreMinutes {
		return
	}
	for i := n; i < len(p.r.Found); i++ {
		f := &p.r.Found[i]
		if object := pronounOf(f.Task); object != "" && f.About == "" {
			f.About = p.referent(object)
			p.spokenOf = f.About
		}
	}
}

// pronounOf is the pronoun that a task is done to: "prune them out", "have another look at it".
func pronounOf(task string) string {
	words := strings.Fields(task)
	for i, w := range words[:min(len(words), 5)] {
		if w = strings.TrimRight(w, ".,;:!?"); w != "IT" {
			w = strings.ToLower(w)
		}
		switch {
		case i == 0:
		case pointing.Things.Has(w) && (i+1 == len(words) || !standsBefore(w, words[i+1])) || w == "one" && i == 1 && (i+1 == len(words) || grammar.Prepositions.Has(words[i+1])):
			return w
		case !grammar.Prepositions.Has(w) && !grammar.Adverbial.Has(w) && i != 2 && i != 3:
			return ""
		}
	}
	return ""
}

// standsBefore tells "this" as a word before its noun: "send this form".
func standsBefore(w, next string) bool {
	return w != "it" && w != "them" && !grammar.Prepositions.Has(next) && !grammar.Adverbial.Has(next) && !grammar.Adverbs.Has(next) && !pointing.Words.Has(strings.ToLower(next))
}

// referent is the thing of the sentence before, or what its section is about, that a pronoun stands for.
func (p *Paragraph) referent(pronoun string) string {
	many := pronoun == "them" || pronoun == "these" || pronoun == "those"
	found := ""
	if head := begunWith(p.before); head != "" && many == severalOf(head) && pronoun != "one" && !untold(head) {
		return head
	}
	for _, np := range phrases(p.before) {
		if np.person || many != np.many || untold(np.text) {
			continue
		}
		if pronoun != "one" {
			return np.text
		}
		if a := scan.FirstWord(np.text); a == "a" || a == "an" {
			found = np.text
		}
	}
	if label := grammar.TopicLength(p.Text); found == "" && !many && label > 0 && scan.CountWords(p.Text[:label]) < 5 && scan.OpensWith(p.before, []string{"agreed", "resolved", "same ", "no "}) { // "Insurance – due 1 June. Agreed to renew."
		return strings.TrimRight(p.Text[:label], " :–—-.")
	}
	switch {
	case found != "":
	case pointing.Any(p.before): // "Bram will photograph it and Lionel will send it off"
		if many == severalOf(p.spokenOf) {
			return p.spokenOf
		}
	case (!many || severalOf(p.before)) && p.before != "" && scan.CountWords(p.before) < 7 && p.namedIn(p.before) == "" && !grammar.Auxiliaries.Has(grammar.LastWords(p.before, 1)) && !grammar.Prepositions.Has(grammar.LastWords(p.before, 1)):
		return p.before
	}
	return found
}

// untold tells a thing that no pronoun of minutes stands for: a time, or people.
func untold(np string) bool {
	return grammar.RoleLength(np) > 0 || timeWord.Has(strings.ToLower(grammar.LastWords(np, 1)))
}

// begunWith is the thing without an article that a sentence begins with: what it is headed by, "Christmas cards – orders
// close on Friday", or its subject, "Comments had been received".
func begunWith(s string) string {
	if topic := grammar.TopicLength(s); topic > 0 && s[topic-2] != '.' && scan.CountWords(s[:topic]) < 6 {
		return strings.TrimRight(s[:topic], " :–—-")
	}
	w, tail := grammar.CutWord(s)
	if lo := strings.ToLower(w); len(w) > 3 && manyOf(lo) && strings.HasPrefix(tail, " ") && !openers.Has(lo) && !vocab.FirstNames.Has(w) && (finite.Has(scan.FirstWord(tail[1:])) || scan.BeginsFold(tail, " need")) {
		return w
	}
	return ""
}

// severalOf tells a phrase whose noun stands in the plural.
func severalOf(np string) bool {
	if head, _, ok := strings.Cut(np, " of "); ok && scan.CountWords(head) == 1 { // "two of the trees"
		return true
	}
	for _, of := range []string{" of ", " for "} {
		np, _, _ = strings.Cut(np, of)
	}
	return manyOf(np) && (!strings.Contains(np, " ") || unicode.IsLower(scan.FirstRune(grammar.LastWords(np, 1))))
}

// timeWord are nouns that a pronoun of minutes does not stand for.
var timeWord = vocab.Of("meeting spring summer autumn winter future past session quarter term chair committee board council week month year day time morning afternoon evening moment weekend members people residents parents police staff one others delay")
