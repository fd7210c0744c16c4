package grammar

import (
	"slices"
	"testing"
)

func TestNameList(t *testing.T) {
	for s, want := range map[string]struct {
		names []string
		rest  string
	}{
		"Sam and Lena to call the vendor": {[]string{"Sam", "Lena"}, " to call the vendor"},
		"@sam/@lena: check":               {[]string{"@sam", "@lena"}, ": check"},
		"Sam, check the logs":             {[]string{"Sam"}, ", check the logs"},
		"the logs are full":               {nil, "the logs are full"},
	} {
		names, rest, _ := NameList(s, StrengthSection)
		if !slices.Equal(names, want.names) || rest != want.rest {
			t.Errorf("%q: %q, %q", s, names, rest)
		}
	}
}

func TestReadHead(t *testing.T) {
	for s, want := range map[string]Form{
		"Sam: order the switches":                   FormColon,
		"Sam will order the switches":               FormTo,
		"Sam was asked to order the switches":       FormAsk,
		"Sam should order the switches":             FormShould,
		"Sam might order the switches":              FormMight,
		"[Sam] order the switches":                  FormSet,
		"the switches came with two power supplies": FormNone,
	} {
		if h := ReadHead(s, StrengthSection); h.Form != want {
			t.Errorf("%q: %v, want %v", s, h.Form, want)
		}
	}
}

func TestSentences(t *testing.T) {
	const text = "Dr. Ross called at 3.30 p.m. about v. 2.1. She waits, e.g. for the quote! Am 3. Dezember kommt Uwe. Bis zum 24.11. meldet er sich. Hr. Busch prüft die Rechnung der Fa. Kubus. He asked HR. They wait."
	want := []string{"Dr. Ross called at 3.30 p.m. about v. 2.1.", "She waits, e.g. for the quote!", "Am 3. Dezember kommt Uwe.",
		"Bis zum 24.11. meldet er sich.", "Hr. Busch prüft die Rechnung der Fa. Kubus.", "He asked HR.", "They wait."}
	var got []string
	for _, s := range Sentences(text) {
		got = append(got, text[s.Start:s.End])
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestStatusField(t *testing.T) {
	for v, want := range map[string]string{"Completed by Una": StatusDone, "✓": StatusDone, "in progress, draft done": StatusOpen,
		"80 %": StatusOpen, "no longer needed": StatusDropped, "the blue one": ""} {
		if got := StatusField(v); got != want {
			t.Errorf("%q: %q, want %q", v, got, want)
		}
	}
}

func TestStartsTask(t *testing.T) {
	for s, want := range map[string]bool{"please send the minutes": true, "Mark the exits": true, "Mark to send the minutes": false,
		"to follow up with Dell": true, "the minutes were sent": false} {
		if StartsTask(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
