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
