package reply

import (
	"slices"
	"strings"
)

// signOffs close a letter.
var signOffs = set("regards", "best regards", "kind regards", "warm regards", "warmest regards", "many thanks", "thanks",
	"thank you", "thanks and regards", "thanks & regards", "best", "best wishes", "all the best", "cheers", "sincerely",
	"yours sincerely", "sincerely yours", "yours", "yours truly", "yours faithfully", "respectfully", "br", "kr", "rgds",
	"mit freundlichen grüßen", "mit freundlichen gruessen", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße",
	"herzliche grüße", "gruß", "grüße", "schöne grüße", "mfg", "lg", "vg", "mit besten grüßen", "freundliche grüsse", "viele grüsse",
	"mit freundlichem gruß", "besten dank", "danke",
	"cordialement", "bien cordialement", "bien à vous", "salutations", "amicalement", "sincères salutations",
	"meilleures salutations", "bonne journée", "merci", "cdlt",
	"saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "gracias", "muchas gracias", "cordiais saudações",
	"atenciosamente", "abraços", "obrigado", "obrigada", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
	"att",
	"cordiali saluti", "distinti saluti", "saluti", "un saluto", "grazie", "met vriendelijke groet", "met vriendelijke groeten",
	"vriendelijke groet", "vriendelijke groeten", "groeten", "groet", "mvg", "bedankt", "hartelijke groet",
	"med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "mvh", "med venlig hilsen", "venlig hilsen",
	"med vennlig hilsen", "vennlig hilsen", "hilsen", "ystävällisin terveisin", "terveisin", "pozdrawiam", "z poważaniem",
	"s pozdravem", "с уважением", "з повагою", "saygılarımla", "üdvözlettel", "cu stimă")

// legalWords are the words of disclaimers; three of them make one.
var legalWords = []string{
	"confidential", "intended recipient", "intended solely", "intended only", "addressee", "privileged", "received this", "in error",
	"unauthorized", "unauthorised", "prohibited", "disclos", "legally", "disclaimer", "notify the sender", "immediately",
	"any attachment", "liability",
	"vertraulich", "irrtümlich", "unbefugt", "bestimmt", "adressat", "rechtlich geschützt", "nicht gestattet", "vernichten", "informieren sie",
	"confidentiel", "destinataire", "erreur", "interdit", "strictement", "confidencial", "destinatario", "prohibid", "por error",
	"destinatário", "proibid", "por engano",
	"riservat", "destinatario", "per errore", "vietat", "vertrouwelijk", "geadresseerde", "ten onrechte", "bestemd", "verboden",
	"elimin", "rogamos", "supprim", "détrui", "detru", "verwijder", "afzender", "absender", "cancell", "notific", "apag",
	"konfidentiell", "fortrolig", "luottamuksell", "poufn", "důvěrn", "конфиденциальн", "gizli",
}

// listFooters begin or hold what lists, desks and scanners add.
var listFooters = []string{
	"you received this message because you", "you are receiving this because", "you're receiving this", "to unsubscribe",
	"unsubscribe from this", "reply to this email directly", "view it on github", "view it on gitlab", "virus-free",
	"checked for viruses", "scanned for viruses", "avast", "auf viren", "libre de virus", "sans virus",
	"please consider the environment", "think before you print", "before printing this", "denken sie an die umwelt",
	"pensez à l'environnement",
	"mailing list\n", "to post to this group", "mute the thread", "um sich von dieser", "pour vous désabonner", "para darte de baja",
	"email secured by", "this email is secured", "get notified of new", "this email was scanned", "this message has been scanned",
}

// isLegal tells whether a paragraph is a disclaimer or a footer, not anybody's own words.
func isLegal(s string) bool {
	s = strings.ToLower(s)
	if len(s) < 400 && hasAny(s, listFooters) {
		return true
	}
	if len(s) < 90 {
		return false
	}
	n := 0
	for _, w := range legalWords {
		if strings.Contains(s, w) {
			n++
		}
	}
	return n >= 4 || n >= 3 && len(s) > 140
}

// banners are the words of the notes that mail systems set above mail from outside.
var banners = []string{"outside of the organi", "outside the organi", "outside your organi", "outside of your organi",
	"outside of our organi", "outside our organi", "external email", "external sender", "external e-mail", "originated from outside",
	"originated outside", "from outside", "from an external", "do not click", "don't click", "links or open attachments",
	"externe e-mail", "externe mail", "externer absender", "extern e-mail", "expéditeur externe", "courriel externe",
	"e-mail externe", "email externe", "mail externe", "correo externo", "remitente externo", "remetente externo", "mittente esterno",
	"mail esterna", "externe afzender", "you don't often get email from", "learn why this is important",
	"some people who received this message don't often get", "[external]", "[extern]", "[ext]"}

// isBanner tells whether a line is such a note.
func isBanner(s string) bool {
	if s == "" || len(s) > 500 {
		return false
	}
	lower := strings.ToLower(s)
	return slices.ContainsFunc(bannerHeads, func(h string) bool { return strings.HasPrefix(lower, h) }) && hasAny(lower, banners)
}

// bannerHeads begin such a note: a sentence of the sender's that speaks of links or of
// somebody outside begins otherwise.
var bannerHeads = []string{"[ext", "caution", "warning", "external", "notice", "*", "⚠", "this ", "you don", "some people", "do not click", "not click",
	"achtung", "vorsicht", "extern", "diese ", "attention", "ce ", "cuidado", "atención", "atenção", "attenzione", "let op"}

// trimBanner marks the notes at the top of a run.
func trimBanner(run []line) {
	seen := false
	for i := range run {
		l := &run[i]
		switch {
		case l.blank():
		case isBanner(l.text):
			seen = true
		case seen && i > 0 && !run[i-1].blank() && (isRule(l.text, 3) || hasAny(strings.ToLower(l.text), banners)):
		default:
			return
		}
		if !l.blank() {
			l.kind = footer
		}
	}
}
