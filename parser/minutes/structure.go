package minutes

import (
	"strings"
	"unicode"
)

// block is a heading, a list item, a paragraph or a row of a table, wrapped lines joined.
type block struct {
	line
	sec    *section
	parent int // index of the list item it belongs to, or -1
	kids   int // list items below it
	row    *row
	gap    bool // a blank line stands before it
}

// section is what stands below a heading.
type section struct {
	title  string
	kind   kind
	depth  int // 1 to 6 as Markdown; 7 for a label line; 8 and more for a list item that heads others
	num    string
	up     *section
	owner  string // where the heading names the person whose tasks follow
	faint  bool   // only the list below makes a heading of its title
	group  bool   // a heading within a list of items: a person, a team, a priority
	bare   bool   // such a heading without any sign of its own
	text   int    // paragraphs and items seen below
	bullet bool   // its items are a list
}

// ended is what comes behind the list of a section, below the same heading.
func (s *section) ended() *section { return &section{title: s.title, depth: s.depth, up: s.up} }

// document is a text taken apart.
type document struct {
	lines  []line
	blocks []block
	chat   bool // most lines are said by somebody

	clockFirst bool // times stand above the names
}

func parseDocument(text string) *document {
	d := &document{lines: lines(text)}
	d.frontMatter()
	d.wikiTables()
	d.headRows()
	d.records()
	d.margin()
	d.answered()
	d.copied()
	d.examples()
	d.speakers()
	if d.chat {
		d.attributed()
	}
	d.blocks = make([]block, 0, len(d.lines)*3/4+1)
	d.build()
	return d
}

// frontMatter blanks the block of settings between "---" lines at the top of a Markdown file.
func (d *document) frontMatter() {
	if len(d.lines) == 0 || d.lines[0].raw != "---" {
		return
	}
	for i := 1; i < len(d.lines) && i < 600; i++ {
		if d.lines[i].raw == "---" {
			for k := range i {
				d.lines[k] = line{num: k + 1, last: k + 1}
			}
			return
		}
	}
}

