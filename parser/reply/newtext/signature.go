package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// trimFooter marks what stands under the sender's words in one run of fresh lines:
// signatures, "Sent from my …", disclaimers, footers of lists. A rule at the end belongs to
// what follows, unless it is to be kept. Said tells that his words stand above the run.
func trimFooter(run []Line, who sender, said, keepRule bool) {
	end := trimTail(run, cutSignature(run), keepRule)
	drop(run[end:])
	if n := next(run, 0); n >= end || next(run, n+1) >= end {
		return // a single line is nobody's card
	}
	begin, stop := cardIn(run[:end], who, said, holdsContact(untilRule(run[end:])))
	if begin == end {
		begin, stop = contactsBelow(run[:end]), end
	}
	if begin < stop {
		drop(run[begin:stop])
		drop(run[trimTail(run[:begin], begin, keepRule):begin])
	}
}

// drop marks lines as nobody's words.
func drop(lines []Line) {
	for i := range lines {
		lines[i].Kind = Footer
	}
}

// untilRule is what stands above the first drawn line.
func untilRule(lines []Line) []Line {
	if i := slices.IndexFunc(lines, func(l Line) bool { return isRule(l.Text, 3) }); i >= 0 {
		return lines[:i]
	}
	return lines
}

// trimTail returns the end of a run without what machines and habits hang below a text.
func trimTail(run []Line, end int, keepRule bool) int {
	for {
		was := end
		end = trimBlank(run, end)
		if end > 0 && (isRule(run[end-1].Text, 2) && !keepRule || isGmailDot(run[end-1].Text)) {
			end--
		}
		if end > 0 && (isDevice(run[end-1].Text) || isPicture(run[end-1].Text)) {
			end--
		} else if end > 1 && isDevice(run[end-2].Text+" "+run[end-1].Text) {
			end -= 2
		} else if end > 0 {
			run[end-1] = withoutDevice(run[end-1])
		}
		if end > 0 {
			end = trimParagraph(run, end)
		}
		if end == was {
			return end
		}
	}
}

func trimBlank(run []Line, end int) int {
	for end > 0 && run[end-1].Blank() {
		end--
	}
	return end
}

// isGmailDot knows the lone letter by which an extension of Gmail tracks mail.
func isGmailDot(s string) bool { return s == "ᐧ" }

// cutSignature returns where the signature under a delimiter begins, or the run's length.
func cutSignature(run []Line) int {
	ruled := false // a rule stands above
	for i, l := range run {
		switch {
		case l.Code:
		case l.Text == "--" || l.Text == "—" || l.Text == "–" || l.Text == "–-" || l.Text == "- --": // the last in signed mail
			if !announced(run, i) && signatureLength(run[i+1:]) {
				return i
			}
		case isTrailer(l.Text) || i > 0 && (unsubscribes(run, i) || isPosted(run[i:])):
			return i
		case isRule(l.Text, 2) && strings.Trim(l.Text, "_ ") == "":
			if i > 0 && isAdvertised(run[i:]) {
				return i
			}
			if !announced(run, i) && signatureBelow(run[i+1:], ruled) {
				return i
			}
			ruled = true
		}
	}
	return len(run)
}

// isPosted knows what a service of Usenet hangs below what was posted through it: a line of words
// drawn at both ends, and a link on it or on the few lines below.
func isPosted(run []Line) bool {
	s := run[0].Text
	words := strings.Trim(s, drawnOf+" ")
	if words == "" || len(s)-len(words) < 12 || strings.IndexByte(drawnOf, s[0]) < 0 || strings.IndexByte(drawnOf, s[len(s)-1]) < 0 {
		return false
	}
	return len(run) < 8 && slices.ContainsFunc(run, func(l Line) bool { return strings.Contains(l.Text, "://") || strings.Contains(l.Text, "www.") })
}

// unsubscribes tells whether a paragraph begins that says how to leave a list, with few lines
// below it.
func unsubscribes(run []Line, i int) bool {
	return len(run)-i < 30 && run[i-1].Blank() && strings.HasPrefix(strings.TrimLeft(strings.ToLower(run[i].Text), "<*>- "), "to unsubscribe")
}

// signatureLength tells whether lines are few enough for a signature.
func signatureLength(run []Line) bool {
	n, size := 0, 0
	for _, l := range run {
		if !l.Blank() {
			n++
			size += len(l.Text)
		}
		if n > 14 && size >= 900 || n > 40 || len(l.Text) > 300 && !isLegal(l.Text) {
			return false
		}
	}
	return true
}

