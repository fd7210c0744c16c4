package list

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// note keeps a block that is a decision, a risk, an issue or a change.
func (r *reader) note(b *page.Block) {
	if b.Text == "" || grammar.IsNothing(b.Text) || reading.Placeholder(b.Text) {
		return
	}
	if k, text := note.Marked(b.Text); k != page.KindOther && !r.signedOff(b.Text) {
		if numbered := r.Doc.Chat && k == page.KindIssue && scan.HasDigit(strings.TrimSuffix(b.Text, text)); numbered { // "ISSUE-14: done"
			return
		}
		if !grammar.IsNothing(text) && !reading.Placeholder(text) && grammar.HasWord(text) {
			r.keepNote(k, text, "", b)
		}
		return
	}
	if b.Sec.Kind.HoldsItems() && r.noted(b.Text) {
		r.keepNote(page.KindDecision, b.Text, "", b)
		return
	}
	if ref, rest := note.ChangeRef(b.Text); ref != "" && note.ChangeVerdict(rest) {
		r.keepNote(page.KindChange, b.Text, "", b)
		return
	}
	switch b.Sec.Kind {
	case page.KindDecision, page.KindRisk, page.KindIssue, page.KindChange:
		if b.Bullet == 0 && (r.ofHead(b.Text) || r.ofChapter(b)) {
			return
		}
		if b.Parent < 0 && !(r.Doc.Chat && b.Bullet == 0) && !columnNames(b.Text) && grammar.HasWord(b.Text) && !grammar.IsSignOff(b.Text) && !isRemark(b.Text) && (b.Bullet != 0 || !b.Sec.Bullet) && !strings.HasSuffix(b.Text, ":") &&
			!(b.Sec.Kind == page.KindChange && r.handsOut(b.Text)) {
			r.keepEntry(b.Sec.Kind, cellsOf(b.Text), b)
		}
	default:
		if k := r.coded(b); k != page.KindOther {
			r.keepEntry(k, cellsOf(b.Text), b)
		}
	}
}

// ofChapter tells a paragraph of a book's chapter on its issues or its changes, where a register has numbers or a list and a report
// is short.
func (r *reader) ofChapter(b *page.Block) bool {
	return len(r.Doc.Lines) > longReport && r.Genre() == reading.GenreText && (b.Sec.Kind == page.KindIssue || b.Sec.Kind == page.KindChange) && r.coded(b) == page.KindOther && len(cellsOf(b.Text)) < 2
}

// longReport is how many lines a report of where things stand has at most, about.
const longReport = 80

// ofHead tells a line that says when the meeting was, or who was there: "4 June 2026, 14:00, Teams", "Present: Sam, Lena".
func (r *reader) ofHead(s string) bool {
	if label, _, ok := strings.Cut(s, ": "); ok {
		return page.OtherTitle(label)
	}
	if !deadline.NamesYear(s) || scan.CountWords(s) > 7 {
		return false
	}
	ms := r.Dates(s)
	return len(ms) > 0 && ms[0].Start == 0
}

// columnNames tells the line above a list of records that names their columns: "ID,Risk,Owner".
func columnNames(s string) bool {
	for _, sep := range []string{",", ";", "  "} {
		if first, _, ok := strings.Cut(s, sep); ok && page.LabelRole(first) == page.RoleRef && strings.Count(s, sep) > 1 && !scan.HasDigit(s) {
			return true
		}
	}
	return false
}

// toldBy is what a sentence tells without a mark. In other texts than minutes what was agreed counts, and in
// letters what their writers fear.
func (r *reader) toldBy(s string) page.Kind {
	switch {
	case note.Agreed(s) && !r.Narrates():
		return page.KindDecision
	case r.Genre() == reading.GenreMinutes:
		return note.Told(s)
	case r.Genre() == reading.GenreMail && r.ofUs(s) && !strings.HasPrefix(s, "\"") && !strings.HasPrefix(s, "“") && !strings.HasPrefix(s, "„"):
		return note.TroubleOf(s)
	}
	return page.KindOther
}

// ofUs tells what a letter says of its writer, of those who have to do with him or of what is his and theirs; that others fear
// something is news.
func (r *reader) ofUs(s string) bool {
	if !r.English() {
		return true
	}
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w, _, _ = strings.Cut(strings.Trim(w, ".,;:!?()\"“”*_"), "'")
		if w == "i" || w == "we" || w == "our" || w == "us" || w == "my" {
			return true
		}
	}
	unit, _ := grammar.NameUnit(s, grammar.StrengthProse)
	return unit != "" && r.Known(unit)
}

// Agreements keeps the sentences that tell what was decided or may go wrong, and hand nothing
// to anybody.
func Agreements(text *reading.Reader) {
	r := text
	if r.Doc.Chat {
		return
	}
	taken := map[int][]string{} // by line, the words that something rests on
	for i := range r.Found {
		taken[r.Found[i].Line] = append(taken[r.Found[i].Line], r.Found[i].Evidence)
	}
	for _, n := range slices.Concat(r.Minutes.Decisions, r.Minutes.Risks, r.Minutes.Issues, r.Minutes.Changes) {
		taken[n.Line] = append(taken[n.Line], n.Evidence, n.Text)
	}
	text.Apart(func(part *reading.Reader) {
		r := &reader{Reader: part}
		r.agreements(taken)
	})
	for _, list := range [][]reading.Note{r.Minutes.Decisions, r.Minutes.Risks, r.Minutes.Issues} {
		slices.SortStableFunc(list, func(a, b reading.Note) int { return a.Line - b.Line })
	}
}

