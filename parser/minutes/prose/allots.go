package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// holdings stand between a colleague and what is his: "Dana owns the rota", "Dana is down for the raffle".
var holdings = vocab.Patterns("(owns|will own)", "(has|) volunteered for", "(is|are|'s) (down|on the hook|signed up|on point) for", "(is|are|'s) (doing|handling|sorting)",
	"(has|have|'s) (kindly|now|also|) (taken on|picked up|signed up for|volunteered for)", "(is|are|'s) (now|) (in charge of|heading up|leading on|looking after)", "(is|are|'s) now responsible for",
	"(is|are|'s) (your|our|the) (man|woman|person|one|contact|lead) for", "(has|have) the pen on", "takes care of", "(will be|'ll be) (doing|handling|sorting|covering)")

// appointing hand something to the colleague behind them: "I've put Dana on the rota".
var appointing = vocab.Patterns("(I've|we've|I have|we have|I|we) (now|also|) (put|got|tasked|charged|entrusted|landed)", "(over|back) to", "from", "(that|this|which) leaves")

// appointed stand behind that name.
var appointedTo = vocab.Patterns("(down|in|) for", "in charge of", "on", "with", "(I|we) (still|) (need|want|await)")

var ownParts = vocab.Patterns("'s (job|task|part|bit|homework|turn|action|next step) (now|) is to", "'s turn to", "(is|are) going to have to", "(has|have) been (roped|talked) into")

// landings stand between a thing and the colleague whose it becomes: "The visas fall to Priya".
var landings = []string{" falls to ", " fall to ", " is down to ", " are down to ", " lands with ", " land with "}

// leftWith stand before him, with what is left to him behind "with": "That leaves Priya with the visas".
var leftWith = vocab.Patterns("(that|this|which|it) leaves", "(that|this) left")

// allotment reads what a letter says to be a colleague's: who and what.
func (p *Paragraph) allotment(body string) (names []string, thing string) {
	if p.genre != reading.GenreMail || p.r.Faint || strings.HasSuffix(body, "?") {
		return nil, ""
	}
	if rest, ok := scan.CutPrefixFold(body, "let "); ok {
		if names, task, ok := p.colleagues(rest); ok && work.IsDeed(strings.TrimLeft(task, " ")) && !scan.BeginsFold(strings.TrimLeft(task, " "), "know") {
			return names, strings.TrimLeft(task, " ")
		}
	}
	if _, rest, ok := leftWith.Cut(body); ok {
		names, tail, _ := p.colleagues(rest)
		thing, with := strings.CutPrefix(tail, " with ")
		return names, ownable(map[bool]string{true: thing}[with])
	}
	lead, rest, ok := appointing.Cut(body)
	if !ok {
		rest = body
	}
	names, tail, named := p.colleagues(rest)
	if !named {
		return nil, ""
	}
	tail = strings.TrimLeft(tail, " ")
	if ok {
		link, thing, joined := appointedTo.Cut(tail)
		if needs := strings.Contains(link, " "); !joined || strings.EqualFold(lead, "from") != (needs && scan.BeginsFold(link, "I ") || scan.BeginsFold(link, "we ")) {
			return nil, ""
		}
		return names, ownable(thing)
	}
	if _, task, ok := ownParts.Cut(tail); ok && work.IsDeed(task) {
		return names, task
	}
	if link, thing, ok := holdings.Cut(tail); ok && ownable(thing) != "" {
		if verb := grammar.LastWords(link, 1); strings.HasSuffix(verb, "ing") {
			if base := grammar.Gerund(verb); base != "" {
				verb = base
			}
			thing = verb + " " + thing
		}
		return names, thing
	}
	return nil, ""
}

// colleagues reads people beside the reader at the beginning of s.
func (p *Paragraph) colleagues(s string) (names []string, rest string, ok bool) {
	names, rest, ok = grammar.NameList(s, grammar.StrengthProse)
	return names, rest, ok && p.people(names)
}

// ownable returns a thing or a deed in -ing that may be somebody's, "" for anything else.
func ownable(thing string) string {
	first := scan.FirstWord(thing)
	if grammar.Determiners.Has(first) && !pointing.Things.Has(first) && first != "a" && first != "an" || strings.HasSuffix(first, "ing") && len(first) > 5 {
		return thing
	}
	return ""
}

// allots keeps what is said to be a colleague's.
func (p *Paragraph) allots(s, body string) bool {
	names, thing := p.allotment(body)
	return thing != "" && p.keepDated(s, names, thing)
}

// onPlate reads "The tabards are on Dana's plate" and "The visas fall to Priya".
func (p *Paragraph) onPlate(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || strings.HasSuffix(s, "?") {
		return false
	}
	for _, w := range landings {
		thing, rest, ok := strings.Cut(body, w)
		if names, tail, known := p.colleagues(rest); ok && known && ownable(thing) != "" && strings.Trim(tail, " .!,") == "" {
			return p.keepDated(s, names, thing)
		}
	}
	for _, w := range []string{" is on ", " are on ", " sits on ", " is now on ", " are now on "} {
		thing, rest, ok := strings.Cut(body, w)
		if !ok || !grammar.Determiners.Has(scan.FirstWord(thing)) {
			continue
		}
		names, tail, ok := p.colleagues(rest)
		return ok && scan.OpensWith(tail, []string{"'s plate", "'s list", "'s desk", "'s to-do list"}) && p.KeepAny(s, names, thing)
	}
	return false
}
