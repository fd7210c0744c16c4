package list

import (
	"cmp"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// marked reads a block that carries "ACTION:" at its beginning or further on.
func (r *reader) marked(i int, b *page.Block, st *lead) bool {
	if grammar.IsBot(b.Speaker) { // robots repeat what was noted
		return false
	}
	if m, ok := page.ReadMark(b.Text, b.Lead); ok {
		return r.fromMark(i, b, m, b.Speaker, st)
	}
	if body := trailingMark(b.Text); body != "" && b.Row == nil {
		return r.fromMark(i, b, page.Mark{Word: "ACTION", Body: body}, "", st)
	}
	if at := page.InnerMark(b.Text); at >= 0 {
		m, _ := page.ReadMark(b.Text[at:], 0)
		if status, ok := flagged(b.Text[:at]); ok { // "[DONE] ACTION: …"
			n := len(r.Found)
			done := r.fromMark(i, b, m, b.Speaker, st)
			for k := n; k < len(r.Found) && status != ""; k++ {
				r.Found[k].Status = status
			}
			return done
		}
		speaker := b.Speaker
		before := strings.TrimRight(b.Text[:at], " *_([-–")
		if name, ok := strings.CutSuffix(before, ":"); ok && grammar.NameLike(strings.Trim(name, "[] ")) {
			speaker = name
		} else if name := strings.Trim(before, "[] "); strings.HasPrefix(before, "[") && grammar.NameLike(name) {
			if speaker = name; len(m.Owners) == 0 && len(r.Task(m.Body, grammar.StrengthMark, nil, "").Owners) == 0 {
				m.Owners = []string{name}
			}
		}
		behind := len(m.Owners) > 0 && b.Text[at] == '(' && unicode.IsUpper(scan.FirstRune(m.Body)) && strings.IndexByte(".!?:", scan.LastByte(before)) < 0 // "… must be drawn up (ToDo Sam). We lack the time."
		if behind {
			defer r.around(i, b, before, m.Body, m.Owners)
		}
		if (m.Body == "" || behind) && before != "" {
			m.Body = grammar.LastSentence(before)
		}
		return r.fromMark(i, b, m, speaker, st)
	}
	return false
}

// around reads what stands in a paragraph ahead of the sentence that a bracket names the owners of, and behind the bracket.
func (r *reader) around(i int, b *page.Block, ahead, behind string, owners []string) {
	ahead = strings.TrimSuffix(ahead, grammar.LastSentence(ahead))
	p := prose.New(r.Reader).Paragraph(b, i, r.Genre(), strings.TrimSpace(ahead))
	p.Read()
	p = prose.New(r.Reader).Paragraph(b, i, r.Genre(), behind)
	p.ReadOn(behind, owners)
}

// trailingMark is the sentence behind which a loud mark stands alone: "The cabinet is empty. Need to refill it. ACTION."
func trailingMark(s string) string {
	before, ok := strings.CutSuffix(strings.TrimRight(s, " .*_)]"), "ACTION")
	if !ok {
		return ""
	}
	sentence := strings.TrimRight(grammar.LastSentence(strings.TrimRight(before, " -–—:;([*_")), " .")
	last := grammar.LastWords(sentence, 1)
	if last == strings.ToUpper(last) || scan.CountWords(sentence) < 2 || grammar.Prepositions.Has(last) || grammar.Determiners.Has(last) {
		return ""
	}
	return strings.TrimPrefix(sentence, "Need to ")
}

// flagged reads "[NEW]", "[DONE]" and the like in front of a mark.
func flagged(before string) (status string, ok bool) {
	t := strings.TrimSpace(before)
	if !strings.HasPrefix(t, "[") && !strings.HasPrefix(t, "(") {
		return "", false
	}
	t = strings.ToLower(strings.Trim(t, "[]() :"))
	status = grammar.StatusField(t)
	return status, status != "" || t == "new"
}

// fromMark makes items out of what stands behind a mark.
func (r *reader) fromMark(i int, b *page.Block, m page.Mark, speaker string, st *lead) bool {
	body := m.Body
	if m.Doubtful && !r.SurelyNames(m.Owners) {
		return false
	}
	if next := page.InnerMark(body); next > 0 { // a second mark on the same line
		rest := body[next:]
		body = strings.TrimRight(body[:next], " ([;-–")
		if m2, ok := page.ReadMark(rest, 0); ok {
			defer r.fromMark(i, b, m2, speaker, st)
		}
	}
	body, more := r.firstOfMark(b, body)
	if more != "" {
		defer func() {
			p := prose.New(r.Reader).Paragraph(b, i, r.Genre(), more)
			p.ReadOn(more, m.Owners)
		}()
	}
	var who reading.Parts
	if len(m.Owners) == 0 && r.onlyWho(&who, body) { // "… to the county. ACTION: Clerk"
		m.Owners, body = who.Owners, sentenceAhead(b, &m)
	}
	if len(m.Owners) == 1 && page.ForInformation[page.FoldTitle(m.Owners[0])] { // "Steelwork comes on Monday. ACTION: Info"
		return true
	}
	if body == "" {
		if body = r.taskBefore(i, b); body == "" || len(m.Owners) == 0 {
			return false
		}
	}
	if len(m.Owners) == 0 && (outcome(body) || page.HeaderField(b.Text) && !grammar.StartsTask(body)) { // "Subject: ACTION REQUIRED: your mailbox is full"
		return true
	}
	about := ""
	if k := page.InnerMark(b.Text); k > 0 {
		about = strings.TrimRight(grammar.LastSentence(strings.TrimRight(b.Text[:k], " ([-–")), " .")
	}
	if len(m.Owners) > 0 && m.Body != "" && body != m.Body {
		if b.Sec.Kind == page.KindNext {
			return true
		}
		body = resolution(body)
		about = strings.TrimRight(grammar.LastSentence(strings.TrimSuffix(b.Text[:max(0, strings.Index(b.Text, body))], " ")), " .")
		body = r.handedHere(body, &m)
	}
	if grammar.IsNothing(body) || isConsensus(body) || len(m.Owners) == 0 && r.issued(body) || reviewsMany(body) {
		if isConsensus(body) {
			r.Minutes.Decisions = append(r.Minutes.Decisions, reading.Note{Text: reading.TidyTask(body), Line: b.Num, Evidence: reading.Evidence(b.Raw)})
		}
		return true
	}
	if t := r.Language(); len(m.Owners) == 0 && !r.English() && t.Told(scan.LowerFirst(body)) && !t.Infinitive(scan.FirstWord(body)) { // "Acción: propone una charla", what a group told
		return true
	}
	n := len(r.Found)
	for k, t := range r.Split(body, grammar.StrengthMark) {
		owners := m.Owners
		if k > 0 {
			owners = nil
		}
		p := r.Task(t, grammar.StrengthMark, owners, r.speakerFor(t, speaker))
		p.Mark = m.Word
		if last := len(r.Found) - 1; k > 0 && last >= n && !p.Due.Empty() && strings.EqualFold(p.Task, scan.FirstWord(r.Found[last].Task)) { // "RP to provide figures. Not available. RP to provide by May"
			r.SetDue(n, p.Due)
			continue
		}
		if work.Alone(p.Task) && about != "" { // "The door schedule is outstanding. LR to issue. ACTION: LR"
			p.Task += " (" + about + ")"
		}
		if p.Due.Empty() {
			p.Due = who.Due
		}
		p.Status = cmp.Or(p.Status, who.Status)
		for _, o := range p.Owners {
			r.Heard[strings.ToLower(o)] = true
			r.Small = r.Small || unicode.IsLower(scan.FirstRune(o))
		}
		r.Emit(p, b, i, 0.95, false)
	}
	if len(r.Found) > n {
		st.items = n + 1
	}
	return true
}

// firstOfMark parts the sentence behind a mark within a paragraph, where it says who is to do what, from those that follow: "… agreed.
// Action: Jenny to set the names in bold. Enough members have come forward."
func (r *reader) firstOfMark(b *page.Block, body string) (first, more string) {
	if strings.HasPrefix(b.Text, body) || page.StartsMark(b.Text) || r.Genre() != reading.GenreMinutes {
		return body, ""
	}
	ss := grammar.Sentences(body)
	if len(ss) < 2 {
		return body, ""
	}
	first = strings.TrimRight(body[:ss[0].End], " ")
	if h := grammar.ReadHead(first, grammar.StrengthMark); !grammar.StartsTask(h.Task) && h.Form != grammar.FormTo || !r.Accept(h, grammar.StrengthMark) {
		return body, ""
	}
	return first, body[ss[1].Start:]
}

// sentenceAhead is what stands in front of a mark that says no more than who is to act.
func sentenceAhead(b *page.Block, m *page.Mark) string {
	if k := page.InnerMark(b.Text); k > 0 && strings.LastIndex(b.Text, m.Body) > 20 {
		ahead := strings.TrimRight(b.Text[:k], " ([-–")
		last := grammar.LastSentence(ahead)
		if before := strings.TrimRight(strings.TrimSuffix(ahead, last), " "); scan.CountWords(last) < 3 && grammar.StatusField(last) == grammar.StatusOpen && before != "" { // "Lintel over the door. Outstanding. ACTION: RD"
			return grammar.LastSentence(before)
		}
		if handed := handedAhead(ahead); handed != "" && tellsPast.In(last) && !toDo.In(last) {
			return handed
		}
		return last
	}
	return ""
}

// handedAhead is the one of the last sentences that says what is to be done, where the very last only tells what was: "The secretary was
// instructed to write. The college had sent men."
func handedAhead(s string) string {
	ss := grammar.Sentences(s)
	for k := len(ss) - 1; k >= max(0, len(ss)-3); k-- {
		said := s[ss[k].Start:ss[k].End]
		for _, told := range []string{" instructed to ", " asked to ", " requested to "} {
			if _, task, ok := strings.Cut(said, told); ok && grammar.StartsTask(task) {
				return task
			}
		}
		if toDo.In(said) || grammar.StartsTask(said) {
			return said
		}
	}
	return ""
}

var tellsPast = vocab.NewList(" had ", " was ", " were ", " has been ", " have been ")

// toDo are what a sentence says of what is to be done.
var toDo = vocab.NewList(" will ", " would ", " shall ", " should ", " must ", " to be ", " is to ", " are to ", " has to ", " needs ", " need ", " agreed ", " undertook to ", " offered to ", " asked to ", " instructed to ", " requested to ", " resolved ", " AGREED ", " RESOLVED ")

// handedHere takes the name off a sentence before a mark that itself says who is to act: "Zara will
// ask two firms. ACTION: ZM".
func (r *reader) handedHere(body string, m *page.Mark) string {
	if rest, ok := strings.CutPrefix(body, m.Owners[0]+" "); ok && grammar.InitialsLike(m.Owners[0]) {
		if f, _, task := grammar.Connect(rest); f == grammar.FormTo || f == grammar.FormAsk {
			return task
		}
	}
	h := grammar.ReadHead(body, grammar.StrengthProse)
	if h.Form != grammar.FormTo && h.Form != grammar.FormAsk || !r.Accept(h, grammar.StrengthSection) {
		return body
	}
	if !who.SameNames(h.Owners, m.Owners) && grammar.RoleLength(h.Owners[0]) == 0 {
		m.Owners = h.Owners
	}
	return h.Task
}

// reviewsMany tells the news of several old actions in a row: "26/35 (template) closed; 26/36 …".
func reviewsMany(s string) bool {
	numbered := func(s string) bool {
		_, n := scan.LeadingNumber(s)
		_, m := scan.LeadingNumber(s[min(n+1, len(s)):])
		return n > 0 && m > 0 && s[n] == '/'
	}
	first, rest, ok := strings.Cut(s, "; ")
	return ok && numbered(first) && numbered(rest)
}

// onlyWho reads what stands behind a mark where it says no more than who is to act, and when.
func (r *reader) onlyWho(q *reading.Parts, s string) bool {
	if len(s) == 2 && grammar.WordInitials(s) {
		q.Owners = []string{s}
		return true
	}
	if office := strings.TrimRight(s, " ."); grammar.RoleLength(office) == len(office) && office != "" && scan.IsUpper(office[0]) { // "ACTION Chair."
		q.Owners = []string{office}
		return true
	}
	if activity := strings.HasSuffix(strings.TrimRight(s, " ."), "ing") && !r.IsAttendee(s); !activity && r.OnlyNames(s) { // not "Action: Housekeeping."
		q.Owners, _, _ = grammar.NameList(s, grammar.StrengthSection)
		return true
	}
	if !scan.HasDigit(s) && !page.StateAlone(grammar.LastWords(s, 1)) && !page.StateAlone(grammar.LastWords(s, 2)) || len(s) > 59 || grammar.StartsTask(s) {
		return false
	}
	return r.Aside(q, s, grammar.StrengthMark) && len(q.Owners) > 0 && !grammar.IsEveryone(q.Owners[0])
}

// resolution takes "RESOLVED: that" off what somebody is to see to.
func resolution(s string) string {
	for _, w := range []string{"it was ", "resolved", "agreed", ":", " ", "that "} {
		if rest, ok := scan.CutPrefixFold(s, w); ok {
			s = rest
		}
	}
	return s
}

// speakerFor keeps the speaker for "I'll …" only.
func (r *reader) speakerFor(task, speaker string) string {
	if _, f := grammar.FirstPerson(task); f != grammar.FormNone {
		return speaker
	}
	return ""
}

// taskBefore finds the sentence that a bare "ACTION: SR" refers to.
func (r *reader) taskBefore(i int, b *page.Block) string {
	if i == 0 {
		return ""
	}
	prev := &r.Doc.Blocks[i-1]
	if prev.Row != nil || prev.Sec != b.Sec {
		return ""
	}
	return grammar.LastSentence(prev.Text)
}
