package newtext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"duly/parser/htmltext"
	"duly/parser/vocab"
)

// belowMark stands in the rendered text where HTML says that all below is quoted.
const belowMark = "-----Original Message-----"

// LooksHTML tells whether a text is plainly HTML.
func LooksHTML(s string) bool {
	head := strings.TrimSpace(s[:min(len(s), 2000)])
	if !strings.HasPrefix(head, "<") {
		return false
	}
	head = strings.ToLower(head)
	for _, tag := range []string{"<html", "<!doctype", "<body", "<div", "<p>", "<p ", "<table", "<span", "<head", "<meta", "<br", "<style", "<font", "<blockquote"} {
		if strings.HasPrefix(head, tag) {
			return true
		}
	}
	return false
}

// renderHTML makes plain text of an HTML mail, with its marked quotes as lines that begin
// with ">", so that one reader decides on both forms. Marked tells whether it had
// any, cited whether one of them says that the words are another's. Signed leaves what is
// marked as a signature.
func renderHTML(src string, signed bool) (text string, marked, cited bool) {
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return src, false, false
	}
	h := quoteHTML{signed: signed}
	h.walk(doc, 0)
	return renderNode(doc), h.marked, h.cited
}

// renderNode is the text of a node.
func renderNode(n *html.Node) string { return htmltext.Render(n) }

// maxDepth bounds the walk: deeper nodes are left as they are.
const maxDepth = 400

type quoteHTML struct{ marked, cited, signed bool }

// walk replaces quoted nodes by their text with marks before its lines.
func (h *quoteHTML) walk(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; {
		after := c.NextSibling
		m := markOf(c)
		if m == signatureMark && h.signed {
			m = noMark
		}
		switch m {
		case quoteMark:
			h.marked = true
			h.cited = h.cited || attr(c, "type") == "cite" || attr(c, "name") == "quote" || isIn(quoteMarks, attr(c, "class"), attr(c, "id"))
			n.InsertBefore(markedLines(c), c)
			n.RemoveChild(c)
		case belowAll:
			h.marked = true
			n.InsertBefore(block(belowMark), c)
		case signedBelow:
			n.InsertBefore(block("-- "), c)
		case signatureMark, buttonMark:
			n.RemoveChild(c)
		default:
			if c.DataAtom == atom.Table {
				n.InsertBefore(block("\u00a0"), c)
			}
			h.walk(c, depth+1)
		}
		c = after
	}
}

type mark uint8

const (
	noMark mark = iota
	quoteMark
	belowAll
	signatureMark
	signedBelow
	buttonMark
)

// The classes and ids by which mail programs mark a quote, what begins one, and a signature.
var (
	quoteMarks = vocab.New("yahoo_quoted", "protonmail_quote", "protonmail_quote_header", "tutanota_quote", "zmail_extra", "moz-cite-prefix", "gmail_attr")
	belowMarks = vocab.New("divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message",
		"OLK_SRC_BODY_SECTION", "OutlookMessageHeader")
	signatureMarks = vocab.New("composer_signature", "Zm-_Id_-Sgn", "__SIG_PRE__", "_rc_sig", "bloop_sign", "mb_sig")
)

// markOf reads the marks by which mail programs set quotes apart.
func markOf(n *html.Node) mark {
	if n.Type != html.ElementNode {
		return noMark
	}
	class, id, style, kind := attr(n, "class"), attr(n, "id"), attr(n, "style"), attr(n, "type")
	switch {
	case n.DataAtom == atom.Blockquote, kind == "cite", isIn(quoteMarks, class, id), attr(n, "name") == "quote":
		return quoteMark
	case id == "lineBreakAtBeginningOfSignature":
		return signedBelow
	case isIn(signatureMarks, class, id), signatureMarks[attr(n, "data-marker")], saysSignature(n, class, id):
		return signatureMark
	case n.DataAtom == atom.A && isButton(attr(n, "href")):
		return buttonMark
	case isIn(belowMarks, class, id), n.DataAtom == atom.Div && outlookBorder(style):
		return belowAll
	}
	return noMark
}

// saysSignature tells whether an element calls itself a signature, as those of most mail
// programs do.
func saysSignature(n *html.Node, class, id string) bool {
	if n.Data == "signature" {
		return true
	}
	for _, s := range []string{class, id, attr(n, "name"), attr(n, "data-smartmail")} {
		if strings.Contains(strings.ToLower(s), "signature") {
			return true
		}
	}
	return false
}

// isButton knows the link of a button that fills an answer in: what it shows are the words of
// the letter, not of who answers it.
func isButton(link string) bool {
	_, link, mail := strings.Cut(link, "mailto:")
	return mail && strings.Contains(link, "body=")
}

// outlookBorder knows the line that Outlook draws above what it quotes.
func outlookBorder(style string) bool {
	style = strings.ToLower(strings.ReplaceAll(style, " ", ""))
	return strings.Contains(style, "border-top:solid#e1e1e11.0pt") || strings.Contains(style, "border-top:solid#b5c4df1.0pt") ||
		strings.Contains(style, "border-top:1ptsolid") && strings.Contains(style, "rgb(225,225,225)") ||
		strings.Contains(style, "border:none;border-top:solid")
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// isIn tells whether a class or an id is one of the marks, also with the x_ that a forward
// sets before them.
func isIn(marks map[string]bool, class, id string) bool {
	for _, list := range []string{class, id} {
		for w := range strings.FieldsSeq(list) {
			for strings.HasPrefix(w, "x_") {
				w = w[2:]
			}
			if marks[w] {
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
