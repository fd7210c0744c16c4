package store

import (
	"strings"
	"time"

	"duly/parser/when"
	"duly/reminders"
)

var _ reminders.Books = (*Tx)(nil)

const (
	live      = `status IN ('open', 'started', 'blocked')`
	dueOrder  = ` ORDER BY due = '', due, id` // earliest first, undated last
	newest    = ` ORDER BY id DESC LIMIT 1`
	lettersOf = `WHERE id IN (SELECT letter_id FROM letter_rows WHERE ref = $1)`
)

// Person finds a person by id.
func (tx *Tx) Person(id int64) (reminders.Person, bool) { return byID(tx, people, id) }

// PersonByEmail finds a person by address, in whatever case it is written.
func (tx *Tx) PersonByEmail(email string) (reminders.Person, bool) {
	return one(tx, people, `WHERE email = $1`, strings.ToLower(email))
}

// People are all, by address.
func (tx *Tx) People() []reminders.Person { return list(tx, people, `ORDER BY email`) }

// Item finds an item by id.
func (tx *Tx) Item(id int64) (reminders.Item, bool) { return byID(tx, items, id) }

// ItemsOf are the items of a meeting, in the order they were written down; of 0 none.
func (tx *Tx) ItemsOf(meetingID int64) []reminders.Item {
	if meetingID == 0 {
		return nil
	}
	return list(tx, items, `WHERE meeting_id = $1 ORDER BY id`, meetingID)
}

// LiveItems are the live items that a person is told of, earliest due first, undated last.
func (tx *Tx) LiveItems(personID int64) []reminders.Item {
	return list(tx, items, `WHERE tell_id = $1 AND `+live+dueOrder, personID)
}

// Organised are the live items that came from a person's minutes, by owner, earliest due first.
func (tx *Tx) Organised(personID int64) []reminders.Item {
	return list(tx, items, `WHERE organiser_id = $1 AND `+live+` ORDER BY owner_id, due = '', due, id`, personID)
}

// ItemsOfSeries are the items of an organiser's meetings of a series that are open or possible,
// or were closed since a moment; of organiser 0 those of all, of the series "" none.
func (tx *Tx) ItemsOfSeries(series string, organiserID int64, closedSince time.Time) []reminders.Item {
	if series == "" {
		return nil
	}
	var w where
	w.when(organiserID == 0, "meeting_id IN (SELECT id FROM meetings WHERE series = ?)", series)
	w.when(organiserID != 0, "meeting_id IN (SELECT id FROM meetings WHERE series = ? AND organiser_id = ?)", series, organiserID)
	w.when(true, "("+live+" OR status = 'possible' OR closed_at >= ?)", timeText(closedSince))
	return list(tx, items, w.text()+dueOrder, w.args...)
}

// ItemsOfSign are the newest items from an organiser's minutes that one sign gave away, the
// last read first, without those that he has not decided on.
func (tx *Tx) ItemsOfSign(organiserID int64, sign string, limit int) []reminders.Item {
	return list(tx, items, `WHERE organiser_id = $1 AND sign = $2 AND status <> 'possible' ORDER BY id DESC LIMIT $3`, organiserID, sign, limit)
}

// Meeting finds a meeting by id.
func (tx *Tx) Meeting(id int64) (reminders.Meeting, bool) { return byID(tx, meetings, id) }

// MeetingByMail finds the minutes that came with a Message-ID.
func (tx *Tx) MeetingByMail(messageID string) (reminders.Meeting, bool) {
	if messageID == "" {
		return reminders.Meeting{}, false
	}
	return one(tx, meetings, `WHERE message_id = $1`+newest, messageID)
}

// SeriesByUID finds a series by its invitation's UID; "" finds none.
func (tx *Tx) SeriesByUID(uid string) (reminders.Series, bool) {
	if uid == "" {
		return reminders.Series{}, false
	}
	return one(tx, series, `WHERE uid = $1`, uid)
}

// SeriesNamed are the series of a name that were not called off, oldest first; of "" none.
func (tx *Tx) SeriesNamed(name string) []reminders.Series {
	if name == "" {
		return nil
	}
	return list(tx, series, `WHERE name = $1 AND dates <> '' ORDER BY id`, name)
}

// FindVendor looks by VAT id, IBAN, key, then domain; empty fields match nothing.
func (tx *Tx) FindVendor(v reminders.Vendor) (reminders.Vendor, bool) {
	for _, by := range []struct{ col, value string }{
		{"vat_id", v.VATID}, {"iban", v.IBAN}, {"key", v.Key}, {"domain", v.Domain},
	} {
		if by.value == "" {
			continue
		}
		if found, ok := one(tx, vendors, `WHERE `+by.col+` = $1 ORDER BY id LIMIT 1`, by.value); ok {
			return found, true
		}
	}
	return reminders.Vendor{}, false
}

// Vendor finds a vendor by id.
func (tx *Tx) Vendor(id int64) (reminders.Vendor, bool) { return byID(tx, vendors, id) }

// VendorsMerged are those that were merged into a vendor, oldest first; of 0 none.
func (tx *Tx) VendorsMerged(id int64) []reminders.Vendor {
	if id == 0 {
		return nil
	}
	return list(tx, vendors, `WHERE merged_id = $1 AND merged_id > 0 ORDER BY id`, id)
}

// Invoice finds an invoice by id.
func (tx *Tx) Invoice(id int64) (reminders.Invoice, bool) { return byID(tx, invoices, id) }

