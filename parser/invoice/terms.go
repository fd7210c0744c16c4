package invoice

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// Bounds of what is read of a contract: its bytes, and the words of one sentence.
const (
	maxTermsText   = 1 << 20
	maxClauseWords = 600
)

// clause is a sentence of a contract.
type clause struct {
	words []termWord
	text  string // the sentence as written
	flat  string // " word word ": the folded words, for phrases
}

// ReadTerms reads what a contract, an order form or a renewal notice says of its term,
// its renewal and the notice that ends it, in English, German, French, Spanish, Dutch and
// Italian. A right to terminate at any time is no renewal notice and is left out. Two
// numbers that differ ("sixty 90 days") leave NoticeDays 0 and are given in Unclear.
func ReadTerms(text string, c when.Context) Terms {
	var t Terms
	if len(text) > maxTermsText {
		text = text[:maxTermsText]
	}
	best, anyTime := notice{}, notice{}
	for _, s := range clauses(text) {
		used := readRenewal(s, &t)
		switch n := bestNotice(s); {
		case n.anyTime && n.score > anyTime.score:
			anyTime = n
		case !n.anyTime && n.score > 0:
			used = true
			if n.score > best.score {
				best = n
			}
		}
		if readTermDates(s, c, &t) {
			used = true
		}
		readPrice(s, &t)
		if used {
			t.addEvidence(s.text)
		}
	}
	if best.score == 0 && anyTime.score > 0 && t.endsByNotice() {
		best = anyTime
		t.addEvidence(best.s.text)
	}
	best.apply(&t)
	if !t.RenewsOn.IsZero() && t.End.IsZero() {
		t.End = t.RenewsOn.AddDays(-1)
	}
	if t.End.IsZero() && !t.Start.IsZero() && t.TermMonths > 0 {
		t.End = t.Start.AddMonths(t.TermMonths).AddDays(-1)
	}
	return t
}

// endsByNotice says whether nothing but a notice ends the contract: it rolls on from month
// to month, or no term is told.
func (t *Terms) endsByNotice() bool {
	if t.AutoRenew {
		return t.RenewalMonths == 1
	}
	return t.TermMonths == 0 && t.End.IsZero()
}

func (t *Terms) addEvidence(s string) {
	if s = oneLine(s); s == "" {
		return
	}
	if len(s) > 600 {
		s = strings.ToValidUTF8(s[:600], "") + " …"
	}
	for _, e := range t.Evidence {
		if e == s {
			return
		}
	}
	t.Evidence = append(t.Evidence, s)
}

// clauses cuts a text into sentences: at ". " before a capital, at blank lines, at
// semicolons and at lines that are rows of their own ("Notice period: 30 days").
func clauses(text string) []clause {
	var out []clause
	words := termWords(text)
	from := 0
	for i, w := range words {
		last := i == len(words)-1
		if !last && w.text != ";" && i-from < maxClauseWords && (!sentenceEnds(text[w.hi:words[i+1].lo]) || scan.AllDigits(w.text) && months[words[i+1].text] != 0 || abbreviated(text, w)) {
			continue
		}
		if i >= from {
			ws := words[from : i+1]
			out = append(out, clause{ws, strings.TrimSpace(text[ws[0].lo:w.hi]), flatten(ws)})
		}
		from = i + 1
	}
	return out
}

// abbreviated tells the last letter of "i.e." and "z. B." from the end of a sentence.
func abbreviated(text string, w termWord) bool {
	return w.hi-w.lo == 1 && text[w.lo] >= 'a' && text[w.lo] <= 'z' && w.hi < len(text) && text[w.hi] == '.' && (w.lo < 2 || text[w.lo-1] == '.' || text[w.lo-2] == '.')
}

// sentenceEnds looks at what stands between two words.
func sentenceEnds(gap string) bool {
	if strings.Count(gap, "\n") > 1 || strings.ContainsAny(gap, "!?|•") {
		return true
	}
	i := strings.IndexByte(gap, '.')
	return i >= 0 && i+1 < len(gap) && strings.ContainsAny(gap[i+1:], " \t\n")
}

func flatten(ws []termWord) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range ws {
		b.WriteString(w.text)
		b.WriteByte(' ')
	}
	return b.String()
}

// phrases turns "not to renew|cancel" into word beginnings, each behind a blank, for hasAny.
func phrases(s string) *vocab.List {
	var all []string
	for p := range strings.SplitSeq(strings.ReplaceAll(s, "\n", ""), "|") {
		all = append(all, " "+strings.TrimLeft(p, " \t"))
	}
	return vocab.NewList(all...)
}

// hasAny says whether one of the phrases stands in flat.
func hasAny(flat string, l *vocab.List) bool { return l.In(flat) }

