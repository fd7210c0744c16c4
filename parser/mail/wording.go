package mail

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"duly/parser/scan"
	"duly/parser/vocab"
	"duly/parser/when"
)

// saying is what a sentence does.
type saying uint32

const (
	absent   saying = 1 << iota // the writer or his office is away
	promise                     // an answer will come
	formula                     // … as soon as possible
	onReturn                    // … on the return
	redirect                    // what is urgent goes elsewhere
	reach                       // … and where to
	closed                      // mail is not read, not sent on, seldom seen
	thanks                      // for the mail, which has arrived, or to a writer unknown
	stand                       // somebody stands in, at an address
	urgency                     // … if the mail is urgent, which its reader would know
	polite                      // nothing
	gone                        // the writer is away, for all that words can tell
	back                        // … and there again on a day, or away until one
	unseen                      // mail is not read meanwhile
	arrived                     // what the reader wrote has come in
	begged                      // the reader is asked to go elsewhere, if he needs something
	ownBox                      // the mailbox that is not read is this one
)

// wording is what the sentences of a mail do, taken one by one. An answering machine says
// that somebody is away, when he answers and whom to ask, thanks for the mail, and
// says nothing else.
type wording struct {
	said           saying
	known, strange int  // sentences that notices hold, and others
	unknown        int  // … that tell of nothing
	named          bool // the greeting names somebody, as no notice of an absence does
	self, single   bool // the writer names himself, or none but himself
	matter         bool // a sentence speaks of what the mail was about
}

// wording reads the mail's own sentences between greeting and signature.
func (s *signals) wording() wording {
	var w wording
	body, named := letterBody(s.unquoted())
	w.named = named
	if first, _, _ := strings.Cut(strings.TrimSpace(s.text), "\n"); hasWord(fold(first), formalGreetings) && len(strings.Fields(first)) <= 6 {
		w.said |= thanks
	}
	sentences := withoutName(sentencesOf(body))
	for _, whole := range sentences {
		sentence := fold(whole)
		said := sayingOf(sentence)
		if speaksOfOther(whole, s.sender) && !isShutHouse(sentence, strings.Fields(sentence)) {
			said &^= absent | gone | back
		}
		switch {
		case standsIn(whole):
			said |= stand
		case said == 0 && namedStandin(whole):
			said = polite
		}
		w.said |= said
		told := hasStrangeClause(sentence) || said&arrived == 0 && tellsDeed(sentence) || reportsSpeech(sentence)
		switch {
		case said != 0 && !told:
			w.known++
		case !told:
			w.unknown++
			fallthrough
		default:
			w.strange++
		}
		if w.strange > maxStrange { // no notice, whatever follows
			return w
		}
	}
	folded := fold(body)
	w.self = hasWord(folded, firstPersonWords) || hasWord(folded, writerVerbs) || hasWord(folded, officeNouns)
	w.single = hasWord(folded, singulars)
	w.matter = w.says(gone|unseen|thanks) && slices.ContainsFunc(sentences, namesMatter)
	return w
}

func (w wording) says(s saying) bool { return w.said&s != 0 }

// isNotice: nothing but a notice's sentences, and among them one that people do not write of
// themselves to somebody they know. In a mail that answers none, as those of people who say
// good-bye, it takes more than who stands in.
func (w wording) isNotice(answer bool) bool {
	if !w.named && answer && w.standsFor() {
		return true
	}
	if w.strange > 0 && (w.strange > maxStrange || w.known < 3) {
		return false
	}
	if !w.named && !w.matter && w.strange == 0 && w.known > 1 && w.says(thanks) && (w.says(redirect) || w.says(back) && !w.single) {
		return true
	}
	if !w.named && w.says(absent) && (w.says(thanks|closed|onReturn) || answer && (w.says(stand) && !w.matter || w.says(redirect) && w.strange == 0)) {
		return true
	}
	return w.strange == 0 && (w.says(thanks) && w.says(formula|closed|urgency) || w.says(arrived) && w.says(promise) || !w.matter && (w.says(closed) && w.says(reach) || w.says(ownBox) && w.says(begged|stand)))
}

// isPlanned: what a house tells of days to come, as people tell of their own.
func (w wording) isPlanned() bool {
	return w.says(gone) && w.says(back|stand) && w.strange == 0 && !w.single
}

// standsFor: the mail says that its writer is away and what comes of that, and nothing of the
// matter; a sentence may say what no table holds.
func (w wording) standsFor() bool {
	if w.matter || w.strange > w.unknown || w.unknown > 1 || w.unknown > 0 && w.known < 2 {
		return false
	}
	return w.says(gone) && (w.says(unseen|stand|promise) || (w.known > 1 || w.self) && w.says(back) || w.known > 1 && w.self && w.strange == 0) || w.says(unseen) && w.says(back|promise)
}

