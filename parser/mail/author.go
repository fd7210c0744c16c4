package mail

// Author says who or what wrote a mail.
type Author string

const (
	Person    Author = "person"
	AutoReply Author = "auto-reply" // an away notice or another automatic answer; also a complaint report
	Bounced   Author = "bounce"     // the mail could not be delivered
	Delayed   Author = "delay"      // the mail is not delivered yet: no failure
	Receipt   Author = "receipt"    // it was delivered, or somebody opened it
	Calendar  Author = "invite"     // an invitation, or an answer to one
	Bot       Author = "bot"        // any other program
)

// AuthorOf judges by header fields, subject and text, where the mail itself is not at hand.
func AuthorOf(h Header, subject, text string) Author {
	return authorOf(h, subject, text, &content{})
}

func authorOf(h Header, subject, text string, c *content) Author {
	s := signalsOf(h, subject, text)
	switch {
	case c.feedback || s.report == "feedback-report" || s.complains && c.original != nil:
		return AutoReply
	case len(c.status) > 0:
		return reported(c.status, s)
	case c.receipt || s.isReceipt():
		return Receipt
	case s.isBounce() || isBounceJSON(text):
		if s.saysDelayed() {
			return Delayed
		}
		return Bounced
	case s.isAutoReply():
		return AutoReply
	case c.calendar != "" && c.calendar != "PUBLISH" || s.calendar:
		return Calendar
	case s.isBot():
		return Bot
	}
	return Person
}