var (
	saysRenew = phrases(`renew|thereafter until|weiteres jahr|unbestimmte zeit weiter|loopt door|loopt automatisch|loopt het|extend|extension|prolong|roll over|rolls over|continue|year to year|successive|
verlanger|erneuert|renouvel|poursuiv|recond|prorog|renov|prorrog|verleng|voortgezet|rinnov|prorog|tacit|stilzwijgend`)
	saysAuto = phrases(`auto|tacit|stilzwijgend|stillschweigend|evergreen|deemed renewed|deemed to be renewed|de plein droit`)
	// These renew by themselves without a word for it.
	selfRenews = phrases(`verlangert sich|verlangern sich|verlangerung jeweils|verlangerung um jeweils|se renueva|se renovara|se prorrogara|se prorroga|se renouvelle|sera renouvele|est reconduit|sera reconduit|
si rinnova|si rinnovera|si intendera rinnovato|si intende rinnovat|si intende prorogat|se entendera prorrogad|se entendera renovad|gilt als verlangert|wordt verlengd|wordt het verlengd|your plan renews|subscription renews|will renew on|plan will renew|subscription will renew|renews on|begins automatically|starts automatically|automatically begin|automatically start|automatically convert|converts automatically|automatisch door|abonnement uber|abo uber|jahresabo uber|jahresabonnement uber`)
	// These do so too, where nobody has to agree.
	rollsOn = phrases(`rolling|continues indefinitely|continue indefinitely|voortgezet voor onbepaalde|rolls over|rolls on|scheduled to renew|set to renew|about to renew|due to renew|will be renewed|is renewed|shall be renewed|danach unbefristet|anschliessend unbefristet|daarna loopt|renews in|renews each|renews every|renews annually|renews yearly|renews monthly|renewing annually|renewing each|renewing every|will be extended|will extend|then monthly|thereafter monthly|
danach lauft|danach auf unbestimmte|verlangert sich auf unbestimmte|danach monatlich|dann monatlich|onbepaalde tijd door|daarna voor onbepaalde|daarna voortgezet|daarna maandelijks|unbestimmte zeit weiter|evergreen|month to month|year to year|carries on|carry on|until you cancel|until you end|until cancelled|until canceled|until it is cancelled|bis sie kundigen|bis zur kundigung|jusqu a resiliation|hasta su cancelacion|fino a disdetta|tot opzegging`)
	// These follow a clause about notice: what happens without one.
	saysOtherwise = phrases(`if no such notice|if no notice|without such notice|otherwise the|otherwise this|otherwise it|otherwise your|absent such notice|absent notice|in the absence of such|failing which|failing such|andernfalls|anderenfalls|ansonsten|a defaut|faute de|de lo contrario|bij gebreke|in mancanza`)
	// unwanted stands where who does not wish a renewal must say so.
	unwanted = phrases(`do not wish|does not wish|not want|no desea|ne souhait|nicht wunsch|niet wens|non desidera`)
	// endsItself is what happens by itself and is no renewal.
	endsItself  = phrases(`automatically terminate|automatically expire|automatically end|automatically lapse|terminate automatically|expire automatically|endet automatisch|eindigt automatisch|automatiquement fin|findet nicht statt`)
	saysUnless  = phrases(`unless|save where|save that|failure|ohne kundigung|zonder opzegging|si ninguna|sans denonciation|except where|should the|should either|if not cancel|if not terminat|not given|not give|fails to give|absent|if neither|in the absence|otherwise|until terminated|until either|sofern nicht|wenn nicht|wenn er nicht|falls nicht|es sei denn|soweit nicht|sauf|a moins que|salvo|tenzij|a meno che|si no`)
	saysOption  = phrases(`option|may renew|may be renewed|may be extended|may extend|elect to|right to renew|renewable|wishes to extend|mutual|by agreement|agreed by both|written consent|consent of|approv`)
	notRenewing = phrases(`auto renew no|auto renewal no|automatic renewal no|will not renew|not automatically renew|will not auto|does not renew|does not auto|not be automatically renew|auto renew is off|auto renewal is off|auto renewal off|auto renew off|
auto renew has been turned off|turned off auto|switched off auto|disabled auto|auto renewal has been turned off|auto renewal turned off|without automatic renewal|no automatic renewal|verlangert sich nicht|keine automatische verlangerung|verlangerung ist ausgeschlossen|verlangerung ausgeschlossen|renewal is excluded|ohne automatische verlangerung|
ne sera pas renouvel|sans tacite reconduction|no se renovara|niet automatisch verlengd|non si rinnova|non si rinnovera|cancelled and will|will not be renewed`)
	renewalLead = phrases(`successive|rolls over|roll over|additional|further|consecutive|subsequent|renewal|renew|renews|renewed|extended|another|extension|weitere|jeweils|verlangert|periodes success|par periodes|nouvelle|supplementaire|
reconduit|renouvel|adicional|sucesiv|renov|prorrog|telkens|verlengd|ulterior|successiv|rinnov`)
	firstLead = phrases(`initial|term of|period of|first|fixed|minimum term|minimum contract|commitment|for a|laufzeit|mindestlaufzeit|vertragslaufzeit|erstlaufzeit|dauer|duree|periode initial|duracion|plazo|
looptijd|contractduur|durata|term |term is|term will be|continue for|subscription for|fest|mindest`)
	// firstStrict never leads to a roll-over.
	firstStrict = phrases(`initial|first|minimum term|commitment|laufzeit|mindest|vertragslaufzeit|erstlaufzeit|duree|duracion|looptijd|contractduur|durata`)
	yearly      = phrases(`year to year|annually|each year|every year|yearly|on an annual basis|jahrlich|um jeweils ein jahr|chaque annee|annee en annee|d annee|anualmente|jaarlijks|annualmente|di anno in anno`)
	monthly     = phrases(`month to month|monthly|each month|every month|monatlich|mensuellement|de mois en mois|chaque mois|cada mes|ogni mese|elke maand|iedere maand|jeden monat|mensualmente|maandelijks|mensilmente`)
)

