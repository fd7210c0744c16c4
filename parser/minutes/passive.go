package minutes

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// passives are the verbs of being done, in five languages, and the word before who does it.
var passives = []struct {
	verbs []string
	by    string
}{
	{[]string{" to be ", " will be ", " should be ", " must be "}, " by "},
	{[]string{" wird ", " werden ", " soll ", " sollen "}, " von "},
	{[]string{" sera ", " seront "}, " par "},
	{[]string{" será ", " serán "}, " por "},
	{[]string{" wordt ", " worden "}, " door "},
}

// passive reads "the plan is to be updated by Sam".
func (p *paragraph) passive(s, body string) bool {
	if p.genre == genreText || p.genre == genreTalk {
		return false
	}
	if strings.HasPrefix(body, "to be ") {
		body = s
	}
	for _, v := range passives {
		at := scan.FirstOf(body, v.verbs)
		if at < 0 {
			continue
		}
		if i := strings.Index(body[at:], v.by); i >= 0 && p.doneBy(s, body, at+i, len(v.by)) {
			return true
		}
	}
	return false
}

// doneBy reads who stands behind the word for "by", of n bytes, at byte i of the body.
func (p *paragraph) doneBy(s, body string, i, n int) bool {
	by := body[i+n:]
	if rest, ok := strings.CutPrefix(by, "the "); ok && scan.IsUpper(scan.ByteAt(rest, 0)) { // "by the SBM"
		by = rest
	}
	names, tail, ok := grammar.NameList(by, grammar.StrengthProse)
	if !ok || !p.doers(names) || !p.r.surelyNames(names) {
		return false
	}
	done := lastWords(body[:i], 1)
	if base := strings.TrimSuffix(done, "ed"); grammar.Performances[base] || grammar.Performances[strings.TrimSuffix(done, "d")] || grammar.Stative[base] ||
		done == "led" || done == "given" { // "will be chaired by"
		return false
	}
	return p.keep(s, names, strings.TrimRight(body[:i]+tail, " ."), 0.65, grammar.FormTo)
}
