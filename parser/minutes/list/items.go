package list

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// Read reads the items and notes of lists, tables, marks and labels into r, as far as the scope of the text goes.
func Read(text *reading.Reader, scope reading.Scope) {
	r := &reader{Reader: text}
	r.voted()
	all := commonTo(r)
	text.Apart(func(part *reading.Reader) {
		r := &reader{Reader: part, common: all}
		r.walk()
	})
	if scope == reading.ScopeNamed {
		r.Found = slices.DeleteFunc(r.Found, func(f reading.Found) bool { return f.Owner == "" || f.DueText == "" })
	}
	r.dropAdvice()
	for i := range r.Found { // "JS to arrange the clearance" further on is the one of "JS to draft the letter"
		if o := r.Found[i].Owner; grammar.InitialsLike(o) {
			r.Heard[strings.ToLower(o)] = true
		}
	}
}

// walk reads what is explicit: marks, lists and tables of actions, checkboxes, notes.
func (r *reader) walk() {
	state := make([]lead, r.To-r.From)
	now := r.Context.At
	defer func() { r.Context.At = now }()
	for i := range r.Doc.Blocks[:r.From] {
		r.TurnTo(r.Doc.Blocks[i].Sec)
	}
	for i := r.From; i < r.To; i++ {
		b, st := &r.Doc.Blocks[i], &state[i-r.From]
		r.TurnTo(b.Sec)
		if b.Row != nil {
			r.row(i, b)
			continue
		}
		if b.Parent >= r.From {
			*st = state[b.Parent-r.From]
		}
		r.block(i, b, st)
	}
}

// lead is what a list item means for the ones below it.
type lead struct {
	owner []string // they are this person's
	items int      // index+1 of the first item read from the parent: they are its notes
	topic bool     // they are items of a topic
	entry bool     // they are remarks on an entry of a review
}

func (r *reader) block(i int, b *page.Block, st *lead) {
	if r.label(i, b) || r.marked(i, b, st) {
		return
	}
	switch {
	case b.Sec.Kind.HoldsItems() && !r.noted(b.Text):
		r.listed(i, b, st)
	case (b.Box != 0 || (b.Bullet == '>' || b.Bullet != 0 && r.mentioned(b.Text) || b.Bullet != 0 && strings.HasSuffix(page.FoldTitle(b.Sec.Title), "agreed")) && r.handsOut(b.Text)) &&
		b.Sec.Kind != page.KindPeople && (b.Sec.Kind != page.KindAgenda || r.boxedBelow(b)):
		r.ticked(i, b, st)
	default:
		r.note(b)
	}
}

// approval begins lines that tell what was decided.
var approval = vocab.Of("approved aprobado aprobada aprobados aprobadas approuvé approuvée adopté adoptée genehmigt beschlossen goedgekeurd vastgesteld")

// noted tells a line that carries the mark of a decision, a risk or the like and hands nothing
// to anybody, even within a list of actions.
func (r *reader) noted(text string) bool {
	k, rest := note.Marked(text)
	if k == page.KindOther && approval.Has(scan.FirstWord(text)) && scan.CountWords(text) > 2 { // "Aprobado el presupuesto de formación"
		return true
	}
	return k != page.KindOther && k != page.KindChange && !grammar.StartsTask(rest) && !r.Accept(grammar.ReadHead(rest, grammar.StrengthSection), grammar.StrengthSection)
}

