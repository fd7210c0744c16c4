package store

import (
	"testing"
	"time"

	"duly/parser/invoice"
	"duly/reminders"
)

func itemID(i reminders.Item) int64         { return i.ID }
func contractID(c reminders.Contract) int64 { return c.ID }
func invoiceID(i reminders.Invoice) int64   { return i.ID }

func TestPeopleAreFoundByAddress(t *testing.T) {
	s := newStore(t)
	sam := reminders.Person{ID: 1, Email: "sam@firm.example", Name: "Sam"}
	apply(t, s, start, reminders.Outcome{People: []reminders.Person{sam, {ID: 2, Email: "kim@firm.example"}}})
	view(t, s, func(tx *Tx) {
		got, ok := tx.PersonByEmail("Sam@FIRM.example")
		same(t, []any{got, ok}, []any{sam, true})
		_, ok = tx.PersonByEmail("")
		same(t, ok, false)
		same(t, ids(tx.People(), func(p reminders.Person) int64 { return p.ID }), []int64{2, 1})
	})
	err := s.Update(t.Context(), start, func(tx *Tx) error {
		return tx.Apply(reminders.Outcome{People: []reminders.Person{{ID: 3, Email: "sam@firm.example"}}}, render)
	})
	if err == nil {
		t.Error("two people have one address")
	}
}

func TestSeries(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{Series: []reminders.Series{
		{ID: 1, UID: "a", Name: "weekly", Dates: "DTSTART:20261102T000000Z"}, {ID: 2, UID: "b", Name: "weekly"},
		{ID: 3, UID: "c", Name: "weekly", Dates: "DTSTART:20261103T000000Z"}, {ID: 4, UID: "d", Dates: "DTSTART:20261103T000000Z"},
	}})
	view(t, s, func(tx *Tx) {
		same(t, ids(tx.SeriesNamed("weekly"), func(s reminders.Series) int64 { return s.ID }), []int64{1, 3}) // b was called off
		same(t, tx.SeriesNamed(""), []reminders.Series(nil))
		if got, ok := tx.SeriesByUID("b"); !ok || got.ID != 2 {
			t.Errorf("b is %+v", got)
		}
		if _, ok := tx.SeriesByUID(""); ok {
			t.Error("a series without a UID is found")
		}
	})
}

