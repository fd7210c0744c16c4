package newtext

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// sender is who sent a mail, by the words of his name in small letters; none where he is unknown.
type sender struct {
	words   []string
	guessed bool // from the letter that he answers
}

// maxNameWords is the most words of a name that are looked for.
const maxNameWords = 6

// newSender reads "Sam Reed <sam@acme.example>", whichever part of it is there. The
// address says what the name does not: "sam.reed@acme.example".
func newSender(from string) sender {
	name, address, _ := strings.Cut(clean(from), "<")
	if strings.IndexByte(name, '@') >= 0 {
		name, address = "", name
	}
	words := nameWords(name)
	if local, _, _ := strings.Cut(address, "@"); len(words) < 2 {
		words = append(words, nameWords(local)...)
	}
	return sender{words: words[:min(len(words), maxNameWords)]}
}

// nameWords are the words of a name that are no initials.
func nameWords(s string) []string {
	return slices.DeleteFunc(scan.Words(strings.ToLower(s)), func(w string) bool { return utf8.RuneCountInString(w) < 2 })
}

// addressee is who answers a letter, as far as the letter itself tells: the one it was sent to,
// or whom its first lines greet.
func (c *cutter) addressee() sender {
	above := slices.IndexFunc(c.lines, func(l Line) bool { return l.Kind == Attribution })
	if above < 0 {
		return sender{}
	}
	read := 0 // lines of the letter's own
	for _, l := range c.lines[above:] {
		if l.Blank() {
			continue
		}
		if l.Kind == Attribution {
			if r, _, value, ok := header(l.Text); ok && r&to != 0 && r&from == 0 && strings.Count(value, "@") <= 1 && !strings.Contains(value, ";") {
				return newSender(value)
			}
			continue
		}
		words := greeted(l.Text)
		if read++; len(words) > 0 || read == 3 {
			return sender{words: words}
		}
	}
	return sender{}
}

// greeted are the names in the line that begins a letter: "Hi Sam,", "Dear Ms Reed,", "Sam,".
func greeted(s string) []string {
	if len(s) > 60 {
		return nil
	}
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 5 || strings.IndexByte(",:!", s[len(s)-1]) < 0 && !greetings[strings.ToLower(f[0])] {
		return nil
	}
	for len(f) > 0 && greetings[strings.ToLower(f[0])] {
		f = f[1:]
	}
	if slices.ContainsFunc(f, func(w string) bool { return !scan.IsCapital(w) }) {
		return nil
	}
	return slices.DeleteFunc(nameWords(strings.Join(f, " ")), func(w string) bool { return titles[w] })
}

// titles stand before a name and name nobody.
var titles = vocab.New("professor", "rev", "revd", "reverend", "fr", "canon", "sgt", "sergeant", "maj", "major", "capt", "captain", "cpt", "col", "lt", "cdr", "cllr", "councillor", "judge", "justice", "hon", "honorable", "lady", "lord", "dame", "sister", "brother", "imam", "rabbi",
	"ing", "dipl", "mag", "mgr", "bc", "judr", "mudr", "rndr", "phdr", "doc", "hab", "inż", "lek", "mec", "me", "maître", "avv", "arch", "geom", "rag", "ssa", "dra", "lic", "eng", "engº", "arq", "adv", "ir", "drs", "mw", "dhr", "univ", "med", "hr", "fru", "av", "op", "uzm", "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "herr", "herrn", "frau", "monsieur", "madame", "señor", "señora", "sr", "sra", "dott",
	"all", "both", "team", "everyone", "alle", "zusammen", "tous", "todos", "tutti", "allen", "alla")

// opens tells whether a line begins with the full name of the sender, at most a few titles
// before it, and no sentence goes on behind it: "Dr. Sam Reed, PhD", "Sam Reed | Service". Where
// one word of his name is known, it is one of a full name with nothing else before a mark.
func (s sender) opens(line string) bool {
	if len(s.words) == 0 || len(line) > 160 || endsLong(line) {
		return false
	}
	words := strings.Fields(line)
	seen, last, plain := 0, -1, len(words)
	for i, w := range words[:min(len(words), 8)] {
		switch {
		case s.has(w):
			seen, last = seen+1, i
		case plain == len(words) && scan.StartsLower(w) && !particles[w]:
			plain = i
		}
	}
	if len(s.words) == 1 {
		return seen == 1 && beginsWithName(line)
	}
	return seen >= 2 && last < seen+3 && (plain > last+1 || plain == last+1 && (plain == len(words) || strings.HasSuffix(words[last], ",")))
}

// has tells whether a word holds a part of the sender's name.
func (s sender) has(w string) bool {
	return slices.ContainsFunc(scan.Words(strings.ToLower(w)), func(p string) bool { return slices.Contains(s.words, p) })
}

// differs tells whether a line names another than the sender, who is known.
func (s sender) differs(line string) bool {
	return len(s.words) > 0 && !s.guessed && !slices.ContainsFunc(strings.Fields(line), s.has)
}
