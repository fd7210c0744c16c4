package mail

import (
	"strings"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

func (s *signals) isBot() bool {
	return s.auto != "" && s.auto != "no" || s.program || s.noReply
}

// isAutoReply: the field that says so, or the subject that responders write in the language
// of their user. Subjects that a person might write as well need a second sign; what mailing
// lists and Exchange put on people's mails too is a weak one.
func (s *signals) isAutoReply() bool {
	switch {
	case s.auto == "no":
		return false
	case s.auto == "auto-replied" || s.robotField:
		return true
	}
	strong := s.auto != "" || s.nullSender
	weak := strong || s.bulk && !s.list || s.suppress && !s.replied
	rest, auto := startsWith(strings.TrimPrefix(s.subject, "["), autoSubjects)
	if !auto {
		rest, auto = startsWith(cutTags(s.subject), autoSubjects)
	}
	for _, p := range autoSubjects {
		auto = auto || strings.HasSuffix(s.subject, " "+p) && s.saysAway() // "Vacation auto reply"
	}
	after, out := startsWith(strings.TrimPrefix(s.subject, "["), outSubjects)
	later, away := startsWith(withoutI(s.subject), awaySubjects)
	out, away = out && !isSomebody(after), away && !isSomebody(later)
	label := isLabel(rest) && (isColon(rest) || !s.isPersonal())
	switch {
	case strong && (auto || out || away && (s.auto != "auto-generated" || s.suppress && isLabel(later) || s.saysAway())), weak && auto && label:
		return true
	case !s.replied && s.suppress && out && isLabel(after) && !s.isPersonal(), s.auto != "" && s.namesNotesUser():
		return true
	case auto && s.saysAutomatic():
		return !s.isPersonal()
	case !s.replied && (auto && label || out && isColon(after) && (s.saysAway() || !s.isPersonal())):
		return true
	case strings.HasPrefix(s.subject, "auto: ") && (s.answers || strong || s.namesSender()):
		return true
	case s.list: // whose members write about absences more often than their responders do
		return false
	case auto || out || away || s.namesSender() || strings.HasPrefix(s.subject, "auto: "):
		return s.saysAway() && (strong || !s.isPersonal() && (weak || !s.replied && (auto || s.own(noticeTexts))))
	}
	toSomebody := s.answers || s.replied || s.nullSender || strong && (hasWord(s.ownText(), firstPersonWords) || hasWord(s.subject, firstPersonWords))
	return toSomebody && (strong || s.bulk) && (s.saysAway() || awayTexts.In(s.subject) || s.wording().says(absent|onReturn|closed|formula)) || s.isNotice()
}

// cutTags takes "[desk #12]" off the front of a subject.
func cutTags(subject string) string {
	for strings.HasPrefix(subject, "[") {
		_, after, ok := strings.Cut(subject, "]")
		if !ok {
			break
		}
		subject = strings.TrimSpace(after)
	}
	return subject
}

// withoutI takes "I am" off the front of a subject.
func withoutI(subject string) string {
	rest, _ := startsWith(subject, []string{"i am ", "i'm ", "ich bin in ", "ich bin ", "je suis ", "estoy ", "ik ben ", "sono ", "estou "})
	return rest
}

// isSomebody: the absence is another's ("Absence of Mr Orr"), so that a colleague writes.
func isSomebody(rest string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	return others[strings.TrimSuffix(first, ".")]
}

var others = vocab.New("of", "herr", "herrn", "frau", "mr", "mrs", "ms", "dr", "von", "m", "mme", "monsieur", "madame", "sr", "sra", "del", "van",
	"meneer", "mevrouw", "sig", "di", "do", "da")

// namesSender: "Sam Orr is out of the office", said of the sender and of no other.
func (s *signals) namesSender() bool {
	for _, phrase := range namedOutSubjects {
		if name, _, ok := strings.Cut(s.subject, phrase); ok {
			_, first := startsWith(s.ownText(), firstPersons)
			return first || s.sender == "" || scan.ContainsOne(s.sender, strings.Fields(name))
		}
	}
	return false
}

// namesNotesUser: "Sam Orr/NY/Norrvik is out of the office".
func (s *signals) namesNotesUser() bool {
	for _, phrase := range namedOutSubjects {
		if name, _, ok := strings.Cut(s.subject, phrase); ok {
			return strings.Contains(name, "/")
		}
	}
	return false
}

// isLabel: a phrase that ends there, or with a mark, before the subject that it answers.
func isLabel(rest string) bool {
	rest = strings.TrimSpace(rest)
	return rest == "" || isColon(rest) || strings.ContainsRune("-–([]'\"|.!", scan.FirstRune(rest))
}

func isColon(rest string) bool {
	rest = strings.TrimSpace(rest)
	return strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "：")
}