func TestItemsOfPeopleAndMeetings(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{
		Meetings: []reminders.Meeting{
			{ID: 1, Series: "weekly", OrganiserID: 9, MessageID: "m@firm.example"},
			{ID: 2, Series: "weekly", OrganiserID: 8}, {ID: 3, OrganiserID: 9}, {ID: 4, Series: "weekly", OrganiserID: 9, MessageID: "m@firm.example"},
		},
		Items: []reminders.Item{
			{ID: 5, MeetingID: 1, OwnerID: 1, OrganiserID: 9, Status: reminders.Open},
			{ID: 4, MeetingID: 1, OwnerID: 2, OrganiserID: 9, Status: reminders.Blocked, Due: day(9)},
			{ID: 3, MeetingID: 2, OwnerID: 1, OrganiserID: 8, Status: reminders.Started, Due: day(4)},
			{ID: 7, MeetingID: 2, OwnerID: 7, OrganiserID: 8, Status: reminders.Dropped, ClosedAt: start},
			{ID: 2, MeetingID: 3, OwnerID: 1, OrganiserID: 9, Status: reminders.Done, Due: day(1)},
			{ID: 1, MeetingID: 3, OrganiserID: 9, Status: reminders.Open, Due: day(1)},
			{ID: 6, MeetingID: 4, OwnerID: 1, OrganiserID: 9, Status: reminders.Possible, Due: day(1)},
		},
		Notes: []reminders.Note{{ID: 2, Kind: "risk", MeetingID: 1}, {ID: 1, Kind: "decision", MeetingID: 1}, {ID: 3, MeetingID: 2}},
	})
	view(t, s, func(tx *Tx) {
		same(t, ids(tx.ItemsOf(1), itemID), []int64{4, 5})
		same(t, ids(tx.LiveItems(1), itemID), []int64{3, 5})
		same(t, ids(tx.LiveItems(9), itemID), []int64{1})
		same(t, ids(tx.Organised(9), itemID), []int64{1, 5, 4})
		same(t, ids(tx.ItemsOfSeries("weekly", 9, start), itemID), []int64{6, 4, 5})
		same(t, ids(tx.ItemsOfSeries("weekly", 8, start), itemID), []int64{3, 7})
		same(t, ids(tx.ItemsOfSeries("weekly", 8, start.Add(time.Second)), itemID), []int64{3})
		same(t, ids(tx.ItemsOfSeries("weekly", 0, start), itemID), []int64{6, 3, 4, 5, 7})
		same(t, ids(tx.ItemsOfSeries("", 9, start), itemID), []int64(nil))
		same(t, ids(tx.Items(ItemFilter{}), itemID), []int64{1, 2, 3, 4, 5, 6, 7})
		same(t, ids(tx.Items(ItemFilter{After: 2, Limit: 2}), itemID), []int64{3, 4})
		same(t, ids(tx.Items(ItemFilter{TellID: 1, Status: []reminders.Status{reminders.Done, reminders.Possible}}), itemID), []int64{2, 6})
		same(t, ids(tx.Items(ItemFilter{OrganiserID: 8}), itemID), []int64{3, 7})
		same(t, ids(tx.NotesOf(1), func(n reminders.Note) int64 { return n.ID }), []int64{1, 2})
		m, _ := tx.MeetingByMail("m@firm.example")
		_, none := tx.MeetingByMail("")
		same(t, []any{m.ID, none}, []any{4, false})
		same(t, len(tx.Meetings(MeetingFilter{OrganiserID: 9})), 3)
	})
}

func TestVendorsAreFoundByTheSurestMark(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{Vendors: []reminders.Vendor{
		{ID: 1, Name: "b", Key: "acme", Domain: "acme.example"}, {ID: 2, Name: "a", Key: "acme", VATID: "XX1", IBAN: "I2"}, {ID: 3, Name: "c", IBAN: "I3"},
	}})
	view(t, s, func(tx *Tx) {
		for _, c := range []struct {
			ask  reminders.Vendor
			want int64
		}{
			{reminders.Vendor{VATID: "XX1", IBAN: "I3", Key: "acme"}, 2},
			{reminders.Vendor{VATID: "XX9", IBAN: "I3", Key: "acme"}, 3},
			{reminders.Vendor{Key: "acme"}, 1},
			{reminders.Vendor{Domain: "acme.example", Key: "none"}, 1},
			{reminders.Vendor{Name: "a"}, 0},
		} {
			got, ok := tx.FindVendor(c.ask)
			same(t, []any{got.ID, ok}, []any{c.want, c.want != 0})
		}
		same(t, ids(tx.Vendors(), func(v reminders.Vendor) int64 { return v.ID }), []int64{2, 1, 3})
	})
}

