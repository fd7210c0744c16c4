package reminders

import (
	"slices"
	"strings"

	"duly/parser/invoice"
	"duly/parser/reply"
	"duly/parser/when"
)

// contractWord is what a line of an answer tells of one contract besides a decision: its
// term, its second person, that it runs on and on, or that it is none.
type contractWord struct {
	Target   string // "C-7" or "2"; "" the one that the letter is about
	Said     string // the line
	None     bool
	NoSecond bool
	Rolling  bool
	Terms    draft
}

// contractWords takes the lines out of an answer that tell of a contract; the rest is left.
// A line is taken only where all of it is understood.
func (d *desk) contractWords(l Letter, text string) (words []contractWord, rest string) {
	var left []string
	for raw := range strings.SplitSeq(text, "\n") {
		w, beside, ok := d.contractWord(l, raw)
		if ok && len(words) < maxRows {
			words = append(words, w)
			raw = beside
		}
		left = append(left, raw)
	}
	return words, strings.Join(left, "\n")
}

// contractWord reads one line; beside is what else it says: "ends 30 Nov 2027, renew".
func (d *desk) contractWord(l Letter, raw string) (w contractWord, beside string, ok bool) {
	s := strings.Trim(strings.TrimSpace(raw), ".!")
	if s == "" || len(s) > 200 || strings.HasPrefix(s, ">") || strings.HasSuffix(s, "?") {
		return w, "", false
	}
	w.Said = s
	w.Target, s = d.contractTarget(l, s)
	s = withoutLead(s)
	if none(s, w.Target) {
		w.None = true
		return w, "", true
	}
	if slices.Contains(noSeconds, strings.ToLower(s)) {
		w.NoSecond = true
		return w, "", true
	}
	var others []string
	for _, part := range segments(s) {
		first, _, _ := strings.Cut(strings.ToLower(part), " ")
		switch {
		case slices.Contains(rollingWords, strings.ToLower(withoutLead(part))):
			w.Rolling = true
		case slices.Contains(decisionWords, first):
			others = append(others, part)
		case !d.termPart(&w.Terms, withoutLead(part)):
			return w, "", false
		}
	}
	if beside = strings.Join(others, ", "); beside != "" && w.Target != "" {
		beside = w.Target + " " + beside
	}
	return w, beside, w.Rolling || w.Terms.tells()
}

// tells says whether a draft holds more than a word about renewing, which decides where it
// stands alone: "does not renew" may be a wish.
func (r draft) tells() bool {
	return !r.Start.IsZero() || !r.End.IsZero() || r.Months > 0 || r.NoticeDays > 0 || r.NoticeMonths > 0 || r.Second != "" || r.Number != "" || r.Cost.Valid || r.Cap.Valid
}

// decisionWords begin what parser/reply reads.
var decisionWords = []string{"renew", "cancel", "renegotiate", "snooze", "ack", "warn", "owner", "ok", "okay", "thanks", "thank", "undo", "keep"}

// rollingWords say that a contract has no end of its own.
var rollingWords = []string{
	"month to month", "month-to-month", "monthly", "runs monthly", "rolling", "runs from month to month", "no end", "no end date", "no fixed end", "no fixed term", "without end",
	"open-ended", "open ended", "indefinite", "indefinitely", "until cancelled", "until canceled", "unbefristet", "monatlich kündbar", "ohne ende",
	"sans terme", "durée indéterminée", "mois par mois", "indefinido", "mes a mes", "onbepaalde tijd", "maandelijks opzegbaar", "a tempo indeterminato",
}

var noSeconds = []string{"no second", "no deputy", "no second person", "without deputy", "keine vertretung"}

// noneWords say that something is no contract.
var noneWords = []string{
	"not a contract", "no contract", "isn't a contract", "isn’t a contract", "kein vertrag", "das ist kein vertrag", "pas un contrat", "ce n'est pas un contrat",
	"no es un contrato", "geen contract", "dit is geen contract", "non è un contratto",
}

func none(s, target string) bool {
	s = strings.ToLower(s)
	if slices.Contains(noneWords, s) {
		return true
	}
	verb, what, _ := strings.Cut(s, " ")
	if !slices.Contains([]string{"delete", "forget", "remove"}, verb) {
		return false
	}
	kind, _ := SplitRef(what)
	return kind == "C" || slices.Contains([]string{"contract", "the contract", "this contract", "it", "this"}, what) || what == "" && (verb == "delete" || target != "")
}

