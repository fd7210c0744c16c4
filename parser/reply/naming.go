package reply

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// taskWords finds the offered task whose words stand at word i, and how many words they
// take: two or more in the task's own order, at least half of what it says, and of no
// other task.
func (l *lexer) taskWords(i int) (target string, n int) {
	for _, o := range l.asked {
		for at := range o.task {
			if m, said := l.common(i, o.task[at:]); m > max(n, 1) && said > 0 && 2*said >= o.content && (said > 1 || o.isThing(l.at(i+m-1))) { // but not "the new" of "Register the new van"
				target, n = o.n, m
			}
		}
	}
	if n == 0 {
		return l.shortened(i)
	}
	if l.unitAt(i + n) { // "two more weeks" beside "Recruit two more coaches"
		return "", 0
	}
	if o, how := which(l.asked, l.telling(i, n)); how == unsure || o.n != target {
		return "", 0
	}
	return target, n
}

// shortened finds the row of a letter about several that a part of its object names, "DR plan" of "Prepare the DR test plan", and how many
// words that takes. It must end in what the object is, stand as a thing of its own, and be no other row's.
func (l *lexer) shortened(i int) (target string, n int) {
	k := i
	if l.beginsName(k) {
		k++
	}
	if len(l.asked) < 2 || k == len(l.words) {
		return "", 0
	}
	for _, o := range l.asked {
		m := l.inOrder(k, o.object)
		if m < 2 || !o.isThing(l.at(k+m-1)) || !l.endsThing(k+m) {
			continue
		}
		if o, how := which(l.asked, l.telling(k, m)); how > unsure && !ofOthers[o.task[0]] {
			return o.n, k + m - i
		}
		return "", 0
	}
	return "", 0
}

// telling are the words at i that tell which row is meant.
func (l *lexer) telling(i, n int) (words []string) {
	for _, w := range l.words[i : i+n] {
		if !isEmpty(w.text) || scan.AllDigits(w.text) {
			words = append(words, w.text)
		}
	}
	return words
}

// inOrder counts the words from i on that an object has, in its order.
func (l *lexer) inOrder(i int, object []string) (n int) {
	for _, w := range object {
		if l.at(i+n) != "" && alike(w, l.at(i+n)) {
			n++
		}
	}
	return n
}

// endsThing tells whether a thing that was named ends before word i: no word follows that may say what of it is meant.
func (l *lexer) endsThing(i int) bool {
	next := l.at(i)
	return (next == "" || !wordAt(next, 0) || l.inDate(i) && !l.isMonthName(i) || next != "of" && (len(lexicon[next]) > 0 || aboutRows[next])) && !strings.HasSuffix(next, "'s")
}

// oneWord finds the row of a letter about several that one word names by itself, "the laptops" of "Order the new laptops", and how many words
// that takes. It must be what the object of one task is, not what kind of thing, say nothing in any other, and stand as a thing of its own.
func (l *lexer) oneWord(i int) (target string, n int) {
	k := i
	if l.beginsName(k) {
		k++
	}
	if target, n := l.called(i); n > 0 {
		return target, n
	}
	w, label := l.at(k), l.at(k+1) == ":" || generic[l.at(k+1)] || l.at(k+1) == "," && topics[l.at(i-1)]
	if len(l.asked) < 2 || len(w) < 3 || len(w) < 4 && !determiners[l.at(k-1)] && !label && !l.inCapitals(k) || k == i && i > 0 && !namesAfter[l.at(i-1)] || len(lexicon[w]) > 0 && k == i && !label || l.inDate(k) {
		return "", 0
	}
	o, how := which(l.asked, []string{w})
	if how == unsure || ofOthers[o.task[0]] || !(label && !o.isWith(w) || o.isThing(w) || o.act.Verb(w) && (act.Place(o.task) > 0 || k > i && !particles[o.task[min(1, len(o.task)-1)]] && !rowNouns[l.at(k+1)] && !generic[l.at(k+1)])) {
		return "", 0
	}
	k++
	if generic[l.at(k)] && l.at(k+1) != "of" || carriers[l.at(k)] && o.isThing(w) {
		k++
	} else if !l.endsThing(k) {
		return "", 0
	}
	return o.n, k - i
}

