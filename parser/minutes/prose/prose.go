// Package prose reads sentences that hand out work: those of letters, of minutes, of lines that
// deal it out.
package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/leadin"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Reader reads the sentences of a text.
type Reader struct {
	*reading.Reader
	headed
	told   [reaches][]dayTold // the days that sentences tell for others; Govern() dates by them
	margin int                // whether paragraphs end with initials; use endsInInitials()

	column     int // blocks that are nothing but initials; use columnBelow()
	columnRead bool
}

// New reads sentences for r.
func New(r *reading.Reader) *Reader { return &Reader{Reader: r} }

// Paragraph is text out of block number at, read as a genre; whoever speaks it is the caller's to say.
func (r *Reader) Paragraph(b *page.Block, at int, genre reading.Genre, text string) Paragraph {
	return Paragraph{r: r, B: b, At: at, genre: genre, Text: text, occasion: -1}
}

// Paragraph reads the sentences of one block.
type Paragraph struct {
	r        *Reader
	B        *page.Block
	At       int
	genre    reading.Genre
	Speaker  string
	Text     string
	to       string       // who was called by name last
	before   string       // the sentence before
	last     string       // the sentence before, whole, where it stands in the same paragraph and hands out nothing
	subject  string       // who the last sentence was about, for "he" and "she"
	occasion int          // the item by which the sentence before told what somebody else wants, else -1
	asking   bool         // a sentence of it asks the reader for something
	spokenOf string       // what the last pronoun stood for
	joined   bool         // the clause goes on from one that handed something out
	agreed   bool         // it stands below "It was agreed that:"
	period   deadline.Due // that the plans of the sentence before are for: "Next week Lena reviews … Sam starts …"
	day      deadline.Due // of a line of a timetable: "Friday 18:00 - Lena starts the export"
}

// Read reads what the paragraph hands out.
func (p *Paragraph) Read() {
	if p.genre == reading.GenreMinutes && !p.r.Jotted {
		p.Text = p.r.withCapitals(p.Text)
	}
	if p.genre == reading.GenreMinutes {
		p.Text = p.withAsides(p.Text)
	}
	if p.genre == reading.GenreMail {
		p.before = p.saidBefore()
		if label, rest, ok := strings.Cut(p.Text, ": "); ok && (p.B.Bullet != 0 || scan.OpensWith(rest, []string{"I'll ", "I will "})) && scan.CountWords(label) < 5 { // "release candidate: I'll cut it on Monday"
			p.before = label
		}
	}
	if parts := points(p.Text); parts != nil && p.genre == reading.GenreMinutes {
		for _, part := range parts {
			point := p.r.Paragraph(p.B, p.At, p.genre, part)
			point.Speaker = p.Speaker
			point.Read()
		}
		return
	}
	if p.shaped() {
		return
	}
	if recital.Has(strings.ToLower(scan.FirstWord(p.Text))) {
		return
	}
	p.trailing()
	if body := p.bodyAbove(); body != "" {
		p.Text = "The " + body + " " + p.Text
	}
	p.agreed = p.belowSettled()
	if k, text := note.Marked(p.Text); k == page.KindDecision {
		if p.r.Language() == tongues.English || !p.settledAbroad() {
			p.resolved(text)
		}
		return
	} else if motion, carried := moved(p.Text, p.r.Voted[p.At]); motion && p.genre != reading.GenreMail {
		if carried != "" {
			p.resolved(carried)
		}
		return
	}
	if p.genre == reading.GenreTalk { // scribed talk: "<ann> sam: I'll …"
		name, rest, ok := strings.Cut(p.Text, ": ")
		if !ok {
			name, rest, ok = strings.Cut(p.Text, " - ")
		}
		if ok && len(name) < 30 && (p.r.Heard.Has(name) || grammar.NameLike(name) && vocab.FirstNames.Has(scan.FirstWord(name))) && !asking.Starts(rest) {
			p.Speaker, p.Text = name, rest
		}
	}
	if opener := scan.FirstWord(p.Text); p.B.Bullet != 0 && p.genre == reading.GenreMinutes && grammar.IsEveryone(opener) && strings.HasPrefix(p.Text[len(opener):], " to ") { // "all to review the draft"
		p.Text = strings.ToUpper(opener[:1]) + p.Text[1:]
	}
	p.timetabled()
	first, quoted := len(p.r.Found), p.quoting()
	for _, s := range grammar.Sentences(p.Text) {
		n, wanted := len(p.r.Found), p.occasion
		p.occasion = -1
		if own := p.Text[s.Start+quoted(p.Text[s.Start:s.End], s.Start) : s.End]; len(own) >= 10 && len(own) < 800 {
			p.sentence(p.withoutSpeech(strings.TrimLeft(own, " ")))
		}
		if p.answers(wanted, n, p.Text[s.Start:s.End]) {
			n--
		}
		if p.last = p.Text[s.Start:s.End]; len(p.r.Found) > n {
			p.dayAhead(n)
			p.last = ""
		} else if d := p.toldDue(p.last); !d.Empty() && len(p.r.Found) == first {
			p.tells(reachNext, dayTold{due: d})
		}
		if said := p.Text[s.Start:s.End]; p.before == "" || p.genre != reading.GenreMinutes || scan.CountWords(said) > 1 { // not "Agreed."
			p.before = said
		}
	}
	if !p.day.Empty() {
		p.r.SetDue(first, p.day)
	}
}

