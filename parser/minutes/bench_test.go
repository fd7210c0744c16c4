package minutes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// genres are texts of one kind each: minutes by their lists, by their sentences, a chat, a letter, a review of old actions.
var genres = []string{"committee_long", "prose_board_sections", "swiss_commission", "chat_matters"}

// megabyte is a text of the test data, repeated.
func megabyte(tb testing.TB, name string) string {
	raw, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Repeat(string(raw)+"\n\n", 1<<20/len(raw))
}

func BenchmarkRead1MB(b *testing.B) {
	for _, name := range genres {
		text := megabyte(b, name)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Read(text, office())
			}
		})
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
