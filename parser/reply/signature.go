package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// trimFooter marks what stands under the sender's words in one run of fresh lines:
// signatures, "Sent from my …", disclaimers, footers of lists. A rule at the end belongs to
// what follows, unless it is to be kept.
func trimFooter(run []line, keepRule bool) {
	end := cutSignature(run)
	for {
		was := end
		end = trimBlank(run, end)
		if end > 0 && (isRule(run[end-1].text, 2) && !keepRule || isGmailDot(run[end-1].text)) {
			end--
		}
		if end > 0 && isDevice(run[end-1].text) {
			end--
		} else if end > 1 && isDevice(run[end-2].text+" "+run[end-1].text) {
			end -= 2
		}
		if end > 0 {
			end = trimParagraph(run, end)
		}
		if end == was {
			break
		}
	}
	end = underSignOff(run, end, holdsContact(run[end:]))
	for i := end; i < len(run); i++ {
		run[i].kind = footer
	}
}

func trimBlank(run []line, end int) int {
	for end > 0 && run[end-1].blank() {
		end--
	}
	return end
}

// isGmailDot knows the lone letter by which an extension of Gmail tracks mail.
func isGmailDot(s string) bool { return s == "ᐧ" }

// cutSignature returns where the signature under a delimiter begins, or the run's length.
func cutSignature(run []line) int {
	ruled := false // a rule stands above
	for i, l := range run {
		switch {
		case l.code:
		case l.text == "--" || l.text == "—" || l.text == "–-" || l.text == "- --": // the last in signed mail
			if !announced(run, i) && signatureLength(run[i+1:]) {
				return i
			}
		case isTrailer(l.text):
			return i
		case isRule(l.text, 2) && strings.Trim(l.text, "_ ") == "":
			if !announced(run, i) && signatureBelow(run[i+1:], ruled) {
				return i
			}
			ruled = true
		}
	}
	return len(run)
}

// isTrailer knows the lines below which archives and services of lists hang on their own.
func isTrailer(s string) bool {
	return s == "-------------- next part --------------" || strings.HasPrefix(s, "_._,_._,_")
}

// signatureLength tells whether lines are few enough for a signature.
func signatureLength(run []line) bool {
	n, size := 0, 0
	for _, l := range run {
		if !l.blank() {
			n++
			size += len(l.text)
		}
		if n > 14 && size >= 900 || n > 40 || len(l.text) > 300 && !isLegal(l.text) {
			return false
		}
	}
	return true
}

// signatureBelow tells whether what stands under a rule of underscores is a signature or
// the footer of a list, not the next section of the text. Ruled says that the text has drawn
// such rules before.
func signatureBelow(run []line, ruled bool) bool {
	n, names := 0, true
	for _, l := range run {
		if l.blank() {
			continue
		}
		n++
		names = names && isNameLike(l.text)
		if isRule(l.text, 3) {
			return false
		}
		if isContact(l.text) || isLegal(l.text) {
			return n <= 6
		}
	}
	return n <= 2 && names && !ruled
}

// isNameLike tells whether a line can be a name, a post or a firm: few words, the first with
// a capital, and no number.
func isNameLike(s string) bool {
	return !startsLower(s) && len(strings.Fields(s)) <= 6 && !strings.ContainsAny(s, "0123456789")
}

