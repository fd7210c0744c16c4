package tongues

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// germanic is a language whose verb stands second in a main clause, whatever stands first.
type germanic struct {
	me      string
	first   func(verb string) bool // the present of the first person, of a verb of doing
	third   func(verb string) bool // the same of the third person
	future  vocab.Set              // "werde", "zal": the verb of doing stands last
	futures vocab.Set              // the same of the third person
	idle    vocab.Set              // verbs that say nothing of work where they stand last
	fronts  vocab.Set              // words that begin what may stand before the verb and is not its subject
	not     vocab.Set              // words that make a clause no promise: negations, habits, what is enclosed
}

var inGerman = germanic{
	me: "ich",
	first: func(w string) bool {
		return strings.HasSuffix(w, "e") && len(w) > 3 && !germanStates[w] && (!strings.HasSuffix(w, "te") || germanStems[w])
	},
	third: func(w string) bool {
		return strings.HasSuffix(w, "t") && len(w) > 3 && !germanIs[w]
	},
	future:  vocab.Of("werde"),
	futures: vocab.Of("wird werden soll sollen muss müssen will wollen darf"),
	idle:    vocab.Of("sein haben werden bleiben können kommen gehen freuen fehlen stattfinden beginnen dauern"),
	fronts: vocab.Of("für bis am im in nach vor ab zum zur mit um bei über an auf aus wegen heute morgen übermorgen danach dann dazu darum dafür davor " +
		"anschließend außerdem zusätzlich nächste nächsten nächstes diese diesen dieses den einen parallel dort deshalb daher montag dienstag " +
		"mittwoch donnerstag freitag samstag sonntag bezüglich hinsichtlich betreffend zwecks anlässlich innerhalb gemäß laut unter seitens zusammen gemeinsam " +
		"hierzu hierum hierfür hierüber darüber diesbezüglich zudem ferner weiterhin weiter sobald ebenfalls gleich später zunächst zuerst inzwischen vorher nachher natürlich gerne ansonsten"),
	not: vocab.Of("nicht kein keine keinen nie niemals anbei beigefügt hiermit anhang jeden immer oft meistens manchmal normalerweise gerade bereits " +
		"schon seit gestern leider davon"),
}

// germanStates are verbs of being, thinking and courtesy in the first person.
var germanStates = vocab.Of(`habe hatte wäre hätte würde könnte möchte wollte sollte müsste dürfte werde denke glaube finde hoffe meine freue sehe weiß verstehe
	fürchte vermute sitze warte wohne komme bleibe fahre liebe kenne brauche bedanke danke wünsche stimme bitte empfehle schlage erinnere
	gratuliere entschuldige grüße verbleibe halte stehe liege rechne gehe hänge füge bedaure bedauere begrüße befürchte gebe nehme spüre höre
	heiße lebe leide lache teile schätze zweifle frage kriege bekomme erhalte erwarte genieße vermisse fliege reise`)

// germanStems are presents in -te: their stem ends in -t.
var germanStems = vocab.Of("leite bereite biete richte beantworte antworte berichte bearbeite erarbeite überarbeite verarbeite erstatte teste starte " +
	"gestalte verwalte sichte erweitere begleite verbreite vermiete miete beauftragte werte beobachte betreute schalte poste liste trete rate halte")

// germanIs are forms in -t that say nothing of work, past forms among them.
var germanIs = vocab.Of(`nicht ist hat kommt geht steht liegt bleibt fehlt heißt sagt meint glaubt denkt hofft weiß braucht hält gilt läuft kennt kostet dauert
	beginnt endet scheint freut wirkt passt reicht bekommt erhält erwartet wünscht wohnt lebt fährt sitzt hängt gehört bedeutet stimmt zeigt findet
	wartet zweifelt dankt bedankt bat hielt tat trat riet fällt steigt sinkt führt berichtet betont bestätigt erklärt bittet schlägt sieht hört
	versteht bedauert verlangt lehnt begrüßt seit mit jetzt selbst war arbeitet leidet erläutert erinnert benötigt dort meist erst fast sonst zuletzt`)

