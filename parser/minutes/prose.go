package minutes

import (
	"slices"
	"strings"
	"unicode"
)

// prose reads sentences that hand out tasks. Where the writer gathered the actions in a list, these
// are what he meant, and what else is said is talk.
func (r *reader) prose() {
	if r.doc.newsletter() || !r.doc.chat && r.handedOut() && (r.summarised() || r.genre() == genreText) {
		return
	}
	used := map[int]bool{}
	for i := range r.found {
		used[r.found[i].block] = true
	}
	if r.doc.chat {
		noted := r.doc.scribed() || len(r.found) > 1 || len(r.found) == 1 && (r.m.Title != "" || r.m.Attendees != nil)
		r.talk(used)
		if noted { // whoever minds the marks has noted the rest
			r.found = slices.DeleteFunc(r.found, func(f found) bool { return f.talk && !f.accepted && (f.DueText == "" || f.Confidence < 0.6) })
		}
		r.restated()
		return
	}
	genre := r.genre()
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if b.row != nil && b.row.table.talk && !used[i] && b.sec.kind != kindAgenda {
			for _, c := range b.row.cells {
				if len(c) > 30 {
					p := paragraph{r: r, b: b, at: i, genre: genre, text: strings.ReplaceAll(c, "\n", ". ")}
					p.read()
				}
			}
		}
		if b.row != nil || used[i] || len(b.text) < 10 || b.parent >= 0 && used[b.parent] {
			continue
		}
		switch b.sec.kind {
		case kindAgenda, kindPeople, kindAbsent, kindNext, kindSkip, kindDone:
			continue
		case kindRisk:
			if b.bullet != 0 || genre != genreMinutes {
				continue
			}
		}
		p := paragraph{r: r, b: b, at: i, genre: genre, speaker: b.speaker, text: b.text}
		p.read()
	}
}

// handedOut tells whether lists or marks hand out what is to be done; a review of old actions does not, nor one mark in the minutes of many.
func (r *reader) handedOut() bool {
	n := 0
	for i := range r.found {
		if k := r.doc.blocks[r.found[i].block].sec.kind; k != kindReview && k != kindDone && k != kindDropped {
			n++
		}
	}
	return n > 1 || n > 0 && !(r.genre() == genreMinutes && r.m.Attendees != nil)
}

// summarised tells whether the actions are gathered in a section of their own.
func (r *reader) summarised() bool {
	n := 0
	for i := range r.found {
		if k := r.doc.blocks[r.found[i].block].sec.kind; (r.found[i].summary || r.found[i].row) && k != kindReview && k != kindDone && k != kindDropped {
			n++
		}
	}
	return n > 1
}

// paragraph reads the sentences of one block.
type paragraph struct {
	r       *reader
	b       *block
	at      int
	genre   genre
	speaker string
	text    string
	to      string // who was called by name last
	before  string // the sentence before
	subject string // who the last sentence was about, for "he" and "she"
}

func (p *paragraph) read() {
	if p.genre == genreMail && p.at > 0 && p.r.doc.blocks[p.at-1].row == nil {
		p.before = lastSentence(p.r.doc.blocks[p.at-1].text)
	}
	if p.dealtOut() {
		return
	}
	p.trailing()
	if k, text := noteMark(p.text); k == kindDecision {
		p.resolved(text)
		return
	} else if strings.HasPrefix(strings.ToLower(p.text), "propos") || strings.HasPrefix(p.text, "Motion") {
		return
	}
	if p.genre == genreTalk { // scribed talk: "<ann> sam: I'll …"
		name, rest, ok := strings.Cut(p.text, ": ")
		if !ok {
			name, rest, ok = strings.Cut(p.text, " - ")
		}
		if ok && len(name) < 30 && (p.r.heard.has(name) || nameLike(name) && firstNames.has(firstWord(name))) && !startsAsk(rest) {
			p.speaker, p.text = name, rest
		}
	}
	for _, s := range sentences(p.text) {
		if s.end-s.start >= 10 && s.end-s.start < 800 {
			p.sentence(p.text[s.start:s.end])
		}
		p.before = p.text[s.start:s.end]
	}
}

