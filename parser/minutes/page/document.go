// Package page takes a text apart by its looks: lines and their marks, who says them in a chat,
// tables of all shapes, headings and what hangs below them. What its words ask of whom is read
// by package minutes.
package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Block is a heading, a list item, a paragraph or a row of a table, wrapped lines joined.
type Block struct {
	Line
	Sec    *Section
	Parent int // index of the list item it belongs to, or -1
	Kids   int // list items below it
	Row    *Row
	Gap    bool // a blank line stands before it
}

// Section is what stands below a heading.
type Section struct {
	Title  string
	Kind   Kind
	depth  int // 1 to 6 as Markdown; 7 for a label line; 8 and more for a list item that heads others
	num    string
	lent   bool // its number is that of the topic above it: "3. Minutes", "Actions from last time:"
	Up     *Section
	Owner  string // where the heading names the person whose tasks follow
	Faint  bool   // only the list below makes a heading of its title
	Group  bool   // a heading within a list of items: a person, a team, a priority
	bare   bool   // such a heading without any sign of its own
	text   int    // paragraphs and items seen below
	Bullet bool   // its items are a list
	Voice  string // who opened it within a message of a chat
}

// ended is what comes behind the list of a section, below the same heading.
func (s *Section) ended() *Section { return &Section{Title: s.Title, depth: s.depth, Up: s.Up} }

// Document is a text taken apart.
type Document struct {
	Lines  []Line
	Blocks []Block
	Chat   bool // most lines are said by somebody

	quoted     map[int]string // by line: what was blanked of the mail that is answered
	clockFirst bool           // times stand above the names
	elapsed    bool           // times count from the beginning of a recording
	wide       int            // use width()
	typed      int            // use jotted()
}

// Parse takes a text apart: what is quoted from other mails goes, tables and wrapped lines are put together, each block hangs below its section.
func Parse(text string) *Document {
	d := &Document{Lines: lines(text)}
	d.frontMatter()
	d.bareNumbers()
	d.topics()
	d.wikiLinks()
	d.wikiTables()
	d.headRows()
	d.saidRows()
	d.dashHeads()
	d.labelColumn()
	d.boards()
	d.records()
	d.margin()
	d.answered()
	d.copied()
	d.examples()
	d.speakers()
	if d.Chat {
		d.programs()
		d.attributed()
	}
	d.Blocks = make([]Block, 0, len(d.Lines)*3/4+1)
	d.build()
	return d
}

// frontMatter blanks the block of settings between "---" lines at the top of a Markdown file, but for what they say of the
// meeting: its title and its day.
func (d *Document) frontMatter() {
	if len(d.Lines) == 0 || d.Lines[0].Raw != "---" {
		return
	}
	for i := 1; i < len(d.Lines) && i < 600; i++ {
		if d.Lines[i].Raw == "---" {
			d.Lines[i] = Line{Num: i + 1, Last: i + 1}
			for k := range i {
				d.Lines[k] = setting(d.Lines[k])
			}
			return
		}
	}
}

// setting is what a line of settings says of the meeting; a day with a time is when the page was written.
func setting(l Line) Line {
	field, value, _ := strings.Cut(l.Text, ":")
	value = strings.Trim(value, "\"' ")
	switch {
	case field == "title":
		l.Text, l.Level = value, 1
	case field == "date" && DateLine(value):
		l.Text = field + ": " + value
	default:
		return Line{Num: l.Num, Last: l.Num}
	}
	return l
}

// speakers decides whether "Name: words" lines are a transcript, and if so splits them.
func (d *Document) speakers() {
	d.headers()
	d.turns()
	said, stampedLines, all, orders := map[string]int{}, 0, 0, 0
	voiced := d.voiced()
	cut := func(i int) (name, rest string, ok bool) {
		if voiced[i] {
			return cutVoice(d.Lines[i].Text)
		}
		name, rest, ok = grammar.CutSpeaker(d.Lines[i].Text)
		if lead := d.Lines[i].Lead; ok && lead > 0 && lead < len(name) { // "**ACTION** Lena: I'll …"
			_, marked := ReadMark(d.Lines[i].Text, lead)
			ok = !marked
		}
		return name, rest, ok
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		all++
		if l.Stamped {
			stampedLines++
		} else if name, rest, ok := cut(i); ok && l.Level == 0 && (!IsLabel(name) || grammar.RoleHeads.Has(name)) {
			said[name]++
			if grammar.StartsTask(rest) {
				orders++
			}
		}
	}
	turns, again, voices := countTurns(said)
	if orders*2 > turns { // "Sam: send …" again and again is a list of tasks, not talk
		turns, again = 0, 0
	}
	d.Chat = stampedLines*3 > all || turns*4 > all && again >= 4 && again*2 > turns && (voices > 1 || turns*5 > all*2) || turns >= 4 && turns*10 >= all*9 && again >= 2
	if !d.Chat && turns == all && len(said) > 1 {
		d.ownWords()
	}
	if !d.Chat && (turns < 4 || again*2 < turns) {
		return
	}
	var nouns vocab.Set
	if d.Chat {
		nouns = d.writtenSmall(said)
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Stamped || l.Level > 0 {
			continue
		}
		if name, rest, ok := cut(i); ok && (said[name] > 1 || d.Chat && !IsLabel(name) && !nouns[strings.ToLower(name)]) {
			l.Speaker, l.Text, l.Bold = name, rest, false
		}
	}
	if turns*2 > all {
		d.joiners()
	}
}

