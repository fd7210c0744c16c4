// Package list reads lists, tables, marks and labels: the items that a text sets out for the eye.
package list

import (
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
)

// reader reads lists and tables.
type reader struct {
	*reading.Reader
	listing
}

// listing is how far a list or a table has been read.
type listing struct {
	numbered    map[page.Kind]bool // what the lines are numbered as, of a RAID log; use logs()
	table       layout             // of the table being read
	nameLists   map[*page.Section]bool
	kept        map[page.Kind]*kept // the notes, use keeps()
	lastOwner   []string            // of the row above
	groupStatus string              // of the rows below one that parts them
	ahead       reading.Parts       // fields that stand above their task
	labelledAt  int                 // the last block that was a label
}
