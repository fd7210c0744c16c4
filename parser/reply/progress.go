package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// progress reads "blocked by legal" and "in progress": what follows the verb is free.
func (r reader) progress(tokens []token, s summary) ([]Command, verdict) {
	head := before(tokens, s.verb)
	h := summarise(head)
	if s.verb.verb == Start && s.day.class == date && future(s.day.day, r.c) && strings.HasPrefix(fold(s.verb.text), "start") { // "starting Monday"
		return nil, silent
	}
	if k := len(head); (fold(s.verb.text) == "start" || fold(s.verb.text) == "block") && k+1 < len(tokens) && tokens[k+1].class == unknown {
		return nil, silent // "block party on Saturday"
	}
	if h.has[not] || h.has[modal] || asks(tokens) || s.verb.verb == Block && len(head)+1 < len(tokens) && lies[lastWord(s.verb.text)] && ourselves[fold(tokens[len(head)+1].text)] { // "liegt bei mir"
		return nil, silent
	}
	if silentOne(s.verb) && (len(h.strange) == 0 && !h.plural || slices.ContainsFunc(head, func(t token) bool { return subjects[fold(t.text)] })) {
		return nil, silent // "I haven't answered yet"
	}
	h, ok := r.subject(head, h)
	if rows := r.hinted(tokens); len(rows) == 1 && len(h.targets) == 0 && !h.has[all] && !h.has[rest] && !slices.ContainsFunc(head, r.tellsPast) && (!ok || len(r.c.Offers) > 1 && r.row == "") {
		h.targets, ok = rows, true // "still waiting for the heater quote"
	}
	labelled := s.verb.verb == Block && tokens[0].class == number && len(tokens) > 1 && tokens[1].text == ":" // "Insurance: the broker is waiting for the report"
	if !ok && !(waitedFor(s.verb) && len(h.targets) > 0) && !labelled && !r.ofTheOne(head, s.verb) {
		return nil, attempt
	}
	if len(h.targets) == 0 {
		h.targets = leadingRows(tokens, s.verb)
	}
	if len(h.targets) == 0 && r.row == "" {
		h.targets = trailingRow(tokens, s.verb)
	}
	if named := rowsNamed(tokens[len(head):]); len(h.targets) == 0 && r.row == "" && len(head) == 0 && len(named) == 1 && waits[lastWord(s.verb.text)] {
		byWords := slices.ContainsFunc(tokens[len(head):], isNamed)
		switch {
		case byWords:
			h.targets = named // "waiting for the new disk", which is to be put in
		case len(r.c.Offers) > 1:
			return nil, attempt // "waiting for 2" says what is in the way, not of what
		}
	}
	h.has[all] = h.has[all] && s.has[all]
	begin := behind(tokens, s.verb, h.targets)
	reason := trimBy(strings.Trim(r.sentence[begin:max(begin, r.until)], " .!,:;/-–—"))
	if s.verb.verb == Start {
		reason = strings.Trim(r.sentence, " .!")
	}
	return r.each(h, Command{Verb: s.verb.verb, Reason: reason})
}

// waits end the words for waiting behind which comes what is waited for.
var waits = vocab.New("for", "on", "until", "till", "auf", "espera", "esperando", "attente", "attesa", "op")

// tellsPast tells whether a word is a past of what a row asks for.
func (r reader) tellsPast(t token) bool {
	return slices.ContainsFunc(r.asked, func(o wanted) bool { return o.act.Own(fold(t.text)) || o.act.Like(fold(t.text)) })
}

// ofTheOne tells whether words in front of a verb can be of the one row there is, "the
// contract is on hold": they harm nothing where it is not closed.
func (r reader) ofTheOne(head []token, v token) bool {
	if len(r.c.Offers) != 1 || len(head) == 0 || len(head) > 5 || strings.HasSuffix(firstWord(v.text), "ing") {
		return false
	}
	last := head[len(head)-1]
	return (last.class == copula || firstWord(v.text) == "is" || firstWord(v.text) == "ist" || waitedFor(v) || v.verb == Start && underWays[lastWord(v.text)]) &&
		!slices.ContainsFunc(head, func(t token) bool {
			return t.class == number || t.class == name || t.class == owner && last.class == copula
		})
}

