package tongues

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// frenchOpenings are how letters ask in French; an infinitive follows.
var frenchOpenings = func() []string {
	out := []string{"peux-tu ", "pourrais-tu ", "veux-tu ", "pouvez-vous ", "pourriez-vous ", "voulez-vous ", "tu peux ", "tu pourrais ", "vous pourriez ", "tu dois ", "tu devrais ", "vous devriez ", "n'oublie pas non plus de ", "n'oubliez pas non plus de ",
		"vous devez ", "il faudrait ", "il faut ", "veuillez ", "merci de ", "merci d'", "merci de bien vouloir ", "merci par avance de ", "n'oublie pas de ", "n'oubliez pas de ", "n'oublie pas d'",
		"pense à ", "pensez à ", "est-ce que tu peux ", "est-ce que tu pourrais ", "est-ce que vous pouvez ", "est-ce que vous pourriez ", "te serait-il possible de ", "vous serait-il possible de ",
		"serait-il possible de ", "s'il te plaît, ", "s'il vous plaît, "}
	for _, verb := range []string{"je te remercie", "je vous remercie", "nous vous remercions", "je vous prie", "nous vous prions", "je te prie",
		"je te demande", "je vous demande", "je vous saurais gré", "je te propose", "je vous propose", "je compte sur toi pour", "je compte sur vous pour"} {
		out = append(out, verb+" ", verb+" de ", verb+" d'", verb+" de bien vouloir ", verb+" par avance de ")
	}
	return out
}()

// frenchCourtesies are what letters say to every reader.
var frenchCourtesies = []string{"agréer", "recevoir", "trouver ci", "noter", "croire", "excuser", "nous excuser", "m'excuser", "accepter mes", "patienter", "prendre note", "ne pas", "consulter", "te reposer"}

// objects are those of them that name somebody addressed, or a thing spoken of.
var objects = vocab.Of("te vous os le les lo los las nos")

// weak stand between a subject and its verb.
var weak = vocab.Of("me te se le la les lui leur nous vous y en lo los las os nos ya también également aussi ensuite donc")

// frenchAsk reads requests that an infinitive follows, and "envoie-moi …".
func frenchAsk(s string) (string, bool) {
	if task, ok := cutOpening(s, frenchOpenings); ok {
		for {
			rest, more := cutOpening(task, []string{"s'il te plaît ", "s'il vous plaît ", "aussi ", "également ", "juste ", "bien vouloir "})
			if !more {
				break
			}
			task = rest
		}
		return task, infinitiveAhead(task) && !scan.OpensWith(task, frenchCourtesies)
	}
	if task, ok := cutOpening(s, []string{"j'ai besoin de ", "j'ai besoin d'", "j'aurais besoin de ", "j'aurai besoin de ", "il me faut ", "il me faudrait ", "il nous faut "}); ok {
		return task, holdsWord(s, yours)
	}
	if verb, rest, ok := strings.Cut(s, "-moi "); ok && !strings.Contains(verb, " ") && len(verb) > 2 {
		return s, !scan.OpensWith(rest, []string{"au courant", "ce que tu en penses", "savoir si vous avez"}) && !scan.OpensWith(verb, []string{"excus", "laiss", "pardon"})
	}
	return "", false
}

// infinitiveAhead tells that an infinitive comes, behind no more than the pronouns of its objects.
func infinitiveAhead(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w = word(w)
		if i := strings.LastIndexByte(w, '\''); i >= 0 { // "m'indiquer", "l'envoyer"
			w = w[i+1:]
		}
		if weak[w] || w == "m" || w == "" {
			continue
		}
		return len(w) > 3 && !frenchArticles[w] && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "re") || strings.HasSuffix(w, "ar"))
	}
	return false
}

// yours are words by which a need is one that the reader can meet.
var yours = vocab.Of("dir ihnen euch dein deine deinen deiner deines deinem eure ihre ihren ihrem ihrer ton ta tes votre vos toi vous avant d'ici tu tus vuestro vuestra usted " +
	"je jou jullie uw bis antes voor vóór uiterlijk spätestens")

