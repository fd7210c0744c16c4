package minutes

import (
	"strings"
	"unicode"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/work"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// letter is one mail of a text that may hold several: who writes it, and to whom.
type letter struct {
	line    int // the first of its words
	writer  string
	to      []string
	sent    []string // to whom its header says that it went
	greeted bool     // it names at its beginning whom it is for
}

const maxMails = 50 // forwarded one within the other

// correspondence finds the letters: the text itself, and those forwarded in it behind "From: … To: …".
func (r *reader) correspondence() {
	r.mails = []letter{{to: r.others()}}
	lines := r.doc.Lines
	for i := 0; i < len(lines) && len(r.mails) < maxMails; i++ {
		if !page.HeaderField(lines[i].Text) {
			continue
		}
		l, n, end := letter{}, 0, i
		for ; end < len(lines) && end < i+12 && page.HeaderField(lines[end].Text); end++ {
			n++
			if v, ok := page.FromField(lines[end].Text); ok {
				if from := headerPeople(v); len(from) > 0 {
					l.writer = from[0].Name
					r.introduce(from[0])
				}
			} else if v, ok := scan.CutField(lines[end].Text, "to:"); ok {
				for _, p := range headerPeople(v) {
					l.to, l.sent = append(l.to, p.Name), append(l.sent, p.Name)
					r.introduce(p)
				}
			}
		}
		if n < 2 || l.writer == "" && len(l.to) == 0 {
			continue
		}
		if l.line = lines[min(end, len(lines)-1)].Num; onlyHeaders(lines[:i]) { // the text's own
			r.mails[0].writer = l.writer
			if len(r.mails[0].to) == 0 {
				r.mails[0].to = l.to
			}
		} else {
			r.mails = append(r.mails, l)
		}
		i = end
	}
	for k := range r.mails {
		r.mails[k].open(lines)
		for _, n := range r.mails[k].to {
			if r.mails[k].greeted && !grammar.IsEveryone(n) && grammar.NameLike(n) {
				r.heard[strings.ToLower(n)] = true
			}
		}
	}
	r.answersTo()
}

// answered tells a mail that the first one answers: what its writer asked was read when it came.
func (r *reader) answered(num int) bool {
	m, top := r.mailAt(num), r.mails[0]
	if m.line <= 0 || m.writer == "" {
		return false
	}
	me := append(r.me(""), top.writer)
	return meets([]string{m.writer}, append(r.others(), top.to...)) && meets(me, append(m.sent, m.to...))
}

// meets tells whether one of the names is that of one of the others, or a part of it.
func meets(names, others []string) bool {
	for _, n := range names {
		for _, o := range others {
			if n != "" && o != "" && (strings.HasPrefix(n+" ", o+" ") || strings.HasPrefix(o+" ", n+" ")) {
				return true
			}
		}
	}
	return false
}

// introduce makes somebody known whom a header names.
func (r *reader) introduce(p Person) {
	if _, known := r.dir.find(p.Name); !known {
		p.Present = true
		r.dir.add(p)
	}
}

// others are the participants of the mail beside its sender.
func (r *reader) others() []string {
	var out []string
	for _, p := range r.ctx.People {
		name := p.Name
		if name == "" {
			name, _, _ = strings.Cut(p.Email, "@")
		}
		if p.Present && name != "" && !samePerson(p, r.ctx.From) {
			out = append(out, name)
		}
	}
	return out
}

func onlyHeaders(ls []page.Line) bool {
	for i := range ls {
		if ls[i].Text != "" && !page.HeaderField(ls[i].Text) {
			return false
		}
	}
	return true
}

// open reads whom the first line of a letter greets: "Luis, Sondra,", "Howard:", "Hi Keith".
func (m *letter) open(ls []page.Line) {
	for i := range ls {
		l := &ls[i]
		if l.Num < m.line || l.Text == "" || page.HeaderField(l.Text) {
			continue
		}
		if greetsMany(l.Text) {
			m.to, m.greeted = []string{"all"}, true
		} else if names := greeting(l.Text); len(names) > 0 {
			m.to, m.greeted = names, true
		}
		return
	}
}

// greeting reads a line of nothing but whom a mail is for.
func greeting(s string) []string {
	if len(s) > 60 {
		return nil
	}
	greeted := false
	for _, g := range greetings {
		if rest, ok := scan.CutPrefixFold(s, g); ok {
			s, greeted = rest, true
			break
		}
	}
	if title := strings.Trim(s, " ,.!-–—:"); grammar.Honorifics.Has(title) && title != "Don" { // "Bonjour Madame,"
		return nil
	}
	s = greetedEach(s)
	if w := strings.Trim(s, " ,.!-–—:"); greeted && grammar.NameLike(w) && len(strings.Fields(w)) < 4 {
		return []string{w}
	}
	names, tail, ok := grammar.NameList(s, grammar.StrengthProse)
	if !ok || strings.Trim(tail, " ,.!-–—:") != "" || grammar.IsSignOff(s) || !greeted && strings.Trim(tail, " .") == "" && strings.Contains(s, " ") { // a title
		return nil
	}
	for _, n := range names {
		if !grammar.IsEveryone(n) && grammar.RoleLength(n) > 0 && !grammar.Capitalised(n) || greetingWords.Has(n) {
			return nil
		}
	}
	return names
}

// greetedEach leaves the names of those whom a line greets one by one: "Rafael, hi Ines", "Frau Abt, lieber Herr Roth".
func greetedEach(s string) string {
	var names []string
	for i, part := range strings.Split(s, ", ") {
		for _, g := range salutations {
			if name, ok := scan.CutPrefixFold(part, g); ok && i > 0 {
				part = name
				break
			}
		}
		names = append(names, part)
	}
	return strings.Join(names, ", ")
}

// greetingWords are greetings that stand alone: "Hey,".
var greetingWords = vocab.Of("hi hey hiya hello hallo hej hola bonjour salut ciao morning afternoon evening greetings moin servus")

// salutations begin the line of nothing but whom a mail is for.
var salutations = []string{"hi ", "hello ", "dear ", "hey ", "hiya ", "good morning ", "good afternoon ", "good evening ", "morning ", "afternoon ", "hallo ", "liebe ", "lieber ",
	"sehr geehrter ", "sehr geehrte ", "guten morgen ", "guten tag ", "bonjour ", "bonjour à ", "bonsoir à ", "bonsoir ", "hola ", "hola a ", "buenos días, ", "buenos días ", "buenas tardes, ", "estimado ", "estimada ",
	"estimados ", "estimadas ", "querido ", "querida ", "queridos ", "beste ", "lieve ", "goedemorgen ", "goedemiddag ", "cher ", "chère ", "chers ", "chères ", "hoi ", "ha ", "hej ", "salut ",
	"servus ", "moin ", "geachte "}

var greetings = append([]string{"to "}, salutations...)

// greetsMany tells a line that greets all whom a mail goes to, without their names: "Dear colleagues,".
func greetsMany(s string) bool {
	if len(s) > 60 {
		return false
	}
	if i := strings.IndexByte(s, '!'); i > 0 { // "Hi everyone! Happy New Year!"
		s = s[:i]
	}
	opened := false
	for _, g := range salutations {
		if rest, ok := scan.CutPrefixFold(s, g); ok && strings.TrimSpace(rest) != "" {
			s, opened = rest, true
			break
		}
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",.!:-–—&()")
		if w == "" || joining.Has(w) {
			continue
		}
		if n++; !crowds.Has(w) && !(opened && len(w) > 3 && strings.HasSuffix(w, "s") && unicode.IsLower(scan.FirstRune(w)) && !vocab.FirstNames.Has(w)) {
			return false
		}
	}
	return n > 1 || n == 1 && !grammar.Honorifics.Has(strings.Trim(scan.FirstWord(s), ",.!:"))
}

