// Package reading holds what the rooms share that read a text: who its people are, what kind of
// text it is, which days its words mean, how the words of a task come apart into who, what and
// when, and the items found so far.
package reading

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Reader reads a document.
type Reader struct {
	Context  Context // its At moves to the day that is spoken on
	Dir      *who.Directory
	Doc      *page.Document
	Low      vocab.Set      // words that the text writes in small letters: no names
	Capital  map[string]int // how often a word stands with a capital
	Names    vocab.Set      // words with a capital within sentences: names, mostly
	Heard    vocab.Set      // names that the text uses as such: speakers, owners after a mark
	speakers vocab.Set      // who speaks, as written there
	Minutes  Minutes        // what is known of them; items are added at the end
	Found    []Found        // in the order in which they were found
	From, To int            // the blocks whose sentences are read
	Mails    []Letter       // the first is the mail itself
	Your     string         // the one addressed by name: "Hi Sam,"
	ToList   bool           // the mail goes to a list of many
	Writer   string         // who signed, where the caller does not know the sender
	Nicks    []string       // those present whose names the roll writes in small letters
	Voted    map[int]bool   // blocks that put a motion or tell what became of it: whether it was carried
	Jotted   bool           // notes in a hurry: who was there stands in a line or a bracket without a word that says so

	spoken  *tongues.Language // use Language()
	judged  bool              // the genre is known
	screens *bool             // use Explains()
	held    meetings          // use running()
	story   *bool             // use Narrates()
	kind    Genre             // use Genre()
	Faint   bool              // nothing but the tone says that the text is a letter
	Small   bool              // the text writes names in small letters
	ByName  bool              // the lines of the list being read begin with names
	dated   dated             // use Dates()
}

// Found is an item with what duplicates and order are judged by.
type Found struct {
	Item
	Block    int
	Row      bool   // a row of a table
	Talk     bool   // a sentence rather than a list or a mark
	Summary  bool   // stands in a list or table of actions
	Who      string // the owner, folded
	Group    int    // items out of the same words
	Accepted bool   // the one who was asked by name took it on
	Vowed    bool   // the owner promised it himself, in so many words
	Outright bool   // and left no doubt that he will
	About    string // what the task points at: "send it (the …)"
	Own      bool   // what the writer of the letter does himself
	Asked    bool   // what a letter asks of others, so that a day which it tells elsewhere counts
}

// New reads d against c; nothing is found yet.
func New(d *page.Document, c Context) *Reader {
	r := &Reader{Context: c, Doc: d, To: len(d.Blocks), Dir: who.New(c.People), Heard: vocab.Set{}, speakers: vocab.Set{}, Voted: map[int]bool{}}
	r.Low, r.Names, r.Capital = smallWords(d)
	r.mentions()
	if c.From.Name != "" || c.From.Email != "" {
		p := c.From
		p.Present = true
		r.Dir.Add(p)
	}
	for i := range d.Lines {
		if s := d.Lines[i].Speaker; s != "" {
			r.Small = r.Small || d.Chat && unicode.IsLower(scan.FirstRune(s))
			s = strings.ToLower(s)
			r.speakers[s], r.Heard[s], r.Heard[strings.TrimRight(s, "_")] = true, true, true
			if first, last, ok := strings.Cut(s, " "); ok {
				r.Heard[first] = true
				if vocab.FirstNames.Has(last) { // "Aunt Ruth"
					r.Heard[last] = true
				}
			}
		}
	}
	return r
}

// mentions types the names in brackets that list items begin with as mentions: "[wren] draft the text",
// where the text speaks of Wren, too.
func (r *Reader) mentions() {
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		name, rest, ok := strings.Cut(strings.TrimPrefix(b.Text, "["), "] ")
		if !ok || b.Bullet == 0 || len(name) < 2 || len(name) > 20 || b.Text[0] != '[' || strings.IndexFunc(name, grammar.NotInName) >= 0 ||
			grammar.NeverName.Has(name) || grammar.IsTaskVerb(name) || unicode.IsUpper(scan.FirstRune(name)) || !unicode.IsLower(scan.FirstRune(rest)) {
			continue
		}
		if r.Capital[strings.ToUpper(name[:1])+name[1:]] > 0 {
			b.Text = "@" + name + " " + rest
		}
	}
}

// smallWords collects the words that stand in small letters anywhere in the text, and those that
// stand with a capital behind a small one.
func smallWords(d *page.Document) (low, names vocab.Set, capital map[string]int) {
	low, names, capital = vocab.Set{}, vocab.Set{}, map[string]int{}
	for i := range d.Lines {
		within := false
		for word := range strings.FieldsSeq(d.Lines[i].Text) {
			w := word
			if !scan.IsWordByte(w[0]) || !scan.IsWordByte(scan.LastByte(w)) {
				w = strings.Trim(w, ".,;:!?()[]\"'*")
			}
			if j := strings.IndexByte(w, '\''); j > 1 {
				w = w[:j]
			}
			r := scan.FirstRune(w)
			if unicode.IsUpper(r) {
				capital[w]++
			}
			switch {
			case unicode.IsLower(r):
				low[w] = true
				within = true
			case within && unicode.IsUpper(r):
				names[w] = true
			}
			if c := scan.LastByte(word); c == '.' || c == ':' || c == '?' || c == '!' || c == '-' {
				within = false
			}
		}
	}
	return low, names, capital
}
