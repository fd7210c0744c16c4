package prose

import (
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/pointing"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// plea reads what is asked for without a word of asking: "Final version to Jo by noon please.",
// "I need the balances by noon", "Send me the next draft".
func (p *Paragraph) plea(s, body string) bool {
	you := p.you()
	last := pleaded(body)
	if h := grammar.ReadHead(last, grammar.StrengthProse); h.Form == grammar.FormTo && h.Words == "to" && p.r.SurelyNames(h.Owners) { // "Mr Tan to keep us posted, please"
		return p.Keep(s, h.Owners, h.Task, 0.65, h.Form)
	}
	if last != "" && !scan.OpensWith(last, []string{"nobody ", "no one ", "no-one "}) && (len(p.r.Deadlines(last)) > 0 || len(you) == 1 && you[0] != "" && (!grammar.IsEveryone(you[0]) || p.reachesSomeone(last) || orders(last)) && scan.CountWords(last) > 1 && !grammar.SpeaksOf(last)) {
		n := len(p.r.Found)
		kept := len(you) > 0 && p.Keep(s, you, last, 0.6, grammar.FormAsk)
		if ms := p.r.Dates(body); kept && len(ms) == 1 && p.r.Found[n].DueText == "" {
			p.r.SetDue(n, deadline.Of(ms[0]))
		}
		return kept
	}
	if len(you) == 1 && p.genre == reading.GenreMail && !p.r.Faint && !grammar.IsEveryone(you[0]) {
		if thing := asking.Unforgotten(body); thing != "" {
			return p.KeepAny(s, you, "don't forget "+thing)
		}
	}
	if i := strings.Index(body, " to me by "); i > 0 && scan.CountWords(body[:i]) < 6 && !grammar.StartsTask(body) && len(p.r.Deadlines(body)) > 0 && len(you) > 0 &&
		!grammar.SpeaksOf(body) { // "Team sheets to me by Saturday"
		return p.Keep(s, you, body, 0.6, grammar.FormAsk)
	}
	if p.B.Bullet != 0 && grammar.StartsTask(body) && len(you) == 1 && !strings.HasSuffix(body, "?") && p.amongAsks() {
		return p.Keep(s, you, body, 0.6, grammar.FormAsk)
	}
	if rest, ok := scan.CutPrefixFold(body, "just "); ok && !generalOffer(rest) {
		body = rest
	}
	if p.genre == reading.GenreMail && !p.r.Faint && !p.B.Quoted() && len(you) == 1 && (you[0] != "" || p.untilSome(body) || p.reachesSomeone(body) || asking.ForMe(body)) && (!grammar.IsEveryone(you[0]) || p.untilSome(body) || p.reachesSomeone(body)) && (orders(body) || ordersStep(body) && p.handsWork(you[0])) && !p.asksForTime(body) && !p.ofSelf(body) && !p.proclaims(body) && !p.runsOn(s) && !asking.Courtesy(body, false, false) {
		return p.keepExplained(s, you, body)
	}
	if whose, thing := ofWhom(needed(body)); whose != "" && (grammar.IsEveryone(whose) || p.r.participants([]string{whose})) {
		many := len(you) == 1 && grammar.IsEveryone(you[0])
		return (many || len(p.r.Deadlines(thing)) > 0) && p.KeepAny(s, []string{whose}, needed(body))
	}
	return p.need(s, body)
}

// handsWork tells that orders to the reader hand him work, rather than explain to him how something is done at a screen.
func (p *Paragraph) handsWork(you string) bool {
	return you != "" && !grammar.IsEveryone(you) && !p.r.Explains()
}

// reachesSomeone tells an order whose outcome somebody is to have: "cut up the old cards and send them to Janice".
func (p *Paragraph) reachesSomeone(order string) bool {
	for _, to := range []string{" to ", " with "} {
		_, after, ok := strings.Cut(order, to)
		names, _, named := grammar.NameList(after, grammar.StrengthProse)
		if ok && (scan.OpensWith(after+" ", []string{"me ", "us ", "me,", "us,"}) || named && p.people(names)) {
			return true
		}
	}
	return false
}

// ofSelf tells "Call Amber 3-9981", by which Amber signs.
func (p *Paragraph) ofSelf(order string) bool {
	_, tail := grammar.CutWord(order)
	object, _ := grammar.CutWord(tail)
	me := p.me()
	return len(me) == 1 && object != "" && strings.HasPrefix(me[0], object)
}

// pleaded returns what stands before a closing "please".
func pleaded(body string) string {
	t := strings.TrimRight(body, " .!")
	if !strings.Contains(t, " pl") {
		return ""
	}
	for _, w := range []string{" please - ", " pls - ", " please – ", " please, ", " pls, "} { // "funds flow pls - the bank wants it tonight"
		if i := strings.Index(t, w); i > 0 && i < 60 {
			return t[:i]
		}
	}
	for _, w := range []string{" please", " pls", " plz"} {
		if last, ok := strings.CutSuffix(t, w); ok && !scan.ContainsOne(strings.ToLower(last), []string{"for your action", "fyi", "for your attention"}) {
			return strings.TrimRight(last, " ,")
		}
	}
	return ""
}

// keepExplained keeps what the words before must explain where it points at them.
func (p *Paragraph) keepExplained(s string, owners []string, task string) bool {
	if p.before == "" || !pointing.Anaphoric(task) && !ofPronoun(task) {
		return p.Keep(s, owners, task, 0.6, grammar.FormAsk)
	}
	if !p.KeepAny(s, owners, task) {
		return false
	}
	p.explain()
	return true
}

// need reads "I need the balances by noon", "Need the positions broken out": it falls to the one it is to come from, else to the reader.
func (p *Paragraph) need(s, body string) bool {
	rest := needed(body)
	if i := strings.Index(body, ", so if "); rest == "" && i > 0 {
		body = body[i+len(", so "):]
		rest = needed(body)
	}
	owners, from := p.you(), false
	if rest == "" && p.genre == reading.GenreMail && !p.r.Faint {
		rest = neededShort(body)
		from = rest != "" && len(owners) == 1 && !grammar.IsEveryone(owners[0]) && grammar.Determiners.Has(scan.FirstWord(rest))
	}
	if rest == "" || len(owners) == 0 {
		return false
	}
	if k := strings.Index(rest, " from "); k > 0 && p.genre == reading.GenreMail {
		if names, tail, ok := grammar.NameList(rest[k+len(" from "):], grammar.StrengthProse); ok && p.r.SurelyNames(names) && grammar.RoleLength(names[0]) == 0 && !grammar.IsEveryone(names[0]) {
			owners, rest, from = names, rest[:k]+tail, true
		}
	}
	fromYou := from || scan.ContainsOne(strings.ToLower(body), []string{" from you ", " from you.", " your "}) || scan.OpensWith(body, []string{"I also need ", "I still need "}) && (p.asking || len(owners) == 1 && !grammar.IsEveryone(owners[0])) || changed(rest) && !scan.OpensWith(body, []string{"we ", "it "}) && len(owners) == 1 && !grammar.IsEveryone(owners[0])
	if _, _, put := mayHave.Cut(body); put && p.genre == reading.GenreMail && !p.r.Faint && strings.HasSuffix(strings.TrimSpace(s), "?") && len(owners) == 1 && !grammar.IsEveryone(owners[0]) && scan.CountWords(rest) > 1 && (pointing.Things.Has(scan.FirstWord(rest)) || neededThing(rest)) {
		fromYou = true // "Can I have those as TIFFs?"
	}
	fromYou = fromYou || p.genre == reading.GenreMail && !p.r.Faint && scan.OpensWith(body, []string{"I ", "I'd "}) && len(owners) == 1 && !grammar.IsEveryone(owners[0]) && neededThing(rest)
	if p.to == "" && len(p.r.Deadlines(rest)) == 0 && !fromYou {
		return false
	}
	if pointing.Things.Has(scan.FirstWord(rest)) {
		return !strings.Contains(rest, " to be ") && p.before != "" && p.keepExplained(s, owners, "have "+rest)
	}
	return p.Keep(s, owners, rest, 0.6, grammar.FormAsk)
}

// neededThing tells what one reader can hand over from what nobody can: "the source files", not "a holiday".
func neededThing(thing string) bool {
	w := strings.ToLower(scan.FirstWord(thing))
	last := strings.ToLower(strings.Trim(grammar.LastWords(strings.TrimRight(thing, " .!"), 1), ",;"))
	return (counting.Has(w) || grammar.Determiners.Has(w) && !pointing.Things.Has(w) && w != "my" && w != "our") && !unmet.Has(last) && !unmet.Has(strings.ToLower(strings.Trim(work.Object(thing), ".,!")))
}

// unmet are what people say that they need and nobody is to bring.
var unmet = vocab.Of("couple few lot bit holiday break rest coffee drink beer miracle minute minutes moment while time day days week weeks month months sleep nap vacation weekend help money luck car job change favour favor hand advice opinion walk doctor hour hours more less ride lift look go off word")

// neededShort reads "Need numbers from Tom by Thursday", which leaves "I" out.
func neededShort(s string) string {
	for _, w := range []string{"need ", "still need ", "also need ", "will need ", "will also need "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok && !scan.BeginsFold(rest, "to ") {
			return rest
		}
	}
	return ""
}

// changed tells a thing and what is to become of it: "the positions broken out by region".
func changed(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if n++; n > 6 {
			break
		}
		if w = strings.Trim(w, ".,;:"); n > 2 && (grammar.Participle(w) || strings.HasSuffix(w, "ken")) {
			return true
		}
	}
	return false
}

