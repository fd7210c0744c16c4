package reply

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// Courteous tells whether an answer says no more than that it was read, or will be seen to: "Thanks
// Tom, I'll have a look." A bare "yes" or "no" says more, whatever it says.
func Courteous(text string) bool {
	heard := false
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!,;:\n\r–—", r) }) {
		words := strings.Fields(part)
		if len(words) == 0 {
			continue
		}
		if named := len(words) == 1 && heard && scan.IsCapital(words[0]) && len(lexicon[fold(words[0])]) == 0; !named && !politePart(words) {
			return false
		}
		heard = true
	}
	return true
}

// politePart tells whether a part of a sentence thanks, greets, or promises to look into something.
func politePart(words []string) bool {
	intent := false
	for i, word := range words {
		w := strings.Trim(fold(word), `"'()*_`)
		switch {
		case heardWords[w] || w == "" || !wordAt(w, 0):
		case i == 0 && intentions[w]:
			intent = true
		case intent && looking[w], intent && i > 1 && insights[w]:
		case i > 0 && thanked[strings.ToLower(words[i-1])] && scan.IsCapital(word): // "Thanks Tom"
		default:
			return false
		}
	}
	return true
}

var (
	heardWords = vocab.New("thanks", "thank", "thx", "ty", "you", "cheers", "ta", "ok", "okay", "k", "noted", "received", "understood", "got", "it", "great", "perfect", "fine",
		"sure", "alright", "right", "good", "many", "much", "so", "very", "a", "lot", "for", "everything", "the", "this", "that", "your", "reminder", "reminders", "warning", "heads-up",
		"heads", "up", "note", "info", "information", "notice", "letting", "me", "us", "know", "telling", "hi", "hello", "hey", "duly", "all", "best", "regards", "kind",
		"appreciated", "seen", "will", "do", "on", "to", "know,", "known", "danke", "vielen", "dank", "schön", "für", "die", "den", "das", "erinnerung", "hinweis",
		"info", "gut", "gerne", "alles", "klar", "verstanden", "gesehen", "hallo", "viele", "grüße", "gruß", "merci", "beaucoup", "bien", "reçu", "noté", "c'est", "pour", "le", "rappel",
		"bonjour", "d'accord", "gracias", "muchas", "por", "el", "aviso", "recibido", "vale", "perfecto", "bedankt", "dank", "je", "u", "wel", "gezien", "prima", "voor",
		"de", "herinnering", "grazie", "mille", "ricevuto", "va", "bene", "obrigado", "obrigada", "recebido", "pelo", "👍", "🙏")
	intentions = vocab.New("i'll", "we'll", "i", "let", "leave", "i'm", "ich", "wir", "je")
	looking    = vocab.New("look", "check", "discuss", "talk", "speak", "ask", "think", "see", "get", "come", "have", "deal", "sort", "handle", "take", "review", "decide",
		"back", "into", "at", "with", "about", "over", "it", "looking", "checking", "thinking", "reviewing", "schaue", "schauen", "kümmere", "kümmern", "prüfe", "prüfen", "melde",
		"melden", "mich", "uns", "mir", "darum", "es", "an", "regarde")
	insights = vocab.New("soon", "later", "today", "tomorrow", "shortly", "week", "team", "finance", "care", "look", "of", "in", "her", "him", "them", "my", "our", "boss", "morgen", "heute", "bald")
)
