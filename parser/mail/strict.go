package mail

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/emersion/go-message/textproto"
)

// maxStrict is the size in bytes up to which go-message reads a mail: it copies each part at
// each level, where the lenient reader takes slices.
const maxStrict = 4 << 20

var (
	errStructure = errors.New("the parts cannot be told apart by the standard's rules")
	errNoMail    = errors.New("the lines before the first empty one are no header of a mail")
	errLarge     = errors.New("the mail is read in slices, since it is large")
)

// readStrict reads a mail's structure with go-message. Any error means that the mail departs
// from the standards and is to be read leniently.
func readStrict(raw []byte) (part, error) {
	if len(raw) > maxStrict {
		return part{}, errLarge
	}
	r := bufio.NewReader(bytes.NewReader(raw))
	h, err := textproto.ReadHeader(r)
	if err != nil {
		return part{}, err
	}
	budget := maxParts
	return strictPart(h, r, "text/plain", 0, &budget)
}

func strictPart(h textproto.Header, r io.Reader, fallback string, depth int, budget *int) (part, error) {
	if *budget--; *budget < 0 || depth > maxDepth {
		return part{}, errStructure
	}
	p := newPart(headerOf(h), nil, fallback)
	if !p.isMultipart() {
		return p, p.strictLeaf(r, depth, budget)
	}
	boundary := p.params["boundary"]
	if boundary == "" {
		return p, errStructure
	}
	fallback = "text/plain"
	if p.is("multipart/digest") {
		fallback = "message/rfc822"
	}
	for mr := textproto.NewMultipartReader(r, boundary); ; {
		next, err := mr.NextPart()
		if err == io.EOF {
			return p, nil
		}
		if err != nil {
			return p, err
		}
		child, err := strictPart(next.Header, next, fallback, depth+1, budget)
		if err != nil {
			return p, err
		}
		p.parts = append(p.parts, child)
	}
}

// strictLeaf reads the body of a part, and the mail that it may hold.
func (p *part) strictLeaf(r io.Reader, depth int, budget *int) (err error) {
	if p.body, err = io.ReadAll(r); err != nil || !p.isMessage() {
		return err
	}
	inner := bufio.NewReader(bytes.NewReader(p.data()))
	h, err := textproto.ReadHeader(inner)
	if err != nil {
		return err
	}
	child, err := strictPart(h, inner, "text/plain", depth+1, budget)
	p.parts = []part{child}
	return err
}

func headerOf(h textproto.Header) Header {
	own := Header{make([]field, 0, h.Len())}
	for f := h.Fields(); f.Next(); {
		own.fields = append(own.fields, field{f.Key(), f.Value()})
	}
	return own
}
