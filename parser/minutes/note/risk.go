package note

import (
	"slices"

	"duly/parser/vocab"
)

// fearing is how a language tells that something may go wrong.
type fearing struct {
	be      vocab.Set // before what somebody or something is
	worried vocab.Set // what somebody is who fears
	worries vocab.Set // verbs of who fears or warns
	of      vocab.Set // behind them: what is feared; nil: anything
	concern vocab.Set // what is raised
	raised  vocab.Set // what is done to it, before or behind it
	main    vocab.Set // before a concern that is the sentence's subject: "the main worry is …"
	hazard  vocab.Set // a risk, a danger
	chance  vocab.Set // that something happens, good or bad
	there   vocab.Set // what says that there is one: "there is", "runs", "carries"
	behind  vocab.Set // behind a hazard, before what may happen
	menaced vocab.Set // what a plan is that may fail: "threatened"
	perils  vocab.Set // two words of the same: "at risk"
	put     vocab.Set // verbs that bring something there: "puts the date at risk"
	may     vocab.Set
	harm    vocab.Set // what nobody wants to happen
	harms   vocab.Set // the same in two words: "run out"
	lacks   vocab.Set // behind "may not": what is needed
	ruled   vocab.Set // with a not: "cannot be ruled out"
	likely  vocab.Set // of what is feared: "delays are likely"
	not     vocab.Set
	signs   vocab.Set // what one of them begins with
}

