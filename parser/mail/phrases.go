package mail

import "duly/parser/vocab"

// The phrases that mail systems and responders write, in lower case with single blanks.

// autoSubjects begin a subject that no person writes.
var autoSubjects = []string{
	"automatic reply", "automatic response", "automated reply", "automated response", "auto reply", "auto-reply", "autoreply", "autoresponse", "auto-response",
	"auto response", "autorespons", "auto-respond", "autorespond", "out of office autoreply", "out of office auto", "vacation message", "vacation reply", "vacation response", "vacation notice", "vacation autoreply",
	"automatische antwort", "automatische abwesenheits", "automatische rückantwort", "abwesenheitsnotiz", "abwesenheitsmeldung",
	"abwesenheitsbenachrichtigung", "abwesenheitsassistent", "abwesenheitsnachricht", "abwesenheitshinweis", "autom. antwort", "autoantwort",
	"auto-antwort", "yahoo! auto response",
	"réponse automatique", "reponse automatique", "réponse d'absence", "message d'absence", "notification d'absence", "notification automatique",
	"avis d'absence", "absence du bureau", "message automatique",
	"respuesta automática", "respuesta automatica", "respuesta de ausencia", "auto respuesta", "autorespuesta", "resposta automàtica",
	"automatisch antwoord", "automatisch bericht", "automatische reactie", "afwezigheidsbericht", "afwezigheidsassistent", "urlaubsbenachrichtigung", "urlaubsmeldung", "urlaubsnotiz", "afwezigheidsmelding", "automatische afwezigheid",
	"risposta automatica", "messaggio automatico", "risposta da parte di", "risposta di assenza", "notifica di assenza", "messaggio di assenza",
	"resposta automática", "resposta automatica", "mensagem automática", "aviso de ausência",
	"automatiskt svar", "automatisk svar", "autosvar", "autosvarer", "frånvaromeddelande", "fraværsbesked", "fraværsmelding", "fraværsassistent",
	"automaattinen vastaus", "automaattivastaus", "poissaoloviesti",
	"odpowiedź automatyczna", "automatyczna odpowiedź", "autoodpowiedź", "automatická odpověď", "automatická odpoveď", "automatikus válasz",
	"automatikus üzenet", "răspuns automat", "samodejni odgovor", "automatski odgovor", "аутоматски одговор", "automatinis atsakymas",
	"automaatvastus", "automātiska atbilde", "sjálfvirkt svar", "balasan otomatis", "balasan automatik", "erantzun automatikoa",
	"автоответ", "автоматический ответ", "автоматична відповідь", "автоматичен отговор", "αυτόματη απάντηση", "otomatik yanıt", "otomatik cevap",
	"自動応答", "自動返信", "不在通知", "自动回复", "自动答复", "自動回覆", "自動答覆", "자동 회신", "자동 응답", "תשובה אוטומטית", "رد تلقائي", "trả lời tự động", "ตอบกลับอัตโนมัติ",
}

// outSubjects with a colon and the subject that they answer are a responder's; without, a
// person may tell of an absence.
var outSubjects = []string{
	"out of office", "out of the office", "out-of-office", "outofoffice", "ooo", "ooto", "oof", "away from the office", "away from my mail",
	"i am out of", "i'm out of", "i am away", "i'm away", "i'm away",
	"not in the office", "currently out", "abwesenheit", "abwesend", "nicht im büro", "nicht im haus", "außer haus", "ausser haus",
	"ich bin nicht im", "ich bin im urlaub", "ich bin abwesend",
	"absent du bureau", "absente du bureau", "je suis absent", "fuera de la oficina", "fuera de oficina", "estoy fuera", "afwezig",
	"niet aanwezig", "ik ben afwezig", "buiten kantoor",
	"fuori sede", "fuori ufficio", "sono assente", "non sono in ufficio", "fora do escritório", "fora do escritorio", "ausência do escritório", "ausente do escritório", "estou ausente",
	"frånvaro", "frånvarande", "fraværende", "ikke til stede", "ikke på kontoret", "ej på kontoret", "poissa", "poza biurem", "mimo kancelář",
}

