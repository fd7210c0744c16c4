package facts

import (
	"slices"
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/scan"
	"duly/parser/vocab"
)

const maxMails = 50 // forwarded one within the other

// correspondence finds the letters: the text itself, and those forwarded in it behind "From: … To: …".
func (r *reader) correspondence() {
	about, _ := vocab.CutReplyMarks(r.Context.About)
	r.Mails = []reading.Letter{{To: others(r.Context), About: about}}
	r.ToList = toList(r.Context)
	lines := r.Doc.Lines
	for i := 0; i < len(lines) && len(r.Mails) < maxMails; i++ {
		if !page.HeaderField(lines[i].Text) {
			continue
		}
		l, n, end := reading.Letter{}, 0, i
		for ; end < len(lines) && end < i+12 && page.HeaderField(lines[end].Text); end++ {
			n++
			if v, ok := page.FromField(lines[end].Text); ok {
				if from := headerPeople(grammar.OneFirstLast(v)); len(from) > 0 {
					l.Writer = from[0].Name
					r.introduce(from[0])
				}
			} else if v, ok := scan.CutField(lines[end].Text, "to:"); ok {
				for _, p := range headerPeople(v) {
					l.To, l.Sent = append(l.To, p.Name), append(l.Sent, p.Name)
					r.introduce(p)
				}
			} else if v, ok := scan.CutField(lines[end].Text, "subject:"); ok {
				l.About, _ = vocab.CutReplyMarks(v)
			}
		}
		if n < 2 || l.Writer == "" && len(l.To) == 0 {
			continue
		}
		if l.Line = lines[min(end, len(lines)-1)].Num; onlyHeaders(lines[:i]) { // the text's own
			r.Mails[0].Writer = l.Writer
			if l.About != "" {
				r.Mails[0].About = l.About
			}
			if len(r.Mails[0].To) == 0 {
				r.Mails[0].To = l.To
			}
		} else {
			r.Mails = append(r.Mails, l)
		}
		i = end
	}
	for k := range r.Mails {
		r.opens(&r.Mails[k])
		for _, n := range r.Mails[k].To {
			if r.Mails[k].Greeted && !grammar.IsEveryone(n) && grammar.NameLike(n) {
				r.Heard[strings.ToLower(n)] = true
			}
		}
	}
	r.answersTo()
}

// Answered tells a mail that the first one answers: what its writer asked was read when it came.
func Answered(r *reading.Reader, num int) bool {
	m, top := r.MailAt(num), r.Mails[0]
	if m.Line <= 0 || m.Writer == "" {
		return false
	}
	me := append(r.Me(""), top.Writer)
	return meets([]string{m.Writer}, append(others(r.Context), top.To...)) && meets(me, append(m.Sent, m.To...))
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
func (r *reader) introduce(p who.Person) {
	if _, known := r.Dir.Find(p.Name); !known {
		p.Present = true
		r.Dir.Add(p)
	}
}

// others are those whom the mail is for: the participants beside its sender, and those who got a copy only where there is
// no one else. A list of many is none of them.
func others(c reading.Context) []string {
	var to, copied []string
	for _, p := range c.People {
		name := p.Name
		if p.List {
			name = ""
		} else if name == "" && !mailingList(p.Email) {
			name, _, _ = strings.Cut(p.Email, "@")
		}
		if scan.OpensWith(name, []string{"all ", "everyone "}) { // "All Employees - Portland"
			name = "all"
		}
		switch {
		case !p.Present || name == "" || who.Same(p, c.From):
		case p.Copied:
			copied = append(copied, name)
		default:
			to = append(to, name)
		}
	}
	if len(to) == 0 && !toList(c) {
		return copied
	}
	return to
}

// toList tells a mail that goes to a list of many.
func toList(c reading.Context) bool {
	return slices.ContainsFunc(c.People, func(p who.Person) bool { return !p.Copied && (p.List || mailingList(p.Email)) })
}

// mailingList tells the address of a list: "dev@lists.alpine.example", "alpine-users@alpine.example".
func mailingList(address string) bool {
	local, host, _ := strings.Cut(strings.ToLower(address), "@")
	first, _, _ := strings.Cut(host, ".")
	return listHosts.Has(first) || listNames.Has(local[strings.LastIndexAny(local, "-._")+1:])
}

var (
	listHosts = vocab.Of("lists list mailman groups listserv googlegroups yahoogroups")
	listNames = vocab.Of("dev devel developers users list discuss announce commits core patches bugs hackers help general maintainers")
)

func onlyHeaders(ls []page.Line) bool {
	for i := range ls {
		if ls[i].Text != "" && !page.HeaderField(ls[i].Text) {
			return false
		}
	}
	return true
}

// opens reads whom the first line of a letter greets: "Luis, Sondra,", "Howard:", "Hi Keith", "amrit" of one who is known.
func (r *reader) opens(m *reading.Letter) {
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		if l.Num < m.Line || l.Text == "" || page.HeaderField(l.Text) {
			continue
		}
		if grammar.GreetsMany(l.Text) {
			m.To, m.Greeted = []string{"all"}, true
		} else if names := grammar.Greeting(l.Text); len(names) > 0 && !(scan.IsName(l.Text) && !strings.Contains(l.Text, " ") && !r.Known(l.Text)) {
			m.To, m.Greeted = names, true
		} else if name := r.greetedSmall(l.Text); name != "" {
			m.To, m.Greeted = []string{name}, true
		}
		return
	}
}

// greetedSmall is the participant whom a line of no more than a name in small letters greets: "trent,".
func (r *reader) greetedSmall(line string) string {
	name := strings.Trim(line, " ,.!:;-–—")
	if strings.Contains(name, " ") || !unicode.IsLower(scan.FirstRune(name)) {
		return ""
	}
	p, known := r.Dir.Find(name)
	if first := scan.FirstWord(p.Name); known && p.Present && !who.Same(p, r.Context.From) && strings.EqualFold(first, name) {
		return first
	}
	return ""
}
