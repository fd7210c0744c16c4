package talk

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// addressed takes the name of the one spoken to off the beginning: "@ruta …", "ruta: …", "Ruta, …",
// "Ruta could you …", or off the end of a question: "…, Ruta?".
func (t *talk) addressed(s string) (to, body string) {
	if i := strings.LastIndex(s, ", "); i > 0 && strings.HasSuffix(s, "?") { // "…, Ruta?"
		if name := s[i+2 : len(s)-1]; t.r.Heard[strings.ToLower(name)] {
			return name, s[:i] + "?"
		}
	}
	if i := strings.LastIndex(s, ", "); i > 0 && asking.Within(s) > 0 { // "if you get a sec could you chase them, Ruta"
		if name := strings.TrimRight(s[i+2:], ".! "); t.r.Heard[strings.ToLower(name)] {
			return name, s[:i]
		}
	}
	if name, asks := t.calledLast(s); name != "" {
		return name, asks
	}
	u, rest := grammar.NameUnit(s, grammar.StrengthMark)
	if name := t.mentioned(s); name != "" {
		u, rest = s[:1+len(name)], s[1+len(name):]
	}
	if u == "" || !strings.HasPrefix(u, "@") && !t.r.Heard[strings.ToLower(u)] && !(grammar.Capitalised(u) && t.r.Known(u)) {
		u, _, _ = strings.Cut(s, " ")
		if u = strings.TrimRight(u, ":,"); !t.r.Heard[strings.ToLower(u)] {
			return "", s
		}
		rest = s[len(u):]
	}
	rest = unfond(rest)
	if name, _ := t.calledWith(u, strings.TrimLeft(rest, " ,")); name != "" { // "Ruta and Jo, could you …"
		return strings.TrimPrefix(u, "@"), strings.TrimLeft(rest, " ,")
	}
	after := strings.TrimLeft(rest, " ,")
	if task, ok := strings.CutPrefix(after, "you "); ok && (strings.HasSuffix(s, "?") || asksPolitely(after)) && grammar.StartsTask(task) { // "ruta you order it?"
		return strings.TrimPrefix(u, "@"), "can " + after
	}
	if _, task, ok := youWould.Cut(after); ok && strings.HasSuffix(s, "?") && grammar.StartsTask(task) { // "ruta, you'd add the tables?"
		return strings.TrimPrefix(u, "@"), "can you " + task
	}
	if after = strings.TrimLeft(rest, " "); asksPolitely(after) && orderIn(after) != "" { // "ruta bring the bag please?"
		return strings.TrimPrefix(u, "@"), after
	}
	if strings.HasPrefix(after, ":") || strings.HasPrefix(after, ",") || strings.HasPrefix(after, "- ") || strings.HasPrefix(u, "@") ||
		asking.Starts(after) || conditions.Has(scan.FirstWord(after)) && asking.Within(after) > 0 || request2(after) || scan.OpensWith(after, asking.OfferWords[:6]) || checks(after) != "" || asking.Readiness(after) != "" || asking.EitherOfUs(after) != "" || orderIn(after) != "" && !samePast.Has(scan.FirstWord(after)) || t.tongues.Read(after).Act == tongues.ActAsk || grammar.FirstForm(after) == grammar.FormTo {
		return strings.TrimPrefix(u, "@"), strings.TrimLeft(after, ":,- ")
	}
	return "", s
}

// unfond takes off what stands behind a name out of fondness: "Ruta love, could you …".
func unfond(rest string) string {
	word, after, ok := strings.Cut(strings.TrimLeft(rest, " ,"), " ")
	if ok && fond.Has(strings.TrimRight(word, ",:")) {
		return ", " + after
	}
	return rest
}

var fond = vocab.Of("darling love dear mate sweetie hun hon babe buddy bud pal bro dude")