// sayingOf judges one folded sentence.
func sayingOf(s string) saying {
	if automaticStems.In(s) && hasWord(s, negations) && !mailWords.In(s) {
		return 0
	}
	var said saying
	add := func(kind saying, is bool) {
		if is {
			said |= kind
		}
	}
	words := strings.Fields(s)
	answers, request, returns := promiseWords.In(s), namesRequest(words), onReturnWords.In(s)
	label, _, labelled := strings.Cut(s, ": ")                                                   // "Urgent matters: ring the desk"
	unread := urgencyWords.In(s) && hasWord(s, conditions) || labelled && urgencyWords.In(label) // who has read the mail knows
	toSelf := selfWords.In(s) && !(unread && (request || hasWord(s, anyMatters)))
	known, unseenBox := knownUrgency.In(s), isUnread(s, words)
	forAny := hasWord(s, anyMatters) && (scan.ContainsOne(s, reachVerbs) || strings.Contains(s, " go to ")) // "Questions re: leases go to Nina Patel"
	elsewhere := (redirectTexts.In(s) || unread || forAny || asksIfNeeded(s, words)) && !known && !toSelf && !onOneThing(s)
	shut := closedTexts.In(s) || accessTexts.In(s) || unseenBox || forbidsAnswer(words)
	returning := returnCues.In(s) && lastWord(s, returnCues.All()) >= 0
	away := isGone(s, words) || worksOn.In(s) && namesDay(s)
	add(gone, away)
	add(back, (returning || away && onlyUntil(s)) && !hasWord(s, thirdPersonWords) && namesDay(s))
	add(unseen, unseenBox && mailWords.In(s))
	add(unseen, mailWords.In(s) && hasOwnMail(words) && hasWord(s, passives))                // "My emails are being monitored by Lena"
	add(promise, mailWords.In(s) && (said&unseen != 0 || readingWords.In(s)) && namesDay(s)) // "En lue postia ennen 7.12."
	add(arrived, arrivalVerbs.In(s) && !hasWord(s, selves) && (request || formalYours[words[0]] || len(words) > 1 && formalYours[words[1]]))
	add(ownBox, (closedTexts.In(s) || unseenBox) && (mailWords.In(s) || addressNouns.In(s)) && (hasWord(s, demonstratives) || hasWord(s, firstPersonWords)))
	add(begged, (begsWords.In(s) || namesSite(words)) && !toSelf)
	late := answerNouns.In(s) && (seldomWords.In(s) || lateWords.In(s)) // "responses will be delayed"
	add(unseen, late)
	answers = answers || namesAnswer(s) || late
	add(absent, away || !hasWord(s, thirdPersonWords) && (awayTexts.In(s) || backTexts.In(s) || absentWords.In(s) && (hasWord(s, firstPersonWords) || absentWords.Begins(s))))
	add(promise, answers)
	add(formula, (answers || request) && formulaWords.In(s))
	add(onReturn, answers && request || (answers || request) && returns)
	add(redirect, elsewhere)
	add(urgency, unread && !known && !toSelf)
	add(closed, shut)
	add(reach, (elsewhere || shut) && !toSelf && scan.ContainsOne(s, reachWords))
	add(thanks, thankStems.In(s) && (request || thankObjects.In(s) || hasRequestNoun(words)) || said&arrived != 0 || courtesies.In(s))
	add(stand, !toSelf && (addressIn(s) != "" || hasWord(s, anyMatters) && scan.ContainsOne(s, reachWords) && namesNumber(words)))
	add(polite, hasWord(s, workWords) && hasWord(s, officeNouns) && namesDay(s)) // "Our offices are open from Monday to Friday"
	add(polite, labelled && len(words) <= 4 && namesNumber(words))               // "Case number: 00991823"
	add(polite, politeWords.In(s) || deskTexts.In(s) || returning || isGreeting(words) || known || request)
	return said
}

// onlyUntil: "I am on leave until Monday", where a person goes on: ", Lena has the file".
func onlyUntil(s string) bool {
	return lastDayWords.In(s) && !strings.ContainsAny(s, ",;–") && !strings.Contains(s, " - ") && !hasWord(withMarks.Replace(s), links)
}

var withMarks = strings.NewReplacer(" och med ", " ", " og med ", " ", " en met ", " ") // "up to and including"

// links go on to what else a person has to say.
var links = vocab.New("and", "und", "et", "y", "e", "en", "och", "og", "but", "aber", "mais", "pero", "maar", "ma", "mas", "men", "then", "dann", "puis")

// namesSite: "visit help.alpha.example".
func namesSite(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		w = strings.Trim(w, ",.;:()")
		return strings.HasPrefix(w, "http") || strings.HasPrefix(w, "www.") || namesPage(w) || strings.Count(w, ".") > 1 && strings.IndexFunc(w, unicode.IsDigit) != 0
	})
}

// namesPage: "alpha.example/faq".
func namesPage(w string) bool {
	host, page, ok := strings.Cut(w, "/")
	return ok && page != "" && strings.Contains(host, ".") && strings.IndexFunc(w, unicode.IsDigit) < 0
}