var fearings = []fearing{
	{ // English
		be:      vocab.Of("is are am i'm we're was were remain remains be being feel feels grew he's she's they're"),
		worried: vocab.Of("worried concerned nervous afraid anxious uneasy apprehensive alarmed fearful sceptical skeptical doubtful wary"),
		worries: vocab.Of("fears feared worries fear worry warned warns doubts"),
		of:      vocab.Of("that about over of by at whether the we it there against for this"),
		concern: vocab.Of("concern concerns worry worries fear fears doubt doubts reservations misgivings anxiety unease alarm"),
		raised:  vocab.Of("raised expressed voiced aired shared noted raise raises express expresses voice voices has have had reiterated mentioned flagged remain remains growing"),
		main:    vocab.Of("main biggest greatest only my our major key principal top real one another chief largest serious first second other sole overriding"),
		hazard:  vocab.Of("risk danger threat peril hazard"),
		chance:  vocab.Of("chance possibility likelihood probability prospect"),
		there:   vocab.Of("is are there's was were remains run runs running ran pose poses posed carry carries face faces facing present presents increases increased bear bears see sees means entails brings has have noted notes identified identifies highlighted highlights stressed recognised"),
		behind:  vocab.Of("that of to is if for as from we they it about over"),
		menaced: vocab.Of("threatened endangered jeopardised jeopardized imperilled overstretched understaffed uncertain doubtful questionable unlikely"),
		perils:  vocab.Phrases("at risk | in danger | in jeopardy | under threat | at stake | in peril | in doubt | us exposed | are exposed"),
		put:     vocab.Of("is are was were be puts put putting place places placing remains remain leave leaves leaving looks seems"),
		may:     vocab.Of("may might could"),
		harm: vocab.Of(`fail fails lose losing slip miss missing delay delayed delays late overrun overshoot exceed overload overloaded collapse crash hurt harm damage damaged suffer shortage shortfall lost overlap clash
			collide conflict jeopardise jeopardize endanger threaten withdraw bankrupt insolvent outage outages breach breached penalty penalties leak leaks flood flooding expire obsolete unavailable understaffed
			postponed disrupt disruption disrupted bottleneck downtime impossible unusable overspend loss losses lapse lapses cancelled shortages flood ruin wreck resign quit overheat corrupt corrupted block blocked stall`),
		harms: vocab.Phrases(`run out | runs out | run over | run short | run late | hold up | push back | push us | fall below | fall behind | fall short | fall through | fall apart | drop below | drop out | pull out | go wrong | go bankrupt |
			go under | leave us | cost us | break down | back out | set us | too late | too small | too expensive | too short | too tight | not enough | come late | arrive late | drag on | go down | shut down | be short | drop further | be problems | a problem | cause problems | cause trouble | into trouble | into problems`),
		lacks:  vocab.Of("meet reach finish arrive hold last suffice deliver complete cover able enough survive renewed extended granted"),
		ruled:  vocab.Phrases("ruled out | be excluded"),
		likely: vocab.Of("likely probable inevitable"),
		not:    vocab.Of("not no nobody none never neither nothing isn't aren't wasn't weren't don't doesn't hardly cannot less won't"),
	},
	{ // German
		be:      vocab.Of("ist sind bin war waren bleibt zeigt zeigte äußert äußerte"),
		worried: vocab.Of("besorgt beunruhigt skeptisch nervös"),
		worries: vocab.Of("befürchtet befürchten befürchte fürchtet fürchte fürchten befürchtete warnt warnte warnten bezweifelt"),
		concern: vocab.Of("bedenken sorge sorgen befürchtung befürchtungen zweifel"),
		raised:  vocab.Of("äußert äußerte geäußert äußern hat haben meldete meldet angemeldet macht machte gibt bestehen besteht bereitet trägt vorgebracht"),
		main:    vocab.Of("größte hauptsächliche einzige meine unsere große eine weitere größtes größter"),
		hazard:  vocab.Of("gefahr risiko risiken"),
		chance:  vocab.Of("möglichkeit wahrscheinlichkeit"),
		there:   vocab.Of("besteht bestehen gibt bleibt birgt läuft laufen droht sehe sieht sehen hat haben verwies wies nannte"),
		menaced: vocab.Of("gefährdet bedroht fraglich ungewiss unsicher"),
		perils:  vocab.Phrases("in gefahr | auf messers | auf der kippe"),
		put:     vocab.Of("ist sind bringt kommt gerät steht wäre bleibt"),
		may:     vocab.Of("könnte könnten möglicherweise womöglich eventuell vielleicht droht drohen kann würde würden"),
		harm: vocab.Of(`ausfallen ausfällt scheitern verzögern verzögert verpassen verlieren verlust fehlen platzen überschreiten überschritten sprengen kippen abstürzen zusammenbrechen verschieben verspäten verspätung
			verzögerung verzögerungen engpass engpässe strafe vertragsstrafe abspringen kündigen ausfall ausfälle knapp problematisch probleme schaden schäden teurer überlastet überschneiden kollidieren insolvent`),
		harms:  vocab.Phrases("zu spät | zu knapp | zu klein | zu teuer | nicht rechtzeitig | nicht reichen | nicht aus | nicht genug | nicht halten | nicht fertig | nicht genügend | nicht schaffen"),
		lacks:  vocab.Of("ausreichen reichen rechtzeitig genug fertig halten schaffen kommen genügend eingehalten liefern klappen"),
		ruled:  vocab.Of("ausgeschlossen auszuschließen"),
		likely: vocab.Of("wahrscheinlich absehbar unvermeidlich"),
		not:    vocab.Of("nicht kein keine keinen keinerlei niemand nie"),
	},
	{ // French
		be:      vocab.Of("est sont suis sommes était reste se s'est"),
		worried: vocab.Of("inquiet inquiète inquiets inquiètes préoccupé préoccupée préoccupés soucieux alarmé"),
		worries: vocab.Of("s'inquiète s'inquiètent craint craignent redoute redoutent craindre avertit prévient appréhende m'inquiète"),
		concern: vocab.Of("inquiétude inquiétudes crainte craintes réserve réserves doutes préoccupation préoccupations"),
		raised:  vocab.Of("exprime expriment exprimé exprimée exprimées émet émettent fait font part émis émise émises soulève soulevées a ont demeure subsiste subsistent"),
		main:    vocab.Of("principale grande seule ma notre principal grand premier première autre"),
		hazard:  vocab.Of("risque risques danger menace péril"),
		chance:  vocab.Of("possibilité probabilité"),
		there:   vocab.Of("a existe demeure subsiste court courons courent présente pèse fait constitue est reste y signale souligne rappelle"),
		behind:  vocab.Of("que de d'un d'une pour est qu'il qu'elle qu'on que des d'être"),
		menaced: vocab.Of("menacé menacée menacés menacées compromis compromise incertain incertaine exposé exposés fragilisé"),
		perils:  vocab.Phrases("en danger | en péril | à risque | en jeu"),
		put:     vocab.Of("est sont met mettre mettrait était serait"),
		may:     vocab.Of("pourrait pourraient risque risquent risquons peut-être risquerait"),
		harm: vocab.Of(`échouer manquer perdre retarder retard retards dépasser bloquer défaut pénalité pénalités panne pannes faillite insuffisant insuffisante augmenter compromettre décaler perturber glisser reporter
			annuler rupture dérapage déraper surcoût indisponible`),
		harms:  vocab.Phrases("trop tard | trop petit | trop petite | trop cher | trop juste | ne pas | pas suffire | pas tenir | pas arriver"),
		lacks:  vocab.Of("suffire arriver tenir avoir pouvoir suffisant prêt prêts"),
		ruled:  vocab.Of("exclu exclue exclure exclus"),
		likely: vocab.Of("probable probables inévitable"),
		not:    vocab.Of("ne n'a n'est pas aucun aucune personne sans n'ont"),
	},
	{ // Spanish
		be:      vocab.Of("está están estoy estamos es sigue se muestra mostró"),
		worried: vocab.Of("preocupado preocupada preocupados preocupadas inquieto inquieta alarmado"),
		worries: vocab.Of("teme temen temo tememos preocupa preocupan advierte advirtió alertó alerta avisa"),
		concern: vocab.Of("preocupación preocupaciones temor temores dudas inquietud"),
		raised:  vocab.Of("expresa expresó expresaron expresan manifiesta manifestó manifestaron muestra mostró tiene tienen existe hay plantea planteó persiste"),
		main:    vocab.Of("mayor principal única mi nuestra gran otra"),
		hazard:  vocab.Of("riesgo riesgos peligro amenaza"),
		chance:  vocab.Of("posibilidad probabilidad"),
		there:   vocab.Of("existe hay corre corremos corren persiste supone presenta tiene es señaló señala advierte destacó"),
		behind:  vocab.Of("de que es del para"),
		menaced: vocab.Of("amenazado amenazada amenazados comprometido comprometida incierto incierta"),
		perils:  vocab.Phrases("en peligro | en riesgo | en juego"),
		put:     vocab.Of("está están pone ponen pondría queda es"),
		may:     vocab.Of("podría podrían quizá quizás puede"),
		harm: vocab.Of(`fallar perder retrasar retrasarse retraso retrasos faltar superar exceder romperse caducar multa penalización penalizaciones corte cortes quiebra insuficiente encarecer subir bloquear perderse
			agotarse desbordar avería`),
		harms:  vocab.Phrases("no llegar | no llegue | no baste | no alcanzar | no alcance | demasiado tarde | no estar | no esté | no dar"),
		lacks:  vocab.Of("llegar bastar alcanzar tener estar cumplir terminar"),
		ruled:  vocab.Of("descarta descartan descartar"),
		likely: vocab.Of("probable probables inevitable"),
		not:    vocab.Of("no ningún ninguna nadie sin nunca"),
	},
	{ // Dutch
		be:      vocab.Of("is zijn ben was blijft"),
		worried: vocab.Of("bezorgd ongerust bevreesd verontrust"),
		worries: vocab.Of("vreest vrees vrezen vreesde waarschuwt waarschuwde waarschuwen betwijfelt"),
		concern: vocab.Of("zorg zorgen bezorgdheid twijfels bezwaren vrees"),
		raised:  vocab.Of("uit uitte uitten uiten geuit heeft hebben maakt maken maakte maakten spreekt sprak uitgesproken baart baren bestaat bestaan is zijn"),
		main:    vocab.Of("grootste enige mijn onze voornaamste andere belangrijkste"),
		hazard:  vocab.Of("risico risico's gevaar dreiging"),
		chance:  vocab.Of("kans mogelijkheid"),
		there:   vocab.Of("bestaat is blijft loopt lopen vormt zit ziet dreigt wees wijst noemde noemt"),
		menaced: vocab.Of("bedreigd onzeker twijfelachtig"),
		perils:  vocab.Phrases("in gevaar | op het spel | onder druk | op losse"),
		put:     vocab.Of("is zijn komt komen brengt staat staan raakt"),
		may:     vocab.Of("kan kunnen zou zouden mogelijk misschien dreigt dreigen wellicht"),
		harm:    vocab.Of(`mislukken verliezen missen vertragen vertraging vertragingen uitlopen overschrijden uitvallen uitval tekort tekorten boete boetes failliet vastlopen verloren afhaken mislopen knelpunt schade`),
		harms:   vocab.Phrases("te laat | te krap | te klein | te duur | niet genoeg | niet op tijd | niet halen | niet tijdig | niet klaar"),
		lacks:   vocab.Of("genoeg tijdig klaar halen lukken redden voldoende"),
		not:     vocab.Of("niet geen niemand nooit"),
	},
}

