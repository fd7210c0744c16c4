package invoice

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"duly/parser/cms"
)

// Bounds that no honest e-invoice reaches; beyond them the document is refused.
const (
	maxXMLBytes = 32 << 20
	maxXMLDepth = 64
	maxXMLNodes = 1 << 20
)

var errXMLTooBig = errors.New("the XML is larger or deeper than any invoice")

// node is an element of an XML document. Namespaces are dropped: every dialect read
// here is told apart by its local names, and senders bind the wrong namespace often.
type node struct {
	name  string
	attrs []xml.Attr
	text  string
	kids  []*node
}

// parseXML reads a document into a tree. A document type is skipped and declares nothing,
// so that entities can neither grow nor fetch; an unknown entity ends the reading.
func parseXML(data []byte) (*node, error) {
	if len(data) > maxXMLBytes {
		return nil, errXMLTooBig
	}
	utf, err := xmlToUTF8(cms.File(data))
	if err != nil {
		return nil, err
	}
	d := xml.NewDecoder(bytes.NewReader(utf))
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return buildTree(d)
}

func buildTree(d *xml.Decoder) (*node, error) {
	root := &node{}
	stack := []*node{root}
	for n := 0; ; n++ {
		t, err := d.RawToken()
		if err == io.EOF && len(root.kids) > 0 && len(stack) == 1 {
			return root.kids[0], nil
		}
		if err != nil {
			return nil, fmt.Errorf("the XML cannot be read: %w", err)
		}
		top := stack[len(stack)-1]
		switch t := t.(type) {
		case xml.StartElement:
			if len(stack) > maxXMLDepth || n > maxXMLNodes {
				return nil, errXMLTooBig
			}
			kid := &node{name: t.Name.Local, attrs: t.Attr}
			top.kids = append(top.kids, kid)
			stack = append(stack, kid)
		case xml.EndElement:
			if len(stack) == 1 || top.name != t.Name.Local {
				return nil, fmt.Errorf("the XML cannot be read: </%s> closes nothing", t.Name.Local)
			}
			top.text = strings.TrimSpace(top.text)
			stack = stack[:len(stack)-1]
		case xml.CharData:
			// Text between elements says nothing: only leaves carry values.
			if len(top.kids) == 0 && len(stack) > 1 {
				top.text += string(t)
			}
		}
	}
}

// xmlToUTF8 goes by the byte order mark, then by what the first bytes look like, then by
// the declaration; a document that claims UTF-8 and is not is read as Windows-1252.
func xmlToUTF8(data []byte) ([]byte, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		data = data[3:]
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{'<', 0}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}), bytes.HasPrefix(data, []byte{0, '<'}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Bytes(data)
	}
	data = bytes.TrimLeft(data, " \t\r\n")
	if utf8.Valid(data) {
		return cleanControls(data), nil
	}
	label := declaredEncoding(data)
	if label == "" || strings.EqualFold(label, "utf-8") || strings.EqualFold(label, "us-ascii") {
		label = "windows-1252"
	}
	enc, _ := charset.Lookup(label)
	if enc == nil {
		enc, _ = charset.Lookup("windows-1252")
	}
	out, err := enc.NewDecoder().Bytes(data)
	return cleanControls(out), err
}

// declaredEncoding returns the label of the XML declaration's encoding, or "".
func declaredEncoding(data []byte) string {
	head := data[:min(len(data), 200)]
	_, after, ok := bytes.Cut(head, []byte("encoding="))
	if !ok || len(after) < 2 {
		return ""
	}
	label, _, _ := bytes.Cut(after[1:], after[:1])
	return string(label)
}

// cleanControls blanks the control characters that XML forbids and that some senders
// leave in descriptions.
func cleanControls(b []byte) []byte {
	for i, c := range b {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			b = bytes.Clone(b)
			for j := i; j < len(b); j++ {
				if c := b[j]; c < ' ' && c != '\t' && c != '\n' && c != '\r' {
					b[j] = ' '
				}
			}
			return b
		}
	}
	return b
}

// at returns the first element at a path such as "Party/PostalAddress", else nil.
// A nil node has no children, so that paths can be chained.
func (n *node) at(path string) *node {
	all := n.walk(path, 1)
	if len(all) == 0 {
		return nil
	}
	return all[0]
}

// all returns every element at a path.
func (n *node) all(path string) []*node { return n.walk(path, maxXMLNodes) }

func (n *node) walk(path string, limit int) []*node {
	if n == nil {
		return nil
	}
	step, rest, more := strings.Cut(path, "/")
	var out []*node
	for _, k := range n.kids {
		if k.name != step {
			continue
		}
		if more {
			out = append(out, k.walk(rest, limit-len(out))...)
		} else {
			out = append(out, k)
		}
		if len(out) >= limit {
			break
		}
	}
	return out
}

// value returns the text of the first of the paths that has any.
func (n *node) value(paths ...string) string {
	for _, p := range paths {
		for _, k := range n.all(p) {
			if k.text != "" {
				return k.text
			}
		}
	}
	return ""
}

func (n *node) attr(name string) string {
	if n == nil {
		return ""
	}
	for _, a := range n.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// find returns the first element of that name at any depth up to levels below n.
func (n *node) find(levels int, names ...string) *node {
	for _, name := range names {
		if n.name == name {
			return n
		}
	}
	if levels == 0 {
		return nil
	}
	for _, k := range n.kids {
		if f := k.find(levels-1, names...); f != nil {
			return f
		}
	}
	return nil
}
