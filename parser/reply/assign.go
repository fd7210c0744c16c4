package reply

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/when"
)

// special reads merge, warn and the short answers to a receipt.
func (r reader) special(tokens []token, s summary) ([]Command, verdict) {
	switch {
	case s.verb.verb == Merge || r.c.About == Receipt && s.has[same]:
		return r.merge(s)
	case s.verb.verb == Warn:
		return r.warn(tokens)
	case r.c.About == Receipt && s.has[yes] && s.has[except]:
		return nil, attempt
	case r.c.About != Receipt || s.verb.verb != "" || s.has[not] || s.has[modal] || len(s.strange) > 0 || s.day.class != unknown:
		return nil, silent
	case s.has[no] && len(s.targets) > 0:
		return r.each(s, Command{Verb: Drop})
	case s.has[yes] && !s.has[no]:
		if len(s.targets) > 0 {
			return r.each(s, Command{Verb: Confirm})
		}
		return r.out(Command{Verb: Confirm}), read
	}
	return nil, silent
}

// merge joins the second row to the first.
func (r reader) merge(s summary) ([]Command, verdict) {
	strange := slices.DeleteFunc(slices.Clone(s.strange), func(t token) bool { return withs[fold(t.text)] })
	if s.has[not] || s.has[modal] || len(strange) > 0 || len(s.targets) < 2 {
		return nil, attempt
	}
	var out []Command
	for _, t := range s.targets[1:] {
		if !r.offered(s.targets[0]) || !r.offered(t) {
			return nil, attempt
		}
		out = append(out, r.out(Command{Verb: Merge, Target: s.targets[0], To: t})...)
	}
	return out, read
}

var withs = set("with", "into", "mit", "avec", "con", "met", "com")

// warn reads the days before the notice deadline: "warn 120 60 30".
func (r reader) warn(tokens []token) ([]Command, verdict) {
	c := Command{Verb: Warn}
	for _, t := range tokens {
		for _, w := range words(t.text) {
			if n, err := strconv.Atoi(w); err == nil && n > 0 && n <= 3660 {
				c.Days = append(c.Days, n)
			}
		}
		if t.class == not {
			return nil, attempt
		}
	}
	if len(c.Days) == 0 {
		return nil, attempt
	}
	return r.out(c), read
}

// hand reads what gives an item to somebody: "not mine, ask Priya", "assign 2 to Sam",
// "2 sam", "Priya has this now", "3 is Carol's".
func (r reader) hand(tokens []token, s summary) ([]Command, verdict) {
	if (s.has[modal] || s.has[needing]) && !s.has[notMine] && !s.has[taking] {
		return nil, silent
	}
	c := Command{Verb: Assign, Until: s.day.day, UntilText: s.day.text}
	switch {
	case s.has[notMine]:
		s.has[all] = s.has[all] || slices.ContainsFunc(tokens, func(t token) bool { return t.class == notMine && nones[firstWord(t.text)] })
		c.To = r.person(after(tokens, asking, giving, notMine))
		if head := until(tokens, notMine); c.To == "" && slices.ContainsFunc(head, func(t token) bool { return t.class == name }) {
			c.To = r.person(head) // "that's @max, not me"
		}
		return r.each(s, c)
	case s.has[not] || asks(tokens):
		return nil, silent
	case s.has[asking]:
		if c.To = r.person(after(tokens, asking)); c.To == "" {
			c.To = r.person(until(tokens, asking))
		}
	case s.has[giving]:
		c.To = r.person(after(tokens, giving))
		if c.To == "" {
			c.To = r.person(after(tokens, preposition))
		}
		if c.To == "" {
			c.To = r.person(until(tokens, giving)) // "dafür ist Ben zuständig"
		}
	case s.has[arrow] && len(s.targets) > 0:
		c.To = r.person(after(tokens, arrow))
	case s.has[taking] && s.verb.verb == "":
		if c.To = r.person(until(tokens, taking)); c.To == "" {
			c.To = r.person(after(tokens, taking))
		}
		if c.To == "" {
			return nil, silent
		}
	case s.has[mine]:
		return r.ours(tokens, s)
	case s.has[owner] && s.verb.verb == "" && endsInOwner(tokens):
		return r.theirs(tokens, s)
	case r.namesOwner(tokens, s):
		c.To = r.named(s.strange)
	default:
		return nil, silent
	}
	if c.To == "" || !r.plausible(c.To, tokens) || len(s.strange) > len(strings.Fields(c.To)) && !r.refused {
		return nil, attempt
	}
	return r.handed(c, s)
}

// namesOwner tells whether a clause is a row and a name, "2 sam", or nothing but a name.
// Where no names are known, one behind a row must be written large, or be all that is said
// of a reference.
func (r reader) namesOwner(tokens []token, s summary) bool {
	if s.verb.verb != "" || len(s.strange) == 0 {
		return false
	}
	beside := len(s.targets) > 0 && rowFirst(tokens)
	if r.c.About == Receipt || len(r.c.People) > 0 {
		return beside || r.alone && r.onlyName(tokens)
	}
	who := s.strange[0].text
	if r.alone && len(tokens) == 1 && tokens[0].class == name { // "@max"
		return true
	}
	return beside && !s.has[copula] && s.day.class == unknown && !s.has[remain] && !s.has[partial] && len(s.strange) <= 2 &&
		(isCapital(who) && strings.ToUpper(who) != who || strings.Contains(who, "@") || isRef(fold(tokens[0].text)) && len(tokens) == 2)
}

