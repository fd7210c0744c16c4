package prose

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// framed reads what a clause of a letter hands out by its frame alone: who it is about, and the words
// by which that one has something before him. Whatever verb follows is what he is to do; only verbs
// of being, of feeling and of what befalls people are none.
func (p *Paragraph) framed(s, body string) bool {
	if thing := p.couldBe(body); thing != "" {
		return p.KeepAny(s, p.you(), thing)
	}
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || strings.HasSuffix(strings.TrimSpace(s), "?") || offered(body) || scan.ContainsOne(strings.ToLower(s), unheard) {
		return false
	}
	return p.framedYou(s, body) || p.framedSelf(s, body) || p.framedOther(s, body) || p.framedAll(s, body) || p.framedThing(s, body) || p.framedUs(s, body)
}

// unheard are what sellers say: "I'll call next week if I don't hear from you".
var unheard = []string{"if i don't hear", "if we don't hear", "if i do not hear", "if we do not hear"}

var selfAhead = vocab.Patterns("(I'll|I will|I shall|I'm going to|I am going to|I'm also going to|I am also going to|I'm gonna|I'd better|I had better) (also|still|just|then|now|probably|first|try to|try and|go ahead and|need to|have to|)",
	"(I've|I have|I|) (promised|agreed|offered|said I'd|said I would|undertaken|volunteered) (to|)", "I (plan|intend|aim|want) to")

var selfBound = vocab.Patterns("I (also|still|just|) (need|have|ought) to", "I (must|must also|must still)", "(I've|I have) (still|also|) got to")

var otherAhead = vocab.Patterns("(will|'ll|shall|is going to|are going to|is also going to|is to|are to) (also|then|now|just|probably|try to|try and|need to|have to|be able to|)",
	"(has|have|'s|) (kindly|very kindly|already|also|) (promised|agreed|offered|undertaken|volunteered|committed) to", "(has|have|'s|) said (he|she|they) (would|will|'d|'ll)", "(has|have|'s|) said (he'd|she'd|they'd|he'll|she'll|they'll)",
	"(is|was|are) (down|on the hook|due|supposed|meant) to", "(was|is) (planning|hoping|aiming|intending|going) to", "(plans|intends|aims) to")

var otherBound = vocab.Patterns("(still|also|) (needs|need|has|have|ought) to", "(must|should) (also|still|probably|please|)", "has (still|) got to")

var allBound = vocab.Patterns("(will|) (also|still|) (needs|need|has|have) to", "(must|should) (also|please|)", "(is|are) (asked|expected|required|requested|reminded|to) (to|)")

// framedYou reads what the one reader of a letter must do, whatever the verb: "you must cite it and explain the difference".
func (p *Paragraph) framedYou(s, body string) bool {
	you := p.you()
	if _, task, ok := recapped.Cut(body); ok && p.B.Bullet != 0 && len(you) == 1 && !grammar.IsEveryone(you[0]) {
		return p.doable(task) && p.keepExplained(s, you, task)
	}
	words, task, ok := asking.Tellings.Cut(body)
	must := strings.HasSuffix(words, "must") || strings.HasSuffix(words, "need to") || strings.HasSuffix(words, "have to")
	return ok && must && len(you) == 1 && !grammar.IsEveryone(you[0]) && !leadin.Conditional(s) && !scan.BeginsFold(s, "to ") && (p.doable(task) || p.mustBeThere(task)) && p.keepExplained(s, you, task)
}

// mustBeThere tells that somebody must come by a day: "go by the second floor before 5", "be at the gate by noon".
func (p *Paragraph) mustBeThere(task string) bool {
	verb, where := grammar.CutWord(task)
	link, _ := grammar.CutWord(strings.TrimLeft(where, " "))
	return coming.Has(verb) && (grammar.Prepositions.Has(link) || grammar.Adverbial.Has(link) || link == "there" || link == "here") && slices.ContainsFunc(p.r.Dates(task), func(m when.Moment) bool { return deadline.At(task, &m) })
}

var coming = vocab.Of("be come go stop drop swing report arrive")

// recapped begin what a list says that the reader has before him.
var recapped = vocab.Patterns("(you're|you are) (also|then|) (going to|to)")

