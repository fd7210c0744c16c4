package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Kind is what a section of minutes holds.
type Kind int

// The kinds of sections.
const (
	KindOther Kind = iota
	KindAction
	KindReview // actions of an earlier meeting
	KindDone   // actions that are finished
	KindDropped
	KindDecision
	KindRisk
	KindIssue
	KindChange
	KindAgenda
	KindPeople
	KindAbsent
	KindNext // the next meeting
	KindSkip // links, glossary, budget: nothing to do
)

// HoldsItems tells sections whose lines are action items, open or not.
func (k Kind) HoldsItems() bool {
	return k == KindAction || k == KindReview || k == KindDone || k == KindDropped
}

// HoldsNotes tells sections whose lines are decisions, risks and the like.
func (k Kind) HoldsNotes() bool {
	return k == KindDecision || k == KindRisk || k == KindIssue || k == KindChange
}

// titles are whole headings, folded; the first words of a longer heading are looked up too.
var titles = map[Kind]vocab.Set{
	KindAction: vocab.Phrases(`neue punkte|neue maßnahmen|neue aufgaben|nouvelles actions|nuevas acciones|nieuwe acties|nieuwe actiepunten|action items|action item|actions|action|action points|action list|actions list|action plan|next steps|next step|follow ups|follow up|followups|followup|
		follow up actions|follow up items|follow up tasks|to do|to dos|todo|todos|jobs|jobs to do|job list|to do list|todo list|to do items|tasks|task list|assignments|assigned tasks|new tasks|open tasks|commitments|
		action log|action register|action tracker|action summary|summary of actions|summary of action items|actions summary|open actions|open action items|open items|
		outstanding actions|outstanding action items|outstanding items|new actions|new action items|ais|aps|ars|actions arising|actions agreed|agreed actions|agreed next steps|actions required|
		action required|action needed|actions and owners|action items and owners|who does what|who does what by when|who's doing what|who's on what|who is doing what|homework|deliverables|corrective actions|corrective action|preventive actions|corrective and preventive actions|remedial actions|remediation|remediation items|next actions|immediate actions|immediate next steps|pending actions|
		next week|plan for next week|plans for next week|planned for next week|planned next week|coming up next week|focus for next week|goals for next week|next week's plan|up next|next up|nächste woche|semaine prochaine|
		asks|my asks|our asks|my requests|your actions|actions for you|for your action|help needed|help wanted|support needed|decisions and asks|decision needed|decisions needed|decision required|decisions required|
		planned for next period|planned next period|plan for next period|plans for next period|activities planned for next period|next period|
		actions to take|actions taken away|things to do|what's next|what happens next|work items|action items by person|actions by person|suggested next steps|recap of actions|
		aufgaben|aufgabe|aufgabenliste|folgeaufgaben|neue aufgaben|offene aufgaben|offene punkte|maßnahmen|massnahmen|maßnahmenplan|nächste schritte|naechste schritte|weiteres vorgehen|aktionen|aktionspunkte|to dos bis zum nächsten mal|
		open points|points ouverts|puntos abiertos|open punten|vereinbarte maßnahmen|vereinbarte aufgaben|arbeitsaufträge|aufträge|
		actions à mener|actions a mener|actions à entreprendre|actions à réaliser|prochaines étapes|prochaines etapes|prochaines actions|à faire|a faire|tâches|taches|plan d'action|plan d'actions|relevé d'actions|tâches de suivi|étapes suivantes|
		suites à donner|points d'action|actions décidées|suivi des actions|
		acciones|tareas|próximos pasos|proximos pasos|compromisos|pendientes|tareas pendientes|acciones pendientes|puntos de acción|plan de acción|por hacer|siguientes pasos|tareas de seguimiento|acuerdos y compromisos|
		acties|actiepunten|actielijst|actie|actiepunt|vervolgstappen|vervolgacties|taken|takenlijst|te doen|volgende stappen|vervolgtaken|opvolgtaken|afgesproken acties|akties|aktiepunten|aktielijst|taakverdeling|wie doet wat|wie doet wat wanneer|huiswerk|
		wer macht was|wer macht was bis wann|aufgabenverteilung|aufgabenverteilung und termine|verteilung der aufgaben|arbeitsaufteilung|pendenzen|pendenzenliste|zu erledigen|noch zu erledigen|erledigungen|hausaufgaben|todo liste|was ist zu tun|
		qui fait quoi|qui fait quoi et quand|qui fait quoi quand|répartition des tâches|liste des tâches|reste à faire|tâches à faire|choses à faire|
		quién hace qué|quien hace que|reparto de tareas|distribución de tareas|tareas asignadas|tareas a realizar|tareas acordadas|acciones a realizar|acciones acordadas|encargos|prossimi passi|passaggi successivi|attività di follow up|tarefas de acompanhamento|próximas etapas|openstaande acties`),
	KindOther: vocab.Phrases(`open questions|questions to answer|offene fragen|questions ouvertes|preguntas abiertas|open vragen|responsibilities|summary|quick recap|recap|key takeaways|takeaways|notes|meeting notes|discussion|discussions|discussion points|discussion topics|points|overview|details|transcript|chapters and topics|chapters|outline|highlights|call highlights|concerns|facts|insights|
		background|updates|status updates|budget|call to order|approval of minutes|approval of the minutes|minutes of last meeting|welcome|agenda review|any other business|aob|other business|new business|old business|unfinished business|introduction|reports|minutes|questions|feedback|general|assumptions|assumption|dependencies|dependency|constraints|timeline|root cause|root causes|impact|lessons learned|what went well|went well|what could be better|what didn't go well|scope|annahmen|abhängigkeiten|verschiedenes|sonstiges|allfälliges|mitteilungen|divers|questions diverses|informations diverses|tour de table|varios|ruegos y preguntas|asuntos varios|rondvraag|mededelingen|goals|objectives|purpose`),
	KindReview: vocab.Phrases(`minutes and actions|minutes and action points|minutes and matters arising|seguimiento de acuerdos|seguimiento de acuerdos anteriores|acuerdos anteriores|pendientes anteriores|pendientes de la reunión anterior|tareas anteriores|
		suivi des actions|suivi des décisions|stand der maßnahmen|matters arising|action follow up|actions follow up|previous actions|previous action items|review of previous actions|review of actions|review of action items|action review|action item review|actions from last meeting|
		action items from last meeting|action items from previous meeting|actions from previous meeting|actions from the last meeting|last meeting's actions|last week's actions|previous meeting actions|prior action items|prior actions|old action items|
		review of previous action items|review previous action items|review previous actions|review previous meeting's action items|review action items|review of outstanding actions|review of open actions|status of actions|status of action items|status of previous actions|carried over|carried forward|carry over|
		brought forward|outstanding|still open|overdue|due this week|due this month|due next week|due next month|not yet due|not started|blocked|carry over items|carried over actions|actions carried over|actions carried forward|ongoing actions|ongoing action items|existing actions|action update|actions update|action item status|action items status|action status|old business actions|follow up from last meeting|follow up from previous meeting|
		in progress|ongoing|pending|aufgaben vom letzten mal|offene aufgaben aus der letzten sitzung|status der aufgaben|suivi des actions précédentes|revisión de acciones|seguimiento|voortgang acties|actiepunten vorige vergadering`),
	KindDone: vocab.Phrases(`completed|complete|actioned|resolved|closed out|completed actions|completed action items|completed items|completed tasks|closed|closed actions|closed action items|closed items|done|done items|finished|actions completed|actions closed|
		recently completed|resolved actions|erledigt|erledigte aufgaben|abgeschlossen|terminé|terminées|fait|actions terminées|completado|completadas|hecho|tareas completadas|afgerond|afgeronde acties|gereed|afgehandeld`),
	KindDropped: vocab.Phrases(`dropped|cancelled|canceled|dropped actions|cancelled actions|withdrawn|cancelled items|no longer needed|no longer required|superseded|abandoned|not proceeding|won't do|wont do|gestrichen|annulé|cancelado|vervallen`),
	KindDecision: vocab.Phrases(`decisions|decision|decisions made|key decisions|decisions taken|resolutions|agreements|agreed|decided|we decided|what we decided|what was decided|we agreed|what we agreed|what was agreed|agreements reached|decision log|decisions and agreements|motions|conclusions|
		beschlüsse|beschluss|beschluesse|entscheidungen|entscheidung|décisions|décision|decisions prises|décisions prises|decisiones|acuerdos|besluiten|besluit|genomen besluiten`),
	KindRisk:   vocab.Phrases(`risks|risk|risk log|risk register|key risks|new risks|risks and mitigations|top risks|risiken|risiko|risques|riesgos|risico's`),
	KindIssue:  vocab.Phrases(`issues|issue log|issue|known issues|open issues|blockers|impediments|problems|risks and issues|issues and risks|blockers and issues|hindernisse|probleme|problèmes|problemas|knelpunten`),
	KindChange: vocab.Phrases(`changes|change requests|change log|changes approved|approved changes|change requests reviewed|change advisory board|changes for approval|change control|änderungen|changements|cambios|wijzigingen`),
	KindAgenda: vocab.Phrases(`agenda|draft agenda|meeting agenda|proposed agenda|agenda items|agenda for next meeting|next agenda|topics|schedule|programme|program|timetable|upcoming events|upcoming|calendar|dates for your diary|
		topics for next meeting|items for next meeting|next meeting agenda|parking lot|tagesordnung|agenda der nächsten sitzung|ordre du jour|orden del día|orden del dia|termine|veranstaltungen|running order`),
	KindPeople: vocab.Phrases(`here|in|attendees|present|participants|attendance|in attendance|attending|attended|members present|those present|people present|who was there|also present|board members in attendance|also in attendance|roll call|
		roll|guests|people|attendee list|invitees|chair|facilitator|voting members|members|panelists|introductions|teilnehmer|teilnehmende|teilnehmerinnen|anwesend|anwesende|gäste|présents|présent|participantes|asistentes|presentes|asisten|aanwezig|aanwezigen|deelnemers|
		teilnehmer und innen|teilnehmerinnen und teilnehmer|dabei|mit dabei|présentes|étaient présents|étaient présentes|membres présents|invités|asistieron|miembros presentes|invitados|ook aanwezig|gasten`),
	KindAbsent: vocab.Phrases(`apologies|apologies for absence|absent|regrets|not present|absentees|excused|members absent|entschuldigt|abwesend|excusés|absents|ausentes|afwezig|afgemeld|es fehlen|es fehlt|verhindert|nicht anwesend|excusé|excusée|excusées|absent excusé|absents excusés|absente|absentes|absents et excusés|ausente|excusa|excusan|excusan su asistencia|afwezig m k|afwezig met kennisgeving|verhinderd|afmeldingen|bericht van verhindering|apology|absentee`),
	KindNext: vocab.Phrases(`next meeting|next meetings|date of next meeting|date and time of next meeting|next call|next session|date of the next meeting|nächste sitzung|nächstes treffen|nächster termin|prochaine réunion|
		próxima reunión|volgende vergadering|volgende bijeenkomst|meeting schedule|future meetings|upcoming meetings`),
	KindSkip: vocab.Phrases(`links|resources|references|glossary|useful links|attachments|documents|recording|how to join|join the meeting|dial in|code of conduct|motions carried|adjournment|adjourned|close|closing|quorum|votes|vote|voting|installation|usage|license|contributing|changelog|table of contents|contents|distribution|cc|workflow|workflows|github actions`),
}

