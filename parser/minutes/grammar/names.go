package grammar

import (
	"strings"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Strength says how sure it is that the words are a task at all: the surer, the more may pass for a name.
type Strength int

const (
	StrengthProse   Strength = iota // a sentence anywhere
	StrengthSection                 // below "Action items"
	StrengthMark                    // after "ACTION:", or in an owner's column
)

// NameList reads names from the beginning of s: "Sam", "Sam and Lena", "@sam/@lena", "The clerk", "SR, TB".
// rest begins with what follows, separators included.
func NameList(s string, how Strength) (names []string, rest string, ok bool) {
	rest = s
	apart := "" // what keeps the last two apart
	for len(names) < 12 {
		unit, tail := NameUnit(rest, how)
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
		next = SkipToTitle(next)
		if u, _ := NameUnit(next, how); u == "" || StartsTask(next) && !strings.HasPrefix(next[RoleLength(next):], " to ") { // "the clerk and chair to …"
			break
		}
		apart, rest = rest[:len(rest)-len(next)], next
	}
	if len(names) == 2 && apart == ", " && strings.HasPrefix(rest, ", ") && !strings.HasPrefix(rest, ", said") { // whom a paper quotes speaks of others
		if who := apposed(names[0], names[1]); who != "" {
			return []string{who}, rest[1:], true
		}
	}
	return names, rest, ok
}

// apposed is the one of two names where the other only says what he is: "Mr Vale, Head of Audit".
func apposed(a, b string) string {
	switch office, named := RoleLength(a) == len(a), RoleLength(b) == len(b); {
	case office && !named:
		return b
	case named && !office:
		return a
	}
	return ""
}

// joiner takes ", ", " and ", "/" … off the beginning.
func joiner(s string) (string, bool) {
	t := strings.TrimLeft(s, " ")
	if strings.HasPrefix(s, " @") { // "@sam @lena"
		return t, true
	}
	if t == "" || strings.IndexByte(",;&+/aeopuyAEOPUY", t[0]) < 0 {
		return s, false
	}
	for _, j := range []string{", and ", ", & ", "and ", "& ", "&", "+ ", "+", "/ ", "/", "und ", "et ", "y ", "e ", "en ", "plus ", "or ", ", ", "; "} {
		if rest, ok := scan.CutPrefixFold(t, j); ok && (len(t) < len(s) || !scan.IsLetter(j[0])) {
			return strings.TrimLeft(rest, " "), true
		}
	}
	return s, false
}

// NameUnit reads one name, role or group from the beginning of s.
func NameUnit(s string, how Strength) (unit, rest string) {
	if len(s) > 3 && strings.EqualFold(s[:2], "me") && (s[2] == ':' || how >= StrengthSection && s[2] == ' ' &&
		(strings.HasPrefix(s[3:], "to ") || strings.HasPrefix(s[3:], "- "))) {
		return s[:2], s[2:]
	}
	if strings.HasPrefix(s, "@") {
		i := 1
		for i < len(s) && (scan.IsWordByte(s[i]) || s[i] == '.' && i+1 < len(s) && scan.IsWordByte(s[i+1]) || s[i] == '-' || s[i] == '_') {
			i++
		}
		if i > 1 {
			i += moreNames(s[1:i], s[i:])
			return s[:i], s[i:]
		}
		return "", s
	}
	if how == StrengthMark && WordInitials(s) || how == StrengthSection && len(s) > 6 && s[2:6] == " to " && WordInitials(s[:2]) {
		return s[:2], s[2:]
	}
	if strings.HasPrefix(s, "IT ") && !scan.IsUpper(scan.ByteAt(s, 3)) { // the department
		if f, _, _ := Connect(s[2:]); f == FormTo || f == FormShould || f == FormMight || f == FormAsk {
			return s[:2], s[2:]
		}
	}
	if n := RoleLength(s); n > 0 {
		if titled(s[:n], s[n:]) {
			if name, rest := NameUnit(s[n+1:], how); name != "" {
				return s[:len(s)-len(rest)], rest
			}
		}
		return s[:n], s[n:]
	}
	end, at, n, titles := 0, 0, 0, 0
	for n < 4 && titles < 3 {
		w, tail := CutWord(s[at:])
		if w == "" || !nameWord(w, n+titles, how) && !(n == 0 && smallTitle(w, tail)) {
			break
		}
		if at = len(s) - len(tail); !Particles[w] { // no name ends in one
			end = at
		}
		n++
		if Honorifics.Has(strings.Trim(w, ".")) {
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

// WordInitials tells initials standing alone that spell a word, too: "SO", "AN", "WE/JT".
func WordInitials(s string) bool {
	if len(s) < 2 || !scan.IsUpper(s[0]) || !scan.IsUpper(s[1]) || len(s) > 2 && strings.IndexByte(",/&;)]", s[2]) < 0 {
		return false
	}
	switch s[:2] {
	case "NO", "OK", "TO", "NA", "PR", "WG", "RE", "IT":
		return false
	}
	return true
}

// titled tells an office that stands before a name as a title does: "Director Kimball", "City Attorney Nance".
func titled(office, rest string) bool {
	w, _ := CutWord(rest)
	last := office
	for i := strings.IndexByte(last, ' '); i > 0; i = strings.IndexByte(last, ' ') {
		if last = last[i+1:]; !scan.IsUpper(scan.ByteAt(last, 0)) {
			return false
		}
	}
	return scan.IsUpper(office[0]) && !strings.HasPrefix(office, "The ") && !Collectives.Has(last) && !IsEveryone(office) &&
		strings.HasPrefix(rest, " ") && scan.IsUpper(scan.ByteAt(rest, 1)) && !RoleHeads.Has(w) && !NeverName.Has(w) && !IsTaskVerb(strings.ToLower(w))
}

// moreNames returns the length of the words that go on with a mention: "@Lena Ross check …".
func moreNames(first, rest string) int {
	if !unicode.IsUpper(scan.FirstRune(first)) {
		return 0
	}
	n, at := 0, 0
	for range 4 {
		if !strings.HasPrefix(rest[at:], " ") {
			break
		}
		w, tail := CutWord(rest[at:])
		at = len(rest) - len(tail)
		if Particles[w] {
			continue
		}
		if w == "" || !unicode.IsUpper(scan.FirstRune(w)) || !nameWord(w, 0, StrengthProse) {
			break
		}
		n = at
	}
	return n
}

// Honorifics stand before a name.
var Honorifics = vocab.Of("cllrs messrs mesdames professor reverend pastor inspector insp constable pc revd sister hon lord lady dame mr mrs ms miss " +
	"dr prof cllr councillor sir rev herr herrn hr frau fr m mm mme mmes mlle monsieur madame sr sra dña doña don dra enf dhr heer meneer mevr mevrouw mw srta señor señora drs commissioner alderman mayor deputy director " +
	"stadtrat stadträtin stadtverordneter stadtverordnete pfarrer pfarrerin landrat landrätin dezernent dezernentin captain sgt chief judge senator senators")

// beforeTitles are articles that stand before a title and a name.
var beforeTitles = vocab.Of("el la los las le der die den dem de")

// SkipToTitle takes the article off a name with a title: "El Sr. Olazábal".
func SkipToTitle(s string) string {
	if w, tail, _ := strings.Cut(s[:min(len(s), 40)], " "); beforeTitles.Has(w) && Honorifics.Has(strings.TrimSuffix(scan.FirstWord(tail), ".")) {
		return s[len(w)+1:]
	}
	return s
}

// smallTitle tells a title as some languages write it before a name: "dhr. Vermeer", "mevrouw De Groot".
func smallTitle(w, tail string) bool {
	return smallTitles.Has(strings.TrimSuffix(w, ".")) && unicode.IsUpper(scan.FirstRune(strings.TrimPrefix(tail, " ")))
}

var smallTitles = vocab.Of("dhr heer meneer mw mevr mevrouw frau herr herrn mme mlle madame monsieur sr sra srta señor señora don doña dr drs ir ing prof mr mrs ms cllr")

func trimPossessive(w, s string) (string, string) {
	if i := strings.IndexByte(w, '\''); i > 1 && len(w)-i <= 3 {
		w = w[:i]
	}
	for w != "" && (scan.LastByte(w) == '-' || scan.LastByte(w) == '_') {
		w = w[:len(w)-1]
	}
	return w, s[len(w):]
}

// dotInName keeps the point of "J." and "Dr." within a name.
func dotInName(s string, i int) bool {
	if i+1 >= len(s) || s[i+1] != ' ' {
		return i+1 < len(s) && scan.IsLetter(s[i+1])
	}
	return i == 1 && scan.IsUpper(s[0]) || Honorifics.Has(s[:i])
}

// nameWord tells whether w may be the n-th word of a name.
func nameWord(w string, n int, how Strength) bool {
	r := scan.FirstRune(w)
	upper := unicode.IsUpper(r)
	if n > 0 && !upper {
		return Particles.Has(w) && !NeverName.Has(w)
	}
	if NeverName.Has(w) || scan.BeginsFold(w, "i'") || n == 0 && !vocab.FirstNames.Has(w) && IsTaskVerb(strings.ToLower(w)) && !(len(w) == 2 && InitialsLike(w)) {
		return false
	}
	if upper {
		return !coined(w)
	}
	return unicode.IsLetter(r) && (how == StrengthMark && !CommonWords.Has(w) || vocab.FirstNames.Has(w) && !everydayNames.Has(w))
}

// coined tells the name of a thing: "V8", "UNIXes".
func coined(w string) bool {
	return len(w) < 5 && scan.HasDigit(w) && strings.IndexFunc(w, unicode.IsLower) < 0 || len(w) > 3 && scan.Capitals(w[:3]) == 3 && strings.IndexFunc(w, unicode.IsLower) > 0
}

// NeverName are words that no name begins with or holds, however written.
var NeverName = vocab.Of(`uhr need a an the this that these those it its he she they them we us our you your i my mine his her their there here who whom which what when where why how if unless whether while
	and or but nor so then also thus to for from of on in at by with without about into onto over under after before during since until till upon as per via
	is are was were be been being am do does did done has have had having will would shall should can could may might must let please not no none yes ok okay
	january february march april may june july august september october november december feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight yesterday
	action actions item items task tasks todo note notes decision decisions update updates status owner due date deadline next previous new old open closed pending ongoing completed complete
	discussion agenda minutes meeting report reports question issue issues risk risks all-hands eg ie etc n/a na tbc asap eod eow eom cob fyi attached enclosed re wg pr prs github http https www
	thanks clause clauses schedule appendix annex able unable eventuell möglicherweise
	consequently accordingly hence subsequently similarly likewise regardless nevertheless nonetheless instead initially currently unfortunately hopefully eventually recently apparently ideally
	meanwhile otherwise perhaps maybe additionally alternatively afterwards anyway lastly finally besides moreover furthermore
	dazu dabei daher deshalb hierzu hierfür danach zudem außerdem anschließend darüber damit dafür ferner weiterhin insgesamt ebenso dort zunächst abschließend
	cela ceci enfin ensuite puis ainsi daarna verder hierna daarom tevens además también finalmente asimismo
	somit dadurch folglich demnach hierbei hierdurch hiermit hieraus daraus daraufhin deswegen trotzdem allerdings jedoch leider grundsätzlich generell aktuell derzeit zurzeit momentan künftig zukünftig
	bisher bislang inzwischen mittlerweile gegebenenfalls ggf evtl bzgl ausserdem gleichzeitig schließlich letztendlich ich wir wie wo was welche welcher welches welchen jeder jede jedes alles
	donc cependant toutefois néanmoins actuellement désormais également parallèlement tout nous vous quoi comment qui que où
	entonces luego igualmente posteriormente seguidamente actualmente nosotros quiénes qué cómo dónde cuál cuáles
	dus echter momenteel inmiddels helaas misschien eventueel tevens bovendien daarnaast hierbij hiermee hierover hiervoor daardoor hierdoor wellicht vervolgens tenslotte waar waarom waarover hoe wat welke iedereen
	nothing beides das dat dit dies diese dieser dieses eso esto es zij hij wer wann warum pourquoi quién quien cuándo wanneer
	januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre
	lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
	januari februari maart augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
	each any some both either neither other others another such only just more most many much few several`)

// everydayNames are given names that are everyday words in small letters.
var everydayNames = vocab.Of("will mark grant bill may june april rich frank drew dean rose holly ivy joy faith grace hope sue pat rob jack max nick " +
	"guy art chase ray gene jean val may lance sol till uwe bas jan mel van mo dale glen heather hazel amber ruby dawn eve iris violet daisy lily " +
	"olive pia ander wade wes parker taylor hank miles carol don ed al jo kit lee les lou ty ash " +
	"mei marina jasmine poppy hector fraser florence fleur stella victoria virginia francis mara rosa pilar amara linton leo lea max lesley percy stan")

// CommonWords are everyday words in small letters that are no nickname.
var CommonWords = vocab.Of(`need needs try tries remember continue continues still agreed agree want wants plan plans able ready going used due subject according prior related back up down out off
	people someone somebody anybody anyone nobody members member staff users user customers website site page list lists email emails mail letter document documents file files data server servers
	time day week month year today tomorrow money budget invoice invoices contract meeting meetings call calls first second third last way ways help work thing things stuff lots lot
	logo poster posters newsletter event events room rooms form forms details information info feedback response reply everything nothing something`)

// Topics head lines as names do: "Website: …", "Budget - …".
var Topics = vocab.Of(`website budget marketing logo newsletter server servers office software hardware network security database backup backups training travel venue catering insurance policy strategy roadmap release
	documentation testing deployment migration infrastructure recruitment hiring website facebook twitter instagram linkedin google slack github microsoft zoom teams treasury membership facilities maintenance event events project projects
	phase stage step part section point option appendix annex table figure chapter version v goal goals priority optional required important urgent reminder deadline location date time subject topic background context summary
	overview conclusion result results outcome impact scope objective objectives recommendation recommendations proposal motion vote resolution approved rejected deferred discussion presentation demo
	english german french spanish dutch european american british internet web online offline api ui ux pdf html css json xml sql csv faq rfc sla kpi roi crm erp url dns vpn lan wan pc os ios android windows linux mac ok etc misc
	christmas easter spring summer autumn fall winter morning afternoon evening weekly monthly daily quarterly annual q1 q2 q3 q4 h1 h2 fy`)

// TopicLength returns where the words behind a topic begin: "Budget: Lena will …", "Budget – Lena will …".
func TopicLength(s string) int {
	for _, sep := range []string{": ", " – ", " — ", " - ", ". "} {
		if i := strings.Index(s, sep); i > 2 && i < 50 {
			return i + len(sep)
		}
	}
	return 0
}

// InitialsLike tells "SR" and "S.R.": two to four capitals and nothing small.
func InitialsLike(s string) bool {
	n := scan.Capitals(s)
	return n >= 2 && n <= 4
}
