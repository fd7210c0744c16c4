package page

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// DueHeader tells a deadline from the date of anything else.
func DueHeader(h string) bool {
	lo := FoldTitle(h)
	for _, w := range []string{"due", "deadline", "target", "by when", "complete by", "termin", "frist", "fällig", "bis wann", "échéance",
		"délai", "pour le", "pour quand", "plazo", "vencimiento", "compromiso", "uiterlijk", "gereed", "erledigen bis", "à faire pour", "needed by"} {
		if strings.Contains(lo, w) {
			return !strings.HasPrefix(lo, "next ") // the next inspection of a thing, or training of a person
		}
	}
	return dueWords[lo]
}

// NewDate tells the header of a deadline that took the place of an earlier one.
func NewDate(h string) bool {
	t := FoldTitle(h)
	first, rest, _ := strings.Cut(t, " ")
	return newDates[t] || renewed.Has(first) && (rest == "" || LabelRole(rest) == RoleDue)
}

var renewed = vocab.Of("new revised updated current latest")

var newDates = vocab.Phrases("neuer termin|neue frist|nouvelle échéance|nouvelle date|nueva fecha|nuevo plazo|nieuwe datum|nieuwe deadline")

// ItemHeader tells headers that name what a row is about, which may be its task.
func ItemHeader(h string) bool {
	first, second, _ := strings.Cut(FoldTitle(h), " and ") // "Topic / description"
	return itemHeader(first) && (second == "" || second == "discussion" || itemHeader(second))
}

func itemHeader(fold string) bool {
	switch fold {
	case "item", "description", "topic", "subject", "detail", "details", "issue", "summary", "point", "open point", "content", "beschreibung",
		"observation", "observations", "thema", "punkt", "inhalt", "festlegung", "feststellung", "sujet", "tema", "onderwerp", "inhoud", "descripción", "omschrijving", "descriptif", "détail", "detalle":
		return true
	}
	return false
}

// Role is what a label or a column holds.
type Role int

// The roles of labels and columns.
const (
	RoleNone Role = iota
	RoleTask
	RoleOwner
	RoleDue
	RoleStatus
	RoleRef
	RoleNote
	RoleKind
	RoleDone // a column of its own for the day or the tick of completion
)

var roleNames = map[Role]vocab.Set{
	RoleTask: vocab.Phrases(`action|actions|card name|action item|action items|action point|action points|task|tasks|to do|todo|to dos|what|action required|action needed|action to be taken|action description|task description|agreed action|management action|recommendation|recommendations|recommended action|next step|next steps|follow up|
		follow up action|follow up actions|followup|work item|deliverable|activity|activities|commitment|what needs to be done|what to do|actions required|item and action|action and item|corrective action|assignment|required action|description of action|details of action|actions to be taken|
		aufgabe|aufgaben|maßnahme|maßnahmen|was|tätigkeit|to do aufgabe|todo aufgabe|tâche|tâches|quoi|action à mener|actions à mener|action à réaliser|tarea|tareas|acción|acciones|qué|actividad|actie|acties|taak|taken|wat|actiepunt|actiepunten`),
	RoleOwner: vocab.Phrases(`owner|owners|who|by whom|whom|responsible|responsibility|responsible person|responsible party|person responsible|person|persons|assigned to|assigned|assign|assignee|assignees|lead|leads|led by|action by|actioned by|action owner|owner name|name|names|accountable|
		actionee|action on|to be done by|task owner|poc|point of contact|by|resp|dri|owned by|allocated to|delegate|responsable owner|staff member|party|assigned person|owner and team|
		verantwortlich|verantw|verantwortliche|verantwortlicher|wer|zuständig|zuständige person|bearbeiter|durch|responsable|responsables|qui|par|pilote|porteur|quién|quien|encargado|encargada|asignado a|verantwoordelijk|verantwoordelijke|wie|eigenaar|actiehouder|door wie`),
	RoleDue: vocab.Phrases(`due|due date|due by|date due|when|by when|deadline|deadlines|target|target date|target completion|target completion date|completion date|expected completion|complete by|to be completed by|required by|finish by|needed by|due on|until|till|eta|timeline|timeframe|time frame|timescale|timing|end date|
		finish|finish date|date for completion|expected date|expected|planned date|expected by|completion target|target completion by|by date|date required|action date|date|
		termin|frist|fällig|fällig am|fälligkeit|bis|bis wann|bis zum|wann|zieldatum|échéance|echeance|délai|date limite|pour le|quand|pour quand|fecha|fecha límite|fecha limite|plazo|cuándo|cuando|vencimiento|fecha de entrega|para cuándo|wanneer|datum|vervaldatum|deadline datum|gereed op|gereed voor`),
	RoleStatus: vocab.Phrases(`status|due complete|rag|rag status|state|progress|verification|current status|done|complete|completed|complete y and n|open and closed|closed|outcome|update|updates|result|action status|done y and n|resolved|status update|stand|erledigt|zustand|statut|état|etat|avancement|fait|estado|hecho|situación|afgerond|stand van zaken|voortgang|gereed`),
	RoleRef:    vocab.Phrases(`no|nr|num|number|ref|reference|id|item no|action no|s no|sl no|sno|action ref|action id|item number|code|key|nummer|n|lfd nr|numéro|número|priority|prio|agenda item|minute ref|minute|minute no|item ref|log no|pos|lfd|nº|n º|réf|référence|referencia|prioridad|priorité|volgnummer`),
	RoleNote:   vocab.Phrases(`finding|findings|management response|observation|observations|text|title|point|points|open point|entry|content|titel|titre|título|inhalt|punkt|contenu|contenido|inhoud|punt|notes|note|minutes|meeting notes|matters discussed|comment|comments|remarks|remark|detail|details|discussion|background|context|meeting|raised|date raised|raised by|date opened|opened|date created|created|date assigned|assigned date|start|start date|origin|source|category|area|project|topic|subject|item|agenda|description|issue|summary|key points|key discussion points|bemerkung|bemerkungen|kommentar|thema|remarques|commentaires|sujet|observaciones|comentarios|tema|opmerking|opmerkingen|onderwerp`),
	RoleKind:   vocab.Phrases(`type|typ|kind|art|raid|raid type|raid category|item type|entry type|record type|log type|type of item|category type|tipo|soort`),
	RoleDone:   vocab.Phrases(`date completed|completed on|date closed|closed on|date done|completed date|actual completion|actual completion date|actual date|closed date|erledigt am|fecha de cierre`),
}

