package when

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestParse reads testdata/*.txt: a line "at MOMENT LOCALE", then "phrase | wanted",
// where wanted is a day, a day and a time, a range that the day must lie in, or "-".
func TestParse(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) < 5 {
		t.Fatal("the tables of phrases are missing", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) { table(t, string(data)) })
	}
}

func table(t *testing.T, data string) {
	var c Context
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if f := strings.Fields(line); f[0] == "at" && len(f) == 3 {
			c = context(t, f[1], f[2])
			continue
		}
		phrase, want, ok := strings.Cut(line, " | ")
		if !ok {
			t.Fatalf("%q has no wanted day", line)
		}
		m, ok := Parse(phrase, c)
		if got := answer(m, ok); !fits(m, got, want) {
			t.Errorf("%q: got %s, want %s", phrase, got, want)
		}
	}
}

func context(t *testing.T, at, locale string) Context {
	t.Helper()
	moment, err := time.Parse("2006-01-02T15:04", at)
	if err != nil {
		t.Fatal(err)
	}
	return Context{At: moment, Locale: locale}
}

func answer(m Moment, ok bool) string {
	if !ok {
		return "-"
	}
	return strings.TrimSpace(m.Day.String() + " " + m.Clock)
}

func fits(m Moment, got, want string) bool {
	if from, to, ok := strings.Cut(want, ".."); ok {
		day := m.Day.String()
		return from <= day && day <= to
	}
	return got == want || m.Day.String() == want
}

// A word stands in one list of its language only, since a second would hide the first.
func TestWordsAreListedOnce(t *testing.T) {
	tables := map[string][]entry{"en": englishWords}
	for _, l := range otherLanguages {
		tables[l.code] = l.words
	}
	for code, table := range tables {
		seen := map[string]bool{}
		for _, e := range table {
			for _, w := range strings.Fields(e.words) {
				w = strings.TrimLeft(w, "?!")
				if seen[w] {
					t.Errorf("%s: %q stands in two lists", code, w)
				}
				seen[w] = true
				for i := range len(w) {
					if fold(rune(w[i])) != w[i] {
						t.Errorf("%s: %q is not in its folded form", code, w)
						break
					}
				}
			}
		}
	}
}
