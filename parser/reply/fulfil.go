package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
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
	known := named || r.row != "" || len(r.c.Offers) == 1
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
	own := r.ownWords(words)
	for _, o := range r.asked {
		if named && !slices.Contains(s.targets, o.n) && !slices.Contains(s.targets, o.Ref) || !named && r.row != "" && r.row != o.n {
			continue
		}
		v := o.told(words, known || own == o.n, numbered)
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

// ownWords is the one row of which a clause has words that no other row has, the name of its act aside; "" where it has some of none or of several.
func (r reader) ownWords(words []piece) string {
	row := ""
	for _, p := range words {
		if p.class != unknown || len(p.w) < 3 || isEmpty(p.w) {
			continue
		}
		o, how := whichBy(r.asked, []string{p.w}, wanted.calls)
		if how == unsure || o.act.NounLike(p.w) {
			continue
		}
		if row != "" && row != o.n {
			return ""
		}
		row = o.n
	}
	return row
}

// appointed tells the day for which something was to be arranged, or to which it was renewed: "prenotato per lunedì", "renovado hasta 2027".
func (r reader) appointed(tokens []token, day token) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool {
		return o.act.In("renew") && renewedTo[firstWord(day.text)] || o.act.In("arrange", "end", "renew", "move", "hire") && takesEffect(tokens, day)
	})
}

var renewedTo = vocab.New("until", "till", "to", "bis", "jusqu'au", "jusqu'en", "hasta", "tot", "fino", "até")

// takesEffect tells whether a day is the one for which something is: "for Monday", "per il 3 dicembre", "(8.12.)".
func takesEffect(tokens []token, day token) bool {
	head := before(tokens, day)
	if effective[firstWord(day.text)] || len(head) == 0 {
		return effective[firstWord(day.text)]
	}
	last := head[len(head)-1].text
	return last == "(" || last == ":" || effective[lastWord(last)] || effective[firstWord(last)]
}

// tellsOfTask tells whether a clause is of a row by the row's own verb, and so needs no row from the clause before.
func (r reader) tellsOfTask(tokens []token, s summary) bool {
	_, v := r.fulfilled(tokens, s)
	return v != silent
}

// elsewhen tells whether the day of a clause is still to come, or long gone. "With effect from 1 January" it may be.
func (r reader) elsewhen(tokens []token, s summary) bool {
	if s.day.class != date || lastWeekday(s.day.text) && !(slices.ContainsFunc(tokens, presentCopula) && onDay(s.day.text)) {
		return false
	}
	if year := strings.Fields(s.day.text); longGone(year[len(year)-1]) && year[len(year)-1] < strconv.Itoa(r.c.At.Year()) {
		return true
	}
	if !future(s.day.day, r.c) {
		return false
	}
	return !r.appointed(tokens, s.day) && !takesEffect(tokens, s.day)
}

// presentCopula tells "is paid" from "was paid": with a day to come it is still to be done.
func presentCopula(t token) bool { return t.class == copula && presents[fold(t.text)] }

func onDay(day string) bool { return onDays[firstWord(day)] }

var effective = vocab.New("for", "of", "from", "effective", "zum", "per", "ab", "partir", "para", "pour", "voor", "für")

// lastWeekday tells whether the words of a day are a weekday, which in the past is the last one.
func lastWeekday(s string) bool {
	day := strings.HasSuffix(s, "fim de semana") || strings.HasSuffix(s, "fin de semana")
	if day {
		return true
	}
	for w := range strings.FieldsSeq(fold(s)) {
		if weekdays[w] || dayNames[w] {
			day = true
		} else if num := strings.TrimRight(w, "stndrh."); num != w && scan.AllDigits(num) { // "on the 19th"
			day = true
		} else if !partsOfDay[w] && !onDays[w] {
			return false
		}
	}
	return day
}

var dayNames = vocab.New("weekend", "week-end", "wochenende", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
	"samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
	"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "segunda-feira", "terça-feira", "quarta-feira",
	"quinta-feira", "sexta-feira")

var onDays = vocab.New("on", "am", "le", "el", "op", "na", "no", "this", "the", "at", "over", "ce", "este", "het", "dit")

// piece is a word of a clause, without the article or the apostrophe that is tied to it.
type piece struct {
	w     string
	many  bool // it is one of several words of a phrase
	class class
	row   string // for a row that was named by its words
	upper bool
}

// piecesOf are the words of tokens.
func piecesOf(tokens []token) []piece {
	var out []piece
	for _, t := range tokens {
		for _, f := range strings.Fields(t.text) {
			w := spelling(fold(f))
			p := piece{class: t.class, upper: scan.IsCapital(f), many: len(f) < len(t.text)}
			if t.named {
				p.row = t.target
			}
			head, ok := strings.CutSuffix(w, "'s")
			if ok && t.class == owner || t.class == date && ok {
				p.w = head
				out = append(out, p, piece{w: "is", class: owner})
				continue
			}
			p.w = w
			out = append(out, p)
		}
	}
	return out
}