// listed reads a line of a section of actions.
func (r *reader) listed(i int, b *page.Block, st *lead) {
	text := b.Text
	if b.Bullet == 0 && b.Box == 0 && b.Last > b.Num && r.Genre() == reading.GenreMail && len(grammar.Sentences(text)) > 1 { // a paragraph of a letter
		return
	}
	if said := b.Speaker != "" && b.Sec.Voice == ""; said {
		if b.Stamped || r.Doc.Chat && b.Indent == 0 && !grammar.StartsTask(text) {
			return
		}
		text = b.Speaker + ": " + text
	}
	if b.Bullet == 0 && b.Box == 0 && (strings.HasPrefix(text, "…") || strings.HasPrefix(text, "...")) {
		return
	}
	text = r.cutHeld(b, text)
	if strings.HasPrefix(text, "LINK: ") || strings.HasPrefix(text, "IDEA: ") || strings.HasPrefix(text, "INFO: ") { // of a meeting bot
		return
	}
	if r.history(i, b) || r.remark(b, st) || text == "" || grammar.IsNothing(text) || reading.Placeholder(text) || grammar.IsSignOff(text) || isAddress(text) {
		return
	}
	if name, _, ok := strings.Cut(text[:min(len(text), 40)], ": "); ok && page.OtherTitle(name) {
		return
	}
	if r.newsOf(i, b, text) || r.caption(i, b) || r.headsProse(i, b) || r.reportsAtLength(b) || isField(text) || courtesyBelow(b, text) || r.appointed(b, text) || r.assigned(i, b) {
		return
	}
	if below := i > 0 && r.Doc.Blocks[i-1].Row != nil && r.Doc.Blocks[i-1].Sec == b.Sec; below && b.Bullet == 0 && b.Box == 0 && !grammar.StartsTask(text) &&
		!r.Accept(grammar.ReadHead(text, grammar.StrengthSection), grammar.StrengthSection) { // a remark below the table
		return
	}
	if b.Kids > 0 && r.groupHead(i, b, text, st) {
		return
	}
	owners := st.owner
	if owners == nil && b.Sec.Owner != "" {
		owners = who.SplitNames(b.Sec.Owner)
	}
	if st.items > 0 && r.subItem(b, text, st) {
		return
	}
	r.ByName = r.byName()[b.Sec]
	defer func() { r.ByName = false }()
	n := len(r.Found)
	text, more := r.firstSaid(text)
	own, text := r.ownHead(b, text)
	for k, t := range r.Split(text, grammar.StrengthSection) {
		p := r.Task(t, grammar.StrengthSection, own, b.Sec.Voice)
		if topic, _, _ := topicOf(text); k > 0 && topic != "" && work.Alone(p.Task) { // "Wall – Steve will give a quote. Hazel to follow up"
			p.Task += " (" + topic + ")"
		}
		if len(p.Owners) == 0 && !p.Nobody {
			p.Owners = owners
		}
		if !r.listable(b, &p, t) {
			continue
		}
		conf := 0.9
		if len(p.Owners) == 0 {
			conf = 0.7
		}
		r.Emit(p, b, i, conf, true)
	}
	if k := len(r.Found); k > n {
		p := prose.New(r.Reader).Paragraph(b, i, reading.GenreMail, more)
		p.ReadOn(more, []string{r.Found[k-1].Owner})
		st.items, st.topic = n+1, false
	} else if b.Kids > 0 {
		st.entry = b.Sec.Kind == page.KindReview && page.CutReference(b.Text) != b.Text
		st.topic = !st.entry
	}
}

// cutHeld takes off an action of a review the day of the meeting that it comes from: "#641 - [2026-03-04] Check the calendar".
func (r *reader) cutHeld(b *page.Block, text string) string {
	if b.Sec.Kind != page.KindReview {
		return text
	}
	task := page.CutReference(text)
	day, rest, ok := strings.Cut(strings.TrimPrefix(task, "["), "] ")
	if !ok || task[0] != '[' || !scan.HasDigit(day) {
		return text
	}
	if held := r.WholeDate(day); held.Empty() || !r.Context.At.IsZero() && held.Day.After(when.DayOf(r.Context.At)) {
		return text
	}
	return rest
}

// firstSaid parts the first sentence of a line of a letter's list from those that hand something else out or speak of
// somebody: "Wes - get the contracts signed. I will help with Alberta."
func (r *reader) firstSaid(text string) (first, more string) {
	if r.Genre() != reading.GenreMail || r.Faint {
		return text, ""
	}
	ss := grammar.Sentences(text)
	if len(ss) < 2 {
		return text, ""
	}
	if h := grammar.ReadHead(text[:ss[0].End], grammar.StrengthSection); !grammar.StartsTask(h.Task) || len(h.Owners) == 0 {
		return text, ""
	}
	return strings.TrimRight(text[:ss[0].End], " "), text[ss[1].Start:]
}

