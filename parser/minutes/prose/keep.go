package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Keep emits the task that a sentence hands to owners.
func (p *Paragraph) Keep(sentence string, owners []string, task string, conf float64, f grammar.Form) bool {
	if first, second := p.twoActs(task); second != "" {
		kept := p.Keep(sentence, owners, first, conf, f)
		return p.Keep(sentence, owners, second, conf, f) || kept
	}
	task, wanted := p.cutByWhen(task)
	q := p.r.Task(cutPlea(task), grammar.StrengthProse, owners, p.Speaker)
	q.Merge(reading.Parts{Owners: owners, Due: wanted})
	if shift(task, &q) {
		q.Task = strings.TrimRight(task, " .!")
	}
	if f == grammar.FormMight {
		q.Form = grammar.FormMight
	}
	said := p.before != "" && (p.genre == reading.GenreMinutes || p.genre == reading.GenreMail)
	bare := said && p.genre == reading.GenreMinutes && pointsAround(q.Task) || said && pointsOnly(q.Task) && (p.genre == reading.GenreMail || scan.ContainsOne(p.before, requested) || repeats(p.before, q.Task))
	if lone := work.Alone(q.Task) || !q.Due.Empty() && grammar.IsTaskVerb(q.Task); !bare && (pointing.Vague(q.Task) || lone) {
		dated := p.genre == reading.GenreMail && !q.Due.Empty() && grammar.IsTaskVerb(q.Task)
		bare = said && f != grammar.FormMight && (p.genre == reading.GenreMinutes && (lone || pointsOnly(q.Task)) || dated || pointing.Anaphoric(q.Task)) && p.r.SurelyNames(owners)
		if !bare && pointing.Vague(q.Task) && !dated {
			return false
		}
	}
	if bare && reading.Placeholder(q.Task) { // "TG to action"
		q.Task += " (" + strings.TrimRight(p.before, " .!?:;,") + ")"
		bare = false
	}
	n := len(p.r.Found)
	if !p.emit(sentence, q, conf) {
		return false
	}
	if bare && len(p.r.Found) > n {
		p.explain()
	} else {
		p.refer(n)
	}
	return true
}

// shift tells that the day of a task is what is taken on: "take mon-wed", "do the weekend", "cover Friday".
func shift(task string, q *reading.Parts) bool {
	verb, tail := grammar.CutWord(task)
	day := strings.TrimPrefix(strings.Trim(tail, " .!"), "the ")
	if verb == "do" && scan.OpensWith(day, []string{"this", "next", "today", "tomorrow", "tonight", "later"}) { // when rather than what
		return false
	}
	return (verb == "take" || verb == "do" || verb == "cover") && !q.Due.Empty() && strings.EqualFold(day, q.Due.Text)
}

// requested tell that a sentence says what is wanted.
var requested = []string{" asked", " request", " suggested", " wondered", " queried"}

// repeats tells that a sentence is about what the task does: "has not been submitted", "submit it".
func repeats(sentence, task string) bool {
	verb, _ := grammar.CutWord(task)
	return len(verb) > 3 && strings.Contains(strings.ToLower(sentence), strings.ToLower(verb[:len(verb)-1]))
}

// cutPlea takes off what somebody needs besides: "reshoot them and will need the samples".
func cutPlea(task string) string {
	for _, w := range []string{" that would be ", " it would be ", " that'd be ", " i'd be ", " i would be ", " i'd appreciate", " i would appreciate", " that would help"} {
		if i := strings.Index(scan.Lower(task), w); i > 8 {
			task = strings.TrimRight(task[:i], " ,")
		}
	}
	if i := aside(task); i > 0 {
		task = task[:i]
	}
	for _, w := range []string{" and then we ", " and then it ", " and then they ", ", and you can ", ", after that ", ", after which ", ", otherwise ", ", or else ", ", and if ", ", but if ", ", and unless ", "; if ", ", but not before ", ", but not until ", " but I ", " but needs ", " but will need ", ", not sure ", ", might be worth "} {
		if i := strings.Index(task, w); i > 3 {
			task = strings.TrimRight(strings.TrimSuffix(task[:i], " and,"), " ,")
		}
	}
	if i := reason(task); i > 8 {
		task = strings.TrimRight(task[:i], " ,")
	}
	for _, w := range []string{" and will ", " and would ", ", but will "} {
		if i := strings.Index(task, w); i > 3 {
			if verb, _ := grammar.CutWord(task[i+len(w):]); grammar.Being.Has(verb) {
				return task[:i]
			}
		}
	}
	return task
}

// reason finds where a clause begins that says why: "… by Thursday as Riverton has another buyer".
func reason(task string) int {
	for _, w := range []string{" as ", " since ", " because "} {
		i := strings.LastIndex(task, w)
		if i < 0 || scan.CountWords(task[:i]) < 2 || w == " as " && strings.Contains(task[:i+1], " as ") || sameAs.Has(grammar.LastWords(strings.TrimRight(task[:i], ","), 1)) {
			continue
		}
		clause := strings.Fields(task[i+len(w):])
		who := scan.FirstWord(task[i+len(w):])
		contracted, _, short := strings.Cut(who, "'")
		if short && grammar.Subjects.Has(contracted) {
			return i
		}
		last := 2 // words of the subject: "we", "the broker"
		if grammar.Determiners.Has(who) {
			last = 4
		} else if scan.IsUpper(scan.ByteAt(who, 0)) && !weekday.Has(grammar.LastWords(task[:i], 1)) || !grammar.Subjects.Has(who) && !scan.IsUpper(scan.ByteAt(who, 0)) && who != "there" {
			continue
		}
		for k := 1; k < min(len(clause), last); k++ {
			if finite.Has(clause[k]) || strings.HasSuffix(clause[k], "n't") {
				return i
			}
		}
	}
	return -1
}

