package minutes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"duly/parser/minutes/grammar"
)

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw))
	}
	f.Add("Action items\n\xff\xfe|\xc3\n- [x] \xf0\x9f")
	const growing = "ȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺȺ" // their small letters take a byte more
	f.Add("From: Ann Bo <ann@tarn.example>\nTo: Cy Dee <cy@tarn.example>\nSubject: hi\n\nHi Cy,\n\n" + growing + " before Tom meets on 10 February\n\nThanks,\nAnn\n")
	f.Add("[10:00] <ann> who can do it?\n[10:01] <bo> " + growing + growing + " before Tom meets on 10 February\n[10:02] <ann> ok")
	c := office()
	f.Fuzz(func(t *testing.T, text string) {
		last := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
		for _, it := range Read(text, c).Items {
			if it.Line < 1 || it.Line > last {
				t.Errorf("line %d of %d", it.Line, last)
			}
			if it.Task == "" || it.Evidence == "" || it.Confidence <= 0 || it.Confidence > 1 {
				t.Errorf("incomplete: %+v", it)
			}
			if it.Status != grammar.StatusOpen && it.Status != grammar.StatusDone && it.Status != grammar.StatusDropped {
				t.Errorf("status %q", it.Status)
			}
			if utf8.ValidString(text) && !utf8.ValidString(it.Task+it.Owner+it.Evidence) {
				t.Errorf("broken text: %+v", it)
			}
		}
	})
}
