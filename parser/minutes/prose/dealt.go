package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// dealt is a line that begins with whose it is: "Rob – stand design", "me: the power supply".
type dealt struct {
	owners []string
	task   string
	more   string // further sentences
	plain  bool   // that it is a task is plain: it is dealt to "you" or "me", or told by a verb
}

// dealtAt reads block i as a line of a list that deals tasks out by name.
func (p *Paragraph) dealtAt(i int) (d dealt) {
	if i < 0 || i >= len(p.r.Doc.Blocks) {
		return d
	}
	b := &p.r.Doc.Blocks[i]
	who, task := page.CutWho(b.Text)
	if b.Row != nil || who == "" && b.Bullet == 0 && (p.genre != reading.GenreMail || b.Last > b.Num) {
		return d
	}
	if who == "" {
		first, more := p.firstOfDealt(b.Text)
		if d = p.doesAt(first); len(d.owners) > 0 {
			d.more = more
		}
		return d
	}
	task, more := p.firstOfDealt(task)
	first, _, _ := strings.Cut(task, ",")
	if roll, _ := page.ExactKind(page.FoldTitle(who)); roll == page.KindPeople { // "Attendees: Lena, Sam"
		return d
	}
	if w, _ := grammar.CutWord(task); grammar.IsNobody(w) {
		return d
	}
	verb, object := grammar.CutWord(task)
	if base, third := strings.CutSuffix(verb, "s"); third && (grammar.Stative[base] || reporting.Has(scan.FirstWord(strings.TrimLeft(object, " ")))) { // "likes the new desk", "reports that …"
		return d
	}
	if grammar.ReportLike(first) || finite.Has(scan.FirstWord(first)) || strings.Contains(task, " will be ") || endsDone(first) || grammar.SpeaksOf(task) || strings.HasSuffix(task, "?") || page.HeaderField(b.Text) ||
		len(grammar.Sentences(task)) > 1 { // who reports says more than one thing
		return d
	}
	d.more = more
	switch names, rest, ok := grammar.NameList(who, grammar.StrengthSection); {
	case strings.EqualFold(who, "me") || who == "I" || strings.EqualFold(who, "myself"):
		d.owners, d.plain = p.me(), true
	case strings.EqualFold(who, "you"):
		d.owners, d.plain = p.you(), true
	case ok && rest == "" && (p.r.participants(names) || p.genre == reading.GenreMail && p.r.SurelyNames(names)):
		d.owners = names
	}
	if f, _, rest := grammar.Connect(" " + task); f == grammar.FormTo || f == grammar.FormAsk || f == grammar.FormShould { // "Lena – will call the hotel"
		task = rest
	}
	d.task = task
	return d
}

// reporting stand between somebody and what he says or asks: "reports that …", "asks who …".
var reporting = vocab.Of("that whether if who why how what when where")

// firstOfDealt parts what a letter gives somebody from the sentences that follow, unless he reports.
func (p *Paragraph) firstOfDealt(task string) (first, more string) {
	ss := grammar.Sentences(task)
	verb := strings.ToLower(scan.FirstWord(task))
	if p.genre != reading.GenreMail || len(ss) < 2 || grammar.Participle(verb) || absent.Has(verb) {
		return task, ""
	}
	return strings.TrimRight(task[:ss[0].End], " ."), task[ss[1].Start:]
}

// absent begin what is said of one who is not there.
var absent = vocab.Of("on out off away back sick ill no not none nothing yes ok thanks still")

// doesAt reads "Tim gets the insurance confirmed", "I do the plan by Monday", "Claire is checking with legal".
func (p *Paragraph) doesAt(s string) (d dealt) {
	if rest, ok := strings.CutPrefix(s, "I "); ok && grammar.StartsTask(rest) {
		return dealt{owners: p.me(), task: rest}
	}
	if names, task, ok := p.participantDoes(s); ok {
		return dealt{owners: names, task: task, plain: p.B.Bullet != 0 && determined(task)}
	}
	names, rest, ok := grammar.NameList(s, grammar.StrengthProse)
	if !ok || !p.r.participants(names) {
		return d
	}
	if doing, is := strings.CutPrefix(rest, " is "); is {
		if task, ok := grammar.Continuous(doing); ok {
			return dealt{owners: names, task: task}
		}
	}
	if thing, gets := strings.CutPrefix(rest, " gets "); gets && grammar.Determiners.Has(scan.FirstWord(thing)) {
		return dealt{owners: names, task: "get " + thing}
	}
	return d
}

