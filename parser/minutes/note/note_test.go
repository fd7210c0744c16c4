package note

import (
	"os"
	"strings"
	"testing"

	"duly/parser/minutes/page"
)

// TestTold reads testdata/told.txt: a kind, a tab and a sentence a line.
func TestTold(t *testing.T) {
	kinds := map[string]page.Kind{"decision": page.KindDecision, "risk": page.KindRisk, "issue": page.KindIssue, "nothing": page.KindOther}
	raw, err := os.ReadFile("testdata/told.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		kind, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
		want, known := kinds[kind]
		if !ok || !known {
			t.Fatalf("cannot read %q", line)
		}
		if got := Told(sentence); got != want {
			t.Errorf("%q is read as kind %d, not as %s", sentence, got, kind)
		}
	}
}

// In a letter only what its writer fears outright is told.
func TestTroubleOf(t *testing.T) {
	for s, want := range map[string]page.Kind{
		"I'm a bit worried that the cabling will not be ready before Christmas.": page.KindRisk,
		"There's a chance we won't reach the deadline.":                          page.KindRisk,
		"The lift is broken.":                 page.KindOther,
		"The parcel may come late.":           page.KindOther,
		"I'm not worried about the new date.": page.KindOther,
	} {
		if got := TroubleOf(s); got != want {
			t.Errorf("%q is read as kind %d", s, got)
		}
	}
}
