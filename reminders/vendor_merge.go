package reminders

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"duly/parser/invoice"
	"duly/reminders/page"
	"duly/reminders/say"
)

// merger is what a merge changed, for taking it back.
type merger struct {
	Kept, Gone Vendor // before it
	Invoices   []int64
	Contracts  []int64
	Joined     []Invoice  // as they were before one became a copy of the other
	Parts      []Contract // as they were before they became one with another
	Found      []string   `json:"-"` // in sentences, what the two had in common
	one        [][2]int64 // contracts that hold the same invoice
}

// mergeVendors makes two vendors one: the second's invoices and contracts move to the first,
// which learns what was not known of it. Its row stays and leads to the first.
func (d *desk) mergeVendors(kept, gone Vendor, how string) merger {
	m := merger{Kept: kept, Gone: gone}
	known := d.books.InvoicesOfVendor(kept.ID, 0)
	for _, bill := range d.books.InvoicesOfVendor(gone.ID, 0) {
		bill.VendorID = kept.ID
		m.Invoices = append(m.Invoices, bill.ID)
		d.joinCopy(known, bill, &m)
	}
	for _, k := range d.contractsOf(gone) {
		k.VendorID = kept.ID
		d.setContract(k)
		m.Contracts = append(m.Contracts, k.ID)
	}
	for _, same := range m.one {
		d.joinContracts(same[0], same[1], &m)
	}
	kept = learn(kept, Vendor{VATID: gone.VATID, Domain: gone.Domain, Country: gone.Country})
	kept.IBAN, kept.Address = cmp.Or(kept.IBAN, gone.IBAN), cmp.Or(kept.Address, gone.Address)
	gone.MergedID = kept.ID
	d.putVendor(kept)
	d.putVendor(gone)
	text := fmt.Sprintf("%s (%s) and %s (%s) are one vendor, %s", kept.Name, kept.Ref(), gone.Name, gone.Ref(), how)
	d.event(kept.Ref(), "merge", text, snapshot(m, true))
	d.event(gone.Ref(), "merged", text, nil)
	return m
}

// splitVendors takes a merge back, as it is told by its event.
func (d *desk) splitVendors(e Event) (merger, bool) {
	var m merger
	if e.What != "merge" || json.Unmarshal(e.Before, &m) != nil || m.Gone.ID == 0 {
		return m, false
	}
	if gone, _ := d.books.Vendor(m.Gone.ID); gone.MergedID != m.Kept.ID {
		return m, false // taken back already
	}
	for _, bill := range d.books.InvoicesOfVendor(m.Kept.ID, 0) {
		if slices.Contains(m.Invoices, bill.ID) {
			bill.VendorID = m.Gone.ID
			d.putInvoice(bill)
		}
	}
	for _, bill := range m.Joined {
		d.putInvoice(bill)
	}
	for _, part := range m.Parts {
		d.splitContract(part)
	}
	for _, id := range m.Contracts {
		if k, ok := d.contract(id); ok {
			k.VendorID = m.Gone.ID
			d.setContract(k)
		}
	}
	d.putVendor(m.Kept)
	d.putVendor(m.Gone)
	d.event(m.Kept.Ref(), "split", fmt.Sprintf("%s (%s) and %s (%s) are two vendors again", m.Kept.Name, m.Kept.Ref(), m.Gone.Name, m.Gone.Ref()), nil)
	return m, true
}

// joinCopy moves an invoice to the vendor whose invoices are known. One that is among them is
// a copy from now on; the same number with another total is told.
func (d *desk) joinCopy(known []Invoice, bill Invoice, m *merger) {
	twin, ok := row(known, func(k Invoice) bool { return sameNumber(k, bill) })
	number := cmp.Or(bill.Facts.Number, bill.Facts.IssueDate.String())
	switch {
	case !ok:
	case !sameTotal(twin.Facts, bill.Facts):
		m.Found = append(m.Found, fmt.Sprintf("%s stands in the books twice, with different totals: %s and %s.",
			number, say.Money(twin.Facts.Gross, twin.Facts.Currency), say.Money(bill.Facts.Gross, bill.Facts.Currency)))
	default:
		before := bill
		before.VendorID = m.Gone.ID
		m.Joined = append(m.Joined, before, twin)
		bill.MergedID = twin.ID
		m.Found = append(m.Found, number+" stood in the books twice and is one now.")
		if a, b := twin.ContractID, bill.ContractID; a == 0 {
			twin.ContractID = b
			d.putInvoice(twin)
		} else if b != 0 && a != b {
			m.one = append(m.one, [2]int64{a, b})
		}
	}
	d.putInvoice(bill)
}

