package page

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

const (
	depthDate   = 6  // a day alone on a line
	depthLabel  = 7  // "Action items:" or a bold line
	depthGroup  = 10 // "Sam:" within a list of action items
	depthBullet = 20 // plus the indentation: a list item that heads the ones below it
)

// heading returns the section that blk opens, or nil where blk is no heading.
func (b *builder) heading(blk *Block, next int) *Section {
	l := &blk.Line
	if l.Speaker != "" {
		if rest, ok := scan.CutField(l.Text, "topic:"); ok && rest != "" {
			return b.titled(rest, 2)
		}
		return b.messageTitle(l, next)
	}
	if rest, ok := scan.CutField(l.Text, "topic:"); ok && b.doc.Chat {
		return b.titled(rest, 2)
	}
	if l.Level > 0 && !marked(l.Text) {
		if l.Level == 1 && strings.Contains(strings.ToLower(l.Text), "action") {
			b.acts = true
		}
		return b.titled(l.Text, l.Level)
	}
	if l.Text == "" || len(l.Text) > 120 || l.Box != 0 || b.emptyField(l, next) {
		return nil
	}
	if u := underline(b.doc.Lines, next); u > 0 && l.Bullet == 0 && len(l.Text) < 80 {
		b.underline = b.doc.Lines[next].Num
		return b.titled(l.Text, u)
	}
	return b.loose(l, next)
}

// emptyField tells the line of a mail's header that has nothing behind its colon, "cc:", from a title.
func (b *builder) emptyField(l *Line, next int) bool {
	return next < len(b.doc.Lines) && strings.HasSuffix(l.Text, ":") && HeaderField(l.Text) && HeaderField(b.doc.Lines[next].Text)
}

// titled makes the section of a heading at a given depth.
func (b *builder) titled(title string, depth int) *Section {
	up := b.sec
	for up.depth >= depth && up.Up != nil {
		up = up.Up
	}
	s := &Section{Title: title, depth: depth, Up: up}
	k, known := KindOf(title)
	if known && k == KindAction && allotted(title) && !onlyTitleWords(FoldTitle(title), listWords) { // "Legend colours - next steps (15m, Nora)"
		k = KindOther
	}
	switch {
	case known && up.Kind == KindReview && k == KindAction:
		s.Kind = KindReview
	case known && k == KindIssue && up.Kind.HoldsItems():
		s.Kind, s.Group = up.Kind, true
	case known:
		s.Kind = b.trusted(k, FoldTitle(title))
	case up.depth > 0 && (up.Kind.HoldsItems() || up.Kind == KindAgenda && depth > up.depth+1 || up.Kind == KindPeople):
		s.Kind, s.Group = up.Kind, true
	}
	if s.Kind.HoldsItems() && !known {
		s.Owner = groupOwner(title)
	}
	return s
}

// allotted tells the title of a point that has its minutes beside it: "(15m, Nora)", "[Piet, 10 min]".
func allotted(title string) bool {
	i := strings.LastIndexAny(title, "([")
	if i < 0 {
		return false
	}
	for part := range strings.SplitSeq(strings.TrimRight(title[i+1:], ")] "), ",") {
		part = strings.TrimSpace(part)
		if _, n := scan.LeadingNumber(part); n > 0 && minutes.Has(strings.TrimSpace(part[n:])) {
			return true
		}
	}
	return false
}

var minutes = vocab.Of("m mn min mins min. minute minutes minuten")

