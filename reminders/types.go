// Package reminders decides what duly does: from what is known, what was said and the
// time, it works out what changes and which letters to write. It is pure: no clock, no
// database, no network. It holds the domain's types and the texts of the letters.
package reminders

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/invite"
	"duly/parser/invoice"
	"duly/parser/when"
)

// Person is somebody duly writes to or hears from.
type Person struct {
	ID          int64
	Email       string // lower case; unique
	Name        string
	Nicknames   []string
	Zone        string   // IANA name; "" is the team's
	Country     string   // ISO 3166-1 alpha-2, for holidays; "" is the team's
	AwayFrom    when.Day // first day away; zero: away already, if at all
	AwayUntil   when.Day // first day back; letters wait until then; zero: not away
	Stopped     bool     // said "stop": gets answers to his own mail, nothing else
	Unreachable bool     // a letter bounced for good: nothing is sent until he writes again
	Trusted     int      // receipts confirmed in a row without a change
}

// Short is the person's first name, or the address where no name is known.
func (p Person) Short() string { return firstWord(p.Display()) }

// Away tells whether the person is away on a day.
func (p Person) Away(day when.Day) bool { return p.AwayUntil.After(day) && !p.AwayFrom.After(day) }

// Display is the person's name, or the address where no name is known.
func (p Person) Display() string {
	if p.Name != "" {
		return p.Name
	}
	return p.Email
}

// Status of an item.
type Status string

// An item begins as Possible (a person should confirm it) or Open.
const (
	Possible Status = "possible"
	Open     Status = "open"
	Started  Status = "started"
	Blocked  Status = "blocked"
	Done     Status = "done"
	Dropped  Status = "dropped"
)

// Live says whether an item still waits to be done.
func (s Status) Live() bool { return s == Open || s == Started || s == Blocked }

// Item is an action item, shown as A-142.
type Item struct {
	ID          int64
	MeetingID   int64 // 0: added directly
	InboxID     int64 // the mail it stood in
	Line        int   // in that mail's text, from 1
	Evidence    string
	Task        string
	OwnerID     int64  // 0: not known
	OwnerText   string // as written, where nobody was found; "all": everyone, or with an owner his share of it
	OrganiserID int64
	Due         when.Day // zero: no date
	DueText     string
	FirstDue    when.Day // what was promised first
	Moved       int      // times the date was moved
	Status      Status
	Reason      string // why blocked or dropped, how far started
	Confidence  float64
	Sign        string    // what gave it away in minutes, see minutes.Item; "": added directly
	Told        bool      // the owner has been told of it
	AnsweredAt  time.Time // last word of the owner about it
	Snoozed     when.Day  // no reminder before this day
	Said        int       // the last step said for this Due, see Calendar.ItemSteps; 0: none
	Asked       int       // times a date was asked for
	NextAt      time.Time // when it must be looked at again; zero: never
	CreatedAt   time.Time
	ClosedAt    time.Time
}

// Ref is the item's reference, such as A-142.
func (i Item) Ref() string { return fmt.Sprintf("A-%d", i.ID) }

// TellID is the person who hears of the item: its owner, else who sent the minutes.
func (i Item) TellID() int64 {
	if i.OwnerID != 0 {
		return i.OwnerID
	}
	return i.OrganiserID
}

// Meeting is one set of minutes that was sent to duly.
type Meeting struct {
	ID          int64
	InboxID     int64
	MessageID   string // of the minutes' mail
	Title       string
	Series      string // what its recurrences share; see SeriesOf
	Day         when.Day
	OrganiserID int64
	Confirmed   bool
	Corrected   bool      // its receipt was answered with a change
	NextAt      time.Time // when the owners are told without a confirmation; zero: settled
	CreatedAt   time.Time
	Present     []int64  // whom “all” means; nil: not known
	Strangers   []string // who was there too and cannot be written to, by name
}

// Series is a meeting that an invitation told of, with the days on which it takes place.
type Series struct {
	ID          int64
	InboxID     int64 // the mail that last spoke of it
	UID         string
	Title       string
	Name        string // what its minutes share; see SeriesOf
	OrganiserID int64
	People      []string     // addresses of those invited
	Dates       invite.Dates // "": it was called off
}

// Ref is the meeting's reference, such as M-3, by which its receipt is known.
func (m Meeting) Ref() string { return fmt.Sprintf("M-%d", m.ID) }

// Note is a decision (D-9), risk, issue (I-3) or change (H-2) found in minutes.
type Note struct {
	ID        int64
	Kind      string // "decision", "risk", "issue" or "change"
	MeetingID int64
	InboxID   int64
	Line      int
	Text      string
	Owner     string
	Evidence  string
}

// Ref is the note's reference, such as D-9.
func (n Note) Ref() string {
	return fmt.Sprintf("%s-%d", map[string]string{"decision": "D", "risk": "R", "issue": "I", "change": "H"}[n.Kind], n.ID)
}

