package vocab

import (
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	l := Parse("# what this is\n\n[greetings]\n# said first\nhello\r\ngood day\n\n[nothing]\n")
	if got := l["greetings"]; !slices.Equal(got, []string{"hello", "good day"}) {
		t.Errorf("%q", got)
	}
	if got, ok := l["nothing"]; !ok || len(got) != 0 {
		t.Errorf("%q", got)
	}
}

func TestMistakesAreTold(t *testing.T) {
	for text, want := range map[string]string{
		"hello\n":            `"hello" stands ahead`,
		"[a]\nx\n[b]\n[a]\n": `"a" stands there twice`,
	} {
		func() {
			defer func() {
				if said, _ := recover().(string); !strings.Contains(said, want) {
					t.Errorf("%q: %s", text, said)
				}
			}()
			Parse(text)
		}()
	}
}

func TestSets(t *testing.T) {
	s := Phrases("action item | due\n\t\tdate")
	for phrase, want := range map[string]bool{"Action Item": true, "due date": true, "action": false, "": false, strings.Repeat("x", 100): false} {
		if s.Has(phrase) != want {
			t.Errorf("%q: %v", phrase, !want)
		}
	}
	if s := Of("größe ÄRGER"); !s.Has("GRÖSSE") && !s.Has("GRÖßE") || s.Has("ärger") {
		t.Error("a set holds its words as they are given, and is asked in any case")
	}
}

func TestTurned(t *testing.T) {
	m := Turned(map[int]Set{1: Of("who name"), 2: Of("name what")}, 2, 1)
	if m["name"] != 2 || m["who"] != 1 || m["what"] != 2 {
		t.Errorf("%v", m)
	}
}

func TestList(t *testing.T) {
	l := NewList("out of office", "über", "ab wesend")
	for s, want := range map[string]bool{"i am out of office now": true, "fahre über": true, "out of": false, "o": false, "": false, "ou ab wesend": true} {
		if l.In(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestPatterns(t *testing.T) {
	s := Patterns("(can|could) you (please|)", "kindly")
	for text, want := range map[string]string{
		"Could you please send it": "send it",
		"can you send it":          "send it",
		"can youth send it":        "",
		"could you":                "",
	} {
		if _, rest, ok := s.Cut(text); ok != (want != "") || ok && rest != want {
			t.Errorf("%q: %q, %v", text, rest, ok)
		}
	}
}
