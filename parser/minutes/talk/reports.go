package talk

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// reported closes what the speaker has taken on when he says that it is done: "invite sent", "done, green again".
func (t *talk) reported(p *prose.Paragraph, s, body string) bool {
	if !slices.ContainsFunc(t.r.Found[t.lately():], func(f reading.Found) bool { return t.hasYet(p.Speaker, &f) }) {
		return false
	}
	bare := finished(s) || body != s && finished(body) || (scan.CountWords(s) == 1 || strings.Contains(s, ",")) && t.participle(s) || scan.OpensWith(s, []string{"done,", "done.", "both done", "all done", "done and"})
	if !bare && !accomplished(body) && pastOf(body) == "" && !t.participle(s) && (body == s || !t.participle(body)) {
		return false
	}
	closed, said := false, s
	if !finished(s) && finished(body) {
		said = body
	}
	for i := len(t.r.Found) - 1; i >= t.lately(); i-- {
		f := &t.r.Found[i]
		if !t.hasYet(p.Speaker, f) {
			continue
		}
		if bare && p.At-f.Block <= 25 && reportFits(said, f) || !bare && reportOf(f, body) {
			f.Status, f.Accepted, closed = grammar.StatusDone, f.Accepted || bare && p.At-f.Block < 3 && scan.OpensWith(s, []string{"done"}), true
			if !scan.OpensWith(s, []string{"both", "all"}) {
				break
			}
		}
	}
	if closed {
		t.goesOn(p, s)
	}
	return closed
}

// lately is where the items begin that somebody may tell of as done.
func (t *talk) lately() int { return max(0, len(t.r.Found)-12) }

// hasYet tells an item that somebody has still to do.
func (t *talk) hasYet(speaker string, f *reading.Found) bool {
	return f.Talk && f.Status != grammar.StatusDone && (sameSpeaker(f.Owner, speaker) || sameSpeaker(speaker, f.Owner))
}

// mainClause is a task without what is told of it behind a dash.
func mainClause(task string) string {
	task, _, _ = strings.Cut(task, " - ")
	return task
}

// goesOn reads the promise behind a report: "tried it, will put my remarks in the ticket today".
func (t *talk) goesOn(p *prose.Paragraph, s string) {
	for _, w := range []string{", will ", ", I'll ", ", i'll ", " and will ", " and I'll "} {
		if i := strings.Index(s, w); i > 0 {
			t.promised(p, s, strings.TrimPrefix(strings.TrimLeft(s[i:], ", "), "and "))
			return
		}
	}
}

// pastOf returns what a short report says was done, without its ending: "confirmed with the client", "boss nerfed".
func pastOf(s string) string {
	if len(s) > 60 || strings.HasSuffix(s, "?") {
		return ""
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		if n++; n > 3 {
			break
		}
		if w = strings.ToLower(w); w == "not" || w == "never" || strings.HasSuffix(strings.ReplaceAll(w, "’", "'"), "n't") { // "we haven't talked about it"
			return ""
		}
		if base, ok := strings.CutSuffix(strings.Trim(w, ",.!"), "ed"); ok && len(base) > 2 {
			return base
		}
	}
	return ""
}

// reportOf tells that a report names the task of f, its deed or its thing. Who tells what he did to several things, "I looked through
// the plan of the cellar", tells of another task than "draw a plan".
func reportOf(f *reading.Found, report string) bool {
	task := mainClause(f.Task) + " " + f.About[strings.LastIndex(f.About, "; ")+1:]
	switch {
	case sameDeed(f.Task, report):
		return true
	case !same.SharesWord(task, report):
		return false
	}
	told, ok := scan.CutPrefixFold(report, "i ")
	if !ok || accomplished(report) {
		return true
	}
	_, things := grammar.CutWord(told)
	named, shared := same.Stems(things), 0
	for _, w := range named {
		if slices.Contains(same.Stems(task), w) {
			shared++
		}
	}
	return shared*2 > len(named)
}

// sameDeed tells that what is reported is what the task begins with.
func sameDeed(task, report string) bool {
	verb, _ := grammar.CutWord(strings.ToLower(task))
	base := pastOf(report)
	return verb != "" && base != "" && strings.HasPrefix(base, strings.TrimSuffix(verb, "e")) && len(base) <= len(verb)+1
}

