package mail

import "duly/parser/vocab"

// The words by which sentences of notices are known, in lower case. They count only where
// the whole mail holds nothing else (wording.isNotice), so that a stem may do.

// absentWords tell of an absence where the sentence speaks of the writer or his office.
var absentWords = vocab.NewList(
	"out today", "out this week", "out of town", "out sick", "i am out", "i'm out", "i'm off", "i am off", "off until", "away on", "away until",
	"away from", "on business", "travelling", "traveling", "attending", "in training", "day off", "days off", "closed", "on sick", "no longer in use",
	"left the company", "unavailable", "not available", "time off", "have left", "do not work", "don't work", "part time", "part-time", "i'm ill",
	"i am ill", "not in", "in meetings", "in a meeting", "in back to back", "have retired", "have moved", "fieldwork",
	"dienstreise", "geschäftsreise", "unterwegs", "mutterschutz", "erkrankt", "bin krank", "geschlossen", "nicht da", "nicht am platz",
	"nicht verfügbar", "nicht mehr für", "wieder", "abwesenheit", "bin nicht", "auf reisen", "arbeite nicht", "fortbildung", "messe", "teilzeit", "besprechung", "betriebsferien", "betriebsurlaub",
	"en déplacement", "en formation", "arrêt maladie", "fermé", "absent", "malade", "quitté", "ne suis pas", "ne travaille pas", "n'exerce plus", "plus partie", "no estoy", "no formo parte", "no pertenezco",
	"enferm", "de baja", "de viaje", "ausente", "cerrad", "dejado la empresa", "in trasferta", "in viaggio", "assente", "malattia", "maternità",
	"chius", "fuori", "non sono in",
	"afwezig", "verlof", "ziek", "gesloten", "op reis", "op cursus", "licença", "viagem", "fechad", "ausente", "não estou", "doente",
	"semester", "tjänsteresa", "bortrest", "bortreist", "sjuk", "syg", "inte på", "ikke på", "borta", "stängt", "ferie", "rejse", "reise", "orlov", "lukket",
	"permisjon", "lomalla", "urlop", "dovolené")

// leaves are what somebody is on who is away.
var leaves = vocab.New("leave", "vacation", "holiday", "holidays", "sabbatical", "secondment", "fieldwork", "duty", "training", "course", "pto", "business")

// urgencyWords say of mail that it cannot wait, conditions that this is not known.
var urgencyWords = vocab.NewList("antwoord nodig", "hulp nodig", "brug for hjælp", "emailed me", "e-mailed me", "outside these hours", "outside of these", "außerhalb dieser", "en dehors de ces", "fuera de este", "buiten deze", "urgent", "akut", "emergenc", "time-sensitive", "time sensitive", "pressing", "immediate", "can't wait", "cannot wait", "dringend", "eilig",
	"notfall", "notfäll", "unaufschiebbar", "urgence", "urgencia", "urgência", "urgenz", "spoed", "brådskande", "haste", "pilne", "pilny", "naléhav", "kiireel")

// knownUrgency: "if it can't wait" is said of a matter that the writer knows.
var knownUrgency = vocab.NewList("if it's urgent", "if it is urgent", "if it can't wait", "if it cannot wait", "if that's urgent", "wenn es dringend", "wenn's dringend",
	"falls es eilt", "wenn es eilt", "si c'est urgent", "si es urgente", "se è urgente", "als het dringend", "se for urgente")

var conditions = vocab.New("heb", "heeft", "har", "if", "should", "for", "in", "any", "anything", "wenn", "falls", "sollte", "bei", "für", "si", "cas", "pour", "toute", "en", "caso", "para", "als",
	"bij", "voor", "se", "per", "in", "em", "om", "vid", "hvis", "ved", "jeśli", "w", "v")

var firstPersonWords = vocab.New("i", "i'", "i'm", "we", "we'", "our", "my", "office", "practice", "surgery", "clinic", "shop", "store", "praxis", "kanzlei", "betrieb", "magasin", "tienda", "praktijk", "winkel", "negozio", "loja", "formo", "pertenezco", "ich", "wir", "uns", "unser", "unsere", "meine", "meinen",
	"meiner", "büro", "mein", "bin", "je", "j'", "nous", "notre", "bureau", "suis", "ik", "wij", "we", "ons", "onze", "kantoor", "ben",
	"sono", "sarò", "siamo", "ufficio", "l'ufficio", "nostro", "estoy", "estaré", "estamos", "encuentro", "nuestra", "oficina", "estou",
	"estarei", "encontro", "escritório", "nosso",
	"jag", "vi", "jeg", "kontor", "kontoret", "kontoret", "vårt", "vores", "olen", "jestem", "jsem")

