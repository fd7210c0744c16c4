package facts

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// rollOfNicks reads the names of those present where no word says so: a line of them, "me, jas, corinne",
// or a bracket behind the title, "Huddle 12 Nov (Zak, Imani)". That the notes come back to them is the proof.
func (r *reader) rollOfNicks() {
	seen := 0
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Text == "" {
			continue
		}
		if seen++; seen > 4 || len(r.Minutes.Attendees) > 0 || r.Doc.Chat {
			return
		}
		list, _, _ := strings.Cut(l.Text, ". ") // "Ann, Bo, Cy. Apols Dee."
		if k := strings.LastIndexByte(list, '('); k >= 0 && strings.HasSuffix(list, ")") && strings.Count(list[k:], ",") > 0 && seen < 4 {
			list = list[k+1 : len(list)-1]
		} else if k := max(strings.LastIndex(list, " – "), strings.LastIndex(list, " - ")); k > 0 && seen < 3 && strings.Count(list[k:], ", ") > 0 && !strings.Contains(list[:k], ",") { // "site mtg 18/11 – PK, JL, Tash"
			list = strings.TrimLeft(list[k:], " –-")
		} else if two := pairOf(list); seen == 1 && two != "" && !(strings.ContainsAny(list[len(list)-1:], ",:-") && len(grammar.Greeting(list)) > 0) { // "Sam / Lena -" greets
			list = two
		} else if strings.Count(list, ", ") < 2 || l.Bullet != 0 || len(list) > 120 {
			continue
		}
		r.herself(list)
		names, again := nicks(list), 0
		for _, n := range names {
			if r.begins(n, i+1) {
				again++
			}
		}
		if again < 1 || again < 2 && len(names) > 2 || again*3 < len(names) {
			continue
		}
		for _, n := range names {
			r.meet(who.Person{Name: n}, true)
		}
		r.Jotted = true
	}
}

// smallRoll adds those of a list of people, below block i, who are typed in small letters and whom sentences begin with:
// "there: kev, paolo", "Otto Berg (badger)". Several on one line are a sign of notes in a hurry.
func (r *reader) smallRoll(list string, i int, line bool) {
	list, _, _ = strings.Cut(list, ". ")
	before := len(r.Nicks)
	for _, n := range listed(list) {
		nick := strings.Trim(n, " .*_@")
		name, bracket, called := strings.Cut(nick, " (")
		counted := called && scan.AllDigits(strings.TrimSuffix(bracket, ")")) // "jory (41)", of a robot that knows how often he spoke
		if called = called && !counted && grammar.NameLike(name) && strings.HasSuffix(bracket, ")"); called {
			nick = strings.TrimSuffix(bracket, ")")
		} else if counted {
			nick = name
		}
		if !smallNick(nick) || !counted && !r.begins(nick, r.Doc.Blocks[i].Last) {
			continue
		}
		if r.Nicks = append(r.Nicks, nick); called {
			r.Dir.Add(who.Person{Name: name, Nicknames: []string{nick}, Present: true})
		} else {
			r.meet(who.Person{Name: nick}, true)
		}
	}
	r.Small = r.Small || len(r.Nicks) > before
	r.Jotted = r.Jotted || line && len(r.Nicks) > before+1 && len(nicks(list)) > 0
}

// smallNick tells one word in small letters that somebody may go by: "kev", "zap9".
func smallNick(n string) bool {
	return len(n) > 1 && unicode.IsLower(scan.FirstRune(n)) && !strings.ContainsFunc(n, func(c rune) bool { return !scan.WordRune(c) && c != '_' && c != '-' }) && !grammar.CommonWords[n] &&
		!grammar.NeverName[n] && !grammar.Topics[n] && !page.Labels[n] && (!grammar.IsTaskVerb(n) || vocab.FirstNames[n]) && grammar.RoleLength(n) == 0
}

// pairOf returns the two names of "1:1 Mira / Steffen 19.11.", set apart by a comma.
func pairOf(title string) string {
	for _, with := range []string{" w/ ", " w/", " with "} {
		if _, who, ok := strings.Cut(title, with); ok && len(nicks(strings.ReplaceAll(who, " + ", ", "))) > 0 {
			return strings.ReplaceAll(who, " + ", ", ")
		}
	}
	words := strings.Fields(title)
	for i := 1; i+1 < len(words); i++ {
		if j := words[i]; (j == "/" || j == "&" || j == "+") && grammar.NameLike(words[i-1]) && grammar.NameLike(words[i+1]) {
			return words[i-1] + ", " + words[i+1]
		}
	}
	return ""
}

// herself reads who writes the notes, where the list of those present says "me" or "me (Dana)".
func (r *reader) herself(list string) {
	for _, n := range listed(list) {
		n = strings.TrimSpace(n)
		if rest, ok := strings.CutPrefix(n, "me"); ok && r.Writer == "" && (rest == "" || strings.HasPrefix(rest, " (")) {
			if r.Writer = strings.Trim(rest, " ()"); r.Writer == "" {
				r.Writer = "me"
			}
		}
	}
}

// nicks cuts a list of one or two words each, none where an entry is anything else; "me" is left out.
func nicks(list string) []string {
	var out []string
	for _, n := range listed(list) {
		n, _, _ = strings.Cut(n, "(")
		n = strings.TrimSpace(n)
		words := strings.Fields(strings.ToLower(n))
		switch {
		case n == "me" || n == "myself" || n == "I":
			continue
		case len(words) == 0 || len(words) > 2 || scan.HasDigit(n) || strings.ContainsAny(n, ":;/.!?") || grammar.IsTaskVerb(words[0]) && !vocab.FirstNames[words[0]] ||
			grammar.NeverName[words[0]] || grammar.Topics[words[0]] || page.Labels[words[0]]:
			return nil
		}
		out = append(out, n)
	}
	return out
}

// begins tells whether a sentence or a part of one below line i begins with a name or its last word.
func (r *reader) begins(name string, i int) bool {
	tail := name[strings.LastIndexByte(name, ' ')+1:]
	first, last := strings.ToLower(strings.TrimSuffix(name, tail)), strings.ToLower(tail)
	for ; last != "" && i < len(r.Doc.Lines) && i < 80; i++ {
		lo := strings.ToLower(r.Doc.Lines[i].Text)
		for at := 0; ; {
			k := strings.Index(lo[at:], last)
			if k < 0 {
				break
			}
			k += at
			at = k + len(last)
			before := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(lo[:k], " "), first), " ")
			if at < len(lo) && unicode.IsLetter(scan.FirstRune(lo[at:])) {
				continue
			}
			if before == "" || strings.IndexByte(".,;:>-(/&=!?\x93\x94", scan.LastByte(before)) >= 0 || strings.HasSuffix(before, "and") {
				return true
			}
		}
	}
	return false
}