// awaySubjects may as well begin what a person writes about absences.
var awaySubjects = []string{
	"away", "maternity leave", "paternity leave", "parental leave", "sick leave", "elternzeit", "mutterschutz", "congé maternité", "on vacation",
	"on maternity leave", "on parental leave", "on sick leave", "on holiday", "on leave", "on annual leave", "annual leave", "vacation",
	"holiday", "im urlaub", "urlaub", "ich bin nicht", "absence", "absent", "en congé", "en vacances", "indisponible",
	"ausente", "ausencia", "de vacaciones", "met vakantie", "op vakantie", "vakantie", "assente", "assenza", "in ferie", "ausência", "de férias", "férias",
	"fravær", "semester", "ferie", "loma", "nieobecność", "nieobecna", "urlop", "dovolená", "отсутствие на рабочем месте", "отсутствие", "в отпуске",
	"отпуск", "szabadság", "izin",
}

// namedOutSubjects say it of somebody by name, as Notes and others do.
var namedOutSubjects = []string{" is out of the office", " is out of office", " is currently out", " is away from", " is on vacation",
	" is on leave", " is on holiday", " ist außer haus", " ist ausser haus", " ist nicht im büro", " ist abwesend", " ist im urlaub",
	" est absent", " n'est pas au bureau", " est en congé", " está fuera", " está ausente", " is afwezig", " is niet aanwezig",
	" è fuori ufficio", " è assente", " está de férias", " está de vacaciones"}

// personalTexts are what people write and responders do not: a request of the reader, or
// what became of a task.
var personalTexts = vocab.NewList("can you", "could you", "would you", "can we", "could we", "shall we", "let's", "tell me", "send me", "let me have",
	"your plans", "your dates", "when you are", "please add", "please enter", "remind me", "remind us", "snooze", "please assign", "please move", "please postpone", "reschedule", "erinner mich", "erinnern sie mich", "verschieb", "rappelle-moi", "rappelez-moi", "recuérda", "ricordami", "herinner me", "påminn mig", "påmind mig", "lembre-me",
	"heute noch", "noch heute", "kannst du", "könntest du", "könnten sie bitte", "können wir", "sag mir", "schick mir", "lass uns", "tragt", "tragen sie", "peux-tu",
	"pouvez-vous", "pourrais-tu", "pourriez-vous", "dis-moi", "dites-moi", "puedes", "podrías", "podemos", "dime",
	"kun jij", "kunnen we", "zou je", "laat me weten", "puoi", "potresti", "possiamo", "dimmi", "podes", "podemos", "você pode", "diz-me",
	"just so you know", "fyi", "i asked ", "i've asked ", "have asked ", "we asked ",
	"passed it", "forwarded it", "is done", "are done", "ist erledigt", "c'est fait", "est fait", "está hecho", "is klaar", "è fatto",
	"está feito")

// groupGreetings begin what people write to their colleagues, and the notices of some.
var groupGreetings = vocab.NewList("hi all", "hello all", "hi team", "dear all", "hello everyone", "hi everyone", "dear colleagues", "hallo zusammen", "liebe kolleg", "hallo alle", "liebes team",
	"bonjour à tous", "chers collègues", "hola a todos", "hoi allemaal", "beste allen", "beste collega", "ciao a tutti", "cari colleghi", "olá a todos", "caros colegas", "kära kollegor", "kære alle", "kære kolleger", "hei kaikki")

var taskWords = vocab.New("item", "items", "task", "tasks", "action", "point", "aufgabe", "aufgaben", "punkt", "punkte", "tâche", "tarea", "tareas",
	"punto", "punti", "taak", "taken", "punt", "attività", "tarefa", "tarefas", "ponto")