// leadingRows are the rows right behind a verb that comes first: "blocked: 2".
func leadingRows(tokens []token, v token) []string {
	var out []string
	if last := lastWord(v.text); last == "by" || last == "for" || last == "on" && strings.Contains(fold(v.text), "waiting") {
		return nil // "blocked by A-144" is another row
	}
	for i, t := range tokens {
		if t.start < v.end || t.class == filler || i+1 < len(tokens) && tokens[i+1].named && workOn[fold(t.text)] {
			continue
		}
		if t.class != number || t.named && !workOn[lastWord(v.text)] && !workOn[fold(tokens[i-1].text)] && !(i > 1 && workOn[fold(tokens[i-2].text)]) || !t.named && !isRow(tokens, i) {
			break
		}
		out = append(out, t.target)
	}
	return out
}

// workOn ends the verbs behind which the thing stands that is worked on.
var workOn = vocab.New("on", "with", "am", "beim", "con", "com", "de", "at", "an", "sur", "à", "en", "aan", "su", "em", "a")

// trailingRow is the row at the end of what is waited for: "waiting for Ben on 2".
func trailingRow(tokens []token, v token) []string {
	end := len(tokens) - 1
	for end > 0 && tokens[end].class == filler {
		end--
	}
	if end < 3 || tokens[end].class != number || !topics[fold(tokens[end-1].text)] && fold(tokens[end-1].text) != "with" || tokens[end-2].start < v.end {
		return nil
	}
	return []string{tokens[end].target}
}

// selves begin what somebody says of himself.
var selves = vocab.New("i'm", "i am", "we're", "we are", "im")

// behind is where the reason begins: after the verb, or after the rows that follow it.
func behind(tokens []token, v token, rows []string) int {
	end := v.end
	for _, t := range tokens {
		if t.class == number && t.start >= v.end && slices.Contains(rows, t.target) {
			end = t.end
		}
	}
	return end
}

func trimBy(s string) string {
	w, rest, _ := strings.Cut(s, " ")
	switch strings.ToLower(w) {
	case "by", "on", "for", "from", "with", "durch", "von", "auf", "par", "de", "por", "door", "da":
		return strings.TrimSpace(rest)
	}
	return s
}

// underWays end the words for what goes on: "review in progress".
var underWays = vocab.New("progress", "underway", "way", "ongoing", "arbeit", "cours", "curso", "corso", "andamento", "behandeling")

// waitedFor tells whether a verb says of something, or of somebody, that it has not come yet:
// "counsel's opinion is outstanding". What stands before it is no row.
func waitedFor(v token) bool { return v.verb == Block && (openEnded[lastWord(v.text)] || silentOne(v)) }

var openEnded = vocab.New("awaited", "outstanding", "pending", "from", "hold", "ice")

// silentOne tells whether a verb says that somebody has not answered.
func silentOne(v token) bool {
	return v.verb == Block && lacks[firstWord(v.text)] && lastWord(v.text) != "from" && slices.ContainsFunc(strings.Fields(fold(v.text)), func(w string) bool { return answering[w] })
}

// lacks begin the phrases for that.
var lacks = vocab.New("hasn't", "has", "haven't", "have", "didn't", "did", "never", "hat", "haben", "n'a", "n'ont", "no", "heeft", "hebben", "non", "não")

// answering are the words for what has not been done then.
var answering = vocab.New("sent", "delivered", "provided", "supplied", "shared", "approved", "signed", "back", "replied", "responded", "answered", "reacted", "written", "called", "reverted", "touch", "reply", "respond",
	"answer", "gemeldet", "zurückgemeldet", "geäußert", "gerührt", "geantwortet", "reagiert", "geliefert", "zurückgerufen", "répondu", "réagi", "rappelé", "suite",
	"réponse", "respondido", "contestado", "llamada", "respuesta", "gereageerd", "geantwoord", "teruggebeld", "risposto", "richiamato", "risposta", "respondeu",
	"responderam", "resposta", "retornou")

func lastWord(s string) string { return fold(s[strings.LastIndexByte(s, ' ')+1:]) }

