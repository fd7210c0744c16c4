package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Line is one line of the text with its Markdown and its list marks taken off.
type Line struct {
	Num     int    // from 1
	Last    int    // number of the last line joined to it
	Indent  int    // columns before the first mark or word
	Bullet  byte   // '-' for a bullet, '>' for an arrow, '1' for a number or letter, else 0
	ref     string // what an ordered line is numbered with: "3", "A4", "b"
	Box     byte   // ' ', 'x' or '-' (dropped) for a checkbox, else 0
	Level   int    // 1 to 6 for a Markdown heading, else 0
	Bold    bool   // the whole text is bold
	Lead    int    // bytes of the text that are bold at its beginning
	Struck  bool   // most of the text is struck through
	Linked  bool   // the whole text is one link
	hard    bool   // ends in a forced line break
	quoted  bool   // stands behind ">"
	topic   int    // of a series of numbered topics: the number of its first line, else 0
	Speaker string // who says it, in a chat or a transcript
	Stamped bool   // the speaker stood behind a time or in <angles>
	Stamp   string // when it was said, where that stands on a line of its own
	Text    string
	Raw     string // as it stands in the text, without indentation
}

// Quoted tells a line behind ">".
func (l *Line) Quoted() bool { return l.quoted }

// blank forgets what a line says; it only heads what follows.
func (l *Line) blank() { *l = Line{Num: l.Num, Last: l.Last, Raw: l.Raw} }

const maxLine = 8 << 10 // a longer line is data, not minutes: only its beginning is read

// lines splits text at any line end and takes every line apart.
func lines(text string) []Line {
	text = unseen.Replace(withoutComments(text))
	out := make([]Line, 0, strings.Count(text, "\n")+1)
	fenced, code, data := false, false, false
	for num := 1; text != ""; num++ {
		var s string
		s, text = cutLine(text)
		l := readLine(s, num)
		if strings.HasPrefix(l.Raw, "```") || strings.HasPrefix(l.Raw, "~~~") && !strings.Contains(l.Raw[3:], "~") {
			fenced = !fenced
			code = fenced && codeLanguages.Has(strings.TrimLeft(l.Raw, "`~ "))
			l = Line{Num: num}
		} else if data = ofData(l.Raw, data); data || fenced && (code || looksLikeCode(l.Raw)) {
			l = Line{Num: num}
		}
		l.Last = num
		out = append(out, l)
	}
	return out
}