// noticeTexts are what a notice says beside the absence: until when, whom to ask, and that
// it answers a mail.
var noticeTexts = vocab.NewList("until", "till ", "return", "be back", "back on", "back in", "reply", "respond", "answer", "urgent", "contact",
	"access", "your message", "your mail", "your email", "your e-mail", "thank you for", "thanks for your", "automatic", "no longer",
	"will not return", "currently", "at present",
	"bis ", "derzeit", "zurzeit", "momentan", "zurück", "wieder", "dringend", "wenden sie sich", "ihre nachricht", "ihre mail", "ihre e-mail",
	"automatisch", "jusqu", "actuellement", "de retour", "retour", "urgence", "votre message", "automatique", "hasta", "en este momento",
	"actualmente", "vuelta", "regres", "urgente", "su mensaje", "su correo", "automátic",
	"tot ", "momenteel", "terug", "weer", "uw bericht", "uw mail", "je bericht", "fino a", "al momento", "attualmente", "rientr", "urgenz",
	"suo messaggio", "tua mail", "até ", "no momento", "de momento", "atualmente", "volta", "regress", "retorn", "urgência", "sua mensagem",
	"till den", "tilbage", "tillbaka", "dnia")

var receiptSubjects = []string{"read: ", "not read: ", "read receipt", "return receipt", "delivered: ", "gelesen: ", "ungelesen gelöscht",
	"lesebestätigung", "lu : ", "non lu : ", "accusé de lecture", "leído: ", "no leído: ",
	"confirmación de lectura", "gelezen: ", "leesbevestiging", "letto: ", "conferma di lettura", "lida: ", "lido: ", "confirmação de leitura"}

// receiptTexts are what a mail program says of the mail that was opened.
var receiptTexts = vocab.NewList("was read on", "was deleted without being read", "was displayed on", "was received by", "this is a return receipt",
	"ungelesen gelöscht", "wurde gelesen am", "a été lu le", "a été lu sans", "a été supprimé sans", "se ha leído", "fue leído", "se leyó",
	"se eliminó sin",
	"is gelezen op", "is verwijderd zonder", "è stato letto", "è stato eliminato senza", "foi lida em", "foi lido em", "foi eliminada sem")

// receiptOpeners are the first words of a receipt, before the mail's addressee and subject.
var receiptOpeners = []string{"your message to:", "ihre nachricht an:", "votre message à", "su mensaje para:", "el mensaje para:",
	"uw bericht aan:", "il messaggio a:", "a sua mensagem para:"}

var complaintSubjects = []string{"complaint about message", "abuse report", "email feedback report", "spam complaint", "abuse complaint"}

// awayTexts are what a notice itself says.
var awayTexts = vocab.NewList(
	"out of the office", "out of office", "out of my office", "away from the office", "away from my desk", "away from my email", "away from my e-mail",
	"not in the office", "i am currently away", "i'm currently away", "i am away", "i'm away", "i will be away", "i'll be away", "on vacation",
	"on annual leave", "on leave", "on holiday", "on maternity leave", "on parental leave", "on paternity leave", "on sick leave", "on business trip",
	"on a business trip", "i am on holidays", "i'm out until", "i am out until", "i'm out from", "i am out from", "i am unavailable", "i'm unavailable",
	"unavailable until", "on sabbatical", "nicht mehr bei", "ne travaille plus", "ya no trabajo", "werk niet meer", "non lavoro più",
	"não trabalho mais", "no longer with", "no longer work", "no longer employed", "has left the company", "nicht im büro", "nicht im haus",
	"außer haus", "ausser haus", "abwesend", "im urlaub", "in urlaub", "urlaubsbedingt", "elternzeit", "nicht erreichbar", "nicht am arbeitsplatz",
	"ihre e-mail wird nicht", "mails werden nicht weitergeleitet", "je suis absent", "je suis actuellement absent", "absent du bureau",
	"absente du bureau", "je serai absent", "je suis en congé", "en congés", "en congé", "en vacances", "fuera de la oficina", "fuera de oficina",
	"estoy ausente", "estaré ausente", "me encuentro fuera", "de vacaciones", "estaré fuera", "no estoy disponible", "no me encuentro en la oficina",
	"no estoy en la oficina", "ik ben afwezig", "niet aanwezig", "niet op kantoor", "afwezig tot", "afwezig van", "momenteel afwezig", "ben ik afwezig",
	"met vakantie", "op vakantie", "sono assente", "sarò assente", "fuori ufficio", "fuori sede", "in ferie", "sono fuori", "non sono in ufficio",
	"estou ausente", "estarei ausente", "fora do escritório", "fora do escritorio", "de férias", "ausente do escritório", "jag är inte på kontoret",
	"på semester", "inte på kontoret", "ikke på kontoret", "på ferie", "lomalla", "poissa", "na urlopie", "zwolnieniu", "na barsel", "čerpám dovolenou",
	"nieobecny", "nieobecna", "na dovolené", "mimo kancelář", "в отпуске", "отсутствую", "nejsem v kanceláři", "izinde")

