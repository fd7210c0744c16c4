package reminders

import (
	"strings"
	"unicode"

	"duly/parser/reply"
	"duly/parser/vocab"
)

// corrections hears sentences that say whose an item is, or that somebody's is done: "the site
// survey is mine, not Carol's", "Carol's item is done". Each must fit one item and no other.
func (r *minutesReply) corrections(text string) {
	for _, s := range sentences(text) {
		said := strings.ToLower(strings.ReplaceAll(s, "’", "'"))
		if owner, ok := finished(said); ok {
			r.correctDone(owner, s)
			continue
		}
		subject, owner, not, ok := belongs(said)
		if !ok {
			continue
		}
		i, ok := r.itemNamed(subject)
		if !ok || not != "" && !r.isOwner(not, i) {
			continue
		}
		if owner == "mine" && i.OwnerID != r.who.ID {
			r.claim(i, s)
		} else if owner != "mine" && r.obeyIfMay(i.ID, reply.Command{Verb: reply.Assign, To: owner, Evidence: s}) {
			r.heard = append(r.heard, s)
		}
	}
}

// sentences are the statements of a text: questions are none.
func sentences(text string) []string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		for line != "" {
			end := strings.IndexAny(line, ".!?;")
			if end < 0 {
				end = len(line) - 1
			}
			if s := strings.TrimSpace(strings.TrimRight(line[:end+1], ".!;")); s != "" && !strings.HasSuffix(s, "?") {
				out = append(out, s)
			}
			line = line[end+1:]
		}
	}
	return out
}

// finished reads "Carol's item is done" and "mine is done".
func finished(said string) (owner string, ok bool) {
	owner, rest, ok := strings.Cut(said, " is ")
	if !ok || !doneWords[strings.TrimSuffix(strings.TrimSuffix(rest, " now"), " already")] {
		return "", false
	}
	for _, noun := range []string{" item", " action", " action item", " task", " point"} {
		if name, ok := strings.CutSuffix(owner, noun); ok {
			return possessor(name)
		}
	}
	return "mine", owner == "mine"
}

var doneWords = vocab.Of("done finished complete completed closed")

// possessor is who "carol's" and "my" are.
func possessor(s string) (string, bool) {
	if s = strings.TrimSpace(s); s == "my" || s == "mine" {
		return "mine", true
	}
	name, ok := strings.CutSuffix(s, "'s")
	if !ok {
		name, ok = strings.CutSuffix(s, "s'")
	}
	return name, ok && name != "" && strings.Count(name, " ") < 3
}

// belongs reads "<subject> is mine, not carol's", "<subject> is priya's" and "i'll take <subject>".
func belongs(said string) (subject, owner, not string, ok bool) {
	for _, take := range []string{"i'll take over ", "i'll take on ", "i'll take ", "i will take over ", "i will take ", "i take over ", "i'm taking over "} {
		if rest, found := strings.CutPrefix(said, take); found {
			rest, _, _ = strings.Cut(rest, " from ")
			return rest, "mine", "", true
		}
	}
	for _, verb := range []string{" is ", " are ", " should be "} {
		left, right, found := strings.Cut(said, verb)
		if !found {
			continue
		}
		right = strings.TrimSuffix(strings.ReplaceAll(right, ", not ", " not "), ",")
		right, not, _ = strings.Cut(right, " not ")
		if owner, ok = possessor(right); !ok {
			continue
		}
		if not != "" {
			if not, ok = possessor(not); !ok {
				continue
			}
		}
		clauses := strings.FieldsFunc(left, func(r rune) bool { return strings.ContainsRune(":,–", r) })
		if len(clauses) == 0 {
			continue
		}
		return clauses[len(clauses)-1], owner, not, true
	}
	return "", "", "", false
}

// isOwner says whether a name in a correction is that of an item's owner.
func (r *minutesReply) isOwner(name string, i Item) bool {
	if name == "mine" {
		return i.OwnerID == r.who.ID
	}
	p, ok := r.findPerson(name)
	return ok && p.ID == i.OwnerID
}

// correctDone closes somebody's one open item of the meeting.
func (r *minutesReply) correctDone(owner, evidence string) {
	var his []Item
	for _, i := range r.items {
		if i.Status.Live() && r.isOwner(owner, i) {
			his = append(his, i)
		}
	}
	if len(his) == 1 && r.obeyIfMay(his[0].ID, reply.Command{Verb: reply.Done, Evidence: evidence}) {
		r.heard = append(r.heard, evidence)
	}
}

// itemNamed is the one item whose task holds every word of a subject that says something.
func (r *minutesReply) itemNamed(subject string) (Item, bool) {
	words := contentWords(subject)
	var found []Item
	for _, i := range r.his {
		if i.Status.Live() || i.Status == Possible {
			if holdsAll(contentWords(i.Task), words) {
				found = append(found, i)
			}
		}
	}
	if len(words) == 0 || len(found) != 1 {
		return Item{}, false
	}
	return found[0], true
}

func contentWords(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !emptyWords[w] {
			out = append(out, w)
		}
	}
	return out
}

var emptyWords = vocab.Of("a an the this that it its one item action task point of for to and in on at with also actually sorry but so i think")

func holdsAll(task, words []string) bool {
	for _, w := range words {
		stem := strings.TrimSuffix(w, "s")
		held := false
		for _, t := range task {
			held = held || strings.TrimSuffix(t, "s") == stem
		}
		if !held {
			return false
		}
	}
	return true
}
