package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// How an item stands.
const (
	StatusOpen    = "open"
	StatusDone    = "done"
	StatusDropped = "dropped"
)

// What cells, brackets and values say of how an item stands.
var (
	DoneWords = vocab.Phrases(`done|complete|completed|closed|close|finished|resolved|actioned|implemented|sorted|ticked|delivered|achieved|fixed|discharged|yes|y|true|x|✓|✔|✅|☑|100%|100 %|100|all done|now done|
		erledigt|abgeschlossen|fertig|ok erledigt|fait|cumplido|cumplida|ejecutado|terminé|terminée|effectué|réalisé|hecho|listo|lista|completado|completada|terminado|realizado|afgerond|gereed|gedaan|klaar|afgehandeld|voltooid|
		umgesetzt|fertiggestellt|geschlossen|beendet|clos|clôturé|clôturée|soldé|soldée|faite|réalisée|effectuée|achevé|réglé|cerrado|cerrada|concluido|finalizado|finalizada|resuelto|realizada|hecha|
		uitgevoerd|geregeld|gesloten|opgelost`)
	OpenWords = vocab.Phrases(`open|ongoing|on going|on-going|in progress|in hand|pending|outstanding|not started|started|wip|carried over|carried forward|carry over|carry forward|c/f|cf|rolled over|to do|todo|still to do|still to be done|not done|not yet|not yet done|incomplete|overdue|late|delayed|deferred|
		no|n|false|new|in work|under way|underway|active|blocked|on hold|on track|behind|waiting|to be done|still open|remains open|no progress|no update|continuing|continues|progressing|still progressing|still ongoing|still in progress|partially complete|partly done|partial|partially done|at risk|in review|reopened|work in progress|to follow|half done|nearly done|almost done|mostly done|to be completed|to be finished|being done|
		offen|neu|nouveau|nuevo|nieuw|en revisión|en trámite|in arbeit|läuft|laufend|verschoben|en cours|ouvert|à faire|reporté|pendiente|en curso|abierto|en proceso|lopend|lopende|loopt|loopt nog|openstaand|bezig|doorgeschoven|
		begonnen|in bearbeitung|nicht begonnen|en attente|non démarré|non commencé|démarré|en suspens|no iniciado|sin iniciar|iniciado|en espera|en marcha|in behandeling|nog niet gestart|gestart|aangehouden`)
	DroppedWords = vocab.Phrases(`dropped|cancelled|canceled|withdrawn|abandoned|no longer needed|no longer required|not needed|not required|superseded|obsolete|won't do|wont do|rejected|void|removed|n/a anymore|not proceeding|not going ahead|not pursued|not to be pursued|entfällt|gestrichen|annulé|abandonné|cancelado|descartado|vervallen|geannuleerd`)
)

// The signs that stand for how an item stands.
const (
	doneSigns = "✓✔✅☑"
	openSigns = "✗✘❌⬜☐🔴🟡🟠⏳🔄🚧"
)

// StatusField reads a cell or a value that says how an item stands; "" where it does not.
func StatusField(v string) string {
	t := strings.ToLower(strings.Trim(v, " .!*_()[]:-–"))
	t = strings.TrimSpace(strings.Trim(t, doneSigns+openSigns+"\ufe0f "))
	if t == "" {
		if strings.ContainsAny(v, doneSigns) {
			return StatusDone
		}
		if strings.ContainsAny(v, openSigns) {
			return StatusOpen
		}
		return ""
	}
	if st := statusWord(t); st != "" {
		return st
	}
	return StatusPhrase(t)
}

// statusWord reads a word or phrase in small letters that is nothing but a status.
func statusWord(t string) string {
	switch {
	case DoneWords[t]:
		return StatusDone
	case OpenWords[t]:
		return StatusOpen
	case DroppedWords[t]:
		return StatusDropped
	}
	return ""
}

// StatusLabel reads what stands before a task and says nothing but how it stands: "Closed", "Done 28/10", "Completed by Sam"; not "Closed session".
func StatusLabel(s string) string {
	t := strings.ToLower(strings.Trim(s, " .*_"))
	if st := statusWord(t); st != "" && !saysYes.Has(t) {
		return st
	}
	first, rest, _ := strings.Cut(t, " ")
	if saysDone[first] && (beforeDay[scan.FirstWord(rest)] || scan.IsDigit(scan.ByteAt(rest, 0)) || rest == "last week" || rest == "yesterday" || rest == "out") {
		return StatusDone
	}
	return ""
}

