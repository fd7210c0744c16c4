package reminders

import (
	"slices"
	"strings"

	"duly/parser/contract"
	"duly/parser/reply"
	"duly/parser/reply/newtext"
	"duly/parser/when"
	"duly/reminders/page"
	"duly/reminders/say"
)

// tellContracts takes what an answer tells of contracts and vendors, and leaves the rest of it. False
// where it tells nothing.
func (d *desk) tellContracts(l Letter, c *changes) (rest string, told bool) {
	text := newtext.Of(d.saidTo(l))
	text, vendors := d.tellVendors(text, c)
	text, totals := d.tellTotals(text, c)
	words, rest := contract.ReadAnswer(text, contract.Context{Context: d.dates(), Rows: rowNumbers(l), Notice: strings.Contains(l.Text, noticeUnclear)})
	words = slices.DeleteFunc(words, func(w contract.Word) bool { return !d.aboutContract(l, w) })
	for _, w := range words {
		d.tellContract(l, w, c)
	}
	return rest, vendors || totals || len(words) > 0
}

func rowNumbers(l Letter) []int {
	var numbers []int
	for _, r := range l.Rows {
		numbers = append(numbers, r.N)
	}
	return numbers
}

// aboutContract says whether a word names a contract, or answers a letter about some alone.
func (d *desk) aboutContract(l Letter, w contract.Word) bool {
	if kind, _ := SplitRef(w.Target); kind == "C" {
		return true
	}
	rows, _ := targets(l, reply.Command{Target: w.Target})
	return len(rows) == 1 && strings.HasPrefix(rows[0].Ref, "C-") || w.Target == "" && len(l.Rows) > 1 && about(l) == reply.Renewal
}

// tellContract writes down what is told of one contract.
func (d *desk) tellContract(l Letter, w contract.Word, c *changes) {
	rows, problem := targets(l, reply.Command{Target: w.Target})
	if problem != "" {
		c.leave("“"+say.Clip(w.Line, 60)+"”", problem)
		return
	}
	_, id := SplitRef(rows[0].Ref)
	k, ok := d.contract(id)
	switch {
	case !ok:
		c.leave("“"+say.Clip(w.Line, 60)+"”", "I know no such contract.")
		return
	case !d.may(k.OwnerID, k.SecondID):
		d.leaveContract(k, "“"+say.Clip(w.Line, 60)+"”", c)
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
	c.made = append(c.made, page.Line{Title: note + ": " + say.Clip(k.Name, 80), Meta: []string{k.Ref()}, Ref: k.Ref(), Note: d.toldNote(after, w)})
}

// withWord is a contract as a word tells it.
func (d *desk) withWord(k Contract, w contract.Word) (after Contract, what, text, problem string) {
	if w.NoContract {
		return d.forgotten(k), "not a contract", "Not a contract", ""
	}
	if w.NoDeputy {
		k.SecondID = 0
		return k, "second", "Without a deputy", ""
	}
	what, text = "terms", "Noted"
	if w.Told.Deputy != "" {
		second, ok := d.findPerson(w.Told.Deputy)
		if !ok {
			return k, "", "", d.stranger(w.Told.Deputy) + ". Answer “deputy " + d.exampleAddress(w.Told.Deputy) + "”."
		}
		k.SecondID = second.ID
		what, text = "second", "Deputy "+second.Display()
	}
	t := w.Told
	if t.Deputy = ""; !t.Tells() && !w.Rolling {
		return k, what, text, ""
	}
	k, problem = d.withTerm(k, t, w.Rolling)
	return k, "terms", "Noted", problem
}

// withTerm puts a term into a contract that is known. A length alone counts from its start.
func (d *desk) withTerm(k Contract, t contract.Told, rolling bool) (Contract, string) {
	if t.Start.IsZero() && t.FirstTerm > 0 {
		if t.Start = k.Start; t.Start.IsZero() {
			return k, "When did it start? Say for example “started 1 March 2025, " + say.Span(t.FirstTerm) + "”."
		}
	}
	t, problem := wholeTerm(t)
	if problem != "" {
		return k, problem
	}
	end := t.End
	if end.IsZero() {
		end = k.End
	}
	if rolling {
		end, t.AutoRenewal = when.Day{}, contract.Renews
		t.RollOver = max(1, t.RollOver)
	}
	if k.Decision == NoContract {
		k.Decision, k.DecidedBy = Undecided, 0
	}
	k = withTold(k, t, end)
	return d.runningTerm(k)
}

// toldNote says what the books hold of a contract now.
func (d *desk) toldNote(k Contract, w contract.Word) string {
	switch {
	case w.NoContract:
		return "I warn of it no longer, and ask nothing when its invoices come."
	case w.NoDeputy:
		return "When you do not answer, the manager hears of it."
	}
	var said []string
	if second, ok := d.person(k.SecondID); ok && w.Told.Deputy != "" {
		said = append(said, say.Capital(second.Display()+" hears of it when you do not answer."))
	}
	if t := w.Told; t.Start.IsZero() && t.End.IsZero() && t.FirstTerm == 0 && t.NoticeDays == 0 && t.NoticeMonths == 0 && !w.Rolling {
		return strings.Join(said, " ")
	}
	if !k.End.IsZero() {
		ends := "Its term ends on " + say.Day(k.End, d.today())
		if !k.Deadline.IsZero() {
			ends += ", and the last day for notice " + pastOrFuture(k.Deadline, d.today()) + " " + say.Day(k.Deadline, d.today())
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
