package mail

import "strings"

// ownWords are the words of the mail itself: neither the lines that it quotes nor the mail
// below a forward's mark.
func ownWords(text string) string {
	var b strings.Builder
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, ">") {
			continue
		}
		if low := strings.ToLower(strings.TrimLeft(trimmed, "-_* ")); beginsQuoted(low, len(low) < len(trimmed)) {
			break
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

func beginsQuoted(low string, ruled bool) bool {
	if _, ok := startsWith(low, forwardLines); ok {
		return true
	}
	if _, ok := startsWith(low, quotedFields); ok {
		return true
	}
	return ruled && containsAny(low, []string{"original message", "ursprüngliche nachricht", "message d'origine", "mensaje original", "oorspronkelijk bericht", "messaggio originale", "mensagem original"})
}

var quotedFields = []string{"from: ", "von: ", "de : ", "de: ", "van: ", "da: "}

// isNotice knows an answering machine by what it says of itself where no field or subject
// tells: that it is one, or that it answers a mail in place of somebody who is away.
func (s *signals) isNotice() bool {
	if s.forwarded || s.list || s.program {
		return false
	}
	if s.saysAutomatic() && (s.acknowledges() || s.own(closedTexts) || s.saysAway()) {
		return !s.isPersonal()
	}
	if strings.HasPrefix(s.auto, "auto-") && s.confirmsArrival() {
		return true
	}
	thanks, closed := s.own(thanksTexts) || containsAny(s.subject, thanksTexts), s.own(closedTexts)
	switch {
	case !thanks && !closed:
		return false
	case thanks && closed, s.own(urgentTexts), thanks && !s.replied && s.own(noticeTexts):
		return s.saysAway() && !s.isPersonal()
	}
	return false
}

// saysAutomatic: a sentence that calls this mail automatic, and does not deny it.
func (s *signals) saysAutomatic() bool {
	if !s.own(automaticStems) {
		return false
	}
	for _, sentence := range s.sentences() {
		this := false
		for _, w := range strings.Fields(sentence) {
			w = strings.Trim(w, "*_-–:,;()[]\"'")
			if negations[w] {
				break
			}
			this = this || demonstratives[w]
			if _, ok := startsWith(w, automaticStems); ok && this {
				return true
			}
		}
	}
	return false
}

// acknowledges: it thanks for a mail, or says that it has come.
func (s *signals) acknowledges() bool { return s.own(thanksTexts) || s.confirmsArrival() }

// confirmsArrival: "your request (12) has been received", "Ihre Anfrage ist eingegangen".
func (s *signals) confirmsArrival() bool {
	if !s.own(arrivalVerbs) {
		return false
	}
	for _, sentence := range s.sentences() {
		if containsAny(sentence, arrivalVerbs) && namesRequest(strings.Fields(sentence)) {
			return true
		}
	}
	return false
}

// namesRequest: "your support request", "votre message": what somebody wrote to the sender.
func namesRequest(words []string) bool {
	left := 0 // words in which the noun may come
	for _, w := range words {
		if left--; left >= 0 {
			if _, ok := startsWith(w, requestNouns); ok {
				return true
			}
		}
		if possessives[w] {
			left = 3
		}
	}
	return false
}

func (s *signals) sentences() []string {
	return strings.FieldsFunc(s.ownText(), func(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '。' })
}

var (
	automaticStems = []string{"automat", "automát", "auto-gener", "auto-reply", "auto-resp", "autogener"}
	negations      = set("not", "no", "isn't", "nicht", "kein", "keine", "pas", "n'est", "non", "niet", "geen", "não")
	demonstratives = set("this", "dies", "diese", "dieses", "ceci", "ce", "cet", "cette", "este", "esta", "éste", "esto", "dit", "deze", "questo", "questa", "essa", "esse", "isto")

	possessives  = set("your", "ihre", "ihr", "ihren", "deine", "votre", "vos", "su", "sus", "tu", "uw", "je", "sua", "tua", "suo", "seu", "vostra", "vostro", "trouble", "support", "a", "ein")
	requestNouns = []string{"message", "mail", "email", "e-mail", "request", "inquir", "enquir", "ticket", "case", "query", "nachricht", "anfrage", "anliegen", "vorgang", "demande", "courriel", "mensaje", "correo", "solicitud", "consulta",
		"bericht", "verzoek", "aanvraag", "vraag", "messaggio", "richiesta", "mensagem", "solicitação", "pedido"}
	arrivalVerbs = []string{"received", "registered", "been created", "been opened", "been logged", "receipt of", "creation of", "erhalten", "eingegangen", "angelegt", "erfasst", "eröffnet", "reçu", "enregistrée", "recibido", "recibida", "registrad",
		"ontvangen", "geregistreerd", "ricevut", "recebemos", "recebida", "recebido"}
	thanksTexts = []string{"thank you for contacting", "thanks for contacting", "thank you for reaching out", "thank you for your e", "thank you for your m", "thanks for your e", "thanks for your m", "thank you for writing", "dank für ihre nachricht", "dank für ihre mail", "dank für ihre e-mail", "dank für ihr mail",
		"dank für deine nachricht", "dank für deine mail", "merci pour votre message", "merci de votre message", "merci pour votre mail", "merci pour votre e-mail", "merci pour votre courriel", "gracias por su mensaje", "gracias por su correo", "gracias por tu mensaje", "gracias por contactar", "bedankt voor uw", "bedankt voor je", "dank voor uw",
		"grazie per il suo", "grazie per la sua", "grazie per aver", "obrigado pela sua", "obrigada pela sua", "obrigado por entrar", "obrigado pelo seu", "obrigado por contactar"}
	closedTexts = []string{"no access to", "limited access", "not have access", "without access", "not be forwarded", "not forwarded", "not be read", "not monitored", "unmonitored", "no longer in use", "no longer monitored", "no longer active", "nicht weitergeleitet", "nicht gelesen", "keinen zugriff", "keinen zugang", "nicht überwacht",
		"sans accès", "pas accès", "accès limité", "sin acceso", "acceso limitado", "no tengo acceso", "niet doorgestuurd", "niet gelezen", "geen toegang", "non ho accesso", "accesso limitato", "non viene letta", "sem acesso", "acesso limitado", "não tenho acesso"}
	urgentTexts = []string{"urgent", "immediate", "emergenc", "dringend", "eilige", "urgence", "urgente", "urgenz", "spoed", "urgência", "noodgeval"}
)
