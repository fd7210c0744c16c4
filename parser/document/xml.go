package document

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// walker reads XML element by element without building a tree, so that memory stays bounded.
// It matches local names only: office files differ in their prefixes and namespaces. Once
// something is wrong it is at the end, and err says why.
type walker struct {
	dec   *xml.Decoder
	depth int
	err   error
}

func newWalker(data []byte) *walker {
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.Strict = false
	dec.CharsetReader = charset.NewReaderLabel
	return &walker{dec: dec}
}

// next gives the next token: xml.StartElement, xml.EndElement or xml.CharData; nil at the end.
// Tokens are valid until the next call.
func (w *walker) next() xml.Token {
	for w.err == nil {
		t, err := w.dec.RawToken()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				w.err = ErrDamaged
			} else {
				w.err = io.EOF
			}
			return nil
		}
		switch t := t.(type) {
		case xml.StartElement:
			if w.depth++; w.depth > maxXMLDepth {
				w.err = ErrTooLarge
				return nil
			}
			return t
		case xml.EndElement:
			w.depth--
			return t
		case xml.CharData:
			return t
		}
	}
	return nil
}

// failed gives the error that ended the walk early, nil at an ordinary end.
func (w *walker) failed() error {
	if w.err == io.EOF {
		return nil
	}
	return w.err
}

// each calls f for every child element of the element just begun, until that ends. What f
// leaves unread of its element is skipped.
func (w *walker) each(f func(e xml.StartElement)) {
	outside := w.depth - 1
	for {
		switch t := w.next().(type) {
		case nil:
			return
		case xml.StartElement:
			inside := w.depth
			f(t)
			w.leave(inside - 1)
		case xml.EndElement:
			if w.depth <= outside {
				return
			}
		}
	}
}

// elements calls f for every element of a name, at any depth.
func elements(data []byte, name string, f func(e xml.StartElement)) {
	w := newWalker(data)
	for t := w.next(); t != nil; t = w.next() {
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == name {
			f(e)
		}
	}
}

// leave reads on until the walk is at a depth again.
func (w *walker) leave(depth int) {
	for w.depth > depth && w.next() != nil {
	}
}

// text gives all character data of the element just begun, to its end.
func (w *walker) text() string {
	outside := w.depth - 1
	var b strings.Builder
	for w.depth > outside {
		switch t := w.next().(type) {
		case nil:
			return b.String()
		case xml.CharData:
			b.Write(t)
		}
	}
	return b.String()
}

// attr gives the value of an attribute by its local name.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// on reads a switch such as <w:b/> or <w:b w:val="0"/>.
func on(e xml.StartElement) bool {
	switch attr(e, "val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

// readXML gives an XML file's character data, one line an element, and so what a person
// would read in it; whoever needs its structure reads it again.
func readXML(doc *Doc, data []byte) error {
	if utf16Order(data) != nil || !utf8.Valid(data) && claimsUTF8(data) {
		data = []byte(dropDeclaration(decode(data)))
	}
	w := newWalker(data)
	var b strings.Builder
	for t := w.next(); t != nil; t = w.next() {
		if c, ok := t.(xml.CharData); ok {
			if s := strings.TrimSpace(string(c)); s != "" && b.Len() < MaxText {
				b.WriteString(s + "\n")
			}
		}
	}
	doc.Text = b.String()
	return w.failed()
}

// claimsUTF8 says whether XML declares UTF-8, or nothing, which means the same.
func claimsUTF8(data []byte) bool {
	declaration, _, _ := bytes.Cut(data[:min(len(data), 200)], []byte("?>"))
	declaration = bytes.ToLower(declaration)
	return !bytes.Contains(declaration, []byte("encoding")) || bytes.Contains(declaration, []byte("utf-8"))
}

// dropDeclaration takes off the declaration of an encoding that is no longer true.
func dropDeclaration(s string) string {
	if strings.HasPrefix(s, "<?xml") {
		_, s, _ = strings.Cut(s, "?>")
	}
	return s
}
