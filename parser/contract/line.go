package contract

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// maxLines is how many lines of one mail are read.
const maxLines = 40

// Lines are the texts after "contract:", "contract –" or "Vertrag:", each up to the next one or a blank
// line: mail programs break long lines. Leads says that the text begins with one; elsewhere
// a line of one part is no wish ("Contract: 4711") and is left out. At most 40.
func Lines(text string) (lines []string, leads bool) {
	open := false
	for raw := range strings.SplitSeq(text, "\n") {
		s := strings.TrimSpace(raw)
		rest, announced := announces(s)
		switch {
		case announced:
			lines, open = append(lines, rest), true
		case s == "" || s == "--" || raw == "-- ":
			open = false
		case open:
			lines[len(lines)-1] += " " + s
		}
	}
	lines = lines[:min(len(lines), maxLines)]
	if _, leads = announces(strings.TrimSpace(text)); leads {
		return lines, true
	}
	return slices.DeleteFunc(lines, func(s string) bool { return len(partsOf(s)) < 2 }), false
}

// announces gives what follows "contract:" where a line begins so.
func announces(line string) (rest string, ok bool) {
	for _, word := range []string{"contract", "vertrag"} {
		for _, mark := range []string{":", " :", " - ", " – "} {
			lead := word + mark
			if len(line) >= len(lead) && strings.EqualFold(line[:len(lead)], lead) {
				return strings.TrimSpace(line[len(lead):]), true
			}
		}
	}
	return "", false
}

// Read reads one contract as it is told in a line: its name, then parts parted by commas or
// semicolons, in any order. With a Problem the line is wrong as a whole, and Told holds what
// stands before it.
func Read(line string, c Context) (Told, Problem) {
	var t Told
	parts := partsOf(line)
	if len(parts) == 0 {
		return t, Problem{Kind: NoName}
	}
	t.Name = parts[0]
	for _, part := range parts[1:] {
		if problem := t.readPart(part, c); problem != (Problem{}) {
			return t, problem
		}
	}
	return t, Problem{}
}

// partsOf splits at commas that end a word; those within 12,000 and "March 1, 2025" do not.
func partsOf(line string) []string {
	var out []string
	for part := range strings.SplitSeq(strings.ReplaceAll(line, ";", ", "), ", ") {
		part = strings.Trim(strings.TrimSpace(part), ".,")
		year, _, _ := strings.Cut(part, " ")
		if n := len(out); n > 0 && len(year) == 4 && scan.AllDigits(year) && scan.AllDigits(out[n-1][len(out[n-1])-1:]) {
			out[n-1] += ", " + part
			continue
		}
		if part != "" {
			out = append(out, part)
		}
	}
	return out
}

// What the first word of a part announces.
const (
	ownerLabel = iota + 1
	deputyLabel
	vendorLabel
	numberLabel
	costLabel
	capLabel
	warnLabel
)

var labels = map[string]int{
	"owner": ownerLabel, "inhaber": ownerLabel, "verantwortlich": ownerLabel,
	"second": deputyLabel, "deputy": deputyLabel, "vertretung": deputyLabel,
	"vendor": vendorLabel, "supplier": vendorLabel, "anbieter": vendorLabel, "lieferant": vendorLabel,
	"number": numberLabel, "no": numberLabel, "no.": numberLabel, "contract-no": numberLabel, "nummer": numberLabel,
	"cost": costLabel, "costs": costLabel, "price": costLabel, "kosten": costLabel, "preis": costLabel,
	"cap": capLabel, "warn": warnLabel,
}

func (t *Told) readPart(part string, c Context) Problem {
	word, rest, _ := strings.Cut(part, " ")
	rest = strings.TrimSpace(rest)
	label := labels[strings.TrimSuffix(strings.ToLower(word), ":")]
	if label == numberLabel && saysRenewal(part) { // "no automatic renewal"
		label = 0
	}
	switch label {
	case ownerLabel:
		t.Owner = rest
		return Problem{}
	case deputyLabel:
		t.Deputy = rest
		return Problem{}
	case vendorLabel:
		t.Vendor = rest
		return Problem{}
	case numberLabel:
		t.Number = rest
		return Problem{}
	case capLabel:
		return t.readCap(rest)
	case warnLabel:
		return t.readWarn(rest)
	case costLabel:
		part = rest
	}
	switch {
	case saysNotice(part):
		return t.readNotice(part)
	case saysRenewal(part):
		return t.readRenewal(part, c)
	case rolls(part) && !t.Cost.Valid: // "EUR 90, monthly" is a price
		t.rollOn()
		return Problem{}
	case t.readCost(part):
		return Problem{}
	case label == costLabel || namesCurrency(part):
		return Problem{Kind: BadCost, Text: part}
	}
	return t.readTerm(part, c)
}