var thirdPersonWords = vocab.New("he", "she", "they", "who", "elle", "hij", "zij")

// singularVerbs stand behind the name of who is spoken of.
var singularVerbs = vocab.New("is", "was", "will", "has", "ist", "war", "wird", "hat", "est", "sera", "está", "estará", "è", "sarà", "zal", "är", "er", "jest", "je")

// promiseWords announce an answer.
var promiseWords = vocab.NewList(
	"will reply", "will respond", "will answer", "able to reply", "able to respond", "able to answer", "i'll reply", "i'll respond",
	"i'll answer", "we'll reply", "get back to", "getting back to", "be with you shortly", "update you", "u hoort", "hört ihr von uns", "hören sie von uns", "be with you soon", "be in touch", "be answered", "are answered", "is answered", "aim to answer", "aim to reply", "aim to respond", "endeavour to respond", "endeavour to reply", "deal with your", "try to answer", "try to reply", "try to respond", "respond to your", "reply to your",
	"answer your", "respond within", "reply within", "slow to respond", "respond when", "reply when", "response may", "slow response", "revert to you", "shall revert", "will revert",
	"delayed response", "dealt with", "be processed", "work through my", "slower than usual", "as soon as i", "expect a response", "expect a reply", "expect an answer", "reply may", "answer then", "lese ich", "aurez une réponse", "waits until", "waits safely", "expect silence", "look at my inbox", "look into my inbox", "besvar", "te contesto", "le contesto", "lees ik", "luen", "vastataan", "dostanu", "odpovíd", "odpowiad",
	"melde mich", "melde ich mich", "melden uns", "beantwort", "antworte", "antwort kann", "bearbeiten", "lese ihre", "setzen uns mit ihnen", "mit ihnen in verbindung", "kümmern uns",
	"répondr", "réponse", "traiterai", "traiterons", "prendrai connaissance", "reviendrons vers", "reviendrai vers", "recontacter", "responder",
	"contestar", "atenderé", "atenderemos", "pondremos en contacto", "pondré en contacto", "leeré", "leggerò",
	"risponder", "ricontatter", "contatteremo", "ricontatt", "contact you", "contactera", "en contacto con", "bei ihnen", "contact met u", "contact met je", "contacto consigo", "entrará em conta", "beantwoord", "handel ik", "antwoord ik", "reager", "reageer", "nemen contact", "nemen zo", "contact met u op",
	"lees ik", "respondere", "retornare", "entraremos em contato", "entraremos em contacto",
	"respondo", "respondid", "rispondo", "svarar", "svarer", "läser mejl", "återkommer", "vender tilbage", "vastaa", "odpowiem", "odpowiemy", "odpiszę", "otrzyma", "riceverà una", "riceverete una", "recibirá una", "receberá uma", "recevrez une", "ontvangt u", "erhalten sie eine", "bekommen sie eine", "får du svar", "saat vastauksen", "odpovíme", "ozveme", "skontaktuj", "odpovím", "vyřizovat", "vyřídím", "sera traité", "traité à mon", "serán atendid")

// answerVerbs, denied to the reader behind beggars, ask for no answer.
var (
	answerVerbs = vocab.NewList("reply", "respond", "answer", "send ", "resubmit", "resend", "chase", "follow", "antworte", "senden ", "répond", "renvoy", "relanc", "responda", "responder", "conteste", "reenví", "envíe",
		"beantwoord", "reageren", "antwoorden", "rispond", "inviare", "reenvi", "svara", "svare", "besvar", "vastaa", "odpowiad", "odpovíd")
	beggars = vocab.New("please", "kindly", "you", "do", "need", "there", "is", "it", "bitte", "sie", "müssen", "brauchen", "es", "ist", "merci", "de", "prière", "veuillez", "vous", "il", "por", "favor", "rogamos", "le", "si", "prega", "di", "gelieve", "u", "hoeft",
		"vänligen", "du", "behöver", "venligst", "behøver", "trenger", "prosimy", "proszę", "prosíme", "prosím")
)

