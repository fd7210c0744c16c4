package minutes

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// prose reads sentences that hand out tasks. Where the writer gathered the actions in a list, these
// are what he meant; of what else is said only a plain promise counts.
func (r *reader) prose() {
	gathered := !r.doc.Chat && r.handedOut() && (r.summarised() || r.genre() == genreText)
	if r.doc.Newsletter() || len(r.m.Attendees) == 0 && r.doc.Manual() || gathered && r.genre() == genreText {
		return
	}
	used := map[int]bool{}
	for i := range r.found {
		used[r.found[i].block] = true
	}
	if r.doc.Chat {
		noted := r.doc.Scribed() || len(r.found) > 0 && (r.m.Title != "" || r.m.Attendees != nil)
		r.talk(used)
		if noted { // whoever minds the marks has noted the rest
			r.found = slices.DeleteFunc(r.found, func(f found) bool { return f.talk && !f.accepted && (f.DueText == "" || f.Confidence < 0.6) })
		}
		r.restated()
		return
	}
	genre := r.genre()
	if genre == genreMail && (noReply(r.ctx.From.Email) || r.informs()) {
		return
	}
	if m := r.mails[0]; genre == genreMail && len(m.to) > 0 && !grammar.IsEveryone(m.to[0]) {
		r.departments()
	}
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Row != nil && b.Row.Table.Talk && !used[i] && b.Sec.Kind != page.KindAgenda {
			for _, c := range b.Row.Cells {
				if len(c) > 30 {
					p := paragraph{r: r, b: b, at: i, genre: genre, text: strings.ReplaceAll(c, "\n", ". ")}
					p.read()
				}
			}
		}
		if b.Row != nil || used[i] || len(b.Text) < 10 && (b.Bullet == 0 || len(b.Text) < 4) || genre == genreMail && (b.Quoted() && r.answersBelow(i) || r.answered(b.Num)) || disclaimer(b.Text) || b.Parent >= 0 && used[b.Parent] {
			continue
		}
		switch b.Sec.Kind {
		case page.KindAgenda, page.KindPeople, page.KindAbsent, page.KindNext, page.KindSkip, page.KindDone:
			told := genre == genreMail || genre == genreMinutes && page.FoldTitle(b.Sec.Title) == "programme" // of a building site
			if !told || b.Bullet != 0 || b.Sec.Kind != page.KindAgenda || len(grammar.Sentences(b.Text)) < 2 && !asking.Starts(b.Text) {
				continue
			}
		case page.KindRisk:
			if b.Bullet != 0 || genre != genreMinutes {
				continue
			}
		}
		p := paragraph{r: r, b: b, at: i, genre: genre, speaker: b.Speaker, text: page.CutReference(b.Text)}
		p.read()
	}
	if gathered {
		r.found = slices.DeleteFunc(r.found, func(f found) bool { return f.talk && (!r.promised(&f) || r.onList(&f)) })
	}
}

// answersBelow tells whether the writer's own words stand below the quoted block i: what it asks was read
// when that mail came.
func (r *reader) answersBelow(i int) bool {
	for k := i + 1; k < len(r.doc.Blocks); k++ {
		if b := &r.doc.Blocks[k]; !b.Quoted() && b.Row == nil && scan.CountWords(b.Text) > 1 && !page.HeaderField(b.Text) {
			return true
		}
	}
	return false
}

// promised tells what counts beside a list of actions: what a person said or was told to do, without doubt.
func (r *reader) promised(f *found) bool {
	return f.Confidence >= 0.6 && (f.Owner != "" && f.Owner != "all" && r.known(f.Owner) || f.Owner == "" && r.genre() == genreMail)
}

// handedOut tells whether lists or marks hand out what is to be done; a review of old actions does not, nor one mark in the minutes of many.
func (r *reader) handedOut() bool {
	n := 0
	for i := range r.found {
		if k := r.doc.Blocks[r.found[i].block].Sec.Kind; k != page.KindReview && k != page.KindDone && k != page.KindDropped {
			n++
		}
	}
	return n > 1 || n > 0 && !(r.genre() == genreMinutes && r.m.Attendees != nil)
}

// summarised tells whether the actions are gathered in a section of their own.
func (r *reader) summarised() bool {
	n := 0
	for i := range r.found {
		if k := r.doc.Blocks[r.found[i].block].Sec.Kind; (r.found[i].summary || r.found[i].row) && k != page.KindReview && k != page.KindDone && k != page.KindDropped {
			n++
		}
	}
	return n > 1
}

