package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// first reads "I'll …" in a mail or said by somebody.
func (p *paragraph) first(s, body string) bool {
	if p.genre == genreText || p.genre == genreMinutes && p.speaker == "" && len(p.me()) == 0 {
		return false
	}
	if rest := foreignFirst(body); rest == "" && scan.BeginsFold(body, "ich ") && ichWill(body) && len(p.r.dates(body)) > 0 { // "Ich spreche morgen mit …"
		return p.keepToday(s, strings.TrimSpace(body[len("ich "):]), body)
	} else if rest != "" {
		return p.keepToday(s, rest, body)
	}
	rest, f := firstPerson(body)
	if ours, ok := p.ours(body); ok {
		return p.keep(s, p.me(), ours, 0.6, grammar.FormTo)
	}
	if f == grammar.FormNone {
		if i := firstInside(body); i >= 0 {
			rest, f = firstPerson(body[i:])
		} else if i := strings.Index(body, " and will "); i > 0 && (strings.HasPrefix(body, "I ") || strings.HasPrefix(body, "I'")) &&
			strings.IndexByte(body[:i], '?') < 0 {
			rest, f = body[i+len(" and will "):], grammar.FormTo
		}
	}
	if f == grammar.FormNone || f == grammar.FormMight && p.genre == genreTalk {
		return false
	}
	verb, tail := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	for lo == "also" || lo == "then" || lo == "just" || lo == "now" || lo == "gladly" || lo == "happily" || lo == "personally" {
		rest = strings.TrimLeft(tail, " ")
		verb, tail = grammar.CutWord(rest)
		lo = strings.ToLower(verb)
	}
	due := len(p.r.deadlines(rest)) > 0 || p.genre == genreTalk && len(p.r.dates(rest)) > 0
	if p.genre == genreMail && f == grammar.FormTo && anaphoric(rest) && p.before != "" && (grammar.IsTaskVerb(lo) || lo == "do") && !grammar.Stative[lo] && p.keepAny(s, p.me(), rest) {
		p.explain()
		return true
	}
	if lo == "have" && strings.HasPrefix(tail, " a ") { // "have a word with them"
		return p.keep(s, p.me(), rest, 0.65, f)
	}
	if !grammar.IsTaskVerb(lo) && !handsOn(rest) && !(p.genre == genreTalk && doable(rest)) || grammar.Stative[lo] && !handsBack(rest) || idle[lo] && !due &&
		!worksAt(rest) && !(p.genre == genreMail && written[lo] && concrete(tail)) && !(lo == "do" &&
		determiners.Has(scan.FirstWord(strings.TrimSpace(tail))) && !anaphoric(rest)) && !(p.genre == genreTalk && doesThing(rest)) && !(lo == "tell" &&
		!strings.HasPrefix(tail, " you")) || (f == grammar.FormShould || strings.HasPrefix(strings.ToLower(body), "let me ")) && !due ||
		strings.HasPrefix(strings.ToLower(rest), "let you know") && !due {
		return false
	}
	owners := p.me()
	if lo := strings.ToLower(s); strings.HasSuffix(strings.TrimSpace(s), "?") || strings.Contains(lo, "if i don't hear") || strings.Contains(lo, "if i do not hear") {
		return false
	}
	if i := p.secondHead(rest); i > 0 {
		defer p.third(s, rest[i:], false)
		rest = strings.TrimSuffix(strings.TrimRight(rest[:i], " ,;"), " and")
	}
	return p.keep(s, owners, rest, 0.7, f)
}

// keepToday keeps what the writer does in his own words, the date among them.
func (p *paragraph) keepToday(s, task, body string) bool {
	n := len(p.r.found)
	if !p.keepAny(s, p.me(), task) {
		return false
	}
	if ms := p.r.dates(body); len(ms) > 0 {
		p.r.setDue(n, due{ms[0].Day, ms[0].Text})
	}
	return true
}