// saidBefore is the last sentence of the block before, and what a letter is about where it begins.
func (p *Paragraph) saidBefore() string {
	if p.At > 0 && p.r.Doc.Blocks[p.At-1].Row != nil {
		return ""
	}
	m := p.r.MailAt(p.B.Num)
	if p.At > 0 {
		last := grammar.LastSentence(p.r.Doc.Blocks[p.At-1].Text)
		greets := m.Greeted && strings.EqualFold(strings.Trim(last, " ,.!:;-–—"), m.To[0])
		if !greets && !grammar.GreetsMany(last) && len(grammar.Greeting(last)) == 0 && !page.HeaderField(last) {
			return last
		}
	}
	return m.About
}

// sentence tries the ways in which a sentence hands out a task.
func (p *Paragraph) sentence(s string) {
	if normative(s) || p.genre == reading.GenreMinutes && asksFact(s) || p.deadlineOf(s) || p.labelled(s) || p.allAhead(s) || p.ownLine(s) || p.abroad(s) || p.enumerated(s) || p.dealsTasks(s) || p.signedAtEnd(s) || p.sharedOut(s) || p.movedByPair(s) {
		return
	}
	body, agreed := leadin.Cut(quiet.Replace(p.cutTopic(s)))
	if topic := strings.TrimRight(strings.TrimSuffix(s, body), " "); p.genre == reading.GenreMinutes && topic != "" && strings.IndexByte(":-\x93\x94", scan.LastByte(topic)) >= 0 {
		p.before = strings.TrimRight(topic, ":-–—. ") // "Deadline calendar: Lena to circulate"
	}
	if lead := strings.TrimSuffix(s, body); agreed && len(lead) < len(s) { // "Sam agreed that it was late and that he would …"
		p.remember(lead)
	}
	if p.agreed {
		body, agreed = fromSettled(body), true
	}
	body = p.fronting(p.offTopic(body))
	if rest, ok := scan.CutPrefixFold(body, "either "); ok && p.genre == reading.GenreMail && grammar.StartsTask(rest) && strings.Contains(rest, " or ") { // "Either add it or drop the promise"
		body = "please " + rest
	}
	if p.datedAhead(body) {
		return
	}
	body = p.behindUndated(body)
	if scan.OpensWith(body, leadin.AnyQuestions) || p.wishesOf(s) || p.underTopic(s) {
		return
	}
	if leadin.Conditional(body) && !asking.Starts(body) && needed(body) == "" && !p.r.IsAttendee(scan.FirstWord(body)) { // "Si said he would see to it"
		if main := p.behindCondition(body); main != "" {
			if you := p.you(); p.genre == reading.GenreMail && len(you) == 1 && grammar.IsEveryone(you[0]) && asking.Starts(main) && scan.BeginsFold(body, "before you ") && len(p.r.Dates(main)) == 0 { // "Before you leave, please …", to all
				return
			}
			if p.genre == reading.GenreMail && yourTime(strings.TrimSuffix(body, main)) && work.HandsOn(main) && !asking.Starts(main) {
				main = "please " + main
			}
			if condition := strings.TrimRight(strings.TrimSuffix(body, main), " ,"); p.genre == reading.GenreMail && (thingMeant(condition, main) != "" || scan.OpensWith(main, []string{"let me know by", "let us know by"})) { // "If you've taken home a monitor, bring it back"
				p.before = condition
			}
			if body = main; generalOffer(body) && len(p.r.Dates(body)) == 0 {
				return
			}
		} else if p.genre != reading.GenreMinutes || !scan.BeginsFold(body, "before ") && !scan.BeginsFold(body, "after ") {
			return
		}
	}
	if p.genre == reading.GenreMail {
		var done bool
		if body, done = p.spokenTo(s, body, agreed); done {
			return
		}
	}
	p.joined = p.genre == reading.GenreMail && agreed || !p.day.Empty()
	start := len(p.r.Found)
	for body != "" {
		n := len(p.r.Found)
		first, rest := p.cutClause(body, agreed)
		said := s
		if rest != "" && grammar.FirstForm(first) != grammar.FormNone { // "I'll draft it, can you check the numbers?" asks behind what it promises
			said = strings.TrimRight(s, "? ")
		}
		if n == start || !p.wishesBack(first) {
			p.Clause(said, first, agreed)
		}
		p.joined = len(p.r.Found) > n || !p.day.Empty()
		if body = rest; rest == "" {
			break
		}
		if said, called := p.called(first); !called || !grammar.SpeaksOf(said) { // not "Tom, this is your code, can you do that?"
			p.before = first
		}
	}
}

