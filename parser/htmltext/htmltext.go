// Package htmltext turns the HTML of mails and documents into the text a reader sees, with
// light Markdown marks: "# " headings, "- " and "1. " lists, "| a | b |" tables, "[x]" boxes,
// "~~struck~~" words and "> " quotes. What is not shown (style, script, preheaders, hidden
// elements) is dropped. Bold and links are kept as their bare text, so that a mail reads
// naturally. Time and memory are linear in the input, however deep or broken it is.
package htmltext

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxDepth  = 300 // levels of elements that are rendered with their form; below only text is kept
	maxTables = 12  // levels of tables looked at as grids
	maxQuotes = 12  // levels of "> "
	maxIndent = 12  // levels of lists that indent
)

// FromString renders HTML source. It never fails: anything is HTML.
func FromString(s string) string { return Render(Parse(s)) }

// Render renders a parsed document or any part of one. Lines end in "\n", without blanks at
// their ends, and the text without an empty first or last line.
func Render(n *html.Node) string {
	var r renderer
	r.node(n, 0)
	r.out.endLine()
	return r.out.String()
}

// renderer carries what an element inherits from those around it.
type renderer struct {
	out    writer
	pre    bool
	tight  bool // in a list item or a cell: paragraphs are no further apart than lines
	tables int
	quotes int
	lists  int
}

func (r *renderer) children(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.node(c, depth+1)
	}
}

func (r *renderer) node(n *html.Node, depth int) {
	switch {
	case depth > maxDepth:
		r.flat(n)
	case n.Type == html.TextNode:
		r.text(n.Data)
	case n.Type == html.ElementNode:
		r.element(n, depth)
	case n.Type == html.DocumentNode:
		r.children(n, depth)
	}
}

func (r *renderer) text(s string) {
	if r.pre {
		r.out.verbatim(s)
	} else {
		r.out.words(s)
	}
}

// flat keeps the text of a subtree too deep for recursion.
func (r *renderer) flat(root *html.Node) {
	for n := root; ; {
		if n.Type == html.TextNode {
			r.text(n.Data)
		}
		if n.FirstChild != nil && !dropped(n) {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
		}
		if n == root {
			return
		}
		n = n.NextSibling
	}
}

func (r *renderer) element(n *html.Node, depth int) {
	if dropped(n) {
		return
	}
	style := styleOf(n)
	if style.hidden {
		return
	}
	if style.struck || n.DataAtom == atom.Del || n.DataAtom == atom.S || n.DataAtom == atom.Strike {
		r.out.strikeOn()
		defer r.out.strikeOff()
	}
	if style.pre && !r.pre {
		r.pre = true
		defer func() { r.pre = false }()
	}
	switch n.DataAtom {
	case atom.Br:
		r.out.newline()
	case atom.Hr:
		r.out.block(1)
		r.out.words("---")
		r.out.block(1)
	case atom.Img:
		r.out.words(emojiOf(attr(n, "alt")))
	case atom.Input:
		r.input(n)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.heading(n, depth)
	case atom.P:
		r.paragraph(n, style, depth)
	case atom.Pre, atom.Listing, atom.Xmp, atom.Textarea:
		r.preformatted(n, depth)
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		r.list(n, depth)
	case atom.Li:
		r.item(n, "- ", depth)
	case atom.Blockquote:
		r.quote(n, style, depth)
	case atom.Table:
		r.table(n, depth)
	default:
		r.plain(n, style, depth)
	}
}

// plain renders an element that is no more than a box or a run of words.
func (r *renderer) plain(n *html.Node, style style, depth int) {
	if style.bullet {
		r.out.marker(bulletOf(n), 0)
		return
	}
	box := isBox[n.DataAtom]
	if box {
		r.out.block(0)
	}
	if isMention(n) {
		r.out.words("@")
	}
	r.children(n, depth)
	if box {
		r.out.block(0)
	} else if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
		r.out.words(" ")
	}
}

func (r *renderer) input(n *html.Node) {
	if !strings.EqualFold(attr(n, "type"), "checkbox") {
		return
	}
	if hasAttr(n, "checked") {
		r.out.words("[x] ")
	} else {
		r.out.words("[ ] ")
	}
}

func (r *renderer) heading(n *html.Node, depth int) {
	r.out.block(1)
	r.out.marker(strings.Repeat("#", int(n.DataAtom.String()[1]-'0'))+" ", 0)
	r.children(n, depth)
	r.out.dropMarker()
	r.out.block(1)
}

// paragraph stands apart by an empty line, except where the mail program writes each line
// as a paragraph (Outlook's MsoNormal, margins of zero).
func (r *renderer) paragraph(n *html.Node, style style, depth int) {
	gap := 1
	if r.tight || style.noMargin || strings.HasPrefix(attr(n, "class"), "Mso") {
		gap = 0
	}
	r.out.block(gap)
	if style.listLevel > 1 {
		r.out.push(strings.Repeat("  ", min(style.listLevel-1, maxIndent)))
		defer r.out.pop()
	}
	r.children(n, depth)
	r.out.block(gap)
}

func (r *renderer) preformatted(n *html.Node, depth int) {
	r.out.block(1)
	before := r.pre
	r.pre = true
	r.children(n, depth)
	r.pre = before
	r.out.block(1)
}

func (r *renderer) list(n *html.Node, depth int) {
	gap := 1
	if r.lists > 0 || r.tight {
		gap = 0
	}
	r.out.block(gap)
	before := r.tight
	r.tight = true
	r.lists++
	number, err := strconv.Atoi(attr(n, "start"))
	if err != nil {
		number = 1
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.DataAtom != atom.Li || c.Type != html.ElementNode:
			r.node(c, depth+1)
		case n.DataAtom != atom.Ol:
			r.node(c, depth+1)
		case !dropped(c):
			if v, err := strconv.Atoi(attr(c, "value")); err == nil {
				number = v
			}
			r.item(c, strconv.Itoa(number)+". ", depth+1)
			number++
		}
	}
	r.lists--
	r.tight = before
	r.out.block(gap)
}

func (r *renderer) item(n *html.Node, mark string, depth int) {
	r.out.block(0)
	if r.lists <= maxIndent {
		r.out.push(strings.Repeat(" ", len(mark)))
		r.out.marker(mark, len(mark))
		defer r.out.pop()
	} else {
		r.out.marker(mark, 0)
	}
	r.children(n, depth)
	r.out.dropMarker()
	r.out.block(0)
}

// quote marks what somebody else wrote. Mail programs also use the element to indent: then
// it has no bar at its side and is no quote.
func (r *renderer) quote(n *html.Node, style style, depth int) {
	cited := strings.EqualFold(attr(n, "type"), "cite") || style.bar || attr(n, "style") == ""
	if !cited || r.quotes >= maxQuotes {
		r.out.block(0)
		r.children(n, depth)
		r.out.block(0)
		return
	}
	r.quotes++
	r.out.block(0)
	r.out.push("> ")
	r.children(n, depth)
	r.out.block(0)
	r.out.pop()
	r.quotes--
}
