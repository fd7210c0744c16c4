package minutes

import (
	"strings"
	"unicode"
)

// reader turns a document into minutes.
type reader struct {
	ctx     Context
	dir     *directory
	doc     *document
	low     words          // words that the text writes in small letters: no names
	capital map[string]int // how often a word stands with a capital
	names   words          // words with a capital within sentences: names, mostly
	heard   words          // names that the text uses as such: speakers, owners after a mark
	m       Minutes
	found   []found
	mails   []letter
	your    string // the one addressed by name: "Hi Sam,"
	writer  string // who signed, where the caller does not know the sender
	marks   int    // explicit marks and items of action sections

	judged     bool   // the genre is known
	kind       genre  // use genre()
	faint      bool   // nothing but the tone says that the text is a letter
	small      bool   // the text writes names in small letters
	table      layout // of the table being read
	byName     bool   // the lines of the list being read begin with names
	nameLists  map[*section]bool
	lastOwner  []string // of the row above
	ahead      parts    // fields that stand above their task
	labelledAt int      // the last block that was a label
}

// found is an item with what duplicates and order are judged by.
type found struct {
	Item
	block    int
	row      bool   // a row of a table
	talk     bool   // a sentence rather than a list or a mark
	summary  bool   // stands in a list or table of actions
	who      string // the owner, folded
	group    int    // items out of the same words
	accepted bool   // the one who was asked by name took it on
	about    string // what the task points at: "send it (the …)"
}

// smallWords collects the words that stand in small letters anywhere in the text, and those that
// stand with a capital behind a small one.
func smallWords(d *document) (low, names words, capital map[string]int) {
	low, names, capital = words{}, words{}, map[string]int{}
	for i := range d.lines {
		within := false
		for word := range strings.FieldsSeq(d.lines[i].text) {
			w := word
			if !wordByte(w[0]) || !wordByte(lastByte(w)) {
				w = strings.Trim(w, ".,;:!?()[]\"'*")
			}
			if j := strings.IndexByte(w, '\''); j > 1 {
				w = w[:j]
			}
			r := firstRune(w)
			if unicode.IsUpper(r) {
				capital[w]++
			}
			switch {
			case unicode.IsLower(r):
				low[w] = true
				within = true
			case within && unicode.IsUpper(r):
				names[w] = true
			}
			if c := lastByte(word); c == '.' || c == ':' || c == '?' || c == '!' || c == '-' {
				within = false
			}
		}
	}
	return low, names, capital
}

// known tells whether a name belongs to somebody: a participant, a speaker, a common given name, a role.
func (r *reader) known(name string) bool {
	if likelyPerson(name) || r.heard.has(name) || name == "I" {
		return true
	}
	_, ok := r.dir.find(name)
	return ok
}

// allNames tells whether every name of a list may stand for people.
func (r *reader) allNames(names []string, how strength) bool {
	for _, n := range names {
		if r.known(n) || isNobody(n) && len(n) > 1 {
			continue
		}
		if how < strengthSection || !capitalised(n) || len(strings.Fields(n)) > 3 || r.ordinary(n, true) {
			return false
		}
	}
	return true
}

// ordinary tells capitalised words that are no name: the text writes them in small letters, too,
// or they are verbs, topics or abbreviations.
func (r *reader) ordinary(n string, byText bool) bool {
	for w := range strings.FieldsSeq(n) {
		if particles[w] {
			continue
		}
		lo := strings.ToLower(w)
		if byText && r.low[lo] && !firstNames[lo] || topics[lo] || neverName[lo] {
			return true
		}
		if isTaskVerb(lo) && !firstNames[lo] {
			return true
		}
	}
	return false
}

// surelyNames is allNames for places where a wrong guess is likely.
func (r *reader) surelyNames(names []string) bool {
	for _, n := range names {
		if !r.known(n) {
			return false
		}
	}
	return true
}

// topics head lines as names do: "Website: …", "Budget - …".
var topics = set(`website budget marketing logo newsletter server servers office software hardware network security database backup backups training travel venue catering insurance policy strategy roadmap release
	documentation testing deployment migration infrastructure recruitment hiring website facebook twitter instagram linkedin google slack github microsoft zoom teams treasury membership facilities maintenance event events project projects
	phase stage step part section point option appendix annex table figure chapter version v goal goals priority optional required important urgent reminder deadline location date time subject topic background context summary
	overview conclusion result results outcome impact scope objective objectives recommendation recommendations proposal motion vote resolution approved rejected deferred discussion presentation demo
	english german french spanish dutch european american british internet web online offline api ui ux pdf html css json xml sql csv faq rfc sla kpi roi crm erp url dns vpn lan wan pc os ios android windows linux mac ok etc misc
	christmas easter spring summer autumn fall winter morning afternoon evening weekly monthly daily quarterly annual q1 q2 q3 q4 h1 h2 fy`)

