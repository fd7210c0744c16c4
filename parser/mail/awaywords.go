package mail

import (
	"slices"

	"duly/parser/vocab"
)

// awayCues are the words that say what a date means for an absence. English and Dutch
// people are back on the day "until" which they are away; in the other languages that
// day is the last one away.
var awayCues = []struct {
	said  int
	words []string
}{
	{returns, returnCues.All()},
	{awayUntil, []string{"until", "untill", "till", "til ", "tot ", "før ", "frem til", "fram til"}},
	{awayThrough, []string{"through", "thru", "up to and including", "last day of", "till och med", "til og med", "t.o.m", "bis", "jusqu",
		"hasta", "tot en met", "t/m", "t.e.m", "fino al", "fino a", "até",
		"έως", "μέχρι", "până", "fins ", "kuni ", "iki ", "līdz", "עד ", "حتى", "đến ", "hingga", "sampai", "ถึง", "至", "到 "}},
}

// lastDayWords come before the last day of an absence, or behind it; "do" is Slavic.
var lastDayWords = vocab.NewList(slices.Concat(awayCues[1].words, awayCues[2].words, inclusiveWords, []string{"do "})...)

// returnCues are said of a day on which somebody is there again.
var returnCues = vocab.NewList("back", "return", "resum", "available again", "available from", "available on", "reachable again", "in the office again", "rejoin", "reopen",
	"wieder", "zurück", "rückkehr", "erreichbar ab", "de retour", "mon retour", "retour le", "retour au", "reviens", "reviendrai", "rentre", "reprendrai",
	"à nouveau", "de nouveau", "joignable", "rouvr", "vuelv", "volver", "regres", "reincorpor", "de vuelta", "incorporar", "reabr",
	"terug", "weer", "heropen", "rientr", "ritorn", "riapr", "di nuovo", "torno", "tornerò", "sarò in ufficio", "volto", "voltar", "de volta",
	"retorn", "disponível a partir", "tillbaka", "tilbage", "tilbake", "åter", "palaan", "takaisin", "igjen", "wracam", "wrócę", "powrót", "powroc", "retour prévu",
	"верн", "возвращ", "выйду", "выхожу", "снова", "поверн", "поверта", "връщам", "върна", "επιστρ", "πίσω", "vraćam", "vratit", "vrnem", "vrača", "nazaj", "natrag", "opet", "späť", "revin", "întor", "tornaré", "torno", "grįš", "tagasi", "atgriez", "אחזור", "אשוב", "سأعود", "أعود",
	"kembali", "trở lại", "quay lại", "กลับ", "visszatér", "vissza", "dönüş", "dönece",
	"vrátím", "zpět", "zpátky", "návrat", "retom", "reanud", "réouvert", "reprise", "reprends mon", "erreichen sie", "normal service", "next in", "palaa", "jälleen", "ponownie", "z powrotem", "opět", "no earlier than", "first day back", "erster arbeitstag", "erster tag", "premier jour", "reprise", "wieder ab", "at my desk again", "not before", "förrän", "nicht vor", "pas avant", "niet voor", "niet vóór", "ennen", "dopiero", "nie wcześniej", "ne dříve", "nejdříve")

var inclusiveWords = []string{"inclusive", "including", "einschließlich", "inkl", "inclus", "compris", "en met", "och med", "og med", "incluso", "inclusivo", "compreso", "asti", "saakka", "włącznie",
	"včetně", "včítane", "включительно", "-ig", "kadar", "まで", "까지", "dek"}

var afterWords = []string{"after", "nach", "après", "después", "dopo", "depois", "apó"}

// afterDutch: in Portuguese the word means "on the".
var afterDutch = []string{"na "}

// returnsBehind stand behind the date: "ab 7.12. wieder erreichbar".
var returnsBehind = []string{"wieder", "zurück", "weer", "terug", "again", "beantworte", "antworten", "melden", "beantwoord", "reageer",
	"vissza", "újra", "ismét", "dön", "ofiste", "назад", "回", "上班", "出社", "出勤", "戻", "以降", "より通常", "から通常", "再開", "복귀", "출근", "정상", "근무"}

// workWords before a span of days tell when somebody is there.
var workWords = vocab.New("work", "working", "hours", "monitored", "open", "staffed", "geöffnet", "besetzt", "ouvert", "ouverts", "ouverte", "abierto", "abiertos", "abierta", "abiertas", "aperto", "aperti", "aperta", "aberto", "abertos", "aberta", "geopend", "öppet", "öppna", "åbent", "åpent", "auki", "avoinna", "czynne", "otwarte", "otevřeno", "arbeite", "bürozeiten", "öffnungszeiten", "travaille", "horaires", "trabajo", "horario", "werk",
	"openingstijden", "lavoro", "orari", "trabalho", "horário")

var noticeLanguages = []struct {
	locale string
	words  []string
}{
	{"de-DE", []string{"ich", "bin", "und", "nicht", "bis", "der", "die", "zum", "mit", "im"}},
	{"fr-FR", []string{"je", "suis", "le", "et", "au", "du", "vous", "pour", "de", "mon"}},
	{"es-ES", []string{"el", "y", "hasta", "estoy", "la", "de", "por", "favor", "mi", "del"}},
	{"nl-NL", []string{"ik", "ben", "en", "niet", "tot", "het", "van", "met", "op", "een"}},
	{"it-IT", []string{"il", "sono", "e", "non", "al", "di", "per", "dal", "mio", "della"}},
	{"sv-SE", []string{"jag", "är", "och", "till", "inte", "på", "för", "av"}},
	{"da-DK", []string{"jeg", "er", "og", "til", "ikke", "på", "den", "af", "eller"}},
	{"fi-FI", []string{"olen", "ja", "asti", "saakka", "kello", "palaan", "hei", "ota"}},
	{"pl-PL", []string{"jestem", "się", "proszę", "urlopie", "dnia", "mnie", "dzień", "wracam", "wrócę", "będę", "biura", "nie", "po", "odpowiem", "poczty"}},
	{"cs-CZ", []string{"jsem", "nejsem", "prosím", "dovolenou", "dne", "mne", "dobrý", "kanceláři", "budu", "váš", "dnes", "po", "budu", "mohu"}},
	{"pt-PT", []string{"o", "estou", "e", "não", "até", "do", "da", "de", "meu", "por"}},
}
