package act

import (
	"strings"
	"testing"
)

// The words that tell that a task was done, and some that only look like it.
func TestWords(t *testing.T) {
	for _, row := range []struct{ task, own, like, noun, no string }{
		{"recalibrate the scales", "recalibrated", "", "recalibration", "calibrates recalibrates scaled"},
		{"send the contract back", "sent", "returned shipped delivered", "", "sends contracted signed"},
		{"en la reunión pedir café", "", "", "", "en"},
		{"n", "", "", "", "n"},
		{"plan the party", "planned", "", "planning", "plane"},
		{"reply to the council", "replied", "answered responded", "", "replies"},
		{"read the draft", "read", "reviewed checked", "reading", "ready"},
		{"pay the surveyor", "paid", "settled transferred", "payment", "pays"},
		{"vertrag zurückschicken", "zurückgeschickt", "versandt gesendet", "", "zurückschickt"},
		{"kessel entkalken", "entkalkt", "", "", "gekalkt"},
		{"treppenhaus streichen", "gestrichen", "lackiert", "", "streicht"},
		{"zettel abschreiben", "abgeschrieben", "", "", "schreibt"},
		{"offerte nakijken", "nagekeken", "gecontroleerd", "", "nakijkt"},
		{"overwrite the backup", "overwrote overwritten", "", "", ""},
		{"offerte opvragen", "opgevraagd", "besteld ontvangen", "", "opvraag"},
		{"muur schilderen", "geschilderd", "geverfd", "", "schildert"},
		{"renvoyer le contrat", "renvoyé renvoyée", "transmis livré", "", "renvoie"},
		{"pintar la escalera", "pintada pinté pintó", "repintado", "", "pinta pintamos"},
		{"devolver el contrato", "devuelto devuelta", "entregó", "", "devuelve"},
		{"spedire il pacco", "spedito", "inviato consegnata", "", "spedisce"},
		{"pagar a fatura", "pago paga", "transferiu", "", "pagamos"},
	} {
		a := Of(strings.Fields(row.task))
		for w := range strings.FieldsSeq(row.own) {
			if !a.Own(w) {
				t.Errorf("%s: %q is not its own", row.task, w)
			}
		}
		for w := range strings.FieldsSeq(row.like) {
			if !a.Like(w) {
				t.Errorf("%s: %q does not stand for it", row.task, w)
			}
		}
		for w := range strings.FieldsSeq(row.noun) {
			if !a.Noun(w) {
				t.Errorf("%s: %q is not its noun", row.task, w)
			}
		}
		for w := range strings.FieldsSeq(row.no) {
			if a.Own(w) || a.Like(w) || a.Noun(w) {
				t.Errorf("%s: %q tells nothing", row.task, w)
			}
		}
	}
}
