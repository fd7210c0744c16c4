package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
)

// sender is who sent a mail, by the words of his name in small letters; none where he is unknown.
type sender struct{ words []string }

// newSender reads "Sam Reed <sam@acme.example>", whichever part of it is there. Without a
// name, the address says it: "sam.reed@acme.example".
func newSender(from string) sender {
	name, address, _ := strings.Cut(clean(from), "<")
	if strings.IndexByte(name, '@') >= 0 {
		name, address = "", name
	}
	words := scan.Words(strings.ToLower(name))
	if len(words) == 0 {
		local, _, _ := strings.Cut(address, "@")
		words = scan.Words(strings.ToLower(local))
	}
	words = slices.DeleteFunc(words, func(w string) bool { return len(w) < 2 })
	return sender{words[:min(len(words), maxNameWords)]}
}

// maxNameWords is the most words of a name that are looked for.
const maxNameWords = 6

// opens tells whether a line begins with the full name of the sender, at most a few titles
// before it, and no sentence goes on behind it: "Dr. Sam Reed, PhD", "Sam Reed | Service".
func (s sender) opens(line string) bool {
	if len(s.words) < 2 || len(line) > 160 || endsLong(line) {
		return false
	}
	words := strings.Fields(line)
	seen, last, plain := 0, -1, len(words)
	for i, w := range words[:min(len(words), 8)] {
		switch {
		case s.has(w):
			seen, last = seen+1, i
		case plain == len(words) && scan.StartsLower(w) && !particles[w]:
			plain = i
		}
	}
	return seen >= 2 && last < seen+3 && (plain > last+1 || plain == last+1 && (plain == len(words) || strings.HasSuffix(words[last], ",")))
}

// has tells whether a word holds a part of the sender's name.
func (s sender) has(w string) bool {
	return slices.ContainsFunc(scan.Words(strings.ToLower(w)), func(p string) bool { return slices.Contains(s.words, p) })
}
