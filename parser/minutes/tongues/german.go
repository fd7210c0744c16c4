package tongues

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

var inGerman = germanic{
	me: "ich",
	first: func(w string) bool {
		return strings.HasSuffix(w, "e") && len(w) > 3 && !germanStates[w] && (!strings.HasSuffix(w, "te") || germanStems[w])
	},
	third: func(w string) bool {
		return strings.HasSuffix(w, "t") && len(w) > 3 && !germanIs[w]
	},
	ofOne:   germanOfOne,
	future:  vocab.Of("werde"),
	futures: vocab.Of("wird werden soll sollen muss müssen will wollen darf"),
	idle:    vocab.Of("sein haben werden bleiben können kommen gehen freuen fehlen stattfinden beginnen dauern verlassen ausscheiden aufhören zurücktreten wegziehen umziehen"),
	fronts: vocab.Of("für bis am im in nach vor ab zum zur mit um bei über an auf aus wegen heute morgen übermorgen danach dann dazu darum dafür davor " +
		"anschließend außerdem zusätzlich nächste nächsten nächstes diese diesen dieses parallel dort deshalb daher montag dienstag " +
		"mittwoch donnerstag freitag samstag sonntag bezüglich hinsichtlich betreffend zwecks anlässlich innerhalb gemäß laut unter seitens zusammen gemeinsam " +
		"hierzu hierum hierfür hierüber darüber diesbezüglich zudem ferner weiterhin weiter sobald ebenfalls gleich später zunächst zuerst inzwischen vorher nachher natürlich gerne ansonsten"),
	not: vocab.Of("nicht kein keine keinen nie niemals anbei beigefügt hiermit anhang immer oft meistens manchmal normalerweise gerade bereits " +
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
		if i := strings.Index(" "+scan.Lower(s), " "+need); i >= 0 && i < 40 && holdsWord(s, yours) {
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

// germanIsOfYou are verbs of being in questions to the one addressed.
var germanIsOfYou = vocab.Of("hast bist weißt kommst siehst findest kennst warst hattest denkst meinst brauchst bekommst gehst fährst verstehst kannst willst magst möchtest")