// agreements is Agreements of a part, save what rests on words that are taken, by line.
func (r *reader) agreements(taken map[int][]string) {
	for i := r.From; i < r.To; i++ {
		b := &r.Doc.Blocks[i]
		if b.Row != nil || b.Sec.Kind == page.KindAgenda || b.Sec.Kind.HoldsItems() || len(b.Text) < 15 || r.isVoted(i) {
			continue
		}
		if point := prose.New(r.Reader).Paragraph(b, i, r.Genre(), b.Text); point.DecidedAbove() {
			if len(taken[b.Num]) == 0 && !note.Formality(b.Text) && !takesNote(b.Text) {
				r.keepNote(page.KindDecision, strings.TrimRight(strings.TrimSuffix(b.Text, " and"), " ;,"), "", b)
			}
			continue
		}
		p := prose.New(r.Reader).Paragraph(b, 0, reading.GenreText, b.Text)
		ss := grammar.Sentences(b.Text)
		for k, s := range ss {
			t := b.Text[s.Start:s.End]
			kind, text := r.toldBy(t), t
			marked, rest := note.Marked(t)
			if k == 0 && marked != page.KindOther { // read as a note
				continue
			}
			if marked != page.KindOther && !r.signedOff(t) { // "… is shut down. Risk: the line may come too late."
				if kind, text = marked, rest; scan.OpensWith(rest, []string{"to ", "that "}) {
					text = t // "RESOLVED to accept …"
				}
			}
			carried, _ := note.Outcome(t)
			if k > 0 && kind == page.KindOther && r.Genre() == reading.GenreMinutes && (carried || note.Ruled(t)) {
				kind = page.KindDecision
			}
			if kind == page.KindDecision && (carried || note.Verdict(t) || scan.CountWords(t) < 6) {
				t = note.WithMotion(b.Text, ss[:k+1])
				text = t
			}
			if kind != page.KindOther && !scan.Overlaps(taken[p.LineOf(t)], t) {
				n := *b
				n.Num, n.Raw = p.LineOf(t), t
				r.keepNote(kind, text, "", &n)
			}
		}
	}
}

// isVoted tells a block that put a motion, or told what became of one, which is read with the other.
func (r *reader) isVoted(i int) bool {
	_, ok := r.Voted[i]
	return ok
}

// takesNote tells what a meeting only heard: "that the report be noted", "to receive the accounts".
func takesNote(s string) bool {
	s = strings.TrimRight(strings.ToLower(s), " .;")
	return scan.OpensWith(s, []string{"to note ", "note ", "noted ", "to receive ", "receive ", "to thank ", "thank "}) || strings.HasSuffix(s, " be noted") || strings.HasSuffix(s, " be received")
}

// signedOff tells a line that says who released a document, and when: "Approved: Steering Group, 1 October".
func (r *reader) signedOff(s string) bool {
	return (scan.BeginsFold(s, "approved") || scan.BeginsFold(s, "genehmigt") || scan.BeginsFold(s, "approuvé")) && (len(r.Dates(s)) > 0 || scan.CountWords(s) < 4)
}

func (r *reader) keepNote(k page.Kind, text, owner string, b *page.Block) {
	n := reading.Note{Text: strings.Trim(strings.TrimPrefix(text, "~~"), " ;"), Line: b.Num, Evidence: reading.Evidence(b.Raw)}
	if p := r.noteOwner(k, n.Text); len(p.Owners) > 0 {
		owner, n.Text = p.Owners[0], p.Task
	} else if k == page.KindDecision {
		n.Text = p.Task
	}
	if owner != "" {
		n.Owner, _ = r.Resolve(owner)
	}
	if list := listOf(&r.Minutes, k); list != nil && n.Text != "" && !r.keeps(k, *list, n.Text) {
		*list = append(*list, n)
	}
}

// kept are the texts of the notes of one kind.
type kept struct {
	texts map[string]bool
	n     int // how many of the notes are among them
}

// keeps tells that one of the notes of a kind has this text.
func (r *reader) keeps(k page.Kind, list []reading.Note, text string) bool {
	if r.kept == nil {
		r.kept = map[page.Kind]*kept{}
	}
	if r.kept[k] == nil {
		r.kept[k] = &kept{texts: map[string]bool{}}
	}
	of := r.kept[k]
	for ; of.n < len(list); of.n++ {
		of.texts[list[of.n].Text] = true
	}
	return of.texts[text]
}

// noteOwner takes off who looks after a note: "… - owner Sam", of a decision only "(Lena)".
func (r *reader) noteOwner(k page.Kind, text string) reading.Parts {
	p := reading.Parts{Task: text}
	if k != page.KindDecision {
		r.CutLabels(&p)
	}
	if q := (reading.Parts{Task: text}); len(p.Owners) == 0 && r.TailGroup(&q, q.Task, grammar.StrengthSection) && q.Due.Empty() && q.Status == "" {
		return q
	}
	return p
}

// listOf is the list of a kind of notes; nil for what is none.
func listOf(m *reading.Minutes, k page.Kind) *[]reading.Note {
	switch k {
	case page.KindDecision:
		return &m.Decisions
	case page.KindRisk:
		return &m.Risks
	case page.KindIssue:
		return &m.Issues
	case page.KindChange:
		return &m.Changes
	}
	return nil
}
