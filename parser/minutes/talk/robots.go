package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
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

// robotic are those who tell of nothing but the channel: "ruta has joined the conference.", "Added ruta to the queue".
func robotic(r *reading.Reader) vocab.Set {
	robots, told, other := vocab.Set{}, map[string]int{}, map[string]int{}
	for i := range r.Doc.Blocks {
		switch b := &r.Doc.Blocks[i]; {
		case b.Speaker == "" || other[b.Speaker] > maxElse:
		case scan.ContainsOne(b.Text, ofChannel):
			told[b.Speaker]++
		default:
			other[b.Speaker]++
		}
	}
	for name, n := range told {
		if n > 3 && other[name] <= maxElse && other[name]*9 <= n {
			robots[strings.ToLower(name)] = true
		}
	}
	return robots
}

// maxElse is how many lines a robot may say of other things.
const maxElse = 9

var ofChannel = []string{" has joined", " has left", " joined the ", " left the ", " has the floor", " speaker queue", " the queue", " been muted", " been unmuted", " the conference", " conference connections"}