func TestInvoicesAndContracts(t *testing.T) {
	s := newStore(t)
	issued := func(dom int) invoice.Invoice { return invoice.Invoice{IssueDate: day(dom)} }
	apply(t, s, start, reminders.Outcome{
		Invoices: []reminders.Invoice{
			{ID: 1, VendorID: 1, ContractID: 5, Number: "A1", Facts: issued(20)},
			{ID: 2, VendorID: 1, ContractID: 5, Number: "A2", Facts: issued(3)},
			{ID: 3, VendorID: 2, Number: "A1", InboxID: 4},
			{ID: 4, VendorID: 2, Number: ""},
		},
		Contracts: []reminders.Contract{
			{ID: 1, VendorID: 1, OwnerID: 7}, {ID: 2, VendorID: 1, OwnerID: 7, Deadline: day(9), Decision: reminders.Renew}, {ID: 3, VendorID: 2, OwnerID: 7, Deadline: day(4)},
		},
	})
	view(t, s, func(tx *Tx) {
		same(t, ids(tx.InvoicesOf(5, 9), invoiceID), []int64{1, 2})
		same(t, ids(tx.InvoicesOf(5, 1), invoiceID), []int64{1})
		same(t, ids(tx.InvoicesOf(0, 9), invoiceID), nil)
		same(t, ids(tx.InvoicesOfVendor(1, 9), invoiceID), []int64{2, 1})
		same(t, ids(tx.InvoicesNumbered("A1"), invoiceID), []int64{1, 3})
		same(t, ids(tx.InvoicesBetween(day(3), day(19)), invoiceID), []int64{2})
		same(t, ids(tx.Renewals(day(1), day(4)), contractID), []int64{3})
		same(t, ids(tx.Invoices(InvoiceFilter{VendorID: 1}), invoiceID), []int64{2, 1})
		same(t, ids(tx.Invoices(InvoiceFilter{InboxID: 4}), invoiceID), []int64{3})
		same(t, ids(tx.ContractsOfVendor(1), contractID), []int64{1, 2})
		same(t, ids(tx.ContractsOfOwner(7), contractID), []int64{3, 2, 1})
		same(t, ids(tx.Contracts(ContractFilter{Undecided: true, OwnerID: 7}), contractID), []int64{3, 1})
		same(t, ids(tx.Contracts(ContractFilter{Limit: 1}), contractID), []int64{3})
	})
}

// Ids order the changes, not their times: the clock may go backwards between them.
func TestTheHistoryOfAThing(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{Events: []reminders.Event{
		{ID: 1, Ref: "A-1", InboxID: 3, At: start, What: "new"},
		{ID: 2, Ref: "A-1", InboxID: 4, At: start.Add(time.Hour), What: "due", Before: []byte("{}")},
		{ID: 3, Ref: "A-1", InboxID: 5, At: start.Add(-time.Hour), What: "done", Before: []byte("{}")},
		{ID: 4, Ref: "A-1", At: start, What: "told", Before: []byte("{}")},
		{ID: 5, Ref: "A-2", InboxID: 5, At: start, What: "new"},
	}})
	eventID := func(e reminders.Event) int64 { return e.ID }
	view(t, s, func(tx *Tx) {
		same(t, ids(tx.EventsOfRef("A-1"), eventID), []int64{1, 2, 3, 4})
		same(t, ids(tx.EventsOf(5), eventID), []int64{3, 5})
		same(t, []int64{tx.LastChange("A-1"), tx.LastChange("A-2"), tx.LastChange("A-3")}, []int64{5, 0, 0})
	})
}

// 0 stands for none: what belongs to no meeting, mail or vendor is no group.
func TestNothingBelongsToNone(t *testing.T) {
	l := letter(1)
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{
		Items: []reminders.Item{{ID: 1}}, Notes: []reminders.Note{{ID: 1}}, Events: []reminders.Event{{ID: 1}},
		Contracts: []reminders.Contract{{ID: 1}}, Letters: []reminders.Letter{l},
	})
	view(t, s, func(tx *Tx) {
		same(t, len(tx.ItemsOf(0))+len(tx.NotesOf(0))+len(tx.EventsOf(0))+len(tx.ContractsOfVendor(0))+len(tx.LettersOfMail(0)), 0)
	})
}

// A text may say that a contract renews for a million months. The books stay readable.
func TestADayBeyondAllYearsIsNone(t *testing.T) {
	s := newStore(t)
	apply(t, s, start, reminders.Outcome{Contracts: []reminders.Contract{
		{ID: 1, OwnerID: 7, Start: day(1), End: day(1).AddMonths(1e6), Deadline: day(1).AddMonths(-1e6)},
	}})
	view(t, s, func(tx *Tx) {
		same(t, tx.ContractsOfOwner(7), []reminders.Contract{{ID: 1, OwnerID: 7, Start: day(1)}})
	})
}
