package reminders

import (
	"time"

	"duly/parser/when"
)

// Books is what a rule may ask of what is known. Implementations keep the first error
// and answer with zero values after it, so that rules need not look; whoever opened the
// transaction sees the error and nothing is written.
type Books interface {
	// NewID hands out the next number of a kind, from 1: "person", "item", "meeting",
	// "note", "series", "vendor", "invoice", "contract", "matter",
	// "event" or "letter".
	NewID(kind string) int64

	Person(id int64) (Person, bool)
	PersonByEmail(email string) (Person, bool)
	People() []Person

	Item(id int64) (Item, bool)
	ItemsOf(meetingID int64) []Item
	// LiveItems are the items that a person is told of (see Item.TellID), earliest due first, undated last.
	LiveItems(personID int64) []Item
	// Organised are the live items that came from a person's minutes, by owner, earliest due first.
	Organised(personID int64) []Item
	// ItemsOfSeries are those of an organiser's meetings of a series that are open or possible, or
	// were closed since a moment, for carrying over; of organiser 0 those of all.
	ItemsOfSeries(series string, organiserID int64, closedSince time.Time) []Item
	// ItemsOfSign are the newest items from a person's minutes that one sign gave away, the last
	// read first, without those still possible.
	ItemsOfSign(organiserID int64, sign string, limit int) []Item
	Meeting(id int64) (Meeting, bool)
	// MeetingByMail finds the minutes that came with this Message-ID.
	MeetingByMail(messageID string) (Meeting, bool)

	// SeriesByUID finds a series by its invitation's UID.
	SeriesByUID(uid string) (Series, bool)
	// SeriesNamed are those of a name that were not called off, oldest first.
	SeriesNamed(name string) []Series

	// FindVendor looks by VAT id, IBAN, key, then domain; empty fields match nothing.
	FindVendor(v Vendor) (Vendor, bool)
	Vendor(id int64) (Vendor, bool)
	// VendorsMerged are those that were merged into a vendor, oldest first.
	VendorsMerged(id int64) []Vendor
	// Sender is the address that a mail came from; "" where there is none.
	Sender(inboxID int64) string
	Invoice(id int64) (Invoice, bool)
	// InvoicesOf are the newest of a contract, the last issued first, without those replaced by a
	// corrected one. It and what follows leave invoices out that proved to be copies of others.
	InvoicesOf(contractID int64, limit int) []Invoice
	// InvoicesOfVendor are a vendor's newest, the last written down first.
	InvoicesOfVendor(vendorID int64, limit int) []Invoice
	// InvoicesNumbered are all of a normalised number, oldest first.
	InvoicesNumbered(number string) []Invoice
	// InvoicesBetween are those issued from the first day to the last, by day.
	InvoicesBetween(first, last when.Day) []Invoice
	Contract(id int64) (Contract, bool)
	// ContractsOfNoVendor are those whose vendor is not known, oldest first.
	ContractsOfNoVendor() []Contract
	ContractsOfVendor(vendorID int64) []Contract
	// Renewals are the contracts whose last day for notice, or whose end, lies from the first
	// day to the last, the earliest first.
	Renewals(first, last when.Day) []Contract
	ContractsOfOwner(personID int64) []Contract

	// NotesOfMeetingsWith are the newest notes of a kind from meetings that a person organised or was present at.
	NotesOfMeetingsWith(personID int64, kind string) []Note
	// Matter finds a matter by the act it names.
	Matter(key string) (Matter, bool)
	// MattersAt are those that a person is to be told of at a moment.
	MattersAt(personID int64, at time.Time) []Matter

	Letter(messageID string) (Letter, bool)
	LetterByKey(key string) (Letter, bool)
	// UnsentDaily are the daily letters still Queued that hold a row of ref.
	UnsentDaily(ref string) []Letter
	// UnsentTo are the daily letters to a person that are still Queued, those of the administrator's
	// notes alone included.
	UnsentTo(personID int64) []Letter
	// LetterOfRef is the newest letter to an address that holds a row of ref.
	LetterOfRef(to, ref string) (Letter, bool)
	// CountLetters counts what was queued since a moment; an empty address or thread counts all.
	CountLetters(to, thread string, since time.Time) int

	// EventsOfRef is the history of one thing, oldest first.
	EventsOfRef(ref string) []Event
	// EventsOf are the changes that one mail made, oldest first.
	EventsOf(inboxID int64) []Event
	// LastChange is the mail that last changed ref with a row to go back to; 0: none.
	LastChange(ref string) int64
}
