package prose

import (
	"strings"

	"duly/parser/minutes/asking"
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

// recital begins what a resolution says of its reasons: "WHEREAS, …".
var recital = vocab.Of("whereas whereas,")
