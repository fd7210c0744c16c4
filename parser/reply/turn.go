package reply

import "slices"

// turn is what a sentence has said so far, clause by clause.
type turn struct {
	*reader
	cls       []clause
	questions []bool // which of them ask something

	out      []Command
	back     []string // the rows, closed in a sentence before this one, that it casts doubt on; not nil, but empty, means all
	unclear  []string
	rows     []token // of the clauses before
	excepted bool    // they are those that the clause before excepted
	doubted  bool    // what is said may not be so
	left     bool    // it was counted what is still to be done
	willing  bool    // the sender said what he means to do
	bad      bool    // something was said that is not understood
}

// hear reads clause i.
func (t *turn) hear(i int) {
	cl := t.cls[i]
	if i > 0 {
		t.before = t.cls[i-1].tokens
	}
	cl.tokens = t.withSubject(withoutOccasion(elliptic(cl.tokens, t.before)))
	s := summarise(cl.tokens)
	t.until = reach(t.cls[i+1:], len(t.sentence))
	cl.tokens = t.withRows(i, cl, s)
	if countsLeft(cl.tokens) {
		t.left, t.out = true, revoked(t.out, nil, true, &t.unclear)
	}
	t.bad = t.bad || s.has[condition] && cl.tokens[0].verb == Snooze && !t.question // "snooze until whenever"
	t.doubted = t.doubted && !(i > 0 && cl.but && unbelieved(t.before)) || s.doubts() && t.doubts(cl.tokens) && (s.has[hedge] || cl.tokens[0].class != rest)
	cs, v := t.command(i, cl, s)
	undone := (t.ofClosed(t.cls) || mayDoubt(s.targets, t.out)) && t.cameUndone(cl, s)
	if undone {
		cs, v = slices.DeleteFunc(cs, closes), silent
	} else if cs, v = unlessWeak(cs, v, t.out); t.followsFrom(cl, cs) {
		cs = nil
	}
	if t.left {
		cs = slices.DeleteFunc(cs, closes)
	}
	if t.exceptsThing(cl, s) {
		t.out, cs, v = begun(t.out, []string{t.out[len(t.out)-1].Target}, nil), nil, read
	} else if i > 0 && t.approximates(cl.tokens) { // "done, more or less"
		t.out, cs = begun(t.out, s.targets, cs), nil
	}
	if s.has[notMine] && len(s.targets) == 0 && slices.ContainsFunc(t.out, closes) {
		cs, v, t.out = nil, attempt, revoked(t.out, nil, true, &t.unclear) // "cancelled for the branch, not for us"
	}
	if s.has[modal] && v == silent && ownWill(cl.tokens) {
		if t.willing = true; s.has[pronoun] { // "forget it, I'll do it myself"
			t.out = revokedDrops(t.out, &t.unclear)
		}
	}
	t.out = append(t.out, cs...)
	t.closed, t.said = append(t.closed, closed(cs)...), append(t.said, rowsOf(cs)...)
	t.refused = s.has[notMine]
	t.bad = t.bad || v == attempt
	if undone || v != read && !doubtsNothing(cl, s) && !explains(cl, s, t.out) {
		t.takeBack(i, cl, s, undone)
	}
	if len(cs) == 1 && cs[0].Verb == Start { // "trained two of the five, the others on Friday"
		t.topic = cs[0].Target
	} else if row := t.ownWords(piecesOf(cl.tokens)); row != "" && len(cs) == 0 && !t.questions[i] && !slices.Contains(t.closed, row) { // "Asked Orion, they need two weeks"
		t.topic, t.alluded = row, true
	}
}

// exceptsThing tells whether a clause excepts something, and no row, of the one that the clause before told of: "gauges read, except the one in the barn".
func (t *turn) exceptsThing(cl clause, s summary) bool {
	if len(t.out) == 0 || cl.tokens[0].class != except || len(s.excepts) > 0 || s.verb.verb != "" || s.has[not] || s.has[copula] {
		return false
	}
	last := t.out[len(t.out)-1]
	return last.told && last.Target != ""
}

