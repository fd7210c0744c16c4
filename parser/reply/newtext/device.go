package newtext

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// sentFrom begins the line that a device or a mail program adds, in many languages.
var sentFrom = []string{
	"sent from", "sent via", "sent with", "sent by", "sent on", "sent using", "from my", "written on my", "typed on my",
	"posted from", "via mobile", "via iphone", "via my", "composed on", "get outlook for", "download outlook", "get yahoo mail", "sent through",
	"this message was sent from my", "this message was sent using", "this mail was sent using", "this email was sent using", "this email was sent from my", "shared from",
	"von meinem", "von meiner", "von unterwegs", "gesendet von", "gesendet mit", "gesendet über", "gesendet aus", "diese nachricht wurde von meinem",
	"diese nachricht wurde mit", "diese e-mail wurde von", "versendet mit", "verschickt von", "verschickt mit", "outlook für",
	"outlook für ios beziehen", "holen sie sich outlook",
	"envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "envoyé via", "envoye de", "obtenez outlook",
	"télécharger outlook", "téléchargez outlook", "provenance :", "envoyé par",
	"enviado desde", "enviado do", "enviado da", "enviado de", "enviado a partir", "enviado con", "enviado com", "enviado via",
	"enviado por", "enviat des", "obtener outlook", "obtenga outlook", "descarga outlook", "obter o outlook", "obtenha o outlook",
	"baixe o outlook",
	"inviato da", "inviato dal", "inviato con", "scarica outlook", "ottieni outlook", "inviata da",
	"verzonden vanaf", "verzonden met", "verzonden via", "verstuurd vanaf", "verstuurd met", "verzonden van", "download outlook voor",
	"outlook voor ios", "outlook voor android", "van mijn",
	"skickat från", "skickat med", "skickat via", "skickat fran", "hämta outlook", "sendt fra", "sendt via", "sendt med",
	"hent outlook", "få outlook", "skaffa outlook", "lähetetty", "lataa outlook", "hanki outlook",
	"wysłane z", "wysłano z", "wysłane za", "wysłane przez", "pobierz aplikację outlook", "pobierz program outlook", "odesláno z",
	"odeslané z", "odoslané z", "odesláno pomocí", "získejte outlook", "stáhnout outlook", "poslano s", "poslano z", "poslano sa", "poslato sa",
	"отправлено с", "отправлено из", "отправлено от", "отправлено через", "послано с", "скачать outlook", "получить outlook",
	"надіслано з", "надіслано від", "відправлено з", "изпратено от", "послато са",
	"elküldve", "küldve", "iphone-ról küldve", "iphone-omról küldve", "trimis de pe", "trimis din", "trimis de la", "στάλθηκε από",
	"εστάλη από", "gửi từ", "được gửi từ", "đã gửi từ", "dikirim dari", "saadetud minu", "išsiųsta iš", "nosūtīts no", "ส่งจาก",
	"从我的", "從我的", "发自", "發自", "寄自", "我的", "나의", "내 ", "נשלח מ", "أُرسلت من", "مرسل من", "أرسلت من", "تم الإرسال من", "ارسال شده از",
}

// sentEnd closes it in the languages that put the verb last.
var sentEnd = []string{"gesendet", "gesendet.", "gesendet mit", "geschickt", "から送信", "から送信されました", "에서 보냄", "에서 전송됨", "에서 보냈습니다",
	"传送", "傳送", "发送", "發送", "'den gönderildi", "gönderildi", "'imden gönderildi", "ile gönderildi", "küldve", "lähetetty"}

// devices are what such a line names.
var devices = []string{"unterwegs", "on the go", "iphon", "ipad", "ipod", "android", "blackberry", "galaxy", "samsung", "mobile", "mobil", "phone", "handy",
	"smartphone", "outlook", "tablet", "telefon", "móvil", "movil", "celular", "portable", "cellulare", "huawei", "xiaomi", "pixel",
	"nokia", "htc", "windows", "yahoo", "gmail", "mail", "airmail", "cell", "device", "gerät", "telefoon", "téléphone", "teléfono",
	"telefone", "puhelim", "matkapuhelim", "телефон", "手机", "手機", "proton", "thunderbird", "spark", "superhuman", "front", "zoho",
	"aquamail", "k-9", "nine", "mac", "imac", "macbook", "laptop", "computer", "treo", "oneplus", "ti-"}

// excuses may follow it after a comma or a full stop.
var excuses = []string{"get the app", "search, organi", "conquer", "get the new", "excus", "typo", "brevity", "brief", "forgive", "sorry",
	"pardon", "apolog", "tippfehler", "entschuldig",
	"verzeih", "faute", "errores", "erros", "autocorrect", "short", "kürze", "thumb"}

// isDevice tells whether a line is what a device or a mail program adds under a mail. A
// sentence that goes on after the device is the sender's own.
func isDevice(s string) bool {
	if s == "" || len(s) > 240 {
		return false
	}
	s = strings.ToLower(strings.Trim(s, " *_-–—<>()[].!\t"))
	s = strings.ReplaceAll(s, "’", "'")
	head, tail := s, ""
	if i := strings.IndexAny(s, ",;"); i >= 0 {
		head, tail = s[:i], s[i+1:]
	}
	for _, end := range []string{". ", " — ", " – "} {
		if i := strings.Index(head, end); i >= 0 {
			head, tail = s[:i], s[i+len(end):]
		}
	}
	if strings.TrimSpace(tail) != "" && !scan.ContainsOne(tail, excuses) && !isBoast(head, tail) {
		return false
	}
	head = dropLink(head)
	n := len(strings.Fields(head))
	if n <= 10 && strings.Contains(head, "outlook") && (strings.Contains(head, "ios") || strings.Contains(head, "android")) {
		return true
	}
	for _, p := range sentFrom {
		if strings.HasPrefix(head, p) {
			return n <= 12 && scan.ContainsOne(head, devices) && !tells(head[len(p):]) || n <= 6 && sureHeads[p] && !tells(head[len(p):])
		}
	}
	for _, p := range sentEnd {
		if strings.HasSuffix(head, p) {
			return n <= 12 && scan.ContainsOne(head, devices)
		}
	}
	i := strings.Index(head, " from mobile")
	return i > 0 && n <= 3
}

// isBoast tells whether the words behind a device praise it: "…, an AT&T 5G smartphone".
func isBoast(head, tail string) bool {
	return len(strings.Fields(tail)) <= 10 && (scan.ContainsOne(head, devices) || strings.HasPrefix(head, "sent from my ")) && scan.ContainsOne(tail, devices) && !tells(" "+tail)
}

// tells tells whether the words go on as a sentence of the sender's: "sent from the depot it was …".
func tells(head string) bool { return scan.ContainsOne(head+" ", tellings) }

var tellings = []string{" it is ", " it was ", " it came ", " and it ", " which ", " because ", " is easier", " is much ", " are ", " does not ",
	" doesn't ", " i ", " we ", " you ", " can ", " will ", " was ", " were "}

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
