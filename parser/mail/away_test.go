package mail

import (
	"testing"
	"time"
)

// The notices are read on Tuesday, 24 November 2026.
func TestAway(t *testing.T) {
	tests := []struct{ text, until, standin string }{
		{"I'm out of the office and I'm back on 3 December.", "2026-12-03", ""},
		{"I am out of the office until Monday, 7 December. For urgent matters please contact Sam Berg (sam@alpha.example).", "2026-12-07", "sam@alpha.example"},
		{"I am on annual leave, returning Monday. In my absence contact Lena Vogt.", "2026-11-30", "Lena Vogt"},
		{"I am out from 23 November to 4 December inclusive.", "2026-12-05", ""},
		{"I will be away from November 24th through December 4th with limited access to email.", "2026-12-05", ""},
		{"I'll be out of office until December 4 and will return on December 7.", "2026-12-07", ""},
		{"Hi, I am out of the office this week and back on\nMonday, 30 November.", "2026-11-30", ""},
		{"I will be on leave from Monday, November 23 and will return Wednesday, December 2.", "2026-12-02", ""},
		{"I'll be back in the office after December 4.", "2026-12-05", ""},
		{"I am currently out of the office, returning tomorrow.", "2026-11-25", ""},
		{"On leave till 4th Dec", "2026-12-04", ""},
		{"I am out of office from 11/23/2026 to 11/27/2026.", "2026-11-28", ""},
		{"I am on maternity leave.", "", ""},
		{"I will come back some day.", "", ""},
		{"Ich bin bis einschließlich 4.12. nicht im Büro.", "2026-12-05", ""},
		{"Ich bin vom 23.11. bis 4.12.2026 im Urlaub und ab dem 7.12. wieder erreichbar.\nIn dringenden Fällen wenden Sie sich bitte an Frau Lena Vogt.", "2026-12-07", "Lena Vogt"},
		{"Ich bin ab 7. Dezember wieder im Büro.", "2026-12-07", ""},
		{"Ich bin bis zum 4. Dezember nicht erreichbar. Ihre E-Mail wird nicht weitergeleitet.", "2026-12-05", ""},
		{"Ab Montag, den 30.11. bin ich wieder für Sie da.", "2026-11-30", ""},
		{"Je suis absent du bureau jusqu'au 4 décembre inclus. En cas d'urgence, merci de contacter Paul Morel (paul@gamma.example).", "2026-12-05", "paul@gamma.example"},
		{"Je serai de retour le lundi 7 décembre.", "2026-12-07", ""},
		{"Je suis en congés du 23 novembre au 4 décembre.", "2026-12-05", ""},
		{"Estaré fuera de la oficina hasta el 4 de diciembre. Vuelvo el 7 de diciembre.", "2026-12-07", ""},
		{"Ik ben afwezig tot en met 4 december.", "2026-12-05", ""},
		{"Ik ben met vakantie en ben op 7 december weer aanwezig.", "2026-12-07", ""},
		{"Ik ben tot 7 december afwezig.", "2026-12-07", ""},
		{"Sono assente dal 23 novembre al 4 dicembre. Rientrerò il 7 dicembre.", "2026-12-07", ""},
		{"Sono in ferie fino al 4 dicembre compreso.", "2026-12-05", ""},
		{"Thank you for your message. I am currently out of the office, returning on Monday, December 7th, 2026.\n\nIf it is urgent, please contact our help desk at help@alpha.example.", "2026-12-07", "help@alpha.example"},
		{"I will be out of the office starting 23.11.2026 and will not return until 07.12.2026.", "2026-12-07", ""},
		{"Out of the office until further notice.", "", ""},
		{"I'm on parental leave until 1 March 2027. Please contact Priya Rao <priya@gamma.example> instead.", "2027-03-01", "priya@gamma.example"},
		{"I am out of office on Wednesday 25 November.", "", ""},
		{"I will be returning to the office on Monday 12/7.", "2026-12-07", ""},
		{"I'm out of office till Monday. For anything about the contract signed on 3 December 2025 write to Lena.", "2026-11-30", "Lena"},
		{"I no longer work here. Please write to office@alpha.example.", "", "office@alpha.example"},
		{"Ich bin derzeit nicht im Hause und kehre am 07.12.2026 zurück.\n\nVertretung: Sam Berg, sam@alpha.example", "2026-12-07", "sam@alpha.example"},
		{"Ich bin erst wieder am Montag, den 7. Dezember, erreichbar.", "2026-12-07", ""},
		{"Absent du 23/11 au 04/12 inclus.", "2026-12-05", ""},
		{"Estoy fuera de la oficina. Regresaré el lunes 30 de noviembre. Para asuntos urgentes, escribir a ana@gamma.example", "2026-11-30", "ana@gamma.example"},
		{"Ik ben van 23 november t/m 4 december met vakantie.", "2026-12-05", ""},
		{"Sarò assente fino al 4 dicembre. Per urgenze contattare Marco Bianchi.", "2026-12-05", "Marco Bianchi"},
		{"Ik ben met vakantie tot 7 december. Voor dringende zaken kunt u contact opnemen met Jan Vogt.", "2026-12-07", "Jan Vogt"},
		{"Bis zum 4. Dezember habe ich Urlaub. Vertretung: Frau Vogt, Tel. 555-0110.", "2026-12-05", "Vogt"},
		{"I am on leave. Please direct your mail to office@alpha.example.", "", "office@alpha.example"},
		{"I'm on annual leave and will be back on Wednesday 2nd December. If it can't wait, Priya can help.", "2026-12-02", "Priya"},
		{"I work Monday to Wednesday only and will answer on Monday.", "2026-11-30", ""},
		{"The office is closed on Thursday 26 and Friday 27 November and will reopen on Monday 30 November.", "2026-11-30", ""},
		{"Добрый день! Я в отпуске с 16 по 27 ноября. По срочным вопросам пишите: olga@alpha.example", "2026-11-28", "olga@alpha.example"},
		{"Я в командировке, вернусь 1 декабря.", "2026-12-01", ""},
		{"Я у відпустці до 4 грудня.", "2026-12-05", ""},
		{"В отпуск съм до 4 декември включително.", "2026-12-05", ""},
		{"Θα απουσιάζω έως τις 4 Δεκεμβρίου. Επιστρέφω στις 7 Δεκεμβρίου.", "2026-12-07", ""},
		{"4 Aralık 2026 tarihine kadar izindeyim.", "2026-12-05", ""},
		{"7 Aralık'ta ofiste olacağım.", "2026-12-07", ""},
		{"Szabadságon vagyok, 2026. december 4-ig nem vagyok elérhető.", "2026-12-05", ""},
		{"Sunt în concediu până pe 4 decembrie. Revin pe 7 decembrie.", "2026-12-07", ""},
		{"Na godišnjem odmoru sam do 4. prosinca.", "2026-12-05", ""},
		{"Na dopustu sem do 4. decembra, vrnem se 7. decembra.", "2026-12-07", ""},
		{"Soc fora de l'oficina fins al 4 de desembre.", "2026-12-05", ""},
		{"我从11月23日至12月4日休假，期间无法回复邮件。", "2026-12-05", ""},
		{"我12月2日-4日出差。", "2026-12-05", ""},
		{"您好，我将于12月7日返回办公室。", "2026-12-07", ""},
		{"12月4日まで休暇をいただいております。", "2026-12-05", ""},
		{"2026年12月7日より通常業務に戻ります。", "2026-12-07", ""},
		{"11월 23일부터 12월 4일까지 휴가입니다.", "2026-12-05", ""},
		{"אני בחופשה עד 4 בדצמבר.", "2026-12-05", ""},
		{"أنا في إجازة حتى 4 ديسمبر", "2026-12-05", ""},
		{"Olen lomalla 23.11.–4.12.2026.", "2026-12-05", ""},
		{"Ich bin vom 23.-27.11. nicht im Büro.", "2026-11-28", ""},
		{"Jeg holder fri og er tilbage mandag d. 30/11.", "2026-11-30", ""},
		{"Ich arbeite montags bis mittwochs und bin am kommenden Montag wieder für Sie da.", "2026-11-30", ""},
		{"Absente pour raison médicale, retour prévu le 7 décembre.", "2026-12-07", ""},
		{"Your request will be answered within one business day.", "", ""},
		{"My last day here was 31 October. Please forward your mail to my successor, Ines Roth.", "", "Ines Roth"},
		{"I am on maternity leave. Please direct all queries to Hanna Cole - hanna@gamma.example.", "", "hanna@gamma.example"},
		{"In case of emergency, call Mark on 555-0144 until 4 December.", "2026-12-04", "Mark"},
		{"Bin bis Fr. 27.11. unterwegs. Dringendes bitte an Ole oder Kim.", "2026-11-28", "Ole"},
		{"Ich bin im Urlaub. Meine Vertretung ist Tobias. Ihre Mail wird nach meiner Rückkehr am Mittwoch beantwortet.", "2026-11-25", "Tobias"},
		{"In dringenden Fällen wenden Sie sich bitte an die Zentrale.", "", ""},
		{"Je suis en arrêt maladie. Pour les factures : compta@gamma.example", "", "compta@gamma.example"},
		{"Me encuentro de vacaciones. Mi compañero Andrés le atenderá en mi ausencia.", "", "Andrés"},
		{"Estou em viagem de 23 a 27 de novembro. Procure a Júlia.", "2026-11-28", "Júlia"},
		{"Oggi sono fuori ufficio, risponderò domani. Per le urgenze chiedete a Fabio.", "2026-11-25", "Fabio"},
		{"Wegens ziekte ben ik afwezig. Neem contact op met mijn collega Pim.", "", "Pim"},
		{"Jag är föräldraledig till och med 28 februari 2027.", "2027-03-01", ""},
		{"Ich werde Ihre Mail am Montag, den 30.11., beantworten. Bei Fragen hilft Ihnen gerne Herr Vogel weiter.", "2026-11-30", "Vogel"},
		{"Estarei de volta na segunda-feira, 30 de novembro.", "2026-11-30", ""},
		{"Pour toute question, vous pouvez joindre Paul au 01 55 50 01 00. Je vous répondrai à partir du 1er décembre.", "2026-12-01", "Paul"},
		{"I am on sick leave. Simone Hart, my line manager, will deal with my inbox.", "", "Simone Hart"},
		{"Je suis en vacances. Retour le 7 décembre. Pour les urgences, voir avec Nadia.", "2026-12-07", "Nadia"},
		{"Regresso ao escritório no dia 7 de dezembro.", "2026-12-07", ""},
		{"Estou de férias até 4 de dezembro. Volto no dia 7 de dezembro.", "2026-12-07", ""},
		{"I'm away this week, on a course.", "2026-11-30", ""},
		{"I am on leave for the next two weeks.", "2026-12-08", ""},
		{"On vacation, returning the week of December 14.", "2026-12-14", ""},
		{"Our office hours are Monday to Friday, 9 to 5.", "", ""},
		{"Lena Roth is absent.\nFrom: 23/11/2026\nTo: 27/11/2026\nDelegate: Sam Berg (sam@alpha.example)", "2026-11-28", "sam@alpha.example"},
		{"Im Urlaub bis 30.11. Ansprechpartner in dieser Zeit: Jonas Reiter", "2026-12-01", "Jonas Reiter"},
		{"I shall revert to you on or after Thursday.", "2026-11-26", ""},
		{"Takk for din e-post. Jeg er på kontoret igjen onsdag 2. desember. Kontakt Per Moe.", "2026-12-02", "Per Moe"},
		{"Hallo, ich bin bis Freitag auf Fortbildung. In dringenden Fällen hilft Frau Lenz gerne weiter.", "2026-11-28", "Lenz"},
		{"Je serai absent le mardi 24 et le mercredi 25 novembre.", "2026-11-26", ""},
		{"Vandaag ben ik vrij. Morgen beantwoord ik je mail.", "2026-11-25", ""},
		{"Please contact Sam Berg/Alpha for anything urgent.", "", "Sam Berg"},
		{"I am back on 7 December. Kim Osei is looking after my cases.", "2026-12-07", "Kim Osei"},
		{"Jag är på semester och är tillbaka måndagen den 7 december. Kontakta Karin Ek.", "2026-12-07", "Karin Ek"},
		{"Jeg er ikke på kontoret før 30. november.", "2026-11-30", ""},
		{"Olen lomalla 4.12.2026 asti. Palaan töihin maanantaina 7.12.", "2026-12-07", ""},
		{"Jestem na urlopie do 4 grudnia 2026. Proszę o kontakt: anna@gamma.example", "2026-12-05", "anna@gamma.example"},
		{"We have received your message and will get back to you within 24 hours.", "", ""},
		{"This mailbox is monitored Monday to Friday, 9am to 5pm.", "", ""},
		{"I am away until 4 December. Please send urgent requests to my deputy, Dr. Priya Rao.", "2026-12-04", "Priya Rao"},
		{"Ich bin heute außer Haus. Mein Stellvertreter ist Jan Vogt.", "", "Jan Vogt"},
		{"On study leave. In an emergency, ring Sam Berg on 555-0120.", "", "Sam Berg"},
		{"Retour au bureau mardi 1er décembre.", "2026-12-01", ""},
		{"Jeg er bortreist t.o.m. 4. desember.", "2026-12-05", ""},
		{"Nächste Woche Dienstag bin ich zurück.", "2026-12-01", ""},
		{"Do 27 listopada nie odczytuję poczty. Odpowiem po powrocie.", "2026-11-28", ""},
		{"I am off the grid and will not see your message before Monday 30 November.", "2026-11-30", ""},
		{"Jag läser inte min post förrän den 30 november.", "2026-11-30", ""},
		{"Retomaré mi actividad el 3 de diciembre. Mi suplente: Ana Roth, ana@gamma.example", "2026-12-03", "ana@gamma.example"},
		{"Jsem mimo kancelář, vrátím se 30. listopadu.", "2026-11-30", ""},
		{"Ich bin nicht im Büro. In dringenden Fällen hilft mein Kollege Sam Berg unter Tel. 555-0110.", "", "Sam Berg"},
		{"Ich arbeite donnerstags nicht. Ich antworte Ihnen am nächsten Arbeitstag.", "", ""},
		{"Vi återkommer inom två arbetsdagar.", "", ""},
		{"I'm on sick leave. My manager Lena Vogt is dealing with my emails.", "", "Lena Vogt"},
	}
	for _, tt := range tests {
		away := awayOf("Automatic reply: offer", tt.text, []Address{{Addr: "tom@alpha.example"}}, readAt)
		if away.Until.String() != tt.until || away.Standin != tt.standin {
			t.Errorf("%s\n\tgot %q %q, want %q %q", tt.text, away.Until, away.Standin, tt.until, tt.standin)
		}
	}
}

// Notes says in the subject when somebody is back, and in the text how long he is away.
func TestAwayBackBySubject(t *testing.T) {
	away := awayOf("AUTO: Ines Roth ist außer Haus (Rückkehr am 07.12.2026)", "Ich bin außer Haus bis 07.12.2026", nil, readAt)
	if got := away.Until.String(); got != "2026-12-07" {
		t.Errorf("got %s, want 2026-12-07", got)
	}
}

// The Date of the notice counts, not the moment it is read, unless it has none.
func TestAwayCountsFromDate(t *testing.T) {
	const head = "From: tom@alpha.example\nAuto-Submitted: auto-replied\nSubject: away\n"
	later := time.Date(2026, 12, 24, 0, 0, 0, 0, time.UTC)
	for date, want := range map[string]string{"": "2026-12-28", "Date: Tue, 24 Nov 2026 10:00:00 +0000\n": "2026-11-30"} {
		raw := head + date + "\nI am back on Monday.\n"
		if got := Parse([]byte(raw), later).Away.Until.String(); got != want {
			t.Errorf("%q: got %s, want %s", date, got, want)
		}
	}
}
