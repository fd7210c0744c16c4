package prose

import (
	"slices"
	"strings"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// underHead reads an item of a list below a line of a letter that is nothing but whose it is: "Ravi", above
// "- name badges".
func (p *Paragraph) underHead() bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Bullet == 0 || p.B.Quoted() || strings.HasSuffix(p.Text, "?") || asking.Starts(p.Text) {
		return false
	}
	owners := p.headAbove()
	first, more := p.firstOfDealt(p.Text)
	if len(owners) == 0 || tellsOfPast(first) || absent.Has(strings.ToLower(scan.FirstWord(first))) || grammar.SpeaksOf(first) {
		return false
	}
	if names, _, ok := p.colleagues(first); ok && !who.SameNames(names, owners) { // another's, all the same
		return false
	}
	if _, task, ok := selfAhead.Cut(first); ok {
		first = task
	}
	kept := p.KeepAny(strings.TrimSuffix(p.Text, more), owners, first)
	p.ReadOn(more, owners)
	return kept
}

// tailed reads an item of a list of a letter that says at its end whose it is, with a word on it: "merge the branch (me, next
// week)", "stickers -> Lou", "DNS entries lowered (Lena, two days before)", "mail approved by Legal – Tom, any news?".
func (p *Paragraph) tailed() bool {
	if p.genre != reading.GenreMail || p.r.Faint || p.B.Bullet == 0 || p.B.Quoted() || len(p.Text) > 200 || asking.Starts(p.Text) || grammar.SpeaksOf(p.Text) {
		return false
	}
	for _, mark := range []string{" (", " -> ", " → ", " – ", " - ", " — "} {
		i := strings.LastIndex(p.Text, mark)
		if i < 4 || len(grammar.Sentences(p.Text[:i])) > 1 || grammar.ReportLike(p.Text[:i]) {
			continue
		}
		who, said, more := strings.Cut(strings.TrimRight(p.Text[i+len(mark):], " .?!)"), ", ")
		if bracket := strings.HasPrefix(mark, " ("); bracket != strings.HasSuffix(strings.TrimRight(p.Text, " ."), ")") || more && !bracket && !strings.HasSuffix(p.Text, "?") { // "Shirts - Tom, first sketch by Monday"
			continue
		}
		if named := len(p.whose(who, true)) > 0 && !strings.EqualFold(who, "me") && !strings.EqualFold(who, "you"); named && !more && strings.HasPrefix(mark, " (") { // "Keynote (Prof. Lindgren)"
			continue
		}
		if v, n := scan.LeadingNumber(said); v > 0 && timeUnits.Has(strings.Trim(said[n:], " ")) { // a point of an agenda: "Figures (Nora, 10 min)"
			return false
		}
		if owners := p.whose(who, more || strings.HasPrefix(mark, " (") || strings.ContainsAny(mark, ">→")); len(owners) > 0 {
			return p.keepDue(p.Text, owners, strings.TrimRight(p.Text[:i], " ,"), said)
		}
	}
	return false
}

// timeUnits are the units of how long something takes.
var timeUnits = vocab.Of("min mins minute minutes min' h hr hour hours std stunde stunden minuten uur m '")

// whose names whom a mark at the end of a line means; sure that nothing but a person can stand there.
func (p *Paragraph) whose(who string, sure bool) []string {
	switch strings.ToLower(who) {
	case "me", "myself":
		return p.me()
	case "you":
		return p.you()
	}
	names, rest, ok := grammar.NameList(who, grammar.StrengthProse)
	if ok && rest == "" && (p.r.participants(names) || sure && p.r.SurelyNames(names)) && !grammar.IsEveryone(names[0]) && !p.r.crew(names[0]) {
		return names
	}
	return nil
}

// tellsOfPast tells what somebody did or what is done: "finished the audit", "audit done".
func tellsOfPast(s string) bool {
	verb := strings.ToLower(scan.FirstWord(s))
	return grammar.ReportLike(mainOf(s)) || strings.HasSuffix(verb, "ed") || grammar.Irregular[verb] && !grammar.IsTaskVerb(verb) || preterites[verb] || ended.Has(strings.ToLower(grammar.LastWords(strings.TrimRight(s, ".! "), 1)))
}

// headAbove returns those whom the line above the list of p names, where it names nothing else and greets nobody.
func (p *Paragraph) headAbove() []string {
	for i := p.At - 1; i >= 0 && i > p.At-30; i-- {
		b := &p.r.Doc.Blocks[i]
		switch {
		case b.Sec != p.B.Sec:
			if owners := p.ownersOfHead(p.B.Sec.Title); p.r.SurelyNames(owners) {
				return owners
			}
			return nil
		case i == 0 || b.Bullet != p.B.Bullet && (b.Bullet != 0 || b.Row != nil):
			return nil
		case b.Bullet == 0 && b.Row == nil:
			return p.ownersOfHead(b.Text)
		}
	}
	return nil
}

// ownersOfHead reads such a line.
func (p *Paragraph) ownersOfHead(text string) []string {
	head := bareHead(text)
	switch strings.ToLower(head) {
	case "me", "myself", "i'll", "i will", "mine", "my side", "on my side", "from my side", "on me":
		return p.me()
	case "you", "yours", "your side", "on your side", "from you", "from your side", "you'll", "on you":
		return p.you()
	}
	head = strings.TrimSuffix(strings.TrimSuffix(head, " will"), " to")
	names, rest, ok := grammar.NameList(head, grammar.StrengthSection)
	if !ok || rest != "" || strings.HasSuffix(text, ",") || !p.people(names) || grammar.IsSignOff(text) || !p.r.participants(names) && !p.headedAlike(head) {
		return nil
	}
	return names
}

func bareHead(text string) string { return strings.TrimRight(text, " :-–—") }

// headedAlike tells that another list of the letter stands below somebody's name.
func (p *Paragraph) headedAlike(head string) bool {
	return slices.ContainsFunc(p.r.listHeads(), func(other string) bool { return other != head })
}

// listHeads returns the lines that are nothing but the name of one who takes part, or the writer's or the
// reader's word for himself, above a list.
func (r *Reader) listHeads() []string {
	if r.headsRead {
		return r.heads
	}
	r.headsRead = true
	blocks := r.Doc.Blocks
	for i := 1; i < len(blocks); i++ {
		if blocks[i].Bullet == 0 {
			continue
		}
		head := ""
		switch above := &blocks[i-1]; {
		case above.Sec != blocks[i].Sec:
			head = bareHead(blocks[i].Sec.Title)
		case above.Bullet == 0:
			head = bareHead(above.Text)
		}
		names, rest, ok := grammar.NameList(head, grammar.StrengthSection)
		if ok && rest == "" && r.participants(names) || strings.EqualFold(head, "me") || strings.EqualFold(head, "you") {
			r.heads = append(r.heads, head)
		}
	}
	return r.heads
}
