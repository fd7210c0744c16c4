// Package list reads lists, tables, marks and labels: the items that a text sets out for the eye.
package list

import (
	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"sync"
)

// reader reads lists and tables.
type reader struct {
	*reading.Reader
	*common
	listing
}

// common is what the lists of a text have in common, whichever part is read; looked for when it is first needed.
type common struct {
	byName   func() map[*page.Section]bool // use listsByName
	numbered func() map[page.Kind]bool     // what the lines are numbered as, of a RAID log
}

func commonTo(r *reader) *common {
	return &common{sync.OnceValue(r.listsByName), sync.OnceValue(r.numberedAs)}
}

// listing is how far a list or a table has been read.
type listing struct {
	table       layout              // of the table being read
	kept        map[page.Kind]*kept // the notes, use keeps()
	lastOwner   []string            // of the row above
	groupStatus string              // of the rows below one that parts them
	ahead       reading.Parts       // fields that stand above their task
	labelledAt  int                 // the last block that was a label
}