// calledLast reads "can you do that Ruta?", in which the name is of no word before it: not "can you ask Ruta", "leave it with Ruta".
func (t *talk) calledLast(s string) (name, asks string) {
	head := strings.TrimRight(s, "?!. ")
	i := strings.LastIndexByte(head, ' ')
	if i < 0 || !t.r.Heard[strings.ToLower(strings.TrimPrefix(head[i+1:], "@"))] || !asking.Starts(s) && asking.Readiness(s) == "" && handedBy(t.r, strings.TrimRight(head[:i], " ,")) == "" {
		return "", ""
	}
	asks = strings.TrimRight(head[:i], " ,")
	before := strings.ToLower(grammar.LastWords(asks, 1))
	task, _ := asking.Request(asks)
	if task == "" {
		task = asking.Readiness(asks)
	}
	if task == "" {
		task = handedBy(t.r, asks)
	}
	if scan.CountWords(task) < 2 || grammar.Prepositions.Has(before) || grammar.Determiners.Has(before) && !pointing.Things.Has(before) {
		return "", ""
	}
	return strings.TrimPrefix(head[i+1:], "@"), asks + s[len(head):]
}

var youWould = vocab.Patterns("(you'd|you would|you'll|you will) (also|then|)")

// samePast are verbs whose past is like their base: "Milo put the bins out" tells what he did.
var samePast = vocab.Of("put set cut let hit read shut cost hurt cast quit rid split spread bet bid fit run come become beat broadcast")

// calledWithin finds where somebody is called to be asked behind a clause: "good idea, ruta could you set it up?".
func (t *talk) calledWithin(s string) int {
	for i := 0; i < min(len(s), 120)-2; i++ {
		if s[i] != ',' && s[i] != '-' && s[i] != '!' && s[i] != '.' || s[i+1] != ' ' {
			continue
		}
		name, after, _ := strings.Cut(strings.TrimPrefix(s[i+2:], "@"), " ")
		if !t.r.Heard[strings.ToLower(strings.TrimRight(name, ":,"))] {
			continue
		}
		if _, handed := yours(after); handed || request2(after) || asking.Starts(after) {
			return i + 2
		}
	}
	return 0
}

// mentioned returns the name of a speaker that "@Ruta B could you …" begins with.
func (t *talk) mentioned(s string) (name string) {
	rest, ok := strings.CutPrefix(s, "@")
	for i := 0; ok && i < min(len(rest), 40); i++ {
		if end := i+1 == len(rest) || !scan.IsWordByte(rest[i+1]) && rest[i+1] != '\''; end && t.r.Heard[strings.ToLower(rest[:i+1])] {
			name = rest[:i+1]
		}
	}
	return name
}

// request2 tells "could you also …", which follows a name without a comma.
func request2(s string) bool {
	return scan.OpensWith(s, []string{"can you", "could you", "would you", "will you", "pls", "plz", "please", "don't forget"})
}

// calledWith takes off who is called with the one named before, if one was: "and @jo, could you …".
func (t *talk) calledWith(to, body string) (name, rest string) {
	if to == "" {
		return "", body
	}
	after := body
	for _, w := range []string{"and ", "& ", "/ ", "/", "+ "} {
		after, _ = scan.CutPrefixFold(after, w)
	}
	name, rest = t.oneOfCircle(strings.TrimPrefix(after, "@"))
	if name == "" || !strings.HasPrefix(after, "@") && (len(after) == len(body) || !scan.OpensWith(rest, []string{",", ":", " - ", " – "})) {
		return "", body
	}
	return name, strings.TrimLeft(rest, ",: -")
}

// firstParts are what names in small letters begin with, up to what is no part of a word.
func firstParts(names vocab.Set) vocab.Set {
	parts := vocab.Set{}
	for name := range names {
		for name != "" && partLength(name) == 0 {
			name = name[1:]
		}
		parts[name[:partLength(name)]] = true
	}
	return parts
}

// partLength is how far the part of a name reaches that s begins with.
func partLength(s string) int {
	n := 0
	for n < len(s) && (scan.IsWordByte(s[n]) || s[n] == '_' || s[n] == '-') {
		n++
	}
	return n
}

// callsSomeone tells that s holds the name, or the first part of it, of one who talks, or a first name.
func (t *talk) callsSomeone(s string) bool {
	for s != "" {
		n := partLength(s)
		if n > 0 && t.names.Has(s[:n]) {
			return true
		}
		if n > 0 && scan.IsUpper(s[0]) {
			if name, _ := grammar.CutWord(s); vocab.FirstNames.Has(name) {
				return true
			}
		}
		s = s[max(n, 1):]
	}
	return false
}
