package newtext

import (
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
)

// Bounds of an attribution: mail programs wrap it over a few lines, and nobody's name and
// date take more. They keep hostile input linear.
const (
	maxAttrLines = 5
	maxAttrBytes = 420
)

// attributionAt reads the attribution that begins at line i, and returns the line after
// it. The text that may stand before it on its first line and behind it on its last
// ("reply On Mon, … wrote: > quote") comes back as before and behind.
func attributionAt(lines []Line, i int) (end int, before, behind string, ok bool) {
	if isSender(lines, i) {
		return i + 1, "", "", true
	}
	first := withLead(lines[i].Text)
	if end, before, behind, ok = attributionInside(lines, i); ok || first == "" || !mayBegin(first) && !namesWriter(lines, i) {
		return end, before, behind, ok
	}
	var b strings.Builder
	for j := i; j < len(lines) && j < i+maxAttrLines; j++ {
		if lines[j].Blank() && !(j > i && openAddress(lines, i, j)) {
			break
		}
		if len(lines[j].Raw) > maxAttrBytes {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(withLead(clean(lines[j].Raw)))
		if b.Len() > maxAttrBytes {
			break
		}
		if follows := quoteFollows(lines, j+1); (follows || mayEnd(lines[j].Text)) && isAttribution(b.String(), follows) {
			return j + 1, "", "", !beginsBelow(lines[i : j+1])
		}
		if endsSentence(lines[j].Text) {
			break
		}
	}
	return 0, "", "", false
}

// namesWriter tells whether a short line right above a marked quote ends in a verb of writing, or
// begins with one of quoting.
func namesWriter(lines []Line, i int) bool {
	s := lines[i].Text
	return i+1 < len(lines) && lines[i+1].Depth > 0 && len(s) < 100 && (isWrote(s[strings.LastIndexByte(s, ' ')+1:]) || quoting[strings.ToLower(firstField(s))])
}

// isSender tells whether a line right above a marked quote is the one of a header block that says
// who wrote, with his address.
func isSender(lines []Line, i int) bool {
	s := lines[i].Text
	if i+1 == len(lines) || lines[i+1].Depth == 0 || len(s) > maxAttrBytes {
		return false
	}
	r, _, _, _ := header(s)
	return r&from != 0 && marksOf(s).address
}

// mayEnd tells cheaply whether a line that no quote follows can be the last of an attribution.
func mayEnd(s string) bool {
	if s == "" {
		return false
	}
	if strings.IndexByte(":>*_-)", s[len(s)-1]) >= 0 || strings.HasSuffix(s, "...") || s[len(s)-1] >= utf8.RuneSelf || s[0] >= '1' && s[0] <= '2' {
		return true
	}
	last := s[len(s)-1]
	return last >= '0' && last <= '9' || isWrote(s[strings.LastIndexByte(s, ' ')+1:])
}

// openAddress tells whether the blank line j stands inside an attribution whose address
// comes below it, as Polymail writes it.
func openAddress(lines []Line, i, j int) bool {
	n := next(lines, j)
	return n < len(lines) && n == j+1 && strings.HasPrefix(lines[n].Raw, "<") && marksOf(lines[i].Text).date
}

// attributionInside finds an attribution that shares its line with the reply before it or
// with the quote behind it. Only the strongest shape counts there: a lead word, a date,
// an address or a long way to the verb, and a colon.
func attributionInside(lines []Line, i int) (end int, before, behind string, ok bool) {
	s := lines[i].Text
	if len(s) > 4*maxAttrBytes {
		s = s[:4*maxAttrBytes]
	}
	for at := 0; at < len(s); {
		c := strings.IndexByte(s[at:], ':')
		if c < 0 {
			return 0, "", "", false
		}
		at += c + 1
		if !endsInVerb(s[:at-1]) {
			continue
		}
		begin := leadBefore(s, at)
		if begin < 0 || !isAttribution(s[begin:at], true) {
			continue
		}
		before, behind = strings.TrimRight(strings.TrimSpace(s[:begin]), "-–— "), strings.TrimSpace(lines[i].Text[at:])
		if before == "" && behind == "" {
			return 0, "", "", false
		}
		if m := marksOf(s[begin:at]); m.date && (m.address || behind == "" && quoteFollows(lines, i+1)) {
			return i + 1, before, behind, true
		}
	}
	return 0, "", "", false
}

// endsInVerb tells whether the words before a colon end in a verb of writing.
func endsInVerb(s string) bool {
	s = strings.TrimRight(s, " *_")
	if len(s) > 60 {
		s = s[len(s)-60:]
	}
	f := strings.Fields(s)
	for i := len(f) - 1; i >= 0 && i >= len(f)-3; i-- {
		if isWrote(f[i]) {
			return true
		}
	}
	return false
}

// mayBegin tells cheaply whether a line can be the first of an attribution.
func mayBegin(s string) bool {
	s = strings.TrimLeft(s, "*_- \"'([~")
	if s == "" || len(s) > maxAttrBytes {
		return false
	}
	if s[0] >= '0' && s[0] <= '9' || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") {
		return true
	}
	w, rest, _ := strings.Cut(s, " ")
	if leads[strings.ToLower(strings.TrimRight(w, ".,:"))] && dateSoon(rest) {
		return true
	}
	if strings.IndexByte(s, '@') > 0 && strings.ContainsAny(s, "<(") && (nameFirst(s) || dateSoon(s)) {
		return true
	}
	return w != "" && dateSoon(s) && (strings.HasSuffix(w, ",") || s[0] >= utf8.RuneSelf)
}

