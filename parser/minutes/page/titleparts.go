package page

import "strings"

// parts are what the phrases within a longer heading speak of.
type parts uint32

const (
	partEverybody parts = 1 << iota // in Spanish
	partDiscussed                   // a point of the meeting: "Review the draft and discuss the next steps"
	partProgram                     // of a program, or other than what people do
	partAction
	partEarlier // actions that were handed out before
	partUndone
	partDone
	partArising
	partNext
	partDecision
	partResolution
	partPeople
	partAbsent
	partAgenda
	partMinuted // an agenda with what was said to it below
	partTreated // an agenda, and what is done to it
	partAhead   // an agenda, or what comes
	partRisk
)

// phrase is one that a heading may hold, behind its first word.
type phrase struct {
	rest string
	of   parts
}

// titlePhrases are the phrases by their first word.
var titlePhrases = func() map[string][]phrase {
	byFirst := map[string][]phrase{}
	for of, list := range map[parts]string{
		partEverybody: "a todos|de todos|para todos|con todos|todos los|todos ustedes",
		partDiscussed: "discuss|discussing|discussion of|discussion on|discussion about",
		partProgram: "github actions|ci actions|menu|submenu|menus|action figures|call to action|class action|action plans|affirmative action|corporate actions|action team|" +
			"action group|action committee|in action|legal action|position|actions workflow|" +
			"includes|supports|provides|offers|shows|performs|contains|describes|allows|defines|exposes|implements|available|possible|supported|code actions|user actions",
		partAction: "action items|actions|action points|next steps|action item|action list|action log|action register|action tracker|action sheet|" +
			"action table|follow ups|followups|follow up items|follow up tasks|to dos|todos|aufgaben|offene punkte|maßnahmen|nächste schritte|" +
			"agreed to do|agreed improvements|improvements we agreed on|what we will do|what we'll do|what we'll try|what we will try|prochaines étapes|acciones|tareas|próximos pasos|actiepunten|acties|ais",
		partEarlier: "previous|last|prior|review|reviewed|status|old|carried|brought forward|outstanding from|arising from|letzten|vorigen|vorige|précédente|" +
			"anterior|outstanding|update on|progress",
		partUndone:     "to be|not|open",
		partDone:       "completed|closed|done|erledigte|finished",
		partArising:    "matters arising",
		partNext:       "next meeting|next call|nächste sitzung|prochaine réunion|próxima reunión|volgende vergadering",
		partDecision:   "decisions|beschlüsse|décisions|decisiones|besluiten",
		partResolution: "resolutions",
		partPeople:     "attendees|attendance|participants|teilnehmer|in attendance|members present",
		partAbsent:     "apologies|regrets|absent",
		partAgenda:     "agenda",
		partMinuted:    "notes|minutes",
		partTreated:    "bash|bashing|review|approval|adoption|confirmation|acceptance|changes",
		partAhead:      "tagesordnung|ordre du jour|upcoming",
		partRisk:       "risks",
	} {
		for p := range strings.SplitSeq(list, "|") {
			first, rest, _ := strings.Cut(p, " ")
			byFirst[first] = append(byFirst[first], phrase{rest, of})
		}
	}
	return byFirst
}()

// partsOf tells what the phrases of a folded heading speak of.
func partsOf(t string) (has parts) {
	for more := true; more; {
		var word string
		word, t, more = strings.Cut(t, " ")
		for _, p := range titlePhrases[word] {
			if strings.HasPrefix(t, p.rest) && (p.rest == "" || len(t) == len(p.rest) || t[len(p.rest)] == ' ') {
				has |= p.of
			}
		}
	}
	return has
}
