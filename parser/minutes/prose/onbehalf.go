package prose

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// assured begin what the writer has told somebody else: "I told Pavel I would look at his draft".
var assured = vocab.Patterns("(I|I've|I have|I also|I already|I've already) (told|promised|assured|let|informed|said)")

// undertaking stand in it between the one who heard it and what is to be done, by the writer or by the reader.
var undertaking = []struct {
	words string
	mine  bool
}{{" I would ", true}, {" I'd ", true}, {" I will ", true}, {" I'll ", true}, {" we'd ", true}, {" we would ", true}, {" you would ", false}, {" you'd ", false}, {" you will ", false}, {" you'll ", false}}

// having begin what the writer lets another do: "I'm having Denise check the invoices".
var having = vocab.Patterns("(I'm|I am|I'll be|I will be|we're|we are) (having|getting)", "(I'll|I will|we'll|we will) have", "(I've|I have|we've|we have) (got|had)",
	"(I'd|I would|we'd|we would) (really|also|) (like|love|prefer)", "(I|we) (also|really|just|) (want|need|expect)")

var everyone = vocab.Patterns("(everyone|everybody|all of you|each of you|you all|all managers)")

// onBehalf keeps what the writer says that another will do at his word, or has told others that he
// or the reader will.
func (p *Paragraph) onBehalf(s, body string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || strings.HasSuffix(s, "?") {
		return false
	}
	if names, task := p.lets(body); task != "" {
		return p.Keep(s, names, task, 0.65, grammar.FormAsk)
	}
	owners, task := p.saidForUs(body)
	if task == "" || len(owners) == 0 {
		return false
	}
	if pointing.Back(task) && p.before != "" {
		return p.keepExplained(s, owners, task)
	}
	return p.Keep(s, owners, task, 0.65, grammar.FormTo)
}

// agreedOf reads what it was agreed that the reader or the writer would do: "you'd send a quote", "I'd check with our people".
func (p *Paragraph) agreedOf(s, body string) bool {
	owners, task := p.wouldDo(body)
	return task != "" && len(owners) > 0 && p.Keep(s, owners, task, 0.65, grammar.FormTo)
}

// wouldDo takes the subject of such a clause off.
func (p *Paragraph) wouldDo(body string) (owners []string, task string) {
	_, task, ok := youWould.Cut(body)
	owners = p.you()
	if !ok {
		_, task, ok = iWould.Cut(body)
		owners = p.me()
	}
	if !ok || p.genre != reading.GenreMail || p.r.Faint || !grammar.StartsTask(task) && !work.IsDeed(task) || grammar.Stative[strings.ToLower(scan.FirstWord(task))] && !work.HandsBack(task) {
		return nil, ""
	}
	return owners, task
}

var youWould = vocab.Patterns("(you|you two|you both) (would|will|should|are to)", "you'd", "you'll")

var iWould = vocab.Patterns("I (would|will|should|am to)", "I'd", "I'll")

// lets reads "I'm having Denise check the invoices", "I've got Denise checking them" and "I'd like Denise to check them".
func (p *Paragraph) lets(body string) (names []string, task string) {
	lead, rest, ok := having.Cut(body)
	if !ok {
		return nil, ""
	}
	names, tail, ok := p.colleagues(rest)
	if all, task, found := strings.Cut(rest, " to "); found && everyone.Has(all) && len(p.r.Deadlines(task)) > 0 { // "I want everybody to be in by 6:00"
		return []string{"all"}, task
	}
	tail = onTheWay(strings.TrimLeft(tail, " "))
	bidden, to := strings.CutPrefix(tail, "to ")
	verb := scan.FirstWord(tail)
	switch low := strings.ToLower(lead); {
	case !ok:
		return nil, ""
	case to && !strings.HasSuffix(low, " have"):
		tail = bidden
	case strings.HasSuffix(low, "ing") || strings.HasSuffix(low, " have"):
		if grammar.Prepositions.Has(verb) {
			return nil, ""
		}
	case strings.HasSuffix(low, " got") && grammar.Gerund(verb) != "":
		return names, tail
	default:
		return nil, ""
	}
	if base := strings.ToLower(scan.FirstWord(tail)); !work.IsDeed(tail) || work.Attending[base] && !work.HandsBack(tail) || base == "be" {
		return nil, ""
	}
	return names, tail
}

// saidForUs reads "I told him you would send directions" and "I promised Finance that I'd call them".
func (p *Paragraph) saidForUs(body string) (owners []string, task string) {
	_, rest, ok := assured.Cut(body)
	if !ok {
		return nil, ""
	}
	for _, u := range undertaking {
		heard, task, ok := strings.Cut(" "+rest, u.words)
		if heard = strings.TrimSuffix(heard, " that"); !ok || scan.CountWords(heard) > 4 || strings.ContainsAny(heard, ",;:") {
			continue
		}
		verb := strings.ToLower(scan.FirstWord(task))
		dated := verb == "have" && len(p.r.Deadlines(task)) > 0
		if !dated && (!work.IsDeed(task) && !grammar.StartsTask(task) || grammar.Being[verb] || verb == "be" || verb == "have" || work.Attending[verb] && !work.HandsBack(task)) {
			return nil, ""
		}
		if u.mine {
			return p.me(), task
		}
		return p.you(), task
	}
	return nil, ""
}