// nameFirst tells whether a short name, not a sentence, stands before the address.
func nameFirst(s string) bool {
	at := strings.IndexAny(s, "<(")
	return at >= 0 && at < 80 && len(strings.Fields(s[:at])) <= 7
}

// marks says which parts of an attribution a text holds.
type marks struct {
	words   int
	verb    bool // a verb of writing
	last    bool // … as its last words
	date    bool // a year, a full date or a time of day
	clock   bool
	day     bool // a year or a full date
	address bool
}

// marksOf looks for the parts of an attribution in a short text.
func marksOf(s string) marks {
	var m marks
	f := strings.Fields(s)
	m.words = len(f)
	for i, w := range f {
		if isWrote(w) {
			m.verb = true
			m.last = i >= len(f)-3
		}
		if at := strings.IndexByte(w, '@'); at > 0 && strings.IndexByte(w[at:], '.') > 0 {
			m.address = true
		}
		m.day = m.day || isDashedDate(w)
		if strings.Contains(w, "mailto:") {
			m.address = true
		}
	}
	day, clock := dateMarks(s)
	m.day, m.clock = m.day || day, clock
	m.date = m.day || m.clock
	return m
}

// isDashedDate knows "19-Nov-26".
func isDashedDate(w string) bool {
	day, rest, _ := strings.Cut(strings.TrimRight(w, ","), "-")
	month, year, _ := strings.Cut(rest, "-")
	return len(month) >= 3 && len(day) <= 2 && len(year) == 2 && startsDigit(day) && startsDigit(year) && !startsDigit(month)
}

// dateMarks finds a year or a full numeric date, and a time of day.
func dateMarks(s string) (date, clock bool) {
	run, groups, value := 0, 0, 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] >= '0' && s[i] <= '9' {
			value = value*10 + int(s[i]-'0')
			run++
			continue
		}
		if run == 4 && value >= 1970 && value < 2100 {
			date = true
		}
		if run == 1 || run == 2 {
			groups++
		}
		sep := byte(0)
		if i < len(s) {
			sep = s[i]
		}
		followed := i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
		switch {
		case (run == 1 || run == 2) && followed && (sep == ':' || sep == '.' || sep == 'h') && value < 24 && twoDigits(s, i+1):
			clock = true
		case run > 0 && !(followed && (sep == '/' || sep == '-' || sep == '.')):
			if groups >= 3 {
				date = true
			}
			groups = 0
		}
		if run > 0 || sep != 0 {
			run, value = 0, 0
		}
	}
	return date, clock
}

