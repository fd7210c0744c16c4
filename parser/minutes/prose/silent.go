package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// asksFact tells a question that minutes keep, which hands out nothing: "Does Lena need to review it?"
func asksFact(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, " )\"”"), "?") && factual.Has(scan.FirstWord(s)) && !asking.Starts(s)
}

var factual = vocab.Of("does do did is are was were has have had should")

// normative tells a rule of a specification: "The server MUST close the connection".
func normative(s string) bool {
	return scan.ContainsOne(s, []string{" MUST ", " SHOULD ", " SHALL "}) && s != strings.ToUpper(s)
}

// ruled tells what an office is always to do, as rules say that are sent round: "The treasurer should also report".
func (p *Paragraph) ruled(h grammar.Head, before string) bool {
	if p.genre != reading.GenreMail || h.Form != grammar.FormShould && !strings.HasSuffix(h.Words, "need to") || len(h.Owners) != 1 {
		return false
	}
	who := h.Owners[0]
	return (before == "the" || scan.BeginsFold(who, "the ")) && grammar.RoleLength(who) == len(who) && !p.r.participants(h.Owners) && len(p.r.Dates(h.Task)) == 0
}

// recital begins what a resolution says of its reasons: "WHEREAS, …".
var recital = vocab.Of("whereas whereas,")
