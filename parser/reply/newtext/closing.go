package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// cardIn returns which lines of a run are the visiting card of its sender, with all that
// hangs below it: both are the run's length where there is none. A card stands under a
// sign-off, under a line that is nothing but a name, or begins with a full name. A
// postscript ends it. Said tells that the sender's words stand above the run, cut that the
// lower part of the card is gone already.
func cardIn(run []Line, who sender, said, cut bool) (begin, stop int) {
	c, top := cards{run: run, who: who}, max(0, len(run)-maxTail)
	last := lastSignOff(run, top)
	if last >= 0 && (said || trimBlank(run, last) > 0) {
		begin = afterSignOff(run, last)
		stop = postscriptBelow(run, begin)
		w, card := c.weigh(begin, stop, run[begin-1].Text), next(run, begin)
		if w.underSignOff(cut, begin > last+1 && isShortName(withoutTitles(withoutProxy(run[begin-1].Text)))) || card < stop && who.opens(run[card].Text) && w.ofSender() {
			return begin, stop
		}
	}
	ruled := slices.IndexFunc(run, func(l Line) bool { return isRule(l.Text, 3) })
	stop = -1
	for i := max(last+1, top); i < len(run); i++ {
		if i > stop {
			stop = postscriptBelow(run, i)
		}
		if run[i].Blank() || i == stop || !said && trimBlank(run, i) == 0 {
			continue
		}
		head := c.heads(i)
		top := head || endsInMark(run[i-1].Text)
		switch {
		case head && (ledTo(run, i) || listsPeople(run, i)): // another's card
			for i+1 < stop && !run[i+1].Blank() {
				i++
			}
		case top && who.opens(run[i].Text) && c.weigh(i, stop, "").ofSender():
			return i, stop
		case head && i+1 < stop && run[i+1].Blank() && isShortName(run[i].Text) && c.weigh(i+1, stop, run[i].Text).repeated:
			return i + 1, stop
		case top && beginsWithName(run[i].Text) && c.fullName(i, stop, cut):
			return i, stop
		case isShortName(run[i].Text) && c.underName(i, stop, ruled):
			return i + 1, stop
		case isShortName(run[i].Text) && c.closed(i):
			if begin = c.underNickname(i, stop); begin < stop {
				return begin, stop
			}
		case top && takesLeave(run, i):
			if begin = afterSignOff(run, i); c.weigh(begin, stop, run[begin-1].Text).underLeave(c.closed(i)) {
				return begin, stop
			}
		}
	}
	return len(run), len(run)
}

// endsInMark tells whether a line closes a sentence.
func endsInMark(s string) bool {
	return strings.IndexByte(".!?", s[len(s)-1]) >= 0 || strings.HasSuffix(s, "。") || strings.HasSuffix(s, "！") || strings.HasSuffix(s, "।")
}

// closed tells whether a sentence is closed above line i, which so begins something else. A
// question may be closed by who is named below it.
func (c *cards) closed(i int) bool {
	above := trimBlank(c.run, i)
	return above > 0 && endsInMark(c.run[above-1].Text) && !strings.HasSuffix(c.run[above-1].Text, "?")
}

// fullName tells whether a card stands from line i on, which begins with a full name. Cut says
// that its lower part is gone already.
func (c *cards) fullName(i, stop int, cut bool) bool {
	if isCompany(strings.ToLower(c.run[i].Text)) {
		return false
	}
	w, another := c.weigh(i, stop, ""), c.who.differs(c.run[i].Text)
	return w.alone(cut || !another && i+1 < stop && isStation(c.run[i].Text, c.run[i+1].Text)) || c.closed(i) && (w.points > 1 || !another) && w.underSentence()
}

// underNickname is where a card begins under line i, which is nothing but a short name, or a word
// that takes leave above one; stop where there is none.
func (c *cards) underNickname(i, stop int) int {
	begin := i + 1
	if beginsWithName(c.run[i].Text) || isFirm(strings.ToLower(c.run[i].Text)) {
		return stop
	}
	known := true
	if begin < stop && isShortName(c.run[begin].Text) && namePoints(strings.ToLower(c.run[begin].Text)) == 0 {
		known = isGiven(c.run[begin].Text)
		begin++
	}
	if begin >= stop {
		return stop
	}
	w := c.weigh(begin, stop, "")
	if w.points > 0 && w.rest+w.bare == 0 && !w.clause && (w.points > 1 || known && (c.heads(i) || namePoints(strings.ToLower(c.run[begin].Text)) > 0)) {
		return begin
	}
	return stop
}

