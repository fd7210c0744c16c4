package page

import (
	"strings"

	"duly/parser/scan"
)

// commonStamp writes the stamp of a message as most phones do: "12/11/2026 à 9:05 - ", "[12.11.2026 09.05.17] " and
// "12/11/26, 9:05 a. m. - " begin "12/11/2026, 9:05 - ", "[12.11.2026, 09:05:17] " and "12/11/26, 9:05 AM - ".
func commonStamp(s string) string {
	inner, bracket := strings.CutPrefix(s, "[")
	day := dayLength(inner)
	if day == 0 {
		return s
	}
	rest := strings.TrimLeft(strings.TrimPrefix(inner[day:], ","), " \u00a0")
	for _, w := range []string{"à ", "às ", "um ", "kl. ", "klo ", "om ", "alle ", "a las "} {
		rest, _ = strings.CutPrefix(rest, w)
	}
	n := clockLength(rest)
	clock, after := strings.ReplaceAll(rest[:n], ".", ":"), rest[n:]
	for _, half := range [][2]string{{"a.", " AM"}, {"p.", " PM"}} {
		if m, ok := strings.CutPrefix(strings.TrimLeft(after, " \u00a0"), half[0]); ok {
			if m, ok = strings.CutPrefix(strings.TrimLeft(m, " \u00a0"), "m."); ok {
				after = half[1] + m
			}
		}
	}
	if closed := strings.TrimPrefix(strings.TrimPrefix(after, " AM"), " PM"); n == 0 || !strings.HasPrefix(closed, "]") && !strings.HasPrefix(closed, " - ") && !strings.HasPrefix(closed, " – ") {
		return s
	}
	stamp := inner[:day] + ", " + clock + after
	if bracket {
		return "[" + stamp
	}
	return stamp
}

// dayLength is the length of a day in numbers at the beginning of s: "12.11.2026", "2026-11-12", "12/11/26".
func dayLength(s string) int {
	i, mark := 0, byte(0)
	for part := range 3 {
		_, n := scan.LeadingNumber(s[i:])
		if n == 0 || n > 4 || n == 3 {
			return 0
		}
		if i += n; part == 2 {
			return i
		}
		c := scan.ByteAt(s, i)
		if c != '.' && c != '/' && c != '-' || mark != 0 && c != mark {
			return 0
		}
		mark = c
		i++
	}
	return 0
}

// clockLength is the length of a time at the beginning of s, whichever sign parts its numbers: "9:05", "09.05.17".
func clockLength(s string) int {
	i := 0
	for part := range 3 {
		_, n := scan.LeadingNumber(s[i:])
		if n == 0 || n > 2 || part > 0 && n != 2 {
			return 0
		}
		i += n
		c := scan.ByteAt(s, i)
		_, more := scan.LeadingNumber(s[min(i+1, len(s)):])
		if part == 2 || part == 1 && (c != ':' && c != '.' || more != 2) {
			return i
		}
		if c != ':' && c != '.' {
			return 0
		}
		i++
	}
	return 0
}