// endsDone tells what was reached, and perhaps when: "patching done", "migration finished on Friday".
func endsDone(s string) bool {
	if i := strings.LastIndex(s, " on "); i > 0 && scan.CountWords(s[i:]) < 4 {
		s = s[:i]
	}
	return ended.Has(grammar.LastWords(strings.TrimRight(s, ".! "), 1))
}

// ended are the last words of what was reached: "patching done".
var ended = vocab.Of("done finished fixed completed complete closed sorted merged shipped delivered deployed resolved blocked")

// participants tells whether all names are those of people of the mail or the meeting.
func (r *Reader) participants(names []string) bool {
	for _, n := range names {
		if _, ok := r.Dir.Find(n); !ok && !grammar.IsEveryone(n) {
			return false
		}
	}
	return len(names) > 0
}

// dealtOut reads a line of a list that deals tasks out by name, though no heading says so: its
// neighbours do the same, and one of them is plainly a task.
func (p *Paragraph) dealtOut() bool {
	if p.genre != reading.GenreMail && p.genre != reading.GenreMinutes {
		return false
	}
	d := p.dealtAt(p.At)
	if len(d.owners) == 0 {
		return false
	}
	lines, plain := 1, 0
	for _, step := range []int{-1, 1} {
		for i := p.At + step; ; i += step {
			near := p.dealtAt(i)
			if len(near.owners) == 0 || lines > 12 {
				break
			}
			if lines++; near.plain || p.plainTask(near.task) {
				plain++
			}
		}
	}
	if d.plain || p.plainTask(d.task) {
		plain++
	}
	due := p.genre == reading.GenreMinutes && p.B.Bullet != 0 && len(p.r.Deadlines(d.task)) > 0
	if !(lines > 1 && plain > 0 || due) || !p.KeepAny(strings.TrimSuffix(p.Text, d.more), d.owners, d.task) {
		return false
	}
	p.ReadOn(d.more, d.owners)
	return true
}

// ReadOn reads the sentences that follow what somebody was given.
func (p *Paragraph) ReadOn(s string, owners []string) {
	if len(owners) == 1 {
		p.to, p.subject = owners[0], owners[0]
	}
	for _, at := range grammar.Sentences(s) {
		p.sentence(s[at.Start:at.End])
		p.before = s[at.Start:at.End]
	}
}

func (p *Paragraph) plainTask(s string) bool {
	return grammar.StartsTask(s) || len(p.r.Deadlines(s)) > 0
}

// pledged keeps "Sam has promised the figures by Friday": the thing stands for the work.
func (p *Paragraph) pledged(s, body string) bool {
	names, thing := p.pledge(body)
	if thing == "" {
		return false
	}
	n := len(p.r.Found)
	kept := p.KeepAny(s, names, thing)
	if ms := p.r.Dates(thing); kept && len(ms) > 0 {
		p.r.SetDue(n, deadline.Of(ms[0]))
	}
	return kept
}

// pledge reads who promised what by when.
func (p *Paragraph) pledge(body string) (names []string, thing string) {
	if p.genre == reading.GenreText || p.genre == reading.GenreTalk || !anyPledge.In(body) {
		return nil, ""
	}
	names, rest, ok := grammar.NameList(body, grammar.StrengthProse)
	if !ok || !p.r.SurelyNames(names) && !p.people(names) {
		return nil, ""
	}
	for _, w := range pledges {
		thing, ok := strings.CutPrefix(rest, w)
		thing, _, _ = strings.Cut(thing, ", so ")
		if ok && grammar.Determiners.Has(scan.FirstWord(thing)) && !pointing.Things.Has(scan.FirstWord(thing)) && (len(p.r.Dates(thing)) > 0 || p.genre == reading.GenreMail && strings.Contains(w, " owes ") ||
			p.genre == reading.GenreMinutes && p.r.participants(names)) {
			return names, thing
		}
	}
	return nil, ""
}

var pledges = []string{" promised us ", " promised me ", " has promised us ", " has promised me ", " has promised ", " promised ",
	" still owes us ", " still owes me ", " owes us ", " owes me "}

var anyPledge = vocab.NewList(pledges...)