// signatureBelow tells whether what stands under a rule of underscores is a signature or
// the footer of a list, not the next section of the text. Ruled says that the text has drawn
// such rules before.
func signatureBelow(run []Line, ruled bool) bool {
	n, names := 0, true
	for _, l := range run {
		if l.Blank() {
			continue
		}
		n++
		names = names && isNameLike(l.Text)
		if isRule(l.Text, 3) {
			return false
		}
		if isContact(l.Text) || isLegal(l.Text) {
			return n <= 6
		}
	}
	return n <= 2 && names && !ruled
}

// isNameLike tells whether a line can be a name, a post or a firm: few words, the first with
// a capital, and no number.
func isNameLike(s string) bool {
	return !scan.StartsLower(s) && len(strings.Fields(s)) <= 6 && !strings.ContainsAny(s, "0123456789")
}

// trimParagraph returns the end of the run without its last paragraph where that is a
// disclaimer, the footer of a list, initials, or what people have under their names.
func trimParagraph(run []Line, end int) int {
	begin := paragraphAt(run, end)
	if begin == end {
		return end
	}
	if last := end - 1; end > 1 && isLegal(run[last].Text) {
		return last
	}
	if begin > 0 && isRule(run[begin].Text, 30) && end-begin <= 8 && trimBlank(run, len(run)) > end {
		return begin // an advertisement above the footer of a list
	}
	above := trimBlank(run, begin) - 1
	if above < 0 {
		return end
	}
	text := joined(run[begin:end])
	switch {
	case isLegal(text):
		return afterSigner(run, begin, end)
	case isMeeting(text) || end-begin == 1 && (isTranslator(run[begin].Text) || isClassed(run[begin].Text)):
		return begin
	case end-begin == 1 && (isInitialled(run[begin].Text) || end < len(run) && legalTitles[strings.ToLower(strings.Trim(run[begin].Text, "*: "))]):
		return begin
	case (isLabel(text) || isExtra(text) && !isNameLike(run[begin].Text)) && signs(run[above].Text):
		return begin
	}
	return end
}

// signs tells whether a line closes a letter: a sign-off or a name.
func signs(s string) bool { return signsOff(s) || closesLetter(s) || isShortName(s) }

// paragraphAt is where the paragraph begins that ends at end; end itself where it is longer
// than any signature.
func paragraphAt(run []Line, end int) int {
	begin := end
	for begin > 0 && !run[begin-1].Blank() {
		if begin--; end-begin > maxParagraph {
			return end
		}
	}
	return begin
}

// joined is lines as one text, the first 4,000 bytes of them.
func joined(lines []Line) string {
	var b strings.Builder
	for _, l := range lines {
		if b.Len() < 4000 {
			b.WriteString(" " + l.Text)
		}
	}
	return b.String()
}

// contactsBelow returns where a block of ways to reach somebody begins at the end of a run
// that has neither a sign-off nor a name above it, or the run's length.
func contactsBelow(run []Line) int {
	end := len(run)
	begin := paragraphAt(run, end)
	if begin == end {
		return end
	}
	if card := cardStart(run, begin, end); begin == 0 && card < end {
		begin = card
	}
	if begin == 0 || ledTo(run, begin) {
		return end
	}
	contacts, strong, short := 0, false, true
	for _, l := range run[begin:end] {
		if isContact(l.Text) {
			contacts++
			strong = strong || strings.ContainsAny(l.Text, " 0123456789") && strings.IndexByte(l.Text, '@') < 0 || len(strings.Fields(l.Text)) > 1
		}
		short = short && len(l.Text) < 72
	}
	switch {
	case !slices.ContainsFunc(run[begin:end], func(l Line) bool { return !isGiven(l.Text) }): // "Rob 0770 …", "Sam 0771 …"
		return end
	case short && contacts >= 2 && strong && end-begin <= 12:
		return max(begin, cardStart(run, begin, end))
	case isRule(run[begin].Text, 10) && isCard(run[begin+1:end]):
		return begin
	case end-begin >= 2 && isDesk(strings.ToLower(run[begin].Text)) && endsInMark(run[trimBlank(run, begin)-1].Text) && isCard(run[begin:end]):
		return begin
	case contacts > 0 && end-begin >= 3 && isFirm(strings.ToLower(run[begin].Text)) && isCard(run[begin:end]):
		return begin
	}
	return end
}

func holdsContact(run []Line) bool {
	return slices.ContainsFunc(run, func(l Line) bool { return isContact(l.Text) || imprints(strings.ToLower(l.Text)) > 0 })
}

// announced tells whether the line above a paragraph leads to it: "Call me here:".
func announced(run []Line, begin int) bool {
	i := trimBlank(run, begin)
	return i > 0 && strings.HasSuffix(strings.ReplaceAll(run[i-1].Text, "：", ":"), ":")
}