// template tells a form that nobody has filled in.
func (d *document) template() bool {
	n := 0
	for i := range d.lines {
		raw := d.lines[i].raw
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
func (d *document) speakers() {
	d.headers()
	d.turns()
	said, stampedLines, all, orders := map[string]int{}, 0, 0, 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.text == "" {
			continue
		}
		all++
		if l.stamped {
			stampedLines++
		} else if name, _, ok := cutSpeaker(l.text); ok && l.level == 0 && !isLabel(name) {
			said[name]++
			if _, rest, _ := cutSpeaker(l.text); startsTask(rest) {
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
	d.chat = stampedLines*3 > all || turns*4 > all && again >= 4 && again*2 > turns || turns >= 4 && turns*10 >= all*9 && again >= 2
	if !d.chat && (turns < 4 || again*2 < turns) {
		return
	}
	for i := range d.lines {
		l := &d.lines[i]
		if l.stamped || l.level > 0 {
			continue
		}
		if name, rest, ok := cutSpeaker(l.text); ok && !isLabel(name) && (said[name] > 1 || d.chat && !isLabel(name)) {
			l.speaker, l.text, l.bold = name, rest, false
		}
	}
}

// isLabel tells words before a colon that name a field, not a speaker.
func isLabel(name string) bool {
	k, ok := exactKind(foldTitle(name))
	return labels.has(name) || participle(name) || labelRole(name) != roleNone || ok && k == kindNext
}

// participle tells what minutes of record begin with: "Noted: …", "Resolved: …".
func participle(word string) bool {
	base, ok := strings.CutSuffix(strings.ToLower(word), "ed")
	return ok && !firstNames.has(word) && (isTaskVerb(base) || isTaskVerb(base+"e"))
}

// labels are words that stand before a colon without naming a speaker.
var labels = set(`present apologies there attending chairman note notes action actions decision decisions agreed resolved resolution todo risk issue status update updates owner due date time location where when who what why present
	apologies attendees absent chair minutes summary agenda topic subject from to cc next next-steps background discussion outcome comment comments question answer proposal background idea info fyi
	motion result conclusion priority task tasks deadline responsible ai ap ar re regarding ps nb http https aufgabe beschluss ergebnis tarea acción acuerdo actie besluit décision subtopic scribe scribenick rrsagent zakim`)

// build joins wrapped lines, finds the tables and hangs every block below its section.
func (d *document) build() {
	b := builder{doc: d, sec: &section{kind: d.firstKind()}}
	b.agenda = b.sec.kind == kindAgenda
	for i := 0; i < len(d.lines); {
		l := &d.lines[i]
		if l.text == "" && l.box == 0 {
			b.blank(l)
			i++
			continue
		}
		if t := tableAt(d.lines, i); t != nil {
			b.table(t)
			i = t.end
			continue
		}
		i = b.join(i)
	}
}

// firstKind is what the text is about by its first line: an agenda is one throughout.
func (d *document) firstKind() kind {
	for i := range d.lines {
		if t := d.lines[i].text; t != "" {
			lo := " " + foldTitle(t) + " "
			if len(t) < 80 && (strings.Contains(lo, " agenda ") || strings.Contains(lo, " tagesordnung ")) && !strings.Contains(lo, "minutes") &&
				!strings.Contains(lo, "notes") {
				return kindAgenda
			}
			break
		}
	}
	return kindOther
}

type builder struct {
	doc   *document
	sec   *section
	stack []int // open list items, outermost first
	gap   bool

	acts      bool // a section of actions has been seen
	agenda    bool // the whole text is an agenda
	underline int  // number of the line that underlines the last heading
}

func (b *builder) blank(l *line) {
	b.gap = true
	if isRule(l.raw) && len(l.raw) >= 3 && l.num != b.underline && b.sec.text > 0 && b.sec.kind.holdsItems() && b.sec.depth < depthLabel {
		b.sec = b.sec.ended()
		return
	}
	if strings.Trim(l.raw, "-=_*~ ") == "" && len(l.raw) >= 3 && b.sec.depth >= 7 && !b.sec.group { // a rule ends a loose section
		b.close(7)
	}
}

// join takes the lines that make up one block from line i on and returns the line after them.
func (b *builder) join(i int) int {
	ls := b.doc.lines
	l := ls[i]
	j := i + 1
	for j < len(ls) && j < i+200 && len(l.text) < maxLine && continues(&l, &ls[j-1], &ls[j], j-i) {
		sep := " "
		if strings.HasSuffix(l.text, "-") && wordByte(lastByte(strings.TrimSuffix(l.text, "-"))) && ls[j].text != "" && unicode.IsLower(firstRune(ls[j].text)) {
			sep = ""
		}
		l.text += sep + ls[j].text
		l.last, l.hard = ls[j].num, ls[j].hard
		l.bold = l.bold && ls[j].bold
		j++
	}
	b.add(l, j)
	return j
}

// continues tells whether next is the same paragraph or item as l, whose last line is prev.
func continues(l, prev, next *line, n int) bool {
	if next.text == "" || next.level > 0 || l.level > 0 || next.bullet != 0 || next.box != 0 || next.speaker != "" || l.stamped || prev.hard || next.quoted != l.quoted {
		return false
	}
	if strings.HasSuffix(prev.text, ":") && (l.bullet == 0 || next.indent <= l.indent) || startsMark(next.text) ||
		strings.IndexByte(next.raw, '|') == 0 || isLabelLine(next) {
		return false
	}
	if hasLabel(l.text) && hasLabel(next.text) || dealsOut(l.text) && dealsOut(next.text) { // "Present: …" above "Officers: …"
		return false
	}
	if next.bold != l.bold && next.bold || opensTask(next.text) || cutReference(next.text) != next.text || innerMark(prev.text) > 0 &&
		!unicode.IsLower(firstRune(next.text)) {
		return false
	}
	if l.bullet != 0 && next.indent > l.indent && n == 1 {
		return !namedBelow(prev.text, next.text)
	}
	if l.bullet == 0 && (next.indent > prev.indent+3 && n > 1 || headsList(prev.text) && headedAlike(l.text, next.text, lastByte(prev.text) == ')')) {
		return false
	}
	if lastByte(prev.text) == ')' && unicode.IsUpper(firstRune(next.text)) && startsTask(next.text) {
		return false
	}
	low := unicode.IsLower(firstRune(next.text)) && !unicode.IsLower(firstRune(l.text))
	long := len(prev.raw) >= 55
	if l.bullet != 0 && next.indent <= l.indent && (nameLike(next.text) && (likelyPerson(next.text) || headsList(prev.text) &&
		strings.Contains(next.text, " ")) || isNobody(next.text)) {
		return false // the heading of the next one's list
	}
	if l.bullet != 0 {
		return next.indent > l.indent || long || low && len(prev.raw) > 30
	}
	return long || low && len(prev.raw) > 40
}

// headedAlike tells two lines that each begin with a topic or a name of their own: "Boiler – done."
// above "Piano – Sam to …". A topic may be of any words where the first line ends in a bracket, as
// tasks do: "Launch plan: ask the council. (Ida)".
func headedAlike(a, b string, bracket bool) bool {
	headed := func(s string) bool {
		n := topicLength(s)
		return n > 0 && s[n-2] != '.' && (s[n-2] != ':' || bracket || nameLike(s[:n-2])) && unicode.IsUpper(firstRune(s)) && len(strings.Fields(s[:n])) <= 5
	}
	return headed(a) && headed(b)
}

// hasLabel tells a line that begins with a short title and a colon.
func hasLabel(s string) bool {
	label, _, ok := strings.Cut(s[:min(len(s), 40)], ": ")
	return ok && unicode.IsUpper(firstRune(label)) && countWords(label) <= 3 && !strings.ContainsAny(label, ".,;")
}

// namedBelow tells the line of nothing but a person's full name that stands below a task.
func namedBelow(task, s string) bool {
	last := task[strings.LastIndexByte(task, ' ')+1:]
	return nameLike(s) && strings.Contains(s, " ") && !startsTask(s) && !prepositions.has(last) && wordByte(lastByte(last)) && !unicode.IsUpper(firstRune(last))
}

// headsList tells a line after which a bare name is no part of it: it ends.
func headsList(prev string) bool {
	return prev != "" && strings.IndexByte(").!?]", lastByte(prev)) >= 0
}

// opensTask tells a line that hands a task to somebody at its beginning.
func opensTask(s string) bool {
	if i := strings.Index(s[:min(len(s), 40)], "   "); i > 0 && nameLike(s[:i]) { // "Lena Ross      Book the hall"
		return true
	}
	if who, _, ok := strings.Cut(s[:min(len(s), 20)], ":"); ok && isEveryone(who) || opensWith(s, []string{"me: ", "me – ", "me - "}) {
		return true
	}
	if !unicode.IsUpper(firstRune(s)) && s[0] != '@' && s[0] != '[' {
		return false
	}
	h := readHead(s, strengthSection)
	if s[0] == '[' && h.form == formSet {
		return true
	}
	switch h.form {
	case formTo, formColon, formDash, formAsk, formSet:
		return startsTask(h.task) && (likelyPerson(h.owners[0]) || initialsLike(h.owners[0]))
	}
	return false
}

// isLabelLine tells "Owner: Tom", "Due: Friday" and headings of one line from prose.
func isLabelLine(l *line) bool {
	i := strings.IndexByte(l.text[:min(len(l.text), 40)], ':')
	if i < 1 {
		return false
	}
	if i == len(l.text)-1 {
		return true
	}
	name := strings.ToLower(strings.TrimSpace(l.text[:i]))
	return isLabel(name)
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func lastByte(s string) byte {
	if s == "" {
		return 0
	}
	return s[len(s)-1]
}

// add hangs the block below its section, or opens a section where it is a heading.
func (b *builder) add(l line, next int) {
	blk := block{line: l, parent: -1, gap: b.gap}
	s := b.heading(&blk, next)
	b.gap = false
	if s != nil {
		b.open(s)
		b.stack = b.stack[:0]
		return
	}
	b.leave(&blk)
	if l.bullet != 0 || l.indent > 0 {
		for len(b.stack) > 0 && b.doc.blocks[b.top()].indent >= l.indent {
			b.stack = b.stack[:len(b.stack)-1]
		}
		if len(b.stack) > 0 {
			blk.parent = b.top()
			b.doc.blocks[blk.parent].kids++
		}
	} else {
		b.stack = b.stack[:0]
	}
	blk.sec = b.sec
	b.sec.text++
	b.sec.bullet = b.sec.bullet || l.bullet != 0
	b.doc.blocks = append(b.doc.blocks, blk)
	if l.bullet != 0 {
		b.stack = append(b.stack, len(b.doc.blocks)-1)
	}
}

func (b *builder) top() int { return b.stack[len(b.stack)-1] }

func (b *builder) table(t *table) {
	if t.vertical() {
		for i := range b.doc.lines[t.start:t.end] {
			if l := b.doc.lines[t.start+i]; !isRule(l.raw) {
				cells := splitPipes(l.raw)
				if cells[0] == "" {
					continue
				}
				l.text, l.bullet = cells[0]+": "+cells[1], 0
				b.add(l, t.end)
			}
		}
		return
	}
	for i := range t.rows {
		r := &t.rows[i]
		l := b.doc.lines[r.line]
		b.doc.blocks = append(b.doc.blocks, block{line: l, sec: b.sec, parent: -1, row: r})
	}
	b.stack, b.gap = b.stack[:0], false
}