// InvoicesOf are the newest invoices of a contract that count, the last issued first; of 0 none.
func (tx *Tx) InvoicesOf(contractID int64, limit int) []reminders.Invoice {
	if contractID == 0 {
		return nil
	}
	return list(tx, invoices, `WHERE contract_id = $1 AND merged_id = 0 AND replaced_id = 0 ORDER BY issued DESC, id DESC LIMIT $2`, contractID, atMost(limit))
}

// InvoicesOfVendor are a vendor's newest invoices, the last written down first; of 0 none.
func (tx *Tx) InvoicesOfVendor(vendorID int64, limit int) []reminders.Invoice {
	if vendorID == 0 {
		return nil
	}
	return tx.Invoices(InvoiceFilter{VendorID: vendorID, Limit: limit})
}

// InvoicesNumbered are all invoices of a normalised number, oldest first; of "" none.
func (tx *Tx) InvoicesNumbered(number string) []reminders.Invoice {
	if number == "" {
		return nil
	}
	return list(tx, invoices, `WHERE number = $1 AND merged_id = 0 ORDER BY id`, number)
}

// InvoicesBetween are those issued from the first day to the last, by day.
func (tx *Tx) InvoicesBetween(first, last when.Day) []reminders.Invoice {
	return list(tx, invoices, `WHERE issued >= $1 AND issued <= $2 AND merged_id = 0 ORDER BY issued, id`, first.String(), last.String())
}

// Renewals are the contracts whose last day for notice, or whose end, lies from the first
// day to the last, the earliest first.
func (tx *Tx) Renewals(first, last when.Day) []reminders.Contract {
	return list(tx, contracts, `WHERE merged_id = 0 AND id IN (SELECT id FROM contracts WHERE deadline >= $1 AND deadline <= $2
		UNION SELECT id FROM contracts WHERE term_end >= $1 AND term_end <= $2) ORDER BY deadline = '', deadline, id`, first.String(), last.String())
}

// Contract finds a contract by id.
func (tx *Tx) Contract(id int64) (reminders.Contract, bool) { return byID(tx, contracts, id) }

// ContractsOfNoVendor are those whose vendor is not known, oldest first.
func (tx *Tx) ContractsOfNoVendor() []reminders.Contract {
	return list(tx, contracts, `WHERE vendor_id = 0 AND merged_id = 0 ORDER BY id`)
}

// ContractsOfVendor are a vendor's, oldest first; of 0 none.
func (tx *Tx) ContractsOfVendor(vendorID int64) []reminders.Contract {
	if vendorID == 0 {
		return nil
	}
	return list(tx, contracts, `WHERE vendor_id = $1 AND merged_id = 0 ORDER BY id`, vendorID)
}

// ContractsOfOwner are a person's, earliest deadline first, those without one last.
func (tx *Tx) ContractsOfOwner(personID int64) []reminders.Contract {
	return list(tx, contracts, `WHERE owner_id = $1 AND merged_id = 0 ORDER BY deadline = '', deadline, id`, personID)
}

// Letter finds a letter by its Message-ID.
func (tx *Tx) Letter(messageID string) (reminders.Letter, bool) {
	return tx.letter(`WHERE message_id = $1`, messageID)
}

// LetterByKey finds a letter by the act it names.
func (tx *Tx) LetterByKey(key string) (reminders.Letter, bool) {
	return tx.letter(`WHERE key = $1`, key)
}

// UnsentDaily are the daily letters still queued that hold a row of ref, oldest first.
func (tx *Tx) UnsentDaily(ref string) []reminders.Letter {
	return tx.letters(lettersOf+` AND kind = $2 AND state = 'queued' ORDER BY id`, ref, reminders.Daily)
}

// UnsentTo are the daily letters to a person that are still queued, oldest first.
func (tx *Tx) UnsentTo(personID int64) []reminders.Letter {
	return tx.letters(`WHERE person_id = $1 AND kind IN ($2, $3) AND state = 'queued' ORDER BY id`, personID, reminders.Daily, reminders.Admin)
}

// LetterOfRef is the newest letter to an address that holds a row of ref.
func (tx *Tx) LetterOfRef(to, ref string) (reminders.Letter, bool) {
	return tx.letter(lettersOf+` AND to_addr = $2`+newest, ref, to)
}

// CountLetters counts what was queued since a moment, that one included, and until now; an
// empty address or thread counts all. Letters of a future that a wrong clock made do not count.
func (tx *Tx) CountLetters(to, thread string, since time.Time) int {
	var w where
	w.when(to != "", "to_addr = ?", to)
	w.when(thread != "", "thread = ?", thread)
	w.when(true, "queued_at >= ?", timeText(since))
	w.when(true, "queued_at <= ?", timeText(tx.now))
	return value[int](tx, `SELECT count(*) FROM letters `+w.text(), w.args...)
}

// EventsOf are the changes that one mail made, oldest first; of 0 none.
func (tx *Tx) EventsOf(inboxID int64) []reminders.Event {
	if inboxID == 0 {
		return nil
	}
	return list(tx, events, `WHERE inbox_id = $1 ORDER BY id`, inboxID)
}

// LastChange is the mail that last changed ref with a row to go back to; 0: none.
func (tx *Tx) LastChange(ref string) int64 {
	return value[int64](tx, `SELECT inbox_id FROM events WHERE ref = $1 AND was IS NOT NULL AND inbox_id <> 0`+newest, ref)
}
