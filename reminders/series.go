package reminders

import (
	"strings"
	"unicode"

	"duly/parser/vocab"
)

// plainSubject is a subject without "Re:", "Fwd:" and the like.
func plainSubject(s string) string {
	for {
		prefix, rest, ok := strings.Cut(s, ":")
		p := strings.ToLower(strings.TrimSpace(prefix))
		if !ok || !replyPrefixes[p] {
			return strings.TrimSpace(s)
		}
		s = rest
	}
}

// withoutKind takes "Minutes:" off a title; what it is everybody sees.
func withoutKind(title string) string {
	kind, rest, ok := strings.Cut(title, ":")
	if ok && seriesNoise[strings.ToLower(strings.TrimSpace(kind))] && strings.TrimSpace(rest) != "" {
		return strings.TrimSpace(rest)
	}
	return title
}

// withoutListTag takes the name of a mailing list off a title: "[team] Berth planning".
func withoutListTag(title string) string {
	rest, ok := strings.CutPrefix(title, "[")
	if _, after, closed := strings.Cut(rest, "]"); ok && closed && strings.TrimSpace(after) != "" {
		return strings.TrimSpace(after)
	}
	return title
}

var replyPrefixes = map[string]bool{
	"re": true, "fw": true, "fwd": true, "aw": true, "wg": true, "tr": true, "rv": true, "sv": true,
	"vs": true, "antw": true, "doorst": true, "i": true, "rif": true, "enc": true, "res": true,
}

// SeriesOf is what the titles of a recurring meeting share: the words without dates and
// numbers, so "Ops weekly 24 Nov" and "Minutes: ops weekly, 1 Dec" are one series.
func SeriesOf(title string) string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if hasDigit(w) || seriesNoise[w] {
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

func hasDigit(w string) bool { return strings.ContainsFunc(w, unicode.IsDigit) }

var seriesNoise = vocab.Of(`minutes minute meeting notes note actions action items item of the from for and
	protokoll besprechung notizen vom compte rendu réunion acta reunión notulen verslag recap summary
	jan january feb february mar march apr april may jun june jul july aug august sep sept september
	oct october nov november dec december mon monday tue tuesday wed wednesday thu thursday fri friday
	st nd rd th`)
