// Package who tells whom the words of a text name: by address, name, nickname or initials.
package who

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"

	"golang.org/x/text/unicode/norm"
)

// Directory finds people by the ways they are written: address, full name, first name,
// nickname, initials, surname. A name that fits two is found for none.
type Directory struct {
	people []Person
	keys   map[string][]match
	asked  map[string]answer // what find said: minutes name the same few again and again
}

// answer is whom words mean, if anybody.
type answer struct {
	who Person
	ok  bool
}

// match is a person that a key may mean; the lower rank is the surer way of writing.
type match struct {
	who  int
	rank int
}

const (
	rankAddress = iota
	rankFull
	rankNick
	rankFirst
	rankInitials
	rankLocal
	rankLast
	rankPet
)

// New knows those people.
func New(people []Person) *Directory {
	d := &Directory{keys: map[string][]match{}, asked: map[string]answer{}}
	for _, p := range people {
		d.Add(p)
	}
	return d
}

// Shared returns a directory of the same people that may be asked beside d; neither takes in more.
func (d *Directory) Shared() *Directory {
	return &Directory{people: d.people, keys: d.keys, asked: map[string]answer{}}
}

// Add makes one more known.
func (d *Directory) Add(p Person) {
	i := len(d.people)
	d.people = append(d.people, p)
	clear(d.asked)
	put := func(key string, rank int) {
		if key = Fold(key); key != "" {
			d.keys[key] = append(d.keys[key], match{i, rank})
		}
	}
	put(p.Email, rankAddress)
	if at := strings.IndexByte(p.Email, '@'); at > 0 {
		put(p.Email[:at], rankLocal)
		if first, _, ok := strings.Cut(p.Email[:at], "."); ok && p.Name == "" {
			put(first, rankFirst)
		}
	}
	for _, n := range p.Nicknames {
		put(n, rankNick)
	}
	name := p.Name
	if last, first, ok := strings.Cut(name, ","); ok { // "Carter, Sam"
		name = strings.TrimSpace(first) + " " + strings.TrimSpace(last)
	}
	parts := strings.Fields(Fold(name))
	for len(parts) > 1 && grammar.Honorifics[strings.Trim(parts[0], ".")] {
		if len(parts[0]) == 1 { // "M. Horne" is Monsieur Horne or Mark Horne
			put(parts[0]+parts[len(parts)-1][:1], rankInitials)
		}
		parts = parts[1:]
	}
	if len(parts) == 0 {
		return
	}
	first, last := parts[0], parts[len(parts)-1]
	put(strings.Join(parts, " "), rankFull)
	put(first, rankFirst)
	if double := Fold(firstName(p.Name)); strings.Contains(double, " ") { // "Anne-Lise Berg"
		put(double, rankFirst)
	}
	for _, pet := range petNames(first) {
		put(pet, rankPet)
	}
	if len(parts) == 1 {
		return
	}
	put(first+" "+last, rankFull)
	put(last+" "+first, rankFull)
	put(strings.Join(parts[1:], " "), rankLast)
	put(last, rankLast)
	r, _ := firstLetter(last)
	f, _ := firstLetter(first)
	put(first+" "+r, rankFull)
	put(f+" "+last, rankFull)
	put(f+last, rankLocal)
	put(first+r, rankLocal)
	put(first+last, rankLocal)
	put(f+r, rankInitials)
	if len(parts) > 2 {
		var all strings.Builder
		for _, w := range parts {
			c, _ := firstLetter(w)
			all.WriteString(c)
		}
		put(all.String(), rankInitials)
	}
}

func firstLetter(s string) (string, string) {
	for i := range s {
		if i > 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// Find returns the one person that words mean. Participants go before the roster; surer ways
// of writing before the less sure; a tie finds nobody.
func (d *Directory) Find(words string) (Person, bool) {
	a, known := d.asked[words]
	if !known {
		a.who, a.ok = d.lookUp(words)
		d.asked[words] = a
	}
	return a.who, a.ok
}

func (d *Directory) lookUp(words string) (Person, bool) {
	key := Fold(words)
	parts := strings.Fields(key)
	for len(parts) > 1 && (grammar.Honorifics[strings.Trim(parts[0], ".")] || grammar.RoleHeads[parts[0]]) {
		parts = parts[1:]
	}
	key = strings.Join(parts, " ")
	for _, present := range []bool{true, false} {
		best, count, rank := -1, 0, 99
		for _, m := range d.keys[key] {
			if d.people[m.who].Present != present {
				continue
			}
			if m.rank == rankInitials && !grammar.InitialsLike(words) {
				continue
			}
			switch {
			case m.rank < rank:
				best, count, rank = m.who, 1, m.rank
			case m.rank == rank && best != m.who && !Same(d.people[best], d.people[m.who]):
				count++
			case m.rank == rank && d.people[best].Email == "":
				best = m.who
			}
		}
		if count == 1 {
			return d.people[best], true
		}
		if count > 1 {
			return Person{}, false
		}
	}
	return Person{}, false
}

// Same tells whether two entries are one human being.
func Same(a, b Person) bool {
	if a.Email != "" && b.Email != "" {
		return strings.EqualFold(a.Email, b.Email)
	}
	return Fold(a.Name) == Fold(b.Name)
}

// Fold lowers a name and takes accents and signs off it.
func Fold(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			plain = false
		}
	}
	if !plain {
		s = norm.NFD.String(s)
	}
	var b strings.Builder
	gap := false
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '.' && b.Len() > 0 && !strings.Contains(s, "@") && len(s) <= 8:
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '@' && b.Len() > 0:
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			switch r {
			case 'ß':
				b.WriteString("ss")
			case 'ø', 'Ø':
				b.WriteByte('o')
			default:
				b.WriteRune(unicode.ToLower(r))
			}
		default:
			gap = true
		}
	}
	return b.String()
}

func petNames(first string) []string { return grammar.Pets[first] }

// Person is somebody who may own an item: a participant of the mail or the meeting, or one of the roster.
type Person struct {
	Name      string
	Email     string
	Nicknames []string
	Present   bool // took part (From, To, Cc or attendee), as against known from the roster only
	Copied    bool // only got a copy of the mail (Cc)
	List      bool // a mailing list without a name of its own: many, and nobody in particular
}

// firstName is the first word of a name that is no title.
func firstName(name string) string {
	for w := range strings.FieldsSeq(name) {
		if !grammar.Honorifics[strings.ToLower(strings.Trim(w, "."))] {
			return w
		}
	}
	return ""
}
