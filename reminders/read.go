package reminders

import (
	"slices"
	"strings"
	"time"

	"duly/parser/mail"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/reminders/say"
)

// Read decides what one mail brings about.
func (p Policy) Read(b Books, in Inbound, now time.Time) Outcome {
	d := newDesk(p, b, in, now)
	d.read()
	return d.finish()
}

func (d *desk) read() {
	m := d.mail()
	switch {
	case d.Seal.IsOurs(m.MessageID):
		d.out.Arrived = append(d.out.Arrived, m.MessageID)
		d.because("recorded: duly's own letter has arrived")
	case d.in.Earlier != 0:
		d.because("ignored: read before as mail %d", d.in.Earlier)
	case m.Author != mail.Person && m.Author != mail.Calendar:
		d.robot()
	case len(m.From) == 0:
		d.aside("it has no sender")
	case d.IsSelf(m.From[0].Addr):
		d.because("ignored: it comes from duly's own address")
	case d.unwelcome():
	case m.ListID != "" && !d.addressed():
		d.because("ignored: list traffic")
	case newsletter(m):
		d.because("ignored: a newsletter")
	case m.Author == mail.Calendar:
		d.takeInvite()
	default:
		d.hear()
	}
}

// setAside begins what the administrator hears of a mail that was kept apart.
const setAside = "Set aside"

// aside keeps a mail apart, for the administrator to look at, and answers nobody.
func (d *desk) aside(why string) {
	m := d.mail()
	from := "nobody"
	if len(m.From) > 0 {
		from = m.From[0].Addr
	}
	d.out.Aside = true
	d.because("set aside: %s", why)
	d.tellAdmin("aside/"+d.mailKey(), setAside+" a mail from "+from+", “"+say.Clip(m.Subject, 60)+"”: "+why+".")
}

// mailKey names this mail for the keys of what it causes.
func (d *desk) mailKey() string {
	if id := d.mail().MessageID; id != "" {
		return id
	}
	return "mail-" + itoa(d.in.ID)
}

// unwelcome sets strangers and doubtful senders aside. A stranger's invoice is still read:
// vendors send them by themselves.
func (d *desk) unwelcome() bool {
	m := d.mail()
	from := m.From[0]
	person, known := d.books.PersonByEmail(d.mainAddress(from.Addr))
	if !known && !d.IsOurs(from.Addr) {
		if d.in.Facts.Invoice != nil || d.ofVendor() && d.renewalNotice() {
			d.takeInvoice()
		} else if !d.ofVendor() || !d.dunned() && !d.otherAccount() && !d.vendorEnds() {
			d.aside("its sender is a stranger")
		}
		return true
	}
	if why := d.doubt(); why != "" {
		d.aside(why)
		return true
	}
	d.who = person
	d.who = d.ensure(from)
	d.reachable()
	return false
}

// doubt says why a mail may come from another than it names; "" where the receiving server vouches
// for its sender, or where no server does and nothing in it is odd.
func (d *desk) doubt() string {
	m := d.mail()
	if d.AuthservID == "" {
		if len(m.Suspicious) == 0 {
			return ""
		}
		return "its sender is doubtful: " + strings.Join(m.Suspicious, "; ")
	}
	if pass, _ := mail.Authentic(*m, d.AuthservID); !pass {
		return "the receiving server does not vouch for its sender"
	}
	return ""
}

// reachable lets letters go out again to a person who writes.
func (d *desk) reachable() {
	if !d.who.Unreachable {
		return
	}
	p := d.who
	p.Unreachable = false
	d.putPerson(p)
	d.wake(p)
}

// wake looks again at everything that a person is told of.
func (d *desk) wake(p Person) {
	at := d.Calendar(p).NextPolite(d.now)
	for _, i := range d.books.LiveItems(p.ID) {
		if i, _ = d.item(i.ID); i.NextAt.IsZero() && (i.Told || d.settled(i)) {
			i.NextAt = at
			d.setItem(i)
		}
	}
	for _, c := range d.books.ContractsOfOwner(p.ID) {
		if c.NextAt.IsZero() && c.Decision != NoContract {
			c.NextAt = at
			d.setContract(c)
		}
	}
}