// leads stand before what is told of a contract, and say nothing.
var leads = []string{"please ", "sorry, ", "the contract ", "our contract ", "this contract ", "contract ", "the term ", "it ", "it's ", "it’s ", "this ", "that ", "is ", "was ", "has ", "der vertrag ", "er ", "das ist ", "le contrat ", "il ", "el contrato ", "het contract "}

func withoutLead(s string) string {
	for again := true; again; {
		again = false
		for _, lead := range leads {
			if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
				s, again = strings.TrimSpace(s[len(lead):]), true
			}
		}
	}
	return s
}

// contractTarget takes the row or reference off that a line begins with. A day may begin
// with a number as well, and names no row.
func (d *desk) contractTarget(l Letter, s string) (target, rest string) {
	first, rest, _ := strings.Cut(s, " ")
	first = strings.TrimRight(first, ":.)")
	if kind, _ := SplitRef(first); kind == "C" {
		return strings.ToUpper(first), strings.TrimLeft(rest, ":-– ")
	}
	_, isRow := row(l.Rows, func(r Row) bool { return itoa(int64(r.N)) == first })
	if !isRow || rest == "" {
		return "", s
	}
	next, _, _ := strings.Cut(rest, " ")
	if _, isDay := d.day(first+" "+next, invoice.OrderUnknown); isDay && rest != "month to month" {
		return "", s
	}
	return first, strings.TrimLeft(rest, ":-– ")
}

// termPart reads one part of what an answer tells into a draft, where all of it is known:
// talk in which a day stands is no term.
func (d *desk) termPart(r *draft, part string) bool {
	words := strings.Fields(part)
	if len(words) == 0 || len(words) > 9 {
		return false
	}
	first := strings.ToLower(strings.TrimRight(words[0], ":."))
	_, dated := termWords[first]
	switch {
	case slices.Contains([]string{"second", "deputy", "vertretung"}, first):
		r.Second = strings.TrimPrefix(afterWords(words[1:], "person", "owner", "is", "ist"), ": ")
		return r.Second != ""
	case len(words) <= 4 && first[0] >= '0' && first[0] <= '9':
		_, _, long := span(part)
		if day, ok := d.day(part, invoice.OrderUnknown); ok && !long {
			r.End = day
			return true
		}
	case dated, slices.Contains(fillers, first), spanNumber(first) > 0, holdsAny(strings.ToLower(part), noticeWords), holdsAny(strings.ToLower(part), renewalWords):
	case slices.Contains([]string{"number", "cost", "costs", "cap", "price", "kosten", "preis"}, first):
	default:
		return false
	}
	return d.readPart(r, part) == ""
}

