package renewal

import (
	"duly/parser/scan"
	"duly/parser/value"
	"duly/parser/vocab"
)

var (
	// SaysRenew are the beginnings of words that tell of a renewal.
	SaysRenew = vocab.Beginnings(`roll forward|rolls forward|rolled forward|restarts|repeats every|fornya|fornyes|forlang|ausdehn|come round again|comes round again|renew|thereafter until|weiteres jahr|followed by another|rolls|continuing|unbestimmte zeit weiter|jahr weiter|monat weiter|monate weiter|loopt door|loopt automatisch|loopt het|extend|extension|prolong|roll over|rolls over|continue|year to year|successive|poursuit|
verlanger|erneuert|renouvel|renuev|poursuiv|recond|prorog|renov|prorrog|verleng|voortgezet|rinnov|prorog|tacit|stilzwijgend|perpetuat|reinstat|carry over|carries over|carried over|keep going|keeps going|keep renewing|keeps renewing|postponed by|moved onto|move you onto|prosegu|prosigu|repart|fortgesetz|fortsetz|setzt sich|prolongier|zeit fort|jahr fort|monate fort|dauert fort|
jaar door|maand door|maanden door|periode door|zich voort|voortzet|neue laufzeit|vernieuw|roll it|go on by|goes on by|runs on for|run on for|continuar|seguira|mantem se`)
	saysAuto = vocab.Beginnings(`deemed to have renewed|auto|tacit|stilzwijgend|stillschweigend|evergreen|deemed renewed|deemed to be renewed|without any action|without further act|without any further act|without the need|de plein droit|selbsttatig|von selbst|von allein|vanzelf|d office|ipso jure|ipso facto|di diritto|by silence|both parties silence|by the parties silence|durch schweigen|par silence|por silencio`)
	// startsAnew is what begins again by itself, or stands renewed.
	startsAnew = vocab.Beginnings(`stand renewed|stands renewed|verlangerung jeweils|verlangerung um jeweils|automatisch door|abonnement uber|abo uber|jahresabo uber|jahresabonnement uber|keeps going|keep renewing|keeps renewing`)
	// These do so too, where nobody has to agree.
	rollsOn = vocab.Beginnings(`rolling|continues indefinitely|continue indefinitely|voortgezet voor onbepaalde|rolls over|rolls on|scheduled to renew|set to renew|about to renew|due to renew|danach unbefristet|anschliessend unbefristet|daarna loopt|continues each|continues every|will extend|
then monthly|thereafter monthly|danach lauft|danach auf unbestimmte|danach monatlich|dann monatlich|onbepaalde tijd door|daarna voor onbepaalde|daarna voortgezet|daarna maandelijks|unbestimmte zeit weiter|evergreen|month to month|month by month|year to year|year by year|
carries on|carry on|until you cancel|until you end|until you leave|until you tell us|until you let us know|until you give us|until you stop|until you ask us to stop|until cancelled|until canceled|until it is cancelled|bis sie kundigen|bis zur kundigung|jusqu a resiliation|
hasta su cancelacion|fino a disdetta|tot opzegging|month after month|year after year|repartira|repart pour|monat fur monat|mes tras mes|maand na maand`)
	// unwanted stands where who does not wish a renewal must say so.
	unwanted    = vocab.Beginnings(`do not wish|does not wish|not want|no desea|ne souhait|nicht wunsch|niet wens|non desidera`)
	noneComes   = vocab.Beginnings(`findet nicht statt|endet ohne|automatiquement fin`)
	saysOption  = vocab.Beginnings(`option|may renew|may be renewed|may be extended|may extend|right to renew|renewable|apply for|discretion|mutual agree|mutual written|mutual consent|mutually|mutual accept|mutual approv|by agreement|renew only if|renewed only if|extended only if|renew only upon|renewed only upon|renewed only by|extended only by|only be renewed|only be extended|agreed by both|written consent|consent of|approv`)
	notRenewing = vocab.Beginnings(`auto renew no|auto renewal no|automatic renewal no|turned off auto|switched off auto|disabled auto|auto renewal turned off|without automatic renewal|not renewable|non renewable|no right to renew|no right of renewal|verlangerung ist ausgeschlossen|verlangerung ausgeschlossen|
renewal is excluded|ohne automatische verlangerung|sans tacite reconduction|cancelled and will|nao havendo lugar|nao ha lugar|sem lugar a`)
	yearly  = vocab.Beginnings(`year by year|annual|anual|annuel|annuale|year to year|following year|folgejahr|annee suivante|ano siguiente|volgende jaar|anno successivo|jahr zu jahr|jaar tot jaar|annually|each year|every year|yearly|on an annual basis|jahrlich|um jeweils ein jahr|chaque annee|annee en annee|d annee|anualmente|jaarlijks|annualmente|di anno in anno|ano a ano|cada ano`)
	monthly = vocab.Beginnings(`month by month|mensuel|mensual|mensile|month to month|monthly|each month|every month|monatlich|mensuellement|de mois en mois|chaque mois|cada mes|ogni mese|elke maand|iedere maand|jeden monat|mensualmente|maandelijks|mensilmente|par mois|per maand|im monat|pro monat|al mes`)
)