// loose tells headings that have no mark of their own: "Action items:", a bold line, capitals,
// or a well-known title standing alone.
func (b *builder) loose(l *Line, next int) *Section {
	if len(l.Text) > 90 || scan.CountWords(l.Text) > 10 || strings.Count(l.Text, ")") > strings.Count(l.Text, "(") { // "… that gets the job / done):"
		return nil
	}
	if tellsVote(l.Text) {
		return nil
	}
	t := titleOf(l)
	if t.kind == KindAbsent && t.words == 1 && !t.loud && b.heldBy(next) {
		return nil
	}
	if t.kind == KindPeople && t.fold == "people" && b.spokenOf(next) {
		t.kind = KindOther
	}
	announced := b.announces(l, &t, next)
	if l.topic == l.Num && b.sec.Kind.HoldsItems() {
		b.items = l.topic
	}
	valued := strings.Contains(l.Text, ": ") // "7. Next meeting: 16 April" says something itself
	if !b.agenda && !valued && (b.numberedOn(l) || l.topic > 0 && l.topic != b.items) {
		return &Section{Title: l.Text, Kind: b.votedKind(t.kind, t.fold), depth: depthLabel, num: l.ref, Up: b.below(depthLabel)}
	}
	if !t.colon && strings.HasSuffix(l.Text, ".") && !b.listsActions(&t, next) || !announced && marked(l.Text) {
		return nil
	}
	if s := b.personLine(l, next); s != nil {
		return s
	}
	if b.gap && l.Bullet != '-' && b.sec.depth >= depthDate && b.sec.text > 0 && b.sec.Kind != KindNext && DateLine(dayOfTitle(l.Text)) { // the notes of another meeting
		return &Section{Title: l.Text, depth: depthDate, Up: b.below(depthDate)}
	}
	if s := b.groupBelow(l, &t, next); s != nil {
		return s
	}
	if b.sec.depth == depthLabel && (b.sec.Kind.HoldsItems() || b.sec.Kind.HoldsNotes()) && b.sec.text > 0 && b.gap && !t.known && l.Bullet == 0 && t.words <= 4 && plainTitle(l.Text) {
		return &Section{Title: l.Text, depth: depthLabel, Up: b.below(depthLabel)}
	}
	if b.topic(l, next) {
		return &Section{Title: l.Text, depth: depthLabel, num: l.ref, Up: b.below(depthLabel)}
	}
	if ref := minuteTitle(l.Text) != l.Text && b.gap && t.words <= 8; !ref && !b.stands(l, &t, next) || !t.listed && b.agendaItem(l) {
		return nil
	}
	if t.listed {
		depth := depthBullet + l.Indent
		return &Section{Title: l.Text, Kind: b.trusted(t.kind, t.fold), depth: depth, num: l.ref, Up: b.below(depth)}
	}
	if s := b.groupLine(l, &t); s != nil {
		return s
	}
	return &Section{Title: l.Text, Kind: b.trusted(t.kind, t.fold), depth: depthLabel, num: l.ref, Up: b.below(depthLabel), Owner: actionsFor(l.Text), Faint: announced}
}

// heldBy tells the line before next to say of the office above it who holds it: "Treasurer:", "absent".
func (b *builder) heldBy(next int) bool {
	if b.gap || next < 2 {
		return false
	}
	office := b.doc.Lines[next-2].Text
	_, known := ExactKind(FoldTitle(office))
	return strings.HasSuffix(office, ":") && !known
}

// spokenOf tells that words and no names stand below a heading: "Two drivers left" below "People".
func (b *builder) spokenOf(next int) bool {
	if next >= len(b.doc.Lines) {
		return false
	}
	small, all := 0, 0
	for w := range strings.FieldsSeq(b.doc.Lines[next].Text) {
		if all++; unicode.IsLower(scan.FirstRune(w)) {
			small++
		}
	}
	return all > 4 && small*2 > all
}

// listsActions tells a well-known title of actions above a list, whatever sign it ends in.
func (b *builder) listsActions(t *title, next int) bool {
	return t.known && t.kind.HoldsItems() && t.words <= 6 && next < len(b.doc.Lines) && b.doc.Lines[next].Bullet == '-'
}

// dayOfTitle is what stands before the title in "Nov 6, 2026 | Partner sync".
func dayOfTitle(s string) string {
	day, _, _ := strings.Cut(s, " | ")
	return day
}

// topic tells a numbered or plain title above a paragraph, which ends a section that lists people, an agenda
// or what is of no concern.
func (b *builder) topic(l *Line, next int) bool {
	switch b.sec.Kind {
	case KindAgenda, KindPeople, KindAbsent, KindNext, KindSkip:
	default:
		return false
	}
	if b.sec.Kind == KindAgenda && !b.agenda && l.Bullet == 0 && b.gap && b.listedAbove(l) {
		return true
	}
	plain := l.Bullet == 0 && b.gap && b.sec.depth == depthLabel && b.sec.text > 0 && scan.CountWords(l.Text) <= 5 &&
		(plainTitle(l.Text) || titleCase(l.Text) && !strings.ContainsAny(l.Text, ".,;:()@")) // "Move Update"
	if b.agenda || l.Bullet != '1' && !plain || l.Indent > 3 || strings.HasSuffix(l.Text, ".") {
		return false
	}
	for ; next < len(b.doc.Lines); next++ {
		if n := &b.doc.Lines[next]; n.Text != "" || n.Box != 0 {
			if plain && n.Bullet == '-' && b.sec.Bullet { // a list below each title
				return !grammar.NameLike(n.Text) && (b.sec.Kind != KindAgenda || !strings.Contains(FoldTitle(b.sec.Title), "agenda"))
			}
			return n.Bullet == 0 && n.Box == 0 && (len(n.Text) >= 60 || b.gap && strings.HasSuffix(n.Text, ".") && scan.CountWords(n.Text) >= 5) && unicode.IsUpper(scan.FirstRune(n.Text))
		}
	}
	return false
}

