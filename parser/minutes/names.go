package minutes

import (
	"strings"
	"unicode"
)

// strength says how sure it is that the words are a task at all: the surer, the more may pass for a name.
type strength int

const (
	strengthProse   strength = iota // a sentence anywhere
	strengthSection                 // below "Action items"
	strengthMark                    // after "ACTION:", or in an owner's column
)

// nameList reads names from the beginning of s: "Sam", "Sam and Lena", "@sam/@lena", "The clerk", "SR, TB".
// rest begins with what follows, separators included.
func nameList(s string, how strength) (names []string, rest string, ok bool) {
	rest = s
	for len(names) < 12 {
		unit, tail := nameUnit(rest, how)
		if unit == "" {
			break
		}
		names = append(names, unit)
		ok = true
		rest = tail
		next, joined := joiner(rest)
		if !joined {
			break
		}
		if after, ok := strings.CutPrefix(rest, " and I "); ok { // "Sam and I will …"
			return append(names, "I"), rest[len(rest)-len(after)-1:], true
		}
		if u, _ := nameUnit(next, how); u == "" || startsTask(next) {
			break
		}
		rest = next
	}
	return names, rest, ok
}

// joiner takes ", ", " and ", "/" … off the beginning.
func joiner(s string) (string, bool) {
	t := strings.TrimLeft(s, " ")
	if strings.HasPrefix(s, " @") { // "@sam @lena"
		return t, true
	}
	for _, j := range []string{", and ", ", & ", "and ", "& ", "&", "+ ", "+", "/ ", "/", "und ", "et ", "y ", "e ", "en ", "plus ", "or ", ", ", "; "} {
		if rest, ok := cutPrefixFold2(t, j); ok && (len(t) < len(s) || !isLetter(j[0])) {
			return strings.TrimLeft(rest, " "), true
		}
	}
	return s, false
}

func cutPrefixFold2(s, p string) (string, bool) {
	if beginsFold(s, p) {
		return s[len(p):], true
	}
	return s, false
}

// nameUnit reads one name, role or group from the beginning of s.
func nameUnit(s string, how strength) (unit, rest string) {
	if len(s) > 3 && strings.EqualFold(s[:2], "me") && (s[2] == ':' || how >= strengthSection && s[2] == ' ' &&
		(strings.HasPrefix(s[3:], "to ") || strings.HasPrefix(s[3:], "- "))) {
		return s[:2], s[2:]
	}
	if strings.HasPrefix(s, "@") {
		i := 1
		for i < len(s) && (wordByte(s[i]) || s[i] == '.' && i+1 < len(s) && wordByte(s[i+1]) || s[i] == '-' || s[i] == '_') {
			i++
		}
		if i > 1 {
			i += moreNames(s[1:i], s[i:])
			return s[:i], s[i:]
		}
		return "", s
	}
	if how == strengthMark && wordInitials(s) || how == strengthSection && len(s) > 6 && s[2:6] == " to " && wordInitials(s[:2]) {
		return s[:2], s[2:]
	}
	if n := roleLength(s); n > 0 {
		if titled(s[:n], s[n:]) {
			if name, rest := nameUnit(s[n+1:], how); name != "" {
				return s[:len(s)-len(rest)], rest
			}
		}
		return s[:n], s[n:]
	}
	end, at, n, titles := 0, 0, 0, 0
	for n < 4 && titles < 3 {
		w, tail := cutWord(s[at:])
		if w == "" || !nameWord(w, n+titles, how) {
			break
		}
		if at = len(s) - len(tail); !particles[w] { // no name ends in one
			end = at
		}
		n++
		if honorifics.has(strings.Trim(w, ".")) {
			n--
			titles++
		}
		if !strings.HasPrefix(tail, " ") {
			break
		}
		if k := strings.TrimLeft(tail, " "); k == "" || len(k)+1 != len(tail) {
			break
		}
	}
	if n+titles == 0 || end == 1 {
		return "", s
	}
	return s[:end], s[end:]
}

// wordInitials tells initials standing alone that spell a word, too: "SO", "AN", "WE/JT".
func wordInitials(s string) bool {
	if len(s) < 2 || !isUpper(s[0]) || !isUpper(s[1]) || len(s) > 2 && strings.IndexByte(",/&;)]", s[2]) < 0 {
		return false
	}
	switch s[:2] {
	case "NO", "OK", "TO", "NA", "PR", "WG", "RE", "IT":
		return false
	}
	return true
}

// titled tells an office that stands before a name as a title does: "Director Kimball".
func titled(office, rest string) bool {
	w, _ := cutWord(rest)
	return isUpper(office[0]) && !strings.Contains(office, " ") && !collectives.has(office) && !isEveryone(office) &&
		strings.HasPrefix(rest, " ") && isUpper(byteAt(rest, 1)) && !roleHeads.has(w) && !neverName.has(w) && !isTaskVerb(strings.ToLower(w))
}

