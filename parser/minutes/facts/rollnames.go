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

// namesOnly tells a line of nothing but full names, as they go on below the first of a roll: "Jane and Gerald Payne", "Doug Lane (DL) - Chairman".
func namesOnly(s string) bool {
	named := false
	for _, part := range listed(s) {
		part, _, _ = strings.Cut(strings.TrimSpace(part), " (")
		part, _, _ = strings.Cut(part, " - ")
		for n := range strings.SplitSeq(strings.ReplaceAll(part, " & ", " and "), " and ") {
			if named = named || givenName(scan.FirstWord(n)); !grammar.NameLike(n) || scan.CountWords(n) > 4 {
				return false
			}
		}
	}
	return named && strings.Contains(s, " ")
}

// besideEachOther parts names that stand in a row with no more than a space between them, as columns of a page come out: "Fiona Steed
// Martin Horn Chris Risp". nil where it is not plain where each begins.
func besideEachOther(s string) (names []string) {
	words := strings.Fields(s)
	if len(words) < 4 || strings.ContainsAny(s, ".,;:()/-") {
		return nil
	}
	start := 0
	for i := range words {
		if !grammar.NameLike(words[i]) && words[i] != "&" && words[i] != "and" {
			return nil
		}
		if i-start >= 2 && vocab.FirstNames.Has(words[i]) && words[i-1] != "&" && words[i-1] != "and" {
			names, start = append(names, strings.Join(words[start:i], " ")), i
		}
	}
	names = append(names, strings.Join(words[start:], " "))
	for _, n := range names {
		if c := scan.CountWords(n); c < 2 || c > 3 && !strings.ContainsAny(n, "&") || !vocab.FirstNames.Has(scan.FirstWord(n)) {
			return nil
		}
	}
	return names
}

// calledByInitials tells several names, each with the initials that the minutes call it by: "Jeff Staff (JS), Ray Rand (RR), Liz Haw (LH)".
func calledByInitials(s string) bool {
	n := 0
	for _, part := range listed(s) {
		name, rest, ok := strings.Cut(strings.TrimSpace(part), " (")
		initials, _, _ := strings.Cut(strings.TrimRight(rest, " )."), ",")
		if !ok || !grammar.NameLike(name) || !grammar.InitialsLike(initials) || name[0] != initials[0] {
			return false
		}
		n++
	}
	return n > 1
}

// namedCells are those of a row of a roll whose names stand in columns, of which half at least begin with a given name.
func namedCells(cells []string) (named []string) {
	given := 0
	for _, c := range cells {
		if bare, _, _ := strings.Cut(c, " ("); grammar.NameLike(bare) {
			named = append(named, c)
		}
		if givenName(scan.FirstWord(c)) {
			given++
		}
	}
	if given*2 < len(cells) {
		return nil
	}
	return named
}
