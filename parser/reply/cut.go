package reply

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// cut says of every line of an answer whose it is. Where the marks of HTML took everything,
// somebody may have written inside his signature's; else the plain text is believed.
func cut(a Answer) []line {
	lines := cutPlain(a, false)
	if !allGone(lines) || a.HTML == "" && !looksHTML(a.Text) {
		return lines
	}
	inside := cutPlain(a, true)
	if own := slices.DeleteFunc(slices.Clone(inside), func(l line) bool { return l.kind != fresh }); !allGone(own) && !isCard(own) {
		return inside
	}
	if a.HTML != "" && a.Text != "" {
		return cutText(a.Text, a.Parent)
	}
	return lines
}

func cutPlain(a Answer, signed bool) []line {
	text, cited := plain(a, signed)
	lines := cutText(text, a.Parent)
	if cited {
		lines = append(lines, line{kind: attribution})
	}
	return lines
}

func cutText(text, answered string) []line {
	c := cutter{lines: split(text), parent: newParent(answered)}
	c.fences()
	c.mark()
	c.names()
	c.seals()
	c.claimParent()
	c.joinWraps()
	c.trim()
	return c.lines
}

// plain chooses between the two forms of a mail. HTML marks its quotes; a plain text may
// have lost them, so HTML goes first where it has any mark. Cited tells that the mail
// program marked quotes as another's words.
func plain(a Answer, signed bool) (text string, cited bool) {
	src := a.HTML
	if src == "" && looksHTML(a.Text) {
		src = a.Text
	}
	if src == "" {
		return a.Text, false
	}
	text, marked, cited := renderHTML(src, signed)
	if !marked && strings.TrimSpace(a.Text) != "" && !looksHTML(a.Text) {
		return a.Text, false
	}
	return text, cited
}

// whole is an answer of which nothing is cut.
func whole(a Answer) string {
	if strings.TrimSpace(a.Text) != "" && !looksHTML(a.Text) {
		return strings.TrimSpace(strings.ReplaceAll(a.Text, "\r\n", "\n"))
	}
	src := a.HTML
	if src == "" {
		src = a.Text
	}
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return strings.TrimSpace(src)
	}
	return strings.TrimSpace(renderNode(doc))
}

type cutter struct {
	lines  []line
	parent *parent
	named  bool // an attribution or a header block says that quotes are quotes
	barred bool // … and quotes are drawn with |
}

// mark finds attributions, header blocks and what they stand above.
func (c *cutter) mark() {
	said := false // something new stands above
	for i := 0; i < len(c.lines); {
		l := &c.lines[i]
		if l.code {
			said = true
			i++
			continue
		}
		if l.depth == groupwise && isGroupWise(l.text) {
			c.named, l.kind = true, attribution
			i = c.below(i+1, "", said)
			continue
		}
		if l.blank() || l.depth > 0 {
			c.named = c.named || (l.depth == 1 || l.depth == supercite) && c.quotesAttribution(i)
			i++
			continue
		}
		if isButton(l.text) {
			l.kind = old
			i++
			continue
		}
		if isOmission(l.text) && c.besideQuote(i) {
			l.kind = attribution
			i++
			continue
		}
		end, before, behind, found := c.headAt(i)
		if !found {
			said = said || !isRule(l.text, 3) && !isBanner(l.text)
			i++
			continue
		}
		c.named = true
		for j := i; j < end; j++ {
			c.lines[j].kind = attribution
		}
		if before != "" {
			*l = line{raw: before, text: before}
			said = true
		}
		i = c.below(end, behind, said)
	}
}

// besideQuote tells whether the written line above or below is a quote or what stands above one.
func (c *cutter) besideQuote(i int) bool {
	above := i - 1
	for above >= 0 && c.lines[above].blank() {
		above--
	}
	below := next(c.lines, i+1)
	return above >= 0 && c.lines[above].kind != fresh || below < len(c.lines) && c.lines[below].depth > 0
}

// heads read the blocks that stand above a quote.
var heads = []func(lines []line, i int) (end int, ok bool){headerAt, foreignHeaderAt, notesAt, notesTableAt, notesStampAt}

// headAt reads what mail programs set above a quote, in any of its shapes, and returns the
// line after it. Before and behind are what else stands on its first and last line.
func (c *cutter) headAt(i int) (end int, before, behind string, found bool) {
	if end, before, behind, found = attributionAt(c.lines, i); found {
		return end, before, behind, true
	}
	if isOriginal(c.lines[i].text) {
		return c.blockBelow(i + 1), "", "", true
	}
	if namesOriginal(c.lines[i].text) {
		end = c.blockBelow(i + 1)
		return end, "", "", end > i+1
	}
	for _, read := range heads {
		if end, found = read(c.lines, i); found {
			c.ruleAbove(i)
			return end, "", "", true
		}
	}
	return 0, "", "", false
}

// ruleAbove takes the drawn line right above a header block, whatever words it holds.
func (c *cutter) ruleAbove(i int) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		l := &c.lines[j]
		if l.blank() {
			continue
		}
		if len(l.text) < 100 && isRuled(l.text) && isRuled(l.text[strings.LastIndexByte(l.text, ' ')+1:]) && l.depth == 0 {
			l.kind = attribution
		}
		return
	}
}

// fences gives the sender his blocks of code, with all that is in them.
func (c *cutter) fences() {
	open := -1
	for i := range c.lines {
		switch l := &c.lines[i]; {
		case l.blank():
		case l.depth > 0 || !strings.HasPrefix(l.text, "```"):
		case open < 0:
			open = i
		default:
			for j := open; j <= i; j++ {
				c.lines[j].kind, c.lines[j].code = fresh, true
			}
			open = -1
		}
	}
}

