package invoice

import (
	"strings"

	"duly/parser/vocab"
)

// notice is a notice period found in a clause. Of all the best score counts.
type notice struct {
	d       duration
	s       clause
	score   int
	option  bool
	anyTime bool // may be given at any time: a notice of renewal only where the term is a month
}

var (
	noticeBehind = phrases(`fore |innan|foer |uppsagningstid|opsigelsesvarsel|oppsigelsestid|notice|tevoren|warning|notification|prior|before|in advance|advance|preceding|ahead|vor |vor|kundigungsfrist|frist|im voraus|avant|de preavis|preavis|a l avance|antes|de antelacion|antelacion|de preaviso|preaviso|
de anticipacion|anticipacion|voor |voorafgaand|opzegtermijn|van tevoren|prima|di preavviso|preavviso|di anticipo|anticipo|zum |kundbar|gekundigt|kundigen|opzegbaar|previo|earlier|beforehand|ahead|pre renewal|pre expiry|heads up|forewarning|ntc |antecedent|precedenti la|anterior|de antecedencia|de aviso|pre aviso`)
	noticeAhead = phrases(`termijn van|uppsagning|opsigelse|oppsigelse|ntc |entro |disdett|disdir|met inachtneming|einhaltung|en respectant|notice|notif|frist|preavis|preaviso|preavviso|opzeg|within|kundigungsfrist|antelacion|anticipacion|anticipo|non renewal|antecedencia|aviso previo|pre aviso|denuncia`)
	termsEnd    = phrases(`first day of|close of|commencement of|beginning of|start of|year end|quarter end|year s end|month end|billing date|next billing|next payment|end of|end date|expiration|expiry|expire|anniversary|renewal|automatic renewal|term |terms |the end |its end |laufzeit|vertragsende|ablauf|ende der|ende des|jahresende|jahresschluss|monatsende|quartalsende|vertragsjahr|
echeance|terme|la fin|fin de|date anniversaire|vencimiento|finalizacion|fin del|termino|einde|afloop|scadenza|termine|fine del|any such successive|termo|fim do|fim de|vencimento|expiry|renova`)
	nonRenewal = phrases(`not to renew|non renewal|nonrenewal|not to extend|intention not|not renew|election not|desire not|notice of termination|written notice of termination`)
	leastWords = phrases(`at least|not less than|no less than|less than|fewer than|no later than|later than|mindestens|spatestens|wenigstens|au moins|au minimum|al menos|con al menos|minimo|minimaal|ten minste|tenminste|uiterlijk|almeno|minimum|entro|a minima|minima de|no minimo|pelo menos|ate `)
	mostWords  = phrases(`not more than|no more than|nor more than|no earlier than|not earlier than|but not more than|hochstens|fruhestens`)
	// beyond grades what an early cancellation costs: "more than 90 days before: 25 %".
	beyond = phrases(`more than|plus de|meer dan|mehr als|mas de|piu di`)
	// windows are spans before an end that is counted from another: "the sixty-day period ending 120 days before".
	windows = phrases(`period ending|window ending|period which ends|window which ends|period that ends|window that ends|period commencing|window opening|period beginning`)
	// following leads to the notice itself: "until thirty days after either has given notice".
	following = phrases(`after|following|nach|apres|despues|dopo|na `)
	curing    = phrases(`for cause|claims |cure|breach|default|remed|insolv|bankrupt|material|receipt of such|non payment|nonpayment|wesentlich|wichtigem grund|manquement|incumplimiento|tekortkoming|inadempi`)
	pricing   = phrases(`tarif|revis|reajust|anpass|erhoh|aanpass|wijzig|variat|modific|increase|adjust|price|fees|rates|amend|modif|preis|entgelt|prix|precio|prijs|prezz`)
	// breaching follows a notice that a fault of the other side allows: "upon thirty days' notice if
	// Licensee fails to pay".
	breaching = phrases(`fails to|fail to|failed to|is in breach|are in breach|in the event of a|becomes insolv|does not pay|violates|commits`)
	// special rights to leave follow a change that the other side made.
	special = phrases(`in diesem fall|sonderkundigung|inkrafttreten|wirksamwerden|in that case|in such case|in this case|in such event|in that event|dans ce cas|en ese caso|en este caso|en tal caso|in dat geval|in dit geval|in tal caso|in questo caso`)
	// soon leads to what comes by itself.
	soon = phrases(`within the next|in the next|in the coming|den nachsten|les prochain|los proximos|nei prossimi|de komende`)
	// "within 30 days" runs from something, but for "within 30 days of the end".
	within = phrases(`within`)
	// giving is what is done so many days before an end to leave or to stay: "within 60 days before
	// expiry" alone may be when something can be bought.
	giving = phrases(`notice|writing|refus|notif|cancel|terminat|inform|tell |elect |option|decline|opt out|object`)
	// conferring is what both parties do so many days before an end.
	conferring  = phrases(`meet |discuss|negotiat|confer |good faith|review `)
	beginning   = phrases(`begin|start|commence`)
	beforeWords = vocab.Of("before prior preceding vor avant antes voor prima")
	// extending leads to how long a contract goes on.
	extending    = phrases(`um |met |weitere|jeweils|further|another|additional|successive|por otro|por un |pour une nouvelle|per altri|per un `)
	afterTheFact = phrases(`after termination|after expir|after the end|after the term|following termination|following expir|nach vertragsende|nach beendigung|nach ende|apres la fin|apres resiliation|apres l expiration|na beeindiging|na afloop|na het einde|dopo la cessazione|dopo la scadenza|tras la|despues de la|from the date of|after receipt|following receipt|of receipt|after the date|from receipt|after such|after notice|following the date|nach zugang|nach erhalt`)
	paying       = phrases(`pay|to bill |we bill|will bill|charge|invoice|due |overdue|zahl|rechnung|factur|pago|betal|fattur`)
	nextPayment  = phrases(`next payment|next billing|next charge|next invoice`)
	convenience  = phrases(`convenience|without cause|for any reason|any time|no reason|with or without|jederzeit|a tout moment|en cualquier momento|te allen tijde|in qualsiasi momento|ogni momento`)
	// withoutCause is the right to break off a term that runs: what ends it is no renewal's notice.
	withoutCause = phrases(`convenience|without cause|for any reason|no reason|with or without`)
	// beforeTime breaks off what would end by itself: "to a close earlier on two weeks' notice".
	beforeTime = phrases(`close earlier|end earlier|terminate earlier|terminated earlier|ended earlier|terminate early|terminated early|end early|sooner|vorzeitig|de maniere anticipee|anticipadamente|anticipatamente|vroegtijdig|voortijdig|tussentijds`)
	// offering is what a vendor does so many days before: no notice of the customer's.
	offering     = phrases(`erhalten sie|you will receive|vous recevrez|ontvangt u|ricevera|recibira|write to you|contact you|let you know|schreiben|send |sends |sent |remind|quote|offer|notify you|inform you|email you|tell you|erinner|informieren sie|rappel|rappeler|avisare|le avis|herinner`)
	strictNotice = phrases(`ntc |heads up|termijn van|notice of|notice|frist|kundigungsfrist|preavis|preaviso|preavviso|opzegtermijn|antelacion|anticipacion|antecedencia|aviso previo`)
	anchoredTerm = phrases(`unbestimmte zeit|indetermin|indefini|onbepaalde|renews|renewal date|se renouvelle|date de renouvellement|unbestimmte zeit weiter|zum monatsende|zum quartalsende|zum jahresende|following the initial|after the initial|thereafter|until terminated|end of the|renew|expiration|nach ablauf|nach der mindest|zum ende|zum ablauf|apres la periode|einde van|alla scadenza|ao termo|fim do`)
	ofLength     = phrases(`term of|terms of|period of|periods of`)
	termLead     = phrases(`term of|period of|initial|successive|additional|further|consecutive|renewal|subsequent|each|laufzeit|weitere|jeweils|duree|looptijd|durata|duracion|periode`)
)

