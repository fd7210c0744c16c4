package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// abroad reads a sentence in German, French, Spanish or Dutch clause by clause. It reports
// whether it handed out anything.
func (p *Paragraph) abroad(s string) bool {
	t := p.r.Language()
	if t == tongues.English || p.r.Faint || p.genre != reading.GenreMail && p.genre != reading.GenreMinutes {
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
func (p *Paragraph) calledAside(s string) (string, bool) {
	unit, rest := grammar.NameUnit(s, grammar.StrengthProse)
	if after, ok := strings.CutPrefix(rest, ", "); ok && unit != "" && !p.asksForeign(s) && (p.r.Known(unit) || p.asksForeign(after)) {
		p.to = unit
		return after, true
	}
	return s, false
}

func (p *Paragraph) asksForeign(s string) bool {
	_, ok := p.r.Language().Asks(strings.TrimLeft(s, "¿¡ "))
	return ok
}

// untilThen point back to a day that was named before.
var untilThen = []string{"bis dahin", "d'ici là", "para entonces", "tegen die tijd", "voor die tijd"}

// cutForeign takes the first clause off a sentence that hands something out behind it as well.
func (p *Paragraph) cutForeign(t tongues.Language, s string) (first, rest string) {
	for i := 6; i < len(s); i++ {
		if strings.IndexByte(" ,;:", s[i]) < 0 {
			continue
		}
		for _, joint := range t.Joints() {
			after, ok := strings.CutPrefix(s[i:], joint)
			after = strings.TrimLeft(after, "¿¡ ")
			if ok && !tongues.Turns(s) && (p.opensForeign(t, after) || p.goesOnAbout(t, s[:i], after)) && !(tongues.Joins(joint) && p.endsWithName(s[:i])) && !isNames(s[:i]) && !p.goesOn(t, s[:i], after) {
				return s[:i], after
			}
		}
	}
	return s, ""
}

// goesOnAbout tells a clause about the one who does something in the clause before: "… holt die Bänke, er fragt auch …".
func (p *Paragraph) goesOnAbout(t tongues.Language, first, second string) bool {
	rest, ok := t.CutPronoun(second)
	if !ok || p.letter() {
		return false
	}
	names, _, does := p.deed(t, first)
	return does && p.opensForeign(t, names[0]+rest)
}

// goesOn tells that the writer says in the second clause what he does right after the first: one promise.
func (p *Paragraph) goesOn(t tongues.Language, first, second string) bool {
	_, one := t.Promises(first)
	_, two := t.Promises(second)
	return one && two && len(p.r.Dates(second)) == 0
}

// opensForeign tells a clause that hands something out.
func (p *Paragraph) opensForeign(t tongues.Language, s string) bool {
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
func (p *Paragraph) letter() bool { return p.genre == reading.GenreMail || p.r.Mails[0].Greeted }

// deed reads what somebody does; what minutes tell of the meeting itself is none.
func (p *Paragraph) deed(t tongues.Language, s string) (names []string, task string, ok bool) {
	if p.subject != "" && !p.letter() { // "…; elle relancera l'entreprise"
		if s = t.NamePronoun(s, p.subject); t.GoesOn(s) {
			s = p.subject + " " + scan.LowerFirst(s)
		}
	}
	for _, read := range []func(string) ([]string, string, bool){t.Does, t.DoneBy} {
		names, task, ok = read(s)
		if ok = ok && p.r.doing(s, names) && (p.letter() || p.r.surelyOne(names) && (!t.Told(task) || p.bringsBy(t, task))); ok {
			return names, task, true
		}
	}
	return nil, "", false
}

// bringsBy tells that somebody is to bring something before a meeting by a day: "legt bis Mai ein Konzept vor".
func (p *Paragraph) bringsBy(t tongues.Language, task string) bool {
	return bringing.Has(scan.FirstWord(task)) && p.untilSome(tongues.MainClause(task))
}

var bringing = vocab.Of("legt stellt präsentiert legen stellen präsentieren presenteert presenteren présente présentent présentera presenta presentan presentará")

// surelyOne tells that names are known, or stand beside one that is: "Aroa, Pablo y Álvaro".
func (r *Reader) surelyOne(names []string) bool {
	return r.SurelyNames(names) || slices.ContainsFunc(names, r.person) && !slices.ContainsFunc(names, func(n string) bool { return !r.Known(n) && !tongues.Stranger(n) })
}

// doing tells whether names are those of single human beings, known ones or, beside these or where the clause s
// begins with it, one that nobody has named before.
func (r *Reader) doing(s string, names []string) bool {
	beside := len(names) > 1 && slices.ContainsFunc(names, r.person)
	for _, n := range names {
		if grammar.IsEveryone(n) || !r.person(n) && !(tongues.Stranger(n) && (beside || strings.HasPrefix(s, n) && r.seenAsName(n))) {
			return false
		}
	}
	return len(names) > 0
}

// foreignClause tries the ways in which a clause hands out a task.
func (p *Paragraph) foreignClause(t tongues.Language, s, body string, asked bool) bool {
	if task, ok := t.Asks(body); ok && p.genre == reading.GenreMail {
		return p.keepForeign(t, s, p.asksWhom(), strings.TrimRight(task, "? !."))
	}
	if h := grammar.ReadHead(body, grammar.StrengthProse); h.Form == grammar.FormColon && p.genre == reading.GenreMinutes && p.r.SurelyNames(h.Owners) {
		if strings.HasPrefix(h.Task, h.Owners[0]+" ") { // "Lea: Lea teilt mit, dass …"
			return p.foreignClause(t, s, h.Task, asked)
		}
		if (t.Infinitive(h.Task) || t.ToBeDone(h.Task)) && !t.Told(h.Task) && !tellsNews(h.Task) {
			return p.keepForeign(t, s, h.Owners, h.Task)
		}
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

// tellsNews tells a main clause: "hat den Plan erhalten", "de speeldag gaat niet door om redenen".
func tellsNews(s string) bool {
	for i, w := range strings.Fields(s) {
		if i < 5 && isOrHas.Has(w) {
			return true
		}
	}
	return false
}

// isOrHas are verbs by which something is told.
var isOrHas = vocab.Of("hat ist sind war wurde wird kann geht gibt bleibt steht kommt findet gaat gaan blijft staat komt heeft is was werd wordt kan a ont est sont était avait ha han es son fue era había está están tiene")

// settled reads what minutes say that somebody was asked to do, that it was agreed he does, or that he said he will.
func (p *Paragraph) settled(t tongues.Language, s string) (names []string, task string, ok bool) {
	if p.genre != reading.GenreMinutes {
		return nil, "", false
	}
	if names, task, ok = t.Lays(s); !ok {
		names, task, ok = t.Agreed(s)
	}
	if !ok {
		var sure bool
		names, task, sure, ok = t.Announces(s)
		ok = ok && (sure || len(p.r.Dates(task)) > 0)
	}
	return names, task, ok && p.r.SurelyNames(names)
}

// asksWhom names whom a request goes to: everybody where a letter speaks to many.
func (p *Paragraph) asksWhom() []string {
	if you := p.you(); len(you) > 0 {
		return you
	}
	return []string{"all"}
}

// ofDay tells the day of a thing from the one on which something is done: "den Bescheid vom 3. Mai", "la lettre du 3 mai".
func ofDay(s string, m *when.Moment) bool {
	before := strings.ToLower(scan.FirstWord(m.Text))
	return ofThing.Has(before) || ofThing.Has(strings.ToLower(grammar.LastWords(s[:m.Start], 1)))
}

var ofThing = vocab.Of("vom du del van")

// keepForeign emits a task with the day that its main clause names, wherever it stands there.
func (p *Paragraph) keepForeign(t tongues.Language, s string, owners []string, task string) bool {
	n := len(p.r.Found)
	if !p.KeepAny(s, owners, task) {
		return false
	}
	main := tongues.MainClause(task)
	var at when.Moment
	for _, m := range p.r.Dates(main) {
		if lead := deadline.At(main, &m); lead || at.Text == "" && !ofDay(main, &m) {
			if at = m; lead {
				break
			}
		}
	}
	if ms := p.r.Dates(p.before); at.Text == "" && len(ms) > 0 && scan.ContainsOne(main, untilThen) {
		at = ms[len(ms)-1]
	}
	if at.Text == "" && !p.r.Context.At.IsZero() {
		for _, w := range []string{"vanmiddag", "vanavond", "vanochtend", "vanmorgen"} {
			if strings.Contains(main, w) {
				at.Day, at.Text = when.DayOf(p.r.Context.At), w
			}
		}
	}
	p.r.SetDue(n, deadline.Of(at))
	if p.before != "" && t.PointsBack(task) {
		p.explain()
	}
	return true
}