// ours reads what a letter promises in its writer's and others' name: "We will send you … by Friday".
func (p *paragraph) ours(body string) (task string, ok bool) {
	if p.genre == genreTalk || !p.r.mails[0].greeted || len(p.r.mails[0].to) != 1 || grammar.IsEveryone(p.r.mails[0].to[0]) {
		return "", false
	}
	for _, w := range []string{"we will ", "we'll ", "we shall "} {
		if task, ok = scan.CutPrefixFold(body, w); ok {
			verb, tail := grammar.CutWord(task)
			return task, grammar.IsTaskVerb(strings.ToLower(verb)) && strings.HasPrefix(tail, " you ") && len(p.r.deadlines(task)) > 0
		}
	}
	return "", false
}

// foreignFirst reads "Ich schicke …", "Je vais …", "Ik stuur …": the verb belongs to the task.
func foreignFirst(s string) string {
	for _, w := range []string{"ich werde ", "je vais ", "voy a ", "ik zal ", "ik ga "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest
		}
	}
	for _, w := range []string{"ich schicke ", "ich bringe ", "ich hole ", "ich besorge ", "ich backe ", "ich kaufe ", "ich rufe ",
		"ich schreibe ", "ich reserviere ", "ich buche ", "ich leite ", "ich erledige ", "ich lade ", "ich sende ", "ich kläre ", "ich prüfe ",
		"ich erstelle ", "ich organisiere ", "ich kümmere mich um ", "ich bestelle ", "ich frage ", "ich übernehme ", "j'apporte ", "j'achète ",
		"j'appelle ", "ik haal ", "ik koop ", "ik neem ", "j'envoie ", "je m'occupe de ", "je prépare ", "je contacte ", "me encargo de ",
		"ik stuur ", "ik regel ", "ik maak ", "ik vraag ", "ik bel "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && rest != "" {
			_, verb, _ := strings.Cut(s, " ")
			return strings.TrimPrefix(verb, "m'")
		}
	}
	return ""
}

// daily stand before a promise without a comma: "today I'm going to …", "… plus I'll …".
var daily = vocab.Of("today tomorrow tonight then plus now later afterwards monday tuesday wednesday thursday friday")

// firstInside finds "I'll …" behind a comma, a colon or "and".
func firstInside(s string) int {
	for _, w := range []string{" I'll ", " I will ", " I'm going to ", " I am going to ", " I'm gonna ", " i'll ", " i will ", " i'm going to ", " i'm gonna "} {
		i := strings.Index(s, w)
		if i <= 0 {
			continue
		}
		before := s[:i]
		if names, rest, ok := grammar.NameList(before, grammar.StrengthProse); ok && rest == " and" && len(names) > 0 { // "Sam and I will …"
			return -1
		}
		if strings.IndexByte(",:;-", scan.LastByte(before)) >= 0 || strings.HasSuffix(before, " and") || strings.HasSuffix(before, " so") ||
			strings.HasSuffix(before, " but") || strings.HasSuffix(before, "—") || strings.HasSuffix(before, "–") || daily.Has(lastWords(before, 1)) {
			return i + 1
		}
	}
	return -1
}

// secondHead finds where somebody else's task begins: "… tomorrow and Lena will prepare …".
func (p *paragraph) secondHead(s string) int {
	for _, sep := range []string{" and ", ", and ", "; ", ", "} {
		for from := 0; ; {
			i := strings.Index(s[from:], sep)
			if i < 0 {
				break
			}
			from += i + len(sep)
			if h := grammar.ReadHead(s[from:], grammar.StrengthProse); (h.Form == grammar.FormTo || h.Form == grammar.FormAsk) && h.Words != "to" && p.doers(h.Owners) && grammar.StartsTask(h.Task) {
				return from
			}
		}
	}
	return -1
}

// idle are verbs that fill talk: "I'll say", "I'll leave it there".
var idle = vocab.Of("watch say guess see leave keep try stop pass note mention assume admit skip give suggest state show agree answer tell turn start " +
	"read hold propose cut hand move explain walk talk speak step second third do")

