package newtext

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"duly/parser/scan"
)

// Lines says of every line of an answer whose it is. Where the marks of HTML took everything,
// somebody may have written inside his signature's; else the plain text is believed.
func Lines(a Answer) []Line {
	lines := cutPlain(a, false)
	if !allGone(lines) || a.HTML == "" && !LooksHTML(a.Text) {
		return lines
	}
	inside := cutPlain(a, true)
	if own := slices.DeleteFunc(slices.Clone(inside), func(l Line) bool { return l.Kind != Fresh }); !allGone(own) && !isCard(own) {
		return inside
	}
	if a.HTML != "" && a.Text != "" {
		return cutText(a.Text, a)
	}
	return lines
}

func cutPlain(a Answer, signed bool) []Line {
	text, cited := plain(a, signed)
	lines := cutText(text, a)
	if cited {
		lines = append(lines, Line{Kind: Attribution})
	}
	return lines
}

// cutText says it of a text that stands for the answer.
func cutText(text string, a Answer) []Line {
	c := cutter{lines: split(text), parent: newParent(a.Parent), who: newSender(a.From)}
	c.fences()
	c.mark()
	c.prompts()
	c.names()
	c.seals()
	if c.claimParent(); c.parent == nil {
		c.claimTagged()
	}
	c.joinWraps()
	if len(c.who.words) == 0 {
		c.who = c.addressee()
		c.who.guessed = true
	}
	c.trim()
	return c.lines
}

// plain chooses between the two forms of a mail. HTML marks its quotes; a plain text may
// have lost them, so HTML goes first where it has any mark. Cited tells that the mail
// program marked quotes as another's words.
func plain(a Answer, signed bool) (text string, cited bool) {
	src := a.HTML
	if src == "" && LooksHTML(a.Text) {
		src = a.Text
	}
	if src == "" {
		return a.Text, false
	}
	text, marked, cited := renderHTML(src, signed)
	if !marked && strings.TrimSpace(a.Text) != "" && !LooksHTML(a.Text) {
		return a.Text, false
	}
	return text, cited
}

