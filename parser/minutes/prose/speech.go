package prose

import (
	"strings"

	"duly/parser/minutes/reading"
	"duly/parser/vocab"
)

// withoutSpeech takes out of a sentence of a letter what another says in quotation marks of himself: "He answered: “If it rains, I
// will bring the tents.”" promises nothing of its writer's.
func (p *Paragraph) withoutSpeech(s string) string {
	if p.genre != reading.GenreMail {
		return s
	}
	for _, marks := range [][2]string{{`"`, `"`}, {"“", "”"}} {
		at := 0
		for {
			i := strings.Index(s[at:], marks[0])
			if i < 0 {
				break
			}
			at += i
			said, rest, closed := strings.Cut(s[at+len(marks[0]):], marks[1])
			if opens := at == 0 || strings.IndexByte(" (:", s[at-1]) >= 0; !opens || !closed || !ofHimself(said) {
				at += len(marks[0])
				continue
			}
			s = s[:at] + rest
		}
	}
	return s
}

func ofHimself(said string) bool {
	for w := range strings.FieldsSeq(said) {
		if selves.Has(strings.ToLower(strings.Trim(w, ",.;:!?"))) {
			return true
		}
	}
	return false
}

var selves = vocab.Of("i i'll i'd i'm i've we we'll we'd")

// quoting tells how many bytes of a sentence of a letter or an article stand within what another says in several: “It leaks. Get me
// a bucket.” Where that is not closed, an inch was meant.
func (p *Paragraph) quoting() func(sentence string, at int) (quoted int) {
	if p.genre != reading.GenreMail && p.genre != reading.GenreText {
		return func(string, int) int { return 0 }
	}
	open, last := false, strings.LastIndexAny(p.Text, "\"”")
	return func(sentence string, at int) (quoted int) {
		within := open && last >= at
		if within {
			quoted = len(sentence)
		}
		for i, r := range sentence {
			switch r {
			case '“':
				open = true
			case '”':
				open = false
			case '"':
				open = !open && (i == 0 || strings.IndexByte(" (", sentence[i-1]) >= 0)
			}
			if within && !open {
				quoted, within = i+len(string(r)), false
			}
		}
		return quoted
	}
}
