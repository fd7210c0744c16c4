package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// reach is how far a day holds that a sentence tells for what others hand out. The nearer comes first: an item that has no day
// of its own, in its clause or its sentence, takes the first that reaches it.
type reach int

const (
	reachList      reach = iota // the item before, and the others of its list: "The deadline is Friday."
	reachParagraph              // what the paragraph has asked of several: "I need your answers by Friday."
	reachBefore                 // all that the letter has asked: "Everything to me by the 12th."
	reachNext                   // what the paragraph goes on to ask: "They want an answer by the 30th. Can you find out …?"
	reachLetter                 // what the letter goes on to ask: "We need everything by Wednesday."
	reaches
)

// dayTold is such a day.
type dayTold struct {
	due    deadline.Due
	at     int // items found before it
	block  int
	letter int  // the line that the letter begins on
	mine   bool // what the writer himself does is due by then, too
	both   bool // what one person has is, too, where he has several
}

// tells keeps a day that s tells for other sentences.
func (p *Paragraph) tells(how reach, t dayTold) {
	t.at, t.block, t.letter = len(p.r.Found), p.At, p.r.MailAt(p.B.Num).Line
	p.r.told[how] = append(p.r.told[how], t)
}

// Govern dates the items that have no day of their own: by what other sentences of a letter tell, by the heading of their list, by
// the subject.
func (r *Reader) Govern() {
	for _, t := range r.told[reachList] {
		r.dateList(t)
	}
	for _, how := range []reach{reachParagraph, reachBefore} {
		from := 0
		for _, t := range r.told[how] {
			r.dateBack(how, t, from)
			from = t.at
		}
	}
	r.dateHeaded()
	for _, how := range []reach{reachNext, reachLetter} {
		end := len(r.Found)
		for _, t := range slices.Backward(r.told[how]) {
			r.dateAhead(how, t, end)
			end = t.at
		}
	}
	for i := range r.Found {
		if f := &r.Found[i]; f.Asked && f.DueText == "" {
			r.date(f, r.subjectDue(f.Line))
		}
	}
}

func (r *Reader) date(f *reading.Found, d deadline.Due) {
	if f.DueText == "" && !d.Empty() {
		f.Due, f.DueText = d.Day, d.Text
	}
}

// dateList dates the item before t and, where it ends a list, those of its owner above it.
func (r *Reader) dateList(t dayTold) {
	last := &r.Found[t.at-1]
	r.date(last, t.due)
	list := r.Doc.Blocks[last.Block]
	if list.Bullet == 0 || last.Block == t.block {
		return
	}
	for i := t.at - 2; i >= 0; i-- {
		f := &r.Found[i]
		if b := r.Doc.Blocks[f.Block]; b.Bullet != list.Bullet || b.Sec != list.Sec || f.Owner != last.Owner {
			return
		}
		r.date(f, t.due)
	}
}

// dateBack dates what was asked before t, down to item from.
func (r *Reader) dateBack(how reach, t dayTold, from int) {
	var last *reading.Found
	for i := t.at - 1; i >= from; i-- {
		f := &r.Found[i]
		if last == nil {
			if f.Own && !t.mine && i > from {
				continue
			}
			last = f
		}
		if how == reachParagraph && f.Block != last.Block || r.MailAt(f.Line).Line != t.letter {
			return
		}
		if f.Talk && (f == last || t.both || f.Owner != last.Owner) && (t.mine || !f.Own) {
			r.date(f, t.due)
		}
	}
}

// dateHeaded dates the open items of lists whose heading, or the line above them, tells by when: "Actions (due Friday unless
// stated)", "By Friday 11 Jan".
func (r *Reader) dateHeaded() {
	if !slices.ContainsFunc(r.Found, headable) {
		return
	}
	heads := map[*page.Section]deadline.Due{}
	line := make([]deadline.Due, len(r.Doc.Blocks)) // by block: of the line above its list
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if _, known := heads[b.Sec]; !known {
			heads[b.Sec] = r.headDue(b.Sec)
		}
		if i > 0 && b.Sec == r.Doc.Blocks[i-1].Sec && (!b.Gap || b.Bullet != 0) {
			line[i] = line[i-1]
		}
		if b.Bullet == 0 && b.Row == nil && len(b.Text) < maxHead {
			if d := r.WholeDate(strings.TrimRight(b.Text, ": ")); !d.Empty() {
				line[i] = r.dueIn(b.Text)
			}
		}
	}
	for i := range r.Found {
		if f := &r.Found[i]; headable(*f) {
			r.date(f, line[f.Block])
			r.date(f, heads[r.Doc.Blocks[f.Block].Sec])
		}
	}
}

// headable tells an item that takes its day from above its list.
func headable(f reading.Found) bool {
	return f.DueText == "" && !f.Row && f.Status == grammar.StatusOpen
}

const maxHead = 100 // bytes

// headDue is the day by which all is due that stands below a heading, or below the one of which it names a part.
func (r *Reader) headDue(s *page.Section) deadline.Due {
	for ; s != nil && s.Kind != page.KindReview; s = s.Up {
		if d := r.dueIn(s.Title); !d.Empty() || !s.Group {
			return d
		}
	}
	return deadline.Due{}
}

// dueIn is the only day that a heading names, where words of deadlines lead it.
func (r *Reader) dueIn(head string) deadline.Due {
	if len(head) >= maxHead {
		return deadline.Due{}
	}
	ms := r.Dates(head)
	if len(ms) != 1 || !deadline.At(head, &ms[0]) {
		return deadline.Due{}
	}
	return deadline.Of(ms[0])
}

// dateAhead dates what is asked behind t, up to item end.
func (r *Reader) dateAhead(how reach, t dayTold, end int) {
	for i := t.at; i < end; i++ {
		f := &r.Found[i]
		if how == reachNext && f.Block != t.block || r.MailAt(f.Line).Line != t.letter {
			return
		}
		if f.Asked && !(how == reachNext && ofAnother.Has(strings.ToLower(strings.Trim(scan.FirstWord(f.Evidence), ",:")))) {
			r.date(f, t.due)
		}
	}
}

// ofAnother begin what is asked of something else.
var ofAnother = vocab.Of("also and besides separately finally lastly ps otherwise by next")

// subjectDue is the day by which the subject of the letter at a line wants all that it asks for: "Need by Friday: deal list".
func (r *Reader) subjectDue(line int) deadline.Due {
	about := r.MailAt(line).About
	ms := r.Dates(about)
	if len(ms) != 1 || scan.ContainsOne(about, []string{"efore I ", "efore I'm "}) { // "Before I go on leave on Thursday"
		return deadline.Due{}
	}
	before := strings.ToLower(about[:ms[0].Start])
	if deadline.At(about, &ms[0]) || strings.HasSuffix(before, "due ") || strings.HasSuffix(before, "due on ") || strings.HasSuffix(before, "deadline ") || strings.HasSuffix(before, "deadline: ") {
		return deadline.Of(ms[0])
	}
	return deadline.Due{}
}
