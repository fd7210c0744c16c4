package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// concluded takes off a sentence that tells by when something is wanted what that follows from: "Committee is on the 14th, so I
// need it by the 9th". It returns the days of what is left; "by then" is the last day told before it.
func (p *Paragraph) concluded(s string) (clause string, inShort bool, days []when.Moment) {
	days = p.r.Dates(s)
	for from := 0; ; {
		i := strings.Index(s[from:], " so ")
		if i < 0 || len(days) == 0 {
			return s, false, days
		}
		from += i + len(" so ")
		clause = s[from:]
		if !scan.OpensWith(clause, concluding) {
			continue
		}
		if ds := p.r.Dates(clause); len(ds) > 0 {
			return clause, true, ds
		}
		if at := scan.FirstOf(clause, []string{"by then", "before then"}); at > 0 && days[0].End < from && !strings.Contains(clause, " from ") {
			then := days[0]
			then.Text = strings.TrimPrefix(then.Text, "from ")
			then.Start, then.End = at, at+strings.Index(clause[at:], "then")+len("then")
			return clause, true, []when.Moment{then}
		}
	}
}

// concluding begin what somebody wants for a reason told before it.
var concluding = []string{"I ", "I'd ", "we ", "we'd ", "by ", "before ", "no later than ", "it would ", "it'd ", "realistically ", "ideally "}

// wantsOutcome tells a clause by which somebody wants what comes of a task by the day m, or by which it must be there.
func wantsOutcome(s string, m when.Moment, task string) bool {
	thing, ok := wantedOrDue(" " + s[:m.Start])
	return ok && (yourAnswer(thing) || isOutcome(thing, task)) && (deadline.At(s, &m) || deadline.TrailingDay(s, &m))
}

// saidBy takes off who says it: "Lena says it needs to be there on Tuesday".
func saidBy(s string) string {
	for _, says := range []string{" says ", " said ", " tells me ", " told me "} {
		if i := strings.Index(s, says); i > 0 && i < 40 && scan.CountWords(s[:i]) < 4 && !strings.ContainsAny(s[:i], ",;:") {
			rest, _ := scan.CutPrefixFold(s[i+len(says):], "that ")
			return rest
		}
	}
	return s
}

// wishesBack dates the last item by a clause of the same sentence: "…, and I'd like a draft this afternoon".
func (p *Paragraph) wishesBack(clause string) bool {
	if p.genre != reading.GenreMail || !scan.OpensWith(clause, wishing) {
		return false
	}
	f := &p.r.Found[len(p.r.Found)-1]
	ds := p.r.Dates(clause)
	if len(ds) != 1 || f.DueText != "" || !wantsOutcome(clause, ds[0], f.Task) {
		return false
	}
	p.tells(reachList, dayTold{due: deadline.Of(ds[0])})
	return true
}

// yourAnswer tells what comes back from whoever was asked for something: "your comments", "to have your contributions".
func yourAnswer(thing string) bool {
	_, yours, ok := strings.Cut(strings.ToLower(outcome(thing)), "your ")
	words := scan.Words(yours)
	return ok && len(words) > 0 && len(words) < 4 && answers.Has(words[len(words)-1])
}

// isOutcome tells whether a thing that is wanted is what comes of a task: a word of it, what stands for it, something of it.
func isOutcome(thing, task string) bool {
	words := scan.Words(strings.ToLower(outcome(thing)))
	switch {
	case len(words) == 0 || len(words) > 8 || words[0] == "to":
		return false
	case words[0] == "a" || words[0] == "an":
		return makings.Has(words[min(len(words), 3)-1]) || makings.Has(words[min(len(words), 2)-1])
	case answers.Has(words[0]):
		return true
	}
	return pointing.Things.Has(words[0]) || severals.Has(words[0]) || same.SharesWord(task, thing)
}

// outcome is what somebody wants to have without the words of having it and of when.
func outcome(thing string) string {
	thing = strings.TrimSpace(thing)
	_, rest, _ := toHave.Cut(thing)
	if rest != "" {
		thing = rest
	}
	for _, w := range []string{" back", " by", " before", " no later than", " at the latest", " in", " on", " ready", " to look at", " in hand", " in writing"} {
		thing = strings.TrimSuffix(thing, w)
	}
	return thing
}

var toHave = vocab.Patterns("to (have|see|receive|hear|be able to see|look at|read)")

// answers are what those who were asked send back, makings what comes of their work.
var (
	answers = vocab.Of("answer answers reply replies response responses feedback comment comments input inputs thoughts edits changes corrections markup mark-up contribution contributions approval approvals sign-off signoff " +
		"decision decisions votes suggestions reviews documents files numbers figures sections parts pieces")
	makings = vocab.Of("answer reply response draft version list copy summary estimate quote outline proposal cut pass report update number figure decision")
)
