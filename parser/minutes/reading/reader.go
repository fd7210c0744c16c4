package reading

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/tongues"
	"duly/parser/minutes/who"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

func New(d *page.Document, c Context) *Reader {
	r := &Reader{Context: c, Doc: d, Dir: who.New(c.People), Heard: vocab.Set{}, speakers: vocab.Set{}}
	r.Low, r.Names, r.Capital = smallWords(d)
	r.mentions()
	if c.From.Name != "" || c.From.Email != "" {
		p := c.From
		p.Present = true
		r.Dir.Add(p)
	}
	for i := range d.Lines {
		if s := d.Lines[i].Speaker; s != "" {
			s = strings.ToLower(s)
			r.speakers[s], r.Heard[s], r.Heard[strings.TrimRight(s, "_")] = true, true, true
			if first, last, ok := strings.Cut(s, " "); ok {
				r.Heard[first] = true
				if vocab.FirstNames.Has(last) { // "Aunt Ruth"
					r.Heard[last] = true
				}
			}
		}
	}
	return r
}

// mentions types the names in brackets that list items begin with as mentions: "[wren] draft the text",
// where the text speaks of Wren, too.
func (r *Reader) mentions() {
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		name, rest, ok := strings.Cut(strings.TrimPrefix(b.Text, "["), "] ")
		if !ok || b.Bullet == 0 || len(name) < 2 || len(name) > 20 || b.Text[0] != '[' || strings.IndexFunc(name, grammar.NotInName) >= 0 ||
			grammar.NeverName.Has(name) || grammar.IsTaskVerb(name) || unicode.IsUpper(scan.FirstRune(name)) || !unicode.IsLower(scan.FirstRune(rest)) {
			continue
		}
		if r.Capital[strings.ToUpper(name[:1])+name[1:]] > 0 {
			b.Text = "@" + name + " " + rest
		}
	}
}

// Reader turns a document into minutes.
type Reader struct {
	Context  Context
	Dir      *who.Directory
	Doc      *page.Document
	Low      vocab.Set      // words that the text writes in small letters: no names
	Capital  map[string]int // how often a word stands with a capital
	Names    vocab.Set      // words with a capital within sentences: names, mostly
	Heard    vocab.Set      // names that the text uses as such: speakers, owners after a mark
	speakers vocab.Set      // who speaks, as written there
	Minutes  Minutes
	Found    []Found
	Mails    []Letter
	Your     string // the one addressed by name: "Hi Sam,"
	Writer   string // who signed, where the caller does not know the sender
	Jotted   bool   // notes in a hurry: who was there stands in a line or a bracket without a word that says so

	spoken *tongues.Language // use language()
	judged bool              // the genre is known
	kind   Genre             // use genre()
	Faint  bool              // nothing but the tone says that the text is a letter
	Small  bool              // the text writes names in small letters
	ByName bool              // the lines of the list being read begin with names
}