// Planned tells headings that list what is planned, events among it: "Next week".
func Planned(title string) bool {
	t := FoldTitle(title)
	return plannedTitle(t) || strings.Contains(t, "week") || strings.Contains(t, "period") || t == "up next" || t == "next up" || t == "nächste woche" || t == "semaine prochaine"
}

// KindOf reads a heading. The second result is false where it is no known title.
func KindOf(title string) (Kind, bool) {
	t := FoldTitle(title)
	if t == "" || len(t) > 90 {
		return KindOther, false
	}
	if duties.Begin(title) {
		return KindSkip, true
	}
	if k, ok := ExactKind(t); ok {
		return k, true
	}
	if k, ok := headKind(t); ok {
		return k, true
	}
	return partOfTitle(t)
}

// duties head what somebody in a post does, not what is to be done once.
var duties = vocab.NewOpenings("key task", "main task", "main dut", "key dut", "core task", "typical task", "your task", "tasks and responsibilities", "deine aufgaben",
	"ihre aufgaben", "tus tareas", "vos missions", "jouw taken")

// backward are the words behind which a heading names an earlier meeting.
var backward = map[string]bool{" from ": true, " since ": true, " vom ": true, " seit ": true, " aus ": true, " de la ": true, " du ": true,
	" depuis ": true, " desde ": true, " van ": true, " sinds ": true}