// readRenewal reads whether and for how long the contract goes on, and its first term.
func readRenewal(s Clause, t *Terms) bool {
	renews := SaysRenew.In(s.Flat) || followed(s)
	used := false
	switch {
	case (neverRenews(s) || deniesRenewal(s)) && !halting(s), endsItself(s):
		renews, used = false, true
	case renewsOther(s):
		renews = false
	case goesOn(s):
		t.AutoRenew, used = true, true
	}
	readAnniversary(s, t)
	for i := 0; i < len(s.Words); i++ {
		d, ok := value.DurationAt(s.Words, i)
		if !ok || d.Months() == 0 {
			continue
		}
		i = d.End - 1
		if noticeScore(s, d) > 0 {
			continue
		}
		used = placeTerm(s, d, renews, t) || used
	}
	if t.RenewalMonths == 0 && t.AutoRenew {
		switch {
		case !renews && !rollsOn.In(s.Flat) && !thenOver(s):
		case yearly.In(s.Flat):
			t.RenewalMonths = 12
		case monthly.In(s.Flat):
			t.RenewalMonths = 1
		}
	}
	return used
}

// endsItself finds an end that comes by itself: "cessa automaticamente", "automatically expires".
func endsItself(s Clause) bool {
	for i := range s.Words {
		if !finishing.Begins(value.Flatten(s.Words[i:min(len(s.Words), i+3)])) {
			continue
		}
		near := value.Flatten(s.Words[max(0, i-2):min(len(s.Words), i+3)])
		if saysAuto.In(near) && !renewalStems.In(near) {
			return true
		}
	}
	return noneComes.In(s.Flat)
}

// optional says whether a renewal takes somebody's wish or yes.
func optional(s Clause) bool { return saysOption.In(s.Flat) || wishesToRenew(s) || asked(s) }

// refusesRenewal finds what a party says that wants none.
func refusesRenewal(s Clause) bool { return nonRenewal.In(s.Flat) || wishesNot(s) }

// goesOn says whether a clause about renewal lets the contract go on without an act of
// anybody.
func goesOn(s Clause) bool {
	renews, option := SaysRenew.In(s.Flat), optional(s) || mayRenew(s)
	switch {
	case renews && saysAuto.In(s.Flat) && !phrasesContrary.In(s.Flat) && !endsItself(s), startsAnew.In(s.Flat), begunByItself(s):
		return true
	case renews && refusesRenewal(s) && (halting(s) || saysOtherwise(s)):
		return true
	case option:
		return false
	case goesFurther(s) && (saysAuto.In(s.Flat) && !ends(s) || halting(s) || takenAs(s) || saysOtherwise(s)) && !curing.In(s.Flat) && !otherSubjects.In(s.Flat):
		return true
	case renews && halting(s) && !lasting.In(s.Flat):
		return true
	case becomesEndless(s), selfRenews(s) && !asksFirst(s), proceeds.In(s.Flat) && saysAuto.In(s.Flat) && !lasting.In(s.Flat) && !otherSubjects.In(s.Flat), forestalls(s):
		return true
	case renews && againAndAgain.In(s.Flat), rollsOn.In(s.Flat), repeats(s) && !otherSubjects.In(s.Flat), weRenew.In(s.Flat) && !asksFirst(s), thenOver(s):
		return true
	case (renews || proceeds.In(s.Flat)) && saysOtherwise(s), renews && unwanted.In(s.Flat) && renewalNotice(s):
		return true
	case endsEachTerm(s), followed(s), itself.In(s.Flat) && halting(s) && renewalNotice(s), startsPaying(s):
		return true
	}
	return renewalRow(s) || runsOn(s) || nextTermStarts(s) || endless(s)
}