// What is said to a reader whose matter is not known: if he needs something, what to do, and that an answer will come.
var (
	readerConditions = vocab.New("if you", "should you", "wenn sie", "falls sie", "sollten sie", "wenn du", "falls du", "si vous", "si usted", "si necesita", "si necesitas", "si desea", "se ha", "se avete", "se desidera", "als u", "indien u", "als je", "heb je", "heeft u",
		"caso necessite", "se precisa", "se precisar", "om du", "hvis du", "har du", "jos sinulla", "jeśli potrzebujesz", "pokud potřebujete")
	begsWords    = vocab.NewList("please", "bitte", "merci de", "veuillez", "s'il vous plaît", "por favor", "si prega", "per favore", "gelieve", "graag", "bel dan", "mail dan", "favor ", "vänligen", "venligst", "vennligst", "proszę", "prosimy", "prosím", "contact", "kontakt")
	answerNouns  = vocab.NewList("an answer", "a reply", "a response", "replies", "responses", "answers to", "eine antwort", "beantwortung", "rückmeldung", "une réponse", "respuesta", "contestación", "antwoord", "een reactie", "risposta", "riscontro", "resposta", "ett svar", "et svar", "vastauk", "odpowiedź", "odpověď")
	readerWords  = vocab.New("you", "sie", "ihnen", "vous", "usted", "ustedes", "u", "lei", "riceverà", "recibirá", "receberá", "você", "du", "dig", "deg", "saat", "państwo", "vám", "otrzymają")
	formalYours  = vocab.New("your", "ihre", "ihr", "votre", "su", "uw", "sua", "ditt", "din", "deres", "twoje", "twoja", "państwa", "vaše", "váš")
	selves       = vocab.New("i", "i'", "ich", "j'", "ik", "jag", "jeg", "he", "ho")
	singulars    = vocab.New("i", "i'", "my", "ich", "bin", "mein", "meine", "j'", "suis", "mon", "ik", "jag", "jeg", "estoy", "estaré", "mi", "sono", "sarò", "estou", "estarei", "olen", "jestem", "jsem")
	addressNouns = vocab.NewList("address", "adress", "dirección", "indirizzo", "adres", "endereço", "postvak")
	passives     = vocab.New("will", "i'll", "we'll", "is", "are", "werde", "werden", "wird", "sont", "est", "están", "son", "sono", "vengono", "worden", "wordt", "são", "är", "er", "bliver", "blir", "są", "jsou")
	ownWordsOf   = vocab.New("my", "meine", "meiner", "mes", "mis", "mi", "miei", "mie", "mia", "mijn", "meus", "minhas", "minha", "mina", "mitt", "mine", "min", "moje", "moją", "mé")
)

// worksOn begin the days of the week on which the writer is there: "I work Tuesday to Thursday".
var worksOn = vocab.NewList("i work ", "ich arbeite ", "je travaille ", "ik werk ", "jag arbetar ", "jag jobbar ", "jeg arbejder ", "jeg jobber ")

// lateWords say of answers that they take their time.
var lateWords = vocab.NewList("delay", "may take", "can take", "slow", "later than", "take longer", "verspät", "dauern", "länger als", "plus long", "tarder", "demorar", "más de lo", "più tempo", "langer", "längre", "længere", "lengre")

// formulaWords say when, as an office does.
var formulaWords = vocab.NewList(
	"as soon as", "shortly", "within", "in due course", "in the order", "in der reihenfolge", "dans l'ordre", "por orden de", "in ordine di", "op volgorde", "ordem de chegada", "w ciągu", "w kolejności", "business day", "working day", "promptly",
	"schnellstmöglich", "so schnell wie", "so bald wie", "baldmöglichst", "umgehend", "in kürze", "innerhalb", "nächsten tagen", "nächsten stunden", "werktag", "arbeitstag", "werkdag",
	"meilleurs délais", "rapidement", "bientôt", "dès que possible", "plus brefs délais", "lo antes posible", "en breve", "a la mayor brevedad",
	"cuanto antes", "próximas", "próximos días", "prossime", "logo que", "inom", "inden for", "laborables", "hábiles", "jours ouvr", "giorni lavorativi", "dias úteis", "arbetsdag", "arbejdsdag", "hverdage", "virkedag", "arkipäiv", "robocz", "pracovních dn", "al più presto", "appena possibile", "quanto prima", "prima possibile", "a breve",
	"spoedig mogelijk", "snel mogelijk", "binnen", "assim que possível", "o mais breve", "em breve", "så snart", "hurtigst muligt", "inom kort", "snarest")