// needed returns what somebody says to need: "I need the balances by noon", "I am missing the fee letter".
func needed(s string) string {
	for _, w := range []string{"I need to ", "I still need to ", "we need to ", "we still need to "} {
		if scan.BeginsFold(s, w) {
			return ""
		}
	}
	if _, rest, ok := needIs.Cut(s); ok {
		return rest
	}
	if _, rest, ok := mayHave.Cut(s); ok && !scan.BeginsFold(rest, "a word") {
		return strings.TrimRight(rest, "? ")
	}
	lead, rest, ok := needs.Cut(s)
	if !ok || scan.OpensWith(rest, []string{"by ", "before ", "on ", "until "}) {
		return ""
	}
	thanks := strings.HasSuffix(lead, "appreciate") || strings.HasSuffix(lead, " for")
	if thanks && !strings.Contains(rest, " by ") || !strings.HasSuffix(lead, " need") && !strings.HasSuffix(lead, " like") && pointing.Things.Has(scan.FirstWord(rest)) {
		return ""
	}
	if first := scan.FirstWord(rest); first == "both" && leading.Has(work.Object(rest)) { // "I need both for the budget"
		return ""
	} else if grammar.Determiners.Has(first) || first == "every" || first == "each" || counting.Has(scan.FirstWord(rest)) && !joinedOn.Has(work.Object(rest)) || strings.HasSuffix(first, "'s") && scan.OpensWith(rest, []string{"everyone's ", "everybody's "}) || !scan.BeginsFold(lead, "we") && strings.Contains(rest, " by ") && !scan.OpensWith(rest, []string{"to ", "you ", "everything ", "all ", "each ", "us "}) {
		return rest
	}
	return ""
}

