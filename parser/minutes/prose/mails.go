package prose

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/work"
	"duly/parser/scan"
)

// me names who "I" is in a paragraph.
func (p *Paragraph) me() []string {
	if p.Speaker == "" && len(p.r.Mails) > 1 {
		if w := p.r.MailAt(p.B.Num).Writer; w != "" {
			return []string{w}
		}
	}
	return p.r.Me(p.Speaker)
}

// you names whom a paragraph speaks to: the one called by name in it, else the one the letter is
// for, else those it greets.
func (p *Paragraph) you() []string {
	if p.to != "" {
		return []string{p.to}
	}
	m := p.r.MailAt(p.B.Num)
	switch {
	case m.Greeted && len(m.To) == 1 && p.r.Your != "" && len(p.r.Mails) == 1:
		return []string{p.r.Your}
	case m.Greeted, len(m.To) == 1 && p.genre == reading.GenreMail:
		return m.To
	case len(m.To) > 1 && p.genre == reading.GenreMail && !p.r.Faint && !p.B.Quoted():
		return []string{"all"}
	case len(m.To) == 0 && p.r.Your != "":
		return []string{p.r.Your}
	case len(m.To) == 0 && p.genre == reading.GenreMail && !p.r.Faint && (p.r.ToList || p.r.Writer != "" && len(p.r.Context.People) == 0): // an answer, to whom it does not say
		return []string{""}
	}
	return nil
}

// called takes the name of the one spoken to off the beginning of a sentence: "Fiona, would you
// …", "Kwan - I need …", "@Stellan: …".
func (p *Paragraph) called(s string) (string, bool) {
	unit, rest := grammar.NameUnit(s, grammar.StrengthProse)
	if unit == "" || !unicode.IsUpper(scan.FirstRune(unit)) && unit[0] != '@' || grammar.IsEveryone(unit) || grammar.RoleLength(unit) == len(unit) && !grammar.Capitalised(unit) && !(strings.HasPrefix(rest, ", ") && crowd(unit) && (asking.Starts(rest[2:]) || handsMe(rest[2:]))) {
		return s, false
	}
	after := strings.TrimLeft(rest, " ")
	body := strings.TrimLeft(after, ",:-–— ")
	switch {
	case after == body && tellsOff(body) && p.r.Known(unit): // "Patty you're on pies"
	case after == body && unit[0] != '@' && (!asking.Starts(body) || asking.Starts(s) || !p.r.Known(unit) && !p.r.likelyCalled(unit)): // not "See if you can find them"
		return s, false
	case strings.HasPrefix(after, "-") && !strings.HasPrefix(rest, " "):
		return s, false
	case !p.r.Known(unit) && (!asking.Starts(body) && !handsMe(body) && !tellsOff(body) && !((orders(body) || pleaded(body) != "") && strings.HasPrefix(after, ",") && p.r.likelyCalled(unit)) || asking.Wished(s) != "" || reading.Remarks(unit)):
		return s, false
	case scan.OpensWith(body, []string{"who ", "whose ", "which "}): // "Joel, who leads the team, will …"
		return s, false
	case scan.BeginsFold(body, "meet ") && grammar.NameLike(strings.Trim(body[5:], " .!")): // an introduction
		return s, false
	}
	if names, _, ok := grammar.NameList(s, grammar.StrengthProse); ok && len(names) > 1 { // "Jo, Sam and Lena met …"
		return s, false
	}
	p.to = strings.TrimPrefix(unit, "@")
	if rest, ok := scan.CutPrefixFold(body, "you "); ok && (grammar.StartsTask(rest) || scan.BeginsFold(rest, "do the ")) { // "Sam, you take the timeline"
		body = rest
	}
	return body, true
}

// likelyCalled tells a single word that may be the name of one whom nobody knows: "Fatou, draw the revolver".
func (r *Reader) likelyCalled(unit string) bool {
	return grammar.NameLike(unit) && scan.CountWords(unit) == 1 && r.Genre() == reading.GenreMail && !r.Faint && !r.Ordinary(unit, true) && !grammar.NounLike(strings.ToLower(unit)) && !reading.Remarks(unit)
}

