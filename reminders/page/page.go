// Package page writes a letter, once as plain text and once as HTML, and documents to attach.
package page

import (
	"net/url"
	"strings"
)

// Page is the content of a letter, from which its text and its HTML are both written.
type Page struct {
	Hello    string // "Hello Sam,"; "" for one-line answers
	Lead     []string
	Buttons  []Button // about the letter as a whole
	Sections []Section
	Hints    []Hint // the words that a reply may say
	Foot     string
}

// Section is a part of a page under a title.
type Section struct {
	Title string
	Text  []string // paragraphs before the rows
	Rows  []Line
}

// Line is one numbered row.
type Line struct {
	N       int // 0: no number
	Title   string
	Struck  bool
	Meta    []string // due day, reference, owner
	Note    string   // a sentence below
	Quote   string   // the words that it rests on
	Buttons []Button
	Ref     string // what an answer to this row is about; "" where it takes none
}

// Hint is an answer that the reader may give, and what it does.
type Hint struct {
	Say  string
	Does string
}

// Button is a mailto link that fills an answer in.
type Button struct {
	Label string
	Say   string // the body of the answer
}

// mailto is the link behind a button: RFC 6068. The tag in the subject finds the letter
// again where the server takes no plus-address.
func mailto(to, subject, body string) string {
	return "mailto:" + to + "?subject=" + escape(subject) + "&body=" + escape(body)
}

func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
