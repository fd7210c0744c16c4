package minutes

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// directory finds people by the ways they are written: address, full name, first name,
// nickname, initials, surname. A name that fits two is found for none.
type directory struct {
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

func newDirectory(people []Person) *directory {
	d := &directory{keys: map[string][]match{}, asked: map[string]answer{}}
	for _, p := range people {
		d.add(p)
	}
	return d
}

func (d *directory) add(p Person) {
	i := len(d.people)
	d.people = append(d.people, p)
	clear(d.asked)
	put := func(key string, rank int) {
		if key = foldName(key); key != "" {
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
	parts := strings.Fields(foldName(name))
	for len(parts) > 1 && honorifics[strings.Trim(parts[0], ".")] {
		parts = parts[1:]
	}
	if len(parts) == 0 {
		return
	}
	first, last := parts[0], parts[len(parts)-1]
	put(strings.Join(parts, " "), rankFull)
	put(first, rankFirst)
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

// find returns the one person that words mean. Participants go before the roster; surer ways
// of writing before the less sure; a tie finds nobody.
func (d *directory) find(words string) (Person, bool) {
	a, known := d.asked[words]
	if !known {
		a.who, a.ok = d.lookUp(words)
		d.asked[words] = a
	}
	return a.who, a.ok
}

func (d *directory) lookUp(words string) (Person, bool) {
	key := foldName(words)
	parts := strings.Fields(key)
	for len(parts) > 1 && (honorifics[strings.Trim(parts[0], ".")] || roleHeads[parts[0]]) {
		parts = parts[1:]
	}
	key = strings.Join(parts, " ")
	for _, present := range []bool{true, false} {
		best, count, rank := -1, 0, 99
		for _, m := range d.keys[key] {
			if d.people[m.who].Present != present {
				continue
			}
			if m.rank == rankInitials && !initialsLike(words) {
				continue
			}
			switch {
			case m.rank < rank:
				best, count, rank = m.who, 1, m.rank
			case m.rank == rank && best != m.who && !samePerson(d.people[best], d.people[m.who]):
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

func samePerson(a, b Person) bool {
	if a.Email != "" && b.Email != "" {
		return strings.EqualFold(a.Email, b.Email)
	}
	return foldName(a.Name) == foldName(b.Name)
}

// initialsLike tells "SR" and "S.R.": two to four capitals and nothing small.
func initialsLike(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2 && n <= 4
}

// foldName lowers a name and takes accents and signs off it.
func foldName(s string) string {
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

// petForms are the everyday short forms of given names: the first is the long one.
var petForms = strings.Split(`robert bob rob bobby robbie|william bill will billy liam|richard rick rich dick ricky|michael mike mick mikey|thomas tom tommy|james jim jimmy jamie|john jack johnny jon|jonathan jon jonny|
joseph joe joey|daniel dan danny|david dave|andrew andy drew|anthony tony|edward ed eddie ted|charles charlie chuck|christopher chris kit|christine chris tina|christina chris tina|matthew matt|nicholas nick nicky|
samuel sam sammy|samantha sam|alexander alex sasha sandy|alexandra alex sandra sasha|benjamin ben benny|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|lawrence larry|laurence larry|leonard len leo|ronald ron ronnie|stephen steve|steven steve|
timothy tim|patrick pat paddy|patricia pat trish tricia|peter pete|philip phil|phillip phil|raymond ray|stuart stu|vincent vince|zachary zach zac|elizabeth liz beth lizzie betty eliza|katherine kate kathy katie kat|catherine cathy kate katie cat|kathleen kathy|
margaret maggie meg peggy|jennifer jen jenny|rebecca becky becca|susan sue susie|deborah deb debbie|jessica jess jessie|victoria vicky tori|abigail abby|amanda mandy|barbara barb|judith judy|pamela pam|sandra sandy|suzanne sue suzie|theresa terry tess|teresa terry tess|
veronica ronnie|isabella bella izzy|isabelle izzy bella|natalie nat|natasha tasha|nicola nicky|gabriel gabe|gabriela gabi|harold harry|henry harry hank|albert al bert|alan al|frederick fred freddie|francis frank|francisco paco fran|gerald gerry jerry|joshua josh|
maximilian max|sebastian seb bastian basti|johannes hannes jo|katharina kathi kati|stefanie steffi|matthias matze|tobias tobi|friedrich fritz|wolfgang wolf|jose pepe|ignacio nacho|eduardo edu|guillermo memo|maria mari|antonio toni tony|donald don|douglas doug|
eugene gene|martin marty|melissa mel|melanie mel|nathaniel nate nathan|nathan nate|oliver ollie|philippa pippa|raphael raf|russell russ|theodore ted theo|tobias toby|valerie val|walter walt|jacqueline jackie|josephine jo josie|joanna jo|joanne jo|caroline caz carrie|cynthia cindy|dorothy dot|eleanor ellie nell|helen nell`, "|")

var pets = func() map[string][]string {
	m := map[string][]string{}
	for _, f := range petForms {
		w := strings.Fields(f)
		for _, short := range w[1:] {
			m[w[0]] = append(m[w[0]], short)
			m[short] = append(m[short], w[0])
		}
	}
	return m
}()

func petNames(first string) []string { return pets[first] }

// isAttendee tells whether initials are those of somebody who was there.
func (r *reader) isAttendee(initials string) bool {
	p, ok := r.dir.find(initials)
	return ok && p.Present
}
