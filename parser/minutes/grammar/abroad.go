package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// CommissionsAbroad are the connectors of other languages than English that are made of parts:
// "wurde beauftragt", "est chargée de", "queda encargado de", "is bereid om".
var CommissionsAbroad = func() map[string]bool {
	m := map[string]bool{}
	each := func(parts ...string) { // every choice of one member from each part
		all := []string{""}
		for _, part := range parts {
			var longer []string
			for member := range strings.SplitSeq(part, "|") {
				for _, head := range all {
					longer = append(longer, strings.TrimSpace(head+" "+member))
				}
			}
			all = longer
		}
		for _, words := range all {
			m[words] = true
		}
	}
	each("wird|werden|wurde|wurden|ist|sind", "gebeten|beauftragt|ermächtigt und beauftragt|gebeten und beauftragt|ersucht|aufgefordert|angewiesen|damit beauftragt|damit betraut")
	each("soll|sollen|wird|werden", "gebeten werden|beauftragt werden")
	each("hat|haben", "sich bereit erklärt|sich bereiterklärt|sich verpflichtet|sich angeboten|zugesagt|versprochen|angeboten|den auftrag|die aufgabe|den auftrag erhalten|es übernommen")
	each("erklärt|erklären|erklärte|erklärten", "sich bereit|sich auch bereit|sich dazu bereit")
	each("erhält|bekommt|übernimmt|bekam|erhielt|übernahm", "den auftrag|die aufgabe|es")
	each("verspricht|versprach|verpflichtet sich|verpflichtete sich|ist bereit|ist gerne bereit|bietet sich an|bot sich an|bot an|nimmt als aufgabe mit|nimmt mit|nahm mit|möge|mögen|sagten zu")

	each("wordt|worden|werd|werden|is|zijn", "gevraagd|verzocht|opgedragen|uitgenodigd|gemachtigd en verzocht|aangewezen|benaderd", "|om")
	each("zal|zullen", "gevraagd worden|verzocht worden|worden gevraagd|worden verzocht|benaderd worden", "|om")
	each("krijgt|krijgen|kreeg|heeft", "de opdracht|als opdracht|de taak|als taak", "|om")
	each("heeft|hebben|had", "toegezegd|beloofd|aangeboden|zich bereid verklaard|op zich genomen|afgesproken", "|om")
	each("is|zijn|was", "bereid|bereid gevonden|graag bereid", "|om")
	each("zegde toe|zeggen toe|belooft|beloofde|verklaart zich bereid|neemt op zich|biedt zich aan|meldt zich aan|dient|dienen|zegt toe", "|om")

	each("est|sont|a été|ont été|sera|seront|reste", "chargé|chargée|chargés|chargées|mandaté|mandatée|mandatés|missionné|missionnée|désigné|désignée|sollicité|sollicitée", "de|pour")
	each("est|sont|a été|ont été", "prié|priée|priés|priées", "de")
	each("est|sont|a été|ont été", "invité|invitée|invités|invitées", "à")
	each("est|sont", "volontaire|volontaires|d'accord|partant|partante", "pour")
	each("se porte|se portent|s'est porté|s'est portée", "volontaire", "pour")
	each("accepte|acceptent|a accepté|a proposé|se propose|se proposent|s'est proposé|s'est proposée|s'est chargé|s'est chargée|a promis|promet|prend l'engagement|a pour mission|a la charge|a la tâche", "de|pour")
	each("se dit prêt|se dit prête|est prêt|est prête|s'est engagé|s'est engagée|s'engagent|veillera|veille|cherchera", "à")

	each("queda|quedan|es|son|ha sido|han sido|fue|fueron|está", "encargado|encargada|encargados|encargadas|comisionado|comisionada|designado|designada|responsable|comprometido|comprometida", "de|para|a")
	each("acepta|aceptan|aceptó|asume|asumió|prometió|promete", "|el encargo de|la tarea de")
	each("se ofrece|se ofreció|se ofrecen|se brinda|se presta", "|voluntario|voluntaria|como voluntario|como voluntaria", "a|para")
	each("se comprometió|se comprometieron|se comprometerá", "a")
	each("tiene el encargo|tiene la tarea|ha", "de")
	each("deberán|tendrá que|tendrán que|tiene que|tienen que")
	return m
}()

var abroadBegin = vocab.FirstWords(CommissionsAbroad)

// commissionAbroad reads the longest of these at the beginning of t; "de" may have lost its vowel: "est chargée d'appeler".
func commissionAbroad(t string) (words, rest string) {
	if first, _, _ := strings.Cut(scan.FirstWord(t), ","); !abroadBegin.Has(first) {
		return "", t
	}
	best, cut := 0, 0
	for end, spaces := 0, 0; end < min(len(t), 60) && spaces < 7; spaces++ {
		i := strings.IndexAny(t[end:], " ,")
		if i < 0 {
			break
		}
		head := strings.ToLower(t[:end+i])
		if CommissionsAbroad[head] {
			best, cut = end+i, end+i
		}
		if t[end+i] == ',' {
			break
		}
		if end += i + 1; strings.HasPrefix(t[end:], "d'") && CommissionsAbroad[head+" de"] {
			best, cut = end-1, end+len("d'")
		}
	}
	if best == 0 {
		return "", t
	}
	return strings.ToLower(t[:best]), strings.TrimLeft(t[cut:], " ,")
}
