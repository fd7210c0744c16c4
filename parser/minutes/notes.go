package minutes

import (
	"slices"
	"strings"
)

// noteMarks begin a decision, a risk, an issue or a change.
var noteMarks = []struct {
	word string
	kind kind
}{
	{"decision", kindDecision}, {"decisions", kindDecision}, {"decided", kindDecision}, {"agreed", kindDecision}, {"agreement", kindDecision},
	{"resolved", kindDecision}, {"resolution", kindDecision}, {"resolution carried", kindDecision}, {"consensus", kindDecision},
	{"motion carried", kindDecision}, {"conclusion", kindDecision},
	{"beschluss", kindDecision}, {"entscheidung", kindDecision}, {"beschlossen", kindDecision}, {"décision", kindDecision}, {"décidé", kindDecision},
	{"decisión", kindDecision}, {"acuerdo", kindDecision}, {"besluit", kindDecision},
	{"risk", kindRisk}, {"new risk", kindRisk}, {"risiko", kindRisk}, {"risque", kindRisk}, {"riesgo", kindRisk}, {"risico", kindRisk},
	{"issue", kindIssue}, {"blocker", kindIssue}, {"problem", kindIssue}, {"problème", kindIssue}, {"problema", kindIssue}, {"probleem", kindIssue},
	{"change", kindChange}, {"change approved", kindChange}, {"änderung", kindChange}, {"changement", kindChange}, {"cambio", kindChange}, {"wijziging", kindChange},
}

// note keeps a block that is a decision, a risk, an issue or a change.
func (r *reader) note(b *block) {
	if b.text == "" || isNothing(b.text) || placeholder(b.text) {
		return
	}
	if k, text := noteMark(b.text); k != kindOther {
		if !isNothing(text) && !placeholder(text) && hasWord(text) {
			r.keepNote(k, text, b)
		}
		return
	}
	if ref, rest := changeRef(b.text); ref != "" && changeVerdict(rest) {
		r.keepNote(kindChange, b.text, b)
		return
	}
	switch b.sec.kind {
	case kindDecision, kindRisk, kindIssue, kindChange:
		if b.parent < 0 && hasWord(b.text) && !isSignOff(b.text) && !isRemark(b.text) && (b.bullet != 0 || !b.sec.bullet) && !strings.HasSuffix(b.text, ":") {
			r.keepNote(b.sec.kind, b.text, b)
		}
	}
}

// agreed begin sentences that tell what was decided.
var agreed = []string{"it was agreed ", "it was decided ", "it was resolved ", "it was unanimously ", "resolved that ", "resolved to ",
	"agreed that ", "agreed to ", "we agreed ", "we decided ", "decided to ", "decided that ", "the committee agreed ", "the committee decided ",
	"the board agreed ", "the board decided ", "the board approved ", "the committee approved ", "the council agreed ", "the council resolved ",
	"the group agreed ", "the group decided ", "the team agreed ", "the team decided ", "members agreed ", "motion carried", "motion passed",
	"the motion carried", "the motion passed", "the motion was carried", "es wurde beschlossen", "es wurde vereinbart", "il a été décidé",
	"se acordó", "se decidió", "er is besloten", "besloten is"}

// risky are turns by which sentences of minutes tell a risk.
var risky = []string{" risk that ", " risk is that ", " risiko, dass ", " risque que ", " riesgo de que ", " risico dat ", " rischio che "}

// toldBy is what a sentence tells without a mark: a decision, a risk, or nothing of the kind.
func (r *reader) toldBy(s string) kind {
	switch {
	case opensWith(s, agreed):
		return kindDecision
	case r.genre() == genreMinutes && !strings.HasSuffix(s, "?") && containsOne(strings.ToLower(s), risky):
		return kindRisk
	}
	return kindOther
}

// agreements keeps the sentences that tell what was decided or may go wrong, and hand nothing
// to anybody.
func (r *reader) agreements() {
	if r.doc.chat {
		return
	}
	taken := map[int]bool{}
	for i := range r.found {
		taken[r.found[i].Line] = true
	}
	for _, n := range slices.Concat(r.m.Decisions, r.m.Risks) {
		taken[n.Line] = true
	}
	for i := range r.doc.blocks {
		b := &r.doc.blocks[i]
		if b.row != nil || b.sec.kind == kindAgenda || b.sec.kind.holdsItems() || len(b.text) < 15 {
			continue
		}
		p := paragraph{r: r, b: b, text: b.text}
		for _, s := range sentences(b.text) {
			t := b.text[s.start:s.end]
			if k := r.toldBy(t); k != kindOther && !taken[p.lineOf(t)] {
				n := *b
				n.num, n.raw = p.lineOf(t), t
				r.keepNote(k, t, &n)
			}
		}
	}
	for _, list := range [][]Note{r.m.Decisions, r.m.Risks} {
		slices.SortStableFunc(list, func(a, b Note) int { return a.Line - b.Line })
	}
}

func opensWith(s string, list []string) bool {
	for _, w := range list {
		if beginsFold(s, w) {
			return true
		}
	}
	return false
}

func (r *reader) keepNote(k kind, text string, b *block) {
	n := Note{Text: strings.TrimSpace(strings.TrimPrefix(text, "~~")), Line: b.num, Evidence: evidence(b.raw)}
	var list *[]Note
	switch k {
	case kindDecision:
		list = &r.m.Decisions
	case kindRisk:
		list = &r.m.Risks
		p := parts{task: n.Text}
		r.cutLabels(&p)
		if len(p.owners) > 0 {
			n.Owner, _ = r.resolve(p.owners[0])
			n.Text = p.task
		}
	case kindIssue:
		list = &r.m.Issues
	case kindChange:
		list = &r.m.Changes
	default:
		return
	}
	if n.Text != "" {
		*list = append(*list, n)
	}
}

// noteMark reads "Decision: …", "Agreed – …", "RISK: …", "#agreed …", "D1: …" is not one.
func noteMark(s string) (kind, string) {
	t := strings.TrimLeft(s, "[(#*> ")
	if len(t) < 8 {
		return kindOther, ""
	}
	for _, m := range noteMarks {
		if len(t) <= len(m.word) || !beginsFold(t, m.word) {
			continue
		}
		_, rest := refAfter(t[len(m.word):])
		rest = strings.TrimLeft(rest, " ])")
		if rest == "" {
			continue
		}
		hash := strings.HasPrefix(s, "#")
		loud := t[:len(m.word)] == strings.ToUpper(m.word) && m.kind != kindChange && m.kind != kindIssue
		switch {
		case rest[0] == ':':
			return m.kind, trimLead(rest)
		case strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— "):
			if isUpper(t[0]) {
				return m.kind, trimLead(rest)
			}
		case hash || loud && m.kind == kindDecision:
			return m.kind, trimLead(rest)
		}
	}
	return kindOther, ""
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
		for i < len(after) && (isDigit(after[i]) || after[i] == '-' && i > 0) {
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