// moreNames returns the length of the words that go on with a mention: "@Lena Ross check …".
func moreNames(first, rest string) int {
	if !unicode.IsUpper(firstRune(first)) {
		return 0
	}
	n, at := 0, 0
	for range 4 {
		if !strings.HasPrefix(rest[at:], " ") {
			break
		}
		w, tail := cutWord(rest[at:])
		at = len(rest) - len(tail)
		if particles[w] {
			continue
		}
		if w == "" || !unicode.IsUpper(firstRune(w)) || !nameWord(w, 0, strengthProse) {
			break
		}
		n = at
	}
	return n
}

var honorifics = set("cllrs messrs mesdames professor reverend pastor inspector insp constable pc revd sister hon lord lady dame mr mrs ms miss " +
	"dr prof cllr councillor sir rev herr frau m mme monsieur madame sr sra dhr mevr supervisor commissioner alderman mayor deputy director " +
	"captain sgt chief judge")

// cutWord takes one word off s, leading spaces skipped.
func cutWord(s string) (w, tail string) {
	s = strings.TrimLeft(s, " ")
	for i, r := range s {
		if !(unicode.IsLetter(r) || unicode.IsDigit(r) && i > 0 || unicode.Is(unicode.Mn, r) || i > 0 && (r == '-' || r == '\'' || r == '_') ||
			r == '.' && i > 0 && dotInName(s, i)) {
			return trimPossessive(s[:i], s)
		}
	}
	return trimPossessive(s, s)
}

func trimPossessive(w, s string) (string, string) {
	if i := strings.IndexByte(w, '\''); i > 1 && len(w)-i <= 3 {
		w = w[:i]
	}
	w = strings.TrimRight(w, "-_")
	return w, s[len(w):]
}

// dotInName keeps the point of "J." and "Dr." within a name.
func dotInName(s string, i int) bool {
	if i+1 >= len(s) || s[i+1] != ' ' {
		return i+1 < len(s) && isLetter(s[i+1])
	}
	return i == 1 && isUpper(s[0]) || honorifics.has(s[:i])
}

// nameWord tells whether w may be the n-th word of a name.
func nameWord(w string, n int, how strength) bool {
	lo := strings.ToLower(w)
	if neverName[lo] || (n == 0 && isTaskVerb(lo) && !firstNames[lo]) {
		return false
	}
	r := firstRune(w)
	if unicode.IsUpper(r) {
		return true
	}
	if n > 0 {
		return particles[lo]
	}
	return unicode.IsLetter(r) && (how == strengthMark && !commonWords[lo] || firstNames[lo] && !everydayNames[lo])
}

// neverName are words that no name begins with or holds, however written.
var neverName = set(`a an the this that these those it its he she they them we us our you your i my mine his her their there here who whom which what when where why how if unless whether while
	and or but nor so then also thus to for from of on in at by with without about into onto over under after before during since until till upon as per via
	is are was were be been being am do does did done has have had having will would shall should can could may might must let please not no none yes ok okay
	january february march april may june july august september october november december feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight yesterday
	action actions item items task tasks todo note notes decision decisions update updates status owner due date deadline next previous new old open closed pending ongoing completed complete
	discussion agenda minutes meeting report reports question issue issues risk risks all-hands eg ie etc n/a na tbc asap eod eow eom cob fyi attached enclosed re wg pr prs github http https www
	meanwhile otherwise perhaps maybe additionally alternatively afterwards anyway lastly finally besides moreover furthermore
	each any some both either neither other others another such only just more most many much few several`)

// everydayNames are given names that are everyday words in small letters.
var everydayNames = set("will mark grant bill may june april rich frank drew dean rose holly ivy joy faith grace hope sue pat rob jack max nick " +
	"guy art chase ray gene jean val may lance sol till uwe bas jan mel van mo dale glen heather hazel amber ruby dawn eve iris violet daisy lily " +
	"olive pia wade wes parker taylor hank miles carol don ed al jo kit lee les lou ty ash")

// commonWords are everyday words in small letters that are no nickname.
var commonWords = set(`need needs try tries remember continue continues still agreed agree want wants plan plans able ready going used due subject according prior related back up down out off
	people someone somebody anybody anyone nobody members member staff users user customers website site page list lists email emails mail letter document documents file files data server servers
	time day week month year today tomorrow money budget invoice invoices contract meeting meetings call calls first second third last way ways help work thing things stuff lots lot
	logo poster posters newsletter event events room rooms form forms details information info feedback response reply everything nothing something`)
