package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// keep emits the task that a sentence hands to owners.
func (p *paragraph) keep(sentence string, owners []string, task string, conf float64, f grammar.Form) bool {
	if first, second := p.twoActs(task); second != "" {
		kept := p.keep(sentence, owners, first, conf, f)
		return p.keep(sentence, owners, second, conf, f) || kept
	}
	task, wanted := p.cutByWhen(task)
	q := p.r.task(cutPlea(task), grammar.StrengthProse, owners, p.speaker)
	q.merge(parts{owners: owners, due: wanted})
	if shift(task, &q) {
		q.task = strings.TrimRight(task, " .!")
	}
	if f == grammar.FormMight {
		q.form = grammar.FormMight
	}
	said := p.before != "" && (p.genre == genreMinutes || p.genre == genreMail)
	bare := said && p.genre == genreMinutes && pointsAround(q.task) || said && pointsOnly(q.task) && (p.genre == genreMail || scan.ContainsOne(p.before, requested) || repeats(p.before, q.task))
	if lone := work.Alone(q.task) || !q.due.Empty() && grammar.IsTaskVerb(q.task); !bare && (pointing.Vague(q.task) || lone) {
		dated := p.genre == genreMail && !q.due.Empty() && grammar.IsTaskVerb(q.task)
		bare = said && f != grammar.FormMight && (p.genre == genreMinutes && (lone || pointsOnly(q.task)) || dated || pointing.Anaphoric(q.task)) && p.r.surelyNames(owners)
		if !bare && pointing.Vague(q.task) && !dated {
			return false
		}
	}
	if bare && placeholder(q.task) { // "TG to action"
		q.task += " (" + strings.TrimRight(p.before, " .!?:;,") + ")"
		bare = false
	}
	n := len(p.r.found)
	if !p.emit(sentence, q, conf) {
		return false
	}
	if bare && len(p.r.found) > n {
		p.explain()
	} else {
		p.refer(n)
	}
	return true
}

// shift tells that the day of a task is what is taken on: "take mon-wed", "do the weekend", "cover Friday".
func shift(task string, q *parts) bool {
	verb, tail := grammar.CutWord(task)
	day := strings.TrimPrefix(strings.Trim(tail, " .!"), "the ")
	if verb == "do" && scan.OpensWith(day, []string{"this", "next", "today", "tomorrow", "tonight", "later"}) { // when rather than what
		return false
	}
	return (verb == "take" || verb == "do" || verb == "cover") && !q.due.Empty() && strings.EqualFold(day, q.due.Text)
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

var (
	finite   = vocab.Of("is are was were will has have had can could would should need needs want wants wanted said thinks knows asked")
	joinedOn = vocab.Of("and or and, or,")
)

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

// keepAny is keep for tasks that are plain only with what was said before them.
func (p *paragraph) keepAny(sentence string, owners []string, task string) bool {
	q := p.r.task(cutPlea(task), grammar.StrengthProse, owners, p.speaker)
	if q.owners = owners; shift(task, &q) {
		q.task = strings.TrimRight(task, " .!")
	}
	return p.emit(sentence, q, 0.6)
}

func (p *paragraph) emit(sentence string, q parts, conf float64) bool {
	if !hasWord(q.task) && !pointing.Back(q.task) || q.due.Empty() && slices.ContainsFunc(scan.Words(q.task), everyTime.Has) {
		return false
	}
	p.then(&q)
	if !q.due.Empty() {
		conf += 0.1
	}
	q.task = strings.TrimRight(q.task, "? ")
	b := *p.b
	b.Raw, b.Num = sentence, p.lineOf(sentence)
	if b.Bullet == 0 {
		b.Box, b.Struck = 0, false
	}
	n := len(p.r.found)
	p.r.emit(q, &b, p.at, conf, false)
	for i := n; i < len(p.r.found); i++ {
		p.r.found[i].talk = true
	}
	return true
}

// then takes the day of "by then" from what was said before.
func (p *paragraph) then(q *parts) {
	for _, w := range []string{" by then", " before then", " until then", " till then", " then"} {
		task, ok := strings.CutSuffix(strings.TrimRight(q.task, " ."), w)
		if !ok || !q.due.Empty() {
			continue
		}
		if ms := p.r.dates(p.before); len(ms) > 0 {
			m := ms[len(ms)-1]
			q.task, q.due = task, deadline.Of(m)
		}
		return
	}
}

// lineOf finds the line that a sentence of a joined paragraph begins on.
func (p *paragraph) lineOf(sentence string) int {
	if p.b.Last == p.b.Num {
		return p.b.Num
	}
	head := sentence[:min(len(sentence), 18)]
	for n := p.b.Num; n <= p.b.Last && n <= len(p.r.doc.Lines); n++ {
		if strings.Contains(p.r.doc.Lines[n-1].Text, head) {
			return n
		}
	}
	return p.b.Num
}