// written are the verbs of idle that are work in a letter: "I'll cut the branch".
var written = vocab.Of("cut move hand show read hold propose give turn test suggest")

// concrete tells an object that is a thing: "the branch", "RC2", "two copies".
func concrete(s string) bool {
	w := scan.FirstWord(strings.TrimLeft(s, " "))
	return w != "" && !pronounThing.Has(strings.Trim(w, ".,!?")) && (determiners.Has(w) || unicode.IsUpper(scan.FirstRune(w)) || scan.IsDigit(w[0]))
}

// requested reads "Could you please …", "Please … by Friday".
func (p *paragraph) requested(s, body string) bool {
	if p.genre == genreText {
		return false
	}
	for _, w := range everyoneAsked {
		if rest, ok := scan.CutPrefixFold(body, w); ok && grammar.StartsTask(rest) && !p.r.faint {
			return p.keep(s, []string{"all"}, strings.TrimRight(rest, "? "), 0.65, grammar.FormAsk)
		}
	}
	if who, task := bidden(body); who != "" && !p.r.faint {
		return p.keep(s, []string{who}, task, 0.65, grammar.FormAsk)
	}
	for _, tag := range []string{" will you", " would you", " can you", " could you"} { // "Have a look, will you."
		if rest, ok := strings.CutSuffix(strings.TrimRight(body, " ?.!"), tag); ok && grammar.StartsTask(rest) {
			body = "please " + strings.TrimRight(rest, ", ")
		}
	}
	rest, f := request(body)
	if scan.OpensWith(body, []string{"let me know ", "let us know ", "get back to me ", "make sure that ", "make sure the "}) {
		rest, f = body, grammar.FormAsk
	}
	owners := p.you()
	if i := insideRequest(body); f == grammar.FormNone && i > 0 {
		rest, f = request(body[i:])
		if names, none, ok := grammar.NameList(strings.TrimRight(body[:i], " ,:-–—"), grammar.StrengthProse); ok && none == "" && p.r.surelyNames(names) { // "Tom – please …"
			owners = names
		}
	}
	if f == grammar.FormNone {
		return p.plea(s, body)
	}
	rest = strings.TrimRight(rest, "? ")
	verb, _ := grammar.CutWord(rest)
	lo := strings.ToLower(verb)
	if p.genre == genreTalk {
		owners = nil
	}
	foreign := strings.HasSuffix(lastVerb(rest), "en") && !grammar.StartsTask(rest) && len(owners) > 0
	if base, ing := strings.CutSuffix(lo, "ing"); ing && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e")) { // "would you mind sending …"
		foreign = len(owners) > 0
	}
	due := len(p.r.deadlines(rest)) > 0
	if !grammar.IsTaskVerb(lo) && !foreign && !(len(owners) > 0 && (handsOn(rest) || handsBack(rest))) || !foreign && grammar.Stative[lo] && !handsBack(rest) ||
		strings.HasPrefix(strings.ToLower(rest), "do not ") {
		return false
	}
	if courtesy(rest, due) || polite[lo] && !forMe(rest) && !due && (len(owners) != 1 || p.genre != genreMail || p.r.faint) {
		return false
	}
	if len(owners) == 0 && (!due || p.r.faint && p.genre == genreMail && len(p.r.ctx.People) == 0) {
		return false
	}
	if p.before != "" && len(owners) > 0 && p.genre == genreMail && (anaphoric(rest) || !strings.Contains(rest, " ") || due &&
		scan.BeginsFold(rest, "let me know by")) && p.keepAny(s, owners, rest) {
		p.explain()
		return true
	}
	return p.keep(s, owners, rest, 0.65, grammar.FormAsk)
}