// announces makes a heading of a line without a mark of its own that speaks of actions and
// stands above a list: "Actions brought forward", "Acuerdos y tareas".
func (b *builder) announces(l *Line, t *title, next int) bool {
	first := len(b.doc.Blocks) == 0 // "Estates group: update on actions at 20 May"
	if t.known && (t.loud || t.words <= 6 || !t.kind.HoldsItems()) || t.listed || !first && (t.words > 8 || strings.Contains(l.Text, ": ")) ||
		strings.HasSuffix(l.Text, ".") || grammar.StartsTask(l.Text) && !strings.HasPrefix(t.fold, "action") || !unicode.IsUpper(scan.FirstRune(l.Text)) {
		return false
	}
	k, ok := t.kind, t.known
	if !ok {
		k, ok = partOfTitle(t.fold)
	}
	if !ok || !k.HoldsItems() {
		return false
	}
	b.acts = b.acts || len(b.doc.Blocks) == 0
	for ; next < len(b.doc.Lines); next++ {
		if n := &b.doc.Lines[next]; n.Text != "" || n.Box != 0 {
			if list := n.Bullet != 0 || n.Box != 0 || opensTask(n.Text); list && (l.Bullet == 0 || n.ref != l.ref) && !b.numberedAfter(l, n) {
				t.kind, t.known, t.loud = k, true, true
			}
			return t.loud
		}
	}
	return false
}

// stands tells whether the title is set off enough to be a heading where it stands.
func (b *builder) stands(l *Line, t *title, next int) bool {
	switch {
	case t.listed:
		return t.known && b.heads(l, next, t.colon || l.Bold)
	case !t.known:
		return l.Bullet == 0 && t.loud
	case t.loud:
		return true
	case t.words > 6:
		return plainTitles.Begin(t.fold)
	}
	return !(l.Bullet == 0 && t.words == 1 && !b.gap && b.sec.Kind.HoldsItems() && b.sec.depth != depthLabel && !t.kind.HoldsItems())
}

// groupLine makes the section of a heading within a list of actions: a person, a team, a state.
func (b *builder) groupLine(l *Line, t *title) *Section {
	holder, owner := b.holder(), groupOwner(l.Text)
	inner := holder != nil && holder.depth < depthLabel
	if holder != nil && !t.known && (owner != "" || isGroupTitle(l.Text) || inner) || inner && t.known && t.kind.HoldsItems() {
		s := &Section{Title: l.Text, Kind: holder.Kind, depth: depthGroup, Owner: owner, Group: true, Up: b.below(depthGroup)}
		if t.known && !(holder.Kind == KindReview && t.kind == KindAction) {
			s.Kind = t.kind
		}
		return s
	}
	if !t.known && l.Bullet == 0 && t.colon && owner != "" {
		return &Section{Title: l.Text, depth: depthLabel, Owner: owner, Group: true, Up: b.below(depthLabel)}
	}
	return nil
}

// votedKind makes nothing special of what a public body calls actions: they are voted on.
func (b *builder) votedKind(k Kind, fold string) Kind {
	if b.votes && k == KindAction && votedOn.Has(fold) {
		return KindOther
	}
	return k
}

// trusted drops kinds that mean actions only where actions are spoken of: "Completed", "In progress".
func (b *builder) trusted(k Kind, fold string) Kind {
	if k = b.votedKind(k, fold); k == KindOther {
		return k
	}
	if before, _ := beforeWhen(fold); before == KindAction || k.HoldsItems() && actionTitle(fold) {
		return k
	}
	if (k == KindDone || k == KindDropped || k == KindReview) && !b.acts && !strings.Contains(fold, "action") &&
		!strings.Contains(fold, "arising") && !strings.Contains(fold, "follow") && !strings.Contains(fold, "carr") &&
		!strings.Contains(fold, "aufgaben") && !strings.Contains(fold, "actie") && !strings.Contains(fold, "offene punkte") &&
		!strings.Contains(fold, "pendientes") && !strings.Contains(fold, "tareas") {
		return KindOther
	}
	return k
}

// plainTitles begin headings that need no mark to be known as such.
var plainTitles = vocab.NewOpenings("matters arising", "review of action", "review of previous action", "review of outstanding action", "actions from",
	"action items from", "actions arising", "outstanding actions", "outstanding action items", "follow up of", "status of action", "update on action",
	"action items for", "next steps from", "previous action", "suggested follow ups", "follow ups from", "suggested next steps", "suggested action",
	"follow up on action")

