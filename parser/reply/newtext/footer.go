package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// listFooters begin or hold what lists, desks and scanners add.
var listFooters = vocab.NewList(
	"you received this message because you", "you are receiving this because", "you're receiving this",
	"unsubscribe from this", "reply to this email directly", "view it on github", "view it on gitlab", "virus-free", "virenfrei", "no virus found in this",
	"checked for viruses", "scanned for viruses", "avast.com", "avast antivirus", "avast-antivirus", "auf viren", "libre de virus", "sans virus",
	"mailing list\n", "to post to this group", "mute the thread", "um sich von dieser", "pour vous désabonner", "para darte de baja",
	"you are receiving this email because", "you received this email because", "manage your preferences", "manage preferences",
	"email secured by", "internet messaging program", "this email is secured", "get notified of new", "this email was scanned", "this message has been scanned",
	"this email is a service from", "delivered by zendesk", "powered by zendesk", "powered by fresh", "powered by help scout", "powered by intercom", "powered by hubspot",
	"view the ticket online", "view your ticket", "view this ticket", "track your ticket", "rate this reply", "rate my reply",
	"may not be your working", "outside of your working hours", "outside your working hours", "outside of normal working hours", "outside normal working hours",
	"feel obliged to reply", "feel obliged to respond", "obligation to reply outside", "expect a response outside", "at times that suit me", "at a time that suits me",
	"außerhalb ihrer arbeitszeit", "außerhalb deiner arbeitszeit", "en dehors de vos heures", "fuera de su horario", "buiten uw werktijd", "buiten je werktijd",
	"you are currently subscribed to", "you are subscribed to", "email is part of ticket", "powered by osticket", "powered by jira", "views expressed", "opinions expressed",
	"wire fraud", "fraud alert", "fraud warning", "never change our bank", "not change our bank details", "bank details will not change", "bank details have not changed",
	"never ask for your password", "never ask you for your password")

// translators begin the line of a program that has translated a mail.
var translators = vocab.NewList("translated by ", "translated with ", "translated from ", "automatically translated", "machine translated", "this message was automatically translated",
	"this email was automatically translated", "this message was translated", "this email was translated", "übersetzt mit ", "automatisch übersetzt", "diese nachricht wurde automatisch übersetzt",
	"diese e-mail wurde automatisch übersetzt", "traduit avec ", "traduit par ", "traduit automatiquement", "ce message a été traduit", "traducido con ", "traducido por ", "traducido automáticamente",
	"este mensaje ha sido traducido", "este correo ha sido traducido", "tradotto con ", "tradotto da ", "questo messaggio è stato tradotto", "traduzido por ", "traduzido com ",
	"esta mensagem foi traduzida", "vertaald met ", "dit bericht is automatisch vertaald", "przetłumaczono ", "переведено ", "översatt med ", "oversat med ")

// isTranslator tells whether a line says what has translated a mail.
func isTranslator(s string) bool {
	return len(s) < 160 && translators.Begins(strings.ToLower(s))
}

// Meeting programs hang the number of a meeting, the way to join it and its password under a mail.
var (
	meetingIDs = vocab.NewList("meeting id:", "conference id:", "webinar id:", "besprechungs-id:", "meeting-id:", "id de réunion", "id de la réunion", "id de reunión", "id de la reunión", "id riunione", "id della riunione",
		"id da reunião", "vergaderings-id", "vergadering-id", "mötes-id", "møde-id", "møte-id", "kokoustunnus", "identyfikator spotkania", "id schůzky", "id spotkania", "értekezletazonosító", "toplantı kimliği",
		"идентификатор собрания", "идентификатор конференции", "会议 id", "会议号", "会議 id", "ミーティング id", "회의 id")
	meetingKeys = vocab.NewList("passcode", "password", "join ", "dial", "one tap", "kennung", "kennwort", "kenncode", "teilnehmen", "code secret", "mot de passe", "rejoindre", "código", "contraseña", "unirse", "unirte", "senha", "ingressar",
		"entrar", "codice", "passcode", "partecipa", "wachtwoordcode", "deelnemen", "lösenord", "anslut", "adgangskode", "deltag", "passord", "bli med", "tunnuskoodi", "liity", "kod dostępu", "dołącz", "přístupový", "připojit",
		"hozzáférési", "csatlakoz", "parola", "katıl", "код доступа", "присоединиться", "密码", "加入", "パスコード", "参加", "암호", "참가", "https://")
)

// isMeeting tells whether a paragraph is the way into a meeting, as a program writes it.
func isMeeting(s string) bool {
	lower := strings.ReplaceAll(strings.ToLower(s), " :", ":")
	return len(s) < 2000 && meetingIDs.In(lower) && meetingKeys.In(lower) && strings.Contains(lower, ":")
}

// Printing and nature together ask not to print a mail.
var (
	printing = vocab.NewList("print", "druck", "imprim", "stampa", "afdruk", "skriver ut", "skriver ud", "skriva ut", "udskriv", "tulost", "wydruk", "vytisk",
		"печат", "друк", "yazdır", "nyomtat", "tipăr", "εκτύπωσ", "打印", "列印", "印刷", "인쇄", "طباعة", "הדפס")
	nature = vocab.NewList("environment", "a tree", "trees", "save paper", "umwelt", "environnement", "medio ambiente", "meio ambiente",
		"l'ambiente", "all'ambiente", "milieu", "miljö", "miljø",
		"ympäristö", "środowisk", "přírod", "životní prostředí", "planet", "planète", "pianeta", "forest", "the earth", "bäume", "arbres", "árboles", "árvores", "alberi", "bomen",
		"природ", "окружающ", "довкілл", "çevre", "doğa", "környezet", "mediul", "περιβάλλον", "环境", "環境", "地球", "환경", "البيئة", "סביבה")
)

