// Package act knows what a task asks to be done, and the words that tell that it was: the pasts of its own verb and of those that stand
// for it, the noun of that verb, and what is said of a thing then. "The contract went back" tells it of "Send the contract back".
package act

import (
	_ "embed" // of the vocabularies
	"slices"
	"strings"

	"duly/parser/vocab"
)

// Act is what one task asks to be done.
type Act struct {
	verbs  []string // the words of the task that may be its verb: the first, and in German and Dutch the last
	pasts  []string
	groups []string
}

// Of finds the act in the words of a task, which are in small letters.
func Of(task []string) Act {
	var a Act
	verbs := verbsOf(task)
	if v := causedBy(task); v != "" {
		verbs = []string{v}
	}
	if i := nounAt(task); i > 0 && !consents[verbNamed(task[i])] { // which are others' to do
		verbs = append(verbs, verbNamed(task[i]))
	}
	for _, v := range verbs {
		a.verbs = append(a.verbs, v)
		a.pasts = append(a.pasts, pasts(v)...)
		a.groups = append(a.groups, groupsOf[v]...)
		if len(task) > 1 && v == task[0] { // "set up", "put together"
			a.groups = append(a.groups, groupsOf[v+"_"+task[1]]...)
		}
		if rest, ok := strings.CutPrefix(v, "re"); ok && len(rest) > 3 && !Known(v) { // "refuel"
			a.pasts = append(a.pasts, pasts(rest)...)
		}
	}
	if a.In("send") && !a.In("return") && slices.ContainsFunc(task[1:], particles["return"].Has) { // "Send the van back"
		a.groups = append(a.groups, "return")
	}
	return a
}

// causedBy is the verb of what a task wants done by somebody: "service" of "Get the boiler serviced by Hahn".
func causedBy(task []string) string {
	if len(task) > 2 && causing[task[0]] && strings.HasSuffix(strings.TrimSuffix(task[1], "e"), "r") { // "Faire réparer le tracteur"
		return task[1]
	}
	if len(task) < 3 || task[0] != "have" && task[0] != "get" {
		return ""
	}
	for i := 2; i < len(task); i++ {
		if i+1 < len(task) && !behindParticiple[task[i+1]] {
			continue
		}
		if v := infinitiveOf(task[i]); v != "" {
			return v
		}
	}
	return ""
}

// causing are verbs of having something done by somebody.
var causing = vocab.Of("faire fare far hacer mandar fazer")

// Causes tells whether a task that begins with such a word wants something done by whom it may be: "Have the boiler serviced".
func Causes(verb string) bool { return verb == "get" || verb == "have" || causing[verb] }

var behindParticiple = vocab.Of("by for at in on before from with to over up")

// infinitiveOf is the English verb whose past participle a word is, "" if it is none.
func infinitiveOf(participle string) string {
	if stem, ok := strings.CutSuffix(participle, "ed"); ok && len(stem) > 2 {
		if Known(stem) || !Known(stem+"e") && !Known(stem[:len(stem)-1]) {
			return stem
		}
		if Known(stem + "e") {
			return stem + "e"
		}
		return stem[:len(stem)-1] // "planned"
	}
	found := ""
	for v, list := range irregular {
		if list[len(list)-1] == participle && (found == "" || v < found) {
			found = v
		}
	}
	return found
}

// verbsOf are the words of a task that may be its verb: in German and Dutch an infinitive behind its object, "Offerte opvragen bij Borealis", else
// the first word.
func verbsOf(task []string) []string {
	if i := Place(task); i > 0 {
		return task[i : i+1]
	}
	if len(task) > 3 && joining[task[1]] && Known(task[2]) { // "Sign and return the lease" is done when it is returned
		return task[2:3]
	}
	return task[:min(1, len(task))]
}

var joining = vocab.Of("and & + und et y en e")

