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
	var notices noticeFinder
	same := false // each further term is as long as the first
	for i, s := range clauses(text) {
		renewed := t.AutoRenew
		used := readRenewal(s, &t)
		same = same || hasAny(s.flat, asLong) && hasAny(s.flat, saysRenew)
		if t.AutoRenew && !renewed {
			notices.renewedAt = i + 1
		}
		used = notices.add(bestNotice(s), i) || used
		if readTermDates(s, c, &t) {
			used = true
		}
		readPrice(s, &t)
		if used {
			t.addEvidence(s.text)
		}
	}
	notices.pick(&t).apply(&t)
	if same && t.AutoRenew && t.RenewalMonths == 0 {
		t.RenewalMonths = t.TermMonths
	}
	if !t.RenewsOn.IsZero() && t.End.IsZero() {
		t.End = t.RenewsOn.AddDays(-1)
	}
	if t.End.IsZero() && !t.Start.IsZero() && t.TermMonths > 0 {
		t.End = t.Start.AddMonths(t.TermMonths).AddDays(-1)
	}
	return t
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
		if i < len(words)-1 && i-from < maxClauseWords && !clauseEnds(text, w, words[i+1]) {
			continue
		}
		if i >= from {
			ws := words[from : i+1]
			out = append(out, clause{ws, strings.TrimRight(text[ws[0].lo:w.hi], " \t\n;"), flatten(ws)})
		}
		from = i + 1
	}
	return out
}

// clauseEnds says whether a clause ends between two words.
func clauseEnds(text string, w, next termWord) bool {
	gap := text[w.hi:next.lo]
	switch {
	case w.text == ";", rowEnds(text, w.hi, next.lo):
		return true
	case !sentenceEnds(gap), abbreviated(text, w), scan.AllDigits(w.text) && months[next.text] != 0:
		return false
	}
	return strings.Contains(gap, "\n") || !inRow(text, w.hi)
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
	saysRenew = phrases(`renew|thereafter until|weiteres jahr|followed by another|rolls|continuing|unbestimmte zeit weiter|jahr weiter|monat weiter|monate weiter|loopt door|loopt automatisch|loopt het|extend|extension|prolong|roll over|rolls over|continue|year to year|successive|
verlanger|erneuert|renouvel|renuev|poursuiv|recond|prorog|renov|prorrog|verleng|voortgezet|rinnov|prorog|tacit|stilzwijgend`)
	saysAuto = phrases(`deemed to have renewed|auto|tacit|stilzwijgend|stillschweigend|evergreen|deemed renewed|deemed to be renewed|de plein droit`)
	// These renew by themselves without a word for it.
	selfRenews = phrases(`verlangert sich|verlangern sich|verlangerung jeweils|verlangerung um jeweils|se renueva|se renovara|se prorrogara|se prorroga|se renouvelle|sera renouvele|est reconduit|sera reconduit|
si rinnova|si rinnovera|si intendera rinnovato|si intende rinnovat|si intende prorogat|se entendera prorrogad|se entendera renovad|gilt als verlangert|wordt verlengd|wordt het verlengd|your plan renews|subscription renews|will renew on|plan will renew|subscription will renew|renews on|begins automatically|starts automatically|automatically begin|automatically start|automatically convert|converts automatically|automatisch door|abonnement uber|abo uber|jahresabo uber|jahresabonnement uber`)
	// These do so too, where nobody has to agree.
	rollsOn = phrases(`rolling|continues indefinitely|continue indefinitely|voortgezet voor onbepaalde|rolls over|rolls on|scheduled to renew|set to renew|about to renew|due to renew|will be renewed|is renewed|shall be renewed|danach unbefristet|anschliessend unbefristet|daarna loopt|renews in|renews each|renews every|renews annually|renews yearly|renews monthly|renewing annually|renewing each|renewing every|will be extended|will extend|then monthly|thereafter monthly|
danach lauft|danach auf unbestimmte|verlangert sich auf unbestimmte|danach monatlich|dann monatlich|onbepaalde tijd door|daarna voor onbepaalde|daarna voortgezet|daarna maandelijks|unbestimmte zeit weiter|evergreen|month to month|month by month|year to year|year by year|carries on|carry on|until you cancel|until you end|until cancelled|until canceled|until it is cancelled|bis sie kundigen|bis zur kundigung|jusqu a resiliation|hasta su cancelacion|fino a disdetta|tot opzegging`)
	// These follow a clause about notice: what happens without one.
	saysOtherwise = phrases(`if no such notice|if no notice|without such notice|otherwise the|otherwise this|otherwise it|otherwise your|absent such notice|absent notice|in the absence of such|failing which|failing such|andernfalls|anderenfalls|ansonsten|a defaut|faute de|de lo contrario|bij gebreke|in mancanza`)
	// unwanted stands where who does not wish a renewal must say so.
	unwanted = phrases(`do not wish|does not wish|not want|no desea|ne souhait|nicht wunsch|niet wens|non desidera`)
	// endsItself is what happens by itself and is no renewal.
	endsItself  = phrases(`automatically terminate|automatically expire|automatically end|automatically lapse|terminate automatically|expire automatically|endet automatisch|eindigt automatisch|automatiquement fin|findet nicht statt`)
	saysUnless  = phrases(`unless|provided no|provided that no|provided neither|save where|save that|failure|ohne kundigung|zonder opzegging|si ninguna|sans denonciation|except where|should the|should either|if not cancel|if not terminat|not given|not give|fails to give|absent|if neither|in the absence|otherwise|until terminated|until either|sofern nicht|wenn nicht|wenn er nicht|falls nicht|es sei denn|soweit nicht|sauf|a moins que|salvo|tenzij|a meno che|si no`)
	saysOption  = phrases(`option|may renew|may be renewed|may be extended|may extend|elect to|right to renew|renewable|wishes to extend|mutual|by agreement|agreed by both|written consent|consent of|approv`)
	notRenewing = phrases(`auto renew no|auto renewal no|automatic renewal no|will not renew|not automatically renew|will not auto|does not renew|does not auto|not be automatically renew|auto renew is off|auto renewal is off|auto renewal off|auto renew off|
auto renew has been turned off|turned off auto|switched off auto|disabled auto|auto renewal has been turned off|auto renewal turned off|without automatic renewal|no automatic renewal|verlangert sich nicht|keine automatische verlangerung|verlangerung ist ausgeschlossen|verlangerung ausgeschlossen|renewal is excluded|ohne automatische verlangerung|
ne sera pas renouvel|sans tacite reconduction|no se renovara|niet automatisch verlengd|non si rinnova|non si rinnovera|cancelled and will|will not be renewed`)
	yearly  = phrases(`year by year|annual|anual|annuel|annuale|year to year|following year|folgejahr|annee suivante|ano siguiente|volgende jaar|anno successivo|jahr zu jahr|jaar tot jaar|annually|each year|every year|yearly|on an annual basis|jahrlich|um jeweils ein jahr|chaque annee|annee en annee|d annee|anualmente|jaarlijks|annualmente|di anno in anno`)
	monthly = phrases(`month by month|mensuel|mensual|mensile|month to month|monthly|each month|every month|monatlich|mensuellement|de mois en mois|chaque mois|cada mes|ogni mese|elke maand|iedere maand|jeden monat|mensualmente|maandelijks|mensilmente`)
)

