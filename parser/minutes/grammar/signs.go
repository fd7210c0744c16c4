package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Signs are the kinds of words that a sentence holds. Most sentences lack what a frame cannot do without: one look at
// their words spares them its search.
type Signs uint8

// The kinds of words that frames need.
const (
	SignSelf  Signs = 1 << iota // who speaks, alone or with others: "I", "my", "let's"
	SignYou                     // the one spoken to
	SignWill                    // what is to come: "will", "gonna"
	SignCan                     // what may be: "can", "should", "happy to"
	SignBe                      // "is", "are"
	SignDoing                   // a word in -ing
)

var signWords = func() vocab.Kinds[Signs] {
	m := vocab.Kinds[Signs]{}
	for sign, words := range map[Signs]string{
		SignSelf: "i im ive ill id me my mine myself let lets lemme we us our imma ima ich je j ik voy",
		SignYou:  "you u your yours ya",
		SignWill: "will ll gonna going shall finna",
		SignCan:  "can could should happy glad",
		SignBe:   "is are",
	} {
		m.Add(sign, vocab.Of(words))
	}
	return m
}()

// longestSign is more than the letters of any of them.
const longestSign = 8

// SignsOf tells the kinds of words in s; any byte but an ASCII letter parts two of them.
func SignsOf(s string) (signs Signs) {
	var word [longestSign]byte
	n := 0
	for i := 0; i <= len(s); i++ {
		if c := scan.ByteAt(s, i); scan.IsLetter(c) {
			word[n%longestSign] = c | 0x20
			n++
			continue
		}
		if n > 0 && n < longestSign {
			signs |= signWords[string(word[:n])]
		}
		if n > 3 && strings.EqualFold(s[i-3:i], "ing") {
			signs |= SignDoing
		}
		n = 0
	}
	return signs
}

// Any tells that one of the kinds is there.
func (s Signs) Any(of Signs) bool { return s&of != 0 }