// headKind reads headings that say of when or for when they are: "Open items from 23 September",
// "To do before the fair", "Carried over from 30/10".
func headKind(t string) (Kind, bool) {
	k, w := beforeWhen(t)
	switch {
	case k == KindAction && backward[w] || ofEarlier(t) || carriedTitle(t):
		k = KindReview
	case k == KindOther && plannedTitle(t):
		k = KindAction
	}
	return k, k != KindOther
}

// plannedTitle tells what is to be done before long, whatever it is called: "Activities planned for next week", "Focus of the coming month".
func plannedTitle(t string) bool {
	plan, ahead, span := false, false, false
	for w := range strings.FieldsSeq(t) {
		switch {
		case plans[w]:
			plan = true
		case w == "next" || w == "coming":
			ahead = true
		case spans[w]:
			span = true
		case !titleWords[w]:
			return false
		}
	}
	return plan && ahead && span
}

var (
	plans = vocab.Of("planned plan plans focus goals priorities activities activity work scheduled")
	spans = vocab.Of("week weeks month months period sprint fortnight")
)

// ofEarlier tells "Last month's actions", "Review of the previous committee's action points".
func ofEarlier(t string) bool {
	for _, w := range []string{"review of ", "update on ", "progress on ", "the "} {
		t = strings.TrimPrefix(t, w)
	}
	first, rest, _ := strings.Cut(t, " ")
	if !earlier[first] || scan.CountWords(rest) > 5 {
		return false
	}
	words := strings.Fields(rest)
	for i := range words {
		if k, ok := ExactKind(strings.Join(words[i:], " ")); ok && k == KindAction {
			return true
		}
	}
	return false
}