// fearSigns are the words without which no sentence tells a risk.
var fearSigns = signs{}

func init() {
	for i := range fearings {
		f := &fearings[i]
		f.signs = vocab.FirstWords(f.worried, f.worries, f.concern, f.hazard, f.chance, f.menaced, f.perils, f.ruled, f.likely)
		fearSigns.Add(1<<i, f.signs)
		fearSigns.Add(1<<i, f.may)
	}
}

// feared tells that somebody fears something, in one of the languages in which words may tell it.
func feared(words []string, tongues uint8) bool {
	return toldIn(fearings, tongues, (*fearing).fears, words)
}

// risky tells that something may go wrong, by whatever words.
func risky(words []string) bool {
	tongues := tonguesOf(words, fearSigns)
	return feared(words, tongues) || toldIn(fearings, tongues, (*fearing).menaces, words) || toldIn(fearings, tongues, (*fearing).mayGoWrong, words)
}

// fears tells that somebody fears or warns, that a concern was raised, that there is a risk: "Lena is
// worried that …", "Concern was expressed over …", "We run the risk of …".
func (f *fearing) fears(words []string) bool {
	for i, w := range words {
		if !f.signs[w] {
			continue
		}
		denied := near(words, i-4, 4, f.not) >= 0
		if denied && (f.ruled[w] || f.ruled[w+" "+at(words, i+1)]) {
			return true
		}
		of := f.of == nil || i+1 == len(words) || f.of[words[i+1]]
		switch {
		case denied:
		case f.worried[w] && of && (i == 0 || near(words, i-4, 4, f.be) >= 0):
			return !regards(words, i) && !regrets(words, i)
		case f.worries[w] && of && i > 0 && !f.concern[words[i-1]] && words[i-1] != "be" && words[i-1] != "being":
			return true
		case f.concern[w] && !(i > 0 && words[i-1] == "any") && (near(words, i+1, 4, f.raised) >= 0 || near(words, i-4, 4, f.raised) >= 0 || f.isMain(words, i)):
			return true
		case (f.hazard[w] || f.concern[w]) && f.exists(words, i):
			return true
		case f.likely[w] && near(words, i-4, 4, f.be) >= 0 && f.harmIn(words):
			return true
		case f.chance[w] && f.exists(words, i) && f.harmful(words[i+1:]):
			return true
		}
	}
	return false
}

