package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
)

// dayOrder settles which of the numbers of "3/4/2026" is the day, where the text itself says so: in
// a date that can be read in one way only, or, where the caller knows nothing, in "12 November".
func (r *reader) dayOrder() {
	dayFirst, monthFirst, soft := 0, 0, 0
	for i := range r.Doc.Lines {
		s := r.Doc.Lines[i].Raw
		if !scan.HasDigit(s) {
			continue
		}
		for k := 0; k < len(s); k++ {
			if !scan.IsDigit(s[k]) || k > 0 && (scan.IsDigit(s[k-1]) || s[k-1] == '/' || s[k-1] == '.' || s[k-1] == '-') {
				continue
			}
			a, n := scan.LeadingNumber(s[k:])
			switch b, whole := slashed(s[k+n:]); {
			case whole && a > 12 && a <= 31 && b <= 12:
				dayFirst++
			case whole && a > 0 && a <= 12 && b > 12 && b <= 31:
				monthFirst++
			case a > 0 && a <= 31 && n <= 2 && followsMonth(s[k+n:]):
				soft++
			case a > 0 && a <= 31 && n <= 2 && afterMonth(s[:k]):
				soft--
			}
			k += n
		}
	}
	english := r.Context.Locale == "" || strings.HasPrefix(r.Context.Locale, "en")
	switch {
	case !english:
	case r.Language() != tongues.English:
		r.Context.Locale = r.Language().Locale()
	case dayFirst > 0 && monthFirst == 0, dayFirst == 0 && monthFirst == 0 && soft > 0 && r.Context.Locale == "":
		r.Context.Locale = "en-GB"
	case monthFirst > 0 && dayFirst == 0:
		r.Context.Locale = "en-US"
	}
}

// slashed reads the rest of a date in numbers, "/11/2026"; whole tells whether a year ends it.
func slashed(s string) (b int, whole bool) {
	if s == "" || s[0] != '/' {
		return 0, false
	}
	b, n := scan.LeadingNumber(s[1:])
	if n == 0 || scan.ByteAt(s, 1+n) != '/' {
		return 0, false
	}
	_, m := scan.LeadingNumber(s[n+2:])
	return b, b > 0 && (m == 2 || m == 4)
}

// followsMonth tells a day before its month: "12 November", "3rd March".
func followsMonth(s string) bool {
	if len(s) > 2 && page.OrdinalEnds.Has(s[:2]) {
		s = s[2:]
	}
	return strings.HasPrefix(s, " ") && grammar.MonthWord(s[1:])
}

// afterMonth tells a day behind its month: "November 12".
func afterMonth(s string) bool {
	s = s[max(0, len(s)-14):]
	t := strings.TrimRight(s, " .")
	return len(t) < len(s) && grammar.MonthWord(t[strings.LastIndexByte(t, ' ')+1:])
}
