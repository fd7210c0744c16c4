package minutes

import (
	"strconv"
	"strings"
	"unicode"
)

const (
	depthDate   = 6  // a day alone on a line
	depthLabel  = 7  // "Action items:" or a bold line
	depthGroup  = 10 // "Sam:" within a list of action items
	depthBullet = 20 // plus the indentation: a list item that heads the ones below it
)

// heading returns the section that blk opens, or nil where blk is no heading.
func (b *builder) heading(blk *block, next int) *section {
	l := &blk.line
	if l.speaker != "" {
		if rest, ok := cutPrefixFold(l.text, "topic:"); ok && rest != "" {
			return b.titled(rest, 2)
		}
		return nil
	}
	if rest, ok := cutPrefixFold(l.text, "topic:"); ok && b.doc.chat {
		return b.titled(rest, 2)
	}
	if l.level > 0 && !marked(l.text) {
		if l.level == 1 && strings.Contains(strings.ToLower(l.text), "action") {
			b.acts = true
		}
		return b.titled(l.text, l.level)
	}
	if l.text == "" || len(l.text) > 120 || l.box != 0 {
		return nil
	}
	if u := underline(b.doc.lines, next); u > 0 && l.bullet == 0 && len(l.text) < 80 {
		b.underline = b.doc.lines[next].num
		return b.titled(l.text, u)
	}
	return b.loose(l, next)
}

// titled makes the section of a heading at a given depth.
func (b *builder) titled(title string, depth int) *section {
	up := b.sec
	for up.depth >= depth && up.up != nil {
		up = up.up
	}
	s := &section{title: title, depth: depth, up: up}
	k, known := kindOf(title)
	switch {
	case known && up.kind == kindReview && k == kindAction:
		s.kind = kindReview
	case known && k == kindIssue && up.kind.holdsItems():
		s.kind, s.group = up.kind, true
	case known:
		s.kind = b.trusted(k, foldTitle(title))
	case up.depth > 0 && (up.kind.holdsItems() || up.kind == kindAgenda && depth > up.depth+1 || up.kind == kindPeople):
		s.kind, s.group = up.kind, true
	}
	if s.kind.holdsItems() && !known {
		s.owner = groupOwner(title)
	}
	return s
}

// loose tells headings that have no mark of their own: "Action items:", a bold line, capitals,
// or a well-known title standing alone.
func (b *builder) loose(l *line, next int) *section {
	if len(l.text) > 90 || countWords(l.text) > 10 {
		return nil
	}
	t := titleOf(l)
	announced := b.announces(l, &t, next)
	if b.numberedOn(l) && !b.agenda {
		return &section{title: l.text, kind: t.kind, depth: depthLabel, num: l.ref, up: b.below(depthLabel)}
	}
	if !t.colon && strings.HasSuffix(l.text, ".") || !announced && marked(l.text) {
		return nil
	}
	if s := b.personLine(l, next); s != nil {
		return s
	}
	if b.gap && l.bullet != '-' && b.sec.depth >= depthDate && b.sec.text > 0 && b.sec.kind != kindNext && dateLine(l.text) { // the notes of another meeting
		return &section{title: l.text, depth: depthDate, up: b.below(depthDate)}
	}
	if s := b.groupBelow(l, &t, next); s != nil {
		return s
	}
	if b.sec.depth == depthLabel && b.sec.kind.holdsItems() && b.sec.text > 0 && b.gap && !t.known && l.bullet == 0 && t.words <= 4 && plainTitle(l.text) {
		return &section{title: l.text, depth: depthLabel, up: b.below(depthLabel)}
	}
	if b.topic(l, next) {
		return &section{title: l.text, depth: depthLabel, num: l.ref, up: b.below(depthLabel)}
	}
	if ref := minuteTitle(l.text) != l.text && b.gap && t.words <= 8; !ref && !b.stands(l, &t, next) || !t.listed && b.agendaItem(l) {
		return nil
	}
	if t.listed {
		depth := depthBullet + l.indent
		return &section{title: l.text, kind: b.trusted(t.kind, t.fold), depth: depth, num: l.ref, up: b.below(depth)}
	}
	if s := b.groupLine(l, &t); s != nil {
		return s
	}
	return &section{title: l.text, kind: b.trusted(t.kind, t.fold), depth: depthLabel, num: l.ref, up: b.below(depthLabel), owner: actionsFor(l.text), faint: announced}
}

