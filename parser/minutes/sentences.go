package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/facts"
	"duly/parser/minutes/genre"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/once"
	"duly/parser/minutes/page"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/talk"
	"duly/parser/scan"
)

// sentences reads what a text hands out in sentences. Where the writer gathered the actions in a list, these
// are what he meant; of what else is said only a plain promise counts.
func sentences(p *prose.Reader) {
	r := p.Reader
	gathered := !r.Doc.Chat && handedOut(r) && (summarised(r) || r.Genre() == reading.GenreText)
	used := map[int]bool{}
	for i := range r.Found {
		used[r.Found[i].Block] = true
	}
	if r.Doc.Chat {
		turns(p, used)
		return
	}
	prepare(p)
	r.Apart(func(part *reading.Reader) {
		p := prose.New(part)
		if !(gathered && r.Genre() == reading.GenreText) {
			paragraphs(p, used)
		}
		p.Govern()
	})
	if gathered {
		r.Found = slices.DeleteFunc(r.Found, func(f reading.Found) bool { return f.Talk && (!promised(r, &f) || once.OnList(r, &f)) })
	}
}

// turns reads what is said in a chat. Whoever minds the marks there, or has a robot mind them, has noted the rest; where
// somebody writes down what the others say and nothing is marked, what they promise counts.
func turns(p *prose.Reader, used map[int]bool) {
	r := p.Reader
	scribed := genre.Scribed(r.Doc)
	marked := len(r.Found) > 0 && (scribed || r.Minutes.Title != "" || r.Minutes.Attendees != nil) || scribed && genre.Recorded(r.Doc)
	company := talk.CompanyOf(r)
	r.Apart(func(part *reading.Reader) { talk.Read(prose.New(part), company, used) })
	if scribed || marked {
		r.Found = slices.DeleteFunc(r.Found, func(f reading.Found) bool {
			return f.Talk && !f.Accepted && !jotted(r, &f) && (f.Confidence < 0.6 || f.DueText == "" && (marked || !f.Vowed))
		})
	}
	if marked {
		points(p, used)
	}
	once.Restated(r)
}

// points reads what whoever noted a talk says of people in his own words, between what he lays into their mouths: "Ivo to follow up".
func points(p *prose.Reader, used map[int]bool) {
	r, from := p.Reader, len(p.Reader.Found)
	for i := range r.Doc.Blocks {
		if b := &r.Doc.Blocks[i]; !used[i] && b.Row == nil && b.Speaker == "" && b.Bullet != 0 && b.Sec.Kind != page.KindAgenda && speaks(r, i) {
			block := p.Paragraph(b, i, reading.GenreMinutes, page.CutReference(b.Text))
			block.Read()
		}
	}
	said := r.Found[from:]
	r.Found = append(r.Found[:from], slices.DeleteFunc(said, func(f reading.Found) bool { return f.Owner == "" || !promised(r, &f) })...)
}

// jotted tells a plain promise among the points that somebody noted of a talk, of which he left out most.
func jotted(r *reading.Reader, f *reading.Found) bool {
	return f.Outright && r.Doc.Blocks[f.Block].Bullet != 0
}

// prepare gathers from the whole text who its sentences may mean.
func prepare(p *prose.Reader) {
	r := p.Reader
	if m := r.Mails[0]; r.Genre() == reading.GenreMail && len(m.To) > 0 && !grammar.IsEveryone(m.To[0]) {
		p.Departments()
	}
	if r.Genre() == reading.GenreMinutes {
		p.Initials()
		p.Tellers()
	}
}

// paragraphs reads those of a text that nobody speaks, but the blocks that are used.
func paragraphs(p *prose.Reader, used map[int]bool) {
	r := p.Reader
	now := r.Context.At
	defer func() { r.Context.At = now }()
	minuted := map[*page.Section]bool{} // where something is marked
	for i := range used {
		minuted[r.Doc.Blocks[i].Sec] = true
	}
	for i := range r.Doc.Blocks[:r.From] {
		r.TurnTo(r.Doc.Blocks[i].Sec)
	}
	for i := r.From; i < r.To; i++ {
		b := &r.Doc.Blocks[i]
		r.TurnTo(b.Sec)
		switch {
		case used[i]:
		case b.Row != nil:
			cells(p, b, i)
		case p.OwnersBelow(i):
		case (b.Parent < 0 || !used[b.Parent]) && (speaks(r, i) || b.Sec.Kind == page.KindAgenda && b.Parent >= 0 && minuted[b.Sec]): // an agenda, and what was said to its points
			speaker, said := b.Speaker, page.CutReference(b.Text)
			if speaker == "" {
				speaker, said = speaksOfHimself(r, said)
			}
			block := p.Paragraph(b, i, r.Genre(), said)
			block.Speaker = speaker
			block.Read()
		}
	}
}

