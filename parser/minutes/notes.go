package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// noteMarks begin a decision, a risk, an issue or a change.
var noteMarks = []struct {
	word string
	kind page.Kind
}{
	{"decision", page.KindDecision}, {"decisions", page.KindDecision}, {"decided", page.KindDecision}, {"agreed", page.KindDecision}, {"agreement", page.KindDecision},
	{"resolved", page.KindDecision}, {"resolution", page.KindDecision}, {"resolution carried", page.KindDecision}, {"consensus", page.KindDecision},
	{"motion carried", page.KindDecision}, {"conclusion", page.KindDecision}, {"team consensus", page.KindDecision}, {"final call", page.KindDecision}, {"final decision", page.KindDecision},
	{"approved", page.KindDecision}, {"rejected", page.KindDecision}, {"genehmigt", page.KindDecision}, {"abgelehnt", page.KindDecision}, {"approuvé", page.KindDecision}, {"adopté", page.KindDecision},
	{"aprobado", page.KindDecision}, {"goedgekeurd", page.KindDecision},
	{"beschluss", page.KindDecision}, {"entscheidung", page.KindDecision}, {"beschlossen", page.KindDecision}, {"décision", page.KindDecision}, {"décidé", page.KindDecision},
	{"decisión", page.KindDecision}, {"acuerdo", page.KindDecision}, {"besluit", page.KindDecision},
	{"concern", page.KindRisk}, {"main risk", page.KindRisk}, {"key risk", page.KindRisk}, {"top risk", page.KindRisk}, {"gefahr", page.KindRisk}, {"bedenken", page.KindRisk},
	{"risk", page.KindRisk}, {"new risk", page.KindRisk}, {"risiko", page.KindRisk}, {"risque", page.KindRisk}, {"riesgo", page.KindRisk}, {"risico", page.KindRisk},
	{"issue", page.KindIssue}, {"new issue", page.KindIssue}, {"known issue", page.KindIssue}, {"blocker", page.KindIssue}, {"blockers", page.KindIssue}, {"impediment", page.KindIssue}, {"impediments", page.KindIssue}, {"blocked", page.KindIssue},
	{"blockiert", page.KindIssue}, {"hindernis", page.KindIssue}, {"störung", page.KindIssue}, {"blocage", page.KindIssue}, {"point bloquant", page.KindIssue}, {"bloqueo", page.KindIssue}, {"knelpunt", page.KindIssue}, {"problem", page.KindIssue}, {"problème", page.KindIssue}, {"problema", page.KindIssue}, {"probleem", page.KindIssue},
	{"change", page.KindChange}, {"change approved", page.KindChange}, {"änderung", page.KindChange}, {"changement", page.KindChange}, {"cambio", page.KindChange}, {"wijziging", page.KindChange},
}

// note keeps a block that is a decision, a risk, an issue or a change.
func (r *reader) note(b *page.Block) {
	if b.Text == "" || grammar.IsNothing(b.Text) || placeholder(b.Text) {
		return
	}
	if k, text := noteMark(b.Text); k != page.KindOther && !r.signedOff(b.Text) {
		if !grammar.IsNothing(text) && !placeholder(text) && hasWord(text) {
			r.keepNote(k, text, "", b)
		}
		return
	}
	if b.Sec.Kind.HoldsItems() && r.noted(b.Text) {
		r.keepNote(page.KindDecision, b.Text, "", b)
		return
	}
	if ref, rest := changeRef(b.Text); ref != "" && changeVerdict(rest) {
		r.keepNote(page.KindChange, b.Text, "", b)
		return
	}
	switch b.Sec.Kind {
	case page.KindDecision, page.KindRisk, page.KindIssue, page.KindChange:
		if b.Parent < 0 && !columnNames(b.Text) && hasWord(b.Text) && !grammar.IsSignOff(b.Text) && !isRemark(b.Text) && (b.Bullet != 0 || !b.Sec.Bullet) && !strings.HasSuffix(b.Text, ":") &&
			!(b.Sec.Kind == page.KindChange && r.handsOut(b.Text)) {
			r.keepEntry(b.Sec.Kind, cellsOf(b.Text), b)
		}
	default:
		if k := r.coded(b); k != page.KindOther {
			r.keepEntry(k, cellsOf(b.Text), b)
		}
	}
}

// columnNames tells the line above a list of records that names their columns: "ID,Risk,Owner".
func columnNames(s string) bool {
	for _, sep := range []string{",", ";", "  "} {
		if first, _, ok := strings.Cut(s, sep); ok && page.LabelRole(first) == page.RoleRef && strings.Count(s, sep) > 1 && !scan.HasDigit(s) {
			return true
		}
	}
	return false
}

// toldBy is what a sentence tells without a mark. In other texts than minutes what was agreed counts, and in
// letters what their writers fear.
func (r *reader) toldBy(s string) page.Kind {
	switch {
	case note.Agreed(s):
		return page.KindDecision
	case r.genre() == genreMinutes:
		return note.Told(s)
	case r.genre() == genreMail:
		return note.TroubleOf(s)
	}
	return page.KindOther
}