var inDutch = germanic{
	me: "ik",
	first: func(w string) bool {
		return len(w) > 2 && !dutchStates[w] && !strings.HasSuffix(w, "de") && !strings.HasSuffix(w, "te") && !strings.HasSuffix(w, "en")
	},
	third: func(w string) bool {
		return strings.HasSuffix(w, "t") && len(w) > 3 && !dutchIs[w]
	},
	future:  vocab.Of("zal ga"),
	futures: vocab.Of("zal zullen gaat gaan moet moeten wil"),
	idle:    vocab.Of("zijn hebben worden blijven kunnen komen gaan beginnen duren"),
	fronts: vocab.Of("voor tot op in na met om bij over aan uit vanwege vandaag morgen overmorgen daarna dan daarvoor daarom verder volgende deze dit " +
		"dat die maandag dinsdag woensdag donderdag vrijdag zaterdag zondag straks eerst intussen ondertussen vanmiddag vanavond vanochtend ook " +
		"betreffende inzake omtrent rond namens samen hierover hierop hiervoor daarover daarnaast tevens uiterlijk binnen vóór wat"),
	not: vocab.Of("niet geen nooit bijgevoegd bijgaand hierbij bijlage elke altijd vaak meestal soms normaal net al sinds gisteren helaas ervan"),
}

// dutchStates are verbs of being, thinking and courtesy in the first person, and past forms.
var dutchStates = vocab.Of(`ben heb had was kan kon moet moest wil wilde zou mag mocht denk vind hoop weet wist geloof zie zag hoor snap begrijp kom kwam blijf bleef
	zit sta lig woon werk wacht krijg kreeg ging sprak las gaf nam schreef vroeg liet vond hield bracht zocht kocht dacht neem ga zal wens groet
	dank waardeer mis verwacht twijfel heet ken houd hou raad stel voel lees sluit twijfel`)

// dutchIs are forms in -t that say nothing of work, past forms among them.
var dutchIs = vocab.Of(`niet heeft wordt komt staat ligt blijft krijgt vindt denkt weet lijkt begint duurt kost hoeft hoopt zegt meldt wacht werkt woont zit past
	geldt kent gaat bestaat betekent verwacht loopt hangt klopt moet mist met want net eerst juist dicht ging zocht kocht bracht dacht vertelt
	bedankt wenst acht echt naast licht laatst kort slecht goed`)

// clause reads the verb before or behind the subject, which stands at the words subject to end:
// "ich schreibe", "schreibe ich". The subject of a clause without it stands before w.
func (g *germanic) clause(w []string, subject, end int, verb func(string) bool, future vocab.Set) (task string, ok bool) {
	at := subject - 1
	if subject == 0 {
		at = end
	}
	if at >= len(w) || at < 0 {
		return "", false
	}
	v := word(w[at])
	rest, front := w[end:], w[:max(at, 0)]
	if subject == 0 {
		rest, front = w[end+1:], nil
	}
	if strings.HasSuffix(w[at], ",") || unicode.IsUpper(scan.FirstRune(w[at])) && at > 0 {
		return "", false
	}
	tail := strings.Join(rest, " ")
	switch {
	case future[v]:
		main, _, _ := strings.Cut(tail, ",")
		if last := infinitive(main); len(rest) < 2 || last == "" || g.idle[last] || participle(main, last) {
			return "", false
		}
		tail, _ = cutOpening(tail, []string{"gebeten, ", "beauftragt, "}) // "wird gebeten, …"
	case promisedTo(v, tail) != "":
		return promisedTo(v, tail), true
	case len(rest) > 0 && (verb(v) || grammar.Separable(v, " "+tail) || worksWith[v][lastWord(tail)]):
		tail = v + " " + tail
	default:
		return "", false
	}
	if len(front) > 1 || len(front) == 1 && !plainFronts[word(front[0])] {
		tail = strings.TrimRight(tail, " .!") + " " + scan.LowerFirst(strings.Join(front, " "))
	}
	return tail, !holdsWord(MainClause(strings.Join(w, " ")), g.not)
}

// infinitive finds the verb that ends a clause, but for what follows it behind a preposition: "met de
// trainer praten over een extra lesuur".
func infinitive(main string) string {
	w := strings.Fields(main)
	for i := len(w) - 1; i >= 0; i-- {
		v := word(w[i])
		if strings.HasSuffix(v, "n") && len(v) > 2 && !(i == len(w)-1 && i > 0 && unicode.IsUpper(scan.FirstRune(w[i]))) && (i == len(w)-1 || (len(v) > 4 || v == "doen") && strings.HasSuffix(v, "en") && !unicode.IsUpper(scan.FirstRune(w[i])) && behindVerb[word(w[i+1])]) {
			return v
		}
	}
	return ""
}

