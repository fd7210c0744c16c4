package reply

import (
	"cmp"
	_ "embed" // of the vocabularies
	"slices"
	"strings"

	"duly/parser/vocab"
)

// class is what a word or phrase does in a sentence.
type class uint8

const (
	unknown class = iota
	number        // a row: "2", "#2", "2nd", "item 2", "A-142"
	all
	rest // the rows of which nothing has been said yet
	except
	separator
	but
	date
	duration
	preposition
	filler  // says nothing: please, thanks, already, it, is
	copula  // is, has been: begins a question when it stands first
	pronoun // it, this, that
	not
	modal     // will, should, must: not yet so
	condition // if, when, unless: not so at all
	hedge     // maybe, I think, he says: another's word or a guess
	partial   // almost, half, 80 %
	agreement // the contract that a warning is about
	hint      // a deed that may be the whole of the item, or not
	deed      // what was done to a thing: said of a row or of "it" it is the whole of the item
	because   // what follows is a reason
	needing   // need … more days
	remain    // still, only, need to: takes a "done" back
	quotation // words in quotation marks
	arrow
	name   // a name or an address
	owner  // "Carol's"
	verb   // a verb of the contract
	giving // assign … to
	asking // ask …, after which a name makes it his
	taking // … will take it: before which a name makes it his
	polite // can you: what follows is asked of duly
	notMine
	mine
	yes
	no
	same // "is the same as", merges
)

// entry is what the lexicon says of a phrase.
type entry struct {
	class class
	verb  string
}

// phrase is one entry with the words that it takes.
type phrase struct {
	words []string
	entry
}

// lexicon finds phrases by their first word, the longest first. A phrase may stand in
// several tables; the classes rank in the order of their constants, the later first.
// Those that stand around rows are in a table of their own, slotted.
var lexicon, slotted = buildLexicon()

func buildLexicon() (m, slotted map[string][]phrase) {
	m, slotted = map[string][]phrase{}, map[string][]phrase{}
	put := func(p string, e entry) {
		for _, w := range withSlots(strings.Fields(p), e) {
			table := m
			if slices.Contains(w, slot) {
				table = slotted
			}
			table[w[0]] = append(table[w[0]], phrase{w, e})
		}
	}
	for v, list := range vocab.Parse(verbWords) {
		for _, p := range list {
			put(p, entry{verb, v})
		}
	}
	for _, m := range made {
		for _, p := range crossed(m.parts) {
			put(p, m.entry)
		}
	}
	forms(put)
	for name, list := range vocab.Parse(particleWords) {
		c, ok := classNames[name]
		if !ok {
			panic("reply: no class is called " + name)
		}
		for _, p := range list {
			put(p, entry{c, ""})
		}
	}
	for _, table := range []map[string][]phrase{m, slotted} {
		for _, list := range table {
			slices.SortFunc(list, func(a, b phrase) int {
				return cmp.Or(len(b.words)-len(a.words), int(b.class)-int(a.class), strings.Compare(a.verb, b.verb))
			})
		}
	}
	return m, slotted
}

// single are the phrases that are nothing but this word.
func single(w string) []phrase {
	list := lexicon[w]
	i := len(list)
	for i > 0 && len(list[i-1].words) == 1 {
		i--
	}
	return list[i:]
}

// verbWords are the phrases of each command, a section a verb.
//
//go:embed words/verbs.txt
var verbWords string

// particleWords are the words around the verbs, a section a class.
//
//go:embed words/particles.txt
var particleWords string

// classNames are the sections of particleWords.
var classNames = map[string]class{
	"all":         all,
	"rest":        rest,
	"except":      except,
	"separator":   separator,
	"but":         but,
	"preposition": preposition,
	"filler":      filler,
	"copula":      copula,
	"pronoun":     pronoun,
	"not":         not,
	"modal":       modal,
	"condition":   condition,
	"hedge":       hedge,
	"partial":     partial,
	"remain":      remain,
	"because":     because,
	"needing":     needing,
	"agreement":   agreement,
	"hint":        hint,
	"deed":        deed,
	"asking":      asking,
	"giving":      giving,
	"taking":      taking,
	"polite":      polite,
	"not mine":    notMine,
	"mine":        mine,
	"yes":         yes,
	"no":          no,
	"same":        same,
}
