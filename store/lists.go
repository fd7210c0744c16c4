package store

import (
	"fmt"
	"time"

	"duly/reminders"
)

// ItemFilter narrows a list of items; zero fields let everything pass.
type ItemFilter struct {
	TellID      int64 // see reminders.Item.TellID
	OrganiserID int64
	MeetingID   int64
	InboxID     int64
	Status      []reminders.Status
	After       int64
	Limit       int
}

// Items lists items by id. After an id: the next page.
func (tx *Tx) Items(f ItemFilter) []reminders.Item {
	var w where
	w.when(f.TellID != 0, "tell_id = ?", f.TellID)
	w.when(f.OrganiserID != 0, "organiser_id = ?", f.OrganiserID)
	w.when(f.MeetingID != 0, "meeting_id = ?", f.MeetingID)
	w.when(f.InboxID != 0, "inbox_id = ?", f.InboxID)
	in(&w, "status", f.Status)
	w.when(f.After != 0, "id > ?", f.After)
	rest, args := w.sql("id", f.Limit)
	return list(tx, items, rest, args...)
}

// ContractFilter narrows a list of contracts; zero fields let everything pass.
type ContractFilter struct {
	OwnerID   int64
	VendorID  int64
	InboxID   int64
	Undecided bool
	Limit     int
}

// Contracts lists contracts, the earliest deadline first, those without one last; of a mail those
// too that proved to be others.
func (tx *Tx) Contracts(f ContractFilter) []reminders.Contract {
	var w where
	w.when(f.OwnerID != 0, "owner_id = ?", f.OwnerID)
	w.when(f.VendorID != 0, "vendor_id = ?", f.VendorID)
	w.when(f.InboxID != 0, "inbox_id = ?", f.InboxID)
	w.when(f.Undecided, "decision = ''")
	w.when(f.InboxID == 0, "merged_id = 0")
	rest, args := w.sql("deadline = '', deadline, id", f.Limit)
	return list(tx, contracts, rest, args...)
}

// Vendors are all, by name.
func (tx *Tx) Vendors() []reminders.Vendor { return list(tx, vendors, `ORDER BY name, id`) }

// InvoiceFilter narrows a list of invoices; zero fields let everything pass.
type InvoiceFilter struct {
	VendorID   int64
	ContractID int64
	InboxID    int64
	Limit      int
}

// Invoices lists invoices, the newest first; of a mail those too that proved to be copies.
func (tx *Tx) Invoices(f InvoiceFilter) []reminders.Invoice {
	var w where
	w.when(f.VendorID != 0, "vendor_id = ?", f.VendorID)
	w.when(f.ContractID != 0, "contract_id = ?", f.ContractID)
	w.when(f.InboxID != 0, "inbox_id = ?", f.InboxID)
	w.when(f.InboxID == 0, "merged_id = 0")
	rest, args := w.sql("id DESC", f.Limit)
	return list(tx, invoices, rest, args...)
}

// MeetingFilter narrows a list of meetings; zero fields let everything pass.
type MeetingFilter struct {
	OrganiserID int64
	InboxID     int64
	Limit       int
}

// Meetings lists meetings, the newest first.
func (tx *Tx) Meetings(f MeetingFilter) []reminders.Meeting {
	var w where
	w.when(f.OrganiserID != 0, "organiser_id = ?", f.OrganiserID)
	w.when(f.InboxID != 0, "inbox_id = ?", f.InboxID)
	rest, args := w.sql("id DESC", f.Limit)
	return list(tx, meetings, rest, args...)
}

// Note finds a decision, risk, issue or change by id.
func (tx *Tx) Note(id int64) (reminders.Note, bool) { return byID(tx, notes, id) }

// NotesOf are what else was found in the minutes of a meeting, in their order; of 0 none.
func (tx *Tx) NotesOf(meetingID int64) []reminders.Note {
	if meetingID == 0 {
		return nil
	}
	return list(tx, notes, `WHERE meeting_id = $1 ORDER BY id`, meetingID)
}

// NotesOfMeetingsWith are the newest notes of a kind from meetings that a person organised or was present at.
func (tx *Tx) NotesOfMeetingsWith(personID int64, kind string) []reminders.Note {
	return list(tx, notes, `WHERE kind = $1 AND meeting_id IN (SELECT id FROM meetings WHERE organiser_id = $2
		OR replace(replace(present, '[', ','), ']', ',') LIKE $3) ORDER BY id DESC LIMIT 500`, kind, personID, fmt.Sprintf("%%,%d,%%", personID))
}

// EventsOfRef are the changes of one item, contract or person, oldest first.
func (tx *Tx) EventsOfRef(ref string) []reminders.Event {
	return list(tx, events, `WHERE ref = $1 ORDER BY id`, ref)
}

// Matter finds a matter by the act it names.
func (tx *Tx) Matter(key string) (reminders.Matter, bool) {
	return one(tx, matters, `WHERE key = $1`, key)
}

// MattersAt are those that a person is to be told of at a moment.
func (tx *Tx) MattersAt(personID int64, at time.Time) []reminders.Matter {
	return list(tx, matters, `WHERE person_id = $1 AND next_at = $2 ORDER BY id`, personID, timeText(at))
}
