// Package newtext finds what the sender of a mail wrote new, line by line: no quotes,
// attributions, signatures, disclaimers or banners, in plain text and HTML of any language.
package newtext

// Answer is a mail that answers a letter, already decoded.
type Answer struct {
	Text   string // the plain text part, "" where the mail has only HTML
	HTML   string // the HTML alternative, "" where the mail has only plain text
	Parent string // the text of the letter that was answered, "" where it is unknown
	First  bool   // a first mail or a forward: nothing is cut, the quoted part is the content
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

// Trimmed are the lines of a first mail, its signature and banners told from the rest.
func Trimmed(text string) []Line {
	c := cutter{lines: split(text)}
	c.trim()
	return c.lines
}
