package page

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/vocab"
)

// voiced are the lines "Nora - words" and "[Nora] words" that tell what was said: those of sections in which people answer
// each other, and that are headed like no list of actions.
func (d *Document) voiced() map[int]bool {
	lines := map[int]bool{}
	var section []int
	acts := false
	settle := func() {
		if !acts && d.converse(section) {
			for _, i := range section {
				lines[i] = true
			}
		}
		section = section[:0]
	}
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Level > 0 {
			settle()
			k, _ := KindOf(l.Text)
			acts = k.HoldsItems()
		} else if name, _, ok := cutVoice(l.Text); ok && (l.Bullet != 0 || strings.HasPrefix(l.Text, "[")) && l.Box == 0 && !IsLabel(name) {
			section = append(section, i)
		}
	}
	settle()
	return lines
}

// converse tells whether lines that begin with names are talk: the same people come up again, speak of themselves and ask,
// and few of them begin like a task.
func (d *Document) converse(lines []int) bool {
	said, personal, orders := map[string]int{}, 0, 0
	for _, i := range lines {
		name, rest, _ := cutVoice(d.Lines[i].Text)
		said[name]++
		if strings.HasSuffix(rest, "?") || speaksOfSelf(rest) {
			personal++
		}
		if grammar.StartsTask(rest) {
			orders++
		}
	}
	return len(lines) >= 4 && len(said) > 1 && len(said) < len(lines) && personal > 1 && personal*6 >= len(lines) && orders*2 <= len(lines)
}

// cutVoice splits "Nora - words" and "[Nora] words".
func cutVoice(s string) (name, rest string, ok bool) {
	if inner, bracket := strings.CutPrefix(s, "["); bracket {
		if name, rest, ok = strings.Cut(inner[:min(len(inner), 40)], "] "); ok {
			rest = inner[len(name)+len("] "):]
		}
	} else if name, rest, ok = strings.Cut(s[:min(len(s), 40)], " - "); ok {
		rest = s[len(name)+len(" - "):]
	}
	if !ok || !grammar.NameLike(name) {
		return "", "", false
	}
	return name, grammar.TrimLead(rest), true
}

// speaksOfSelf tells words in which somebody speaks of himself: "I've modelled it on theirs".
func speaksOfSelf(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w, _, _ = strings.Cut(strings.ReplaceAll(strings.Trim(w, ".,;:!?()\"“”"), "’", "'"), "'")
		if w == "I" || w == "we" || w == "We" || w == "my" || w == "My" || w == "me" {
			return true
		}
	}
	return false
}

// ownSpeaker splits "Nora Falk: I'll call the printers", in which somebody speaks of himself alone.
func ownSpeaker(s string) (name, rest string, ok bool) {
	if name, rest, ok = grammar.CutSpeaker(s); !ok || IsLabel(name) {
		return "", "", false
	}
	for w := range strings.FieldsSeq(rest) {
		if w == "I" || strings.HasPrefix(w, "I'") || strings.HasPrefix(w, "I’") {
			return name, rest, true
		}
	}
	return "", "", false
}

// writtenSmall are the words, in small letters, that stand before a colon once and in small letters somewhere: no names, but
// "Example: …" and "Advice: …".
func (d *Document) writtenSmall(said map[string]int) vocab.Set {
	once := vocab.Set{}
	for name, n := range said {
		if n == 1 && !strings.Contains(name, " ") && !vocab.FirstNames.Has(name) {
			once[strings.ToLower(name)] = true
		}
	}
	if len(once) == 0 {
		return nil
	}
	small := vocab.Set{}
	for i := range d.Lines {
		for w := range strings.FieldsFuncSeq(d.Lines[i].Text, grammar.NotWord) {
			if once[w] {
				small[w] = true
			}
		}
	}
	return small
}
