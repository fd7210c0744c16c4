package talk

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/prose"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// asksWhen tells a question for the day of what was just taken on: "by when?", "when do you think?".
func asksWhen(s string) bool {
	body, ok := strings.CutSuffix(strings.TrimSpace(s), "?")
	body = strings.ToLower(strings.Trim(body, " .!"))
	switch body {
	case "by when", "until when", "when", "when by", "by", "deadline", "bis wann", "what's the deadline", "eta":
		return true
	}
	return ok && scan.CountWords(body) < 9 && scan.OpensWith(body, []string{"by when", "until when", "when can you", "when do you think", "when will you", "when would you", "when could you", "when are you", "when will it", "when will that", "when would that", "when can i", "when can we",
		"when's that", "how soon", "what's your eta", "what's the eta", "any eta", "eta ", "what's the timeline",
		"how long do you need", "how long will you need", "how much time do you need", "bis wann", "pour quand", "d'ici quand", "para cuándo", "¿para cuándo", "tegen wanneer"})
}

// whenDone reads "when can you get me the report?": what a day in the answer makes the answerer's.
func whenDone(s string) string {
	_, task, ok := whenYou.Cut(s)
	_, tail := grammar.CutWord(task)
	return takeIf(task, ok && strings.HasSuffix(s, "?") && grammar.StartsTask(task) && !pointing.Object(task) && scan.CountWords(tail) > 1)
}

var whenYou = vocab.Patterns("(by|) when (can|could|will|would) (you|you be able to|I expect you to)", "(by|) when (do you think|do you expect) (you can|you could|you'll|you will|to)")

// dated reads "by when?" and gives the answer to what was handed out just before.
func (t *talk) dated(p *prose.Paragraph, body string) bool {
	if len(t.r.Found) > 0 && asksWhen(body) && whenDone(body) == "" && (t.turn-t.foundTurn <= 2 || scan.CountWords(body) < 3) {
		t.when, t.whenYou = t.turn, scan.ContainsOne(strings.ToLower(body), []string{" you ", " you'"})
		return true
	}
	if t.when == 0 || t.turn != t.when+1 || len(t.r.Found) == 0 || t.open != nil && t.open.must {
		return false
	}
	ms := t.r.Dates(body)
	if len(ms) != 1 || len(ms[0].Text)*2 < len(body) && !(t.onlyReady(body[:ms[0].Start]) && t.onlyReady(body[ms[0].End:])) {
		return false
	}
	from := len(t.r.Found) - 1
	for from > 0 && t.whenYou && !sameSpeaker(t.r.Found[from].Owner, p.Speaker) { // "when do you think you'll be done?"
		from--
	}
	if t.whenYou && !sameSpeaker(t.r.Found[from].Owner, p.Speaker) {
		return false
	}
	if t.whenYou {
		t.r.Found[from].Due, t.r.Found[from].DueText = ms[0].Day, ms[0].Text
		t.when = 0
		return true
	}
	for last := t.r.Found[from].Block; from > 0 && (t.r.Found[from-1].Block == last || from > t.foundAt && sameSpeaker(t.r.Found[from-1].Owner, p.Speaker)); {
		from--
	}
	t.r.SetDue(from, deadline.Of(ms[0]))
	t.when = 0
	return true
}

// amended reads another day for what the speaker has taken on: "sorry, Tuesday", "make that Tuesday", "yes, Sunday".
func (t *talk) amended(p *prose.Paragraph, s string) bool {
	if len(s) > 50 || t.foundBy != p.Speaker || t.turn-t.foundTurn > 2 || t.foundAt >= len(t.r.Found) || t.r.Found[t.foundAt].DueText == "" {
		return false
	}
	rest := strings.TrimLeft(s, "*")
	for range 2 { // "actually, make that Tuesday"
		for _, w := range amends {
			rest, _ = scan.CutPrefixFold(rest, w)
			rest = strings.TrimLeft(rest, " ,-–")
		}
	}
	if last := t.lastMention(); len(rest) == len(s) && last.by != p.Speaker && scan.OpensWith(last.text, doubts) {
		for _, w := range []string{"yes", "yeah", "no", "right"} {
			rest, _ = scan.CutPrefixFold(rest, w)
		}
		rest = strings.TrimLeft(rest, " ,-–")
	}
	ms := t.r.Dates(rest)
	if len(rest) == len(s) || len(ms) == 0 || strings.HasSuffix(s, "?") || !t.onlyReady(rest[:ms[0].Start]) || !amendsEnd(rest[ms[0].End:]) {
		return false
	}
	if f := &t.r.Found[t.foundAt]; f.Due != ms[0].Day {
		f.Due, f.DueText = ms[0].Day, ms[0].Text
	}
	return true
}

// proposal is another day that somebody has put in question, and the item it is meant for.
type proposal struct {
	day      deadline.Due
	by       string
	turn, at int
}