// trimParagraph returns the end of the run without its last paragraph where that is a
// disclaimer, the footer of a list, a block of contact lines, or initials.
func trimParagraph(run []line, end int) int {
	begin := end
	for begin > 0 && !run[begin-1].blank() {
		if begin--; end-begin > maxParagraph {
			return end
		}
	}
	if last := end - 1; end > 1 && isLegal(run[last].text) {
		return last
	}
	card := cardStart(run, begin, end)
	if begin == 0 && signsOff(run[max(0, card-1)].text) {
		begin = card
	}
	if begin == 0 || begin == end {
		return end
	}
	text := ""
	contacts, strong, short, signed := 0, false, true, hasSignOff(run[max(0, begin-maxParagraph):end])
	for _, l := range run[begin:end] {
		if len(text) < 4000 {
			text += " " + l.text
		}
		if isContact(l.text) || signed && imprints(strings.ToLower(l.text)) > 0 {
			contacts++
			strong = strong || strings.ContainsAny(l.text, " 0123456789") && strings.IndexByte(l.text, '@') < 0 || len(strings.Fields(l.text)) > 1
		}
		short = short && len(l.text) < 72
	}
	switch {
	case isLegal(text):
		return afterSigner(run, begin, end)
	case isRule(run[begin].text, 30) && end-begin <= 8 && trimBlank(run, len(run)) > end:
		return begin // an advertisement above the footer of a list
	case short && contacts >= 2 && strong && end-begin <= 12 && !announced(run, begin):
		return afterName(run, max(begin, card), end)
	case end-begin == 1 && isCardRow(run[begin].text):
		return begin
	case isRule(run[begin].text, 10) && isCard(run[begin+1:end], false):
		return begin
	case end-begin == 1 && isInitialled(run[begin].text):
		return begin
	case short && contacts == 1 && end-begin <= 6 && signedAbove(run, begin, end):
		return afterName(run, begin, end)
	case strong && end-begin >= 3 && isPersonName(run[begin].text) && isCard(run[begin:end], false) && !announced(run, begin):
		return begin
	}
	return end
}

func hasSignOff(run []line) bool {
	return slices.ContainsFunc(run, func(l line) bool { return signsOff(l.text) })
}

func holdsContact(run []line) bool {
	return slices.ContainsFunc(run, func(l line) bool { return isContact(l.text) || imprints(strings.ToLower(l.text)) > 0 })
}

// announced tells whether the line above a paragraph leads to it: "Call me here:".
func announced(run []line, begin int) bool {
	i := trimBlank(run, begin)
	return i > 0 && strings.HasSuffix(run[i-1].text, ":")
}

// maxParagraph is the most lines that a disclaimer or a signature takes.
const maxParagraph = 40

// afterName keeps the sign-off and the name that head a block of contact lines.
func afterName(run []line, begin, end int) int {
	for i := begin; i < end; i++ {
		if isSignOff(run[i].text) {
			return min(end, i+2)
		}
	}
	if above := trimBlank(run, begin); above > 0 && isSignOff(run[above-1].text) && len(strings.Fields(run[begin].text)) <= 3 && !isContact(run[begin].text) {
		return begin + 1
	}
	return begin
}

// afterSigner keeps the sign-off and the name right above a disclaimer.
func afterSigner(run []line, begin, end int) int {
	i := begin
	for i < end && (isPersonName(run[i].text) || signsOff(run[i].text)) {
		i++
	}
	if i < end && !isCardLine(run[i].text) {
		return i
	}
	return begin
}

// signedAbove tells whether a block begins with a sign-off or stands under one.
func signedAbove(run []line, begin, end int) bool {
	return hasSignOff(run[max(0, begin-6):end])
}

// isContact tells whether a line does nothing but say how to reach somebody.
func isContact(s string) bool {
	if s == "" || len(s) > 120 || isPostscript(s) {
		return false
	}
	if parts := strings.Split(s, "|"); len(parts) > 1 {
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
	for _, p := range []string{"tel:", "tel.", "tel ", "phone:", "phone ", "mobile:", "mobil:", "mob:", "fax:", "fax.", "cell:",
		"direct:", "telefon:", "tél", "m: +", "t: +", "p: +", "e: ", "office:", "email:", "e-mail:", "web:", "skype:", "www.",
		"http://www.", "https://www.", "tlf", "puh", "тел", "моб", "电话", "手机", "传真", "邮箱", "電話", "携帯", "전화", "팩스"} {
		if strings.HasPrefix(lower, p) {
			return true
		}
	}
	if len(f) <= 3 && strings.IndexByte(s, '@') > 0 && !strings.ContainsAny(s, "?!") {
		return true
	}
	return len(f) == 1 && (strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://")) && len(s) < 60
}

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

// isSignOff knows the words that close a letter in many languages.
func isSignOff(s string) bool {
	if len(s) > 50 {
		return false
	}
	s = strings.ToLower(strings.TrimRight(s, " ,.!-"))
	one, other, _ := strings.Cut(s, "/")
	return signOffs[s] || signOffs[strings.TrimSpace(one)] || signOffs[strings.TrimSpace(other)]
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
