package prose

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// clauseMarks stand between clauses of a sentence that may hand out tasks of their own.
var clauseMarks = []string{" and ", ", and ", ", but ", " but ", ", then ", ", while ", " while ", ", so ", " so ", " – ", " — ", " - ", ", ", "; "}

// foreignMarks stand between such clauses in other languages.
var foreignMarks = append([]string{" und ", " et ", " y ", " e ", " en "}, clauseMarks...)

// joints are what stands between clauses in the language of the text.
func (p *Paragraph) joints() []string {
	if p.r.Language() != tongues.English {
		return foreignMarks
	}
	return clauseMarks
}

// cutClause takes the first clause off a sentence that hands something to somebody else behind it:
// "Sam needs access, and Claire will ask for it".
func (p *Paragraph) cutClause(s string, agreed bool) (first, rest string) {
	if p.genre == reading.GenreText || p.genre == reading.GenreTalk {
		return s, ""
	}
	shortest := 8
	if !p.day.Empty() { // "freeze, Lena sends the notice"
		shortest = 3
	}
	for i := shortest; i < len(s); i++ {
		if s[i] != ' ' && s[i] != ',' && s[i] != ';' {
			continue
		}
		if second := p.relative(s, i); second != "" {
			return s[:i], second
		}
		if second := p.sharedSubject(s, i); second != "" {
			return s[:i], second
		}
		for _, mark := range p.joints() {
			after, ok := strings.CutPrefix(s[i:], mark)
			if !ok {
				continue
			}
			for _, w := range meantime {
				after = strings.TrimPrefix(after, w)
			}
			body, that := scan.CutPrefixFold(after, "that ")
			if strings.Contains(mark, "and") && (forSomebody(s[:i]) || askVerbs.In(s[:i])) && grammar.ReadHead(body, grammar.StrengthProse).Words == "to" {
				continue
			}
			if (p.opensClause(body, agreed || that) || mark == ", " && p.splicedOrder(s[:i], body) || p.besides(s[:i], body)) && (that || asking.Starts(body) && !isNames(s[:i]) || ofOne(body) || !p.endsWithName(s[:i])) {
				return s[:i], body
			}
		}
	}
	return s, ""
}

// splicedOrder tells an order to one reader behind no more than a comma: "Ada wants to know when we start, tell her the 20th".
func (p *Paragraph) splicedOrder(before, s string) bool {
	you := p.you()
	return p.genre == reading.GenreMail && !p.r.Faint && len(you) == 1 && !grammar.IsEveryone(you[0]) && scan.CountWords(before) > 3 && orders(s) && !asking.Starts(before) && !orders(before) && !grammar.StartsTask(before) &&
		grammar.FirstForm(before) == grammar.FormNone && !leadin.Conditional(before) && !generalOffer(s) && !strings.HasSuffix(s, "!")
}

// besides tells what a participant does beside what is promised before: "Lena will cover the week and Tom buys the rest".
func (p *Paragraph) besides(before, s string) bool {
	if p.genre != reading.GenreMail || !strings.Contains(before, " will ") && p.day.Empty() {
		return false
	}
	_, task, ok := p.participantDoes(s)
	return ok && determined(task)
}

// relative reads ", who will pass it on" at byte i of s, behind the name of the one who will, as a clause
// of its own: "Sam will pass it on".
func (p *Paragraph) relative(s string, i int) string {
	who, ok := strings.CutPrefix(strings.TrimPrefix(s[i:], ","), " who")
	if !ok || p.genre == reading.GenreText || p.genre == reading.GenreTalk || !scan.OpensWith(who, []string{"'ll ", " will ", " would ", " agreed to ", " undertook to ", " offered to ", " is to ", " are to ", " must ", " should ", " needs to ", " need to ", " has to ", " have to "}) {
		return ""
	}
	for words := 5; words > 0; words-- {
		w := grammar.LastWords(s[:i], words)
		if names, rest, ok := grammar.NameList(w, grammar.StrengthProse); ok && rest == "" && len(w) < i && p.r.SurelyNames(names) {
			return w + who
		}
	}
	return ""
}

// sharedSubject reads " and would ask for a price" at byte i of s, which begins with what somebody agreed to do, as a
// clause of its own: "Sam would ask for a price".
func (p *Paragraph) sharedSubject(s string, i int) string {
	goesOn, ok := strings.CutPrefix(strings.TrimPrefix(s[i:], ","), " and ")
	if !ok || p.genre != reading.GenreMinutes {
		return ""
	}
	for _, w := range meantime {
		goesOn = strings.TrimPrefix(goesOn, w)
	}
	h := grammar.ReadHead(s[:i], grammar.StrengthProse)
	if h.Form != grammar.FormTo && h.Form != grammar.FormAsk || !p.r.SurelyNames(h.Owners) || p.namedIn(h.Task) != "" {
		return ""
	}
	switch f, w, task := grammar.Connect(" " + goesOn); {
	case f != grammar.FormTo && f != grammar.FormAsk || w == "to" || !grammar.StartsTask(task) && !bidding(task):
		return ""
	}
	_, rest, _ := grammar.NameList(s, grammar.StrengthProse)
	return s[:len(s)-len(rest)] + " " + goesOn
}

// meantime stand between "and" and the verb of what else somebody does.
var meantime = []string{"also ", "then ", "in the meantime ", "meanwhile ", "in addition ", "in future ", "afterwards ", "thereafter "}

// forSomebody tells that somebody named behind a joint may be one more of those whom a word before it means: "wants the bank's
// people and Lena to meet", "for the hall and Sam to agree".
func forSomebody(before string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(grammar.LastWords(before, 4))), wishingOf.Has)
}