// namesNumber: "at 555-0123".
func namesNumber(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		digits := strings.Map(func(r rune) rune {
			if r < '0' || r > '9' {
				return -1
			}
			return r
		}, w)
		return len(digits) > 4
	})
}

// forbidsAnswer: "Please do not send a follow-up email", "U hoeft niet op deze mail te reageren".
func forbidsAnswer(words []string) bool {
	denied, verb := false, false
	for i, w := range words {
		w = strings.Trim(w, ",.;:")
		denied = denied || denies(w)
		verb = verb || answerVerbs.In(w+" ")
		switch {
		case denied && verb:
			return true
		case w == "no" && at(words, i+1) != "need", !denied && !verb && !beggars[w]:
			return false
		}
	}
	return false
}

// asksIfNeeded: "If you are reporting a repair, please use the online form".
func asksIfNeeded(s string, words []string) bool {
	return readerConditions[at(words, 0)+" "+at(words, 1)] && (begsWords.In(s) || scan.ContainsOne(s, reachWords))
}

// namesAnswer: "Sie erhalten in den nächsten Tagen eine Antwort".
func namesAnswer(s string) bool { return answerNouns.In(s) && hasWord(s, readerWords) }

// hasOwnMail: "my emails", "meine Mails", "mes messages".
func hasOwnMail(words []string) bool {
	for i, w := range words {
		if ownWordsOf[w] && mailWords.In(at(words, i+1)+" ") {
			return true
		}
	}
	return false
}

// isOnLeave: "on long service leave", "on jury duty".
func isOnLeave(words []string) bool {
	for i, w := range words {
		if w != "on" {
			continue
		}
		for _, kind := range words[i+1 : min(i+5, len(words))] {
			if leaves[strings.Trim(kind, ",.;:")] {
				return true
			}
		}
	}
	return false
}

// isGreeting: "Good afternoon", as a sentence.
func isGreeting(words []string) bool {
	for _, w := range words {
		if !greetingWords[strings.Trim(w, ",.;:!")] {
			return false
		}
	}
	return true
}

// speaksOfOther: "Tom is on leave", where the writer is not Tom; sender holds his names.
func speaksOfOther(sentence, sender string) bool {
	words := strings.Fields(sentence)
	if isOther(strings.Fields(fold(sentence))) {
		return true
	}
	for i, w := range words[:min(len(words), 3)] {
		switch {
		case i > 0 && singularVerbs[w]:
			return true
		case !isName(w) || noNames[strings.ToLower(w)] || thankStems.In(strings.ToLower(w)) || len(w) > 2 && strings.Contains(sender, strings.ToLower(w)):
			return false
		}
	}
	return false
}

// namedStandin: the sentence names who stands in.
func namedStandin(sentence string) bool {
	return standinCues.In(strings.ToLower(sentence)) && namedIn(sentence) != "" || standinVerbs.In(sentence)
}

// hasStrangeClause: a part of the sentence tells of something else.
func hasStrangeClause(sentence string) bool {
	sentence = clauseMarks.Replace(sentence)
	if !strings.Contains(sentence, ", ") {
		return false
	}
	addressed := addressIn(sentence) != ""
	for i, clause := range strings.Split(sentence, ", ") {
		words := strings.Fields(clause)
		if addressed && (i == 0 || conditions[at(words, 0)]) || asksIfNeeded(sentence, words) { // "for what will not keep, try Ida, ida@…"
			continue
		}
		if (len(words) >= clauseLength || len(words) > 1 && contrasts[words[0]]) && !strings.ContainsAny(clause, "0123456789@") && sayingOf(clause) == 0 &&
			!scan.ContainsOne(clause, reachWords) && !namesRequest(words) && !standinCues.In(clause) && !standinVerbs.In(clause) && !hasWord(clause, anyMatters) && !arrivalVerbs.In(clause) && !formulaWords.In(clause) && !seldomWords.In(clause) && !namesDay(clause) {
			return true
		}
	}
	return false
}

// namesDay: "ich bin erst am Dienstag".
func namesDay(clause string) bool {
	return len(when.Find(clause, when.Context{At: anyTime, Locale: localeOf(clause)})) > 0
}

var anyTime = time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC) // where only the words matter

// clauseMarks part a sentence as commas do.
var clauseMarks = strings.NewReplacer("; ", ", ", " - ", ", ", " – ", ", ", " but ", ", but ", " aber ", ", aber ", " mais ", ", mais ", " pero ", ", pero ",
	" maar ", ", maar ", " mas ", ", mas ", " men ", ", men ")

// contrasts begin a clause that says something against the one before it.
var contrasts = vocab.New("but", "aber", "mais", "pero", "maar", "ma", "mas", "men")

// maxStrange is how many other sentences a notice may hold.
const maxStrange = 1

// clauseLength is how many words make a clause that says something of its own.
const clauseLength = 5

// hasWord: one of the words stands in a folded text, as a word.
func hasWord(text string, words map[string]bool) bool {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if words[w] {
			return true
		}
		if head, _, ok := strings.Cut(w, "'"); ok && words[head+"'"] {
			return true
		}
	}
	return false
}