// sameNumber says whether two invoices of one vendor are the same as far as their numbers, or
// without these their days, tell.
func sameNumber(a, b Invoice) bool {
	if (a.Facts.Kind == "credit_note") != (b.Facts.Kind == "credit_note") || a.Number != b.Number {
		return false
	}
	return a.Number != "" || !a.Facts.IssueDate.IsZero() && a.Facts.IssueDate == b.Facts.IssueDate && sameTotal(a.Facts, b.Facts)
}

// contractsOf are a vendor's, with this desk's changes.
func (d *desk) contractsOf(v Vendor) []Contract {
	var out []Contract
	for _, k := range d.books.ContractsOfVendor(v.ID) {
		if k, _ = d.contract(k.ID); k.VendorID == v.ID {
			out = append(out, k)
		}
	}
	for _, k := range d.out.Contracts {
		if _, old := row(out, func(x Contract) bool { return x.ID == k.ID }); k.VendorID == v.ID && v.ID != 0 && !old {
			out = append(out, k)
		}
	}
	return out
}

// alikeVendors finds a vendor in the books that an invoice proves, or may prove, to be the
// one that sent it. Where its name and the other's VAT id say so, and no bank account is
// taken over by it, they are merged; else the manager is asked, once.
func (d *desk) alikeVendors(known, seen Vendor, how string) Vendor {
	for _, by := range []struct {
		what string
		ask  Vendor
	}{{"name", Vendor{Key: seen.Key}}, {"bank account", Vendor{IBAN: seen.IBAN}}} {
		other, ok := d.findVendor(by.ask)
		if !ok || other.ID == known.ID || other.VATID != "" && known.VATID != "" && other.VATID != known.VATID {
			continue
		}
		sure := how == "vat" && by.what == "name" && (other.IBAN == "" || other.IBAN == known.IBAN)
		text := fmt.Sprintf("%s (%s) and %s (%s) may be one vendor: a mail has the %s of the one and the %s of the other. If they are one, answer “merge %s and %s”.",
			known.Name, known.Ref(), other.Name, other.Ref(), marks[how], by.what, known.Ref(), other.Ref())
		if how == "iban" || by.what == "bank account" { // whoever sends a mail may print any account
			text += " Check it first by another way than mail."
		}
		if sure {
			m := d.mergeVendors(known, other, "as an invoice has the VAT id of the one and the name of the other")
			known, _ = d.vendorByID(known.ID)
			text = fmt.Sprintf("%s (%s) and %s (%s) are one vendor now: an invoice has the VAT id of the one and the name of the other. “duly "+
				"vendors split %s” takes that back.",
				known.Name, known.Ref(), other.Name, other.Ref(), other.Ref()) + m.found()
		}
		if manager := d.manager(); manager.Email != "" {
			d.matter(Matter{Key: "alike/" + known.Ref() + "/" + other.Ref(), PersonID: manager.ID, Kind: "vendor", Text: text})
		}
	}
	return known
}

// maxFound is how much of what two vendors had in common is told.
const maxFound = 6

// found is what was found in a merge, each thing once.
func (m merger) found() string {
	var said []string
	for _, s := range m.Found {
		if !slices.Contains(said, s) && len(said) < maxFound {
			said = append(said, s)
		}
	}
	if len(said) == 0 {
		return ""
	}
	return " " + strings.Join(said, " ")
}

// marks are what a vendor is known by, in words.
var marks = map[string]string{"vat": "VAT id", "iban": "bank account", "name": "name", "domain": "domain"}

func (d *desk) vendorByID(id int64) (Vendor, bool) {
	if v, ok := row(d.out.Vendors, func(v Vendor) bool { return v.ID == id }); ok {
		return v, true
	}
	return d.books.Vendor(id)
}

// tellVendors takes the lines out of a text that say that two vendors are one. False where
// there is none.
func (d *desk) tellVendors(text string, c *changes) (rest string, told bool) {
	var left []string
	for raw := range strings.SplitSeq(text, "\n") {
		a, b, ok := d.twoVendors(strings.Trim(strings.TrimSpace(raw), ".!"))
		if !ok || len(raw) > 300 {
			left = append(left, raw)
			continue
		}
		told = true
		d.tellMerge(a, b, c)
	}
	return strings.Join(left, "\n"), told
}

