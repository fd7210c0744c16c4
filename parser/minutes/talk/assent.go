package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// assent is how much somebody takes on by the words with which he agrees; each does what the ones before it do, too.
type assent int

const (
	assentNone assent = iota
	accepts           // what he was asked: "sure"
	obeys             // what was ordered or advised, which "sure" may only have heard: "will do"
	claiming          // what another has only told of: "I'm on it"
)

// assents are the words that such an answer begins with.
var assents = [...][]string{
	accepts: {"doing it", "i got it", "got it", "no prob", "no bother", "no sweat", "sure", "me please", "me again", "i'm here", "i'm around", "i'm free", "i'll be there", "i'll be in", "count me in", "i volunteer", "i suppose",
		"go on then", "go on", "oh go on", "if i must", "okidoki", "okey-dokey", "okey dokey", "very well", "as you wish", "understood", "noted", "that's fine", "so i can", "why not", "all right", "alright then", "done deal", "it's on my list", "on my list",
		"assign it to me", "assign that to me", "sign me up", "mach ich", "mache ich", "mach' ich", "erledige ich", "ich kümmere mich", "ich kümmer mich", "übernehme ich", "ich übernehme", "kann ich machen", "könnte ich machen", "das könnte ich", "das kann ich", "das mach ich", "das mache ich", "kann ich übernehmen",
		"ich kann", "bin dabei", "kein problem", "geht klar", "wird gemacht", "wird erledigt", "kommt sofort", "ist notiert", "je m'en occupe", "je m'en charge", "j'y vais", "ok pour moi",
		"d'accord", "bien sûr", "pas de souci", "pas de problème", "avec plaisir", "je peux", "moi je peux", "c'est noté", "je le fais", "me encargo", "yo me encargo", "yo puedo", "yo también",
		"puedo yo", "lo hago", "ya lo hago", "por supuesto", "de acuerdo", "cuenta conmigo", "doe ik", "ik kan", "dat regel ik", "regel ik", "komt goed", "is goed", "geen probleem",
		"komt in orde", "ik doe het", "ci penso", "posso io", "faccio io", "lo faccio", "va bene", "me ne occupo", "volentieri", "nessun problema", "senz'altro"},
	obeys: {"will do", "doing that now", "doing it now", "can do", "shall do", "sure thing", "of course", "absolutely", "certainly", "no problem", "no worries", "with pleasure", "my pleasure", "gladly", "cheerfully", "by all means", "happy to", "glad to", "consider it done",
		"right away", "straight away", "you got it", "you bet", "copy that", "roger", "righto", "rightio", "yessir", "yes sir", "aye", "deal"},
	claiming: {"on it", "i'm on it", "im on it", "i'm on that", "already on it", "i've got it", "i've got this", "i got this", "leave it with me", "leave that with me", "leave this with me", "leave it to me", "leave that to me",
		"i'll see to it", "i'll sort it", "i'll deal with it", "that's on me", "it's on me", "bagsy", "dibs", "i'll own it", "i'll own that", "put me down", "put my name"},
}

// assentOf tells how much the words that s begins with take on.
func assentOf(s string) assent {
	for level := claiming; level > assentNone; level-- {
		if scan.OpensWith(s, assents[level]) {
			return level
		}
	}
	return assentNone
}

// claims tells words by which somebody makes a thing his whatever was said of it: "leave it with me", "I've got a laminator, I'm on it".
func claims(s string) bool {
	for clause := range strings.SplitSeq(strings.ToLower(s), ", ") {
		if scan.OpensWith(clause, assents[claiming]) {
			return true
		}
	}
	return false
}

// tookOn tells the short answers that take a task on: "me", "on it", "can do".
func tookOn(body string) bool {
	if assentOf(body) > assentNone || beMine(body) || claims(body) || concludes(body) {
		return true
	}
	clause := strings.ToLower(body)
	if w, tail := grammar.CutWord(clause); grammar.Gerund(w) != "" && (strings.Trim(tail, " .!") == "" || pointing.Words[scan.FirstWord(tail[1:])]) { // "looking", "checking now"
		return true
	}
	if i := strings.IndexAny(clause, ",.!-"); i >= 0 {
		clause = clause[:i]
	}
	return alone.Has(strings.TrimSpace(clause))
}

// concludes tells an answer that begins with a reason: "I've got a key, so I can do that".
func concludes(s string) bool {
	s = strings.TrimRight(strings.ToLower(s), " .!")
	i := strings.LastIndex(s, ", ")
	if i < 0 {
		return strings.HasSuffix(s, " so i can")
	}
	last := strings.TrimPrefix(s[i+len(", "):], "so ")
	return alone.Has(last) && !grammar.Self.Has(last) || concluding.Has(last) || strings.HasSuffix(s, " so i can")
}

// alone are whole clauses that take on what was asked, concluding those that do behind a reason.
var (
	alone = vocab.Phrases("me|me me|mine|that's me|ich|moi|yo|ik|i do|i will|i can|i could|i would|i'd do it|i'd do that|i'm doing that|i'm doing it|i'm doing those|got one|i have one|i've got one|have one|we can|we could|we will|we do|" +
		"i can do it|i can do that|i could do it|i could do that|i can take it|i can take that|i'll do it|i'll do that|i'll take it|i'll take that")
	concluding = vocab.Phrases("will do|can do|shall do|happy to|happy to do it|glad to")
)

// beMine tells "that can be me too" and "this one would be mine".
func beMine(s string) bool {
	_, _, ok := canBeMe.Cut(strings.TrimRight(firstClause(s), " .!") + " ")
	return ok
}

var canBeMe = vocab.Patterns("(that|it|this)(| one) (can|could|may|might|will|would|should)(| as well| probably) be (me|mine)", "(that'll|that'd|it'll|it'd) be (me|mine)")

// letsGoOn tells words that let somebody go on with what he would do: "please do".
func letsGoOn(s string) bool { return scan.OpensWith(s, goAheads) }

var goAheads = []string{"would you?", "could you?", "can you?", "please do", "pls do", "do that", "do it", "do so", "go ahead", "go for it", "yes please", "yes, please", "yes do", "that'd be great", "that would be great", "that'd help", "that would help", "that would be really helpful"}
