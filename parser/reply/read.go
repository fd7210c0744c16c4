package reply

import (
	"strconv"
	"strings"
)

// Read reads an answer: its new text and the commands in it. An answer that stands below
// a quoted numbered row means that row.
func Read(a Answer, c Context) Reading {
	if a.First {
		r := Reading{Text: whole(a)}
		if c.About == Direct {
			r.Commands, r.Unclear = Commands(r.Text, c)
		}
		return r
	}
	lines := cut(a)
	r := Reading{Text: shown(lines)}
	r.Commands, r.Unclear = readBlocks(blocks(lines, c), c)
	return r
}

// Commands reads the commands of a text that holds nothing but the sender's own words,
// and the sentences that look like one but were not understood.
func Commands(text string, c Context) (commands []Command, unclear []string) {
	lines := split(text)
	return readBlocks(blocks(lines, c), c)
}

// block is a run of the sender's own lines, and the quoted row that it stands under.
type passage struct {
	row   string
	lines []string
}

// blocks gathers the sender's own lines between the quotes.
func blocks(lines []line, c Context) []passage {
	var out []passage
	var cur passage
	rows := []string{}
	answered := false
	for i, l := range lines {
		if l.kind == fresh && l.depth == 0 {
			if !l.blank() && len(cur.lines) == 0 {
				cur.row = rowAbove(rows, answered, rowsBelow(lines[i:], c))
				answered = answered || cur.row != ""
				rows = rows[:0]
			}
			if !l.blank() || len(cur.lines) > 0 {
				cur.lines = append(cur.lines, l.text)
			}
			continue
		}
		if len(cur.lines) > 0 {
			out = append(out, cur)
			cur = passage{}
		}
		if n := rowOf(l.text, c.Offers); n != "" {
			rows = append(rows, n)
		}
	}
	if len(cur.lines) > 0 {
		out = append(out, cur)
	}
	return out
}

// rowAbove chooses the row that an answer under quoted lines means: the only one, or the
// nearest where answers and rows take turns.
func rowAbove(rows []string, answered, below bool) string {
	if len(rows) == 1 || len(rows) > 1 && (answered || below) {
		return rows[len(rows)-1]
	}
	return ""
}

// rowsBelow tells whether more quoted rows follow.
func rowsBelow(lines []line, c Context) bool {
	for _, l := range lines {
		if l.kind != fresh && rowOf(l.text, c.Offers) != "" {
			return true
		}
	}
	return false
}

// rowOf finds the offer that a quoted line shows: by its number and words, or its reference.
func rowOf(s string, offers []Offer) string {
	if s == "" || len(s) > 1000 {
		return ""
	}
	s = strings.TrimLeft(s, "-*•> ")
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	for _, o := range offers {
		n := strconv.Itoa(o.N)
		if digits > 0 && digits < len(s) && s[:digits] == n && strings.ContainsRune(".) :", rune(s[digits])) {
			return n
		}
		if o.Ref != "" && strings.Contains(s, o.Ref) {
			return n
		}
	}
	return ""
}

// readBlocks reads every sentence of every block.
func readBlocks(bs []passage, c Context) (out []Command, unclear []string) {
	if c.About == "" {
		c.About = Items
	}
	var all []Command
	for _, b := range bs {
		for _, s := range sentences(b.lines) {
			r := reader{c: c, sentence: s.text, row: b.row, question: s.question}
			cs, bad, revoke := r.read()
			if revoke {
				all = revoked(all, &unclear)
			}
			all = append(all, cs...)
			if bad {
				unclear = append(unclear, s.text)
			}
		}
	}
	return settle(all, &unclear), unclear
}

// read reads one sentence. Revoke says that it takes back a closing word before it.
func (r reader) read() (out []Command, bad, revoke bool) {
	if len(r.sentence) > maxSentence {
		return nil, false, false
	}
	if c, ok := r.add(); ok {
		return r.out(c), false, false
	}
	if r.c.About == Direct && r.question {
		return nil, false, false
	}
	cls := clauses(lex(r.sentence, r.c))
	for i, cl := range cls {
		cs, v := r.clause(cl)
		switch v {
		case read:
			out = append(out, cs...)
		case attempt:
			bad = true
		}
		if v != read && (cl.but || takesBack(cl)) {
			if i == 0 {
				revoke = true
			}
			var un []string
			out = revoked(out, &un)
			bad = bad || len(un) > 0
		}
	}
	return out, bad, revoke
}

// takesBack tells whether a clause that is no command casts doubt on the one before it.
func takesBack(cl clause) bool {
	for _, t := range cl.tokens {
		switch t.class {
		case remain, needing, not, condition, except, partial, hedge:
			return true
		}
	}
	return false
}

// revoked drops the last closing command: what follows casts doubt on it.
func revoked(cs []Command, unclear *[]string) []Command {
	for len(cs) > 0 && closes(cs[len(cs)-1]) {
		*unclear = append(*unclear, cs[len(cs)-1].Evidence)
		cs = cs[:len(cs)-1]
	}
	return cs
}

func closes(c Command) bool { return c.Verb == Done || c.Verb == Drop || c.Verb == Cancel }

// settle drops repeated commands, and closing ones that another command contradicts.
func settle(cs []Command, unclear *[]string) []Command {
	var out []Command
	for i, c := range cs {
		drop := false
		for j, d := range cs {
			same := c.Target == d.Target
			drop = drop || j < i && same && c.Verb == d.Verb && c.To == d.To && c.Text == d.Text
			if same && closes(c) && d.Verb != c.Verb && d.Verb != Confirm && d.Verb != Add {
				drop = true
				*unclear = append(*unclear, c.Evidence)
			}
		}
		if !drop {
			out = append(out, c)
		}
	}
	return out
}
