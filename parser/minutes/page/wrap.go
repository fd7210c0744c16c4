package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
)

// join takes the lines that make up one block from line i on and returns the line after them.
func (b *builder) join(i int) int {
	ls := b.doc.Lines
	l := ls[i]
	j := i + 1
	for j < len(ls) && j < i+200 && len(l.Text) < maxLine && continues(&l, &ls[j-1], &ls[j], j-i) && (opensResolution(l.Text) || !b.roomy(&ls[j-1], &ls[j])) {
		sep := " "
		if strings.HasSuffix(l.Text, "-") && scan.IsWordByte(scan.LastByte(strings.TrimSuffix(l.Text, "-"))) && ls[j].Text != "" && unicode.IsLower(scan.FirstRune(ls[j].Text)) {
			sep = ""
		}
		l.Text += sep + ls[j].Text
		l.Last, l.hard = ls[j].Num, ls[j].hard
		l.Bold = l.Bold && ls[j].Bold
		j++
	}
	b.add(l, j)
	return j
}

// roomy tells that next begins something new: its first word would have fitted on the line before
// by far, as wide as the text is set.
func (b *builder) roomy(prev, next *Line) bool {
	if next.Bullet == 0 && next.Indent <= prev.Indent && b.doc.jotted() {
		return true
	}
	title := prev.Bullet == '1' && prev.Indent == 0 && scan.CountWords(prev.Text) < 6 && scan.IsWordByte(scan.LastByte(prev.Text)) // "3. Public comments"
	if !unicode.IsUpper(scan.FirstRune(next.Text)) && !(title && scan.IsDigit(next.Text[0])) || !scan.IsWordByte(scan.LastByte(prev.Text)) && strings.IndexByte(".)!?", scan.LastByte(prev.Text)) < 0 {
		return false
	}
	last := strings.ToLower(prev.Text[strings.LastIndexByte(prev.Text, ' ')+1:])
	return !grammar.Prepositions.Has(last) && (title || !grammar.NeverName.Has(last)) &&
		(utf8.RuneCountInString(prev.Raw)+1+utf8.RuneCountInString(scan.FirstWord(next.Text)))*5 < b.doc.width()*4
}

// jotted tells a text typed in small letters a line a thought: what follows a gap begins small, too, and few
// lines are as long as the longest, or end where the next word would not have fitted.
func (d *Document) jotted() bool {
	if d.typed == 0 {
		openings, small, lines, full, pairs, early := 0, 0, 0, 0, 0, 0
		for i := range d.Lines {
			l := &d.Lines[i]
			if l.Text == "" {
				continue
			}
			if lines++; utf8.RuneCountInString(l.Raw)*5 >= d.width()*4 {
				full++
			}
			if i > 0 && d.Lines[i-1].Text != "" {
				if pairs++; utf8.RuneCountInString(d.Lines[i-1].Raw)+1+utf8.RuneCountInString(scan.FirstWord(l.Text)) <= d.width() {
					early++
				}
			}
			if i == 0 || d.Lines[i-1].Text == "" {
				openings++
				if unicode.IsLower(scan.FirstRune(l.Text)) {
					small++
				}
			}
		}
		if d.typed = typedWrapped; openings > 1 && small*2 > openings && (full*3 < lines || pairs > 2 && early*4 > pairs*3) {
			d.typed = typedJotted
		}
	}
	return d.typed == typedJotted
}

// How a text is typed.
const (
	typedWrapped = iota + 1
	typedJotted
)

// width is how many characters the longest line of words holds.
func (d *Document) width() int {
	if d.wide == 0 {
		d.wide = 1
		for i := range d.Lines {
			if l := &d.Lines[i]; l.Level == 0 && len(l.Raw) > d.wide && !strings.ContainsAny(l.Raw, "|\t") && !strings.Contains(l.Raw, "  ") {
				d.wide = max(d.wide, utf8.RuneCountInString(l.Raw))
			}
		}
	}
	return d.wide
}

