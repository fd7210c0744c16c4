package newtext

import (
	"slices"
	"strings"

	"duly/parser/vocab"
)

// sentFrom begins the line that a device or a mail program adds, in many languages.
var sentFrom = vocab.NewList(
	"sent from", "sent via", "sent with", "sent by", "sent on", "sent using", "from my", "written on my", "typed on my",
	"posted from", "via mobile", "via iphone", "via my", "composed on", "sent through", "typed with", "typed by", "typed using", "thumb-typed", "tapped out on", "dictated on", "dictated with", "dictated to", "sent while",
	"this message was sent from my", "this message was sent using", "this mail was sent using", "this email was sent using", "this email was sent from my", "shared from",
	"von meinem", "von meiner", "von unterwegs", "gesendet von", "gesendet mit", "gesendet über", "gesendet aus", "diese nachricht wurde von meinem",
	"diese nachricht wurde mit", "diese e-mail wurde von", "versendet mit", "verschickt von", "verschickt mit", "outlook für",
	"envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "envoyé via", "envoye de",
	"provenance :", "envoyé par",
	"enviado desde", "enviado do", "enviado da", "enviado de", "enviado a partir", "enviado con", "enviado com", "enviado via",
	"enviado por", "enviat des",
	"inviato da", "inviato dal", "inviato con", "inviata da",
	"verzonden vanaf", "verzonden met", "verzonden via", "verstuurd vanaf", "verstuurd met", "verzonden van",
	"outlook voor ios", "outlook voor android", "van mijn",
	"skickat från", "skickat med", "skickat via", "skickat fran", "sendt fra", "sendt via", "sendt med",
	"lähetetty",
	"wysłane z", "wysłano z", "wysłane za", "wysłane przez", "odesláno z",
	"odeslané z", "odoslané z", "odesláno pomocí", "poslano s", "poslano z", "poslano sa", "poslato sa",
	"отправлено с", "высланно с", "выслано с", "отправлено из", "отправлено от", "отправлено через", "послано с",
	"надіслано з", "надіслано від", "відправлено з", "изпратено от", "послато са",
	"elküldve", "küldve", "iphone-ról küldve", "iphone-omról küldve", "trimis de pe", "trimis din", "trimis de la", "στάλθηκε από",
	"εστάλη από", "gửi từ", "được gửi từ", "đã gửi từ", "dikirim dari", "dihantar dari", "sent úr", "poslané z", "отправлено в", "надіслано з", "надіслано через", "saadetud minu", "išsiųsta iš", "nosūtīts no", "ส่งจาก",
	"来自我的", "來自我的", "diese mail wurde", "diese email wurde", "mobil verfasst", "mobil gesendet", "von mobil", "从我的", "從我的", "发自", "發自", "寄自", "我的", "나의", "내 ", "נשלח מ", "أُرسلت من", "مرسل من", "أرسلت من", "تم الإرسال من", "ارسال شده از")

// sentEnd closes it in the languages that put the verb last.
var sentEnd = []string{"gesendet", "gesendet.", "gesendet mit", "geschickt", "から送信", "から送信されました", "에서 보냄", "에서 전송됨", "에서 보냈습니다",
	"传送", "傳送", "发送", "發送", "'den gönderildi", "gönderildi", "'imden gönderildi", "ile gönderildi", "küldve", "lähetetty"}

// devices are what such a line names.
var devices = vocab.NewList("unterwegs", "on the go", "iphon", "ipad", "ipod", "android", "blackberry", "galaxy", "samsung", "mobile", "mobil", "phone", "handy",
	"smartphone", "outlook", "tablet", "telefon", "móvil", "movil", "celular", "portable", "cellulare", "huawei", "xiaomi", "pixel",
	"nokia", "htc", "windows", "yahoo", "gmail", "mail", "airmail", "cell", "device", "gerät", "telefoon", "téléphone", "teléfono",
	"telefone", "puhelim", "matkapuhelim", "телефон", "мобильн", "приложени", "почт", "手机", "手機", "proton", "thunderbird", "spark", "superhuman", "front", "zoho",
	"aquamail", "k-9", "thumb", "siri", "ponsel", "mobitel", "tālru", "símanum", "mòbil", "κινητ", "갤럭시", "휴대", "هاتف", "جوال", "טלפון", "נייד", "xperia", "motorola", "redmi", "oppo", "vivo", "honor", "surface",
	"chromebook", "bluemail", "canary", "edison", "fastmail", "tuta", "missive", "shortwave", "mimestream", "roundcube", "foxmail", "web.de", "gmx", "app ", "watch", "keyboard", "nine", "mac", "imac", "macbook", "laptop", "computer", "treo", "oneplus", "ti-")

// excuses may follow it after a comma or a full stop.
var excuses = vocab.NewList("get the app", "search, organi", "conquer", "get the new", "excus", "typo", "brevity", "brief", "forgive", "sorry",
	"pardon", "apolog", "tippfehler", "entschuldig",
	"verzeih", "faute", "errores", "erros", "autocorrect", "short", "kürze", "thumb")

