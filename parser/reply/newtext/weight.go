package newtext

import (
	"slices"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// weight is what speaks for lines being a card.
type weight struct {
	written  int  // lines that a card can hold
	points   int  // ways to reach somebody, firms, addresses
	named    bool // the first names a firm or a post
	titled   bool // all of them are written as titles are
	repeated bool // the first is the name above once more
	ruled    bool // a drawn line, the only one, stands above them
	people   int  // lines that begin with a full name and hold nothing else of a card
	bare     int  // lines of one word that say nothing of a card
	given    bool // the first begins with a name that people have
	listed   bool // the second may be a name too
	peopled  bool // … and is one for all that is known
	clause   bool // one of them holds a verb or a pronoun
	rest     int  // bytes of other text below them or between
	apart    bool // other text stands below a blank line
}

// maxCard is the most lines of a visiting card that are weighed.
const maxCard = 40

// cards weighs the lines of a run, each of them once.
type cards struct {
	run   []Line
	who   sender
	known []int // what each line was found to be, plus one; noCard, or 0 where it is not yet known
}

const noCard = -1

// points is cardPoints of a line.
func (c *cards) points(i int) (points int, ok bool) {
	if c.known == nil {
		c.known = make([]int, len(c.run))
	}
	if c.known[i] == 0 {
		if points, ok = cardPoints(c.run[i].Text); ok {
			c.known[i] = points + 1
		} else {
			c.known[i] = noCard
		}
	}
	return c.known[i] - 1, c.known[i] != noCard
}

// weigh weighs the lines from begin to stop, which stand under a line with a name.
func (c *cards) weigh(begin, stop int, name string) weight {
	w := weight{titled: true}
	for i := begin; i < min(stop, begin+maxCard); i++ {
		l := c.run[i]
		if isPicture(l.Text) {
			continue
		}
		if l.Blank() {
			if w.rest > 0 {
				w.apart = trimBlank(c.run, stop) > i
				w.addRest(c.run[i:min(stop, i+maxCard)])
				break
			}
			continue
		}
		points, ok := c.points(i)
		if !ok && w.points > 1 && isSlogan(l.Text) {
			continue
		}
		if !ok {
			w.addRest(c.run[i : i+1])
			continue
		}
		if isRule(l.Text, 2) {
			w.ruled = w.written+w.rest == 0 && isRule(l.Text, 3)
			continue
		}
		if name != "" && !w.repeated && (w.written == 0 || w.written < 3 && isHan(name)) && repeats(name, l.Text) {
			w.repeated, points = true, points+3
		}
		w.named = w.named || w.written == 0 && namePoints(strings.ToLower(l.Text)) > 0
		w.written++
		w.given = w.given || w.written == 1 && isGiven(l.Text)
		w.points += points
		w.titled = w.titled && isTitled(l.Text)
		w.clause = w.clause || points < 2 && isClause(l.Text)
		if points == 0 && (beginsWithName(l.Text) || isGiven(l.Text)) {
			w.people++
			w.listed = w.listed || w.written == 2
			w.peopled = w.peopled || w.written == 2 && (isGiven(l.Text) || !w.given)
		}
		if points == 0 && strings.IndexByte(l.Text, ' ') < 0 {
			w.bare++
		}
	}
	return w
}

// isSlogan knows what firms call out on their cards: "Gift vouchers available!".
func isSlogan(s string) bool {
	return strings.HasSuffix(s, "!") && len(s) < 80 && len(strings.Fields(s)) <= 7 && !isClause(s)
}

// isClause tells whether a line holds a word that stands in sentences alone.
func isClause(s string) bool {
	return slices.ContainsFunc(scan.Words(strings.ToLower(s)), func(w string) bool { return clauseWords[w] })
}

// clauseWords are the pronouns and the forms of verbs that sentences are seldom without, but for
// those that stand in names too ("IT", "Het Loo", "TU").
var clauseWords = vocab.Of(`i you he she they them is are was were be been has have had would can could shall should must does did not please
	ich wir sie mich uns ihn ist sind war waren hat haben hatte wird werden kann können muss müssen soll sollte darf nicht bitte
	je elle nous vous ils sont était ont sera peut doit faut pas ella nosotros están fue será puede debe hay
	lui noi sono hanno sarà può deve ik jij wij zijn heeft hebben zal moet niet ela nós são está foi tem
	jag är har kan måste inte jeg må ikke jest są był była jsem je jsou byl`)

// addRest weighs what stands below the lines of a card or between them.
func (w *weight) addRest(lines []Line) {
	for _, l := range lines {
		w.rest += len(l.Text)
		w.ruled = w.ruled && !isRule(l.Text, 3)
	}
}

// underSignOff: what stands there is a card unless it is text again.
// Named says that a person's name stands between.
func (w weight) underSignOff(cut, named bool) bool {
	switch {
	case w.points >= 3:
		return true
	case w.rest > 0:
		return w.rest < maxMotto && (w.ruled || !w.apart && w.written >= 2 && (w.points >= 2 || w.points == 1 && w.titled))
	case cut, w.ruled:
		return w.written > 0
	}
	return w.points >= 2 || w.titled && w.named || w.written >= 2 && (w.points > 0 || w.titled) ||
		named && !w.clause && (w.points > 0 || w.written >= 2 || w.titled && w.written > 0)
}

// alone: a card without a sign-off above it holds nothing else. Sure says that a post
// stands right under the name, or that its lower part is gone already.
func (w weight) alone(sure bool) bool {
	if w.rest > 0 {
		return !w.apart && w.points >= 2 && w.written >= 3
	}
	return w.points >= 3 || w.points >= 2 && w.written >= 3 || sure && w.titled && w.written >= 2
}

// ofSender: a card that begins with the name of who sent the mail may hold other text too.
func (w weight) ofSender() bool {
	if w.rest > 0 {
		return w.points >= 3 || !w.apart && (w.points > 0 || w.titled && w.written >= 3)
	}
	return w.written >= 2 && (w.points > 0 || w.titled)
}

// underLeave: words that no table holds take leave above it. Closed says that a sentence is closed
// above them.
func (w weight) underLeave(closed bool) bool {
	return w.points >= 3 || w.rest == 0 && (w.points >= 2 || closed && w.points > 0 && !w.clause)
}

// underSentence: a card that stands below a closed sentence and begins with a full name is told by
// a single word, or by its form alone: the second line names nobody.
func (w weight) underSentence() bool {
	switch {
	case w.rest > 0 || w.clause || w.written < 2:
		return false
	case w.points > 0:
		return w.points > 1 || !w.peopled
	}
	return w.titled && !w.listed && (w.given && w.people < w.written || w.written >= 3 && 2*w.people <= w.written)
}

// maxMotto is the most bytes of a motto under a name and a drawn line.
const maxMotto = 300
