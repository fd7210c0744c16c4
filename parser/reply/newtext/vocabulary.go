package newtext

import "duly/parser/vocab"

// The words of many languages by which mail programs mark a quote. What a line means is
// decided by its shape; these tables name only what shape cannot tell.

// wrote holds the verbs of attributions, as whole words in lower case.
var wrote = vocab.New(
	"wrote", "writes", "written", // English
	"schrieb", "schreibt", "geschrieben", // German
	"écrit", "ecrit", // French
	"escribió", "escribio", "escribe", "escribiu", "escriure", "escrit", "escrigué", // Spanish, Galician, Catalan
	"scritto", "scrive", // Italian
	"escreveu", "escreve", // Portuguese
	"schreef", "geschreven", "schrijft", // Dutch
	"skrev", "skriver", "skrifaði", // Danish, Norwegian, Swedish, Icelandic
	"kirjoitti", "kirjutas", // Finnish, Estonian
	"napisał", "napisała", "napisał(a", "napisał/a", "pisze", "napisano", // Polish
	"napsal", "napsala", "napísal", "napísala", "píše", // Czech, Slovak
	"написал", "написала", "написав", "пишет", "писал", "пише", "пишуть", "написа", "написао", // Russian, Ukrainian, Bulgarian, Serbian
	"napisao", "napisala", "napisal", "piše", // Croatian, Slovenian
	"írta", "írja", // Hungarian
	"scris",                    // Romanian
	"yazdı", "yazdi", "yazmış", // Turkish
	"έγραψε", "έγραψαν", // Greek
	"viết",                // Vietnamese
	"menulis", "nagsulat", // Indonesian, Malay, Tagalog
	"rakstīja", "rašė", "parašė", // Latvian, Lithuanian
	"idatzi", "skribis", // Basque, Esperanto
	"כתב", "כתבה", "כתב/ה", "כתבו", "كتب", "كتبت", "كتبه", "نوشت", "نوشته", "لکھا", // Hebrew, Arabic, Persian, Urdu
	"लिखा", "লিখেছেন", // Hindi, Bengali
)

// quoting begins the attributions that name nobody's writing: "Quoting Lena Park:".
var quoting = vocab.New("quoting", "zitat", "zitiere", "citando", "citaat", "citerar", "citat", "citát", "cytat", "selon", "citation", "quota", "cita", "цитирование",
	"message", "missatge", "mensaje", "messaggio", "mensagem", "nachricht", "bericht", "сообщение", "mesaj")

// wroteParts are verbs of languages that set no blanks between words.
var wroteParts = []string{"写道", "寫道", "写到", "撰写", "书き", "書き", "さんは書", "のメール", "님이 작성", "님이 쓴", "작성:", "썼습니다", "เขียนว่า", "เขียน:"}

// leads are the words that begin an attribution, before its date.
var leads = vocab.New("on", "at", "am", "le", "el", "il", "op", "em", "den", "på", "pa", "dnia", "w", "dne", "dňa", "dana", "pe", "în", "in", "a", "à",
	"la", "vào", "lúc", "в", "на", "u", "klo", "de", "se", "στις", "στην", "την", "op", "od", "pada", "tarihinde", "день", "ngày", "em", "tanggal",
	"ב", "בתאריך", "في", "بتاريخ", "در", "o", "al", "dia", "ma", "po", "út", "st", "čt", "pá", "so", "ne", "pon", "wt", "śr", "czw", "pt")

// The roles of the header lines that stand above an unmarked quote.
type role uint8

const (
	from role = 1 << iota
	sent
	to
	subject
	other
)

// labels holds the names of header lines as mail programs translate them, in lower case.
var labels = roles(map[role][]string{
	from: {"from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "nadawca", "odesílatel", "odesílateľ", "от", "від",
		"от кого", "kimden", "gönderen",
		"feladó", "de la", "expeditor", "από", "发件人", "寄件者", "寄件人", "差出人", "送信者", "送信元", "보낸 사람", "보낸사람", "발신", "من", "מאת", "จาก", "từ",
		"người gửi", "dari",
		"nuo", "no", "saatja", "expéditeur", "absender", "remitente", "mittente", "remetente", "afzender", "avsändare", "afsender",
		"avsender", "отправитель", "отправник", "од", "frá", "از", "प्रेषक"},
	sent: {"sent", "date", "sent at", "sent on", "gesendet", "datum", "gesendet am", "envoyé", "envoyé le", "date d'envoi", "enviado",
		"enviado el", "enviada", "enviada em", "enviado em", "enviat", "fecha", "data", "inviato", "data invio",
		"verzonden", "skickat", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys", "wysłano", "wysłane", "data wysłania", "odesláno",
		"odoslané", "dátum", "отправлено", "дата", "надіслано", "дата отправки",
		"gönderilme", "gönderildi", "gönderim tarihi", "gönderme tarihi", "tarih", "elküldve", "küldve", "trimis", "dată", "αποστολή",
		"στάλθηκε", "ημερομηνία", "poslano", "poslato", "послано",
		"发送时间", "发送日期", "寄件日期", "傳送時間", "日期", "时间", "送信日時", "日時", "日付", "보낸 날짜", "날짜", "보낸 시간", "التاريخ", "تاريخ", "تاريخ الإرسال",
		"נשלח", "נשלח בתאריך", "תאריך", "ส่ง", "วันที่", "đã gửi", "ngày", "dikirim", "tanggal", "išsiųsta", "nosūtīts", "saadetud",
		"kuupäev", "послато", "ارسال", "ارسال شده", "تم الإرسال", "भेजा गया"},
	to: {"to", "an", "à", "a", "para", "aan", "til", "till", "vastaanottaja", "do", "komu", "pro", "adresat", "кому", "до", "kime",
		"alıcı", "címzett", "către", "destinatar", "προς",
		"收件人", "收件者", "宛先", "受信者", "받는 사람", "받는사람", "수신", "إلى", "אל", "ถึง", "đến", "tới", "kepada", "ke", "kam", "kam", "per",
		"destinataire", "pour", "empfänger", "destinatario", "destinatário", "mottagare", "modtager", "za", "prima", "до кого", "за", "به", "प्रति"},
	subject: {"subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "aihe", "temat", "předmět",
		"predmet", "vec", "тема", "konu", "tárgy", "subiect", "θέμα",
		"主题", "主旨", "主題", "标题", "件名", "題名", "제목", "الموضوع", "נושא", "หัวเรื่อง", "เรื่อง", "chủ đề", "tiêu đề", "subjek", "perihal",
		"tema", "teema", "tēma", "thema", "efni", "موضوع", "विषय", "assumpte", "naslov", "zadeva", "относно"},
	other: {"cc", "bcc", "kopie", "kopia", "kopi", "kopio", "copie", "copia", "cópia", "másolat", "копия", "копія", "копие", "копија", "kópia",
		"kopija", "koopia", "afrit", "رونوشت", "प्रतिलिपि", "抄送", "副本", "참조",
		"reply-to", "reply to", "antwort an", "antworten an", "répondre à", "responder a", "rispondi a", "risposta", "organization",
		"organisation",
		"attachments", "importance", "priority", "anlagen", "anhänge", "pièces jointes", "datos adjuntos", "wichtigkeit", "priorität",
		"importancia", "bilagor", "bilag", "вложения", "newsgroups", "list-id", "mailed-by", "message-id", "in-reply-to", "references"},
})

