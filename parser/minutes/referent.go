package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// refer tells of the tasks found since the n-th what their pronoun stands for: "pay it (the insurance)".
func (p *paragraph) refer(n int) {
	if p.genre != genreMinutes {
		return
	}
	for i := n; i < len(p.r.found); i++ {
		f := &p.r.found[i]
		if object := pronounOf(f.Task); object != "" && f.about == "" {
			f.about = p.referent(object)
			p.spokenOf = f.about
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
		case pronounThing.Has(w) && (i+1 == len(words) || !standsBefore(w, words[i+1])) || w == "one" && i == 1 && (i+1 == len(words) || grammar.Prepositions.Has(words[i+1])):
			return w
		case !grammar.Prepositions.Has(w) && !adverbial.Has(w) && i != 2 && i != 3:
			return ""
		}
	}
	return ""
}

// standsBefore tells "this" as a word before its noun: "send this form".
func standsBefore(w, next string) bool {
	return w != "it" && w != "them" && !grammar.Prepositions.Has(next) && !adverbial.Has(next) && !grammar.Adverbs.Has(next) && !pointing.Has(strings.ToLower(next))
}

// referent is the thing of the sentence before, or what its section is about, that a pronoun stands for.
func (p *paragraph) referent(pronoun string) string {
	many := pronoun == "them" || pronoun == "these" || pronoun == "those"
	found := ""
	for _, np := range things(p.before) {
		if grammar.RoleLength(np) > 0 || many != severalOf(np) || timeWord.Has(strings.ToLower(lastWords(np, 1))) {
			continue
		}
		if pronoun != "one" {
			return np
		}
		if a := scan.FirstWord(np); a == "a" || a == "an" {
			found = np
		}
	}
	if label := grammar.TopicLength(p.text); found == "" && !many && label > 0 && scan.CountWords(p.text[:label]) < 5 && scan.OpensWith(p.before, []string{"agreed", "resolved", "same ", "no "}) { // "Insurance – due 1 June. Agreed to renew."
		return strings.TrimRight(p.text[:label], " :–—-.")
	}
	switch {
	case found != "":
	case pointsElsewhere(p.before): // "Bram will photograph it and Lionel will send it off"
		if many == severalOf(p.spokenOf) {
			return p.spokenOf
		}
	case (!many || severalOf(p.before)) && p.before != "" && scan.CountWords(p.before) < 7 && p.namedIn(p.before) == "" && !auxiliary.Has(lastWords(p.before, 1)) && !grammar.Prepositions.Has(lastWords(p.before, 1)):
		return p.before
	}
	return found
}

// things are the phrases of a sentence that name a thing: "a fix for the third", "two of the trees".
func things(s string) []string {
	var out []string
	if topic := grammar.TopicLength(s); topic > 0 && s[topic-2] != '.' && scan.CountWords(s[:topic]) < 6 { // "Christmas cards – orders close on Friday"
		out, s = append(out, strings.TrimRight(s[:topic], " :–—-")), s[topic:]
	} else if w, tail := grammar.CutWord(s); strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3 && strings.HasPrefix(tail, " ") && !opensThing.Has(strings.ToLower(w)) && !vocab.FirstNames.Has(w) &&
		(finite.Has(scan.FirstWord(tail[1:])) || scan.BeginsFold(tail, " need")) { // "Comments had been received"
		out = append(out, w)
	}
	start, end, linked := -1, 0, false
	flush := func() {
		if start >= 0 && end > start && strings.Contains(s[start:end], " ") {
			out = append(out, s[start:end])
		}
		start, linked = -1, false
	}
	n := 0
	for at := 0; at < len(s); {
		w, tail := grammar.CutWord(s[at:])
		lo := strings.ToLower(w)
		from := len(s) - len(tail) - len(w)
		switch {
		case w == "":
			flush()
			at += max(1, len(string(scan.FirstRune(s[at:]))))
			continue
		case opensThing.Has(lo) || strings.HasSuffix(s[at:from+len(w)], "'s"):
			if start >= 0 && !linked {
				flush()
			}
			if start < 0 {
				start, n = from, 0
			}
			if linked = false; counts.Has(lo) { // "two of the trees"
				n, end = 1, from+len(w)
			}
		case start < 0:
		case (lo == "of" || lo == "for" && !unicode.IsUpper(scan.FirstRune(strings.TrimLeft(tail, " ")))) && n > 0 && end > start:
			linked = true
			n = 0
			at = len(s) - len(tail)
			continue
		case finite.Has(lo) || auxiliary.Has(lo) || grammar.Prepositions.Has(lo) || being[lo] || breaksThing.Has(lo) || n > 0 && (strings.HasSuffix(lo, "ed") || grammar.Irregular.Has(lo)) || strings.HasSuffix(lo, "ly") || n > 4:
			flush()
		default:
			n++
			end = from + len(w)
		}
		at = len(s) - len(tail)
		if c := scan.ByteAt(tail, 0); c != ' ' && c != 0 {
			flush()
		}
	}
	flush()
	return out
}

// severalOf tells a phrase whose noun stands in the plural.
func severalOf(np string) bool {
	if head, _, ok := strings.Cut(np, " of "); ok && scan.CountWords(head) == 1 { // "two of the trees"
		return true
	}
	for _, of := range []string{" of ", " for "} {
		np, _, _ = strings.Cut(np, of)
	}
	return strings.HasSuffix(np, "s") && !strings.HasSuffix(np, "ss") && (!strings.Contains(np, " ") || unicode.IsLower(scan.FirstRune(lastWords(np, 1))))
}

var (
	opensThing  = vocab.Of("the a an his her its their this these those some any another all no several many two three four five six seven eight nine ten twelve most new further more")
	counts      = vocab.Of("some any all several many two three four five six seven eight nine ten twelve most")
	breaksThing = vocab.Of("which who that where when while if as because since so but and or not yet still now than then also before after until unless without within into onto over under during between by from")
	timeWord    = vocab.Of("meeting week month year day time morning afternoon evening spring summer autumn winter moment future past weekend session quarter term chair committee board council members people residents parents police staff one others delay")
)
