package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// cardPoints tells whether a line can stand on a visiting card, and how much it speaks for
// one: two points for a way to reach somebody or an imprint, one for a firm, a post,
// an address or a row of parts.
func cardPoints(s string) (points int, ok bool) {
	lower := strings.ToLower(s)
	switch {
	case isRule(s, 2):
		return 0, true
	case isPostscript(s) || isGreeting(lower):
		return 0, false
	case isExtra(s) || isContact(s) || isReach(s) || imprints(lower) > 0:
		return 2 + rowPoints(s), true
	case len(s) < 90 && isAddress(s):
		return 1, true
	case !isCardLine(s):
		return 0, false
	}
	return namePoints(lower) + rowPoints(s) + titlePoints(s), true
}

// namePoints counts what a line names of a firm and a post.
func namePoints(lower string) (points int) {
	if isFirm(lower) {
		points++
	}
	if isPost(lower) {
		points++
	}
	return points
}

// titlePoints tells what its bearer is to be called, "Ida Brehm (she/her)", or a name with a
// degree behind it, "Ida Brehm, PhD".
func titlePoints(s string) int {
	called := strings.Split(strings.ToLower(strings.Trim(s[strings.LastIndexAny(s, " (")+1:], ")]")), "/")
	if len(called) > 1 && !slices.ContainsFunc(called, func(w string) bool { return !pronouns[w] }) {
		return min(2, len(strings.Fields(s))+len(called)-2)
	}
	if !beginsWithName(s) {
		return 0
	}
	if _, degrees, ok := strings.Cut(s, ", "); ok && !slices.ContainsFunc(scan.Words(degrees), isNoDegree) {
		return 1
	}
	return 0
}

// isNoDegree: the abbreviation of a degree is short and has a capital behind its first letter.
func isNoDegree(w string) bool { return len(w) < 2 || len(w) > 6 || w[1:] == strings.ToLower(w[1:]) }

