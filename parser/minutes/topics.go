package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// topicOf returns the topic that a line of a meeting's log opens: "#topic R-12 countdown", "topic: next week".
func topicOf(s string) (topic string, ok bool) {
	for _, w := range []string{"#topic ", "#subtopic ", "topic: ", "subtopic: ", "#item "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return "", false
}

// openTopics name no thing that is talked about.
var openTopics = vocab.Phrases("open floor|open discussion|aob|any other business|roll call|rollcall|misc|miscellaneous|agenda|next meeting|hi|welcome|wrap up|" +
	"init process|action items|previous action items|review of previous action items|follow ups|other business|open actions|status")

// opened notes a new topic, before which nothing points back.
func (t *talk) opened(topic string) {
	t.mentions, t.topic, t.topicTurn = t.mentions[:0], "", t.turn
	if !openTopics.Has(topic) {
		t.topic = topic
	}
}

// onTopic puts the topic before what a task points back to.
func (t *talk) onTopic(text string) string {
	switch {
	case t.topic == "" || t.turn-t.topicTurn > 2*reachBack || sharesWord(t.topic, text):
		return text
	case text == "":
		return t.topic
	}
	return t.topic + "; " + text
}

// deedNamed returns what "do that" stands for where it was named as something to do: "we should add a note".
func deedNamed(task, about string) string {
	rest, ok := scan.CutPrefixFold(task, "do ")
	if !ok || !anaphoric(task) || len(strings.Fields(rest)) > 3 {
		return ""
	}
	for _, w := range toBeDone {
		if deed, ok := scan.CutPrefixFold(about, w); ok && grammar.StartsTask(strings.TrimPrefix(deed, "also ")) {
			return strings.TrimRight(strings.TrimPrefix(deed, "also "), " .,!?:")
		}
	}
	return ""
}

// toBeDone begin sentences that name something to do.
var toBeDone = func() []string {
	var out []string
	for _, who := range []string{"", "we", "someone", "somebody", "I", "you", "maybe we", "so we"} {
		for _, verb := range []string{"can", "could", "should", "need to", "needs to", "would need to", "'d need to", "have to", "has to", "must", "would have to"} {
			out = append(out, strings.TrimLeft(strings.ReplaceAll(who+" "+verb+" ", " '", "'"), " "))
		}
	}
	return out
}()
