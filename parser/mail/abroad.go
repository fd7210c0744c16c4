package mail

import "duly/parser/vocab"

// saysAwayAbroad: in a language whose sentences wording does not know, a short text says that
// its writer is away, and what comes of that.
func saysAwayAbroad(text string) bool {
	return len(text) <= maxAbroad && awayAbroad.In(text) && thenAbroad.In(text) && !matterAbroad.In(text)
}

const maxAbroad = 700 // bytes of such a notice

// awayAbroad say that somebody is away, thenAbroad what is then: whom to ask in haste, and when he is back or
// answers; matterAbroad that somebody speaks of tasks or of another.
var (
	awayAbroad = vocab.NewList(
		"休假", "休暇", "出差", "出張", "外出して", "不在にし", "不在で", "不在の", "不在办公室", "不在公司", "放假", "度假", "年假", "产假", "お休みを", "夏季休業", "年末年始休業", "휴가", "부재중", "부재 중", "출장", "외근", "휴직",
		"szabadságon", "szabadságomat", "házon kívül", "nem vagyok az irodában", "izindeyim", "izinliyim", "izinde olacağım", "tatildeyim", "ofis dışında", "ofiste değil",
		"в отпуске", "в командировке", "на больничном", "отсутствую", "у відпустці", "у відрядженні", "в отпуск съм", "в отпуска", "sunt în concediu", "în concediu", "nu sunt la birou", "εκτός γραφείου", "σε άδεια", "με άδεια",
		"na godišnjem odmoru", "na dopustu", "na porodiljnom", "nisam u uredu", "na dovolenke", "mimo kancelárie", "na odmoru", "puhkusel", "kontorist ära", "atostogauju", "atostogose", "atvaļinājumā",
		"בחופשה", "מחוץ למשרד", "לא אהיה זמין", "في إجازة", "خارج المكتب", "sedang cuti", "di luar kantor", "nghỉ phép", "đi công tác", "ลาพักร้อน", "ไม่อยู่ที่สำนักงาน", "í fríi", "í orlofi")
	thenAbroad = vocab.NewList(
		"返回", "回复", "回覆", "答复", "急事", "紧急", "緊急", "お急ぎ", "戻り次第", "ご返信", "返信", "ご連絡", "対応", "복귀", "급한", "긴급", "회신", "답변", "연락",
		"sürgős", "visszatér", "válaszol", "keress", "acil", "döndüğümde", "döneceğim", "yanıt", "dönüş", "iletişime",
		"срочн", "вернусь", "отвечу", "возвращ", "терміново", "термінов", "повернусь", "відповім", "спешн", "върна", "urgent", "revin", "voi răspunde", "contacta", "επιστρέψω", "επείγ", "απαντήσω", "επικοινων",
		"hitn", "vraćam", "javit", "nujn", "vrnem", "obrnite", "naliehav", "vrátim", "odpoviem", "kiire", "tagasi", "skub", "grįš", "steidzam", "atgriez",
		"דחוף", "אחזור", "אשוב", "عاجل", "للضرورة", "سأعود", "mendesak", "kembali", "hubungi", "khẩn", "trở lại", "liên hệ", "ด่วน", "ติดต่อ", "áríðandi")
	matterAbroad = vocab.NewList("第1", "第2", "第3", "1番", "2番", "3番", "番は", "1번", "2번", "3번", "さんの", "さんは", "她", "님의", "님은", "完了", "完成", "済み", "已经", "完毕", "완료", "elkészült", "tamamlandı", "bitti", "bitirdim", "готово", "сделан", "сделал", "зроблен", "gata", "έγινε",
		"hotov", "gotov", "urejen", "tehtud", "valmis", "padaryta", "izdarīts", "selesai", "đã xong", "เสร็จ", "בוצע", "סיימתי", "تم ")
)

// saysArrivedAbroad: in a language whose sentences wording does not know, a short text says that a message
// has arrived, and when it is answered or under which number. What one person writes to another speaks of himself.
func saysArrivedAbroad(text string) bool {
	return len(text) <= maxAbroad && arrivedAbroad.In(text) && deskAbroad.In(text) && !matterAbroad.In(text) && !hasWord(text, selvesAbroad)
}

var (
	arrivedAbroad = vocab.NewList(
		"получили ваш", "ваше обращение", "ваша заявка", "ваш запрос", "ваше сообщение", "ваше письмо", "за обращение", "отримали ваш", "ваше звернення", "ваш запит", "за звернення", "получихме ваш", "вашето запитване",
		"已收到", "已经收到", "收到您的", "感谢您的来信", "感謝您的來信", "已受理", "受け付け", "受付", "お問い合わせいただき", "お問い合わせありがとう", "お問合せ", "접수되", "접수가", "문의해 주셔", "talebiniz", "başvurunuz", "mesajınız",
		"zgłoszenie nr", "zgłoszenie zostało", "wiadomość została", "za kontakt", "λάβαμε", "το μήνυμά σας", "το αίτημά σας", "am primit", "solicitarea dumneavoastră", "megkaptuk", "köszönjük megkeres", "zaprimili", "prejeli smo", "dostali sme", "prijali sme",
		"קיבלנו", "פנייתך", "הודעתך", "استلمنا", "تم استلام", "pesan anda telah", "chúng tôi đã nhận", "เราได้รับ")
	deskAbroad = vocab.NewList(
		"автоматическ", "автоматичн", "ближайшее время", "номер обращения", "номер заявки", "под номером", "не отвечайте", "рабочих дн", "рабочего дня", "найближчим часом", "робочих дн", "под номер", "работни дни",
		"尽快", "盡快", "工作日", "自动", "自動", "请勿", "請勿", "営業日", "折り返し", "順次", "영업일", "빠른 시일", "자동", "발신 전용", "발신전용", "en kısa süre", "talep numara", "iş günü", "otomatik",
		"dni robocz", "dni roboczych", "jak najszybciej", "możliwie", "το συντομότερο", "εργάσιμ", "αυτόματ", "cel mai scurt", "zile lucrătoare", "munkanap", "hamarosan", "amint lehet", "najkraćem", "radnih dana", "delovnih dneh", "čo najskôr", "pracovných dní",
		"בהקדם", "ימי עסקים", "أقرب وقت", "أيام عمل", "sesegera", "hari kerja", "sớm nhất", "โดยเร็ว")
	selvesAbroad = vocab.New("я", "мне", "мною", "аз", "ben", "εγώ", "eu", "én", "ja", "mi")
)
