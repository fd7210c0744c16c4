package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/same"
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
	t.mentions, t.topic, t.topicTurn, t.matter = t.mentions[:0], "", t.turn, ""
	if !openTopics.Has(topic) {
		t.topic = topic
	}
}

// onTopic puts the topic before what a task points back to.
func (t *talk) onTopic(text string) string {
	switch {
	case t.topic == "" || t.turn-t.topicTurn > 2*reachBack || same.SharesWord(t.topic, text):
		return text
	case text == "":
		return t.topic
	}
	return t.topic + "; " + text
}

// raises notes a sentence that opens a matter of its own: "#311 memory leak", "next, the boat", "venue: all signed".
func (t *talk) raises(s string) {
	topic := matter(s)
	if topic == "" && t.thingOnly(s) {
		topic, _ = scan.CutPrefixFold(s, "and ")
	}
	if topic == "" || len(topic) > 100 || t.things(topic) == 0 {
		return
	}
	t.matter, t.matterTurn = strings.TrimRight(topic, " .!?:"), t.turn
}

// thingOnly tells a sentence that is no more than a thing: "And the defibrillator.", "The author evening."
func (t *talk) thingOnly(s string) bool {
	rest, ok := strings.CutSuffix(s, ".")
	if !ok {
		rest, ok = strings.CutSuffix(s, "?")
	}
	rest, _ = scan.CutPrefixFold(rest, "and ")
	rest, _ = scan.CutPrefixFold(rest, "now ")
	article, noun, _ := strings.Cut(rest, " ")
	if article = strings.ToLower(article); !ok || article != "the" && article != "our" || scan.CountWords(noun) > 3 {
		return false
	}
	return noun != "" && t.things(noun) == scan.CountWords(noun)
}

// withinMatter puts the matter that was opened last before what a task points back to.
func (t *talk) withinMatter(text string) string {
	if t.matter == "" || t.turn-t.matterTurn > reachBack || strings.Contains(text, "; ") || same.SharesWord(t.matter, text) {
		return text
	}
	return strings.TrimRight(t.matter+"; "+text, "; ")
}

// opensByNumber tells a line that opens with a number of its own, which the page has taken off: "#311 memory leak".
func opensByNumber(raw, text string) bool {
	i := strings.Index(raw, text[:min(len(text), 20)])
	if i <= 0 {
		return false
	}
	lead := grammar.LastWords(raw[:i], 1)
	digits := strings.Trim(lead, "#.):")
	return len(digits) > 0 && len(digits) < len(lead) && len(digits) < 7 && strings.Trim(digits, "0123456789") == ""
}

// matter returns what a sentence opens, "" where it opens nothing.
func matter(s string) string {
	if rest := strings.TrimLeft(s, "#0123456789"); len(rest) < len(s) && scan.CountWords(s) > 2 { // "#311 memory leak", "2. the hero video is too long"
		if mark := s[:len(s)-len(rest)]; mark[0] == '#' || strings.IndexByte(".):", scan.ByteAt(rest, 0)) >= 0 && scan.ByteAt(rest, 1) == ' ' {
			return strings.TrimLeft(rest, ".): ")
		}
	}
	for range 2 {
		w := scan.FirstWord(s)
		if !fillers.Has(strings.Trim(w, ",.!")) && !yesWords.Has(strings.Trim(w, ",.!")) && !strings.EqualFold(w, "and") {
			break
		}
		_, s, _ = strings.Cut(s, " ")
	}
	for _, w := range matters {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return strings.TrimLeft(rest, " ,:-")
		}
	}
	if label, rest, ok := strings.Cut(s, ": "); ok && scan.CountWords(label) < 4 && len(rest) > 3 && !strings.ContainsAny(label, "/@,") && !announces(label) {
		return label
	}
	return ""
}

// announces tells words before a colon that name no thing, and only say that something follows: "quick one", "small update".
func announces(label string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(label)) {
		if w = strings.Trim(w, ".,!"); !announcing.Has(w) && !fillers.Has(w) && !grammar.Determiners.Has(w) {
			return false
		}
	}
	return true
}

var announcing = vocab.Of("quick short small brief little tiny dumb silly stupid other another separate general good bad sad great first second third last next final new old same side random daily related unrelated my your " +
	"one thing things question questions q qq note update updates news favour favor request reminder heads-up headsup heads up fyi psa tldr tl;dr point topic story summary suggestion idea answer info sidenote aside edit " +
	"ps p.s nb n.b for to all everyone team guys folks today tomorrow tonight also and")

// matters begin what is talked about next.
var matters = []string{"next up", "next topic", "next item", "next one", "next thing", "next:", "next,", "last one", "last thing", "last topic", "last item", "last:", "last point", "last,", "lastly", "finally", "first up", "first thing",
	"first item", "second thing", "second item", "second point", "third thing", "number one", "number two", "number three", "number four", "another thing", "one more thing", "one more", "one other thing", "one thing", "on the subject of",
	"as for", "regarding", "back to", "moving on to", "then there's", "the first one is", "the second one is", "the next one is", "the last one is", "second,", "third,"}