// wishesOf reads "If Facilities could take a look at it, that would be great".
func (p *Paragraph) wishesOf(s string) bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Quoted() || !scan.ContainsOne(s, []string{"be great", "be good", "be helpful", "be lovely", "be appreciated", "be brilliant", "be ideal", "be perfect", "be wonderful", "be grateful", "appreciate it", "help a lot"}) {
		return false
	}
	for from := 0; ; {
		i := strings.Index(scan.Lower(s[from:]), "if ")
		if i < 0 {
			return false
		}
		from += i + len("if ")
		names, tail, ok := p.colleagues(s[from:])
		if !ok {
			continue
		}
		for _, w := range []string{" could ", " can ", " would "} {
			task, could := strings.CutPrefix(tail, w)
			for _, end := range []string{" that'd ", " that would ", " it would ", " it'd ", " I'd ", " I would ", " we'd ", ", "} {
				if k := strings.Index(task, end); k > 0 {
					task = strings.TrimRight(task[:k], ", ")
				}
			}
			if could && work.IsDeed(task) && !work.Attending[strings.ToLower(scan.FirstWord(task))] {
				if before := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s[:from-len("if ")], " "), " so"), " ,"); scan.CountWords(before) > 3 {
					p.before = before
				}
				return p.Keep(s, names, task, 0.6, grammar.FormAsk)
			}
		}
	}
}

// underTopic reads "Travel grants: Lindiwe to announce the results next week" of one whom nobody knows.
func (p *Paragraph) underTopic(s string) bool {
	topic, body, ok := strings.Cut(s, ": ")
	if !ok || p.genre != reading.GenreMail || p.r.Faint || scan.CountWords(topic) > 4 || p.r.Known(topic) {
		return false
	}
	h := grammar.ReadHead(body, grammar.StrengthSection)
	if h.Form != grammar.FormTo || h.Words != "to" || len(h.Owners) != 1 || !grammar.StartsTask(h.Task) || !p.r.likelyCalled(h.Owners[0]) {
		return false
	}
	return p.Keep(s, h.Owners, h.Task, 0.65, h.Form)
}

// twoActs parts what is asked or promised for two days: "post the sheet tonight and get me names by Monday".
func (p *Paragraph) twoActs(task string) (first, second string) {
	if p.genre == reading.GenreMinutes {
		return eachTo(task)
	}
	if p.genre != reading.GenreMail || p.r.Faint {
		return task, ""
	}
	for from := 0; ; {
		i := strings.Index(task[from:], " and ")
		if i < 0 {
			return task, ""
		}
		first, second = task[:from+i], task[from+i+len(" and "):]
		from += i + len(" and ")
		second = strings.TrimPrefix(strings.TrimPrefix(second, "then "), "to ")
		if !grammar.StartsTask(second) {
			continue
		}
		if ownActs(first, second) {
			return strings.TrimRight(first, " ,"), second
		}
		ms := p.r.Dates(first)
		if n := len(ms); n > 0 && deadline.Near(strings.ToLower(ms[n-1].Text)) && strings.Trim(first[ms[n-1].End:], " ,") == "" && len(p.r.Dates(second)) > 0 {
			return strings.TrimRight(first, " ,"), second
		}
	}
}

// eachTo parts what minutes ask of somebody with a "to" for each: "meet the families and to report back in May".
func eachTo(task string) (first, second string) {
	first, second, ok := strings.Cut(task, " and to ")
	if !ok || scan.CountWords(first) < 2 || scan.CountWords(second) < 2 || !grammar.StartsTask(second) || pointing.Object(second) {
		return task, ""
	}
	return strings.TrimRight(first, " ,"), second
}

// ownActs tells two acts with things of their own: "move Mr Tibbs to Thursday and tell the tenants that we come at ten", not
// "check the tap and let me know" nor "cut up the cards and send them back".
func ownActs(first, second string) bool {
	verb, tail := grammar.CutWord(second)
	object, rest := grammar.CutWord(tail)
	low := strings.ToLower(object)
	least := 4
	if strings.HasSuffix(first, ",") {
		least = 3
	}
	return scan.CountWords(first) > 2 && scan.CountWords(second) >= least && strings.HasPrefix(tail, " ") && !pointing.Things.Has(low) && !ofPronoun(second) && !scan.ContainsOne(second, []string{" if "}) &&
		(!grammar.Stative[verb] || work.HandsBack(second)) && !subordinate(first) && !strings.ContainsAny(strings.TrimRight(first, ","), ",(") && !closesAct(verb, low) && strings.TrimSpace(rest) != "" && !ofPronoun(first)
}

// closesAct tells what only brings the act before it to its end: "… and let me know", "… and confirm by Friday".
func closesAct(verb, object string) bool {
	switch strings.ToLower(verb) {
	case "let", "confirm", "report", "copy", "cc", "get", "come", "see", "reply", "return", "advise", "respond", "revert", "feed", "note", "help", "take":
		return true
	case "tell", "give", "call", "send", "show", "inform":
		return object == "me" || object == "us" || object == "you"
	}
	return false
}