// readRenewal reads whether and for how long the contract goes on, and its first term.
func readRenewal(s clause, t *Terms) bool {
	renews := hasAny(s.flat, saysRenew)
	used := false
	switch {
	case (hasAny(s.flat, notRenewing) || deniesRenewal(s)) && !hasAny(s.flat, saysUnless), hasAny(s.flat, endsItself):
		renews, used = false, true
	case goesOn(s):
		t.AutoRenew, used = true, true
	}
	readAnniversary(s, t)
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
	unless := renews && (hasAny(s.flat, saysUnless) || ifNot(s))
	switch {
	case renews && hasAny(s.flat, saysAuto) && !hasAny(s.flat, phrasesContrary), hasAny(s.flat, selfRenews):
		return true
	case renews && unless && (hasAny(s.flat, nonRenewal) || !option && (renewalNotice(s) || ifNot(s) && hasAny(s.flat, endable))):
		return true
	case !option && hasAny(s.flat, rollsOn), renewalRow(s):
		return true
	case renews && !option && (hasAny(s.flat, saysOtherwise) || hasAny(s.flat, unwanted) && renewalNotice(s)):
		return true
	}
	return !option && (strings.Contains(s.flat, " verlanger") && strings.Contains(s.flat, " sich ") ||
		strings.Contains(s.flat, " lauft ") && strings.Contains(s.flat, " weiter ") ||
		strings.Contains(s.flat, " wordt ") && strings.Contains(s.flat, " verlengd ") || endless(s))
}

