package minutes

import "strings"

// role is what a label or a column holds.
type role int

const (
	roleNone role = iota
	roleTask
	roleOwner
	roleDue
	roleStatus
	roleRef
	roleNote
	roleKind
	roleDone // a column of its own for the day or the tick of completion
)

var roleNames = map[role]words{
	roleTask: phrases(`action|actions|card name|action item|action items|action point|action points|task|tasks|to do|todo|to dos|what|action required|action needed|action to be taken|action description|task description|agreed action|next step|next steps|follow up|
		follow up action|follow up actions|followup|work item|deliverable|activity|activities|commitment|what needs to be done|what to do|actions required|item and action|action and item|corrective action|assignment|required action|description of action|details of action|actions to be taken|
		aufgabe|aufgaben|maßnahme|maßnahmen|was|tätigkeit|to do aufgabe|todo aufgabe|tâche|tâches|quoi|action à mener|actions à mener|action à réaliser|tarea|tareas|acción|acciones|qué|actividad|actie|acties|taak|taken|wat|actiepunt|actiepunten`),
	roleOwner: phrases(`owner|owners|who|by whom|whom|responsible|responsibility|responsible person|responsible party|person responsible|person|persons|assigned to|assigned|assignee|assignees|lead|leads|led by|action by|actioned by|action owner|owner name|name|names|accountable|
		actionee|action on|to be done by|task owner|poc|point of contact|by|resp|dri|owned by|allocated to|delegate|responsable owner|staff member|party|assigned person|owner and team|
		verantwortlich|verantwortliche|verantwortlicher|wer|zuständig|zuständige person|bearbeiter|durch|responsable|responsables|qui|pilote|porteur|quién|quien|encargado|encargada|asignado a|verantwoordelijk|verantwoordelijke|wie|eigenaar|actiehouder|door wie`),
	roleDue: phrases(`due|due date|due by|date due|when|by when|deadline|deadlines|target|target date|target completion|target completion date|completion date|expected completion|complete by|to be completed by|required by|finish by|needed by|due on|until|till|eta|timeline|timeframe|time frame|timescale|timing|end date|
		finish|finish date|date for completion|expected date|expected|planned date|expected by|completion target|target completion by|by date|date required|action date|date|
		termin|frist|fällig|fällig am|fälligkeit|bis|bis wann|bis zum|wann|zieldatum|échéance|echeance|délai|date limite|pour le|quand|pour quand|fecha|fecha límite|fecha limite|plazo|cuándo|cuando|vencimiento|fecha de entrega|para cuándo|wanneer|datum|vervaldatum|deadline datum|gereed op|gereed voor`),
	roleStatus: phrases(`status|due complete|rag|rag status|state|progress|current status|done|complete|completed|complete y and n|open and closed|closed|outcome|update|updates|result|action status|done y and n|resolved|status update|stand|erledigt|zustand|statut|état|etat|avancement|fait|estado|hecho|situación|afgerond|stand van zaken|voortgang|gereed`),
	roleRef:    phrases(`no|nr|num|number|ref|reference|id|item no|action no|s no|sl no|sno|action ref|action id|item number|code|key|nummer|n|lfd nr|numéro|número|priority|prio|agenda item|minute ref|minute|minute no|item ref|log no`),
	roleNote:   phrases(`text|title|point|points|open point|entry|content|titel|titre|título|inhalt|punkt|contenu|contenido|inhoud|punt|notes|note|minutes|meeting notes|matters discussed|comment|comments|remarks|remark|detail|details|discussion|background|context|meeting|raised|date raised|raised by|date opened|opened|date created|created|date assigned|assigned date|start|start date|origin|source|category|area|project|topic|subject|item|agenda|description|issue|summary|key points|key discussion points|bemerkung|bemerkungen|kommentar|thema|remarques|commentaires|sujet|observaciones|comentarios|tema|opmerking|opmerkingen|onderwerp`),
	roleKind:   phrases(`type|typ|kind|art|category type|tipo|soort`),
	roleDone:   phrases(`date completed|completed on|date closed|closed on|date done|completed date|actual completion|actual completion date|actual date|closed date|erledigt am|fecha de cierre`),
}

