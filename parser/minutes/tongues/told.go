package tongues

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// telling is what minutes in a language say of the meeting itself, in the present tense.
type telling struct {
	verbs  vocab.Set            // "berichtet", "rappelle"
	parted map[string]vocab.Set // verbs that tell with one of these words behind them: "stellt … vor"
}

// Told tells, of a deed that minutes name in the present tense, that it was done in the meeting itself:
// "stellt den Haushalt vor", "rappelle que …". What is left is work to come.
func (t Language) Told(deed string) bool {
	verb, tail, _ := verbBehind(deed)
	verb = t.toldOf(verb)
	if verb == "" || (told[t].verbs[verb] || opensSpeech(tail)) && !(obtaining[verb] && holdsWord(firstWords(tail, 3), sought)) {
		return true
	}
	particles, ok := told[t].parted[verb]
	if !ok || (verb == "fragt" || verb == "vraagt" || verb == "erkundigt") && holdsWord(tail, elsewhere) {
		return false
	}
	words := strings.Fields(tail)
	if len(words) > 0 && passedOver[words[0]] {
		words = words[1:]
	}
	for i, w := range words {
		last := i == len(words)-1 || and[words[i+1]] || words[i+1][0] == '(' || strings.IndexByte(",;:.", scan.LastByte(w)) >= 0
		if particles[word(w)] && (last || i == 0 || verb == "hält" || verb == "nimmt" && word(w) == "wahl") { // "hält das Tor für sicher"
			return true
		}
	}
	return false
}

// obtaining are verbs of asking that are work where one of the things sought follows: "demande un devis".
var (
	obtaining = vocab.Of("demande pide solicita sollicite")
	sought    = vocab.Of("devis rendez-vous renseignements autorisation autorisations subvention subventions offre offres facture factures presupuesto presupuestos cita permiso permisos subvención factura oferta ofertas certificado")
)

// firstWords is the beginning of s, n words long.
func firstWords(s string, n int) string {
	w := strings.Fields(s)
	return strings.Join(w[:min(len(w), n)], " ")
}

// Tells is Told for the verbs by which people speak up, whatever they say: "merkt op", "berichtet über …".
func (t Language) Tells(deed string) bool {
	verb, tail, _ := verbBehind(deed)
	return verb != "" && told[t].parted[verb] == nil && told[t].verbs[verb] && tail != "" || told[t].parted[verb] != nil && t.Told(deed)
}

// toldOf is the form in which a verb of telling is listed: that of one person.
func (t Language) toldOf(verb string) string {
	one := t.ofOne(verb)
	if _, parted := told[t].parted[one]; parted || told[t].verbs[one] {
		return one
	}
	return verb
}

// passedOver stand between such a verb and its second half: "geeft een toelichting", "maakt zich zorgen".
var passedOver = vocab.Of("een eine einen une una zich sich se la le les el los las den die das de het")

// elsewhere tells a question put to somebody after the meeting: "fragt beim Förster nach".
var elsewhere = vocab.Of("bei beim dort bij")

// opensSpeech tells words by which goes on what somebody says or asks: "informiert über …", "demande si …".
func opensSpeech(tail string) bool { return speech[word(scan.FirstWord(tail))] }

var (
	and    = vocab.Of("und sowie en et y e")
	speech = vocab.Of("dass ob wie warum wann wer dat of hoe waarom wanneer wie que qu si pourquoi comment quand où cuándo cómo porque über")
)

