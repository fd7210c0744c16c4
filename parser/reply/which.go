package reply

import (
	"slices"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// Which row words of an answer mean. Every frame that names a row asks here.

// sure is how surely words mean a row.
type sure uint8

const (
	unsure sure = iota // no row has them all, or several have
	held               // one row alone has them all
	named              // and they are what it is about, or most of what it says
)

// which finds the one row that words mean, and how surely. A word that all rows have tells nothing, one that only one has tells which; what
// several have together is the one's that is about it, "wiki" of "Update the wiki" beside "Add Ana to the groups (chat, wiki)", else nobody's.
func which(rows []wanted, words []string) (o wanted, how sure) {
	return whichBy(rows, words, wanted.has)
}

// whichBy is which, where a word belongs to a row as has says.
func whichBy(rows []wanted, words []string, has func(wanted, string) bool) (o wanted, how sure) {
	var found []wanted
	for _, o := range rows {
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !has(o, w) }) {
			found = append(found, o)
		}
	}
	if len(found) > 1 {
		found = slices.DeleteFunc(found, func(o wanted) bool { return !o.isAbout(words) })
	}
	switch {
	case len(found) != 1:
		return wanted{}, unsure
	case found[0].isMeantBy(words):
		return found[0], named
	}
	return found[0], held
}

// touched are the rows of which words hold one that no other row has.
func touched(rows []wanted, words []string) (out []string) {
	for _, w := range words {
		if o, how := which(rows, []string{w}); how > unsure && !slices.Contains(out, o.n) {
			out = append(out, o.n)
		}
	}
	return out
}

func pointsToIt(t token) bool { return pointers[fold(t.text)] || plurals[fold(t.text)] }

// wasOfOther tells whether the clause before speaks of another row, to which "it" points then.
func (r reader) wasOfOther(row string) bool {
	if len(r.before) == 0 {
		return false
	}
	spoken := append(r.hinted(r.before), rowsNamed(r.before)...)
	return len(spoken) > 0 && !slices.Contains(spoken, row)
}

// has tells whether a word is a task's own, or a form or the name of its act.
func (o wanted) has(w string) bool { return o.calls(w) || o.act.Form(w) || o.act.Going(w) }

// hints tells whether a word is a task's own, begins a compound of it, or is made of such words: "Adobe-Lizenzen" of "Lizenzverlängerung Adobe".
func (o wanted) hints(w string) bool {
	if o.has(w) || o.compoundWith(w) {
		return true
	}
	head, rest, ok := strings.Cut(w, "-")
	return ok && len(head) > 1 && len(rest) > 2 && o.hints(head) && o.hints(rest)
}

// compoundWith tells whether a word begins a compound of the task.
func (o wanted) compoundWith(w string) bool {
	return slices.ContainsFunc(o.task, func(t string) bool { return beginsCompound(w, t) })
}

// calls tells whether a word may name the task: it is one of it, or what its act is called.
func (o wanted) calls(w string) bool {
	return slices.ContainsFunc(o.task, func(t string) bool { return sameWord(t, w) }) || o.act.Noun(w)
}

// beginsCompound tells "lizenzen" of "lizenzverlängerung".
func beginsCompound(w, compound string) bool {
	stem := strings.TrimRight(w, "ens")
	return len(stem) > 4 && len(compound) > len(stem)+3 && strings.HasPrefix(compound, stem)
}

// sameWord tells whether a word is one of a task, its article, its number, whose it is and what a compound begins with aside.
func sameWord(t, w string) bool {
	return alike(t, w) || t == w+"'s" || endsIn(t, w) || alike(elidedWord(t), elidedWord(w)) || partOfCode(t, w)
}

// partOfCode tells "nas" of "nas-02", "sql01" of "hbr-sql01".
func partOfCode(code, w string) bool {
	head, rest, ok := strings.Cut(code, "-")
	return ok && len(w) > 2 && scan.HasDigit(rest) && (w == head || w == rest && !scan.AllDigits(rest))
}

// isMeantBy tells whether words of a task are most of what it says, what it is about, or the name of its act. What was done to it is no name.
func (o wanted) isMeantBy(words []string) bool {
	if slices.ContainsFunc(words, func(w string) bool { return !o.calls(w) || slices.Contains(o.task, w+"'s") }) { // "Ravi is done" of his laptop
		return false
	}
	if 2*len(words) >= o.content || len(words) == 1 && (o.act.Noun(words[0]) || o.act.Verb(words[0])) {
		return true
	}
	return o.ofObject(slices.DeleteFunc(slices.Clone(words), o.act.Noun))
}

