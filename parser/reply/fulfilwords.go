package reply

import (
	"strings"

	"duly/parser/vocab"
)

// The words around the verb of a task that was done, see fulfilled.
var (
	recipients = vocab.New("to", "with", "an", "à", "zu", "aan", "naar", "mit", "chez", "bei", "met", "avec")
	toSomebody = vocab.New("to", "a", "ao", "para", "with", "mit", "con", "avec", "met", "com", "à", "an")
	actives    = vocab.New("ha", "han", "hat", "haben", "heeft", "hebben", "ont", "hanno")
	haveWords  = vocab.New("have", "has", "i've", "we've")
	states     = vocab.New("with", "by", "in", "to", "for", "until", "of", "as", "mit", "von", "durch", "par", "avec", "por", "con", "door", "met", "da")
	presents   = vocab.New("is", "are", "it's", "they're", "that's", "ist", "sind", "est", "sont", "está", "están", "è", "sono", "são", "estão", "zijn")
)

var leading = vocab.New("to", "for", "into", "with", "from", "zu", "für", "bei", "mit", "von", "à", "chez", "pour", "avec", "para", "con", "aan", "bij", "voor",
	"naar", "met", "per", "com", "sur", "su")

var (
	selfOnes = vocab.New("i", "we", "i've", "we've", "i'm", "we're", "ich", "wir", "je", "nous", "on", "yo", "ik", "wij", "io", "noi", "eu", "nós", "hab", "habe", "haben", "ai", "avons",
		"hemos", "heb", "hebben", "ho", "abbiamo", "tenho", "tenemos", "temos", "estoy", "estamos", "estou", "sto", "stiamo", "my", "our", "all")
	thirds      = vocab.New("he", "she", "they", "it", "he's", "she's", "they've", "it's", "they're", "this", "that", "er", "sie", "es", "das", "il", "elle", "ils", "ça", "hij", "ze", "het", "lei", "loro", "ele", "ela")
	toUs        = vocab.New("me", "nos", "uns", "mich", "mir", "ons", "mij", "ci")
	honorifics  = vocab.New("herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "monsieur", "madame", "mme", "señor", "señora", "meneer", "mevrouw", "signor", "signora")
	pluralBeing = vocab.New("are", "were", "sind", "waren", "wurden", "sont", "son", "están", "fueron", "zijn", "sono", "são", "estão", "foram")
	beingWords  = vocab.New("c'est", "is", "are", "was", "were", "be", "been", "being", "'s", "it's", "they're", "he's", "she's", "that's", "ist", "sind", "war", "waren", "wurde", "wurden", "est",
		"sont", "été", "fue", "fueron", "está", "están", "sido", "è", "sono", "stato", "stata", "stati", "state", "foi", "foram", "são", "estão", "werd", "zijn", "quedó", "quedaron", "ficou", "ficaram")
	ownedByOthers = vocab.New("their", "his", "her", "theirs")
	partOf        = vocab.New("one", "some", "few", "several", "two", "three", "many", "couple", "none", "each", "first", "bit")
	objects       = vocab.New("it", "them", "him", "her", "this", "that", "these", "those", "one", "es", "ihn", "sie", "das", "le", "la", "les", "lo", "los", "las", "het", "haar",
		"hem", "ze", "li", "ça", "ella", "ihm", "ihr", "ihnen", "elle", "lui", "lei", "ele", "ela", "leur")
	ourselves = vocab.New("us", "me", "mich", "mir", "uns", "moi", "nous", "nos", "ons", "mij", "ci", "mi")
	dets      = vocab.New("the", "a", "an", "my", "our", "your", "his", "her", "their", "its", "it's", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "mein", "meine", "unser",
		"unsere", "le", "la", "les", "un", "une", "mon", "notre", "el", "los", "las", "una", "mi", "nuestro", "de", "het", "een", "mijn", "ons", "onze", "il", "lo", "gli", "i", "o", "os", "as", "um",
		"uma", "of", "du", "della", "del", "do", "da", "d'", "l'", "dell'", "all", "both", "everyone", "everybody")
	hadPasts  = vocab.New("had", "got", "has", "have", "hat", "haben", "heeft", "hebben", "ont", "avait", "ha", "han", "hanno", "tem", "just", "went", "and")
	particles = vocab.New("back", "out", "up", "over", "off", "round", "around", "through", "in", "away", "on", "down", "across", "along", "zurück", "raus", "ab", "an", "ein", "aus", "weg", "op", "terug")
	havings   = vocab.New("have", "got", "i've", "we've", "habe", "haben", "ai", "avons", "tengo", "tenemos", "heb", "hebben", "ho", "abbiamo", "tenho", "temos")
	lights    = vocab.New("made", "placed", "gave", "did", "had", "held", "took", "ran", "performed", "conducted", "done", "gemacht", "durchgeführt", "vorgenommen", "getätigt", "fait", "effectué", "hecho", "gedaan", "fatto", "feito")
	// spoils are words that make what was done another thing, or nothing.
	spoils = vocab.New("again", "mistake", "accident", "wrong", "last", "old", "previous", "earlier", "first", "other", "another", "next", "wrongly", "twice", "incorrectly", "unsuccessfully", "partially", "reluctantly",
		"nothing", "nobody", "only", "back-order", "failed", "error", "erneut", "falsch", "falsche", "falschen", "falscher", "falsches", "falschem", "alte", "alten", "letzten", "letzte", "anderen", "andere", "ancien", "ancienne", "autre", "otro", "otra", "viejo",
		"oude", "andere", "vecchio", "altro", "antigo", "outro", "mauvais", "mauvaise", "altra", "altri", "altre", "otros", "otras", "autres", "outra", "outros", "outras", "anderer", "anderem", "equivocado", "verkeerde", "sbagliato", "errado")
)

var (
	// informing are pasts that without an object are said of whom it was done to: "members notified".
	informing = vocab.New("informed", "notified", "alerted", "briefed", "reminded", "invited", "told")
	bothWays  = vocab.New("told", "met", "spoke", "rang", "saw", "wrote", "paid")
	becoming  = vocab.New("wird", "werden", "wordt", "worden")
	nows      = vocab.New("gerade", "derzeit", "aktuell", "momentan", "zurzeit", "jetzt", "nu", "momenteel", "nun")
	adverbs   = vocab.New("everywhere", "überall", "partout", "freshly", "newly", "properly", "duly", "finally", "fully", "successfully", "safely", "nicely", "officially", "formally", "promptly", "recently", "personally", "kindly",
		"carefully", "quickly", "thoroughly", "manually", "frisch", "neu", "ordentlich", "sauber", "persönlich", "erfolgreich", "gründlich", "bien", "enfin", "finalmente", "netjes", "eindelijk")
)

// grants are what came of what was to be had from somebody.
var grants = vocab.New("granted", "issued", "approved", "secured", "erteilt", "ausgestellt", "genehmigt", "accordé", "accordée", "concedido", "concedida", "verleend", "concesso", "concessa")

// drafted tell that what is to be written is written for the first time.
var drafted = vocab.New("drafted", "entworfen", "ébauché", "ébauchée")

// events are said of an act that was done.
var events = phrasesOf("took place|went ahead|went through|went well|went fine|went smoothly|went off|went out|went in|ran|happened|is over|is out of the way|came off|finished|ended|held|passed|erfolgt|erfolgte|vond plaats|plaatsgevonden|ha avuto luogo|fand statt|stattgefunden|a eu lieu|eu lieu|tuvo lugar")

// underWay is said of an act that goes on, and of a thing that works.
var underWay = vocab.New("running", "läuft", "laufen", "draait", "funcionamiento", "funzione", "service", "works", "working", "funciona", "fonctionne", "funziona", "werkt", "cours", "curso", "corso")

// letters name what is written to somebody.
var letters = vocab.New("letter", "letters", "mail", "email", "message", "note", "reminder", "reminders", "invitation", "invitations", "notice", "notices", "brief", "briefe", "schreiben", "lettre", "courrier", "carta", "correo", "lettera", "ofício")

// talks name what people have with each other who speak.
var talks = vocab.New("word", "chat", "conversation", "meeting", "discussion", "gespräch", "telefonat", "conversation", "entretien", "conversación", "charla", "gesprek", "colloquio", "conversa")

// received is what they have to whom something was sent.
var received = vocab.New("received", "got", "erhalten", "bekommen", "erhielt", "reçu", "recibió", "recibieron", "recibido", "ontvangen", "gekregen", "ricevuto", "recebeu", "receberam")

// enclosures tell that something comes with this very mail.
var enclosures = vocab.New("attached", "enclosed", "anbei", "beigefügt", "anliegend", "angehängt", "anhang", "anlage", "ci-joint", "ci-jointe", "ci-joints", "joint", "jointe", "adjunto", "adjunta", "adjuntos", "adjuntas", "bijgevoegd", "bijgaand", "allegato",
	"allegata", "allegati", "anexo", "anexa", "anexado")

var (
	findings = vocab.New("find", "see", "finden", "findest", "findet", "siehe", "sende", "schicke", "trouverez", "trouveras", "veuillez", "trouver", "encontrará", "encontrarás", "encuentra", "envío", "vind", "vindt", "stuur",
		"trova", "trovate", "troverà", "invio", "segue", "seguem", "envio", "herewith", "hereby", "im", "in", "en", "em", "pièce", "hiermit")
	// judging is what is still to be done with a draft.
	judging = vocab.New("checking", "verification", "confirmation", "reviewing", "review", "approval", "approve", "comment", "comments", "feedback", "signature", "sign", "check", "proofreading", "input", "corrections", "prüfung", "freigabe", "durchsicht", "unterschrift", "korrektur",
		"relecture", "validation", "signature", "avis", "revisión", "aprobación", "firma", "controle", "goedkeuring", "nazicht", "revisione", "approvazione", "revisão", "aprovação", "assinatura")
)

// places say where one thing is, beside another.
var places = vocab.New("behind", "front", "under", "underneath", "above", "below", "beside", "near", "opposite", "outside", "inside", "between", "against", "hinter", "hinterm", "neben", "unter", "oberhalb", "gegenüber", "zwischen", "derrière",
	"devant", "sous", "près", "entre", "detrás", "delante", "debajo", "encima", "cerca", "achter", "onder", "naast", "boven", "tegenover", "tussen", "dietro", "davanti", "sotto", "sopra", "vicino", "atrás", "frente", "debaixo", "perto")

// reflexive tell only that nobody else did it.
var reflexive = vocab.New("herself", "himself", "themselves", "myself", "ourselves", "selbst", "selber", "zelf")

// trials are where a thing is done first, before it is done where it counts.
var trials = vocab.New("test", "testing", "staging", "stage", "dev", "development", "lab", "sandbox", "uat", "standby", "demo", "pilot", "preview", "trial", "draft", "copy", "mirror", "replica", "canary", "dummy", "mock", "secondary", "backup",
	"testsystem", "testumgebung", "probe", "recette", "préproduction", "pruebas", "preproducción", "testomgeving", "collaudo", "testes")

var (
	definite   = vocab.New("the", "our", "my", "der", "die", "das", "den", "le", "la", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "het", "o", "os", "as")
	indefinite = vocab.New("a", "an", "another", "ein", "eine", "einen", "un", "une", "una", "een", "um", "uma")
	// ats lead to whose place it is at which something is done to a thing.
	ats      = vocab.New("chez", "bei", "beim", "bij")
	onThings = strings.Fields("install repair paint clean move remove change end")
)

var yesterdays = vocab.New("yesterday", "gestern", "vorgestern", "hier", "ayer", "gisteren", "ieri", "ontem")
