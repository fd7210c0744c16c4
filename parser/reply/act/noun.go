package act

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"duly/parser/vocab"
)

// The nouns that name acts.

// Concerns is where the word stands behind which a task names what such an act is done to: "for" of "Get approval for the change"; 0 where it names nothing.
func Concerns(task []string) int {
	i := nounAt(task) + 1
	if i > 1 && i+1 < len(task) && (task[i] == "for" || task[i] == "on" || task[i] == "of" && !consents[verbNamed(task[i-1])]) {
		return i
	}
	return 0
}

// nounAt is where the noun stands that names what a task asks for behind a verb that says little: "approval" of "Get approval for the change", "test"
// of "Run the restore test"; 0 where there is none.
func nounAt(task []string) int {
	if len(task) < 3 || !light[task[0]] {
		return 0
	}
	for i := 1; i < len(task) && i < 5; i++ {
		last := i+1 == len(task) || behindNoun[task[i+1]]
		if v := verbNamed(task[i]); last && v != "" && (task[0] != "get" && task[0] != "obtain" || consents[v]) {
			return i
		}
		if last {
			break
		}
	}
	return 0
}

// verbNamed is the verb of which an English noun is the name: "approve" of "approval", and of "test" itself; "" if none is known.
func verbNamed(noun string) string {
	if alsoNouns[noun] {
		return noun
	}
	for _, tail := range nominalEndings {
		stem, ok := strings.CutSuffix(noun, tail)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, e := range []string{"", "e", "y", "ate", "ify"} {
			if groupsOf[stem+e] != nil {
				return stem + e
			}
		}
	}
	return ""
}

var (
	light      = vocab.Of("get obtain do make give have hold run perform conduct carry")
	behindNoun = vocab.Of("of for on with to from by at in")
	consents   = vocab.Of("approve authorise authorize confirm sign sanction")
	alsoNouns  = vocab.Of("test call review check backup audit count visit briefing")
)

// named tells whether a noun is made from a verb.
func named(v, noun string) bool {
	if strings.HasPrefix(v, noun) && len(noun) > 4 && len(v)-len(noun) >= 3 && len(v)-len(noun) <= 4 { // "advert"
		return true
	}
	if noun == v+v[len(v)-1:]+"ing" || noun == v+"y" && strings.HasSuffix(v, "er") { // "planning", "delivery"
		return true
	}
	if suppletive[v] == noun || noun == v+"-off" {
		return true
	}
	for _, e := range []string{"", "e", "y", "en", "er", "ar", "ir", "are", "ere", "ire", "re", "n"} {
		stem, ok := strings.CutSuffix(v, e)
		if tail, is := strings.CutPrefix(noun, stem); ok && is && len(stem) > 2 && nominal[tail] && noun != v {
			return true
		}
	}
	return false
}

// suppletive are the names of acts that no ending makes.
var suppletive = map[string]string{"mettre": "mise", "remettre": "remise", "prendre": "prise", "envoyer": "envoi", "inviare": "invio", "enviar": "envío", "choose": "choice", "sell": "sale", "hand": "handover"}

// nominal are the endings by which a noun is made from the stem of a verb; nominalEndings have the longest first.
var nominal = vocab.Of("ing ings ation iation ations ition ion ment ments al ance ence cation ication ature ung ungen ions ements ación ción aciones amento imento azione zione ção ação age agem ade")

var nominalEndings = slices.SortedFunc(maps.Keys(nominal), func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
