package reminders

import (
	"cmp"
	"fmt"
	"strings"

	"duly/parser/contract"
	"duly/parser/invoice"
	"duly/reminders/page"
	"duly/reminders/say"
)

// takeContracts writes down the contracts that a person tells: in lines "contract: …" or in
// a table sent along. Each is checked; one that is wrong is answered with its reason and the
// rest is kept. False where the mail, whose own words are text, tells none. What is sent
// along with an invoice belongs to it.
func (d *desk) takeContracts(text string) bool {
	if !d.toDulyAlone() {
		return false
	}
	var took taken
	c := contract.Context{Context: d.dates()}
	if lines, leads := contract.Lines(text); leads || !d.mail().Forwarded && d.in.Facts.Invoice == nil {
		for _, line := range lines {
			d.takeLine(line, c, &took)
			took.lines = append(took.lines, line)
		}
	}
	for _, doc := range d.in.Facts.Documents {
		for _, table := range doc.Tables {
			if d.in.Facts.Invoice == nil {
				d.takeTable(doc.Name, table, c, &took)
			}
		}
	}
	if len(took.kept)+len(took.wrong) == 0 {
		return false
	}
	d.expectMonth()
	d.answerContracts(took)
	return true
}

// taken is what came of a mail that tells contracts.
type taken struct {
	kept    []Contract
	unknown []unknown
	lines   []string // that told them; of a table the dates settle their order
	wrong   []page.Line
	changed int // of kept, those that were known
}

// lead says what was done with the contracts that were kept.
func (t taken) lead() string {
	switch n := len(t.kept); {
	case n == 1 && t.changed == 1:
		return "I knew this contract; it is up to date now, and I warn in time."
	case n == 1:
		return "I keep this contract in mind and warn in time."
	case t.changed == 0:
		return fmt.Sprintf("I keep %d contracts in mind and warn in time.", n)
	default:
		return fmt.Sprintf("I keep %d contracts in mind and warn in time. I knew %d of them; they are up to date now.", n, t.changed)
	}
}

// takeLine takes a contract in that is told in words.
func (d *desk) takeLine(line string, c contract.Context, took *taken) {
	told, problem := contract.Read(line, c)
	d.takeTold(told, say.Clip(line, 80), problem, took)
}

// takeTable takes a contract list in, row by row.
func (d *desk) takeTable(file string, table [][]string, c contract.Context, took *taken) {
	rows, left, ok := contract.ReadList(table, c)
	if !ok {
		return
	}
	if left > 0 {
		took.wrong = append(took.wrong, page.Line{Title: say.Clip(file, 80), Note: fmt.Sprintf("The last %d rows are left out; send them in another list.", left)})
	}
	for _, r := range rows {
		d.takeTold(r.Told, strings.TrimSpace(fmt.Sprintf("Row %d: %s", r.N, say.Clip(r.Told.Name, 70))), r.Problem, took)
	}
}

// takeTold writes one contract into the books, or notes under a title why not.
func (d *desk) takeTold(t contract.Told, title string, unread contract.Problem, took *taken) {
	problem := sentence(unread)
	if problem == "" {
		t, problem = whole(t)
	}
	var k Contract
	if problem == "" {
		k, problem = d.contractFrom(t, took)
	}
	if problem != "" {
		took.wrong = append(took.wrong, page.Line{Title: title, Note: problem})
		return
	}
	took.kept = append(took.kept, k)
}

// contractFrom makes a contract of what is told, or brings the known one of its name up to date.
func (d *desk) contractFrom(t contract.Told, took *taken) (k Contract, problem string) {
	v := d.vendorOf(t)
	k, known := d.contractNamed(t, v)
	if known && !d.may(k.OwnerID, k.SecondID) {
		return k, "It is in the books as " + k.Ref() + ", and only its owner can change it."
	}
	end := t.End
	if end.IsZero() && known {
		end = k.End
	}
	if end.IsZero() && !t.Tells() {
		return k, "When does it end? Say for example “until 2027-12-31” or “3 years from 2025-03-01”."
	}
	if !known {
		k = Contract{ID: d.books.NewID("contract"), InboxID: d.in.ID, Name: t.Name, OwnerID: d.who.ID, CreatedAt: d.now}
	}
	for _, p := range []struct {
		role, name string
		id         *int64
	}{{"owner", t.Owner, &k.OwnerID}, {"deputy", t.Deputy, &k.SecondID}} {
		if found, ok := d.findPerson(p.name); ok {
			*p.id = found.ID
		} else if p.name != "" {
			took.unknown = append(took.unknown, unknown{k.ID, p.role, p.name})
		}
	}
	k.VendorID = cmp.Or(v.ID, k.VendorID)
	k = withTold(k, t, end)
	if k, problem = d.runningTerm(k); problem != "" {
		return k, problem
	}
	if v.ID == 0 && v.Key != "" {
		v.ID = d.books.NewID("vendor")
		k.VendorID = v.ID
		d.putVendor(v)
	}
	return d.settleTold(k, known, took), ""
}

