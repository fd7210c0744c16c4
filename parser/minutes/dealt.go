package minutes

import "strings"

// dealt is a line that begins with whose it is: "Rob – stand design", "me: the power supply".
type dealt struct {
	owners []string
	task   string
}

// dealtAt reads block i as a line of a list that deals tasks out by name.
func (p *paragraph) dealtAt(i int) (d dealt) {
	if i < 0 || i >= len(p.r.doc.blocks) {
		return d
	}
	b := &p.r.doc.blocks[i]
	who, task := cutWho(b.text)
	if b.row != nil || who == "" {
		return d
	}
	first, _, _ := strings.Cut(task, ",")
	if reportLike(first) || ended.has(lastWords(strings.TrimRight(first, ".! "), 1)) || speaksOf(task) || strings.HasSuffix(task, "?") || headerField(b.text) ||
		len(sentences(task)) > 1 { // who reports says more than one thing
		return d
	}
	switch names, rest, ok := nameList(who, strengthSection); {
	case strings.EqualFold(who, "me") || who == "I" || strings.EqualFold(who, "myself"):
		d.owners = p.me()
	case strings.EqualFold(who, "you"):
		d.owners = p.you()
	case ok && rest == "" && p.r.participants(names):
		d.owners = names
	}
	if f, _, rest := connect(" " + task); f == formTo || f == formAsk || f == formShould { // "Lena – will call the hotel"
		task = rest
	}
	d.task = task
	return d
}

// ended are the last words of what was reached: "patching done".
var ended = set("done finished fixed completed complete closed sorted merged shipped delivered deployed resolved blocked")

// cutWho splits "Rob – stand design" and "me: the power supply" where the name ends.
func cutWho(s string) (who, task string) {
	for _, sep := range []string{": ", " – ", " — ", " - "} {
		if i := strings.Index(s[:min(len(s), 40)], sep); i > 1 && (who == "" || i < len(who)) {
			who, task = s[:i], strings.TrimLeft(s[i+len(sep):], " ")
		}
	}
	return who, task
}

// dealsOut tells a line that begins with the name of a person set apart.
func dealsOut(s string) bool {
	who, task := cutWho(s)
	return task != "" && nameLike(who) && likelyPerson(who)
}

// participants tells whether all names are those of people of the mail or the meeting.
func (r *reader) participants(names []string) bool {
	for _, n := range names {
		if _, ok := r.dir.find(n); !ok && !isEveryone(n) {
			return false
		}
	}
	return len(names) > 0
}

// dealtOut reads a line of a list that deals tasks out by name, though no heading says so: its
// neighbours do the same, and one of them is plainly a task.
func (p *paragraph) dealtOut() bool {
	if p.genre != genreMail && p.genre != genreMinutes {
		return false
	}
	d := p.dealtAt(p.at)
	if len(d.owners) == 0 {
		return false
	}
	lines, plain := 1, 0
	for _, step := range []int{-1, 1} {
		for i := p.at + step; ; i += step {
			near := p.dealtAt(i)
			if len(near.owners) == 0 || lines > 12 {
				break
			}
			if lines++; p.plainTask(near.task) {
				plain++
			}
		}
	}
	if p.plainTask(d.task) {
		plain++
	}
	return lines > 1 && plain > 0 && p.keepAny(p.text, d.owners, d.task)
}

func (p *paragraph) plainTask(s string) bool {
	return startsTask(s) || len(p.r.deadlines(s)) > 0
}

// pledged keeps "Sam has promised the figures by Friday": the thing stands for the work.
func (p *paragraph) pledged(s, body string) bool {
	names, thing := p.pledge(body)
	if thing == "" {
		return false
	}
	return p.keepAny(s, names, thing)
}

// pledge reads who promised what by when.
func (p *paragraph) pledge(body string) (names []string, thing string) {
	names, rest, ok := nameList(body, strengthProse)
	if !ok || p.genre == genreText || p.genre == genreTalk || !p.r.surelyNames(names) {
		return nil, ""
	}
	for _, w := range pledges {
		thing, ok := strings.CutPrefix(rest, w)
		if ok && determiners.has(firstWord(thing)) && !pronounThing.has(firstWord(thing)) && len(p.r.deadlines(thing)) > 0 {
			return names, thing
		}
	}
	return nil, ""
}

var pledges = []string{" promised us ", " promised me ", " has promised us ", " has promised me ", " has promised ", " promised ",
	" still owes us ", " still owes me ", " owes us ", " owes me "}

var pronounThing = set("it this that these those them")
