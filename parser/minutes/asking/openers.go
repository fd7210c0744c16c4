package asking

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Asks begin what the reader is plainly asked to do: whatever verb follows is what he is to do.
var Asks = vocab.Patterns(
	"(please|pls|plz|pse|kindly) (also|just|kindly|)", "(please|pls|kindly),", "please to", "request you to (kindly|please|)",
	"(can|could|would|will) (you|u) (also|just|then|perhaps|possibly|maybe|at least|) (please|pls|kindly|just|)", "(can|could|would|will) (you|u) (please|pls|kindly) (also|just|then)", "(please|pls|plz) (can|could|would|will) you (also|)",
	"(could|can|may|might|must|would|do have to) I (please|kindly|) (ask|get|trouble|bother|persuade|beg|invite|tempt|remind|leave) you to", "would you mind if I asked you to",
	"(let me|this is to|this is just to|just to|I'd like to|I would like to) remind you (please|) to", "(this is|just|) (just|) (a|) (quick|gentle|friendly|kind|final|last|little|) reminder (for you|) to",
	"(can|could|would|will) your (office|team|people|guys|group|department|side|colleagues|staff) (please|also|)",
	"(can|could|would|will) (the two of you|both of you|you both|you two|you all|you guys) (please|also|)",
	"(one|another|the one|the only|the other|one other|one more) thing (I|we) (need|want|would like|'d like) you to do is (to|)",
	"(the|your|) next step (is|will be|would be) for you to",
	"(I|we|I'd|we'd|I would|we would|) (really|greatly|much|very much|) appreciate your (help|assistance) (in|with)",
	"(I|we) (would|must|have to|might|need to|want to|wanted to|am going to have to) (kindly|also|) ask (you to|that you)", "(I'd|we'd) (kindly|) ask (you to|that you)", "let me ask you to", "(I|we) (kindly|) (ask|request) that you",
	"(I'm|I am|we're|we are) (asking|counting on|relying on|depending on|trusting) you to", "(I|we) (kindly|) (ask|request|urge|beg|trust|count on|rely on) you to",
	"(I'd|I would|we'd|we would) (really|very much|also|) (like|love|prefer) (you|for you|each of you) (both|all|) to (please|)", "(I|we) (really|just|also|still|do|) (need|want) (you|each of you) (both|all|) to (please|)",
	"(I was|I'm|I am|we were|we're|) (just|) (hoping|wondering|wondering if|wondering whether) you (can|could|might|would|might be able to|would be able to|will be able to)",
	"(I was|I'm|I am|we were|we're|) (just|) wondering (if|whether) (you'd|you were able to|you'd be able to)", "I wonder (if|whether) you (could|can|would|might)",
	"you couldn't (possibly|)", "(any|some) (chance|hope|prospect) of you", "(is|was) there (any|a|some) (chance|hope|prospect|way) of (you|your|)", "any chance (that|) you (could|can|might|would)", "(is|was) there (any|a) (chance|way) (that|) you (could|can|might)", "would (you|) there be (any|a) chance (that|) you could",
	"(do|don't) you think you (could|can|might be able to)", "if you (could|would|can) (please|kindly|just|)", "if you'd (please|kindly|just|)",
	"(would|will|are) you (be|) (able|available|free|happy|willing|ok|okay|prepared|in a position) to", "(would|do) you (have|) (have|got) (time|a minute|a moment|capacity) to", "(did|have) you (get|got|had|have|find|found) (a|the|any) (chance|time|moment|minute|opportunity) to", "(did|have) you (get|got|had|have|find|found) (time) to", "have you got (time|a minute|a moment) to",
	"(would|is) it (be|) (possible|ok|okay|alright|all right) for you to", "(can|could) you (manage|arrange|see if you can|try and|try to|go ahead and)",
	"would you be (so kind as|kind enough|good enough|so good as) to", "(please|) be (so kind as|kind enough|good enough|so good as) to", "if you would be (so kind as|kind enough) to",
	"(please|) do (me|us) (a|the|one) (favour|favor|kindness) and",
	"(please|pls|) (don't|do not) (forget|omit|neglect|fail) to", "(please|do|) remember to", "(please|) make sure (you|to|that you)", "(please|) be sure to", "(please|) ensure (that|) you",
	"(also|still|just|) (need|want) you to", "(see|please see) (if|whether|what) you (can|could)", "(please|) try (and|to)", "(please|) take (a moment|a minute|the time|five minutes|ten minutes) to",
	"(please|) arrange to", "(please|) go ahead and", "(please|) proceed to", "let's have you", "why don't you", "(how|what) about (if|) you", "what if you",
	"(I'd|I would|would|I|we|) (suggest|recommend|propose|advise) (that|) you", "my (suggestion|advice|proposal|request|ask) (to you|) is (that you|to)",
	"what (I'd|I would) like (you|from you) (to do|) is (to|for you to|)", "what (I|we) (need|want) (you to do|from you) is (to|for you to)", "what you (need to|could|can) do is", "all (you have|you need) to do is",
	"(your|the) (job|task|homework|mission|part|action|next step) (here|now|) is (to|for you to)", "(one|another|a small) (thing|job|task|favour|favor|request|ask) for you is to",
	"it's (for|up to|down to|on) you to", "it (falls|is down|is up|is left) to you to", "(I|I'll|I will) leave it (to|with|up to) you to", "(I'm|) leaving it (to|with|up to) you to", "I'll leave you to",
	"you (are|were) (kindly|hereby|) (requested|asked|expected|required|instructed) to", "you're (kindly|) (requested|asked|expected|down|supposed|due) to",
	"(you wanted|you were going|you offered|you volunteered|you kindly offered|you were asked|you agreed|you promised) to", "you (said|promised|mentioned) (you'd|you would|that you would|you could|you will)",
	"(I'm|we're|I am|we are) (gonna|going to) need you to", "(I'll|we'll|I|we) (will|may|might|would|) need you to", "(I'd|we'd|I would|we would) (like|love|prefer|want) you to", "(I|we) want you to",
	"it would (be|really be) (great|good|helpful|nice|lovely|useful|ideal|perfect|best) for you to", "(would|do) you mind", "mind", "(I'd|I would|we'd|we would|would|I'll|I will|I do|) (really|very much|greatly|much|) appreciate (you|your)",
	"(kannst|könntest) du (bitte|)", "(könnten|können) sie bitte", "peux-tu", "pourrais-tu", "pouvez-vous", "pourriez-vous", "puedes", "podrías", "kun je", "zou je", "wil je", "bitte", "merci de", "por favor", "graag",
)

