// Package page takes a text apart by its looks: lines and their marks, who says them in a chat,
// tables of all shapes, headings and what hangs below them. What its words ask of whom is read
// by package minutes.
package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	Up     *Section
	Owner  string // where the heading names the person whose tasks follow
	Faint  bool   // only the list below makes a heading of its title
	Group  bool   // a heading within a list of items: a person, a team, a priority
	bare   bool   // such a heading without any sign of its own
	text   int    // paragraphs and items seen below
	Bullet bool   // its items are a list
}

// ended is what comes behind the list of a section, below the same heading.
func (s *Section) ended() *Section { return &Section{Title: s.Title, depth: s.depth, Up: s.Up} }

// Document is a text taken apart.
type Document struct {
	Lines  []Line
	Blocks []Block
	Chat   bool // most lines are said by somebody

	clockFirst bool // times stand above the names
	wide       int  // use width()
}

// Parse takes a text apart: what is quoted from other mails goes, tables and wrapped lines are put together, each block hangs below its section.
func Parse(text string) *Document {
	d := &Document{Lines: lines(text)}
	d.frontMatter()
	d.wikiLinks()
	d.wikiTables()
	d.headRows()
	d.records()
	d.margin()
	d.answered()
	d.copied()
	d.examples()
	d.speakers()
	if d.Chat {
		d.attributed()
	}
	d.Blocks = make([]Block, 0, len(d.Lines)*3/4+1)
	d.build()
	return d
}

// frontMatter blanks the block of settings between "---" lines at the top of a Markdown file.
func (d *Document) frontMatter() {
	if len(d.Lines) == 0 || d.Lines[0].Raw != "---" {
		return
	}
	for i := 1; i < len(d.Lines) && i < 600; i++ {
		if d.Lines[i].Raw == "---" {
			for k := range i {
				d.Lines[k] = Line{Num: k + 1, Last: k + 1}
			}
			return
		}
	}
}

// Template tells a form that nobody has filled in.
func (d *Document) Template() bool {
	n := 0
	for i := range d.Lines {
		raw := d.Lines[i].Raw
		if raw == "" {
			continue
		}
		if n++; n > 15 {
			return false
		}
		lo := strings.ToLower(raw)
		for _, w := range []string{"yyyy-mm-dd", "yyyy/mm/dd", "{month}", "{date}", "[date]", "[meeting title]", "dd/mm/yyyy", "mm/dd/yyyy",
			"<date>", "[insert", "{{", "[month", "[name of", "[project name]", "[team name]"} {
			if strings.Contains(lo, w) {
				return true
			}
		}
	}
	return false
}

// speakers decides whether "Name: words" lines are a transcript, and if so splits them.
func (d *Document) speakers() {
	d.headers()
	d.turns()
	said, stampedLines, all, orders := map[string]int{}, 0, 0, 0
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Text == "" {
			continue
		}
		all++
		if l.Stamped {
			stampedLines++
		} else if name, _, ok := grammar.CutSpeaker(l.Text); ok && l.Level == 0 && !IsLabel(name) {
			said[name]++
			if _, rest, _ := grammar.CutSpeaker(l.Text); grammar.StartsTask(rest) {
				orders++
			}
		}
	}
	turns, again := 0, 0
	for _, n := range said {
		turns += n
		if n > 1 {
			again += n
		}
	}
	if orders*2 > turns { // "Sam: send …" again and again is a list of tasks, not talk
		turns, again = 0, 0
	}
	d.Chat = stampedLines*3 > all || turns*4 > all && again >= 4 && again*2 > turns || turns >= 4 && turns*10 >= all*9 && again >= 2
	if !d.Chat && (turns < 4 || again*2 < turns) {
		return
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Stamped || l.Level > 0 {
			continue
		}
		if name, rest, ok := grammar.CutSpeaker(l.Text); ok && !IsLabel(name) && (said[name] > 1 || d.Chat && !IsLabel(name)) {
			l.Speaker, l.Text, l.Bold = name, rest, false
		}
	}
}

// IsLabel tells words before a colon that name a field, not a speaker.
func IsLabel(name string) bool {
	k, ok := exactKind(FoldTitle(name))
	return Labels.Has(name) || participle(name) || LabelRole(name) != RoleNone || ok && k == KindNext
}

// participle tells what minutes of record begin with: "Noted: …", "Resolved: …".
func participle(word string) bool {
	base, ok := strings.CutSuffix(strings.ToLower(word), "ed")
	return ok && !grammar.FirstNames.Has(word) && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e"))
}

// Labels are words that stand before a colon without naming a speaker.
var Labels = vocab.Of(`present apologies there attending chairman note notes action actions decision decisions agreed resolved resolution todo risk issue status update updates owner due date time location where when who what why present
	apologies attendees absent chair minutes summary agenda topic subject from to cc next next-steps background discussion outcome comment comments question answer proposal background idea info fyi
	motion result conclusion priority task tasks deadline responsible ai ap ar re regarding ps nb http https aufgabe beschluss ergebnis tarea acción acuerdo actie besluit décision subtopic scribe scribenick rrsagent zakim`)