var behindVerb = vocab.Of("over met voor vóór bij in op aan naar tot om van per uit onder tussen rond tegen tijdens binnen zonder door namens via richting te en und " +
	"vor bis für mit bei an zu nach wegen unter zwischen während ohne gegen durch beim zum zur im am ab aus")

// worksWith are verbs of being and seeing that say of work with one of these words at their end: "sieht sich das an".
var worksWith = vocab.OfEach(map[string]string{"sieht": "an durch nach", "bleibt": "dran", "geht": "nach durch an", "hört": "nach um", "findet": "heraus", "fährt": "hin vorbei",
	"hält": "nach vor bereit", "setzt": "verbindung auf um", "fragt": "nach an", "gebe": "frei weiter ab durch heraus", "gibt": "frei weiter ab durch heraus", "nehme": "vor auf mit", "halte": "nach fest", "sehe": "nach an durch", "kommt": "zurück", "steht": "bereit", "gaat": "na langs", "houdt": "bij", "komt": "terug", "vraagt": "na op",
	"blijft": "volgen"})

// lastWord is the last word of a main clause.
func lastWord(s string) string {
	w := strings.Fields(MainClause(s))
	if len(w) == 0 {
		return ""
	}
	return word(w[len(w)-1])
}

// thingFirst begin the thing that is done, ahead of its verb and of who does it: "Die Presse lädt Herr Abt ein".
var thingFirst = vocab.Of("die das het")

var reflexives = vocab.Of("sich zich")

// promisedTo reads "hat versprochen, den Vertrag zu prüfen" and "heeft beloofd de offerte te sturen".
func promisedTo(verb, tail string) string {
	if verb != "hat" && verb != "heeft" {
		return ""
	}
	for _, said := range []string{"versprochen", "zugesagt", "angeboten", "sich bereit erklärt", "beloofd", "toegezegd", "aangeboden"} {
		if rest, ok := strings.CutPrefix(tail, said); ok && scan.ContainsOne(rest, []string{" zu ", "zu", " te "}) {
			return strings.TrimLeft(rest, " ,")
		}
	}
	return ""
}

// plainFronts say no more than that something comes next.
var plainFronts = vocab.Of("dann danach anschließend außerdem daarna dan verder ook natürlich gerne")

// MainClause is what stands before the first clause below it.
func MainClause(s string) string {
	for from := 0; ; {
		i := strings.Index(s[from:], ", ")
		if i < 0 {
			return s
		}
		if from += i + 2; Turns(s[from:]) {
			return s[:from]
		}
	}
}

// participle tells "wird … geprüft werden" and "zal … worden", where nobody is said to do it.
func participle(s, last string) bool { return last == "werden" || last == "worden" }

const reach = 9 // words before the verb of a main clause

// plural tells the present of several who do something: "Ewald und Toni bauen …".
func (g *germanic) plural(w string) bool {
	return strings.HasSuffix(w, "en") && len(w) > 4 && !g.idle[w] && !manyAre[w]
}

// manyAre are plural forms that say nothing of work.
var manyAre = vocab.Of("haben hatten waren wären würden können könnten möchten wissen denken glauben finden hoffen meinen brauchen kennen sagen wohnen arbeiten sitzen stehen liegen gehen " +
	"hebben waren kunnen konden willen weten denken vinden hopen werken wonen zitten staan liggen gaan komen zouden moesten mogen")

// promise reads "Ich schreibe …", "Danach gehe ich …", "Dan zet ik …".
func (g *germanic) promise(s string) (string, bool) {
	w := strings.Fields(afterSubordinate(s))
	for i := 0; i < min(len(w), reach); i++ {
		if word(w[i]) == g.me {
			if i > 1 && !g.opens(w[:i-1]) {
				return "", false
			}
			end := i + 1
			if end < len(w)-1 && (word(w[end]) == "selbst" || word(w[end]) == "zelf") { // "Ich selbst schicke …"
				w = slices.Delete(w, end, end+1)
			}
			return g.clause(w, i, end, g.first, g.future)
		}
	}
	return "", false
}

// opens tells what may stand before the verb of a main clause: one part, which is no subject.
func (g *germanic) opens(front []string) bool {
	for _, w := range front {
		if strings.IndexByte(",:;?", scan.LastByte(w)) >= 0 {
			return false
		}
	}
	return !subordinate[word(front[0])]
}

