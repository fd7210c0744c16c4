package minutes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus is all the test minutes, repeated up to n bytes.
func corpus(tb testing.TB, n int) string {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		tb.Fatal(err)
	}
	var b strings.Builder
	for b.Len() < n {
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				tb.Fatal(err)
			}
			b.Write(raw)
			b.WriteString("\n\n")
		}
	}
	return b.String()[:n]
}

func BenchmarkRead1MB(b *testing.B) {
	text := corpus(b, 1<<20)
	c := office()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(text, c)
	}
}

// hostile are texts that tempt a careless reader to look at everything again and again.
func hostile(n int) map[string]string {
	line := func(s string) string { return strings.Repeat(s, 6000/len(s)) + "\n" }
	fill := func(s string) string {
		if !strings.HasSuffix(s, "\n") {
			s = line(s)
		}
		return strings.Repeat(s, n/len(s)+1)[:n]
	}
	return map[string]string{
		"brackets":   fill("[("),
		"actions":    fill("ACTION "),
		"colons":     fill("Owner: "),
		"names":      fill("Sam and "),
		"pipes":      fill("|a"),
		"table":      "| Action | Owner |\n" + fill("| a | b |\n"),
		"bullets":    fill("- x\n"),
		"same":       "Action items\n" + fill("- Sam to send the report\n"),
		"stars":      fill("*_~"),
		"one line":   fill("a"),
		"deep":       deep(n),
		"headings":   fill("# Actions\n"),
		"labels":     fill("Action: x\nOwner: y\n"),
		"dashes":     "Action items\n- " + fill(" - Sam"),
		"will":       fill("Sam will send it and "),
		"semicolons": "Action items\n" + fill("- Sam to do it; Sam to do it; "),
		"marks":      fill("ACTION: Sam to go. "),
		"lt":         fill("<a "),
		"heads":      "Hi Sam,\n\nhere is who does what.\n\n" + fill("Zorbina\n\n- name badges for the hall\n- order the tents\n\n"),
		"words":      fill("alpha beta gamma delta\n"),
	}
}

func deep(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(strings.Repeat(" ", i%400) + "- a\n")
	}
	return b.String()
}

func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile(1 << 20) {
		b.Run(name, func(b *testing.B) {
			c := office()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Read(text, c)
			}
		})
	}
}
