package htmltext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxOpen bounds the open elements; what is nested deeper becomes a sibling.
const maxOpen = 256

// Parse builds the tree of a page in linear time and memory. html.Parse follows the
// standard's repairs, which multiply a hostile page of a few unclosed tags by hundreds; here
// each tag makes at most one node, and a tag that fits nowhere is left out.
func Parse(s string) *html.Node {
	root := &html.Node{Type: html.DocumentNode}
	b := builder{open: []*html.Node{root}}
	z := html.NewTokenizer(strings.NewReader(s))
	z.SetMaxBuf(0)
	for {
		switch z.Next() {
		case html.ErrorToken:
			return root
		case html.TextToken:
			b.add(b.node(html.Node{Type: html.TextNode, Data: string(z.Text())}))
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			b.start(b.node(html.Node{Type: html.ElementNode, Data: t.Data, DataAtom: t.DataAtom, Attr: t.Attr}))
		case html.EndTagToken:
			name, _ := z.TagName()
			b.end(string(name))
		}
	}
}

type builder struct {
	open []*html.Node // the root and the elements open now, innermost last
	over int          // elements opened beyond maxOpen
	slab []html.Node  // nodes made ahead: one by one they cost most of the time
}

func (b *builder) node(n html.Node) *html.Node {
	if len(b.slab) == 0 {
		b.slab = make([]html.Node, 64)
	}
	made := &b.slab[0]
	b.slab = b.slab[1:]
	*made = n
	return made
}

func (b *builder) add(n *html.Node) { b.open[len(b.open)-1].AppendChild(n) }

func (b *builder) start(n *html.Node) {
	b.imply(n.DataAtom)
	b.add(n)
	switch {
	case isVoid[n.DataAtom]:
	case len(b.open) >= maxOpen:
		b.over++
	default:
		b.open = append(b.open, n)
	}
}

// imply closes what a start tag ends without saying so: <li> ends the item before it.
func (b *builder) imply(a atom.Atom) {
	if top := len(b.open) - 1; b.open[top].DataAtom == atom.Head && !inHead[a] {
		b.open = b.open[:top]
	}
	switch a {
	case atom.Li:
		b.closeNearest(is(atom.Li), is(atom.Ul, atom.Ol, atom.Menu, atom.Dir, atom.Table, atom.Td, atom.Th))
	case atom.Dt, atom.Dd:
		b.closeNearest(is(atom.Dt, atom.Dd), is(atom.Dl, atom.Table, atom.Td, atom.Th))
	case atom.Td, atom.Th:
		b.closeNearest(is(atom.Td, atom.Th), is(atom.Tr, atom.Table))
	case atom.Tr:
		b.closeNearest(is(atom.Tr), is(atom.Table))
	case atom.Tbody, atom.Thead, atom.Tfoot:
		b.closeNearest(is(atom.Tbody, atom.Thead, atom.Tfoot), is(atom.Table))
	}
	if endsParagraph[a] {
		b.closeNearest(is(atom.P), func(a atom.Atom) bool { return isBarrier[a] || isBox[a] || endsParagraph[a] })
	}
}

func is(set ...atom.Atom) func(atom.Atom) bool {
	return func(a atom.Atom) bool {
		for _, b := range set {
			if a == b {
				return true
			}
		}
		return false
	}
}

// closeNearest closes the innermost element that match names, unless stop comes first.
func (b *builder) closeNearest(match, stop func(atom.Atom) bool) {
	for i := len(b.open) - 1; i > 0; i-- {
		if match(b.open[i].DataAtom) {
			b.open = b.open[:i]
			return
		}
		if stop(b.open[i].DataAtom) {
			return
		}
	}
}

func (b *builder) end(name string) {
	if b.over > 0 {
		b.over--
		return
	}
	a := atom.Lookup([]byte(name))
	if a == atom.Br {
		b.add(b.node(html.Node{Type: html.ElementNode, Data: "br", DataAtom: atom.Br}))
		return
	}
	for i := len(b.open) - 1; i > 0; i-- {
		if b.open[i].Data == name {
			b.open = b.open[:i]
			return
		}
		if isBarrier[b.open[i].DataAtom] && !isTablePart[a] {
			return
		}
	}
}

func set(atoms ...atom.Atom) map[atom.Atom]bool {
	m := map[atom.Atom]bool{}
	for _, a := range atoms {
		m[a] = true
	}
	return m
}

var (
	isVoid = set(atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Frame, atom.Hr, atom.Img,
		atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr)
	inHead = set(atom.Base, atom.Link, atom.Meta, atom.Script, atom.Style, atom.Title, atom.Noscript,
		atom.Object, atom.Template, 0)
	isBarrier     = set(atom.Table, atom.Td, atom.Th)
	isTablePart   = set(atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th)
	endsParagraph = set(atom.P, atom.Div, atom.Ul, atom.Ol, atom.Table, atom.H1, atom.H2, atom.H3, atom.H4,
		atom.H5, atom.H6, atom.Blockquote, atom.Pre, atom.Hr, atom.Form, atom.Section, atom.Article, atom.Li)
)