// hear reads the mail of a person who may be heard.
func (d *desk) hear() {
	if l, ok := d.answered(); ok {
		if d.in.Facts.Encrypted {
			d.unread()
		} else if !d.takeContracts(newtext.Of(d.saidTo(l))) {
			d.answer(l)
		}
		return
	}
	if d.takeContracts(d.mail().Text) || d.in.Facts.Invoice == nil && d.hearConfirmation() || d.mail().Forwarded && (d.otherAccount() || d.vendorEnds() || d.priceNotice()) {
		return
	}
	if d.in.Facts.Invoice != nil || d.renewalNotice() {
		d.takeInvoice()
		return
	}
	if d.dunned() {
		return
	}
	if d.answerMinutes() || d.direct() {
		return
	}
	if d.takeMinutes() {
		return
	}
	if len(d.missed()) > 0 && !d.isReply() || len(d.in.Facts.Unread) > 0 && d.toDulyAlone() {
		d.unread()
		return
	}
	if lines := d.lines(); d.toDulyAlone() && d.dunning() && !(len(lines) > 0 && opensQuestion(lines[0])) { // "What is due tomorrow?"
		d.askForInvoice()
		return
	}
	if d.ownList() || d.inquired() {
		return
	}
	if said := newtext.Of(newtext.AnswerOf(d.mail())); said != "" && !d.mail().Forwarded && (reply.Courteous(said) || d.brief() && mail.ReturnTold(said, d.writtenAt())) {
		d.because("nothing for duly in it: a courtesy")
		return
	}
	if d.toDulyAlone() {
		d.help("I found nothing to do in your mail.")
		d.because("asked back: nothing found in a mail to duly alone")
		return
	}
	d.because("nothing for duly in it")
}

// answered finds the letter that a mail answers: by the thread, else by the plus-address,
// else by the tag in its subject.
func (d *desk) answered() (Letter, bool) {
	m := d.mail()
	if l, ok := d.letterNamed(slices.Concat(m.InReplyTo, backwards(m.References)), d.recipients()); ok {
		return l, true
	}
	if ref := subjectTag(m.Subject); ref != "" {
		return d.letterAbout(ref)
	}
	return Letter{}, false
}

// letterNamed finds the letter that one of the Message-IDs is, else the plus-token of one of
// the addresses.
func (d *desk) letterNamed(ids []string, addresses []mail.Address) (Letter, bool) {
	for _, id := range ids {
		if d.Seal.IsOurs(id) {
			if l, ok := d.books.Letter(id); ok {
				return l, true
			}
		}
	}
	for _, a := range addresses {
		local, _, _ := strings.Cut(a.Addr, "@")
		if _, token, ok := strings.Cut(local, "+"); ok && d.IsSelf(a.Addr) {
			if l, ok := d.books.Letter(d.Seal.FromToken(token)); ok {
				return l, true
			}
		}
	}
	return Letter{}, false
}

// letterAbout stands for a letter about one thing where only the subject's tag tells which.
func (d *desk) letterAbout(ref string) (Letter, bool) {
	l, ok := d.books.LetterOfRef(d.who.Email, ref)
	if !ok {
		return Letter{}, false
	}
	if strings.HasPrefix(ref, "M-") {
		return l, true // a receipt: all its rows
	}
	for _, r := range l.Rows {
		if r.Ref == ref {
			l.Rows = []Row{{N: 1, Ref: ref, Task: r.Task}}
		}
	}
	return l, true
}

// subjectTag is the reference in a subject such as "Re: … [A-142]".
func subjectTag(subject string) string {
	for {
		_, rest, ok := strings.Cut(subject, "[")
		if !ok {
			return ""
		}
		tag, _, _ := strings.Cut(rest, "]")
		if kind, _ := SplitRef(tag); kind == "A" || kind == "C" || kind == "M" {
			return strings.ToUpper(strings.TrimSpace(tag))
		}
		subject = rest
	}
}

// newsletter says whether a mail went out in bulk to subscribers. Lists on which people
// write to each other call themselves "list", not "bulk".
func newsletter(m *mail.Message) bool {
	return strings.EqualFold(m.Header.Get("Precedence"), "bulk") && m.Header.Has("List-Unsubscribe")
}

// addressed says whether duly stands among the recipients; else the mail came over a list
// or as a blind copy.
func (d *desk) addressed() bool {
	return slices.ContainsFunc(d.recipients(), func(a mail.Address) bool { return d.IsSelf(a.Addr) })
}

// recipients are those in To and Cc.
func (d *desk) recipients() []mail.Address { return slices.Concat(d.mail().To, d.mail().Cc) }

// toDulyAlone says whether the mail was written to duly and nobody else.
func (d *desk) toDulyAlone() bool {
	m := d.mail()
	if len(m.To) == 0 {
		return false
	}
	for _, a := range d.recipients() {
		if !d.IsSelf(a.Addr) {
			return false
		}
	}
	return true
}

func backwards(ids []string) []string {
	out := make([]string, 0, len(ids))
	for i := len(ids) - 1; i >= 0; i-- {
		out = append(out, ids[i])
	}
	return out
}