// frenchStates and spanishStates are verbs of being, thinking and courtesy.
var (
	frenchStates = vocab.Of(`serai aurai pourrai devrai saurai voudrai resterai viendrai irai sera aura pourra saura voudra restera viendra ira
		est a pense trouve semble reste dit demande travaille vient part souhaite veut peut aime arrive accepte confirme adore manque connaît attend
		cherche vient revient devient tient obtient appartient convient contient intervient parvient estime regrette fait préfère compte habite fête remercie espère suppose crois propose invite signale rappelle précise indique suis ai
		prie adresse joins félicite informe transmets souligne sera va fera partira tiendra aimerait voit sait croit doit aimerai ouvrira fermera inaugurera assistera`)
	spanishStates = vocab.Of(`seré estaré tendré podré habré querré sabré iré vendré será estará tendrá podrá habrá querrá sabrá irá vendrá quedará adjunto
		agradezco felicito informo comunico confirmo recuerdo saludo deseo ruego pido quiero creo pienso espero tengo puedo soy estoy voy prefiero
		siento resumo detallo cuento alegro temo quedo imagino refiero acuerdo despido pregunto escribo remito propongo dice cree piensa espera tiene puede es está quiere durará empezará abrirá cerrará inaugurará asistirá permanecerá`)
	enclosed = []string{"ci-joint", "ci-dessous", "pièce jointe", "en annexe", "par la présente", " adjunt", "por la presente"}
)

// frontsRomance begin what may stand before "je", days above all.
var frontsRomance = vocab.Of(`demain ensuite puis alors après de pour lundi mardi mercredi jeudi vendredi samedi dimanche ce cet cette en d'ici dès aujourd'hui
	mañana luego después esta este el hoy por lunes martes miércoles jueves viernes también ahora`)

// frenchPromise reads "je verrai …", "demain je passe au …", "je t'envoie …", "je m'occupe de …".
func frenchPromise(s string) (string, bool) {
	rest, front, ok := subjectJe(afterSubordinate(s))
	if !ok || scan.ContainsOne(s, enclosed) || scan.BeginsFold(rest, "ne ") || scan.BeginsFold(rest, "n'") {
		return "", false
	}
	verb, tail, object := verbBehind(rest)
	switch {
	case verb == "vais":
		return tail, infinitiveAhead(tail) && !scan.OpensWith(tail, []string{"être ", "avoir "})
	case strings.HasSuffix(verb, "rai") && !frenchStates[verb]:
		return strings.TrimRight(rest, " .!") + front, true
	case scan.OpensWith(rest, []string{"m'occupe ", "me charge ", "m'en occupe", "m'en charge"}):
		return strings.TrimRight(rest, " .!") + front, true
	case !frenchStates[verb] && verb != "" && (strings.HasSuffix(verb, "e") || strings.HasSuffix(verb, "s")):
		return strings.TrimRight(rest, " .!") + front, object || front != "" || frenchArticles[scan.FirstWord(tail)]
	}
	return "", false
}

// subjectJe cuts s at the "je" that is its subject; front is what stands before it.
func subjectJe(s string) (rest, front string, ok bool) {
	for _, je := range []string{"je ", "j'"} {
		if rest, ok := scan.CutPrefixFold(s, je); ok {
			return rest, "", true
		}
		i := strings.Index(s[:min(len(s), 50)], " "+je)
		if i > 0 && frontsRomance[word(scan.FirstWord(s))] {
			return s[i+1+len(je):], " " + scan.LowerFirst(strings.TrimRight(s[:i], " ,")), true
		}
	}
	return "", "", false
}

// verbBehind finds the verb behind the pronouns of its objects; object tells that one of them is somebody addressed.
func verbBehind(s string) (verb, tail string, object bool) {
	tail = s
	for range 4 {
		w, rest, _ := strings.Cut(strings.TrimLeft(tail, " "), " ")
		w = word(w)
		if i := strings.IndexByte(w, '\''); i > 0 && i < 3 { // "t'envoie", "l'appellerai"
			object = object || w[:i] == "t"
			return w[i+1:], rest, object
		}
		tail = rest
		if !weak[w] {
			return w, tail, object
		}
		object = object || objects[w]
	}
	return "", "", false
}

// frenchArticles begin things that are done.
var frenchArticles = vocab.Of("le la les un une des du au aux son sa ses ce cette ces votre vos ton ta tes notre nos mon ma mes leur el los las una del al su sus")

// romanceDeed reads what somebody named does by the verb behind the name.
func romanceDeed(s string, does func(rest string) (string, bool)) ([]string, string, bool) {
	names, rest, ok := subjects(afterSubordinate(s))
	if cleft, is := cutOpening(s, []string{"c'est ", "ce sont ", "ce sera ", "ce seront "}); is { // "C'est Luc qui …"
		names, rest, ok = subjects(cleft)
		after, who := strings.CutPrefix(rest, " qui ")
		rest, ok = after, ok && who
	}
	if !ok {
		return nil, "", false
	}
	rest = strings.TrimLeft(rest, " ")
	if scan.OpensWith(rest, []string{"ne ", "n'", "no "}) || scan.ContainsOne(rest, enclosed) {
		return nil, "", false
	}
	one := rest
	if len(names) > 1 {
		one = singular(rest)
	}
	task, ok := does(one)
	if task == one {
		task = rest
	}
	return names, task, ok
}