// continues tells whether next is the same paragraph or item as l, whose last line is prev.
func continues(l, prev, next *Line, n int) bool {
	if next.Text == "" || next.Level > 0 || l.Level > 0 || next.Bullet != 0 || next.Box != 0 || next.Speaker != "" || l.Stamped || prev.hard && !runsOver(prev, next) || next.quoted != l.quoted {
		return false
	}
	if opensResolution(next.Text) || n == 1 && opensResolution(l.Text) {
		return !opensResolution(next.Text)
	}
	if strings.HasSuffix(prev.Text, ":") && (l.Bullet == 0 || next.Indent <= l.Indent) || StartsMark(next.Text) ||
		strings.IndexByte(next.Raw, '|') == 0 || isLabelLine(next) {
		return false
	}
	if timed(l.Text) && timed(next.Text) || hasLabel(l.Text) && hasLabel(next.Text) || dealsOut(l.Text) && dealsOut(next.Text) || handsOver(l.Text) && handsOver(next.Text) { // "Present: …" above "Officers: …"
		return false
	}
	if unicode.IsUpper(scan.FirstRune(next.Text)) {
		if _, title := ExactKind(FoldTitle(next.Text)); title {
			return false
		}
	}
	if pointed(l.Text) && (pointed(next.Text) || grammar.TopicLength(next.Text) > 0) || sameSeries(l.Text, next.Text) || letteredOn(l.Text, next.Text) || tabular(next.Raw) && !tabular(prev.Raw) {
		return false
	}
	if next.Bold != l.Bold && next.Bold || opensTask(next.Text) && !breaksOff(prev) || CutReference(next.Text) != next.Text || newsAhead(next.Text) || (InnerMark(prev.Text) > 0 || endsInMark(prev.Text)) &&
		!unicode.IsLower(scan.FirstRune(next.Text)) {
		return false
	}
	if l.Bullet != 0 && next.Indent > l.Indent && n == 1 {
		return !namedBelow(prev.Text, next.Text)
	}
	if l.Bullet == 0 && (next.Indent > prev.Indent+3 && n > 1 || headsList(prev.Text) && headedAlike(l.Text, next.Text, scan.LastByte(prev.Text) == ')')) {
		return false
	}
	if scan.LastByte(prev.Text) == ')' && unicode.IsUpper(scan.FirstRune(next.Text)) && grammar.StartsTask(next.Text) {
		return false
	}
	low := unicode.IsLower(scan.FirstRune(next.Text)) && !unicode.IsLower(scan.FirstRune(l.Text))
	long := len(prev.Raw) >= wrapped
	if l.Bullet != 0 && next.Indent <= l.Indent && (grammar.NameLike(next.Text) && (grammar.LikelyPerson(next.Text) || headsList(prev.Text) &&
		strings.Contains(next.Text, " ")) || grammar.IsNobody(next.Text)) {
		return false // the heading of the next one's list
	}
	if l.Bullet != 0 {
		return next.Indent > l.Indent || long || low && len(prev.Raw) > 30
	}
	return long || low && (len(prev.Raw) > 40 || StartsMark(l.Text) && scan.IsWordByte(scan.LastByte(prev.Text)) && !strings.Contains(next.Text[:min(len(next.Text), 24)], ": "))
}

// breaksOff tells a line, as long as a program breaks them, that ends in the midst of a sentence: behind a word that nothing
// ends with, or behind another sentence and no more than the subject of the next: "… of the roof. The City".
func breaksOff(l *Line) bool {
	if len(l.Raw) < wrapped || !scan.IsWordByte(scan.LastByte(l.Text)) {
		return false
	}
	last := l.Text[strings.LastIndexByte(l.Text, ' ')+1:]
	if grammar.Determiners.Has(last) || last == "and" || last == "und" || last == "et" {
		return true
	}
	ss := grammar.Sentences(l.Text)
	begun := l.Text[ss[len(ss)-1].Start:]
	return len(ss) > 1 && scan.CountWords(begun) < 3 && grammar.Determiners.Has(scan.FirstWord(begun))
}

// runsOver tells that a sentence runs over a forced line break: some programs force all that they wrap.
func runsOver(prev, next *Line) bool {
	last := strings.ToLower(prev.Text[strings.LastIndexByte(prev.Text, ' ')+1:])
	return len(prev.Raw) >= wrapped && strings.IndexByte(".:;!?)", scan.LastByte(prev.Text)) < 0 &&
		(unicode.IsLower(scan.FirstRune(next.Text)) || grammar.Prepositions.Has(last) || grammar.NeverName.Has(last))
}

// endsInMark tells a line that says at its end who is to act: "… in the next report. ACTION DA".
func endsInMark(s string) bool {
	i := strings.LastIndex(s, " ACTION ")
	if i < 0 {
		return false
	}
	_, tail, ok := grammar.NameList(s[i+len(" ACTION "):], grammar.StrengthMark)
	return ok && strings.Trim(tail, " .)]") == ""
}

// wrapped is the least length of a line at whose end a program breaks a sentence.
const wrapped = 55

// timed tells a line of a timetable: "Friday 18:00 - freeze".
func timed(s string) bool {
	i := strings.Index(s[:min(len(s), 30)], " - ")
	return i > 0 && grammar.HasClock(s[:i]) && scan.CountWords(s[:i]) <= 4
}