// noticeFinder keeps the best notice of each sort.
type noticeFinder struct {
	best      notice // of the end of a term
	anyTime   notice
	beside    notice // at no certain time, right behind the clause that renews
	renewedAt int    // the number of the clause behind the one that renews; 0 for none
	anyTimeAt int    // the number of the clause of anyTime
}

// renewsElse takes the notice of the clause before i, which says that the contract goes on otherwise.
func (f *noticeFinder) renewsElse(i int) {
	if f.anyTime.score > 0 && f.anyTimeAt == i-1 && !hasAny(f.anyTime.s.flat, convenience) {
		f.beside = f.anyTime
	}
}

// add takes the notice of clause i and says whether it is one of the end of a term.
func (f *noticeFinder) add(n notice, i int) bool {
	switch {
	case n.score == 0:
		return false
	case !n.anyTime:
		if n.score > f.best.score {
			f.best = n
		}
		return true
	case n.score > f.anyTime.score:
		f.anyTime, f.anyTimeAt = n, i
	}
	if f.renewedAt > 0 && i == f.renewedAt && !hasAny(n.s.flat, convenience) {
		f.beside = n
	}
	return false
}

// pick is the notice that counts: one at any time only where nothing else ends the contract, as
// with one that is told to renew never.
func (f *noticeFinder) pick(t *Terms, single bool) notice {
	n := f.best
	switch {
	case n.score > 0:
		return n
	case f.beside.score > 0:
		n = f.beside
	case f.anyTime.score > 0 && t.endsByNotice() && !single:
		n = f.anyTime
	default:
		return n
	}
	t.addEvidence(n.s.text)
	return n
}