// topic tells a numbered or plain title above a paragraph, which ends a section that lists people, an agenda
// or what is of no concern.
func (b *builder) topic(l *line, next int) bool {
	switch b.sec.kind {
	case kindAgenda, kindPeople, kindAbsent, kindNext, kindSkip:
	default:
		return false
	}
	plain := l.bullet == 0 && b.gap && b.sec.depth == depthLabel && b.sec.text > 0 && countWords(l.text) <= 5 && plainTitle(l.text)
	if b.agenda || l.bullet != '1' && !plain || l.indent > 3 || strings.HasSuffix(l.text, ".") {
		return false
	}
	for ; next < len(b.doc.lines); next++ {
		if n := &b.doc.lines[next]; n.text != "" || n.box != 0 {
			return n.bullet == 0 && n.box == 0 && len(n.text) >= 60 && unicode.IsUpper(firstRune(n.text))
		}
	}
	return false
}

// announces makes a heading of a line without a mark of its own that speaks of actions and
// stands above a list: "Actions brought forward", "Acuerdos y tareas".
func (b *builder) announces(l *line, t *title, next int) bool {
	if t.known && (t.loud || t.words <= 6 || !t.kind.holdsItems()) || t.listed || t.words > 8 || strings.Contains(l.text, ": ") ||
		strings.HasSuffix(l.text, ".") || startsTask(l.text) && !strings.HasPrefix(t.fold, "action") || !unicode.IsUpper(firstRune(l.text)) {
		return false
	}
	k, ok := t.kind, t.known
	if !ok {
		k, ok = partOfTitle(t.fold)
	}
	if !ok || !k.holdsItems() {
		return false
	}
	b.acts = b.acts || len(b.doc.blocks) == 0
	for ; next < len(b.doc.lines); next++ {
		if n := &b.doc.lines[next]; n.text != "" || n.box != 0 {
			if list := n.bullet != 0 || n.box != 0 || opensTask(n.text); list && (l.bullet == 0 || n.ref != l.ref) && !b.numberedAfter(l, n) {
				t.kind, t.known, t.loud = k, true, true
			}
			return t.loud
		}
	}
	return false
}

// numberedAfter tells that the list item n carries the number after l's: both are topics.
func (b *builder) numberedAfter(l, n *line) bool {
	i, err := strconv.Atoi(l.ref)
	j, err2 := strconv.Atoi(n.ref)
	return err == nil && err2 == nil && j == i+1
}

// stands tells whether the title is set off enough to be a heading where it stands.
func (b *builder) stands(l *line, t *title, next int) bool {
	switch {
	case t.listed:
		return t.known && b.heads(l, next, t.colon || l.bold)
	case !t.known:
		return l.bullet == 0 && t.loud
	case t.loud:
		return true
	case t.words > 6:
		return opensWith(t.fold, plainTitles)
	}
	return !(l.bullet == 0 && t.words == 1 && !b.gap && b.sec.kind.holdsItems() && b.sec.depth != depthLabel && !t.kind.holdsItems())
}

// groupLine makes the section of a heading within a list of actions: a person, a team, a state.
func (b *builder) groupLine(l *line, t *title) *section {
	holder, owner := b.holder(), groupOwner(l.text)
	inner := holder != nil && holder.depth < depthLabel
	if holder != nil && !t.known && (owner != "" || isGroupTitle(l.text) || inner) || inner && t.known && t.kind.holdsItems() {
		s := &section{title: l.text, kind: holder.kind, depth: depthGroup, owner: owner, group: true, up: b.below(depthGroup)}
		if t.known && !(holder.kind == kindReview && t.kind == kindAction) {
			s.kind = t.kind
		}
		return s
	}
	if !t.known && l.bullet == 0 && t.colon && owner != "" {
		return &section{title: l.text, depth: depthLabel, owner: owner, group: true, up: b.below(depthLabel)}
	}
	return nil
}

// trusted drops kinds that mean actions only where actions are spoken of: "Completed", "In progress".
func (b *builder) trusted(k kind, fold string) kind {
	if before, _ := beforeWhen(fold); before == kindAction || k.holdsItems() && actionTitle(fold) {
		return k
	}
	if (k == kindDone || k == kindDropped || k == kindReview) && !b.acts && !strings.Contains(fold, "action") &&
		!strings.Contains(fold, "arising") && !strings.Contains(fold, "follow") && !strings.Contains(fold, "carr") &&
		!strings.Contains(fold, "aufgaben") && !strings.Contains(fold, "actie") && !strings.Contains(fold, "offene punkte") {
		return kindOther
	}
	return k
}

// plainTitles begin headings that need no mark to be known as such.
var plainTitles = []string{"matters arising", "review of action", "review of previous action", "review of outstanding action", "actions from",
	"action items from", "actions arising", "outstanding actions", "outstanding action items", "follow up of", "status of action", "update on action",
	"action items for", "next steps from", "previous action", "suggested follow ups", "follow ups from", "suggested next steps", "suggested action",
	"follow up on action"}

// titleCase tells a title whose words begin with capitals.
func titleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if len(w) > 3 && !unicode.IsUpper(firstRune(w)) {
			return false
		}
	}
	return true
}

