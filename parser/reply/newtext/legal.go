package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// legalWords are the stems of disclaimers; four of them make one, three in a long paragraph.
var legalWords = []string{
	"confidential", "intended recipient", "intended for", "sigilo", "sigilos", "protegid", "confidencia", "gdpr", "2016/679", "secret professionnel", "ausschließlich", "intended solely", "intended only", "addressee", "privileged", "received this", "in error",
	"unauthorized", "unauthorised", "prohibited", "disclos", "legally", "disclaimer", "notify the sender", "immediately",
	"any attachment", "liability",
	"vertraulich", "irrtümlich", "unbefugt", "bestimmt", "adressat", "rechtlich geschützt", "nicht gestattet", "vernichten", "informieren sie",
	"confidentiel", "destinataire", "erreur", "interdit", "strictement", "confidencial", "destinatario", "prohibid", "por error",
	"destinatário", "proibid", "por engano",
	"riservat", "destinatario", "per errore", "vietat", "vertrouwelijk", "geadresseerde", "ten onrechte", "bestemd", "verboden",
	"elimin", "rogamos", "supprim", "détrui", "detru", "verwijder", "afzender", "absender", "cancell", "notific", "apag",
	"expéditeur", "remitente", "remetente", "mittente", "avisar", "avise", "avertir", "adjunt", "allegat", "anexo", "pièces jointes", "anhäng", "bijlage",
	"konfidentiell", "mottagare", "avsändare", "av misstag", "radera", "bilagor", // Swedish
	"fortrolig", "modtager", "mottaker", "afsender", "avsender", "ved en fejl", "ved en feil", "slette", "vedhæftede", "vedlegg", // Danish, Norwegian
	"luottamuksell", "vastaanottaj", "lähettäj", "tuho", "erehdy", "liitte", // Finnish
	"poufn", "nadawc", "usunięci", "usunąć", "omyłk", "załącznik", "wyłącznie", // Polish
	"důvěrn", "adresát", "odesílatel", "odesilatel", "omyl", "vymaž", "smaž", "dôvern", "odosielateľ", "příloh", // Czech, Slovak
	"bizalmas", "címzett", "feladó", "téved", "töröl", "melléklet", // Hungarian
	"confidențial", "expeditor", "din greșeală", "șterge", "ataș", // Romanian
	"конфиденциальн", "получател", "адресат", "отправител", "удал", "по ошибке", "вложен", "конфіденційн", "одержувач", "відправник", "помилк",
	"видал",                                              // Russian, Ukrainian
	"gizli", "alıcı", "gönderen", "yanlışlık", "siliniz", // Turkish
	"εμπιστευτικ", "παραλήπτ", "αποστολέ", "διαγρά", "λάθο", "συνημμ", // Greek
	"機密", "受信者", "宛先", "送信者", "削除", "誤って", "机密", "保密", "收件人", "发件人", "發件人", "删除", "刪除", "误收", "誤收", "기밀", "수신인", "수신자", "발신자", "삭제", "잘못", // Japanese, Chinese, Korean
}

// imprint holds what firms must print on their letters: register, seat, board, tax number.
var imprint = []string{"registered office", "registered in ", "authorised and regulated", "regulated by", "registered society", "registered number", "company number", "company no", "trading name of", "vat gb", "company reg", "vat no", "vat reg", "vat number", "vat:",
	"geschäftsführ", "amtsgericht", "handelsregister", "hrb ", "hra ", "ust-id", "ust.-id", "ustid", "sitz der gesellschaft", "aufsichtsrat", "vorstand:", "steuernummer",
	"siret", "siren ", "rcs ", "tva intra", "capital de ", "siège social", "partita iva", "p. iva", "p.iva", "sede legale", "cod. fisc", "codice fiscale",
	"kvk", "btw-nr", "btw nr", "btw-nummer", "registro mercantil", "c.i.f", "cif:", "cif ", "nif:", "n.i.f", "cnpj", "org.nr", "org nr",
	"organisationsnummer", "cvr", "y-tunnus",
	"nip:", "nip ", "regon", "krs ", "dič", "ičo", "zapsan", "adószám", "cégjegyzék", "инн ", "огрн", "едрпоу"}