// Vendor is a company that sends invoices, one however it writes itself.
type Vendor struct {
	ID       int64
	Name     string
	Key      string // invoice.VendorKey of the name
	VATID    string
	IBAN     string
	Domain   string
	Address  string // postal, without the name, its lines parted by "\n"; "" not known
	Country  string // ISO 3166-1 alpha-2; "" not known
	MergedID int64  // the vendor that it proved to be; 0: itself
}

// Invoice is an invoice in the books.
type Invoice struct {
	ID         int64
	VendorID   int64
	ContractID int64 // 0: none
	InboxID    int64
	Number     string // normalised, see invoice.NormalNumber
	Facts      invoice.Invoice
	CreatedAt  time.Time
	MergedID   int64 // the invoice that it proved to be a copy of; 0: itself
	ReplacedID int64 // the invoice that counts in its place: a correction, or the one with the right total; 0: it counts itself
}

// Decision is what was decided of a contract's renewal.
type Decision string

// Undecided is the zero Decision; Acknowledged means warned enough, NoContract that a person
// said that it is none: its invoices are kept and nothing is asked or warned of.
const (
	Undecided    Decision = ""
	Renew        Decision = "renew"
	Cancel       Decision = "cancel"
	Renegotiate  Decision = "renegotiate"
	Acknowledged Decision = "ack"
	NoContract   Decision = "none"
)

// Contract is an agreement that renews or ends, shown as C-7.
type Contract struct {
	ID            int64
	VendorID      int64
	InboxID       int64
	Name          string
	Number        string // the vendor's number of the contract, as written; "" unknown
	Service       string // what its invoices are for, see serviceOf; "" unknown
	OwnerID       int64
	SecondID      int64 // told when the owner keeps silent; 0: the manager
	Start         when.Day
	Anchor        when.Day // a first day of a term from which all ends are counted; zero: Start
	End           when.Day // last day of the current term
	RenewalMonths int      // roll-over term; 0 unknown
	AutoRenew     bool
	NoticeDays    int    // 0: none known
	NoticeMonths  int    // where the notice is said in months
	NoticeTo      string // what the notice runs to where that is not the term: "month", "quarter" or "year"
	NoticeForm    string // "written", "registered", "email", "online" or ""
	Deadline      when.Day
	CostPerYear   decimal.NullDecimal
	Currency      string
	Cap           decimal.NullDecimal // per cent by which the price may rise at most
	PeriodMonths  int                 // from one invoice to the next; 0 not regular
	Expected      when.Day            // when the next invoice should come; zero: told, or not known
	Evidence      string
	Decision      Decision
	DecidedBy     int64
	DecidedAt     time.Time
	Snoozed       when.Day
	Warn          []int // days before the deadline; nil: the policy's
	Said          int   // the last warning said for this Deadline, see Calendar.ContractSteps; 0: none
	NextAt        time.Time
	CreatedAt     time.Time
	MergedID      int64 // the contract that it proved to be; 0: itself
}

// Ref is the contract's reference, such as C-7.
func (c Contract) Ref() string { return fmt.Sprintf("C-%d", c.ID) }

// Matter is one thing a person is told of in his next daily letter: an escalation, an
// absence, a failed letter, a stranger's mail.
type Matter struct {
	ID       int64
	Key      string // names the act; a second matter of the same key is not written
	PersonID int64
	Kind     string // "escalation", "asked", "away", "owner", "second", "invoice", "orphan", "end", "term", "week", "month" or "admin"
	Ref      string // what it is about, or ""
	Text     string
	NextAt   time.Time // zero: told
}

// Event is one change in the history of an item, contract or person.
type Event struct {
	ID       int64
	Ref      string
	At       time.Time
	What     string // "done", "due", "assign", …
	Text     string // for people: "done, says Sam"
	PersonID int64
	InboxID  int64
	Before   []byte // JSON of the row before the change, for undo; nil where it was new
}

// Reason says what was done with a mail and why: "ignored: automatic reply".
type Reason string

// Outcome is everything one mail or one moment brings about. It is written in one transaction.
type Outcome struct {
	Reason    Reason
	Aside     bool // file the mail in the Aside folder
	People    []Person
	Meetings  []Meeting
	Series    []Series
	Items     []Item
	Notes     []Note
	Vendors   []Vendor
	Invoices  []Invoice
	Contracts []Contract
	Matters   []Matter
	Events    []Event
	Letters   []Letter
	Withdraw  []int64  // letters that need not go out any more
	Arrived   []string // Message-IDs of letters known to have gone out, by duly's own copy
	Bounced   []Bounced
}

// Bounced is a letter that came back.
type Bounced struct {
	MessageID string
	Error     string
}

func firstWord(s string) string {
	for i, r := range s {
		if r == ' ' && i > 0 {
			return s[:i]
		}
	}
	return s
}