// framedSelf reads what the writer has before him.
func (p *Paragraph) framedSelf(s, body string) bool {
	me := p.me()
	if len(me) == 0 {
		return false
	}
	if _, task, ok := selfAhead.Cut(body); ok {
		if doing, is := scan.CutPrefixFold(task, "be "); is && p.underHand(doing) { // "I'll be sending out invitations"
			return p.keepExplained(s, me, doing)
		}
		return p.doable(task) && p.keepExplained(s, me, task)
	}
	_, task, ok := selfBound.Cut(body)
	if !ok {
		if task, ok = scan.CutPrefixFold(body, "let me "); ok && !scan.ContainsOne(task, comesBack) {
			return false
		}
	}
	return ok && p.doable(task) && !speechVerbs.Has(scan.FirstWord(task)) && p.keepExplained(s, me, task)
}

// comesBack are the words of one who lets the reader know what came of it: "let me ask around and get back to you".
var comesBack = []string{" and get back to you", " and come back to you", " and let you know", " and report back", " and revert"}

// underHand tells a verb in -ing that is work.
func (p *Paragraph) underHand(doing string) bool {
	verb, tail := grammar.CutWord(doing)
	base := grammar.OpenGerund(verb)
	return base != "" && ongoing(doing) && p.doable(base+tail)
}

// framedOther reads what one who is spoken of has before him.
func (p *Paragraph) framedOther(s, body string) bool {
	names, rest, ok := p.someoneElse(body)
	if !ok {
		return false
	}
	for _, joint := range []string{" and should have ", " and will have ", " and hopes to have ", " and expects to have "} {
		if doing, thing, ok := strings.Cut(rest, joint); ok && scan.OpensWith(doing, []string{"is ", "are ", "'s "}) && p.untilSome(thing) { // "Lena is working on it and should have a draft by Friday"
			p.before = doing
			return p.KeepAny(s, names, "have "+thing)
		}
	}
	_, task, ahead := otherAhead.Cut(rest)
	if !ahead {
		if _, task, ahead = otherBound.Cut(rest); grammar.RoleLength(names[0]) > 0 || crowd(names[0]) { // rules for all of a kind
			ahead = ahead && p.untilSome(task)
		}
	}
	if doing, be := scan.CutPrefixFold(task, "be "); ahead && be && p.underHand(doing) && !grammar.ReportLike(doing) && (grammar.Adverbial.Has(work.Object(doing)) || !grammar.Prepositions.Has(work.Object(doing))) { // "Lena will be sending out the forms"
		return p.keepExplained(s, names, doing)
	}
	if first := scan.FirstWord(task); deliberating.Has(first) && governing.Has(strings.ToLower(grammar.LastWords(names[0], 1))) || p.ofFirm(names, task) {
		return false
	}
	if !ahead || !p.doable(task) || grammar.ReportLike(task) || p.governs(names, task) {
		return false
	}
	if strings.TrimSpace(strings.TrimPrefix(task, scan.FirstWord(task))) == "" { // "Dana has agreed to proofread"
		return p.KeepAny(s, names, task)
	}
	return p.keepExplained(s, names, task)
}

// someoneElse reads those whom a clause of a letter begins with and who act in it: a colleague, known or
// not, by name, with where he is or what he is between commas.
func (p *Paragraph) someoneElse(body string) (names []string, rest string, ok bool) {
	names, rest, ok = grammar.NameList(body, grammar.StrengthProse)
	if !ok || !p.people(names) {
		return nil, "", false
	}
	if apposed, after, found := strings.Cut(strings.TrimPrefix(rest, ","), ", "); found && rest[0] == ',' && scan.CountWords(apposed) < 7 {
		rest = " " + after
	}
	if link, place := grammar.CutWord(strings.TrimLeft(rest, " ")); whereFrom.Has(link) { // "Tom in Leeds has promised …"
		where, after := grammar.CutWord(strings.TrimLeft(place, " "))
		if openers.Has(where) { // "Tom from my team will …", "Ana from our finance office will …"
			for range 3 {
				_, after = grammar.CutWord(strings.TrimLeft(after, " "))
				if _, _, ahead := otherAhead.Cut(strings.TrimLeft(after, " ")); ahead {
					break
				}
			}
		}
		rest = after
	}
	return names, strings.TrimLeft(rest, " "), strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "'")
}