// ofWhom parts "everybody's priorities" and "Lena's numbers" into those whose they are and the thing.
func ofWhom(thing string) (whose, rest string) {
	w, rest, _ := strings.Cut(thing, " ")
	whose, ok := strings.CutSuffix(w, "'s")
	switch {
	case !ok || rest == "":
		return "", thing
	case strings.EqualFold(whose, "everybody") || strings.EqualFold(whose, "everyone"):
		return "all", rest
	}
	return whose, rest
}

// needIs begin a sentence that ends with what is needed.
var needIs = vocab.Patterns("(what|all) (I|we) (still|really|would|'d|) need (from you|from your side|from your end|from your team|) is", "(what I'd|what we'd) need (from you|) is")

// mayHave begin what is needed, put as a question.
var mayHave = vocab.Patterns("if (I|we) (could|can) (have|get)", "(could|can|may|might) (I|we) (please|possibly|) (have|get|see|borrow)", "(would|is) it (be|) (possible|ok|okay) to (get|have|see|receive)", "any chance of (getting|having|seeing)", "any chance (that|) (I|we) (could|can|might) (get|have|see)", "(may|might|could|can) (I|we) ask for",
	"(it would|it'd|that would|would) (be|really be) (really|very|most|extremely|) (good|great|helpful|useful|ideal|nice|lovely|handy) to (have|get|see|receive)", "(it would|it'd) (really|) help to (have|get|see|receive)")

var needs = vocab.Patterns("(I'd|I would|we'd|we would) like", "I (still|also|would|do|) need", "(I'll|I will) (also|still|) need", "I (also|really|) want", "we (also|do|still|would|) need", "(we'll|we will|we'd) (still|also|) need", "(we|we also) want",
	"(I'd|I would|we'd|we would|would|) (be|) (really|very|most|) (grateful for|appreciate)")

// amongAsks tells an item of a list that asks for things elsewhere.
func (p *Paragraph) amongAsks() bool {
	blocks := p.r.Doc.Blocks
	for i := max(0, p.At-8); i < min(len(blocks), p.At+9); i++ {
		if b := &blocks[i]; i != p.At && b.Bullet == p.B.Bullet && b.Sec == p.B.Sec && (asking.Starts(b.Text) || asking.Inside(b.Text) > 0 || p.genre == reading.GenreMail && orders(b.Text)) {
			return p.genre == reading.GenreMail || p.genre == reading.GenreMinutes
		}
	}
	return false
}
