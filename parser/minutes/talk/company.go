package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/vocab"
)

// Company is who talks in a chat or a transcript, and how: what its parts have in common.
type Company struct {
	tongues   tongues.Spoken
	english   bool
	circle    vocab.Set // all who speak
	robots    vocab.Set // tell of nothing but the channel, in small letters
	names     vocab.Set // what the names heard begin with, in small letters
	hesitates bool      // um, uh: somebody spoke what is written here
	tokenised bool      // " , " and " 'll ": a program set the words apart
}

// CompanyOf listens to a whole text.
func CompanyOf(r *reading.Reader) *Company {
	c := &Company{
		tongues: tongues.SpokenIn(func(word string) bool { return writes(r, word) }),
		english: r.Language() == tongues.English,
		circle:  vocab.Set{}, robots: robotic(r), names: firstParts(r.Heard),
		hesitates: hesitates(r), tokenised: tokenised(r),
	}
	for i := range r.Doc.Blocks {
		if b := &r.Doc.Blocks[i]; b.Speaker != "" && !grammar.IsBot(b.Speaker) {
			c.circle[b.Speaker] = true
		}
	}
	return c
}

// heard is a text as it was meant to be said.
func (c *Company) heard(said string) string {
	if c.tokenised {
		said = untokenised(said)
	}
	if c.hesitates {
		said = fluent(said, c.english)
	}
	return said
}

// silent tells a block that nobody of the company speaks.
func (c *Company) silent(speaker string) bool {
	return speaker == "" || grammar.IsBot(speaker) || c.robots[strings.ToLower(speaker)]
}