// onReturnWords put it off to the return.
var onReturnWords = vocab.NewList(
	"my return", "our return", "i return", "when i'm next", "my next working", "my working day", "my next day", "meinem nächsten arbeitstag", "nächsten arbeitstag", "prochain jour", "próximo día laborable", "prossimo giorno lavorativo",
	"próximo dia de trabalho", "eerstvolgende werkdag", "volgende werkdag", "nästa arbetsdag", "næste arbejdsdag", "neste arbeidsdag", "seuraavana työpäiv", "następnym dniu robocz", "najbliższym dniu robocz", "příští pracovní", "i get back", "i'm back", "i am back", "upon return", "meiner rückkehr", "wieder da bin", "zurück bin", "mon retour",
	"dès mon", "à compter du", "à partir du", "mi regreso", "mi vuelta", "a la vuelta", "cuando vuelva", "cuando regrese", "mio rientro",
	"mio ritorno", "quando torno", "rientro",
	"mijn terugkeer", "terug ben", "weer ben", "meu retorno", "meu regresso", "quando voltar", "när jag är", "er tilbage", "åter", "tillbaka",
	"palattua", "moim powrocie", "mém návratu")

// selfWords send the reader to the writer himself, as people do.
var selfWords = vocab.NewList("text me", "call me", "ring me", "phone me", "contact me", "reach me", "ruf mich", "rufen sie mich", "anrufen",
	"appelez-moi", "appelle-moi", "llámame", "llamadme", "llámeme", "chiamami", "chiamatemi", "bel me", "me ligue", "me liga", "ring mig", "ring meg",
	"mobile if")

// reachWords tell how to reach who stands in.
var reachWords = append([]string{"@"}, reachVerbs...)

var reachVerbs = []string{"contact", "call ", "reach out", "kontakt", "wenden", "anruf", "appel", "adress", "escrib", "llam", "scriv",
	"chiam", "rivolg", "bel ", "ligue", "ring ", "new address", "neue adresse", "nouvelle adresse", "nueva dirección", "nuovo indirizzo", "nieuwe adres", "novo endereço"}

// seldomWords say of mail that it is seen now and then.
var seldomWords = vocab.NewList("checking", "patchy", "occasional", "sporadic", "rarely", "regularly", "unregelmäßig", "eingeschränkt", "gelegentlich",
	"selten", " peu ", "ponctuel", "rarement", "esporádic", "ocasional", "saltuari", "raramente", "nur abends", "only in the evening", "le soir", "once a day", "from time to time", "ab und zu", "de temps en temps", "de vez en cuando", "ogni tanto", "af en toe", "zelden", "beperkt", "sällan",
	"sjældent", "begræns", "begränsa", "begrens", "verzögert", "avec retard", "con retraso", "in ritardo", "vertraging", "com atraso", "fördröj", "forsink", "opóźnien", "zpožděn", "with a delay", "ograniczon", "omezen", "rajoit", "limité", "limitad", "limitat")

var mailWords = vocab.NewList("mail", "messag", "correo", "posta", "courriel", "internet", "bericht", "mejl", "e-post", "inbox",
	"correspondence", "post ", "postfach", "nachricht", "messagerie", "buzón", "mensaje", "casella", "mensagen", "caixa de entrada", "sähköpost", "viestej", "poczt", "wiadomoś", "zpráv", "schránk", "brev")

// readingWords, denied, say that mail is not read.
var readingWords = vocab.NewList("gelezen", "gelesen", "reading", "checking", "lese ", "lees ", "lis ", "leo ", "leggo ", "leio ", "läser ", "læser ", "leser ",
	"pick up", "picking up", "tjek", "sjekk", "kollar", "tarkist", "rufe ", "reviso", "revisaré", "consultaré", "consultarei", "leggerò", "read ", "check ", "see ", "monitor", "consult", "consulte", "access", "accès", "accede", "acceso", "acesso", "lis ", "lis plus", "luen", " lue ", "odczytuj", "czytam", "čtu", "nečtu", "sprawdza", "kontroll", "prüfe", "abrufen", "abgerufen", "bearbeitet", "processed", "verwerkt", "traité", "procesad", "behandlas", "behandles", "zugriff", "zugang", "toegang", "weitergeleitet", "weiterleitung", "forwarded", "transmis", "transféré", "inoltrat", "doorgestuurd", "encaminhad", "vidarebefordr", "videresend", "przekazywan", "přeposíl", "adgang", "tilgang", "åtkomst", "tillgång", "dostęp", "přístup", "schaue", "bekijk", "controleer", "attend")

// thankStems thank in any form of the verb.
var thankStems = vocab.NewList("thank", "dank", "merci", "graci", "agrade", "agradeç", "grazie", "ringrazi", "obrigad", "bedankt", "tack", "tak for", "takk", "dziękuj", "děkuj", "kiitos")

// formalGreetings address somebody whom the writer does not know.
var formalGreetings = vocab.New("geehrte", "sir", "madam", "sender", "customer", "mittente", "monsieur", "geachte", "señores", "prezados", "absender", "afzender", "mevrouw")

