package mail

import (
	"bytes"

	"duly/parser/cms"
)

const maxSigned = 3 // signatures around signatures

// signed shows the mail that stands inside its own signature (smime.p7m). The signature is
// not checked: the receiving server's verdict on the sender is what counts. A signed file, an
// invoice in XML or a PDF, is none.
func (c *content) signed(data []byte) (text string, ok bool) {
	inner, sealed := cms.Content(data)
	if sealed {
		c.damage = append(c.damage, "the mail is encrypted: its text cannot be read")
	}
	if len(inner) == 0 || c.signatures >= maxSigned || isFile(inner) {
		return "", false
	}
	r := lenientReader{budget: maxParts}
	p := r.mail(inner, 0)
	c.signatures++
	text = c.text(&p)
	c.signatures--
	return text, true
}

// isFile tells XML and PDF from the header lines of a mail.
func isFile(data []byte) bool {
	head := bytes.TrimLeft(data[:min(len(data), 64)], "\ufeff \r\n\t")
	return bytes.HasPrefix(head, []byte("<")) || bytes.HasPrefix(head, []byte("%PDF-"))
}