// titleCase tells a title whose words begin with capitals.
func titleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if len(w) > 3 && !unicode.IsUpper(scan.FirstRune(w)) {
			return false
		}
	}
	return true
}

// plainTitle tells a short line that reads like a title rather than a task.
func plainTitle(s string) bool {
	if strings.ContainsAny(s, ".,;:()@-–") || grammar.StartsTask(s) && strings.Contains(s, " ") || !scan.IsUpper(scan.ByteAt(s, 0)) {
		return false
	}
	h := grammar.ReadHead(s, grammar.StrengthSection)
	return h.Form == grammar.FormNone
}

// holder is the innermost section that holds items, looking through its groups.
func (b *builder) holder() *Section {
	for s := b.sec; s != nil; s = s.Up {
		if s.Kind.HoldsItems() && !s.Group {
			return s
		}
		if !s.Group {
			return nil
		}
	}
	return nil
}

// heads tells whether the list item l has items below it.
func (b *builder) heads(l *Line, next int, strong bool) bool {
	for ; next < len(b.doc.Lines); next++ {
		n := &b.doc.Lines[next]
		if n.Text == "" && n.Box == 0 {
			continue
		}
		return n.Indent > l.Indent || strong && n.Bullet != 0 && n.Indent == l.Indent && n.ref == ""
	}
	return false
}

func (b *builder) below(depth int) *Section {
	s := b.sec
	for s.depth >= depth && s.Up != nil {
		s = s.Up
	}
	return s
}

func (b *builder) open(s *Section) {
	if b.sec = s; b.outline {
		s.Kind = KindAgenda
	}
	b.acts = b.acts || s.Kind == KindAction || s.Kind == KindReview
}

func (b *builder) close(depth int) { b.sec = b.below(depth) }

// leave closes the sections that the block no longer belongs to.
func (b *builder) leave(blk *Block) {
	for b.sec.depth >= depthBullet && blk.Indent <= b.sec.depth-depthBullet && (blk.Bullet != 0 || blk.Gap) {
		b.sec = b.sec.Up
	}
	nested := b.sec.num != "" && strings.HasPrefix(b.lastRef(), b.sec.num+".") // "3.4" before "4"
	lettered := b.lastRef() != "" && !scan.HasDigit(b.lastRef())               // "4. Matters arising: a) … b) …" before "5. Finance: …"
	if b.sec.Kind.HoldsItems() && (b.sec.text == 0 || b.dashed() || nested || lettered || strings.ContainsAny(blk.ref, "/.")) && b.numberedOn(&blk.Line) {
		b.sec = b.sec.ended()
	}
	if b.told(blk) || b.sec.Kind == KindAgenda && !b.agenda && b.startsOver(blk) {
		b.sec = b.sec.ended()
	}
	if b.sec.depth < depthBullet && blk.Bullet == 0 && grammar.IsSignOff(blk.Text) {
		if b.close(depthLabel); b.sec.Kind.HoldsItems() {
			b.sec = b.sec.ended()
		}
	}
}

// told tells a paragraph set apart behind the lines of a section that has no mark of its own and lists people, points or
// items: there the minutes go on.
func (b *builder) told(blk *Block) bool {
	if b.agenda || b.sec.depth != depthLabel || b.sec.text == 0 || !blk.Gap || blk.Bullet != 0 || blk.Box != 0 || blk.Speaker != "" || len(grammar.Sentences(blk.Text)) < 2 {
		return false
	}
	switch b.sec.Kind {
	case KindAgenda, KindPeople, KindAbsent:
		return true
	}
	return b.sec.Kind.HoldsItems() && (b.sec.Bullet || topical(blk.Text)) && blk.Indent <= 3
}

// topical tells a paragraph that begins with what it is about, and not with a person: "Treasurer's report: …", "Water - …".
func topical(s string) bool {
	topic, _ := CutWho(s)
	return topic != "" && scan.CountWords(topic) < 4 && unicode.IsUpper(scan.FirstRune(topic)) && !grammar.LikelyPerson(topic) && !grammar.InitialsLike(topic) && !marked(s) &&
		LabelRole(topic) == RoleNone
}

func underline(ls []Line, i int) int {
	if i >= len(ls) || ls[i].Text != "" || len(ls[i].Raw) < 3 {
		return 0
	}
	switch {
	case strings.Trim(ls[i].Raw, "=") == "":
		return 1
	case strings.Trim(ls[i].Raw, "-") == "" && i > 0 && abs(len(ls[i].Raw)-len(ls[i-1].Raw)) <= 3:
		return 2
	}
	return 0
}

func abs(n int) int { return max(n, -n) }

// capitals tells a title in capitals, not a mere abbreviation.
func capitals(s string) bool { return scan.Capitals(s) >= 5 }
