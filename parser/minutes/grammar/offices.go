package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
)

// CutOffice takes off an entry of a list of people what stands behind the name: "Jo Vale, Medical
// Director (Chair) JV" is Jo Vale, who goes by JV and by MD.
func CutOffice(s string) (name string, nicks []string) {
	name = strings.TrimSpace(s)
	if i := strings.LastIndexAny(name, " \t"); i > 0 && InitialsLike(name[i+1:]) && name[i+1] != '(' && !strings.Contains(name[i:], ".") && scan.CountWords(name) > 2 {
		nicks = append(nicks, name[i+1:])
		name = strings.TrimRight(name[:i], " ,\t-–—/")
	}
	who, office, ok := strings.Cut(name, ", ")
	if !ok || strings.ContainsAny(who, "(<") {
		return name, nicks
	}
	if i := strings.IndexByte(office, '('); i > 0 {
		office = strings.TrimSpace(office[:i])
	}
	if abbr := OfficeInitials(office); abbr != "" {
		nicks = append(nicks, abbr)
	}
	return who, nicks
}

// OfficeInitials abbreviates an office of two words or more as minutes do: "School Business Manager" is SBM.
func OfficeInitials(office string) string {
	if scan.CountWords(office) < 2 || scan.CountWords(office) > 5 {
		return ""
	}
	var b strings.Builder
	for w := range strings.FieldsFuncSeq(office, func(r rune) bool { return r == ' ' || r == '-' }) {
		if r := scan.FirstRune(w); unicode.IsUpper(r) {
			b.WriteRune(r)
		} else if !Particles[w] && w != "and" && w != "of" && w != "for" {
			return ""
		}
	}
	return b.String()
}