// accept judges whether the head of a task names its owners.
func (r *reader) accept(h head, how strength) bool {
	if h.form == formNone || len(h.owners) == 0 || h.form == formPast || passive(h) {
		return false
	}
	small := false
	for _, n := range h.owners {
		small = small || unicode.IsLower(firstRune(n))
	}
	if r.surelyNames(h.owners) {
		return how >= strengthSection || h.form != formColon && h.form != formDash && h.form != formSet || startsTask(h.task)
	}
	switch h.form {
	case formColon, formDash:
		if small && !r.byName || how == strengthProse {
			return false
		}
		if how == strengthSection && !r.byName && len(h.owners) == 1 && nounLike(strings.ToLower(firstWord(h.owners[0]))) {
			return false
		}
		return (r.allNames(h.owners, how) || small) && (r.byName || startsTask(h.task) || how == strengthMark || len(h.owners) > 1 || initialsLike(h.owners[0]))
	case formSet:
		return !small && r.allNames(h.owners, how)
	case formTo, formAsk, formShould, formMight:
		if small {
			return how == strengthMark && (startsTask(h.task) || h.words == "to" || h.words == "will") && !r.everyday(h.owners)
		}
		if how == strengthMark {
			return !r.thing(h)
		}
		return r.doers(h) && (how == strengthSection || startsTask(h.task))
	}
	return false
}

// doers tells whether capitalised words before "to" or "will" do something: "Azurit will add …".
func (r *reader) doers(h head) bool {
	sure := startsTask(h.task) && (h.words == "to" || h.words == "will")
	for _, n := range h.owners {
		if r.known(n) || len(n) == 2 && wordInitials(n) {
			continue
		}
		if !capitalised(n) || len(strings.Fields(n)) > 3 || r.ordinary(n, !sure) || nounLike(strings.ToLower(firstWord(n))) {
			return false
		}
	}
	return true
}

// everyday tells whether a small-letter owner is a common word after all.
func (r *reader) everyday(names []string) bool {
	for _, n := range names {
		if topics[n] || commonWords[n] || isTaskVerb(n) {
			return true
		}
	}
	return false
}

// thing tells subjects that are no doer though they are capitalised: "Agenda to include …".
func (r *reader) thing(h head) bool {
	w, _ := cutWord(h.task)
	switch strings.ToLower(w) {
	case "include", "remain", "stay", "become", "contain", "happen":
		return !r.surelyNames(h.owners)
	}
	for _, n := range h.owners {
		for w := range strings.FieldsSeq(n) {
			if topics.has(w) {
				return true
			}
		}
	}
	return false
}

const maxTask = 1500 // bytes; nobody reads a longer task

// task takes the words of a task apart.
func (r *reader) task(s string, how strength, owners []string, speaker string) parts {
	if len(s) > maxTask {
		s = strings.ToValidUTF8(s[:maxTask], "")
	}
	p := parts{task: strings.TrimSpace(s), owners: owners}
	if speaker != "" && len(owners) == 0 { // "TODO me: …"
		if rest, ok := cutPrefixFold2(p.task, "me: "); ok {
			p.owners, p.task = []string{speaker}, rest
		}
	}
	cutStatus(&p)
	p.task = cutReference(p.task)
	r.cutLabels(&p)
	if how >= strengthSection && p.due.empty() && isDigit(byteAt(p.task, 0)) { // "11 Dec @lena check …"
		if ms := r.dates(p.task); len(ms) > 0 && ms[0].Start == 0 && ms[0].End < len(p.task)-8 && hasMonthDay(strings.ToLower(ms[0].Text)) {
			p.due = due{ms[0].Day, ms[0].Text}
			p.task = strings.TrimLeft(p.task[ms[0].End:], " ,:-–—")
		}
	}
	if how >= strengthSection {
		r.cutReviewed(&p)
		r.cutMiddle(&p)
		r.cutRemark(&p)
	}
	r.cutHead(&p, how, speaker)
	r.cutEnds(&p, how)
	if how >= strengthSection && p.form != formNone {
		p.cutReport()
	}
	p.task = tidyTask(p.task)
	return p
}

// cutEnds takes who, when and how it stands off a task, in whatever order they stand.
func (r *reader) cutEnds(p *parts, how strength) {
	for range 2 {
		before := p.task
		r.cutTail(p, how)
		r.cutDue(p)
		cutStatus(p)
		if p.task == before {
			return
		}
	}
	r.cutTail(p, how)
}

