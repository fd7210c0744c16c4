package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/vocab"
)

// Undone reads "has anyone told reception?" and "did anybody book the hall?": what somebody was to do.
func Undone(s string) string {
	s, ok := strings.CutSuffix(strings.TrimSpace(s), "?")
	if !ok {
		return ""
	}
	if _, deed, ok := anyoneDoes.Cut(s); ok && grammar.StartsTask(deed) && strings.Contains(deed, " ") {
		return deed
	}
	_, deed, ok := anyoneDone.Cut(s)
	done, tail := grammar.CutWord(deed)
	base := grammar.Past(strings.ToLower(done))
	if !ok || base == "" || strings.TrimSpace(tail) == "" || work.Curious[base] || grammar.Stative[base] || befell.Has(done) {
		return ""
	}
	return base + tail
}

var (
	anyoneDone = vocab.Patterns("(has|have) (anyone|anybody|someone|somebody|any of you|one of you) (already|)")
	anyoneDoes = vocab.Patterns("did (anyone|anybody|someone|somebody|any of you|one of you) (already|ever|)")
	befell     = vocab.Of("got gotten had seen met found taken")
)
