package genre

import (
	"slices"
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/scan"
)

// Personal tells texts whose writer speaks of himself.
func Personal(d *page.Document) bool {
	return slices.ContainsFunc(d.Lines, func(l page.Line) bool { return personal(l.Text) })
}

func personal(s string) bool {
	for w := range strings.FieldsSeq(Unquoted(s)) {
		if w == "I" || w == "i" || scan.BeginsFold(w, "i'") {
			return true
		}
	}
	return false
}

// Unquoted is what a line says outside of quotation marks: what "I" does in a quotation is not its writer's.
func Unquoted(s string) string {
	if !strings.ContainsAny(s, "\"“”„«»") {
		return s
	}
	var out strings.Builder
	within := false
	for _, r := range s {
		switch {
		case strings.ContainsRune("\"“”„«»", r):
			within = !within
		case !within:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// Essay tells a text of whole paragraphs below a title or for long: a speech, an article, a statement. Who writes to somebody
// without a greeting is brief.
func Essay(d *page.Document) bool {
	full := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Bullet == 0 && b.Row == nil && b.Speaker == "" && len(grammar.Sentences(b.Text)) > 2 {
			full++
		}
	}
	return full > 2
}

// Narrates tells a long text of nothing but paragraphs of whole sentences: a story, an article.
func Narrates(d *page.Document) bool {
	told := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Bullet != 0 || b.Row != nil || b.Speaker != "" {
			return false
		}
		if scan.CountWords(b.Text) > 7 && strings.IndexByte(".!?\"", scan.LastByte(b.Text)) >= 0 {
			told++
		}
	}
	return told > 25
}