// takesLeave knows a sign-off by its place alone: few words above a name, that are none.
func takesLeave(run []Line, i int) bool {
	s := run[i].Text
	name := next(run, i+1)
	return len(s) < 50 && len(strings.Fields(s)) <= 5 && !scan.StartsLower(s) && !strings.ContainsAny(s, ".:;?0123456789@|") &&
		!isShortName(s) && !isRule(s, 1) && name < len(run) && name <= i+2 && isShortName(run[name].Text)
}

// heads tells whether a paragraph begins at line i.
func (c *cards) heads(i int) bool {
	return i == 0 || c.run[i-1].Blank() || isRule(c.run[i-1].Text, 3) || isPicture(c.run[i-1].Text)
}

// underName tells whether a card stands under line i, which is nothing but a name: below a
// blank line or the name once more, below the only rule of the text, or right below it.
func (c *cards) underName(i, stop, ruled int) bool {
	w, name := c.weigh(i+1, stop, c.run[i].Text), c.run[i].Text
	if i+1 == stop {
		return false
	}
	if ruled == next(c.run, i+1) { // no heading that it underlines
		return w.ruled && w.rest < maxMotto && (ruled > i+1 || isRule(c.run[ruled].Text, len(name)+4))
	}
	return w.repeated || w.points >= 3 && w.rest == 0 && (c.run[i+1].Blank() || c.heads(i) && w.written >= 2)
}

// maxTail is the most lines below which a letter is closed.
const maxTail = 120

// lastSignOff is the last line of a run, from top on, that closes a letter, or -1.
func lastSignOff(run []Line, top int) int {
	for i := len(run) - 1; i >= top; i-- {
		if signsOff(run[i].Text) || closesLetter(run[i].Text) {
			return i
		}
	}
	return -1
}

// afterSignOff is the line below a sign-off and the name under it.
func afterSignOff(run []Line, at int) int {
	name := next(run, at+1)
	if name < len(run) && proxies[strings.ToLower(run[name].Text)] {
		name = next(run, name+1)
	}
	if name == len(run) || signsOff(run[at].Text) && !IsSignOff(run[at].Text) || isContact(run[name].Text) || !isNameLike(withoutProxy(run[name].Text)) {
		return at + 1
	}
	if below := name + 1; isCompany(strings.ToLower(run[name].Text)) && below < len(run) && !run[below].Blank() {
		return at + 1 // a card that its firm heads
	}
	return name + 1
}

// withoutProxy is a name without what says in whose place its bearer signs.
func withoutProxy(s string) string {
	for _, p := range []string{"i. A. ", "i.A. ", "i. V. ", "i.V. ", "ppa. ", "p.p. ", "pp ", "gez. ", "Gez. ", "sgd. ", "Signed ", "signed ", "p.o. ", "P.O. ", "b.a. ", "ppa "} {
		s = strings.TrimPrefix(s, p)
	}
	return s
}

var proxies = vocab.New("im auftrag", "i. a.", "i.a.", "in vertretung", "i. v.", "i.v.", "on behalf of", "p.p.", "p.o.", "per procura")

func postscriptBelow(run []Line, i int) int {
	for i < len(run) && !isPostscript(run[i].Text) {
		i++
	}
	return i
}

// repeats tells whether a line of a card begins with a name that closes the text above it:
// "Donna", then "Donna Hartshorne"; "B. Morel", then "Bruno MOREL".
func repeats(name, s string) bool {
	short, long := scan.Words(strings.ToLower(name)), scan.Words(strings.ToLower(s))
	if len(short) == 0 || len(long) == 0 || !isShortName(lastWords(name)) {
		return false
	}
	if isHan(name) {
		return strings.Contains(s, name)
	}
	if strings.ToUpper(name) == name && len(name) <= 3 { // initials: "S.", "SR"
		return beginsWithName(s) && strings.HasPrefix(initialsOf(long), strings.Join(short, ""))
	}
	last := short[len(short)-1]
	if len(short) == 1 && len(last) > 1 && strings.HasPrefix(long[0], last) && beginsWithName(s) { // "Fi", then "Fiona Strachan"
		return true
	}
	at := slices.Index(long[:min(len(long), 4)], last)
	if len(short) == 2 && at > 0 && short[0][0] != long[at-1][0] && !titles[short[0]] && !isPost(short[0]) { // "Meadow Room", then "Orchard Room"
		return false
	}
	return len(short) <= 5 && len(last) > 2 && len(long) <= 12 && (at > 0 || at == 0 && len(short) == 1)
}

