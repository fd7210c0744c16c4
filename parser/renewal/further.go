package renewal

import (
	"duly/parser/value"
	"duly/parser/vocab"
)

// What follows on a term is told by its time, whatever the verb: "a fresh twelve-month
// period", "by six months", "N months at a time", "from year to year".
var (
	termNouns = vocab.Of(`term one year months subscription period span laufzeit vertragslaufzeit vertragsjahr jahr kalenderjahr geschaftsjahr schuljahr abojahr vertragsdauer periode periodo ano anos an annee
		contrat contrato anno triennio biennio contratto jaar contractjaar contractperiode looptijd termijn prazo`)
	byWords    = vocab.Of("by um met per por pour di")
	eachBefore = vocab.Of("je jeweils telkens steeds chaque cada ogni")
	behindEach = vocab.Beginnings(`at a time|each|more|longer|again|langer|weiter|de plus|mas|in piu|langer door|door|extra|a mais`)
	overAgain  = vocab.Beginnings(`year to year|year by year|year after year|month after month|month to month|month by month|following year|year following|folgejahr|jahr zu jahr|jahr fur jahr|monat fur monat|
annee en annee|annee suivante|mois en mois|ano siguiente|ano tras ano|mes a mes|mes tras mes|ano a ano|ano seguinte|periodi annuali|periodos anuales|periodes annuelles|annual periods|year in year out|anno in anno|anno seguente|anno successivo|mese in mese|jaar tot jaar|volgend jaar|volgende jaar|maand tot maand|maand na maand`)
)

// goesFurther says whether a clause tells of the time behind a term.
func goesFurther(s Clause) bool {
	if overAgain.In(s.Flat) || repeats(s) || asLong.In(s.Flat) {
		return true
	}
	for i, w := range s.Words {
		if value.FurtherWords[w.Text] && termBehind(s, i+1) || addsSpan(s, i) {
			return true
		}
	}
	return false
}

// repeats finds a span that goes on twice, with a word between: "renews week by week", "continues from
// contract year to contract year".
func repeats(s Clause) bool {
	if !SaysRenew.In(s.Flat) && !proceeds.In(s.Flat) {
		return false
	}
	for i := 1; i+1 < len(s.Words); i++ {
		for n := 1; n <= 2 && i >= n && i+n < len(s.Words); n++ {
			unit := s.Words[i+n].Text
			if betweenTwice[s.Words[i].Text] && s.Words[i-1].Text == unit && s.Words[i-n].Text == s.Words[i+1].Text && unit != "one" && (value.DurationUnits[unit] != 0 && value.DurationUnits[unit] != 'd' || termNouns[unit] || unit == "season") {
				return true
			}
		}
	}
	return false
}

var betweenTwice = vocab.Of("to by after upon zu fur um auf en a tras tot na op in per")

// termBehind finds a term within the four words from a place: "fresh twelve-month period".
func termBehind(s Clause, from int) bool {
	for k := from; k < min(len(s.Words), from+4); k++ {
		d, isSpan := value.DurationAt(s.Words, k)
		if termNouns[s.Words[k].Text] || isSpan && d.Months() > 0 && !noticeBehind.In(value.Flatten(s.Words[d.End:min(len(s.Words), d.End+2)])) {
			return true
		}
	}
	return false
}

// addsSpan tells a span at word i that is added: "by six months", "12 months at a time",
// "two more".
func addsSpan(s Clause, i int) bool {
	if n, end, ok := value.NumberAt(s.Words, i); ok && n > 0 && end < len(s.Words) && s.Words[end].Text == "more" {
		return true
	}
	d, ok := value.DurationAt(s.Words, i)
	if !ok || d.Months() == 0 {
		return false
	}
	behind := value.Flatten(s.Words[d.End:min(len(s.Words), d.End+3)])
	if noticeBehind.In(behind) {
		return false
	}
	before := i > 0 && (byWords[s.Words[i-1].Text] || eachBefore[s.Words[i-1].Text])
	return before || behindEach.In(behind)
}

// takenAs says whether a clause makes silence a yes: "deemed agreement to a new term".
func takenAs(s Clause) bool { return deemed.In(s.Flat) && !refused.In(s.Flat) }

var (
	deemed  = vocab.Beginnings(`deemed|taken as|take it that|taken to be|gilt als|gelten als|vaut accept|considera`)
	refused = vocab.Beginnings(`declined|refused|rejected|abandoned|lapsed|withdrawn|abgelehnt|refuse|rechazad|rifiutat|geweigerd|recusad`)
)

// otherSubjects go on for other reasons than a contract.
var otherSubjects = vocab.Beginnings(`warrant|guarant|gewahrleist|garanti|deliver|liefer|livraison|entrega|consegna|levering|accept|abnahme|test |trial|deadline|milestone|completion date|confid|secrecy|secrets|geheim|surviv|suspend|interest|price|prices|invoice`)

// prevents says whether a clause tells how what the one before it tells can be kept from
// happening: "To prevent that, switch off renewal", "If you would rather not …".
func prevents(s Clause) bool {
	return preventing.In(value.Flatten(s.Words[:min(len(s.Words), 12)])) || wishesOut(s) || meansOut(s)
}

// meansOut finds what a party has to do to leave: "Pour vous y opposer, merci de …", "To end the
// service, send …".
func meansOut(s Clause) bool {
	if !purposes[s.Words[0].Text] {
		return false
	}
	for i := 1; i < min(len(s.Words), 5); i++ {
		if quitting.Begins(value.Flatten(s.Words[i:min(len(s.Words), i+4)])) {
			return true
		}
	}
	return false
}

// quitting is leaving itself, where leaving is also what is told of it.
var quitting = vocab.Beginnings(`terminat|cancel|end the|end this|end your|end it|stop the|stop your|stop this|stop it|leave |quit|opt out|withdraw|unsubscribe|kundig|beend|widersp|abbestell|oppos|resili|y mettre fin|mettre fin|opponer|oponer|darse de baja|rescind|
disdir|recedere|opporsi|opzeg|stopzet|beeindig`)

var purposes = vocab.Of("to um pour para per om")

var preventing = vocab.Beginnings(`does not happen|to prevent|to avoid|to stop|to opt out|to leave us|to cancel|want to stop|want to leave|want to cancel|want out|fancy a change|changed your mind|not wishing|who does not wish|that does not wish|if you would rather|if you d rather|if you do not want|if you don t want|if you no longer|if you wish to leave|should you not|should you no longer|should you prefer not|
wenn sie das nicht|wollen sie das nicht|mochten sie das nicht|falls sie das nicht|wenn du das nicht|sie nicht mehr|du nicht mehr|um dies zu verhindern|si vous ne|pour eviter|pour l eviter|si no desea|si no quiere|si prefiere no|para evitar|se non desidera|se non vuole|se non vuoi|per evitar|
als u dit niet|als je dit niet|wilt u dit niet|wil je dit niet|se nao quiser|se nao pretende`)
