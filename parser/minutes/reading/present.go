package reading

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// PresentHead reads "Lena prepares the list" in a list of actions, where the present stands
// for what is to come. It takes one name,
// or those that speak in a chat.
func (r *Reader) PresentHead(s string, how grammar.Strength) (names []string, rest string, ok bool) {
	if how < grammar.StrengthSection {
		return nil, s, false
	}
	names, rest, ok = InitialsHead(s)
	if ok && (r.ByName || r.AllKnown(names)) {
		return names, rest, true
	}
	names, rest, ok = grammar.NameList(s, r.Reach(how))
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
	if _, met := r.Dir.Find(names[0]); met && grammar.IsTaskVerb(strings.ToLower(verb)) { // "Sam announce the freeze"
		return names, rest, true
	}
	lo := strings.ToLower(verb)
	if base := grammar.Infinitive(lo); !grammar.ThirdPerson(lo) && (base == "" || !work.HandsBack(base+after)) {
		return nil, s, false
	}
	if !r.AllKnown(names) && manyThings.Has(lo) && ofThings.Has(scan.FirstWord(strings.TrimSpace(after))) { // "Anonymise invoices for May"
		return nil, s, false
	}
	if !r.Known(names[0]) && (!grammar.Capitalised(names[0]) || r.Ordinary(names[0], true) || grammar.NounLike(strings.ToLower(names[0]))) {
		return nil, s, false
	}
	return names, rest, true
}

// manyThings are things whose plural is a verb of the third person, too.
var manyThings = vocab.Of("invoices reports reviews tests plans checks drafts orders requests quotes contracts updates changes notes issues designs lists documents permits records forms budgets estimates contacts samples copies surveys")

// ofThings tell more of such a thing.
var ofThings = vocab.Of("for of from in on until")

// InitialsHead reads "SR Update the list", "SR/GW Agree the cover": initials and no more before a task.
func InitialsHead(s string) (names []string, rest string, ok bool) {
	i := strings.IndexByte(s[:min(len(s), 20)], ' ')
	if i < 2 {
		return nil, s, false
	}
	for n := range strings.FieldsFuncSeq(strings.TrimSuffix(s[:i], ":"), func(r rune) bool { return r == '/' || r == '&' || r == ',' || r == '+' }) {
		if !grammar.InitialsLike(n) || !scan.IsUpper(n[0]) {
			return nil, s, false
		}
		names = append(names, n)
	}
	if len(names) == 0 || !grammar.StartsTask(s[i:]) {
		return nil, s, false
	}
	return names, s[i:], true
}

// AllKnown tells whether the directory knows each name.
func (r *Reader) AllKnown(names []string) bool {
	for _, n := range names {
		if _, ok := r.Dir.Find(n); !ok {
			return false
		}
	}
	return true
}

// allHeard tells whether all names are those of people who speak in the text.
func (r *Reader) allHeard(names []string) bool {
	for _, n := range names {
		if !r.Heard[strings.ToLower(n)] {
			return false
		}
	}
	return len(names) > 0
}
