package facts

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// sentBy reads whom a partner has sent: "Bergen (Karin, Olaf)".
func sentBy(partner, in string) []who.Person {
	var out []who.Person
	if vocab.FirstNames.Has(scan.FirstWord(partner)) || strings.Contains(strings.TrimSpace(partner), " ") {
		return nil
	}
	people := false
	for name := range strings.SplitSeq(strings.Trim(in, " ()[]-–—/"), ",") {
		if name = strings.TrimSpace(name); !grammar.NameLike(name) || grammar.RoleLength(name) > 0 {
			return nil
		}
		people = people || givenName(scan.FirstWord(name))
		out = append(out, who.Person{Name: name})
	}
	if !people {
		return nil
	}
	return out
}

// givenFirst turns the names of a roll round where it gives all of them as "Berg, Anne-Lise".
func givenFirst(list []string) []string {
	turned, given := make([]string, 0, len(list)), 0
	for _, s := range list {
		last, first, ok := strings.Cut(strings.TrimSpace(s), ", ")
		first, office, _ := strings.Cut(first, " (")
		if !ok || strings.Contains(last, " ") || !grammar.NameLike(last) || !grammar.NameLike(first) || grammar.RoleLength(first) > 0 {
			return list
		}
		if givenName(scan.FirstWord(first)) {
			given++
		}
		turned = append(turned, strings.TrimRight(first+" "+last+" ("+office, " ("))
	}
	if given == 0 {
		return list
	}
	return turned
}

// givenName tells a common given name, or two of them joined by a hyphen.
func givenName(w string) bool {
	first, _, _ := strings.Cut(w, "-")
	return vocab.FirstNames.Has(w) || vocab.FirstNames.Has(first)
}