// regards tells "as far as the roof is concerned".
func regards(words []string, i int) bool {
	far := slices.Index(words[:i], "far")
	return words[i] == "concerned" && far > 0 && words[far-1] == "as" && i+1-far < 9
}

// regrets tells "I'm afraid it didn't help" from "I'm afraid it will not help".
func regrets(words []string, i int) bool {
	next := at(words, i+1)
	if words[i] != "afraid" || next == "of" || next == "" {
		return false
	}
	return near(words, i+1, 12, ahead) < 0
}

// ahead are the verbs of what has not come yet.
var ahead = vocab.Of("will won't would may might could going 'll we'll it'll they'll he'll she'll you'll shall")

// isMain tells the subject of a sentence that says what the concern is: "our main worry is …".
func (f *fearing) isMain(words []string, i int) bool {
	return i < 4 && near(words, i-3, 3, f.main) >= 0 && near(words, i+1, 2, f.be) >= 0
}

// exists tells a risk that there is, not one that is spoken of: "there is a risk of …", not "the risk of fire".
func (f *fearing) exists(words []string, i int) bool {
	if f.isMain(words, i) || i < 2 && f.be[at(words, i+1)] && f.behind[at(words, i+2)] {
		return true
	}
	told := f.behind == nil || i+1 == len(words) || f.behind[words[i+1]]
	return told && near(words, i-5, 5, f.there) >= 0
}

// menaces tells what is in danger: "the date is at risk", "the delay puts the date at risk".
func (f *fearing) menaces(words []string) bool {
	for i, w := range words {
		if !f.signs[w] {
			continue
		}
		if f.menaced[w] && near(words, i-4, 4, f.be) >= 0 && near(words, i-4, 4, f.not) < 0 {
			return true
		}
		if f.perils[w+" "+at(words, i+1)] && near(words, i-6, 6, f.put) >= 0 && near(words, i-4, 4, f.not) < 0 && at(words, i-1) != "who" {
			return true
		}
	}
	return false
}

// mayGoWrong tells what may happen that nobody wants, or not happen that somebody needs: "the permit could
// come late", "we may not have enough licences".
func (f *fearing) mayGoWrong(words []string) bool {
	for i, w := range words {
		if !f.may[w] || at(words, i-1) == "or" { // "may or may not"
			continue
		}
		if f.harmful(words[i+1 : min(len(words), i+13)]) {
			return true
		}
	}
	return false
}

// harmful tells what nobody wants, or that what somebody needs does not come.
func (f *fearing) harmful(words []string) bool {
	not := near(words, 0, 5, f.not)
	return not >= 0 && near(words, not+1, 9, f.lacks) >= 0 || f.harmIn(words)
}

// harmIn finds what nobody wants, and nothing that denies it before.
func (f *fearing) harmIn(words []string) bool {
	for i, w := range words {
		if f.harms[w+" "+at(words, i+1)] {
			return true
		}
		if f.harm[w] && near(words, i-3, 3, f.not) < 0 {
			return true
		}
	}
	return false
}
