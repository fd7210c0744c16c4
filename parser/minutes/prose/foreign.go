package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// handsAbroad is hands for a head whose connector is none of English.
func (p *Paragraph) handsAbroad(h grammar.Head, before, prev string) bool {
	if h.Form == grammar.FormAsk && grammar.CommissionsAbroad[h.Words] && !p.r.Language().Infinitive(h.Task) { // "acepta el cargo"
		return false
	}
	if becoming.Has(h.Words) && !tongues.German.Infinitive(h.Task) || scan.ContainsOne(h.Task+" ", []string{" worden ", " werden "}) { // "wird am 3. Juni siebzig", "moeten worden ingeleverd"
		return false
	}
	if len(h.Owners) == 1 && allOf.Has(strings.ToLower(h.Owners[0])) && len(p.r.Deadlines(h.Task)) == 0 { // a rule
		return false
	}
	if names, _, ok := p.r.Language().DoneBy(strings.Join(h.Owners, " ") + " " + h.Words + " " + h.Task); ok && p.r.SurelyNames(names) && !p.r.SurelyNames(h.Owners) { // "Uitwerking gaat Silvia doen"
		return false
	}
	verb, _ := grammar.CutWord(h.Task)
	lo, last := strings.ToLower(verb), grammar.LastVerb(h.Task)
	if strings.HasPrefix(h.Task, h.Words) && p.r.Language().Told(h.Task) { // "Murat vertritt sie"
		return false
	}
	doubtful := before != "" && (foreignArticles[prev] || p.r.Language() == tongues.German) || p.r.Faint || h.Words == "bitte" // "Vorschläge bitte an mich"
	doubtful = doubtful || strings.HasPrefix(h.Task, h.Words)                                                                  // "Der Vertrieb liefert …": the task's own verb
	return p.genre != reading.GenreText && lo != "" && !foreignStative[lo] && !foreignStative[last] && (!doubtful || p.r.SurelyNames(h.Owners))
}

var becoming = vocab.Of("wird werden zal zullen")

// allOf are those for whom minutes set rules.
var allOf = vocab.Of("mitglieder teilnehmer eltern bewohner adhérents membres habitants socios vecinos miembros leden bewoners ouders members")

var foreignStative = vocab.Of("quitter démissionner déménager verlassen ausscheiden zurücktreten verlaten vertrekken aftreden dejar dimitir abandonar marcharse sein haben être avoir ser estar tener zijn hebben worden werden stattfinden bleiben dauern beginnen fehlen")

// everyTime tells words by which a rule is told, not a task: "immer", "chaque mois", not "chaque membre".
func everyTime(task string) bool {
	words := scan.Words(strings.ToLower(task))
	for i, w := range words {
		if always.Has(w) || eachTime.Has(w) && (i+1 == len(words) || times.Has(words[i+1])) {
			return true
		}
	}
	return false
}

var (
	always   = vocab.Of("jährlich monatlich wöchentlich täglich regelmäßig immer toujours siempre altijd jaarlijks maandelijks wekelijks dagelijks")
	eachTime = vocab.Of("jeden jedes jede jeder chaque cada elke elk iedere ieder")
	times    = vocab.Of(`tag woche monat jahr quartal halbjahr mal montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen ersten zweiten dritten letzten sitzung treffen
		jour semaine mois année an trimestre fois lundi mardi mercredi jeudi vendredi samedi dimanche soir matin réunion séance
		día semana mes año trimestre vez lunes martes miércoles jueves viernes sábado domingo noche mañana reunión sesión curso dos tres
		dag week maand jaar kwartaal keer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond ochtend eerste tweede laatste vergadering`)
)

// foreignArticles begin things: "Das Fest wird …", "La salle doit …".
var foreignArticles = vocab.Of("der die das den dem ein eine le la les el los las het de il lo un une una")
