package reply

import (
	"slices"

	"duly/parser/reply/newtext"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Read reads an answer: its new text and the commands in it. An answer that stands below
// a quoted numbered row means that row.
func Read(a newtext.Answer, c Context) Reading {
	if a.First {
		r := Reading{Text: newtext.Whole(a)}
		if c.About == Direct {
			r.Commands, r.Unclear = readBlocks(blocks(newtext.Trimmed(r.Text, a.From), c), c)
		}
		return r
	}
	lines := newtext.Lines(a)
	c.Context = heard(c.Context, lines)
	r := Reading{Text: newtext.Own(lines)}
	r.Commands, r.Unclear = readBlocks(blocks(lines, c), c)
	return r
}

// readBlocks reads every sentence of every block.
func readBlocks(bs []passage, c Context) (out []Command, unclear []string) {
	if c.About == "" {
		c.About = Items
	}
	var all []Command
	rows := askedFor(c.Offers)
	var before []token // the last clause of the sentence before
	var spoken focus
	lines, said := 0, 0
	for _, b := range bs {
		from, over := len(all), false
		if lines += len(b.lines); lines > maxLines {
			break
		}
		list := sentences(b.lines)
		alone := len(list) == 1 && len(bs) == 1
		if said += len(list); said > maxLines {
			break
		}
		for i, s := range list {
			spoken = spoken.at(b, list, i, c.Offers)
			spoken.closed = closed(all)
			r := reader{c: c, asked: rows, sentence: s.text, focus: spoken, question: s.question, alone: alone || unfinished(before), before: before, over: over}
			cs, back, bad := r.read()
			before, spoken = r.before, r.nextFocus(cs)
			if back != nil {
				all = append(all[:from], revoked(all[from:], back, true, &unclear)...)
			}
			over = slices.ContainsFunc(all[from:], isDone) || slices.ContainsFunc(cs, isDone)
			all = append(all, cs...)
			if bad {
				unclear = append(unclear, s.text)
			}
		}
	}
	return settle(all, &unclear, c.About), slices.Compact(unclear)
}

// unfinished tells whether a sentence said that something is not done yet: a day that
// follows it by itself is the new one. "Won't make it this week. Tuesday."
func unfinished(tokens []token) bool {
	s := summarise(tokens)
	return s.has[not] || s.has[remain] || s.verb.verb == Start || s.verb.verb == Block
}

// read reads one sentence. Back, where it is not nil, names the rows whose closing, in a
// sentence before this one, it casts doubt on; none named means all.
func (r *reader) read() (out []Command, back []string, bad bool) {
	if len(r.sentence) > maxSentence {
		return nil, nil, false
	}
	if c, ok := r.add(); ok {
		return r.out(c), nil, false
	}
	tokens, mark := r.lex(), r.question
	if own := labelOf(tokens); own != "" {
		r.label = own
	} else if r.row == "" && len(summarise(tokens).strange) == 0 { // "Visio: checked. Done."
		r.row = r.label
	}
	if r.question = r.question || asks(tokens); r.c.About == Direct && (r.question && !asksDuly(tokens) || !r.question && !explicit(tokens)) {
		return nil, nil, false
	}
	if cs, v, ok := r.warned(tokens); ok {
		return cs, nil, v == attempt
	}
	cls := clauses(tokens)
	out, back, bad = r.readClauses(cls, r.questions(cls, mark))
	return out, back, bad || len(out) == 0 && r.speaksOfRow(tokens)
}

// readClauses reads the clauses of a sentence, each with whether it asks something.
func (r *reader) readClauses(cls []clause, question []bool) (out []Command, back []string, bad bool) {
	r.here = mentioned(cls)
	r.said = append(slices.Clone(r.said), r.here...)
	t := turn{reader: r, cls: cls, questions: question}
	for i := range cls {
		t.hear(i)
	}
	if r.before = nil; len(cls) > 0 && !r.question && !t.doubted {
		r.before = cls[len(cls)-1].tokens
	}
	return t.out, t.back, t.bad || len(t.unclear) > 0
}

// warned reads a sentence that begins with "warn".
func (r reader) warned(tokens []token) (cs []Command, v verdict, ok bool) {
	if len(tokens) == 0 || tokens[0].verb != Warn || r.question || summarise(tokens).mixed {
		return nil, silent, false
	}
	cs, v = r.warn(tokens)
	return cs, v, true
}

// speaksOfRow tells a sentence about a row of a receipt, which only duly has numbered: whatever it says
// is meant for duly.
func (r *reader) speaksOfRow(tokens []token) bool {
	return r.c.About == Receipt && !r.question && len(tokens) > 1 && tokens[0].class == number && isRow(tokens, 0)
}

// countsLeft tells whether a clause counts what is still to be done: after "1 to go" the
// "5" of "5 done" is a count as well, no row.
func countsLeft(tokens []token) bool {
	for i, t := range tokens {
		if t.class == remain && counters[fold(t.text)] && i > 0 && tokens[i-1].class == number {
			return true
		}
	}
	return false
}

var counters = vocab.New("left", "to go", "to come", "remaining", "to follow", "reste", "restent", "faltan", "falta")

// rowTokens are the rows that a clause names, or those that it excepts; the next clause may go
// on about them.
func rowTokens(tokens []token) (out []token, excepted bool) {
	for i, t := range tokens {
		if t.class == number && !isRow(tokens, i) || t.verb == Warn { // its numbers are days
			return nil, false
		}
		if t.class == except {
			out, excepted = nil, true
		}
		if t.class == number {
			out = append(out, t)
		}
	}
	return out, excepted
}

// reach is where the next clause that says something of a row begins.
func reach(cls []clause, end int) int {
	for _, cl := range cls {
		if s := summarise(cl.tokens); s.has[number] || s.speaks() {
			return cl.tokens[0].start
		}
	}
	return end
}

// explicit tells whether a sentence begins with a command or with the reference of an item, or says who
// takes over what it names: "Priya takes over all my items".
func explicit(tokens []token) bool {
	for i, t := range tokens {
		switch {
		case t.class == filler && t.text != "" && (!wordAt(t.text, 0) || begs[fold(t.text)]):
		case t.class == unknown && scan.IsCapital(t.text):
			has := summarise(tokens[i:]).has
			return i+1 < len(tokens) && tokens[i+1].class == taking && (has[number] || has[all])
		default:
			return t.class == verb || t.class == giving || t.class == number
		}
	}
	return false
}

// asksDuly tells a question that duly alone can answer: "what is open?", "can you send me my list?"
func asksDuly(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.class == verb && (t.verb == List || t.verb == Status || t.verb == Help) })
}