// plainTitle tells a short line that reads like a title rather than a task.
func plainTitle(s string) bool {
	if strings.ContainsAny(s, ".,;:()@-–") || startsTask(s) && strings.Contains(s, " ") || !isUpper(byteAt(s, 0)) {
		return false
	}
	h := readHead(s, strengthSection)
	return h.form == formNone
}

// agendaItem tells a numbered title that is one of a list of them, not the heading of minutes.
func (b *builder) agendaItem(l *line) bool {
	if b.agenda && l.bullet == '1' {
		return true
	}
	n := len(b.doc.blocks)
	if b.sec.kind != kindAgenda || l.bullet != '1' || n == 0 && b.sec.text == 0 {
		return b.sec.kind == kindAgenda && l.bullet == '1'
	}
	last := &b.doc.blocks[n-1]
	return last.sec == b.sec && last.bullet == '1' || b.sec.text == 0
}

// holder is the innermost section that holds items, looking through its groups.
func (b *builder) holder() *section {
	for s := b.sec; s != nil; s = s.up {
		if s.kind.holdsItems() && !s.group {
			return s
		}
		if !s.group {
			return nil
		}
	}
	return nil
}

// numberedOn tells whether l carries the number after the heading's own, and so ends its section:
// "6. Actions" … "7. Any other business".
func (b *builder) numberedOn(l *line) bool {
	s := b.sec
	for s.group && s.up != nil {
		s = s.up
	}
	if s.num == "" || l.bullet != '1' || l.indent > 3 {
		return false
	}
	if strings.IndexByte(l.ref, '/') > 0 {
		return followsMinute(s.num, l.ref)
	}
	n, err := strconv.Atoi(strings.TrimSuffix(s.num, ".0"))
	m, err2 := strconv.Atoi(strings.TrimSuffix(l.ref, ".0"))
	return err == nil && err2 == nil && m == n+1 && m > 1 && !(n == 1 && s.text > 0 && b.lastRef() == "1")
}

// followsMinute tells that the minute b comes after a: "104/26" after "103/26", "26/32" after "26/31".
func followsMinute(a, b string) bool {
	a1, n := leadingNumber(a)
	b1, m := leadingNumber(b)
	if n >= len(a) || m >= len(b) || a[n] != '/' {
		return false
	}
	a2, _ := leadingNumber(a[n+1:])
	b2, _ := leadingNumber(b[m+1:])
	return a1 == b1 && b2 == a2+1 || a2 == b2 && b1 == a1+1
}

func (b *builder) lastRef() string {
	if n := len(b.doc.blocks); n > 0 {
		return b.doc.blocks[n-1].ref
	}
	return ""
}

// heads tells whether the list item l has items below it.
func (b *builder) heads(l *line, next int, strong bool) bool {
	for ; next < len(b.doc.lines); next++ {
		n := &b.doc.lines[next]
		if n.text == "" && n.box == 0 {
			continue
		}
		return n.indent > l.indent || strong && n.bullet != 0 && n.indent == l.indent && n.ref == ""
	}
	return false
}

func (b *builder) below(depth int) *section {
	s := b.sec
	for s.depth >= depth && s.up != nil {
		s = s.up
	}
	return s
}

func (b *builder) open(s *section) {
	b.sec = s
	b.acts = b.acts || s.kind == kindAction || s.kind == kindReview
}

func (b *builder) close(depth int) { b.sec = b.below(depth) }

// leave closes the sections that the block no longer belongs to.
func (b *builder) leave(blk *block) {
	for b.sec.depth >= depthBullet && blk.indent <= b.sec.depth-depthBullet && (blk.bullet != 0 || blk.gap) {
		b.sec = b.sec.up
	}
	if b.sec.kind.holdsItems() && strings.IndexByte(blk.ref, '/') > 0 && b.numberedOn(&blk.line) {
		b.sec = b.sec.ended()
	}
	if b.sec.depth < depthBullet && blk.bullet == 0 && isSignOff(blk.text) {
		if b.close(depthLabel); b.sec.kind.holdsItems() {
			b.sec = b.sec.ended()
		}
	}
}

func underline(ls []line, i int) int {
	if i >= len(ls) || ls[i].text != "" || len(ls[i].raw) < 3 {
		return 0
	}
	switch {
	case strings.Trim(ls[i].raw, "=") == "":
		return 1
	case strings.Trim(ls[i].raw, "-") == "" && i > 0 && abs(len(ls[i].raw)-len(ls[i-1].raw)) <= 3:
		return 2
	}
	return 0
}

func abs(n int) int { return max(n, -n) }

// capitals tells a title in capitals, not a mere abbreviation.
func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 5
}

func cutPrefixFold(s, prefix string) (string, bool) {
	if !beginsFold(s, prefix) {
		return s, false
	}
	return strings.TrimSpace(s[len(prefix):]), true
}