// wishingOf are what stands before those of whom something is wished.
var wishingOf = vocab.Of("for between ask asks asked want wants wanted invite invited allow allows allowed need needs needed expect expects expected like with from by of told")

// opensClause tells a clause that hands something to the one it begins with.
func (p *Paragraph) opensClause(s string, agreed bool) bool {
	if rest, ok := strings.CutPrefix(s, "the "); ok && scan.IsUpper(scan.ByteAt(rest, 0)) { // "the RFO will …"
		s = rest
	}
	if told, ok := strings.CutPrefix(s, "kindly "); ok && grammar.Participle(scan.FirstWord(told)) { // "Sam was thanked and kindly agreed to stay on"
		return false
	}
	if who, _ := bidden(s); who != "" || asking.Starts(s) || pleads(s) || p.genre == reading.GenreMail && (needed(s) != "" || thingAsked(s) != "") {
		return true
	}
	if owners, task := p.saidForUs(s); p.genre == reading.GenreMail && task != "" && len(owners) > 0 { // "… and I told him you'd bring the feeders"
		return true
	}
	if _, task := p.wouldDo(s); agreed && task != "" {
		return true
	}
	if !unicode.IsUpper(scan.FirstRune(s)) && grammar.RoleLength(s) == 0 {
		return false
	}
	if unit, rest := grammar.NameUnit(s, grammar.StrengthProse); p.genre == reading.GenreMail && unit != "" && (p.r.Known(unit) || p.r.likelyCalled(unit)) && asking.Starts(strings.TrimLeft(rest, ", ")) { // "…, and Jo can you bring the table"
		return true
	}
	if p.genre == reading.GenreMail && !p.r.Faint && strings.Contains(s, " will ") {
		if names, rest, ok := p.someoneElse(s); ok && scan.BeginsFold(rest, "will ") && p.r.SurelyNames(names) { // "…, Beth in HR will confirm the names"
			return true
		}
	}
	h := grammar.ReadHead(s, grammar.StrengthProse)
	if h.Form == grammar.FormNone && agreed {
		h = wouldHead(s)
	}
	switch {
	case wereTo[h.Words] && p.genre == reading.GenreMinutes: // "…, Mark was going to discuss it with Sean"
		return p.r.participants(h.Owners) && grammar.StartsTask(h.Task)
	case h.Words == "to" && p.genre == reading.GenreMinutes:
		return p.r.participants(h.Owners) && !grammar.IsEveryone(h.Owners[0]) && p.hands(h, "", agreed)
	case h.Form == grammar.FormTo || h.Form == grammar.FormAsk || h.Form == grammar.FormShould && agreed:
		return h.Words != "to" && h.Words != "please" && !strings.HasSuffix(h.Words, " you") && p.hands(h, "", agreed)
	case h.Form != grammar.FormNone && h.Form != grammar.FormPast:
		return false
	}
	if _, thing := p.pledge(s); thing != "" {
		return true
	}
	if _, task := p.atWork(s); task != "" {
		return true
	}
	if _, thing := p.allotment(s); thing != "" {
		return true
	}
	subject, _ := p.saidOfSelf(s)
	return subject != "" && subject != p.subject && p.r.Known(subject)
}

// pleads tells "comments back by Monday please".
func pleads(s string) bool {
	s = strings.TrimRight(s, " .!")
	return len(s) < 90 && !strings.Contains(s, ", ") && !scan.BeginsFold(s, "will ") && strings.HasSuffix(s, " please") && strings.Contains(s, " by ")
}

// cutTopic takes off what minutes set before a sentence to say what it is about: "Bus shelter – the Clerk …".
func (p *Paragraph) cutTopic(s string) string {
	n := grammar.TopicLength(s)
	if n == 0 || s[n-2] == '.' || p.genre != reading.GenreMinutes || !unicode.IsUpper(scan.FirstRune(s)) {
		return s
	}
	topic := strings.TrimRight(s[:n], " :–—-.")
	if subject, ref, ok := strings.Cut(topic, " ("); ok && strings.IndexByte(ref, ')') == len(ref)-1 { // "Car park lighting (min 6.1): …"
		topic = subject
	}
	if scan.CountWords(topic) > 6 || strings.ContainsAny(topic, ",;(") || page.Labels.Has(topic) {
		return s
	}
	if h := grammar.ReadHead(topic, grammar.StrengthSection); h.Form == grammar.FormTo || h.Form == grammar.FormAsk { // "Priya to lodge returns – 30 Sept"
		return s
	}
	if names, rest, ok := grammar.NameList(topic, grammar.StrengthSection); ok && rest == "" && (p.r.SurelyNames(names) || grammar.InitialsLike(topic)) {
		return s
	}
	return s[n:]
}

// ofOne tells a clause whose verb says that its subject is one and no more: "… an accountant, Brian was going to ask".
func ofOne(s string) bool {
	names, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	return ok && len(names) == 1 && scan.OpensWith(rest, []string{" was ", " is ", " has "})
}

// isNames tells names and nothing else, of those who are called: "Lena and Tom, please …".
func isNames(s string) bool {
	_, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	return ok && rest == ""
}

// endsWithName tells that what stands before a joint ends with a name, so that another may join it.
func (p *Paragraph) endsWithName(s string) bool {
	for words := 1; words <= 3; words++ {
		w := grammar.LastWords(s, words)
		if names, rest, ok := grammar.NameList(w, grammar.StrengthProse); ok && rest == "" && (len(w) == len(s) || p.r.Known(names[len(names)-1])) {
			return true
		}
		if len(w) == len(s) {
			return false
		}
	}
	return false
}