// LabelRole reads a label or a column's header.
func LabelRole(s string) Role {
	s = strings.TrimSpace(s)
	switch {
	case strings.HasSuffix(s, "#") || s == "№": // "Action #"
		return RoleRef
	case s == "✓" || s == "✔":
		return RoleStatus
	}
	t := FoldTitle(strings.TrimSuffix(s, "?"))
	if r := roleByName[t]; r != RoleNone {
		return r
	}
	return roleByName[strings.TrimRight(t, " 0123456789")] // "Action 1"
}

var roleByName = vocab.Turned(roleNames, RoleTask, RoleOwner, RoleDue, RoleDone, RoleStatus, RoleRef, RoleNote, RoleKind)

// HeaderRole reads a column's header, which may say more than a label: "Action / Task", "Date to be completed".
func HeaderRole(s string) Role {
	if r := LabelRole(s); r != RoleNone {
		return r
	}
	if i := strings.Index(s, ": "); i > 0 && LabelRole(s[:i]) != RoleNone { // a cell with its own label: "Due: 30 October"
		return RoleNone
	}
	t := FoldTitle(strings.TrimSuffix(s, "?"))
	if r := roleByHeader[t]; r != RoleNone {
		return r
	}
	if r := headerEnd(t); r != RoleNone {
		return r
	}
	if first, second, cut := strings.Cut(t, " and "); cut {
		if r := LabelRole(first); r != RoleNone {
			return r
		}
		if r := LabelRole(second); r == RoleTask { // "Resolution / next step"
			return r
		}
	}
	if strings.Contains(t, "to be ") || strings.Contains(t, " by") {
		if strings.Contains(t, "date") || strings.Contains(t, "when") || strings.Contains(t, "complete") || strings.Contains(t, "done") {
			return RoleDue
		}
	}
	words := strings.Fields(t)
	if len(words) > 1 && (strings.HasSuffix(s, "?") || words[0] == "who" || words[0] == "wer") { // "Who is responsible?", "Who will do it"
		if r := LabelRole(words[0]); r == RoleTask || r == RoleOwner || r == RoleDue {
			return r
		}
	}
	if len(words) == 0 || len(words) > 5 {
		return RoleNone
	}
	for _, h := range headerWords {
		for i, w := range words {
			if h.words[w] && !(h.role == RoleDone && i+1 < len(words) && !finishing.Has(words[i+1])) { // not "Completed checklist items"
				return h.role
			}
		}
	}
	if words[0] == "what" && scan.ContainsOne(t, []string{" will do", " do next", "be done", " doing"}) { // "What we will do"
		return RoleTask
	}
	if n := len(words) - 1; n > 0 && words[n] == "date" && !pastDates[words[0]] { // "Required date"
		return RoleDue
	}
	return RoleNone
}

// headerEnd reads headers of columns that tell of the past or only number the rows: "Task ID", "Completed by".
func headerEnd(t string) Role {
	i := strings.LastIndexByte(t, ' ')
	if i < 0 {
		return RoleNone
	}
	switch first := scan.FirstWord(t); t[i+1:] {
	case "id", "key", "ref", "number":
		return RoleRef
	case "by":
		if pastDates[first] || first == "completed" || first == "closed" || first == "requested" {
			return RoleNote
		}
	}
	return RoleNone
}

// pastDates begin the headers of columns that hold no deadline.
var pastDates = vocab.Of("start raised opened created assigned entry reported meeting identified logged signed birth review effective mtg minute issue invoice order")

// headerWords give a longer header away, the surest first.
var headerWords = []struct {
	role  Role
	words vocab.Set
}{
	{RoleOwner, vocab.Of("member members owner owners officer holder lead leads responsible assigned assignee delegated verantwortlich zuständig responsable verantwoordelijke")},
	{RoleStatus, vocab.Of("status estatus progress update position")},
	{RoleDone, vocab.Of("closed completed actioned")},
	{RoleDue, vocab.Of("due deadline target when termin frist bis échéance plazo wanneer")},
	{RoleTask, vocab.Of("action actions task tasks aufgabe maßnahme tâche tarea acción actie")},
}

// finishing follow the word by which a header says that something is finished: "Completed on", "Actioned y/n", "Closed date".
var finishing = vocab.Of("on at by in date day yes y and or")

var dueWords = vocab.Of("when by until till bis wann quand cuándo cuando wanneer")
