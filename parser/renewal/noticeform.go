package renewal

import "duly/parser/vocab"

// noticeForms are the ways in which notice is given. The strictest comes first; "in writing" last, since
// it stands beside each of the others.
var noticeForms = []struct {
	form  string
	words *vocab.List
}{
	{"registered", vocab.Beginnings(`registered mail|registered letter|registered post|certified mail|recorded delivery|einschreiben|lettre recommandee|recommande avec|courrier recommande|carta certificada|correo certificado|burofax|aangetekend|raccomandata|
carta registada|carta registrada`)},
	{"email", vocab.Beginnings(`by email|by e mail|via email|via e mail|emailing|e mailing|send an email|send an e mail|email to|e mail to|per e mail|per email|per mail|par courriel|par e mail|par email|por correo electronico|por e mail|por email|textform|via pec|a mezzo pec|tramite pec`)},
	{"online", vocab.Beginnings(`account settings|from settings|under settings|settings billing|in your settings|subscription settings|billing settings|customer portal|through the portal|via the portal|in the portal|online portal|admin console|billing portal|from your account|in your account|through your account|through your dashboard|in your dashboard|
kundenportal|kundenkonto|im portal|uber das portal|kontoeinstellungen|espace client|depuis votre compte|parametres de votre compte|area de cliente|area de clientes|desde su cuenta|configuracion de su cuenta|klantportaal|in uw account|via mijn|accountinstellingen|area clienti|area riservata`)},
	{"written", vocab.Beginnings(`written|in writing|schriftlich|schriftform|brieflich|par ecrit|ecrite|por escrito|schriftelijk|per iscritto|scritta|por carta`)},
}

// ending are words by which a sentence speaks of giving notice.
var ending = vocab.Beginnings(`notice|notices|cancel|terminat|non renewal|kundig|abbestell|resili|denonciation|denoncer|preavis|rescis|rescindir|no renovar|preaviso|cancelar|cancelacion|denuncia|opzeg|disdetta|disdire|recesso`)

// noticeForm is how notice is given according to a sentence, "" where it does not say.
func noticeForm(s Clause) string {
	for _, f := range noticeForms {
		if f.words.In(s.Flat) {
			return f.form
		}
	}
	return ""
}

// formOfNotices is what a sentence beside the one of the notice period says of it: "Notices must be
// given in writing."
func formOfNotices(s Clause) string {
	if !ending.In(s.Flat) {
		return ""
	}
	return noticeForm(s)
}
