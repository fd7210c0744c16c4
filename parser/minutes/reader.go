package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// reader turns a document into minutes.
type reader struct {
	ctx      Context
	dir      *directory
	doc      *page.Document
	low      vocab.Set      // words that the text writes in small letters: no names
	capital  map[string]int // how often a word stands with a capital
	names    vocab.Set      // words with a capital within sentences: names, mostly
	heard    vocab.Set      // names that the text uses as such: speakers, owners after a mark
	speakers vocab.Set      // who speaks, as written there
	m        Minutes
	found    []found
	mails    []letter
	your     string // the one addressed by name: "Hi Sam,"
	writer   string // who signed, where the caller does not know the sender
	jotted   bool   // notes in a hurry: who was there stands in a line or a bracket without a word that says so

	spoken *tongues.Language // use language()
	judged bool              // the genre is known
	kind   genre             // use genre()
	faint  bool              // nothing but the tone says that the text is a letter
	small  bool              // the text writes names in small letters
	byName bool              // the lines of the list being read begin with names
	listing
	headed
}

// listing is how far a list or a table has been read.
type listing struct {
	numbered   map[page.Kind]bool // what the lines are numbered as, of a RAID log; use logs()
	table      layout             // of the table being read
	nameLists  map[*page.Section]bool
	lastOwner  []string // of the row above
	ahead      parts    // fields that stand above their task
	labelledAt int      // the last block that was a label
}