// told are the verbs of telling by language.
var told = [...]telling{
	German: {
		verbs: vocab.Of(`präsentiert referiert schildert beschreibt verliest eröffnet schließt moderiert leitet dankt vertritt verlässt betritt übergibt gratuliert
			kritisiert lobt befürwortet plädiert empfiehlt rät warnt wiederholt verweist widerspricht antwortet entgegnet nennt übt äußert verfügt besitzt
			vermutet bezweifelt befürchtet begründet resümiert ergänzt protokolliert möchte vermisst betrachtet thematisiert beklagt unterstreicht interessiert
			enthält gedenkt würdigt ehrt beglückwünscht verabschiedet scheidet beanstandet rügt mahnt wundert ärgert bekräftigt versichert verneint bejaht
			bemängelt moniert bedauert begrüßt hinterfragt signalisiert skizziert kandidiert verzichtet erkennt entlastet unterstützt rechtfertigt bezieht unterbricht vertagt mutmaßt konstatiert
			appelliert argumentiert zitiert verdeutlicht gesteht rekapituliert kommentiert interveniert diskutiert debattiert erörtert beurteilt behauptet beteuert bekennt beneidet
			fungiert genießt hegt ignoriert missbilligt nickt opponiert reagiert relativiert schweigt sympathisiert tadelt trauert verkündet verliert verneigt verteidigt votiert wertet zögert
			amtiert lacht weint staunt hadert plaudert scherzt erzielt verstirbt stirbt enthielt folgt gewinnt prophezeit untermauert verdankt gönnt bezweckt erblickt`),
		parted: vocab.OfEach(map[string]string{"stellt": "vor fest dar klar heraus", "räumt": "ein", "pflichtet": "bei", "setzt": "auseinander", "hakt": "nach", "zählt": "auf", "gesteht": "ein zu", "meldet": "wort zurück bedenken", "macht": "sorgen gedanken", "weist": "hin darauf zurück", "teilt": "mit", "gibt": "bekannt an zu auskunft überblick bedenken einblick recht", "führt": "aus an durch",
			"schlägt": "vor", "regt": "an", "bietet": "an", "merkt": "an", "nimmt": "teil kenntnis stellung wahl", "trägt": "vor", "wirft": "ein auf", "bringt": "vor ein", "legt": "dar vor", "zeigt": "auf",
			"übernimmt": "vorsitz leitung protokoll moderation protokollführung versammlungsleitung sitzungsleitung", "hebt": "hervor", "spricht": "aus an über von dafür dagegen gebet schlussgebet segen schlusswort grußwort dank", "kündigt": "an", "stimmt": "zu", "lehnt": "ab", "fasst": "zusammen", "geht": "ein", "fragt": "nach", "erkundigt": "nach über ob wie wann warum wer was", "hält": "für fest ab", "tritt": "zurück ein bei", "ruft": "auf", "zieht": "zurück", "stuft": "ein"}),
	},
	Dutch: {
		verbs: vocab.Of(`meldt vertelt constateert benadrukt bevestigt beantwoordt adviseert antwoordt reageert presenteert rapporteert pleit toont schetst verlaat opent sluit
			bedankt heet beschrijft stemt suggereert waarschuwt herhaalt noemt noteert notuleert vertegenwoordigt vervangt leidt informeert dankt onthoudt verklaart
			concludeert memoreert herinnert complimenteert feliciteert betreurt waardeert vreest twijfelt erkent ontkent betwijfelt overhandigt introduceert verwelkomt
			hervat schorst onderschrijft steunt bekritiseert prijst looft oppert verwijst vermeldt beklaagt verwacht aanvaardt motiveert illustreert beaamt nuanceert
			start treedt kiest besluit herdenkt memoreert mist bezit bekleedt
			beklemtoont betoogt beweert verzekert verduidelijkt preciseert citeert argumenteert discussieert debatteert concretiseert relativeert recapituleert onderstreept veronderstelt
			begrijpt ervaart voelt hoort merkt wint verliest geniet herkent onderbreekt verontschuldigt excuseert ontvangt bekent belicht beargumenteert wijdt juicht ondersteunt
			functioneert overlijdt vertrekt arriveert lacht looft zwijgt fungeert toast proost onderkent bepleit waarborgt`),
		parted: vocab.OfEach(map[string]string{"geeft": "aan toelichting uitleg weer gehoor presentatie overzicht inzicht", "haakt": "in aan", "roept": "op", "dringt": "aan", "sluit": "af aan", "draagt": "voor", "voert": "aan", "licht": "toe", "merkt": "op", "stelt": "voor vast", "deelt": "mee mede", "leest": "voor",
			"legt": "uit", "maakt": "zorgen bezwaar melding", "brengt": "in", "wijst": "erop op", "spreekt": "uit", "neemt": "deel afscheid", "vraagt": "aandacht af naar om hulp", "zit": "voor", "doet": "verslag", "biedt": "aan", "haalt": "aan", "kaart": "aan", "stipt": "aan", "stemt": "in voor tegen", "gaat": "in", "trekt": "terug", "stopt": "mee ermee"}),
	},
	French: {
		verbs: vocab.Of(`indique rappelle demande précise présente informe explique propose souligne souhaite remercie signale annonce constate note évoque regrette interroge
			répond ajoute confirme ouvre entame clôt clôture lève préside accueille salue expose rend inquiète félicite réjouit insiste estime juge craint revient décrit détaille
			mentionne intervient suggère alerte déplore affirme assure rapporte quitte représente excuse dresse partage commente remarque observe reconnaît évoque soulève
			retrace résume rejoint approuve soumet abstient étonne oppose plaint vote défend conteste soutient apprécie déclare relate
			salue introduit lit reçoit possède dispose siège assiste pense doute hésite considère critique objecte réplique nuance concède admet démissionne préfère
			poursuit conclut termine évalue dénonce illustre adhère représente
			argumente raconte témoigne avoue signifie réaffirme martèle reformule commence débute devient reste demeure attend espère connaît sait croit comprend
			accepte accueille embrasse félicite honore décède meurt gagne perd profite bénéficie exerce habite travaille joue chante obtient décroche réagit rétorque interpelle questionne
			réitère réfute rassure introduit caractérise démontre prouve manque figure incarne détient appartient sert vit arrive part entre rentre rit sourit pleure`),
		parted: vocab.OfEach(map[string]string{"fait": "état part remarquer point lecture allusion mention partie", "passe": "parole revue", "donne": "lecture parole", "prend": "acte parole direction présidence", "met": "voix accent avant", "remet": "démission mandat"}),
	},
	Spanish: {
		verbs: vocab.Of(`explica señala informa comenta pregunta indica recuerda propone expone presenta agradece abre cierra destaca manifiesta añade aclara responde lee
			menciona plantea sugiere opina insiste lamenta reitera anuncia comunica considera modera preside interviene describe detalla resume abstiene vota apoya rechaza critica defiende celebra felicita saluda duda asiste excusa asegura afirma niega
			advierte matiza concluye puntualiza subraya valora reconoce confirma resalta recalca relata contesta replica finaliza delega dimite discrepa coincide
			argumenta cuenta narra relaciona refiere precisa especifica confiesa declara proclama sostiene mantiene cree piensa opone objeta alega apunta apostilla ironiza bromea lamenta
			protesta denuncia cuestiona interpela interrumpe aplaude vive trabaja vota gana pierde ostenta ocupa desempeña ejerce representa recibe obtiene conoce sabe ve oye siente teme
			empieza comienza termina acaba llega sale entra cesa fallece muere juega participa forma pertenece`),
		parted: vocab.OfEach(map[string]string{"da": "cuenta lectura bienvenida gracias paso inicio comienzo palabra", "pide": "a", "hace": "referencia mención hincapié", "toma": "palabra nota", "asume": "presidencia", "pone": "manifiesto"}),
	},
}