var joining = vocab.Of("and und et y en a à toutes to the my of lovely liebe lieve")

// crowds are whom a mail greets together.
var crowds = vocab.Of("all both everyone everybody team guys folks people colleagues friends members parents carers governors trustees tenants residents neighbours neighbors customers " +
	"students volunteers staff councillors directors families teachers coaches players gents ladies gentlemen sirs madam madame mesdames messieurs monsieur " +
	"alle allerseits zusammen kollegen kolleginnen freunde freundinnen eltern mitglieder damen herren nachbarn mitarbeiter mitarbeiterinnen team " +
	"tous toutes collègues amis adhérents parents voisins todos todas compañeros compañeras vecinos socios colegas allemaal allen iedereen " +
	"bewoners collega's mensen leden ouders vrienden buren señores señoras")

// mailAt returns the letter that a line belongs to.
func (r *reader) mailAt(num int) letter {
	for k := len(r.mails) - 1; k > 0; k-- {
		if r.mails[k].line <= num {
			return r.mails[k]
		}
	}
	return r.mails[0]
}

// me names who "I" is in a paragraph.
func (p *paragraph) me() []string {
	if p.speaker == "" && len(p.r.mails) > 1 {
		if w := p.r.mailAt(p.b.Num).writer; w != "" {
			return []string{w}
		}
	}
	return p.r.me(p.speaker)
}