// labelRole reads a label or a column's header.
func labelRole(s string) role {
	s = strings.TrimSpace(s)
	switch s {
	case "#", "№":
		return roleRef
	case "✓", "✔":
		return roleStatus
	}
	t := foldTitle(strings.TrimSuffix(s, "?"))
	if r := roleByName[t]; r != roleNone {
		return r
	}
	return roleByName[strings.TrimRight(t, " 0123456789")] // "Action 1"
}

var roleByName = turned(roleNames, roleTask, roleOwner, roleDue, roleDone, roleStatus, roleRef, roleNote, roleKind)

// headerRole reads a column's header, which may say more than a label: "Action / Task", "Date to be completed".
func headerRole(s string) role {
	if r := labelRole(s); r != roleNone {
		return r
	}
	t := foldTitle(s)
	if r := headerEnd(t); r != roleNone {
		return r
	}
	if first, _, cut := strings.Cut(t, " and "); cut {
		if r := labelRole(first); r != roleNone {
			return r
		}
	}
	if strings.Contains(t, "to be ") || strings.Contains(t, " by") {
		if strings.Contains(t, "date") || strings.Contains(t, "when") || strings.Contains(t, "complete") || strings.Contains(t, "done") {
			return roleDue
		}
	}
	words := strings.Fields(t)
	if len(words) > 1 && (strings.HasSuffix(s, "?") || words[0] == "who" || words[0] == "wer") { // "Who is responsible?", "Who will do it"
		if r := labelRole(words[0]); r == roleTask || r == roleOwner || r == roleDue {
			return r
		}
	}
	if len(words) == 0 || len(words) > 5 {
		return roleNone
	}
	for _, h := range headerWords {
		for _, w := range words {
			if h.words[w] {
				return h.role
			}
		}
	}
	if n := len(words) - 1; n > 0 && words[n] == "date" && !pastDates[words[0]] { // "Required date"
		return roleDue
	}
	return roleNone
}

// headerEnd reads headers of columns that tell of the past or only number the rows: "Task ID", "Completed by".
func headerEnd(t string) role {
	i := strings.LastIndexByte(t, ' ')
	if i < 0 {
		return roleNone
	}
	switch first := firstWord(t); t[i+1:] {
	case "id", "key", "ref", "number":
		return roleRef
	case "by":
		if pastDates[first] || first == "completed" || first == "closed" || first == "requested" {
			return roleNote
		}
	}
	return roleNone
}

// pastDates begin the headers of columns that hold no deadline.
var pastDates = set("start raised opened created assigned entry reported meeting identified logged signed birth review effective mtg minute issue invoice order")

// headerWords give a longer header away, the surest first.
var headerWords = []struct {
	role  role
	words words
}{
	{roleOwner, set("member members owner owners officer holder responsible assigned assignee verantwortlich zuständig responsable verantwoordelijke")},
	{roleStatus, set("status progress")},
	{roleDone, set("closed completed")},
	{roleDue, set("due deadline target termin frist échéance plazo")},
	{roleTask, set("action actions task tasks aufgabe maßnahme tâche tarea acción actie")},
}

// inlineLabels may stand within a line: "… Owner: Tom. Due: Friday".
var inlineLabels = []struct {
	word string
	role role
}{
	{"action owner", roleOwner}, {"owner", roleOwner}, {"owners", roleOwner}, {"assigned to", roleOwner}, {"assignee", roleOwner},
	{"responsible", roleOwner}, {"responsibility", roleOwner}, {"who", roleOwner}, {"lead", roleOwner}, {"action by", roleOwner},
	{"by whom", roleOwner}, {"poc", roleOwner}, {"verantwortlich", roleOwner}, {"zuständig", roleOwner}, {"wer", roleOwner},
	{"responsable", roleOwner}, {"quién", roleOwner},
	{"verantwoordelijk", roleOwner}, {"wie", roleOwner}, {"dri", roleOwner},
	{"due date", roleDue}, {"due by", roleDue}, {"due", roleDue}, {"deadline", roleDue}, {"target date", roleDue}, {"target", roleDue},
	{"by when", roleDue}, {"when", roleDue}, {"eta", roleDue}, {"date due", roleDue}, {"complete by", roleDue}, {"frist", roleDue},
	{"termin", roleDue}, {"bis wann", roleDue}, {"bis", roleDue}, {"fällig", roleDue}, {"échéance", roleDue}, {"pour le", roleDue},
	{"fecha límite", roleDue}, {"fecha", roleDue}, {"plazo", roleDue}, {"wanneer", roleDue}, {"date", roleDue}, {"timeline", roleDue}, {"📅", roleDue},
	{"status", roleStatus}, {"state", roleStatus}, {"progress", roleStatus}, {"update", roleStatus}, {"stand", roleStatus}, {"statut", roleStatus},
	{"estado", roleStatus}, {"priority", roleRef}, {"prio", roleRef}, {"note", roleNote}, {"notes", roleNote}, {"comment", roleNote},
	{"comments", roleNote}, {"ref", roleRef},
	{"task", roleTask}, {"action", roleTask}, {"what", roleTask}, {"aufgabe", roleTask}, {"action item", roleTask}, {"description", roleTask},
}