// ofItself begin a disclaimer, which speaks of the mail that it hangs under.
var ofItself = vocab.NewList("this e-mail", "this email", "this mail ", "this message", "this communication", "this transmission", "the information contained", "the information in this", "the contents of this",
	"the content of this", "information contained in this", "diese e-mail", "diese email", "diese nachricht", "dieses schreiben", "der inhalt dieser", "die informationen in dieser", "die in dieser", "ce message", "ce courriel", "cet e-mail",
	"cet email", "ce mail ", "les informations contenues", "le contenu de ce", "este mensaje", "este correo", "esta comunicación", "la información contenida", "el contenido de este", "esta mensagem", "este e-mail", "este email",
	"as informações contidas", "a informação contida", "o conteúdo desta", "questo messaggio", "questa e-mail", "questa mail", "la presente", "le informazioni contenute", "il contenuto di", "dit bericht", "deze e-mail", "deze mail",
	"de informatie in", "de inhoud van", "det här meddelandet", "detta meddelande", "detta e-post", "denne e-mail", "denne mail", "denne e-post", "denne meddelelse", "indholdet af", "tämä viesti", "tämä sähköposti",
	"niniejsza wiadomość", "ta wiadomość", "treść tej", "tento e-mail", "táto správa", "tato zpráva", "ez az üzenet", "ez az e-mail", "acest mesaj", "acest e-mail", "bu e-posta", "bu mesaj", "это сообщение", "данное сообщение", "це повідомлення",
	"αυτό το μήνυμα", "το παρόν", "本邮件", "本メール", "이 메일", "이 이메일")

// seats are said of a firm in no letter but under it.
var seats = vocab.NewList("registered office", "registered in ", "trading name of", "trading as", "sitz der gesellschaft", "handelsregister", "siège social", "sede legale", "sede social", "domicilio social", "statutaire zetel", "siedziba")

// legalHeads begin a short disclaimer.
var legalHeads = []string{"confidential", "disclaimer", "notice", "vertraulich", "confidentiel", "confidencial", "riservat", "vertrouwelijk", "aviso", "avviso", "avis "}

// legalTitles stand on a line of their own above a disclaimer.
var legalTitles = vocab.New("disclaimer", "legal notice", "notice", "confidentiality notice", "important notice", "haftungsausschluss", "rechtlicher hinweis",
	"hinweis", "avertissement", "aviso legal", "avviso", "aviso de confidencialidad", "avviso di riservatezza")

// imprints counts them in a text in lower case.
func imprints(s string) int {
	n := 0
	for _, w := range imprint {
		at := strings.Index(s, w)
		if at == 0 || at > 0 && !letterBefore(s, at) {
			n++
		}
	}
	return n
}

// letterBefore tells whether the place at stands inside a word.
func letterBefore(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return unicode.IsLetter(r)
}

// isLegal tells whether a paragraph is a disclaimer or a footer, not anybody's own words.
func isLegal(s string) bool {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	if s = strings.TrimLeft(s, "-_=* "); len(s) < 400 && (listFooters.In(s) || strings.HasPrefix(s, "to unsubscribe")) {
		return true
	}
	if len(s) < 240 && printing.In(s) && nature.In(s) {
		return true
	}
	if len(s) < 60 {
		return false
	}
	if n := imprints(s); n >= 3 && len(s) >= 90 || n >= 2 && seats.In(s) && scan.HasDigit(s) && (!isClause(s) || strings.Contains(s, "trading name of")) {
		return true
	}
	n := 0
	for _, w := range legalWords {
		if strings.Contains(s, w) {
			n++
		}
	}
	return n >= 4 && len(s) >= 90 || n >= 2 && ofItself.Begins(s) || n >= 3 && len(s) >= 90 && (len(s) > 140 || slices.ContainsFunc(legalHeads, func(h string) bool { return strings.HasPrefix(s, h) }))
}

