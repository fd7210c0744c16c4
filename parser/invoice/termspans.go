package invoice

import (
	"strings"

	"duly/parser/vocab"
)

// leadReach is how many words before a span may say what it is.
const leadReach = 14

var (
	// rollLead leads to how long each further term is.
	rollLead = phrases(`second term|successor|successive|rolls over|roll over|additional|further|consecutive|subsequent|renew|extend|extension|another|prolong|following year|weitere|jeweils|je |verlanger|folgend|periodes success|par periode|nouvelle|supplementaire|
reconduit|reconduc|renouvel|adicional|sucesiv|renov|prorrog|telkens|steeds|verleng|voortgezet|ulterior|successiv|rinnov|prorog|year to year|month to month|thereafter|carries on`)
	// firstLead leads to the first term: the noun for it, or the contract that runs so long.
	firstLead = phrases(`entra en vigor|entre en vigueur|tritt in kraft|in kraft|gaat in|takes effect|starts|begins|commenc|initial|minimum|fixed|commitment|noncancelable|non cancel|term of|term is|term shall|term will|term for|term :|term |duration|rental period|lease period|contract period|policy period|subscription period|service period|hire period|
period of validity|agreement is for|agreement shall be for|contract is for|subscription is for|lease of|valid for|continue|continues|runs for|run for|runs|lasts|last for|in effect for|in force for|effect for|force for|binding|expires|ends|
laufzeit|mindest|vertragslaufzeit|erstlaufzeit|festlaufzeit|vertragsdauer|mietzeit|mietdauer|grundmietzeit|dauer|geschlossen|abgeschlossen|befristet|lauft|endet automatisch nach|duree|periode initial|conclu|souscrit|duracion|plazo|prazo|vigorar|
vigencia|validita|looptijd|contractduur|duur|aangegaan|durata|subscription for|for a`)
	// firstNoun names the first term itself, however the clause goes on.
	firstNoun = phrases(`initial|minimum|first term|first period|mindestl|mindestv|mindestd|mindestm|mindestb|mindestn|mindesta|mindestz|mindesth|mindestf|erstlaufzeit|festlaufzeit|grundmietzeit|vertragslaufzeit|contractduur|contractperiode|duree initial|periode initial|duracion inicial|durata iniziale`)
	rollNoun  = phrases(`extension|renewal|verlangerung|verlenging|prolongation`)
	// contractNoun right before a span makes it the first term.
	contractNoun = phrases(`contract length|length of contract|membership|mitgliedschaft|abonnement|abo |vertrag|engagement|contractperiode|abbonamento`)
	// firstBehind follows the first term: "a 36-month subscription".
	firstBehind = phrases(`geschlossen|abgeschlossen|initial|term |subscription|laufzeit|contract|commitment|lease|from the effective|from the date|from activation|minimum`)
	// otherSpans lead to spans that are no term of a contract.
	otherSpans = phrases(`warrant|guarant|confiden|surviv|compete|solicit|pay|invoic|cure|retention|preceding|precedent|audit|forecast|prior|maintenance for|support for|claim|secre|gewahrleist|garanti|verjahr|vertraulich|geheim|garantie|responsab|probation|probezeit`)
	// asLong is a roll-over as long as the first term.
	asLong = phrases(`iguais periodos|iguais e sucessivos|sucessivos e iguais|by the length|original length|by its original|like term|like period|same term|same period|same duration|same length|equal term|equal period|equal to|equal duration|equal length|gleiche laufzeit|gleiche dauer|gleichen zeitraum|gleiche zeit|gleichen laufzeit|
meme duree|duree identique|duree equivalente|periodes identiques|mismo periodo|misma duracion|periodos iguales|igual periodo|igual duracion|dezelfde periode|dezelfde termijn|dezelfde duur|gelijke duur|gelijke periode|stesso periodo|eguale periodo|uguale periodo|uguale durata|pari durata`)
	startWords = phrases(`from|ab |a compter|a partir|vanaf|desde|dal `)
	// behindSpan ends what follows a span and is still said of it.
	behindSpan = vocab.Of("and und et y en e shall will is wird sera if")
)

// placeTerm says whether a span is the roll-over term or the first one: the nearest word
// before it that leads to one of them decides.
func placeTerm(s clause, d duration, renews bool, t *Terms) bool {
	lead := flatten(s.words[max(0, d.at-leadReach) : d.at+1]) // "further year" begins with its lead
	end := d.end
	for end < min(len(s.words), d.end+3) && !behindSpan[s.words[end].text] {
		end++
	}
	behind := flatten(s.words[d.end:end])
	near := flatten(s.words[max(0, d.at-6):d.at])
	if hasAny(near+behind, otherSpans) && !hasAny(near, firstNoun) {
		return false
	}
	roll, first, noun := lastOf(lead, rollLead), lastOf(lead, firstLead), lastOf(lead, firstNoun)
	if last := flatten(s.words[max(0, d.at-2):d.at]); t.TermMonths == 0 && hasAny(last, contractNoun) && !hasAny(last, rollLead) {
		noun = max(noun, roll+1) // "Membership 12 months, then monthly"
	}
	switch {
	case renews && joinsRollNoun(s, d), renews && noun <= roll && (roll >= 0 && roll+rollCarries >= first || first < 0 && hasAny(behind, rollLead)):
		if t.RenewalMonths == 0 {
			t.RenewalMonths = d.months()
			return true
		}
		return false
	case t.TermMonths == 0 && (first >= 0 || noun >= 0 || d.at < 2 && hasAny(behind, startWords) || hasAny(behind, firstBehind)):
		t.TermMonths = d.months()
		return true
	}
	return false
}

// joinsRollNoun says whether the word right behind a span, with no mark between them, makes
// it a roll-over: "any one-year extension".
func joinsRollNoun(s clause, d duration) bool {
	if d.end >= len(s.words) || !hasAny(flatten(s.words[d.end:d.end+1]), rollNoun) {
		return false
	}
	base := s.words[0].lo
	return strings.TrimSpace(s.text[s.words[d.end-1].hi-base:s.words[d.end].lo-base]) == ""
}

// rollCarries is how many bytes a word such as "further" says more than a nearer "term of".
const rollCarries = 28

// lastOf is where the last of the phrases begins, -1 for none.
func lastOf(flat string, l *vocab.List) int {
	at := -1
	if !hasAny(flat, l) {
		return at
	}
	for _, p := range l.All() {
		at = max(at, strings.LastIndex(flat, p))
	}
	return at
}

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

var runsUntil = phrases(`until|through|ends|end on|expires|expire|terminates|terminate|continue`)

// readAnniversary reads a first term that ends on "the third anniversary of" its start.
func readAnniversary(s clause, t *Terms) {
	for i, w := range s.words {
		if w.text != "anniversary" || i == 0 || t.TermMonths > 0 {
			continue
		}
		at := i - 1
		if s.words[at].text == ")" && at >= 3 {
			at -= 3 // "third (3rd) anniversary"
		}
		n := ordinals[s.words[max(0, at)].text]
		if n > 0 && hasAny(flatten(s.words[max(0, at-8):at]), runsUntil) {
			t.TermMonths = 12 * n
		}
	}
}
