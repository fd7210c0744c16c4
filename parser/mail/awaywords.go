package mail

// awayCues are the words that say what a date means for an absence. English and Dutch
// people are back on the day "until" which they are away; in the other languages that
// day is the last one away.
var awayCues = []struct {
	said  int
	words []string
}{
	{returns, []string{"back", "return", "resum", "available again", "available from", "available on", "reachable again", "in the office again", "rejoin",
		"wieder", "zurück", "erreichbar ab", "de retour", "mon retour", "reviens", "reviendrai", "rentre", "reprendrai", "à nouveau", "de nouveau", "joignable", "vuelv", "volver", "regres", "reincorpor", "de vuelta", "incorporar",
		"terug", "weer", "rientr", "ritorn", "di nuovo", "torno", "tornerò", "sarò in ufficio", "volto", "voltar", "de volta", "retorn", "disponível a partir"}},
	{awayUntil, []string{"until", "untill", "till", "til ", "tot "}},
	{awayThrough, []string{"through", "thru", "up to and including", "last day", "bis", "jusqu", "hasta", "tot en met", "t/m", "t.e.m", "fino al", "fino a", "até"}},
}

var inclusiveWords = []string{"inclusive", "including", "einschließlich", "inkl", "inclus", "compris", "en met", "incluso", "inclusivo", "compreso"}

var afterWords = []string{"after", "nach", "après", "después", "na ", "dopo", "depois", "apó"}

// returnsBehind stand behind the date: "ab 7.12. wieder erreichbar".
var returnsBehind = []string{"wieder", "zurück", "weer", "terug", "again"}

var noticeLanguages = []struct {
	locale string
	words  []string
}{
	{"de-DE", []string{"ich", "bin", "und", "nicht", "bis", "der", "die", "zum", "mit", "im"}},
	{"fr-FR", []string{"je", "suis", "le", "et", "au", "du", "vous", "pour", "de", "mon"}},
	{"es-ES", []string{"el", "y", "hasta", "estoy", "la", "de", "por", "favor", "mi", "del"}},
	{"nl-NL", []string{"ik", "ben", "en", "niet", "tot", "het", "van", "met", "op", "een"}},
	{"it-IT", []string{"il", "sono", "e", "non", "al", "di", "per", "dal", "mio", "della"}},
	{"pt-PT", []string{"o", "estou", "e", "não", "até", "do", "da", "de", "meu", "por"}},
}

// standinCues stand before the person who is to be asked instead.
var standinCues = []string{"contact", "reach out to", "direct your", "ping ", "get in touch with", "write to", "e-mail", "email", "speak to", "call", "forward", "cover", "covering", "in my absence", "during my absence", "substitute", "deputy", "stand-in", "colleague", "urgent",
	"wenden sie sich", "kontaktieren", "vertretung", "vertreten", "vertritt", "ansprechpartner", "dringend", "kollege", "kollegin",
	"contacter", "adresser", "joindre", "urgence", "en mon absence", "collègue", "contactar", "contacte", "póngase en contacto", "urgente", "ausencia", "dirigirse", "dirigir", "escribir",
	"neem contact", "contact op", "dringende", "afwezigheid", "contattare", "rivolgersi", "urgenze", "urgenza", "assenza", "contate", "ausência", "urgência", "colega"}