// countTurns counts what was said by whom, and of that what they say who speak again, and those, whoever surely has a name
// twice. "Chair: Ada Quist" is none of it, and is taken out.
func countTurns(said map[string]int) (turns, again, voices int) {
	for name, n := range said {
		if n < 3 && IsLabel(name) {
			delete(said, name)
			continue
		}
		turns += n
		if n > 1 {
			again += n
			if voices++; vocab.FirstNames.Has(scan.FirstWord(name)) {
				voices++
			}
		}
	}
	return turns, again, voices
}

// ownWords lays to people what they say of themselves in a text of nothing but what is said, too short to be known as a talk.
func (d *Document) ownWords() {
	for i := range d.Lines {
		l := &d.Lines[i]
		if name, rest, ok := ownSpeaker(l.Text); ok && l.Box == 0 {
			l.Speaker, l.Text, l.Bold = name, rest, false
		}
	}
}

// joiners reads who else speaks between those who do, called by more than a name: "Mum of Theo: …".
func (d *Document) joiners() {
	for i := range d.Lines {
		l := &d.Lines[i]
		name, rest, ok := strings.Cut(l.Text, ": ")
		if ok && l.Speaker == "" && l.Level == 0 && sayer(name) && !IsLabel(name) && scan.CountWords(rest) > 1 {
			l.Speaker, l.Text, l.Bold = name, rest, false
		}
	}
}

// IsLabel tells words before a colon that name a field, not a speaker.
func IsLabel(name string) bool {
	if Labels.Has(name) || participle(name) {
		return true
	}
	k, ok := ExactKind(FoldTitle(name))
	return LabelRole(name) != RoleNone || roleByHeader[FoldTitle(name)] != RoleNone || ItemHeader(name) || ok && k == KindNext
}

// participle tells what minutes of record begin with: "Noted: …", "Resolved: …".
func participle(word string) bool {
	base, ok := strings.CutSuffix(strings.ToLower(word), "ed")
	return ok && !vocab.FirstNames.Has(word) && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e"))
}

// Labels are words that stand before a colon without naming a speaker.
var Labels = vocab.Of(`present apologies there attending chairman note notes action actions decision decisions agreed resolved resolution todo risk issue status update updates owner due date time location where when who what why present
	apologies attendees absent chair minutes summary agenda topic subject from to cc next next-steps background discussion outcome comment comments question answer proposal background idea info fyi
	bad good better best wrong right example motion result conclusion priority task tasks deadline responsible ai ap ar re regarding ps nb http https
	moved mover seconded seconder vote votes voting ayes aye yeas nays nay noes abstain abstained abstaining abstentions opposed for against carried quorum aufgabe beschluss ergebnis tarea acción acuerdo actie besluit décision subtopic scribe scribenick rrsagent zakim`)

// build joins wrapped lines, finds the tables and hangs every block below its section.
func (d *Document) build() {
	b := builder{doc: d, sec: &Section{Kind: d.firstKind()}, outline: !d.Chat && d.outline()}
	if b.outline {
		b.sec.Kind = KindAgenda
	}
	b.agenda = b.sec.Kind == KindAgenda
	b.votes = !b.agenda && d.votesInPublic()
	for i := 0; i < len(d.Lines); {
		l := &d.Lines[i]
		if l.Text == "" && l.Box == 0 {
			b.blank(l)
			i++
			continue
		}
		t := tableAt(d.Lines, i)
		if t == nil && b.sec.Kind.HoldsItems() {
			t = bareTable(d.Lines, i)
		}
		if t != nil {
			b.table(t)
			i = t.end
			continue
		}
		i = b.join(i)
	}
}

// firstKind is what the text is about by its first line: an agenda is one throughout.
func (d *Document) firstKind() Kind {
	n := 0
	for i := range d.Lines {
		t := d.Lines[i].Text
		if t == "" {
			continue
		}
		lo := " " + FoldTitle(t) + " "
		if n == 0 && len(t) < 80 && Entitles(t) && scan.ContainsOne(lo, []string{" agenda ", " tagesordnung "}) && !scan.ContainsOne(lo, []string{"minutes", "notes"}) ||
			scan.HasDigit(t) && scan.OpensWith(t, []string{"agenda", "tagesordnung", "ordre du jour", "orden del día"}) {
			return KindAgenda
		}
		if n++; n == 2 {
			break
		}
	}
	return KindOther
}

