package minutes

import (
	"strings"
	"unicode"
)

// marked reads a block that carries "ACTION:" at its beginning or further on.
func (r *reader) marked(i int, b *block, st *lead) bool {
	if isBot(b.speaker) { // robots repeat what was noted
		return false
	}
	if m, ok := readMark(b.text, b.lead); ok {
		return r.fromMark(i, b, m, b.speaker, st)
	}
	if at := innerMark(b.text); at >= 0 {
		m, _ := readMark(b.text[at:], 0)
		if status, ok := flagged(b.text[:at]); ok { // "[DONE] ACTION: …"
			n := len(r.found)
			done := r.fromMark(i, b, m, b.speaker, st)
			for k := n; k < len(r.found) && status != ""; k++ {
				r.found[k].Status = status
			}
			return done
		}
		speaker := b.speaker
		before := strings.TrimRight(b.text[:at], " *_([-–")
		if name, ok := strings.CutSuffix(before, ":"); ok && nameLike(strings.Trim(name, "[] ")) {
			speaker = name
		} else if name := strings.Trim(before, "[] "); strings.HasPrefix(before, "[") && nameLike(name) {
			if speaker = name; len(m.owners) == 0 && len(r.task(m.body, strengthMark, nil, "").owners) == 0 {
				m.owners = []string{name}
			}
		}
		if m.body == "" && before != "" {
			m.body = lastSentence(before)
		}
		return r.fromMark(i, b, m, speaker, st)
	}
	return false
}

// flagged reads "[NEW]", "[DONE]" and the like in front of a mark.
func flagged(before string) (status string, ok bool) {
	t := strings.TrimSpace(before)
	if !strings.HasPrefix(t, "[") && !strings.HasPrefix(t, "(") {
		return "", false
	}
	t = strings.ToLower(strings.Trim(t, "[]() :"))
	status = statusField(t)
	return status, status != "" || t == "new"
}

// fromMark makes items out of what stands behind a mark.
func (r *reader) fromMark(i int, b *block, m mark, speaker string, st *lead) bool {
	body := m.body
	if next := innerMark(body); next > 0 { // a second mark on the same line
		rest := body[next:]
		body = strings.TrimRight(body[:next], " ([;-–")
		if m2, ok := readMark(rest, 0); ok {
			defer r.fromMark(i, b, m2, speaker, st)
		}
	}
	var who parts
	if len(m.owners) == 0 && r.onlyWho(&who, body) { // "… to the county. ACTION: Clerk"
		m.owners, body = who.owners, ""
		if at := strings.LastIndex(b.text, m.body); at > 20 {
			if k := innerMark(b.text); k > 0 {
				body = lastSentence(strings.TrimRight(b.text[:k], " ([-–"))
			}
		}
	}
	if body == "" {
		if body = r.taskBefore(i, b); body == "" || len(m.owners) == 0 {
			return false
		}
	}
	if len(m.owners) == 0 && !strings.Contains(body, " ") && !startsTask(body) { // "Action: failed", of a bounce
		return true
	}
	if len(m.owners) > 0 && m.body != "" && body != m.body {
		body = resolution(body)
		if h := readHead(body, strengthProse); (h.form == formTo || h.form == formAsk) && r.accept(h, strengthSection) { // "Zara will ask two firms. ACTION: ZM"
			if body = h.task; !sameNames(h.owners, m.owners) && roleLength(h.owners[0]) == 0 {
				m.owners = h.owners
			}
		}
	}
	if isNothing(body) || isConsensus(body) {
		if isConsensus(body) {
			r.m.Decisions = append(r.m.Decisions, Note{Text: tidyTask(body), Line: b.num, Evidence: evidence(b.raw)})
		}
		return true
	}
	n := len(r.found)
	for k, t := range r.split(body, strengthMark) {
		owners := m.owners
		if k > 0 {
			owners = nil
		}
		p := r.task(t, strengthMark, owners, r.speakerFor(t, speaker))
		p.mark = m.word
		if p.due.empty() {
			p.due = who.due
		}
		for _, o := range p.owners {
			r.heard[strings.ToLower(o)] = true
			r.small = r.small || unicode.IsLower(firstRune(o))
		}
		r.emit(p, b, i, 0.95, false)
	}
	if len(r.found) > n {
		st.items = n + 1
	}
	return true
}

// onlyWho reads what stands behind a mark where it says no more than who is to act, and when.
func (r *reader) onlyWho(q *parts, s string) bool {
	if r.onlyNames(s) {
		q.owners, _, _ = nameList(s, strengthSection)
		return true
	}
	return hasDigit(s) && len(s) < 60 && !startsTask(s) && r.aside(q, s, strengthMark) && len(q.owners) > 0
}

// resolution takes "RESOLVED: that" off what somebody is to see to.
func resolution(s string) string {
	for _, w := range []string{"it was ", "resolved", "agreed", ":", " ", "that "} {
		if rest, ok := cutPrefixFold2(s, w); ok {
			s = rest
		}
	}
	return s
}

// speakerFor keeps the speaker for "I'll …" only.
func (r *reader) speakerFor(task, speaker string) string {
	if _, f := firstPerson(task); f != formNone {
		return speaker
	}
	return ""
}

// taskBefore finds the sentence that a bare "ACTION: SR" refers to.
func (r *reader) taskBefore(i int, b *block) string {
	if i == 0 {
		return ""
	}
	prev := &r.doc.blocks[i-1]
	if prev.row != nil || prev.sec != b.sec {
		return ""
	}
	return lastSentence(prev.text)
}

func lastSentence(s string) string {
	ss := sentences(s)
	if len(ss) == 0 {
		return ""
	}
	return s[ss[len(ss)-1].start:ss[len(ss)-1].end]
}
