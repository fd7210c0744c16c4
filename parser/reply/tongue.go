package reply

import (
	"strings"

	"duly/parser/reply/newtext"
	"duly/parser/when"
)

// tongues are words that few sentences of a language do without. One that another of these
// languages has as well tells nothing, and so does one that is English or an abbreviation.
var tongues = map[string]string{
	"en-": "the is are and to of i we it it's i'm please not done this that by on you for can will with my be have has was until was next thanks",
	"de-DE": "und nicht ich wir auf bitte noch zum zur das der dem den des ein eine einen wird werden wurde habe haben brauche schon für über sind kann " +
		"montag dienstag mittwoch donnerstag freitag samstag sonntag wiedervorlage termin frist erledigt fertig verschieben bis danke hallo",
	"fr-FR": "lundi mardi mercredi jeudi vendredi samedi dimanche le la c'est je nous vous au aux pour cette ce ces sera été fait merci bonjour j'ai avec pas encore déjà jusqu'au jusqu'à d'ici les ont du de reporter",
	"es-ES": "lunes martes miércoles jueves viernes el la los lo de están hecho gracias hola por para con hasta pero esto esta necesito tengo viene muy también del próximo próxima recuérdamelo recuérdame " +
		"listo es segundo segunda",
	"nl-NL": "kun kunt aan maandag dinsdag woensdag donderdag vrijdag zaterdag zondag het de een niet ik wij op nog voor tot maar graag bedankt ook naar zijn wordt heb hebben klaar gedaan deze dit dank",
	"it-IT": "lunedì martedì mercoledì giovedì venerdì sabato domenica è sono il la lo gli di fatto entro grazie ciao buongiorno ancora già della questo questa sarà per con abbiamo fino",
	"pt-PT": "pode adiar não até já está foi feito obrigado obrigada olá isto isso preciso fica ficou amanhã também para esta ao à de por lembra-me lembre-me segunda segunda-feira " +
		"são os na quinta sexta terça lembre lembra avise vai ser terça-feira quarta-feira quinta-feira sexta-feira",
}

// tongueOf finds the language of each such word.
var tongueOf = func() map[string]string {
	m := map[string]string{}
	for locale, list := range tongues {
		for _, w := range strings.Fields(list) {
			if l, known := m[w]; known && l != locale {
				m[w] = ""
			} else if !known {
				m[w] = locale
			}
		}
	}
	return m
}()

// heard lets the dates of an answer be read in the language in which it is written, where
// its sender's own is English: "na segunda" is Monday to who writes Portuguese.
func heard(c when.Context, lines []newtext.Line) when.Context {
	if c.Locale != "" && !strings.HasPrefix(strings.ToLower(c.Locale), "en") {
		return c
	}
	n := map[string]int{}
	left := maxHeard
	for _, l := range lines {
		if left -= len(l.Text); left < 0 {
			break
		}
		if l.Kind != newtext.Fresh || l.Depth > 0 {
			continue
		}
		for _, w := range strings.FieldsFunc(fold(l.Text), apart) {
			n[tongueOf[w]]++
		}
	}
	delete(n, "")
	best, most := "", 0
	for locale, k := range n {
		switch {
		case k > most:
			best, most = locale, k
		case k == most:
			best = "" // as likely as another
		}
	}
	if best != "" && best != "en-" {
		c.Locale = best
	}
	return c
}

// maxHeard is how much of an answer, in bytes, is listened to.
const maxHeard = 4000

func apart(r rune) bool { return strings.ContainsRune(" \t.,;:!?¿¡()", r) }
