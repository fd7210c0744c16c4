package htmltext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// style is what an element's style attribute means for its text.
type style struct {
	hidden    bool
	struck    bool
	pre       bool
	noMargin  bool
	bar       bool // a line at its left side: a quote
	bullet    bool // Outlook's hand-made list mark
	listLevel int  // Outlook's level of a list, from 1; 0: no list
}

// dropped says of an element that readers never see its content.
func dropped(n *html.Node) bool {
	if n.Type == html.CommentNode {
		return true
	}
	if n.Type != html.ElementNode {
		return false
	}
	switch n.DataAtom {
	case atom.Head, atom.Style, atom.Script, atom.Title, atom.Noscript, atom.Template,
		atom.Iframe, atom.Object, atom.Svg, atom.Select, atom.Noframes, atom.Audio, atom.Video:
		return true
	}
	if hasAttr(n, "hidden") {
		return true
	}
	return isPreheader(attr(n, "class")) || isPreheader(attr(n, "id"))
}

// isPreheader: by its name the text that only lists of mails are to show.
func isPreheader(name string) bool {
	return len(name) >= len("preheader") && strings.Contains(strings.ToLower(name), "preheader")
}

// isMention: a page of notes names one of its users here, without the "@" that mail would show.
func isMention(n *html.Node) bool {
	if n.DataAtom != atom.A && n.DataAtom != atom.Span || !strings.Contains(attr(n, "class"), "mention") && !strings.Contains(attr(n, "class"), "userlink") {
		return false
	}
	t := n.FirstChild
	return t != nil && t.Type == html.TextNode && t.Data != "" && !strings.HasPrefix(strings.TrimSpace(t.Data), "@")
}

func styleOf(n *html.Node) style {
	var s style
	css := attr(n, "style")
	for css != "" {
		var decl string
		decl, css, _ = strings.Cut(css, ";")
		name, value, ok := strings.Cut(decl, ":")
		if ok {
			s.add(strings.ToLower(strings.TrimSpace(name)), strings.ToLower(strings.TrimSpace(value)))
		}
	}
	return s
}

func (s *style) add(name, value string) {
	value = strings.TrimSpace(strings.TrimSuffix(value, "!important"))
	switch name {
	case "display":
		s.hidden = s.hidden || value == "none"
	case "visibility":
		s.hidden = s.hidden || value == "hidden"
	case "mso-hide":
		s.hidden = s.hidden || value == "all"
	case "opacity", "font-size", "max-height", "max-width":
		s.hidden = s.hidden || isZero(value)
	case "text-decoration", "text-decoration-line":
		s.struck = s.struck || strings.Contains(value, "line-through")
	case "white-space":
		s.pre = value == "pre" || value == "pre-wrap" || value == "break-spaces"
	case "margin":
		first, _, _ := strings.Cut(value, " ")
		s.noMargin = isZero(first)
	case "margin-bottom":
		s.noMargin = isZero(value)
	case "border-left", "border-left-style":
		s.bar = value != "none" && !isZero(value)
	case "mso-list":
		s.mso(value)
	}
}

// mso reads Outlook's "mso-list: l0 level2 lfo1" and "mso-list: Ignore".
func (s *style) mso(value string) {
	s.bullet = value == "ignore"
	if i := strings.Index(value, "level"); i >= 0 && i+5 < len(value) {
		if c := value[i+5]; c >= '1' && c <= '9' {
			s.listLevel = int(c - '0')
		}
	}
}

func isZero(value string) bool {
	number := strings.TrimRight(value, "abcdefghijklmnopqrstuvwxyz% ")
	return number != "" && strings.Trim(number, "0.") == ""
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// bulletOf reads a hand-made list mark: "1." and "a)" stay, a dot of any shape is "- ".
func bulletOf(n *html.Node) string {
	var r renderer
	r.flat(n)
	mark := r.out.String()
	if mark == "" {
		return ""
	}
	if len(mark) >= 2 && (mark[len(mark)-1] == '.' || mark[len(mark)-1] == ')') {
		return mark + " "
	}
	return "- "
}

// emojiOf keeps an image's description where it is a symbol that the writer typed: mail
// programs turn those into pictures.
func emojiOf(alt string) string {
	if len(alt) > 32 {
		return ""
	}
	for _, c := range alt {
		if c < 0x2190 {
			return ""
		}
	}
	return alt
}

var isBox = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Body: true, atom.Caption: true,
	atom.Center: true, atom.Dd: true, atom.Details: true, atom.Div: true, atom.Dl: true, atom.Dt: true,
	atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true,
	atom.Header: true, atom.Html: true, atom.Legend: true, atom.Main: true, atom.Nav: true,
	atom.Section: true, atom.Summary: true, atom.Tbody: true, atom.Tfoot: true, atom.Thead: true, atom.Tr: true,
}