// labelled is a "Label: value" found in a line.
type labelled struct {
	role       role
	value      string
	start, end int
}

// findLabels finds the labels of s from byte from on; each value reaches to the next label.
func findLabels(s string, from int) []labelled {
	var out []labelled
	for i := from; i < len(s); i++ {
		if s[i] != ':' || !endsLabel(s, i) {
			continue
		}
		start, r := labelBefore(s[from:i])
		if r == roleNone || r == roleTask && len(out) == 0 && start+from > 0 {
			continue
		}
		start += from
		if n := len(out); n > 0 {
			out[n-1].end = start
			out[n-1].value = trimValue(s[out[n-1].start:start])
		}
		out = append(out, labelled{role: r, start: i + 1, end: len(s), value: trimValue(s[i+1:])})
	}
	return out
}

// endsLabel tells whether the colon at i may stand between a label and its value.
func endsLabel(s string, i int) bool {
	return i+1 == len(s) || s[i+1] == ' ' || isLetter(s[i+1]) || s[i+1] == '@' || isDigit(s[i+1])
}

// leadingLabel tells which label s begins with.
func leadingLabel(s string) role {
	i := strings.IndexByte(s[:min(len(s), 60)], ':')
	if i < 0 || !endsLabel(s, i) {
		return roleNone
	}
	if at, r := labelBefore(s[:i]); at == 0 {
		return r
	}
	return roleNone
}

func trimValue(s string) string { return strings.Trim(s, " .,;|()[]-–—/") }

// labelBefore tells which label ends at the end of s, and where it begins.
func labelBefore(s string) (int, role) {
	best, r := -1, roleNone
	t := strings.TrimRight(s, " ")
	for _, l := range inlineLabels {
		if len(t) < len(l.word) || len(l.word) <= len(t)-best && best >= 0 || (lastByte(t)^lastByte(l.word))&^0x20 != 0 {
			continue
		}
		i := len(t) - len(l.word)
		if !strings.EqualFold(t[i:], l.word) || i > 0 && wordByte(t[i-1]) {
			continue
		}
		before := strings.TrimRight(t[:i], " ")
		if before != "" && !isUpper(t[i]) && strings.IndexByte(".,;|()[]/-:", lastByte(before)) < 0 && l.role != roleOwner && l.word != "due" &&
			l.word != "deadline" && t[i] < 0x80 {
			continue
		}
		if best < 0 || i < best {
			best, r = i, l.role
		}
	}
	return best, r
}

// cutLabels takes the labels off p.task and keeps what they say.
func (r *reader) cutLabels(p *parts) {
	ls := findLabels(p.task, 0)
	if len(ls) == 0 {
		return
	}
	first, _ := labelBefore(p.task[:ls[0].start-1])
	task := trimEnd(p.task[:first])
	for _, l := range ls {
		switch l.role {
		case roleTask:
			task = l.value
		case roleOwner:
			r.ownerField(p, l.value)
		case roleDue:
			p.due = r.dueField(l.value)
		case roleStatus:
			if s := statusField(l.value); s != "" {
				p.status = s
			}
		}
	}
	if task == "" && first > 0 {
		return
	}
	p.task = task
}

