package tongues

import "duly/parser/vocab"

// tongue is how people of one language hand out work while they talk. Openings are followed by the task.
type tongue struct {
	language Language  // how letters ask in it
	marks    vocab.Set // small words that tell the language
	asks     []string  // of the one spoken to
	checks   []string  // whether he has done it
	calls    []string  // of whoever takes it
	offers   []string
	heads    vocab.Set // the first words of all these
	who      string    // asks who does something
	you      vocab.Set // stand beside the verb of what somebody is asked
	i        vocab.Set // stand beside the verb of a promise
	clitic   vocab.Set // stand between
	idle     vocab.Set // verbs of being, thinking and moving about, in the first, second and third person
	never    vocab.Set // say that nothing is promised, or that it is usual
}

var german = &tongue{
	language: German,
	marks:    vocab.Of("und der die das ist nicht ich ein mit auf für zu wir noch schon ja den dem von du wer"),
	asks: []string{"kannst du ", "könntest du ", "könnt ihr ", "könntet ihr ", "können sie ", "könnten sie ", "würdest du ", "würden sie ",
		"magst du ", "kann ich dich bitten, "},
	checks: []string{"hast du ", "haben sie ", "habt ihr "},
	calls:  []string{"wer kann ", "wer könnte ", "wer mag ", "wer möchte ", "wer will ", "kann jemand ", "könnte jemand ", "mag jemand ", "kann einer ", "kann wer "},
	offers: []string{"soll ich ", "sollte ich ", "ich würde gerne ", "ich würde ", "willst du, dass ich ", "möchtest du, dass ich ", "wollen sie, dass ich "},
	who:    "wer ",
	you:    vocab.Of("du ihr sie"),
	i:      vocab.Of("ich"),
	idle: vocab.Of(`habe hab hatte hätte bin war wäre werde wurde würde will wollte kann könnte konnte muss müsste musste soll sollte darf dürfte mag möchte
		denke glaube finde hoffe meine weiß wünsche freue komme gehe fahre sitze stehe arbeite bleibe wohne lebe heiße brauche sehe höre merke kenne verstehe
		sage erinnere esse trinke schlafe warte vermute nehme_an fühle liebe hasse fürchte bekomme kriege gratuliere danke bitte hast bist weißt denkst meinst
		kommst gehst siehst findest glaubst brauchst kennst hörst willst musst sollst darfst fährst bleibst arbeitest ist hat weiß kommt geht war sind haben
		wissen kommen gehen meinen denken kennen ich's`),
	never: vocab.Of("nicht nie niemals kein keine keinen keiner immer meistens oft gerade seit eigentlich selten nichts"),
}

var french = &tongue{
	language: French,
	marks:    vocab.Of("et le la les est pas je tu un une des pour que qui en du à vous"),
	asks: []string{"tu peux ", "tu pourrais ", "tu pourras ", "tu veux bien ", "tu voudrais bien ", "peux-tu ", "pourrais-tu ", "veux-tu bien ", "vous pouvez ",
		"vous pourriez ", "pouvez-vous ", "pourriez-vous ", "merci de ", "n'oublie pas de ", "n'oubliez pas de ", "pense à ", "pensez à ", "pensez bien à "},
	checks: []string{"tu as ", "as-tu ", "vous avez ", "avez-vous "},
	calls: []string{"qui va ", "qui peut ", "qui pourrait ", "qui veut ", "qui veut bien ", "quelqu'un peut ", "quelqu'un pourrait ", "quelqu'un veut bien ",
		"quelqu'un pour ", "qui se charge de ", "qui s'occupe de ", "qui s'occupe du ", "qui s'occupe des ", "qui se charge du ", "qui se charge des "},
	offers: []string{"tu veux que je ", "vous voulez que je ", "veux-tu que je ", "voulez-vous que je ", "dois-je ", "je dois ", "j'aimerais ", "je voudrais "},
	who:    "qui ",
	you:    vocab.Of("tu vous"),
	i:      vocab.Of("je j"),
	clitic: vocab.Of("me m te t se s le la les l lui leur nous vous en y"),
	idle: vocab.Of(`ai suis pense crois sais peux dois veux voudrais aime adore trouve vois comprends connais espère viens reste pars dis entends souhaite préfère
		travaille habite attends imagine suppose rappelle_bien souviens sens déteste félicite remercie as es penses crois sais dois veux aimes trouves vois
		comprends connais viens restes pars dis arrives va est a sait vient êtes avez savez voyez croyez venez étais`),
	never: vocab.Of("ne n pas jamais toujours souvent déjà depuis rien personne"),
}

var spanish = &tongue{
	language: Spanish,
	marks:    vocab.Of("el los que una por para es con lo se y en qué del"),
	asks:     []string{"puedes ", "podrías ", "podéis ", "podríais ", "puede usted ", "podría usted ", "podría ", "me puedes ", "nos puedes ", "te importaría "},
	checks:   []string{"has ", "habéis ", "ha "},
	calls: []string{"quién va a ", "hacen falta voluntarios para ", "quién puede ", "quién podría ", "quien puede ", "alguien puede ", "alguien podría ", "puede alguien ", "podría alguien ", "quién se encarga de ",
		"alguno puede ", "quién quiere ", "quién se ocupa de ", "quién se apunta a ", "quién se apunta de "},
	offers: []string{"quieres que ", "queréis que ", "quiere que ", "me gustaría "},
	who:    "quién ",
	you:    vocab.Of("tú usted vosotros te me nos les le lo la los las"),
	i:      vocab.Of("yo"),
	clitic: vocab.Of("me te se lo la le los las les nos os"),
	idle: vocab.Of(`soy estoy tengo he creo pienso quiero puedo debo sé veo digo siento espero necesito prefiero entiendo conozco recuerdo imagino supongo vivo trabajo
		alegro vengo salgo como muero río has eres estás tienes sabes quieres crees ves vas vienes piensas es está tiene sabe ha hay va viene son
		gusto parezco gracias menos buenas buenos más además después entonces jueves lunes martes viernes mismo nuevo bueno primero malo último todo`),
	never: vocab.Of("no nunca jamás siempre normalmente nada nadie"),
}

