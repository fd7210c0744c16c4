package newtext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// signOffs close a letter.
var signOffs = vocab.New("regards", "best regards", "kind regards", "warm regards", "warmest regards", "many thanks", "thanks",
	"warm wishes", "with kind regards", "with best regards", "with best wishes", "with regards", "kindest regards", "very best", "thanks in advance", "thanks again",
	"merci d'avance", "cordiales salutations", "un cordial saludo", "grazie mille", "buona giornata", "mit freundlichem gruss", "herzliche grüsse", "beste grüsse",
	"liebe grüsse", "hartelijke groeten",
	"thank you", "thanks and regards", "thanks & regards", "best", "best wishes", "all the best", "cheers", "sincerely",
	"yours sincerely", "sincerely yours", "yours", "yours truly", "yours faithfully", "respectfully", "br", "kr", "rgds",
	"mit freundlichen grüßen", "mit freundlichen gruessen", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße",
	"herzliche grüße", "gruß", "grüße", "schöne grüße", "mfg", "lg", "vg", "mit besten grüßen", "freundliche grüsse", "viele grüsse",
	"mit freundlichem gruß", "besten dank", "danke",
	"cordialement", "bien cordialement", "bien à vous", "salutations", "amicalement", "sincères salutations",
	"meilleures salutations", "bonne journée", "merci", "cdlt", "cdt",
	"saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "gracias", "muchas gracias", "cordiais saudações",
	"atenciosamente", "abraços", "obrigado", "obrigada", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
	"att",
	"cordiali saluti", "distinti saluti", "saluti", "un saluto", "grazie", "met vriendelijke groet", "met vriendelijke groeten",
	"vriendelijke groet", "vriendelijke groeten", "groeten", "groet", "mvg", "bedankt", "hartelijke groet",
	"med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "mvh", "med venlig hilsen", "venlig hilsen",
	"med vennlig hilsen", "vennlig hilsen", "hilsen", "ystävällisin terveisin", "terveisin", "pozdrawiam", "z poważaniem",
	"s pozdravem", "hezký den", "zdraví", "s úctou", "terv", "t", "kh", "med vänlig hälsning", "bästa hälsningar", "de bedste hilsner", "z wyrazami szacunku",
	"с наилучшими пожеланиями", "всего доброго", "με εκτίμηση", "敬礼", "此致敬礼", "v/r", "take care", "talk soon", "warmly", "blessings", "ta", "thx", "tia",
	"à bientôt", "bis bald", "atte", "slds", "abrazos", "un abrazo", "bonne réception", "bästa hälsning", "с уважением", "з повагою", "saygılarımla", "üdvözlettel", "cu stimă", "с ув", "всього доброго", "herzlich", "herzlichst", "yours etc", "yours ever", "as ever", "xx", "xxx", "xoxo", "hugs", "love", "lots of love", "much love", "peace", "ciao", "ciao ciao", "adieu", "servus", "tschüss", "tschüs", "tschau", "pfiat di", "pfiat eich", "ade",
	"bises", "bisous", "biz", "bien à toi", "à plus", "a presto", "alla prossima", "un bacio", "baci", "besos", "un besito", "saluditos", "beijos", "beijinhos", "abração", "abç", "abs", "knus", "kram", "kramar", "puss", "halit", "terkuin", "terkut",
	"yst terv", "yst. terv", "t:", "vr. gr", "m.vr.gr", "gr", "grtz", "groetjes", "doei", "toedeloe", "dag", "hilsner", "ha det", "ha det gött", "ha en fin dag", "ha en bra dag", "ha det bra", "fortsatt fin dag", "měj se", "mějte se", "hezký zbytek dne", "s přáním hezkého dne",
	"üdv", "puszi", "szép napot", "szép napot kívánok", "o zi frumoasă", "o zi bună", "toate cele bune", "numai bine", "selamlar", "selam", "sevgiler", "kolay gelsin", "iyi çalışmalar", "iyi günler", "hoşça kalın", "до связи", "с теплом", "хорошего дня", "пока", "гарного дня",
	"salam", "salam hormat", "hormat saya", "hormat kami", "terima kasih", "trân trọng", "thân ái", "kính thư", "cảm ơn", "xin cảm ơn", "lugupidamisega", "tervitades", "parimat", "ar cieņu", "pagarbiai", "geros dienos", "ar sveicieniem", "lep pozdrav", "lp", "s spoštovanjem", "srdačno", "lijep pozdrav", "pozdrav",
	"поздрави", "с уважение", "хубав ден", "χαιρετισμούς", "φιλικά", "με φιλικούς χαιρετισμούς", "με χαιρετισμούς", "kveðja", "kær kveðja", "bestu kveðjur", "cofion", "cofion gorau", "cofion cynnes", "hwyl", "le meas", "slán", "salutacions", "salutacions cordials", "records", "adeu", "agur", "saúdos",
	"بركاته", "مع التحية", "تحياتي", "مع خالص التحية", "وتفضلوا بقبول فائق الاحترام", "با احترام", "با تشکر", "ارادتمند", "בברכה", "בברכה רבה", "תודה", "תודה רבה", "להתראות", "धन्यवाद", "सादर", "भवदीय", "ด้วยความเคารพ", "ขอแสดงความนับถือ", "ขอบคุณครับ", "ขอบคุณค่ะ",
	"顺祝商祺", "顺颂商祺", "祝好", "敬上", "谢谢！", "謝謝", "敬祝", "草々", "かしこ", "失礼します", "失礼いたします", "宜しくお願い致します", "よろしくお願い致します", "よろしくお願いします", "드림", "감사합니다.", "고맙습니다", "안녕히 계세요",
	"谢谢", "此致", "よろしくお願いいたします", "以上", "敬具", "감사합니다")

