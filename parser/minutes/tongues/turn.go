package tongues

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Act is what a sentence of a talk does.
type Act int

// The acts by which work changes hands in a talk.
const (
	ActNone    Act = iota
	ActAsk         // of the one spoken to: "kannst du …?", "tu peux …?"
	ActCheck       // whether he has done it: "hast du … schon …?"
	ActCall        // of whoever takes it: "wer kann …?", "alguien puede …?"
	ActOffer       // "soll ich …?", "je réserve …?"
	ActPromise     // "ich frage …", "je m'en occupe"
)

// Turn is what a sentence of a talk in German, French, Spanish, Dutch or Italian does.
type Turn struct {
	Act    Act
	Task   string // what is to be done, the verb in whatever form it is said
	Points bool   // its thing was named before: "mache ich", "je les appelle lundi"
	Before string // the clauses ahead of it
	Sure   bool   // says who does it; "subo los cambios" needs a day or a request before it
}

// Spoken are the languages, English aside, that a text is written in.
type Spoken []*tongue

// SpokenIn tells the languages of a text by their small words that it has.
func SpokenIn(has func(word string) bool) Spoken {
	var out Spoken
	for _, t := range tongues {
		n := 0
		for w := range t.marks {
			if has(w) {
				n++
			}
		}
		if n > 2 {
			out = append(out, t)
		}
	}
	return out
}

// Read tells what a sentence does and to what task; commas part clauses of which the first that
// does something counts.
func (ts Spoken) Read(s string) Turn {
	if len(ts) == 0 {
		return Turn{}
	}
	s = strings.TrimLeft(s, "¿¡ ")
	whole := s
	for range 4 {
		if t := ts.clause(s); t.Act != ActNone {
			t.Before = strings.TrimRight(whole[:len(whole)-len(s)], " ,¿¡–-:")
			return t
		}
		i, n := nextClause(s)
		if i < 0 {
			break
		}
		s = strings.TrimLeft(s[i+n:], "¿¡ ")
	}
	return Turn{}
}

// nextClause finds the joint behind which a clause may begin anew.
func nextClause(s string) (at, length int) {
	at = -1
	for _, sep := range []string{", ", " – ", " - ", ": ", " und ich "} {
		if i := strings.Index(s[:min(len(s), 200)], sep); i > 0 && (at < 0 || i < at) {
			if at, length = i, len(sep); strings.HasSuffix(sep, " ich ") {
				length = len(" und ")
			}
		}
	}
	return at, length
}

func (ts Spoken) clause(s string) Turn {
	w := turnWords(s)
	timed := false
	for len(w) > 1 && opening[w[0].low] {
		timed = timed || soon[w[0].low]
		w = w[1:]
	}
	if len(w) == 0 {
		return Turn{}
	}
	s = s[w[0].start:]
	asks := strings.HasSuffix(strings.TrimRight(s, " )"), "?")
	for _, t := range ts {
		if u := t.opens(s, w[0].low); u.Act != ActNone {
			return u
		}
		if asks {
			if u := t.questions(s, w); u.Act != ActNone {
				return u
			}
		}
		if u := t.promises(s, w); u.Act != ActNone {
			if i := strings.Index(s, ", "); asks && (i < 0 || len(strings.Fields(s[i:])) < 4) { // not "ich hol Getränke, braucht ihr was Bestimmtes?"
				u.Act = ActOffer
			}
			u.Sure = u.Sure || timed
			return u
		}
		if task, ok := t.language.Asks(s); ok && strings.Contains(task, " ") { // "ruf ihn bitte an"
			return Turn{Act: ActAsk, Task: t.bare(task), Points: t.language.PointsBack(task), Sure: true}
		}
	}
	return Turn{}
}

// opens reads what begins with words that no sentence of another sense begins with.
func (t *tongue) opens(s, first string) Turn {
	if !t.heads[first] {
		return Turn{}
	}
	for _, list := range []struct {
		act   Act
		words []string
	}{{ActCall, t.calls}, {ActOffer, t.offers}, {ActAsk, t.asks}, {ActCheck, t.checks}} {
		for _, w := range list.words {
			if task, ok := scan.CutPrefixFold(s, w); ok && strings.TrimSpace(task) != "" {
				if verb, who := strings.CutPrefix(w, t.who); who && linked(w) { // "quién se encarga de las llaves"
					task = verb + task
				}
				if task = t.bare(task); !strings.Contains(task, " ") && list.act != ActOffer || list.act != ActAsk && !strings.HasSuffix(strings.TrimRight(s, " )"), "?") && w != "hacen falta voluntarios para " {
					return Turn{}
				}
				return Turn{Act: list.act, Task: task, Points: !linked(w) && t.pointsFirst(task), Sure: true}
			}
		}
	}
	return Turn{}
}