// NamePronoun puts a name for the pronoun that is the subject of a clause: "er klärt …", "außerdem klärt er …".
func (t Language) NamePronoun(s, name string) string {
	if rest, ok := t.CutPronoun(s); ok && !impersonal.Has(scan.FirstWord(strings.TrimLeft(rest, " "))) {
		return name + rest
	}
	w := strings.SplitN(s, " ", 4)
	if (t == German || t == Dutch) && len(w) == 4 && goneOn[t].Has(w[2]) {
		w[2] = name
	}
	return strings.Join(w, " ")
}

// impersonal stand behind an "il" that is nobody: "il faudra prévoir …".
var impersonal = vocab.Of("faut faudra faudrait y s'agit s'agira convient conviendra reste restera manque suffit suffira vaut semble paraît importe")

// CutPronoun takes "er", "elle", "ella", "zij" off the beginning of a clause that goes on about somebody named before.
func (t Language) CutPronoun(s string) (rest string, ok bool) {
	w := scan.FirstWord(s)
	return s[len(w):], goneOn[t].Has(w)
}

var goneOn = [...]vocab.Set{
	German:  vocab.Of("er sie"),
	French:  vocab.Of("il elle celui-ci celle-ci ils elles"),
	Spanish: vocab.Of("él ella"),
	Dutch:   vocab.Of("hij zij ze"),
}