// build joins wrapped lines, finds the tables and hangs every block below its section.
func (d *Document) build() {
	b := builder{doc: d, sec: &Section{Kind: d.firstKind()}}
	b.agenda = b.sec.Kind == KindAgenda
	for i := 0; i < len(d.Lines); {
		l := &d.Lines[i]
		if l.Text == "" && l.Box == 0 {
			b.blank(l)
			i++
			continue
		}
		if t := tableAt(d.Lines, i); t != nil {
			b.table(t)
			i = t.end
			continue
		}
		i = b.join(i)
	}
}

// firstKind is what the text is about by its first line: an agenda is one throughout.
func (d *Document) firstKind() Kind {
	for i := range d.Lines {
		if t := d.Lines[i].Text; t != "" {
			lo := " " + FoldTitle(t) + " "
			if len(t) < 80 && (strings.Contains(lo, " agenda ") || strings.Contains(lo, " tagesordnung ")) && !strings.Contains(lo, "minutes") &&
				!strings.Contains(lo, "notes") {
				return KindAgenda
			}
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

	acts      bool // a section of actions has been seen
	agenda    bool // the whole text is an agenda
	underline int  // number of the line that underlines the last heading
}

func (b *builder) blank(l *Line) {
	b.gap = true
	if isRule(l.Raw) && len(l.Raw) >= 3 && l.Num != b.underline && b.sec.text > 0 && b.sec.Kind.HoldsItems() && b.sec.depth < depthLabel {
		b.sec = b.sec.ended()
		return
	}
	if strings.Trim(l.Raw, "-=_*~ ") == "" && len(l.Raw) >= 3 && b.sec.depth >= 7 && !b.sec.Group { // a rule ends a loose section
		b.close(7)
	}
}

// join takes the lines that make up one block from line i on and returns the line after them.
func (b *builder) join(i int) int {
	ls := b.doc.Lines
	l := ls[i]
	j := i + 1
	for j < len(ls) && j < i+200 && len(l.Text) < maxLine && continues(&l, &ls[j-1], &ls[j], j-i) && !b.roomy(&ls[j-1], &ls[j]) {
		sep := " "
		if strings.HasSuffix(l.Text, "-") && scan.IsWordByte(scan.LastByte(strings.TrimSuffix(l.Text, "-"))) && ls[j].Text != "" && unicode.IsLower(scan.FirstRune(ls[j].Text)) {
			sep = ""
		}
		l.Text += sep + ls[j].Text
		l.Last, l.hard = ls[j].Num, ls[j].hard
		l.Bold = l.Bold && ls[j].Bold
		j++
	}
	b.add(l, j)
	return j
}

// roomy tells that next begins something new: its first word would have fitted on the line before
// by far, as wide as the text is set.
func (b *builder) roomy(prev, next *Line) bool {
	if !unicode.IsUpper(scan.FirstRune(next.Text)) || !scan.IsWordByte(scan.LastByte(prev.Text)) && strings.IndexByte(".)!?", scan.LastByte(prev.Text)) < 0 {
		return false
	}
	last := strings.ToLower(prev.Text[strings.LastIndexByte(prev.Text, ' ')+1:])
	return !grammar.Prepositions.Has(last) && !grammar.NeverName.Has(last) &&
		(utf8.RuneCountInString(prev.Raw)+1+utf8.RuneCountInString(scan.FirstWord(next.Text)))*5 < b.doc.width()*4
}

// width is how many characters the longest line of words holds.
func (d *Document) width() int {
	if d.wide == 0 {
		d.wide = 1
		for i := range d.Lines {
			if l := &d.Lines[i]; l.Level == 0 && len(l.Raw) > d.wide && !strings.ContainsAny(l.Raw, "|\t") && !strings.Contains(l.Raw, "  ") {
				d.wide = max(d.wide, utf8.RuneCountInString(l.Raw))
			}
		}
	}
	return d.wide
}

// continues tells whether next is the same paragraph or item as l, whose last line is prev.
func continues(l, prev, next *Line, n int) bool {
	if next.Text == "" || next.Level > 0 || l.Level > 0 || next.Bullet != 0 || next.Box != 0 || next.Speaker != "" || l.Stamped || prev.hard || next.quoted != l.quoted {
		return false
	}
	if strings.HasSuffix(prev.Text, ":") && (l.Bullet == 0 || next.Indent <= l.Indent) || StartsMark(next.Text) ||
		strings.IndexByte(next.Raw, '|') == 0 || isLabelLine(next) {
		return false
	}
	if hasLabel(l.Text) && hasLabel(next.Text) || dealsOut(l.Text) && dealsOut(next.Text) { // "Present: …" above "Officers: …"
		return false
	}
	if next.Bold != l.Bold && next.Bold || opensTask(next.Text) || CutReference(next.Text) != next.Text || InnerMark(prev.Text) > 0 &&
		!unicode.IsLower(scan.FirstRune(next.Text)) {
		return false
	}
	if l.Bullet != 0 && next.Indent > l.Indent && n == 1 {
		return !namedBelow(prev.Text, next.Text)
	}
	if l.Bullet == 0 && (next.Indent > prev.Indent+3 && n > 1 || headsList(prev.Text) && headedAlike(l.Text, next.Text, scan.LastByte(prev.Text) == ')')) {
		return false
	}
	if scan.LastByte(prev.Text) == ')' && unicode.IsUpper(scan.FirstRune(next.Text)) && grammar.StartsTask(next.Text) {
		return false
	}
	low := unicode.IsLower(scan.FirstRune(next.Text)) && !unicode.IsLower(scan.FirstRune(l.Text))
	long := len(prev.Raw) >= 55
	if l.Bullet != 0 && next.Indent <= l.Indent && (grammar.NameLike(next.Text) && (grammar.LikelyPerson(next.Text) || headsList(prev.Text) &&
		strings.Contains(next.Text, " ")) || grammar.IsNobody(next.Text)) {
		return false // the heading of the next one's list
	}
	if l.Bullet != 0 {
		return next.Indent > l.Indent || long || low && len(prev.Raw) > 30
	}
	return long || low && len(prev.Raw) > 40
}

// headedAlike tells two lines that each begin with a topic or a name of their own: "Boiler – done."
// above "Piano – Sam to …". A topic may be of any words where the first line ends in a bracket, as
// tasks do: "Launch plan: ask the council. (Ida)".
func headedAlike(a, b string, bracket bool) bool {
	headed := func(s string) bool {
		n := grammar.TopicLength(s)
		return n > 0 && s[n-2] != '.' && (s[n-2] != ':' || bracket || grammar.NameLike(s[:n-2])) && unicode.IsUpper(scan.FirstRune(s)) && len(strings.Fields(s[:n])) <= 5
	}
	return headed(a) && headed(b)
}

// hasLabel tells a line that begins with a short title and a colon.
func hasLabel(s string) bool {
	label, _, ok := strings.Cut(s[:min(len(s), 40)], ": ")
	return ok && unicode.IsUpper(scan.FirstRune(label)) && scan.CountWords(label) <= 3 && !strings.ContainsAny(label, ".,;")
}

// namedBelow tells the line of nothing but a person's full name that stands below a task.
func namedBelow(task, s string) bool {
	last := task[strings.LastIndexByte(task, ' ')+1:]
	return grammar.NameLike(s) && strings.Contains(s, " ") && !grammar.StartsTask(s) && !grammar.Prepositions.Has(last) && scan.IsWordByte(scan.LastByte(last)) && !unicode.IsUpper(scan.FirstRune(last))
}

// headsList tells a line after which a bare name is no part of it: it ends.
func headsList(prev string) bool {
	return prev != "" && strings.IndexByte(").!?]", scan.LastByte(prev)) >= 0
}

// opensTask tells a line that hands a task to somebody at its beginning.
func opensTask(s string) bool {
	if i := strings.Index(s[:min(len(s), 40)], "   "); i > 0 && grammar.NameLike(s[:i]) { // "Lena Ross      Book the hall"
		return true
	}
	if who, _, ok := strings.Cut(s[:min(len(s), 20)], ":"); ok && grammar.IsEveryone(who) || scan.OpensWith(s, []string{"me: ", "me – ", "me - "}) {
		return true
	}
	if !unicode.IsUpper(scan.FirstRune(s)) && s[0] != '@' && s[0] != '[' {
		return false
	}
	h := grammar.ReadHead(s, grammar.StrengthSection)
	if s[0] == '[' && h.Form == grammar.FormSet {
		return true
	}
	switch h.Form {
	case grammar.FormTo, grammar.FormColon, grammar.FormDash, grammar.FormAsk, grammar.FormSet:
		return grammar.StartsTask(h.Task) && (grammar.LikelyPerson(h.Owners[0]) || grammar.InitialsLike(h.Owners[0]))
	}
	return false
}

// isLabelLine tells "Owner: Tom", "Due: Friday" and headings of one line from prose.
func isLabelLine(l *Line) bool {
	i := strings.IndexByte(l.Text[:min(len(l.Text), 40)], ':')
	if i < 1 {
		return false
	}
	if i == len(l.Text)-1 {
		return true
	}
	name := strings.ToLower(strings.TrimSpace(l.Text[:i]))
	return IsLabel(name)
}

// add hangs the block below its section, or opens a section where it is a heading.
func (b *builder) add(l Line, next int) {
	blk := Block{Line: l, Parent: -1, Gap: b.gap}
	s := b.heading(&blk, next)
	b.gap = false
	if s != nil {
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