// closingStems are the words by which a line of few words closes a letter, however it is put:
// "Herzliche Grüße aus dem Sauerland", "All best", "Un fuerte abrazo". Where no compound ends
// in one, it begins a word.
var closingStems = vocab.NewList(" regards", " wishes", " sincerely", " cheers", " thanks", " merci ", " bonne ", "grüße", "grüsse", "gruß", "gruss", " grüezi",
	" cordialement", " salutations", " amitiés", " amicalement", " saludo", " abrazo", " cordial", " atentamente", " saluti", " abraço", " cumprimentos",
	"groet", "hälsning", "hilsen", "hilsner", "terveis", " pozdr", " uszanowan", "уважени", "üdvözlet", " pěkný den", " hezký ", " krásný den", " pekný deň", " fijne ", " prettige ", " buona ", "hälsar", " kveðj", " χαιρετισμ", " φιλικ", " salutaci", " saygı", " бажан", " дня ", " التحية", " التحيات", " احترام", " sevgi", " cu stimă", "よろしくお願い")

// IsSignOff knows the words that close a letter in many languages.
func IsSignOff(s string) bool {
	if len(s) > 60 {
		return false
	}
	s = strings.ToLower(strings.TrimRight(s, " ,.!-！。，、"))
	one, other, two := strings.Cut(s, "/")
	return signOffs[s] || two && (signOffs[strings.TrimSpace(one)] || signOffs[strings.TrimSpace(other)])
}

// closesLetter knows a sign-off also in words that no table holds: few of them, the first with a
// capital, one that letters are closed with, and no sentence.
func closesLetter(s string) bool {
	return len(s) < 80 && len(strings.Fields(s)) <= 6 && !scan.StartsLower(s) && !strings.ContainsAny(s, ":;?0123456789@") && !strings.HasSuffix(s, ".") &&
		closingStems.In(" "+strings.TrimRight(strings.ToLower(s), ",!")+" ")
}

// signsOff knows a sign-off, with or without the name behind it: "LG Jörg", "Best, Owen".
func signsOff(s string) bool {
	if IsSignOff(s) {
		return true
	}
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 || !isPersonName(f[len(f)-1]) {
		return false
	}
	return IsSignOff(strings.Join(f[:len(f)-1], " ")) || len(f) > 2 && isPersonName(f[len(f)-2]) && IsSignOff(strings.Join(f[:len(f)-2], " "))
}

// isPersonName tells whether words can be a person's name and nothing more.
func isPersonName(s string) bool {
	f := strings.Fields(s)
	return len(f) > 0 && len(f) <= 4 && !particles[f[len(f)-1]] && !slices.ContainsFunc(f, func(w string) bool { return !isNamePart(w) })
}

func isNamePart(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return (unicode.IsUpper(r) || particles[w] || unicode.Is(unicode.Han, r) && utf8.RuneCountInString(w) <= 4 || unicode.In(r, caseless...)) &&
		!strings.ContainsFunc(w, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-'’.", r)
		})
}

// caseless are the scripts that have no capitals and set blanks between the parts of a name.
var caseless = []*unicode.RangeTable{unicode.Arabic, unicode.Hebrew, unicode.Hangul, unicode.Devanagari, unicode.Thai, unicode.Bengali, unicode.Tamil, unicode.Georgian}

// particles stand small inside a family's name.
var particles = vocab.New("van", "von", "de", "den", "der", "del", "della", "di", "da", "dos", "du", "la", "le", "zu", "af", "av", "el", "al", "ten", "ter", "ap", "ab", "bin", "ibn", "bint", "ben", "zum", "zur", "vom", "do", "das", "los", "las", "dem")