// twoVendors reads "merge Acme GmbH and ACME Deutschland", where both are known.
func (d *desk) twoVendors(s string) (a, b Vendor, ok bool) {
	verb, names, _ := strings.Cut(s, " ")
	if !strings.EqualFold(verb, "merge") {
		return a, b, false
	}
	for _, lead := range []string{"the ", "vendors ", "vendor ", "suppliers "} {
		if len(names) > len(lead) && strings.EqualFold(names[:len(lead)], lead) {
			names = names[len(lead):]
		}
	}
	for _, between := range []string{" and ", " & ", " with ", " into ", ", "} {
		for from := 0; ; {
			i := strings.Index(names[from:], between)
			if i < 0 {
				break
			}
			from += i
			a, first := d.vendorCalled(names[:from])
			b, second := d.vendorCalled(names[from+len(between):])
			if from += len(between); first && second && a.ID != b.ID {
				if between == " into " {
					a, b = b, a
				}
				return a, b, true
			}
		}
	}
	return a, b, false
}

// vendorCalled finds a vendor by its reference or name.
func (d *desk) vendorCalled(name string) (Vendor, bool) {
	name = strings.Trim(strings.TrimSpace(name), "“”\"'")
	if kind, id := SplitRef(name); kind == "V" {
		v, ok := d.vendorByID(id)
		return v, ok && v.MergedID == 0
	}
	return d.findVendor(Vendor{Key: invoice.VendorKey(name)})
}

func (d *desk) tellMerge(kept, gone Vendor, c *changes) {
	title := kept.Name + " and " + gone.Name
	own := len(d.contractsOf(kept))+len(d.contractsOf(gone)) > 0
	for _, k := range append(d.contractsOf(kept), d.contractsOf(gone)...) {
		own = own && k.OwnerID == d.who.ID
	}
	if !own && !d.may() {
		c.leave(title, "Only the manager, or the owner of all their contracts, can make them one.")
		return
	}
	m := d.mergeVendors(kept, gone, "says "+d.who.Short())
	c.undoes = true
	note := "To " + kept.Name + " moved " + say.Plural(len(m.Invoices), "invoice", "invoices") + " and " + say.Plural(len(m.Contracts), "contract", "contracts") + "."
	if kept.VATID != "" && gone.VATID != "" && kept.VATID != gone.VATID {
		note += fmt.Sprintf(" Their VAT ids differ: %s and %s.", kept.VATID, gone.VATID)
	}
	note += m.found()
	c.made = append(c.made, page.Line{Title: "One vendor now: " + title, Meta: []string{kept.Ref(), gone.Ref()}, Note: note})
}

// revertVendor takes a merge back that a mail asked for.
func (d *desk) revertVendor(e Event, c *changes) bool {
	m, ok := d.splitVendors(e)
	if ok {
		c.made = append(c.made, page.Line{Title: "Two vendors again: " + m.Kept.Name + " and " + m.Gone.Name, Meta: []string{m.Kept.Ref(), m.Gone.Ref()}})
	}
	return ok
}

// MergeVendors makes two vendors one, at the command line. The error is a sentence for who asked.
func (p Policy) MergeVendors(b Books, keptID, goneID int64, now time.Time) (Outcome, error) {
	d := atTheDesk(p, b, now)
	kept, ok := b.Vendor(keptID)
	gone, also := b.Vendor(goneID)
	switch {
	case !ok || kept.MergedID != 0:
		return d.out, fmt.Errorf("there is no vendor V-%d; see “duly vendors”", keptID)
	case !also || gone.MergedID != 0:
		return d.out, fmt.Errorf("there is no vendor V-%d; see “duly vendors”", goneID)
	case keptID == goneID:
		return d.out, fmt.Errorf("name two vendors: V-%d is one already", keptID)
	}
	d.mergeVendors(kept, gone, "said at the command line")
	return d.out, nil
}

// SplitVendor takes the merge of a vendor into another back, at the command line.
func (p Policy) SplitVendor(b Books, goneID int64, now time.Time) (Outcome, error) {
	d := atTheDesk(p, b, now)
	gone, _ := b.Vendor(goneID)
	events := b.EventsOfRef(Vendor{ID: gone.MergedID}.Ref())
	for _, e := range slices.Backward(events) {
		var m merger
		if e.What == "merge" && json.Unmarshal(e.Before, &m) == nil && m.Gone.ID == goneID {
			if _, ok := d.splitVendors(e); ok {
				return d.out, nil
			}
		}
	}
	return d.out, fmt.Errorf("the vendor V-%d was not merged into another", goneID)
}