// plea reads what is asked for without a word of asking: "Final version to Jo by noon please.",
// "I need the balances by noon", an imperative among requests.
func (p *paragraph) plea(s, body string) bool {
	if last, ok := strings.CutSuffix(strings.TrimRight(body, " .!"), " please"); ok && len(p.r.deadlines(last)) > 0 { // "Final version to Jo by noon please."
		return len(p.you()) > 0 && p.keep(s, p.you(), last, 0.6, grammar.FormAsk)
	}
	if p.b.Bullet != 0 && grammar.StartsTask(body) && len(p.you()) == 1 && p.amongAsks() {
		return p.keep(s, p.you(), body, 0.6, grammar.FormAsk)
	}
	if rest, ok := scan.CutPrefixFold(needed(body), "everyone's "); ok {
		return len(p.r.deadlines(rest)) > 0 && p.keep(s, []string{"all"}, rest, 0.6, grammar.FormAsk)
	}
	rest := needed(body)
	if rest == "" || p.to == "" && len(p.r.deadlines(rest)) == 0 {
		return false
	}
	if len(p.you()) == 0 {
		return false
	}
	if pronounThing.Has(scan.FirstWord(rest)) && p.before != "" {
		if p.keepAny(s, p.you(), rest) {
			p.explain()
			return true
		}
		return false
	}
	return p.keep(s, p.you(), rest, 0.6, grammar.FormAsk)
}

// amongAsks tells an item of a list that asks for things elsewhere.
func (p *paragraph) amongAsks() bool {
	blocks := p.r.doc.Blocks
	for i := max(0, p.at-8); i < min(len(blocks), p.at+9); i++ {
		if b := &blocks[i]; i != p.at && b.Bullet == p.b.Bullet && b.Sec == p.b.Sec && (startsAsk(b.Text) || insideRequest(b.Text) > 0) {
			return p.genre == genreMail || p.genre == genreMinutes
		}
	}
	return false
}

// explain adds the sentence before to a task that says little without it.
func (p *paragraph) explain() {
	if len(p.r.found) == 0 {
		return
	}
	f := &p.r.found[len(p.r.found)-1]
	f.Task += " (" + strings.TrimRight(p.before, " .!?:") + ")"
}

// bid puts an imperative behind a name as the request that it is.
func (p *paragraph) bid(s string) string {
	if startsAsk(s) || !grammar.StartsTask(s) {
		return s
	}
	return "please " + s
}

// needed returns what somebody says to need: "I need the balances by noon", "I am missing the fee letter".
func needed(s string) string {
	for _, w := range []string{"I need to ", "I still need to ", "we need to ", "we still need to "} {
		if scan.BeginsFold(s, w) {
			return ""
		}
	}
	for _, w := range []string{"could I have ", "can I have ", "may I have "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && !scan.BeginsFold(rest, "a word") {
			return strings.TrimRight(rest, "? ")
		}
	}
	for _, w := range []string{"I need ", "I still need ", "I'll need ", "I will need ", "I also need ", "I would need ", "we need ", "we still need ", "we'll need "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && (determiners.Has(scan.FirstWord(rest)) || scan.BeginsFold(rest, "everyone's ")) {
			return rest
		}
	}
	return ""
}

// courtesy tells what letters ask of every reader: "let me know if you have questions".
func courtesy(task string, due bool) bool {
	lo := strings.ToLower(task)
	verb, _ := grammar.CutWord(lo)
	if !due && scan.ContainsOne(lo, []string{" if you have it", " if you have one", " if applicable", " if you wish", " if necessary for you"}) {
		return true
	}
	switch verb {
	case "note", "see", "feel", "be", "join", "ignore", "accept", "excuse", "bear", "click", "visit", "refer", "enjoy", "disregard", "forgive", "pardon":
		return true
	case "let", "call", "contact", "reply", "respond", "email", "advise", "tell", "ask", "give", "drop", "get":
		return !due && scan.ContainsOne(lo, []string{" if ", "any questions", "with questions", "your thoughts", "what you think", "any time", "anytime"})
	case "find", "keep":
		return scan.ContainsOne(lo, []string{" attached", " enclosed", " below", "keep me posted", "keep up", "keep in mind"})
	}
	return false
}

