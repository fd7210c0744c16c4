package when

import "duly/parser/vocab"

// The words that tell a day of the past from one to come.
var (
	pastForms = vocab.Of("hatte hatten konnte konnten musste mussten hadden avait avaient avais aveva avevano avevo avevamo teve tive tinha tinham tivemos había habían tenía was were wasn weren been had hadn did didn war wurde wurden waren fue fueron fui estuve estuvo estuvieron foi foram estive esteve ero era erano born geboren né née nato nata nacido nacida nascido nascida étais étions werd était étaient")
	recalls   = vocab.Of("following further nice great lovely good glad pleased bezugnehmend anschluss tras seguito aanleiding sequência")
	pastVerbs = vocab.Of(`met sent sat began took came went held made said told saw spoke gave wrote brought paid broke fell got left bought built chose
		drew drove felt found flew forgot grew heard kept knew lost ran rose sold stood stole taught threw thought won wore ate swam sang hid hung shot slept stuck swept fled fought froze burst bit blew bent caught crept
		became beheld bled bred clung dove flung forbade foresaw forgave knelt laid led misled mistook misunderstood oversaw overcame overheard overtook
		partook preceded rang rebuilt redid rode shone slung smelt snuck spun stank strode strove struck stung swung trod undertook underwent undid upheld wept withheld withstood wove wrung
		arisen awoken bitten blown borne ridden risen sung shaken sworn sunk swollen undergone undertaken withdrawn
		dealt dug drank leapt lent lit sank sought shook shrank slid spent spilt swore tore understood woke withdrew quit seen gone eaten stolen fallen taken given written chosen broken driven drawn flown frozen spoken torn thrown worn begun hidden forgotten vimos dijimos hicimos
		tuvimos estuvimos pusimos vinimos hizo dijo tuvo`)
	strongPast = vocab.Of(`zog zogen fuhr fuhren stieg stiegen sank sanken blieb blieben hielt hielten ließ ließen rief riefen starb starben brach
		brachen schloss schlossen verlor gewann trat traten lag lagen saß saßen stand standen flog flogen trug trugen brachte wusste bat bot warf vergaß nam namen vond vonden ging gingen gaf gaven zag zagen sprak spraken schreef schreven kocht bracht brachten deed deden
		kam kamen fand fanden begann begannen lief liefen fiel fielen erhielt erhielten bekam bekamen schrieb schrieben
		sprach sprachen traf trafen gab gaben nahm nahmen trad traden kwam kwamen kreeg kregen begon begonnen steeg stegen daalde daalden groeide groeiden wonnen verloor vielen braken bleef bleven sloten vroegen liep liepen`)
	preterites = vocab.Of("vino puso trajo pudo quiso supo dio vio hizo dijo tuvo veio fez disse trouxe deu viu") // that no ending shows
	planned    = vocab.Of(`planned scheduled expected needed required wanted proposed promised booked fixed postponed based estimated targeted agreed decided
		settled asked moved need feed speed proceed geplant vereinbart verschoben gebucht bestätigt vorgesehen versprochen angesetzt gepland afgesproken bevestigd
		prévu fixé reporté demandé promis planifié previsto fijado pedido prometido fissato programmato`)
	resolved    = vocab.Of("fixed decided agreed resolved approved discussed")
	wasDone     = vocab.Of("was were been")
	participles = vocab.Of("met made said told brought paid felt found got left bought built heard kept lost sold taught thought won held dealt sent sat understood spent sought seen gone eaten stolen fallen taken given written chosen broken driven drawn flown frozen spoken torn thrown worn begun hidden forgotten bitten blown borne ridden risen sung shaken sworn sunk swollen undergone undertaken withdrawn laid led misled rebuilt upheld withheld overheard stuck struck hung bred lit fed shot slung spun stung caught slept fought burst bent swept") // the forms that may be no preterite
	doneForms   = vocab.Of("done come gone made become had run read paid put cut set let left heard held")
	invariant   = vocab.Of("cut hit put set let shut cost hurt spread beat split upset shed bet cast")
	hoped       = vocab.Of("hoped wanted planned meant expected promised intended")
	modals      = vocab.Of("would could should might must ought")
	meant       = vocab.Of("supposed meant going about hoping planning intending")
	comesOf     = vocab.Of("dates dating stems hails") // "from January 2019"
	sooner      = vocab.Of("earlier sooner later")
	startsOn    = vocab.Of("starting beginning commencing effective") // "Street closed starting Monday"
	likewise    = vocab.Of("as wie comme como zoals come")
	saidSo      = vocab.Of(`suggested proposed written erklärt vorgeschlagen abgemacht abgesprochen geschrieben expliqué explicado escrito propuesto
		anunciado quedamos quedado uitgelegd voorgesteld geschreven aangekondigd spiegato scritto proposto annunciato agreed discussed promised mentioned asked requested decided explained noted told indicated announced reported said besprochen
		vereinbart versprochen erwähnt gebeten angekündigt gewünscht mitgeteilt gesagt convenu discuté promis mentionné demandé décidé annoncé indiqué dit écrit proposé évoqué
		acordado acordamos acordámos hablado hablamos prometido mencionado comentado dicho afgesproken besproken beloofd vermeld gevraagd gezegd concordato
		discusso promesso accennato richiesto detto combinado combinámos falado pedido dito`)
	awayFrom     = vocab.Of("out in off away back down up") // "moved out"
	reported     = vocab.Of("said thought heard told")      // "she said Friday works"
	pronouns     = vocab.Of("i we you he she it they who il elle on nous ils elles er sie es wir ich ik hij zij ze wij lui lei noi ela ele nós")
	reflexive    = vocab.Of("s si se nous vous ci vi")
	particles    = vocab.Of("lieu aussi ainsi parmi così tanto tutto molto questo") // they end like participles
	wouldBe      = vocab.Of("beide einde zonde mede zoude bitte heute hätte könnte sollte müsste möchte dürfte nächste letzte erste zweite dritte")
	owners       = vocab.Of("my your our his her their its this that")
	adverbs      = vocab.Of("never already always not just only since long all")
	negations    = vocab.Of("rien pas jamais déjà plus encore bien toujours nada nunca ya já mai già più ancora sempre") // between an auxiliary and its participle
	objects      = vocab.Of("him her us them me you")
	ahead        = vocab.Of("to be is are will would should shall must can could may get have need needs want let please due until before not")
	clauseBegins = vocab.Of("that and but or which who because")
	thanks       = vocab.Of("sorry apologies ta cheers entschuldigung désolé perdón scusa scusate thanks thank danke dank merci gracias grazie bedankt obrigado obrigada")
	reasons      = vocab.Of("for für pour por per voor pela pelo")
	having       = vocab.Of("aurais aurait aurions auriez auraient habría habrías habríamos habrían hubiera hubiéramos avrei avrebbe avremmo avrebbero teria teriam teríamos a ho ai as ont avons avez ha hai hanno abbiamo avete hemos han") // the participle follows
	haben        = vocab.Of("habe hast hat haben habt heb heeft hebben hebt")                                                                                                                                                                 // it ends the clause
	being        = vocab.Of("être est sont suis sommes è sono siamo ist sind bin is zijn ben")
	gone         = []string{"arriv", "parti", "venu", "revenu", "allé", "tomb", "andat", "uscit", "stat", "entré", "rentré", "sorti", "passé", "resté", "salit", "sces", "cresciut", "diminuit", "aumentat", "cadut", "mort", "subid", "caíd", "morr"} // behind it, of what came or went
	come         = []string{"kommen", "gangen", "troffen", "fallen", "komen", "gegaan", "vertrokken", "begonnen", "stürzt", "storben", "blieben", "schehen", "schwunden", "scheitert", "landet",
		"stiegen", "sunken", "wachsen", "treten", "laufen", "fahren", "flogen", "brochen", "wichen", "kehrt", "reist", "sprungen", "stegen", "zogen", "platzt", "schienen", "wesen", "worden", "bleven", "storven", "dwenen", "beurd", "daald", "vallen", "weest"}
)

// role is what a word does in a clause that has a date, as far as it tells the past from what is to come.
type role uint8

const (
	anAuxiliary role = 1 << iota // a participle may follow
	isAhead
	isPast
	isThanks
	beginsClause
)

var roles = rolesOf(map[role][]vocab.Set{
	anAuxiliary: {having, haben, being}, isAhead: {ahead}, isPast: {pastForms, recalls}, isThanks: {thanks}, beginsClause: {clauseBegins},
})

func rolesOf(sets map[role][]vocab.Set) map[string]role {
	m := map[string]role{}
	for r, list := range sets {
		for _, set := range list {
			for w := range set {
				m[w] |= r
			}
		}
	}
	return m
}
