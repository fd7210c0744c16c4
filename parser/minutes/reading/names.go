package reading

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

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

// SurelyNames is AllNames for places where a wrong guess is likely.
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
		if to := scan.IsUpper(scan.ByteAt(h.Task, 0)); to && h.Words == "to" { // "Letter to Lena about the dues", "Freedom to Speak Up"
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