var earlier = vocab.Of("last previous prior past earlier old former")

// carriedTitle tells what comes from earlier meetings, whatever it is called: "Carried over items", "Business arising from the
// minutes", "Points brought forward".
func carriedTitle(t string) bool {
	thing, earlier := false, false
	for w := range strings.FieldsSeq(t) {
		switch {
		case carriedThings[w]:
			thing = true
		case carriedHow[w]:
			earlier = true
		case !titleWords[w] && !scan.IsDigit(w[0]) && grammar.MonthIn(w) == 0:
			return false
		}
	}
	return thing && earlier
}

var (
	carriedThings = vocab.Of("items item points point matters business issues")
	carriedHow    = vocab.Of("carried brought arising outstanding ongoing unresolved")
)

// beforeWhen reads the words of a heading of items in front of the one that says of when it is.
func beforeWhen(t string) (Kind, string) {
	if !ofWhen.In(t) {
		return KindOther, ""
	}
	for _, w := range ofWhen.All() {
		head, tail, ok := strings.Cut(t, w)
		if !ok || scan.CountWords(tail) > 5 || w == " on " && !scan.HasDigit(tail) {
			continue
		}
		if k, ok := ExactKind(head); ok && k.HoldsItems() {
			return k, w
		}
	}
	return KindOther, ""
}

// ofWhen lead to the day or the meeting that a heading is of.
var ofWhen = vocab.NewList(" from ", " since ", " until ", " before ", " after ", " as at ", " as of ", " this ", " in ", " by ", " on ",
	" vom ", " seit ", " bis ", " aus ", " de la ", " du ", " depuis ", " desde ", " van ", " sinds ")

// ExactKind looks a folded heading up as a whole.
func ExactKind(t string) (Kind, bool) {
	k, ok := kindByTitle[t]
	return k, ok
}

var kindByTitle = vocab.Turned(titles, KindOther, KindReview, KindDone, KindDropped, KindAction, KindDecision, KindRisk, KindIssue, KindChange,
	KindAgenda, KindPeople, KindAbsent, KindNext, KindSkip)

