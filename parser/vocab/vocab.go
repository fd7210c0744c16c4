// Package vocab holds the vocabularies of the parsers: sets of words and phrases, written in
// the code or in text files beside it. In a file a line "[name]" begins a section, every other
// line is one word or phrase of it; blank lines, and lines that begin with #, say nothing.
package vocab

import (
	"fmt"
	"strings"
)

// Parse reads a vocabulary: the phrases of each section, in the order of their lines. One that
// is malformed is a mistake of the program's, and Parse panics: the tests of every room that
// embeds one show it.
func Parse(text string) map[string][]string {
	l := map[string][]string{}
	section := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		name, ok := strings.CutPrefix(line, "[")
		switch {
		case line == "" || line[0] == '#':
		case ok:
			section = strings.TrimSuffix(name, "]")
			if _, again := l[section]; again {
				panic(fmt.Sprintf("vocab: the section %q stands there twice", section))
			}
			l[section] = nil
		case section == "":
			panic(fmt.Sprintf("vocab: %q stands ahead of the first section", line))
		default:
			l[section] = append(l[section], line)
		}
	}
	return l
}
