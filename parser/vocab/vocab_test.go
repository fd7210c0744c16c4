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

func TestKinds(t *testing.T) {
	const sweet, round = 1, 2
	k := Kinds[uint8]{}
	k.Add(sweet, Of("plum cake"))
	k.Add(round, Of("plum ball"))
	for word, want := range map[string]uint8{"Plum": sweet | round, "CAKE": sweet, "ball": round, "über": 0, "": 0} {
		if got := k.Of(word); got != want {
			t.Errorf("%q: %b", word, got)
		}
	}
}

func TestFirstWords(t *testing.T) {
	words := FirstWords(Patterns("(could|can) you", "I'd like"), Patterns("(please|) do"))
	for word, want := range map[string]bool{"could": true, "can": true, "i'd": true, "please": true, "do": true, "you": false, "like": false} {
		if words.Has(word) != want {
			t.Errorf("%q: %v", word, !want)
		}
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
	s := Patterns("(Can|could) you (please|)", "kindly", "(please|) (do|see) (to|)", "I(| am|'m) on (it|)", "(the|) next", "mind(| you)(|, please)", "wäre (es|) möglich")
	for text, want := range map[string]string{
		"Could you please send it":          "Could you please",
		"can you send it":                   "can you",
		"can you  please send it":           "can you",
		"can youth send it":                 "",
		"could you":                         "",
		"please see to it":                  "please see to",
		"Do it":                             "Do",
		"please it":                         "",
		"I'm on it now":                     "I'm on it",
		"I on ice":                          "I on",
		"i am on ":                          "i am on",
		"next week":                         "next",
		"mind you, please come":             "mind you, please",
		"mind, please come":                 "mind, please",
		"WÄRE MÖGLICH so":                   "WÄRE MÖGLICH",
		" kindly do":                        "",
		"":                                  "",
		strings.Repeat("kindly", 20) + " x": "",
	} {
		phrase, rest, ok := s.Cut(text)
		if phrase != want || ok != (want != "") || ok && !strings.HasSuffix(text, rest) {
			t.Errorf("%q: %q, %q, %v", text, phrase, rest, ok)
		}
		if whole := strings.TrimSpace(want); ok && !s.Has(whole) || s.Has(whole+"s") {
			t.Errorf("%q as a whole", whole)
		}
	}
	if s.Has(strings.Repeat("kindly ", 20)) || s.Has("") {
		t.Error("what is no phrase is one")
	}
}

// TestPatternsOfManyParts follows a text through a pattern of more phrases than could be written out.
func TestPatternsOfManyParts(t *testing.T) {
	s := Patterns(strings.Repeat("(a|aa|)", 60))
	if phrase, _, _ := s.Cut(strings.Repeat("a", 50) + " b"); len(phrase) != 50 {
		t.Errorf("%q", phrase)
	}
}