// saysYes are statuses only where one is asked for.
var saysYes = vocab.Of("yes y no n true false x 100 late active start fixed behind waiting delivered achieved sorted ticked")

// StatusPhrase reads a longer remark: "Completed by Fletcher", "in progress, draft done".
func StatusPhrase(t string) string {
	if thing, ok := strings.CutPrefix(t, "complete "); ok && Determiners.Has(scan.FirstWord(thing)) { // "Complete the form": to be done
		return ""
	}
	if strings.HasPrefix(t, "complete by") || strings.HasPrefix(t, "finish by") {
		return StatusOpen
	}
	if rest, ok := strings.CutPrefix(t, "closed"); ok && rest != "" && strings.IndexByte(" ,.;:-", rest[0]) >= 0 { // "closed, no change to be made"
		return StatusDone
	}
	if first, more, ok := strings.Cut(t, ", "); ok && saysDone[first] && Participle(scan.FirstWord(more)) { // "done, discussed with the hosts, who did not want more"
		return StatusDone
	}
	for _, no := range []string{"not ", "n't", "yet to", "to be ", "will be", "partial", "partly", "half", "almost", "nearly", "all but",
		"except", "once ", "when ", "until ", "in progress", "ongoing", "on going", "pending", "in hand", "await", "waiting", "still ", "outstanding", "to follow",
		"incomplete", "carried", "carry", "deferred", "postponed", "remain open", "remains open", "to do", "nicht", "noch", "offen", "steht aus", "fehlt", "pas ", "en attente", "aún", "falta", "nog ", "wacht", "unfinished", "should be", "can be", "must be",
		"needs to"} {
		if strings.Contains(t, no) {
			return StatusOpen
		}
	}
	if i := strings.IndexByte(t, '%'); i > 0 && scan.IsDigit(scan.LastByte(strings.TrimRight(t[:i], " "))) {
		return StatusOpen
	}
	if part, all, ok := strings.Cut(t, " of "); ok && scan.IsDigit(scan.LastByte(part)) && scan.IsDigit(scan.ByteAt(all, 0)) && LastWords(part, 1) != scan.FirstWord(all) { // "14 of 40 done"
		return StatusOpen
	}
	if part, n := scan.LeadingNumber(t); n > 0 && n < len(t) && t[n] == '/' { // "3/4 rooms completed", not "3/11 done"
		if all, m := scan.LeadingNumber(t[n+1:]); m > 0 && part < all && strings.HasPrefix(t[n+1+m:], " ") && !saysDone[t[n+m+2:]] {
			return StatusOpen
		}
	}
	for w := range DroppedWords {
		if rest, ok := strings.CutPrefix(t, w); ok && rest != "" && strings.IndexByte(" ,-", rest[0]) >= 0 {
			return StatusDropped
		}
	}
	if closes(t) {
		return StatusDone
	}
	return ""
}

// saysDone are words that say alone that something is done.
var saysDone = vocab.Of("done complete completed closed finished resolved actioned implemented erledigt abgeschlossen fait terminé hecho completado afgerond gereed gedaan klaar umgesetzt réalisé realizado")