// mayRenew finds who may renew: "you can extend it twice", "der Kunde kann die Laufzeit einmal
// verlängern". With a way out between it is the right to leave.
func mayRenew(s Clause) bool {
	for i, w := range s.Words {
		if !mayWords[w.Text] && !entitled(s, i) || monthOfDay(s, i) {
			continue
		}
		for k := i + 1; k < min(len(s.Words), i+9); k++ {
			here := value.Flatten(s.Words[k:min(len(s.Words), k+3)])
			if leaving.Begins(here) {
				break
			}
			if toRenew.Begins(here) {
				return true
			}
		}
	}
	return false
}

// entitled finds a right to do something at word i: "shall be entitled to extend", "at liberty to".
func entitled(s Clause, i int) bool {
	return entitlements[s.Words[i].Text] && i+1 < len(s.Words) && s.Words[i+1].Text == "to"
}

var entitlements = vocab.Of("entitled right liberty free permitted empowered privilege opportunity option allowed eligible authorised authorized")

var thenYearly = vocab.Beginnings(`then yearly|then annually|thereafter yearly|thereafter annually|danach jahrlich|dann jahrlich|puis annuel|daarna jaarlijks|luego anual|poi annuale`)

// monthOfDay tells the month of "4 May" from the verb.
func monthOfDay(s Clause, i int) bool {
	return value.Months[s.Words[i].Text] != 0 && (i > 0 && scan.AllDigits(s.Words[i-1].Text) || i+1 < len(s.Words) && scan.AllDigits(s.Words[i+1].Text))
}

var (
	mayWords = vocab.Of("can may could kann konnen darf peut pourra puede podra puo potra kan mag pode podera")
	toRenew  = vocab.Beginnings(`renew |extend |be renewed|be extended|verlangern|verlangert werden|ausdehnen|renouveler|etre renouvel|etre recond|reconduire|prolonger|renovar |prorrogar |ser renovad|ser prorrogad|rinnovare|essere rinnovat|prorogare|essere prorogat|verlengen|worden verlengd`)
)

// thenOver finds what a contract does behind its first term month by month: "after that:
// monthly".
func thenOver(s Clause) bool {
	if !afterwards.In(s.Flat) || lasting.In(s.Flat) {
		return false
	}
	if paying.In(s.Flat) {
		return charging.In(s.Flat) && halting(s)
	}
	return overAgain.In(s.Flat) || monthly.In(s.Flat) || thenYearly.In(s.Flat) && !pricing.In(s.Flat)
}

// charging is how often somebody pays who does not cancel: "$19.00 per month".
var charging = vocab.Beginnings(`per month|per year|a month|a year|each month|each year|every month|every year|monthly|annually|yearly|pro monat|im monat|pro jahr|im jahr|par mois|par an|al mes|al ano|por mes|por ano|per maand|per jaar|al mese|all anno`)

var (
	// weRenew is what a vendor does unasked: "we'll renew your domain each year".
	weRenew       = vocab.Beginnings(`we re renewing|we are renewing|we have renewed your|we ve renewed your|we ll renew|we will renew|we shall renew|we renew|we ll extend|we will extend|we extend|wir verlangern|verlangern wir|nous renouvel|renovaremos|renovamos|rinnoviamo|rinnoveremo|verlengen we|verlengen wij|we verlengen|wij verlengen`)
	againAndAgain = vocab.Beginnings(`at a time|at a stretch|year in year out`)
	askedFirst    = vocab.Beginnings(`if you want|if you confirm|if you wish|if you would like|once you|after you|upon your|as soon as|on request|wenn sie mochten|wenn sie bestatigen|si vous souhaitez|si lo desea|se desidera|als u wilt`)
)

