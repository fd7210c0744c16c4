package talk

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// dealt reads what a chair deals out to those who sit with him: "for next time, Jo, you'll be working on the case,
// Lena, the buttons, and the designer will be drawing it".
func (t *talk) dealt(p *prose.Paragraph, s string) bool {
	if strings.HasSuffix(s, "?") || len(t.circle) < 2 {
		return false
	}
	rest := t.dayTakenOff(s)
	got := t.dealings(rest, len(rest) < len(s) || t.dealtTurn == t.turn)
	n, kept := len(t.r.Found), false
	for _, one := range got {
		kept = p.KeepAny(s, one.who, one.task) || kept
	}
	if !kept {
		return false
	}
	if ms := t.r.Dates(s); len(ms) > 0 && (deadline.At(s, &ms[0]) || len(rest) < len(s)) {
		t.r.SetDue(n, deadline.Of(ms[0]))
	}
	t.r.SetDue(n, t.nextTime(s))
	t.dealtTurn = t.turn
	if len(got) == 1 && len(t.r.Found) == n+1 {
		t.open = &ask{p: *p, sentence: s, task: got[0].task, by: p.Speaker, to: got[0].who[0], turn: t.turn, items: [2]int{n, n + 1}}
	}
	return true
}

// dealing is what is dealt out to one or to several together.
type dealing struct {
	who  []string
	task string
}

// dealings finds who is called, clause by clause, and what each is to do; ahead tells that it is of a day to come.
func (t *talk) dealings(body string, ahead bool) []dealing {
	var got []dealing
	verb := ""
	for at := 0; at >= 0 && at < len(body) && len(got) < 8; {
		who, rest := t.calledAt(body[at:])
		if len(who) == 0 {
			at = nextClause(body, at)
			continue
		}
		from := len(body) - len(rest)
		end := t.nextCalled(body, from)
		task, ok := allotted(strings.TrimRight(body[from:end], " ,;.!"), ahead || len(got) > 0)
		if first := scan.FirstWord(task); !ok && verb != "" && grammar.Determiners.Has(first) { // "Lena, the buttons"
			task, ok = verb+" "+task, true
		}
		if !ok {
			at = nextClause(body, from)
			continue
		}
		got = append(got, dealing{who, task})
		verb, _ = grammar.CutWord(task)
		if next := scan.FirstWord(strings.TrimSpace(task[len(verb):])); grammar.Prepositions.Has(next) {
			verb += " " + next
		}
		at = end
	}
	return got
}

// dayTakenOff takes a day that a sentence begins with off it: "so for next time Jo and Lena, …".
func (t *talk) dayTakenOff(s string) string {
	if from, to := deadline.NextMeeting(s); from >= 0 && from < 16 {
		return strings.TrimLeft(s[to:], " ,")
	}
	for _, m := range t.r.Dates(s) {
		if m.Start < 16 && (deadline.At(s, &m) || t.onlyReady(s[:m.Start])) {
			return strings.TrimLeft(s[m.End:], " ,")
		}
	}
	return s
}

// nextTime is the meeting that a chair begins with: "so next meeting, Jo, you'll …".
func (t *talk) nextTime(s string) deadline.Due {
	lo := scan.Lower(s[:min(len(s), 30)])
	for _, w := range []string{"next meeting", "next time"} {
		if i := strings.Index(lo, w); i >= 0 && t.onlyReady(s[:i]) {
			return deadline.Due{Day: t.r.Context.Next, Text: s[i : i+len(w)]}
		}
	}
	return deadline.Due{}
}

// nextClause is where the next clause of s behind at begins, -1 where none does.
func nextClause(s string, at int) int {
	next := -1
	for _, sep := range []string{", ", "; ", " and ", ": "} {
		if i := strings.Index(s[at:], sep); i >= 0 && (next < 0 || at+i+len(sep) < next) {
			next = at + i + len(sep)
		}
	}
	return next
}

// nextCalled is where the clause that calls the next one begins, the end of s where there is none.
func (t *talk) nextCalled(s string, at int) int {
	for i := nextClause(s, at); i >= 0; i = nextClause(s, i) {
		if who, rest := t.calledAt(s[i:]); len(who) > 0 {
			if _, ok := allotted(rest, true); ok || grammar.Determiners.Has(scan.FirstWord(rest)) {
				return i
			}
		}
	}
	return len(s)
}