// withoutComments blanks what no reader of a page of Markdown or of a wiki is shown, "<!-- to be filled in -->", and
// keeps its lines.
func withoutComments(text string) string {
	const begin, end = "<!--", "-->"
	if !strings.Contains(text, begin) {
		return text
	}
	var out strings.Builder
	for {
		shown, rest, ok := strings.Cut(text, begin)
		comment, after, closed := strings.Cut(rest, end)
		if !ok || !closed {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(shown)
		out.WriteString(strings.Repeat("\n", strings.Count(comment, "\n")))
		text = after
	}
}

// unseen takes out the signs that tell a screen which way words run, which phones write around names and times, and puts
// plain spaces for the narrow ones: "9:05\u202fAM".
var unseen = strings.NewReplacer("\u200e", "", "\u200f", "", "\u202a", "", "\u202b", "", "\u202c", "", "\u202d", "", "\u202e", "",
	"\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "", "\ufeff", "", "\u202f", " ")

// codeLanguages name what a fence holds; minutes are pasted into fences that name nothing.
var codeLanguages = vocab.Of("yaml yml json toml xml html css js javascript ts typescript go python py java kotlin c cpp c++ csharp cs rust ruby rb " +
	"php perl sh bash shell zsh console powershell ps1 sql dockerfile makefile ini diff hcl terraform swift scala")

// looksLikeCode tells a line of a program inside a fence; minutes are pasted into fences, too.
func looksLikeCode(s string) bool {
	return strings.HasSuffix(s, ";") || strings.ContainsAny(s, "{}=<>") || strings.HasPrefix(s, "$ ") || strings.Contains(s, "()")
}

// ofData tells a line of JSON: a key and its value, "\"actions\": [", a bracket, and a value by itself within.
func ofData(s string, within bool) bool {
	s = strings.ReplaceAll(strings.TrimRight(s, ", \\"), `\"`, `"`)
	if strings.Trim(s, "{}[],") == "" {
		return s != "" && s != "[]" // an empty box
	}
	key, value, ok := strings.Cut(s, `":`)
	if !ok {
		key, value, ok = strings.Cut(s, `" :`)
	}
	if !strings.HasPrefix(s, `"`) {
		return false
	}
	value = strings.TrimSpace(value)
	return ok && len(key) > 1 && (value == "" || strings.IndexByte(`"{[-0123456789`, value[0]) >= 0 || value == "true" || value == "false" || value == "null") ||
		within && strings.HasSuffix(s, `"`)
}

func cutLine(s string) (head, rest string) {
	i := strings.IndexAny(s, "\n\r")
	if i < 0 {
		return s, ""
	}
	if s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n' {
		return s[:i], s[i+2:]
	}
	return s[:i], s[i+1:]
}

func readLine(s string, num int) Line {
	if len(s) > maxLine {
		s = strings.ToValidUTF8(s[:maxLine], "")
	}
	l := Line{Num: num}
	l.hard = strings.HasSuffix(s, "  ") || strings.HasSuffix(s, `\`)
	l.Indent, s = indentOf(s)
	s = commonStamp(drawn(strings.TrimRightFunc(s, unicode.IsSpace)))
	l.Raw = s
	for len(s) > 0 && s[0] == '>' {
		l.quoted = true
		var n int
		n, s = indentOf(s[1:])
		l.Indent += n
	}
	if isNoise(s) {
		return l
	}
	l.Speaker, s = stamped(s)
	l.Stamped = l.Speaker != ""
	if h := wikiHeading(s); h > 0 {
		l.Level, s = h, strings.Trim(s, "= ")
	} else if h := headingMark(s); h > 0 {
		l.Level = h
		s = strings.Trim(s[h:], "# ")
	} else {
		l.Bullet, l.ref, s = ListMark(s)
		if l.Bullet != 0 {
			if h := headingMark(s); h > 0 { // "- ## Decisions:"
				l.Level, s = h, strings.Trim(s[h:], "# ")
			} else if b, _, rest := ListMark(s); b == '-' {
				s = rest
			}
		}
	}
	l.Box, s = checkbox(s)
	l.Text, l.Bold, l.Struck, l.Lead = unmark(s)
	l.Linked = strings.HasPrefix(s, "[") && strings.HasSuffix(s, ")") && strings.Count(s, "](") == 1
	if l.Box == 0 {
		l.Box, l.Text = checkbox(l.Text)
	}
	return l
}

// boxes turns the lines of a drawn table into the signs of a typed one.
var boxes = strings.NewReplacer("│", "|", "┃", "|", "║", "|", "┆", "|", "─", "-", "━", "-", "═", "-", "┄", "-",
	"┌", "+", "┐", "+", "└", "+", "┘", "+", "├", "+", "┤", "+", "┬", "+", "┴", "+", "┼", "+", "┏", "+", "┓", "+", "┗", "+", "┛", "+", "┣", "+",
	"┫", "+", "┳", "+", "┻", "+", "╋", "+", "┡", "+", "┩", "+", "╇", "+",
	"╔", "+", "╗", "+", "╚", "+", "╝", "+", "╠", "+", "╣", "+", "╦", "+", "╩", "+", "╬", "+", "╒", "+", "╕", "+", "╘", "+", "╛", "+", "╞", "+",
	"╡", "+", "╪", "+", "╟", "+", "╢", "+", "╫", "+")

// drawn types the row of a table that is drawn with lines, or headed as a wiki's with "||".
func drawn(s string) string {
	switch {
	case strings.HasPrefix(s, "\xe2\x94") || strings.HasPrefix(s, "\xe2\x95"):
		return boxes.Replace(s)
	case strings.HasPrefix(s, "||"):
		return strings.ReplaceAll(s, "||", "|")
	}
	return s
}

// indentOf counts the columns before the first word, a tab going on to the next multiple of four.
func indentOf(s string) (int, string) {
	col := 0
	for i, r := range s {
		switch {
		case r == '\t':
			col += 4 - col%4
		case r == ' ' || r == '\u00a0' || r == '\u3000':
			col++
		case r == '\u200b':
		default:
			return col, s[i:]
		}
	}
	return col, ""
}

// isNoise tells rules, table-of-contents marks and attribute lines ("{: .action}"), which say nothing.
func isNoise(s string) bool {
	if strings.HasPrefix(s, "{:") || strings.HasPrefix(s, "<!--") || strings.HasPrefix(s, "[//]:") {
		return true
	}
	return len(s) >= 3 && !scan.IsWordByte(s[0]) && strings.Trim(s, "-=_*~# \t.") == ""
}

func headingMark(s string) int {
	n := 0
	for n < len(s) && n < 7 && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n >= len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	if n == 1 && (s[1] == '\t' || strings.HasPrefix(s[1:], "  ")) && strings.ContainsAny(strings.TrimSpace(s[1:]), "\t") || n == 1 &&
		(len(pieces(Line{Raw: s})) > 2 || strings.IndexByte(strings.TrimLeft(s[1:], " "), '|') == 0) { // the column of numbers
		return 0
	}
	return n
}

// ListMark takes a bullet or an ordinal off the beginning.
func ListMark(s string) (kind byte, ref, rest string) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.HasPrefix(s, "-- ") && strings.TrimLeft(s, "- ") != "": // not the line above a signature
		return '-', "", strings.TrimLeft(s[2:], " ")
	case r == '-' || r == '*' || r == '+' || r == '–' || r == '—' || r == 'o':
		if n < len(s) && (s[n] == ' ' || s[n] == '\t') && (r != 'o' || s[n] == '\t' || strings.HasPrefix(s[n:], "   ")) {
			if rest = strings.TrimLeft(s[n:], " \t\u00a0"); strings.HasPrefix(rest, "→") || strings.HasPrefix(rest, "⇒") || strings.HasPrefix(rest, "=> ") || strings.HasPrefix(rest, "-> ") {
				return ListMark(rest)
			}
			return '-', "", rest
		}
		if (r == '-' || r == '–') && unicode.IsUpper(scan.FirstRune(s[n:])) && scan.CountWords(s) > 3 && strings.IndexByte(s[n:], '-') < 0 { // "-De penningmeester vraagt …"
			return '-', "", s[n:]
		}
	case r == '→' || r == '⇒' || strings.HasPrefix(s, "=> ") || strings.HasPrefix(s, "-> "):
		return '>', "", strings.TrimLeft(s, "→⇒=-> \t")
	case r >= utf8.RuneSelf && (strings.ContainsRune("•◦▪▫‣⁃·●○■➢➤►▶🔹🔸👉📌🔵🔴🟢🟠🟡🟣➡\uf0b7\uf0a7", r) && !strings.HasPrefix(s[n:], "\u200d")):
		return '-', "", strings.TrimLeft(s[n:], " \t\u00a0\ufe0f")
	}
	return ordinal(s)
}

// ordinal reads "3.", "3)", "(3)", "2.1", "b)", "iv." and "#3".
func ordinal(s string) (kind byte, ref, rest string) {
	if word, rest, ok := strings.Cut(s[:min(len(s), 90)], ".-"); ok && worded.Has(word) { // "PRIMERO.- Lectura del acta"
		if rest = strings.TrimLeft(rest+s[min(len(s), 90):], " -–."); !strings.Contains(rest, ". ") { // a title, no matter the point behind it
			rest = strings.TrimRight(rest, " -–.")
		}
		return '1', word, rest
	}
	if n := wordedNumber(s); n > 0 {
		ref := strings.TrimRight(s[:n], " :-–.")
		return '1', ref[strings.LastIndexByte(ref, ' ')+1:], s[n:]
	}
	if n := minuteNumber(s); n > 0 {
		return '1', s[:n], strings.TrimLeft(s[n:], " \t\u00a0.:")
	}
	t := strings.TrimPrefix(s, "(")
	open := len(t) < len(s)
	t = strings.TrimPrefix(t, "#")
	hash := !open && len(t) < len(s)
	i := 0
	for i < len(t) && i < 8 && (scan.IsDigit(t[i]) || t[i] == '.' && i > 0 && i+1 < len(t) && scan.IsDigit(t[i+1])) {
		i++
	}
	if i == 0 && !hash {
		for i < len(t) && i < 4 && strings.IndexByte("ivxIVX", t[i]) >= 0 {
			i++
		}
		if i == 0 && len(t) > 1 && scan.IsLetter(t[0]) {
			i = 1
		}
	}
	if i == 0 || i >= len(t) || scan.IsDigit(t[0]) && i > 7 {
		return 0, "", s
	}
	dotted := strings.IndexByte(t[:i], '.') > 0 && scan.IsDigit(t[0])
	switch c := t[i]; {
	case open && c != ')':
		return 0, "", s
	case c == '/' && scan.IsDigit(t[0]) && !open && strings.HasPrefix(t[i+1:], " ") && i < 3:
		return '1', t[:i], strings.TrimLeft(t[i+1:], " ")
	case c == '.' && !open && i < 3 && beginsWithMonth(t[i+1:]): // "12. November 2026"
		return 0, "", s
	case c == ')' || c == '.' && (scan.IsDigit(t[0]) || i > 1 || !scan.IsUpper(t[0])) || c == ':' && hash:
		if i+1 < len(t) && t[i+1] != ' ' && t[i+1] != '\t' && t[i+1] != '*' && !(c == '.' && scan.IsUpper(t[i+1]) && scan.IsDigit(t[0])) {
			return 0, "", s
		}
		if i+1 == len(t) && !scan.IsDigit(t[0]) {
			return 0, "", s
		}
		return '1', t[:i], strings.TrimLeft(t[i+1:], " \t\u00a0")
	case scan.IsDigit(t[0]) && i < 3 && !open && titleBehind(t[i:]) != "": // "1 – Ouverture", "3º Refugio"
		return '1', t[:i], titleBehind(t[i:])
	case (dotted || hash) && (c == ' ' || c == '\t') && len(t[:i]) <= 6:
		return '1', t[:i], strings.TrimLeft(t[i:], " \t-–:")
	}
	return 0, "", s
}

// titleBehind returns the title that stands behind a number and a dash or the sign of an ordinal.
func titleBehind(s string) string {
	for _, sep := range []string{" – ", " — ", "º ", "º. ", "ª ", "° "} {
		if rest, ok := strings.CutPrefix(s, sep); ok && unicode.IsUpper(scan.FirstRune(rest)) {
			return rest
		}
	}
	return ""
}

// beginsWithMonth tells what stands behind the number of a German day.
func beginsWithMonth(s string) bool {
	w := strings.TrimRight(scan.FirstWord(s), ".,:")
	return len(w) > 2 && grammar.GermanMonths.Has(w)
}

// wordedNumber returns the length of "Item 4 - ", "Agenda item 4: " and "TOP 4 " before a title.
func wordedNumber(s string) int {
	word, rest, ok := strings.Cut(s, " ")
	if strings.EqualFold(word, "agenda") {
		word, rest, ok = strings.Cut(rest, " ")
	}
	if !ok || !numberedBy.Has(word) {
		return 0
	}
	_, n := scan.LeadingNumber(rest)
	title := strings.TrimLeft(rest[n:], " :-–.")
	if n == 0 || n > 2 || title == "" || len(title) == len(rest[n:]) || len(title) > 80 || !scan.IsUpper(title[0]) || strings.HasSuffix(title, ".") {
		return 0
	}
	return len(s) - len(title)
}

// numberedBy stand before the number of a point of the agenda.
var numberedBy = vocab.Of("item top tagesordnungspunkt agendapunt punto point")

// worded are ordinals in words that head the items of Spanish minutes.
var worded = vocab.Of("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo único")

// minuteNumber returns the length of a minute's number that counts within a year, "104/26" or
// "26/131", and can be no day.
func minuteNumber(s string) int {
	a, n := scan.LeadingNumber(s)
	if n == 0 || n > 4 || n >= len(s) || s[n] != '/' {
		return 0
	}
	b, m := scan.LeadingNumber(s[n+1:])
	end := n + 1 + m
	title := strings.TrimLeft(s[end:], " \t.")
	if m == 0 || m > 4 || len(title) == len(s[end:]) || title == "" || !scan.IsUpper(title[0]) {
		return 0
	}
	if a <= 31 && b <= 31 && (a <= 12 || b <= 12) {
		return 0
	}
	return end
}

// checkbox reads "[ ]", "[x]", "[-]", "☐", "☑", "✓", "✅" at the beginning.
func checkbox(s string) (byte, string) {
	if len(s) >= 3 && s[0] == '[' && s[2] == ']' && (len(s) == 3 || s[3] == ' ' || s[3] == '\t' || s[3] == '*') {
		switch s[1] {
		case ' ', '_', '.', '/', '~', '>': // begun or put off, which is to say open
			return ' ', strings.TrimSpace(s[3:])
		case 'x', 'X', 'v':
			return 'x', strings.TrimSpace(s[3:])
		case '-':
			return '-', strings.TrimSpace(s[3:])
		}
	}
	if strings.HasPrefix(s, "[] ") {
		return ' ', strings.TrimSpace(s[3:])
	}
	if strings.HasPrefix(s, "[✓]") || strings.HasPrefix(s, "[✔]") {
		return 'x', strings.TrimSpace(s[5:])
	}
	r, n := utf8.DecodeRuneInString(s)
	rest := strings.TrimLeft(s[n:], " \ufe0f")
	if r <= 0x2000 {
		return 0, s
	}
	if _, title := ExactKind(FoldTitle(rest)); title { // "✅ Action items"
		return 0, rest
	}
	switch r {
	case '☐', '□', '⬜', '🔲', '⏳', '❏', '❌', '✗', '✘', '🔄', '🔜', '⏭', '🚧', '🟡', '🔴', '🟠':
		return ' ', rest
	case '☑', '✓', '✔', '✅', '☒', '🗹':
		return 'x', rest
	}
	return 0, s
}
