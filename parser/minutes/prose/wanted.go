package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// wanted reads what somebody needs by a day: "Counsel wants the bundle by 4pm tomorrow", "Lena
// needs slides from Sam by Wed". It falls to the one it is to come from, else to the reader.
func (p *Paragraph) wanted(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || strings.HasSuffix(strings.TrimSpace(s), "?") {
		return false
	}
	if i := scan.FirstOf(body, []string{" and needs ", " and wants ", " and want ", " and need "}); i > 0 && !strings.ContainsAny(body[:i], ",;:") { // "Gill is putting the rota together and needs your names by Monday"
		who, _, _ := strings.Cut(body, " ")
		if !p.r.Known(who) && !p.namesSomeone(who) || grammar.NounLike(strings.ToLower(who)) {
			return false
		}
		body = who + body[i+len(" and"):]
	}
	for _, verb := range []string{" wants ", " want ", " needs ", " need ", " is asking for ", " are asking for ", " would like to have ", " requires "} {
		i := strings.Index(body, verb)
		if i <= 0 || i > 40 || strings.ContainsAny(body[:i], ",;:") || scan.OpensWith(body, []string{"I ", "it ", "this ", "that ", "what ", "we ", "you ", "they ", "their "}) {
			continue
		}
		thing := body[i+len(verb):]
		if pointing.Things.Has(scan.FirstWord(thing)) || scan.OpensWith(thing, []string{"by ", "before ", "until "}) {
			continue
		}
		if scan.OpensWith(thing, []string{"to ", "you to ", "us to ", "me to "}) || (len(p.r.Deadlines(thing)) == 0 || !p.untilSome(thing)) && (p.to == "" || len(p.r.Dates(thing)) == 0) && !strings.Contains(thing, " from me ") && !wantedDone(thing) {
			return false
		}
		owners := p.you()
		if k := strings.Index(thing, " from "); k > 0 {
			if names, rest, ok := grammar.NameList(thing[k+len(" from "):], grammar.StrengthProse); ok && p.r.SurelyNames(names) {
				owners, thing = names, thing[:k]+rest
			} else if rest, ok := strings.CutPrefix(thing[k+len(" from "):], "me "); ok {
				owners, thing = p.me(), thing[:k]+" "+rest
			}
		}
		n := len(p.r.Found)
		kept := len(owners) == 1 && (!grammar.IsEveryone(owners[0]) || scan.OpensWith(thing, []string{"your ", "the "})) && p.KeepAny(s, owners, thing)
		if kept {
			p.occasion = n
		}
		return kept
	}
	return false
}

// answers drops the item that only told why its reader is asked for what the sentence s asks from item n on: "Payroll needs
// the forms by Friday. Could you collect them?" Its day is the day of what is asked.
func (p *Paragraph) answers(wanted, n int, s string) bool {
	if wanted < 0 || wanted != n-1 || len(p.r.Found) == n || !asking.Starts(s) && asking.Inside(s) < 0 && !orders(s) || ofAnother.Has(strings.ToLower(strings.Trim(scan.FirstWord(s), ",:"))) || strings.Contains(s, " also ") {
		return false
	}
	need, first := p.r.Found[wanted], &p.r.Found[n]
	if tied := ofPronoun(first.Task) || strings.Contains(first.Task, " attached") || isOutcome(need.Task, first.Task); !tied || need.Owner != first.Owner || who.SameNames([]string{first.Owner}, p.me()) {
		return false
	}
	if first.DueText == "" {
		first.Due, first.DueText = need.Due, need.DueText
	}
	p.r.Found = slices.Delete(p.r.Found, wanted, n)
	return true
}

// wantedDone tells a thing and what is to be done to it: "the benefits case updated with the new volumes".
func wantedDone(thing string) bool {
	words := wordsAt(thing)
	for i := 2; i < min(len(words), 7); i++ {
		w := strings.ToLower(words[i].text)
		if !grammar.Participle(w) {
			continue
		}
		last := i == len(words)-1 || words[i].ends
		return grammar.Determiners.Has(strings.ToLower(words[0].text)) && (last || leading.Has(strings.ToLower(words[i+1].text)) || grammar.Adverbial.Has(strings.ToLower(words[i+1].text)))
	}
	return false
}

// progress reads what somebody is at: "Melissa is handling the cash box".
func (p *Paragraph) progress(s, body string) bool {
	names, task := p.atWork(body)
	return task != "" && p.Keep(s, names, task, 0.6, grammar.FormTo)
}