// singular puts the verb that a clause begins with into the form of one person: "préparent", "enverront", "preparan".
func singular(rest string) string {
	verb, tail, _ := strings.Cut(rest, " ")
	return romanceOfOne(verb) + " " + tail
}

// frenchDeed reads the verb of a deed and what follows: "va demander …", "enverra …", "relance le client".
func frenchDeed(rest string) (string, bool) {
	if task, ok := cutOpening(rest, []string{"va ", "vont ", "ira ", "iront ", "doit ", "doivent ", "devra ", "devront "}); ok {
		return task, infinitiveAhead(task) && !leaving[scan.FirstWord(task)] && !scan.OpensWith(task, []string{"être ", "avoir "})
	}
	if task, ok := cutOpening(rest, []string{"a promis de ", "a promis d'", "a accepté de ", "a accepté d'", "a proposé de ", "s'engage à ", "s'est engagé à ", "s'est engagée à ", "s'est proposé de "}); ok {
		return task, true
	}
	if scan.OpensWith(rest, []string{"voit avec ", "verra avec ", "se renseigne ", "se renseignent ", "fait le nécessaire ", "fait le point "}) {
		return rest, true
	}
	if verb, thing, _ := strings.Cut(rest, " "); obtaining[verb] && holdsWord(firstWords(thing, 3), sought) { // "demande un devis"
		return rest, true
	}
	if scan.OpensWith(rest, []string{"se charge", "s'occupe ", "s'en occupe", "s'en charge", "prend en charge ", "se rapproche d"}) {
		return undertaken(rest, []string{"se charge de ", "se charge d'", "se chargera de ", "s'occupe de "}), true
	}
	verb, tail, _ := verbBehind(rest)
	switch {
	case verb == "fera": // "fera intervenir le prestataire"
		return rest, infinitiveAhead(tail)
	case frenchStates[verb] || tail == "":
		return "", false
	case strings.HasSuffix(verb, "ra"):
		return rest, true
	}
	if frenchShort[verb] && !frenchArticles[word(scan.FirstWord(tail))] { // "met à jour le registre", "prend contact avec …"
		return rest, scan.OpensWith(tail, []string{"à jour ", "en place ", "en ligne ", "au point ", "contact ", "rendez-vous ", "l'attache "})
	}
	return rest, (len(verb) > 3 || frenchShort[verb]) && (frenchShort[verb] || strings.HasSuffix(verb, "e") || strings.HasSuffix(verb, "it") || strings.HasSuffix(verb, "nd") || strings.HasSuffix(verb, "ient")) &&
		(frenchArticles[strings.ToLower(scan.FirstWord(strings.ReplaceAll(tail, "l'", "le ")))] || toWhom[scan.FirstWord(tail)])
}

// frenchShort are verbs of work in the present that do not end as most do.
var frenchShort = vocab.Of("met remet transmet prend reprend")

// toWhom begin the one that somebody turns to: "se renseigne auprès des services techniques".
var toWhom = vocab.Of("auprès avec chez sur")

// undertaken is what somebody sees to: the deed behind "se charge de", or a thing with these words.
func undertaken(s string, leads []string) string {
	if task, ok := cutOpening(s, leads); ok && infinitiveAhead(task) {
		return task
	}
	return s
}

// spanishOpenings are how letters ask in Spanish.
var spanishOpenings = []string{"puedes ", "podrías ", "puede usted ", "podría usted ", "puede ", "podría ", "podéis ", "podríais ", "pueden ", "podrían ", "te importaría ", "le importaría ",
	"necesito que ", "necesitamos que ", "necesitaría que ", "necesitaríamos que ", "te pido que ", "le pido que ", "os pido que ", "les pido que ", "te ruego que ", "le ruego que ", "les ruego que ", "te agradecería que ",
	"le agradecería que ", "os agradecería que ", "les agradecería que ", "agradecería que ", "por favor, ", "por favor ", "tienes que ", "tenéis que ", "no te olvides de ", "no olvides ",
	"acuérdate de ", "recuerda ", "haz el favor de ", "quiero que "}

// spanishModals are those of the openings behind which the object may stand first.
var spanishModals = []string{"puedes ", "podrías ", "puede ", "podría ", "podéis ", "podríais ", "pueden ", "podrían "}