var italian = &tongue{
	marks:  vocab.Of("il che non una per è con di lo si ho ci del sono gli"),
	asks:   []string{"puoi ", "potresti ", "potete ", "potreste ", "può ", "potrebbe ", "mi puoi ", "riesci a ", "riuscite a ", "ti dispiace "},
	checks: []string{"hai ", "avete "},
	calls:  []string{"chi va a ", "chi può ", "chi potrebbe ", "chi vuole ", "qualcuno può ", "qualcuno potrebbe ", "può qualcuno ", "chi si occupa di "},
	offers: []string{"vuoi che ", "volete che ", "devo ", "vorrei "},
	who:    "chi ",
	you:    vocab.Of("tu voi mi ci gli"),
	i:      vocab.Of("io"),
	clitic: vocab.Of("mi ti si ci vi lo la li le gli ne me te ve glielo gliela glieli gliene ce"),
	idle: vocab.Of(`sono sto ho vado vengo voglio devo posso so penso credo spero vedo dico sento capisco conosco ricordo immagino suppongo vivo lavoro resto preferisco
		figuro sai sei hai vuoi pensi credi vedi vai vieni dici stai devi puoi è ha sa viene sta dico saluto ringrazio rendo trovo ieri oggi lunedì tutti altri`),
	never: vocab.Of("non mai sempre spesso già niente nessuno"),
}

var dutch = &tongue{
	language: Dutch,
	marks:    vocab.Of("de het een en niet ik van op dat die ook voor je wie"),
	asks: []string{"kun je ", "kun jij ", "kan je ", "kan jij ", "kunt u ", "kunnen jullie ", "wil je ", "wil jij ", "wilt u ", "willen jullie ", "zou je ",
		"zou jij ", "zou u ", "zouden jullie "},
	checks: []string{"heb je ", "heb jij ", "heeft u ", "hebben jullie "},
	calls:  []string{"wie gaat ", "wie kan ", "wie wil ", "wie zou ", "kan iemand ", "wil iemand ", "zou iemand ", "kan er iemand "},
	offers: []string{"zal ik ", "moet ik ", "ik wil graag ", "ik zou graag ", "wil je dat ik ", "zullen we "},
	who:    "wie ",
	you:    vocab.Of("je jij jullie u"),
	i:      vocab.Of("ik"),
	idle: vocab.Of(`heb had ben was zal zou wil wilde kan kon moet moest mag denk vind geloof hoop weet zie hoor kom ga blijf werk woon zit sta wacht begrijp snap ken
		voel eet slaap neem_aan bedoel hou houd lees dacht vond zag heeft is komt gaat weet bent zit werkt bedoelt heeft zijn`),
	never: vocab.Of("niet nooit geen altijd meestal vaak al niks niets"),
}

var tongues = withHeads(german, french, spanish, italian, dutch)

// withHeads notes the first words of the openings, by which most sentences are passed over.
func withHeads(ts ...*tongue) []*tongue {
	for _, t := range ts {
		t.heads = vocab.Set{}
		for _, list := range [][]string{t.asks, t.checks, t.calls, t.offers} {
			for _, w := range list {
				t.heads[turnWords(w)[0].low] = true
			}
		}
	}
	return ts
}

// pointing stand for what was named before, ahead of the verb: "das mache ich", "lo envío", "die bel ik".
var pointing = vocab.Of("das die den es le la les l en y lo los las li ne glielo gliela glieli gliene dat het")

// opening may stand ahead of a promise or a request: "dann bestelle ich …", "moi j'apporte …", "mañana lo hago".
var opening = vocab.Of("dann also und ja gut ok okay morgen heute gleich danach alors donc et moi oui demain bon puis pues y entonces hoy mañana luego ahora después también sí vale " +
	"dus en straks allora e poi oggi domani intanto certo dan vandaag gerne klar est-ce que oh ah")

// soon tell of a time to come.
var soon = vocab.Of("luego ahora después mañana hoy poi domani oggi")

// courtesy and small talk within a request.
var courtesy = vocab.Of("bitte mal eben kurz auch noch stp svp aussi même también porfa even ook nog anche pure ya")

// english are words of English talk that end as Spanish verbs do.
var english = vocab.Of("also into onto hello info video photo auto demo logo memo intro radio audio euro zero combo promo turbo piano foto moto mano entro dentro verso dopo")

// reflexive and links make "me encargo de", "mi occupo di", "ci penso io".
var (
	reflexive = vocab.Of("me mi ci")
	links     = vocab.Of("de del di della dei delle io yo")
)

var germanArticles = vocab.Of("den die das dem ein eine einen")

// objectOpens begin the thing that a verb is done to.
var objectOpens = vocab.Of("el la los las un una unos unas il lo i gli le uno al alla a mi mis su sus mio mia")

// persons stand for people, and deeds for whatever was asked.
var (
	persons = vocab.Of("ihn sie ihm ihr ihnen denen hem haar hen")
	deeds   = vocab.Of("machen übernehmen erledigen tun")
)

// when begin what tells the time of a promise, and behind point back at its end.
var (
	when   = vocab.Of("morgen heute gleich dann auch noch am nachher schnell später vanavond vandaag straks even wel zo bis gern gerne")
	behind = vocab.Of("ça cela eso esto questo quello drum darum damit dazu daran ervan eraan hiermee")
)
