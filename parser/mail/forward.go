package mail

import "strings"

// isForward: the subject says so, or the text begins with a forward's mark.
func isForward(subject, text string) bool {
	mark, _, ok := strings.Cut(strings.ToLower(subject), ":")
	if ok && forwardMarks[strings.TrimSpace(mark)] {
		return true
	}
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 600)]))
	for _, m := range forwardLines {
		if strings.HasPrefix(strings.TrimLeft(head, "->* "), m) {
			return true
		}
	}
	return false
}

var forwardMarks = set("fw", "fwd", "wg", "tr", "i", "rv", "reenv", "enc", "doorst", "inoltra", "vs", "vb", "pd", "vl", "továbbítás", "ílt", "weitergeleitet", "转发", "轉寄")

var forwardLines = []string{"forwarded message", "begin forwarded message", "original message", "weitergeleitete nachricht", "anfang der weitergeleiteten",
	"message transféré", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "doorgestuurd bericht", "messaggio inoltrato", "inizio messaggio inoltrato", "mensagem encaminhada", "mensagem reencaminhada"}