// ownHead takes off a task whose it is where a name in bold says so, or "I" in the list of somebody's message.
func (r *reader) ownHead(b *page.Block, text string) ([]string, string) {
	if task := page.OfOwn(text); b.Sec.Voice != "" && task != text {
		return []string{b.Sec.Voice}, task
	}
	if names, task := r.pickedHead(text); names != nil {
		return names, task
	}
	return r.boldHead(b, text)
}

// pickedHead reads a task ahead of which a wiki has set the name and the day that were picked: "Lena Ross 31 Jan 2026 draft the rules",
// "Lena Ross . Draft the rules". The day goes behind the task.
func (r *reader) pickedHead(text string) (names []string, task string) {
	names, rest, ok := grammar.NameList(text, grammar.StrengthSection)
	task = strings.TrimLeft(rest, " .,")
	if !ok || task == "" || !strings.HasPrefix(rest, " ") || len(rest)-len(task) < 2 && !scan.IsDigit(task[0]) || !r.SurelyNames(names) {
		return nil, text
	}
	if ms := r.Dates(task[:min(len(task), 30)]); len(ms) > 0 && ms[0].Start == 0 && deadline.NamesYear(ms[0].Text) {
		task = strings.TrimLeft(task[ms[0].End:], " .,") + ", " + ms[0].Text
	}
	if !grammar.StartsTask(task) {
		return nil, text
	}
	return names, task
}

// boldHead takes names in bold off a task that nothing else joins them to: "**Sam** call Dell".
func (r *reader) boldHead(b *page.Block, text string) ([]string, string) {
	if b.Lead == 0 || b.Lead >= len(text) || text != b.Text || text[b.Lead] != ' ' && scan.LastByte(text[:b.Lead]) != ' ' {
		return nil, text
	}
	names, tail, ok := grammar.NameList(text[:b.Lead], grammar.StrengthSection)
	if !ok || strings.TrimSpace(tail) != "" || !grammar.StartsTask(text[b.Lead:]) || !r.AllNames(names, grammar.StrengthSection) {
		return nil, text
	}
	return names, strings.TrimSpace(text[b.Lead:])
}

// caption tells the line above a table that says what it lists.
func (r *reader) caption(i int, b *page.Block) bool {
	if b.Bullet != 0 || b.Box != 0 || i+1 == len(r.Doc.Blocks) || r.Doc.Blocks[i+1].Row == nil || !r.Doc.Blocks[i+1].Row.First {
		return false
	}
	_, known := page.KindOf(b.Text)
	lastOfList := !known && grammar.StartsTask(b.Text) && i > 0 && r.Doc.Blocks[i-1].Sec == b.Sec
	return !lastOfList
}

// headsProse tells a short line without a mark above a paragraph of several sentences: the heading of what is reported there.
func (r *reader) headsProse(i int, b *page.Block) bool {
	if b.Bullet != 0 || b.Box != 0 || r.Genre() != reading.GenreMinutes || strings.ContainsAny(b.Text, ".:,;()–") || i+1 >= len(r.Doc.Blocks) {
		return false
	}
	next := &r.Doc.Blocks[i+1]
	if next.Row != nil || next.Bullet != 0 || len(grammar.Sentences(next.Text)) < 2 {
		return false
	}
	if apart := b.Num > 1 && r.Doc.Lines[b.Num-2].Text == "" && next.Num == b.Last+1; apart {
		return scan.CountWords(b.Text) < 6
	}
	return scan.CountWords(b.Text) < 4 && !grammar.StartsTask(b.Text)
}

// reportsAtLength tells a paragraph of several sentences below a review that does not begin with whose the task is: news from the meeting itself.
func (r *reader) reportsAtLength(b *page.Block) bool {
	if b.Sec.Kind != page.KindReview || b.Bullet != 0 || b.Box != 0 || b.Speaker != "" || len(grammar.Sentences(b.Text)) < 3 {
		return false
	}
	return !r.Accept(grammar.ReadHead(b.Text, grammar.StrengthSection), grammar.StrengthSection) && page.CutReference(b.Text) == b.Text && r.Genre() == reading.GenreMinutes
}