// whereFrom lead the place or the firm of somebody.
var whereFrom = vocab.Of("in from at over")

// fromElsewhere reads "Tom in Leeds has promised to send it" before Leeds is taken for one who promises.
func (p *Paragraph) fromElsewhere(s, body string) bool {
	if scan.OpensWith(body, []string{"someone from ", "somebody from "}) {
		return p.genre == reading.GenreMail && !p.r.Faint && !strings.HasSuffix(s, "?") && p.framedAll(s, body)
	}
	if p.genre != reading.GenreMail || p.r.Faint || strings.HasSuffix(s, "?") {
		return false
	}
	_, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	link, _ := grammar.CutWord(strings.TrimLeft(rest, " "))
	return ok && whereFrom.Has(link) && p.framedOther(s, body)
}

// agreedWith reads "The chair agreed with Alan to look into it", of which Alan does it.
func (p *Paragraph) agreedWith(s, body string) bool {
	_, with, ok := strings.Cut(body, " agreed with ")
	if !ok || p.genre != reading.GenreMinutes {
		return false
	}
	names, task, ok := grammar.NameList(with, grammar.StrengthProse)
	task, to := strings.CutPrefix(task, " to ")
	return ok && to && grammar.StartsTask(task) && p.doers(names) && p.Keep(s, names, task, 0.65, grammar.FormTo)
}

// people tells whether all names of a list are those of people.
func (p *Paragraph) people(names []string) bool {
	for _, n := range names {
		if !p.namesSomeone(n) || outsiders.Has(strings.ToLower(grammar.LastWords(n, 1))) {
			return false
		}
	}
	return len(names) > 0
}

// outsiders are those of whom a letter tells what they will do, and to whom it gives nothing to do.
var outsiders = vocab.Of("supplier suppliers vendor vendors customer customers client clients contractor contractors landlord tenant tenants visitor visitors guest guests bank insurer insurers manufacturer carrier courier " +
	"hotel airline provider providers police government travelers travellers passengers department")

// namesSomeone tells a name, of somebody known or of one whom a letter speaks of as people are spoken of.
func (p *Paragraph) namesSomeone(n string) bool {
	if grammar.IsEveryone(n) {
		return false
	}
	if p.r.Known(n) {
		return true
	}
	return p.genre == reading.GenreMail && !p.r.Faint && !grammar.IsNobody(n) && !bids(n) && unicode.IsUpper(scan.FirstRune(n)) && scan.CountWords(n) < 3 && p.r.seenAsName(n) &&
		!grammar.NounLike(strings.ToLower(scan.FirstWord(n))) && !p.r.Ordinary(n, true) && grammar.RoleLength(n) == 0
}

// bids tells a verb that bids somebody at the beginning of a sentence, and is no name: "See below".
func bids(w string) bool {
	lo := strings.ToLower(w)
	return !vocab.FirstNames.Has(w) && (grammar.IsTaskVerb(lo) || grammar.Stative[lo] || asking.Polite[lo])
}

// framedAll reads what everybody, or somebody not named, must do: "Everybody has to attend", "someone must let them in".
func (p *Paragraph) framedAll(s, body string) bool {
	who, rest := grammar.CutWord(body)
	var owners []string
	switch strings.ToLower(who) {
	case "everybody", "everyone", "all":
		owners = []string{"all"}
	case "each": // "Each of us sends me a ranking by Friday"
		if _, rest = grammar.CutWord(strings.TrimPrefix(rest, " of")); !scan.OpensWith(body, []string{"each of us ", "each of you "}) {
			return false
		}
		owners = []string{"all"}
	case "every": // "Every student should submit a report by 1 May"
		kind, _, ok := strings.Cut(body[:min(len(body), 46)], " should")
		if !ok || !p.untilSome(body) || scan.CountWords(kind) > 4 {
			return false
		}
		rest, owners = body[len(kind):], []string{"all"}
	case "someone", "somebody":
		if _, task, ok := strings.Cut(rest, " should "); ok {
			if object := work.Object(task); object == "you" || articles.Has(object) && object != "the" { // "somebody should write a book about it"
				return false
			}
		}
	default:
		return false
	}
	if from, ok := strings.CutPrefix(rest, " from "); ok { // "someone from Legal should check"
		if names, after, ok := grammar.NameList(from, grammar.StrengthProse); ok && p.people(names) {
			owners, rest = names, after
		}
	}
	if third := strings.TrimLeft(rest, " "); owners != nil && grammar.Infinitive(strings.ToLower(scan.FirstWord(third))) != "" && p.untilSome(third) && strings.HasSuffix(scan.FirstWord(third), "s") { // "Everyone sends me the numbers by Friday"
		return p.Keep(s, owners, third, 0.6, grammar.FormAsk)
	}
	_, task, ok := allBound.Cut(strings.TrimLeft(rest, " "))
	task, _, _ = strings.Cut(task, ", ")
	verb := strings.ToLower(scan.FirstWord(task))
	if alone := verb == strings.TrimRight(task, " ."); ok && alone && work.Attending[verb] && owners != nil {
		return p.KeepAny(s, owners, task)
	}
	return ok && (p.doable(task) || work.Attending[verb] && owners != nil && work.IsDeed(task)) && p.keepExplained(s, owners, task)
}

