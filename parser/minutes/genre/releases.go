package genre

import (
	"slices"
	"strings"

	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// Releases tells a text that lists what the versions of a program brought: lines that name a version and its day
// head its parts.
func Releases(d *page.Document) bool {
	heads, lines := 0, 0
	for i := range d.Lines {
		t := d.Lines[i].Text
		if t == "" {
			continue
		}
		if lines++; namesVersion(t) {
			if heads++; heads == 3 || lines == 1 {
				return true
			}
		}
	}
	return false
}

// namesVersion tells such a line: "v0.12.6 (2020-06-11)", "[1.4.0] - 2026-11-02", "dbus 1.14.10 (1 Sep 2023)", and that of
// Debian's changelogs, "libxcb (1.15-1) unstable; urgency=medium".
func namesVersion(line string) bool {
	if len(line) > 100 || strings.Contains(line, "; urgency=") {
		return strings.Contains(line, "; urgency=")
	}
	words := strings.Fields(strings.TrimPrefix(line, "title: "))
	for i, w := range words[:min(len(words), 3)] {
		if bare := strings.Trim(w, "[](){}:*#"); isVersion(bare) {
			rest := strings.Trim(strings.Join(words[i+1:], " "), "-–—: \"()[]")
			return rest == "" && bare[0] == 'v' || page.DateLine(rest) || monthOfYear(rest)
		}
	}
	return false
}

// monthOfYear tells "Feb 2025".
func monthOfYear(s string) bool {
	month, year, _ := strings.Cut(s, " ")
	return len(year) == 4 && scan.AllDigits(year) && page.DateLine("1 "+month+" "+year)
}

// isVersion tells "1.4.0" and "v2.1", and no day such as "12.11.26".
func isVersion(s string) bool {
	s, marked := strings.CutPrefix(strings.ToLower(s), "v")
	parts := strings.Split(s, ".")
	if len(parts) < 2 || len(parts) > 3 || len(parts) == 2 && !marked {
		return false
	}
	last := len(parts) - 1
	parts[last], _, _ = strings.Cut(parts[last], "-") // "1.2.0-rc1"
	if slices.ContainsFunc(parts, func(p string) bool { return p == "" || len(p) > 3 || !scan.AllDigits(p) }) {
		return false
	}
	return marked || len(parts[last]) != 2 || parts[last] < "20"
}
