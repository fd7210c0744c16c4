package page

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// programs blanks what a chat's program says itself among what people say: that somebody reacted, joined, sent a picture, took
// a message back.
func (d *Document) programs() {
	for i := range d.Lines {
		l := &d.Lines[i]
		l.Text = unedited(l.Text)
		if rest, ok := behindReply(l.Text); ok {
			if l.Text = rest; rest == "" && i+1 < len(d.Lines) && d.Lines[i+1].Speaker == "" && d.Lines[i+1].Text != "" {
				d.Lines[i+1].Speaker, d.Lines[i+1].Stamped, d.Lines[i+1].Stamp = l.Speaker, true, l.Stamp
			}
		}
		if s := strings.Trim(l.Text, "<>[]() ."); l.Text != "" && l.Level == 0 && len(s) < 200 && (byProgram.Has(s) || ofReaction(s) || joins(l, s)) {
			l.blank()
		}
	}
}

// unedited takes off that a message was changed since.
func unedited(s string) string {
	for _, mark := range []string{"(edited)", "<This message was edited>", "(bearbeitet)", "(modifié)", "(editado)", "(bewerkt)", "(modificato)"} {
		if rest, ok := strings.CutSuffix(s, mark); ok {
			return strings.TrimRight(rest, " ")
		}
	}
	return s
}

// behindReply cuts off which message somebody answers: "Replying to "Slides: https://…": Can we …", "[In reply to Ruta]".
func behindReply(s string) (string, bool) {
	if to, ok := strings.CutPrefix(s, "[In reply to "); ok {
		_, rest, ok := strings.Cut(to, "]")
		return strings.TrimSpace(rest), ok
	}
	quoted, ok := scan.CutPrefixFold(s, "replying to \"")
	if end := strings.LastIndex(quoted, "\""); ok && end >= 0 {
		return strings.TrimLeft(quoted[end+1:], ": "), true
	}
	return s, false
}

// ofReaction tells "Reacted to "Slides: https://…" with 👍", "Removed a 👍 reaction from "…"", "3 replies", "2 reactions".
func ofReaction(s string) bool {
	if _, n := scan.LeadingNumber(s); n > 0 {
		return counted.Has(strings.TrimSpace(s[n:]))
	}
	return scan.OpensWith(s, []string{"Reacted to \"", "Reacted with ", "Removed a ", "Liked \"", "Loved \"", "Laughed at \"", "Emphasized \"", "Questioned \"", "Disliked \""}) && strings.ContainsAny(s, "\"“👍") ||
		scan.OpensWith(s, []string{"Last reply ", "replied to a thread:", "Messages and calls are end-to-end encrypted", "Messages to this chat and calls are now secured"})
}

// joins tells a line that says nothing but who came, went or was added: "was added to #docs by Ruta", "Ruta has joined #docs".
func joins(l *Line, s string) bool {
	return scan.OpensWith(s, []string{"was added to #", "joined #", "has joined #", "left #", "set the channel ", "has renamed the channel ", "pinned a message", "started a call", "added an integration"}) ||
		l.Speaker == "" && scan.ContainsOne(s, []string{" has joined #", " has left #", " joined the group", " left the group"}) && scan.CountWords(s) < 9
}

var (
	byProgram = vocab.Phrases("media omitted|image omitted|video omitted|audio omitted|sticker omitted|gif omitted|document omitted|contact card omitted|medien ausgeschlossen|bild weggelassen|audio weggelassen|video weggelassen|médias omis|multimedia omitido|media weggelaten|" +
		"this message was deleted|you deleted this message|diese nachricht wurde gelöscht|this message was edited|missed voice call|missed video call|edited|new|new messages|view thread|reply in thread|also sent to the channel|only visible to you|image|sticker|photo|voice message|gif")
	counted = vocab.Phrases("reply|replies|reaction|reactions|more replies|new reply|new replies")
)