// followsFrom tells whether what a clause says is only what came of what the sentence told: "mended, running", "ordered and will be here by Friday".
func (t *turn) followsFrom(cl clause, cs []Command) bool {
	if len(cs) != 1 || cl.but || ownWill(cl.tokens) || !slices.ContainsFunc(t.out, func(c Command) bool { return closes(c) && c.Target == cs[0].Target }) {
		return false
	}
	s := summarise(cl.tokens)
	switch cs[0].Verb {
	case Start:
		return inOrder[lastWord(s.verb.text)]
	case Due:
		return s.has[modal] && len(without(s.targets, []string{cs[0].Target})) == 0 && slices.ContainsFunc(t.out, func(c Command) bool { return c.told && c.Target == cs[0].Target })
	}
	return false
}

// withRows are the tokens of clause i, with the rows of those before it where it goes on about them.
func (t *turn) withRows(i int, cl clause, s summary) []token {
	own, leavesOut := rowTokens(cl.tokens)
	switch {
	case len(t.rows) == 0 && len(own) == 0 && t.excepted == leavesOut: // nothing to go on about
	case labels(t.cls[:i], t.rows) && onlyCloses(cl.tokens, s) || goesOnAbout(t.rows, cl, s) && !t.speaksAnew(cl, s):
		return append(slices.Clone(t.rows), cl.tokens...)
	default:
		t.rows, t.excepted = own, leavesOut
	}
	return cl.tokens
}

// command is what clause i tells duly to do, where nothing before it forbids that.
func (t *turn) command(i int, cl clause, s summary) ([]Command, verdict) {
	switch {
	case i > 0 && cl.and && onlyCloses(cl.tokens, s) && !slices.ContainsFunc(cl.tokens, pointsOut) && ofAnother(t.cls[i-1].tokens) && len(t.out) == 0,
		i > 0 && (cl.and || cl.then) && closes(Command{Verb: s.verb.verb}) && oneMore(t.cls[i-1].tokens),
		t.doubted && (s.verb.verb != Snooze || s.doubts()),
		t.willing && s.verb.verb == "" && !s.deadline && s.day.class != unknown:
		return nil, silent
	}
	return t.clause(cl, t.questions[i])
}

// takeBack takes back what was closed before clause i, of the rows on which that casts doubt.
func (t *turn) takeBack(i int, cl clause, s summary, undone bool) {
	if carried := summarise(cl.tokens).targets; len(s.targets) == 0 && !cl.but && !t.excepted && !s.has[hedge] && len(without(carried, t.closed)) == len(carried) {
		s.targets = carried // "1 is done, 3 I haven't begun, will do when I'm back"
	}
	wrong := misspoken(cl.tokens)
	s.targets = t.doubtedRows(cl.tokens, s, wrong)
	if wrong || i == 0 && retracts(cl) || undone && !slices.ContainsFunc(t.out, isDone) {
		t.back = append([]string{}, s.targets...)
	}
	t.out = revoked(t.out, s.targets, !undone && (cl.but || s.has[not] || s.has[no] || s.has[hedge] || s.has[except]), &t.unclear)
}

// speaksAnew tells whether a clause that might go on about the rows before it does not: it excepts none of them, closes them again,
// begins with what another row is about, or tells of a row by what that asks for.
func (t *turn) speaksAnew(cl clause, s summary) bool {
	said := s.verb
	if said.verb == "" {
		said = s.day
	}
	if own := t.ownWords(piecesOf(cl.tokens)); said.class == unknown && own != "" && !slices.Contains(summarise(t.rows).targets, own) { // "lift next week, insurers no reply"
		return true
	}
	if head := before(cl.tokens, said); said.class != unknown && len(head) > 0 && len(without(t.hinted(head), summarise(t.rows).targets)) > 0 { // "accounts done, VPN still waiting"
		return true
	}
	return t.excepted && closes(Command{Verb: s.verb.verb}) || s.verb.verb == Snooze && t.onlyClosed(summarise(t.rows).targets) || t.tellsOfTask(cl.tokens, s)
}

// unlessWeak leaves out what is only in the way of what the same sentence closes: "sent it, but have no answer yet".
func unlessWeak(cs []Command, v verdict, before []Command) ([]Command, verdict) {
	if len(cs) == 1 && cs[0].weak && slices.ContainsFunc(before, func(c Command) bool { return closes(c) && c.Target == cs[0].Target }) {
		return nil, silent
	}
	return cs, v
}