// courtesyBelow tells what a letter says to everybody behind its list: "Let me know if I missed anything!"
func courtesyBelow(b *page.Block, text string) bool {
	return b.Sec.Bullet && b.Bullet == 0 && b.Box == 0 && asking.Courtesy(text, false, false)
}

// isField tells "Date raised: 3 May", which says something about an item.
func isField(text string) bool {
	name, _, ok := strings.Cut(text[:min(len(text), 30)], ":")
	if !ok || scan.HasDigit(name) {
		return false
	}
	ro := page.LabelRole(name)
	return ro == page.RoleRef || ro == page.RoleDone || ro == page.RoleNote && !page.ItemHeader(name) && strings.Contains(name, " ")
}

// appointed tells "Next call: 26 Nov, 14:00" behind a list, which says only when something will be.
func (r *reader) appointed(b *page.Block, text string) bool {
	if b.Bullet == 0 && b.Box == 0 && len(text) < 60 && r.issued(text) {
		return true
	}
	name, when, ok := strings.Cut(text[:min(len(text), 70)], ":")
	if !ok || b.Bullet != 0 || b.Box != 0 || !scan.HasDigit(when) || r.Known(name) {
		return false
	}
	return scan.OpensWith(name, []string{"next ", "nächste", "prochain", "próxim", "volgende "}) || !r.WholeDate(when).Empty() && (!grammar.StartsTask(name) || page.HeaderRole(name) == page.RoleDue)
}

// issued tells "Prepared 27 August 2026" and "Last updated: 3 Nov", which says of when a list is.
func (r *reader) issued(text string) bool {
	for _, m := range r.Dates(text) {
		what := strings.ToLower(strings.TrimRight(text[:m.Start], " :"))
		if strings.Trim(text[m.End:], " .)") == "" && scan.CountWords(what) <= 2 && (strings.HasSuffix(what, "ed") || issuedWords.Has(what)) {
			return true
		}
	}
	return false
}

var issuedWords = vocab.Phrases("as at|as of|status|status at|status as at|status as of|status on|position at|state of")

// mentioned tells "@sam book the room" of a mention that is set apart by more than a space.
func (r *reader) mentioned(text string) bool {
	return strings.HasPrefix(text, "@") && grammar.ReadHead(text, grammar.StrengthSection).Form == grammar.FormSet
}

// handsOut tells a line that gives a task to somebody named: "Sam: order the chairs".
func (r *reader) handsOut(text string) bool {
	h := grammar.ReadHead(text, grammar.StrengthSection)
	return grammar.StartsTask(h.Task) && r.Accept(h, grammar.StrengthSection)
}

// boxedBelow tells a checkbox below a point of an agenda in which the notes were written, that names who does what.
func (r *reader) boxedBelow(b *page.Block) bool {
	if b.Box == 0 || b.Parent < 0 || r.Genre() != reading.GenreMinutes {
		return false
	}
	p := r.Task(b.Text, grammar.StrengthSection, nil, "")
	return len(p.Owners) > 0 && grammar.StartsTask(p.Task)
}

// ticked reads a checkbox outside a list of actions.
func (r *reader) ticked(i int, b *page.Block, st *lead) {
	if b.Text == "" || reading.Placeholder(b.Text) {
		return
	}
	p := r.Task(b.Text, grammar.StrengthSection, nil, "")
	if len(p.Owners) == 0 && p.Due.Empty() && r.Doc.Checklist() {
		return
	}
	if len(p.Owners) == 0 && !grammar.StartsTask(p.Task) && !work.HandsOn(scan.LowerFirst(p.Task)) || !grammar.HasWord(p.Task) {
		return
	}
	if len(p.Owners) == 0 && p.Due.Empty() && len(r.Doc.Blocks) > 80 && r.Genre() == reading.GenreText { // features ticked off
		return
	}
	n := len(r.Found)
	r.Emit(p, b, i, 0.75, true)
	if len(r.Found) > n {
		st.items = n + 1
	}
}