// afterWords are words without the named ones that they begin with.
func afterWords(words []string, skip ...string) string {
	for len(words) > 1 && slices.Contains(skip, strings.ToLower(strings.TrimRight(words[0], ":"))) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// tellContracts takes what an answer tells of contracts and vendors, and leaves the rest of it. False
// where it tells nothing.
func (d *desk) tellContracts(l Letter, c *changes) (rest string, told bool) {
	m := d.mail()
	text := reply.NewText(reply.Answer{Text: m.Text, HTML: m.HTML, Parent: l.Text})
	text, vendors := d.tellVendors(text, c)
	words, rest := d.contractWords(l, text)
	words = slices.DeleteFunc(words, func(w contractWord) bool { return !d.aboutContract(l, w) })
	for _, w := range words {
		d.tellContract(l, w, c)
	}
	return rest, vendors || len(words) > 0
}

// aboutContract says whether a word names a contract, or answers a letter about some alone.
func (d *desk) aboutContract(l Letter, w contractWord) bool {
	if kind, _ := SplitRef(w.Target); kind == "C" {
		return true
	}
	rows, _ := targets(l, reply.Command{Target: w.Target})
	return len(rows) == 1 && strings.HasPrefix(rows[0].Ref, "C-") || w.Target == "" && len(l.Rows) > 1 && about(l) == reply.Renewal
}

// tellContract writes down what is told of one contract.
func (d *desk) tellContract(l Letter, w contractWord, c *changes) {
	rows, problem := targets(l, reply.Command{Target: w.Target})
	if problem != "" {
		c.leave("“"+clip(w.Said, 60)+"”", problem)
		return
	}
	_, id := SplitRef(rows[0].Ref)
	k, ok := d.contract(id)
	switch {
	case !ok:
		c.leave("“"+clip(w.Said, 60)+"”", "I know no such contract.")
		return
	case !d.may(k.OwnerID, k.SecondID):
		c.leave(k.Name+" ("+k.Ref()+")", "Only its owner can decide, so I left it as it was.")
		return
	}
	after, what, note, problem := d.withWord(k, w)
	if problem != "" {
		c.leave(k.Name+" ("+k.Ref()+")", problem)
		return
	}
	after = d.scheduledContract(after)
	d.putContract(after, what, note+", says "+d.who.Short())
	c.undoes = true
	c.made = append(c.made, line{Title: note + ": " + clip(k.Name, 80), Meta: []string{k.Ref()}, Ref: k.Ref(), Note: d.toldNote(after, w)})
}

// withWord is a contract as a word tells it.
func (d *desk) withWord(k Contract, w contractWord) (after Contract, what, text, problem string) {
	if w.None {
		return d.forgotten(k), "not a contract", "Not a contract", ""
	}
	if w.NoSecond {
		k.SecondID = 0
		return k, "second", "Without a deputy", ""
	}
	what, text = "terms", "Noted"
	if w.Terms.Second != "" {
		second, ok := d.findPerson(w.Terms.Second)
		if !ok {
			return k, "", "", "I know nobody called “" + clip(w.Terms.Second, 40) + "”. Write the address."
		}
		k.SecondID = second.ID
		what, text = "second", "Deputy "+second.Display()
	}
	r := w.Terms
	if r.Second = ""; !r.tells() && !w.Rolling {
		return k, what, text, ""
	}
	k, problem = d.withTold(k, r, w.Rolling)
	return k, "terms", "Noted", problem
}

// withTold puts a term into a contract that is known. A length alone counts from its start.
func (d *desk) withTold(k Contract, r draft, rolling bool) (Contract, string) {
	if r.Start.IsZero() && r.Months > 0 {
		if r.Start = k.Start; r.Start.IsZero() {
			return k, "When did it start? Say for example “started 1 March 2025, " + spanText(r.Months) + "”."
		}
	}
	if problem := (&r).checkedTerm(); problem != "" {
		return k, problem
	}
	end := r.End
	if end.IsZero() {
		end = k.End
	}
	if rolling {
		end, r.Renews = when.Day{}, renewsYes
		r.Renewal = max(1, r.Renewal)
	}
	if k.Decision == NoContract {
		k.Decision, k.DecidedBy = Undecided, 0
	}
	k = withDraft(k, r, end)
	return d.runningTerm(k)
}

// toldNote says what the books hold of a contract now.
func (d *desk) toldNote(k Contract, w contractWord) string {
	switch {
	case w.None:
		return "I warn of it no longer, and ask nothing when its invoices come."
	case w.NoSecond:
		return "When you do not answer, the manager hears of it."
	}
	var said []string
	if second, ok := d.person(k.SecondID); ok && w.Terms.Second != "" {
		said = append(said, capital(second.Display()+" hears of it when you do not answer."))
	}
	if r := w.Terms; r.Start.IsZero() && r.End.IsZero() && r.Months == 0 && r.NoticeDays == 0 && r.NoticeMonths == 0 && !w.Rolling {
		return strings.Join(said, " ")
	}
	if !k.End.IsZero() {
		ends := "Its term ends on " + dayText(k.End, d.today())
		if !k.Deadline.IsZero() {
			ends += ", and the last day for notice " + pastOrFuture(k.Deadline, d.today()) + " " + dayText(k.Deadline, d.today())
		}
		said = append(said, ends+".")
	}
	return strings.TrimSpace(strings.Join(append(said, outlook(k, d.today())), " "))
}

func pastOrFuture(day, today when.Day) string {
	if day.Before(today) {
		return "was"
	}
	return "is"
}