// told tells whether a clause tells that the task was done, or is being; "" if it does not.
func (o wanted) told(words []piece, known, numbered bool) string {
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
			if (t.self || t.copula) && t.agent == 0 && (t.object || t.thing || t.pronoun || known && !t.phrase) {
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

// manner is how a word tells of an act.
type manner uint8

const (
	ownPast manner = iota + 1
	likePast
	result  // what is said of the thing
	event   // what is said of the act itself: "took place"
	light   // what is done with the name of the act: "placed the order"
	having  // "we have the keys"
	given   // "they sent it over", of what was to be had from them
	granted // "permit granted"
	kin     // "the tenant signed", of his signature
	reached // "Priya got the draft", of what was to be sent to her
	enclosed
	implied // "report published", of one to be written
	going
)

// predicate finds what tells of the act at word i, and how many words it takes.
func (o wanted) predicate(words []piece, i int) (int, manner) {
	p := words[i]
	if p.class == date || p.class == number && p.row == "" {
		return 0, 0
	}
	after := append(make([]string, 0, 5), "is")
	for k := i; k < len(words) && k < i+4; k++ {
		w := words[k].w
		if beingWords[w] {
			w = "is"
		}
		after = append(after, w)
	}
	if n := o.act.Result(after); n > 1 && (slices.ContainsFunc(words[:i], func(p piece) bool { return beingWords[p.w] }) || i > 0 && i+n-1 == len(words) && o.allNamed(words[:i])) { // "ist gestern raus", "newsletter out"
		return n - 1, result
	}
	after = after[1:]
	if n := o.act.Result(after); n > 0 {
		return n, result
	}
	if o.act.Verb(p.w) && adjectives[p.w] && i > 0 && (presents[words[i-1].w] || i+1 == len(words) && o.allNamed(words[:i])) {
		return 1, result
	}
	switch {
	case o.act.Verb(p.w) && i > 1 && managedTo(words[:i]):
		return 1, likePast
	case o.act.Own(strings.TrimPrefix(p.w, "auto-")), o.act.Same(p.w) && slices.ContainsFunc(words[:i], func(p piece) bool { return beingWords[p.w] || actives[p.w] || haves[p.w] }):
		return 1, ownPast
	case o.act.Going(p.w), o.act.GoingLike(p.w), drafted[p.w]:
		return 1, going
	case o.act.Like(p.w), i > 0 && o.act.Verb(p.w) && (haveWords[words[i-1].w] || words[i-1].w == "been" || beingWords[words[i-1].w] && o.act.Irregular(p.w)): // "I have send it", as many write who learnt English late
		return 1, likePast
	case o.act.Implied(p.w):
		return 1, implied
	case received[p.w] && o.act.In("send", "inform", "pay"), (p.w == "has" || p.w == "have") && o.act.In("send") && i+1 < len(words) && (dets[words[i+1].w] || ownedByOthers[words[i+1].w]): // "the client has the drawings"
		return 1, reached
	case enclosures[p.w] && o.isOurs() && !(i > 0 && dets[words[i-1].w] && len(words) > i+2): // "the attached report is wrong"
		return 1, enclosed
	case o.act.In("get", "hire") && havings[p.w]:
		return 1, having
	case o.act.In("get") && grants[p.w]:
		return 1, granted
	case o.act.In("get") && act.Sent(p.w):
		return 1, given
	case o.act.In("get") && slices.ContainsFunc(o.task, func(t string) bool { return act.Kin(p.w, t) }):
		return 1, kin
	}
	if (p.w == "was" || p.w == "war") && (i+1 < len(words) && (words[i+1].class == date || yesterdays[words[i+1].w]) || i+2 < len(words) && words[i+1].class == preposition && words[i+2].class == date) { // "die Prüfung war am Freitag"
		return 1, event
	}
	for _, e := range events {
		if len(e) <= len(after) && slices.Equal(e, after[:len(e)]) {
			return len(e), event
		}
	}
	if lights[p.w] {
		return 1, light
	}
	return 0, 0
}

// adjectives are written like the verbs that make a thing so: the tank that was to be cleaned "is clean".
var adjectives = vocab.New("clean", "open", "clear", "empty", "dry", "free", "tidy", "separate", "warm", "smooth", "secure")

// managedTo tells whether what stands before an infinitive says that it was done as well: "managed to send", "was able to send".
func managedTo(head []piece) bool {
	last := len(head) - 1
	return head[last].w == "to" && implying[head[last-1].w] && (head[last-1].w != "able" || last > 1 && (pastStates[head[last-2].w] || head[last-2].w == "been")) &&
		!slices.ContainsFunc(head, func(p piece) bool { return p.class == not || p.class == no })
}

// implying are verbs that say of the one behind "to" that it was done.
var implying = vocab.New("managed", "remembered", "able")

// allNamed tells whether words are nothing but the task's object.
func (o wanted) allNamed(words []piece) bool {
	return !slices.ContainsFunc(words, func(p piece) bool { return !o.names(p) && !dets[p.w] })
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
		return t.agent == 0 && !t.self && !t.pronoun && (t.object && !t.thing || t.thing && t.begins && !t.object || !t.thing && (t.noun || known && !t.other && (t.third || t.begins)))
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

// longGone tells whether a word is a year.
func longGone(w string) bool {
	return len(w) == 4 && scan.AllDigits(w) && (w[:2] == "19" || w[:2] == "20")
}
