package mail

import (
	"testing"
)

type fields = map[string]string

var (
	reply      = fields{"In-Reply-To": "<d1@beta.example>"}
	suppressed = fields{"X-Auto-Response-Suppress": "All", "Auto-Submitted": "auto-generated"}
)

var authorTests = []struct {
	header        fields
	subject, text string
	want          Author
}{
	// people
	{nil, "Minutes", "Sam to send the offer", Person},
	{fields{"Auto-Submitted": "no"}, "Automatic reply: how to set one", "see the manual", Person},
	{fields{"Precedence": "list", "List-Id": "<b.lists.example>"}, "Re: cables", "I will be away next week, can somebody else do it?", Person},
	{fields{"Precedence": "bulk", "X-Mailing-List": "b@lists.example"}, "cables", "does anybody have some?", Person},
	{fields{"X-Auto-Response-Suppress": "DR, OOF, AutoReply"}, "Re: offer", "done", Person},
	{reply, "Re: offer", "I'm out of the office tomorrow, will do it on Friday", Person},
	{reply, "Re: Automatic reply: offer", "Your responder is still on, by the way.", Person},
	{reply, "Re: Undelivered Mail Returned to Sender", "this came back, what now?", Person},
	{nil, "Fwd: failure notice", "could not be delivered, please look at it", Person},
	{nil, "Urlaub 2027", "Bitte tragt eure Wünsche bis Freitag ein.", Person},
	{nil, "Vacation planning", "Please enter your days.", Person},
	{nil, "Awaiting your answer", "Any news?", Person},
	{nil, "Absence management tool", "We need to choose one.", Person},
	{nil, "Delivery delayed: cables", "The supplier says two weeks.", Person},
	{nil, "Auto insurance", "The contract ends in May.", Person},
	{nil, "Automated response times", "The figures for November.", Person},
	{fields{"From": "Postmaster <postmaster@alpha.example>"}, "Your question", "I have raised your quota, regards Tom", Person},
	{fields{"Return-Path": "<>"}, "Hello", "just a mail", Person},
	{fields{"Precedence": "bulk", "X-Mailing-List": "b@lists.example", "In-Reply-To": "<1@x.example>"}, "Re: cables", "I am on vacation next week.", Person},
	{fields{"Precedence": "bulk", "List-Post": "<mailto:b@lists.example>"}, "Vacation: who stays?", "I do.", Person},
	{fields{"X-Auto-Response-Suppress": "All", "In-Reply-To": "<1@x.example>"}, "Re: offer", "I am on holiday from Monday, so Lena does it.", Person},
	{fields{"From": "no-reply@parcels.example"}, "Delivery status of your parcel", "It could not be delivered to the recipient.", Bot},
	{nil, "Auto: Versicherung", "Der Vertrag endet im Mai.", Person},
	{nil, "Urlaub: bitte eintragen", "Bis Freitag, danke.", Person},
	{nil, "Out of office on Thursday", "Please send me the plan before.", Person},
	{nil, "Out of office planning for December", "Team, please tell me when you are out of the office.", Person},
	{nil, "Automatic reply settings", "Can you show me how to turn on the automatic reply?", Person},
	{nil, "Urlaub", "Ich bin ab Montag im Urlaub. Kannst du Punkt 2 übernehmen?", Person},
	{nil, "Ferie", "Sono in ferie da lunedì. Il punto 2 è fatto.", Person},
	{nil, "I'm out of the office tomorrow", "so let's move our call, same time?", Person},
	{nil, "Read: chapter 4", "I finished reading, two remarks.", Person},
	{nil, "Out of office: who covers the desk?", "I can do Monday. Who takes Friday?", Person},
	{nil, "On leave next week", "Hi, I am on leave next week. I handed the audit to Lena.", Person},
	{nil, "Vakantie", "Ik ben op vakantie. Taak 2 doet Joris.", Person},
	{nil, "Out of office text", "Please all use this one:\n\n> I am out of the office until DATE.\n> In urgent cases contact NAME.", Person},
	{nil, "Absence of Mr Roth", "Mr Roth is out of the office until Monday, his deputy is Lena.", Person},
	{fields{"From": "Tom Kay <tom@alpha.example>"}, "Lena Roth is out of the office", "She comes back on Monday; who signs until then?", Person},
	{fields{"Date": "Tue, 24 Nov 2026 09:00:00 +0000"}, "On holiday from Friday", "I'm on holiday from Friday until the 9th, so the plan is on the share already.", Person},
	{reply, "Re: offer", "Thank you for your message. I will look at it on Monday.", Person},
	{reply, "Re: offer", "This is no automatic reply: I have received your message and I mean it.", Person},
	{nil, "Your parcel", "We received your parcel. It was opened.", Person},
	{nil, "Fwd: Your question", "What do they mean?\n\nFrom: Desk\nThis is an automatic reply: we have received your message.", Person},
	{fields{"List-Id": "<b.lists.example>"}, "Vacation replies", "Somebody's machine answers every post: I am out of the office until Monday. Owner, please stop it.", Person},
	{fields{"Auto-Submitted": "auto-generated"}, "Absence: Sam Orr", "Sam Orr asks for two days. Approve it in the portal.", Bot},
	{fields{"Auto-Submitted": "auto-generated"}, "Payment", "We have received your payment. This is an automatically generated message, please do not reply.", Bot},
	{reply, "Re: offer", "I have no access to my email on the train, so please ring me if it is urgent.", Person},
	{nil, "How to set an automatic reply", "Please send me the manual for it.", Person},
	{reply, "Re: offer", "Thank you for your message. As I am on leave I asked Lena to answer you.", Person},
	{reply, "Re: offer", "Vielen Dank für Ihre Mail. Ich bin erst am Montag wieder im Büro, der Vertrag liegt dann unterschrieben bereit.", Person},
	{reply, "Re: offer", "I am out of the office and will not get to it; 2 is done, 3 is not.", Person},
	{reply, "Re: offer", "Hi Tom, thank you for your email. I am on leave and will reply on my return.", Person},
	{reply, "Re: offer", "Limited access only, I can't finish it. Urgent: need admin rights.", Person},
	{fields{"Date": "Tue, 24 Nov 2026 09:00:00 +0000"}, "Absence", "Bonjour, je serai absent demain matin, de retour vers 14 h.", Person},
	{fields{"X-Auto-Response-Suppress": "All"}, "Message d'absence", "Comment le modifie-t-on ? Le mien est vieux.", Person},
	{suppressed, "Vacation replies", "I only got an automatic reply from the bank.", Bot},
	{fields{"X-Auto-Response-Suppress": "All"}, "Abwesenheitsnotiz fehlt", "Deine ist noch aktiv, obwohl du wieder da bist.", Person},
	{fields{"X-Auto-Response-Suppress": "All"}, "Vakantie", "Ik ben volgende week op vakantie. Wil jij mijn planten water geven?", Person},
	// away, by nothing but the words
	{reply, "Re: offer", "I am out of the office and will respond when I get back.", AutoReply},
	{reply, "Re: offer", "Thank you for your email. I have left the company. Please contact sales@alpha.example.", AutoReply},
	{reply, "Re: offer", "Guten Tag,\n\nich bin im Urlaub. Ihre E-Mail wird nicht gelesen und nicht weitergeleitet.\n\nMit freundlichen Grüßen\nTom Kay", AutoReply},
	{reply, "Re: offer", "Bonjour,\n\nje suis en congés jusqu'au 30 novembre. Je traiterai votre message à mon retour.", AutoReply},
	{reply, "Re: offer", "Gracias por su correo. Estoy fuera de la oficina y responderé a mi regreso.", AutoReply},
	{reply, "Re: offer", "Thank you for contacting us. We will get back to you as soon as possible.", AutoReply},
	{reply, "Re: offer", "Vielen Dank für Ihre Anfrage. Wir melden uns schnellstmöglich bei Ihnen.", AutoReply},
	{reply, "Re: offer", "Automatic response: this address is not used. Write to office@alpha.example.", AutoReply},
	{reply, "Re: offer", "Sehr geehrte Damen und Herren,\n\nich bin im Urlaub. In der Zwischenzeit vertritt mich Holger.\n\nViele Grüße\nTom Kay", AutoReply},
	{reply, "Re: offer", "Bonjour,\n\nje suis en déplacement et consulte peu ma messagerie. Mon retour est prévu le 8 décembre.", AutoReply},
	{reply, "Re: offer", "Beste,\n\nDank voor uw bericht. Ik ben ziek. Bij dringende vragen kun je contact opnemen met Jan Vogt.", AutoReply},
	{fields{"Return-Path": "<>", "In-Reply-To": "<d@beta.example>"}, "Re: offer", "Sarò in trasferta fino a venerdì.", AutoReply},
	// away
	{nil, "[Auto-Reply] offer", "We are closed.", AutoReply},
	{nil, "Sam Orr is out of the office (returning 1 Dec)", "I will be out of the office until 1 Dec.", AutoReply},
	{nil, "AUTO: Lena Roth ist außer Haus", "Hinweis: Dies ist eine automatische Antwort auf Ihre Nachricht.", AutoReply},
	{nil, "Out of the office", "I am out of the office until Monday. See https://alpha.example/help?id=1 for help.", AutoReply},
	{reply, "Auto: offer", "Thank you.", AutoReply},
	{nil, "Urlaub", "Ich bin bis Montag im Urlaub.", AutoReply},
	{fields{"From": "auto-reply@alpha.example"}, "Your question", "We have got it.", AutoReply},
	{fields{"Auto-Submitted": "auto_generated", "X-Auto-Response-Suppress": "All"}, "Out of office", "x", AutoReply},
	{reply, "Automatic reply: [A-42] Send the offer", "I'm away.", AutoReply},
	{fields{"Auto-Submitted": "auto-replied"}, "Re: offer", "I got your mail.", AutoReply},
	{fields{"Auto-Submitted": "auto-replied; owner-email=\"sam@alpha.example\""}, "offer", "x", AutoReply},
	{suppressed, "Automatische Antwort: Angebot", "Ich bin nicht im Büro.", AutoReply},
	{suppressed, "Réponse automatique : Offre", "Je suis absent.", AutoReply},
	{suppressed, "Respuesta automática: Oferta", "Estoy fuera.", AutoReply},
	{suppressed, "Automatisch antwoord: Offerte", "Ik ben afwezig.", AutoReply},
	{suppressed, "Risposta automatica: Offerta", "Sono assente.", AutoReply},
	{suppressed, "Resposta automática: Oferta", "Estou ausente.", AutoReply},
	{nil, "Automatisch antwoord: Offerte", "tot maandag", AutoReply},
	{nil, "Autosvar: Tilbud", "jeg er på ferie", AutoReply},
	{nil, "Odpowiedź automatyczna: Oferta", "x", AutoReply},
	{nil, "Out of Office: offer", "x", AutoReply},
	{nil, "Out of Office AutoReply: offer", "x", AutoReply},
	{nil, "Out of Office Re: offer", "I am out of the office until Monday.", AutoReply},
	{nil, "Abwesenheitsnotiz", "Ich bin im Urlaub.", AutoReply},
	{nil, "Abwesend: Angebot", "x", AutoReply},
	{nil, "I am out of the office", "I will return on Monday.", AutoReply},
	{fields{"Precedence": "junk", "In-Reply-To": "<d@beta.example>"}, "Re: offer", "I am on vacation until Monday.", AutoReply},
	{fields{"Return-Path": "<>"}, "Re: offer", "Ich bin bis Montag im Urlaub.", AutoReply},
	{fields{"X-Autoreply": "yes"}, "Re: offer", "Thank you for your mail.", AutoReply},
	{fields{"Precedence": "auto_reply"}, "Re: offer", "Thank you for your mail.", AutoReply},
	{fields{"X-Autorespond": ""}, "Vielen Dank", "Wir haben Ihre Nachricht erhalten.", AutoReply},
	{reply, "Re: offer", "Thank you for your email. I am currently out of the office until Monday. If you need immediate help, contact Lena.", AutoReply},
	{reply, "Re: Angebot", "Ich bin bis Montag abwesend. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen hilft die Zentrale.", AutoReply},
	{nil, "Thank you for your message", "I am away from the office and will answer when I return.", AutoReply},
	{fields{"Date": "Tue, 24 Nov 2026 09:00:00 +0000"}, "Out of office", "I am out of the office from 20 November until 4 December.", AutoReply},
	{fields{"Precedence": "bulk"}, "[desk.example #12] AutoReply: offer", "A ticket was made of your mail.", AutoReply},
	{fields{"Auto-Submitted": "auto-generated"}, "[Request received] offer", "Your support request (12) has been received.", AutoReply},
	{nil, "Eingang [Ticket 12]", "Ihre Anfrage ist bei uns eingegangen. Diese Nachricht wurde automatisch erzeugt.", AutoReply},
	{nil, "Re: offer", "This mailbox is no longer in use. This is an automatic response.", AutoReply},
	{fields{"X-Auto-Reply-From": "sam@alpha.example"}, "Re: offer", "Back soon.", AutoReply},
	{fields{"From": "Lena Roth <lena@alpha.example>"}, "Lena Roth is out of the office", "Back on Monday, out of the office till then.", AutoReply},
	{nil, "[OOO] offer", "I'm out of office until Monday.", AutoReply},
	{nil, "I'm on annual leave", "I am on annual leave and will return on Monday.", AutoReply},
	{nil, "Parental leave", "I am on parental leave until May. Please direct your mail to office@alpha.example.", AutoReply},
	{nil, "AUTO: Lena Roth ist im Urlaub", "Rückkehr am Montag.", AutoReply},
	{nil, "I have left Alpha", "I no longer work here. Please contact Lena instead. This mailbox is not monitored.", AutoReply},
	{nil, "Ihre Anfrage 12", "Vielen Dank für Ihre Anfrage. Diese E-Mail wurde automatisch erstellt.", AutoReply},
	{nil, "Your application", "This is an automatic acknowledgement of your papers.", AutoReply},
	{nil, "Vacation auto reply", "I'm on vacation.", AutoReply},
	{nil, "Sabbatical", "I am on sabbatical. Your e-mail will not be forwarded. Please contact Lena.", AutoReply},
	{fields{"Auto-Submitted": "auto-generated"}, "Ticket 12", "A ticket was opened for your request.", AutoReply},
	// mail systems
	{fields{"From": "MAILER-DAEMON@mx.alpha.example"}, "failure notice", "I wasn't able to deliver your message", Bounced},
	{fields{"From": "postmaster@alpha.example"}, "Undeliverable: offer", "x", Bounced},
	{fields{"From": "postmaster@alpha.example"}, "Non remis : offre", "x", Bounced},
	{fields{"From": "Mail Delivery System <mds@alpha.example>"}, "offer", "could not be delivered to one or more recipients", Bounced},
	{fields{"From": "x@y.example", "X-Failed-Recipients": "sam@alpha.example"}, "Mail delivery failed", "", Bounced},
	{fields{"From": "MAILER-DAEMON@mx.alpha.example"}, "Warning: message delayed 24 hours", "has not yet been delivered", Delayed},
	{fields{"From": "MAILER-DAEMON@mx.alpha.example"}, "Delivery Status Notification (Delay)", "Message will be retried for 2 more days", Delayed},
	{fields{"From": "no-reply@mobile.example"}, "Mail System Error - Returned Mail", "Could not be delivered to: <sam@alpha.example>", Bounced},
	{fields{"From": "<>"}, "Delivery Failure", "Delivery to the following recipient failed permanently: sam@alpha.example", Bounced},
	{fields{"From": "mailer-daemon@mail.example"}, "Zpráva nebyla doručena", "<sam@alpha.example>: 550", Bounced},
	{fields{"From": "\"Courier mail server at mail.alpha.example\" <@>"}, "NOTICE: mail delivery status.", "Your message to the following recipients cannot be delivered:", Bounced},
	// receipts
	{nil, "Not read: Minutes", "Your message\n\n   To: Sam\n\nwas deleted without being read on Monday.", Receipt},
	{nil, "Gelesen: Aufgaben", "Ihre Nachricht\n\n   An: Lena Roth\n   Betreff: Aufgaben\n\nwurde am Montag gelesen.", Receipt},
	// other programs
	{fields{"Auto-Submitted": "auto-generated"}, "Build failed", "x", Bot},
	{fields{"From": "noreply@shop.example"}, "Your order", "x", Bot},
	{fields{"From": "Shop <do-not-reply@shop.example>"}, "Your order", "x", Bot},
}

func TestAuthorOf(t *testing.T) {
	for _, tt := range authorTests {
		if got := AuthorOf(NewHeader(tt.header), tt.subject, tt.text); got != tt.want {
			t.Errorf("%v %q %q: got %s, want %s", tt.header, tt.subject, tt.text, got, tt.want)
		}
	}
}