// deed reads "Lena holt …", "Bis Freitag holt Lena …".
func (g *germanic) deed(s string) (names []string, task string, ok bool) {
	s = afterSubordinate(s)
	w := strings.Fields(s)
	if len(w) == 0 {
		return nil, "", false
	}
	if names, rest, ok := subjects(s); ok && !g.fronts[word(w[0])] {
		w = strings.Fields(rest)
		verb := g.third
		if len(names) > 1 {
			verb = g.plural
		}
		task, ok := g.clause(w, 0, 0, verb, g.futures)
		return names, task, ok
	}
	for i := 2; i < min(len(w), reach); i++ {
		at := i - 1
		reflexive := at > 1 && reflexives[word(w[at])] // "Um die Räume kümmert sich Paul"
		if reflexive {
			at--
		}
		if verb := word(w[at]); !g.third(verb) && !g.futures[verb] || !g.fronts[word(w[0])] && !(thingFirst[word(w[0])] && grammar.Honorifics.Has(strings.Trim(w[i], "."))) || !g.opens(w[:at]) {
			continue
		}
		if names, tail, ok := grammar.NameList(strings.Join(w[i:], " "), grammar.StrengthProse); ok {
			end := len(w) - len(strings.Fields(strings.TrimLeft(tail, ".,;:")))
			if reflexive {
				w = slices.Concat(w[:i-1], w[i:end], w[i-1:i], w[end:])
				i, end = i-1, end-1
			}
			task, ok := g.clause(w, i, end, g.third, g.futures)
			return names, task, ok
		}
	}
	return nil, "", false
}

// germanOpenings are how letters ask in German.
var germanOpenings = func() []string {
	var out []string
	for _, modal := range []string{"kannst", "könntest", "würdest", "magst", "willst", "möchtest", "wärst"} {
		out = append(out, modal+" du ")
	}
	for _, modal := range []string{"können", "könnten", "würden", "mögen"} {
		out = append(out, modal+" sie ")
	}
	for _, modal := range []string{"könnt", "könntet", "würdet", "mögt"} {
		out = append(out, modal+" ihr ")
	}
	for _, modal := range []string{"musst", "müsstest", "solltest", "wolltest"} {
		out = append(out, "du "+modal+" ")
	}
	for _, modal := range []string{"müssten", "sollten"} {
		out = append(out, "sie "+modal+" ")
	}
	for _, glad := range []string{"super", "toll", "nett", "schön", "gut", "prima", "klasse", "hilfreich"} {
		out = append(out, "es wäre "+glad+", wenn du ", "es wäre "+glad+", wenn sie ", "es wäre "+glad+", wenn ihr ", "wäre "+glad+", wenn du ")
	}
	return append(out, "bitte ", "ich bitte darum, ",
		"ich wäre dir dankbar, wenn du ", "ich wäre ihnen dankbar, wenn sie ", "denk bitte an ", "denkt bitte an ", "denk daran, ")
}()

// germanCourtesies are what letters say to every reader.
var germanCourtesies = []string{"beachte", "entschuldig", "zögern", "wende", "melde dich, wenn", "melden sie sich bei", "verstehen", "haben sie verständnis", "nehmen sie zur kenntnis", "bei rückfragen",
	"bei fragen", "sehen sie von", "grüß", "sich vorstellen", "mir sagen, ob"}

// germanAsk reads requests by their opening, and imperatives: "Schick mir bitte …", "Reichen Sie bitte …".
func germanAsk(s string) (string, bool) {
	if task := germanPlea(s); task != "" {
		return task, true
	}
	task, ok := cutOpening(s, germanOpenings)
	for ok {
		rest, more := cutOpening(task, []string{"bitte ", "mal ", "noch ", "vielleicht ", "dazu ", "auch "})
		if !more {
			break
		}
		task = rest
	}
	if !ok {
		if w := strings.Fields(s); len(w) < 4 || !germanOrder(w) && !germanQuestion(w) {
			return "", false
		}
		task = s
	}
	return task, !scan.OpensWith(task, germanCourtesies) && !holdsWord(MainClause(task), denials) && strings.Contains(task, " ")
}

// germanPlea reads "Ich bitte Sie daher, … einzutragen" and "Außerdem brauche ich von dir noch …".
func germanPlea(s string) string {
	if scan.OpensWith(s, []string{"ich bitte sie ", "ich bitte sie,", "ich bitte dich", "ich bitte euch", "wir bitten sie", "wir bitten euch", "ich möchte sie bitten,", "darf ich sie bitten,"}) {
		if _, task, ok := strings.Cut(s, ", "); ok && strings.Contains(task, "zu") {
			return task
		}
		return ""
	}
	for _, need := range []string{"brauche ich ", "bräuchte ich ", "benötige ich ", "brauchen wir ", "ich brauche ", "ich bräuchte ", "ich benötige ", "wir brauchen "} {
		if i := strings.Index(" "+strings.ToLower(s), " "+need); i >= 0 && i < 40 && len(strings.ToLower(s)) == len(s) && holdsWord(s, yours) {
			return s[i+len(need):]
		}
	}
	return ""
}