// settleTold writes a contract that was told.
func (d *desk) settleTold(k Contract, known bool, took *taken) Contract {
	k = d.scheduledContract(k)
	text := fmt.Sprintf("written down by %s: until %s, last day for notice %s", d.who.Short(), k.End, k.Deadline)
	if k.End.IsZero() {
		text = fmt.Sprintf("written down by %s, without an end", d.who.Short())
	}
	if known {
		took.changed++
	}
	before, _ := d.contract(k.ID)
	if k.OwnerID != d.who.ID && k.OwnerID != before.OwnerID {
		d.give(k, "wrote this contract down as yours")
	}
	d.tellFormerOwner(before, k)
	d.putContract(k, "written down", text)
	return k
}

// vendorOf finds the vendor that is told, or with whose name its own begins. One that is named
// and not known has no ID yet.
func (d *desk) vendorOf(t contract.Told) Vendor {
	if t.Vendor != "" {
		ask := Vendor{Key: invoice.VendorKey(t.Vendor)}
		if v, ok := d.findVendor(ask); ok {
			return v
		}
		if ask.Key == "" {
			return Vendor{}
		}
		return Vendor{Name: say.Clip(t.Vendor, 120), Key: ask.Key}
	}
	words := strings.Fields(t.Name)
	for n := min(len(words), 6); n > 0; n-- {
		if v, ok := d.findVendor(Vendor{Key: invoice.VendorKey(strings.Join(words[:n], " "))}); ok {
			return v
		}
	}
	return Vendor{}
}

// contractNamed finds the contract that is told again: by its number, or its name.
func (d *desk) contractNamed(t contract.Told, v Vendor) (Contract, bool) {
	number := invoice.NormalNumber(t.Number)
	known := append(d.contractsOf(v), d.books.ContractsOfNoVendor()...)
	for _, k := range append(known, d.out.Contracts...) {
		k, _ = d.contract(k.ID)
		if number != "" && invoice.NormalNumber(k.Number) == number || strings.EqualFold(k.Name, t.Name) && (number == "" || k.Number == "") {
			return k, true
		}
	}
	return Contract{}, false
}

// notShown counts the contracts that a letter has no room for, and those that nothing is warned of.
func notShown(rest []Contract) string {
	endless := 0
	for _, k := range rest {
		if k.endless() || k.End.IsZero() && !k.rolling() {
			endless++
		}
	}
	if endless == 0 {
		return fmt.Sprintf("And %d more.", len(rest))
	}
	return fmt.Sprintf("And %d more, %d of them without an end, of which I cannot warn: send the list again with a column for it.", len(rest), endless)
}

// answerContracts tells what was written down and what was not.
func (d *desk) answerContracts(took taken) {
	p := page.Page{Hello: hello(d.who), Foot: d.foot("")}
	var rows []Row
	if n := len(took.kept); n > 0 {
		p.Lead = append(p.Lead, took.lead())
		s := page.Section{Title: "Contracts"}
		asks := 0
		for _, k := range took.kept[:min(n, maxRows)] {
			r := contractLine(len(rows)+1, k, d.today())
			r.Quote = ""
			if d.askEnd(k, true) || k.End.IsZero() && r.Note == "" {
				r.Note, asks = endQuestion(k), r.N
			}
			if owner, ok := d.person(k.OwnerID); ok && owner.ID != d.who.ID {
				r.Meta = append(r.Meta, "owner "+owner.Display())
			}
			if deputy, ok := d.person(k.SecondID); ok {
				r.Meta = append(r.Meta, "deputy "+deputy.Display())
			}
			r.Note = strings.TrimSpace(r.Note + " " + d.askUnknown(took.unknown, k, r.N, n > 1))
			r.Note = strings.TrimSpace(r.Note + " " + d.doubtfulTerm(took.lines, k, r.N, n > 1))
			rows = append(rows, Row{N: r.N, Ref: k.Ref(), Task: k.Name})
			s.Rows = append(s.Rows, r)
		}
		if n > maxRows {
			s.Rows = append(s.Rows, page.Line{Title: notShown(took.kept[maxRows:])})
		}
		p.Sections = append(p.Sections, s)
		switch {
		case asks > 0 && n == 1:
			p.Hints = endHints("", d.today())
		case asks > 0:
			p.Hints = endHints(itoa(int64(asks))+" ", d.today())
		}
	}
	subject := "Noted: " + say.Plural(len(took.kept), "contract", "contracts")
	if len(took.kept) == 1 {
		subject = "Noted: " + say.Clip(took.kept[0].Name, 60) + tag(took.kept[0].Ref())
	}
	if n := len(took.wrong); n > 0 {
		subject += fmt.Sprintf(", %d not understood", n)
		p.Sections = append(p.Sections, page.Section{Title: "Left out", Rows: took.wrong[:min(n, maxRows)]})
		p.Hints = append(p.Hints, page.Hint{Say: "contract: Acme support, 3 years from " + d.today().AddMonths(-6).String() + ","},
			page.Hint{Say: "notice 3 months, 12,000 EUR a year, owner tom"})
	}
	d.notRead(&p)
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: subject, Rows: rows}), d.who, p)
	d.because("contracts: %d written down, %d left out", len(took.kept), len(took.wrong))
}
