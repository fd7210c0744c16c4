package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// deed reads what says that the very thing a task asks for has been done: "the laptops are
// ordered" of "Order the new laptops". Every word must be the task's own.
func (r reader) deed(tokens []token, s summary) ([]Command, verdict) {
	if s.has[modal] || s.has[partial] || s.has[remain] || s.has[needing] || s.has[owner] || s.has[quotation] || s.deadline ||
		s.day.class == duration || len(s.strange) == 0 || asks(tokens) {
		return nil, silent
	}
	if rest := withoutDoer(tokens, r.c); rest != nil { // "… was renewed by Olu"
		tokens = rest
		s.strange = slices.DeleteFunc(slices.Clone(s.strange), func(t token) bool {
			return !slices.ContainsFunc(rest, func(x token) bool { return x.start == t.start })
		})
	}
	var found []string
	for _, o := range r.c.Offers {
		if n := strconv.Itoa(o.N); r.couldBe(n, o.Ref, s) && r.tells(o, s.strange, len(s.targets) > 0 || r.row != "" || len(r.c.Offers) == 1) {
			found = append(found, n)
		}
	}
	if len(found) != 1 || r.calledUs(tokens, found[0], s) {
		return nil, silent
	}
	s.targets, s.strange = found, nil
	if len(r.c.Offers) == 1 {
		s.targets = nil
	}
	return r.each(s, Command{Verb: Done})
}

// carriedOut tells whether a clause says of rows, or of "it", that they were sent, paid or the
// like, and nothing else: "2 paid", "I've sent it". Of "paid yesterday" nobody knows what.
func (r reader) carriedOut(tokens []token, s summary) bool {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == deed })
	if at > 0 && selves[fold(tokens[at-1].text)] { // "I'm paid by the hour"
		return false
	}
	if at < 0 || slices.ContainsFunc(tokens, func(t token) bool { return !beside[t.class] && !theRows[fold(t.text)] }) {
		return false
	}
	v := tokens[at]
	v.verb = Done
	s.verb = v
	if s.deadline || s.day.class == date && future(s.day.day, r.c) && !past(tokens, s) {
		return false
	}
	passive := slices.ContainsFunc(tokens[:at], func(t token) bool { return t.class == copula || fold(t.text) == "c'est" })
	if passive && slices.ContainsFunc(tokens, func(t token) bool { return subjects[fold(t.text)] || persons[fold(t.text)] }) { // "we were paid"
		return false
	}
	return len(s.targets) > 0 || s.has[all] || s.has[rest] || passive || slices.ContainsFunc(tokens, func(t token) bool { return t.class == pronoun && !strangers[fold(t.text)] && fold(t.text) != "these" })
}

// persons are never what was sent or paid.
var persons = vocab.New("he", "she", "you", "who")

// beside are the classes of words that may stand beside what was done to a row.
var beside = map[class]bool{deed: true, number: true, all: true, rest: true, except: true, pronoun: true, copula: true, filler: true, date: true}

// calledUs tells whether a task's verb may have been done by its object: "the landlord
// called" of "Call the landlord".
func (r reader) calledUs(tokens []token, n string, s summary) bool {
	at := slices.IndexFunc(r.c.Offers, func(o Offer) bool { return strconv.Itoa(o.N) == n })
	task := scan.Words(fold(r.c.Offers[at].Task))
	if s.has[copula] || !towards[task[0]] && !towards[task[len(task)-1]] {
		return false
	}
	for _, t := range tokens {
		if w := fold(t.text); participleOf(firstWord(w), task) {
			return false
		} else if subjects[w] {
			return false
		} else if t.class == unknown || t.class == number && t.named {
			return true
		}
	}
	return true
}

// towards are verbs that people do to each other.
var towards = vocab.New("call", "phone", "email", "mail", "ask", "contact", "tell", "inform", "meet", "visit", "invite", "answer", "pay", "brief", "anrufen",
	"fragen", "kontaktieren", "informieren", "treffen", "appeler", "contacter", "llamar", "contactar", "bellen", "chiamare", "contattare", "ligar")

// couldBe tells whether a clause may speak of a row: it names it, or none.
func (r reader) couldBe(n, ref string, s summary) bool {
	if len(s.targets) > 0 {
		return len(s.targets) == 1 && (s.targets[0] == n || s.targets[0] == ref)
	}
	return !s.has[all] && !s.has[rest] && (r.row == "" || r.row == n)
}

