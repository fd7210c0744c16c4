package talk

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// foreign reads what a sentence in another language than English asks, offers or promises.
func (t *talk) foreign(p *prose.Paragraph, s, body, to string, yes verdict) bool {
	u := t.tongues.Read(body)
	if u.Act == tongues.ActNone {
		return false
	}
	if len(u.Before) > 12 { // "die Zertifikate laufen ab, wer kümmert sich?"
		t.rememberClause(p, u.Before)
	}
	if u.Act == tongues.ActCall && scan.ContainsOne(u.Task+" ", []string{" quoi ", " was ", " qué ", " wat ", " cosa "}) { // "qui amène quoi ?"
		t.sharing = t.turn
		return true
	}
	if u.Act == tongues.ActPromise {
		return t.pledged(p, s, body, yes, u)
	}
	a := &ask{p: *p, sentence: s, task: u.Task, by: p.Speaker, to: to, turn: t.turn, offer: u.Act == tongues.ActOffer, check: u.Act == tongues.ActCheck}
	if u.Act == tongues.ActCall {
		a.to = ""
	}
	if n := scan.CountWords(u.Task); u.Points || n < 2 || n == 2 && len(t.r.Dates(u.Task)) > 0 {
		a.about = t.about(p.Speaker, u.Task)
	}
	if a.to == "" && u.Act == tongues.ActAsk && scan.ContainsOne(" "+u.Task+" ", []string{" alle ", " euch ", " eure ", " tous ", " todos "}) {
		a.to = "all"
	}
	a.due = t.asksFor(u.Task)
	if a.check && to == "" {
		return false
	}
	t.open = a
	switch {
	case a.offer || a.check:
	case toSeveral(body) && len(t.r.Dates(body)) > 0:
		a.to = "all"
		t.keep(a, a.to, deadline.Due{}, "")
	case a.to != "":
		t.keep(a, a.to, deadline.Due{}, "")
	}
	return true
}

// asksFor returns the day that a question names: "qui va chercher mamie samedi ?".
func (t *talk) asksFor(body string) deadline.Due {
	ms := t.r.Dates(body)
	if len(ms) != 1 || deadline.EventVerbs.Has(scan.FirstWord(body)) || deadline.OfThings.Has(grammar.LastWords(body[:ms[0].Start], 1)) || deadline.Told(body[:ms[0].Start]) {
		return deadline.Due{}
	}
	return deadline.Of(ms[0])
}

// toSeveral tells a request of more than one: "könnt ihr", "podéis".
func toSeveral(body string) bool {
	return scan.OpensWith(body, []string{"könnt ihr ", "könntet ihr ", "podéis ", "¿podéis ", "potete ", "kunnen jullie ", "willen jullie ", "n'oubliez pas ", "pensez ", "vergesst nicht ", "denkt ", "no olvidéis "})
}

// pledged keeps "ich frage Herrn Tesch", or closes with it what was asked just before.
func (t *talk) pledged(p *prose.Paragraph, s, body string, yes verdict, u tongues.Turn) bool {
	ms := t.r.Dates(body)
	d := deadline.Due{}
	if len(ms) > 0 {
		d = deadline.Of(ms[0])
	}
	a := t.pending()
	if a != nil && (a.by == p.Speaker || a.offer) {
		a = nil
	}
	switch {
	case a != nil && a.to == "all":
		return true
	case a != nil && yes == saysYes && a.about == "" && t.turn == a.turn+1 && sameSpeaker(a.to, p.Speaker): // "oui, je fais un mail aujourd'hui"
		t.open = nil
		t.keep(a, p.Speaker, d, "")
		return true
	case a != nil && a.about != "" && !u.Points && t.turn == a.turn+1 && sameSpeaker(a.to, p.Speaker): // he says better what he does
		t.dropAsked(a)
		t.agreed = true
	case a != nil && (a.to == "" || sameSpeaker(a.to, p.Speaker)) &&
		(u.Points || t.turn == a.turn+1 && scan.CountWords(u.Task) < 4 || same.SharesWord(a.task, u.Task)):
		t.open = nil
		t.keep(a, p.Speaker, d, "")
		return true
	}
	if !u.Sure && d.Empty() {
		return false
	}
	if t.foundBy == p.Speaker && t.foundTurn == t.turn && u.Points { // "ja. mache ich morgen"
		if t.foundAt < len(t.r.Found) && !d.Empty() {
			f := &t.r.Found[t.foundAt]
			f.Due, f.DueText = d.Day, d.Text
		}
		return true
	}
	if d.Empty() && t.sharing == 0 && t.pending() == nil && (!t.lastMention().wants || t.lastMention().asks) && ordersMeal(u.Task) {
		return true
	}
	about := ""
	if u.Points = u.Points || verbAndDay(t.r, u.Task); u.Points {
		if about = t.about(p.Speaker, u.Task); about == "" {
			return false
		}
	}
	n := len(t.r.Found)
	if !p.KeepAny(s, []string{p.Speaker}, u.Task) {
		return false
	}
	for i := n; i < len(t.r.Found); i++ {
		t.r.Found[i].About = about
	}
	if d.Empty() && about != "" { // "dann schalten wir morgen wieder ein" – "mach ich"
		d = t.asksFor(about)
	}
	t.r.SetDue(n, d)
	return true
}

// ordersMeal tells "nehm die Lasagne" and "vais prendre le menu", said where no work is shared out.
func ordersMeal(task string) bool {
	first, rest, _ := strings.Cut(task, " ")
	return meals.Has(first) || meals.Has(scan.FirstWord(rest))
}

// meals are verbs of what one orders for oneself.
var meals = vocab.Of("nehme nehm prends prendre neem tomo tomar prendo")

// verbAndDay tells a task of one word and a day: "réessaie lundi".
func verbAndDay(r *reading.Reader, task string) bool {
	ms := r.Dates(task)
	return len(ms) == 1 && scan.CountWords(task[:ms[0].Start]) == 1 && strings.Trim(task[ms[0].End:], " .!") == ""
}

// doneWords are short reports in other languages than English.
var doneWords = vocab.Phrases("erledigt|ist erledigt|ist raus|ist weg|ist unterwegs|ist verschickt|schon erledigt|fertig|gemacht|schon gemacht|c'est fait|fait|hecho|ya está|listo|fatto|già fatto|gedaan|gebeurd|is gebeurd|geregeld")

// participle tells a report of one word, or two, in another language: "gebucht", "enviado", "confermata", "devis envoyé".
func (t *talk) participle(s string) bool {
	said := strings.Trim(s, " .!✅👍🎉👌)")
	if n := scan.CountWords(said); len(t.tongues) == 0 || n == 0 || n > 6 || strings.HasSuffix(s, "?") {
		return false
	}
	words := strings.Fields(strings.ToLower(said))
	last := strings.Trim(words[len(words)-1], ",.!")
	if len(words) > 2 && !scan.ContainsOne(" "+strings.Join(words, " "), []string{" ist ", " sind ", " est ", " sont ", " está ", " están ", " è ", " sono ", " is ", " zijn "}) {
		if !strings.HasSuffix(words[0], ",") {
			return false
		}
		last = strings.Trim(words[0], ",")
	}
	return grammar.PastParticiple(last)
}