// Place is where the verb of a task stands.
func Place(task []string) int {
	if len(task) == 0 || Known(task[0]) {
		return 0
	}
	for i := len(task) - 1; i > 0; i-- {
		if infinitive(task[i]) && !letting[task[i]] {
			return i
		}
	}
	if last := len(task) - 1; endsLikeInfinitive(task[last]) && !slices.ContainsFunc(task, anglo.Has) {
		return max(0, last-lets(task))
	}
	return 0
}

// letting are verbs of having something done that stand behind what is to be done.
var letting = vocab.Of("lassen laten")

// lets is 1 where such a verb ends a task.
func lets(task []string) int {
	if letting[task[len(task)-1]] {
		return 1
	}
	return 0
}

// endsLikeInfinitive tells whether a word ends like an infinitive of German or Dutch, which make one of any foreign verb: "klären", "patchen".
func endsLikeInfinitive(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "ern") || strings.HasSuffix(w, "eln")) && !englishNouns[w]
}

// englishNouns end like infinitives.
var englishNouns = vocab.Of("screen kitchen garden oven women children linen citizen token specimen burden siren chicken dozen heaven omen warden alien queen teen green lantern pattern concern intern cistern cavern")

// anglo are words of an English task.
var anglo = vocab.Of("the a an of to for with on at and by from all new")

// Known tells whether a word is a verb whose forms are known.
func Known(v string) bool { return groupsOf[v] != nil || irregular[v] != nil }

// infinitive tells whether a word is one in German or Dutch.
func infinitive(w string) bool {
	if !strings.HasSuffix(w, "n") || len(w) < 5 {
		return false
	}
	return Known(w) && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "rn")) || strings.HasSuffix(w, "ieren") || strings.HasSuffix(w, "eren") ||
		slices.ContainsFunc(slices.Concat(split, fast), func(p string) bool {
			return len(w) > len(p)+4 && strings.HasPrefix(w, p) && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "rn") || strings.HasSuffix(w, "ln"))
		})
}

// Own tells whether a word is a past of the task's own verb.
func (a Act) Own(w string) bool {
	return !slices.Contains(a.verbs, w) && slices.Contains(a.pasts, w) || unchanged[w] && slices.Contains(a.verbs, w)
}

// Same tells whether a past of the task's own verb is written as the verb itself: "vervangen", "erhalten".
func (a Act) Same(w string) bool { return slices.Contains(a.verbs, w) && slices.Contains(a.pasts, w) }

// Irregular tells whether a word is the task's verb and has a past that no ending gives: "send", but not "clean".
func (a Act) Irregular(w string) bool { return a.Verb(w) && irregular[w] != nil && !unchanged[w] }

// unchanged are verbs whose past is written as they are.
var unchanged = vocab.Of("read put set cut let shut split spread reset")

// Form tells whether a word is a form of the task's own verb, whatever the time: "write", "written", "schreibe".
func (a Act) Form(w string) bool {
	return a.Own(w) || slices.ContainsFunc(a.verbs, func(v string) bool {
		return w == v || strings.HasSuffix(v, "n") && slices.ContainsFunc(stems(v), func(stem string) bool { return len(stem) > 2 && (w == stem || w == stem+"e" || w == stem+"t") })
	}) || a.ends(w, presents) || a.ends(w, firsts)
}

// Apart tells whether a word and a particle at the end of its clause are the task's verb: "stuur … rond" of "rondsturen".
func (a Act) Apart(w, particle string) bool {
	return slices.ContainsFunc(a.verbs, func(v string) bool {
		rest, ok := strings.CutPrefix(v, particle)
		return ok && len(particle) > 1 && len(rest) > 3 && slices.ContainsFunc(stems(rest), func(stem string) bool { return w == stem || w == stem+"e" || w == stem+"t" || w == rest })
	})
}

