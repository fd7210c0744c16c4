package reply

import (
	"slices"
	"strconv"
	"strings"

	"duly/parser/reply/act"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// wanted is one row and what it asks for.
type wanted struct {
	Offer
	n            string
	act          act.Act
	task, object []string // its words, and those of what the act is done to
	content      int      // how many of its words say something
	fruit        *wanted  // what comes of asking for it, nil where it asks nobody
}

// askedFor finds what each row asks for, of its words.
func askedFor(offers []Offer) []wanted {
	var out []wanted
	for _, o := range offers {
		if task := taskOf(o.Task); len(task) > 0 {
			w := wantedOf(o, task)
			if got := fruitOf(task); got != nil {
				fruit := wantedOf(o, got)
				w.fruit = &fruit
			}
			out = append(out, w)
		}
	}
	return out
}

func wantedOf(o Offer, task []string) wanted {
	return wanted{Offer: o, n: strconv.Itoa(o.N), act: act.Of(task), task: task, object: objectOf(withoutAside(o.Task, task)), content: content(task)}
}

// fruitOf is what comes of a task that asks somebody for a thing, as a task: "get drawings from Dunmore" of "Ask Dunmore for the drawings".
func fruitOf(task []string) []string {
	at := slices.Index(task, "for")
	if !askers[task[0]] || at < 2 || at+1 == len(task) {
		return nil
	}
	return slices.Concat([]string{"get"}, task[at+1:], []string{"from"}, task[1:at])
}

var askers = vocab.New("ask", "chase", "nudge", "press", "push", "prod", "remind", "contact")

// taskOf are the words of a task as if it began with its verb.
func taskOf(s string) []string {
	task := wordsIn(s)
	for len(task) > 1 && toDo[task[0]] || len(task) > 2 && obliging[task[0]] && task[1] == "to" {
		task = task[1:]
	}
	if len(task) == 0 {
		return nil
	}
	if head, tail, ok := strings.Cut(fused[task[0]], " "); ok && len(task) > 1 {
		return append([]string{head, tail}, task[1:]...)
	}
	if isDocument(task) {
		return append([]string{"write"}, task...)
	}
	return task
}

var (
	// toDo are what a task may begin with that only says that it is one: "I'll check", "To update", "Please send"; obliging where "to" follows.
	toDo     = vocab.New("i", "we", "i'll", "we'll", "will", "should", "must", "can", "shall", "to", "please", "kindly", "let's", "bitte")
	obliging = vocab.New("need", "needs", "have", "has", "want", "wants", "going")

	// fused are verbs of two words that many write as one.
	fused = map[string]string{"setup": "set up", "set-up": "set up", "followup": "follow up", "follow-up": "follow up", "handover": "hand over", "hand-over": "hand over",
		"signoff": "sign off", "sign-off": "sign off", "cleanup": "clean up", "clean-up": "clean up", "writeup": "write up", "write-up": "write up"}
)

// isDocument tells whether a task is but the name of what is to be written: "Progress report by 31 August".
func isDocument(task []string) bool {
	for len(task) > 1 && dets[task[0]] {
		task = task[1:]
	}
	n := slices.IndexFunc(task, func(w string) bool { return leading[w] || doers[w] || w == "of" })
	if n < 0 {
		n = len(task)
	}
	return n > 0 && documents[task[n-1]] && (!act.Known(task[0]) || task[0] == "progress") && act.Place(task) == 0
}

// documents are what somebody writes, or has to hand in.
var documents = vocab.New("report", "newsletter", "minutes", "summary", "letter", "presentation", "slides", "proposal", "memo", "statement", "bulletin", "article", "announcement", "agenda", "protokoll", "bericht",
	"rapport", "informe", "verslag", "notulen", "relazione", "verbale", "relatório", "ata")

// withoutAside are the words of a task before what it says in brackets: "Update the wiki (list of members)".
func withoutAside(s string, words []string) []string {
	if head, _, ok := strings.Cut(s, " ("); ok {
		if before := taskOf(head); len(before) > 1 {
			return before
		}
	}
	return words
}

// inTask tells whether a word is one of a row's.
func (l *lexer) inTask(w string) bool {
	return slices.ContainsFunc(l.asked, func(o wanted) bool { return slices.Contains(o.task, w) })
}

// knows tells whether a word is the task's own: of its object, of what else it names, or the name of the act.
func (o wanted) knows(p piece) (object, other, noun bool) {
	if p.row != "" && p.class == number {
		own := p.row == o.n || p.row == o.Ref
		noun := own && (o.act.Noun(p.w) || o.act.Verb(p.w))
		return own && !noun, false, noun
	}
	if p.class == date || len(p.w) < 2 || honorifics[p.w] { // whoever "Ms" is, it tells nothing of Ms Ferro
		return false, false, false
	}
	if slices.ContainsFunc(o.object, func(t string) bool {
		return alike(t, p.w) || (o.towards() || p.class == owner) && t == p.w+"'s" || elidedWord(t) == p.w || endsIn(t, p.w)
	}) {
		return true, false, false
	}
	if !o.act.Verb(p.w) && (!isEmpty(p.w) || p.upper && p.class == unknown) && slices.ContainsFunc(o.task[1:], func(t string) bool { return alike(strings.TrimSuffix(t, "'s"), p.w) }) {
		return false, true, false
	}
	if o.compound(p.w) {
		return true, false, true
	}
	return false, false, o.act.Noun(p.w) || o.act.Verb(p.w) || letters[p.w] && o.act.In("write", "inform", "reply") || bills[p.w] && o.act.In("pay")
}

// isOther tells whether a word is one of the task that is neither its object nor its act.
func (o wanted) isOther(p piece) bool {
	_, other, _ := o.knows(p)
	return other
}

// bills are what is paid to somebody.
var bills = vocab.New("bill", "invoice", "rechnung", "facture", "factura", "factuur", "fattura", "fatura")

// compound tells a word made of the task's object and the name of its act: "Raumbuchung".
func (o wanted) compound(w string) bool {
	return slices.ContainsFunc(o.object, func(t string) bool {
		rest, ok := strings.CutPrefix(w, t)
		return ok && len(rest) > 3 && len(t) > 2 && (o.act.Noun(rest) || o.act.Noun(strings.TrimPrefix(rest, "s")))
	})
}

func elidedWord(w string) string {
	_, rest, ok := strings.Cut(w, "'")
	if !ok {
		return w
	}
	return rest
}

// leads tells whether the task has a phrase that begins with such a word: who sent it to another has not sent it to hers.
func (o wanted) leads(prep string) bool { return leading[prep] && slices.Contains(o.task[1:], prep) }

// fewer tells whether a number is less than what the task asks for, or a part of the whole: "20" of forty.
func (o wanted) fewer(p piece, words []piece, i int) bool {
	if i > 0 && words[i-1].class == all {
		return false
	}
	n, err := strconv.Atoi(p.w)
	for _, w := range o.task {
		if m, is := strconv.Atoi(w); is == nil {
			return err != nil || n < m
		}
	}
	return true
}

// harmless tells whether a word takes nothing from what is told.
func harmless(p piece, words []piece, i int) bool {
	switch p.class {
	case filler, copula, pronoun, date, all, separator:
		return p.many || !wordAt(p.w, 0) || !spoils[p.w]
	case number:
		return p.row == "" && i == 0 || p.many // the row itself
	case verb:
		return dets[p.w]
	}
	return dets[p.w] || hadPasts[p.w] || honorifics[p.w]
}

// inPartOnly makes begun what a clause closes though it names but one of the things that the task lists: "Vincent done" of "Offboard Vincent and Phoebe".
func (r reader) inPartOnly(cs []Command, tokens []token) []Command {
	if !slices.ContainsFunc(cs, isDone) || slices.ContainsFunc(tokens, func(t token) bool { return t.class == all }) {
		return cs
	}
	words := piecesOf(tokens)
	if b := summarise(r.before); !b.speaks() { // "Vincent and Phoebe are done"
		words = append(piecesOf(r.before), words...)
	}
	for i, c := range cs {
		if c.Verb == Done && slices.ContainsFunc(r.asked, func(o wanted) bool {
			return (c.Target == o.n || c.Target == o.Ref || c.Target == "" && len(r.asked) == 1) && o.namesSome(words)
		}) {
			cs[i].Verb, cs[i].Reason = Start, r.words(tokens)
		}
	}
	return cs
}

// namesSome tells whether words name one of two things that a task lists, and not the other.
func (o wanted) namesSome(words []piece) bool {
	said := func(t string) bool {
		return slices.ContainsFunc(words, func(p piece) bool { return p.class != date && alike(t, p.w) })
	}
	for i := 1; i+1 < len(o.task); i++ {
		if a, b := o.task[i-1], o.task[i+1]; joins[o.task[i]] && i > 1 && !isEmpty(a) && !isEmpty(b) && !act.Known(a) && !act.Known(b) && !(i+2 < len(o.task) && dets[o.task[i+2]]) && said(a) != said(b) { // but not "and pin the note"
			return true
		}
	}
	return false
}

var joins = vocab.New("and", "&", "und", "et", "y", "e")

// towards tells whether people do such a thing to each other.
func (o wanted) towards() bool {
	return o.act.In("contact", "inform", "pay", "reply")
}

// payable tells whether a task is to pay a thing, which pays nobody, or to answer one: "Deposit paid", but not "Tenant paid".
func (o wanted) payable(thing string) bool {
	return o.act.In("pay") && bills[thing] || o.act.In("pay", "reply") && scan.StartsLower(o.Task[max(0, strings.Index(fold(o.Task), thing)):]) && !slices.ContainsFunc(payers, func(e string) bool { return strings.HasSuffix(thing, e) })
}

var payers = strings.Fields("er or ist man men ian ant lord ers ors ists ians ants lords")