// paragraph reads the sentences of one block.
type paragraph struct {
	r        *reader
	b        *page.Block
	at       int
	genre    genre
	speaker  string
	text     string
	to       string       // who was called by name last
	before   string       // the sentence before
	subject  string       // who the last sentence was about, for "he" and "she"
	asking   bool         // a sentence of it asks the reader for something
	spokenOf string       // what the last pronoun stood for
	joined   bool         // the clause goes on from one that handed something out
	agreed   bool         // it stands below "It was agreed that:"
	day      deadline.Due // of a line of a timetable: "Friday 18:00 - Lena starts the export"
}

func (p *paragraph) read() {
	if p.genre == genreMail && p.at > 0 && p.r.doc.Blocks[p.at-1].Row == nil {
		if p.before = lastSentence(p.r.doc.Blocks[p.at-1].Text); greetsMany(p.before) || len(greeting(p.before)) > 0 || page.HeaderField(p.before) {
			p.before = ""
		}
		if label, rest, ok := strings.Cut(p.text, ": "); ok && (p.b.Bullet != 0 || scan.OpensWith(rest, []string{"I'll ", "I will "})) && scan.CountWords(label) < 5 { // "release candidate: I'll cut it on Monday"
			p.before = label
		}
	}
	if p.shaped() {
		return
	}
	p.trailing()
	p.agreed = p.belowSettled()
	if k, text := noteMark(p.text); k == page.KindDecision {
		if p.r.language() == tongues.English || !p.settledAbroad() {
			p.resolved(text)
		}
		return
	} else if motion, carried := moved(p.text); motion && p.genre != genreMail {
		if carried != "" {
			p.resolved(carried)
		}
		return
	}
	if p.genre == genreTalk { // scribed talk: "<ann> sam: I'll …"
		name, rest, ok := strings.Cut(p.text, ": ")
		if !ok {
			name, rest, ok = strings.Cut(p.text, " - ")
		}
		if ok && len(name) < 30 && (p.r.heard.Has(name) || grammar.NameLike(name) && vocab.FirstNames.Has(scan.FirstWord(name))) && !asking.Starts(rest) {
			p.speaker, p.text = name, rest
		}
	}
	p.timetabled()
	n := len(p.r.found)
	for _, s := range grammar.Sentences(p.text) {
		if s.End-s.Start >= 10 && s.End-s.Start < 800 {
			p.sentence(p.text[s.Start:s.End])
		}
		if said := p.text[s.Start:s.End]; p.before == "" || p.genre != genreMinutes || scan.CountWords(said) > 1 { // not "Agreed."
			p.before = said
		}
	}
	if !p.day.Empty() {
		p.r.setDue(n, p.day)
	}
}

// sentence tries the ways in which a sentence hands out a task.
func (p *paragraph) sentence(s string) {
	if p.deadlineOf(s) || p.ownLine(s) || p.abroad(s) || p.enumerated(s) || p.dealsTasks(s) || p.signedAtEnd(s) || p.sharedOut(s) {
		return
	}
	body, agreed := leadin.Cut(quiet.Replace(p.cutTopic(s)))
	if topic := strings.TrimRight(strings.TrimSuffix(s, body), " "); p.genre == genreMinutes && topic != "" && strings.IndexByte(":-\x93\x94", scan.LastByte(topic)) >= 0 {
		p.before = strings.TrimRight(topic, ":-–—. ") // "Deadline calendar: Lena to circulate"
	}
	if p.agreed {
		body, agreed = fromSettled(body), true
	}
	body = p.fronting(p.offTopic(body))
	if rest, ok := scan.CutPrefixFold(body, "either "); ok && p.genre == genreMail && grammar.StartsTask(rest) && strings.Contains(rest, " or ") { // "Either add it or drop the promise"
		body = "please " + rest
	}
	if p.datedAhead(body) {
		return
	}
	if scan.OpensWith(body, leadin.AnyQuestions) || p.wishesOf(s) || p.underTopic(s) {
		return
	}
	if leadin.Conditional(body) && !asking.Starts(body) && needed(body) == "" {
		if main := p.behindCondition(body); main != "" {
			if you := p.you(); p.genre == genreMail && len(you) == 1 && grammar.IsEveryone(you[0]) && asking.Starts(main) && scan.BeginsFold(body, "before you ") && len(p.r.dates(main)) == 0 { // "Before you leave, please …", to all
				return
			}
			if p.genre == genreMail && yourTime(strings.TrimSuffix(body, main)) && work.HandsOn(main) && !asking.Starts(main) {
				main = "please " + main
			}
			if condition := strings.TrimRight(strings.TrimSuffix(body, main), " ,"); p.genre == genreMail && (thingMeant(condition, main) != "" || scan.OpensWith(main, []string{"let me know by", "let us know by"})) { // "If you've taken home a monitor, bring it back"
				p.before = condition
			}
			if body = main; generalOffer(body) && len(p.r.dates(body)) == 0 {
				return
			}
		} else if p.genre != genreMinutes || !scan.BeginsFold(body, "before ") && !scan.BeginsFold(body, "after ") {
			return
		}
	}
	if p.genre == genreMail {
		var done bool
		if body, done = p.spokenTo(s, body, agreed); done {
			return
		}
	}
	p.joined = p.genre == genreMail && agreed || !p.day.Empty()
	for body != "" {
		n := len(p.r.found)
		first, rest := p.cutClause(body, agreed)
		p.clause(s, first, agreed)
		p.joined = len(p.r.found) > n || !p.day.Empty()
		if body = rest; rest == "" {
			break
		}
		if said, called := p.called(first); !called || !speaksOf(said) { // not "Tom, this is your code, can you do that?"
			p.before = first
		}
	}
}

