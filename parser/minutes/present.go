package minutes

import "strings"

// presentHead reads "Lena prepares the list" in a list of actions, where the present stands
// for what is to come. It takes one name,
// or those that speak in a chat.
func (r *reader) presentHead(s string, how strength) ([]string, bool) {
	if how < strengthSection {
		return nil, false
	}
	names, rest, ok := nameList(s, min(how, strengthMark))
	if ok && how == strengthMark && r.allHeard(names) && strings.HasPrefix(rest, " ") && (startsTask(rest[1:]) || handsOn(rest[1:])) { // "ACTION: ruta, olek write the guide"
		return names, true
	}
	if !ok || len(names) != 1 || !strings.HasPrefix(s, names[0]+" ") || roleLength(names[0]) > 0 {
		return nil, false
	}
	verb, after := cutWord(rest)
	if strings.TrimSpace(after) == "" {
		return nil, false
	}
	if _, met := r.dir.find(names[0]); met && strings.Contains(names[0], " ") && isTaskVerb(strings.ToLower(verb)) { // "Sam Carter announce the freeze"
		return names, true
	}
	if !thirdPerson(strings.ToLower(verb)) {
		return nil, false
	}
	if !r.known(names[0]) && (!capitalised(names[0]) || r.ordinary(names[0], true) || nounLike(strings.ToLower(names[0]))) {
		return nil, false
	}
	return names, true
}

// thirdPerson tells "prepares" of "prepare", "fixes" of "fix", "tries" of "try".
func thirdPerson(w string) bool {
	if base, ok := strings.CutSuffix(w, "ies"); ok && isTaskVerb(base+"y") && !stative[base+"y"] {
		return true
	}
	for _, end := range []string{"s", "es"} {
		if base, ok := strings.CutSuffix(w, end); ok && isTaskVerb(base) && !stative[base] {
			return true
		}
	}
	return false
}

// bareNumber takes the number off "4 Lena to walk …", "" where none stands before a name.
func bareNumber(s string) string {
	_, n := leadingNumber(s)
	if n == 0 || n > 2 || n+1 >= len(s) || s[n] != ' ' || !isUpper(s[n+1]) {
		return ""
	}
	rest := s[n+1:]
	h := readHead(rest, strengthSection)
	if h.form != formTo && h.form != formColon && h.form != formAsk || !startsTask(h.task) {
		return ""
	}
	return rest
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
