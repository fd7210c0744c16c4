package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// deadlineOf reads a sentence that only says by when what was asked or promised just before is
// due: "The deadline is Friday.", "I'd like to see them by noon on Monday.", "Thursday is fine."
func (p *Paragraph) deadlineOf(s string) bool {
	if p.genre != reading.GenreMail || len(p.r.Found) == 0 || len(s) > 200 {
		return false
	}
	f := &p.r.Found[len(p.r.Found)-1]
	near := p.justAbove(f.Block)
	if !f.Talk || !near && (p.r.MailAt(f.Line).Line != p.r.MailAt(p.B.Num).Line || !strings.Contains(s, "your ")) {
		return false
	}
	if near && p.everythingBy(s) {
		return true
	}
	s, inShort, ds := p.concluded(saidBy(s))
	if len(ds) > 0 && asking.Starts(strings.TrimLeft(s[ds[0].End:], ", ")) { // "No later than Thursday, please send it"
		return false
	}
	if len(ds) == 0 || len(ds) > 1 && !deadline.At(s, &ds[0]) {
		return false
	}
	yours := yourAnswer(s[:ds[0].Start])
	said := near && (saysByWhen(s, ds[0]) || closes(s, f.Task, ds[0]) || inShort && f.DueText == "" && wishesSoon(s, ds[0]))
	if !said && (!near && !yours || strings.HasSuffix(s, "?") || scan.ContainsOne(s[:ds[0].Start], []string{", ", " also "}) || !wantsOutcome(s, ds[0], f.Task)) {
		return false
	}
	deadline.At(s, &ds[0])
	words, due := scan.Words(strings.ToLower(s)), dayTold{due: deadline.Of(ds[0])}
	if yours || f.Own && scan.OpensWith(s, wishing) { // what the writer wants is what the others do
		how := reachBefore
		if !f.Own && f.Block == p.At {
			how = reachParagraph
		}
		p.tells(how, due)
		return true
	}
	p.tells(reachList, due)
	if slices.ContainsFunc(words, severals.Has) {
		due.both = slices.Contains(words, "both") || slices.Contains(words, "everything")
		p.tells(reachParagraph, due)
	}
	return true
}

// justAbove tells that nothing but a list stands between block i and the paragraph.
func (p *Paragraph) justAbove(i int) bool {
	for k := p.At - 1; k > i; k-- {
		if b := &p.r.Doc.Blocks[k]; b.Bullet == 0 || k < p.At-maxList {
			return false
		}
	}
	return true
}

const maxList = 30 // lines

// closes tells by when what is asked of a thing can be done: "Please fill in the survey. It closes on 10 April."
func closes(s, task string, m when.Moment) bool {
	thing := strings.TrimSuffix(s[:m.Start], " on")
	i := strings.LastIndexByte(strings.TrimRight(thing, " "), ' ')
	if i < 0 || !deadline.Closes(strings.TrimRight(thing, " ")+" ") || scan.CountWords(thing) > 5 {
		return false
	}
	return pointing.Things.Has(strings.ToLower(thing[:i])) || same.SharesWord(task, thing[:i])
}

// everythingBy reads "Everything to me by the 12th", which is when all that was asked before is due.
func (p *Paragraph) everythingBy(s string) bool {
	lead, rest, ok := everything.Cut(s)
	toMe := scan.ContainsOne(" "+strings.ToLower(lead), []string{" i ", " me ", " i'd ", " we ", " us "})
	ds := p.r.Dates(rest)
	if !ok || len(ds) == 0 || !deadline.At(rest, &ds[0]) || scan.CountWords(rest[:ds[0].Start]) > 4 {
		return false
	}
	p.tells(reachBefore, dayTold{due: deadline.Of(ds[0]), mine: !toMe, both: true})
	return true
}

var everything = vocab.Patterns("(please|) (everything|all this|all of this|all of it|all of these|all of that)", "(I|we) (will|'ll|) need (everything|all of this|all of it|all of these)", "(please|) (get|send|let) (me|us) (have|) (everything|all of this|all of it|it all)",
	"(they|he|she|the client|the customer|the auditors|finance|legal|management|I|we) (would like|'d like|would need|want|wants|need|needs|expect|expects) (to have|to see|) (everything|all of this|all of it|it all)")

