package mail

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

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
	if name, ok := startsWith(low, quotedFields); ok {
		return strings.Contains(name, "@") || !strings.ContainsAny(name, "0123456789") // "From: Monday 23 November" is an absence
	}
	return ruled && scan.ContainsOne(low, []string{"original message", "ursprüngliche nachricht", "message d'origine", "mensaje original",
		"oorspronkelijk bericht", "messaggio originale", "mensagem original"})
}

var quotedFields = []string{"from: ", "von: ", "de : ", "de: ", "van: ", "da: "}

// isNotice knows an answering machine by what it says of itself where no field or subject
// tells: that it is one, or that it answers a mail in place of somebody who is away.
func (s *signals) isNotice() bool {
	if s.forwarded || s.list {
		return false
	}
	if s.saysAutomatic() && (s.callsItselfReply() || s.thanks() || s.confirmsArrival() || s.own(closedTexts) || s.saysAway()) {
		return !s.isPersonal()
	}
	if (strings.HasPrefix(s.auto, "auto-") || s.bulk || s.noReply && (s.answers || s.replied)) && (s.confirmsArrival() || s.sentenceOn(confirmations) && s.saysAutomatic()) {
		return true
	}
	if s.isOfDesk() {
		return true
	}
	if rest, opens := startsWith(s.ownText(), autoSubjects); opens && isColon(rest) {
		return !s.isPersonal()
	}
	if saysAwayAbroad(s.ownText()) || saysArrivedAbroad(s.ownText()) {
		return (s.answers || s.replied) && !s.isPersonal()
	}
	if s.program {
		return false
	}
	w := s.wording()
	return w.isNotice(s.answers || s.replied) && !s.isPrivate() && (w.says(urgency) || w.isPlanned() || !s.isAhead()) // the last is the dearest to ask
}

// isOfDesk: what a help desk's program says when it has filed a request: that it came, under which
// number, and how long an answer takes. A clerk who says so goes on, or speaks of himself.
func (s *signals) isOfDesk() bool {
	return s.own(deskTexts) && (s.thanks() || s.confirmsArrival()) && !hasWord(s.ownText(), singulars) && !s.isPersonal() && s.wording().strange == 0
}

// saysAutomatic: a sentence that calls this mail automatic, and does not deny it.
func (s *signals) saysAutomatic() bool { return len(s.automatic()) > 0 }

// callsItselfReply: "this is an automatic reply", where others are automatic messages.
func (s *signals) callsItselfReply() bool {
	words := s.automatic()
	for _, w := range words[:min(len(words), 3)] {
		if _, ok := startsWith(w, []string{"auto-re", "reply", "respon", "acknowledg", "answer", "antwort", "réponse", "respuesta", "antwoord",
			"risposta", "resposta"}); ok {
			return true
		}
	}
	return false
}

// automatic returns the words of that sentence from "automatic" on.
func (s *signals) automatic() []string {
	if !s.own(automaticStems) {
		return nil
	}
	for _, sentence := range s.sentences() {
		this := false
		words := strings.Fields(sentence)
		for i, w := range words {
			w = strings.Trim(w, "*_-–:,;()[]\"'")
			if negations[w] {
				break
			}
			this = this || demonstratives[w]
			if _, ok := startsWith(w, automaticStems.All()); ok && this {
				return words[i:]
			}
		}
	}
	return nil
}

// thanks: "thank you for your message", "vielen Dank für Ihre Anfrage".
func (s *signals) thanks() bool {
	return s.own(contactThanks) || s.sentenceOn(thankWords)
}

// confirmsArrival: "your request (12) has been received", "Ihre Anfrage ist eingegangen".
func (s *signals) confirmsArrival() bool { return s.sentenceOn(arrivalVerbs) }