// atWork returns who is at what, in a letter or in minutes.
func (p *Paragraph) atWork(body string) (names []string, task string) {
	if p.genre != reading.GenreMail && p.genre != reading.GenreMinutes || p.r.Faint {
		return nil, ""
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if !ok || !p.r.SurelyNames(names) || p.r.crew(names[0]) {
		return nil, ""
	}
	if task := p.stillAtWork(names, rest); task != "" {
		return names, task
	}
	for _, be := range []string{" is ", " are ", "'s "} {
		at, ok := strings.CutPrefix(rest, be)
		if !ok {
			continue
		}
		for _, now := range []string{"currently ", "presently ", "now ", "already ", "still "} {
			at = strings.TrimPrefix(at, now)
		}
		verb, tail := grammar.CutWord(at)
		base := grammar.Gerund(verb)
		object := scan.FirstWord(strings.TrimLeft(tail, " "))
		if p.genre == reading.GenreMail && ongoing(at) && (base == "" && grammar.Determiners.Has(object) || grammar.Adverbial.Has(object)) && len(p.r.Dates(tail)) > 0 { // "Dana's hemming the tabards on Friday"
			return names, at
		}
		if p.genre == reading.GenreMail && engaged(at) {
			return names, at
		}
		dated := p.genre == reading.GenreMinutes && object != "" && !grammar.Prepositions.Has(object) && len(p.r.Dates(tail)) > 0
		if said := grammar.OpenGerund(verb) + tail; p.genre == reading.GenreMinutes && work.At(said) && len(p.r.Dates(tail)) > 0 { // "Dana is talking to the caterers on Friday"
			return names, said
		}
		if base == "" || grammar.Stative[base] || passing[base] && !scan.OpensWith(at, []string{"putting together ", "drawing up "}) || !(dated || grammar.Determiners.Has(object) || grammar.Adverbial.Has(object) || object == "together" || grammar.Inquiring.Has(object) || arranging[base] && object != "") || p.genre == reading.GenreMinutes && pointing.Things.Has(strings.Trim(object, ".,")) {
			return nil, ""
		}
		return names, base + tail
	}
	return nil, ""
}

// stillAtWork reads what minutes say of somebody who was there and is not done with a thing: "JC still working on the list", ", and JS is
// pursuing this with the bank".
func (p *Paragraph) stillAtWork(names []string, rest string) string {
	if p.genre != reading.GenreMinutes || !p.r.participants(names) || grammar.IsEveryone(names[0]) {
		return ""
	}
	for _, be := range []string{" is", " are"} {
		rest = strings.TrimPrefix(rest, be)
	}
	at, still := strings.CutPrefix(rest, " still ")
	verb, tail := grammar.CutWord(strings.TrimLeft(at, " "))
	base := grammar.Gerund(verb)
	object := strings.Trim(scan.FirstWord(strings.TrimLeft(tail, " ")), ".,;")
	if on := base == "work" && object == "on"; object == "" || !pursuing[base] && !(still && (on || base != "" && !grammar.Stative[base] && !passing[base])) {
		return ""
	}
	return base + tail
}

// pursuing are verbs of keeping at what was just spoken of.
var pursuing = vocab.Of("pursue chase investigate")

// arranging are verbs of getting things ready.
var arranging = vocab.Of("organise organize arrange order book draft prepare chase collect obtain")

// passing are verbs of what somebody is at for the moment, rather than has taken on.
var passing = vocab.Of("drive drives cover play watch read run lead host present talk speak enjoy carry use hold put show turn move try call visit take pass fill wear work")

// allotted reads "You do the methodology" beside "I do the pricing".
func (p *Paragraph) allotted(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint {
		return false
	}
	for _, who := range []string{"You ", "I "} {
		task, ok := strings.CutPrefix(body, who)
		if ok && p.dealsParts(who, task) {
			owners := p.me()
			if who == "You " {
				owners = p.you()
			}
			return len(owners) > 0 && p.Keep(s, owners, task, 0.65, grammar.FormTo)
		}
		if !ok || !scan.OpensWith(task, []string{"do the ", "take the ", "handle the "}) {
			continue
		}
		if who == "You " {
			return len(p.you()) > 0 && p.Keep(s, p.you(), task, 0.65, grammar.FormAsk)
		}
		return strings.Contains(p.Text, "You "+scan.FirstWord(task)) && p.Keep(s, p.me(), task, 0.65, grammar.FormTo)
	}
	return false
}

// dealsParts tells a line of a list that deals out who does what: "You sound out their lawyer" above "I draft the agreement".
func (p *Paragraph) dealsParts(who, task string) bool {
	verb, tail := grammar.CutWord(task)
	object := scan.FirstWord(strings.TrimLeft(tail, " "))
	if p.B.Bullet == 0 || !(grammar.IsTaskVerb(verb) || grammar.Adverbial.Has(object)) || grammar.Stative[verb] || work.Idle[verb] || work.Hearsay[verb] || !grammar.Determiners.Has(object) && !grammar.Adverbial.Has(object) {
		return false
	}
	blocks := p.r.Doc.Blocks
	for _, i := range []int{p.At - 1, p.At + 1} {
		if i < 0 || i >= len(blocks) || blocks[i].Bullet != p.B.Bullet {
			continue
		}
		other := blocks[i].Text
		if who == "You " && strings.HasPrefix(other, "I ") || who == "I " && strings.HasPrefix(other, "You ") {
			return true
		}
		if _, _, ok := p.participantDoes(other); ok {
			return true
		}
	}
	return false
}

// onDay reads "On Friday at six Abi switches off the old mail flow": what a participant does on a
// day to come, or several of them beside one another.
func (p *Paragraph) onDay(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || strings.HasSuffix(s, "?") {
		return false
	}
	ms := p.r.Dates(body)
	planned := !p.period.Empty() && (len(ms) == 0 || ms[0].Start > 0)
	if task, self := strings.CutPrefix(body, "I "); self && planned && work.IsDeed(task) && !grammar.ReportLike(task) && !pastAlike[scan.FirstWord(task)] { // "This week Lena reviews it. I write the summary."
		n := len(p.r.Found)
		kept := p.KeepAny(s, p.me(), task)
		p.r.SetDue(n, p.period)
		return kept
	}
	if names, task, ok := p.personDoes(body); ok && (planned || p.handedJustNow() && len(ms) == 0) { // "Nicole will draw it up. Hassan checks with Legal whether that is allowed."
		n := len(p.r.Found)
		kept := p.KeepAny(s, names, task)
		p.r.SetDue(n, p.period)
		return kept
	}
	if names, task, ok := p.participantDoes(body); ok && p.joined && determined(task) { // "Lena will cover the week and Tom buys the rest"
		return p.KeepAny(s, names, task)
	}
	if p.sideBySide(s, body) {
		return true
	} else if len(ms) == 0 {
		return false
	}
	day := ms[0]
	if i := capitalAt(body, day.End); day.Start <= len("on ") && i > 0 && i-day.End < len(" at eleven, ") {
		body = body[i:]
	}
	names, rest, ok := p.participantDoes(body)
	if ahead := day.Start == 0 && deadline.Near(strings.ToLower(day.Text)); !ok && ahead { // "Next week Ewa sets up the tank", of whomever
		names, rest, ok = p.personDoes(body)
	}
	if day.Start == 0 && grammar.IsPeriod(day.Text) {
		p.period = deadline.Of(day)
	}
	if !ok {
		return false
	}
	n := len(p.r.Found)
	kept := p.KeepAny(s, names, rest)
	p.r.SetDue(n, deadline.Of(day))
	return kept
}

// handedJustNow tells that the sentence before gave somebody named something to do.
func (p *Paragraph) handedJustNow() bool {
	n := len(p.r.Found)
	return n > 0 && p.r.Found[n-1].Block == p.At && p.r.Found[n-1].Talk && p.r.Found[n-1].Evidence == p.before && p.r.Found[n-1].Owner != "" && !who.SameNames([]string{p.r.Found[n-1].Owner}, p.you())
}

// participantDoes reads "Abi switches off the old mail flow" of somebody whom the mail goes to.
func (p *Paragraph) participantDoes(body string) (names []string, task string, ok bool) {
	names, task, ok = p.r.PresentHead(body, grammar.StrengthSection)
	verb, object := grammar.CutWord(task)
	base := grammar.Infinitive(strings.ToLower(verb))
	works := base != "" && !proposing.Has(verb) && !reporting.Has(scan.FirstWord(strings.TrimLeft(object, " "))) && (!grammar.Stative[base] || work.HandsBack(base+strings.TrimPrefix(task, verb)))
	return names, task, ok && works && (!grammar.Performances[base] || work.At(base+strings.TrimPrefix(task, verb))) && !grammar.ReportLike(task) &&
		(p.r.participants(names) || p.B.Bullet != 0 && determined(task) && p.people(names))
}

// personDoes is participantDoes for whomever a letter names.
func (p *Paragraph) personDoes(body string) (names []string, task string, ok bool) {
	if names, task, ok = p.participantDoes(body); ok {
		return names, task, ok
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	task = strings.TrimLeft(rest, " ")
	verb, tail := grammar.CutWord(task)
	base := grammar.Infinitive(strings.ToLower(verb))
	if next := scan.FirstWord(strings.TrimLeft(tail, " ")); finite.Has(next) || grammar.Auxiliaries.Has(next) { // "Model answers should be included"
		return nil, "", false
	}
	return names, task, ok && p.genre == reading.GenreMail && p.people(names) && base != "" && strings.HasSuffix(verb, "s") && strings.HasPrefix(tail, " ") && !grammar.Stative[base] && !grammar.Performances[base] && !airs[base]
}

// determined tells a verb and the thing that it is done to: "buys the rest".
func determined(task string) bool {
	_, tail := grammar.CutWord(task)
	return grammar.Determiners.Has(scan.FirstWord(strings.TrimLeft(tail, " ")))
}

// sideBySide reads "Nadia takes over the pictures, and Paul cuts the introduction".
func (p *Paragraph) sideBySide(s, body string) bool {
	parts := []string{body}
	for _, joint := range []string{", and ", " and ", "; ", ", "} {
		var cut []string
		for _, part := range parts {
			cut = append(cut, strings.Split(part, joint)...)
		}
		parts = cut
	}
	var heads []int
	for i, part := range parts {
		if names, _, ok := p.personDoes(part); ok && p.r.SurelyNames(names) {
			heads = append(heads, i)
		}
	}
	if len(heads) < 2 || heads[0] != 0 {
		return false
	}
	for _, i := range heads {
		names, task, _ := p.personDoes(parts[i])
		p.KeepAny(s, names, task)
	}
	return true
}
