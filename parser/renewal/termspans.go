package renewal

import (
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
)

// leadReach is how many words before a span may say what it is.
const leadReach = 14

var (
	// rollLead leads to how long each further term is.
	rollLead = vocab.Beginnings(`second term|successor|successive|rolls over|roll over|additional|further|consecutive|subsequent|renew|extend|extension|another|prolong|following year|weitere|jeweils|je |verlanger|folgend|periodes success|par periode|nouvelle|supplementaire|
reconduit|reconduc|renouvel|adicional|sucesiv|renov|prorrog|telkens|steeds|verleng|voortgezet|ulterior|successiv|rinnov|prorog|year to year|month to month|thereafter|carries on`)
	// firstLead leads to the first term: the noun for it, or the contract that runs so long.
	firstLead = vocab.Beginnings(`entra en vigor|entre en vigueur|tritt in kraft|in kraft|gaat in|takes effect|starts|begins|commenc|initial|minimum|fixed|commitment|noncancelable|non cancel|term of|term is|term shall|term will|term for|term :|term |duration|rental period|lease period|contract period|policy period|subscription period|service period|hire period|
period of validity|agreement is for|agreement shall be for|contract is for|subscription is for|lease of|valid for|continue|continues|runs for|run for|runs|lasts|last for|in effect for|in force for|effect for|force for|binding|expires|ends|
laufzeit|mindest|vertragslaufzeit|erstlaufzeit|festlaufzeit|vertragsdauer|mietzeit|mietdauer|grundmietzeit|dauer|geschlossen|abgeschlossen|befristet|lauft|endet automatisch nach|duree|periode initial|conclu|souscrit|duracion|plazo|prazo|vigorar|
vigencia|validita|looptijd|contractduur|duur|aangegaan|durata|subscription for|for a`)
	// firstNoun names the first term itself, however the clause goes on.
	firstNoun = vocab.Beginnings(`initial|minimum|first term|first period|mindestl|mindestv|mindestd|mindestm|mindestb|mindestn|mindesta|mindestz|mindesth|mindestf|erstlaufzeit|festlaufzeit|grundmietzeit|vertragslaufzeit|contractduur|contractperiode|duree initial|periode initial|duracion inicial|durata iniziale`)
	rollNoun  = vocab.Beginnings(`extension|renewal|verlangerung|verlenging|prolongation`)
	// contractNoun right before a span makes it the first term.
	contractNoun = vocab.Beginnings(`contract length|length of contract|membership|mitgliedschaft|abonnement|abo |vertrag|engagement|contractperiode|abbonamento`)
	// firstBehind follows the first term: "a 36-month subscription".
	firstBehind = vocab.Beginnings(`geschlossen|abgeschlossen|initial|term |subscription|laufzeit|contract|commitment|lease|from the effective|from the date|from activation|minimum`)
	// otherSpans lead to spans that are no term of a contract.
	otherSpans = vocab.Beginnings(`warrant|guarant|confiden|surviv|compete|solicit|pay|invoic|cure|retention|preceding|precedent|audit|forecast|prior|maintenance for|support for|claim|secre|gewahrleist|garanti|verjahr|vertraulich|geheim|garantie|responsab|probation|probezeit`)
	// asLong is a roll-over as long as the first term.
	asLong = vocab.Beginnings(`iguais periodos|iguais e sucessivos|sucessivos e iguais|by the length|original length|by its original|like term|like period|same term|same period|same duration|same length|equal term|equal period|equal to|equal duration|equal length|gleiche laufzeit|gleiche dauer|gleichen zeitraum|gleiche zeit|gleichen laufzeit|
meme duree|duree identique|duree equivalente|periodes identiques|mismo periodo|misma duracion|periodos iguales|igual periodo|igual duracion|dezelfde periode|dezelfde termijn|dezelfde duur|gelijke duur|gelijke periode|stesso periodo|eguale periodo|uguale periodo|uguale durata|pari durata`)
	startWords = vocab.Beginnings(`from|ab |a compter|a partir|vanaf|desde|dal `)
	// behindSpan ends what follows a span and is still said of it.
	behindSpan = vocab.Of("and und et y en e shall will is wird sera if")
)

// placeTerm says whether a span is the roll-over term or the first one: the nearest word
// before it that leads to one of them decides.
func placeTerm(s Clause, d value.Duration, renews bool, t *Terms) bool {
	lead := value.Flatten(s.Words[max(0, d.At-leadReach) : d.At+1]) // "further year" begins with its lead
	end := d.End
	for end < min(len(s.Words), d.End+3) && !behindSpan[s.Words[end].Text] {
		end++
	}
	behind := value.Flatten(s.Words[d.End:end])
	near := value.Flatten(s.Words[max(0, d.At-6):d.At])
	if otherSpans.In(near+behind) && !firstNoun.In(near) {
		return false
	}
	roll, first, noun := lastOf(lead, rollLead), lastOf(lead, firstLead), lastOf(lead, firstNoun)
	if last := value.Flatten(s.Words[max(0, d.At-2):d.At]); t.TermMonths == 0 && contractNoun.In(last) && !rollLead.In(last) {
		noun = max(noun, roll+1) // "Membership 12 months, then monthly"
	}
	switch {
	case renews && joinsRollNoun(s, d), renews && noun <= roll && (roll >= 0 && roll+rollCarries >= first || first < 0 && rollLead.In(behind)):
		if t.RenewalMonths == 0 {
			t.RenewalMonths = d.Months()
			return true
		}
		return false
	case t.TermMonths == 0 && (first >= 0 || noun >= 0 || d.At < 2 && startWords.In(behind) || firstBehind.In(behind)):
		t.TermMonths = d.Months()
		return true
	}
	return false
}

// joinsRollNoun says whether the word right behind a span, with no mark between them, makes
// it a roll-over: "any one-year extension".
func joinsRollNoun(s Clause, d value.Duration) bool {
	if d.End >= len(s.Words) || !rollNoun.In(value.Flatten(s.Words[d.End:d.End+1])) {
		return false
	}
	base := s.Words[0].Lo
	return strings.TrimSpace(s.text[s.Words[d.End-1].Hi-base:s.Words[d.End].Lo-base]) == ""
}

// rollCarries is how many bytes a word such as "further" says more than a nearer "term of".
const rollCarries = 28

// lastOf is where the last of the phrases begins, -1 for none.
func lastOf(flat string, l *vocab.List) int {
	at := -1
	if !l.In(flat) {
		return at
	}
	for _, p := range l.All() {
		at = max(at, strings.LastIndex(flat, p))
	}
	return at
}

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

var runsUntil = vocab.Beginnings(`until|through|ends|end on|expires|expire|terminates|terminate|continue`)

// readAnniversary reads a first term that ends on "the third anniversary of" its start.
func readAnniversary(s Clause, t *Terms) {
	for i, w := range s.Words {
		if w.Text != "anniversary" || i == 0 || t.TermMonths > 0 {
			continue
		}
		at := i - 1
		if s.Words[at].Text == ")" && at >= 3 {
			at -= 3 // "third (3rd) anniversary"
		}
		n := ordinals[s.Words[max(0, at)].Text]
		if n > 0 && runsUntil.In(value.Flatten(s.Words[max(0, at-8):at])) {
			t.TermMonths = 12 * n
		}
	}
}