// endsByNotice says whether nothing but a notice ends the contract: it rolls on from month
// to month, or no term is told.
func (t *Terms) endsByNotice() bool {
	if t.AutoRenew {
		return t.RenewalMonths == 1
	}
	return t.TermMonths == 0 && t.End.IsZero()
}

// bestNotice returns the notice period of a clause, score 0 for none; stops says that the
// clause is of what keeps a contract from going on.
func bestNotice(s clause, stops bool) notice {
	var best notice
	row := noticeRow(s)
	if !row && !tellsOfEnd(s) && !stops || hasAny(s.flat, keptUp) {
		return best
	}
	atWill := !row && !anchored(s) && !stops || hasAny(s.flat, convenience) && !hasAny(s.flat, anchoredTerm)
	breaksOff := hasAny(s.flat, withoutCause) || hasAny(s.flat, beforeTime)
	for i := 0; i < len(s.words); i++ {
		d, ok := durationAt(s.words, i)
		if !ok {
			continue
		}
		i = d.end - 1
		n := noticeScore(s, d)
		if row && n == 0 {
			n = 3
		}
		anyTime := atWill && (breaksOff || !beforeTerm(s, d))
		if n > best.score && !(anyTime && breaksOff) {
			best = notice{d, s, n, optional(s) && !refusesRenewal(s), anyTime}
		}
	}
	if best.option && !row {
		best.score = max(1, best.score-4) // the notice that ends goes before the one that extends
	}
	return best
}

// tellsOfEnd says whether a clause is of how a contract ends or goes on.
func tellsOfEnd(s clause) bool {
	return hasAny(s.flat, quits) || anchored(s)
}

// beforeTerm says whether a span runs to the end of a term or to the beginning of one: "90 days
// prior to such anniversary", "30 days before it begins".
func beforeTerm(s clause, d duration) bool {
	for k := d.end; k < min(len(s.words), d.end+4); k++ {
		if beforeWords[s.words[k].text] {
			behind := flatten(s.words[k+1 : min(len(s.words), k+8)])
			return hasAny(behind, termsEnd) || hasAny(behind, beginning)
		}
	}
	return false
}

// anchored says whether a clause speaks of a time at which a term ends or another begins.
func anchored(s clause) bool {
	return hasAny(s.flat, termsEnd) || hasAny(s.flat, anchoredTerm) || hasAny(s.flat, noticeLabels) || hasAny(s.flat, afterwards) || hasAny(s.flat, withoutEnd) || hasAny(s.flat, rollsOn) || hasAny(s.flat, proceeds) || hasAny(s.flat, saysRenew) || hasAny(s.flat, nonRenewal)
}

// noticeRow tells a row of an order form: "Notice: 6 months before end of term",
// "Cancellation notice (days): 60".
func noticeRow(s clause) bool {
	label := flatten(s.words[:min(len(s.words), 4)])
	return len(s.words) <= 14 && (strings.HasPrefix(label, " notice ") || hasAny(label, noticeLabels)) && !hasAny(s.flat, pricing)
}

// asksNotice finds a short clause of nothing but a notice: "we ask for 30 days' notice".
func asksNotice(s clause) bool {
	return len(s.words) <= 15 && hasAny(s.flat, strictNotice) && !hasAny(s.flat, pricing)
}

var noticeLabels = phrases(`notice period|cancellation notice|cancelation notice|termination notice|non renewal notice|nonrenewal notice|renewal notice|notice to leave|notice to end|notice to cancel|notice required|
kundigungsfrist|delai de preavis|preavis|opzegtermijn|plazo de preaviso|preaviso|preavviso|termine di disdetta|aviso previo|pre aviso|prazo de denuncia|prazo de aviso|notice window|opt out window|opt out notice`)

// longestNotice is more days than any notice period has.
const longestNotice = 3 * 365

var clauseWords = vocab.Of("unless tenzij salvo sofern sauf wenn falls provided except whereupon")

