package reply

import (
	"slices"
	"strconv"

	"duly/parser/scan"
)

// Which rows a clause means, and by what. Every verb asks here.

// reason tells by what rows are meant, the surest first.
type reason uint8

const (
	unmeant     reason = iota
	bySaying           // the clause names them, or says "all", "the rest", "all but"
	byPlace            // it stands under the row, or the line begins with it
	byBeingOne         // there is no other
	byWords            // it has words that no other row has
	byTopic            // the row was spoken of before
	byBeingOpen        // the answer closed all the others
)

// meaning are the rows that a clause means, and by what.
type meaning struct {
	rows []string
	by   reason
}

// each makes one command for every row that a clause means.
func (r reader) each(s summary, c Command) ([]Command, verdict) {
	m := r.meant(s)
	if m.by == unmeant {
		m = r.meantBy(c.Verb, s)
	}
	if m.by == unmeant {
		return nil, attempt
	}
	var out []Command
	c.Longer = c.Verb == Due && s.day.class == duration
	for _, t := range m.rows {
		c.Target = t
		out = append(out, r.out(c)...)
	}
	return out, read
}

// meantBy are the rows that a clause means which does not say it: enough for a verb that closes nothing.
func (r reader) meantBy(verb string, s summary) meaning {
	switch {
	case verb == Snooze && len(s.strange) == 0 && !s.has[number] && !s.has[except] && r.onlyClosed(r.said):
		return r.remaining()
	case s.has[all] || s.has[rest]:
	case verb == Block, verb == Start, verb == Due && len(s.strange) == 0:
		return r.alludedTo(s)
	}
	return meaning{}
}

// alludedTo is the row that a clause has words of and names not, or that the sentence before it named.
func (r reader) alludedTo(s summary) meaning {
	if hinted := r.hinted(r.tokens); len(hinted) == 1 && len(s.targets) == 0 && !s.has[except] && len(without(summarise(r.tokens).targets, hinted)) == 0 {
		return meaning{hinted, byWords}
	}
	if r.topic != "" && len(without(r.here, []string{r.topic})) == 0 {
		return meaning{[]string{r.topic}, byTopic}
	}
	return meaning{}
}

// meant resolves the rows of a clause: the ones said, the one it stands under, or the only
// one there is. More than one and none said is a doubt.
func (r reader) meant(s summary) meaning {
	if s.has[rest] {
		s.excepts = r.said
		m := r.allBut(s)
		if s.restOf > 0 && s.restOf != len(m.rows) {
			return meaning{}
		}
		return m
	}
	if s.has[except] && (len(s.targets) == 0 || s.has[all]) {
		return r.allBut(s)
	}
	if s.has[except] { // "1-3 except 2"; "2 done except the last page" is a doubt
		n := len(s.targets)
		if s.targets = without(s.targets, s.excepts); len(s.excepts) == 0 || n-len(s.targets) != len(s.excepts) || len(s.targets) == 0 {
			return meaning{}
		}
	}
	if s.targets = r.once(s.targets); !r.agree(s) {
		return meaning{}
	}
	switch {
	case s.has[all] && s.counted && len(s.targets) == 1 && s.targets[0] != strconv.Itoa(len(r.c.Offers)):
		return meaning{} // "all 3" of six
	case s.has[all] && len(s.targets) == 1 && s.targets[0] == strconv.Itoa(len(r.c.Offers)): // "all 6 done"
		return meaning{[]string{"all"}, bySaying}
	case s.has[all] && len(s.targets) > 0 && !s.both && !s.counted:
		return meaning{}
	case len(s.targets) > 0:
		return meaning{slices.Compact(slices.Clone(s.targets)), bySaying}
	case s.both && len(r.c.Offers) > 2 && len(r.above) != 2:
		return meaning{}
	case s.both && len(r.c.Offers) > 2:
		return meaning{r.above, byPlace}
	case s.has[all] && len(r.c.Offers) == 1:
		return meaning{[]string{""}, byBeingOne}
	case s.has[all]:
		return meaning{[]string{"all"}, bySaying}
	}
	if m := r.given(); m.by != unmeant {
		return m
	}
	if len(r.c.Offers) > 1 && s.plural && ofList(s.verb) && len(r.said) == 0 { // "you can close them"
		return meaning{[]string{"all"}, bySaying}
	}
	return meaning{}
}

// given is the row that is meant before a word of it is said: the one that a clause stands under, or the only one.
func (r reader) given() meaning {
	switch {
	case r.row != "":
		return meaning{[]string{r.row}, byPlace}
	case len(r.c.Offers) <= 1 && r.c.About != Direct:
		return meaning{[]string{""}, byBeingOne}
	}
	return meaning{}
}

// agree tells whether all the rows that a clause names are the letter's, and those named by number and by words, "3 (vendor list)", the same.
func (r reader) agree(s summary) bool {
	if slices.ContainsFunc(s.targets, func(t string) bool { return !r.offered(t) }) {
		return false
	}
	return !slices.ContainsFunc(s.named, func(n string) bool { return !slices.Contains(s.targets, n) && !slices.Contains(s.targets, r.ref(n)) })
}

