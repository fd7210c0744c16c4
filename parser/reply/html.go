package reply

import (
	"strings"

	"duly/parser/htmltext"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// belowMark stands in the rendered text where HTML says that all below is quoted.
const belowMark = "-----Original Message-----"

// looksHTML tells whether a text is plainly HTML.
func looksHTML(s string) bool {
	head := strings.ToLower(strings.TrimSpace(s[:min(len(s), 2000)]))
	if !strings.HasPrefix(head, "<") {
		return false
	}
	for _, tag := range []string{"<html", "<!doctype", "<body", "<div", "<p>", "<p ", "<table", "<span", "<head", "<meta", "<br", "<style", "<font", "<blockquote"} {
		if strings.HasPrefix(head, tag) {
			return true
		}
	}
	return false
}

// renderHTML makes plain text of an HTML mail, with its marked quotes as lines that begin
// with ">", so that one reader decides on both forms. Marked tells whether it had any.
func renderHTML(src string) (text string, marked bool) {
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return src, false
	}
	h := quoteHTML{}
	h.walk(doc, 0)
	return renderNode(doc), h.marked
}

// renderNode is the text of a node.
func renderNode(n *html.Node) string { return htmltext.Render(n) }

// maxDepth bounds the walk: deeper nodes are left as they are.
const maxDepth = 400

type quoteHTML struct{ marked bool }

// walk replaces quoted nodes by their text with marks before its lines.
func (h *quoteHTML) walk(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; {
		after := c.NextSibling
		switch markOf(c) {
		case quoteMark:
			h.marked = true
			n.InsertBefore(markedLines(c), c)
			n.RemoveChild(c)
		case prefixMark:
			h.marked = true
			n.InsertBefore(markedLines(c), c)
			n.RemoveChild(c)
		case belowAll:
			h.marked = true
			n.InsertBefore(block(belowMark), c)
		case dropMark:
			n.RemoveChild(c)
		default:
			h.walk(c, depth+1)
		}
		c = after
	}
}

type mark uint8

const (
	noMark mark = iota
	quoteMark
	prefixMark
	belowAll
	dropMark
)

// markOf reads the marks by which mail programs set quotes apart.
func markOf(n *html.Node) mark {
	if n.Type != html.ElementNode {
		return noMark
	}
	class, id, style, kind := attributes(n)
	switch {
	case n.DataAtom == atom.Blockquote:
		return quoteMark
	case has(class, "moz-cite-prefix", "gmail_attr", "protonmail_quote_header", "OutlookMessageHeader"):
		return prefixMark
	case has(class, "moz-signature", "gmail_signature", "protonmail_signature_block", "zmail_signature"), has(id, "Signature", "signature"), has(class, "gmail_signature_prefix"):
		return dropMark
	case has(id, "divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container", "OLK_SRC_BODY_SECTION", "reply-intro", "isReplyContent", "replySplit", "ms-outlook-mobile-signature-reply"), has(class, "ms-outlook-mobile-reference-message", "WordSection1-reply"):
		return belowAll
	case has(class, "yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote", "mail-quote-collapse", "freebirdFormviewerViewItemsItem-quote", "hse-quote", "gmx-quote"), has(id, "yahoo_quoted", "zmail_extra", "mailQuote"):
		return quoteMark
	case kind == "cite":
		return quoteMark
	case n.DataAtom == atom.Div && outlookBorder(style):
		return belowAll
	}
	return noMark
}

// outlookBorder knows the line that Outlook draws above what it quotes.
func outlookBorder(style string) bool {
	style = strings.ToLower(strings.ReplaceAll(style, " ", ""))
	return strings.Contains(style, "border-top:solid#e1e1e11.0pt") || strings.Contains(style, "border-top:solid#b5c4df1.0pt") || strings.Contains(style, "border-top:1ptsolid") && strings.Contains(style, "rgb(225,225,225)") || strings.Contains(style, "border:none;border-top:solid")
}

func attributes(n *html.Node) (class, id, style, kind string) {
	for _, a := range n.Attr {
		switch a.Key {
		case "class":
			class = a.Val
		case "id":
			id = a.Val
		case "style":
			style = a.Val
		case "type":
			kind = strings.ToLower(a.Val)
		}
	}
	return
}

// has tells whether a class or id list holds one of the names, also with the x_ that a
// forward sets before them.
func has(list string, names ...string) bool {
	for _, w := range strings.Fields(list) {
		for strings.HasPrefix(w, "x_") {
			w = w[2:]
		}
		for _, n := range names {
			if w == n {
				return true
			}
		}
	}
	return false
}

// markedLines is a node's text, each line behind a quote mark.
func markedLines(n *html.Node) *html.Node {
	box := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	hold := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	for c := n.FirstChild; c != nil; c = n.FirstChild {
		n.RemoveChild(c)
		hold.AppendChild(c)
	}
	for s := range strings.Lines(strings.TrimSpace(renderNode(hold))) {
		box.AppendChild(block("> " + strings.TrimRight(s, "\n")))
	}
	return box
}

// block is one line of text as a node of its own.
func block(s string) *html.Node {
	d := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	d.AppendChild(&html.Node{Type: html.TextNode, Data: s})
	return d
}
