package renewal

import (
	"strings"

	"duly/parser/value"
	"duly/parser/vocab"
)

// notice is a notice period found in a clause. Of all the best score counts.
type notice struct {
	d       value.Duration
	s       Clause
	score   int
	option  bool
	anyTime bool // may be given at any time: a notice of renewal only where the term is a month
}

var (
	noticeBehind = vocab.Beginnings(`fore |innan|foer |uppsagningstid|opsigelsesvarsel|oppsigelsestid|notice|tevoren|warning|notification|prior|before|in advance|advance|preceding|ahead|vor |vor|kundigungsfrist|frist|im voraus|avant|de preavis|preavis|a l avance|antes|de antelacion|antelacion|de preaviso|preaviso|
de anticipacion|anticipacion|voor |voorafgaand|opzegtermijn|van tevoren|prima|di preavviso|preavviso|di anticipo|anticipo|zum |kundbar|gekundigt|kundigen|opzegbaar|previo|earlier|beforehand|ahead|pre renewal|pre expiry|heads up|forewarning|ntc |antecedent|precedenti la|anterior|de antecedencia|de aviso|pre aviso`)
	noticeAhead = vocab.Beginnings(`termijn van|uppsagning|opsigelse|oppsigelse|ntc |entro |disdett|disdir|met inachtneming|einhaltung|en respectant|notice|notif|frist|preavis|preaviso|preavviso|opzeg|within|kundigungsfrist|antelacion|anticipacion|anticipo|non renewal|antecedencia|aviso previo|pre aviso|denuncia`)
	termsEnd    = vocab.Beginnings(`first day of|close of|commencement of|beginning of|start of|year end|quarter end|year s end|month end|billing date|next billing|next payment|end of|end date|expiration|expiry|expire|anniversary|renewal|automatic renewal|term |terms |the end |its end |laufzeit|vertragsende|ablauf|ende der|ende des|jahresende|jahresschluss|monatsende|quartalsende|vertragsjahr|
echeance|terme|la fin|fin de|date anniversaire|vencimiento|finalizacion|fin del|termino|einde|afloop|scadenza|termine|fine del|any such successive|termo|fim do|fim de|vencimento|expiry|renova`)
	nonRenewal = vocab.Beginnings(`not to renew|non renewal|nonrenewal|not to extend|intention not|not renew|election not|desire not|notice of termination|written notice of termination`)
	leastWords = vocab.Beginnings(`at least|not less than|no less than|less than|fewer than|no later than|later than|mindestens|spatestens|wenigstens|au moins|au minimum|al menos|con al menos|minimo|minimaal|ten minste|tenminste|uiterlijk|almeno|minimum|entro|a minima|minima de|no minimo|pelo menos|ate `)
	mostWords  = vocab.Beginnings(`not more than|no more than|nor more than|no earlier than|not earlier than|but not more than|hochstens|fruhestens`)
	// beyond grades what an early cancellation costs: "more than 90 days before: 25 %".
	beyond = vocab.Beginnings(`more than|plus de|meer dan|mehr als|mas de|piu di`)
	// windows are spans before an end that is counted from another: "the sixty-day period ending 120 days before".
	windows = vocab.Beginnings(`period ending|window ending|period which ends|window which ends|period that ends|window that ends|period commencing|window opening|period beginning`)
	// following leads to the notice itself: "until thirty days after either has given notice".
	following = vocab.Beginnings(`after|following|nach|apres|despues|dopo|na `)
	curing    = vocab.Beginnings(`for cause|claims |cure|breach|default|remed|insolv|bankrupt|material|receipt of such|non payment|nonpayment|wesentlich|wichtigem grund|manquement|incumplimiento|tekortkoming|inadempi`)
	pricing   = vocab.Beginnings(`tarif|revis|reajust|anpass|erhoh|aanpass|wijzig|variat|modific|increase|adjust|price|fees|rates|amend|modif|preis|entgelt|prix|precio|prijs|prezz`)
	// breaching follows a notice that a fault of the other side allows: "upon thirty days' notice if
	// Licensee fails to pay".
	breaching = vocab.Beginnings(`fails to|fail to|failed to|is in breach|are in breach|in the event of a|becomes insolv|does not pay|violates|commits`)
	// special rights to leave follow a change that the other side made.
	special = vocab.Beginnings(`in diesem fall|sonderkundigung|inkrafttreten|wirksamwerden|in that case|in such case|in this case|in such event|in that event|dans ce cas|en ese caso|en este caso|en tal caso|in dat geval|in dit geval|in tal caso|in questo caso`)
	// soon leads to what comes by itself.
	soon = vocab.Beginnings(`within the next|in the next|in the coming|den nachsten|les prochain|los proximos|nei prossimi|de komende`)
	// "within 30 days" runs from something, but for "within 30 days of the end".
	within = vocab.Beginnings(`within`)
	// giving is what is done so many days before an end to leave or to stay: "within 60 days before
	// expiry" alone may be when something can be bought.
	giving = vocab.Beginnings(`notice|writing|refus|notif|cancel|terminat|inform|tell |elect |option|decline|opt out|object`)
	// conferring is what both parties do so many days before an end.
	conferring  = vocab.Beginnings(`meet |discuss|negotiat|confer |good faith|review `)
	beginning   = vocab.Beginnings(`begin|start|commence`)
	beforeWords = vocab.Of("before prior preceding vor avant antes voor prima")
	// extending leads to how long a contract goes on.
	extending    = vocab.Beginnings(`um |met |weitere|jeweils|further|another|additional|successive|por otro|por un |pour une nouvelle|per altri|per un `)
	afterTheFact = vocab.Beginnings(`after termination|after expir|after the end|after the term|following termination|following expir|nach vertragsende|nach beendigung|nach ende|apres la fin|apres resiliation|apres l expiration|na beeindiging|na afloop|na het einde|dopo la cessazione|dopo la scadenza|tras la|despues de la|from the date of|after receipt|following receipt|of receipt|after the date|from receipt|after such|after notice|following the date|nach zugang|nach erhalt`)
	paying       = vocab.Beginnings(`pay|to bill |we bill|will bill|charge|invoice|due |overdue|zahl|rechnung|factur|pago|betal|fattur`)
	nextPayment  = vocab.Beginnings(`next payment|next billing|next charge|next invoice`)
	convenience  = vocab.Beginnings(`convenience|without cause|for any reason|any time|no reason|with or without|jederzeit|a tout moment|en cualquier momento|te allen tijde|in qualsiasi momento|ogni momento`)
	// withoutCause is the right to break off a term that runs: what ends it is no renewal's notice.
	withoutCause = vocab.Beginnings(`convenience|without cause|for any reason|no reason|with or without`)
	// beforeTime breaks off what would end by itself: "to a close earlier on two weeks' notice".
	beforeTime = vocab.Beginnings(`close earlier|end earlier|terminate earlier|terminated earlier|ended earlier|terminate early|terminated early|end early|sooner|vorzeitig|de maniere anticipee|anticipadamente|anticipatamente|vroegtijdig|voortijdig|tussentijds`)
	// offering is what a vendor does so many days before: no notice of the customer's.
	offering     = vocab.Beginnings(`erhalten sie|you will receive|vous recevrez|ontvangt u|ricevera|recibira|write to you|contact you|let you know|schreiben|send |sends |sent |remind|quote|offer|notify you|inform you|email you|tell you|erinner|informieren sie|rappel|rappeler|avisare|le avis|herinner`)
	strictNotice = vocab.Beginnings(`ntc |heads up|termijn van|notice of|notice|frist|kundigungsfrist|preavis|preaviso|preavviso|opzegtermijn|antelacion|anticipacion|antecedencia|aviso previo`)
	anchoredTerm = vocab.Beginnings(`unbestimmte zeit|indetermin|indefini|onbepaalde|renews|renewal date|se renouvelle|date de renouvellement|unbestimmte zeit weiter|zum monatsende|zum quartalsende|zum jahresende|following the initial|after the initial|thereafter|until terminated|end of the|renew|expiration|nach ablauf|nach der mindest|zum ende|zum ablauf|apres la periode|einde van|alla scadenza|ao termo|fim do`)
	ofLength     = vocab.Beginnings(`term of|terms of|period of|periods of`)
	termLead     = vocab.Beginnings(`term of|period of|initial|successive|additional|further|consecutive|renewal|subsequent|each|laufzeit|weitere|jeweils|duree|looptijd|durata|duracion|periode`)
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
	if f.anyTime.score > 0 && f.anyTimeAt == i-1 && !convenience.In(f.anyTime.s.Flat) {
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
	if f.renewedAt > 0 && i == f.renewedAt && !convenience.In(n.s.Flat) {
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
func bestNotice(s Clause, stops bool) notice {
	var best notice
	row := noticeRow(s)
	if !row && !tellsOfEnd(s) && !stops || keptUp.In(s.Flat) {
		return best
	}
	atWill := !row && !anchored(s) && !stops || convenience.In(s.Flat) && !anchoredTerm.In(s.Flat)
	breaksOff := withoutCause.In(s.Flat) || beforeTime.In(s.Flat)
	for i := 0; i < len(s.Words); i++ {
		d, ok := value.DurationAt(s.Words, i)
		if !ok {
			continue
		}
		i = d.End - 1
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
func tellsOfEnd(s Clause) bool {
	return quits.In(s.Flat) || anchored(s)
}

// beforeTerm says whether a span runs to the end of a term or to the beginning of one: "90 days
// prior to such anniversary", "30 days before it begins".
func beforeTerm(s Clause, d value.Duration) bool {
	for k := d.End; k < min(len(s.Words), d.End+4); k++ {
		if beforeWords[s.Words[k].Text] {
			behind := value.Flatten(s.Words[k+1 : min(len(s.Words), k+8)])
			return termsEnd.In(behind) || beginning.In(behind)
		}
	}
	return false
}

// anchored says whether a clause speaks of a time at which a term ends or another begins.
func anchored(s Clause) bool {
	return termsEnd.In(s.Flat) || anchoredTerm.In(s.Flat) || noticeLabels.In(s.Flat) || afterwards.In(s.Flat) || withoutEnd.In(s.Flat) || rollsOn.In(s.Flat) || proceeds.In(s.Flat) || SaysRenew.In(s.Flat) || nonRenewal.In(s.Flat)
}

// noticeRow tells a row of an order form: "Notice: 6 months before end of term",
// "Cancellation notice (days): 60".
func noticeRow(s Clause) bool {
	label := value.Flatten(s.Words[:min(len(s.Words), 4)])
	return len(s.Words) <= 14 && (strings.HasPrefix(label, " notice ") || noticeLabels.In(label)) && !pricing.In(s.Flat)
}

// asksNotice finds a short clause of nothing but a notice: "we ask for 30 days' notice".
func asksNotice(s Clause) bool {
	return len(s.Words) <= 15 && strictNotice.In(s.Flat) && !pricing.In(s.Flat)
}

var noticeLabels = vocab.Beginnings(`notice period|cancellation notice|cancelation notice|termination notice|non renewal notice|nonrenewal notice|renewal notice|notice to leave|notice to end|notice to cancel|notice required|
kundigungsfrist|delai de preavis|preavis|opzegtermijn|plazo de preaviso|preaviso|preavviso|termine di disdetta|aviso previo|pre aviso|prazo de denuncia|prazo de aviso|notice window|opt out window|opt out notice`)

// longestNotice is more days than any notice period has.
const longestNotice = 3 * 365

var clauseWords = vocab.Of("unless tenzij salvo sofern sauf wenn falls provided except whereupon")

// noticeScore weighs whether a span is a notice period; 0 where it is not.
func noticeScore(s Clause, d value.Duration) int {
	ahead := func(n int) string { return value.Flatten(s.Words[max(0, d.At-n):d.At]) }
	behind := func(n int) string {
		end := min(len(s.Words), d.End+n)
		for k := d.End; k < end; k++ {
			if clauseWords[s.Words[k].Text] {
				end = k // what follows is said of another span
			}
		}
		return value.Flatten(s.Words[d.End:end])
	}
	score := 0
	if d.Days() > longestNotice {
		return 0
	}
	switch {
	case d.At > 0 && untilWords[s.Words[d.At-1].Text] && following.In(behind(1)):
		score += 8
	case noticeBehind.In(behind(2)):
		score += 3
	case noticeBehind.In(behind(6)), leastWords.In(ahead(4)) && noticeBehind.In(behind(12)):
		score += 2
	}
	switch {
	case noticeAhead.In(ahead(6)):
		score += 2
	case noticeAhead.In(ahead(12)) && leastWords.In(ahead(3)):
		score += 2
	case noticeAhead.In(ahead(12)):
		score++
	}
	if score < 2 {
		return 0
	}
	for _, w := range []struct {
		hit    bool
		points int
	}{
		{termsEnd.In(behind(10)), 2},
		{refusesRenewal(s), 2},
		{SaysRenew.In(s.Flat), 1},
		{leastWords.In(ahead(4)), 1},
		{strictNotice.In(ahead(3)), 1},
		{offering.In(ahead(9)) && !afterUnless(s, d) && !prevents(s), -6},
		{mostWords.In(ahead(3)) && !leastWords.In(ahead(3)), -9},
		{curing.In(ahead(12) + behind(14)), -4},
		{breaching.In(behind(10)), -4},
		{special.In(s.Flat), -5},
		{soon.In(ahead(4)), -6},
		{within.In(ahead(1)) && !(termsEnd.In(behind(6)) && giving.In(s.Flat)), -6},
		{extending.In(ahead(2)) && !strictNotice.In(behind(2)) && !noticeAhead.In(ahead(2)), -6},
		{pricing.In(sinceClause(s, d, 12)), -3},
		{afterTheFact.In(behind(5)), -4},
		{paying.In(ahead(5)+behind(4)) && !nextPayment.In(ahead(8)+behind(5)), -3},
		{firstNoun.In(ahead(2)), -6},
		{ofLength.In(ahead(2)) && !noticeBehind.In(behind(1)) && !strictNotice.In(ahead(5)), -6},
		{windows.In(behind(3)), -6},
		{beyond.In(ahead(2)) && !mostWords.In(ahead(3)) && !afterUnless(s, d), -6},
		{conferring.In(behind(14)) && !giving.In(s.Flat), -6},
		{termLead.In(ahead(3)) && !noticeBehind.In(behind(4)) && !noticeAhead.In(ahead(5)), -4},
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
func afterUnless(s Clause, d value.Duration) bool {
	for k := max(0, d.At-20); k < d.At; k++ {
		if clauseWords[s.Words[k].Text] {
			return true
		}
	}
	return false
}

// sinceClause gives the words before a span, back to "unless", "until" or the like.
func sinceClause(s Clause, d value.Duration, n int) string {
	from := d.At
	for from > max(0, d.At-n) && !clauseWords[s.Words[from-1].Text] && !untilWords[s.Words[from-1].Text] {
		from--
	}
	return value.Flatten(s.Words[from:d.At])
}

var noticeTargets = []struct {
	to    string
	words *vocab.List
}{
	{"month",
		vocab.Beginnings(`zum monatsende|zum ende eines monats|zum ende des monats|zum ende eines kalendermonats|end of a month|end of the month|end of any month|end of a calendar month|einde van de maand|fin de mois|fine del mese|fin de mes`)},
	{"quarter",
		vocab.Beginnings(`zum quartalsende|zum ende eines quartals|zum ende des quartals|kalendervierteljahr|end of a quarter|end of the quarter|end of a calendar quarter|einde van het kwartaal|fin de trimestre`)},
	{"year",
		vocab.Beginnings(`zum jahresende|zum ende eines kalenderjahres|zum ende des kalenderjahres|end of a calendar year|end of the calendar year|fin de l annee civile|einde van het kalenderjaar|fine dell anno`)},
}

// apply writes the notice into the terms.
func (n notice) apply(t *Terms) {
	if n.score == 0 {
		return
	}
	if n.d.Unclear {
		t.Unclear = value.OneLine(n.s.text[n.s.Words[n.d.At].Lo-n.s.Words[0].Lo : n.s.Words[n.d.End-1].Hi-n.s.Words[0].Lo])
		return
	}
	t.NoticeDays, t.NoticeMonths, t.NoticeExtends = n.d.Days(), n.d.Months(), n.option
	t.NoticeForm = noticeForm(n.s)
	for _, to := range noticeTargets {
		if to.words.In(n.s.Flat) {
			t.NoticeTo = to.to
			break
		}
	}
}