// shaped reads blocks that hand out tasks by their shape rather than by sentences. A change is no task of
// its own: "CHG0048311 – Print server – Bea Lind – DEFERRED".
func (p *paragraph) shaped() bool {
	if ref, rest := changeRef(p.text); ref != "" && changeVerdict(rest) {
		return false
	}
	return p.accepts() || p.rostered() || p.underHead() || p.tailed() || p.dealtOut() || p.standup() || p.listed() || p.signedFor() || p.tagged() || p.ordered()
}

// quiet puts in small letters the verbs that boards write large: "The Board ASKED the Executive to …".
var quiet = func() *strings.Replacer {
	var pairs []string
	for _, w := range []string{"ASKED", "REQUESTED", "INVITED", "DIRECTED", "INSTRUCTED", "TASKED", "AGREED", "UNDERTOOK"} {
		pairs = append(pairs, " "+w+" ", " "+strings.ToLower(w)+" ")
	}
	return strings.NewReplacer(pairs...)
}()

// offTopic takes off a letter's sentence what it is about: "T-shirts: need a decision by Monday", "Press release - Devin, first
// draft by Monday please".
func (p *paragraph) offTopic(s string) string {
	for _, mark := range []string{": ", " - ", " – "} {
		label, rest, ok := strings.Cut(s, mark)
		if !ok || p.genre != genreMail || scan.CountWords(label) > 3 || p.r.known(label) || strings.ContainsAny(label, ",;.") {
			continue
		}
		unit, after := grammar.NameUnit(rest, grammar.StrengthProse)
		if mark == ": " && (neededShort(rest) != "" || scan.OpensWith(rest, []string{"I ", "I'", "we "})) || unit != "" && strings.HasPrefix(after, ", ") && p.r.participants([]string{unit}) || unit != "" && strings.HasPrefix(after, ", ") && (p.r.known(unit) || p.r.likelyCalled(unit)) && pleaded(after) != "" {
			p.before = label
			return rest
		}
	}
	return s
}

// inThatCase stand before what is asked if something said before is so, or is not.
var inThatCase = vocab.Patterns("otherwise", "if (yes|so|not)", "in (that|which) case", "(then|if not then|failing that)", "either way", "in any case", "in any event")

// fronting takes off a phrase that a letter sets before what it asks: "For the extinguishers, get a quote", "To speed
// things up kindly send us the original".
func (p *paragraph) fronting(s string) string {
	if _, rest, ok := inThatCase.Cut(s); ok && p.genre == genreMail && asking.Starts(strings.TrimLeft(rest, ", ")) && !generalOffer(strings.TrimLeft(rest, ", ")) {
		return strings.TrimLeft(rest, ", ")
	}
	if p.genre != genreMail || scan.OpensWith(s, leadin.AnyQuestions) || !scan.OpensWith(s, []string{"for ", "as for ", "as to ", "regarding ", "concerning ", "with regard to ", "with respect to ", "on the ", "to ", "in order to "}) {
		return s
	}
	if i := scan.FirstOf(s, []string{" kindly ", " please ", " could you ", " can you "}); i > 0 && i < 60 && asking.Starts(s[i+1:]) {
		return s[i+1:]
	}
	phrase, rest, ok := strings.Cut(s, ", ")
	if ok && scan.CountWords(phrase) < 8 && !generalOffer(rest) && (asking.Starts(rest) || orders(rest) || grammar.FirstForm(rest) != grammar.FormNone || needed(rest) != "") {
		p.before = phrase
		return rest
	}
	return s
}