// cutByWhen takes such a clause off a task: "get three quotes, I'd like to see them by Friday".
func (p *Paragraph) cutByWhen(task string) (string, deadline.Due) {
	i := strings.LastIndex(task, ", ")
	if i < 0 || p.genre != reading.GenreMail {
		return task, deadline.Due{}
	}
	clause := task[i+len(", "):]
	if ds := p.r.Dates(clause); len(ds) == 1 && (saysByWhen(clause, ds[0]) || wantsBy(clause, ds[0]) || wantsOutcome(clause, ds[0], task[:i])) {
		return task[:i], deadline.Of(ds[0])
	}
	return task, deadline.Due{}
}

// wishesSoon reads "I want to see new numbers tomorrow" behind "so": what is wanted is what comes of the task before it.
func wishesSoon(s string, m when.Moment) bool {
	return scan.OpensWith(s, wishing) && scan.CountWords(s[:m.Start]) < 8 && (deadline.At(s, &m) || deadline.TrailingDay(s, &m) || deadline.Near(strings.ToLower(m.Text)))
}

var severals = vocab.Of("them these those both all everything answers replies responses")

// wantsBy reads "I'd like a first cut by Friday": what is wanted is what comes of the task before it.
func wantsBy(s string, m when.Moment) bool {
	lo := strings.ToLower(s)
	return deadline.At(s, &m) && scan.OpensWith(lo, wishing) && !strings.Contains(lo[:m.Start], " to ") && !strings.Contains(lo[:m.Start], "you ")
}

var wishing = []string{"i'd like ", "i would like ", "i'd love ", "i need ", "i want ", "we need ", "we'd like ", "we want ", "ich brauche ", "ich hätte gern ", "wir brauchen ", "j'aimerais ", "il me faut ", "il nous faut ",
	"quisiera ", "necesito ", "ik wil graag ", "we willen graag "}

// saysByWhen tells a sentence that holds, beside its date, nothing but that and how much a thing is wanted.
func saysByWhen(s string, m when.Moment) bool {
	last := deadline.TrailingDay(s, &m)
	deadline := deadline.At(s, &m)
	before, other := theyWant(s[:m.Start])
	lo := strings.ToLower(before + " " + mainClause(s[m.End:]))
	switch {
	case strings.Contains(lo, "see you") || scan.OpensWith(lo, promising):
		return false
	case itsDeadline(lo) || hasUntil(lo, s[m.Start:]):
		return true
	case itMust(s) && (deadline || last):
		return true
	}
	refers, wants, plain := false, false, true
	for w := range strings.FieldsSeq(notLater.Replace(lo)) {
		w = strings.Trim(w, ".,;:!?()-–—")
		refers, wants, plain = refers || referring[w], wants || wanting[w], plain && (w == "" || courtesies[w])
		if w != "" && !byWhenWords[w] && !courtesies[w] && !referring[w] && !wanting[w] {
			return false
		}
	}
	switch {
	case other:
		return refers && (deadline || last)
	case plain:
		return deadline || scan.ContainsOne(lo, []string{"please", "latest", "ideally", "preferably"})
	case refers && scan.OpensWith(lo, []string{"i told ", "i've told ", "i promised ", "i have told ", "i've promised ", "they expect ", "they're expecting "}): // "I told them they would have it on Monday"
		return true
	case scan.OpensWith(lo, []string{"should be ", "must be ", "has to be ", "needs to be "}):
		return deadline
	}
	if (refers || scan.BeginsFold(lo, "should be ")) && scan.OpensWith(lo, []string{"should be ", "it should be ", "it will be ", "it'll be ", "that should be ", "this should be "}) && scan.ContainsOne(lo, []string{" ready", " done", " finished"}) {
		return true
	}
	return wants || refers && (deadline || scan.OpensWith(lo, []string{"you should ", "you'll ", "you will "}))
}

// itsDeadline tells "the deadline is" and "the printer's deadline for it is", with the words ahead of the day alone.
func itsDeadline(lo string) bool {
	i := strings.Index(lo, "deadline")
	return i >= 0 && scan.CountWords(lo[:i]) < 4 && scan.CountWords(lo[i:]) < 8 && !strings.ContainsAny(lo[:i], ",;:")
}

// hasUntil tells "We have until", of the time that is left for what was asked.
func hasUntil(lo, day string) bool {
	_, rest, ok := left.Cut(lo)
	return ok && (scan.OpensWith(rest, []string{"until", "till", "til"}) || strings.Trim(rest, " .!") == "" && scan.OpensWith(day, []string{"until ", "till ", "til "}))
}

