package reminders

import (
	"fmt"
	"slices"
	"strings"

	"duly/parser/invoice"
	"duly/parser/when"
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
	if first := isContractLine(strings.TrimSpace(text)); first || !d.mail().Forwarded && d.in.Facts.Invoice == nil {
		for _, told := range contractLines(text) {
			if !first && len(segments(told)) < 2 {
				continue // “Contract: 4711” among other things is no wish
			}
			r, problem := d.readDraft(told)
			d.takeDraft(r, told, problem, &took)
		}
	}
	for _, doc := range d.in.Facts.Documents {
		for _, table := range doc.Tables {
			if d.in.Facts.Invoice == nil {
				d.takeTable(doc.Name, table, &took)
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
	wrong   []line
	changed int // of kept, those that were known
}

// contractLines are the texts after "contract:", each up to the next one or a blank line:
// mail programs break long lines.
func contractLines(text string) []string {
	var out []string
	open := false
	for raw := range strings.SplitSeq(text, "\n") {
		s := strings.TrimSpace(raw)
		_, rest, _ := strings.Cut(s, ":")
		switch {
		case isContractLine(s):
			out, open = append(out, strings.TrimSpace(rest)), true
		case s == "" || s == "--" || raw == "-- ":
			open = false
		case open && len(out) > 0:
			out[len(out)-1] += " " + s
		}
	}
	return out[:min(len(out), maxRows)]
}

func isContractLine(s string) bool {
	head, _, ok := strings.Cut(s, ":")
	return ok && (strings.EqualFold(head, "contract") || strings.EqualFold(head, "vertrag"))
}

// takeDraft writes one contract into the books, or notes why not.
func (d *desk) takeDraft(r draft, text, problem string, took *taken) {
	if problem == "" {
		problem = r.checked()
	}
	var k Contract
	if problem == "" {
		k, problem = d.contractFrom(r, took)
	}
	if problem != "" {
		title := clip(text, 80)
		if r.Row > 0 {
			title = strings.TrimSpace(fmt.Sprintf("Row %d: %s", r.Row, clip(r.Name, 70)))
		}
		took.wrong = append(took.wrong, line{Title: title, Note: problem})
		return
	}
	took.kept = append(took.kept, k)
}

// contractFrom makes a contract of a draft, or brings the known one of its name up to date.
func (d *desk) contractFrom(r draft, took *taken) (k Contract, problem string) {
	v := d.draftVendor(r)
	k, known := d.contractNamed(r, v)
	owner := d.who
	switch {
	case r.Owner != "":
		var ok bool
		if owner, ok = d.findPerson(r.Owner); !ok {
			return k, "I know nobody called “" + clip(r.Owner, 40) + "”. Write the address."
		}
	case known:
		owner, _ = d.person(k.OwnerID)
	}
	if known && !d.may(k.OwnerID, k.SecondID) {
		return k, "It is in the books as " + k.Ref() + ", and only its owner can change it."
	}
	second, ok := d.findPerson(r.Second)
	if r.Second != "" && !ok {
		return k, "I know nobody called “" + clip(r.Second, 40) + "”. Write the address."
	}
	end := r.End
	if end.IsZero() && known {
		end = k.End
	}
	if end.IsZero() && !r.tells() {
		return k, "When does it end? Say for example “until 2027-12-31” or “3 years from 2025-03-01”."
	}
	if !known {
		k = Contract{ID: d.books.NewID("contract"), InboxID: d.in.ID, Name: r.Name, CreatedAt: d.now}
	}
	k.OwnerID = owner.ID
	if second.ID != 0 {
		k.SecondID = second.ID
	}
	if v.ID != 0 {
		k.VendorID = v.ID
	}
	k = withDraft(k, r, end)
	return d.settleDraft(k, known, took)
}

// withDraft puts what a draft says into a contract; what it leaves open stays.
func withDraft(k Contract, r draft, end when.Day) Contract {
	if end != k.End || k.Decision == NoContract {
		k = k.undecided()
	}
	k.End = end
	if !r.Start.IsZero() {
		k.Start, k.Anchor = r.Start, r.Start
	}
	if invoice.NormalNumber(r.Number) != "" {
		k.Number = strings.TrimSpace(r.Number)
	}
	if r.Renews != "" {
		k.AutoRenew = r.Renews == renewsYes
	}
	if r.Renewal > 0 {
		k.RenewalMonths = r.Renewal
	}
	if r.NoticeDays > 0 || r.NoticeMonths > 0 {
		k.NoticeDays, k.NoticeMonths, k.NoticeTo = r.NoticeDays, r.NoticeMonths, r.NoticeTo
	}
	if r.NoticeForm != "" {
		k.NoticeForm = r.NoticeForm
	}
	if r.Cost.Valid {
		k.CostPerYear, k.Currency = r.Cost, r.Currency
	}
	if r.Cap.Valid {
		k.Cap = r.Cap
	}
	if len(r.Warn) > 0 {
		k.Warn = slices.Clone(r.Warn)
		slices.Sort(k.Warn)
		slices.Reverse(k.Warn)
	}
	return k
}

// settleDraft works the days out, and writes the contract.
func (d *desk) settleDraft(k Contract, known bool, took *taken) (Contract, string) {
	k, problem := d.runningTerm(k)
	if problem != "" {
		return k, problem
	}
	k = d.scheduledContract(k)
	text := fmt.Sprintf("written down by %s: until %s, last day for notice %s", d.who.Short(), k.End, k.Deadline)
	if k.End.IsZero() {
		text = fmt.Sprintf("written down by %s, without an end", d.who.Short())
	}
	if known {
		took.changed++
	} else if k.OwnerID != d.who.ID {
		d.give(k, "wrote this contract down as yours")
	}
	d.putContract(k, "written down", text)
	return k, ""
}

// draftVendor finds the vendor that a draft names, or with whose name its own begins. One
// that is named and not known is taken into the books.
func (d *desk) draftVendor(r draft) Vendor {
	if r.Vendor != "" {
		ask := Vendor{Key: invoice.VendorKey(r.Vendor)}
		if v, ok := d.findVendor(ask); ok {
			return v
		}
		if ask.Key == "" {
			return Vendor{}
		}
		v := Vendor{ID: d.books.NewID("vendor"), Name: clip(r.Vendor, 120), Key: ask.Key}
		d.putVendor(v)
		return v
	}
	words := strings.Fields(r.Name)
	for n := min(len(words), 6); n > 0; n-- {
		if v, ok := d.findVendor(Vendor{Key: invoice.VendorKey(strings.Join(words[:n], " "))}); ok {
			return v
		}
	}
	return Vendor{}
}

// contractNamed finds the contract that a draft speaks of again: by its number, or its name.
func (d *desk) contractNamed(r draft, v Vendor) (Contract, bool) {
	number := invoice.NormalNumber(r.Number)
	known := append(d.contractsOf(v), d.books.ContractsOfNoVendor()...)
	for _, k := range append(known, d.out.Contracts...) {
		k, _ = d.contract(k.ID)
		if number != "" && invoice.NormalNumber(k.Number) == number || strings.EqualFold(k.Name, r.Name) && (number == "" || k.Number == "") {
			return k, true
		}
	}
	return Contract{}, false
}

// answerContracts tells what was written down and what was not.
func (d *desk) answerContracts(took taken) {
	p := page{Hello: hello(d.who), Foot: d.foot("")}
	var rows []Row
	if n := len(took.kept); n > 0 {
		p.Lead = append(p.Lead, "I keep "+plural(n, "contract", "contracts")+" in mind and warn in time.")
		if took.changed > 0 {
			p.Lead[0] += " " + fmt.Sprintf("Known before and brought up to date: %d.", took.changed)
		}
		s := section{Title: "Contracts"}
		asks := 0
		for _, k := range took.kept[:min(n, maxRows)] {
			r := contractLine(len(rows)+1, k, d.today())
			r.Quote = ""
			if d.askEnd(k, true) {
				r.Note, asks = endQuestion, r.N
			}
			if owner, ok := d.person(k.OwnerID); ok && owner.ID != d.who.ID {
				r.Meta = append(r.Meta, owner.Display())
			}
			rows = append(rows, Row{N: r.N, Ref: k.Ref(), Task: k.Name})
			s.Rows = append(s.Rows, r)
		}
		if n > maxRows {
			s.Rows = append(s.Rows, line{Title: fmt.Sprintf("And %d more.", n-maxRows)})
		}
		p.Sections = append(p.Sections, s)
		switch {
		case asks > 0 && n == 1:
			p.Hints = endHints("", d.today())
		case asks > 0:
			p.Hints = endHints(itoa(int64(asks))+" ", d.today())
		}
	}
	subject := "Noted: " + plural(len(took.kept), "contract", "contracts")
	if len(took.kept) == 1 {
		subject = "Noted: " + clip(took.kept[0].Name, 60) + tag(took.kept[0].Ref())
	}
	if n := len(took.wrong); n > 0 {
		subject += fmt.Sprintf(", %d not understood", n)
		p.Sections = append(p.Sections, section{Title: "Left out", Rows: took.wrong[:min(n, maxRows)]})
		p.Hints = append(p.Hints, hint{Say: "contract: Acme support, 3 years from " + d.today().AddMonths(-6).String() + ","}, hint{Say: "notice 3 months, 12,000 EUR a year, owner tom"})
	}
	d.queue(d.reply(Letter{Key: "receipt/" + d.mailKey(), Kind: Receipt, Subject: subject, Rows: rows}), d.who, p)
	d.because("contracts: %d written down, %d left out", len(took.kept), len(took.wrong))
}