// thankObjects are what a machine thanks for besides the mail itself.
var thankObjects = vocab.NewList("escribirnos", "contactarnos", "averci scritto", "getting in touch", "contacting", "reaching out", "writing", "understanding", "patience", "verständnis",
	"kontaktaufnahme", "compréhension", "comprensión", "contactar", "contattat", "comprensione", "begrip", "compreensão", "contato", "kontakt", "yhteydeno", "förståelse",
	"forståelse", "wiadomość", "zprávu", "viestistä")

// courtesies stand for the thanks.
var courtesies = vocab.NewList("important to us", "wieder für sie da", "für ihre anliegen da", "gern wieder für", "gerne wieder für", "verpasst", "you have reached", "you've reached", "accusons réception", "accuse réception", "acuse de recibo", "acusamos recibo", "wichtig für uns")

// politeWords end a notice or begin it.
var politeWords = vocab.NewList("automatic", "automated", "automatisch", "automatique", "automátic", "automatic", "apologi", "inconvenience",
	"understanding", "unannehmlichkeiten", "verständnis", "inconvénient", "compréhension", "molestias", "comprensión", "disagio", "comprensione",
	"ongemak", "begrip", "inconveniente",
	"please note", "hours are", "is staffed", "are staffed", "office is open", "we are open", "is besetzt", "this mailbox", "this inbox", "office hours", "opening hours", "öffnungszeiten", "bürozeiten", "sprechzeiten", "horaires", "horario", "orari",
	"openingstijden", "thank you", "thanks", "vielen dank", "merci", "gracias", "grazie", "dank u", "obrigad", "tack för", "tak for", "takk for",
	"normal service", "à bientôt", "bis bald", "bis dann", "see you", "until then", "hasta pronto", "a presto", "tot dan", "tot ziens", "até breve", "vi ses", "happy thanksgiving", "happy holidays", "happy new year", "happy easter", "merry christmas", "frohe ", "frohes ", "schöne ", "schönes ", "bonnes fêtes", "bel été", "joyeu", "felices", "felices fiestas", "buone ", "buon ", "fijne ", "boas festas", "god jul", "glædelig", "hyvää", "enjoy", "take care", "stay safe", "god bless", "have a ", "keep well", "wie gewohnt", "schön, dass sie", "for the duration", "if it still matters", "in order of arrival", "hello", "good day", "guten tag", "bonjour", "buenos días", "buongiorno", "goedendag", "bom dia")

// roles name all of a sort, in the language that writes nouns with a capital.
var roles = vocab.New("eltern", "patienten", "kunden", "mandanten", "mitglieder", "gäste", "lieferanten", "geschäftspartner", "partner", "bewerber", "schüler", "studierende", "leser", "freunde", "nachbarn", "bürger", "mieter", "interessenten", "anwohner", "spender",
	"teilnehmer", "besucher", "nutzer", "kolleginnen", "kundinnen", "team", "familien", "lehrkräfte", "ehrenamtliche")

// greetingLinks stand within a greeting and begin none.
var greetingLinks = vocab.New("a", "o", "as", "os", "or", "und")

var greetingWords = vocab.New("respected", "hi", "hello", "hey", "dear", "sir", "sirs", "madam", "sender", "there", "all", "or", "good", "day", "morning",
	"afternoon", "evening", "greetings", "colleague", "colleagues", "friend", "friends", "kollegin", "kollege", "kolleginnen", "kollegen", "collègue", "collègues", "colega", "colegas", "collega", "colleghi", "customer", "client", "correspondent",
	"hallo", "guten", "tag", "morgen", "sehr", "geehrte", "damen", "und", "herren", "geehrter", "absender", "kunde", "liebe", "lieber", "kundin",
	"moin", "grüß", "gott", "servus",
	"bonjour", "madame", "monsieur", "mesdames", "messieurs", "cher", "chère", "hola", "buenos", "buenas", "días", "tardes", "estimado",
	"estimada", "estimados", "señor", "señora", "señores", "cliente", "a", "o", "as", "os",
	"buongiorno", "buonasera", "salve", "ciao", "gentile", "gentili", "mittente", "beste", "geachte", "dag", "heer", "mevrouw", "afzender",
	"relatie", "lezer", "lezers", "absenderin", "lieber", "tutti", "tutte", "reader", "lecteur", "lectrice", "todos", "hoi", "goedemorgen", "goedendag", "olá", "oi", "prezado", "prezada", "prezados", "bom", "dia", "boa", "tarde", "caro", "cara",
	"caros", "senhor", "senhora", "senhores",
	"hej", "hejsan", "hei", "god", "moi", "terve", "cześć", "dzień", "dobry", "dobrý", "den", "szanowni", "państwo")