// calledWithin finds the participant that a sentence calls by name: "On the first one, Peter, we need your latest".
func (p *Paragraph) calledWithin(s string) (who, told string) {
	for from := 0; ; {
		i := strings.Index(s[from:], ", ")
		if i < 0 {
			return "", s
		}
		from += i + len(", ")
		unit, rest := grammar.NameUnit(s[from:], grammar.StrengthProse)
		if before := s[:from-2]; unit != "" && !strings.Contains(unit, " ") && strings.HasPrefix(rest, ", ") && p.r.participants([]string{unit}) && !grammar.IsEveryone(unit) && !p.endsWithName(before) &&
			(!unicode.IsUpper(scan.FirstRune(rest[2:])) || strings.HasPrefix(rest, ", I ")) && !scan.OpensWith(rest[2:], []string{"who ", "and ", "or ", "whose "}) {
			return unit, rest[2:]
		}
	}
}

// eachCalled splits "Sam, you take the timeline; Tom, you do the root cause" into what each is told.
func (p *Paragraph) eachCalled(s string) []string {
	if !strings.Contains(s, "; ") {
		return nil
	}
	parts := strings.Split(s, "; ")
	for _, part := range parts {
		if _, ok := p.called(part); !ok || len(parts) > 8 {
			return nil
		}
	}
	return parts
}

// handed reads a list item that says at its beginning whose it is: "you: raise the PO", "me: …".
func (p *Paragraph) handed(s string) bool {
	who, task, ok := strings.Cut(s, ": ")
	if !ok || p.B.Bullet == 0 || !grammar.StartsTask(task) {
		return false
	}
	var owners []string
	switch {
	case strings.EqualFold(who, "you"):
		owners = p.you()
	case strings.EqualFold(who, "me") || who == "I":
		owners = p.me()
	case grammar.NameLike(who) && !strings.Contains(who, " ") && !p.r.Ordinary(who, true):
		owners = []string{who}
	}
	return len(owners) > 0 && p.Keep(s, owners, task, 0.7, grammar.FormColon)
}

// bidden reads "Could all governors please send …": who is asked stands within.
func bidden(s string) (who, task string) {
	for _, w := range []string{"could ", "can ", "would ", "will ", "may "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if !ok {
			continue
		}
		who, task, ok := strings.Cut(rest[:min(len(rest), 400)], " please ")
		if ok && (scan.CountWords(who) <= 4 || scan.BeginsFold(who, "everyone who ") || scan.BeginsFold(who, "anyone who ") ||
			scan.BeginsFold(who, "those of you who ")) && grammar.StartsTask(task) && !strings.ContainsAny(who, ",.;") && !scan.BeginsFold(who, "you") &&
			!scan.BeginsFold(who, "we") && !scan.BeginsFold(who, "i ") && !grammar.IsNobody(who) && !scan.BeginsFold(who, "someone") {
			return who, task
		}
	}
	return "", ""
}

// biddenByName reads "Can Marek ring the yard?" and "Would Mr Pike be good enough to look at the bench?".
func (p *Paragraph) biddenByName(s string) (names []string, task string) {
	if p.genre != reading.GenreMail || p.r.Faint || !strings.HasSuffix(s, "?") {
		return nil, ""
	}
	for _, w := range []string{"could ", "can ", "would ", "will ", "and could ", "and can "} {
		rest, ok := scan.CutPrefixFold(s, w)
		if !ok {
			continue
		}
		names, tail, ok := p.colleagues(rest)
		tail = strings.TrimLeft(tail, " ")
		for _, polite := range []string{"please ", "perhaps ", "maybe ", "be so kind as to ", "be good enough to ", "be kind enough to ", "possibly ", "also ", "be able to ", "be willing to ", "be available to ", "be free to ", "be happy to "} {
			tail, _ = scan.CutPrefixFold(tail, polite)
		}
		if verb := strings.ToLower(scan.FirstWord(tail)); ok && work.IsDeed(tail) && (!work.Attending[verb] || work.At(tail)) && verb != "be" {
			return names, strings.TrimRight(tail, "? ")
		}
	}
	return nil, ""
}
