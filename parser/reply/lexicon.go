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

// phrase is one entry with the words that it takes: those that it begins with, and one of the ways of each part behind them.
type phrase struct {
	words []string
	parts []part
	entry
}

// part is the ways to say a part of a phrase; an empty one where it may be left out.
type part [][]string

// optional tells whether parts may all be left out.
func optional(parts []part) bool {
	return !slices.ContainsFunc(parts, func(p part) bool {
		return !slices.ContainsFunc(p, func(way []string) bool { return len(way) == 0 })
	})
}

// lexicon finds phrases by their first word. A phrase may stand in several tables; the classes rank in the order of their constants,
// the later first. Slotted are those of them within which a row may be named.
var lexicon, slotted = buildLexicon()

func buildLexicon() (lexicon, slotted map[string][]phrase) {
	whole, parted := make([]phrase, 0, 10_000), make([]phrase, 0, 1000) // room for all of them
	put := func(p phrase) {
		if !slices.Contains(p.words, slot) {
			whole = append(whole, p)
		}
		if p.hasSlot() {
			parted = append(parted, p)
		}
	}
	plain := func(s string, e entry) { put(phrase{words: wordsOf(s), entry: e}) }
	for v, list := range vocab.Parse(verbWords) {
		for _, p := range list {
			plain(p, entry{verb, v})
		}
	}
	for _, x := range made {
		crossed(x.parts, x.entry, put)
	}
	forms(plain)
	for name, list := range vocab.Parse(particleWords) {
		c, ok := classNames[name]
		if !ok {
			panic("reply: no class is called " + name)
		}
		for _, p := range list {
			plain(p, entry{c, ""})
		}
	}
	return byFirstWord(whole), byFirstWord(parted)
}

func byFirstWord(list []phrase) map[string][]phrase {
	m := map[string][]phrase{}
	for _, p := range list {
		m[p.words[0]] = append(m[p.words[0]], p)
	}
	return m
}

// crossed puts the phrases that take one of the ways of each part.
func crossed(texts []string, e entry, put func(phrase)) {
	parts := make([]part, len(texts))
	for i, t := range texts {
		for way := range strings.SplitSeq(t, "|") {
			parts[i] = append(parts[i], wordsOf(way))
		}
	}
	for i, p := range parts {
		for _, way := range p {
			if len(way) > 0 {
				put(phrase{way, parts[i+1:], e})
			}
		}
		if !optional(parts[i : i+1]) {
			return
		}
	}
}

// wordsOf are the words of a phrase in their common form, as they are looked up: the Dutch "kunt u" is found where "u" is read as "you".
func wordsOf(s string) []string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = cmp.Or(shorthand[w], w)
	}
	return words
}

// outranks tells whether one of two phrases as long as each other is meant.
func (e entry) outranks(o entry) bool {
	return cmp.Or(int(e.class)-int(o.class), strings.Compare(o.verb, e.verb)) > 0
}

// single tells of a phrase that is nothing but this word whether it is what is asked for.
func single(w string, is func(entry) bool) bool {
	return slices.ContainsFunc(lexicon[w], func(p phrase) bool { return len(p.words) == 1 && optional(p.parts) && is(p.entry) })
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
