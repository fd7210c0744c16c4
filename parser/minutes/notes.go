package minutes

import (
	"slices"
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

// note keeps a block that is a decision, a risk, an issue or a change.
func (r *reader) note(b *page.Block) {
	if b.Text == "" || isNothing(b.Text) || placeholder(b.Text) {
		return
	}
	if k, text := noteMark(b.Text); k != page.KindOther && !r.signedOff(b.Text) {
		if !isNothing(text) && !placeholder(text) && hasWord(text) {
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

// agreed begin sentences that tell what was decided.
var agreed = []string{"it was agreed ", "it was decided ", "it was resolved ", "it was unanimously ", "resolved that ", "resolved to ",
	"agreed that ", "agreed to ", "we agreed ", "we decided ", "decided to ", "decided that ", "decided: ", "agreed: ", "resolved: ", "the committee agreed ", "the committee decided ",
	"the board agreed ", "the board decided ", "the board approved ", "the committee approved ", "the council agreed ", "the council resolved ",
	"the group agreed ", "the group decided ", "the team agreed ", "the team decided ", "members agreed ", "es wurde beschlossen", "es wurde vereinbart", "il a été décidé",
	"se acordó", "se decidió", "er is besloten", "besloten is"}

// verdicts begin sentences that say nothing without the motion before them.
var verdicts = []string{"motion carried", "motion passed", "the motion carried", "the motion passed", "the motion was carried"}

// ruled tells a sentence of nothing but what became of the one before: "Carried 5-0.", "Agreed.", "Akkoord."
func ruled(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	return len(words) > 0 && len(words) < 4 && ruledWords.Has(strings.Trim(words[0], ".,:;")) && strings.HasSuffix(s, ".") && !strings.Contains(s, ": ")
}

var ruledWords = vocab.Of("carried passed approved agreed adopted unanimous unanimously einstimmig angenommen genehmigt beschlossen abgelehnt rejected defeated adopté adoptée approuvé approuvée accepté " +
	"aprobado aprobada aceptado akkoord aangenomen goedgekeurd")

// risky are turns by which sentences of minutes tell a risk, blocking those by which they tell what holds
// something up; settled are words that take either back.
var (
	risky = vocab.NewList(" risk that ", " risk is that ", " main risk ", " biggest risk ", " danger that ", " danger is that ", " we are worried that ", " we're worried that ", "worry is ", "concern is that ", " there is a concern that ", " there was a concern that ", " there is concern that ", " there was concern that ", " a material risk", " a significant risk", " a serious risk", " a real risk", " poses a risk", " we are concerned that ", " is at risk", " are at risk",
		" risiko, dass ", " risiko besteht", " gefahr, dass ", " gefahr besteht", "befürchtet, dass ", "sorge ist, dass ", " risque que ", " risque est que ", " risque de ", " crainte que ", " crainte est que ", " riesgo de ",
		" riesgo es que ", " peligro de que ", " risico dat ", " risico bestaat", " risico is dat ", " gevaar dat ", " vrees dat ", " rischio che ")
	blocking = vocab.NewList(" blocked by ", " blocked until ", " blocked on ", " is blocking ", " are blocking ", " blockiert durch ", " ist blockiert", " sind blockiert", " bloqué par ", " bloquée par ", " est bloqué", " bloqueado por ",
		" bloqueada por ", " está bloquead", " geblokkeerd door ", " is geblokkeerd")
	settled = vocab.NewList(" no risk", " little risk", " no danger", " is gone", " has gone", " no longer ", " not blocked", " unblocked", " was closed", " is closed", " kein risiko", " keine gefahr", " nicht mehr", " pas de risque",
		" aucun risque", " n'y a plus", " sin riesgo", " ya no ", " geen risico", " niet meer")
)

// toldBy is what a sentence tells without a mark: a decision, a risk, an issue, or nothing of the kind.
func (r *reader) toldBy(s string) (k page.Kind, text string) {
	switch {
	case scan.OpensWith(s, agreed), scan.OpensWith(s, verdicts), r.genre() == genreMinutes && (decision(s) || wayOut(s)):
		return page.KindDecision, s
	case r.genre() != genreMinutes || strings.HasSuffix(s, "?"):
		return page.KindOther, ""
	}
	lo := " " + strings.ToLower(s)
	switch {
	case settled.In(lo) || conditional(s):
	case risky.In(lo):
		return page.KindRisk, s
	case blocking.In(lo):
		return page.KindIssue, s
	}
	return page.KindOther, ""
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
			kind, text := r.toldBy(t)
			if k > 0 { // "… is shut down. Risk: the line may come too late."
				if marked, rest := noteMark(t); marked != page.KindOther && !r.signedOff(t) {
					if kind, text = marked, rest; scan.OpensWith(rest, []string{"to ", "that "}) {
						text = t // "RESOLVED to accept …"
					}
				}
			}
			if k > 0 && kind == page.KindOther && r.genre() == genreMinutes && ruled(t) {
				kind = page.KindDecision
			}
			if kind == page.KindDecision && (scan.OpensWith(t, verdicts) || scan.CountWords(t) < 6) {
				t = withMotion(b.Text, ss[:k+1])
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

// withMotion returns the last sentence together with the motion that it decides on, "Jo moved to accept. Una
// seconded. Motion carried.", or with the one before, without which it says nothing: "They were adopted."
func withMotion(text string, ss []grammar.Span) string {
	last := len(ss) - 1
	for k := last - 1; k >= 0 && k >= last-3 && !ruled(text[ss[k].Start:ss[k].End]); k-- {
		if scan.ContainsOne(strings.ToLower(text[ss[k].Start:ss[k].End]), []string{"moved", "motion", "propose"}) {
			return text[ss[k].Start:ss[last].End]
		}
	}
	said := text[ss[last].Start:ss[last].End]
	if w := strings.ToLower(scan.FirstWord(said)); last > 0 && (ruled(said) || scan.CountWords(said) < 4 || w == "this" || w == "it" || w == "they" || w == "these" || w == "beides" || w == "se" && scan.CountWords(said) < 5) {
		return text[ss[last-1].Start:ss[last].End]
	}
	return said
}

// signedOff tells a line that says who released a document, and when: "Approved: Steering Group, 1 October".
func (r *reader) signedOff(s string) bool {
	return (scan.BeginsFold(s, "approved") || scan.BeginsFold(s, "genehmigt") || scan.BeginsFold(s, "approuvé")) && (len(r.dates(s)) > 0 || scan.CountWords(s) < 4)
}

func (r *reader) keepNote(k page.Kind, text, owner string, b *page.Block) {
	n := Note{Text: strings.TrimSpace(strings.TrimPrefix(text, "~~")), Line: b.Num, Evidence: evidence(b.Raw)}
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
	if q := (parts{task: text}); len(p.owners) == 0 && r.tailGroup(&q, q.task, grammar.StrengthSection) && q.due.empty() && q.status == "" {
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