// blockBelow skips the header lines under "-----Original Message-----".
func (c *cutter) blockBelow(i int) int {
	n := next(c.lines, i)
	if n < len(c.lines) && c.lines[n].depth == 0 {
		if end, ok := headerAt(c.lines, n); ok {
			return end
		}
	}
	return i
}

// below decides what the text under an attribution is. Marked lines speak for themselves.
// Unmarked ones are all quote where something new stands above, and where nothing does
// they are all that the mail says.
func (c *cutter) below(end int, behind string, said bool) int {
	if quoteFollows(c.lines, end) && behind == "" || strings.HasPrefix(behind, ">") {
		return c.bars(end)
	}
	if !said && behind == "" {
		return end
	}
	for j := end; j < len(c.lines); j++ {
		if c.lines[j].kind != quoted {
			c.lines[j].kind = old
		}
	}
	return len(c.lines)
}

// bars marks quotes drawn with | or with initials ("SR> ") below an attribution.
func (c *cutter) bars(i int) int {
	n := next(c.lines, i)
	if n == len(c.lines) || !strings.HasPrefix(c.lines[n].text, "|") || c.lines[n].depth > 0 {
		return i
	}
	for ; n < len(c.lines) && (c.lines[n].blank() || strings.HasPrefix(c.lines[n].text, "|")); n++ {
		c.lines[n].kind, c.barred = quoted, true
	}
	return n
}

// names marks lines quoted behind a bar or the name of their writer ("Sam> "), where the mail
// is known to quote so.
func (c *cutter) names() {
	for i := range c.lines {
		l := &c.lines[i]
		if c.barred && l.kind == fresh && strings.HasPrefix(l.text, "| ") {
			l.kind = quoted
		}
		at := strings.IndexByte(l.text, '>')
		if !c.named || l.kind != fresh || at <= 0 || at > 12 {
			continue
		}
		if isName(l.text[:at]) && (len(l.text) == at+1 || l.text[at+1] == ' ') {
			l.kind = quoted
		}
	}
}

// groupwise is the depth at which GroupWise writes ">>> Sam Reed 24.11.2026 09:12 >>>".
const groupwise = 3

func isGroupWise(s string) bool {
	return len(s) < maxAttrBytes && strings.HasSuffix(s, ">>>") && scan(s).date
}

// supercite is the depth at which Gnus writes ">>>>> \"Sam\" == Sam Reed writes:".
const supercite = 5

// quotesAttribution tells whether a quoted line begins an attribution or a header block
// of its own, as Apple Mail and some webmail write them.
func (c *cutter) quotesAttribution(i int) bool {
	if i > 0 && c.lines[i-1].depth > 0 && !c.lines[i-1].blank() {
		return false
	}
	var b strings.Builder
	for j := i; j < len(c.lines) && j < i+3 && c.lines[j].depth > 0; j++ {
		b.WriteString(c.lines[j].text + " ")
		if b.Len() > maxAttrBytes {
			break
		}
		if isAttribution(strings.TrimSpace(b.String()), true) {
			return true
		}
	}
	return isOriginal(c.lines[i].text)
}

// joinWraps takes the tails that a mail program broke off long quoted lines. A line that
// ends a sentence was not broken: what follows it is an answer.
func (c *cutter) joinWraps() {
	for i := 1; i+1 < len(c.lines); i++ {
		l, above, below := &c.lines[i], c.lines[i-1], c.lines[i+1]
		if l.kind != fresh || l.blank() || above.depth == 0 || above.blank() || below.depth == 0 || below.blank() || len(l.text) >= 40 {
			continue
		}
		ended := strings.IndexByte(".?!:;,)", above.text[len(above.text)-1]) >= 0
		broken := !ended && len(above.raw) >= 74 && len(strings.Fields(l.text)) <= 4 && startsLower(l.text)
		if c.parent != nil {
			broken = c.parent.joins(above.text, l.text)
		}
		if broken {
			l.kind = quoted
		}
	}
}

// shown joins the sender's own lines. Where nothing in the mail says that a marked quote
// is one of another's, and the sender's text goes on below it, it stays: it is how he
// sets off words.
func shown(lines []line) string {
	keep := keepsQuotes(lines)
	var b strings.Builder
	for _, l := range lines {
		if l.kind != fresh && !(keep && l.kind == quoted) {
			continue
		}
		b.WriteString(strings.TrimRight(l.raw, " \t\u00a0"))
		b.WriteByte('\n')
	}
	return strings.Trim(b.String(), "\n")
}

func keepsQuotes(lines []line) bool {
	last, any := -1, false
	for i, l := range lines {
		switch {
		case l.kind == attribution || l.kind == old || l.kind == quoted && initials(strings.TrimSpace(l.raw)) > 0:
			return false
		case l.blank():
		case l.kind == quoted:
			if _, ok := headerAt(lines, i); ok || isOriginal(l.text) || isAttribution(l.text, true) || wrappedAttribution(lines, i) {
				return false
			}
			any = true
		case l.kind == fresh:
			last = i
		}
	}
	if !any {
		return false
	}
	first := len(lines)
	for i, l := range lines {
		if l.kind == quoted && !l.blank() {
			first = i
			break
		}
	}
	return last > first || last < 0
}

// wrappedAttribution looks for an attribution over two quoted lines.
func wrappedAttribution(lines []line, i int) bool {
	return i+1 < len(lines) && lines[i+1].depth > 0 && len(lines[i].text)+len(lines[i+1].text) < maxAttrBytes &&
		isAttribution(lines[i].text+" "+lines[i+1].text, true)
}
