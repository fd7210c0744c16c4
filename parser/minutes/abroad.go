package minutes

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/when"
)

const toldBy = 60 // lines that tell a text's language

// language is the language of the text, header lines aside.
func (r *reader) language() tongues.Language {
	if r.spoken == nil {
		var seen tongues.Count
		for i := range r.doc.Lines[:min(len(r.doc.Lines), toldBy)] {
			if t := r.doc.Lines[i].Text; !page.HeaderField(t) {
				seen.Add(t)
			}
		}
		t := seen.Most()
		r.spoken = &t
	}
	return *r.spoken
}

// abroad reads a sentence in German, French, Spanish or Dutch clause by clause. It reports
// whether it handed out anything.
func (p *paragraph) abroad(s string) bool {
	t := p.r.language()
	if t == tongues.English || p.r.faint || p.genre != genreMail && p.genre != genreMinutes {
		return false
	}
	kept := false
	body, _ := p.calledAside(t.SkipJoint(strings.TrimLeft(s, "¿¡ ")))
	for body != "" && !scan.OpensWith(body, foreignQuestions) && !threatens(body) {
		first, rest := p.cutForeign(t, body)
		kept = p.foreignClause(t, s, first, strings.HasSuffix(s, "?")) || kept
		if body = rest; rest != "" {
			p.before = first
		}
	}
	return kept
}

// threatens tells what somebody does only where something does not come about: "Sollte es nicht eintreffen, werde ich …".
func threatens(s string) bool {
	return scan.OpensWith(s, []string{"sollte ", "sollten ", "wenn ", "falls ", "si ", "als "}) && scan.ContainsOne(scan.Lower(s), []string{" nicht ", " kein", " ne ", " n'", " no ", " niet ", " geen "})
}

// foreignQuestions begin what letters say to every reader.
var foreignQuestions = []string{"bei fragen", "bei rückfragen", "für rückfragen", "für fragen", "wenn sie fragen", "wenn du fragen", "falls sie", "sollten sie",
	"solltest du", "si vous avez", "si tu as", "en cas de", "pour toute", "si tiene", "si tienes", "para cualquier", "mocht u", "mocht je", "als u vragen", "als je vragen",
	"voor vragen", "bij vragen"}

// calledAside takes the name of the one spoken to off a sentence: "Frau Kuhlmann, bitte …".
func (p *paragraph) calledAside(s string) (string, bool) {
	unit, rest := grammar.NameUnit(s, grammar.StrengthProse)
	if after, ok := strings.CutPrefix(rest, ", "); ok && unit != "" && !p.asksForeign(s) && (p.r.known(unit) || p.asksForeign(after)) {
		p.to = unit
		return after, true
	}
	return s, false
}

func (p *paragraph) asksForeign(s string) bool {
	_, ok := p.r.language().Asks(strings.TrimLeft(s, "¿¡ "))
	return ok
}

// untilThen point back to a day that was named before.
var untilThen = []string{"bis dahin", "d'ici là", "para entonces", "tegen die tijd", "voor die tijd"}

// cutForeign takes the first clause off a sentence that hands something out behind it as well.
func (p *paragraph) cutForeign(t tongues.Language, s string) (first, rest string) {
	for i := 6; i < len(s); i++ {
		if strings.IndexByte(" ,;:", s[i]) < 0 {
			continue
		}
		for _, joint := range t.Joints() {
			after, ok := strings.CutPrefix(s[i:], joint)
			after = strings.TrimLeft(after, "¿¡ ")
			if ok && !tongues.Turns(s) && p.opensForeign(t, after) && !(tongues.Joins(joint) && p.endsWithName(s[:i])) && !p.goesOn(t, s[:i], after) {
				return s[:i], after
			}
		}
	}
	return s, ""
}

// goesOn tells that the writer says in the second clause what he does right after the first: one promise.
func (p *paragraph) goesOn(t tongues.Language, first, second string) bool {
	_, one := t.Promises(first)
	_, two := t.Promises(second)
	return one && two && len(p.r.dates(second)) == 0
}