// resolved reads what was resolved for what it hands to somebody: "that the clerk write to …",
// "to ask the warden to …".
func (p *paragraph) resolved(text string) {
	if p.genre != genreMinutes {
		return
	}
	for _, s := range sentences(text) {
		t := text[s.start:s.end]
		body := strings.TrimLeft(t, "(ivx) ")
		for _, w := range []string{"unanimously ", "that "} {
			body, _ = cutPrefixFold2(body, w)
		}
		if !p.asked(t, "resolved "+body) {
			if h := wouldHead(body); h.form != formNone && p.hands(h, "", true) {
				p.keep(t, h.owners, h.task, 0.7, formAsk)
				continue
			}
			p.sentence(t)
		}
	}
}

// startsAsk tells "can you …" and "please …": the name before it is the one asked.
func startsAsk(s string) bool {
	_, f := request(s)
	return f != formNone
}

// sentence tries the ways in which a sentence hands out a task.
func (p *paragraph) sentence(s string) {
	body, agreed := leadIn(p.cutTopic(s))
	if opensWith(body, anyQuestions) {
		return
	}
	if conditional(body) && !startsAsk(body) {
		if i := strings.Index(body, ", "); i > 0 && i < 80 {
			body = body[i+2:]
		} else if p.genre != genreMinutes || !beginsFold(body, "before ") && !beginsFold(body, "after ") {
			return
		}
	}
	if p.genre == genreMail {
		if p.handed(s) {
			return
		}
		if rest, ok := p.called(body); ok && (startsTask(rest) || startsAsk(rest) || needed(rest) != "") {
			p.clause(s, p.bid(rest), agreed)
			return
		}
		if i := firstInside(body); i > 0 { // "… tomorrow, and I'll …"
			p.before = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(body[:i], " ,;-–"), " and"), ",; ")
			p.clause(s, p.before, agreed)
			body = body[i:]
		}
	}
	for body != "" {
		first, rest := p.cutClause(body, agreed)
		p.clause(s, first, agreed)
		if body = rest; rest != "" {
			p.before = first
		}
	}
}

// clause tries the ways in which a clause of the sentence s hands out a task.
func (p *paragraph) clause(s, body string, agreed bool) {
	switch {
	case p.carried(s, body) || agreed && p.verbLast(s, body):
	case p.asked(s, body) || p.passive(s, body):
	case p.first(s, body) || p.requested(s, body):
	case p.third(s, body, agreed):
	case p.pronoun(s, body) || p.pledged(s, body):
	}
	p.remember(body)
}

// keep emits the task that a sentence hands to owners.
func (p *paragraph) keep(sentence string, owners []string, task string, conf float64, f form) bool {
	q := p.r.task(task, strengthProse, owners, p.speaker)
	if len(q.owners) == 0 {
		q.owners = owners
	}
	if f == formMight {
		q.form = formMight
	}
	if vague(q.task) {
		return false
	}
	bare := p.genre == genreMinutes && pointsOnly(q.task) && containsOne(p.before, []string{" asked", " request", " suggested", " wondered", " queried"})
	if !p.emit(sentence, q, conf) {
		return false
	}
	if bare {
		p.explain()
	}
	return true
}

// pointsOnly tells a task of a verb and a pronoun: "arrange this", "write one".
func pointsOnly(task string) bool {
	verb, tail := cutWord(task)
	object, rest := cutWord(tail)
	return verb != "" && strings.Trim(rest, " .") == "" && (pronounThing.has(object) || object == "one" || object == "so")
}

// keepAny is keep for tasks that are plain only with what was said before them.
func (p *paragraph) keepAny(sentence string, owners []string, task string) bool {
	q := p.r.task(task, strengthProse, owners, p.speaker)
	q.owners = owners
	return p.emit(sentence, q, 0.6)
}

func (p *paragraph) emit(sentence string, q parts, conf float64) bool {
	if !hasWord(q.task) && !pointsBack(q.task) {
		return false
	}
	p.then(&q)
	if !q.due.empty() {
		conf += 0.1
	}
	q.task = strings.TrimRight(q.task, "? ")
	b := *p.b
	b.raw, b.num = sentence, p.lineOf(sentence)
	if b.bullet == 0 {
		b.box, b.struck = 0, false
	}
	n := len(p.r.found)
	p.r.emit(q, &b, p.at, conf, false)
	for i := n; i < len(p.r.found); i++ {
		p.r.found[i].talk = true
	}
	return true
}