// backTexts are what it says of the return.
var backTexts = vocab.NewList(
	"upon my return", "when i return", "on my return", "when i get back", "i will return", "i'll be back", "i will be back", "return to the office",
	"returning to the office", "back in the office", "wieder im büro", "wieder erreichbar", "wieder für sie da", "de retour le", "mon retour",
	"je serai de retour", "mi regreso", "estaré de vuelta", "weer aanwezig", "weer bereikbaar", "ik ben terug", "al mio rientro", "sarò di nuovo",
	"rientrerò", "estarei de volta", "meu regresso", "meu retorno", "tillbaka på kontoret", "tilbage på kontoret")

// accessTexts tell of an absence, though people write them as well.
var accessTexts = vocab.NewList("limited access to email", "limited access to e-mail", "limited access to my email", "limited access to my e-mail",
	"no access to email", "no access to my email", "limited email access", "limited e-mail access", "will not be checking email",
	"intermittent access")

var bounceSubjects = vocab.NewList(
	"undeliver", "undelivered", "returned mail", "returned to sender", "returned message", "returning message to sender", "return to sender",
	"delivery fail", "delivery has failed", "delivery failure", "failed delivery", "failure notice", "failure delivery", "delivery status",
	"delivery notification", "delivery report", "delivery problem", "delivery error", "delivery warning", "delivery delay", "delivery incomplete",
	"mail failure", "mail fail", "mail error", "mail system error", "mail delivery", "message delivery", "could not be delivered",
	"could not send message", "couldn't be delivered", "cannot be delivered", "not delivered", "non-delivery", "nondeliverable", "non delivery",
	"non remis", "non-remise", "not member article", "delayed mail", "message delayed", "delayed", "user unknown", "unknown user", "not deliver", "unable to deliver",
	"postmaster notify", "see transcript", "rejected", "blocked", "bounce", "warning: message", "warning: could not",
	"unzustellbar", "nicht zustellbar", "nicht zugestellt", "zurück an absender", "zustellung", "nicht übermittelt", "rückläufer", "unzugestellt", "fehlgeschlagen",
	"échec", "echec", "non distribu", "non délivr", "non livr", "impossible de remettre", "remise impossible", "notification d'état", "courrier non",
	"no se puede entregar", "no entregado", "no entregable", "error de entrega", "devuelto", "no se pudo entregar", "entrega fallida", "no se ha podido entregar",
	"onbestelbaar", "niet te bestellen", "niet bezorgd", "niet afgeleverd", "kan niet worden bezorgd",
	"non recapit", "mancato recapito", "mancata consegna", "non consegnat", "notifica di mancato", "recapito non riuscito",
	"não entreg", "nao entreg", "não é possível entregar", "não pode ser entregue", "falha na entrega", "não entregue", "falha de entrega", "devolvid",
	"oleverer", "kunde inte levereras", "ikke leveres", "kunne ikke leveres", "gick inte att leverera", "toimitus", "nie dostarczon",
	"niedostarczalne", "niedostarczon", "doręczon", "kézbesít", "nedoručiteln", "nedoručen", "nebyla doručen", "недоставлен", "не доставлен", "не удалось доставить",
	"недостав",
	"エラーメール", "配信できません", "配送できません", "配信不能", "送信エラー", "配信エラー", "メッセージを配信", "未达", "退信", "系统退信", "無法傳送", "无法传递", "배달되지", "반송", "발송 실패", "발송실패", "전송 실패")