// spokenTo reads what a sentence of a letter says to somebody by name, and what "I'll …" stands behind
// in it; it returns what is left, and whether the sentence is done with.
func (p *paragraph) spokenTo(s, body string, agreed bool) (left string, done bool) {
	if p.handed(s) || p.callsAnybody(s, body) {
		return "", true
	}
	parts := p.r.splitRequest(body, grammar.StrengthSection)
	if parts == nil {
		parts = p.eachCalled(body)
	}
	for _, part := range parts {
		p.sentence(part)
	}
	if parts != nil {
		return "", true
	}
	rest, ok := p.called(body)
	n, lead := len(p.r.found), ""
	if main := p.behindCondition(rest); ok && leadin.Conditional(rest) && (orders(main) || grammar.StartsTask(main)) { // "Bo, before you call them: check with legal"
		lead, rest = strings.TrimSuffix(rest, main), main
	}
	if i := asking.Within(rest); ok && leadin.Conditional(rest) && i > 0 { // "Tom, once you're back could you …"
		lead, rest = rest[:i], rest[i:]
	}
	if i := strings.Index(rest, ", "); ok && i > 0 && scan.BeginsFold(rest, "you ") && orders(rest[i+2:]) { // "Tim - you are on call tonight, keep an eye on the job"
		rest = rest[i+2:]
	}
	if ok && (grammar.StartsTask(rest) && !ofNouns(rest) || asking.Starts(rest) || needed(rest) != "" || neededShort(rest) != "" || pleaded(rest) != "" || scan.OpensWith(rest, []string{"he needs ", "she needs ", "they need "})) {
		p.clause(s, p.bid(rest), agreed)
		p.dueBefore(n, lead)
		return "", true
	}
	if who, told := p.calledWithin(body); who != "" {
		if p.to = who; needed(told) != "" || orders(told) {
			body = told
		}
	}
	if i := grammar.FirstInside(body); i > 0 { // "… tomorrow, and I'll …"
		p.before = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(body[:i], " ,;-–"), " and"), ",; ")
		p.clause(s, p.before, agreed)
		body = body[i:]
	}
	return body, false
}

// clause tries the ways in which a clause of the sentence s hands out a task.
func (p *paragraph) clause(s, body string, agreed bool) {
	switch {
	case p.carried(s, body) || p.charge(s, body) || agreed && (p.verbLast(s, body) || p.agreedOf(s, body)):
	case p.asksThing(s, body) || p.owes(s, body) || p.allots(s, body) || p.onPlate(s, body) || p.onBehalf(s, body):
	case p.eachOf(s, body) || p.asked(s, body) || p.requiredFrom(s, body) || p.passive(s, body):
	case p.firstDated(s, body) || p.requested(s, body):
	case p.fromElsewhere(s, body) || p.third(s, body, agreed) || p.unowned(s, body, agreed):
	case p.wanted(s, body) || p.awaits(s, body) || p.progress(s, body) || p.allotted(s, body) || p.onDay(s, body):
	case p.pronoun(s, body) || p.pronounAbroad(s, body) || p.pledged(s, body) || p.r.jotted && p.brisk(body) || p.inPresent(s, body) || !p.r.jotted && p.brisk(body) || p.framed(s, body):
	}
	p.remember(body)
}

// remember keeps the person that a sentence begins with.
func (p *paragraph) remember(body string) {
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if who, _, named := grammar.NameList(strings.TrimPrefix(rest, ": "), grammar.StrengthProse); ok && named && strings.HasPrefix(rest, ": ") { // "SID: Cllr Abt presented the data"
		names = who
	}
	if _, after, apposed := strings.Cut(body[:min(len(body), 60)], ", "); !ok && apposed { // "The mayor's deputy, Mr Delorme, …"
		if unit, rest := grammar.NameUnit(after, grammar.StrengthProse); strings.HasPrefix(rest, ", ") {
			names, ok = []string{unit}, true
		}
	}
	if ok && len(names) == 1 && p.r.person(names[0]) {
		p.subject = names[0]
	}
}

// person tells a single human being or office from a group.
func (r *reader) person(name string) bool {
	if grammar.IsEveryone(name) || r.nobody(name) || !r.known(name) {
		return false
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return !grammar.Collectives.Has(last) || scan.BeginsFold(strings.TrimPrefix(name, "the "), "chief ") || scan.BeginsFold(name, "the chief ") || vocab.FirstNames.Has(scan.FirstWord(name))
}

// capitalAt finds where the next word with a capital, or a role, begins.
func capitalAt(s string, from int) int {
	for i := from; i < len(s); i++ {
		if i > 0 && (scan.IsWordByte(s[i-1]) || s[i-1] == '\'' || s[i-1] == '-') {
			continue
		}
		r := scan.FirstRune(s[i:])
		if unicode.IsUpper(r) || r == '@' || r == 't' && strings.HasPrefix(s[i:], "the ") && grammar.RoleLength(s[i:]) > 0 {
			return i
		}
	}
	return -1
}