var left = vocab.Patterns("(we|you|they|we've|you've) (only|just|still|) (have|got|'ve got)")

// theyWant puts "they" for those of whom a sentence says that they want something: "The client wants it", "Legal is waiting for them".
func theyWant(s string) (string, bool) {
	for _, want := range wantedByOthers {
		i := strings.Index(s, want)
		if i <= 0 {
			continue
		}
		if who := scan.FirstWord(s); scan.CountWords(s[:i]) < 5 && !strings.ContainsAny(s[:i], ",;:()") && (grammar.Determiners.Has(strings.ToLower(who)) || scan.IsUpper(scan.ByteAt(s, 0))) && !grammar.Subjects.Has(strings.ToLower(who)) && !pointing.Things.Has(strings.ToLower(who)) {
			return "they" + s[i:], true
		}
	}
	return s, false
}

var wantedByOthers = []string{" wants ", " want ", " needs ", " need ", " expects ", " expect ", " is expecting ", " are expecting ", " would like ", " is waiting for ", " are waiting for ", " has asked for ", " have asked for ", " asked for "}

// promising begin what the writer will do himself: "I'll get it to you by Wednesday".
var promising = []string{"i'll get ", "i will get ", "we'll get ", "we will get ", "will get ", "i can get ", "we can get ", "i'll give ", "i will give ", "i can give ", "i can have "}

// mainClause cuts off what gives a reason: "by Friday because I see the client on Monday".
func mainClause(s string) string {
	for _, joint := range []string{", ", " because ", " so ", " since ", " as ", " and ", " for the "} {
		if i := strings.Index(s, joint); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

var notLater = strings.NewReplacer("no later than", "latest", "not later than", "latest", "no rush", "fine", "no hurry", "fine", "any time", "", " will do.", " fine", " would do.", " fine", " will do,", " fine")

var courtesies = vocab.Of(`please pls plz thanks thank ideally preferably possible possibly if so and but or latest the at all though early late end sometime hopefully
		bitte danke möglichst wenn möglich spätestens ende anfang mitte merci stp svp plus tard si au début fin por favor gracias posible tardar alsjeblieft alstublieft aub graag liefst indien mogelijk uiterlijk eind`)

var byWhenWords = vocab.Of(`i we they he she you i'd i'll we'd we'll they'll they'd you'll a an be being is are to for of on at in by me us my our your from there's is too also really just only still
		meeting call sitzung besprechung termin réunion point reunión vergadering overleg der die das den la le
		can could may might will would should shall have has get got see give us back ready told promised expect they're expecting he he'd she she'd done finished here some time of course let's say anything first final next whole complete full waiting asked
		ich wir man habe haben hätte hätten wäre wären da fertig mir uns vorliegen vorliegt bis am im ist sind sein auch noch nur dann zum zur gern gerne bekommen kriegen sehen von dir euch ihnen
		j'en j'ai je nous on en ai avons aurais aurait avoir serait est être prêt me d'ici pour le la les un une de votre ta réponse
		el los las un una de para antes tener estar listo estaría sería me nos está ser en tu su
		ik we wij heb hebben zou zouden is zijn klaar me mij ons van voor op de een dan ook nog bij`)

var referring = vocab.Of(`it that this them these those both everything it's that's answer answers reply replies response responses feedback it'll that'll it'd something back yours
		piece pieces part parts half rest lot version cut
		es sie ihn das dies beides alles antwort rückmeldung rückmeldungen l' l'aurais ça cela ceci tout retour lo la las los ambos ambas todo respuesta het ze die dit dat beide alles antwoord reactie`)

var wanting = vocab.Of(`need needs needed want wants wanted like love prefer appreciate hope hoping hoped expect expecting deadline due date know hear latest later good great nice fine ok okay lovely
		helpful useful ideal perfect best brilliant super wonderful works work suits handy enough soon important required must
		brauche brauchen bräuchte bräuchten benötige benötigen muss müssen müsste soll sollte reicht genügt passt gut schön toll prima perfekt frist stichtag wissen fällig
		besoin faut faudrait bien parfait idéal suffit suffira convient convenait échéance délai limite savoir aimerais aimerions voudrais voudrions doit
		necesito necesitamos necesitaría necesitaríamos gustaría bien perfecto ideal genial vale basta plazo límite debe hace falta saber urge
		nodig fijn mooi goed prima moet moeten volstaat willen wil weten horen deadline`)
