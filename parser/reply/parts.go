package reply

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// parted sets apart the words that are written as one: "Frank's doing it" is "Frank is
// doing it", "l'attività" is two words.
func parted(words []span) []span {
	var out []span
	for i := 0; i < len(words); i++ {
		w := words[i]
		if long, n := slashed(words[i:]); n > 0 {
			out = append(out, span{long, w.start, words[i+n-1].end})
			i += n - 1
			continue
		}
		if i > 0 && bases[w.text] != "" && (perfect[words[i-1].text] || copulas[words[i-1].text] || single(words[i-1].text, func(p entry) bool {
			return p.class == copula || p.class == all || p.class == partial || fold(words[i-1].text) == "already"
		})) {
			w.text = bases[w.text]
		}
		if i+1 < len(words) {
			w.text = beforeVerb(w.text, words[i+1].text)
		}
		if w.text == "one's" && i > 0 && ordinal(words[i-1].text) != 0 { // "the first one's done"
			out = append(out, span{"one", w.start, w.end - 2}, span{"is", w.end - 1, w.end})
			continue
		}
		if len(lexicon[w.text]) > 0 || withinPhrase[w.text] {
			out = append(out, w)
			continue
		}
		if name, ok := strings.CutSuffix(w.text, "'s"); ok && i+1 < len(words) && (persons[name] || contracts[words[i+1].text] || i+2 < len(words) && strings.HasSuffix(words[i+1].text, "ing") && handled[words[i+2].text] || isDoneWord(words[i+1].text) || standings[words[i+1].text]) && len(name) > 1 {
			verb := "is"
			if words[i+1].text == "got" {
				verb = "has"
			}
			out = append(out, span{name, w.start, w.end - 2}, span{verb, w.end - 1, w.end})
			continue
		}
		if head, tail, ok := strings.Cut(w.text, "'"); ok && elided[head] && (len(tail) > 2 || scan.AllDigits(tail)) {
			at := w.end - len(tail)
			out = append(out, span{head + "'", w.start, at}, span{tail, at, w.end})
			continue
		}
		out = append(out, w)
	}
	return out
}

// bases stand for their participles where there is no other verb: "it is finish", "1 already finish".
var bases = map[string]string{"finish": "finished", "finalize": "finalized", "finalise": "finalised", "resolve": "resolved", "solve": "solved", "make": "made", "did": "done", "do": "done", "settle": "settled", "fix": "fixed", "approve": "approved", "cancel": "cancelled",
	"delete": "deleted", "terminate": "terminated", "conclude": "concluded"}

// perfect stand before a participle.
var perfect = vocab.New("have", "has", "i've", "we've")

// slashed reads what is short with a stroke in it, "w/o" and "n/a", and how many words it takes.
func slashed(words []span) (long string, n int) {
	for n = min(3, len(words)); n > 1; n-- {
		short := ""
		for i, w := range words[:n] {
			if i > 0 && w.start != words[i-1].end {
				short = ""
				break
			}
			short += w.text
		}
		if long := strokes[short]; long != "" {
			return long, n
		}
	}
	return "", 0
}

var strokes = map[string]string{"w/": "with", "w/o": "without", "n/a": "n/a", "b/c": "because"}

// beforeVerb is a word typed on a phone in full, where the next one shows that it is meant: "im stuck", "1 and 2 r done".
func beforeVerb(w, next string) string {
	full := map[string]string{"im": "i'm", "r": "are"}[w]
	if full != "" && slices.ContainsFunc(lexicon[next], func(p phrase) bool {
		return p.class == verb || p.class == not || p.class == partial || p.class == remain
	}) {
		return full
	}
	return w
}

// withinPhrase are the words of phrases: "plus d'actualité" is not taken apart.
var withinPhrase = func() map[string]bool {
	m := map[string]bool{}
	put := func(way []string) {
		for _, w := range way {
			m[w] = true
		}
	}
	for _, list := range lexicon {
		for _, p := range list {
			put(p.words)
			for _, q := range p.parts {
				for _, way := range q {
					put(way)
				}
			}
		}
	}
	return m
}()

