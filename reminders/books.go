package reminders

import "time"

// Books is what a rule may ask of what is known. Implementations keep the first error
// and answer with zero values after it, so that rules need not look; whoever opened the
// transaction sees the error and nothing is written.
type Books interface {
	// NewID hands out the next number of a kind, from 1: "person", "item", "meeting",
	// "note", "vendor", "invoice", "contract", "matter",
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
	// LiveItemsOfSeries are those of a series' earlier meetings, for carrying over.
	LiveItemsOfSeries(series string, organiserID int64) []Item
	Meeting(id int64) (Meeting, bool)
	// MeetingByMail finds the minutes that came with this Message-ID.
	MeetingByMail(messageID string) (Meeting, bool)

	// FindVendor looks by VAT id, IBAN, key, then domain; empty fields match nothing.
	FindVendor(v Vendor) (Vendor, bool)
	Vendor(id int64) (Vendor, bool)
	FindInvoice(vendorID int64, number string) (Invoice, bool)
	// LastInvoice is the newest of a contract.
	LastInvoice(contractID int64) (Invoice, bool)
	Contract(id int64) (Contract, bool)
	ContractsOfVendor(vendorID int64) []Contract
	ContractsOfOwner(personID int64) []Contract

	Letter(messageID string) (Letter, bool)
	LetterByKey(key string) (Letter, bool)
	// Unsent are the letters still Queued that hold a row of ref.
	Unsent(ref string) []Letter
	// LetterOfRef is the newest letter to an address that holds a row of ref.
	LetterOfRef(to, ref string) (Letter, bool)
	// CountLetters counts what was queued since a moment; an empty address or thread counts all.
	CountLetters(to, thread string, since time.Time) int

	// EventsOf are the changes that one mail made, oldest first.
	EventsOf(inboxID int64) []Event
	// LastChange is the mail that last changed ref with a row to go back to; 0: none.
	LastChange(ref string) int64
}
