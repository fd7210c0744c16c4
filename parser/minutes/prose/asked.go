package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// askVerbs hand a task to the one behind them: "the committee asked Jo to …".
var askVerbs = vocab.NewList(" asked ", " requested ", " instructed ", " mandated ", " commissioned ", " empowered ", " deputed ", " charged ", " entrusted ", " enlisted ", " directed ", " tasked ", " invited ", " nominated ", " appointed ",
	" assigned ", " delegated ", " authorised ", " authorized ", " encouraged ", " urged ", " reminded ", " to ask ", " asks ", " requests ",
	" would like ", "'d like ", "'d love ", " wants ", " need ", " needs ", " instruct ", " direct ", " request ", " authorise ", " authorize ", " ask ", " have ", " get ", " told ",
	" has asked ", " bat ", " bittet ", " a demandé à ", " est demandé à ", " demande à ", " pidió a ", " pide a ", " vroeg ", " vraagt ")

// asked reads "X asked Jo to …", "Jo was asked if she could …", "agreed to ask Jo to …".
func (p *Paragraph) asked(s, body string) bool {
	if !askVerbs.In(body) {
		return false
	}
	for _, v := range askVerbs.All() {
		for from := 0; ; {
			i := strings.Index(body[from:], v)
			if i < 0 {
				break
			}
			if p.askedAt(s, body, v, from+i) {
				return true
			}
			from += i + len(v) - 1
		}
	}
	return false
}

// askedAt is asked for the verb v at byte i of the body.
func (p *Paragraph) askedAt(s, body, v string, i int) bool {
	if i <= 0 || v == " to ask " && (p.genre == reading.GenreMail && grammar.FirstForm(body) != grammar.FormNone || p.r.SurelyNames([]string{body[:i]})) || p.longAsked(body[:i]) { // "I'm going to ask Jo to …", "Sam to ask Jo to …": it is he who asks
		return false
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(body[i+len(v):], "that "), "its ")
	if someone, ok := strings.CutPrefix(rest, "for "); ok && v == " asked " && strings.Contains(someone, " to ") { // "asked for Sam to contact them"
		rest = someone
	}
	names, tail, ok := grammar.NameList(rest, grammar.StrengthProse)
	if after, him := cutHim(rest); him && strings.HasSuffix(v, "ed ") {
		if who := p.him(body, body[:i]); who != "" && !p.isReader(who) && !p.ofThePublic(who) {
			names, tail, ok = []string{who}, after, true
		}
	}
	if short := unarticled(names); ok && decides(body[:i]) && p.panel(short) { // "resolved to ask the Education Committee to …"
		names = short
	} else if everyone := ok && p.allByThen(names, tail); !everyone && (!ok || !p.r.allPersons(names, tail)) || (v == " need " || v == " needs " || p.genre == reading.GenreText) && !p.r.SurelyNames(names) {
		return false
	}
	tail = strings.TrimLeft(tail, " ")
	settled := v == " have " && (scan.BeginsFold(body, "let's have ") || strings.HasSuffix(body[:i], " to") && consensus(body[:i]))
	task := linkedTask(tail, settled || strings.HasPrefix(body[i+len(v):], "that "))
	if thing, ok := strings.CutPrefix(tail, "for "); ok && v == " asked " && p.genre == reading.GenreMinutes && handsThing(thing) && p.untilSome(thing) { // "asked Sam for a recovery plan"
		return p.KeepAny(s, names, thing)
	}
	if thing, ok := strings.CutPrefix(tail, "for "); ok && v == " asked " && p.genre == reading.GenreMail && ownWords.Has(body[:i]) && handsThing(thing) {
		return p.keepAwaited(s, names, thing)
	}
	if given, ok := strings.CutPrefix(tail, "with "); ok && tasking[v] && strings.HasSuffix(scan.FirstWord(given), "ing") { // "tasked Priya with untangling the direct debits"
		task = given
	}
	if order := v == " ask " || v == " request " || v == " instruct " || v == " direct " || v == " authorise " || v == " authorize "; order && !decides(body[:i]) {
		return false
	}
	if v == " have " && !settled || v == " get " && !strings.HasPrefix(strings.ToLower(body), "let's get ") {
		return false
	}
	verb, _ := grammar.CutWord(task)
	if len(names) == 1 && readers.Has(names[0]) && len(p.r.Deadlines(task)) == 0 {
		return false
	}
	if scan.ContainsOne(task, []string{" and he did", " and she did", " and they did", " and it's done", " and he has", " and she has"}) || v == " told " && grammar.Stative[strings.ToLower(verb)] && !work.HandsBack(task) {
		return false
	}
	if (p.r.Narrates() || p.genre == reading.GenreText && tellers.Has(strings.ToLower(scan.FirstWord(body)))) && len(p.r.Deadlines(task)) == 0 {
		return false
	}
	if lo := strings.ToLower(verb); task == "" || grammar.Determiners.Has(lo) || work.Hearsay[lo] || strings.HasPrefix(task, "be ") || (strings.HasPrefix(v, " would") || strings.HasPrefix(v, "'d ")) && !grammar.StartsTask(task) {
		return false
	}
	if first, others, second := p.alsoAsked(task); second != "" {
		kept := p.Keep(s, names, first, 0.75, grammar.FormAsk)
		return p.Keep(s, others, second, 0.75, grammar.FormAsk) || kept
	}
	return p.Keep(s, names, task, 0.75, grammar.FormAsk)
}

