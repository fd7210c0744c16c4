package list

import (
	"strings"

	"duly/parser/minutes/deadline"
	"duly/parser/minutes/grammar"
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/scan"
)

// settled tells a risk or an issue that is none any more.
func settled(status string) bool {
	return status == grammar.StatusDone || status == grammar.StatusDropped
}

// rowDue is by when a row is due: the day it was moved to, else the first.
func (r *reader) rowDue(at func(int) string, status string) (due deadline.Due) {
	l := &r.table
	if l.due >= 0 && !over(at(l.due)) {
		due = r.DueField(strings.ReplaceAll(at(l.due), "\n", " "))
	}
	if unfilled(at(l.due)) && l.promised >= 0 {
		due = r.DueField(at(l.promised))
	}
	if moved := r.Moved(at(l.status)); !moved.Empty() && status != grammar.StatusDone {
		due = moved
	}
	return due
}

// rowStatus tells how the item of a row stands, by whichever column says so.
func (r *reader) rowStatus(at func(int) string) string {
	l := &r.table
	status := reading.NewsStatus(strings.ReplaceAll(at(l.status), "\n", " "))
	switch {
	case status == "" && over(at(l.due)):
		return grammar.StatusField(at(l.due))
	case status == "" && (grammar.StatusField(at(l.due)) == grammar.StatusDone || grammar.StatusField(at(l.light)) == grammar.StatusDone):
		return grammar.StatusDone
	case status == "" && l.status >= 0 && grammar.Fulfils(at(l.task), at(l.status)):
		return grammar.StatusDone
	case status == "" && l.remark != l.task && reading.NewsStatus(at(l.remark)) == grammar.StatusDone:
		return grammar.StatusDone
	case l.done >= 0 && status != grammar.StatusDone && scan.HasDigit(at(l.done)):
		return grammar.StatusDone
	}
	return status
}

// over tells a cell of days that says instead that there is nothing left to do: "done 5/10", "vervallen".
func over(v string) bool {
	return settled(grammar.StatusField(v)) && !scan.HasDigit(scan.FirstWord(v))
}

// groupStatus is how the rows stand below one that parts them: "Completed actions", "No longer required".
func groupStatus(title string) string {
	if k, _ := page.ExactKind(page.FoldTitle(title)); k == page.KindDropped {
		return grammar.StatusDropped
	}
	if st := grammar.StatusField(title); settled(st) {
		return st
	}
	return ""
}
