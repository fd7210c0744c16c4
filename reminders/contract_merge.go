package reminders

import (
	"cmp"
	"fmt"
	"slices"
)

// joinContracts makes one of two contracts that hold the same invoice: the second's invoices move
// to the first, which learns what was not known of it. Where both have an end, and not the same,
// they stay two, and that is told.
func (d *desk) joinContracts(keptID, goneID int64, m *merger) {
	kept, _ := d.contract(keptID)
	gone, _ := d.contract(goneID)
	switch {
	case kept.ID == gone.ID || kept.Decision == NoContract || gone.Decision == NoContract:
		return
	case !kept.End.IsZero() && !gone.End.IsZero() && kept.End != gone.End:
		m.Found = append(m.Found, fmt.Sprintf("%s and %s hold the same invoice, and end on different days. If they are one contract, answer “%s not a contract”.",
			kept.Ref(), gone.Ref(), gone.Ref()))
		return
	}
	part := gone
	part.VendorID = m.Gone.ID
	m.Parts = append(m.Parts, part)
	for _, bill := range slices.Clone(d.out.Invoices) {
		if bill.ContractID != gone.ID {
			continue
		}
		if before, ok := d.books.Invoice(bill.ID); ok && !slices.ContainsFunc(m.Joined, func(b Invoice) bool { return b.ID == bill.ID }) {
			m.Joined = append(m.Joined, before)
		}
		bill.ContractID = kept.ID
		d.putInvoice(bill)
	}
	d.setContract(d.scheduledContract(kept.filledFrom(gone)))
	d.mergedContract(kept, gone)
	m.Found = append(m.Found, fmt.Sprintf("%s and %s held the same invoice and are one contract now, %s.", kept.Ref(), gone.Ref(), kept.Ref()))
}

// mergedContract lets a contract lead to the one that it proved to be, and tells its owner.
func (d *desk) mergedContract(kept, gone Contract) {
	text := fmt.Sprintf("%s (%s) is one with %s (%s)", gone.Name, gone.Ref(), kept.Name, kept.Ref())
	gone.MergedID = kept.ID
	d.setContract(d.scheduledContract(gone))
	d.event(kept.Ref(), "merge", text, nil)
	d.event(gone.Ref(), "merged", text, nil)
	if owner, ok := d.person(kept.OwnerID); ok && gone.OwnerID != kept.OwnerID && gone.OwnerID != d.who.ID {
		d.matter(Matter{Key: "one/" + gone.Ref() + "/" + d.mailKey(), PersonID: gone.OwnerID, Kind: "vendor", Text: text + ", which " + owner.Display() + " decides."})
	}
}

// splitContract takes back that a contract is one with another.
func (d *desk) splitContract(part Contract) {
	part.MergedID = 0
	d.setContract(d.scheduledContract(part))
	d.event(part.Ref(), "split", part.Name+" ("+part.Ref()+") is a contract of its own again", nil)
}

// filledFrom is a contract with what another one knows and it does not: as a whole its term and
// what was decided of it, one by one the rest.
func (k Contract) filledFrom(o Contract) Contract {
	if k.End.IsZero() {
		k.Start, k.Anchor, k.End, k.Deadline, k.AutoRenew, k.Said = o.Start, o.Anchor, o.End, o.Deadline, o.AutoRenew, o.Said
	}
	if k.NoticeDays == 0 && k.NoticeMonths == 0 {
		k.NoticeDays, k.NoticeMonths, k.NoticeTo, k.NoticeForm = o.NoticeDays, o.NoticeMonths, o.NoticeTo, o.NoticeForm
		if k.End == o.End {
			k.Deadline = o.Deadline
		}
	}
	if k.Decision == Undecided && k.End == o.End {
		k.Decision, k.DecidedBy, k.DecidedAt, k.Snoozed = o.Decision, o.DecidedBy, o.DecidedAt, o.Snoozed
	}
	if !k.CostPerYear.Valid {
		k.CostPerYear, k.Currency = o.CostPerYear, o.Currency
	}
	if !k.Cap.Valid {
		k.Cap = o.Cap
	}
	if k.Warn == nil {
		k.Warn = o.Warn
	}
	k.Number, k.Service, k.Evidence = cmp.Or(k.Number, o.Number), cmp.Or(k.Service, o.Service), cmp.Or(k.Evidence, o.Evidence)
	k.SecondID, k.RenewalMonths, k.PeriodMonths = cmp.Or(k.SecondID, o.SecondID), cmp.Or(k.RenewalMonths, o.RenewalMonths), cmp.Or(k.PeriodMonths, o.PeriodMonths)
	if k.Expected.IsZero() || o.Expected.After(k.Expected) {
		k.Expected = o.Expected
	}
	return k
}