func twoDigits(s string, i int) bool {
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	return digit(i) && digit(i+1) && !digit(i+2)
}

// isWrote tells whether a word is a verb of writing.
func isWrote(w string) bool {
	w = w[strings.LastIndexByte(w, '>')+1:] // <lena@acme.example>wrote:
	w = strings.Trim(w, "*_:：.,;()\"'- ")
	if at := strings.IndexAny(w, "(/"); at > 0 {
		w = w[:at] // napsal(a), napisao/la
	}
	if w == "" || len(w) > 60 {
		return false
	}
	if wrote[w] || wrote[strings.ToLower(w)] {
		return true
	}
	if w[len(w)-1] < utf8.RuneSelf {
		return false
	}
	for _, p := range wroteParts {
		if strings.Contains(w, p) {
			return true
		}
	}
	return false
}

// isAttribution decides on the joined text of one to five lines. Follows says that the
// next line is marked as a quote.
func isAttribution(s string, follows bool) bool {
	dashed := strings.HasPrefix(s, "---") && strings.HasSuffix(s, "---")
	s = strings.Trim(s, "*_- \t")
	m := marksOf(s)
	if m.words > 45 || m.words < 2 && !follows {
		return false
	}
	if !m.verb && strings.Count(s, "<") > strings.Count(s, ">") {
		return false
	}
	if scan.StartsLower(s) && !follows && !dateFirst(s) {
		return false
	}
	colon := strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") || strings.HasSuffix(s, "...") && m.verb && (strings.Contains(s, "news:") || m.address && follows)
	ended := colon || dashed
	lead := leadsDate(s)
	switch {
	case m.verb && m.date && lead:
		return (ended || m.last && (m.address || follows)) && (m.day || m.address || follows)
	case m.verb && m.date && ended:
		return m.address || dashed || m.words <= 12 && (follows || m.clock || strings.HasSuffix(s[:strings.LastIndexByte(s, ' ')+1], ", "))
	case m.verb && m.address && ended:
		return s[0] == '<' || nameFirst(s)
	case colon && m.date && m.address && quoting[strings.ToLower(firstField(s))]:
		return true
	case (colon || m.day && m.clock) && follows && quoting[strings.ToLower(firstField(s))] && m.words <= 9:
		return true
	case m.last && follows && m.words <= 5 && isPersonName(s[:max(0, strings.LastIndexByte(s, ' '))]):
		return true // Nabble and some web forums set no colon
	case m.verb && colon && follows:
		return m.words <= 9
	case colon && follows && m.address && m.words <= 6:
		return true
	case m.day && m.clock && colon && follows && m.words <= 14:
		return true
	case m.date && (lead || m.address) && follows:
		return colon || m.address && (strings.HasSuffix(s, ">") || m.day && m.clock && m.words <= 10 && nameFirst(s))
	case m.date && m.address && lead && colon:
		return true
	case m.day && m.clock && m.address && colon:
		return m.words <= 10 && nameFirst(s)
	}
	return m.clock && isGmailStamp(s)
}

// dateFirst tells whether a date begins within two words. Only there do mail programs begin
// an attribution with a small letter ("wt., 17 lis 2026").
func dateFirst(s string) bool {
	w, rest, _ := strings.Cut(s, " ")
	return rest != "" && (rest[0] >= '0' && rest[0] <= '9' || strings.HasSuffix(w, ",") || strings.HasSuffix(w, ".") || leads[w] && dateSoon(rest))
}

func firstField(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// isGmailStamp knows the old shape "2016-03-03 17:21 GMT+01:00 Some One", which has
// neither verb nor colon.
func isGmailStamp(s string) bool {
	f := strings.Fields(s)
	return len(f) >= 4 && len(f) <= 12 && len(f[0]) == 10 && f[0][0] >= '1' && f[0][0] <= '2' && (strings.HasPrefix(f[2], "GMT") || strings.HasPrefix(f[2], "UTC"))
}