// Present tells whether a word says what somebody does: "schickt", "manda", "sends" of the verb that the task has.
func (a Act) Present(w string) bool {
	return a.ends(w, presents) || slices.ContainsFunc(a.verbs, func(v string) bool {
		return w == v+"s" || w == v+"es" || strings.HasSuffix(v, "y") && w == strings.TrimSuffix(v, "y")+"ies"
	})
}

// DoesLike tells whether a word says that somebody does what the task asks for, by its own verb or one that stands for it: "manda" of "inviare".
func (a Act) DoesLike(w string) bool {
	return a.Present(w) || slices.ContainsFunc(a.groups, func(g string) bool { return endsOf(groups[g].verbs, w, presents) })
}

// ends tells whether a word is made of the task's verb by another ending.
func (a Act) ends(w string, endings [][2]string) bool { return endsOf(a.verbs, w, endings) }

func endsOf(verbs []string, w string, endings [][2]string) bool {
	return slices.ContainsFunc(verbs, func(v string) bool {
		return slices.ContainsFunc(endings, func(e [2]string) bool {
			stem, ok := strings.CutSuffix(v, e[0])
			return ok && len(stem) > 2 && w == stem+e[1]
		})
	})
}

// firsts are the endings of what I do in the Romance languages.
var firsts = [][2]string{{"ir", "is"}, {"re", "s"}, {"ar", "o"}, {"er", "o"}, {"ir", "o"}, {"are", "o"}, {"ere", "o"}, {"ire", "o"}, {"ire", "isco"}, {"iare", "io"}, {"iar", "ío"}}

// presents are the endings of what he, she or it does, by those of the verb.
var presents = [][2]string{{"en", "t"}, {"en", "et"}, {"ern", "ert"}, {"eln", "elt"}, {"er", "e"}, {"oyer", "oie"}, {"ir", "it"}, {"re", ""}, {"ar", "a"}, {"er", "e"}, {"are", "a"}, {"ere", "e"}, {"ire", "e"}, {"iare", "ia"}, {"iar", "ía"}, {"egir", "ige"}, {"edir", "ide"}, {"errar", "ierra"}, {"olver", "uelve"}}

// Like tells whether a word is a past of a verb that stands for the task's own.
func (a Act) Like(w string) bool {
	return slices.ContainsFunc(a.groups, func(g string) bool { return groups[g].pasts[w] })
}

// Implied tells whether a word says of a thing what can only follow the act: what was published is written.
func (a Act) Implied(w string) bool {
	return a.In("write") && (groups["send"].pasts[w] || groups["publish"].pasts[w])
}

// In tells whether the task's verb is one of some groups of verbs.
func (a Act) In(groups ...string) bool {
	return slices.ContainsFunc(groups, func(g string) bool { return slices.Contains(a.groups, g) })
}

// Goes tells whether a verb of the task's groups goes with such a particle: "sent off", but not "called off".
func (a Act) Goes(particle string) bool {
	return slices.ContainsFunc(a.groups, func(g string) bool { return particles[g][particle] })
}

// particles are what may stand behind the verbs of a group and changes nothing.
var particles = vocab.OfEach(map[string]string{"send": "off out over round around in across on raus ab weg", "return": "back zurück terug", "get": "in up back over through", "contact": "back up",
	"clean": "out up aus", "make": "up out", "write": "up out", "pay": "over", "approve": "off", "end": "down out", "publish": "up out", "install": "up in an ein", "arrange": "in", "move": "over across um",
	"review": "through over up", "remove": "out away weg", "repair": "up"})

// Noun tells whether a word is the name of the act: "recalibration", "booking".
func (a Act) Noun(w string) bool {
	return slices.ContainsFunc(a.verbs, func(v string) bool { return named(v, w) })
}

// NounLike tells whether a word is the name of the act or of one that stands for it: a "transfer" pays.
func (a Act) NounLike(w string) bool {
	is := func(v string) bool { return v == w || named(v, w) }
	return slices.ContainsFunc(a.verbs, is) || slices.ContainsFunc(a.groups, func(g string) bool { return slices.ContainsFunc(groups[g].verbs, is) })
}

