package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// withoutDoer removes "by Priya" from what was done by her, nil if there is none: the
// same words without "was" or "already" may say who is to do it.
func withoutDoer(tokens []token, c Context) []token {
	done := slices.ContainsFunc(tokens, func(t token) bool { return t.class == date && !future(t.day, c) && t.day != when.DayOf(c.At) }) // "completed by Olu 20 Nov"
	for i, t := range tokens {
		w := fold(t.text)
		done = done || wases[w] || w == "is" && i+1 < len(tokens) && fold(tokens[i+1].text) == "door" || // the Dutch perfect
			w == "already" || w == "bereits" || w == "déjà" || w == "ya" || w == "già" || w == "já"
		if !done || t.class != preposition && t.class != unknown || !doers[w] {
			continue
		}
		end := i + 1
		if end+1 < len(tokens) && teams[fold(tokens[end].text)] { // "by our team"
			return slices.Concat(tokens[:i], tokens[end+2:])
		}
		for end < len(tokens) && end-i <= 3 && tokens[end].class == unknown && scan.IsName(tokens[end].text) && scan.IsCapital(tokens[end].text) {
			end++
		}
		if end > i+1 {
			return slices.Concat(tokens[:i], tokens[end:])
		}
	}
	return nil
}

var teams = vocab.New("our", "my", "the", "unserem", "unserer", "notre", "nuestro", "ons", "nostro", "nosso")

var doers = vocab.New("by", "von", "vom", "durch", "par", "por", "pelo", "pela", "door", "da", "dal", "dalla")

// withoutActor removes who did it from "Tom finished it", "das hat Lena schon erledigt" and "the
// vendor fixed this": that a named thing was done by somebody is said as plainly as by "was". It
// is nil where nobody is named, or nothing that he did.
func withoutActor(tokens []token, s summary) []token {
	first := slices.IndexFunc(tokens, func(t token) bool { return t.class == unknown })
	if first < 0 || len(s.strange) > 3 || s.has[copula] || s.has[name] || s.has[owner] || first > 0 && tokens[first].start > s.verb.end && tokens[first-1].start != s.verb.start {
		return nil
	}
	if i := slices.IndexFunc(tokens[:first], func(t token) bool { return haves[fold(t.text)] }); i >= 0 && !slices.ContainsFunc(tokens[:i+1], pointsOut) { // "has Tom done this"
		return nil
	}
	end := first + len(s.strange)
	for _, t := range tokens[first:min(end, len(tokens))] {
		if t.class != unknown || !scan.IsName(t.text) || !scan.IsCapital(t.text) && !(first == 1 && end == 2 && teams[fold(tokens[0].text)]) {
			return nil
		}
	}
	if !slices.ContainsFunc(tokens, pointsOut) || !finite(tokens, s.verb) || slices.ContainsFunc(tokens, longAgo) || didTheirs(tokens, s.verb, first, end) {
		return nil
	}
	return slices.Concat(tokens[:first], tokens[end:])
}

// didTheirs tells whether several whom nobody names have done what everybody does for himself: "the neighbours have done it already". Of
// who "repaired it" it is told what he did to the one thing.
func didTheirs(tokens []token, v token, first, end int) bool {
	return end == first+1 && first > 0 && (dets[fold(tokens[first-1].text)] || theRows[fold(tokens[first-1].text)]) && haveOnes[fold(tokens[min(end, len(tokens)-1)].text)] &&
		!slices.ContainsFunc(strings.Fields(fold(v.text)), pointers.Has)
}

// haveOnes are the auxiliaries of several.
var haveOnes = vocab.New("have", "had", "haben", "ont", "han", "hebben", "hanno", "têm")

// longAgo tells whether words are of another time: "Tom did this last year".
func longAgo(t token) bool {
	return t.class == filler && strings.Contains(t.text, " ") && slices.ContainsFunc(strings.Fields(strings.TrimPrefix(fold(t.text), "an ")), func(w string) bool { return yearly[w] }) // "an hour ago"
}

var yearly = vocab.New("year", "jahr", "année", "an", "año", "jaar", "anno", "ano", "winter", "summer", "spring", "autumn", "sommer", "frühjahr", "herbst", "hiver", "printemps", "automne", "verano", "invierno", "primavera", "otoño", "zomer", "inverno", "estate", "autunno", "years", "jahren", "ans", "años", "anni", "anos")

// pointsOut tells whether a token is a row, a pronoun or a phrase with one: "finished it",
// "lo hizo", "l'a fait".
func pointsOut(t token) bool {
	return t.class == number || t.class == pronoun || strings.HasPrefix(fold(t.text), "l'") || slices.ContainsFunc(strings.Fields(fold(t.text)), func(w string) bool { return pointers[w] || clitics[w] })
}

// finite tells whether a verb tells what somebody did: it has an auxiliary, or its object
// right behind it.
func finite(tokens []token, v token) bool {
	for i, t := range tokens {
		if t.start == v.start {
			object := i+1 < len(tokens) && (tokens[i+1].class == pronoun || tokens[i+1].class == number) || len(strings.Fields(v.text)) > 1
			w := firstWord(v.text)
			return object && (strings.HasSuffix(w, "ed") || w == "did" || clitics[w])
		}
		if t.class == filler && haves[fold(t.text)] {
			return true
		}
	}
	return false
}

var (
	haves   = vocab.New("has", "have", "had", "hat", "haben", "heeft", "hebben", "l'a", "l'ont", "l'ha", "l'hanno", "lo ha", "lo han", "ha", "han")
	clitics = vocab.New("lo", "la", "isso", "isto", "disso", "já", "ya")
)