type builder struct {
	doc   *Document
	sec   *Section
	stack []int // open list items, outermost first
	gap   bool

	acts      bool      // a section of actions has been seen
	agenda    bool      // the whole text is an agenda
	outline   bool      // and holds nothing but its points
	votes     bool      // "action items" are what a body votes on
	topicNum  string    // of the numbered line before the list of actions
	topicAt   int       // its indentation: what stands deeper counts within the topic
	underline int       // number of the line that underlines the last heading
	items     int       // the series of numbered topics that are a list of actions
	voices    vocab.Set // who speaks in a chat; use heard()
	listed    string    // whose message's list is being read
}

func (b *builder) blank(l *Line) {
	b.gap = true
	if b.sec.Voice != "" && l.Raw != "" { // the head of the next message
		b.leaveMessage(l)
	}
	if isRule(l.Raw) && len(l.Raw) >= 3 && l.Num != b.underline && b.sec.text > 0 && b.sec.Kind.HoldsItems() && b.sec.depth < depthLabel {
		b.sec = b.sec.ended()
		return
	}
	if strings.Trim(l.Raw, "-=_*~ ") == "" && len(l.Raw) >= 3 && b.sec.depth >= 7 && !b.sec.Group { // a rule ends a loose section
		b.close(7)
	}
}

// add hangs the block below its section, or opens a section where it is a heading.
func (b *builder) add(l Line, next int) {
	blk := Block{Line: l, Parent: -1, Gap: b.gap}
	b.leaveMessage(&l)
	s := b.heading(&blk, next)
	if s == nil {
		b.dealtList(&l)
	}
	b.gap = false
	b.count(&l, s)
	if s != nil {
		if s.Kind == KindAgenda && !b.agenda && b.minuted(s.Title, next) {
			s.Kind = KindOther
		}
		b.open(s)
		b.stack = b.stack[:0]
		return
	}
	b.leave(&blk)
	if l.Bullet != 0 || l.Indent > 0 {
		for len(b.stack) > 0 && b.doc.Blocks[b.top()].Indent >= l.Indent {
			b.stack = b.stack[:len(b.stack)-1]
		}
		if len(b.stack) > 0 {
			blk.Parent = b.top()
			b.doc.Blocks[blk.Parent].Kids++
		}
	} else {
		b.stack = b.stack[:0]
	}
	blk.Sec = b.sec
	b.sec.text++
	b.sec.Bullet = b.sec.Bullet || l.Bullet != 0
	b.doc.Blocks = append(b.doc.Blocks, blk)
	if l.Bullet != 0 {
		b.stack = append(b.stack, len(b.doc.Blocks)-1)
	}
}

// count keeps the number of a topic for the list of actions that may follow it, which the next
// topic ends unless the list has numbers itself.
func (b *builder) count(l *Line, opened *Section) {
	holds := b.sec.Kind.HoldsItems()
	switch numbered := l.Bullet == '1' && l.Indent <= 3 && l.ref != "" && scan.IsDigit(l.ref[0]); {
	case opened != nil && opened.num == "" && opened.Kind.HoldsItems() && !holds:
		opened.num, opened.lent = b.topicNum, true
	case numbered && (opened != nil || !holds):
		b.topicNum, b.topicAt = l.ref, l.Indent
	case numbered && opened == nil && b.sec.lent && l.Indent <= b.topicAt && !b.dashed():
		b.sec.num, b.sec.lent = "", false
	}
}

func (b *builder) top() int { return b.stack[len(b.stack)-1] }

func (b *builder) table(t *Table) {
	if t.vertical() {
		for i := range b.doc.Lines[t.start:t.end] {
			if l := b.doc.Lines[t.start+i]; !isRule(l.Raw) {
				cells := splitPipes(l.Raw)
				if cells[0] == "" {
					continue
				}
				l.Text, l.Bullet = cells[0]+": "+cells[1], 0
				b.add(l, t.end)
			}
		}
		return
	}
	for i := range t.Rows {
		r := &t.Rows[i]
		l := b.doc.Lines[r.line]
		b.doc.Blocks = append(b.doc.Blocks, Block{Line: l, Sec: b.sec, Parent: -1, Row: r})
	}
	b.stack, b.gap = b.stack[:0], false
	if t.beside != nil {
		b.table(t.beside)
	}
}

// dealsOut tells a line that begins with the name of a person set apart.
func dealsOut(s string) bool {
	who, task := CutWho(s)
	return task != "" && grammar.NameLike(who) && grammar.LikelyPerson(who)
}

// CutWho splits "Rob – stand design" and "me: the power supply" where the name ends.
func CutWho(s string) (who, task string) {
	for _, sep := range []string{": ", " – ", " — ", " - "} {
		if i := strings.Index(s[:min(len(s), 40)], sep); i > 1 && (who == "" || i < len(who)) {
			who, task = s[:i], strings.TrimLeft(s[i+len(sep):], " ")
		}
	}
	return who, task
}
