package reading

import (
	"slices"

	"duly/parser/minutes/genre"
	"duly/parser/minutes/page"
)

// Scope is how much of a text hands out work to its readers.
type Scope int

const (
	ScopeNone   Scope = iota // a form, an agenda, the page that goes with a program: what looks like a task is none
	ScopeNamed               // a manual: what names both who and when
	ScopeListed              // a circular, a program's mail: what lists and marks set out
	ScopeSaid                // minutes, letters, chats: what sentences hand out, too
)

// Scope is how much of the text hands out work, judged once the facts are known. Where people are named as present, it is
// no manual, however its title sounds.
func (r *Reader) Scope() Scope {
	d, met := r.Doc, len(r.Minutes.Attendees) > 0
	switch {
	case genre.Template(d), !met && (genre.Form(d) || genre.BareAgenda(d) || genre.Readme(d)):
		return ScopeNone
	case !met && (genre.Manual(d) || genre.Rules(d)):
		return ScopeNamed
	case genre.Newsletter(d), r.Genre() == GenreMail && (genre.NoReply(r.Context.From.Email) || genre.Informs(d, r.ownBlocks())):
		return ScopeListed
	}
	return ScopeSaid
}

// ownBlocks are the blocks of the mail itself, without those that came with it.
func (r *Reader) ownBlocks() []page.Block {
	if len(r.Mails) > 1 {
		if end := slices.IndexFunc(r.Doc.Blocks, func(b page.Block) bool { return b.Num >= r.Mails[1].Line }); end >= 0 {
			return r.Doc.Blocks[:end]
		}
	}
	return r.Doc.Blocks
}
