package note

import (
	"maps"
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// deciding is how the minutes of a language tell a decision.
type deciding struct {
	we      vocab.Set // who decides though no body is named
	bodies  vocab.Set // bodies that decide; also the ends of compounds
	finite  vocab.Set // what a body does: "approves"
	have    vocab.Set // before a participle: what a body has done
	be      vocab.Set // before a participle: what was done to anything
	done    vocab.Set // participles
	gone    vocab.Set // participles of two words
	gives   vocab.Set // what a body does with its consent
	consent vocab.Set
	between vocab.Set            // what may stand between such a verb and its participle; nil: anything
	parted  map[string]vocab.Set // verbs whose second half ends the clause: "stimmt … zu"
	beside  vocab.Set            // what the sentence is about does not decide: formalities of the meeting
	open    vocab.Set            // words by which it tells of no decision that was made
}

var decidings = []deciding{
	{ // English
		we: vocab.Of("we we've all everyone everybody members both attendees"),
		bodies: vocab.Of(`committee board council group team panel trustees members meeting directors governors partners assembly senate faculty cabinet management commission jury plenary
			forum exec executive shareholders owners residents subcommittee taskforce leadership majority department tenants parents`),
		finite:  vocab.Of("agreed decided approved adopted ratified endorsed rejected declined chose settled opted concluded ruled selected picked backed favoured favored preferred accepted agrees decides approves adopts ratifies endorses rejects"),
		have:    vocab.Of("have has we've"),
		be:      vocab.Of("was were is are been being it's"),
		done:    vocab.Of("agreed decided approved adopted ratified endorsed rejected defeated deferred postponed declined chosen settled concluded opted shelved upheld overruled vetoed elected re-elected reelected appointed reappointed awarded accepted dissolved disbanded"),
		gone:    vocab.Phrases("turned down | put off | thrown out | voted down | voted through | waved through | called off | carried unanimously | extended to | extended until | extended by | set at | set to | fixed at | fixed for | raised to | lowered to | reduced to | brought forward | postponed to"),
		gives:   vocab.Of("gave gives granted grants"),
		consent: vocab.Of("light go-ahead approval consent nod blessing permission"),
		between: vocab.Of(`unanimously formally then also therefore finally jointly hereby duly provisionally eventually already been by a large majority narrowly overwhelmingly nevertheless again consequently
			both all once`),
		beside: vocab.Of("minutes agenda apologies apology"),
		open: vocab.Of(`not no never whether if once unless until when who what which how will would should may might can could must shall asked yet still pending hopes hoped wants wanted wondered
			ought needs proposed suggested recommended expected nothing cannot can't wasn't weren't hasn't haven't isn't didn't nobody none had because provided`),
	},
	{ // German
		we: vocab.Of("wir man alle einstimmig anwesenden mitglieder"),
		bodies: vocab.Of(`vorstand ausschuss gremium rat versammlung team runde kommission beirat leitung fraktion mitglieder präsidium konvent konferenz gruppe präsidenten senat kreis elternschaft
			führung direktion betriebsrat kollegium`),
		finite: vocab.Of("beschließt beschloss beschlossen genehmigt genehmigte billigt billigte verabschiedet verabschiedete vertagt vertagte bewilligt bewilligte entscheidet entschied einigt einigte einigen einigten wählt wählte bestätigt ratifiziert"),
		have:   vocab.Of("hat haben hatte hatten"),
		be:     vocab.Of("wurde wurden wird werden ist sind"),
		done:   vocab.Of("beschlossen entschieden vereinbart genehmigt angenommen abgelehnt verabschiedet gebilligt vertagt zurückgestellt bewilligt geeinigt zugestimmt festgelegt verworfen erteilt festgesetzt verlängert wiedergewählt bestellt ernannt"),
		parted: vocab.OfEach(map[string]string{"stimmt": "zu", "stimmte": "zu", "stimmen": "zu", "lehnt": "ab", "lehnte": "ab", "lehnen": "ab", "nimmt": "an", "nahm": "an", "legt": "fest", "legte": "fest"}),
		beside: vocab.Of("protokoll niederschrift tagesordnung"),
		open: vocab.Of(`nicht kein keine keinen noch ob wenn falls sobald bevor bis soll sollen sollte muss müssen kann können könnte möchte will über offen wann wer welche darüber vorgeschlagen
			würde nächsten nächster demnächst weil da`),
	},
	{ // French
		we:     vocab.Of("nous on tous membres participants avons"),
		bodies: vocab.Of("comité conseil bureau assemblée commission groupe équipe direction membres ag jury réunion syndicat collège cse participants"),
		finite: vocab.Of("décide approuve adopte valide vote rejette entérine ratifie retient décident approuvent adoptent valident votent rejettent reporte refuse"),
		have:   vocab.Of("a ont avons avait"),
		be:     vocab.Of("est sont été fut"),
		done: vocab.Of(`décidé convenu acté arrêté approuvé approuvée approuvés approuvées adopté adoptée adoptés adoptées validé validée validés validées voté votée rejeté rejetée rejetés rejetées entériné entérinée
			ratifié ratifiée retenu retenue choisi opté reporté reportée ajourné ajournée refusé refusée décidée élu élue élus élues réélu réélue nommé nommée fixé fixée prolongé prolongée`),
		between: vocab.Of("été donc également finalement à l'unanimité unanimement ainsi aussi définitivement"),
		beside:  vocab.Of("procès-verbal pv ordre compte-rendu"),
		open:    vocab.Of("ne n'a n'est pas si quand lorsque une fois devra doit sera seront pourra pourrait proposé propose aucune encore parce puisque"),
	},
	{ // Spanish
		we:     vocab.Of("se nosotros todos hemos"),
		bodies: vocab.Of("junta comité consejo pleno comisión grupo equipo asamblea dirección mesa patronato ayuntamiento miembros socios claustro"),
		finite: vocab.Of(`acordó acuerda acuerdan acordaron decidió decide decidieron aprobó aprueba aprobaron aprueban resolvió resuelve rechazó rechaza rechazaron adoptó adopta ratifica ratificó opta optó elige eligió
			descarta descartó aplaza aplazó fija fijan`),
		have: vocab.Of("hemos ha han"),
		be:   vocab.Of("fue fueron queda quedan quedó quedaron sido es son"),
		done: vocab.Of(`acordado decidido aprobado aprobada aprobados aprobadas resuelto rechazado rechazada rechazados rechazadas adoptado adoptada ratificado ratificada optado elegido elegida descartado descartada
			aplazado aplazada elegida nombrado nombrada reelegido reelegida fijado fijada prorrogado prorrogada`),
		between: vocab.Of("sido por unanimidad también finalmente definitivamente"),
		beside:  vocab.Of("acta orden"),
		open:    vocab.Of("no si cuando hasta deberá debe será serán podría propone propuso aún todavía pendiente porque"),
	},
	{ // Dutch
		we:     vocab.Of("we wij men allen iedereen leden"),
		bodies: vocab.Of("bestuur commissie raad vergadering team groep directie leden college bewoners medezeggenschapsraad ondernemingsraad werkgroep stuurgroep ledenvergadering"),
		finite: vocab.Of("besluit besloot besluiten besloten verwerpt verwierp kiest koos bekrachtigt"),
		have:   vocab.Of("heeft hebben had hadden"),
		be:     vocab.Of("is zijn wordt worden werd werden"),
		done:   vocab.Of("besloten afgesproken vastgesteld goedgekeurd aangenomen verworpen afgewezen overeengekomen bekrachtigd uitgesteld aangehouden gekozen herkozen benoemd verlengd"),
		parted: vocab.OfEach(map[string]string{"keurt": "goed", "keurde": "goed", "keuren": "goed", "gaat": "akkoord", "gaan": "akkoord", "ging": "akkoord", "stemt": "in", "stemde": "in", "stemmen": "in", "wijst": "af", "wees": "af", "stelt": "vast", "neemt": "aan"}),
		beside: vocab.Of("notulen verslag agenda"),
		open:   vocab.Of("niet geen nog of als zodra wanneer moet moeten zal zullen kan kunnen zou zouden wil over voorgesteld wie welke"),
	},
}

// motions are what is voted on, ballots what becomes of them: "The motion to raise fees passed".
var (
	motions = vocab.Of("motion proposal resolution amendment vote")
	ballots = vocab.Of("passed carried failed passes carries fails")
	// ideas are what is given up, and abandoned that it was: "the idea of a winter fair was dropped".
	ideas     = vocab.Of("motion proposal amendment idea suggestion plan plans request purchase")
	abandoned = vocab.Of("dropped abandoned scrapped withdrawn discarded")
	// resolving are decisions with toWhat behind: not "we resolved the problem".
	resolving = vocab.Of("resolved voted resolves votes")
	toWhat    = vocab.Of("to that not against for in on unanimously")
)

// leftToTell begin what was settled where only that is told, and not what it is: "we decided which one to keep".
var leftToTell = vocab.Of("which what who whom when where how whether")

// decision tells a sentence of minutes by which a body, "we" or nobody in particular settled something:
// "The board rejected the offer", "Der Haushalt wurde genehmigt", "Il est convenu que …". What one person
// agreed to is his, formalities and what is yet to be decided are no decisions.
func decision(s string) bool {
	if strings.Contains(s, " to be decided") || strings.Contains(s, " to be agreed") {
		return Agreed(s)
	}
	return Agreed(s) || ways.Begin(s) || movedAndCarried(s) || settled(s) || leftAsIs(s) || henceforth.In(scan.Lower(s))
}

// movedAndCarried tells a motion that was carried by the letters for it, "M/S/C (Abt/Roe) to buy the bench", or by its vote
// behind a dash: "Course in dyeing – Approved 12-1-1".
func movedAndCarried(s string) bool {
	if i := strings.Index(s, "M/S/"); i >= 0 && i < 60 && carriedBy.Has(scan.FirstWord(s[i:])) {
		return true
	}
	for _, dash := range []string{" – ", " — ", " - "} {
		if i := scan.LastOf(s, dash); i > 0 {
			carried, _ := Outcome(s[i+len(dash):])
			return carried && scan.CountWords(s[:i]) > 1
		}
	}
	return false
}

// carriedBy are letters by which minutes say that a motion was moved, seconded and carried.
var carriedBy = vocab.Of("m/s/c m/s/p m/s/a m/s/u m/s/c/u m/s/c:")

func settled(s string) bool {
	lo := scan.Lower(s)
	if !decisive.InWords(lo) {
		return false
	}
	words := wordsOf(lo)
	return toldIn(decidings, tonguesOf(words, settleSigns), (*deciding).told, words)
}

// settleSigns are the words without which no sentence tells a decision.
var settleSigns = func() signs {
	of := signs{}
	for i, d := range decidings {
		for _, words := range []vocab.Set{d.finite, d.done, vocab.FirstWords(d.gone), d.gives, ballots, abandoned, resolving} {
			of.Add(1<<i, words)
		}
		for w := range d.parted {
			of[w] |= 1 << i
		}
	}
	return of
}()

// decisive are all such verbs, looked for in one pass before a sentence is taken apart.
var decisive = func() *vocab.List {
	verbs := vocab.Set{}
	for _, d := range decidings {
		for _, set := range []vocab.Set{d.finite, d.done, d.gone, d.gives} {
			maps.Copy(verbs, set)
		}
		for w := range d.parted {
			verbs[w] = true
		}
	}
	maps.Copy(verbs, ballots)
	maps.Copy(verbs, abandoned)
	maps.Copy(verbs, resolving)
	return vocab.NewList(slices.Sorted(maps.Keys(verbs))...)
}()

// told tells whether words tell a decision in a language.
func (d *deciding) told(words []string) bool {
	if d.formal(words) {
		return false
	}
	for i, w := range words {
		switch {
		case d.open[w]: // what follows is open, denied or asked
			return false
		case d.finite[w] && d.decides(words[:i]):
			return !leftToTell[at(words, i+1)]
		case ballots[w] && slices.ContainsFunc(words[:min(i, 4)], motions.Has) && !(i+1 < len(words) && words[i+1] == "out"):
			return true
		case resolving[w] && d.decides(words[:i]) && i+1 < len(words) && (toWhat[words[i+1]] || scan.IsDigit(scan.ByteAt(words[i+1], 0))): // "voted 7 to 2 in favour"
			return true
		case d.be[w] && abandoned[at(words, i+1)] && near(words, 0, 4, ideas) >= 0:
			return true
		case d.be[w] && d.participle(words[i+1:]):
			return !received(words[:i], words[i+1])
		case d.have[w] && (d.we[w] || d.decides(words[:i])) && near(words, i+1, 3, passive) < 0 && d.participle(words[i+1:]):
			return true
		case d.gives[w] && d.decides(words[:i]) && near(words, i+1, 6, d.consent) >= 0:
			return true
		case d.done[w] && i < 2 && len(words) > i+1 && (d.be[words[i+1]] || i == 0 && d.have[words[i+1]]): // "Vereinbart wurde, …", "Besloten is …"
			return true
		case d.parted[w] != nil && d.decides(words[:i]) && slices.ContainsFunc(words[i+1:], d.parted[w].Has):
			return true
		}
	}
	return false
}

// passive stands before a participle where it is others who did it: "we have been approved".
var passive = vocab.Of("been")

// received tells the words before a passive that make it what others settled about us: "we have recently been
// approved for a grant"; not "we are agreed".
func received(before []string, participle string) bool {
	for k := len(before) - 1; k >= 0 && participle != "agreed"; k-- {
		switch w := before[k]; {
		case w == "we" || w == "we've":
			return true
		case w != "have" && !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}

// formal tells words about what every meeting settles: that the minutes are right.
func (d *deciding) formal(words []string) bool {
	return slices.ContainsFunc(words[:min(len(words), 6)], d.beside.Has)
}

// Formality tells a motion about what every meeting settles.
func Formality(motion string) bool {
	words := wordsOf(scan.Lower(motion))
	return slices.ContainsFunc(decidings, func(d deciding) bool { return d.formal(words) })
}

// decides tells whether the words before a verb name a body or "we", and not a thing beside it.
func (d *deciding) decides(before []string) bool {
	if len(before) > 0 && articles[before[len(before)-1]] {
		return false
	}
	for k := len(before) - 1; k >= max(0, len(before)-5); k-- {
		if w := before[k]; d.we[w] || d.body(w) {
			return k < 6
		}
	}
	return false
}

func (d *deciding) body(w string) bool {
	if d.bodies[w] {
		return true
	}
	for i := range w { // "Gemeinderat", "ledenvergadering"
		if i > 3 && d.bodies[w[i:]] && len(w)-i > 4 {
			return true
		}
	}
	return false
}

// toldAgain tells that what was decided is only told again: "was agreed in March", "was approved last year".
func toldAgain(words []string) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "in":
		return grammar.MonthIn(words[1]) != 0 || len(words[1]) == 4 && scan.AllDigits(words[1])
	case "at":
		return len(words) > 2 && words[1] == "the" && (words[2] == "last" || words[2] == "previous")
	}
	return words[0] == "last" || words[0] == "previously"
}

// participle tells whether such a verb's participle follows: at once or behind adverbs, and in the
// languages that put it last before the clause ends or anything denies it.
func (d *deciding) participle(after []string) bool {
	for i, w := range after {
		switch {
		case d.done[w] || d.gone[w+" "+at(after, i+1)]:
			return !toldAgain(after[i+1:])
		case d.open[w] || d.between != nil && !d.between[w] && !strings.HasSuffix(w, "ly"):
			return false
		}
	}
	return false
}

// ways begin what "we" settle by going one way: "we will go with Postgres".
var ways = vocab.NewOpenings("we will go with ", "we'll go with ", "we go with ", "we're going with ", "we are going with ", "we went with ", "we will stick with ", "we'll stick with ", "we stick with ", "we're sticking with ",
	"we will stay with ", "we'll stay with ", "we are staying with ", "we're staying with ", "we stay with ", "we will stay on ", "we'll stay on ", "we stay on ", "we're staying on ", "we are staying on ", "we will keep to ", "wir bleiben bei ", "wir bleiben vorerst bei ", "on reste sur ", "nous restons sur ", "nos quedamos con ", "we blijven bij ")

// leftAsIs tells that all stays as it is: "Fees will remain at 40 euros", "No further action was considered necessary".
func leftAsIs(s string) bool {
	lo := scan.Lower(s)
	if !strings.Contains(lo, "remain") && !strings.Contains(lo, "stay") && !strings.Contains(lo, "action") {
		return false
	}
	words := wordsOf(lo)
	for i, w := range words {
		switch {
		case w == "will" && (at(words, i+1) == "remain" || at(words, i+1) == "stay") && asIs[at(words, i+2)] && i > 0 && scan.IsLetter(words[0][0]):
			return true
		case w == "action" && i < 4 && words[0] == "no" && (at(words, i+1) == "was" || at(words, i+1) == "is") && near(words, i+2, 3, needful) >= 0:
			return true
		}
	}
	return false
}

var (
	asIs    = vocab.Of("at unchanged as")
	needful = vocab.Of("necessary needed required taken")
)

// henceforth says from when something holds that was settled just now.
var henceforth = vocab.NewList(" from now on", "from now on ", " with immediate effect", " ab sofort ", "ab sofort ", "dorénavant", "désormais", " a partir de ahora", "de ahora en adelante", "voortaan ")