// tellers begin what a story tells of somebody.
var tellers = vocab.Of("he she")

// linkedTask is what is asked behind the name of the one who is asked: "to write", "if she could write"; where it is wished, "that Jo
// write", nothing stands between.
func linkedTask(tail string, wished bool) string {
	for _, link := range []string{"to ", "if he could ", "if she could ", "if they could ", "if he would ", "if she would ", "if they would ",
		"if he can ", "if she can ", "whether he could ", "whether she could ", "whether they could ", "de ", "que ", "om "} {
		if after, ok := scan.CutPrefixFold(tail, link); ok {
			return after
		}
	}
	if wished && (grammar.StartsTask(tail) || work.HandsOn(tail) || bidding(tail)) {
		return tail
	}
	return ""
}

// alsoAsked parts what another is asked in the same breath: "… to put this on the agenda and Stan to collect the reports".
func (p *Paragraph) alsoAsked(task string) (first string, names []string, second string) {
	for from := 0; ; {
		i := strings.Index(task[from:], " and ")
		if i < 0 {
			return task, nil, ""
		}
		from += i + len(" and ")
		names, tail, ok := grammar.NameList(task[from:], grammar.StrengthProse)
		if second, to := strings.CutPrefix(tail, " to "); ok && to && grammar.StartsTask(second) && grammar.StartsTask(task) && p.r.allPersons(names, tail) {
			return strings.TrimRight(task[:from-len(" and ")], " ,"), names, second
		}
	}
}

// longAsked tells that what follows "You had", or stands in a line of a log of what happened ("18:15 Lena asked …"), was asked
// long before the text was written.
func (p *Paragraph) longAsked(before string) bool {
	return strings.HasSuffix(before, " had") || len(p.r.Minutes.Attendees) == 0 && grammar.Timestamp(p.B.Raw) > 0
}

// ownWords are what stands before "asked" where the writer of a letter did.
var ownWords = vocab.Phrases("i|i've|i have|i also|i've also|i have also|we|we've|we have|have")