// purposes are what something may be for, though nobody's name: "2 is for review".
var purposes = set("review", "approval", "info", "information", "discussion", "decision", "reference", "signature", "testing", "comment",
	"action", "everyone", "us", "them", "you", "her", "him", "sale", "free", "real", "nothing", "nobody", "later", "someone", "somebody", "others")

// nones refuse all the rows at once.
var nones = set("none", "keiner", "keines")

// plausible tells whether a word written small can be a name: where the words around it
// leave no other reading, or where somebody of that name is known.
func (r reader) plausible(who string, tokens []token) bool {
	if isCapital(who) || strings.Contains(who, "@") || r.c.About == Receipt || r.refused {
		return true
	}
	for _, t := range tokens {
		w := firstWord(t.text)
		if fors := w == "is" || w == "are" || w == "belongs" || w == "goes"; t.class == giving && fors && len(tokens) <= 4 && !purposes[fold(who)] {
			return true
		}
		if t.class == arrow || t.class == notMine || t.class == name || isRef(fold(t.text)) && len(tokens) == 2 || t.class == giving && (strings.Contains(w, "assign") || strings.HasPrefix(w, "owner") || w == "new") {
			return true
		}
	}
	for _, p := range r.c.People {
		for _, w := range append(words(p), p) {
			if strings.EqualFold(w, who) {
				return true
			}
		}
	}
	return false
}

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// handed splits a new owner and a new day, said in one breath, into two commands.
func (r reader) handed(c Command, s summary) ([]Command, verdict) {
	day, text := c.Until, c.UntilText
	c.Until, c.UntilText = when.Day{}, ""
	out, v := r.each(s, c)
	if v == read && s.day.class == date {
		due, _ := r.each(s, Command{Verb: Due, Until: day, UntilText: text})
		out = append(out, due...)
	}
	return out, v
}

// ours reads "the site survey is mine": the sender takes it.
func (r reader) ours(tokens []token, s summary) ([]Command, verdict) {
	s, ok := r.subject(tokens, s)
	if !ok || s.verb.verb != "" || s.has[not] {
		return nil, attempt
	}
	return r.each(s, Command{Verb: Assign, To: "me"})
}

// theirs reads "2 is Carol's".
func (r reader) theirs(tokens []token, s summary) ([]Command, verdict) {
	var who string
	rest := s.strange[:0:0]
	for _, t := range s.strange {
		if t.class == owner {
			who = strings.TrimSuffix(strings.ReplaceAll(t.text, "’", "'"), "'s")
		} else {
			rest = append(rest, t)
		}
	}
	s.strange = rest
	s, ok := r.subject(tokens, s)
	if !ok || !s.has[copula] && !s.has[pronoun] && !r.refused {
		return nil, attempt
	}
	return r.each(s, Command{Verb: Assign, To: who})
}

// endsInOwner tells whether a clause ends in "Carol's", or in "Carol's job".
func endsInOwner(tokens []token) bool {
	end := len(tokens)
	for end > 0 && tokens[end-1].class == filler {
		end--
	}
	return end > 0 && tokens[end-1].class == owner
}

// after returns the tokens behind the last one of any of the classes.
func after(tokens []token, cs ...class) []token {
	for i := len(tokens) - 1; i >= 0; i-- {
		if slices.Contains(cs, tokens[i].class) {
			return tokens[i+1:]
		}
	}
	return nil
}

// until returns the tokens in front of the first one of a class.
func until(tokens []token, c class) []token {
	for i, t := range tokens {
		if t.class == c {
			return tokens[:i]
		}
	}
	return nil
}

// person reads a name or an address out of tokens that hold nothing else.
func (r reader) person(tokens []token) string {
	var who []string
	for _, t := range tokens {
		switch t.class {
		case unknown:
			if !isName(t.text) {
				return ""
			}
			who = append(who, strings.TrimPrefix(t.text, "@"))
		case name:
			return strings.TrimPrefix(t.text, "@")
		case owner:
			who = append(who, strings.TrimSuffix(strings.ReplaceAll(t.text, "’", "'"), "'s"))
		case filler, pronoun, number, preposition, copula, date, needing, arrow:
			if len(who) > 0 && t.class == preposition {
				return strings.Join(who, " ")
			}
		default:
			return ""
		}
	}
	if len(who) > 3 {
		return ""
	}
	return strings.Join(who, " ")
}

// named reads the name of "2 sam": one that is known where names are known, else any word
// that looks like one.
func (r reader) named(strange []token) string {
	who := r.person(strange)
	if f := strings.Fields(who); len(f) > 1 && !allNames(who) {
		return ""
	}
	if who == "" || len(r.c.People) == 0 || strings.Contains(who, "@") {
		return who
	}
	for _, p := range r.c.People {
		if strings.EqualFold(p, who) {
			return who
		}
		for _, w := range words(p) {
			if strings.EqualFold(w, who) {
				return who
			}
		}
	}
	return ""
}

// rowFirst tells whether a clause begins with its rows.
func rowFirst(tokens []token) bool {
	for _, t := range tokens {
		switch t.class {
		case number:
			return true
		case filler:
		default:
			return false
		}
	}
	return false
}

// onlyName tells whether a sentence is nothing but a name: "Priya".
func (r reader) onlyName(tokens []token) bool {
	if tokens[0].start > 0 { // "Thanks, Priya"
		return false
	}
	for _, t := range tokens {
		if t.class != unknown && t.class != name && t.text != "." {
			return false
		}
	}
	return len(tokens) <= 3
}

// isName tells whether a word can be a name or initials.
func isName(s string) bool {
	s = strings.TrimPrefix(s, "@")
	r, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(r) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r) {
			return false
		}
	}
	return len(s) <= 40
}
