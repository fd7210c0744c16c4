package reply

import (
	"slices"

	"duly/parser/scan"
)

// revoked drops the closing commands on which doubt was cast, of the rows named or of all.
// A word such as "still" or "left" doubts that something is done (hard is false), but not
// that it is no longer wanted.
func revoked(cs []Command, rows []string, hard bool, unclear *[]string) []Command {
	var out []Command
	for _, c := range cs {
		if (closes(c) || c.Verb == Renew) && (hard || c.Verb == Done) && covers(c, rows) {
			*unclear = append(*unclear, c.Evidence)
			continue
		}
		out = append(out, c)
	}
	return out
}

// revokedDrops drops the commands to drop something that its owner means to do after all.
func revokedDrops(cs []Command, unclear *[]string) []Command {
	return slices.DeleteFunc(cs, func(c Command) bool {
		if c.Verb == Drop {
			*unclear = append(*unclear, c.Evidence)
		}
		return c.Verb == Drop
	})
}

func isDone(c Command) bool { return c.Verb == Done }

// mayDoubt tells whether a clause about rows, or about none by name, can speak of one that was said to be done.
func mayDoubt(rows []string, said []Command) bool {
	return slices.ContainsFunc(said, func(c Command) bool { return isDone(c) && covers(c, rows) })
}

// covers tells whether a command is about one of the rows, or rows are not told.
func covers(c Command, rows []string) bool {
	return len(rows) == 0 || c.Target == "" || c.Target == "all" || slices.Contains(rows, c.Target)
}

func closes(c Command) bool { return c.Verb == Done || c.Verb == Drop || c.Verb == Cancel }

// contradicts tells whether d says something else of the item that c closes.
func contradicts(c, d Command) bool {
	switch d.Verb {
	case c.Verb, Confirm, Add, List, Status, Help, Stop, StartAgain, Undo, Warn, Merge:
		return false
	}
	return true
}

// settle drops repeated commands, closing ones that another command contradicts, and a
// mere refusal where the same answer names the new owner.
func settle(cs []Command, unclear *[]string, a About) []Command {
	if a == Items && slices.ContainsFunc(cs, func(c Command) bool { return c.Verb != Confirm }) { // "Confirmed, 2 is done"
		cs = slices.DeleteFunc(cs, func(c Command) bool { return c.Verb == Confirm })
	}
	var out []Command
	for i, c := range cs {
		drop := false
		for j, d := range cs {
			same := c.Target == d.Target || closes(c) && closes(d) && (c.Target == "" || d.Target == "") // of the one row
			drop = drop || j < i && same && c.Verb == d.Verb && c.To == d.To && c.Text == d.Text && c.Until == d.Until
			drop = drop || j < i && closes(c) && c.Verb == d.Verb && d.Target == "" // of the one row, said twice
			drop = drop || c.coming && j < i && same && d.told                      // "called them, they come on Thursday"
			drop = drop || c.Verb == Help && d.Verb == Block                        // "no access, please help"
			drop = drop || c.Verb == Stop && closes(d)                              // "it's done, stop reminding me"
			drop = drop || same && c.Verb == Assign && d.Verb == Assign && c.To == "" && d.To != ""
			drop = drop || same && c.Verb == Renew && d.Verb == Renegotiate                                                                  // "get a better price, then renew"
			drop = drop || same && c.Verb == Assign && d.Verb == Assign && !scan.IsCapital(c.To) && scan.IsCapital(d.To)                     // "for the network team, ask Jonas"
			drop = drop || same && c.Verb == Assign && d.Verb == Assign && departments[fold(c.To)] && d.To != "" && !departments[fold(d.To)] // "that's HR's job, ask Sam"
			drop = drop || j > i && same && c.Verb == Due && d.Verb == Due                                                                   // "not before Friday, rather on Monday"
			drop = drop || same && c.Verb == Assign && d.Verb == Block && c.resting                                                          // "this is with Legal, waiting for their approval"
			drop = drop || same && c.Verb == Block && d.Verb == Drop && d.clerical && j > i                                                  // "we cannot go on, please cancel"
			drop = drop || same && c.weak && !d.weak                                                                                         // "the lab is down, give me until Friday"
			drop = drop || same && c.Verb == Start && d.Verb == Block && !d.weak                                                             // "started, but got blocked"
			if closes(c) && closes(d) && c.Verb != d.Verb && c.clerical != d.clerical && (same || d.Target == "all") {
				drop = drop || c.clerical // "no longer needed, please close"
				continue
			}
			if ordered := c.Verb == Drop && c.clerical && d.Verb == Block && j < i; closes(c) && (same || c.Target == "all") && contradicts(c, d) && !ordered && !(c.told && d.coming && i < j) && !(d.weak && !c.told) {
				drop = true
				*unclear = append(*unclear, c.Evidence)
			}
		}
		if !drop {
			out = append(out, c)
		}
	}
	return out
}