// germanOrder tells an imperative: "Schick mir …", "Denk bitte an …", "Reichen Sie bitte …".
func germanOrder(w []string) bool {
	second, third := word(w[1]), word(w[2])
	switch {
	case !unicode.IsUpper(scan.FirstRune(w[0])) || vocab.FirstNames.Has(w[0]) || strings.HasSuffix(word(w[len(w)-1]), "en") && second == "bitte":
		return false
	case second == "bitte" || second == "mal" || second == "doch":
		return germanAsked[third] || third == "bitte"
	case (second == "ihn" || second == "es" || second == "das" || second == "die" || second == "den") && third == "bitte":
		return true
	case second == "sie" || second == "euch" || second == "dich":
		return third == "bitte" || word(w[3]) == "bitte"
	}
	return (second == "mir" || second == "uns") && !strings.HasSuffix(word(w[0]), "t")
}

// germanQuestion tells "Schickst du mir den Plan?".
func germanQuestion(w []string) bool {
	verb := word(w[0])
	return word(w[1]) == "du" && strings.HasSuffix(verb, "st") && !germanIsOfYou[verb] && strings.HasSuffix(w[len(w)-1], "?")
}

// denials make of a request that something be left alone.
var denials = vocab.Of("nicht kein keine keinen keiner nichts")

// germanAsked stand behind an imperative and its "bitte".
var germanAsked = vocab.Of("mir uns ihm ihr dich euch den die das dem daran darauf noch auch mal kurz bescheid")

// beforeMe are words before "mij" that are no order: "Volgens mij klopt het niet".
var beforeMe = vocab.Of("volgens met voor van bij naar tegen zonder achter onder naast door om aan op over namens behalve zoals wat dat lijkt volgend")

// germanIsOfYou are verbs of being in questions to the one addressed.
var germanIsOfYou = vocab.Of("hast bist weißt kommst siehst findest kennst warst hattest denkst meinst brauchst bekommst gehst fährst verstehst kannst willst magst möchtest")

// dutchOpenings are how letters ask in Dutch.
var dutchOpenings = func() []string {
	var out []string
	for _, modal := range []string{"kun", "kan", "zou", "wil", "zul"} {
		out = append(out, modal+" je ", modal+" jij ", modal+" u ")
	}
	for _, modal := range []string{"kunnen", "zouden", "willen"} {
		out = append(out, modal+" jullie ", modal+" we ")
	}
	return append(out, "kunt u ", "wilt u ", "zoudt u ", "graag ", "vergeet niet ", "vergeet niet om ", "denk aan ", "denk eraan ",
		"je moet ", "laat me even weten ", "laat me weten ", "laat even weten ", "zorg dat ", "zorg ervoor dat ", "alsjeblieft ", "gelieve ")
}()

// dutchAsk reads requests by their opening, imperatives and questions: "Stuur me …", "Stuur je me …?".
func dutchAsk(s string) (string, bool) {
	task, ok := cutOpening(s, dutchOpenings)
	for ok {
		rest, more := cutOpening(task, []string{"alsjeblieft ", "even ", "misschien ", "mij ", "ook ", "nog "})
		if !more {
			break
		}
		task = rest
	}
	if ok {
		return task, strings.Contains(task, " ") && !scan.OpensWith(task, []string{"hoor ik", "tot ", "voor ", "vóór ", "op ", "uiterlijk ", "gerust", "contact", "gedaan"})
	}
	w := strings.Fields(s)
	if len(w) < 4 || dutchStates[word(w[0])] {
		return "", false
	}
	switch word(w[1]) {
	case "je", "jij", "u", "jullie":
		return s, strings.HasSuffix(s, "?") && unicode.IsUpper(scan.FirstRune(w[0])) && !grammar.NeverName[word(w[0])]
	case "me", "mij", "ons":
		return s, !beforeMe.Has(w[0]) && unicode.IsUpper(scan.FirstRune(w[0])) && inDutch.first(word(w[0])) && !strings.HasSuffix(s, "?")
	}
	return "", false
}
