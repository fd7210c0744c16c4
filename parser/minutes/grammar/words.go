package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// LastWords returns the last n words of s.
func LastWords(s string, n int) string {
	w := strings.Fields(strings.Trim(s, " .!?"))
	return strings.Join(w[max(0, len(w)-n):], " ")
}

// Kin are words for persons.
var Kin = vocab.Of("brother sister mother father mum mom dad wife husband partner son daughter uncle aunt aunty cousin boss neighbour neighbor friend mate guy lad bloke lady man woman " +
	"plumber electrician technician landlord caretaker chairman secretary treasurer doctor teacher lawyer agent supplier client customer vendor colleague professor prof manager owner driver")

// Inquiring begin what somebody asks or wants to know, conditions among them.
var Inquiring = vocab.Of("what who whether how why when where which if")

// Auxiliaries are words that a verb belongs to.
var Auxiliaries = vocab.Of("to can could will would should may might must not you they we i he she who and or don't can't won't please")

// Self are how people write of themselves in notes.
var Self = vocab.Of("me ich moi ik yo io")

// Subjects are the pronouns that a clause begins with.
var Subjects = vocab.Of("he she they it we i you")

// Wh begin a question for more.
var Wh = vocab.Of("what which when where how who whose why")

// NotWord tells what stands between the words of a text in small letters.
func NotWord(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r < 0x80
}

// BetweenWords is NotWord for a text in letters of any size.
func BetweenWords(r rune) bool { return r < 0x80 && !scan.IsWordByte(byte(r)) }

// Being are the verbs of stative that nobody is ever told to do.
var Being = vocab.Of("be have become remain stay need want know like love miss depend cost happen exist belong seem appear see hear feel think believe " +
	"hope wish expect mean matter last result cease suffer die live consist contain allow affect occur come go fall rise grow lose win continue " +
	"mind")

// Adverbial go with verbs: "line up two references".
var Adverbial = vocab.Of("up out off down over back through round together")

// Determiners stand before the thing that a verb is done to.
var Determiners = vocab.Of("the a an all his her their our both my your it them this that these those some another")

// LastSentence is the last sentence of s.
func LastSentence(s string) string {
	ss := Sentences(s)
	if len(ss) == 0 {
		return ""
	}
	return s[ss[len(ss)-1].Start:ss[len(ss)-1].End]
}