// ledTo tells whether a sentence above a paragraph leads to it, with a colon or without: "The
// best person is".
func ledTo(run []Line, begin int) bool {
	i := trimBlank(run, begin)
	return announced(run, begin) || i > 0 && leading[strings.ToLower(run[i-1].Text[strings.LastIndexByte(run[i-1].Text, ' ')+1:])]
}

// leading are the words that no sentence ends with.
var leading = vocab.New("to", "is", "are", "at", "from", "for", "with", "be", "by", "of", "and", "the", "probably", "invite", "call", "contact",
	"ist", "sind", "an", "bei", "von", "mit", "und", "der", "die", "das", "est", "sont", "à", "chez", "de", "avec", "et", "présents",
	"es", "son", "con", "y", "è", "sono", "a", "zijn", "naar", "bij", "en", "é", "são", "para", "är", "er", "til", "till")

// maxParagraph is the most lines that a disclaimer or a signature takes.
const maxParagraph = 40

// afterSigner keeps the sign-off and the name right above a disclaimer.
func afterSigner(run []Line, begin, end int) int {
	i := begin
	for i < end && (isPersonName(run[i].Text) || signsOff(run[i].Text)) {
		i++
	}
	if i < end && !isCardLine(run[i].Text) {
		return i
	}
	return begin
}

// isContact tells whether a line does nothing but say how to reach somebody.
func isContact(s string) bool {
	if s == "" || len(s) > 120 || isPostscript(s) || endsLong(s) {
		return false
	}
	if parts := partsOf(s); len(parts) > 1 {
		return slices.ContainsFunc(parts, func(p string) bool { return isContact(strings.TrimSpace(p)) })
	}
	digits, letters := 0, 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		} else if unicode.IsLetter(r) {
			letters++
		}
	}
	lower := strings.ToLower(s)
	f := strings.Fields(lower)
	if digits >= 7 && letters <= 24 && strings.ContainsAny(s, " +-()/.") && digits*2 > letters && !strings.Contains(lower, "://") {
		return true
	}
	if isLabelled(lower) {
		return true
	}
	if len(f) <= 4 && isExtension(lower) {
		return true
	}
	if len(f) <= 3 && strings.IndexByte(s, '@') > 0 && !strings.ContainsAny(s, "?!") {
		return true
	}
	return len(f) == 1 && (strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://")) && len(s) < 60
}

// isLabelled tells whether a line begins with the label of a way to reach somebody.
func isLabelled(lower string) bool {
	label, rest, _ := strings.Cut(lower, " ")
	if rest != "" && phoneLabels[strings.Trim(label, ".:")] && strings.IndexByte("+(0123456789", rest[0]) >= 0 {
		return true
	}
	return slices.ContainsFunc(reachLabels, func(p string) bool { return strings.HasPrefix(lower, p) })
}

// phoneLabels are the words for a telephone that stand right before its number.
var phoneLabels = vocab.New("tel", "telefon", "telephone", "téléphone", "telefono", "teléfono", "telefone", "telefoon", "phone", "fon", "fax", "telefax", "mobil", "mobile",
	"mobiel", "mob", "móvil", "movil", "cell", "cel", "celular", "cellulare", "handy", "gsm", "ph", "telf", "tlf", "tlm", "puh", "puhelin", "direct", "office", "whatsapp")

// reachLabels begin such a line, whatever stands behind them.
var reachLabels = []string{"tel:", "tel.", "phone:", "mobile:", "mobil:", "mob:", "fax:", "fax.", "cell:",
	"direct:", "telefon:", "tél", "m: +", "t: +", "p: +", "e: ", "office:", "email:", "e-mail:", "web:", "skype:", "www.",
	"http://www.", "https://www.", "tlf", "puh", "тел", "моб", "电话", "手机", "传真", "邮箱", "電話", "携帯", "内線", "分机", "전화", "팩스"}

// isExtension knows the short number inside a house: "x4417", "Durchwahl -12".
func isExtension(lower string) bool {
	label := strings.TrimRight(lower, "0123456789-/ ")
	return len(label) < len(lower) && (extensions[strings.TrimRight(label, ".: ")] || label == "" && lower[0] == '-' && len(lower) <= 6 && strings.Count(lower, "-") == 1)
}

var extensions = vocab.New("x", "ext", "extension", "dw", "durchwahl", "poste", "interno", "int", "toestel", "bleep", "pager", "anknytning", "lokal", "wew", "доб", "вн")

// isInitialled knows "-Sam" and "-Sam Reed" under a text: a dash without a blank, a name
// and nothing more.
func isInitialled(s string) bool {
	if len(s) < 2 || s[0] != '-' || len(s) > 40 {
		return false
	}
	f := strings.Fields(s[1:])
	for _, w := range f {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) || strings.ContainsAny(w, ":,;!?") {
			return false
		}
	}
	return len(f) >= 1 && len(f) <= 3 && s[1] != ' '
}
