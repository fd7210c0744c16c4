package reminders

import "time"

// Kind of a letter.
type Kind string

// The letters that duly writes.
const (
	Receipt Kind = "receipt" // what was read in minutes, to who sent them
	Daily   Kind = "daily"   // new items, reminders, escalations and warnings: one a person a day
	Echo    Kind = "echo"    // a change that was made, to who asked for it
	Answer  Kind = "answer"  // list, status
	Help    Kind = "help"    // how to say it, where something was not understood
	Admin   Kind = "admin"   // to the administrator
)

// State of a letter in the outbox.
type State string

// A letter is Queued; claimed it is Sending; DataSent once its bytes went out; then Sent,
// Failed, or Unknown where the server's last answer was lost. Withdrawn never went out.
const (
	Queued    State = "queued"
	Sending   State = "sending"
	DataSent  State = "data sent"
	Sent      State = "sent"
	Unknown   State = "unknown"
	Failed    State = "failed"
	Withdrawn State = "withdrawn"
)

// Row is one line of a letter. An answer may name those with a number; the others tell what else the
// letter was about.
type Row struct {
	N    int
	Ref  string // A-142, C-7; without a number also M-3 or the key of a Matter
	Task string
}

// Letter is a mail that duly writes.
type Letter struct {
	ID         int64
	Key        string // names the act; a second letter of the same key is not written
	Kind       Kind
	PersonID   int64  // 0: none in the books
	To         string // address
	ToName     string
	Subject    string
	Text       string
	HTML       string
	MessageID  string // without angle brackets; Seal.MessageID of Key
	ReplyTo    string // plus-address that names this letter; "" where the server takes none
	InReplyTo  string // Message-ID of the mail that it answers; "" where it answers none
	References []string
	InboxID    int64  // the mail that caused it; 0: time did
	MeetingID  int64  // of a receipt
	Thread     string // what caps count by: the first Message-ID of the conversation
	Rows       []Row
	Files      []File // attachments
	QueuedAt   time.Time
	State      State
	Attempts   int
	NextTry    time.Time
	SentAt     time.Time
	Error      string
}

// File is an attachment of a letter.
type File struct {
	Name string
	Type string // media type
	Data []byte
}