func asksFirst(s Clause) bool {
	return askedFirst.In(s.Flat) && !wishesFor(s, 3, leaving, false) // "if you wish to cancel"
}

var (
	afterwards = vocab.Beginnings(`thereafter|whereafter|after that|after this|then|afterwards|after the initial|after the minimum|danach|anschliessend|nach ablauf|nach der mindest|im anschluss|ensuite|puis |au dela|despues|posteriormente|a continuacion|daarna|vervolgens|
na afloop|na de eerste|dopo|successivamente|in seguito|after the fixed|after the first|na de contract|na de looptijd|nach der laufzeit|nach der vertragslaufzeit|apres la duree|apos |findo |transcurrid|cumplid|decorrid|trascors|una volta scad|verstrijken`)
	withoutEnd = vocab.Beginnings(`indefinite|unbestimmte zeit|unbefristet|duree indeterminee|indefinid|onbepaalde tijd|indeterminat|sem termo|tempo indeterminado`)
	endsFreely = vocab.Beginnings(`jederzeit|any time|a tout moment|en cualquier momento|te allen tijde|op elk moment|op ieder moment|elke dag|iedere dag|op elk gewenst moment|dagelijks|taglich|jeden tag|cada dia|ogni giorno|per maand|maandelijks|monatlich|in qualsiasi momento|a qualquer momento|a todo o momento`)
	proceeds   = vocab.Beginnings(`goes on|keeps on|carries on|runs on|run on|stays in force|stays on`)
	goesOnThen = vocab.Beginnings(`continue|remain in force|remains in force|bleibt in kraft|carries on|carry on|runs on|se poursui|loopt door|doorlop|keeps running|keep running|weiterlauf|lauft weiter|prosegue|continuar|continua |sigue |seguira|mantem se`)
	endable    = vocab.Beginnings(`kundbar|gekundigt|terminat|terminable|cancel|resili|rescind|resuel|opgezegd|opzegbaar|opzeggen|recedere|disdett|denunci|rescind|cancelad`)
)

// endless says whether a contract goes on behind its first term until somebody ends it.
func endless(s Clause) bool {
	first := afterFirst(s)
	endsOnce := endable.In(s.Flat) && !withoutCause.In(s.Flat)
	return first && endsOnce || (first || afterwards.In(s.Flat)) && (withoutEnd.In(s.Flat) ||
		endsOnce && endsFreely.In(s.Flat) || goesOnThen.In(s.Flat) && !lasting.In(s.Flat))
}

var (
	afterWords = vocab.Of("after once nach sobald na zodra apres passe tras dopo")
	firstSpan  = vocab.Beginnings(`minimum|minim|initial|mindest|erstlaufzeit|first year|first term|eerste|premiere|primer|primo`)
	// lasting goes on behind a contract's end and is none.
	lasting = vocab.Beginnings(`surviv|confid|secre|obligation|warrant|geheim`)
)

// afterFirst finds "after the 18 month minimum term".
func afterFirst(s Clause) bool {
	for i, w := range s.Words {
		if afterWords[w.Text] && firstSpan.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+6)])) {
			return true
		}
	}
	return false
}

var renewalNouns = vocab.Of("renewal verlangerung verlenging renouvellement reconduction renovacion prorroga rinnovo renovacao extension")

// renewalRow tells a row of an order form: "Renewal: 12 months".
func renewalRow(s Clause) bool {
	if len(s.Words) < 2 || !renewalNouns[s.Words[0].Text] {
		return false
	}
	_, ok := value.DurationAt(s.Words, 1)
	return ok && len(s.Words) > 2 || withoutEnd.In(s.Flat)
}

// renewalNotice says whether a clause has a notice period that is not one at any time.
func renewalNotice(s Clause) bool {
	n := bestNotice(s, false)
	return n.score > 0 && !n.anyTime
}

