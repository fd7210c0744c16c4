package reply

import (
	"slices"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// telling is what was found in a clause around its verb.
type telling struct {
	self, third, copula bool   // who did it, and whether it was done to him
	agent               int    // words of somebody else's name
	object, other       bool   // the head names the task's object, or another of its words
	what                string // the last of these words
	thing               bool   // the tail names the task's object
	pronoun             bool   // the tail has "it", "them"
	noun, like          bool   // the act itself is named, or one that stands for it
	begins              bool   // nothing is said before the verb but "is"
	active              bool   // somebody "has" done it
	alone               bool   // there is but one word
	becoming            bool   // it is being done: "wird gerade"
	leads               string // the verb ends in what leads to somebody: "picked up by"
	by                  bool   // somebody or something is named by whom it was done
	present, settled    bool   // it is said to be so: "is booked", and by whom or with what
	particle            bool   // the verb has one behind it: "put up"
	phrase              bool   // the tail has a phrase such as "to Frankfurt"
	named               bool   // it begins with an article
	whole               bool   // a sentence with its article, not a note: "the bank closed"
	numbered, stranger  bool   // the row is known by its number, and it went to somebody whom it doesn't name
	ofKind              bool   // the head names only of what kind the task's object is
	still               bool   // it is said to go on: "still painting"
	chosen              bool   // somebody is named who was chosen
	behind              int    // words behind the verb that say something
}

// head looks at the words before the verb: who did it, or to what it was done.
func (o wanted) head(words []piece, how manner, t *telling) bool {
	in, prep := false, "" // a phrase such as "on the portal"
	t.named = len(words) > 1 && dets[words[0].w] && words[0].class != all
	t.whole = len(words) > 1 && (words[0].w == "the" || words[0].w == "our" || words[0].w == "my")
	for i, p := range words {
		object, other, noun := o.knows(p)
		switch {
		case i > 0 && i+2 < len(words) && o.names(words[i-1]) && !slices.Contains(o.task, p.w) && (len(p.w) == 1 && p.upper || scan.HasDigit(p.w)) && throughs[words[i+1].w]: // "files A to K"
			return false
		case p.w == ":" && slices.ContainsFunc(words[:i], func(q piece) bool { return senders[q.w] }): // "Update from Tom: list is done"
			return false
		case o.oneOf(p) && p.row == "", o.otherTitle(words[i:]), indefinites[p.w] && !p.many && i+1 == len(words): // "one received" of several
			return false
		case o.several(p) && slices.ContainsFunc(words[i+1:], func(p piece) bool { return pluralBeing[p.w] }): // "the rooms are booked" of one room
			return false
		case p.w == "of" && i > 0 && (words[i-1].class == number && words[i-1].row == "" || partOf[words[i-1].w]), (p.w == "a" || p.w == "an" || p.w == "one") && p.row == "" && i+1 < len(words) && o.names(words[i+1]) && !o.anyOne(words[i+1]), mishaps[p.w] || spoils[p.w] && !p.many || p.class == number && scan.AllDigits(p.w) && t.object && !slices.Contains(o.task, p.w): // "room 3"
			return false
		case how == reached && p.row == o.n && p.upper && !slices.Contains(o.object, p.w): // "Frau Klein" of "Angebot an Frau Klein schicken"
			t.other = true
		case in && (object || other) && o.placed(p.w) != "" && places[prep] && prep != o.placed(p.w): // "the fence in front of the shed" of "behind the shed"
			return false
		case i > 0 && o.elsewhere(words[i-1].w, p):
			return false
		case other && i+1 < len(words) && o.names(words[i+1]) && words[i+1].row == "" && !o.concerning(p.w): // "press invitations"
		case object || other || noun:
			t.ofKind = (t.ofKind || !t.object) && object && !o.isThing(p.w) // "interviews" of "interview questions"
			t.object, t.other, t.noun, t.what = t.object || object && !in, t.other || other && !in, t.noun || noun, p.w
			t.thing = t.thing || object && in && !(purpose[prep] && act.Concerns(o.task) > 0) // "mit Nadia gesprochen", but not "the approval for the change"
		case p.class == preposition && !dets[p.w] || leading[p.w] && p.w != "to" || places[p.w] || p.w == "an" && slices.Contains(o.task, p.w):
			in, prep = true, p.w
			continue
		case in && p.class == unknown && (slices.Contains(o.task, prep) || p.upper && timed[prep]) && !honorifics[p.w], o.otherTime(p, prep): // "the quote from Gross" of one from Klein
			return false
		case p.class == number && slices.Contains(o.task, p.w), i > 0 && o.names(words[i-1]) && strings.ContainsAny(p.w, "0123456789") && !scan.AllDigits(p.w): // "flat 3", "credit note CN-881"
		case how == light && o.act.NounLike(p.w): // "transfer made"
		case p.w == "nous" && i+1 < len(words) && (words[i+1].w == "a" || words[i+1].w == "ont"): // "nous a relancés"
			return false
		case i == 1 && haveFirst[words[0].w] && selfOnes[p.w]: // "habe ich gestern verschickt": what was said first before is left out
			t.self, t.pronoun = true, true
		case selfOnes[p.w] && !(p.w == "all" && t.object) && !(p.w == "all" && i+1 < len(words) && (words[i+1].class == number || o.names(words[i+1]) || o.concerning(words[i+1].w))):
			t.self, in = true, false
		case toUs[p.w]: // "me enviaron"
			return false
		case thirds[p.w] && !(dets[p.w] && i+1 < len(words) && o.names(words[i+1])):
			t.third, in = true, false
		case p.class == owner && p.w == "is" && i > 0 && slices.Contains(o.object, words[i-1].w+"'s"): // "the auditor's questions"
		case beingWords[p.w] || p.w == "se" && i > 0: // "la cuota se pagó"
			t.copula, in = true, false
			t.present = t.present || presents[p.w]
		case how == enclosed && findings[p.w], p.w == "new" && how == result && o.act.In("replace"):
		case actives[p.w]:
			t.active = true
		case objects[p.w] && p.class == unknown, elidedHave(p.w), clitics[p.w] && i+1 < len(words) && haves[words[i+1].w]: // "heb haar gebeld", "je l'ai nettoyé", "lo ha pulito"
			t.pronoun = true
		case nows[p.w] && t.becoming, how == going && p.class == remain && opensStill[p.w]:
			t.still = t.still || p.class == remain
		case becoming[p.w] && i+1 < len(words) && slices.ContainsFunc(words[i+1:], func(p piece) bool { return nows[p.w] }):
			t.becoming = true
		case p.w == "fully" && o.act.In("arrange"), becoming[p.w]: // "the flight is fully booked", "werden am Donnerstag informiert"
			return false
		case implying[p.w] && i+1 < len(words) && words[i+1].w == "to", p.w == "to" && i > 0 && implying[words[i-1].w]: // "managed to"
			t.self, t.copula = t.self || i == 0, t.copula && p.w != "able"
		case harmless(p, words, i) || adverbs[p.w] || (generic[p.w] || carriers[p.w]) && i > 0 && o.names(words[i-1]):
			in = in && (dets[p.w] || honorifics[p.w])
		case p.class == unknown && (p.upper || in || i > 0 && (teams[words[i-1].w] || t.agent > 0)) && !strings.HasSuffix(p.w, "ed"):
			if !in {
				t.agent++
			}
		default:
			return false
		}
	}
	return t.agent <= 3
}

// elidedHave tells "l'ai" and "l'abbiamo", an object and what is had with it.
func elidedHave(w string) bool {
	head, have, ok := strings.Cut(w, "'")
	return ok && head == "l" && (selfOnes[have] || haves[have])
}

// otherTime tells a month or a day that stands where the task has another: "the invoice for October" of November's.
func (o wanted) otherTime(p piece, prep string) bool {
	return p.class == date && timed[prep] && slices.Contains(o.task, prep) && !slices.Contains(o.task, p.w) && !scan.HasDigit(p.w)
}

var timed = vocab.New("for", "of", "für", "vom", "pour", "para", "de", "d", "per", "di", "voor", "van")

var opensStill = vocab.New("still", "noch", "immer", "toujours", "encore", "todavía", "aún", "nog", "ancora", "ainda")

var haveFirst = vocab.New("habe", "hab", "haben", "heb", "hebben")

// goesOut tells whether what is done goes out to somebody.
func (o wanted) goesOut() bool {
	return o.act.In("send", "inform", "write", "reply", "publish", "end", "get", "make")
}

// role tells whether who is named behind such a word in the task is no name: "to the auditor".
func (o wanted) role(prep string) bool {
	f := strings.Fields(o.Task)
	i := slices.Index(f, prep) + 1
	if i > 0 && i < len(f) && dets[f[i]] {
		i++
	}
	return i > 0 && i < len(f) && scan.StartsLower(f[i])
}

// anyOne tells whether the task asks for any thing of a kind: "Appoint a deputy".
func (o wanted) anyOne(p piece) bool {
	i := slices.Index(o.task, p.w)
	return i > 0 && (o.task[i-1] == "a" || o.task[i-1] == "an")
}

// placed is the word that says where a thing is beside which the task has it: "behind" of "the fence behind the shed".
func (o wanted) placed(thing string) string {
	i := slices.Index(o.task, thing)
	for i > 0 && dets[o.task[i-1]] {
		i--
	}
	if i > 0 && places[o.task[i-1]] {
		return o.task[i-1]
	}
	return ""
}

// oneOf tells the singular of a thing of which the task has several: "we got a quote" of three.
func (o wanted) oneOf(p piece) bool {
	return p.class != date && len(p.w) > 2 && slices.Contains(o.object, p.w+"s") && !slices.Contains(o.task, p.w)
}

// isPlural tells whether a task is about several things.
func (o wanted) isPlural() bool {
	n := len(o.object)
	return n > 0 && strings.HasSuffix(o.object[n-1], "s") && !strings.HasSuffix(o.object[n-1], "ss")
}

// concerning tells a word that says of what the task's thing is: "October" of "the invoices for October", but not "press" of "the invitations to the press".
func (o wanted) concerning(w string) bool {
	i := slices.Index(o.task, w)
	for i > 0 && dets[o.task[i-1]] && o.task[i-1] != "of" {
		i--
	}
	return i > 1 && (o.task[i-1] == "of" || fors[o.task[i-1]])
}

// certain tells whether the task is about one certain thing: "the fence".
func (o wanted) certain(p piece) bool {
	i := slices.Index(o.task, p.w)
	return i > 0 && slices.ContainsFunc(o.task[max(0, i-2):i], definite.Has)
}

// someOnly tells a count of things of which the task says none, or some of many: what is fixed "for two users", or "for the Leeds users", may not be for
// the others. A trial needs but some.
func (o wanted) someOnly(words []piece) bool {
	if len(words) < 2 || words[0].class == date || words[0].row != "" || o.act.In("test") {
		return false
	}
	if o.act.In("repair", "ready", "install", "upgrade", "disable", "restart", "change") && dets[words[0].w] && words[0].class != all {
		end := 1
		for end < len(words) && words[end].class == unknown && end < 4 {
			end++
		}
		last := words[end-1]
		return end > 1 && strings.HasSuffix(last.w, "s") && !last.upper && !slices.ContainsFunc(words[1:end], func(p piece) bool { return o.has(p.w) })
	}
	return !slices.Contains(o.task, words[0].w) && (spelt(words[0].w) > 1 || isCount(words[0].w)) && words[1].class == unknown && !words[1].upper && strings.HasSuffix(words[1].w, "s")
}

// forSome lead to those for whom a thing was done, or on which.
var forSome = vocab.New("for", "on", "at", "für", "auf", "pour", "sur", "para", "per", "voor", "op", "su", "em", "en")

// several tells the plural of a word that the task has in the singular.
func (o wanted) several(p piece) bool {
	one, ok := strings.CutSuffix(p.w, "s")
	return ok && slices.Contains(o.task, one) && !slices.Contains(o.task, p.w)
}

// byOthers tells whom nobody knows behind "by": "the auditors", "thieves", but not "Sam" and "noon".
func (o wanted) byOthers(words []piece) bool {
	if len(words) == 0 || words[0].class == duration { // "extended by a year"
		return false
	}
	if spoils[words[0].w] {
		return true
	}
	if dets[words[0].w] {
		return len(words) > 1 && words[1].w != "time"
	}
	return words[0].class == unknown && !words[0].upper && strings.HasSuffix(words[0].w, "s") && !strings.HasSuffix(words[0].w, "ss") && !letters[words[0].w]
}

// ledOtherwise tells a word that stands behind another preposition in the task: "from French" of "into French".
func (o wanted) ledOtherwise(word, prep string) bool {
	i := slices.Index(o.task, word)
	return i > 1 && leading[prep] && leading[o.task[i-1]] && o.task[i-1] != prep && !(o.act.In("contact") && recipients[prep] && recipients[o.task[i-1]]) &&
		!(o.act.In("reply") && recipients[prep] && froms[o.task[i-1]]) // "replied to Ana" of the letter from her
}

// hasName tells whether the task names somebody or something without a preposition: "Send Priya the numbers".
func (o wanted) hasName() bool {
	f := strings.Fields(o.Task)
	return len(f) > 2 && scan.IsCapital(f[1]) && scan.StartsLower(f[2])
}

// otherTitle tells another of the same name: "mit Frau Bach" of Mr Bach.
func (o wanted) otherTitle(words []piece) bool {
	return len(words) > 1 && honorifics[words[0].w] && !slices.Contains(o.task, words[0].w) && slices.ContainsFunc(o.task, honorifics.Has) && slices.Contains(o.task, words[1].w)
}

// elsewhere tells a number that the task has another of: "rack 5" of "rack 4".
func (o wanted) elsewhere(word string, mark piece) bool {
	i := slices.Index(o.task, word)
	return i >= 0 && i+1 < len(o.task) && o.task[i+1] != mark.w && (isMark(mark.w) || len(mark.w) == 1 && mark.upper) && isMark(o.task[i+1])
}

// isMark tells what one thing of a kind is told from another by: "FS02", the "b" of "room b".
func isMark(w string) bool { return scan.HasDigit(w) || len(w) == 1 && !dets[w] }

// tellsOther tells whether word i behind the verb makes what was done another thing than the task's, or less of it: "for three users", "by mistake",
// "attached for your review". Own is a word of the task's object, or the name of its act.
func (o wanted) tellsOther(words []piece, i int, prep string, how manner, t *telling, own bool) bool {
	p := words[i]
	switch {
	case o.otherTime(p, prep), i > 0 && p.w == "of" && partOf[words[i-1].w], forSome[prep] && words[i-1].class != all && o.someOnly(words[i:]): // "to two of them"
		return true
	case p.class == date, p.class == duration, p.class == filler && p.many && !objects[p.w]:
		return false
	case mishaps[p.w], prep != "" && trials[p.w] && !slices.Contains(o.task, p.w), (spoils[p.w] || spoils[elidedWord(p.w)]) && !p.many && !own:
		return true
	case how == ownPast && p.w != "" && prep == "for" && o.wasKin(p.w), prep == "" && p.w == "from" && slices.Contains(o.task, "into"), longGone(p.w) && !(o.act.In("renew") && renewedTo[prep]), i == 0 && p.w == "of":
		return true
	case how == enclosed && indefinite[p.w], (how == enclosed || how == implied || how == result && prep == "for" || t.stranger) && judging[p.w], p.class == owner && p.w == "is" && recipients[prep] && i+1 < len(words), o.oneOf(p), p.w == "one" && o.isPlural():
		return true
	case indefinite[p.w] && !t.self && i+1 < len(words) && o.certain(words[i+1]), ats[p.w] && !slices.Contains(o.task, p.w) && o.act.In(onThings...): // "the children painted a fence", "installée chez le voisin"
		return true
	case ownedByOthers[p.w] && (t.agent > 0 || t.third): // "the neighbours painted their fence"
		return true
	}
	return ourselves[p.w] && !o.act.In("get") && !withs[prep] && prep != "for" && prep != "für" && prep != "pour" // "they booked it before us"
}

// tail looks at the words behind the verb.
func (o wanted) tail(words []piece, how manner, t *telling) bool {
	prep, met, open := t.leads, true, t.leads != "" // the phrase that is open, whether it leads where the task's own does, and whether it has no word yet
	for i, p := range words {
		object, other, noun := o.knows(p)
		if o.tellsOther(words, i, prep, how, t, object || noun) {
			return false
		}
		switch {
		case p.class == date, p.class == duration, p.class == filler && p.many && !objects[p.w]:
			open, t.phrase = false, t.phrase || how == having // "I have the parcels on my list"
		case object || other || noun:
			if prep == "by" && !letters[p.w] || how == implied && noun || o.ledOtherwise(p.w, prep) || noun && !letters[p.w] && how != light && how != event && !object && !other {
				return false
			}
			t.thing = t.thing || (object || noun) && prep == "" || object && (o.leads(prep) || o.towards() && toSomebody[prep])
			t.phrase, t.noun, met, open = t.phrase || prep != "" && !(other && slices.Contains(o.task, prep)), t.noun || noun && prep == "", true, false
		case particles[p.w] && prep == "" && t.behind == 0 && (i+1 == len(words) || !o.opens(p, words[i+1]) && !(p.w == "through" && !o.act.In("review") && (words[i+1].upper || dets[words[i+1].w]))):
			if !slices.ContainsFunc(o.task, func(w string) bool { return w == p.w || strings.HasSuffix(w, "-"+p.w) }) && !o.act.Goes(p.w) && !(t.particle && p.class != unknown) {
				return false
			}
			t.particle = true
		case doers[p.w] && o.byOthers(words[i+1:]) && !t.self && !act.Causes(o.task[0]), p.w == "before" && i+1 < len(words) && (subjects[words[i+1].w] || strings.HasSuffix(words[len(words)-1].w, "ed")), i > 0 && o.elsewhere(words[i-1].w, p), befallen(p.w), smooth[p.w], o.otherTitle(words[i:]):
			return false // "reviewed by the auditors", "before I joined", "in rack 5", "published with errors"
		case how == light && prep == "" && t.behind == 0 && o.act.In("contact") && (o.act.NounLike(p.w) || talks[p.w]): // "had a chat with Gina"
			t.noun = true
		case how == enclosed && findings[p.w] && prep == "", leading[p.w] && i+1 == len(words) && i == 0 && (t.copula || t.object && !t.self && !t.third) && (how == ownPast || how == likePast) && slices.Contains(o.task, p.w): // "she has been replied to"
		case p.w == "to" && i > 0 && journeys[words[i-1].w] && prep == "on": // "on the train to Kassel"
			open = true
		case p.class == preposition && !dets[p.w] || leading[p.w] || p.w == "by" || p.w == "on" || p.w == "par" || p.w == "via" || p.w == "through":
			if !met || !o.goesTo(p.w, t.copula) && !(p.w == "to" && i+1 < len(words) && scan.HasDigit(words[i+1].w)) || // but "raised to 500 GB"
				p.w == "with" && t.copula && o.act.In("change") { // "the ship was updated with new engines"
				return false
			}
			prep, open, t.by = p.w, true, t.by || p.w == "by"
			met = !(recipients[prep] && slices.ContainsFunc(o.task[1:], func(w string) bool { return recipients[w] }) || o.leads(prep))
		case objects[p.w] && (!p.many || p.class == pronoun || p.class == taking):
			t.pronoun, met, open = t.pronoun || prep == "" || o.towards(), true, false
		case p.w == ":": // "architect appointed: Voss & Lund"
			return met && !open && !slices.ContainsFunc(words[i:], func(q piece) bool { return o.leads(q.w) })
		case p.class == copula && presents[p.w] && p.w != "it's", p.w == "was", p.w == "were", prep == "in" && p.class == owner:
			return false // "the licence issued last week was for another shop", "in my grandmother's day"
		case reflexive[p.w] && (t.agent > 0 || t.third || t.self || t.other), how == going && p.class == partial && p.many: // "right now"
		case sinces[p.w] && p.class == because, p.class == owner && p.w == "is":
		case everyone[p.w] || p.w == "everybody":
			t.pronoun, met, open = t.pronoun || prep == "", true, false
		case harmless(p, words, i) || adverbs[p.w] || generic[p.w] && i > 0 && o.names(words[i-1]) || p.w == "no" && i+1 < len(words) && words[i+1].class == date: // "no sábado"
			open = open && (dets[p.w] || honorifics[p.w])
		case p.class == number && (prep != "" || slices.Contains(o.task, p.w) || !o.fewer(p, words, i)):
		case how == implied && i == 0 && prep == "" && p.upper && p.class == unknown: // "sent Ben the report"
		case recipients[prep] && p.upper && (p.class == unknown || p.class == name) && o.hasName():
			return false // "sent to Tom" of "Send Priya the numbers"
		case t.numbered && !met && recipients[prep] && p.upper && p.class == unknown && o.role(prep): // "2. List sent to Ms Dubois" of the auditor
			met, open, t.stranger = true, false, true
		case prep == "" && p.upper && (p.class == unknown || p.class == name) && t.self && how == ownPast && o.act.In("hire"): // "we nominated Farah"
			t.chosen = true
		case prep != "" && (p.class == unknown || p.class == name || p.class == owner || p.class == hint || p.class == deed || p.class == verb && (p.upper || dets[words[i-1].w])):
			t.phrase, open = t.phrase || !withs[prep] && prep != "via" && !branches[p.w] && !(prep == "at" && (dayTimes[p.w] || scan.HasDigit(p.w))) && !(prep == "by" && act.Causes(o.task[0])), false
			t.settled = t.settled || states[prep] && !(prep == "with" && o.act.In("arrange")) && !(renewedTo[prep] && o.act.In("renew")) && !(prep == "in" && o.act.In("write")) // "booked with Barnaby's"
			t.behind++
		default:
			return false
		}
	}
	return met && !open && t.behind <= 6
}

var senders = vocab.New("from", "von", "van", "da", "de", "by")

var dayTimes = vocab.New("noon", "midnight", "lunch", "lunchtime", "night", "dawn")

// journeys are what one is on, going somewhere.
var journeys = vocab.New("train", "plane", "flight", "way", "bus", "ferry", "drive", "trip", "road", "boat", "journey")

// isOurs tells whether what a task asks for can come with a mail: it is to be made, sent or got, and not sent to somebody else.
func (o wanted) isOurs() bool {
	return !o.hasName() && !slices.ContainsFunc(o.task[1:], recipients.Has) && o.act.In("send", "write", "make", "get")
}

// wasKin tells whether the task speaks of its thing as if what a noun names were done: "sent for signature" of "Send the signed contract".
func (o wanted) wasKin(noun string) bool {
	return slices.ContainsFunc(o.task, func(w string) bool { return act.Kin(w, noun) })
}

// names tells whether a word is one of the task's object.
func (o wanted) names(p piece) bool {
	object, _, _ := o.knows(p)
	return object
}

// opens tells whether a word begins a phrase with the next: "in the post".
func (o wanted) opens(p, next piece) bool {
	return (p.class == preposition || p.w == "on") && (next.class == unknown || dets[next.w] && next.class != pronoun || next.class == number || next.w == "#")
}

// goesTo tells whether an act can have somebody to whom, or somewhere where it goes: who was called to court was not called.
func (o wanted) goesTo(prep string, passive bool) bool {
	return prep != "to" || slices.Contains(o.task, prep) || !passive && o.act.In("contact") || o.act.In("send", "inform", "write", "reply", "pay", "return", "publish", "move", "ready", "change", "upgrade")
}
