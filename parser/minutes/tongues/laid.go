package tongues

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// laying is how minutes in a language lay work upon somebody who is no subject of the clause:
// "Frau Berg bittet Herrn Abt, …", "Il est demandé à M. Abt de …", "Se pide al tesorero que …".
type laying struct {
	verbs vocab.Set // ask somebody, whose name follows
	of    vocab.Set // verbs that lay it "à" or "a" somebody
	to    vocab.Set // stand between these and the name
	links []string  // stand between the name and the task
	thing bool      // a thing may follow the name: "confie à M. Abt la vente …"
}

var layings = [...]laying{
	German: {
		verbs: vocab.Of("bittet bitten bat baten beauftragt beauftragen beauftragte beauftragten ersucht ersuchen ersuchte"),
		links: []string{", "},
	},
	Dutch: {
		verbs: vocab.Of("vraagt vragen vroeg vroegen verzoekt verzoeken verzocht machtigt belast"),
		links: []string{" om ", " ", ", om "},
	},
	French: {
		verbs: vocab.Of("charge chargent mandate mandatent missionne missionnent désigne prie prient sollicite"),
		of:    vocab.Of("demande demandent demandé revient appartient incombe incombera reviendra confie confient confier confié suggère suggéré proposé merci"),
		to:    vocab.Of("à au aux"),
		links: []string{" de ", " d'", " pour "},
		thing: true,
	},
	Spanish: {
		verbs: vocab.Of("encargado encargada encargados comisionado comisionada designado designada"),
		of: vocab.Of("pide piden pidió solicita solicitan solicitó ruega ruegan encarga encargan encargó encomienda encomiendan encomendó corresponde corresponderá " +
			"insta requiere comisiona comisionó"),
		to:    vocab.Of("a al"),
		links: []string{" que ", " para que ", " para ", " de ", " a "},
		thing: true,
	},
}

// Lays reads a clause that lays work upon somebody it does not begin with.
func (t Language) Lays(s string) (names []string, task string, ok bool) {
	l := layings[t]
	for at, n := 0, 0; n < reach; n++ {
		w := scan.FirstWord(s[at:])
		tail := strings.TrimLeft(s[at+len(w):], " ")
		verb := word(w)
		if to := scan.FirstWord(tail); l.of[verb] && l.to[word(to)] {
			names, task, ok = l.laid(t, strings.TrimLeft(tail[len(to):], " "))
		} else if l.verbs[verb] {
			names, task, ok = l.laid(t, tail)
		}
		if at = len(s) - len(tail); ok || tail == "" || strings.IndexByte(",;:", scan.LastByte(w)) >= 0 {
			break
		}
	}
	return names, task, ok
}

// laid reads the name and, behind one of the links, the task.
func (l *laying) laid(t Language, s string) (names []string, task string, ok bool) {
	names, rest, ok := grammar.NameList(SkipArticle(s), grammar.StrengthProse)
	if !ok {
		return nil, "", false
	}
	for _, link := range l.links {
		if task, ok := strings.CutPrefix(rest, link); ok {
			if task = strings.TrimLeft(task, " "); t.ordered(task) {
				return names, task, true
			}
		}
	}
	task = strings.TrimLeft(rest, " ")
	return names, task, l.thing && strings.HasPrefix(rest, " ") && frenchArticles[scan.FirstWord(task)] && strings.Count(task, " ") > 1
}

// ordered tells that a clause is one by which work is laid on: an infinitive with "zu" or "te", one that
// begins it, or a subjunctive.
func (t Language) ordered(task string) bool {
	verb := word(scan.FirstWord(task))
	if unsaid[verb] || !strings.Contains(task, " ") {
		return false
	}
	main := MainClause(task)
	switch t {
	case German, Dutch:
		last := infinitive(strings.TrimRight(main, " ."))
		return last != "" && !unsaid[last] && HoldsZu(main) && !scan.ContainsOne(main, []string{"toe te lichten", "uit te leggen"})
	case French:
		return infinitiveAhead(task)
	}
	return infinitiveAhead(task) || len(verb) > 3 && strings.ContainsAny(verb[len(verb)-1:], "aen") && !spanishStates[verb]
}

// Infinitive tells a task that is one of the language's infinitives with what belongs to it.
func (t Language) Infinitive(task string) bool {
	if t == German || t == Dutch {
		return infinitive(strings.TrimRight(MainClause(task), " .,")) != ""
	}
	return infinitiveAhead(task)
}

// ToBeDone tells a thing with what is to become of it: "flyers à imprimer", "folletos por imprimir", "Flyer zu drucken".
func (t Language) ToBeDone(task string) bool {
	for _, link := range []string{" à ", " por "} {
		if thing, rest, ok := strings.Cut(task, link); ok && (t == French || t == Spanish) && scan.CountWords(thing) < 6 && infinitiveAhead(rest) {
			return true
		}
	}
	return (t == German || t == Dutch) && HoldsZu(MainClause(task))
}

// HoldsZu tells an infinitive with "zu" or "te": "zu streichen", "abzunehmen", "te verkopen".
func HoldsZu(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if w = word(w); w == "zu" || w == "te" || strings.Contains(w, "zu") && strings.HasSuffix(w, "en") && !strings.HasPrefix(w, "zu") {
			return true
		}
	}
	return false
}

// unsaid are verbs of speech and thought, which nobody is asked to do after the meeting.
var unsaid = vocab.Of(`avoir être haber erläutern erklären begründen berichten sagen äußern schweigen entschuldigen beachten berücksichtigen toelichten zeggen uitleggen reageren begrijpen
	expliquer préciser exposer rappeler dire répondre excuser quitter patienter explique precise diga explicar aclare aclarar exponga exponer responda considere`)

// leaving are what somebody does for himself.
var leaving = vocab.Of("quitter partir démissionner déménager arrêter dejar dimitir marcharse abandonar")
