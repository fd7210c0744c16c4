package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// eachOf reads what minutes hand to each of several by a day: "Each library to name two super-users by
// the end of May", "The chair asks all institutes to check their entries by Friday".
func (p *Paragraph) eachOf(s, body string) bool {
	if p.genre != reading.GenreMinutes {
		return false
	}
	if i := scan.FirstOf(body, []string{" asks all ", " asks each ", " asked all ", " asked each ", " asks every ", " asked every "}); i > 0 {
		_, body, _ = strings.Cut(body[i+1:], " ")
	}
	if _, wish, ok := strings.Cut(body, " that each "); ok && scan.ContainsOne(body, []string{" asked that ", " requested that ", " agreed that ", " resolved that "}) { // "asked that each college name one contact"
		who, task := "each", " "+wish
		for range 3 {
			if w, tail := grammar.CutWord(task); w != "" {
				who, task = who+" "+w, tail
			}
			if rest := strings.TrimLeft(task, " "); grammar.StartsTask(rest) && bidding(rest) && len(p.r.Deadlines(rest)) > 0 {
				return p.Keep(s, []string{who}, rest, 0.65, grammar.FormAsk)
			}
		}
	}
	if !several.Has(scan.FirstWord(body)) {
		return false
	}
	for _, w := range toEach {
		who, task, ok := strings.Cut(body, w)
		if !ok || scan.CountWords(who) < 2 || scan.CountWords(who) > 4 || strings.ContainsAny(who, ",.:;()") || !grammar.StartsTask(task) || len(p.r.Deadlines(task)) == 0 {
			continue
		}
		return p.Keep(s, []string{who}, task, 0.65, grammar.FormAsk)
	}
	return false
}

var several = vocab.Of("all each every")

var toEach = []string{" are asked to ", " were asked to ", " is asked to ", " was asked to ", " are requested to ", " are invited to ", " are to ", " is to ", " must ", " should ", " to "}