// agreements keeps the sentences that tell what was decided or may go wrong, and hand nothing
// to anybody.
func (r *reader) agreements() {
	if r.doc.Chat {
		return
	}
	taken := map[int][]string{} // by line, the words that something rests on
	for i := range r.found {
		taken[r.found[i].Line] = append(taken[r.found[i].Line], r.found[i].Evidence)
	}
	for _, n := range slices.Concat(r.m.Decisions, r.m.Risks, r.m.Issues, r.m.Changes) {
		taken[n.Line] = append(taken[n.Line], n.Evidence)
	}
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Row != nil || b.Sec.Kind == page.KindAgenda || b.Sec.Kind.HoldsItems() || len(b.Text) < 15 {
			continue
		}
		p := paragraph{r: r, b: b, text: b.Text}
		ss := grammar.Sentences(b.Text)
		for k, s := range ss {
			t := b.Text[s.Start:s.End]
			kind, text := r.toldBy(t), t
			if k > 0 { // "… is shut down. Risk: the line may come too late."
				if marked, rest := noteMark(t); marked != page.KindOther && !r.signedOff(t) {
					if kind, text = marked, rest; scan.OpensWith(rest, []string{"to ", "that "}) {
						text = t // "RESOLVED to accept …"
					}
				}
			}
			if k > 0 && kind == page.KindOther && r.genre() == genreMinutes && note.Ruled(t) {
				kind = page.KindDecision
			}
			if kind == page.KindDecision && (note.Verdict(t) || scan.CountWords(t) < 6) {
				t = note.WithMotion(b.Text, ss[:k+1])
				text = t
			}
			if kind != page.KindOther && !scan.Overlaps(taken[p.lineOf(t)], t) {
				n := *b
				n.Num, n.Raw = p.lineOf(t), t
				r.keepNote(kind, text, "", &n)
			}
		}
	}
	for _, list := range [][]Note{r.m.Decisions, r.m.Risks, r.m.Issues} {
		slices.SortStableFunc(list, func(a, b Note) int { return a.Line - b.Line })
	}
}

// signedOff tells a line that says who released a document, and when: "Approved: Steering Group, 1 October".
func (r *reader) signedOff(s string) bool {
	return (scan.BeginsFold(s, "approved") || scan.BeginsFold(s, "genehmigt") || scan.BeginsFold(s, "approuvé")) && (len(r.dates(s)) > 0 || scan.CountWords(s) < 4)
}

func (r *reader) keepNote(k page.Kind, text, owner string, b *page.Block) {
	n := Note{Text: strings.Trim(strings.TrimPrefix(text, "~~"), " ;"), Line: b.Num, Evidence: evidence(b.Raw)}
	if p := r.noteOwner(k, n.Text); len(p.owners) > 0 {
		owner, n.Text = p.owners[0], p.task
	}
	if owner != "" {
		n.Owner, _ = r.resolve(owner)
	}
	if list := r.m.notes(k); list != nil && n.Text != "" {
		*list = append(*list, n)
	}
}

// noteOwner takes off who looks after a note: "… - owner Sam", of a decision only "(Lena)".
func (r *reader) noteOwner(k page.Kind, text string) parts {
	p := parts{task: text}
	if k != page.KindDecision {
		r.cutLabels(&p)
	}
	if q := (parts{task: text}); len(p.owners) == 0 && r.tailGroup(&q, q.task, grammar.StrengthSection) && q.due.Empty() && q.status == "" {
		return q
	}
	return p
}

// notes is the list of a kind of notes; nil for what is none.
func (m *Minutes) notes(k page.Kind) *[]Note {
	switch k {
	case page.KindDecision:
		return &m.Decisions
	case page.KindRisk:
		return &m.Risks
	case page.KindIssue:
		return &m.Issues
	case page.KindChange:
		return &m.Changes
	}
	return nil
}

// noteMark reads "Decision: …", "Agreed – …", "RISK: …", "#agreed …", "D1: …" is not one.
func noteMark(s string) (page.Kind, string) {
	t := strings.TrimLeft(s, "[(#*> ")
	if len(t) < 8 {
		return page.KindOther, ""
	}
	for _, m := range noteMarks {
		if len(t) <= len(m.word) || !scan.BeginsFold(t, m.word) {
			continue
		}
		_, rest := page.RefAfter(t[len(m.word):])
		rest = strings.TrimLeft(rest, " ])")
		if rest == "" {
			continue
		}
		hash := strings.HasPrefix(s, "#")
		loud := t[:len(m.word)] == strings.ToUpper(m.word) && m.kind != page.KindChange && m.kind != page.KindIssue
		switch {
		case rest[0] == ':':
			return m.kind, grammar.TrimLead(rest)
		case strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— "):
			if scan.IsUpper(t[0]) {
				return m.kind, grammar.TrimLead(rest)
			}
		case hash || loud && m.kind == page.KindDecision:
			return m.kind, grammar.TrimLead(rest)
		}
	}
	return page.KindOther, ""
}

// changeRef reads the number of a change request: "CHG0042001", "CR-17", "RFC 2024-11".
func changeRef(s string) (ref, rest string) {
	t, _ := scan.CutPrefixFold(strings.TrimLeft(s, "[(* "), "change request ")
	for _, p := range []string{"CHG", "CRQ", "CR-", "CR#", "CR ", "RFC-", "Change #", "Change "} {
		after, ok := strings.CutPrefix(t, p)
		if !ok {
			continue
		}
		i := 0
		after = strings.TrimPrefix(after, "-")
		for i < len(after) && (scan.IsDigit(after[i]) || after[i] == '-' && i > 0) {
			i++
		}
		if i >= 2 {
			return t[:len(t)-len(after)+i], after[i:]
		}
	}
	return "", s
}

func changeVerdict(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"approved", "rejected", "deferred", "postponed", "implemented", "scheduled", "rolled back", "withdrawn",
		"declined", "cancelled", "failed", "completed"} {
		if strings.Contains(lo, w) {
			return true
		}
	}
	return false
}
