package reply

import (
	"slices"
	"strings"

	"duly/parser/reply/act"
)

// What tells that the very thing a task asks for was done, whatever the words: "the contract went back to them yesterday" of "Send the
// contract back". The clause must be one plain statement in the past: somebody, the task's own verb or one that stands for it, the task's
// own object, and no more than when, where, how and to whom.

// fulfilled reads a clause that tells that one row was carried out, or that it is being.
func (r reader) fulfilled(tokens []token, s summary) ([]Command, verdict) {
	if len(tokens) == 0 || len(tokens) > 40 || s.deadline && !r.appointed(tokens, s.day) || s.day.class == duration && !r.asksFor("renew") || slices.ContainsFunc(tokens, longAgo) || asks(tokens) || r.elsewhen(tokens, s) || beforeThat(piecesOf(tokens)) {
		return nil, silent
	}
	named := slices.ContainsFunc(s.targets, r.offered) && !s.counted
	known := named || r.given().by != unmeant
	found, verb := r.toldOf(tokens, s, known)
	if s.has[all] && !known && len(found) == 0 { // "both sent"
		if found, verb = r.toldOf(tokens, s, true); len(found) < len(r.c.Offers) {
			return nil, silent
		}
	}
	unfound := func(t string) bool {
		return !slices.ContainsFunc(found, func(o wanted) bool { return o.n == t || o.Ref == t })
	}
	switch {
	case len(found) == 1 && !known && slices.ContainsFunc(tokens, pointsToIt) && r.ownWords(piecesOf(tokens)) == "" && r.wasOfOther(found[0].n): // "the noise was a worn bearing, replaced it"
		return nil, silent
	case len(found) == 0, named && slices.ContainsFunc(s.targets, unfound), !named && len(found) > 1 && !(s.has[all] && len(found) == len(r.c.Offers)):
		return nil, silent
	}
	s.targets, s.strange = nil, nil
	if len(r.c.Offers) > 1 {
		for _, o := range found {
			s.targets = append(s.targets, o.n)
		}
	}
	c := Command{Verb: verb, told: true}
	if verb == Start {
		c.Reason = r.words(tokens)
	}
	s.has[all], s.plural, s.counted, s.named = false, false, false, nil
	return r.each(s, c)
}

// toldOf are the rows of which a clause tells that they were carried out, or are being; none where it tells the one of some and the other of others.
func (r reader) toldOf(tokens []token, s summary, known bool) (found []wanted, verb string) {
	named := slices.ContainsFunc(s.targets, r.offered) && !s.counted
	numbered := r.row != "" || named && !slices.ContainsFunc(tokens, isNamed)
	words := piecesOf(withoutList(tokens))
	own, act := r.ownWords(words), r.actOf(words)
	for _, o := range r.asked {
		if named && !slices.Contains(s.targets, o.n) && !slices.Contains(s.targets, o.Ref) || !named && r.row != "" && r.row != o.n {
			continue
		}
		v := o.told(words, known || own == o.n || act == o.n, numbered)
		if v == "" && o.fruit != nil && o.fruit.told(words, false, false) == Done { // "we have the drawings" of "Ask Dunmore for the drawings"
			v = Done
		}
		if v == "" || o.wasUndone(words) {
			continue
		}
		if len(found) > 0 && v != verb {
			return nil, ""
		}
		found, verb = append(found, o), v
	}
	return found, verb
}

// withoutList leaves of the rows with which a clause begins, "3 and 4 updated", the first.
func withoutList(tokens []token) []token {
	n := 0
	for n < len(tokens) && tokens[n].class == number && !tokens[n].named {
		n++
	}
	if n < 2 {
		return tokens
	}
	return slices.Concat(tokens[:1], tokens[n:])
}

// tellsOfTask tells whether a clause is of a row by the row's own verb, and so needs no row from the clause before.
func (r reader) tellsOfTask(tokens []token, s summary) bool {
	_, v := r.fulfilled(tokens, s)
	return v != silent
}