// then takes the day of "by then" from what was said before.
func (p *paragraph) then(q *parts) {
	for _, w := range []string{" by then", " before then", " then"} {
		task, ok := strings.CutSuffix(strings.TrimRight(q.task, " ."), w)
		if ms := p.r.dates(p.before); ok && q.due.empty() && len(ms) > 0 {
			m := ms[len(ms)-1]
			q.task, q.due = task, due{m.Day, m.Text}
			return
		}
	}
}

// lineOf finds the line that a sentence of a joined paragraph begins on.
func (p *paragraph) lineOf(sentence string) int {
	if p.b.last == p.b.num {
		return p.b.num
	}
	head := sentence[:min(len(sentence), 18)]
	for n := p.b.num; n <= p.b.last && n <= len(p.r.doc.lines); n++ {
		if strings.Contains(p.r.doc.lines[n-1].text, head) {
			return n
		}
	}
	return p.b.num
}

// vague tells tasks that say nothing without what was said before: "do that", "take it".
func vague(task string) bool {
	words := strings.Fields(strings.ToLower(strings.Trim(task, " .!,")))
	if len(words) > 3 {
		return false
	}
	if len(words) <= 1 || len(words) == 2 && prepositions[words[1]] {
		return true
	}
	switch words[0] {
	case "do", "take", "handle", "get", "have", "make", "try", "see", "check", "fix", "look", "work", "think":
	default:
		return len(words) < 2
	}
	switch strings.Trim(words[len(words)-1], ".,!") {
	case "that", "it", "this", "so", "them", "one", "now", "you", "me", "there", "here", "too", "first", "soon", "later", "then":
		return true
	}
	return false
}

var leadIns = []struct {
	words  string
	agreed bool
}{
	{"it was agreed that ", true}, {"it was also agreed that ", true}, {"it was further agreed that ", true}, {"it was decided that ", true}, {"it was resolved that ", true}, {"it is agreed that ", true}, {"agreed that ", true}, {"agreed: ", true}, {"the committee agreed that ", true}, {"the board agreed that ", true}, {"the group agreed that ", true}, {"the team agreed that ", true}, {"we agreed that ", true}, {"we agreed ", true}, {"it was suggested that ", true}, {"resolved that ", true}, {"decided that ", true}, {"everyone agreed that ", true}, {"all agreed that ", true}, {"members agreed that ", true}, {"it was proposed that ", true}, {"it was recommended that ", true}, {"outcome: ", true}, {"conclusion: ", true},
	{"if you get a chance, ", false}, {"if you get a chance ", false}, {"when you get a chance, ", false}, {"when you have a minute, ", false}, {"when you have time, ", false}, {"if possible, ", false}, {"de mon côté, ", false}, {"par ailleurs, ", false}, {"also, ", false}, {"also ", false}, {"then ", false}, {"then, ", false}, {"so ", false}, {"so, ", false}, {"and ", false}, {"in addition, ", false}, {"additionally, ", false}, {"finally, ", false}, {"next, ", false}, {"meanwhile, ", false}, {"meanwhile ", false}, {"perhaps ", false}, {"maybe ", false}, {"in the meantime, ", false}, {"in the meantime ", false}, {"after discussion, ", false}, {"following discussion, ", false}, {"after some discussion ", false}, {"after some discussion, ", false}, {"as a follow-up, ", false}, {"going forward, ", false}, {"ok, ", false}, {"okay, ", false}, {"ok so ", false}, {"great, ", false}, {"thanks, ", false}, {"sure, ", false}, {"yes, ", false}, {"yep, ", false}, {"right, ", false}, {"therefore, ", false}, {"however, ", false}, {"first, ", false}, {"second, ", false}, {"as agreed, ", true}, {"it was agreed for ", true}, {"agreed for ", true}, {"as discussed, ", false}, {"actually, ", false}, {"but ", false}, {"cool, ", false}, {"good point, ", false}, {"alright, ", false}, {"lastly, ", false},
	{"es wurde beschlossen, dass ", true}, {"es wurde vereinbart, dass ", true}, {"il a été décidé que ", true}, {"il est convenu que ", true}, {"se acordó que ", true}, {"er is afgesproken dat ", true}, {"afgesproken is dat ", true},
}

