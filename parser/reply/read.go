package reply

// Read reads an answer: its new text and the commands in it, where an answer that stands
// below a quoted numbered row means that row.
func Read(a Answer, c Context) Reading {
	r := Reading{Text: NewText(a)}
	r.Commands, r.Unclear = Commands(r.Text, c)
	return r
}

// Commands reads the commands of a text that holds nothing but the sender's own words,
// and the sentences that look like one but were not understood.
func Commands(text string, c Context) (commands []Command, unclear []string) {
	return nil, nil
}