// excuses tells whether something that is no row is excepted of the one that there is.
func (r reader) excuses(s summary) bool {
	return s.has[except] && len(r.c.Offers) == 1 && len(s.strange) > 0 && !s.doubts() && !s.has[not] && !s.has[no] && !s.has[modal] && !s.mixed
}

// wholly tells whether a clause says that all of something is there, and no more: "3: 100 %".
func wholly(tokens []token) bool {
	for i, t := range tokens {
		if t.class == partial && t.text == "%" && i > 0 && tokens[i-1].text == "100" {
			return i+1 == len(tokens) && summarise(tokens[:i-1]).has[number] && !slices.ContainsFunc(tokens[:i-1], func(t token) bool { return t.class != number && t.class != filler || subjects[fold(t.text)] })
		}
	}
	return false
}

// percent tells whether a clause says how much of something there is.
func percent(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == partial && (shares[fold(t.text)] || scan.HasDigit(t.text)) })
}

var shares = vocab.New("%", "percent", "per cent", "prozent", "pour cent", "por ciento", "procent", "per cento", "por cento", "half", "halfway",
	"half way", "half way through", "halfway through", "two thirds", "one third", "a third", "three quarters", "a quarter",
	"zwei drittel", "deux tiers", "dos tercios", "due terzi", "dois terços", "halb", "à moitié", "a medias", "a mitad", "a metà", "metade")

// approximates tells whether a clause says that something is nearly so, and no more: "almost", "2 nearly", "done, more or less".
func (r reader) approximates(tokens []token) bool {
	said := false
	for _, t := range tokens {
		w := fold(t.text)
		switch t.class {
		case partial:
			if !shares[w] && !nearly[w] && !(w == "fast" && strings.HasPrefix(r.c.Locale, "de")) {
				return false
			}
			said = true
		case filler, pronoun, number, all, separator:
		case unknown:
			if !said || !finishedAdj[w] {
				return false
			}
		case preposition:
			if !countOf[w] {
				return false
			}
		case copula:
			if wases[w] {
				return false
			}
		default:
			return false
		}
	}
	return said
}

// finishedAdj are what a thing is that is nearly so: "nearly ready".
var finishedAdj = vocab.New("ready", "there", "final", "full", "over", "through", "fertig", "soweit", "prêt", "prête", "listo", "lista", "klaar", "pronto", "pronta")

var nearly = vocab.New("almost", "nearly", "mostly", "partly", "partially", "largely", "just about", "more or less", "voor de helft", "de helft", "as good as", "getting close", "i'm close", "we're close",
	"i'm very close", "we're very close", "we're getting close", "most of", "medio hecho", "medio hecha", "medio terminado", "medio acabado", "meio feito", "meio pronto", "mezzo fatto", "halb fertig", "half klaar", "half af", "bijna af", "zo goed als af",
	"zo goed als klaar", "à moitié fait", "half-done", "half-finished", "about done", "about finished", "about complete", "about there", "about ready", "part-way", "part way", "partway", "part-way there", "partway there", "part way there", "all but done", "all but complete", "all but completed", "all but finished", "all but ready", "all but closed", "all but there", "beinahe", "teilweise", "zum teil", "größtenteils", "weitgehend", "zur hälfte", "so gut wie", "presque",
	"quasiment", "en partie", "partiellement", "en grande partie", "casi", "en parte", "parcialmente", "en gran parte", "bijna", "vrijwel", "deels", "gedeeltelijk", "grotendeels",
	"quasi", "in parte", "parzialmente", "in gran parte", "quase", "em parte", "em grande parte")

// begun makes of what is said to be done, of some rows or of all, what is only under way; more is said where nothing was done.
func begun(cs []Command, rows []string, more []Command) []Command {
	done := func(c Command) bool { return c.Verb == Done && (len(rows) == 0 || slices.Contains(rows, c.Target)) }
	if !slices.ContainsFunc(cs, done) {
		return append(cs, more...)
	}
	for i, c := range cs {
		if done(c) {
			cs[i].Verb, cs[i].Reason = Start, c.Evidence
		}
	}
	return cs
}