// opensForeign tells a clause that hands something out.
func (p *paragraph) opensForeign(t tongues.Language, s string) bool {
	if tongues.Turns(s) {
		return false
	}
	if p.letter() {
		if _, ok := t.Asks(s); ok {
			return true
		}
		if _, ok := t.Promises(s); ok {
			return true
		}
	}
	_, _, ok := p.deed(t, s)
	return ok
}

// letter tells that "I" and "you" are people.
func (p *paragraph) letter() bool { return p.genre == genreMail || p.r.mails[0].greeted }

// deed reads what somebody does; what minutes tell of the meeting itself is none.
func (p *paragraph) deed(t tongues.Language, s string) (names []string, task string, ok bool) {
	if p.subject != "" && !p.letter() { // "…; elle relancera l'entreprise"
		s = t.NamePronoun(s, p.subject)
	}
	if names, task, ok = t.Does(s); !ok || !p.r.doing(s, names) {
		return nil, "", false
	}
	if p.letter() {
		return names, task, true
	}
	return names, task, p.r.surelyNames(names) && !t.Told(task)
}

// doing tells whether names are those of single human beings, known ones or, where the clause s
// begins with it, one that nobody has named before.
func (r *reader) doing(s string, names []string) bool {
	for _, n := range names {
		if grammar.IsEveryone(n) || !r.person(n) && !(strings.HasPrefix(s, n) && tongues.Stranger(n) && r.seenAsName(n)) {
			return false
		}
	}
	return len(names) > 0
}

// foreignClause tries the ways in which a clause hands out a task.
func (p *paragraph) foreignClause(t tongues.Language, s, body string, asked bool) bool {
	if task, ok := t.Asks(body); ok && p.genre == genreMail {
		return p.keepForeign(t, s, p.asksWhom(), strings.TrimRight(task, "? !."))
	}
	if names, task, ok := p.settled(t, body); ok && !asked {
		if foreignArticles[scan.FirstWord(task)] { // "confier à Mme Abt la vente des bancs"
			p.before = ""
		}
		return p.keepForeign(t, s, names, task)
	}
	if names, task, ok := p.deed(t, body); ok && !asked {
		p.subject = names[0]
		return p.keepForeign(t, s, names, task)
	}
	if task, ok := t.Promises(body); ok && p.letter() && !asked && len(p.me()) > 0 {
		return p.keepForeign(t, s, p.me(), task)
	}
	return false
}

// settled reads what minutes say that somebody was asked to do, that it was agreed he does, or that he said he will.
func (p *paragraph) settled(t tongues.Language, s string) (names []string, task string, ok bool) {
	if p.genre != genreMinutes {
		return nil, "", false
	}
	if names, task, ok = t.Lays(s); !ok {
		names, task, ok = t.Agreed(s)
	}
	if !ok {
		var sure bool
		names, task, sure, ok = t.Announces(s)
		ok = ok && (sure || len(p.r.dates(task)) > 0)
	}
	return names, task, ok && p.r.surelyNames(names)
}

// asksWhom names whom a request goes to: everybody where a letter speaks to many.
func (p *paragraph) asksWhom() []string {
	if you := p.you(); len(you) > 0 {
		return you
	}
	return []string{"all"}
}

// keepForeign emits a task with the day that its main clause names, wherever it stands there.
func (p *paragraph) keepForeign(t tongues.Language, s string, owners []string, task string) bool {
	n := len(p.r.found)
	if !p.keepAny(s, owners, task) {
		return false
	}
	main := tongues.MainClause(task)
	var at when.Moment
	for _, m := range p.r.dates(main) {
		if lead := deadline.At(main, &m); lead || at.Text == "" {
			if at = m; lead {
				break
			}
		}
	}
	if ms := p.r.dates(p.before); at.Text == "" && len(ms) > 0 && scan.ContainsOne(main, untilThen) {
		at = ms[len(ms)-1]
	}
	if at.Text == "" && !p.r.ctx.At.IsZero() {
		for _, w := range []string{"vanmiddag", "vanavond", "vanochtend", "vanmorgen"} {
			if strings.Contains(main, w) {
				at.Day, at.Text = when.DayOf(p.r.ctx.At), w
			}
		}
	}
	p.r.setDue(n, deadline.Of(at))
	if p.before != "" && t.PointsBack(task) {
		p.explain()
	}
	return true
}
