// Package reply reads the commands in what the sender of an answer wrote new. Where it doubts it reads no command: closing something wrongly is the
// worst mistake that duly can make.
package reply

import "duly/parser/when"

// Offer is one numbered row of the letter that was answered.
type Offer struct {
	N     int    // the number shown before the row, from 1
	Ref   string // the item's reference, such as "A-142"
	Task  string
	Owner string
}

// About says what the answered letter was about; it decides which commands can be meant.
type About string

// What a letter may be about. An unknown About counts as Items.
const (
	Items   About = "items"   // a reminder or the news of one or more action items
	Receipt About = "receipt" // what duly read in minutes, sent to the organiser
	Renewal About = "renewal" // a contract that renews
	Direct  About = "direct"  // a mail to duly without a thread: only whole-line commands count
)

// Context is what the reader of commands knows besides the words.
type Context struct {
	when.Context
	Offers []Offer
	About  About
	People []string // names that a bare "2 sam" may mean; empty: any word that looks like a name
}

// Command is one thing that the sender wants done. Verb is one of the words listed below.
// Target is the number or reference of one item as it was said or found ("2", "A-142"),
// "all", or "" where the letter was about one thing.
type Command struct {
	Verb      string
	Target    string
	Until     when.Day // for due, snooze and add; zero where the words name no safe day
	UntilText string   // the words of that day
	Longer    bool     // for due: so much more time is wanted as there is until that day, "two more days"
	To        string   // for assign and add: a name or an address, "me" for the sender; for merge the other number
	Reason    string   // for start, block and drop
	Text      string   // for add: the task
	Days      []int    // for warn: days before the notice deadline, as said
	Evidence  string   // the sentence that it rests on
	clerical  bool     // "close it" says what to do and not why: done, or no longer wanted
	coming    bool     // for due: it was said what comes then, "they come on Thursday"
	told      bool     // for done: it was told what was done, not that it is finished
	weak      bool     // for block: no more was said than that something is in the way
	resting   bool     // for assign: it was said with whom the row is
}

// The verbs of commands.
const (
	Done        = "done"
	Reopen      = "reopen"
	Start       = "start"
	Block       = "block"
	Snooze      = "snooze"
	Due         = "due"
	Assign      = "assign"
	Drop        = "drop"
	Add         = "add"
	Merge       = "merge"
	Renew       = "renew"
	Cancel      = "cancel"
	Renegotiate = "renegotiate"
	Warn        = "warn"
	Ack         = "ack"
	Undo        = "undo"
	Confirm     = "confirm"
	List        = "list"
	Status      = "status"
	Help        = "help"
	Stop        = "stop"
	StartAgain  = "start-again"
)

// Reading is what an answer says.
type Reading struct {
	Text     string // what newtext.Of returns
	Commands []Command
	Unclear  []string // sentences that look like a command but were not understood
}
