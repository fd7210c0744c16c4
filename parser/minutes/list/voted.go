package list

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/note"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// voted finds the motions of minutes on whose outcome a line of its own tells below: "Motion: To award the contract" above
// "Moved by: Roe", "Ayes: Roe, Cole" and "MOTION CARRIED". Those carried are decisions.
func (r *reader) voted() {
	if r.Doc.Chat || r.Genre() != reading.GenreMinutes {
		return
	}
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Row != nil || b.Sec.Kind == page.KindAgenda {
			continue
		}
		carried, told := outcomeOf(b.Text)
		if !told {
			continue
		}
		k := r.motionVoted(i)
		if k < 0 {
			continue
		}
		r.Voted[k], r.Voted[i] = carried, carried
		if carried {
			r.keepMotion(note.Motion(r.withPoints(k, i)), &r.Doc.Blocks[k])
		}
	}
}

// outcomeOf tells what became of a motion by a paragraph that tells nothing but the vote: "H. Roe SECONDED. VOTE: 5-0. CARRIED."
func outcomeOf(text string) (carried, told bool) {
	if len(text) > 200 || !note.MayTellOutcome(text) {
		return false, false
	}
	for _, s := range grammar.Sentences(text) {
		t := text[s.Start:s.End]
		up, ok := note.Outcome(t)
		if !ok && !ofVote(t) {
			return false, false
		}
		carried, told = ok && up || !ok && carried, told || ok
	}
	return carried, told
}

// motionVoted is the motion above the outcome in block i, -1 where none stands near.
func (r *reader) motionVoted(i int) int {
	said := 0
	for k := i - 1; k >= 0 && k > i-20 && said < 3 && r.Doc.Blocks[k].Sec == r.Doc.Blocks[i].Sec; k-- {
		b := &r.Doc.Blocks[k]
		_, told := outcomeOf(b.Text)
		_, taken := r.Voted[k]
		switch {
		case b.Row != nil || taken:
			return -1
		case note.Motion(b.Text) != "":
			return k
		case told || ofVote(b.Text) || b.Bullet != 0:
		default:
			said++
		}
	}
	return -1
}

// ofVote tells a line that says who moved, seconded or voted how: "Ayes: Roe, Cole", "H. Roe SECONDED."
func ofVote(s string) bool {
	label, _, ok := strings.Cut(s[:min(len(s), 30)], ":")
	return ok && (voteLabels.Has(label) || moverHeads.Has(label) || outcomeHeads.Has(label)) || scan.CountWords(s) < 5 && strings.Contains(scan.Lower(s), "second")
}

var voteLabels = vocab.Phrases("aye|ayes|yea|yeas|yes|nay|nays|no|noes|absent|abstain|abstained|abstaining|abstentions|for|against|in favor|in favour|opposed|roll call|roll call vote|discussion|excused|recused")
