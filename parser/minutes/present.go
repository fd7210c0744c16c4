package minutes

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// presentHead reads "Lena prepares the list" in a list of actions, where the present stands
// for what is to come. It takes one name,
// or those that speak in a chat.
func (r *reader) presentHead(s string, how grammar.Strength) (names []string, rest string, ok bool) {
	if how < grammar.StrengthSection {
		return nil, s, false
	}
	names, rest, ok = initialsHead(s)
	if ok && (r.byName || r.allKnown(names)) {
		return names, rest, true
	}
	names, rest, ok = grammar.NameList(s, min(how, grammar.StrengthMark))
	if ok && how == grammar.StrengthMark && r.allHeard(names) && strings.HasPrefix(rest, " ") && (grammar.StartsTask(rest[1:]) ||
		work.HandsOn(rest[1:])) { // "ACTION: ruta, olek write the guide"
		return names, rest, true
	}
	if !ok || len(names) != 1 || !strings.HasPrefix(s, names[0]+" ") || grammar.RoleLength(names[0]) > 0 {
		return nil, s, false
	}
	verb, after := grammar.CutWord(rest)
	if object := strings.TrimSpace(after); object == "" || strings.IndexByte(":.;(", object[0]) >= 0 || strings.HasPrefix(object, "–") || strings.HasPrefix(object, "- ") || strings.HasPrefix(object, "—") { // "Boiler quotes – two of three"
		return nil, s, false
	}
	if _, met := r.dir.find(names[0]); met && grammar.IsTaskVerb(strings.ToLower(verb)) { // "Sam announce the freeze"
		return names, rest, true
	}
	if lo := strings.ToLower(verb); !thirdPerson(lo) && !work.HandsBack(grammar.Infinitive(lo)+after) {
		return nil, s, false
	}
	if !r.known(names[0]) && (!grammar.Capitalised(names[0]) || r.ordinary(names[0], true) || nounLike(strings.ToLower(names[0]))) {
		return nil, s, false
	}
	return names, rest, true
}

// inPresent reads "Luis sends the contract by Tuesday", a line of a list under no heading of
// its own, where a deadline is set or other lines ask for things.
func (p *paragraph) inPresent(s, body string) bool {
	if p.b.Bullet == 0 || p.genre != genreMail && p.genre != genreMinutes {
		return false
	}
	names, rest, ok := p.r.presentHead(body, grammar.StrengthSection)
	verb, _ := grammar.CutWord(rest)
	if !ok || !thirdPerson(strings.ToLower(verb)) || reportLike(rest) {
		return false
	}
	if !p.untilSome(rest) && !(p.r.surelyNames(names) && (p.amongAsks() || grammar.RomancePresent[strings.ToLower(verb)] && p.amongTasks())) {
		return false
	}
	return p.keepAny(s, names, rest)
}

// untilSome tells that a word such as "by" stands before a day.
func (p *paragraph) untilSome(s string) bool {
	for _, m := range p.r.dates(s) {
		if deadline.At(s, &m) {
			return true
		}
	}
	return false
}

// amongTasks tells a line of a list in which other lines hand out tasks.
func (p *paragraph) amongTasks() bool {
	blocks := p.r.doc.Blocks
	for i := len(p.r.found) - 1; i >= 0 && p.at-p.r.found[i].block < 9; i-- {
		if b := &blocks[p.r.found[i].block]; b.Bullet == p.b.Bullet && b.Sec == p.b.Sec {
			return true
		}
	}
	return false
}

// initialsHead reads "SR Update the list", "SR/GW Agree the cover": initials and no more before a task.
func initialsHead(s string) (names []string, rest string, ok bool) {
	i := strings.IndexByte(s[:min(len(s), 20)], ' ')
	if i < 2 || !grammar.StartsTask(s[i:]) {
		return nil, s, false
	}
	for n := range strings.FieldsFuncSeq(s[:i], func(r rune) bool { return r == '/' || r == '&' || r == ',' || r == '+' }) {
		if !grammar.InitialsLike(n) || !scan.IsUpper(n[0]) {
			return nil, s, false
		}
		names = append(names, n)
	}
	return names, s[i:], len(names) > 0
}

// allKnown tells whether the directory knows each name.
func (r *reader) allKnown(names []string) bool {
	for _, n := range names {
		if _, ok := r.dir.find(n); !ok {
			return false
		}
	}
	return true
}

// thirdPerson tells "prepares" of "prepare", "fixes" of "fix", "tries" of "try".
func thirdPerson(w string) bool {
	base := grammar.Infinitive(w)
	return base != "" && !grammar.Stative[base] || grammar.RomancePresent[w]
}

// allHeard tells whether all names are those of people who speak in the text.
func (r *reader) allHeard(names []string) bool {
	for _, n := range names {
		if !r.heard[strings.ToLower(n)] {
			return false
		}
	}
	return len(names) > 0
}