// Found is an item with what duplicates and order are judged by.
type Found struct {
	Item
	Block    int
	Row      bool   // a row of a table
	Talk     bool   // a sentence rather than a list or a mark
	Summary  bool   // stands in a list or table of actions
	Who      string // the owner, folded
	Group    int    // items out of the same words
	Accepted bool   // the one who was asked by name took it on
	About    string // what the task points at: "send it (the …)"
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

// Known tells whether a name belongs to somebody: a participant, a speaker, a common given name, a role.
func (r *Reader) Known(name string) bool {
	if grammar.LikelyPerson(name) || r.Heard.Has(name) || name == "I" {
		return true
	}
	_, ok := r.Dir.Find(name)
	return ok
}

// AllNames tells whether every name of a list may stand for people.
func (r *Reader) AllNames(names []string, how grammar.Strength) bool {
	for _, n := range names {
		if r.Known(n) || grammar.IsNobody(n) && len(n) > 1 {
			continue
		}
		if how < grammar.StrengthSection || !grammar.Capitalised(n) || len(strings.Fields(n)) > 3 || r.Ordinary(n, true) {
			return false
		}
	}
	return true
}

// Ordinary tells capitalised words that are no name: the text writes them in small letters, too,
// or they are verbs, topics or abbreviations.
func (r *Reader) Ordinary(n string, byText bool) bool {
	for w := range strings.FieldsSeq(n) {
		if grammar.Particles[w] {
			continue
		}
		lo := strings.ToLower(w)
		if byText && r.Low[lo] && !vocab.FirstNames[lo] || grammar.Topics[lo] || grammar.NeverName[lo] {
			return true
		}
		if grammar.IsTaskVerb(lo) && !vocab.FirstNames[lo] {
			return true
		}
	}
	return false
}

// SurelyNames is allNames for places where a wrong guess is likely.
func (r *Reader) SurelyNames(names []string) bool {
	for _, n := range names {
		if !r.Known(n) {
			return false
		}
	}
	return true
}

// Accept judges whether the head of a task names its owners.
func (r *Reader) Accept(h grammar.Head, how grammar.Strength) bool {
	if h.Form == grammar.FormNone || len(h.Owners) == 0 || h.Form == grammar.FormPast || grammar.Passive(h) {
		return false
	}
	small := false
	for _, n := range h.Owners {
		small = small || unicode.IsLower(scan.FirstRune(n))
	}
	if r.SurelyNames(h.Owners) {
		return how >= grammar.StrengthSection || h.Form != grammar.FormColon && h.Form != grammar.FormDash && h.Form != grammar.FormSet || grammar.StartsTask(h.Task)
	}
	switch h.Form {
	case grammar.FormColon, grammar.FormDash:
		if small && !r.ByName || how == grammar.StrengthProse {
			return false
		}
		if how == grammar.StrengthSection && !r.ByName && len(h.Owners) == 1 && grammar.NounLike(strings.ToLower(scan.FirstWord(h.Owners[0]))) {
			return false
		}
		return (r.AllNames(h.Owners, how) || small) && (r.ByName || grammar.StartsTask(h.Task) || how == grammar.StrengthMark || len(h.Owners) > 1 || grammar.InitialsLike(h.Owners[0]))
	case grammar.FormSet:
		return !small && r.AllNames(h.Owners, how)
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
func (r *Reader) doers(h grammar.Head) bool {
	sure := grammar.StartsTask(h.Task) && (h.Words == "to" || h.Words == "will")
	for _, n := range h.Owners {
		if r.Known(n) || len(n) == 2 && grammar.WordInitials(n) {
			continue
		}
		if !grammar.Capitalised(n) || len(strings.Fields(n)) > 3 || r.Ordinary(n, !sure) || grammar.NounLike(strings.ToLower(scan.FirstWord(n))) {
			return false
		}
	}
	return true
}

// everyday tells whether a small-letter owner is a common word after all.
func (r *Reader) everyday(names []string) bool {
	for _, n := range names {
		if grammar.Topics[n] || grammar.CommonWords[n] || grammar.IsTaskVerb(n) {
			return true
		}
	}
	return false
}

// thing tells subjects that are no doer though they are capitalised: "Agenda to include …".
func (r *Reader) thing(h grammar.Head) bool {
	w, _ := grammar.CutWord(h.Task)
	switch strings.ToLower(w) {
	case "include", "remain", "stay", "become", "contain", "happen":
		return !r.SurelyNames(h.Owners)
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

// Task takes the words of a task apart.
func (r *Reader) Task(s string, how grammar.Strength, owners []string, speaker string) Parts {
	if len(s) > maxTask {
		s = strings.ToValidUTF8(s[:maxTask], "")
	}
	p := Parts{Task: strings.TrimSpace(s), Owners: owners}
	if speaker != "" && len(owners) == 0 { // "TODO me: …"
		if rest, ok := scan.CutPrefixFold(p.Task, "me: "); ok {
			p.Owners, p.Task = []string{speaker}, rest
		}
	}
	cutStatus(&p)
	p.Task = page.CutReference(p.Task)
	p.cutUnknown(how)
	r.CutLabels(&p)
	if how >= grammar.StrengthSection && p.Due.Empty() && scan.IsDigit(scan.ByteAt(p.Task, 0)) { // "11 Dec @lena check …"
		if ms := r.Dates(p.Task); len(ms) > 0 && ms[0].Start == 0 && ms[0].End < len(p.Task)-8 && deadline.HasMonthDay(strings.ToLower(ms[0].Text)) {
			p.Due = deadline.Of(ms[0])
			p.Task = strings.TrimLeft(p.Task[ms[0].End:], " ,:-–—")
		}
	}
	if how >= grammar.StrengthSection {
		r.cutReviewed(&p)
		r.cutMiddle(&p)
		r.cutRemark(&p)
	}
	r.cutHead(&p, how, speaker)
	r.cutEnds(&p, how)
	if how >= grammar.StrengthSection && p.Form != grammar.FormNone {
		p.cutReport()
	}
	p.Task = TidyTask(p.Task)
	return p
}

// cutUnknown takes the question marks off that stand where an owner should: "??? find out why".
func (p *Parts) cutUnknown(how grammar.Strength) {
	t := strings.TrimLeft(p.Task, "@[(")
	rest := strings.TrimLeft(t, "?")
	if how < grammar.StrengthSection || len(rest) == len(t) {
		return
	}
	if rest = grammar.TrimLead(strings.TrimLeft(rest, "])")); rest != "" {
		p.Task, p.Nobody = rest, true
	}
}

// cutEnds takes who, when and how it stands off a task, in whatever order they stand.
func (r *Reader) cutEnds(p *Parts, how grammar.Strength) {
	for range 2 {
		before := p.Task
		r.CutTail(p, how)
		r.CutDue(p)
		cutStatus(p)
		if p.Task == before {
			return
		}
	}
	r.CutTail(p, how)
}

func (r *Reader) cutHead(p *Parts, how grammar.Strength, speaker string) {
	if len(p.Owners) > 0 {
		if h := grammar.ReadHead(p.Task, how); h.Form == grammar.FormTo && r.SamePeople(h.Owners, p.Owners) {
			p.Form, p.words, p.Task = h.Form, h.Words, h.Task
		}
		return
	}
	if rest, f := grammar.FirstPerson(p.Task); f != grammar.FormNone {
		p.Form, p.Task = f, rest
		p.hope = f == grammar.FormMight
		p.Owners = r.Me(speaker)
		return
	}
	h := grammar.ReadHead(p.Task, r.Reach(how))
	if r.ByName && h.Form == grammar.FormNone && SmallName(p.Task) != "" {
		h = grammar.ReadHead(p.Task, grammar.StrengthMark)
	}
	if h.Form == grammar.FormMight && len(h.Owners) > 0 {
		p.hope = true
	}
	if len(h.Owners) > 0 && grammar.IsNobody(strings.Join(h.Owners, " ")) && h.Form != grammar.FormNone {
		p.Nobody, p.Form = true, h.Form
		if h.Form == grammar.FormColon || h.Form == grammar.FormDash || h.Form == grammar.FormSet {
			p.Task = h.Task
		}
		return
	}
	if names, rest, ok := r.PresentHead(p.Task, how); ok {
		p.Owners, p.Form = names, grammar.FormTo
		p.Task = strings.TrimLeft(rest, " ")
		return
	}
	if !r.Accept(h, how) || r.topicAhead(&h, how) {
		topic := grammar.TopicLength(p.Task)
		if topic == 0 || how < grammar.StrengthSection || h.Form != grammar.FormNone && h.Form != grammar.FormColon && h.Form != grammar.FormDash {
			return
		}
		h = grammar.ReadHead(p.Task[topic:], grammar.StrengthSection)
		if h.Form != grammar.FormTo && h.Form != grammar.FormAsk && h.Form != grammar.FormShould || !r.Accept(h, grammar.StrengthSection) {
			return
		}
	}
	for _, n := range h.Owners {
		if grammar.IsNobody(n) {
			p.Nobody = true
			continue
		}
		p.Owners = append(p.Owners, n)
	}
	if topic := grammar.TopicLength(p.Task); topic > 0 && how >= grammar.StrengthSection && h.Form == grammar.FormTo && !strings.Contains(h.Task, " ") &&
		strings.HasSuffix(p.Task, h.Task) && !strings.HasPrefix(p.Task, h.Owners[0]) { // "Defib course – Niamh to book"
		h.Task = strings.TrimRight(h.Task, ".") + " (" + strings.TrimRight(p.Task[:topic], " :–—-.") + ")"
	}
	p.Form, p.words, p.Task = h.Form, h.Words, h.Task
	if h.Aside != "" {
		var q Parts
		if r.Aside(&q, h.Aside, how) {
			p.Merge(q)
		}
	}
	if rest, f := grammar.FirstPerson(p.Task); f != grammar.FormNone { // "Lee: I'll …"
		p.Task, p.hope = rest, p.hope || f == grammar.FormMight
	}
}

// topicAhead tells a topic from the owner behind it: "Estates – Lena Ross to confirm the rent".
func (r *Reader) topicAhead(h *grammar.Head, how grammar.Strength) bool {
	if h.Form != grammar.FormDash && h.Form != grammar.FormColon || how < grammar.StrengthSection || r.SurelyNames(h.Owners) {
		return false
	}
	inner := grammar.ReadHead(h.Task, grammar.StrengthSection)
	return (inner.Form == grammar.FormTo || inner.Form == grammar.FormAsk) && len(inner.Owners) > 0 && grammar.StartsTask(inner.Task) && r.Accept(inner, grammar.StrengthSection)
}

// Reach lets names in small letters pass as far as the reading goes, where the text writes names so.
func (r *Reader) Reach(how grammar.Strength) grammar.Strength {
	if how == grammar.StrengthSection && r.Small {
		return grammar.StrengthMark
	}
	return how
}

// TidyTask trims a task to what is to be done.
func TidyTask(s string) string {
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