// Tellings begin what the reader is told that he has to do, and, with another verb, what befalls
// him: "you will need to sign", "you need to be 18".
var Tellings = vocab.Patterns(
	"(I think|I believe|I assume|I guess|I gather|I understand) (that|) you (still|also|) (need|have) to", "(I think|I believe|I assume|I guess|I gather|I understand) (that|) you'll (still|also|) (need|have) to",
	"you (only|just|still|also|really|) (need|have|ought) to", "you'd (better|need to|have to|best)", "you (had better|would need to|would have to|will need to|will have to|will want to|must|must also|must please|should|should also|should please|are to|will|will also)",
	"you'll (also|still|) (need|have|want) to", "(you can|you could) (then|also|please)", "you then (can|need to|have to)", "you'll", "you're to", "you (may|might) (also|) (want|wish|like|need|have) to", "each of you (needs|has) to",
)

// leave begins what the reader is told that he may go on with.
var leave = vocab.Patterns(
	"(ok|okay|fine|happy for you|cleared|approved|you're cleared|you are cleared|you're good|you're authorised|you are authorised|you're authorized|you are authorized) to",
	"you (have|got|'ve got) (my|our) (permission|go-ahead|blessing|approval|ok|okay|leave) to", "(feel free to|you can|you may) (go ahead and|proceed to)", "yes, go ahead and", "(approved|agreed|ok|okay), go ahead and",
)

var openers = vocab.FirstWords(Asks, Tellings)

// To takes the words by which the reader is asked off a clause. Firm tells that they leave no doubt,
// so that any verb may follow.
func To(s string) (rest string, firm, ok bool) {
	if _, rest, ok := leave.Cut(s); ok && !strings.HasSuffix(s, "?") && !scan.BeginsFold(rest, "be ") && !scan.ContainsOne(s, []string{" from our side", " from my side", " from our end"}) {
		return rest, true, true
	}
	if i := strings.Index(s[:min(len(s), 32)], " and "); i > 0 && scan.OpensWith(s, []string{"be a ", "be an "}) { // "Be a treasure and bring your bowl"
		return s[i+len(" and "):], true, true
	}
	if !openers.Has(scan.FirstWord(s)) {
		return s, false, false
	}
	told, rest, soft := Tellings.Cut(s)
	lead, after, ok := Asks.Cut(s)
	switch {
	case ok && scan.BeginsFold(lead, "if ") && (scan.ContainsOne(after, whatFollows) || anotherWould(after) || scan.OpensWith(after, []string{"rather ", "prefer ", "like "})): // "if you can turn these round by 4 I'll send them on"
		return s, false, false
	case ok && len(lead) > len(told):
		doing := strings.EqualFold(lead, "mind") || scan.ContainsOne(strings.ToLower(lead)+" ", []string{" of ", "appreciate you"})
		return after, true, !doing || grammar.OpenGerund(scan.FirstWord(after)) != ""
	case soft:
		return rest, false, !(strings.HasSuffix(strings.ToLower(told), " should") && received.Has(scan.FirstWord(rest)))
	}
	return s, false, false
}

// received is what comes to the reader without his doing: "you should have your check in ten days".
var received = vocab.Of("have get receive see hear notice find feel")

// anotherWould tells a condition by what somebody else does where it is met: "If you can help on a stall, Jenny would love to hear".
func anotherWould(after string) bool {
	asked, main, ok := strings.Cut(after, ", ")
	words := strings.Fields(main[:min(len(main), 60)])
	if !ok || strings.Contains(asked, " would be ") || len(words) < 3 || !scan.IsCapital(words[0]) || words[0] == "I" || scan.BeginsFold(words[0], "i'") {
		return false
	}
	return modals.Has(words[1]) || modals.Has(words[2])
}

var modals = vocab.Of("would will can is are has have")

// whatFollows begins what comes of it where a condition is met.
var whatFollows = []string{" I'll ", " I will ", " I can ", " we'll ", " we will ", " we can "}

// Firmly tells that a clause asks in words that leave no doubt, at its beginning or behind what was said first.
func Firmly(s string) bool {
	if i := Inside(s); i > 0 {
		s = s[i:]
	}
	s, _ = scan.CutPrefixFold(s, "just ")
	_, firm, _ := To(s)
	return firm || Wished(s) != ""
}
