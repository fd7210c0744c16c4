package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// rollByShape reads a line near the top that names people behind a label, whatever the label:
// "Trustees: Jo Vale (Chair), Sam Roe", "P: Ann, Bo, Cy". It returns what stands behind it.
func rollByShape(s string) (v string, absent bool) {
	label, v, ok := strings.Cut(s, ": ")
	met := strings.Contains(label, "met ") && len(label) < 100
	switch {
	case !ok && strings.Count(s, ", ") > 1: // a line of nothing but names
		for _, w := range []string{", attending", " attending", ", present", " present", ", in attendance", " in attendance"} {
			s = strings.TrimSuffix(strings.TrimRight(s, "."), w)
		}
		label, v = "", s
	case !ok || !met && (len(label) > 40 || len(strings.Fields(label)) > 5) || page.HeaderField(s) || page.LabelRole(label) != page.RoleNone:
		return "", false
	}
	n, parts := 0, listed(v)
	for i, part := range parts {
		if me := strings.TrimSpace(part); label != "" && len(parts) > 1 && (me == "me" || me == "myself" || strings.HasPrefix(me, "me (")) { // who writes
			n++
			continue
		}
		p := people(part)
		if len(p) == 0 && !((met || n > 2) && i == len(parts)-1) || label == "" && (len(p) != 1 || !strings.Contains(p[0].Name, " ")) {
			return "", false
		}
		n += len(p)
	}
	lo := strings.ToLower(label)
	absent = lo == "a" || lo == "sorry" || lo == "away" || strings.HasSuffix(lo, "absent")
	if n < 2 && !absent {
		return "", false
	}
	return v, absent
}

// rollBySentence reads "Jo, Sam and I were on the call".
func rollBySentence(s string) []string {
	for _, at := range grammar.Sentences(s) {
		names, rest, ok := grammar.NameList(s[at.Start:at.End], grammar.StrengthProse)
		if office, also := strings.CutPrefix(rest, " and the "); also { // "Hilary, Femi and the MD were present"
			rest = office[len(scan.FirstWord(office)):]
		}
		if ok && (len(names) > 1 || strings.HasPrefix(rest, " and I ")) && scan.OpensWith(strings.TrimPrefix(rest, " and I"), presence) {
			return names
		}
	}
	return nil
}

var presence = []string{" were on", " were there", " were present", " were in ", " were all ", " attended", " joined", " met ", " had a call", " spoke ", " caught up"}

// people are those of peopleIn whose names carry their own evidence: no office alone, no lower-case word.
func people(s string) []who.Person {
	var out []who.Person
	for _, p := range peopleIn(s) {
		first := strings.ToLower(scan.FirstWord(p.Name))
		if grammar.Topics[first] || grammar.IsTaskVerb(first) && !vocab.FirstNames[first] || grammar.IsNobody(p.Name) {
			continue
		}
		out = append(out, p)
	}
	return out
}

// parted goes on where columns set an office behind a name, "Jo Vale      Portfolio Holder", or names beside each other.
func parted(list []string) []string {
	out := make([]string, 0, len(list))
	for _, s := range list {
		who, beside, ok := strings.Cut(strings.ReplaceAll(strings.TrimSpace(s), "\t", "  "), "  ")
		if beside = strings.TrimSpace(beside); !ok || beside == "" {
			if names := besideEachOther(s); len(names) > 1 {
				out = append(out, names...)
			} else {
				out = append(out, s)
			}
			continue
		}
		if out = append(out, who+", "+beside); vocab.FirstNames.Has(scan.FirstWord(beside)) && strings.Contains(beside, " ") {
			out = append(out[:len(out)-1], who, beside)
		}
	}
	return out
}

// listed cuts a list at its commas, save those within brackets: "Jo Vale (Chair, North), Sam Roe".
// Where semicolons set its entries apart, commas stand before offices: "Jo Vale, Chair; Sam Roe".
func listed(s string) []string {
	var out []string
	if strings.Count(s, ";") > 1 && strings.Count(s, ",") > 1 {
		return strings.Split(s, ";")
	}
	if who, office, ok := strings.Cut(s, ", "); ok && grammar.NameLike(who) && strings.Contains(who, " ") && (grammar.RoleLength(office) == len(office) || initialled(office)) { // "Jo Vale, Chair"
		return []string{s}
	}
	depth, start, last := 0, 0, strings.LastIndexByte(s, ')')
	for i, c := range s {
		switch c {
		case '(':
			depth++
		case ')':
			depth = max(0, depth-1)
		case ',', ';', '•', '|', '\n':
			if depth > 0 && i < last {
				continue
			}
			out, start = append(out, s[start:i]), i+len(string(c))
		}
	}
	return append(out, s[start:])
}

// initialled tells what stands behind one name: an office and the initials he goes by in the minutes, "Medical Director (JV)".
func initialled(office string) bool {
	initials, closed := strings.CutSuffix(office[strings.LastIndexByte(office, '(')+1:], ")")
	return closed && !strings.Contains(office, ",") && len(initials) > 1 && grammar.InitialsLike(initials)
}
