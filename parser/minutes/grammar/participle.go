package grammar

import (
	"strings"

	"duly/parser/vocab"
)

// Participle tells the English form of a verb behind "is" or "has": "written", "ordered". Small letters.
func Participle(w string) bool { return strings.HasSuffix(w, "ed") || Irregular[w] }

// PastParticiple tells by its ending what has been done, in other languages: "gebucht", "reserviert", "envoyé", "enviado",
// "confermata", "gebeld". Adjectives in these endings are few.
func PastParticiple(w string) bool {
	if len(w) < 6 || notDone[w] {
		return false
	}
	if strong[w] {
		return true
	}
	for _, prefix := range separablePrefixes {
		if rest, ok := strings.CutPrefix(w, prefix); ok && strings.HasPrefix(rest, "ge") {
			w = rest
			break
		}
	}
	if rest, ok := strings.CutPrefix(w, "ge"); ok {
		return strings.HasSuffix(rest, "t") || strings.HasSuffix(rest, "en") || strings.HasSuffix(rest, "d")
	}
	for _, end := range []string{"iert", "schickt", "stellt", "kauft", "neuert", "ledigt", "taald", "stuurd", "steld", "é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
		"ato", "ata", "ati", "ate", "uto", "uta"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// separablePrefixes stand before the "ge" of a participle: "abgeschaltet", "meegenomen".
var separablePrefixes = strings.Fields("ab an auf aus bei durch ein fest her hin los mit nach um vor weg weiter zurück zusammen zu aan af bij door in mee op over toe uit voor")

// strong are German participles without "ge" that end as infinitives do.
var strong = vocab.Of("empfohlen beschlossen verschoben entschieden besprochen unterschrieben übernommen entworfen verworfen erhoben überwiesen verglichen " +
	"erschienen verblieben vorgenommen unternommen")

// notDone end as participles do.
var notDone = vocab.Of("genehmigen gestalten gewährleisten gewinnen gewähren gestatten gesehen gefunden gelesen gehört gewusst gedacht trouvé reçu gelezen gezien gevonden gehoord recibido leído visto gestern genau genug gesund gegen gewesen gerade sabato sábado cuidado estado mercado pescado private update wieder resultado ocupado " +
	"cansado climate template candidate gaat geheel gehen geben genommen geworden bonne santé café réalité beauté volonté société gevoel")

// LastVerb is the last word of the first clause, where German and Dutch put the verb.
func LastVerb(task string) string {
	for _, end := range []string{", ", "; ", " ("} {
		task, _, _ = strings.Cut(task, end)
	}
	task = strings.TrimRight(strings.ToLower(task), " .,;")
	return task[strings.LastIndexByte(task, ' ')+1:]
}