// tells tells whether words are a task's own, its verb among them as a participle. Where
// the row is not known by other means, its object must be named too.
func (r reader) tells(o Offer, strange []token, known bool) bool {
	task := scan.Words(fold(o.Task))
	if len(task) == 0 {
		return false
	}
	verb, object := false, known
	for _, t := range strange {
		for _, w := range scan.Words(fold(t.text)) {
			switch {
			case !verb && participleOf(w, task):
				verb = true
			case isEmpty(w):
			case slices.ContainsFunc(task, func(x string) bool { return alike(x, w) }):
				object = object || slices.ContainsFunc(objectOf(task), func(x string) bool { return alike(x, w) })
			default:
				return false
			}
		}
	}
	return verb && object
}

// objectOf are the words of a task between its verb and its first preposition: what is to
// be done, without for whom and why.
func objectOf(task []string) []string {
	out := task[1:]
	if len(task) == 1 {
		out = task
	}
	end := slices.IndexFunc(out, func(w string) bool {
		return doers[w] || topics[w] && w != "over" || w == "to" || w == "with" || w == "from" || w == "of"
	})
	if end > 0 {
		out = out[:end]
	}
	return slices.DeleteFunc(slices.Clone(out), isEmpty)
}

// participleOf tells whether a word is the past of the task's verb, which stands first, or
// last in German and Dutch.
func participleOf(w string, task []string) bool {
	for _, v := range []string{task[0], task[len(task)-1]} {
		if w != v && (irregular[v] != "" && slices.Contains(strings.Fields(irregular[v]), w) || regular(v, w)) {
			return true
		}
	}
	return false
}

// regular tells whether w is formed from the verb v as participles are.
func regular(v, w string) bool {
	for _, e := range endings {
		stem, ok := strings.CutSuffix(v, e.verb)
		if ok && len(stem) > 1 && (w == stem+e.past || e.ge && w == "ge"+stem+e.past) {
			return true
		}
	}
	n := len(v)
	return n > 2 && w == v+v[n-1:]+"ed" // "planned"
}

// endings turn the verb of a task into its participle.
var endings = []struct {
	verb, past string
	ge         bool
}{
	{"", "ed", false}, {"e", "ed", false}, {"y", "ied", false},
	{"en", "t", true}, {"en", "et", true}, {"n", "t", true}, {"en", "d", true},
	{"er", "é", false}, {"er", "ée", false}, {"er", "és", false}, {"er", "ées", false}, {"ir", "i", false},
	{"ar", "ado", false}, {"ar", "ada", false}, {"ar", "ados", false}, {"ar", "adas", false}, {"ir", "ido", false}, {"ir", "ida", false},
	{"er", "ido", false}, {"er", "ida", false},
	{"are", "ato", false}, {"are", "ata", false}, {"are", "ati", false}, {"ire", "ito", false}, {"ere", "uto", false},
}

// irregular are the pasts of common verbs that no ending gives.
var irregular = map[string]string{"send": "sent", "write": "wrote written", "buy": "bought", "find": "found", "get": "got gotten", "make": "made",
	"build": "built", "bring": "brought", "take": "took taken", "give": "gave given", "hold": "held", "tell": "told", "pay": "paid", "meet": "met",
	"speak": "spoke spoken", "talk": "talked", "draw": "drew drawn", "choose": "chose chosen", "do": "did done", "fix": "fixed", "sell": "sold",
	"draft": "drafted", "submit": "submitted", "run": "ran", "begin": "began begun", "rewrite": "rewrote rewritten", "resend": "resent",
	"schreiben": "geschrieben", "anrufen": "angerufen", "senden": "gesendet gesandt", "abschicken": "abgeschickt", "einladen": "eingeladen",
	"vorbereiten": "vorbereitet", "aufsetzen": "aufgesetzt", "ausfüllen": "ausgefüllt", "einreichen": "eingereicht", "hochladen": "hochgeladen",
	"schicken": "geschickt", "verschicken": "verschickt", "besprechen": "besprochen", "lesen": "gelesen", "sprechen": "gesprochen", "geben": "gegeben",
	"schrijven": "geschreven", "versturen": "verstuurd", "sturen": "gestuurd", "bellen": "gebeld", "kopen": "gekocht", "écrire": "écrit",
	"envoyer": "envoyé envoyée", "faire": "fait faite", "escribir": "escrito", "hacer": "hecho", "scrivere": "scritto", "fare": "fatto",
	"inviare": "inviato", "escrever": "escrito", "fazer": "feito", "spedire": "spedito", "prendere": "preso", "mettre": "mis", "prendre": "pris"}

// ofOthers are verbs of tasks done upon another's work: that it is done says nothing yet.
var ofOthers = vocab.New("review", "check", "approve", "proofread", "test", "verify", "sign", "present", "discuss", "ask", "chase", "remind", "follow",
	"monitor", "prüfen", "freigeben", "vérifier", "relire", "revisar", "comprobar", "controleren", "verificare", "rever", "verificar")