var (
	// contracts are the words before which "'s" is short for "is" or "has".
	contracts = vocab.New("doing", "handling", "taking", "looking", "dealing", "covering", "leading", "running", "responsible", "on", "got", "with", "still", "down")
	// standings lead to how a thing stands: "the guide's nearly ready".
	standings = vocab.New("nearly", "almost", "not", "now", "already", "been", "going", "coming", "gone", "at")
	// handled stand behind the participle of what somebody does: "Priya's picking this up", but not "Thursday's meeting".
	handled = vocab.New("it", "this", "that", "these", "them", "up", "on", "over", "into", "after", "out")
	// elided are the articles and prepositions that lose their vowel.
	elided = vocab.New("l", "d", "dell", "all", "dall", "nell", "un", "quest")
)

// sendsOn tells whether "send" at word i hands a row to somebody, "please send this to Tom
// instead": an order, and what is sent is the row or its reminder.
func (l *lexer) sendsOn(i int) bool {
	if i > 0 && !sendAfter[l.words[i-1].text] || i+3 >= len(l.words) {
		return false
	}
	k := i + 1
	for k < len(l.words) && (sendable[l.words[k].text] || scan.AllDigits(l.words[k].text)) {
		k++
	}
	return k > i+1 && k+1 < len(l.words) && (l.words[k].text == "to" || l.words[k].text == "over" && l.words[k+1].text == "to")
}

var (
	sendAfter = vocab.New("please", "pls", "kindly", "you", "so", ",", "and", "-")
	sendable  = vocab.New("this", "it", "these", "those", "that", "them", "one", "item", "task", "reminder", "reminders", "mail", "mails", "email", "emails", "request", "all")
)

// lists counts the words of "send me the full list of my open items" at word i, and tells what is asked
// for: the list, or the status: "send me a status report".
func (l *lexer) lists(i int) (n int, asked string) {
	n = 1
	if scan.HasDigit(l.at(i + 2)) { // "get items 1 and 3 done"
		return 0, ""
	}
	if i+2 < len(l.words) && mays[l.words[i].text] && (l.words[i+1].text == "i" || l.words[i+1].text == "we") {
		n = 3
	}
	if !listing[l.words[i+n-1].text] {
		return l.listsLast(i), List
	}
	for ; i+n < len(l.words); n++ {
		w := l.words[i+n].text
		switch {
		case w == "status":
			asked = Status
		case listNouns[w] && asked == "":
			asked = List
		}
		if w != "status" && !listWords[w] && !(asked == Status && w == "report") {
			break
		}
	}
	if asked == "" {
		return 0, ""
	}
	return n, asked
}

// listsLast counts the words of "mir die Liste schicken" at word i.
func (l *lexer) listsLast(i int) int {
	noun, n := false, 0
	for ; i+n < len(l.words) && n < 8 && listWords[l.words[i+n].text]; n++ {
		noun = noun || listNouns[l.words[i+n].text]
	}
	if noun && i+n < len(l.words) && verbLast[l.words[i+n].text] {
		return n + 1
	}
	return 0
}

var (
	verbLast = vocab.New("schicken", "senden", "zeigen", "zusenden", "sturen", "toesturen", "tonen")
	mays     = vocab.New("can", "could", "may")
	listing  = vocab.New("send", "show", "give", "get", "list", "see", "have", "mail", "share", "schick", "schicke", "schicken", "zeig", "zeige",
		"zeigen", "envoie", "envoyez", "envoyer", "montre", "montrez", "manda", "mándame", "envía", "envíame", "muéstrame", "stuur", "toon",
		"mandami", "mostrami", "inviami", "mostra-me", "envia-me", "manda-me")
	listNouns = vocab.New("list", "overview", "summary", "items", "tasks", "actions", "todos", "to-dos", "liste", "übersicht", "aufgaben", "punkte",
		"tâches", "lista", "resumen",
		"tareas", "pendientes", "lijst", "overzicht", "taken", "elenco", "attività", "compiti", "tarefas", "pendências")
	listWords = vocab.New("me", "us", "a", "an", "the", "my", "our", "full", "complete", "current", "updated", "whole", "latest", "of", "all",
		"everything", "that's", "that", "is", "update",
		"are", "still", "open", "outstanding", "list", "overview", "summary", "items", "tasks", "actions", "todos", "to-dos", "action", "mir",
		"uns", "bitte", "die", "eine",
		"meine", "meiner", "alle", "offenen", "liste", "übersicht", "aufgaben", "punkte", "der", "moi", "nous", "la", "une", "mes", "tâches",
		"ouvertes", "des", "toutes", "una", "mis", "tareas", "lista",
		"resumen", "pendientes", "de", "mij", "een", "het", "overzicht", "lijst", "taken", "openstaande", "mijn", "van", "l'", "elenco", "delle",
		"mie", "attività", "aperte", "compiti", "minhas", "tarefas", "uma",
		"as", "das", "abertas", "pendentes", "pendências")
)