// sentenceOn: one of the words, and in the same sentence what somebody wrote.
func (s *signals) sentenceOn(words *vocab.List) bool {
	if !s.own(words) {
		return false
	}
	for _, sentence := range s.sentences() {
		if words.In(sentence) && namesRequest(strings.Fields(sentence)) {
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
		if strings.HasPrefix(w, "viest") && strings.HasSuffix(w, "si") { // the Finnish "viestiisi", "to your message"
			return true
		}
	}
	return false
}

// hasRequestNoun: "for the message".
func hasRequestNoun(words []string) bool {
	for _, w := range words {
		if _, ok := startsWith(w, requestNouns); ok {
			return true
		}
	}
	return false
}

func (s *signals) sentences() []string {
	return strings.FieldsFunc(s.ownText(), func(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '。' })
}

var (
	automaticStems = vocab.NewList("automat", "automát", "auto-gener", "auto-reply", "auto-resp", "autogener")
	negations      = vocab.New("not", "no", "isn't", "don't", "nicht", "kein", "keine", "pas", "n'est", "non", "niet", "geen", "não")
	demonstratives = vocab.New("this", "dies", "diese", "dieses", "ceci", "ce", "cet", "cette", "este", "esta", "éste", "esto", "dit", "deze", "questo",
		"questa", "essa", "esse", "isto")

	possessives = vocab.New("your", "ihre", "ihr", "ihren", "ihrer", "deine", "deiner", "votre", "vos", "su", "sus", "tu", "uw", "je", "sua", "tua", "suo", "seu", "pela",
		"pelo", "vostra", "vostro", "ditt", "din", "dit", "er", "ert", "deres", "twoja", "twoje", "państwa", "pani", "pana", "vaše", "vaši", "váš", "trouble", "support", "a", "ein")
	requestNouns = []string{"message", "mail", "email", "e-mail", "request", "inquir", "enquir", "ticket", "case", "query", "submission", "application", "nachricht", "bewerbung", "schreiben", "interesse", "feedback", "interest", "correspondence",
		"anfrage", "anliegen", "vorgang", "mitteilung", "zuschrift", "demande", "courriel", "requête", "sollicitation", "candidature", "mensaje", "correo", "solicitud", "consulta", "petición", "incidencia",
		"bericht", "verzoek", "aanvraag", "vraag", "melding", "messaggio", "richiesta", "segnalazione", "mensagem", "solicitação", "pedido", "chamado", "mejl", "meddelande", "besked", "ärende", "förfrågan",
		"henvendelse", "forespørgsel", "forespørsel", "e-post", "epost", "viest", "yhteydenot", "wiadomoś", "zgłoszeni", "zapytani", "zpráv", "požadav", "dotaz", "contacto", "contato"}
	arrivalVerbs = vocab.NewList("received", "we got", "we've got", "been raised", "weitergeleitet", "been logged", "creation of", "registered", "been created", "been opened", "was opened",
		"was created", "receipt of", "has arrived", "bien arrivé", "ha llegado", "è arrivat", "aangekomen", "chegou", "acknowledge", "bestätigen", "bonne réception", "has reached us", "been passed to", "been assigned", "been added to our queue", "is being processed",
		"erhalten", "eingegangen", "angelegt", "erfasst", "eröffnet", "registriert", "in bearbeitung", "reçu", "parvenu", "enregistré", "prise en compte", "pris en compte",
		"prise en charge", "pris en charge", "recibido", "recibida", "recibimos", "registrad", "registrat", "tramit", "ontvangen", "binnengekomen", "geregistreerd", "in behandeling", "ricevut", "presa in carico", "preso in carico",
		"pervenut", "recebemos", "recebida", "recebido", "tagit emot", "mottagit", "mottagits", "registrerat", "modtaget", "mottatt", "registrer", "vastaanot", "saapunut", "otrzymal", "przyjęt",
		"zarejestrowan", "wpłynę", "obdrželi", "přijat", "přijali", "zaevidov")
	deskTexts = vocab.NewList("average response time", "typical reply time", "typical response time", "current response time", "add additional comments", "to add comments",
		"ticket id", "ticket number", "your ticket:", "ticket has been", "case number", "reference number", "request has been raised", "ticketnummer", "ticket-nummer", "vorgangsnummer", "fallnummer", "bearbeitungsnummer",
		"numéro de ticket", "numéro de dossier", "numéro de demande", "número de ticket", "número de caso", "número de incidencia", "número de solicitud", "numero di ticket", "numero di pratica", "zaaknummer", "meldingsnummer",
		"número do chamado", "número do ticket", "número de protocolo", "ärendenummer", "sagsnummer", "saksnummer", "tukipyynnön numero", "numer zgłoszenia", "číslo požadavku")
	confirmations = vocab.NewList("confirmation", "bestätigung", "accusé", "acuse", "conferma", "confirmación", "confirmação", "bevestiging", "bekräft", "bekræft", "bekreft", "kvitt", "potwierdz", "potvrz")
	contactThanks = vocab.NewList("for contacting", "for reaching out", "por contactar", "por entrar em contato", "per averci contattato")

	thankWords = vocab.NewList("thank you for", "thanks for", "dank für", "danke für", "merci pour", "merci de votre", "gracias por", "bedankt voor",
		"dank voor", "grazie per", "obrigado pel", "obrigada pel", "tack för", "tak for", "takk for", "dziękuję za", "dziękujemy za", "děkuji za", "děkujeme za")

	closedTexts = vocab.NewList("no access to", "no internet", "no phone", "no signal", "no connection", "limited access", "limited email", "won't be read", "not have access", "without access", "not be forwarded", "not forwarded",
		"not be read", "not monitored", "unmonitored", "no longer in use", "nicht mehr genutzt", "nicht mehr verwendet", "nicht mehr aktiv", "n'est plus utilisé", "plus active", "ya no está activ", "ya no está en uso", "ya no se utiliza", "non è più attiv", "non è più in uso", "niet meer gebruikt", "niet meer in gebruik", "niet meer actief", "não está mais ativ", "används inte längre", "bruges ikke længere", "nie jest już używan", "no longer monitored", "no longer active", "not reply to this", "nicht weitergeleitet",
		"nicht gelesen", "nicht mehr gelesen", "antworten sie nicht", "nicht auf diese", "von rückfragen", "von nachfragen", "refrain from", "keinen zugriff", "keinen zugang", "nicht überwacht",
		"sans accès", "pas y répondre", "pas répondre à ce", "no responda", "niet beantwoorden", "niet te beantwoorden", "non rispondere", "não responda", "pas accès", "accès limité", "sin acceso", "acceso limitado", "no tengo acceso", "niet doorgestuurd", "niet gelezen",
		"geen toegang", "non ho accesso", "accesso limitato", "non viene letta", "sem acesso", "acesso limitado", "não tenho acesso",
		"läser inte", "læser ikke", "leser ikke", "wird nicht bearbeitet",
		"complete the verification", "has not been verified", "guest list")
	redirectTexts = vocab.NewList("please direct", "please contact", "please use", "please visit", " instead", "stattdessen", "wenden sie sich", "meine vertretung", "urgent",
		"immediate", "emergenc", "dringend", "eilige", "urgence", "urgente", "urgenz", "spoed", "urgência", "urgencia", "noodgeval", "brådskande",
		"haster", "hastesag", "pilny", "naléhav", "kiireel",
		"diríjase", "póngase en contacto", "merci de contacter", "veuillez contacter", "merci d'adresser", "merci de vous adresser", "rivolgersi",
		"rivolgetevi", "si prega di contattare", "neem contact", "contact opnemen", "favor contatar", "por favor contacte", "kontakta gärna",
		"kontakt venligst", "proszę o kontakt", "proszę kontaktować", "kontaktujte")
)