// calledAt takes those of the circle who are named at the beginning of s off it: "Jo and Lena, you'll …".
func (t *talk) calledAt(s string) (who []string, rest string) {
	for range 3 {
		w, tail := grammar.CutWord(s)
		if t.r.Heard[strings.ToLower(w)] || !fillers.Has(w) && !yesWords.Has(w) && !asideWords.Has(w) {
			break
		}
		s = strings.TrimLeft(tail, " ,")
	}
	for range 3 {
		one, after := t.oneOfCircle(s)
		if one == "" {
			return nil, s
		}
		who = append(who, one)
		next, more := scan.CutPrefixFold(after, " and ")
		if name, _ := t.oneOfCircle(next); !more || name == "" {
			return who, strings.TrimLeft(after, " ,")
		}
		s = next
	}
	return nil, s
}

// oneOfCircle reads the name, or the role that is his name here, of one who speaks: "Jo", "the industrial designer".
func (t *talk) oneOfCircle(s string) (name, rest string) {
	s, _ = scan.CutPrefixFold(s, "the ")
	n := 0
	for i := 0; i <= min(len(s), 40); i++ {
		if i < len(s) && (scan.IsWordByte(s[i]) || s[i] == '_' || s[i] == '-') || i == 0 {
			continue
		}
		if t.r.Heard[strings.ToLower(s[:i])] {
			n = i
		}
		if i < len(s) && s[i] != ' ' {
			break
		}
	}
	if first, _ := grammar.CutWord(s); n == 0 && len(first) > 2 && scan.IsUpper(first[0]) && vocab.FirstNames.Has(first) && len(first) < len(s) { // whom the log knows by what he is
		return first, s[len(first):]
	}
	if n == 0 {
		return "", s
	}
	return t.wholeName(s[:n]), s[n:]
}

// allotted reads "you'll be working on the case" and "will be drawing it", said of one who sits there; ahead of a day to
// come the present does, too: "you're drawing it".
func allotted(s string, ahead bool) (task string, ok bool) {
	_, task, ok = youBeing.Cut(s)
	if !ok && ahead {
		_, task, ok = youAre.Cut(s)
	}
	if _, thing, has := youHave.Cut(s); has && ahead && grammar.Determiners.Has(scan.FirstWord(thing)) { // "you have the buttons"
		return "do " + thing, true
	}
	if ok {
		verb, tail := grammar.CutWord(task)
		if base := grammar.OpenGerund(strings.ToLower(verb)); base != "" {
			return base + tail, strings.TrimSpace(tail) != "" && !notAllotted(base, tail)
		}
		return "", false
	}
	if _, task, ok = youWill.Cut(s); !ok {
		return s, false
	}
	verb, tail := grammar.CutWord(task)
	return task, !notAllotted(verb, tail) && (work.Acts(task) || work.HandsOn(task) || work.At(task) || work.DoesThing(task) || work.AnyVerb(task) || grammar.StartsTask(task))
}

// notAllotted tells what somebody will be or do that is no work of his.
func notAllotted(verb, tail string) bool {
	verb = strings.ToLower(verb)
	return grammar.Stative[verb] || work.Curious[verb] || work.Befalling[verb] || !work.OnStage(verb+tail) || work.Going.Has(verb) && verb != "run" || strings.TrimSpace(tail) == "" || atMeetings[verb]
}

// yours reads "you take the search", said behind a name: what is handed to the one named.
func yours(s string) (task string, ok bool) {
	task, ok = scan.CutPrefixFold(s, "you ")
	verb, tail := grammar.CutWord(task)
	if !ok || strings.HasSuffix(s, "?") || grammar.Auxiliaries.Has(verb) || strings.HasSuffix(scan.FirstWord(task), "n't") || scan.BeginsFold(tail, " not ") {
		return task, false
	}
	return task, work.Takes(task) || !notAllotted(verb, tail) && (grammar.StartsTask(task) || work.HandsOn(task) || work.DoesThing(task) || work.AnyVerb(task))
}

// handsOn tells a clause that hands something to somebody by name: "Ruta you do the wiki".
func (t *talk) handsOn(s string) bool {
	who, rest := t.oneOfCircle(s)
	_, ok := yours(strings.TrimLeft(rest, " ,"))
	return who != "" && ok
}

var (
	youBeing = vocab.Patterns("(you'll|you will|you're going to|you are going to|you're gonna|will|is going to|are going to) (also|both|then|just|basically|) be")
	youHave  = vocab.Patterns("(you have|you've got|you take|you do|you get|you'll have|you'll take)")
	youAre   = vocab.Patterns("(you're|you are)")
	youWill  = vocab.Patterns("(you'll|you will|you'd|you would|you're going to|you are going to|you're gonna|you are to|you have to|you need to|you've got to) (also|both|then|just|basically|)", "(is|are) (going|gonna) (to|)")
)