// noticeScore weighs whether a span is a notice period; 0 where it is not.
func noticeScore(s clause, d duration) int {
	ahead := func(n int) string { return flatten(s.words[max(0, d.at-n):d.at]) }
	behind := func(n int) string {
		end := min(len(s.words), d.end+n)
		for k := d.end; k < end; k++ {
			if clauseWords[s.words[k].text] {
				end = k // what follows is said of another span
			}
		}
		return flatten(s.words[d.end:end])
	}
	score := 0
	if d.days() > longestNotice {
		return 0
	}
	switch {
	case d.at > 0 && untilWords[s.words[d.at-1].text] && hasAny(behind(1), following):
		score += 8
	case hasAny(behind(2), noticeBehind):
		score += 3
	case hasAny(behind(6), noticeBehind), hasAny(ahead(4), leastWords) && hasAny(behind(12), noticeBehind):
		score += 2
	}
	switch {
	case hasAny(ahead(6), noticeAhead):
		score += 2
	case hasAny(ahead(12), noticeAhead) && hasAny(ahead(3), leastWords):
		score += 2
	case hasAny(ahead(12), noticeAhead):
		score++
	}
	if score < 2 {
		return 0
	}
	for _, w := range []struct {
		hit    bool
		points int
	}{
		{hasAny(behind(10), termsEnd), 2},
		{refusesRenewal(s), 2},
		{hasAny(s.flat, saysRenew), 1},
		{hasAny(ahead(4), leastWords), 1},
		{hasAny(ahead(3), strictNotice), 1},
		{hasAny(ahead(9), offering) && !afterUnless(s, d) && !prevents(s), -6},
		{hasAny(ahead(3), mostWords) && !hasAny(ahead(3), leastWords), -9},
		{hasAny(ahead(12)+behind(14), curing), -4},
		{hasAny(behind(10), breaching), -4},
		{hasAny(s.flat, special), -5},
		{hasAny(ahead(4), soon), -6},
		{hasAny(ahead(1), within) && !(hasAny(behind(6), termsEnd) && hasAny(s.flat, giving)), -6},
		{hasAny(ahead(2), extending) && !hasAny(behind(2), strictNotice) && !hasAny(ahead(2), noticeAhead), -6},
		{hasAny(sinceClause(s, d, 12), pricing), -3},
		{hasAny(behind(5), afterTheFact), -4},
		{hasAny(ahead(5)+behind(4), paying) && !hasAny(ahead(8)+behind(5), nextPayment), -3},
		{hasAny(ahead(2), firstNoun), -6},
		{hasAny(ahead(2), ofLength) && !hasAny(behind(1), noticeBehind) && !hasAny(ahead(5), strictNotice), -6},
		{hasAny(behind(3), windows), -6},
		{hasAny(ahead(2), beyond) && !hasAny(ahead(3), mostWords) && !afterUnless(s, d), -6},
		{hasAny(behind(14), conferring) && !hasAny(s.flat, giving), -6},
		{hasAny(ahead(3), termLead) && !hasAny(behind(4), noticeBehind) && !hasAny(ahead(5), noticeAhead), -4},
	} {
		if w.hit {
			score += w.points
		}
	}
	if score < 3 {
		return 0
	}
	return score
}

// afterUnless says whether a span stands in what has to be done to keep a contract from
// going on: the one who sends is then the customer.
func afterUnless(s clause, d duration) bool {
	for k := max(0, d.at-20); k < d.at; k++ {
		if clauseWords[s.words[k].text] {
			return true
		}
	}
	return false
}

// sinceClause gives the words before a span, back to "unless", "until" or the like.
func sinceClause(s clause, d duration, n int) string {
	from := d.at
	for from > max(0, d.at-n) && !clauseWords[s.words[from-1].text] && !untilWords[s.words[from-1].text] {
		from--
	}
	return flatten(s.words[from:d.at])
}

var noticeTargets = []struct {
	to    string
	words *vocab.List
}{
	{"month",
		phrases(`zum monatsende|zum ende eines monats|zum ende des monats|zum ende eines kalendermonats|end of a month|end of the month|end of any month|end of a calendar month|einde van de maand|fin de mois|fine del mese|fin de mes`)},
	{"quarter",
		phrases(`zum quartalsende|zum ende eines quartals|zum ende des quartals|kalendervierteljahr|end of a quarter|end of the quarter|end of a calendar quarter|einde van het kwartaal|fin de trimestre`)},
	{"year",
		phrases(`zum jahresende|zum ende eines kalenderjahres|zum ende des kalenderjahres|end of a calendar year|end of the calendar year|fin de l annee civile|einde van het kalenderjaar|fine dell anno`)},
}

// apply writes the notice into the terms.
func (n notice) apply(t *Terms) {
	if n.score == 0 {
		return
	}
	if n.d.unclear {
		t.Unclear = oneLine(n.s.text[n.s.words[n.d.at].lo-n.s.words[0].lo : n.s.words[n.d.end-1].hi-n.s.words[0].lo])
		return
	}
	t.NoticeDays, t.NoticeMonths, t.NoticeExtends = n.d.days(), n.d.months(), n.option
	t.NoticeForm = noticeForm(n.s)
	for _, to := range noticeTargets {
		if hasAny(n.s.flat, to.words) {
			t.NoticeTo = to.to
			break
		}
	}
}