// partOfTitle finds the kind of a longer heading, such as "Agreed next steps from the call" or
// "Actions and decisions".
func partOfTitle(t string) (Kind, bool) {
	if strings.Count(t, " ") > 10 {
		return KindOther, false
	}
	switch has := partsOf(t); {
	case has&(partEverybody|partDiscussed) != 0:
		return KindOther, false
	case has&partProgram != 0:
		return KindSkip, true
	case has&partAction != 0:
		switch {
		case has&partEarlier != 0:
			return KindReview, true
		case has&partDone != 0 && has&partUndone == 0:
			return KindDone, true
		}
		return KindAction, true
	case has&partArising != 0:
		return KindReview, true
	case has&partNext != 0:
		return KindNext, true
	case has&partDecision != 0 || has&partResolution != 0 && onlyTitleWords(t, resolutions):
		return KindDecision, true
	case has&partPeople != 0:
		return KindPeople, true
	case has&partAbsent != 0:
		return KindAbsent, true
	case has&partAgenda != 0 && has&(partMinuted|partTreated) != 0:
		return KindOther, true
	case has&(partAgenda|partAhead) != 0:
		return KindAgenda, true
	case has&partRisk != 0:
		return KindRisk, true
	}
	return KindOther, false
}

// OtherTitle tells the heading of something else than actions, set before a line's words.
func OtherTitle(s string) bool {
	k, ok := ExactKind(FoldTitle(s))
	return ok && k != KindOther && !k.HoldsItems() && k != KindIssue && k != KindChange
}

// actionTitle tells a heading of actions by its words, all of which are those of such headings:
// "New action points", "Open actions carried forward", "Actions from our meeting on 3 March".
func actionTitle(t string) bool { return onlyTitleWords(t, actionWords) }

// onlyTitleWords tells that a heading has one of some words, and no other ones than headings of lists have.
func onlyTitleWords(t string, some vocab.Set) bool {
	found := false
	for w := range strings.FieldsSeq(t) {
		switch {
		case some[w]:
			found = true
		case !titleWords[w] && !scan.IsDigit(w[0]) && grammar.MonthIn(w) == 0:
			return false
		}
	}
	return found
}

var (
	actionWords = vocab.Of("action actions todos tasks jobs")
	listWords   = vocab.Of("action actions todos tasks jobs steps items points ups")
	resolutions = vocab.Of("resolutions passed adopted made taken") // not "DID resolutions", of which somebody speaks
)

// actionTitleKind tells the actions of an earlier meeting, and those that are finished, from others.
func actionTitleKind(t string) Kind {
	if k, ok := partOfTitle(t); ok {
		return k
	}
	if scan.ContainsOne(t, []string{"last ", "previous", "old "}) {
		return KindReview
	}
	return KindAction
}

var titleWords = vocab.Of("new open old current further additional agreed our the of from on and for in to at last previous earlier prior this that " +
	"meeting meetings minutes week month sprint session call carried forward over brought outstanding pending review reviewed reviewing status " +
	"updates summary list log register tracker table points point items item time time's today's steps step next task ups up remaining arising " +
	"overdue still ongoing main immediate completed closed created recap team project committee board short long term")

// FoldTitle lowers a heading and takes numbers, emoji, brackets and the colon off it.
func FoldTitle(s string) string {
	if i := strings.IndexAny(s, "(["); i > 0 {
		s = s[:i]
	}
	var buf [96]byte
	b, gap := buf[:0], false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || r == '\'' || unicode.IsDigit(r) && len(b) > 0:
			if gap && len(b) > 0 {
				b = append(b, ' ')
			}
			gap = false
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r == '&' || r == '/' || r == '+':
			if len(b) > 0 {
				b = append(b, " and"...)
				gap = true
			}
		default:
			gap = true
		}
	}
	t := string(b)
	for _, lead := range []string{"the ", "our ", "key ", "agreed ", "main ", "meeting ", "summary of ", "list of ", "die ", "les ", "las ", "los ", "de "} {
		if rest, ok := strings.CutPrefix(t, lead); ok && len(rest) > 3 {
			t = rest
		}
	}
	return t
}
