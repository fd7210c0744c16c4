package mail

import (
	"strings"

	"duly/parser/vocab"
)

// isForward: the subject says so, or the text begins with a forward's mark. Outlook puts the
// same "Original Message" over what a reply quotes.
func isForward(subject, text string) bool {
	mark, _, _ := strings.Cut(strings.ToLower(subject), ":")
	if mark = strings.TrimSpace(mark); forwardMarks[mark] {
		return true
	}
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 600)]))
	head = strings.TrimLeft(head, "->* ")
	for _, line := range forwardLines {
		if strings.HasPrefix(head, line) {
			return true
		}
	}
	return strings.HasPrefix(head, "original message") && !vocab.IsReplyMark(mark)
}

var forwardMarks = vocab.New("fw", "fwd", "wg", "tr", "i", "rv", "reenv", "enc", "doorst", "inoltra", "vb", "pd", "vl", "továbbítás", "ílt", "weitergeleitet", "转发", "轉寄")

var forwardLines = []string{"forwarded message", "begin forwarded message", "weitergeleitete nachricht", "anfang der weitergeleiteten",
	"message transféré", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "doorgestuurd bericht", "begin doorgestuurd bericht",
	"messaggio inoltrato", "inizio messaggio inoltrato", "mensagem encaminhada", "mensagem reencaminhada"}