var everyoneAsked = []string{"could everyone please ", "can everyone please ", "could everybody please ", "can everybody please ",
	"could you all please ", "can you all please ", "please could everyone ", "please can everyone ", "everyone please ", "could everyone ",
	"can everyone ", "could you all ", "can you all "}

// polite are what is asked of every reader: "please note", "please see below".
var polite = vocab.Of("note see find let feel contact be do join ignore accept excuse bear click visit refer remember consider advise call keep read " +
	"reply respond enjoy forward share help")

// forMe tells "forward me the report", which is asked of one reader.
func forMe(s string) bool {
	_, tail := grammar.CutWord(s)
	return strings.HasPrefix(tail, " me ") || strings.HasPrefix(tail, " us ")
}

// request reads "please …", "could you …" and takes it off.
func request(s string) (string, grammar.Form) {
	if rest := wished(s); rest != "" {
		return rest, grammar.FormAsk
	}
	for _, w := range []string{"you wanted to ", "you were going to ", "do you think you could ", "do you think you can ", "if you could please ", "if you could ", "if you would ", "would you be able to ", "are you able to ",
		"would it be possible for you to ", "do you mind ",
		"don't forget to ", "please don't forget to ", "remember to ", "please remember to ", "make sure you ", "make sure to ",
		"please make sure you ", "be sure to ", "let's have you ", "i'd like you to please ", "could you please ", "can you please ",
		"would you please ", "will you please ", "could you kindly ", "could you also ", "can you also ", "could you ", "can you ",
		"would you mind ", "would you ", "will you ", "please can you ", "please could you ", "please also ", "please ", "pls ", "kindly ",
		"i'd like you to ", "i need you to ", "i would like you to ", "you need to ", "you only need to ", "you just need to ", "you'd need to ",
		"you would need to ", "you'd have to ", "all you need to do is ", "you'll need to ", "you will need to ", "you have to ", "you will ",
		"you'll ", "you should ", "you are to ", "kannst du bitte ", "könntest du bitte ", "könnten sie bitte ", "können sie bitte ",
		"kannst du ", "könntest du ", "peux-tu ", "pourrais-tu ", "pouvez-vous ", "pourriez-vous ", "puedes ", "podrías ", "kun je ", "zou je ",
		"wil je ", "bitte ", "merci de ", "por favor ", "graag "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			return rest, grammar.FormAsk
		}
	}
	return s, grammar.FormNone
}

// wished reads "I would be grateful if you could …", "it'd be great if you would also …".
func wished(s string) string {
	if len(s) < 20 || s[0]|0x20 != 'i' && s[0]|0x20 != 'w' {
		return ""
	}
	head := strings.ToLower(s[:min(len(s), 70)])
	for _, w := range []string{" if you could ", " if you would ", " if you can "} {
		i := strings.Index(head, w)
		if i < 0 || len(head) != min(len(s), 70) {
			continue
		}
		lead := strings.ReplaceAll(head[:i], "'d", " would")
		for _, who := range []string{"i would ", "we would ", "it would be ", "would be "} {
			if rest, ok := strings.CutPrefix(lead, who); ok && scan.ContainsOne(rest+" ", []string{"grateful ", "appreciate ", "glad ", "happy ",
				"thankful ", "great ", "good ", "helpful ", "nice ", "lovely ", "useful ", "ideal ", "perfect ", "wonderful ", "brilliant ",
				"fantastic ", "kind ", "help "}) {
				rest, _ := scan.CutPrefixFold(s[i+len(w):], "also ")
				rest, _ = scan.CutPrefixFold(rest, "please ")
				return rest
			}
		}
	}
	return ""
}

// deadlines finds the dates of s that are led by a word of deadlines.
func (r *reader) deadlines(s string) []due {
	var out []due
	for _, m := range r.dates(s) {
		if deadlineAt(s, &m) || strings.Trim(s[m.End:], " .!?") == "" {
			out = append(out, due{m.Day, m.Text})
		}
	}
	return out
}