// shaped reads blocks that hand out tasks by their shape rather than by sentences. A change is no task of
// its own: "CHG0048311 – Print server – Bea Lind – DEFERRED".
func (p *Paragraph) shaped() bool {
	if ref, rest := note.ChangeRef(p.Text); ref != "" && note.ChangeVerdict(rest) || secondedAt(p.Text) >= 0 {
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
func (p *Paragraph) offTopic(s string) string {
	for _, mark := range []string{": ", " - ", " – "} {
		label, rest, ok := strings.Cut(s, mark)
		if !ok || p.genre != reading.GenreMail || scan.CountWords(label) > 3 || p.r.Known(label) || strings.ContainsAny(label, ",;.") && !scan.HasDigit(label) {
			continue
		}
		unit, after := grammar.NameUnit(rest, grammar.StrengthProse)
		if mark == ": " && (p.B.Bullet != 0 && orders(rest) || neededShort(rest) != "" || scan.OpensWith(rest, []string{"I ", "I'", "we "})) || unit != "" && strings.HasPrefix(after, ", ") && p.r.participants([]string{unit}) || unit != "" && strings.HasPrefix(after, ", ") && (p.r.Known(unit) || p.r.likelyCalled(unit)) && pleaded(after) != "" {
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
func (p *Paragraph) fronting(s string) string {
	if _, rest, ok := inThatCase.Cut(s); ok && p.genre == reading.GenreMail && asking.Starts(strings.TrimLeft(rest, ", ")) && !generalOffer(strings.TrimLeft(rest, ", ")) {
		return strings.TrimLeft(rest, ", ")
	}
	if p.genre != reading.GenreMail || scan.OpensWith(s, leadin.AnyQuestions) || !scan.OpensWith(s, []string{"for ", "that ", "as for ", "as to ", "regarding ", "concerning ", "with regard to ", "with respect to ", "on the ", "to ", "in order to "}) {
		return s
	}
	if i := asking.Within(s); scan.BeginsFold(s, "that ") { // "So that nothing is lost we ask you to …", without its "so"
		return s[max(i, 0):]
	}
	if i := scan.FirstOf(s, []string{" kindly ", " please ", " could you ", " can you "}); i > 0 && i < 60 && asking.Starts(s[i+1:]) {
		return s[i+1:]
	}
	phrase, rest, ok := strings.Cut(s, ", ")
	if ok && p.shows(phrase, rest) {
		return s
	}
	if ok && scan.CountWords(phrase) < 8 && !generalOffer(rest) && (asking.Starts(rest) || orders(rest) || grammar.FirstForm(rest) != grammar.FormNone || needed(rest) != "") {
		p.before = phrase
		return rest
	}
	return s
}

// Clause tries the ways in which a clause of the sentence s hands out a task.
func (p *Paragraph) Clause(s, body string, agreed bool) {
	switch {
	case p.carried(s, body) || p.charge(s, body) || agreed && (p.verbLast(s, body) || p.agreedOf(s, body)):
	case p.asksThing(s, body) || p.owes(s, body) || p.allots(s, body) || p.onPlate(s, body) || p.onBehalf(s, body):
	case p.eachOf(s, body) || p.asked(s, body) || p.requiredFrom(s, body) || p.passive(s, body):
	case p.firstDated(s, body) || p.requested(s, body):
	case p.agreedWith(s, body) || p.fromElsewhere(s, body) || p.third(s, body, agreed) || p.unowned(s, body, agreed):
	case p.wanted(s, body) || p.awaits(s, body) || p.progress(s, body) || p.allotted(s, body) || p.onDay(s, body):
	case p.pronoun(s, body) || p.pronounAbroad(s, body) || p.pledged(s, body) || p.r.Jotted && p.brisk(body) || p.inPresent(s, body) || !p.r.Jotted && p.brisk(body) || p.dealsWithIt(s, body, agreed) || p.framed(s, body):
	}
	p.remember(body)
}

// remember keeps the person that a sentence begins with.
func (p *Paragraph) remember(body string) {
	names, said, ok := subjects(body)
	if ok && strings.Trim(said, " .:") == "" { // a title: "Marina Manager."
		return
	}
	if _, after, apposed := strings.Cut(body[:min(len(body), 60)], ", "); !ok && apposed { // "The mayor's deputy, Mr Delorme, …"
		if unit, rest := grammar.NameUnit(after, grammar.StrengthProse); strings.HasPrefix(rest, ", ") {
			names, ok = []string{unit}, true
		}
	}
	if ok && len(names) == 1 && (p.r.person(names[0]) || p.genre == reading.GenreMail && p.namesSomeone(names[0]) && !p.r.crew(names[0])) {
		p.subject = names[0]
	}
}

// subjects reads whom a sentence begins with, or names behind its topic: "SID: Cllr Abt presented the data".
func subjects(s string) (names []string, rest string, ok bool) {
	names, rest, ok = grammar.NameList(s, grammar.StrengthProse)
	if said, topic := strings.CutPrefix(rest, ": "); ok && topic {
		if who, after, named := grammar.NameList(said, grammar.StrengthProse); named {
			return who, after, true
		}
	}
	return names, rest, ok
}

// person tells a single human being or office from a group.
func (r *Reader) person(name string) bool {
	if grammar.IsEveryone(name) || r.Nobody(name) || !r.Known(name) {
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

// headed are the lines that name somebody above a list; use listHeads().
type headed struct {
	heads     []string
	headsRead bool
}