// extras are the words of what people have under their names on every mail: when they work,
// how to book time with them, where to follow them, what becomes of data, how secret it is.
var extras = vocab.NewList(
	"working hours", "working days", "office hours", "work flexibl", "work part-time", "part time", "outside of your", "working from home", "arbeitszeit",
	"erreichbar", "bereikbaar", "werkdagen", "sprechzeit", "öffnungszeiten", "horaires", "horario de", "arbetstid", "out of office from",
	"my calendar", "book time", "book a meeting", "book a call", "schedule a meeting", "schedule a call", "calendly", "termin buchen",
	"rate my", "rate our", "how did i do", "how are we doing", "your feedback", "bewerten sie", "log a ticket",
	"follow us", "follow me", "like us on", "find us on", "visit us", "meet us at", "visit our", "folgen sie", "besuchen sie", "suivez", "síguenos",
	"seguici", "volg ons", "følg os", "følg oss", "följ oss", "siga-nos", "obserwuj", "linkedin", "facebook", "instagram",
	"privacy notice", "privacy policy", "privacy statement", "your personal data", "datenschutz", "personenbezogen", "données personnelles", "protección de datos",
	"datos personales", "dati personali", "persoonsgegevens", "personuppgifter", "persondata", "personvern", "dados pessoais", "danych osobowych",
	"osobních údajů", "gdpr", "dsgvo", "rgpd",
	"classification:", "sensitivity:", "klassifizierung:", "traditional owners", "traditional land", "forward-looking statements", "bank details",
	"public record", "registered charity", "we're hiring", "we are hiring", "winner of", "proud ", "phishing", "wiring instructions")

// isExtra tells whether a paragraph under a name is one of them, or a motto in quotation marks.
func isExtra(s string) bool {
	s = strings.TrimSpace(s)
	lower := strings.ToLower(s)
	return len(s) < 400 && extras.In(lower) || isHours(lower) || isInvitation(s) || isMotto(s) || isLabel(s)
}

// isMotto knows words in quotation marks with nothing behind them but whose they are.
func isMotto(s string) bool {
	for _, m := range [][2]string{{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"”", "”"}, {"‘", "’"}, {"'", "'"}} {
		if rest, ok := strings.CutPrefix(s, m[0]); ok {
			end := strings.LastIndex(rest, m[1])
			return end > 0 && len(s) < maxMotto && len(strings.Fields(rest[end:])) <= 7
		}
	}
	return false
}

// isClassed knows the line by which a system says how secret a mail is: "Sensitivity: C2 - Restricted".
func isClassed(s string) bool {
	if bare := strings.Trim(s, "/[]*=#<>|- "); len(s)-len(bare) > 1 && s[0] == s[1] && isLabel(bare) { // "//Internal//"
		return true
	}
	label, class, ok := strings.Cut(s, ":")
	return ok && classLabels[strings.ToLower(strings.TrimSpace(label))] && len(strings.Fields(class)) <= 6 &&
		slices.ContainsFunc(scan.Words(strings.ToLower(class)), func(w string) bool { return secrecy[w] || len(w) == 2 && w[0] == 'c' && scan.IsDigit(w[1]) })
}

var classLabels = vocab.New("classification", "sensitivity", "confidentiality", "data classification", "information classification", "document classification", "tlp", "klassifizierung", "klassifikation",
	"vertraulichkeit", "schutzklasse", "classification de sécurité", "clasificación", "sensibilidad", "classificação", "classificazione", "rubricering", "classificatie", "klassificering", "luokitus", "klasyfikacja", "klasifikace")

// isLabel knows a line that says how secret a mail is: "CONFIDENTIAL - INTERNAL USE ONLY".
func isLabel(s string) bool {
	f := scan.Words(s)
	if len(f) == 0 || len(f) > 8 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") {
		return false
	}
	n := 0
	for _, w := range f {
		if secrecy[strings.ToLower(w)] {
			n++
		} else if !scan.IsCapital(w) {
			return false
		}
	}
	return n >= 2 || n == len(f)
}

// secrecy are the words of such labels.
var secrecy = vocab.New("confidential", "internal", "public", "restricted", "official", "sensitive", "private", "secret", "classification", "classified", "unclassified",
	"tlp", "use", "only", "for", "vertraulich", "intern", "interne", "öffentlich", "confidentiel", "confidencial", "interno", "riservato", "vertrouwelijk",
	"general", "green", "amber", "red", "white", "clear", "streng", "geheim", "offen", "restreint", "publique", "diffusion", "público", "pública", "restringido", "restrito", "reservado", "pubblico", "uso",
	"openbaar", "öppen", "konfidentiell", "fortrolig", "julkinen", "poufne", "wewnętrzne", "veřejné", "interní", "employees", "non-public", "unrestricted")

// isTrailer knows the lines below which archives and services of lists hang on their own:
// drawn of two or more marks in turn.
func isTrailer(s string) bool {
	if s == "" || s[0] != 'Y' && strings.IndexByte(drawnOf, s[0]) < 0 {
		return false
	}
	if s == "-------------- next part --------------" || strings.Contains(s, "Groups Sponsor ----") || s == "Yahoo! Groups Links" || s == "Yahoo Groups Links" {
		return true
	}
	kinds := 0
	for i := range len(drawnOf) {
		if strings.IndexByte(s, drawnOf[i]) >= 0 {
			kinds++
		}
	}
	return len(s) >= 8 && kinds >= 2 && strings.Trim(s, drawnOf) == "" && s[0] != '>' && strings.Count(s, ".") < len(s)/2
}

// drawnOf are what such lines are drawn of.
const drawnOf = "-=~_.,#*>"