// weekday ends words behind which a reason may begin with a name.
var weekday = vocab.Of("today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday week month morning afternoon noon")

// sameAs are words that "as" belongs to.
var sameAs = vocab.Of("same such so soon well much far long known good described agreed discussed many")

// aside finds where a sentence of its own begins behind no more than a comma: "…, he's waiting for it".
func aside(task string) int {
	for from := 0; ; {
		i := strings.Index(task[from:], ", ")
		if i < 0 {
			return -1
		}
		from += i + len(", ")
		who, rest, ok := strings.Cut(task[from:], " ")
		if !ok || from <= 10 || who == "IT" || strings.LastIndexByte(task[:from], '(') > strings.LastIndexByte(task[:from], ')') {
			continue
		}
		who, does, short := strings.Cut(strings.ToLower(who), "'")
		next := scan.FirstWord(rest)
		if grammar.Subjects.Has(who) && (short && does != "s" || does == "s" && who != "that" || finite.Has(next) || !joinedOn.Has(next) && !subordinate(task[:from])) {
			return from - len(", ")
		}
	}
}

var finite = vocab.Of("is are was were will has have had can could would should need needs want wants wanted said thinks knows asked")

var joinedOn = vocab.Of("and or and, or,")

// subordinate tells a clause that the next one belongs to: "tell them that once they have it, they …".
func subordinate(s string) bool {
	return scan.ContainsOne(s, []string{" if ", " when ", " once ", " after ", " unless ", " until ", " before ", " while ", " as soon as ", " because ", " since ", " so that "})
}

// pointsOnly tells a task of a verb and a pronoun: "arrange this", "write one".
func pointsOnly(task string) bool {
	verb, tail := grammar.CutWord(task)
	object, rest := grammar.CutWord(tail)
	return verb != "" && strings.Trim(rest, " .") == "" && (pointing.Things.Has(object) || object == "one" || object == "so")
}

// pointsAround is pointsOnly for "deal with it" and "see to this".
func pointsAround(task string) bool {
	verb, tail := grammar.CutWord(task)
	link, rest := grammar.CutWord(tail)
	return (grammar.Prepositions.Has(link) || grammar.Adverbial.Has(link)) && pointsOnly(verb+rest)
}

// KeepAny is keep for tasks that are plain only with what was said before them.
func (p *Paragraph) KeepAny(sentence string, owners []string, task string) bool {
	task, wanted := p.cutByWhen(task)
	q := p.r.Task(cutPlea(task), grammar.StrengthProse, owners, p.Speaker)
	q.Merge(reading.Parts{Due: wanted})
	if q.Owners = owners; shift(task, &q) {
		q.Task = strings.TrimRight(task, " .!")
	}
	return p.emit(sentence, q, 0.6)
}

func (p *Paragraph) emit(sentence string, q reading.Parts, conf float64) bool {
	if strings.Contains(q.Task, "     ") { // columns of a page, not words of a sentence
		return false
	}
	if !grammar.HasWord(q.Task) && !pointing.Back(q.Task) || q.Due.Empty() && everyTime(q.Task) {
		return false
	}
	p.then(sentence, &q)
	own, asked := who.SameNames(q.Owners, p.me()), false
	if q.Due.Empty() && p.genre == reading.GenreMail && !p.r.Faint && p.asking && !own {
		if ahead, _, ok := strings.Cut(sentence, q.Task); ok && scan.CountWords(ahead) > 3 { // "The letter has to go out next week, so could you …"
			q.Due = p.toldDue(ahead)
		} else {
			asked = true
		}
	}
	if !q.Due.Empty() {
		conf += 0.1
	}
	q.Task = strings.TrimRight(q.Task, "? ")
	b := *p.B
	b.Raw, b.Num = sentence, p.LineOf(sentence)
	if b.Bullet == 0 {
		b.Box, b.Struck = 0, false
	}
	n := len(p.r.Found)
	p.r.Emit(q, &b, p.At, conf, false)
	for i := n; i < len(p.r.Found); i++ {
		p.r.Found[i].Talk, p.r.Found[i].Own, p.r.Found[i].Asked = true, own, asked
	}
	return true
}

// then takes the day of "by then" from what was said before.
func (p *Paragraph) then(sentence string, q *reading.Parts) {
	for _, w := range []string{" by then", " before then", " until then", " till then", " then"} {
		task, after, ok := strings.Cut(q.Task, w)
		if !ok || !q.Due.Empty() || strings.Trim(after, " .") != "" && after[0] != ',' {
			continue
		}
		ms := p.r.Dates(p.before)
		if i := strings.Index(p.Text, sentence); len(ms) == 0 && i > 0 && w != " then" && p.genre == reading.GenreMail {
			ms = p.r.Dates(p.Text[:i])
		}
		if len(ms) > 0 {
			q.Task, q.Due = task+strings.TrimRight(after, " ."), deadline.Of(ms[len(ms)-1])
		}
		return
	}
}

// LineOf finds the line that a sentence of a joined paragraph begins on.
func (p *Paragraph) LineOf(sentence string) int {
	if p.B.Last == p.B.Num {
		return p.B.Num
	}
	head := sentence[:min(len(sentence), 18)]
	for n := p.B.Num; n <= p.B.Last && n <= len(p.r.Doc.Lines); n++ {
		if strings.Contains(p.r.Doc.Lines[n-1].Text, head) {
			return n
		}
	}
	return p.B.Num
}
