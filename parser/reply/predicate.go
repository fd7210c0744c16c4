package reply

import (
	"slices"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/vocab"
)

// manner is how a word tells of an act.
type manner uint8

const (
	ownPast manner = iota + 1
	likePast
	result  // what is said of the thing
	event   // what is said of the act itself: "took place"
	light   // what is done with the name of the act: "placed the order"
	having  // "we have the keys"
	given   // "they sent it over", of what was to be had from them
	granted // "permit granted"
	kin     // "the tenant signed", of his signature
	reached // "Priya got the draft", of what was to be sent to her
	enclosed
	implied // "report published", of one to be written
	going
)

// predicate finds what tells of the act at word i, and how many words it takes.
func (o wanted) predicate(words []piece, i int) (int, manner) {
	p := words[i]
	if p.class == date || p.class == number && p.row == "" {
		return 0, 0
	}
	after := append(make([]string, 0, 5), "is")
	for k := i; k < len(words) && k < i+4; k++ {
		w := words[k].w
		if beingWords[w] {
			w = "is"
		}
		after = append(after, w)
	}
	if n := o.act.Result(after); n > 1 && (slices.ContainsFunc(words[:i], func(p piece) bool { return beingWords[p.w] }) || i > 0 && i+n-1 == len(words) && o.allNamed(words[:i])) { // "ist gestern raus", "newsletter out"
		return n - 1, result
	}
	after = after[1:]
	if n := o.act.Result(after); n > 0 {
		return n, result
	}
	if o.act.Verb(p.w) && adjectives[p.w] && i > 0 && (presents[words[i-1].w] || i+1 == len(words) && o.allNamed(words[:i])) {
		return 1, result
	}
	switch {
	case received[p.w] && o.hasBeneficiary(words[:i]): // "Tomas got his card"
		return 1, reached
	case o.act.Verb(p.w) && i > 1 && managedTo(words[:i]):
		return 1, likePast
	case o.act.Own(strings.TrimPrefix(p.w, "auto-")), o.act.Same(p.w) && slices.ContainsFunc(words[:i], func(p piece) bool { return beingWords[p.w] || actives[p.w] || haves[p.w] }):
		return 1, ownPast
	case o.act.Going(p.w), o.act.GoingLike(p.w), drafted[p.w]:
		return 1, going
	case o.act.In("find") && seeking[p.w] && i+1 < len(words) && words[i+1].w == "for":
		return 2, going
	case o.act.Like(p.w), i > 0 && o.act.Verb(p.w) && (haveWords[words[i-1].w] || words[i-1].w == "been" || beingWords[words[i-1].w] && o.act.Irregular(p.w)): // "I have send it", as many write who learnt English late
		return 1, likePast
	case (p.w == "went" || p.w == "gone") && o.act.In("write") && i+1 < len(words) && recipients[words[i+1].w] && slices.ContainsFunc(words[i+2:], o.isOther): // "the slides went to the board"
		return 1, result
	case o.act.Implied(p.w):
		return 1, implied
	case (received[p.w] || (p.w == "has" || p.w == "have") && i+1 < len(words) && (dets[words[i+1].w] || ownedByOthers[words[i+1].w] || words[i+1].w == "had")) && (o.act.In("send", "inform", "pay") || o.hasBeneficiary(words[:i])): // "the client has the drawings"
		return 1, reached
	case enclosures[p.w] && o.isOurs() && !(i > 0 && dets[words[i-1].w] && len(words) > i+2): // "the attached report is wrong"
		return 1, enclosed
	case o.act.In("get", "hire", "find") && havings[p.w] && !(i+2 < len(words) && indefinite[words[i+1].w] && o.certain(words[i+2])): // "we have a leak" of "Find the leak"
		return 1, having
	case o.act.In("get") && grants[p.w]:
		return 1, granted
	case o.act.In("get") && act.Sent(p.w):
		return 1, given
	case o.act.In("get") && slices.ContainsFunc(o.task, func(t string) bool { return act.Kin(p.w, t) }):
		return 1, kin
	}
	if (p.w == "was" || p.w == "war") && (i+1 < len(words) && (words[i+1].class == date || yesterdays[words[i+1].w]) || i+2 < len(words) && words[i+1].class == preposition && words[i+2].class == date) { // "die Prüfung war am Freitag"
		return 1, event
	}
	for _, e := range events {
		if len(e) <= len(after) && slices.Equal(e, after[:len(e)]) {
			return len(e), event
		}
	}
	if lights[p.w] {
		return 1, light
	}
	return 0, 0
}

// hasBeneficiary tells whether words name for whom a thing is to be made or had, and nobody else: "Lena" of "Prepare the pack for Lena".
func (o wanted) hasBeneficiary(who []piece) bool {
	at := slices.IndexFunc(o.task, fors.Has)
	return at > 0 && o.act.In("get", "make", "write") && len(who) > 0 && !slices.ContainsFunc(who, func(p piece) bool {
		return !dets[p.w] && !slices.Contains(o.task[at:], p.w)
	})
}

// adjectives are written like the verbs that make a thing so: the tank that was to be cleaned "is clean".
var adjectives = vocab.New("clean", "open", "clear", "empty", "dry", "free", "tidy", "separate", "warm", "smooth", "secure")

// seeking is what somebody does who has not found it yet.
var seeking = vocab.New("looking", "searching", "hunting")

// managedTo tells whether what stands before an infinitive says that it was done as well: "managed to send", "was able to send".
func managedTo(head []piece) bool {
	last := len(head) - 1
	return head[last].w == "to" && implying[head[last-1].w] && (head[last-1].w != "able" || last > 1 && (pastStates[head[last-2].w] || head[last-2].w == "been")) &&
		!slices.ContainsFunc(head, func(p piece) bool { return p.class == not || p.class == no })
}

// implying are verbs that say of the one behind "to" that it was done.
var implying = vocab.New("managed", "remembered", "able")

// allNamed tells whether words are nothing but the task's object.
func (o wanted) allNamed(words []piece) bool {
	return !slices.ContainsFunc(words, func(p piece) bool { return !o.names(p) && !dets[p.w] })
}
