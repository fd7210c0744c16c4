// Package once tells which of the items found are one, said twice or in other words.
package once

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/when"
)

// reader tells which items are one.
type reader struct{ *reading.Reader }

// Finish drops what is said twice and puts the items in the document's order.
func Finish(text *reading.Reader) {
	r := reader{text}
	keep := make([]reading.Found, 0, len(r.Found))
	index := newSimilar()
	for n, f := range r.Found {
		f.Who = who.Fold(f.Owner)
		words := index.numbered(same.Stems(f.Task))
		if j, ok := index.twin(keep, &f, words, n); ok {
			merge(&keep[j], &f)
			continue
		}
		keep = append(keep, f)
		index.add(len(keep)-1, words)
	}
	slices.SortStableFunc(keep, func(a, b reading.Found) int { return a.Line - b.Line })
	r.Minutes.Items = make([]reading.Item, 0, len(keep))
	for _, f := range keep {
		f.Due = r.overdue(&f.Item)
		if deed := deedNamed(f.Task, f.About); deed != "" {
			f.Task = deed
		} else if about := strings.TrimRight(f.About, " .!?:"); about != "" {
			f.Task += " (" + about + ")"
		}
		r.Minutes.Items = append(r.Minutes.Items, f.Item)
	}
}

// merge brings the item said first up to date with the same one said again.
func merge(a, b *reading.Found) {
	if b.Summary && !a.Summary { // the closing list is what was agreed upon
		a.Task, a.Evidence, a.Line, a.Sign = b.Task, b.Evidence, b.Line, b.Sign
		a.Summary = true
	}
	if a.Owner == "" {
		a.Owner, a.Email, a.Who = b.Owner, b.Email, b.Who
	}
	if a.DueText == "" {
		a.Due, a.DueText = b.Due, b.DueText
	}
	if b.Status != grammar.StatusOpen {
		a.Status = b.Status
	}
	a.Confidence = max(a.Confidence, b.Confidence)
}

// overdue is an item's date, where it has no year that of the last weeks: minutes still list
// what should have been done, and nobody plans for almost a year ahead without saying so.
func (r *reader) overdue(i *reading.Item) when.Day {
	day := when.DayOf(r.Context.At)
	past := i.Due.AddMonths(-12)
	if i.Due.IsZero() || r.Context.At.IsZero() || deadline.Counted(i.DueText) || i.Due.Sub(day) < 300 || day.Sub(past) > 60 || strings.Contains(i.DueText, strconv.Itoa(i.Due.Year)) {
		return i.Due
	}
	if year := strconv.Itoa(i.Due.Year % 100); strings.HasSuffix(i.DueText, year) {
		return i.Due
	}
	return past
}

// deedNamed returns what "do that" stands for where it was named as something to do: "we should add a note".
func deedNamed(task, about string) string {
	rest, ok := scan.CutPrefixFold(task, "do ")
	if !ok || !pointing.Anaphoric(task) || len(strings.Fields(rest)) > 3 {
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
