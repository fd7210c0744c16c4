package talk

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/same"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// datesAgain reads "then I'll get it over to you tomorrow", said a few turns behind "I can export that": the day is that of what he has
// just taken on.
func (t *talk) datesAgain(speaker, task, about string) bool {
	ms := t.r.Dates(task)
	if len(ms) != 1 || t.foundBy != speaker || t.turn-t.foundTurn > 4 || t.foundAt != len(t.r.Found)-1 || !giving.Has(strings.ToLower(scan.FirstWord(task))) {
		return false
	}
	f := &t.r.Found[t.foundAt]
	if f.Status != grammar.StatusOpen || f.DueText != "" || f.About == "" || !same.SharesWord(about, f.About) && t.wantedSince(t.foundTurn, speaker) {
		return false
	}
	f.Due, f.DueText = ms[0].Day, ms[0].Text
	return true
}

// wantedSince tells that another has wanted something since a turn.
func (t *talk) wantedSince(turn int, speaker string) bool {
	for i := len(t.mentions) - 1; i >= 0 && t.mentions[i].turn > turn; i-- {
		if m := &t.mentions[i]; m.wants && m.by != speaker {
			return true
		}
	}
	return false
}

// giving are verbs of having a thing done and handing it over.
var giving = vocab.Of("do get have send give finish share mail email pass drop")
