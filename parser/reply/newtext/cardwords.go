package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// isFirm tells whether a line names a firm or a house.
func isFirm(lower string) bool {
	return slices.ContainsFunc(scan.Words(lower), func(w string) bool { return firms[w] }) || scan.ContainsOne(lower, houses)
}

var (
	// firms are the forms of firms.
	firms = vocab.New("ltd", "limited", "llc", "llp", "inc", "corp", "plc", "gmbh", "ag", "kg", "ohg", "mbh", "sarl", "sas", "srl", "spa", "snc", "bv", "nv", "ab", "oy",
		"oyj", "aps", "lda", "ltda", "cv", "sl", "kft", "zrt", "ооо", "оао", "зао", "тов", "pvt", "pty")
	// houses are the words that other houses are named by.
	houses = []string{"universi", "council", "department", "ministr", "institut", "college", "school", "hospital", "faculty", "society", "association",
		"foundation", "library", "partners", "consult", "schule", "skole", "skola", "école", "escuela", "scuola", "colegio", "verein", "förening", "forening",
		"stichting", "gemeente", "kommune", "kommun", "stadtverwaltung", "landkreis", "mairie", "ayuntamiento", "comune di", "urząd", "e.v.", "s.l.", "s.a.", "s.r.l", "s.p.a", "b.v.", "sp. z o", "s.r.o", "a.ş", " a/s",
		"公司", "株式会社", "주식회사", "(주)"}
)

// isPost tells whether a line says what somebody is.
func isPost(lower string) bool {
	return slices.ContainsFunc(scan.Words(lower), func(w string) bool { return ranks[w] }) || scan.ContainsOne(lower, posts)
}

var (
	ranks = vocab.New("ceo", "cto", "cfo", "coo", "cio", "vp", "svp", "evp", "chair", "lead", "head", "dean", "clerk", "partner", "buyer", "owner", "editor", "chef",
		"jefe", "jefa", "leiter", "leiterin", "adjunct", "founder", "president")
	// posts are stems of what people are.
	posts = []string{"manager", "director", "officer", "engineer", "analyst", "consultant", "specialist", "assistant", "assistenz", "coordinator", "koordinat",
		"administrator", "secretary", "supervisor", "executive", "technician", "architect", "developer", "professor", "lecturer", "librarian", "counsel",
		"leitung", "leiter", "referent", "sachbearbeit", "vorsitz", "geschäftsführ", "ingenieur", "directeur", "directrice", "responsable", "ingénieur",
		"chargé", "assistante", "gerente", "coordinación", "coordinador", "encargad", "direttore", "responsabile", "impiegat", "medewerk", "adviseur", "beheerder",
		"gestor", "analista", "kierownik", "specjalist", "inspektor", "chef", "handläggare", "kassör", "kassier", "ordförande", "formand", "lærer", "lärare", "lehrer", "treasurer", "teacher", "konsulent", "rådgiver", "päällikkö", "vedoucí", "referentka",
		"менеджер", "директор", "инженер", "начальник", "müdür", "vezető", "经理", "部长", "課長", "部長", "主任", "팀장", "과장", "대리"}
)

// isHours tells whether a line names the days on which somebody works: two of a week, and few
// words besides, as in "Mon-Fri 8.30 - 4.30".
func isHours(lower string) bool {
	days, others := 0, 0
	for _, w := range scan.Words(lower) {
		if workdays[w] {
			days++
		} else if !startsDigit(w) {
			others++
		}
	}
	return days >= 2 && others <= 4 && strings.ContainsAny(lower, "0123456789-–/&")
}

var workdays = vocab.New("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "monday", "tuesday", "wednesday", "thursday", "friday",
	"mo", "di", "mi", "do", "fr", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "lun", "mar", "mer", "jeu", "ven", "lundi", "vendredi", "lunes",
	"viernes", "lunedì", "venerdì", "ma", "wo", "vr", "maandag", "vrijdag", "seg", "sex", "pn", "pt", "måndag", "fredag", "mandag")

// isInvitation knows a question with a link for who would answer yes: "Happy with my help?
// Tell us: https://…".
func isInvitation(s string) bool {
	ask := strings.IndexByte(s, '?')
	link := strings.Index(s, "http")
	return ask > 0 && ask < link && len(s) < 200 && strings.IndexByte(s[link:], ' ') < 0
}
