package reading

import (
	"duly/parser/minutes/who"
	"duly/parser/when"
)

// Context is what minutes are read against.
type Context struct {
	when.Context
	People []who.Person // participants first, then the roster
	From   who.Person   // who sent the minutes: "I'll …" is theirs
	About  string       // the subject of the mail
}

// Minutes is what one document holds.
type Minutes struct {
	Title     string
	Day       when.Day // the meeting's day, where the text names it
	Attendees []string
	Items     []Item
	Decisions []Note
	Risks     []Note
	Issues    []Note
	Changes   []Note
}

// notes are the notes of every kind.
func (m *Minutes) notes() [4]*[]Note {
	return [...]*[]Note{&m.Decisions, &m.Risks, &m.Issues, &m.Changes}
}

// Item is one action item; "Sam and Lena to …" makes two.
type Item struct {
	Task       string
	Owner      string   // as written, or the resolved person's name; "all" for everyone; "" where nobody is named
	Email      string   // of the resolved person; "" where unresolved
	Due        when.Day // zero where not safe
	DueText    string
	Status     string  // "open", "done" or "dropped"
	Confidence float64 // 0 to 1; below 0.5 a person should confirm it
	Line       int     // from 1
	Evidence   string
	Sign       string // what gave it away: "mark todo", "list next steps", "table", "checkbox", "label" or "sentence"
}

// Note is a decision, risk, issue or change.
type Note struct {
	Text     string
	Owner    string
	Line     int
	Evidence string
}

// Empty tells that nothing was found that anybody has to do or to know.
func (m *Minutes) Empty() bool {
	return len(m.Items)+len(m.Decisions)+len(m.Risks)+len(m.Issues)+len(m.Changes) == 0
}