// leadIn takes the opening of a sentence off and tells whether it says that something was agreed.
func leadIn(s string) (body string, agreed bool) {
	for range 3 {
		cut := false
		for _, l := range leadIns {
			if rest, ok := cutPrefixFold2(s, l.words); ok {
				s, agreed, cut = rest, agreed || l.agreed, true
				break
			}
		}
		if !cut {
			break
		}
	}
	if rest, ok := cutPrefixFold2(s, "agreed "); ok && isUpper(byteAt(rest, 0)) {
		return rest, true
	}
	if rest, ok := cutPrefixFold2(s, "that "); ok && (isUpper(byteAt(rest, 0)) || beginsFold(rest, "the ")) && s[0] == 'T' { // "That the Clerk write …"
		return rest, true
	}
	if head := strings.ToLower(s[:min(len(s), 160)]); !agreed && len(head) == min(len(s), 160) { // "After discussion it was decided that …"
		for _, w := range []string{" carried that ", " resolved that ", " – agreed ", " - agreed ", " it was agreed that ", " it was decided that ", " it was resolved that ", " agreed that "} {
			if i := strings.Index(head, w); i > 0 && !pronounsOf[firstWord(head[i+len(w):])] {
				return s[i+len(w):], true
			}
		}
	}
	if i := strings.Index(s, ": "); i > 2 && i < 40 && !agreed { // "Traffic: …"
		if label := s[:i]; len(strings.Fields(label)) <= 4 && !firstNames.has(firstWord(label)) && !strings.ContainsAny(label, ",.@") && topicLabel(label) {
			return leadIn(s[i+2:])
		}
	}
	return s, agreed
}

// anyQuestions begin what letters say to every reader.
var anyQuestions = []string{"if you have any ", "if you've any ", "if you have further ", "if you have questions", "if there are any ", "if anyone has any ", "if anybody has any ", "should you have ", "in case of questions", "in case you have ", "for any questions", "for questions"}

// topicLabel tells what a paragraph is about from whom it is about.
func topicLabel(s string) bool {
	if strings.Contains(s, "'s ") {
		return true
	}
	if roleLength(s) == len(s) || initialsLike(s) {
		return false
	}
	names, rest, ok := nameList(s, strengthSection)
	if !ok || rest != "" {
		return true
	}
	for _, n := range names {
		if topics.has(firstWord(n)) || labels.has(n) {
			return true
		}
	}
	return false
}

func conditional(s string) bool {
	w, _ := cutWord(s)
	switch strings.ToLower(w) {
	case "if", "when", "unless", "once", "whether", "should", "until", "wenn", "falls", "si", "cuando", "als", "wanneer", "after", "before", "as", "since", "because", "while", "although":
		return true
	}
	return false
}

// remember keeps the person that a sentence begins with.
func (p *paragraph) remember(body string) {
	names, _, ok := nameList(body, strengthProse)
	if ok && len(names) == 1 && p.r.person(names[0]) {
		p.subject = names[0]
	}
}

// person tells a single human being or office from a group.
func (r *reader) person(name string) bool {
	if isEveryone(name) || isNobody(name) || !r.known(name) {
		return false
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return !collectives.has(last) || beginsFold(strings.TrimPrefix(name, "the "), "chief ") || beginsFold(name, "the chief ") || firstNames.has(firstWord(name))
}

var collectives = set(`team committee subcommittee board council exec executive staff group members member department dept office trustees governors management leadership supplier vendor contractor representatives
	chairs leads editors officers directors managers organisers organizers bureau comité junta bestuur vorstand rep consultant architect auditor`)

// capitalAt finds where the next word with a capital, or a role, begins.
func capitalAt(s string, from int) int {
	for i := from; i < len(s); i++ {
		if i > 0 && (wordByte(s[i-1]) || s[i-1] == '\'' || s[i-1] == '-') {
			continue
		}
		r := firstRune(s[i:])
		if unicode.IsUpper(r) || r == '@' || r == 't' && strings.HasPrefix(s[i:], "the ") && roleLength(s[i:]) > 0 {
			return i
		}
	}
	return -1
}