// ownerField reads what stands in an owner's column or behind "Owner:".
func (r *reader) ownerField(p *parts, v string) {
	v = strings.TrimSpace(strings.Trim(v, "*_ "))
	if isNobody(v) || v == "" {
		p.nobody = true
		return
	}
	v = dropBrackets(v)
	if who, ok := r.dir.find(v); ok { // "Carter, Sam"
		if p.owners = []string{v}; who.Email != "" {
			p.owners[0] = who.label(v)
		}
		return
	}
	names, rest, ok := nameList(v, strengthMark)
	if rest = strings.TrimSpace(rest); !ok || rest != "" && !strings.HasPrefix(rest, "(") {
		if len(v) > 60 {
			return
		}
		names = splitNames(v)
	}
	p.owners = nil
	for _, n := range names {
		if isNobody(n) {
			p.nobody = true
			continue
		}
		p.owners = append(p.owners, n)
	}
}

// dropBrackets takes what stands in brackets out: "Sam (IT), Lena (lead)".
func dropBrackets(s string) string {
	for {
		i := strings.IndexByte(s, '(')
		if i <= 0 {
			return s
		}
		j := strings.IndexByte(s[i:], ')')
		if j < 0 {
			return strings.TrimSpace(s[:i])
		}
		s = strings.TrimSpace(strings.TrimRight(s[:i], " ") + s[i+j+1:])
	}
}

// splitNames cuts a list that is known to be names, whatever they look like.
func splitNames(s string) []string {
	var out []string
	for n := range strings.SplitSeq(betweenNames.Replace(s), ",") {
		if n = strings.Trim(n, " .@"); n != "" {
			out = append(out, strings.TrimPrefix(n, "and "))
		}
	}
	return out
}

var betweenNames = strings.NewReplacer(" and ", ",", " & ", ",", "/", ",", ";", ",", "&", ",", " + ", ",", " und ", ",", " et ", ",", " y ", ",")

func (p Person) label(written string) string {
	if p.Name != "" {
		return p.Name
	}
	return written
}

// trimEnd takes separators off the end of a task.
func trimEnd(s string) string {
	s = strings.TrimRight(s, " ,;:|/([-–—=>→.")
	return s
}

// actionLetters number actions: "A12", "AP3".
var actionLetters = map[string]bool{"A": true, "AP": true, "AI": true, "ACT": true}

// cutReference takes "A4:", "AI-12 -", "#3" off the beginning.
func cutReference(s string) string {
	if rest := bareNumber(s); rest != "" {
		return rest
	}
	if i := strings.IndexByte(s[:min(len(s), 24)], ')'); i > 0 && s[0] == '(' && hasDigit(s[:i]) && isUpper(byteAt(s, i+2)) { // "(Minute 5.2) Sam to …"
		return s[i+2:]
	}
	if a, n := leadingNumber(s); n > 0 && a > 0 && byteAt(s, n) == '/' {
		if _, m := leadingNumber(s[n+1:]); m > 1 && byteAt(s, n+1+m) == ' ' && isUpper(byteAt(s, n+m+2)) { // "4/26 Sam: …"
			return s[n+m+2:]
		}
	}
	i, named := 0, false
	for _, w := range []string{"item ", "point ", "ref ", "minute ", "nr. ", "no. ", "punkt ", "top "} {
		if len(s) > len(w)+2 && strings.EqualFold(s[:len(w)], w) && isDigit(s[len(w)]) {
			i, named = len(w), true
		}
	}
	for i < 4 && i < len(s) && isLetter(s[i]) {
		i++
	}
	if i < len(s) && i > 0 && s[i] == '-' {
		i++
	}
	if i == 0 && len(s) > 0 && s[0] == '#' {
		i = 1
	}
	j := i
	for j < len(s) && j < i+8 && (isDigit(s[j]) || s[j] == '.' && j > i && j+1 < len(s) && isDigit(s[j+1])) {
		j++
	}
	if i == 0 || j == i || j >= len(s) {
		return s
	}
	rest := s[j:]
	if rest = strings.Replace(rest, "  ", " ", 1); rest[0] == ' ' && (named || actionLetters[s[:i]]) && j > i && isUpper(byteAt(rest, 1)) { // "A12 Invite …"
		return rest[1:]
	}
	if rest[0] == ':' || rest[0] == '.' || rest[0] == ')' || rest[0] == ']' || strings.HasPrefix(rest, " - ") || strings.HasPrefix(rest, " – ") ||
		rest[0] == ' ' && s[0] == '#' {
		if r := trimLead(strings.TrimLeft(rest, ")]")); r != "" {
			return r
		}
	}
	return s
}