// isDevice tells whether a line is what a device or a mail program adds under a mail. A
// sentence that goes on after the device is the sender's own.
func isDevice(s string) bool {
	if s == "" || len(s) > maxDevice {
		return false
	}
	s = strings.ToLower(strings.Trim(s, " *_-–—<>()[].!\t"))
	s = strings.ReplaceAll(s, "’", "'")
	head, tail := s, ""
	if i := strings.IndexAny(s, ",;"); i >= 0 {
		head, tail = s[:i], s[i+1:]
	}
	for _, end := range []string{". ", " — ", " – ", " - "} {
		if i := strings.Index(head, end); i >= 0 {
			head, tail = s[:i], s[i+len(end):]
		}
	}
	if strings.TrimSpace(tail) != "" && !excuses.In(tail) && !isBoast(head, tail) {
		return false
	}
	head = withoutSelf(dropLink(head))
	f := strings.Fields(head)
	n := len(f)
	if getsApp(f) || strings.HasPrefix(s, "yahoo mail: search") || onTheMove[head] && tail != "" {
		return true
	}
	if n <= 10 && strings.Contains(head, "outlook") && (strings.Contains(head, "ios") || strings.Contains(head, "android")) {
		return true
	}
	if p := sentFrom.Prefix(head); p != "" {
		return n <= 12 && devices.In(head) && !tells(head[len(p):]) || n <= 6 && sureHeads[p] && !tells(head[len(p):])
	}
	for _, p := range sentEnd {
		if strings.HasSuffix(head, p) {
			return n <= 12 && devices.In(head)
		}
	}
	i := strings.Index(head, " from mobile")
	return i > 0 && n <= 3
}

// maxDevice is the length in bytes of the longest line of a device.
const maxDevice = 240

// withoutDevice cuts off what a device sets right behind the last sentence: "Yes, booked.Sent from my Galaxy".
func withoutDevice(l Line) Line {
	tail := max(0, len(l.Text)-maxDevice)
	for _, begin := range []string{"Sent from", "Sent via", "Get Outlook", "Von meinem", "Gesendet mit", "Envoyé d", "Enviado d", "Inviato d", "Verzonden v", "Skickat fr", "Sendt fra"} {
		i := strings.LastIndex(l.Text[tail:], begin)
		at := tail + i
		if i < 0 || at == 0 || !isDevice(l.Text[at:]) {
			continue
		}
		if said := strings.TrimRight(l.Text[:at], " "); said != "" && strings.ContainsRune(".!?)", rune(said[len(said)-1])) {
			return Line{Raw: said, Text: said}
		}
	}
	return l
}

// onTheMove stand alone before an excuse: "On the go - sorry for typos".
var onTheMove = vocab.New("on the go", "on the move", "on the road", "in transit", "from my phone", "by phone", "unterwegs", "von unterwegs", "en déplacement", "de camino", "onderweg", "på språng", "på farten")

// getsApp tells whether words ask to get a program for a system: "Get BlueMail for Android".
func getsApp(f []string) bool {
	if len(f) < 3 || len(f) > 9 {
		return false
	}
	verb, other := getting[f[0]], getting[f[len(f)-1]]
	return verb && systems[f[len(f)-1]] || other && slices.ContainsFunc(f, func(w string) bool { return systems[w] })
}

var (
	getting = vocab.New("get", "download", "try", "obtenez", "télécharger", "téléchargez", "obtenir", "obtener", "obtenga", "obtén", "descarga", "descargar", "descargue", "obter", "obtenha", "baixe", "baixar", "transfira",
		"scarica", "ottieni", "haal", "hol", "hole", "holen", "beziehen", "herunterladen", "laden", "hämta", "skaffa", "hent", "få", "lataa", "hanki", "pobierz", "stáhnout", "stáhněte", "získejte", "získať", "stiahnuť", "preuzmite", "prenesite",
		"скачать", "скачайте", "получить", "получите", "завантажити", "отримати", "edinin", "indirin", "beszerzése", "letöltése", "descărcați", "obțineți", "λήψη", "入手", "获取", "下载", "다운로드", "dapatkan", "unduh", "tải")
	systems = vocab.New("ios", "android", "iphone", "ipad", "mac", "macos", "windows", "mobile", "desktop", "androida", "iosa", "androidra", "iosre", "phone")
)

// withoutSelf is a line without its words for the mail itself: "message envoyé depuis …".
func withoutSelf(head string) string {
	for _, self := range []string{"message ", "messaggio ", "mensaje ", "mensagem ", "bericht ", "nachricht ", "meddelande ", "melding ", "mail ", "e-mail ", "email ", "wiadomość ", "сообщение ", "письмо "} {
		if rest, ok := strings.CutPrefix(head, self); ok && sentFrom.Begins(rest) {
			return rest
		}
	}
	return head
}

// isBoast tells whether the words behind a device praise it: "…, an AT&T 5G smartphone".
func isBoast(head, tail string) bool {
	return len(strings.Fields(tail)) <= 10 && (devices.In(head) || strings.HasPrefix(head, "sent from my ")) && devices.In(tail) && !tells(" "+tail)
}

// tells tells whether the words go on as a sentence of the sender's: "sent from the depot it was …".
func tells(head string) bool { return tellings.In(head + " ") }

var tellings = vocab.NewList(" it is ", " it was ", " it came ", " and it ", " which ", " because ", " is easier", " is much ", " are ", " does not ",
	" doesn't ", " i ", " we ", " you ", " can ", " will ", " was ", " were ")

// sureHeads need no known device behind them.
var sureHeads = vocab.New("sent from", "envoyé de", "envoyé depuis", "enviado desde", "enviado do", "enviado de", "inviato da", "inviato dal",
	"verzonden vanaf", "skickat från", "sendt fra")

// dropLink removes a link in brackets or parentheses from the end of a line.
func dropLink(s string) string {
	for _, open := range []string{"<http", "(http", "https://", "http://", "<mailto"} {
		if i := strings.Index(s, open); i >= 0 {
			s = strings.TrimSpace(s[:i])
		}
	}
	return s
}
