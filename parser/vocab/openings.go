package vocab

import "duly/parser/scan"

// Openings are phrases that a text may begin with, whatever its case. One whose first letter begins none of them is
// compared with none.
type Openings struct {
	byFirst [32][]string // by the first byte, of which the letters fall apart
}

// NewOpenings makes openings of phrases, none of them empty; of two that fit the one given first counts.
func NewOpenings(phrases ...string) *Openings {
	o := &Openings{}
	for _, p := range phrases {
		k := openedBy(p[0])
		o.byFirst[k] = append(o.byFirst[k], p)
	}
	return o
}

func openedBy(first byte) byte { return (first | 0x20) & 31 }

// Begin reports whether s begins with one of the phrases.
func (o *Openings) Begin(s string) bool { return o.Prefix(s) != "" }

// Prefix is the phrase that s begins with, as it was given; "" where there is none.
func (o *Openings) Prefix(s string) string {
	if s == "" {
		return ""
	}
	for _, p := range o.byFirst[openedBy(s[0])] {
		if scan.BeginsFold(s, p) {
			return p
		}
	}
	return ""
}