// headed are the lines that name somebody above a list; use listHeads().
type headed struct {
	heads     []string
	headsRead bool
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
func smallWords(d *page.Document) (low, names vocab.Set, capital map[string]int) {
	low, names, capital = vocab.Set{}, vocab.Set{}, map[string]int{}
	for i := range d.Lines {
		within := false
		for word := range strings.FieldsSeq(d.Lines[i].Text) {
			w := word
			if !scan.IsWordByte(w[0]) || !scan.IsWordByte(scan.LastByte(w)) {
				w = strings.Trim(w, ".,;:!?()[]\"'*")
			}
			if j := strings.IndexByte(w, '\''); j > 1 {
				w = w[:j]
			}
			r := scan.FirstRune(w)
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
			if c := scan.LastByte(word); c == '.' || c == ':' || c == '?' || c == '!' || c == '-' {
				within = false
			}
		}
	}
	return low, names, capital
}

// known tells whether a name belongs to somebody: a participant, a speaker, a common given name, a role.
func (r *reader) known(name string) bool {
	if grammar.LikelyPerson(name) || r.heard.Has(name) || name == "I" {
		return true
	}
	_, ok := r.dir.find(name)
	return ok
}

// allNames tells whether every name of a list may stand for people.
func (r *reader) allNames(names []string, how grammar.Strength) bool {
	for _, n := range names {
		if r.known(n) || grammar.IsNobody(n) && len(n) > 1 {
			continue
		}
		if how < grammar.StrengthSection || !grammar.Capitalised(n) || len(strings.Fields(n)) > 3 || r.ordinary(n, true) {
			return false
		}
	}
	return true
}

// ordinary tells capitalised words that are no name: the text writes them in small letters, too,
// or they are verbs, topics or abbreviations.
func (r *reader) ordinary(n string, byText bool) bool {
	for w := range strings.FieldsSeq(n) {
		if grammar.Particles[w] {
			continue
		}
		lo := strings.ToLower(w)
		if byText && r.low[lo] && !vocab.FirstNames[lo] || grammar.Topics[lo] || grammar.NeverName[lo] {
			return true
		}
		if grammar.IsTaskVerb(lo) && !vocab.FirstNames[lo] {
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

// accept judges whether the head of a task names its owners.
func (r *reader) accept(h grammar.Head, how grammar.Strength) bool {
	if h.Form == grammar.FormNone || len(h.Owners) == 0 || h.Form == grammar.FormPast || grammar.Passive(h) {
		return false
	}
	small := false
	for _, n := range h.Owners {
		small = small || unicode.IsLower(scan.FirstRune(n))
	}
	if r.surelyNames(h.Owners) {
		return how >= grammar.StrengthSection || h.Form != grammar.FormColon && h.Form != grammar.FormDash && h.Form != grammar.FormSet || grammar.StartsTask(h.Task)
	}
	switch h.Form {
	case grammar.FormColon, grammar.FormDash:
		if small && !r.byName || how == grammar.StrengthProse {
			return false
		}
		if how == grammar.StrengthSection && !r.byName && len(h.Owners) == 1 && nounLike(strings.ToLower(scan.FirstWord(h.Owners[0]))) {
			return false
		}
		return (r.allNames(h.Owners, how) || small) && (r.byName || grammar.StartsTask(h.Task) || how == grammar.StrengthMark || len(h.Owners) > 1 || grammar.InitialsLike(h.Owners[0]))
	case grammar.FormSet:
		return !small && r.allNames(h.Owners, how)
	case grammar.FormTo, grammar.FormAsk, grammar.FormShould, grammar.FormMight:
		if small {
			return how == grammar.StrengthMark && (grammar.StartsTask(h.Task) || h.Words == "to" || h.Words == "will") && !r.everyday(h.Owners)
		}
		if how == grammar.StrengthMark {
			return !r.thing(h)
		}
		if to := scan.IsUpper(scan.ByteAt(h.Task, 0)); to && h.Words == "to" && !grammar.StartsTask(h.Task) { // "Letter to Lena about the dues"
			return false
		}
		return r.doers(h) && (how == grammar.StrengthSection && (h.Words != "to" || work.IsDeed(h.Task)) || grammar.StartsTask(h.Task))
	}
	return false
}

// doers tells whether capitalised words before "to" or "will" do something: "Azurit will add …".
func (r *reader) doers(h grammar.Head) bool {
	sure := grammar.StartsTask(h.Task) && (h.Words == "to" || h.Words == "will")
	for _, n := range h.Owners {
		if r.known(n) || len(n) == 2 && grammar.WordInitials(n) {
			continue
		}
		if !grammar.Capitalised(n) || len(strings.Fields(n)) > 3 || r.ordinary(n, !sure) || nounLike(strings.ToLower(scan.FirstWord(n))) {
			return false
		}
	}
	return true
}

// everyday tells whether a small-letter owner is a common word after all.
func (r *reader) everyday(names []string) bool {
	for _, n := range names {
		if grammar.Topics[n] || grammar.CommonWords[n] || grammar.IsTaskVerb(n) {
			return true
		}
	}
	return false
}

// thing tells subjects that are no doer though they are capitalised: "Agenda to include …".
func (r *reader) thing(h grammar.Head) bool {
	w, _ := grammar.CutWord(h.Task)
	switch strings.ToLower(w) {
	case "include", "remain", "stay", "become", "contain", "happen":
		return !r.surelyNames(h.Owners)
	}
	for _, n := range h.Owners {
		for w := range strings.FieldsSeq(n) {
			if grammar.Topics.Has(w) {
				return true
			}
		}
	}
	return false
}

const maxTask = 1500 // bytes; nobody reads a longer task

// task takes the words of a task apart.
func (r *reader) task(s string, how grammar.Strength, owners []string, speaker string) parts {
	if len(s) > maxTask {
		s = strings.ToValidUTF8(s[:maxTask], "")
	}
	p := parts{task: strings.TrimSpace(s), owners: owners}
	if speaker != "" && len(owners) == 0 { // "TODO me: …"
		if rest, ok := scan.CutPrefixFold(p.task, "me: "); ok {
			p.owners, p.task = []string{speaker}, rest
		}
	}
	cutStatus(&p)
	p.task = page.CutReference(p.task)
	p.cutUnknown(how)
	r.cutLabels(&p)
	if how >= grammar.StrengthSection && p.due.Empty() && scan.IsDigit(scan.ByteAt(p.task, 0)) { // "11 Dec @lena check …"
		if ms := r.dates(p.task); len(ms) > 0 && ms[0].Start == 0 && ms[0].End < len(p.task)-8 && deadline.HasMonthDay(strings.ToLower(ms[0].Text)) {
			p.due = deadline.Of(ms[0])
			p.task = strings.TrimLeft(p.task[ms[0].End:], " ,:-–—")
		}
	}
	if how >= grammar.StrengthSection {
		r.cutReviewed(&p)
		r.cutMiddle(&p)
		r.cutRemark(&p)
	}
	r.cutHead(&p, how, speaker)
	r.cutEnds(&p, how)
	if how >= grammar.StrengthSection && p.form != grammar.FormNone {
		p.cutReport()
	}
	p.task = tidyTask(p.task)
	return p
}

// cutUnknown takes the question marks off that stand where an owner should: "??? find out why".
func (p *parts) cutUnknown(how grammar.Strength) {
	t := strings.TrimLeft(p.task, "@[(")
	rest := strings.TrimLeft(t, "?")
	if how < grammar.StrengthSection || len(rest) == len(t) {
		return
	}
	if rest = grammar.TrimLead(strings.TrimLeft(rest, "])")); rest != "" {
		p.task, p.nobody = rest, true
	}
}

// cutEnds takes who, when and how it stands off a task, in whatever order they stand.
func (r *reader) cutEnds(p *parts, how grammar.Strength) {
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

func (r *reader) cutHead(p *parts, how grammar.Strength, speaker string) {
	if len(p.owners) > 0 {
		if h := grammar.ReadHead(p.task, how); h.Form == grammar.FormTo && r.samePeople(h.Owners, p.owners) {
			p.form, p.words, p.task = h.Form, h.Words, h.Task
		}
		return
	}
	if rest, f := grammar.FirstPerson(p.task); f != grammar.FormNone {
		p.form, p.task = f, rest
		p.hope = f == grammar.FormMight
		p.owners = r.me(speaker)
		return
	}
	h := grammar.ReadHead(p.task, r.reach(how))
	if r.byName && h.Form == grammar.FormNone && smallName(p.task) != "" {
		h = grammar.ReadHead(p.task, grammar.StrengthMark)
	}
	if h.Form == grammar.FormMight && len(h.Owners) > 0 {
		p.hope = true
	}
	if len(h.Owners) > 0 && grammar.IsNobody(strings.Join(h.Owners, " ")) && h.Form != grammar.FormNone {
		p.nobody, p.form = true, h.Form
		if h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet {
			p.task = h.Task
		}
		return
	}
	if names, rest, ok := r.presentHead(p.task, how); ok {
		p.owners, p.form = names, grammar.FormTo
		p.task = strings.TrimLeft(rest, " ")
		return
	}
	if !r.accept(h, how) || r.topicAhead(&h, how) {
		topic := grammar.TopicLength(p.task)
		if topic == 0 || how < grammar.StrengthSection || h.Form != grammar.FormNone && h.Form != grammar.FormColon && h.Form != grammar.FormDash {
			return
		}
		h = grammar.ReadHead(p.task[topic:], grammar.StrengthSection)
		if h.Form != grammar.FormTo && h.Form != grammar.FormAsk && h.Form != grammar.FormShould || !r.accept(h, grammar.StrengthSection) {
			return
		}
	}
	for _, n := range h.Owners {
		if grammar.IsNobody(n) {
			p.nobody = true
			continue
		}
		p.owners = append(p.owners, n)
	}
	if topic := grammar.TopicLength(p.task); topic > 0 && how >= grammar.StrengthSection && h.Form == grammar.FormTo && !strings.Contains(h.Task, " ") &&
		strings.HasSuffix(p.task, h.Task) && !strings.HasPrefix(p.task, h.Owners[0]) { // "Defib course – Niamh to book"
		h.Task = strings.TrimRight(h.Task, ".") + " (" + strings.TrimRight(p.task[:topic], " :–—-.") + ")"
	}
	p.form, p.words, p.task = h.Form, h.Words, h.Task
	if h.Aside != "" {
		var q parts
		if r.aside(&q, h.Aside, how) {
			p.merge(q)
		}
	}
	if rest, f := grammar.FirstPerson(p.task); f != grammar.FormNone { // "Lee: I'll …"
		p.task, p.hope = rest, p.hope || f == grammar.FormMight
	}
}

// topicAhead tells a topic from the owner behind it: "Estates – Lena Ross to confirm the rent".
func (r *reader) topicAhead(h *grammar.Head, how grammar.Strength) bool {
	if h.Form != grammar.FormDash && h.Form != grammar.FormColon || how < grammar.StrengthSection || r.surelyNames(h.Owners) {
		return false
	}
	inner := grammar.ReadHead(h.Task, grammar.StrengthSection)
	return (inner.Form == grammar.FormTo || inner.Form == grammar.FormAsk) && len(inner.Owners) > 0 && grammar.StartsTask(inner.Task) && r.accept(inner, grammar.StrengthSection)
}

// reach lets names in small letters pass as far as the reading goes, where the text writes names so.
func (r *reader) reach(how grammar.Strength) grammar.Strength {
	if how == grammar.StrengthSection && r.small {
		return grammar.StrengthMark
	}
	return how
}

// tidyTask trims a task to what is to be done.
func tidyTask(s string) string {
	s = grammar.TrimLead(strings.TrimRight(s, " ,;:-–—|/"))
	for _, polite := range []string{", will do that", ", will do it", ", will do this", ", will do so", ", and let me know", " and let me know", ", thanks", ", please", ", thank you"} {
		if i := strings.Index(s, polite); i > 8 && !(strings.HasSuffix(polite, "know") && asking.SaysWhat(s[i+len(polite):])) {
			s = s[:i]
		}
	}
	for _, p := range []string{"to ", "please ", "also ", "also to "} {
		if rest, ok := scan.CutPrefixFold(s, p); ok && grammar.StartsTask(rest) {
			s = rest
		}
	}
	if strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..") && strings.Count(s[strings.LastIndexByte(s, ' ')+1:], ".") == 1 {
		s = s[:len(s)-1]
	}
	if strings.HasSuffix(s, ")") && !strings.Contains(s, "(") {
		s = strings.TrimRight(s, ") ")
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(s, ", yeah"), ", yes"))
}
