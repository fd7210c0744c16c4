package minutes

import "strings"

// noteMarks begin a decision, a risk, an issue or a change.
var noteMarks = []struct {
	word string
	kind kind
}{
	{"decision", kindDecision}, {"decisions", kindDecision}, {"decided", kindDecision}, {"agreed", kindDecision}, {"agreement", kindDecision}, {"resolved", kindDecision}, {"resolution", kindDecision}, {"resolution carried", kindDecision}, {"consensus", kindDecision}, {"motion carried", kindDecision}, {"conclusion", kindDecision},
	{"beschluss", kindDecision}, {"entscheidung", kindDecision}, {"beschlossen", kindDecision}, {"décision", kindDecision}, {"décidé", kindDecision}, {"decisión", kindDecision}, {"acuerdo", kindDecision}, {"besluit", kindDecision},
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
		if len(t) <= len(m.word) || !strings.EqualFold(t[:len(m.word)], m.word) {
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
	for _, w := range []string{"approved", "rejected", "deferred", "postponed", "implemented", "scheduled", "rolled back", "withdrawn", "declined", "cancelled", "failed", "completed"} {
		if strings.Contains(lo, w) {
			return true
		}
	}
	return false
}