// handedOver are verbs of what "sent" reports.
var handedOver = vocab.Of("send mail email e-mail forward share pass transfer give get submit post pay write do put upload drop bring invite have reply order")

// reportFits tells whether a report of one word may be of what f is: "sent" is not of "let him in".
func reportFits(s string, f *reading.Found) bool {
	w := strings.ToLower(scan.FirstWord(strings.Trim(s, " .!,")))
	w = strings.Trim(w, ",.!")
	verb, _ := grammar.CutWord(strings.ToLower(f.Task))
	base, ed := strings.CutSuffix(w, "ed")
	switch {
	case w == "sent":
		return handedOver.Has(verb) || !grammar.IsTaskVerb(verb)
	case putOff.Has(w):
		return false
	case toPeople.Has(grammar.Past(w)): // "told them", "rang her"
		return toPeople.Has(verb) || loose.Has(verb) || !grammar.IsTaskVerb(verb)
	case ed && len(base) > 2 && scan.CountWords(s) < 3:
		return strings.Contains(strings.ToLower(f.Task+" "+f.About), base[:len(base)-1]) || verb == "do"
	}
	return true
}

// fulfils tells a report without "I" that what was asked just before is done: "printed and dropped off in the lobby".
func fulfils(task, body string) bool {
	first := strings.ToLower(scan.FirstWord(body))
	base := grammar.Past(first)
	if base == "" || base == first || strings.HasSuffix(body, "?") || scan.CountWords(body) > 16 || scan.ContainsOne(" "+strings.ToLower(body)+" ", unfinished) {
		return false
	}
	verb, _ := grammar.CutWord(strings.ToLower(task))
	return base == verb || finishing.Has(base)
}

// reportsTask tells that a report of one word may be of a task that was asked of everybody: "renewed" is not of "paint the gate".
func reportsTask(task, report string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(report), grammar.NotWord) {
		if base := grammar.Past(w); base != "" {
			verb, _ := grammar.CutWord(strings.ToLower(task))
			return base == "do" || base == verb || toPeople.Has(base) && toPeople.Has(verb) || handedOver.Has(base) && handedOver.Has(verb) || loose.Has(verb)
		}
	}
	return true
}

// unfinished stand in reports of what goes on or went wrong.
var unfinished = []string{" not ", "n't ", " but ", " waiting", " still ", " yet ", " tomorrow ", " later ", " part", " half ", " most ", " some of "}

// finishing are verbs of what is done with a thing at the end.
var finishing = vocab.Of("drop deliver upload merge deploy push publish post fix sort print install ship sign submit share hand replace forward")

// loose are verbs of tasks that many a deed may be meant by.
var loose = vocab.Of("do get sort handle check see arrange organise organize speak talk find")

// putOff say of a matter that it is left, or what was thought of it.
var putOff = vocab.Of("postponed adjourned agreed noted approved delayed cancelled rejected dropped tabled deferred skipped parked resolved accepted")

// accomplished tells short reports: "invite sent", "fix is live", "changelog is up".
func accomplished(s string) bool {
	if n := scan.CountWords(s); n < 2 || n > 9 || strings.HasSuffix(s, "?") {
		return false
	}
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words[1:min(len(words), 6)] {
		w = strings.Trim(w, ".,!:")
		switch w {
		case "sent", "done", "live", "up", "merged", "fixed", "uploaded", "booked", "ordered", "posted", "published", "deployed", "pushed",
			"written", "paid", "called", "updated", "finished", "filed", "signed", "printed", "closed", "replaced", "removed", "moved", "cancelled",
			"confirmed", "fertig", "klaar", "prêt", "prête", "listo", "lista", "pronto", "pronta", "in":
			if w != "up" && w != "in" && w != "live" || i > 0 && (words[i] == "is" || words[i] == "are" || words[i] == "now") {
				return !scan.ContainsOne(s, []string{" not ", "n't", " to be ", " be ", " should ", " soon"})
			}
		}
	}
	return false
}
