package grammar

import (
	"strings"
)

// Gerund returns the base of a task verb that ends in -ing, "" where it is none.
func Gerund(w string) string {
	base, ok := strings.CutSuffix(strings.ToLower(w), "ing")
	switch n := len(base); {
	case !ok || n < 2:
	case IsTaskVerb(base):
		return base
	case IsTaskVerb(base + "e"):
		return base + "e"
	case n > 2 && base[n-1] == base[n-2] && IsTaskVerb(base[:n-1]):
		return base[:n-1]
	}
	return ""
}

// OpenGerund is gerund for a verb of any sort: "recalibrating", "shepherding".
func OpenGerund(w string) string {
	if base := Gerund(w); base != "" {
		return base
	}
	base, ok := strings.CutSuffix(strings.ToLower(w), "ing")
	if n := len(base); ok && n > 2 && strings.ContainsAny(base, "aeiouy") {
		switch end := base[n-1]; {
		case end == 'l' && strings.IndexByte("bdfgkptz", base[n-2]) >= 0: // "haggling"
			return base + "e"
		case end == base[n-2] && end != 'l' && end != 's' && end != 'e':
			return base[:n-1]
		case strings.HasSuffix(base, "at") && n > 4 || strings.HasSuffix(base, "is") || strings.IndexByte("cvuz", end) >= 0 || strings.HasSuffix(base, "dg"):
			return base + "e"
		case endsLong(base): // "scraping"
			return base + "e"
		}
		return base
	}
	return ""
}

// endsLong tells a syllable that would double its last letter if it had no "e" behind it: "scrap-ing", not "clean-ing".
func endsLong(base string) bool {
	n := len(base)
	vowel := func(i int) bool { return strings.IndexByte("aeiouy", base[i]) >= 0 }
	return n > 2 && !vowel(n-1) && strings.IndexByte("wx", base[n-1]) < 0 && vowel(n-2) && !vowel(n-3) && strings.IndexAny(base, "aeiouy") == n-2
}

// Infinitive returns the base of a verb in the third person, "" where it is none.
func Infinitive(w string) string {
	if w == "does" {
		return "do"
	}
	for _, end := range []string{"s", "es", "ies"} {
		base, ok := strings.CutSuffix(w, end)
		if end == "ies" {
			base += "y"
		}
		if ok && IsTaskVerb(base) {
			return base
		}
	}
	return ""
}