var (
	// Negations are the words that deny.
	Negations  = vocab.Of("not t cannot nicht niet ne no sans without keine keinen geen sin senza non nao sem")
	romanceNo  = vocab.Of("no non nao")
	tacitNoun  = vocab.Beginnings(`rinnovo tacito|rinnovo automatico|tacito rinnovo|tacita proroga|proroga tacita|prorroga tacita|prorroga expresa|prorroga automatica|renovacion automatica|renovacion tacita|tacita reconduccion|renovacao automatica|prorrogacao`)
	exclusions = vocab.Beginnings(`exclu|esclu|ausgeschlossen|uitgesloten|exclui`)
	exclusive  = vocab.Beginnings(`exclusiv|esclusiv`)
)

// deniesRenewal finds a word of denial right before the one for a renewal by itself ("wordt
// niet stilzwijgend verlengd", "waive any automatic renewal") or behind its noun ("auto-renewal
// for your plan is off", "a tacit extension does not take place").
func deniesRenewal(s Clause) bool {
	excludes := exclusions.In(s.Flat)
	for i, w := range s.Words {
		if (Negations[w.Text] || waivers[w.Text]) && saysAuto.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+5)])) {
			return true
		}
		if romanceNo[w.Text] && tacitNoun.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+8)])) {
			return true // "no admite prórroga, expresa ni tácita", "non è soggetto a rinnovo tacito"
		}
		if w.Text == "ne" && saysAuto.In(value.Flatten(s.Words[i+1:min(len(s.Words), i+10)])) {
			return true // "ne pourra faire l'objet d'une tacite reconduction"
		}
		if excludes && exclusions.In(" "+w.Text) && !exclusive.In(" "+w.Text) && saysAuto.In(value.Flatten(s.Words[max(0, i-5):min(len(s.Words), i+6)])) {
			return true
		}
		if callings[w.Text] && i+1 < len(s.Words) && (autoNoun(s, i+1) || i+2 < len(s.Words) && autoNoun(s, i+2)) {
			return true
		}
		if autoNoun(s, i) && offBehind(s, i+2) && !mayTurn(s, i) {
			return true
		}
	}
	return false
}

var (
	waivers = vocab.Of("waive waives waived renounce verzichten verzichtet renoncent renonce renuncian renuncia rinunciano rinuncia")
	// callings are what was done to a renewal: "we have cancelled the auto-renewal".
	callings   = vocab.Of("cancelled canceled stopped removed disabled revoked deactivated ended")
	offWords   = vocab.Of("not off disabled deactivated excluded waived inactive nicht ausgeschaltet deaktiviert niet uit non pas disattivato desactivada no")
	bounds     = vocab.Of("later less fewer earlier sooner more spater weniger plus mas piu later minder")
	offStops   = vocab.Of("and und et y e en unless ; and if when")
	renewNouns = vocab.Beginnings(`renewal|auto renew|extension|prolongation|verlanger|verleng|reconduction|renouvellement|prorrog|renovac|rinnovo|proroga`)
)

// autoNoun finds "automatic renewal", "auto-renew", "tacite reconduction", "renovação automática" at word i.
func autoNoun(s Clause, i int) bool {
	pair := value.Flatten(s.Words[i:min(len(s.Words), i+2)])
	return saysAuto.In(pair) && renewNouns.In(pair)
}

// mayTurn tells the right to turn a renewal off from the news that it is off: "you may turn
// automatic renewal off", "unless auto-renew is turned off".
func mayTurn(s Clause, i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if turning[s.Words[k].Text] && !scan.AllDigits(s.Words[k+1].Text) { // but "paid until 4 May, auto-renew off"
			return true
		}
	}
	return false
}

var turning = vocab.Of("turn switch disable deactivate stop unless until if once")

func offBehind(s Clause, from int) bool {
	for i := from; i < min(len(s.Words), from+6) && !offStops[s.Words[i].Text]; i++ {
		if offWords[s.Words[i].Text] {
			return !boundsBehind(s, i)
		}
	}
	return false
}

var phrasesContrary = vocab.Beginnings(`option to|at its option|at our option|at your option`)
