package who

import (
	"strings"
)

// SplitNames cuts a list that is known to be names, whatever they look like.
func SplitNames(s string) []string {
	var out []string
	for n := range strings.SplitSeq(betweenNames.Replace(s), ",") {
		if n = strings.Trim(n, " .@"); n != "" {
			out = append(out, strings.TrimPrefix(n, "and "))
		}
	}
	return out
}

var betweenNames = strings.NewReplacer(" and ", ",", " & ", ",", "/", ",", ";", ",", "&", ",", " + ", ",", " und ", ",", " et ", ",", " y ", ",")

func (p Person) Label(written string) string {
	if p.Name != "" {
		return p.Name
	}
	return written
}

func SameNames(a, b []string) bool {
	bare := func(n []string) string {
		s := strings.ToLower(strings.Join(n, ","))
		return strings.ReplaceAll(strings.TrimPrefix(s, "the "), ",the ", ",")
	}
	return bare(a) == bare(b)
}