// Whole is an answer of which nothing is cut.
func Whole(a Answer) string {
	if strings.TrimSpace(a.Text) != "" && !LooksHTML(a.Text) {
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
	lines   []Line
	parent  *parent
	who     sender
	named   bool   // an attribution or a header block says that quotes are quotes
	drawnBy string // the mark before quotes that is no >, as an attribution stands above
}

// mark finds attributions, header blocks and what they stand above.
func (c *cutter) mark() {
	said := false // something new stands above
	for i := 0; i < len(c.lines); {
		l := &c.lines[i]
		if l.Code {
			said = true
			i++
			continue
		}
		if l.Depth == groupwise && isGroupWise(l.Text) {
			c.named, l.Kind = true, Attribution
			i = c.below(i+1, "", said)
			continue
		}
		if l.Blank() || l.Depth > 0 {
			c.named = c.named || (l.Depth == 1 || l.Depth == supercite) && c.quotesAttribution(i)
			i++
			continue
		}
		if isButton(l.Text) {
			l.Kind = Old
			i++
			continue
		}
		if isOmission(l.Text) && c.besideQuote(i) {
			l.Kind = Attribution
			i++
			continue
		}
		end, before, behind, found := c.headAt(i)
		if !found {
			said = said || !isRule(l.Text, 3) && !isBanner(l.Text)
			i++
			continue
		}
		c.named = true
		for j := i; j < end; j++ {
			c.lines[j].Kind = Attribution
		}
		if before != "" {
			*l = Line{Raw: before, Text: before}
			said = true
		}
		i = c.below(end, behind, said)
	}
}

// besideQuote tells whether the written line above or below is a quote or what stands above one.
func (c *cutter) besideQuote(i int) bool {
	above := i - 1
	for above >= 0 && c.lines[above].Blank() {
		above--
	}
	below := next(c.lines, i+1)
	return above >= 0 && c.lines[above].Kind != Fresh || below < len(c.lines) && c.lines[below].Depth > 0
}

// heads read the blocks that stand above a quote.
var heads = []func(lines []Line, i int) (end int, ok bool){headerAt, foreignHeaderAt, notesAt, notesTableAt, notesStampAt}

// headAt reads what mail programs set above a quote, in any of its shapes, and returns the
// line after it. Before and behind are what else stands on its first and last line.
func (c *cutter) headAt(i int) (end int, before, behind string, found bool) {
	if end, before, behind, found = attributionAt(c.lines, i); found {
		return end, before, behind, true
	}
	if isOriginal(c.lines[i].Text) {
		return c.blockBelow(i + 1), "", "", true
	}
	if namesOriginal(c.lines[i].Text) {
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

// ruleAbove takes the drawn line right above a header block, whatever words it holds, and the
// firm that stands above an indented one, as far in as that.
func (c *cutter) ruleAbove(i int) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		l := &c.lines[j]
		if l.Blank() {
			continue
		}
		if in := indent(c.lines[i].Raw); in != "" && in == indent(l.Raw) && isNameLike(l.Text) && (j == 0 || c.lines[j-1].Blank()) {
			l.Kind = Attribution
		}
		if len(l.Text) < 100 && isRuled(l.Text) && isRuled(l.Text[strings.LastIndexByte(l.Text, ' ')+1:]) && l.Depth == 0 {
			l.Kind = Attribution
		}
		return
	}
}

// indent is the space that a line begins with.
func indent(s string) string { return s[:len(s)-len(strings.TrimLeft(s, " \t"))] }

// fences gives the sender his blocks of code, with all that is in them.
func (c *cutter) fences() {
	open := -1
	for i := range c.lines {
		switch l := &c.lines[i]; {
		case l.Blank():
		case l.Depth > 0 || !strings.HasPrefix(l.Text, "```"):
		case open < 0:
			open = i
		default:
			for j := open; j <= i; j++ {
				c.lines[j].Kind, c.lines[j].Code = Fresh, true
			}
			open = -1
		}
	}
}

// blockBelow skips the header lines under "-----Original Message-----".
func (c *cutter) blockBelow(i int) int {
	n := next(c.lines, i)
	if n < len(c.lines) && c.lines[n].Depth == 0 {
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
		return c.drawn(end)
	}
	if !said && behind == "" {
		return end
	}
	for j := end; j < len(c.lines); j++ {
		if c.lines[j].Kind != Quoted {
			c.lines[j].Kind = Old
		}
	}
	return len(c.lines)
}

// groupwise is the depth at which GroupWise writes ">>> Sam Reed 24.11.2026 09:12 >>>".
const groupwise = 3

func isGroupWise(s string) bool {
	return len(s) < maxAttrBytes && strings.HasSuffix(s, ">>>") && marksOf(s).date
}

// supercite is the depth at which Gnus writes ">>>>> \"Sam\" == Sam Reed writes:".
const supercite = 5

// quotesAttribution tells whether a quoted line begins an attribution or a header block
// of its own, as Apple Mail and some webmail write them.
func (c *cutter) quotesAttribution(i int) bool {
	if i > 0 && c.lines[i-1].Depth > 0 && !c.lines[i-1].Blank() {
		return false
	}
	var b strings.Builder
	for j := i; j < len(c.lines) && j < i+3 && c.lines[j].Depth > 0; j++ {
		b.WriteString(c.lines[j].Text + " ")
		if b.Len() > maxAttrBytes {
			break
		}
		if isAttribution(strings.TrimSpace(b.String()), true) {
			return true
		}
	}
	return isOriginal(c.lines[i].Text)
}

// joinWraps takes the tails that a mail program broke off long quoted lines. A line that
// ends a sentence was not broken: what follows it is an answer.
func (c *cutter) joinWraps() {
	for i := 1; i+1 < len(c.lines); i++ {
		l, above, below := &c.lines[i], c.lines[i-1], c.lines[i+1]
		if l.Kind != Fresh || l.Blank() || above.Depth == 0 || above.Blank() || below.Depth == 0 || below.Blank() || len(l.Text) >= 40 {
			continue
		}
		ended := strings.IndexByte(".?!:;,)", above.Text[len(above.Text)-1]) >= 0
		broken := !ended && len(above.Raw) >= 74 && len(strings.Fields(l.Text)) <= 4 && scan.StartsLower(l.Text)
		if c.parent != nil {
			broken = c.parent.joins(above.Text, l.Text)
		}
		if broken {
			l.Kind = Quoted
		}
	}
}

// Own joins the sender's own lines. Where nothing in the mail says that a marked quote
// is one of another's, and the sender's text goes on below it, it stays: it is how he
// sets off words.
func Own(lines []Line) string {
	keep := keepsQuotes(lines)
	var b strings.Builder
	for _, l := range lines {
		if l.Kind != Fresh && !(keep && l.Kind == Quoted) {
			continue
		}
		b.WriteString(strings.TrimRight(l.Raw, " \t\u00a0"))
		b.WriteByte('\n')
	}
	return strings.Trim(b.String(), "\n")
}

func keepsQuotes(lines []Line) bool {
	last, any := -1, false
	for i, l := range lines {
		switch {
		case l.Kind == Attribution || l.Kind == Old || l.Kind == Quoted && initials(strings.TrimSpace(l.Raw)) > 0:
			return false
		case l.Blank():
		case l.Kind == Quoted:
			if _, ok := headerAt(lines, i); ok || isOriginal(l.Text) || isAttribution(l.Text, true) || wrappedAttribution(lines, i) {
				return false
			}
			any = true
		case l.Kind == Fresh:
			last = i
		}
	}
	if !any {
		return false
	}
	first := len(lines)
	for i, l := range lines {
		if l.Kind == Quoted && !l.Blank() {
			first = i
			break
		}
	}
	return last > first || last < 0
}

// wrappedAttribution looks for an attribution over two quoted lines.
func wrappedAttribution(lines []Line, i int) bool {
	return i+1 < len(lines) && lines[i+1].Depth > 0 && len(lines[i].Text)+len(lines[i+1].Text) < maxAttrBytes &&
		isAttribution(lines[i].Text+" "+lines[i+1].Text, true)
}