// ofObject tells whether words are what a task is about: "laptops" of "Order the new
// laptops for sales".
func (o wanted) ofObject(said []string) bool {
	if len(o.task) < 2 || ofOthers[o.task[0]] || ofOthers[o.task[len(o.task)-1]] {
		return false
	}
	return len(said) > 0 && !slices.ContainsFunc(said, func(w string) bool {
		return len(w) < 4 || !slices.ContainsFunc(o.object, func(x string) bool { return alike(elidedWord(x), elidedWord(w)) })
	})
}

// isAbout tells whether words are of a task's object, and end in what it is.
func (o wanted) isAbout(words []string) bool {
	return o.isThing(words[len(words)-1]) && !slices.ContainsFunc(words, func(w string) bool {
		return !slices.ContainsFunc(o.object, func(x string) bool { return sameWord(x, w) })
	})
}

// isThing tells whether a word ends what a task is about: "register" of "Update the site risk register", and neither "site" nor "risk".
func (o wanted) isThing(w string) bool {
	task, object := o.task, slices.DeleteFunc(slices.Clone(o.object), func(t string) bool {
		return strings.ContainsAny(t, ".0123456789") || act.Causes(o.task[0]) && o.act.Own(t) // neither what it is called nor what is done to it is a thing
	})
	if len(task) > 2 && romanceArticles[task[1]] && len(object) > 0 && alike(object[0], w) { // "relatório" of "Enviar o relatório mensal"
		return true
	}
	for i, t := range object {
		if alike(t, w) || endsIn(t, w) {
			at := slices.Index(task, t)
			return i+1 == len(object) || at+1 < len(task) && task[at+1] != object[i+1]
		}
	}
	return false
}

// romanceArticles tell that a thing comes before its adjectives.
var romanceArticles = vocab.New("o", "os", "el", "la", "los", "las", "le", "les", "il", "lo", "gli", "un", "une", "una", "um", "uma", "du", "des")

// content counts the words that say something: not articles, prepositions and the like.
func content(task []string) int {
	n := 0
	for _, w := range task {
		if !isEmpty(w) {
			n++
		}
	}
	return n
}

func isEmpty(w string) bool {
	silent := single(w, func(p entry) bool {
		switch p.class {
		case filler, preposition, pronoun, copula, separator:
			return true
		}
		return false
	})
	return silent && !rowNouns[w] || scan.AllDigits(w)
}

// endsIn tells whether a word is what a compound of German or Dutch is: "raum" of "besprechungsraum".
func endsIn(compound, w string) bool {
	return len(w) > 3 && len(compound) >= len(w)+4 && strings.HasSuffix(compound, w)
}

// alike tells whether two words differ at most by a plural s, or one is short for the other: all of them begin alike.
func alike(a, b string) bool {
	if a == "" || b == "" || a[0] != b[0] {
		return a == b
	}
	if shortFor(a, b) || shortFor(b, a) || hostOf(a, b) || hostOf(b, a) {
		return true
	}
	if len(a) > 3 && len(b) > 3 {
		a, b = singularOf(a), singularOf(b)
	} else if len(a) > 2 && b == a+"s" || len(b) > 2 && a == b+"s" { // "key", "U12s"
		return a != "new" && b != "new"
	}
	return a == b || shortFor(a, b) || shortFor(b, a)
}

// singularOf is a word without the ending of an English or Romance plural: "mailboxes", "policies", "reports".
func singularOf(w string) string {
	for _, e := range pluralEndings {
		if stem, ok := strings.CutSuffix(w, e[0]); ok && len(stem) > 2 {
			return stem + e[1]
		}
	}
	return w
}

var pluralEndings = [][2]string{{"xes", "x"}, {"ches", "ch"}, {"shes", "sh"}, {"sses", "ss"}, {"ies", "y"}, {"s", ""}}

// hostOf tells "vpn" of "vpn.firm.example".
func hostOf(name, host string) bool {
	return len(name) > 2 && len(host) > len(name)+1 && host[len(name)] == '.' && strings.HasPrefix(host, name)
}

// shortFor tells "cert" of "certificate".
func shortFor(short, long string) bool {
	return clipped[short] != "" && strings.HasPrefix(long, clipped[short])
}

// clipped are the words that offices clip, with what the whole words begin with.
var clipped = map[string]string{"cert": "certif", "config": "configur", "doc": "document", "spec": "specification", "repo": "repositor", "app": "applic",
	"cred": "credential", "env": "environment", "infra": "infrastructure", "db": "database", "invite": "invitation", "quote": "quot", "admin": "administrat",
	"reg": "registration", "sub": "subscription", "prep": "prepar", "pres": "presentation", "auth": "authenti", "perm": "permission", "req": "require",
	"min": "minute", "agmt": "agreement", "mgmt": "management", "acct": "account", "retro": "retrospective", "postgres": "postgresql", "dept": "department", "info": "information", "lic": "licen"}