// readRenewal reads whether and for how long the contract goes on, and its first term.
func readRenewal(s clause, t *Terms) bool {
	renews := hasAny(s.flat, saysRenew)
	used := false
	switch {
	case (hasAny(s.flat, notRenewing) || deniesRenewal(s)) && !hasAny(s.flat, saysUnless), hasAny(s.flat, endsItself):
		return true
	case goesOn(s):
		t.AutoRenew, used = true, true
	}
	for i := 0; i < len(s.words); i++ {
		d, ok := durationAt(s.words, i)
		if !ok || d.months() == 0 {
			continue
		}
		i = d.end - 1
		if noticeScore(s, d) > 0 {
			continue
		}
		used = placeTerm(s, d, renews, t) || used
	}
	if t.RenewalMonths == 0 && t.AutoRenew {
		switch {
		case !renews && !hasAny(s.flat, rollsOn):
		case hasAny(s.flat, yearly):
			t.RenewalMonths = 12
		case hasAny(s.flat, monthly):
			t.RenewalMonths = 1
		}
	}
	return used
}

// goesOn says whether a clause about renewal lets the contract go on without an act of
// anybody.
func goesOn(s clause) bool {
	renews, option := hasAny(s.flat, saysRenew), hasAny(s.flat, saysOption)
	unless := hasAny(s.flat, saysUnless)
	switch {
	case renews && hasAny(s.flat, saysAuto) && !hasAny(s.flat, phrasesContrary), hasAny(s.flat, selfRenews):
		return true
	case renews && unless && renewalNotice(s) && (!option || hasAny(s.flat, nonRenewal)):
		return true
	case !option && hasAny(s.flat, rollsOn), renewalRow(s):
		return true
	case renews && !option && (hasAny(s.flat, saysOtherwise) || hasAny(s.flat, unwanted) && renewalNotice(s)):
		return true
	}
	return !option && (strings.Contains(s.flat, " verlanger") && strings.Contains(s.flat, " sich ") ||
		strings.Contains(s.flat, " wordt ") && strings.Contains(s.flat, " verlengd "))
}

var renewalNouns = vocab.Of("renewal verlangerung verlenging renouvellement reconduction renovacion prorroga rinnovo")

// renewalRow tells a row of an order form: "Renewal: 12 months".
func renewalRow(s clause) bool {
	if len(s.words) < 3 || !renewalNouns[s.words[0].text] {
		return false
	}
	_, ok := durationAt(s.words, 1)
	return ok
}

// renewalNotice says whether a clause has a notice period that is not one at any time.
func renewalNotice(s clause) bool {
	n := bestNotice(s)
	return n.score > 0 && !n.anyTime
}

var negations = vocab.Of("not nicht niet ne no sans without keine keinen geen sin senza non escluso esclusa exclu exclue excluido excluida")

// deniesRenewal finds a word of denial right before the one for a renewal by itself: "wordt
// niet stilzwijgend verlengd", "sans possibilité de reconduction tacite".
func deniesRenewal(s clause) bool {
	for i, w := range s.words {
		if negations[w.text] && hasAny(flatten(s.words[i+1:min(len(s.words), i+5)]), saysAuto) {
			return true
		}
	}
	return false
}

var phrasesContrary = phrases(`option to|at its option|at our option|at your option`)

// placeTerm says whether a span is the roll-over term or the first one.
func placeTerm(s clause, d duration, renews bool, t *Terms) bool {
	before := flatten(s.words[max(0, d.at-9) : d.at+1])
	near := flatten(s.words[max(0, d.at-3):d.at])
	after := flatten(s.words[d.end:min(len(s.words), d.end+3)])
	switch {
	case t.TermMonths == 0 && hasAny(near, firstStrict) && !hasAny(near, renewalLead):
		t.TermMonths = d.months()
		return true
	case renews && t.RenewalMonths == 0 && (hasAny(before, renewalLead) || hasAny(after, renewalLead)):
		t.RenewalMonths = d.months()
		return true
	case t.TermMonths == 0 && (hasAny(near, firstLead) || scan.ContainsOne(after, []string{" initial", " term ", " subscription", " laufzeit", " contract", " commitment"})):
		t.TermMonths = d.months()
		return true
	}
	return false
}
