package newtext

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// listFooters begin or hold what lists, desks and scanners add.
var listFooters = []string{
	"you received this message because you", "you are receiving this because", "you're receiving this",
	"unsubscribe from this", "reply to this email directly", "view it on github", "view it on gitlab", "virus-free", "virenfrei", "no virus found in this",
	"checked for viruses", "scanned for viruses", "avast.com", "avast antivirus", "avast-antivirus", "auf viren", "libre de virus", "sans virus",
	"mailing list\n", "to post to this group", "mute the thread", "um sich von dieser", "pour vous désabonner", "para darte de baja",
	"you are receiving this email because", "you received this email because", "manage your preferences", "manage preferences",
	"email secured by", "internet messaging program", "this email is secured", "get notified of new", "this email was scanned", "this message has been scanned",
}

// Printing and nature together ask not to print a mail.
var (
	printing = []string{"print", "druck", "imprim", "stampa", "afdruk", "skriver ut", "skriver ud", "skriva ut", "udskriv", "tulost", "wydruk", "vytisk"}
	nature   = []string{"environment", "a tree", "trees", "save paper", "umwelt", "environnement", "medio ambiente", "meio ambiente",
		"l'ambiente", "all'ambiente", "milieu", "miljö", "miljø",
		"ympäristö", "środowisk", "přírod", "životní prostředí"}
)

// extras are the words of what people have under their names on every mail: when they work,
// how to book time with them, where to follow them, what becomes of data, how secret it is.
var extras = []string{
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
	"public record", "registered charity", "we're hiring", "we are hiring", "winner of", "proud ", "phishing", "wiring instructions",
}

// isExtra tells whether a paragraph under a name is one of them, or a motto in quotation marks.
func isExtra(s string) bool {
	s = strings.TrimSpace(s)
	lower := strings.ToLower(s)
	return len(s) < 400 && scan.ContainsOne(lower, extras) || isHours(lower) || isInvitation(s) || isMotto(s) || isLabel(s)
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
	"tlp", "use", "only", "for", "vertraulich", "intern", "interne", "öffentlich", "confidentiel", "confidencial", "interno", "riservato", "vertrouwelijk")

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