// countered reads "could it be Thursday?" after a day was named, and "Thursday is fine", by which it is taken.
func (t *talk) countered(p *prose.Paragraph, s, body string) bool {
	proposed, justFound := t.counter.by != "" && t.turn == t.counter.turn+1, t.foundAt < len(t.r.Found) && t.foundBy != "" && t.turn-t.foundTurn <= 1
	if asks := strings.HasSuffix(s, "?"); asks && !justFound || !asks && !proposed {
		return false
	}
	ms := t.r.Dates(body)
	if i := strings.LastIndex(body, ", "); i > 0 && len(ms) == 2 && strings.HasSuffix(s, "?") { // "Friday is tight, Monday ok?"
		body = body[i+2:]
		ms = t.r.Dates(body)
	}
	if strings.HasSuffix(s, "?") && len(ms) == 1 && len(body) < 50 && justFound && t.r.Found[t.foundAt].Talk && (t.foundBy == p.Speaker || t.r.Found[t.foundAt].DueText == "" || ms[0].Start > 0) &&
		t.onlyReady(asIf.Replace(" "+strings.ToLower(body[:ms[0].Start])+" ")) && t.onlyReady(asIf.Replace(" "+strings.ToLower(strings.Trim(body[ms[0].End:], " ?"))+" ")) && !greetsDay(body) {
		t.counter = proposal{deadline.Of(ms[0]), p.Speaker, t.turn, t.foundAt}
		if t.foundBy == p.Speaker { // "sure. By Friday ok?" stands if nobody says otherwise
			t.r.SetDue(t.foundAt, t.counter.day)
		}
		return true
	}
	c := t.counter
	if !proposed || p.Speaker == c.by || c.at >= len(t.r.Found) || strings.HasSuffix(s, "?") || len(s) > 60 {
		return false
	}
	_, yes := interjections(s)
	agrees := yes == saysYes || scan.ContainsOne(strings.ToLower(s), []string{"fine", "works", "perfect", "great", "good", "no problem", "that's ok", "is ok"})
	if len(ms) == 1 && ms[0].Day != c.day.Day && agrees { // "tomorrow morning is fine, too"
		c.day = deadline.Of(ms[0])
	}
	if len(ms) > 1 || len(ms) == 1 && ms[0].Day != c.day.Day || len(ms) == 0 && !agrees || strings.Contains(s, "n't") || yes == saysNo {
		return false
	}
	t.counter = proposal{}
	f := &t.r.Found[c.at]
	f.Due, f.DueText = c.day.Day, c.day.Text
	return len(ms) == 1
}

// takenFor reads "great, by the 10th?", by which an offer is taken and a day put in question.
func (t *talk) takenFor(p *prose.Paragraph, body string, from int) {
	if len(t.r.Found) != from+1 || !strings.HasSuffix(body, "?") || t.r.Found[from].DueText != "" || sameSpeaker(t.r.Found[from].Owner, p.Speaker) {
		return
	}
	if ms := t.r.Dates(body); len(ms) == 1 && deadline.At(body, &ms[0]) && t.onlyReady(body[:ms[0].Start]) {
		t.counter = proposal{deadline.Of(ms[0]), p.Speaker, t.turn, from}
	}
}

// asIf are the words around a day that is put in question.
var asIf = strings.NewReplacer(" make ", " ", " how about ", " ", " what about ", " ", " or ", " ", " instead ", " ", " better ", " ", " also ", " ", " enough ", " ", " say ", " ", " early ", " ")

func greetsDay(s string) bool { return scan.OpensWith(s, []string{"see you", "until", "till"}) }

// amends begin a correction.
var amends = []string{"sorry", "i mean", "i meant", "make that", "make it", "correction", "or rather", "rather", "no wait", "wait no", "no, wait", "wait,", "erm", "argh", "oops", "ah no", "ah, no",
	"let's say", "actually"}

// doubts begin questions after the day: "thought it's Sunday?".
var doubts = []string{"thought ", "i thought ", "isn't it ", "isn't that ", "wasn't it ", "wasn't that ", "not ", "you mean ", "did you mean ", "don't you mean ", "sure it's "}

// amendsEnd tells what may stand behind the new day: nothing, or the old one: "Tuesday, not Monday".
func amendsEnd(s string) bool {
	s = strings.Trim(s, " .!")
	return s == "" || scan.OpensWith(strings.TrimLeft(s, ", "), []string{"not ", "then", "sorry", "of course", "i mean", "instead", "at the latest"})
}

// forestalled forgets what another has just taken on where the speaker has done it, or says that nobody need.
func (t *talk) forestalled(p *prose.Paragraph, body string) bool {
	if t.foundBy == "" || t.foundAt != len(t.r.Found)-1 || t.turn-t.foundTurn > 2 || len(body) > 70 || strings.HasSuffix(body, "?") {
		return false
	}
	f := &t.r.Found[t.foundAt]
	mine := sameSpeaker(t.foundBy, p.Speaker)
	if !mine && t.turn-t.foundTurn > 1 {
		return false
	}
	switch {
	case !f.Talk || f.Status != "open":
		return false
	case mine && scan.OpensWith(body, []string{"then i won't", "i won't then", "ok then i won't", "oh good then i won't", "oh good, then i won't", "never mind then", "forget that"}):
	case !mine && (scan.OpensWith(body, needless) || strings.HasSuffix(strings.TrimRight(body, " .!"), "don't bother") || strings.HasSuffix(strings.TrimRight(body, " .!"), "no need")):
	default:
		return false
	}
	t.r.Found = t.r.Found[:t.foundAt]
	t.foundBy, t.open = "", nil
	return true
}

// needless begin what makes another's promise idle.
var needless = []string{"already did", "i already did", "already done", "i already have", "did that already", "i did that", "i've done that", "i've already ", "no need", "not needed", "not necessary",
	"don't bother", "you don't have to", "you don't need to", "that's done already", "it's already done", "that's already done", "leave it, ", "please don't", "better not"}
