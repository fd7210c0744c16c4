package renewal

import (
	"duly/parser/value"
	"duly/parser/vocab"
)

// What keeps a contract from going on is told as an exception ("unless", "absent", "mangels")
// or as a condition of something that is not done ("if nobody", "wird nicht"), and then as what
// a party says that wishes to leave.
var (
	exceptionWords = vocab.Of(`unless absent absence failing failure fails barring without
		ohne mangels denn ausser unterbleibt ausbleiben sauf faute sans defaut moins excepte salvo salva excepto sin falta mediando mediar ausencia
		meno mancanza assenza senza difetto tenzij behoudens behalve zonder gebreke uitblijven exceto sem`)
	// narrowed are exceptions only with a case behind them: "except where".
	narrowed       = vocab.Of("except excepting save")
	cases          = vocab.Of("where if when should on upon following after")
	untilWords     = vocab.Of("until till jusqu hasta fino tot totdat ate")
	conditionWords = vocab.Of(`if who lorsqu lorsque quand tanto when whenever while should provided providing where event wenn falls sofern soweit solange si se tant indien mits als zolang ove qualora finche caso quando
		enquanto mientras nao`)
	// verbsFirst begin a German condition without a word for it.
	verbsFirst   = vocab.Of(`wird werden erfolgt geht liegt kundigt widerspricht macht erklart teilt sagt meldet haben hat besteht ist doet unternehmen tun zeg zegt zeggen wordt geeft meldt heeft`)
	refusalWords = vocab.Of(`not no nobody none neither noone nothing isn aren hasn haven doesn don didn nicht kein keine keiner keines niemand non ne n aucun aucune
		personne ninguna ninguno nadie nessuna nessuno niet geen niemand nenhuma nenhum ninguem nao sendo`)

	// quits is what ends a contract, telling how a party says so; who wants no more does one of both.
	quits   = vocab.Beginnings(leavingStems)
	leaving = vocab.Beginnings(leavingStems + "|" + tellingStems)
	// agreeing is what somebody has to do to go on, and no way out.
	agreeing = vocab.Beginnings(`execute |executed|executes|executing|execution|enter into|entered into|agree |agreed|agrees|written agreement|accept|consent|approv|orders|ordered|new order|purchases |purchase order|sign |signed|instrument|deemed|request|mutual|confirm|renew|extend|verlanger|renouvel|renov|rinnov|verleng|pay|paid|prohibit|otherwise agree|
vereinbar|zustimm|bestellt|beauftrag|accord |accords |convien|acuerd|convenu|overeen|acordo|concord`)
)

const (
	leavingStems = `terminat|terminab|refuse |forestall|prevent|cancel|end |ends |ended|resign|unwilling|return|give back|hand back|vacat|quit|leave|exit|rather not|object|oppos|opt out|opts out|opted out|declin|denounc|discontinu|stop|non renew|not to renew|not renew|not extend|withdraw|
revok|paus|turn off|turn it off|turn this off|turned off|switch off|switch it off|switched off|disabl|deactivat|untick|uncheck|disconnect|switch provider|port out|brought to an end|
kundig|gekundigt|aufgekundigt|widersp|abbestell|gegenteil|absag|auflosung|aufgelost|beend|verhinder|zuruckgeb|ruckgabe|austritt|
resili|denonc|oppos|conge|preavis|contraire|empech|sortir|mis fin|mettre fin|mettre un terme|mis un terme|restitu|denunci|contrari|opon|opos|baja|preaviso|terminad|dar por|salir|impedi|
disdett|disdic|recess|reced|preavviso|contrar|opzeg|opzegt|opgezegd|afzeg|bezwaar|beeindig|af te zien|afziet|teruggeeft|devolv|devuelv|oponh|rescis|rescind`
	tellingStems = `notice|notif|tell|tells|told|inform|hear|serve|made known|make known|makes known|announc|written notice|written objection|written communication|writes|write to|wrote|say |says |said |call|calls|called|instruct|turn |turned|switch|
erklar|mitteil|mitgeteilt|anzeig|fait savoir|faire savoir|prevenu|previen|avis|manifest|comunic|avvis|laten weten|laat weten|aviso`
)

// reach is how many words behind an exception may tell what it is.
const reach = 24

// halting says whether a clause names what a party has to do lest something go on.
func halting(s Clause) bool {
	for i, w := range s.Words {
		switch {
		case exceptionWords[w.Text] && !(ends(s) && withoutWords[w.Text]):
			if leadsOut(s, i+1) {
				return true
			}
		case narrowed[w.Text] && i+1 < len(s.Words) && cases[s.Words[i+1].Text], untilWords[w.Text] && goesFurther(s):
			if leadsOut(s, i+1) {
				return true
			}
		case conditionWords[w.Text] && !asProvided(s, i), i == 0 && verbsFirst[w.Text]:
			if at := refusedAt(s, i+1); at > 0 && (leadsOut(s, at) || i == 0 && leaving.In(" "+w.Text) || (goesFurther(s) || renewing.In(s.Flat)) && !refused.In(s.Flat)) {
				return !agreesAt(s, at)
			}
		}
	}
	return false
}

// asProvided tells "except as provided in Section 3" from a condition.
func asProvided(s Clause, i int) bool {
	return s.Words[i].Text == "provided" && i+1 < len(s.Words) && places[s.Words[i+1].Text]
}

var places = vocab.Of("in herein by for under to with above below hereunder elsewhere")

// withoutWords tell with an end that it needs no word of anybody: "ends without notice".
var (
	withoutWords = vocab.Of("without ohne sans sin senza zonder sem denn")
	finishing    = vocab.Beginnings(`s acheve|expires|shall expire|will expire|lapses|ends at|ends on|shall end|terminates|shall terminate|endet|erlischt|prend fin|prendra fin|finaliza|scade|scadra|vence|verloopt|expire |cessa|cessera|eindigt|termina|caduca`)
)

func ends(s Clause) bool { return finishing.In(s.Flat) }

// refusedAt is the place behind the first word of refusal within twelve words, 0 for none.
func refusedAt(s Clause, from int) int {
	for i := from; i < min(len(s.Words), from+12); i++ {
		if refusalWords[s.Words[i].Text] && !boundsBehind(s, i) {
			return i + 1
		}
	}
	return 0
}

// boundsBehind tells "no later than" and "not less than" from a refusal.
func boundsBehind(s Clause, i int) bool {
	return i+1 < len(s.Words) && bounds[s.Words[i+1].Text]
}

// agreesAt says whether what is refused is an agreement: "if it does not pay".
func agreesAt(s Clause, from int) bool {
	for i := from; i < min(len(s.Words), from+4); i++ {
		if agreeing.Begins(value.Flatten(s.Words[i:min(len(s.Words), i+2)])) {
			return true
		}
	}
	return false
}

// leadsOut says whether the words from a place on come to a way out before they come to an
// agreement.
func leadsOut(s Clause, from int) bool {
	for i := from; i < min(len(s.Words), from+reach); i++ {
		here := value.Flatten(s.Words[i:min(len(s.Words), i+4)])
		switch {
		case leaving.Begins(here):
			return true
		case agreeing.Begins(here):
			return false
		}
	}
	return false
}