// original holds the words between the dashes of "-----Original Message-----", one of
// each pair; a line of dashes around other words is the sender's own.
var original = []string{
	"original message", "mail original", "correo original", "원본 이메일", "original appointment", "original mail", "original email", "original e-mail", "original nachricht",
	"originalnachricht", "original-nachricht", "ursprüngliche nachricht", "ursprüngliche mail", "weitergeleitete nachricht",
	"message original", "message d'origine", "message d’origine", "message transféré", "message transmis", "message réexpédié",
	"courriel original", "mensaje original", "mensaje reenviado", "mensagem original", "mensagem encaminhada",
	"mensagem reencaminhada",
	"messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "oorspronkelijke bericht", "oorspronkelijke e-mail",
	"origineel bericht", "doorgestuurd bericht", "originalt meddelande", "ursprungligt meddelande", "ursprungligt mail",
	"vidarebefordrat meddelande", "vidarebefordrat mail",
	"original besked", "oprindelig meddelelse", "original meddelelse", "oprindelig besked", "videresendt meddelelse",
	"videresendt besked", "opprinnelig melding", "opprinnelig e-post", "videresendt melding", "alkuperäinen viesti",
	"välitetty viesti", "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość przekazana", "treść przekazanej wiadomości",
	"przekazana wiadomość",
	"původní zpráva", "původní e-mail", "přeposlaná zpráva", "pôvodná správa", "preposlaná správa", "исходное сообщение",
	"пересылаемое сообщение", "пересланное сообщение", "переадресованное сообщение", "оригінальне повідомлення",
	"переслане повідомлення", "оригинално съобщение",
	"eredeti üzenet", "továbbított üzenet", "mesaj original", "mesajul original", "mesaj redirecționat", "orijinal mesaj",
	"özgün ileti", "orijinal ileti", "yönlendirilmiş mesaj", "i̇letilen mesaj", "iletilen ileti", "αρχικό μήνυμα",
	"προωθημένο μήνυμα", "izvorna poruka", "originalna poruka", "izvirno sporočilo",
	"forwarded message", "forwarded by", "forwarded mail", "forwarded email", "missatge original", "mensaxe orixinal", "thư gốc",
	"tin nhắn được chuyển tiếp", "pesan asli", "pesan terusan", "algne kiri", "algupärane sõnum", "sākotnējais ziņojums",
	"originalus pranešimas", "pradinis laiškas",
	"原始邮件", "原始郵件", "原邮件", "原始信件", "转发邮件", "转发的邮件", "轉寄郵件", "轉寄的郵件", "邮件原件", "元のメッセージ", "転送メッセージ", "転送されたメッセージ", "オリジナルメッセージ",
	"원본 메시지", "원본 메일", "전달된 메시지", "전달된 메일", "الرسالة الأصلية", "رسالة موجهة", "הודעה מקורית", "הודעה שהועברה", "ข้อความต้นฉบับ",
	"ข้อความที่ส่งต่อ",
}

// forwards begin the quoted part of a forward that has no dashes (Apple Mail).
var forwards = []string{
	"begin forwarded message", "anfang der weitergeleiteten nachricht", "début du message réexpédié", "début du message transféré",
	"inicio del mensaje reenviado", "início da mensagem reencaminhada", "início da mensagem encaminhada",
	"inizio messaggio inoltrato", "begin doorgestuurd bericht", "vidarebefordrat brev", "start på videresendt besked",
	"videresendt melding", "välitetty viesti alkaa", "rozpoczęcie przesyłanej wiadomości", "początek przekazywanej wiadomości",
	"начало переадресованного сообщения", "начало пересылаемого сообщения", "přeposlaná zpráva", "továbbított levél kezdete",
	"i̇letilen mesajın başlangıcı", "début du message réacheminé", "下面是被转发的邮件", "以下為轉寄的郵件", "転送されたメッセージ", "전달된 메시지 시작",
}

func roles(m map[role][]string) map[string]role {
	r := map[string]role{}
	for k, list := range m {
		for _, w := range list {
			r[w] |= k
		}
	}
	return r
}
