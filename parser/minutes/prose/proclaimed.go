package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// proclaims tells an order that is cried out to whoever reads it, or stands in the letters of a headline: "Get your FREE guide
// now!", "Start Your Photo Album Online". What somebody is asked to do has a day, or comes to the writer, or begins with his name.
func (p *Paragraph) proclaims(order string) bool {
	verb, tail := grammar.CutWord(order)
	if object, _ := grammar.CutWord(tail); object == "me" || object == "us" {
		return false
	}
	greeted := p.r.MailAt(p.B.Num).Greeted || p.to != ""
	if headlined(tail) || offeredFree(order) || !greeted && len(p.r.Doc.Lines) > longLetter { // an article that somebody passes on
		return true
	}
	cried := strings.HasSuffix(strings.TrimRight(order, " )"), "!") || verb == strings.ToUpper(verb) && len(verb) > 2
	return cried && !greeted && (len(p.r.Deadlines(order)) == 0 || scan.ContainsOne(strings.ToLower(order), []string{"today", " now"}))
}

// longLetter is how many lines a letter has that nobody writes to one whom he does not greet.
const longLetter = 120

// headlined tells that every longer word behind the verb has a capital, and that there are some.
func headlined(tail string) bool {
	n := 0
	for w := range strings.FieldsSeq(tail) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case len(w) < 4:
		case !unicode.IsUpper(scan.FirstRune(w)):
			return false
		case !vocab.FirstNames.Has(w):
			n++
		}
	}
	return n > 2
}

// offeredFree tells what advertisements are proud of.
func offeredFree(order string) bool {
	for w := range strings.FieldsSeq(order) {
		switch strings.Trim(w, ".,!?:;*\"'") {
		case "FREE", "Free", "NOW", "SAVE":
			return true
		}
	}
	return false
}

// runsOn tells a paragraph that goes on from one that the page cut in two: it begins small, and the one before ends within a sentence.
func (p *Paragraph) runsOn(s string) bool {
	if p.B.Bullet != 0 || p.At == 0 || p.r.Small || !unicode.IsLower(scan.FirstRune(s)) || !strings.HasPrefix(strings.TrimLeft(p.Text, " "), s) {
		return false
	}
	above := &p.r.Doc.Blocks[p.At-1]
	return above.Row == nil && scan.CountWords(above.Text) > 4 && scan.IsWordByte(scan.LastByte(above.Text)) || scan.LastByte(above.Text) == ',' && scan.CountWords(above.Text) > 6
}

// advises tells what the reader may do for himself, and nobody waits for: "you could also try the other port", "you may want to clear the cache".
func advises(body string) bool {
	_, firm, _ := asking.To(body)
	return !firm && advice.Begin(body)
}

var advice = vocab.NewOpenings("you can ", "you could ", "you may ", "you might ", "alternatively you ", "or you can ", "or you could ")

// supposes tells a condition by what comes of it: "If you can get it to run, you have your proof". What would be kind of the
// reader is asked of him: "If you could send it, it would help".
func supposes(body string) bool {
	if !scan.BeginsFold(body, "if ") {
		return false
	}
	_, main, ok := strings.Cut(body, ", ")
	if !ok {
		_, main, ok = strings.Cut(body, " then ")
	}
	main, then := scan.CutPrefixFold(main, "then ")
	subject, rest := grammar.CutWord(main)
	next := scan.FirstWord(strings.TrimLeft(rest, " "))
	return ok && (then || ofResult.Has(strings.ToLower(subject)) && next != "would" && next != "will" && next != "'d")
}

// ofResult begin what comes of a condition that is met.
var ofResult = vocab.Of("you it there they he she your his her then that's it's you've you're you'll there's")

// shows tells by its purpose an order that says how the reader gets what he may want: "To subscribe, send a blank mail to …". What
// somebody wants of him comes to the writer, or has a day.
func (p *Paragraph) shows(purpose, order string) bool {
	wish, ok := scan.CutPrefixFold(strings.TrimPrefix(purpose, "In order "), "to ")
	return ok && grammar.StartsTask(wish) && orders(order) && !asking.ForMe(order) && !p.reachesSomeone(order) && len(p.r.Deadlines(order)) == 0
}