// outstanding stand between a thing and what must be done to it.
var outstanding = []string{" needs to be ", " need to be ", " must be ", " has to be ", " have to be ", " should be ", " are to be ", " is to be ", " to be ", " needs ", " need ", " still needs ", " still need "}

// falling stand between a thing and the day when it is to be there.
var falling = []string{" is due ", " are due ", " are now due ", " is now due ", " is needed by ", " are needed by ", " is required by ", " are required by ", " would be appreciated by ", " are requested by ", " due "}

// framedThing reads what must be done to a thing by a day: "The deposit has to be paid by Wednesday", "Requests are due March 22".
func (p *Paragraph) framedThing(s, body string) bool {
	you := p.you()
	many := len(you) > 1 || len(you) == 1 && (grammar.IsEveryone(you[0]) || crowd(you[0]))
	for _, w := range falling {
		thing, day, ok := strings.Cut(body, w)
		if !ok || len(you) == 0 || w == " due " && !manyOf(grammar.LastWords(thing, 1)) || arrivals.Has(strings.TrimSuffix(strings.ToLower(grammar.LastWords(thing, 1)), "s")) {
			continue
		}
		several := many && !scan.BeginsFold(thing, "the ")
		toMe := strings.Contains(w, "due ") && scan.OpensWith(day, []string{"with me ", "to me ", "back to me ", "back with me ", "in my ", "on my "})
		if !several && !toMe && !scan.BeginsFold(thing, "your ") || !p.hasToCome(thing) {
			continue
		}
		if ms := p.r.Dates(day); len(ms) > 0 && ms[0].Start < 20 {
			return p.keepDue(s, you, body, day)
		}
	}
	for _, w := range outstanding {
		thing, done, ok := strings.Cut(body, w)
		verb := strings.ToLower(scan.FirstWord(done))
		if !ok || !p.hasToCome(thing) {
			continue
		}
		switch {
		case w == " should be " && many && expectedState.Has(verb): // "The shed should be finished by Easter"
			return false
		case strings.HasSuffix(w, "be "):
			return (grammar.Participle(verb) || verb == "in" || verb == "with" || verb == "on" || verb == "back") && p.untilSoon(done) && !strings.Contains(done, " within ") && p.KeepAny(s, nil, body)
		case grammar.OpenGerund(verb) != "" && scan.CountWords(thing) > 0 && grammar.IsTaskVerb(grammar.Gerund(verb)):
			return p.KeepAny(s, nil, body)
		}
	}
	return false
}

// handTo gives the items from the nth on that nobody has to the one named.
func (p *Paragraph) handTo(n int, name string) {
	for i := n; i < len(p.r.Found); i++ {
		if f := &p.r.Found[i]; f.Owner == "" {
			f.Owner, f.Email = p.r.Resolve(name)
		}
	}
}

// expectedState is what is only expected of a thing.
var expectedState = vocab.Of("finished completed ready open done back available restored over complete")