// Verb tells whether a word is the task's verb itself.
func (a Act) Verb(w string) bool { return slices.Contains(a.verbs, w) }

// VerbLike tells whether a word is the task's verb, or one that stands for it.
func (a Act) VerbLike(w string) bool {
	return a.Verb(w) || slices.ContainsFunc(a.groups, func(g string) bool { return slices.Contains(groups[g].verbs, w) })
}

// Going tells whether a word says that the act is under way: "repainting", "pintando".
func (a Act) Going(w string) bool { return goingOf(a.verbs, w) }

// GoingLike tells whether a word says it by a verb that stands for the act: "reading" of "Review the report".
func (a Act) GoingLike(w string) bool {
	return strings.HasSuffix(w, "ing") && slices.ContainsFunc(a.groups, func(g string) bool { return goingOf(groups[g].verbs, w) })
}

func goingOf(verbs []string, w string) bool {
	return slices.ContainsFunc(verbs, func(v string) bool {
		if w == v+"ing" || w == strings.TrimSuffix(v, "e")+"ing" || w == v+v[len(v)-1:]+"ing" {
			return true
		}
		for _, e := range gerunds {
			if stem, ok := strings.CutSuffix(v, e[0]); ok && w == stem+e[1] {
				return true
			}
		}
		return false
	})
}

// gerunds are the endings of what is under way, by those of the verb.
var gerunds = [][2]string{{"ar", "ando"}, {"er", "iendo"}, {"ir", "iendo"}, {"are", "ando"}, {"ere", "endo"}, {"ire", "endo"}, {"er", "endo"}, {"ir", "indo"}}

// Result counts the words, from the first on, that say of a thing what comes of the act: "went out", "has arrived".
func (a Act) Result(words []string) int {
	n := 0
	for _, g := range a.groups {
		for _, r := range groups[g].results {
			if len(r) > n && len(r) <= len(words) && slices.Equal(r, words[:len(r)]) {
				n = len(r)
			}
		}
	}
	return n
}

// Sent tells whether a word says that something was sent or handed over.
func Sent(w string) bool { return groups["send"].pasts[w] }

// Kin tells whether a past is that of the verb from which a noun is made: "signed" and "signature".
func Kin(past, noun string) bool {
	stem, ok := strings.CutSuffix(past, "ed")
	return ok && len(stem) > 3 && (named(stem, noun) || named(stem+"e", noun))
}

// group are verbs that stand for each other.
type group struct {
	verbs   []string
	pasts   vocab.Set
	results [][]string
}

//go:embed acts.txt
var actWords string

//go:embed pasts.txt
var pastWords string

var (
	irregular        = readPasts()
	groups, groupsOf = readGroups()
)

func readPasts() map[string][]string {
	m := map[string][]string{}
	for language, lines := range vocab.Parse(pastWords) {
		for _, l := range lines {
			f := strings.Fields(l)
			m[f[0]] = slices.Concat(m[f[0]], f[1:], inflected(f[1], language))
		}
	}
	return m
}

func readGroups() (map[string]group, map[string][]string) {
	m, of := map[string]group{}, map[string][]string{}
	for name, lines := range vocab.Parse(actWords) {
		name, results := strings.CutSuffix(name, " come of it")
		name, asking := strings.CutSuffix(name, " that is asked for")
		g, ok := m[name]
		if !ok {
			g.pasts = vocab.Set{}
		}
		for _, l := range lines {
			f := strings.Fields(l)
			if results {
				g.results = append(g.results, f)
				continue
			}
			for _, v := range f {
				of[v] = append(of[v], name)
				if !asking {
					if strings.Contains(v, "_") { // its past is two words
						continue
					}
					g.verbs = append(g.verbs, v)
					for _, p := range pasts(v) {
						g.pasts[p] = true
					}
				}
			}
		}
		m[name] = g
	}
	return m, of
}