// linked tells an opening that names the deed and ends before its thing.
func linked(opening string) bool {
	for _, w := range []string{" de ", " du ", " des ", " di "} {
		if strings.HasSuffix(opening, w) {
			return true
		}
	}
	return false
}

// pointsFirst tells a task that begins with what stands for its thing: "t'en charger", "die bis Montag einscannen".
func (t *tongue) pointsFirst(task string) bool {
	w := turnWords(task)
	if len(w) == 0 {
		return false
	}
	if t == german || t == dutch {
		return pointing[w[0].low] && (len(w) < 3 || when[w[1].low])
	}
	return t.language.PointsBack(task) || pointing[w[0].low] && len(w) < 3 || len(w) == 3 && t.clitic[w[0].low] && pointing[w[1].low]
}

// questions reads "bringst du … mit?", "tu t'occupes de …?", "mi mandi …?" and "wer holt …?".
func (t *tongue) questions(s string, w []turnWord) Turn {
	if rest, ok := scan.CutPrefixFold(s, t.who); ok && len(w) > 2 {
		if t.idle[w[1].low] {
			return Turn{}
		}
		return Turn{Act: ActCall, Task: t.bare(rest), Sure: true}
	}
	if len(w) < 3 {
		return Turn{}
	}
	verb := 0
	for verb < 2 && (t.clitic[w[verb].low] || t.you[w[verb].low] && t.clitic != nil) {
		verb++
	}
	v := w[verb].low
	asked := verb > 0 || t.you[w[1].low]
	if t == spanish || t == italian { // their clitics belong to other persons, too
		end := scan.LastByte(v)
		asked = asked && (t == spanish && end == 's' || t == italian && end == 'i') && len(v) > 3
	} else {
		asked = asked && (verb == 0 || t.you[w[0].low])
	}
	if t == german {
		asked = asked && (strings.HasSuffix(v, "st") && w[1].low == "du" || strings.HasSuffix(v, "en") && w[1].low == "sie" || strings.HasSuffix(v, "t") && w[1].low == "ihr")
	}
	if !asked || t.idle[v] || len(w) <= verb+1 {
		return Turn{}
	}
	return Turn{Act: ActAsk, Task: t.bare(s[w[verb].start-w[0].start:]), Points: verb > 0 && pointing[w[verb-1].low], Sure: true}
}

// promises reads the present and the future of the first person.
func (t *tongue) promises(s string, w []turnWord) Turn {
	clause, _, _ := strings.Cut(s, ", ")
	for _, x := range w {
		if x.start-w[0].start < len(clause) && t.never[x.low] {
			return Turn{}
		}
	}
	verb, sure, points := t.firstPerson(w)
	if verb < 0 || t.idle[w[verb].low] {
		return Turn{}
	}
	u := Turn{Act: ActPromise, Task: t.bare(s[w[verb].start-w[0].start:]), Points: points, Sure: sure}
	if verb > 0 && !points && (t.clitic != nil || t == german && w[0].low != "ich") { // "me encargo de …", "te mando …"
		u.Task = t.bare(s)
	}
	if verb+1 < len(w) && behind[w[verb+1].low] { // "je mets ça en place"
		u.Points = true
	}
	u.Points = u.Points || !strings.Contains(strings.TrimSpace(u.Task), " ")
	return u
}

// firstPerson finds the verb that the speaker says of himself; -1 where there is none.
func (t *tongue) firstPerson(w []turnWord) (verb int, sure, points bool) {
	if t == german || t == dutch {
		return t.verbSecond(w)
	}
	for verb < len(w)-1 && verb < 4 && (t.i[w[verb].low] || t.clitic[w[verb].low]) {
		sure = sure || t.i[w[verb].low]
		points = points || pointing[w[verb].low] && !t.i[w[verb].low]
		verb++
	}
	v := w[verb].low
	if t == french {
		past := strings.HasSuffix(v, "ais") && v != "fais" && v != "vais"
		if !sure || past || len(v) < 3 {
			return -1, false, false
		}
		return verb, true, points
	}
	rest := w[verb+1:]
	mine := len(rest) > 0 && t.i[rest[0].low]
	future := strings.HasSuffix(v, "aré") || strings.HasSuffix(v, "eré") || strings.HasSuffix(v, "iré") || strings.HasSuffix(v, "erò") || strings.HasSuffix(v, "irò") || strings.HasSuffix(v, "arò")
	switch {
	case v == "voy" && len(rest) > 0 && rest[0].low == "a", v == "doy", v == "do" && verb > 0 && t == italian:
		sure = true
	case len(v) < 4 || !strings.HasSuffix(v, "o") && !future || english[v]:
		return -1, false, false
	}
	sure = sure || mine || future || verb > 1 || len(w[0].low) > 4 && verb == 1 || verb == 1 && reflexive[w[0].low] && len(rest) > 1 && links[rest[0].low]
	if verb == 0 && !sure && (len(rest) < 2 || !objectOpens[rest[0].low] && !objectOpens[rest[1].low]) {
		return -1, false, false
	}
	return verb, sure, points
}