// settled is the class of a token where those before it and the next word make it another;
// a mark before it may turn into a filler too.
func settled(out []token, t token, next string) class {
	k := len(out) - 1
	if k < 0 {
		if t.class == because && fold(t.text) == "want" { // Dutch for "because": "want 3 done"
			return modal
		}
		if t.class == modal && plans[fold(t.text)] && next != "to" && next != "on" { // "Plan sent"
			return unknown
		}
		return t.class
	}
	last := &out[k]
	switch t.class {
	case condition:
		if fold(t.text) == "first" && (next == "" || next == "." || next == ",") && slices.ContainsFunc(out, func(t token) bool { return t.class == needing }) {
			return filler // "need approval first"
		}
		if fold(t.text) == "come" { // an Italian asks how at the head of his sentence
			return unknown
		}
		if fold(t.text) == "provided" && (last.class == not || last.class == copula) { // "is not provided yet"
			return unknown
		}
	case modal:
		if plans[fold(t.text)] && next != "to" && next != "on" && (determiners[fold(last.text)] || articles[fold(last.text)] || last.class == unknown) { // "the plan is sent"
			return unknown
		}
	case hedge:
		if fold(t.text) == "reports" && (last.class == all || articles[fold(last.text)] || determiners[fold(last.text)]) { // "all reports are in"
			return unknown
		}
	case partial:
		if w := fold(t.text); (w == "parts" || w == "part") && determiners[fold(last.text)] && next != "of" { // "the parts never came"
			return unknown
		}
	case copula:
		if fold(t.text) == "worden" && isDoneWord(next) { // Dutch: "1 en 3 worden gedaan"
			return modal
		}
	case separator:
		if fold(last.text) == "status" {
			return filler // "status - complete"
		}
	case number:
		if onlys[fold(last.text)] {
			last.class = filler // "only 2 is done"
		}
	case remain:
		if pastNeeds[fold(t.text)] && (last.class == unknown || last.class == pronoun || last.class == number) { // "it needed a second coat"
			return unknown
		}
	case verb:
		if t.verb == List && enclosures[next] { // "list attached"
			return unknown
		}
		if last.class == arrow || last.class == no && t.verb == Drop && !wordAt(last.text, 0) {
			last.class = filler // "1 -> done", "4 ❌ no longer needed"
		}
	case date:
		if last.class == giving && allNames(t.text) {
			return unknown // "assign to April"
		}
	case but:
		if fold(t.text) == "maar" && (last.class == verb || last.class == giving || last.class == asking) {
			return filler // "sluit maar"
		}
	case all:
		return allOf(out, next)
	}
	return t.class
}

// pastNeeds tell what was needed until it was done.
var pastNeeds = vocab.New("needed", "required", "brauchte", "benötigte")

// nounOrVerb are commands whose verb may be the name of a thing: "the slides", "a delay".
var nounOrVerb = vocab.New(Due, Snooze, Block, Start, Drop)

// allOf is the class of "all" behind other tokens: every row, or a word that says nothing.
func allOf(out []token, next string) class {
	last := &out[len(out)-1]
	if pointers[lastWord(last.text)] && (next == "" || !wordAt(next, 0)) { // "I did it all", "the new program has it all"
		if last.class == taking {
			last.class = filler
		}
		return filler
	}
	named := slices.ContainsFunc(out, func(t token) bool { return t.class == number })
	if named && last.class == copula || (last.class == number || fold(last.text) == ":") && isDoneWord(next) {
		return filler // "1, 2 and 6 are all done", "4: all done"
	}
	return all
}

// plans are a verb of intention and the name of a thing.
var plans = vocab.New("plan", "plans")

var determiners = vocab.New("the", "my", "our", "your", "their", "these", "both")

var onlys = vocab.New("only", "nur", "seulement", "solo", "sólo", "alleen", "soltanto", "só", "apenas")

// quotation takes words in quotation marks as one: they are somebody's words, not a command.
func (l *lexer) quotation(i int) (token, int) {
	for j := i + 1; j < len(l.words); j++ {
		if strings.ContainsAny(l.words[j].text, "\"“”„«»") {
			return l.make(i, j-i+1, entry{quotation, ""}), j - i + 1
		}
	}
	return l.make(i, 1, entry{quotation, ""}), 1
}