var (
	conditions = vocab.Of("if when wenn falls sofern si se indien als should wird werden erfolgt")
	refusals   = vocab.Of("not no neither nicht kein keine non ne niet geen")
)

// ifNot finds a condition of something that is not done: "if it is not cancelled", "wird er
// nicht … gekündigt". A verb counts as one in German where the clause begins with it.
func ifNot(s clause) bool {
	for i, w := range s.words {
		if !conditions[w.text] || i > 0 && strings.HasPrefix(w.text, "w") && w.text[1] != 'e' && w.text[1] != 'h' {
			continue
		}
		for _, x := range s.words[i+1 : min(len(s.words), i+8)] {
			if refusals[x.text] {
				return hasAny(s.flat, saysEnding)
			}
		}
	}
	return false
}

var (
	afterwards = phrases(`thereafter|after that|after this|then|afterwards|after the initial|after the minimum|danach|anschliessend|nach ablauf|nach der mindest|im anschluss|ensuite|puis |au dela|despues|posteriormente|a continuacion|daarna|vervolgens|
na afloop|na de eerste|dopo|successivamente|in seguito`)
	withoutEnd = phrases(`indefinite|unbestimmte zeit|unbefristet|duree indeterminee|indefinid|onbepaalde tijd|indeterminat`)
	endsFreely = phrases(`jederzeit|any time|a tout moment|en cualquier momento|te allen tijde|per maand|maandelijks|monatlich|in qualsiasi momento`)
	goesOnThen = phrases(`continue|carries on|carry on|runs on|se poursui|loopt door|prosegue`)
	endable    = phrases(`kundbar|gekundigt|terminat|terminable|cancel|resili|rescind|resuel|opgezegd|opzegbaar|opzeggen|recedere|disdett`)
)

// endless says whether a contract goes on behind its first term until somebody ends it.
func endless(s clause) bool {
	first := afterFirst(s)
	return first && hasAny(s.flat, endable) || (first || hasAny(s.flat, afterwards)) && (hasAny(s.flat, withoutEnd) ||
		hasAny(s.flat, endsFreely) && hasAny(s.flat, endable) || hasAny(s.flat, goesOnThen) && !hasAny(s.flat, lasting))
}

var (
	afterWords = vocab.Of("after once nach na apres tras dopo")
	firstSpan  = phrases(`minimum|minim|initial|mindest|erstlaufzeit|first year|first term|eerste|premiere|primer|primo`)
	// lasting goes on behind a contract's end and is none.
	lasting = phrases(`surviv|confid|secre|obligation|warrant|geheim`)
)

// afterFirst finds "after the 18 month minimum term".
func afterFirst(s clause) bool {
	for i, w := range s.words {
		if afterWords[w.text] && hasAny(flatten(s.words[i+1:min(len(s.words), i+6)]), firstSpan) {
			return true
		}
	}
	return false
}

var renewalNouns = vocab.Of("renewal verlangerung verlenging renouvellement reconduction renovacion prorroga rinnovo")

// renewalRow tells a row of an order form: "Renewal: 12 months".
func renewalRow(s clause) bool {
	if len(s.words) < 3 || !renewalNouns[s.words[0].text] {
		return false
	}
	_, ok := durationAt(s.words, 1)
	return ok || hasAny(s.flat, withoutEnd)
}

// renewalNotice says whether a clause has a notice period that is not one at any time.
func renewalNotice(s clause) bool {
	n := bestNotice(s)
	return n.score > 0 && !n.anyTime
}

var (
	negations  = vocab.Of("not nicht niet ne no sans without keine keinen geen sin senza non")
	exclusions = phrases(`exclu|esclu|ausgeschlossen|uitgesloten`)
)

// deniesRenewal finds a word of denial right before the one for a renewal by itself: "wordt
// niet stilzwijgend verlengd", "sans possibilité de reconduction tacite". A word of exclusion
// may also stand behind it.
func deniesRenewal(s clause) bool {
	excludes := hasAny(s.flat, exclusions)
	for i, w := range s.words {
		if negations[w.text] && hasAny(flatten(s.words[i+1:min(len(s.words), i+5)]), saysAuto) {
			return true
		}
		if excludes && hasAny(" "+w.text, exclusions) && hasAny(flatten(s.words[max(0, i-5):min(len(s.words), i+6)]), saysAuto) {
			return true
		}
	}
	return false
}

var phrasesContrary = phrases(`option to|at its option|at our option|at your option`)