// banners are the words of the notes that mail systems set above mail from outside.
var banners = vocab.NewList("outside of the organi", "outside the organi", "outside your organi", "outside of your organi",
	"outside of our organi", "outside our organi", "external email", "external sender", "external e-mail", "originated from outside",
	"originated outside", "from outside", "from an external", "do not click", "don't click", "links or open attachments",
	"externe e-mail", "externe mail", "externer absender", "extern e-mail", "expéditeur externe", "courriel externe",
	"e-mail externe", "email externe", "mail externe", "correo externo", "remitente externo", "remetente externo", "mittente esterno",
	"mail esterna", "externe afzender", "you don't often get email from", "learn why this is important",
	"some people who received this message don't often get",
	"außerhalb der org", "außerhalb ihrer org", "außerhalb unserer org", "außerhalb des unter", "von extern", "klicken sie nicht", "klicken sie keine", "keine links",
	"extérieur de l'", "extérieur de votre", "l'extérieur", "ne cliquez pas", "fuera de la org", "fuera de su org", "no haga clic", "esterno all", "dall'esterno",
	"non cliccare", "non fare clic", "fora da org", "não clique", "buiten de org", "buiten uw org", "klik niet", "utanför org", "utanför din org", "klicka inte",
	"uden for org", "utenfor org", "klik ikke", "klikk ikke", "organisaation ulkopuol", "älä napsauta", "spoza org", "nie klikaj", "mimo org", "neklikejte",
	"不要点击", "請勿點擊", "クリックしないで",
	"[external]", "[extern]", "[ext]")

// isBanner tells whether a line is such a note.
func isBanner(s string) bool {
	if s == "" || len(s) > 500 {
		return false
	}
	if s == strings.ToUpper(s) && isLabel(s) {
		return true
	}
	lower := strings.ReplaceAll(strings.ToLower(s), "’", "'")
	return (lower[0] == '*' || bannerHeads.Begins(lower)) && (banners.In(lower) || outsideStems.In(lower) && senderStems.In(lower) && dangerStems.In(lower))
}

// A note in whatever words says that the mail comes from outside, whose that is, and what not to open.
var (
	outsideStems = vocab.NewList("extern", "außerhalb", "outside", "extér", "ester", "fuera", "fora d", "buiten", "utanför", "uden for", "utenfor", "ulkopuol", "zewnętrz", "spoza", "mimo ", "vnější", "külső", "внешн", "dış")
	senderStems  = vocab.NewList("sender", "absender", "expéditeur", "remitente", "remetente", "mittente", "afzender", "avsändar", "afsender", "avsender", "lähettäj", "nadawc", "odesílatel", "feladó", "отправител", "gönderen", "source", "quelle", "mail", "message", "nachricht",
		"mensaje", "messaggio", "mensagem", "bericht", "meddelande", "besked", "melding")
	dangerStems = vocab.NewList("click", "klick", "clique", "clic", "klik", "link", "attach", "anhang", "anhäng", "anlage", "pièce", "adjunt", "allegat", "anexo", "bijlage", "bilag", "bilaga", "vedlegg", "liitteit", "załącznik", "přílo", "mellékl", "вложени", "caution", "vorsicht", "vigilan", "prudence", "prudenza", "phishing")
)

// bannerHeads begin such a note: a sentence of the sender's that speaks of links or of
// somebody outside begins otherwise.
var bannerHeads = vocab.NewList("[ext", "[this ", "caution", "warning", "external", "notice", "⚠", "this ", "you don", "some people", "do not click", "not click",
	"achtung", "vorsicht", "extern", "diese ", "attention", "ce ", "cuidado", "atención", "atenção", "attenzione", "let op", "precaución",
	"aviso", "avviso", "avertissement",
	"hinweis", "warnung", "waarschuwing", "varning", "advarsel", "varoitus", "huomio", "uwaga", "upozornění", "pozor", "este ", "esta ",
	"questo ", "questa ", "deze ", "dit ",
	"det här ", "denne ", "tämä ", "ta wiadomość", "外部", "此邮件", "警告", "注意", "このメール")

// trimBanner marks the notes at the top of a run, and counts their lines.
func trimBanner(run []Line) int {
	seen := false
	for i := range run {
		l := &run[i]
		switch {
		case l.Blank():
		case isBanner(l.Text):
			seen = true
		case seen && i > 0 && !run[i-1].Blank() && (isRule(l.Text, 3) || banners.In(strings.ToLower(l.Text))):
		default:
			return i
		}
		if !l.Blank() {
			l.Kind = Footer
		}
	}
	return len(run)
}
