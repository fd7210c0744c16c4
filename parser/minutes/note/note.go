// Package note tells what a sentence of minutes says beside action items, without any mark: that something
// was decided, that something may go wrong, that something is wrong or stands still.
package note

import (
	"maps"
	"slices"
	"strings"

	"duly/parser/minutes/page"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Told is what a sentence of minutes tells: page.KindDecision, page.KindRisk, page.KindIssue, or
// page.KindOther. A question tells nothing, nor does an aside.
func Told(s string) page.Kind {
	switch {
	case strings.HasSuffix(s, "?"), strings.HasPrefix(s, "("):
		return page.KindOther
	case decision(s):
		return page.KindDecision
	}
	return trouble(s)
}

// TroubleOf is what a sentence of a letter tells: only what its writer fears outright.
func TroubleOf(s string) page.Kind {
	if trouble(s) != page.KindRisk {
		return page.KindOther
	}
	if words := mainClause(scan.Lower(s)); feared(words, tonguesOf(words, fearSigns)) {
		return page.KindRisk
	}
	return page.KindOther
}

// trouble tells a risk or an issue that nothing in the sentence takes back.
func trouble(s string) page.Kind {
	lo := scan.Lower(s)
	if !troubled.InWords(lo) || over.In(" "+lo) {
		return page.KindOther
	}
	words := mainClause(lo)
	switch {
	case risky(words):
		return page.KindRisk
	case wrong(words):
		return page.KindIssue
	}
	return page.KindOther
}

// over takes a risk or an issue back.
var over = vocab.NewList(" no risk", " little risk", " no danger", " is gone", " has gone", " no longer ", " not blocked", " unblocked", " was closed", " is closed", " resolved", " solved", " has been fixed", " was fixed",
	" now fixed", " is fixed", " repaired", " works again", " working again", " has passed", " overcome", " averted", " allayed", " kein risiko", " keine gefahr", " nicht mehr gefährdet", " behoben", " gelöst", " repariert", " erledigt",
	" ausgeräumt", " läuft wieder", " pas de risque", " aucun risque", " n'y a plus", " résolu", " réparé", " rétabli", " sin riesgo", " resuelt", " reparad", " solucionad", " geen risico", " opgelost", " verholpen",
	" gerepareerd", " hersteld", " werkt weer")

// longest is how many words of a sentence are looked at.
const longest = 40

// wordsOf are the first words of a sentence in small letters, without points and commas.
func wordsOf(lo string) []string {
	var words []string
	for w := range strings.FieldsSeq(lo) {
		if len(words) == longest {
			break
		}
		if w = strings.Trim(w, ".,;:!()"); strings.IndexByte(w, '"') != 0 || scan.LastByte(w) != '"' { // a word that is quoted tells nothing
			w = strings.Trim(w, "\"“”")
		}
		words = append(words, w)
	}
	return words
}

// mainClause are the words of what is said to be so, without the conditions before and behind it: "If the
// truck is late, …", "… when the chair is away".
func mainClause(lo string) []string {
	if condition[scan.FirstWord(lo)] {
		_, main, ok := strings.Cut(lo, ", ")
		if !ok {
			return nil
		}
		lo = main
	}
	words := wordsOf(lo)
	if i := slices.IndexFunc(words, supposing.Has); i > 0 {
		words = words[:i]
	}
	return words
}

// supposing begin a clause that only supposes, wherever it stands.
var supposing = vocab.Of("if when unless whether wenn falls si lorsque cuando als wanneer")

var condition = vocab.Of("if when unless once whether until should wenn falls sobald solange si quand lorsque cuando als wanneer indien after before since while although assuming subject as")

// troubled are all words without which no sentence tells a risk or an issue: looked for in one pass before it
// is taken apart.
var troubled = func() *vocab.List {
	all := vocab.Set{}
	for _, f := range fearings {
		for _, set := range []vocab.Set{f.worried, f.worries, f.concern, f.hazard, f.chance, f.menaced, f.perils, f.ruled, f.likely, f.may} {
			maps.Copy(all, set)
		}
	}
	for _, f := range failings {
		for _, set := range []vocab.Set{f.held, f.holds, f.can, f.faulty, f.faults, f.down, f.failed, f.works, f.due, f.waits, f.problem} {
			maps.Copy(all, set)
		}
	}
	return vocab.NewList(slices.Sorted(maps.Keys(all))...)
}()

// near finds the first word of a set at from or up to n words behind it, -1 where there is none.
func near(words []string, from, n int, set vocab.Set) int {
	for i := max(from, 0); i < min(from+n, len(words)); i++ {
		if set[words[i]] {
			return i
		}
	}
	return -1
}

// at is a word of a sentence, "" outside of it.
func at(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// articles stand before a word that is no verb then: "the agreed plan".
var articles = vocab.Of("the a an all his her their our both my your this that these those some another it them")