func (s *signals) saysAway() bool { return s.own(awayTexts) || s.own(backTexts) || s.own(accessTexts) }

var firstPersons = []string{"i ", "i'm ", "ich ", "je ", "j'", "hi, i", "hello, i", "bonjour, je"}

// isPersonal: the mail asks its reader something, speaks of more than an absence, or announces
// one that has not begun. That outweighs a subject and words of absence where no field tells
// of a responder.
func (s *signals) isPersonal() bool { return s.isPrivate() || s.isAhead() }

// asks: a question, other than one that stands for a condition: "Urgent? Call the desk".
func (s *signals) asks() bool {
	for rest := s.text; ; {
		i := strings.IndexAny(rest, "?？")
		if i < 0 {
			return false
		}
		asked, after := rest[:i], rest[i+1:]
		if after == "" || after[0] <= ' ' || after[0] >= utf8.RuneSelf {
			begin := strings.LastIndexAny(asked, ".!?\n") + 1
			if !ifAsked[fold(asked[begin:])] {
				return true
			}
		}
		rest = after
	}
}

// ifAsked are questions that stand for a condition.
var ifAsked = vocab.New("urgent", "is it urgent", "questions", "any questions", "question", "need help", "need help now", "need something sooner", "in a hurry", "can't wait", "can it not wait", "emergency", "dringend", "fragen", "noch fragen", "eilt es", "es eilt", "besoin d'aide", "une question", "urgence", "une urgence",
	"urgente", "es urgente", "dudas", "domande", "è urgente", "vragen", "spoed", "haast", "kan het niet wachten", "haster det", "spørgsmål", "spørsmål", "frågor", "bråttom", "kiire", "pilne", "spěchá to", "dúvidas")

// isPrivate: the mail asks its reader something or speaks of more than an absence.
func (s *signals) isPrivate() bool {
	return s.asks() || s.own(personalTexts) || groupGreetings.Begins(s.ownText()) && !(s.answers || s.replied) || s.namesTask()
}

// isAhead: the absence has not begun.
func (s *signals) isAhead() bool { return !s.sent.IsZero() && beginsLater(s.ownText(), s.sent) }

// namesTask: "item 2", "Aufgabe 3", "taak 1".
func (s *signals) namesTask() bool {
	words := strings.Fields(s.ownText())
	for i, w := range words[:max(len(words)-1, 0)] {
		if taskWords[w] && scan.IsDigit(words[i+1][0]) {
			return true
		}
	}
	return false
}

// isReceipt: "Read: …", which a machine sent, or which says so in a machine's words.
func (s *signals) isReceipt() bool {
	_, read := startsWith(s.subject, receiptSubjects)
	switch {
	case s.report == "disposition-notification":
		return true
	case !read || s.nullSender || strings.HasPrefix(s.auto, "auto-"):
		return read
	}
	said := s.says(receiptTexts)
	_, opens := startsWith(s.whole, receiptOpeners)
	return !s.replied && (said || opens)
}

func (s *signals) isBounce() bool {
	switch {
	case s.auto == "no":
		return false
	case s.report == "delivery-status" || s.failed:
		return true
	case s.namesFailure():
		return true
	case s.daemon && s.replied && !s.nullSender: // a postmaster's answer
		return false
	case s.daemon:
		return s.saysBounce() || s.says(bounceTexts) || s.saysDelayed() || s.says(hardTexts) && addressIn(s.text) != ""
	case s.nullSender:
		return s.saysBounce() && !s.saysAway()
	}
	if s.noReply && strings.HasPrefix(s.auto, "auto-") && s.says(bounceTexts) && addressIn(s.text) != "" && statusIn(s.text) != "" {
		return true
	}
	if s.noReply && scan.ContainsOne(s.subject, []string{"mail", "message"}) && s.saysBounce() { // not the parcel service's
		return s.says(bounceTexts) || s.says(recipientLabels) && addressIn(s.text) != ""
	}
	return s.machine && !s.answers && !s.list && (s.saysBounce() || strings.Contains(s.subject, "virus")) && s.says(bounceTexts) && s.says(mailWords) && addressIn(s.text) != ""
}

// namesFailure: a mail system names an address, or a status such as 5.1.1 beside one, in
// whatever language.
func (s *signals) namesFailure() bool {
	if !s.daemon && !s.nullSender || addressIn(s.text) == "" && addressIn(s.subject) == "" {
		return false
	}
	status := statusIn(s.text)
	return s.daemon && s.nullSender || status != "" && !strings.HasSuffix(status, ".0.0")
}

func (s *signals) saysBounce() bool {
	return !s.replied && (bounceSubjects.In(s.subject) || bounceTexts.In(s.subject))
}

func (s *signals) saysDelayed() bool {
	if delaySubjects.In(s.subject) {
		return true
	}
	return s.says(delayTexts) && !s.says(finalTexts)
}