// StatusAside reads a bracket or a last segment that says nothing but how the item stands.
func StatusAside(s string) string {
	t := strings.Trim(s, " .!*_()[]:")
	if len(t) > 60 {
		return ""
	}
	t = strings.ToLower(t)
	if t == "" || t == "no" || t == "n" || t == "y" || t == "yes" || t == "100" || t == "cf" || t == "new" || t == "start" ||
		t == "late" || t == "active" || t == "x" {
		if len(s) < 8 && strings.ContainsAny(s, "✓✔✅☑") {
			return StatusDone
		}
		return ""
	}
	t = strings.TrimPrefix(strings.TrimPrefix(t, "status: "), "now ")
	if st := statusWord(t); st != "" {
		return st
	}
	if strings.HasPrefix(t, "complete by ") {
		return ""
	}
	t = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(t, " complete"), " completed"), " done")
	if n, ok := strings.CutSuffix(t, "%"); ok && len(n) < 5 && scan.AllDigits(strings.TrimSpace(n)) { // "80 %", "80 % done"
		if strings.TrimSpace(n) == "100" {
			return StatusDone
		}
		return StatusOpen
	}
	if first, _, _ := strings.Cut(t, " "); len(t) < 50 {
		first = strings.TrimRight(first, ",:;")
		switch first {
		case "not":
			if strings.HasPrefix(t, "not done") || strings.HasPrefix(t, "not yet") || strings.HasPrefix(t, "not started") || strings.HasPrefix(t, "not complete") {
				return StatusOpen
			}
		case "done", "completed", "closed", "erledigt", "complete", "cancelled", "canceled", "carried", "carry", "rolled", "ongoing", "pending", "dropped",
			"terminé", "hecho", "afgerond":
			return StatusPhrase(t)
		}
		second, _, _ := strings.Cut(strings.TrimLeft(t[len(first):], " "), " ")
		if waits.Has(first) || waits.Has(first+" "+strings.TrimRight(second, ",:;")) { // "deferred to Q1", "on hold until January"
			return StatusOpen
		}
		if outcome(first, strings.TrimLeft(t[len(first):], " ,:;")) {
			return StatusDone
		}
	}
	return ""
}

// waits begin what says at more length that something is not yet done.
var waits = vocab.Phrases("deferred|postponed|delayed|awaiting|waiting|overdue|on hold|in progress|in hand|under way|verschoben|wartet|aufgeschoben|reporté|reportée|en attente|aplazado|aplazada|en espera|uitgesteld|wacht")

// outcome tells what has come of a task, with or without its day: "circulated 14/9", "took place 28 April,
// report circulated", not "sent 2 of 3" nor "raised with the supplier, no reply".
func outcome(verb, rest string) bool {
	if verb == "took" {
		verb, rest, _ = strings.Cut(rest, " ")
	}
	return outcomes[verb] && !scan.ContainsOne(" "+rest, halfway) && !strings.Contains(rest, " of ") && (rest == "" || strings.ContainsAny(rest, "0123456789"))
}

// Fulfils tells that news say of the verb of a task that it is done: "Ordered 25/9" of "Order two bins", not "Ordered" of "Replace the switch".
func Fulfils(task, news string) bool {
	verb, first := strings.ToLower(scan.FirstWord(task)), strings.ToLower(strings.TrimRight(scan.FirstWord(news), ".,:;"))
	rest := strings.ToLower(strings.TrimLeft(news[len(first):], " .,:;"))
	dated := rest == "" || scan.IsDigit(rest[0]) || beforeDay.Has(scan.FirstWord(rest))
	return len(verb) > 2 && Participle(first) && strings.HasPrefix(first, strings.TrimRight(verb, "ey")) && !strings.Contains(task, " and ") &&
		dated && !scan.ContainsOne(" "+rest+" ", halfway) && scan.CountWords(rest) < 4
}

// beforeDay stand between what was done and when.
var beforeDay = vocab.Of("on in at last this by for")

// FirstStep tells news of what is as often the first step of something longer: what is ordered is not yet there.
func FirstStep(news string) bool {
	first := scan.FirstWord(news)
	return steps.Has(strings.ToLower(strings.TrimRight(first, ".,:;")))
}

var steps = vocab.Of("ordered booked arranged purchased bought collected paid printed appointed")

// halfway are in news of what is not all done.
var halfway = []string{"but ", "await", "no ", "not ", "pending", "still", "for comment", "for review", "chas", "some ", "part", "first", "draft", "until", "?", "%"}

// Accomplished tells, behind whose task it was, that it is done: " circulated this in September", " has now ordered one".
func Accomplished(news string) bool {
	words := strings.Fields(strings.ToLower(news))
	for len(words) > 1 && sofar.Has(words[0]) {
		words = words[1:]
	}
	return len(words) > 1 && outcomes[words[0]] && !scan.ContainsOne(" "+strings.Join(words[1:], " ")+" ", halfway)
}

// sofar stand before the participle of what is done.
var sofar = vocab.Of("has have had now since already also duly both all")

var outcomes = vocab.Of("sent circulated issued submitted published distributed shared emailed uploaded posted signed installed fitted repaired fixed mended replaced ordered booked " +
	"arranged purchased renewed registered cleaned painted cleared collected printed cancelled bought paid delivered presented tabled sorted updated amended appointed held removed undertaken attended place")