var spanishCourtesies = []string{"no dude", "no dudes", "disculp", "acept", "recib", "quedo ", "tenga en cuenta", "contact"}

// spanishAsk reads requests by their opening, and imperatives with a pronoun: "Avísame cuando …".
func spanishAsk(s string) (string, bool) {
	s = strings.TrimLeft(s, "¿¡ ")
	if rest, ok := cutOpening(s, []string{"asimismo, ", "asimismo ", "además, ", "además ", "también ", "igualmente, "}); ok {
		s = rest
	}
	for _, clitic := range []string{"me ", "nos ", "le ", "les ", "lo ", "la ", "los ", "las "} { // "¿Me puedes mandar …?"
		if rest, ok := scan.CutPrefixFold(s, clitic); ok && scan.OpensWith(rest, spanishModals) {
			s = rest
			break
		}
	}
	if task, ok := cutOpening(s, []string{"necesito ", "necesitamos ", "necesitaría "}); ok && !scan.BeginsFold(task, "que ") {
		return task, holdsWord(task, yours)
	}
	task, ok := cutOpening(s, spanishOpenings)
	if !ok {
		verb, _, _ := strings.Cut(s, " ")
		if verb = word(verb); !spanishImperative(verb) {
			return "", false
		}
		task = s
	}
	return task, strings.Contains(task, " ") && !scan.OpensWith(task, spanishCourtesies)
}

// spanishImperative tells "revísalo", "avísame" and "dime": the accent stays where it was, and pronouns follow.
func spanishImperative(verb string) bool {
	switch verb {
	case "dime", "dinos", "hazme", "ponme", "dame", "danos":
		return true
	}
	for _, end := range []string{"me", "nos", "lo", "la", "los", "las", "le", "les", "selo", "noslo"} {
		if stem, ok := strings.CutSuffix(verb, end); ok && len(stem) > 3 && strings.ContainsAny(stem, "áéíóú") && !strings.HasSuffix(stem, "ó") &&
			!strings.HasSuffix(stem, "r") && strings.ContainsAny(stem[len(stem)-1:], "aendz") {
			return true
		}
	}
	return false
}

// spanishPromise reads "enviaré …", "mañana hablaré …", "me encargo de …", "la pago mañana".
func spanishPromise(s string) (string, bool) {
	s, yo := scan.CutPrefixFold(afterSubordinate(s), "yo ")
	if scan.ContainsOne(s, enclosed) || scan.BeginsFold(s, "no ") {
		return "", false
	}
	if task, ok := cutOpening(s, []string{"voy a ", "vamos a "}); ok {
		return task, infinitiveAhead(task) && !scan.OpensWith(task, []string{"estar ", "tener ", "ser "})
	}
	if scan.OpensWith(s, []string{"me encargo ", "me ocupo ", "me encargaré ", "ya me encargo "}) {
		return s, true
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		if n++; n > 6 || subordinate[word(w)] || word(w) == "no" {
			break
		}
		if w = word(w); strings.HasSuffix(w, "ré") && len(w) > 4 && !spanishStates[w] {
			return s, true
		}
	}
	verb, _, object := verbBehind(s)
	return s, len(verb) > 3 && strings.HasSuffix(verb, "o") && !spanishStates[verb] && (yo || weak[word(scan.FirstWord(s))]) && (object || holdsWord(s, frontsRomance))
}

// spanishDeed reads the verb of a deed and what follows: "va a preparar …", "te enviará …", "pedirá …".
func spanishDeed(rest string) (string, bool) {
	if task, ok := cutOpening(rest, []string{"va a ", "van a ", "tiene que ", "debe ", "deberá ", "queda en ", "ha quedado en ", "ha prometido ", "se ha comprometido a ", "se ha ofrecido a ", "se ofreció a "}); ok {
		return task, infinitiveAhead(task) && !leaving[scan.FirstWord(task)] && !scan.OpensWith(task, []string{"estar ", "tener ", "ser "})
	}
	if scan.OpensWith(rest, []string{"se encarga", "se ocupa", "se hace cargo", "se hará cargo"}) {
		return undertaken(rest, []string{"se encarga de ", "se encargará de ", "se ocupa de "}), true
	}
	verb, tail, object := verbBehind(rest)
	if spanishStates[verb] || tail == "" && !weak[word(scan.FirstWord(rest))] || len(verb) < 4 {
		return "", false
	}
	return rest, strings.HasSuffix(verb, "rá") || grammar.RomancePresent[verb] || object && (strings.HasSuffix(verb, "a") || strings.HasSuffix(verb, "e"))
}
