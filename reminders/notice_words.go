package reminders

import (
	"fmt"
	"strconv"
	"time"

	"duly/parser/when"
)

// noticeText is what a notice of non-renewal says in one language. {day} and {clause} are
// filled in.
type noticeText struct {
	Subject, Number, Customer, Invoice string
	NoAddress                          string
	Form                               map[string]string // how it goes out, by Contract.NoticeForm
	Hello, Until, Soon                 string
	Clause, InTime, Confirm, Bye       string
	Months                             []string // of days such as "2 décembre 2026"; nil: 02.12.2026
	Of                                 string   // between the day, the month and the year: " de "
	First                              string   // the first of a month: "1er"; "": "1"
}

func (w noticeText) day(d when.Day) string {
	if w.Months == nil {
		return d.In(time.UTC).Format("02.01.2006")
	}
	dom := strconv.Itoa(d.Dom)
	if d.Dom == 1 && w.First != "" {
		dom = w.First
	}
	return fmt.Sprintf("%s%s%s%s%d", dom, w.Of, w.Months[d.Month-1], w.Of, d.Year)
}

var noticeLanguages = map[string]noticeText{
	"en": {
		Subject: "Notice of non-renewal", Number: "Contract number", Customer: "Our customer number", Invoice: "Your last invoice",
		NoAddress: "[postal address, as it stands in the contract]",
		Form:      map[string]string{"registered": "By registered letter", "email": "By e-mail"},
		Hello:     "Dear Sir or Madam,",
		Until: "We give notice that we do not renew the above contract. It is to end with its current term, on {day}. " +
			"Should it not be possible to end it then, it is to end on the next possible day.",
		Soon:    "We give notice that we do not renew the above contract. It is to end on the next possible day.",
		Clause:  "The clause on which this notice rests: “{clause}”",
		InTime:  "Notice may be received until {day} and is therefore in time.",
		Confirm: "Please confirm in writing that you have received this notice, and the day on which the contract ends.",
		Bye:     "Yours faithfully,", Of: " ",
		Months: []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	},
	"de": {
		Subject: "Kündigung", Number: "Vertragsnummer", Customer: "Unsere Kundennummer", Invoice: "Ihre letzte Rechnung",
		NoAddress: "[Anschrift, wie sie im Vertrag steht]",
		Form:      map[string]string{"registered": "Per Einschreiben", "email": "Per E-Mail"},
		Hello:     "Sehr geehrte Damen und Herren,",
		Until:     "hiermit kündigen wir den oben genannten Vertrag fristgerecht zum {day}, hilfsweise zum nächstmöglichen Termin.",
		Soon:      "hiermit kündigen wir den oben genannten Vertrag zum nächstmöglichen Termin.",
		Clause:    "Die Kündigung beruht auf folgender Klausel: „{clause}“",
		InTime:    "Die Kündigung kann Ihnen bis zum {day} zugehen und ist damit rechtzeitig.",
		Confirm:   "Bitte bestätigen Sie uns schriftlich den Eingang und den Tag, an dem der Vertrag endet.",
		Bye:       "Mit freundlichen Grüßen",
	},
	"fr": {
		Subject: "Résiliation", Number: "Numéro de contrat", Customer: "Notre numéro de client", Invoice: "Votre dernière facture",
		NoAddress: "[adresse postale, telle qu’elle figure au contrat]",
		Form:      map[string]string{"registered": "Lettre recommandée avec accusé de réception", "email": "Par courriel"},
		Hello:     "Madame, Monsieur,",
		Until: "Par la présente, nous vous informons que nous ne renouvelons pas le contrat cité en objet. Il prendra fin à l’échéance de la période en cours, " +
			"le {day}, ou à défaut à la prochaine échéance possible.",
		Soon:    "Par la présente, nous vous informons que nous ne renouvelons pas le contrat cité en objet. Il prendra fin à la prochaine échéance possible.",
		Clause:  "Cette résiliation se fonde sur la clause suivante : « {clause} »",
		InTime:  "Elle peut vous parvenir jusqu’au {day} et respecte donc le préavis.",
		Confirm: "Nous vous prions de nous confirmer par écrit la réception de cette lettre et la date de fin du contrat.",
		Bye:     "Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.", Of: " ", First: "1er",
		Months: []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
	},
	"es": {
		Subject: "Aviso de no renovación", Number: "Número de contrato", Customer: "Nuestro número de cliente", Invoice: "Su última factura",
		NoAddress: "[dirección postal, tal como figura en el contrato]",
		Form:      map[string]string{"registered": "Por correo certificado con acuse de recibo", "email": "Por correo electrónico"},
		Hello:     "Estimados señores:",
		Until: "Por la presente les comunicamos que no renovamos el contrato arriba indicado. Finalizará al término del período en curso, el {day}, " +
			"o en su defecto en la primera fecha posible.",
		Soon:    "Por la presente les comunicamos que no renovamos el contrato arriba indicado. Finalizará en la primera fecha posible.",
		Clause:  "Este aviso se basa en la siguiente cláusula: «{clause}»",
		InTime:  "El aviso puede recibirse hasta el {day} y respeta por tanto el plazo.",
		Confirm: "Les rogamos que nos confirmen por escrito la recepción de este aviso y la fecha en que finaliza el contrato.",
		Bye:     "Atentamente,", Of: " de ",
		Months: []string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
	},
	"nl": {
		Subject: "Opzegging", Number: "Contractnummer", Customer: "Ons klantnummer", Invoice: "Uw laatste factuur",
		NoAddress: "[postadres, zoals het in de overeenkomst staat]",
		Form:      map[string]string{"registered": "Per aangetekende brief", "email": "Per e-mail"},
		Hello:     "Geachte heer, mevrouw,",
		Until: "Hierbij zeggen wij de bovengenoemde overeenkomst op. Zij eindigt aan het einde van de lopende termijn, op {day}, " +
			"of anders op de eerst mogelijke dag.",
		Soon:    "Hierbij zeggen wij de bovengenoemde overeenkomst op, tegen de eerst mogelijke dag.",
		Clause:  "Deze opzegging berust op de volgende bepaling: “{clause}”",
		InTime:  "De opzegging kan u tot en met {day} bereiken en is dus op tijd.",
		Confirm: "Wilt u ons de ontvangst van deze opzegging en de dag waarop de overeenkomst eindigt schriftelijk bevestigen?",
		Bye:     "Met vriendelijke groet,", Of: " ",
		Months: []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	},
}