// letteredOn tells points with capitals for numbers: "A. Lift: …" above "B. Pool: …".
func letteredOn(a, b string) bool {
	return len(a) > 3 && len(b) > 3 && scan.IsUpper(a[0]) && b[0] == a[0]+1 && a[1:3] == ". " && b[1:3] == ". " && scan.IsUpper(b[3])
}

// tabular tells a line of three columns or more, set far apart.
func tabular(s string) bool {
	gaps := 0
	for s = strings.TrimSpace(s); gaps < 2; gaps++ {
		_, rest, ok := strings.Cut(s, "   ")
		if s = strings.TrimLeft(rest, " "); !ok || s == "" {
			break
		}
	}
	return gaps > 1
}

// pointed tells a line with an arrow in it, which makes a note of its own.
func pointed(s string) bool {
	return strings.IndexByte(s, '>') > 0 && (strings.Contains(s, "->") || strings.Contains(s, "=>")) || strings.Contains(s, "→")
}

// headedAlike tells two lines that each begin with a topic or a name of their own: "Boiler – done."
// above "Piano – Sam to …". A topic may be of any words where the first line ends in a bracket, as
// tasks do: "Launch plan: ask the council. (Ida)".
func headedAlike(a, b string, bracket bool) bool {
	headed := func(s string) bool {
		n := grammar.TopicLength(s)
		return n > 0 && s[n-2] != '.' && (s[n-2] != ':' || bracket || grammar.NameLike(s[:n-2])) && unicode.IsUpper(scan.FirstRune(s)) && len(strings.Fields(s[:n])) <= 5
	}
	return headed(a) && headed(b)
}

// hasLabel tells a line that begins with a short title and a colon.
func hasLabel(s string) bool {
	label, _, ok := strings.Cut(s[:min(len(s), 40)], ": ")
	return ok && unicode.IsUpper(scan.FirstRune(label)) && scan.CountWords(label) <= 3 && !strings.ContainsAny(label, ".,;")
}

// namedBelow tells the line of nothing but a person's full name that stands below a task.
func namedBelow(task, s string) bool {
	last := task[strings.LastIndexByte(task, ' ')+1:]
	return grammar.NameLike(s) && strings.Contains(s, " ") && !grammar.StartsTask(s) && !grammar.Prepositions.Has(last) && scan.IsWordByte(scan.LastByte(last)) && !unicode.IsUpper(scan.FirstRune(last))
}

// headsList tells a line after which a bare name is no part of it: it ends.
func headsList(prev string) bool {
	return prev != "" && strings.IndexByte(").!?]", scan.LastByte(prev)) >= 0
}

// opensTask tells a line that hands a task to somebody at its beginning.
func opensTask(s string) bool {
	if i := strings.Index(s[:min(len(s), 40)], "   "); i > 0 && grammar.NameLike(s[:i]) { // "Lena Ross      Book the hall"
		return true
	}
	if who, _, ok := strings.Cut(s[:min(len(s), 20)], ":"); ok && grammar.IsEveryone(who) || scan.OpensWith(s, []string{"me: ", "me – ", "me - "}) {
		return true
	}
	if !unicode.IsUpper(scan.FirstRune(s)) && s[0] != '@' && s[0] != '[' {
		return false
	}
	h := grammar.ReadHead(s, grammar.StrengthSection)
	if s[0] == '[' && h.Form == grammar.FormSet {
		return true
	}
	switch h.Form {
	case grammar.FormTo, grammar.FormColon, grammar.FormDash, grammar.FormAsk, grammar.FormSet:
		return grammar.StartsTask(h.Task) && (grammar.LikelyPerson(h.Owners[0]) || grammar.InitialsLike(h.Owners[0]))
	}
	return false
}

// handsOver tells a line that begins as "Sam to call the bank" does, whatever the name.
func handsOver(s string) bool {
	if !scan.IsUpper(scan.ByteAt(s, 0)) || !strings.Contains(s[:min(len(s), 40)], " to ") {
		return false
	}
	h := grammar.ReadHead(s, grammar.StrengthSection)
	return h.Form == grammar.FormTo && h.Words == "to" && grammar.StartsTask(h.Task)
}

// isLabelLine tells "Owner: Tom", "Due: Friday" and headings of one line from prose.
func isLabelLine(l *Line) bool {
	i := strings.IndexByte(l.Text[:min(len(l.Text), 40)], ':')
	if i < 1 {
		return false
	}
	if i == len(l.Text)-1 {
		return true
	}
	if k, ok := ExactKind(FoldTitle(l.Text[:i])); ok && (k == KindPeople || k == KindAbsent) {
		return true
	}
	name := strings.ToLower(strings.TrimSpace(l.Text[:i]))
	return IsLabel(name)
}

// newsAhead tells a line of the history of the action above it.
func newsAhead(s string) bool {
	_, ok := DatedNews(s)
	return ok
}