// speaksOfHimself takes the name off what minutes lay into somebody's mouth: "Iwan: I will ask the printer".
func speaksOfHimself(r *reading.Reader, text string) (speaker, said string) {
	name, rest, ok := grammar.CutSpeaker(text)
	if ok && r.Genre() == reading.GenreMinutes && grammar.FirstForm(rest) == grammar.FormTo && !page.IsLabel(name) && !r.Ordinary(name, true) {
		return name, rest
	}
	return "", text
}

// cells reads the row of a table in which people write what they say.
func cells(p *prose.Reader, b *page.Block, i int) {
	if !b.Row.Table.Talk {
		return
	}
	for _, c := range b.Row.Cells {
		if len(c) > 30 {
			cell := p.Paragraph(b, i, p.Genre(), strings.ReplaceAll(c, "\n", ". "))
			cell.Read()
		}
	}
}

// speaks tells whether block i may hold a sentence of the text's own that hands something out.
func speaks(r *reading.Reader, i int) bool {
	b, mail := &r.Doc.Blocks[i], r.Genre() == reading.GenreMail
	switch {
	case len(b.Text) < 4 || len(b.Text) < 10 && b.Bullet == 0 || genre.Disclaimer(b.Text):
		return false
	case mail && (b.Quoted() && answersBelow(r, i) || facts.Answered(r, b.Num)):
		return false
	}
	switch b.Sec.Kind {
	case page.KindAgenda:
		told := mail || r.Genre() == reading.GenreMinutes && page.FoldTitle(b.Sec.Title) == "programme" // of a building site
		several := len(grammar.Sentences(b.Text)) > 1
		minuted := r.Genre() == reading.GenreMinutes && len(r.Minutes.Attendees) > 1 // below a point of the agenda
		return told && b.Bullet == 0 && (several || asking.Starts(b.Text)) || minuted && several && b.Bullet != 0
	case page.KindPeople, page.KindAbsent: // below a roll without a heading: "Litter", "- Gill to order the bins"
		h := grammar.ReadHead(b.Text, grammar.StrengthProse)
		return r.Genre() == reading.GenreMinutes && h.Form == grammar.FormTo && grammar.StartsTask(h.Task) && r.SurelyNames(h.Owners)
	case page.KindNext, page.KindSkip, page.KindDone:
		return false
	case page.KindRisk:
		return b.Bullet == 0 && r.Genre() == reading.GenreMinutes
	}
	return true
}

// answersBelow tells whether the writer's own words stand below the quoted block i: what it asks was read
// when that mail came.
func answersBelow(r *reading.Reader, i int) bool {
	for k := i + 1; k < len(r.Doc.Blocks); k++ {
		if b := &r.Doc.Blocks[k]; !b.Quoted() && b.Row == nil && scan.CountWords(b.Text) > 1 && !page.HeaderField(b.Text) {
			return true
		}
	}
	return false
}

// promised tells what counts beside a list of actions: what a person said or was told to do, without doubt.
func promised(r *reading.Reader, f *reading.Found) bool {
	return f.Confidence >= 0.6 && (f.Owner != "" && f.Owner != "all" && r.Known(f.Owner) || f.Owner == "" && r.Genre() == reading.GenreMail)
}

// handedOut tells whether lists or marks hand out what is to be done; a review of old actions does not, nor one mark in the minutes of many.
func handedOut(r *reading.Reader) bool {
	n := 0
	for i := range r.Found {
		if k := r.Doc.Blocks[r.Found[i].Block].Sec.Kind; k != page.KindReview && k != page.KindDone && k != page.KindDropped {
			n++
		}
	}
	return n > 1 || n > 0 && !(r.Genre() == reading.GenreMinutes && r.Minutes.Attendees != nil)
}

// summarised tells whether the actions are gathered in a section of their own.
func summarised(r *reading.Reader) bool {
	n := 0
	for i := range r.Found {
		if k := r.Doc.Blocks[r.Found[i].Block].Sec.Kind; (r.Found[i].Summary || r.Found[i].Row) && k != page.KindReview && k != page.KindDone && k != page.KindDropped {
			n++
		}
	}
	return n > 1
}
