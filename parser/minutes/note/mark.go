package note

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
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

var marksBegin = func() *vocab.Openings {
	var words []string
	for _, m := range noteMarks {
		words = append(words, m.word)
	}
	return vocab.NewOpenings(words...)
}()

// Marked reads "Decision: …", "Agreed – …", "RISK: …", "#agreed …", "D1: …" is not one.
func Marked(s string) (page.Kind, string) {
	t := strings.TrimLeft(s, "[(#*> ")
	if len(t) < 8 || !marksBegin.Begin(t) {
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
			if scan.IsUpper(t[0]) && !asks.Has(scan.FirstWord(scan.Lower(grammar.TrimLead(rest)))) {
				return m.kind, grammar.TrimLead(rest)
			}
		case hash || loud && m.kind == page.KindDecision:
			return m.kind, grammar.TrimLead(rest)
		}
	}
	return page.KindOther, ""
}

// asks begin what a word means where a page explains its words: "Resolution – what we did about it".
var asks = vocab.Of("what how why who when where which whether")

// ChangeRef reads the number of a change request: "CHG0042001", "CR-17", "RFC 2024-11".
func ChangeRef(s string) (ref, rest string) {
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

// ChangeVerdict tells that a line says what became of a change: approved, deferred, rolled back.
func ChangeVerdict(s string) bool {
	lo := strings.ToLower(s)
	for _, w := range []string{"approved", "rejected", "deferred", "postponed", "implemented", "scheduled", "rolled back", "withdrawn",
		"declined", "cancelled", "failed", "completed"} {
		if strings.Contains(lo, w) {
			return true
		}
	}
	return false
}
