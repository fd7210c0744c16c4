package tongues

import "testing"

func TestLanguageOfAText(t *testing.T) {
	for line, want := range map[string]Language{
		"Könntest du mir bitte die Liste bis Freitag schicken?": German,
		"Merci de nous envoyer le devis avant la réunion.":      French,
		"¿Puedes enviar el informe a la dirección?":             Spanish,
		"Kun je de offerte van het bedrijf naar mij sturen?":    Dutch,
		"Could you send me the list by Friday?":                 English,
		"":                                                      English,
	} {
		var c Count
		c.Add(line)
		if got := c.Most(); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestAsks(t *testing.T) {
	for _, c := range []struct {
		language Language
		text     string
		want     bool
	}{
		{German, "Könntest du die Liste bis Freitag schicken", true},
		{German, "Hast du die Liste gesehen", false},
		{French, "Merci de relancer le fournisseur", true},
		{Spanish, "Puedes revisar el presupuesto", true},
		{Dutch, "Kun je de offerte nakijken", true},
		{English, "Kun je de offerte nakijken", false},
	} {
		if task, ok := c.language.Asks(c.text); ok != c.want {
			t.Errorf("%q: %v %q", c.text, ok, task)
		}
	}
}

func TestTurnsOfATalk(t *testing.T) {
	heard := SpokenIn(func(string) bool { return true })
	for text, want := range map[string]Act{
		"kannst du morgen den Raum buchen?": ActAsk,
		"wer kann den Beamer mitbringen?":   ActCall,
		"soll ich den Vertrag verlängern?":  ActOffer,
		"ich frage morgen beim Vermieter":   ActPromise,
		"das Wetter war gestern schön":      ActNone,
	} {
		if got := heard.Read(text); got.Act != want {
			t.Errorf("%q: %v, want %v", text, got.Act, want)
		}
	}
}
