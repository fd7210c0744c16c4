package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// toRobot tells a line that is for the robots of a meeting's channel and says nothing to the others: "q+ to ask about the name",
// "present+", "Zakim, next agendum", "ack jory", "scribe: jory", "s/Jory/Jori/".
func (t *talk) toRobot(s string) bool {
	first, rest, _ := strings.Cut(s, " ")
	word := strings.ToLower(strings.TrimRight(first, ",:"))
	switch {
	case robotWords.Has(first):
		return true
	case word == "ack" && word == strings.ToLower(first):
		return rest == "me" || t.r.Heard[strings.ToLower(rest)]
	case len(word) < len(first):
		return logFields.Has(word) && first[len(word)] == ':' || grammar.IsBot(word)
	}
	return strings.HasPrefix(s, "s/") && strings.Count(s, "/") > 1
}

// robotWords are orders to robots, logFields what a log is headed by.
var (
	robotWords = vocab.Of("q+ q- q? q= present+ present- regrets+ regrets- scribe+ scribe- chair+ chair- agenda+ agenda- agenda? -1 +0 -0")
	logFields  = vocab.Of("scribe scribenick chair chairs meeting present regrets agenda")
)
