// Package minutes finds action items in minutes: who promised what by when, with the
// words each rests on; also decisions, risks, issues and changes. It never invents.
package minutes

import (
	"duly/parser/minutes/facts"
	"duly/parser/minutes/list"
	"duly/parser/minutes/once"
	"duly/parser/minutes/page"
	"duly/parser/minutes/prose"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/who"
)

// What is read, and against what.
type (
	Person  = who.Person
	Context = reading.Context
	Minutes = reading.Minutes
	Item    = reading.Item
	Note    = reading.Note
	// Wordings are the wordings of many tasks, among which one looks for the likest.
	Wordings = same.Wordings
)

// SameTask tells how alike two wordings of a task are, from 0 to 1; from 0.7 on they are most likely one task.
func SameTask(a, b string) float64 { return same.Tasks(a, b) }

// Read reads minutes, or any text that may hold action items. Lines count from 1, whatever
// ends them. Dates count from the meeting's day where the text names it, else from c.At.
func Read(text string, c Context) Minutes {
	d := page.Parse(text)
	r := reading.New(d, c)
	facts.Read(r)
	scope := r.Scope()
	if scope == reading.ScopeNone {
		return r.Minutes
	}
	list.Read(r, scope)
	p := prose.New(r)
	if scope == reading.ScopeSaid {
		sentences(p)
	}
	p.Forwards()
	list.Agreements(r)
	list.Tracked(r)
	once.Finish(r)
	return r.Minutes
}
