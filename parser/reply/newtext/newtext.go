// Package newtext finds what the sender of a mail wrote new, line by line: no quotes,
// attributions, signatures, disclaimers or banners, in plain text and HTML of any language.
package newtext

import "duly/parser/mail"

// Answer is a mail that answers a letter, already decoded.
type Answer struct {
	Text   string // the plain text part, "" where the mail has only HTML
	HTML   string // the HTML alternative, "" where the mail has only plain text
	From   string // who sent it, "Sam Reed <sam@acme.example>", either part or both; "" where unknown
	Parent string // the text of the letter that was answered, "" where it is unknown
	First  bool   // a first mail or a forward: nothing is cut, the quoted part is the content
}

// AnswerOf is a mail as the answer to a letter that is not known.
func AnswerOf(m *mail.Message) Answer {
	return Answer{Text: m.Text, HTML: m.HTML, From: m.Header.Get("From")}
}

// Of returns what the sender wrote new: no quotes, attributions, signatures,
// disclaimers or banners. Answers between the quoted lines are kept, in their order.
// A first mail or a forward comes back whole.
func Of(a Answer) string {
	if a.First {
		return Whole(a)
	}
	return Own(Lines(a))
}

// Trimmed are the lines of a first mail, its signature and banners told from the rest. From is
// who sent it, as in an Answer.
func Trimmed(text, from string) []Line {
	c := cutter{lines: split(text), who: newSender(from)}
	c.trim()
	return c.lines
}