var bounceTexts = vocab.NewList(
	"could not be delivered", "couldn't be delivered", "couldn't be delivered", "could not deliver", "wasn't able to deliver",
	"was not able to deliver", "unable to deliver", "not be able to deliver", "cannot be delivered", "can not be delivered", "could not be sent",
	"was undeliverable", "is undeliverable", "undeliverable", "was not delivered", "not delivered to", "wasn't delivered",
	"has not been delivered", "hasn't been delivered", "did not reach", "could not be reached", "delivery to the following", "delivery failed",
	"delivery has failed", "failed to deliver", "delivery failure", "permanent fatal errors", "permanent error", "following address(es) failed",
	"had delivery problems", "had delivery errors", "delivery status notification", "delivery attempts", "returned below", "is returned",
	"being returned", "unrouteable address", "user unknown", "unknown user", "no such user", "no such mailbox", "no such account", "no such address", "no such recipient", "mailbox unavailable", "mailbox is full",
	"mailbox full", "quota exceeded", "over quota", "does not exist", "recipient rejected", "address rejected", "recipient address",
	"message was not accepted", "has been rejected", "was rejected", "been blocked", "host unknown", "transcript of session", "failed recipient",
	"this message was created automatically by mail delivery software", "will be retried", "will keep trying", "still being retried",
	"has been delayed", "delivery is delayed",
	"konnte nicht zugestellt", "nicht zugestellt werden", "konnte nicht übermittelt", "unzustellbar", "n'a pas pu être remis",
	"n'a pas pu être délivré", "n'a pas été remis", "n'a pas pu être distribué", "no se ha podido entregar", "no se pudo entregar",
	"no pudo ser entregado", "kan niet worden bezorgd", "niet worden afgeleverd", "is niet afgeleverd", "is niet bezorgd", "non è stato possibile recapitare", "non è stato recapitato",
	"impossibile recapitare", "non può essere recapitato", "il recapito non è riuscito", "não pôde ser entregue", "não foi possível entregar",
	"falha na entrega", "kunne ikke leveres", "levering mislykkedes", "leveringen mislyktes", "kunde inte levereras", "gick inte att leverera",
	"toimittaminen epäonnistui", "ei voitu toimittaa", "nie została dostarczona", "nie mogła zostać dostarczona", "nie można dostarczyć",
	"nebylo možné doručit", "nelze doručit", "nem kézbesíthető", "teslim edilemedi", "nu a putut fi livrat",
	"не может быть доставлено", "не может быть отправлено", "не удалось доставить", "не было доставлено",
	"配信できません", "配信できませんでした", "送信できません", "お届けできません", "配送できません", "宛先不明", "エラーメール", "下記のメール", "未达", "退信", "无法送达")

// recipientLabels stand before the address that a report is about.
var recipientLabels = vocab.NewList("recipient:", "recipients:", "empfänger:", "destinataire:", "destinataires :", "destinataire :", "destinatario:", "geadresseerde:", "destinatário:", "mottagare:", "odbiorca:", "příjemce:")

var delaySubjects = vocab.NewList("(delay)", "delayed", "delay notification", "still being retried", "could not send message for past",
	"delivery delay", "warning: could not send", "warning: message", "incomplete", "temporarily", "verzögert", "retardé", "différé", "retrasad", "vertraagd",
	"ritard", "atras", "still trying")

var delayTexts = vocab.NewList("has been delayed", "is delayed", "will be retried", "will keep trying", "will continue to", "still trying",
	"warning message only", "do not need to resend", "not yet been delivered", "has not yet been", "delivery attempts will continue",
	"no action is required on your part", "temporary problem", "nicht erneut senden", "wird weiter versucht")

var finalTexts = vocab.NewList("permanent error", "permanent fatal", "permanently", "giving up", "i've given up", "failed permanently", "gave up",
	"given up", "returned to sender", "could not be delivered for")