// you names whom a paragraph speaks to: the one called by name in it, else the one the letter is
// for, else those it greets.
func (p *paragraph) you() []string {
	if p.to != "" {
		return []string{p.to}
	}
	m := p.r.mailAt(p.b.Num)
	switch {
	case m.greeted && len(m.to) == 1 && p.r.your != "" && len(p.r.mails) == 1:
		return []string{p.r.your}
	case m.greeted, len(m.to) == 1 && p.genre == genreMail:
		return m.to
	case len(m.to) == 0 && p.r.your != "":
		return []string{p.r.your}
	}
	return nil
}

// called takes the name of the one spoken to off the beginning of a sentence: "Fiona, would you
// …", "Kwan - I need …", "@Stellan: …".
func (p *paragraph) called(s string) (string, bool) {
	unit, rest := grammar.NameUnit(s, grammar.StrengthProse)
	if unit == "" || !unicode.IsUpper(scan.FirstRune(unit)) && unit[0] != '@' || grammar.IsEveryone(unit) || grammar.RoleLength(unit) == len(unit) && !grammar.Capitalised(unit) && !(strings.HasPrefix(rest, ", ") && crowd(unit) && (asking.Starts(rest[2:]) || handsMe(rest[2:]))) {
		return s, false
	}
	after := strings.TrimLeft(rest, " ")
	body := strings.TrimLeft(after, ",:-–— ")
	switch {
	case after == body && unit[0] != '@' && (!asking.Starts(body) || !p.r.known(unit) && !p.r.likelyCalled(unit)): // not "See if you can find them"
		return s, false
	case strings.HasPrefix(after, "-") && !strings.HasPrefix(rest, " "):
		return s, false
	case !p.r.known(unit) && (!asking.Starts(body) && !handsMe(body) && !tellsOff(body) && !((orders(body) || pleaded(body) != "") && strings.HasPrefix(after, ",") && p.r.likelyCalled(unit)) || asking.Wished(s) != "" || remarks(unit)):
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
func (r *reader) likelyCalled(unit string) bool {
	return grammar.NameLike(unit) && scan.CountWords(unit) == 1 && r.genre() == genreMail && !r.faint && !r.ordinary(unit, true) && !nounLike(strings.ToLower(unit)) && !remarks(unit)
}

// remarks tells words that stand before a request as a name does: "Approved - please …", "Thanks, could you …".
func remarks(word string) bool {
	lo := strings.ToLower(word)
	base, done := strings.CutSuffix(lo, "ed")
	return remarking.Has(lo) || done && (grammar.IsTaskVerb(base) || grammar.IsTaskVerb(base+"e")) || strings.HasSuffix(lo, "ly") && !vocab.FirstNames.Has(lo)
}

var remarking = vocab.Of("approved agreed noted attached enclosed thanks thx cheers ta perfect super great brilliant fantastic fabulous lovely nice good fine sorry apologies urgent reminder quick " +
	"quickie question request favour favor excellent wonderful splendid understood received confirmed exactly absolutely correct right wrong hurray congrats congratulations welcome important instead hence still else rather besides similarly alternatively hopefully " +
	"heads-up fyi appreciate grateful obliged again afterwards ps nb btw ok okay yes no please also next finally first second third lastly yep yup sure deal done seen read meanwhile otherwise " +
	"hmm oh ah well so now then today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday hello hi hey morning afternoon evening greetings dear all team folks everyone")

// calledWithin finds the participant that a sentence calls by name: "On the first one, Peter, we need your latest".
func (p *paragraph) calledWithin(s string) (who, told string) {
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
func (p *paragraph) eachCalled(s string) []string {
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
func (p *paragraph) handed(s string) bool {
	who, task, ok := strings.Cut(s, ": ")
	if !ok || p.b.Bullet == 0 || !grammar.StartsTask(task) {
		return false
	}
	var owners []string
	switch {
	case strings.EqualFold(who, "you"):
		owners = p.you()
	case strings.EqualFold(who, "me") || who == "I":
		owners = p.me()
	case grammar.NameLike(who) && !strings.Contains(who, " ") && !p.r.ordinary(who, true):
		owners = []string{who}
	}
	return len(owners) > 0 && p.keep(s, owners, task, 0.7, grammar.FormColon)
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
func (p *paragraph) biddenByName(s string) (names []string, task string) {
	if p.genre != genreMail || p.r.faint || !strings.HasSuffix(s, "?") {
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
