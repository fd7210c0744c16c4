package minutes

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
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
	{"motion carried", page.KindDecision}, {"conclusion", page.KindDecision},
	{"beschluss", page.KindDecision}, {"entscheidung", page.KindDecision}, {"beschlossen", page.KindDecision}, {"décision", page.KindDecision}, {"décidé", page.KindDecision},
	{"decisión", page.KindDecision}, {"acuerdo", page.KindDecision}, {"besluit", page.KindDecision},
	{"risk", page.KindRisk}, {"new risk", page.KindRisk}, {"risiko", page.KindRisk}, {"risque", page.KindRisk}, {"riesgo", page.KindRisk}, {"risico", page.KindRisk},
	{"issue", page.KindIssue}, {"blocker", page.KindIssue}, {"problem", page.KindIssue}, {"problème", page.KindIssue}, {"problema", page.KindIssue}, {"probleem", page.KindIssue},
	{"change", page.KindChange}, {"change approved", page.KindChange}, {"änderung", page.KindChange}, {"changement", page.KindChange}, {"cambio", page.KindChange}, {"wijziging", page.KindChange},
}

// note keeps a block that is a decision, a risk, an issue or a change.
func (r *reader) note(b *page.Block) {
	if b.Text == "" || isNothing(b.Text) || placeholder(b.Text) {
		return
	}
	if k, text := noteMark(b.Text); k != page.KindOther {
		if !isNothing(text) && !placeholder(text) && hasWord(text) {
			r.keepNote(k, text, b)
		}
		return
	}
	if ref, rest := changeRef(b.Text); ref != "" && changeVerdict(rest) {
		r.keepNote(page.KindChange, b.Text, b)
		return
	}
	switch b.Sec.Kind {
	case page.KindDecision, page.KindRisk, page.KindIssue, page.KindChange:
		if b.Parent < 0 && !columnNames(b.Text) && hasWord(b.Text) && !grammar.IsSignOff(b.Text) && !isRemark(b.Text) && (b.Bullet != 0 || !b.Sec.Bullet) && !strings.HasSuffix(b.Text, ":") {
			r.keepNote(b.Sec.Kind, b.Text, b)
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

// agreed begin sentences that tell what was decided.
var agreed = []string{"it was agreed ", "it was decided ", "it was resolved ", "it was unanimously ", "resolved that ", "resolved to ",
	"agreed that ", "agreed to ", "we agreed ", "we decided ", "decided to ", "decided that ", "decided: ", "agreed: ", "resolved: ", "the committee agreed ", "the committee decided ",
	"the board agreed ", "the board decided ", "the board approved ", "the committee approved ", "the council agreed ", "the council resolved ",
	"the group agreed ", "the group decided ", "the team agreed ", "the team decided ", "members agreed ", "es wurde beschlossen", "es wurde vereinbart", "il a été décidé",
	"se acordó", "se decidió", "er is besloten", "besloten is"}

// verdicts begin sentences that say nothing without the motion before them.
var verdicts = []string{"motion carried", "motion passed", "the motion carried", "the motion passed", "the motion was carried"}

// risky are turns by which sentences of minutes tell a risk.
var risky = []string{" risk that ", " risk is that ", " risiko, dass ", " risque que ", " riesgo de que ", " risico dat ", " rischio che "}

// toldBy is what a sentence tells without a mark: a decision, a risk, or nothing of the kind.
func (r *reader) toldBy(s string) page.Kind {
	switch {
	case scan.OpensWith(s, agreed), scan.OpensWith(s, verdicts):
		return page.KindDecision
	case r.genre() == genreMinutes && !strings.HasSuffix(s, "?") && scan.ContainsOne(strings.ToLower(s), risky):
		return page.KindRisk
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
	for _, n := range slices.Concat(r.m.Decisions, r.m.Risks) {
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
			kind := r.toldBy(t)
			if scan.OpensWith(t, verdicts) {
				t = withMotion(b.Text, ss[:k+1])
			}
			if kind != page.KindOther && !slices.ContainsFunc(taken[p.lineOf(t)], func(e string) bool { return strings.Contains(e, t) || strings.Contains(t, e) }) {
				n := *b
				n.Num, n.Raw = p.lineOf(t), t
				r.keepNote(kind, t, &n)
			}
		}
	}
	for _, list := range [][]Note{r.m.Decisions, r.m.Risks} {
		slices.SortStableFunc(list, func(a, b Note) int { return a.Line - b.Line })
	}
}

// withMotion returns the last sentence together with the motion that it decides on: "Jo moved to
// accept. Una seconded. Motion carried."
func withMotion(text string, ss []grammar.Span) string {
	last := len(ss) - 1
	for k := last - 1; k >= 0 && k >= last-3; k-- {
		if scan.ContainsOne(strings.ToLower(text[ss[k].Start:ss[k].End]), []string{"moved", "motion", "propose"}) {
			return text[ss[k].Start:ss[last].End]
		}
	}
	return text[ss[last].Start:ss[last].End]
}

func (r *reader) keepNote(k page.Kind, text string, b *page.Block) {
	n := Note{Text: strings.TrimSpace(strings.TrimPrefix(text, "~~")), Line: b.Num, Evidence: evidence(b.Raw)}
	var list *[]Note
	switch k {
	case page.KindDecision:
		list = &r.m.Decisions
	case page.KindRisk:
		list = &r.m.Risks
		p := parts{task: n.Text}
		r.cutLabels(&p)
		if len(p.owners) > 0 {
			n.Owner, _ = r.resolve(p.owners[0])
			n.Text = p.task
		}
	case page.KindIssue:
		list = &r.m.Issues
	case page.KindChange:
		list = &r.m.Changes
	default:
		return
	}
	if n.Text != "" {
		*list = append(*list, n)
	}
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
	t := strings.TrimLeft(s, "[(* ")
	for _, p := range []string{"CHG", "CRQ", "CR-", "CR#", "CR ", "RFC-", "Change #", "Change "} {
		after, ok := strings.CutPrefix(t, p)
		if !ok {
			continue
		}
		i := 0
		for i < len(after) && (scan.IsDigit(after[i]) || after[i] == '-' && i > 0) {
			i++
		}
		if i >= 2 {
			return t[:len(p)+i], after[i:]
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