// initialsOf are the first letters of words.
func initialsOf(words []string) string {
	var b strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		b.WriteRune(r)
	}
	return b.String()
}

// lastWords is the name at the end of a line that may sign off before it.
func lastWords(s string) string {
	f := strings.Fields(strings.TrimLeft(s, "-/—– "))
	return strings.Join(f[max(0, len(f)-1):], " ")
}

// isShortName knows a line that is nothing but a name, which a full stop does not end.
func isShortName(s string) bool {
	s = strings.TrimLeft(s, "-/—– ")
	return len(s) < 40 && (!strings.HasSuffix(s, ".") || len(s)-strings.LastIndexByte(s, ' ') <= 4) && isPersonName(s)
}

// beginsWithName tells whether a line begins with the full name of a person and goes on, if
// at all, behind a mark: "Ida Brehm, PhD", "Ida Brehm | Service".
func beginsWithName(s string) bool {
	s = withoutTitles(withoutNickname(withoutProxy(s)))
	if i := strings.IndexAny(s, "|,(·•–—☎✉/"); i >= 0 {
		s = s[:i]
	}
	if i := strings.Index(s, " - "); i >= 0 {
		s = s[:i]
	}
	f := strings.Fields(s)
	return isPersonName(s) && (len(f) >= 2 && len(f[len(f)-1]) > 2 || isHan(f[0]))
}

// withoutNickname is a name without what stands in marks inside it: "Ida \"Idi\" Brehm", "Maj. (Retd) Reed".
func withoutNickname(s string) string {
	for _, m := range [][2]string{{" \"", "\" "}, {" “", "” "}, {" (", ") "}, {" '", "' "}} {
		if open := strings.Index(s, m[0]); open > 0 {
			if end := strings.Index(s[open+2:], m[1]); end > 0 {
				return s[:open+1] + s[open+2+end+len(m[1]):]
			}
		}
	}
	return s
}

// listsPeople tells whether line i and the one below it each name a person and his post.
func listsPeople(run []Line, i int) bool {
	if i+1 == len(run) {
		return false
	}
	for _, l := range run[i : i+2] {
		_, post, ok := strings.Cut(l.Text, ",")
		if !ok || !beginsWithName(l.Text) || !isPost(strings.ToLower(post)) && !isGiven(l.Text) {
			return false
		}
	}
	return true
}

// withoutTitles is a name without what its bearer is called before it and the letters behind it:
// "dr hab. Ida Brehm FRS".
func withoutTitles(s string) string {
	if i := titlesOf(s); i > 0 {
		s = s[i:]
	}
	for f := strings.Fields(s); len(f) > 2 && scan.Capitals(f[0]) < 2 && len(f[len(f)-1]) <= 7 && scan.Capitals(f[len(f)-1]) > 1; f = strings.Fields(s) {
		s = strings.TrimRight(strings.TrimSuffix(s, f[len(f)-1]), " ,")
	}
	return s
}

// titlesOf is the length of the titles before a name, 0 where no name follows.
func titlesOf(s string) int {
	for i := 0; ; {
		w, rest, more := strings.Cut(s[i:], " ")
		if bare := strings.ToLower(strings.Trim(w, ".,()")); !more || !titles[bare] && !(strings.HasSuffix(w, ".") && len(w) > 2) {
			return i
		}
		i = len(s) - len(rest)
	}
}

// isGiven tells whether a line begins with a given name that is common, or with a title.
func isGiven(s string) bool {
	s = withoutProxy(s)
	n := titlesOf(s)
	first, _, _ := strings.Cut(scan.FirstWord(s), "-")
	return n > 0 || vocab.FirstNames.Has(first)
}

// isHan knows a full name in Chinese characters.
func isHan(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, r) && utf8.RuneCountInString(s) >= 2
}