var pronouns = vocab.New("she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "elle", "il", "iel", "sie", "ihr", "er", "ihm", "zij", "haar", "hij", "hem", "hen", "ella", "él")

// isStation tells whether a line says what somebody is and where: a post, a row of parts, or a
// house that bears his name.
func isStation(name, s string) bool {
	alike := lastWords(name) == lastWords(s) && strings.Count(name, " ") == strings.Count(s, " ") // "Meadow Room", "Orchard Room"
	return isPost(strings.ToLower(s)) || len(partsOf(s)) > 1 || newSender(name).has(s) && !alike
}

// rowPoints counts the bars in a line, up to two.
func rowPoints(s string) int { return min(2, len(partsOf(s))-1) }

// partsOf splits a line at bars.
func partsOf(s string) []string {
	if !scan.ContainsOne(s, bars) {
		return []string{s}
	}
	for _, b := range bars[1:] {
		s = strings.ReplaceAll(s, b, bars[0])
	}
	return strings.Split(s, bars[0])
}

// isPicture knows what stands in a plain text for a picture or another part, or says that it was
// taken away.
func isPicture(s string) bool {
	if !strings.HasPrefix(s, "[") || len(s) > 300 {
		return false
	}
	lower := strings.ToLower(s)
	if bare := strings.TrimRight(lower, "]"); bare != lower && removals[bare[strings.LastIndexByte(bare, ' ')+1:]] {
		return true
	}
	return strings.HasPrefix(lower, "[cid:") || strings.HasPrefix(lower, "[image") || strings.Contains(lower, "logo]") || strings.Contains(lower, " icon]") ||
		strings.HasSuffix(lower, "automatically generated]") || strings.HasSuffix(lower, "may be incorrect.]")
}

// removals end what a list's program says of the parts that it took away: "[HTML part deleted]".
var removals = vocab.New("removed", "deleted", "stripped", "scrubbed", "discarded", "suppressed")

// isGreeting: a letter begins here, or goes on.
func isGreeting(lower string) bool {
	first, _, _ := strings.Cut(lower, " ")
	return strings.HasSuffix(lower, ",") && greetings[first]
}

var greetings = vocab.New("hi", "hello", "dear", "hey", "good", "morning", "hallo", "liebe", "lieber", "moin", "guten", "sehr", "geehrte", "geehrter",
	"bonjour", "cher", "chère", "hola", "estimado", "estimada", "ciao", "caro", "cara", "gentile", "beste", "hoi", "geachte", "olá", "oi", "prezado", "prezada",
	"hej", "hei", "kære", "kjære", "moi", "cześć", "dobrý", "ahoj", "szia", "bună", "merhaba", "привет", "уважаемый", "уважаемая")

// bars stand between the parts of a row.
var bars = []string{"|", " · ", " • ", " – ", " // ", " ∙ "}

// isReach tells whether a short line holds a way to reach somebody: an address of mail or web,
// or the number of a telephone.
func isReach(s string) bool {
	if len(s) > 200 || endsLong(s) || strings.ContainsAny(s, "?!") {
		return false
	}
	plain, reach, digits := 0, false, 0
	for w := range strings.FieldsSeq(s) {
		lower := strings.ToLower(w)
		switch {
		case len(w) >= 60 && w == s: // a page, not a house
			return false
		case strings.IndexByte(w, '@') > 0 || strings.Contains(lower, "://") || strings.Contains(lower, "www.") || w == lower && isDomain(w):
			reach = true
		case strings.ContainsFunc(w, unicode.IsDigit):
			for _, r := range w {
				if unicode.IsDigit(r) {
					digits++
				}
			}
		default:
			plain++
		}
	}
	return plain <= 10 && (reach || digits >= 9 && plain <= 6)
}

// isDomain knows the name of a site without what stands before it: "hafenwerk.example/ida".
func isDomain(w string) bool {
	host, _, _ := strings.Cut(w, "/")
	dot := strings.LastIndexByte(host, '.')
	return dot > 2 && len(host)-dot > 2 && !documents[host[dot+1:]] && !strings.ContainsFunc(host[dot+1:], func(r rune) bool { return !unicode.IsLetter(r) })
}

// documents are the endings of files, which no site has.
var documents = vocab.New("pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "jpg", "jpeg", "png", "gif", "tif", "tiff", "svg", "heic", "zip", "eml", "msg", "ics", "vcf", "xml", "json", "html", "htm",
	"mp3", "mp4", "mov", "wav", "dwg", "exe")

// isAddress tells whether a line holds a number among words that are written as names are.
func isAddress(s string) bool {
	return strings.ContainsFunc(s, unicode.IsDigit) && isTitled(s) && slices.ContainsFunc(scan.Words(s), func(w string) bool { return len(w) > 2 && scan.IsCapital(w) || len(w) > 1 && isHan(w) }) && len(scan.Words(s)) >= 2
}

// isTitled tells whether each longer word begins with a capital, or the script has none.
func isTitled(s string) bool {
	for _, w := range scan.Words(s) {
		if r, n := utf8.DecodeRuneInString(w); unicode.IsLower(r) && len(w)-n >= 3 && !particles[w] {
			return false
		}
	}
	return true
}

// isCard tells whether lines hold nothing but what stands on a visiting card, a way to reach
// somebody among it.
func isCard(lines []Line) bool {
	c := cards{run: lines}
	w := c.weigh(0, len(lines), "")
	return w.rest == 0 && w.points >= 2
}

// isCardLine tells whether a line can be a name, a post, a firm or an address: few words that
// make no sentence and no row of a list.
func isCardLine(s string) bool {
	if endsLong(s) || len(s) > 120 || len(scan.Words(s)) > 10 || strings.IndexByte("?!:;", s[len(s)-1]) >= 0 || isPostscript(s) {
		return false
	}
	first, rest, _ := strings.Cut(s, " ")
	if startsDigit(first) {
		r, _ := utf8.DecodeRuneInString(rest)
		return (!strings.ContainsAny(first, ".):") || len(scan.Words(rest)) == 1) && unicode.IsUpper(r)
	}
	return (!scan.StartsLower(s) || len(scan.Words(s)) <= 5 || beginsWithName(s)) && strings.IndexByte("-*>•", s[0]) < 0
}

// endsLong: a full stop behind several words ends a sentence, not an abbreviation.
func endsLong(s string) bool {
	f := strings.Fields(s)
	return len(f) >= 4 && strings.HasSuffix(s, ".") && utf8.RuneCountInString(f[len(f)-1]) > 4 && strings.Count(f[len(f)-1], ".") == 1 && !isCompany(strings.ToLower(f[len(f)-1]))
}

// cardStart returns where the lines at the end of a paragraph begin that are no sentences.
func cardStart(run []Line, begin, end int) int {
	for end > begin && (isContact(run[end-1].Text) || !isSentence(run[end-1].Text)) {
		end--
	}
	return end
}

func isSentence(s string) bool {
	return endsLong(s) || strings.IndexByte("?!:;", s[len(s)-1]) >= 0 || scan.StartsLower(s) && len(strings.Fields(s)) >= 5
}

// isPostscript: what follows the name is text again.
func isPostscript(s string) bool {
	word := strings.TrimRight(strings.ToLower(s[:strings.IndexByte(s+" ", ' ')]), ".:,-")
	return postscripts[word]
}

var postscripts = vocab.New("ps", "p.s", "pps", "p.p.s", "pd", "p.d", "nb", "n.b")