// initials finds the row of a letter about several of whose words those at i are the first letters, "PoA" of "Prepare the power of attorney", and how
// many words that takes.
func (l *lexer) initials(i int) (target string, n int) {
	k := i
	if l.beginsName(k) {
		k++
	}
	w := l.at(k)
	if len(l.asked) < 2 || len(w) < 2 || len(w) > 5 || capitals(l.s[l.words[min(k, len(l.words)-1)].start:]) < 2 || len(lexicon[w]) > 0 && len(w) < 3 || l.inDate(k) {
		return "", 0
	}
	if _, how := which(l.asked, []string{w}); how > unsure {
		return "", 0
	}
	for _, o := range l.asked {
		if o.beginsAs(w) {
			if target != "" {
				return "", 0
			}
			target = o.n
		}
	}
	if next := l.at(k + 1); target == "" || len(w) < 3 && !l.endsThing(k+1) && !generic[next] && !slices.ContainsFunc(l.asked, func(o wanted) bool { return o.n == target && o.act.Own(next) }) {
		return "", 0
	}
	return target, k + 1 - i
}

// capitals counts the capitals of the word that a text begins with.
func capitals(s string) (n int) {
	for _, r := range s {
		if !unicode.IsLetter(r) {
			break
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// beginsAs tells whether words of a task, one behind the other, begin with these letters.
func (o wanted) beginsAs(letters string) bool {
	for i := 1; i+len(letters) <= len(o.task); i++ {
		n := 0
		for n < len(letters) && o.task[i+n] != "" && o.task[i+n][0] == letters[n] {
			n++
		}
		if n == len(letters) && !dets[o.task[i]] && !dets[o.task[i+n-1]] && !leading[o.task[i]] {
			return true
		}
	}
	return false
}

// called finds the row that has the number or the code at word i as what a thing is called, "#2213" of "Fix bug #2213", and how many words that takes.
// Where in a task such a code only tells the place it names no row, and where the sentence has one so neither.
func (l *lexer) called(i int) (target string, n int) {
	k := i
	if l.at(k) == "#" {
		k++
	}
	w := l.at(k)
	if !scan.HasDigit(w) || len(w) < 3 || scan.AllDigits(w) && (len(w) < 4 || longGone(w)) || isRef(w) && (isItem(w) || isContract(w) || !l.inTask(w)) || l.inDate(k) || l.unitAt(k+1) || i > 0 && (places[l.at(i-1)] || leading[l.at(i-1)] || inside[l.at(i-1)]) {
		return "", 0
	}
	o, how := which(l.asked, []string{w})
	if how == unsure || len(l.asked) < 2 {
		return "", 0
	}
	at := slices.Index(o.task, w)
	if at < 1 || inside[o.task[at-1]] || places[o.task[at-1]] || recipients[o.task[at-1]] || strings.Contains(o.Task, "(") && strings.Index(o.Task, "(") < strings.Index(fold(o.Task), w) {
		return "", 0
	}
	return o.n, k - i + 1
}

// nameOf finds the contract of a letter about several that a capital word names, and how many words of
// its name stand there: "Fernhill" of "Fernhill backup". It must stand in no other row.
func (l *lexer) nameOf(i int) (target string, n int) {
	w := l.at(i)
	if len(l.asked) < 2 || len(w) < 3 || !l.properAt(i) || partners[l.at(i-1)] || l.inDate(i) {
		return "", 0
	}
	found := -1
	for j, o := range l.asked {
		if !slices.Contains(o.task, w) {
			continue
		}
		if found >= 0 || !isContract(o.Ref) {
			return "", 0
		}
		found = j
	}
	if found < 0 {
		return "", 0
	}
	for n = 1; slices.Contains(l.asked[found].task, l.at(i+n)); n++ {
	}
	if generic[l.at(i+n)] {
		n++
	}
	return l.asked[found].n, n
}

// partners stand before a company, and not before the contract with it: "cheaper than Osprey", "an offer from Osprey".
var partners = vocab.New("than", "from", "to", "with", "by", "at", "als", "von", "zu", "bei", "mit", "que", "de", "chez", "con", "van", "met", "da", "com")

// inCapitals tells whether the word at i is short for others: "MFA".
func (l *lexer) inCapitals(i int) bool {
	w := l.s[l.words[i].start:l.words[i].end]
	return strings.ToUpper(w) == w && strings.ToLower(w) != w
}

// beginsName tells whether the word at i is an article before a name: the English "a" is none, the Portuguese one is.
func (l *lexer) beginsName(i int) bool {
	w := l.at(i)
	return dets[w] && w != "an" && (w != "a" || strings.HasPrefix(strings.ToLower(l.c.Locale), "pt"))
}

var (
	namesAfter = vocab.New(",", ".", ";", ":", "–", "-", "and", "und", "et", "y", "en", "e", "with", "on", "am", "beim", "mit", "but", "•", "*")
	// carriers hold the thing that stands before them: "the wiki page", "the agenda doc".
	carriers = vocab.New("page", "doc", "form", "file")
	generic  = vocab.New("thing", "task", "item", "point", "issue", "stuff", "business", "matter", "action", "job", "sache", "thema", "punkt",
		"one", "ones", "things", "issues", "matters", "jobs", "deliverables", "sachen", "themen", "dinge", "choses", "sujets", "cosas", "temas", "dingen", "zaken", "cose", "temi", "coisas", "assuntos")
	aboutRows = vocab.New("went", "gets", "arrive", "arrives", "leave", "leaves", "done", "sent")
)

// common counts the words at word i that are the first of the task's, and how many of
// them say something. An article of the task may be left out.
func (l *lexer) common(i int, task []string) (n, said int) {
	for _, w := range task {
		switch {
		case n > 0 && l.at(i+n) != w && (scan.AllDigits(w) && scan.AllDigits(l.at(i+n)) || len(w) == 1 && len(l.at(i+n)) == 1 && l.capitalAt(i+n)): // "the printer on floor 2" of floor 3, "room A" of room B
			return 0, 0
		case i+n < len(l.words) && alike(l.words[i+n].text, w):
			n++
			if !isEmpty(w) {
				said++
			}
		case n == 0 || !isEmpty(w):
			return n, said
		}
	}
	return n, said
}

// subject resolves the words that no table knows: they must name exactly one offered task.
func (r reader) subject(tokens []token, s summary) (summary, bool) {
	s.targets = r.once(s.targets)
	if len(s.strange) == 0 {
		return s, true
	}
	if s.has[except] && (len(s.targets) == 0 || s.has[all]) {
		return r.excepted(tokens, s)
	}
	if len(s.targets) > 0 {
		// "2 (vendor list) done": the words must be the row's own.
		n, ok := r.task(s.strange)
		return s, len(s.targets) == 1 && (ok && (n == s.targets[0] || r.ref(n) == s.targets[0]) || r.hasWords(s.targets[0], s.strange))
	}
	n, ok := r.task(s.strange)
	if !ok {
		return s, false
	}
	s.targets = []string{n}
	return s, true
}

// excepted resolves the words behind "except", "the scanning and the van": of each thing the one task that holds all its words. Such a row
// stays open, so they need not be most of it.
func (r reader) excepted(tokens []token, s summary) (summary, bool) {
	at := slices.IndexFunc(tokens, func(t token) bool { return t.class == except })
	if s.strange[0].start < tokens[at].start {
		return s, false
	}
	for i := at; i < len(tokens); i++ {
		from := i
		for i < len(tokens) && (tokens[i].class == unknown || tokens[i].class == deed || tokens[i].class == hint || tokens[i].class == owner) {
			i++
		}
		if i == from {
			continue
		}
		o, how := whichBy(r.asked, wordsIn(textOf(tokens[from:i])), wanted.hints)
		if how < held {
			return s, false
		}
		s.excepts = append(s.excepts, o.n)
	}
	s.strange = nil
	return s, true
}

// hasWords tells whether words that no table knows are all a row's own.
func (r reader) hasWords(row string, strange []token) bool {
	words, ok := namingWords(strange)
	return ok && slices.ContainsFunc(r.asked, func(o wanted) bool {
		return (o.n == row || o.Ref == row) && !slices.ContainsFunc(words, func(w string) bool { return !o.has(w) || o.isWith(w) })
	})
}

// task finds the one row that words name which no table knows.
func (r reader) task(strange []token) (string, bool) {
	words, ok := namingWords(strange)
	if !ok {
		return "", false
	}
	o, how := which(r.asked, words)
	return o.n, how == named
}

// namingWords are the words of tokens that no table knows, their articles aside; ok is false where they may not name a row.
func namingWords(strange []token) (words []string, ok bool) {
	for _, t := range strange {
		if t.class != unknown && t.class != deed {
			return nil, false
		}
		words = append(words, wordsIn(t.text)...)
	}
	words = slices.DeleteFunc(words, dets.Has)
	return words, !slices.ContainsFunc(words, scan.AllDigits)
}