// keepAwaited keeps what the writer has asked somebody for, with the day for which that was promised: "a revised
// programme and he promised it for Thursday".
func (p *Paragraph) keepAwaited(s string, names []string, thing string) bool {
	n := len(p.r.Found)
	thing, answer, _ := strings.Cut(thing, " and ")
	kept := p.KeepAny(s, names, thing)
	if ms := p.r.Dates(answer); kept && len(ms) == 1 && scan.ContainsOne(answer, []string{" promised ", " said ", " will "}) {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return kept
}

// requiredFrom reads "The Committee required a written plan from the Bursar within four weeks".
func (p *Paragraph) requiredFrom(s, body string) bool {
	if p.genre != reading.GenreMinutes {
		return false
	}
	for _, v := range []string{" required ", " requires ", " requested ", " requests ", " asked for ", " called for ", " wanted ", " sought "} {
		_, rest, ok := strings.Cut(body, v)
		thing, from, told := strings.Cut(rest, " from ")
		if !ok || !told || !handsThing(thing) {
			continue
		}
		names, tail, named := grammar.NameList(from, grammar.StrengthProse)
		for _, him := range []string{"him", "her", "them"} {
			if after, ok := strings.CutPrefix(from, him); ok && p.subject != "" && (after == "" || after[0] == ' ' || after[0] == '.') {
				names, tail, named = []string{p.subject}, after, true
			}
		}
		if named && len(names) == 1 && p.r.person(names[0]) && !strings.HasPrefix(body, names[0]) {
			return p.KeepAny(s, names, thing+tail)
		}
	}
	return false
}

// unarticled takes the article off the only name of a list: "the Audit Committee".
func unarticled(names []string) []string {
	if len(names) != 1 {
		return names
	}
	return []string{strings.TrimPrefix(names[0], "the ")}
}

// handsThing tells what can be handed over from what is only said: "a recovery plan", not "a view".
func handsThing(s string) bool {
	w, _ := grammar.CutWord(strings.TrimPrefix(s, scan.FirstWord(s)+" "))
	return (grammar.Determiners.Has(scan.FirstWord(s)) || openers.Has(scan.FirstWord(s))) && !strings.Contains(s, " of thanks") && !spokenThings.Has(strings.ToLower(w))
}

// spokenThings are what one asks for and hears at once.
var spokenThings = vocab.Of("view views opinion opinions thoughts advice comments comment clarification assurance reassurance confirmation permission help patience moment minute vote volunteer explanation reaction feedback show time")

var tasking = vocab.Set{" tasked ": true, " charged ": true, " entrusted ": true}

// cutHim takes off the one just spoken of: "him to look into it".
func cutHim(s string) (rest string, ok bool) {
	for _, him := range []string{"him", "her", "them"} {
		if rest, ok := strings.CutPrefix(s, him); ok && strings.HasPrefix(rest, " to ") {
			return rest, true
		}
	}
	return s, false
}

// him is whom a pronoun behind before stands for: "Lena asked him to …" the one just spoken of, "Lena thanked
// Sam and asked him to …" Sam.
func (p *Paragraph) him(body, before string) string {
	names, rest, ok := grammar.NameList(before, grammar.StrengthProse)
	if who := p.namedIn(rest); ok && who != "" && p.genre == reading.GenreMinutes {
		return who
	}
	if p.subject == "" || ok && names[0] == p.subject || strings.HasPrefix(body, p.subject) {
		return ""
	}
	return p.subject
}

// isReader tells the one whom a letter is for, who is no "him" in it.
func (p *Paragraph) isReader(name string) bool {
	return p.genre == reading.GenreMail && slices.ContainsFunc(p.you(), func(you string) bool { return strings.HasPrefix(you, name) || strings.HasPrefix(name, you) })
}

// crowd tells all of a kind, "Travelers", for whom letters set rules.
func crowd(name string) bool {
	w := name[strings.LastIndexByte(name, ' ')+1:]
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 4 && !vocab.FirstNames.Has(scan.FirstWord(name))
}

// bidding tells the verb of a wish, "asked that Jo include …", from one that tells what is or was.
func bidding(s string) bool {
	verb, tail := grammar.CutWord(s)
	lo := strings.ToLower(verb)
	return lo == verb && len(lo) > 2 && !grammar.NeverName[lo] && !grammar.Adverbs[lo] && !grammar.Being[lo] && (strings.HasSuffix(lo, "ss") ||
		!strings.HasSuffix(lo, "s")) && !strings.HasSuffix(lo, "ed") && !strings.HasSuffix(lo, "ing") && strings.HasPrefix(tail, " ")
}

// decides tells that what comes was agreed: "resolved to instruct the clerk to …".
func decides(before string) bool {
	lo := strings.ToLower(before) + " "
	return strings.Contains(lo, "resolved to ") || strings.Contains(lo, "agreed to ") || strings.Contains(lo, "decided to ") || strings.Contains(lo, "voted to ")
}

// consensus tells that what comes is what a meeting settled: "Consensus of council was to have staff draft …".
func consensus(before string) bool {
	lo := strings.ToLower(before)
	return scan.ContainsOne(lo, []string{"consensus", "was agreed", "was decided", "was resolved"}) || decides(lo)
}

// allByThen tells what minutes and letters ask of everyone by a day.
func (p *Paragraph) allByThen(names []string, task string) bool {
	return (p.genre == reading.GenreMinutes || p.genre == reading.GenreMail && !p.r.Faint) && len(names) == 1 && grammar.IsEveryone(names[0]) && len(p.r.Deadlines(task)) > 0
}

// allPersons tells whether names are people or offices that can be asked.
func (r *Reader) allPersons(names []string, tail string) bool {
	for _, n := range names {
		if r.person(n) || r.crew(n) {
			continue
		}
		if !grammar.Capitalised(n) || len(strings.Fields(n)) > 3 || r.Ordinary(n, true) || grammar.IsEveryone(n) || grammar.IsNobody(n) {
			return false
		}
		if last := n[strings.LastIndexByte(n, ' ')+1:]; grammar.Collectives.Has(last) {
			return false
		}
	}
	return len(names) > 0 && strings.HasPrefix(tail, " ")
}

// crew tells groups that are told to do things: "staff", "the finance team", not "the committee".
func (r *Reader) crew(n string) bool {
	if grammar.RoleLength(n) != len(n) || grammar.IsEveryone(n) {
		return false
	}
	switch last := strings.ToLower(n[strings.LastIndexByte(n, ' ')+1:]); last {
	case "group":
		return scan.ContainsOne(strings.ToLower(n), []string{"working ", "task ", "steering ", "project "})
	case "staff", "management", "colleagues", "members", "team", "teams", "dept", "department", "departments", "office", "subcommittee", "sub-committee", "party", "techteam", "tech-team", "side":
		return true
	default:
		return grammar.Officers[last]
	}
}

// handsMe tells an order by whose outcome the writer is to have something: "let me know your days", "send me the list".
func handsMe(s string) bool {
	return scan.OpensWith(s, []string{"let me know ", "let us know ", "send me ", "send us ", "give me ", "give us ", "tell me ", "get me "})
}
