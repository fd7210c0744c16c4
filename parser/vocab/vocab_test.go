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