func (r *reader) cutHead(p *parts, how strength, speaker string) {
	if len(p.owners) > 0 {
		if h := readHead(p.task, how); h.form == formTo && r.samePeople(h.owners, p.owners) {
			p.form, p.words, p.task = h.form, h.words, h.task
		}
		return
	}
	if rest, f := firstPerson(p.task); f != formNone {
		p.form, p.task = f, rest
		p.hope = f == formMight
		p.owners = r.me(speaker)
		return
	}
	h := readHead(p.task, r.reach(how))
	if r.byName && h.form == formNone && smallName(p.task) != "" {
		h = readHead(p.task, strengthMark)
	}
	if h.form == formMight && len(h.owners) > 0 {
		p.hope = true
	}
	if len(h.owners) > 0 && isNobody(strings.Join(h.owners, " ")) && h.form != formNone {
		p.nobody, p.form = true, h.form
		if h.form == formColon || h.form == formDash || h.form == formSet {
			p.task = h.task
		}
		return
	}
	if names, rest, ok := r.presentHead(p.task, how); ok {
		p.owners, p.form = names, formTo
		p.task = strings.TrimLeft(rest, " ")
		return
	}
	if !r.accept(h, how) {
		topic := topicLength(p.task)
		if topic == 0 || how < strengthSection || h.form != formNone && h.form != formColon && h.form != formDash {
			return
		}
		h = readHead(p.task[topic:], strengthSection)
		if h.form != formTo && h.form != formAsk && h.form != formShould || !r.accept(h, strengthSection) {
			return
		}
	}
	for _, n := range h.owners {
		if isNobody(n) {
			p.nobody = true
			continue
		}
		p.owners = append(p.owners, n)
	}
	p.form, p.words, p.task = h.form, h.words, h.task
	if h.aside != "" {
		var q parts
		if r.aside(&q, h.aside, how) {
			p.merge(q)
		}
	}
	if rest, f := firstPerson(p.task); f != formNone { // "Lee: I'll …"
		p.task, p.hope = rest, p.hope || f == formMight
	}
}

// topicLength returns where the words behind a topic begin: "Budget: Lena will …", "Budget – Lena will …".
func topicLength(s string) int {
	for _, sep := range []string{": ", " – ", " — ", " - ", ". "} {
		if i := strings.Index(s, sep); i > 2 && i < 50 {
			return i + len(sep)
		}
	}
	return 0
}

// reach lets names in small letters pass as far as the reading goes, where the text writes names so.
func (r *reader) reach(how strength) strength {
	if how == strengthSection && r.small {
		return strengthMark
	}
	return how
}

// me names who "I" is: the speaker, else the sender.
func (r *reader) me(speaker string) []string {
	if speaker != "" {
		return []string{speaker}
	}
	if r.ctx.From.Name != "" {
		return []string{r.ctx.From.Name}
	}
	if r.ctx.From.Email != "" {
		return []string{r.ctx.From.Email}
	}
	if r.writer != "" {
		return []string{r.writer}
	}
	return nil
}

// firstPerson reads "I'll …", "I will …", "I'm going to …".
func firstPerson(s string) (string, form) {
	t := strings.TrimLeft(s, " ")
	if t == "" || t[0] != 'I' && t[0] != 'i' && t[0] != 'J' && t[0] != 'L' {
		return s, formNone
	}
	for _, w := range []struct {
		words string
		form  form
	}{{"I'll also ", formTo}, {"I'll ", formTo}, {"I will also ", formTo}, {"I will ", formTo}, {"I'm going to ", formTo}, {"I'm gonna ", formTo},
		{"I am going to ", formTo}, {"I'm to ", formTo}, {"I shall ", formTo}, {"I can ", formShould}, {"I need to ", formShould},
		{"I have to ", formShould}, {"I still need to ", formShould}, {"I still have to ", formShould}, {"I should ", formShould},
		{"I must ", formShould},
		{"I've got to ", formShould}, {"I promised to ", formAsk}, {"I agreed to ", formAsk}, {"I took the action to ", formAsk},
		{"I might ", formMight}, {"I may ", formMight}, {"I could ", formMight}, {"I hope to ", formMight}, {"I'd like to ", formMight},
		{"I plan to ", formTo}, {"Let me ", formTo}, {"ich werde ", formTo}, {"je vais ", formTo}, {"ik zal ", formTo}} {
		if rest, ok := cutPrefixFold2(t, w.words); ok {
			return rest, w.form
		}
	}
	return s, formNone
}

// tidyTask trims a task to what is to be done.
func tidyTask(s string) string {
	s = trimLead(strings.TrimRight(s, " ,;:-–—|/"))
	for _, polite := range []string{", and let me know", " and let me know", ", thanks", ", please", ", thank you"} {
		if i := strings.Index(s, polite); i > 8 {
			s = s[:i]
		}
	}
	for _, p := range []string{"to ", "please ", "also ", "also to "} {
		if rest, ok := cutPrefixFold2(s, p); ok && startsTask(rest) {
			s = rest
		}
	}
	if strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..") && strings.Count(s, ".") == 1 {
		s = s[:len(s)-1]
	}
	return strings.TrimSpace(s)
}