// couldBe reads "Could the van be cropped so that its number is not seen?", asked of one reader.
func (p *Paragraph) couldBe(body string) string {
	you := p.you()
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || len(you) != 1 || grammar.IsEveryone(you[0]) || crowd(you[0]) || !strings.HasSuffix(body, "?") {
		return ""
	}
	for _, w := range []string{"could ", "can ", "please could ", "please can "} {
		rest, ok := scan.CutPrefixFold(body, w)
		thing, done, be := strings.Cut(rest, " be ")
		verb := strings.ToLower(scan.FirstWord(done))
		if ok && be && openers.Has(strings.ToLower(scan.FirstWord(thing))) && !scan.BeginsFold(thing, "any ") && p.hasToCome(thing) && grammar.Participle(verb) {
			return strings.TrimRight(rest, "? ")
		}
	}
	return ""
}

// keepDue keeps what is due on the day that s begins with.
func (p *Paragraph) keepDue(sentence string, owners []string, task, s string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(sentence, owners, task) {
		return false
	}
	f := &p.r.Found[n]
	f.Task = strings.TrimRight(task, " .!")
	if ms := p.r.Dates(s); f.DueText == "" && len(ms) > 0 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return true
}

// hasToCome tells a thing that people make or hand in from what comes by itself: "timesheets", not "the train".
func (p *Paragraph) hasToCome(thing string) bool {
	return thing != "" && scan.CountWords(thing) < 8 && !grammar.SpeaksOf(thing) && !scan.OpensWith(thing, []string{"the following", "your invoice", "your bill", "your payment", "your rent", "your subscription", "your membership", "subscription", "membership", "fees", "dues", "rents", "your order", "your balance", "your premium", "your next "}) && !strings.ContainsAny(thing, ",;:") && !leadin.Conditional(thing) && !joinedOn.Has(strings.ToLower(scan.FirstWord(thing))) && !scan.ContainsOne(" "+thing, []string{" that ", " which ", " who "})
}

// arrivals are what is due without anybody's doing.
var arrivals = vocab.Of("baby train flight plane bus boat ferry delivery parcel shipment rain storm snow results result election decision verdict ruling visitor guest contractor engineer auditor surgery operation release update increase change")

// doable tells a verb phrase that is work, whatever its verb.
func (p *Paragraph) doable(task string) bool {
	verb, tail := grammar.CutWord(task)
	lo := strings.ToLower(verb)
	switch {
	case lo == "have" || lo == "get":
		done := work.Object(task) // "I must have forgotten"
		past := strings.HasSuffix(done, "en") || grammar.Participle(done) || preterites[done]
		return !past && !strings.Contains(tail, " but ") && (work.Causes("have"+tail) || work.HandsBack(task) || len(p.r.Deadlines(task)) > 0 || lo == "get" && work.IsDeed(task))
	case seesAgain.Has(strings.TrimRight(task, " .!")) || scan.BeginsFold(task, "let you ") && !scan.BeginsFold(task, "let you know") || grammar.Performances[lo] && !work.At(task):
		return false
	case strings.TrimRight(task, " .!") == "let you know" || lo == "not" || lo == "never" || lo == "always" || lo == "no" || lo == "be" || speechActs(task):
		return false
	case scan.OpensWith(task, []string{"follow the", "follow in", "follow on", "check mail", "check my"}) || lo == "follow" && scan.FirstWord(strings.TrimLeft(tail, " ")) != "up":
		return false
	case grammar.Stative[lo] || work.Idle[lo] || work.Befalling[lo]:
		return work.HandsBack(task) || work.At(task) || work.Idle[lo] && work.Concrete(tail) && (work.Written[lo] || len(p.r.Deadlines(task)) > 0)
	case strings.TrimSpace(tail) == "" || len(p.r.Dates(task)) > 0 && scan.CountWords(task) < 3:
		return grammar.IsTaskVerb(lo) && !work.Hearsay[lo]
	}
	return work.IsDeed(task)
}

// speechActs tells what is done by saying it: "say how pleased I am", "point out that …".
func speechActs(task string) bool {
	verb, tail := grammar.CutWord(task)
	return saying.Has(verb) || scan.ContainsOne(tail, []string{" out that "})
}

var saying = vocab.Of("say admit confess stress emphasise emphasize apologise apologize thank congratulate mention add note remind know see understand think believe hear like love hate want wish hope expect guess assume imagine remember forget wonder worry point begin disagree agree")