// told tells whether a clause tells that the task was done, or is being; "" if it does not.
func (o wanted) told(words []piece, known, numbered bool) string {
	if o.inPart(words) {
		return ""
	}
	for i := range words {
		n, how := o.predicate(words, i)
		if n == 0 || words[0].class == all && slices.ContainsFunc(words[:i], o.several) && pluralBeing[words[i].w] { // "both rooms are up"
			continue
		}
		t := telling{numbered: numbered, like: how == light && slices.ContainsFunc(words, func(p piece) bool { return p.class != date && o.act.NounLike(p.w) }), begins: i == 0 || beingWords[words[0].w],
			alone: len(words) <= 2 && words[i].class != verb}
		if how == result && words[i+n-1].w == "by" {
			t.leads = "by"
		}
		if how == result && words[i+n-1].w == "up" && (n == 1 || beingWords[words[i+n-2].w]) && i+n < len(words) && (words[i+n].w == "for" || words[i+n].w == "to") { // "is up for renewal"
			continue
		}
		if !o.head(words[:i], how, &t) || !o.tail(words[i+n:], how, &t) {
			continue
		}
		switch {
		case how == result && t.noun && t.agent == 0 && underWay[words[i+n-1].w]: // "the migration is running"
			return Start
		case how == going:
			if (t.self || t.copula || t.still) && t.agent == 0 && (t.object || t.thing || t.pronoun || known && !t.phrase) {
				return Start
			}
		case o.holds(t, words[i].w, how, known):
			if i > 0 && words[i-1].w == "being" || t.becoming {
				return Start
			}
			return Done
		}
	}
	return ""
}

// holds tells whether what was found around a verb says that the act was done.
func (o wanted) holds(t telling, w string, how manner, known bool) bool {
	toward := (strings.HasSuffix(w, "ed") || bothWays[w]) && o.towards() && !informing[w] // "the landlord called"
	named := t.object || t.thing
	if !known && !named && !(how == ownPast && (t.pronoun || t.third && t.copula || t.chosen || t.other && o.act.In("confirm"))) {
		return false
	}
	switch how {
	case implied:
		if !named || t.stranger {
			return false
		}
	case result:
		return t.agent == 0 && !t.self && !t.pronoun && (t.object && !t.thing && !(t.ofKind && o.act.In("write")) || t.thing && t.begins && !t.object || !t.thing && (t.noun || known && !t.other && (t.third || t.begins)))
	case event:
		return t.agent == 0 && (t.noun || t.object && o.act.In("arrange")) && (!t.self || lights[w])
	case light:
		return (t.noun || t.like && (t.object || t.thing || known)) && t.agent == 0 && (t.self || !t.third || t.copula)
	case granted:
		return t.object && t.agent == 0 && !t.self && !t.thing && !t.pronoun && (!t.phrase || t.by) // but not "approved in principle"
	case given:
		return !t.self && ((t.third || t.other) && (t.thing || t.pronoun) || t.agent > 0 && t.thing)
	case reached:
		return !t.self && !t.copula && (t.thing || t.pronoun || t.object) && (t.other || t.third || t.agent > 0 && o.hasName())
	case enclosed:
		return !t.third && !t.other && t.agent == 0 && (t.object || t.thing)
	case having:
		return !t.phrase && (t.self || !subjects[w]) && t.agent == 0 && (t.thing && !t.object || t.object && !t.thing && selfOnes[w] && t.behind == 0) // "die Schlüssel habe ich"
	case kin:
		if i := act.Concerns(o.task); i > 0 && t.copula && !t.other && !t.self && !t.phrase && t.agent == 0 && slices.Contains(o.task[i:], t.what) { // "the change is approved"
			return true
		}
		return t.other && t.agent == 0 && !t.self && !t.pronoun || (t.self || t.other) && t.thing
	}
	switch {
	case t.copula:
		if t.thing && !t.other && t.agent > 0 && o.act.In("hire") { // "Sana has been appointed deputy"
			return !t.phrase
		}
		return !(t.present && t.settled) && t.agent == 0 && !t.self && !t.pronoun && (t.object || t.noun || (known || t.third) && !t.other)
	case t.self:
		return t.agent == 0 && !(t.other && t.object) && (named || t.pronoun || known && how == ownPast && !t.phrase || t.chosen && !t.phrase)
	case t.agent > 0:
		return !t.object && !t.other && (t.thing || t.pronoun)
	case t.third:
		return !t.object && !t.other && (t.thing || t.pronoun) || t.object && how == ownPast
	case t.other && !t.object && o.act.In("confirm") && slices.Contains(o.task, "with"): // "the hotel confirmed the venue" of "Confirm the venue with the hotel"
		return how == ownPast && !t.copula && t.behind == 0
	case t.object || t.other:
		return t.object && !t.other && !t.thing && !t.pronoun && !t.active && !(t.whole && !t.by) && (!toward || t.by || !t.named && o.payable(t.what)) && !(t.named && o.towards() && !informing[w])
	}
	return t.thing || t.pronoun || known && (how == ownPast || t.alone || how == likePast && t.noun) && (!t.phrase || o.act.In("report"))
}