// onlyClosed tells whether this answer closed all of these rows.
func (r reader) onlyClosed(rows []string) bool { return len(without(rows, r.closed)) == 0 }

// remaining are the rows that "remind me on Monday" means: all that the letter showed and the
// answer did not close.
func (r reader) remaining() meaning {
	if len(r.said) == 0 && len(r.c.Offers) > 0 {
		return meaning{[]string{"all"}, byBeingOpen}
	}
	return r.allBut(summary{excepts: r.said})
}

// without are the rows of a list that are not in the other.
func without(rows, gone []string) []string {
	return slices.DeleteFunc(slices.Clone(rows), func(t string) bool { return slices.Contains(gone, t) })
}

// allBut expands "everything except 2".
func (r reader) allBut(s summary) meaning {
	if len(s.excepts) == 0 || len(r.c.Offers) == 0 || slices.ContainsFunc(s.excepts, func(t string) bool { return !r.offered(t) }) {
		return meaning{}
	}
	var out []string
	for _, o := range r.c.Offers {
		if n := strconv.Itoa(o.N); !slices.Contains(s.excepts, n) && !slices.Contains(s.excepts, o.Ref) {
			out = append(out, n)
		}
	}
	if len(out) == 0 {
		return meaning{}
	}
	return meaning{out, bySaying}
}

// offered tells whether a number is one of the letter's. A reference may be any.
func (r reader) offered(t string) bool {
	if len(r.c.Offers) == 0 || !scan.AllDigits(t) {
		return true
	}
	return slices.ContainsFunc(r.c.Offers, func(o Offer) bool { return strconv.Itoa(o.N) == t })
}

// once drops a reference where the same row is named by its number too: "2. … (A-142)".
func (r reader) once(targets []string) []string {
	return slices.DeleteFunc(slices.Clone(targets), func(t string) bool {
		return slices.ContainsFunc(targets, func(n string) bool { return n != t && scan.AllDigits(n) && r.ref(n) == t })
	})
}

func (r reader) ref(n string) string {
	for _, o := range r.c.Offers {
		if strconv.Itoa(o.N) == n {
			return o.Ref
		}
	}
	return ""
}

// hinted are the rows of which a clause has a word that no other row has: "I haven't caught Benedikt yet" doubts what Benedikt was to
// be asked, and nothing else.
func (r reader) hinted(tokens []token) []string {
	var words []string
	for _, p := range piecesOf(tokens) {
		if (p.class == unknown || p.class == deed || p.class == owner || p.class == partial && p.w == "draft") && len(p.w) > 2 && !isEmpty(p.w) {
			words = append(words, p.w)
		}
	}
	return touched(r.asked, words)
}

// rowByWords is the one row that a clause has words of, whom it only goes to aside.
func (r reader) rowByWords(tokens []token) string {
	words := piecesOf(tokens)
	row := r.ownWords(words)
	if row == "" {
		row = r.compoundOf(words)
	}
	if row == "" && len(r.asked) > 1 {
		row = r.actOf(words)
	}
	for _, t := range tokens {
		if t.class != number {
			continue
		}
		if !t.named || row != "" && row != t.target {
			return ""
		}
		row = t.target
	}
	at := slices.IndexFunc(r.asked, func(o wanted) bool { return o.n == row })
	if at < 0 || !slices.ContainsFunc(words, func(p piece) bool {
		o := r.asked[at]
		return p.row != "" || p.class == unknown && (o.calls(p.w) || o.compoundWith(p.w) || o.act.Verb(p.w)) && (!o.isWith(p.w) || o.towards())
	}) {
		return ""
	}
	return row
}

// actOf is the one row whose act a clause begins with the name of: "the presentation is on Friday" of "Present the figures".
func (r reader) actOf(words []piece) string {
	for len(words) > 0 && dets[words[0].w] {
		words = words[1:]
	}
	if len(words) == 0 || words[0].class != unknown {
		return ""
	}
	o, how := whichBy(r.asked, []string{words[0].w}, func(o wanted, w string) bool {
		return o.act.Noun(w) || o.act.Verb(w) && len(words) > 1 && words[1].class == modal
	})
	if how == unsure {
		return ""
	}
	return o.n
}

// compoundOf is the one row that has a compound which begins with a word that a clause has: "Keller" of "Kellerräume entrümpeln".
func (r reader) compoundOf(words []piece) string {
	for _, p := range words {
		if p.class != unknown || !p.upper {
			continue
		}
		if o, how := whichBy(r.asked, []string{p.w}, wanted.compoundWith); how > unsure {
			return o.n
		}
	}
	return ""
}

// ownWords is the one row of which a clause has words that no other row has, the name of its act aside; "" where it has some of none or of several.
func (r reader) ownWords(words []piece) string {
	row := ""
	for _, p := range words {
		if p.class != unknown || len(p.w) < 3 || isEmpty(p.w) {
			continue
		}
		o, how := whichBy(r.asked, []string{p.w}, wanted.calls)
		if how == unsure || o.act.NounLike(p.w) {
			continue
		}
		if row != "" && row != o.n {
			return ""
		}
		row = o.n
	}
	return row
}