// verbSecond finds the verb beside "ich" or "ik": "ich frage …", "mach ich", "die bel ik morgen".
func (t *tongue) verbSecond(w []turnWord) (verb int, sure, points bool) {
	if t == german && len(w) > 2 && (w[0].low == "kann" && w[1].low == "ich" || w[0].low == "ich" && w[1].low == "kann") && deeds[w[len(w)-1].low] {
		return len(w) - 1, true, true // "kann ich Samstag machen"
	}
	at := -1
	for i := 0; i < min(4, len(w)); i++ {
		if t.i[w[i].low] && (i < 3 || germanArticles[w[0].low] && t == german) {
			at = i
			break
		}
	}
	switch {
	case at == 0 && len(w) > 1:
		verb = 1
	case at == 1:
		verb, points = 0, true
	case at == 3: // "den Preis hole ich heute noch ein"
		verb = 2
	case at == 2 && (pointing[w[0].low] || opening[w[0].low] || t == german && !t.idle[w[1].low]): // "Genehmigung beantrage ich morgen"
		verb, points = 1, pointing[w[0].low]
	default:
		return -1, false, false
	}
	v := w[verb].low
	if at == 0 && len(w) > 2 && ((pointing[w[2].low] || persons[w[2].low]) && (len(w) == 3 || when[w[3].low] || w[3].low == "op" || w[3].low == "auf") || behind[w[len(w)-1].low]) {
		points = true // "ich mach das morgen", "ich kümmer mich drum"
	}
	if t == german && !(strings.HasSuffix(v, "e") && (!strings.HasSuffix(v, "te") || germanStems[v]) || t.clippedVerb(v)) ||
		t == dutch && (strings.HasSuffix(v, "de") || strings.HasSuffix(v, "te")) || len(v) < 2 || at == 0 && len(w) < 3 {
		return -1, false, false
	}
	return verb, true, points
}

// clippedVerb tells a German verb of the first person as people say it, without its ending: "ich mach das", "korrigier ich".
func (t *tongue) clippedVerb(v string) bool {
	last := scan.LastByte(v)
	return len(v) > 2 && strings.IndexByte("bcdfghklmnprstvzw", last) >= 0 && !strings.HasSuffix(v, "st") && !t.idle[v] && (!t.idle[v+"e"] || v == "sag") && !t.never[v] && !noVerbs[v] &&
		!opening[v] && !when[v] && !germanArticles[v] && !germanIs[v]
}

// noVerbs are words beside "ich" that are no verbs.
var noVerbs = vocab.Of(`äh ähm mhm auch doch schon mal als und mit von bei dann jetzt selbst selber allein dabei dafür leider wohl halt eh wär würd hätt könnt müsst möcht dacht fand ging kam sah wusst
	bleib seh hör versteh les ab nur noch ich wenn dass ob weil was wer wie wo falls damit sonst bevor nachdem während denn aber oder sondern trotzdem deshalb deswegen somit außerdem übrigens
	gestern vorhin neulich vielleicht bestimmt sicher natürlich wirklich eben erst bald nun hier dort oben unten wieder immer fast ganz sehr den dem der das kenn kann muss soll darf bin war hab`)

// bare takes pronouns and what is polite off a task.
func (t *tongue) bare(task string) string {
	task = strings.TrimRight(task, " ?!.")
	if i := strings.LastIndex(task, ", "); i > 0 && len(task)-i < 18 { // "…, ist das ok?"
		task = task[:i]
	}
	var b strings.Builder
	for i, w := range strings.Fields(task) {
		lo := strings.ToLower(strings.Trim(w, ","))
		if i < 4 && (t.i[lo] || t.you[lo] && !t.clitic[lo] && lo != "sie" || courtesy[lo] && i < 3) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return strings.TrimRight(b.String(), " ,?!.")
}

// turnWord is a word in small letters and where it begins.
type turnWord struct {
	low   string
	start int
}

// turnWords returns the first words of s; what stands before an apostrophe is one of its own.
func turnWords(s string) []turnWord {
	var out []turnWord
	for i := 0; i < len(s) && len(out) < 16; {
		if !scan.IsWordByte(s[i]) {
			i++
			continue
		}
		j := i
		for j < len(s) && (scan.IsWordByte(s[j]) || s[j] == '-' && !strings.HasPrefix(s[j:], "- ")) {
			j++
		}
		out = append(out, turnWord{strings.ToLower(s[i:j]), i})
		i = j
	}
	return out
}
