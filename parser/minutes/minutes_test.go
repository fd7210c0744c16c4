package minutes

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duly/parser/minutes/asking"
	"duly/parser/minutes/facts"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/when"
)

var update = flag.Bool("update", false, "write what is read as what is wanted")

// office is who the test minutes are read against: the mail's participants, then the roster.
func office() reading.Context {
	return reading.Context{
		Context: when.Context{At: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC), Locale: "en-GB", Next: when.NewDay(2026, 12, 1)},
		From:    who.Person{Name: "Nora Field", Email: "nora.field@brightwater.example"},
		People: []who.Person{
			{Name: "Sam Carter", Email: "sam.carter@brightwater.example", Nicknames: []string{"SR"}, Present: true},
			{Name: "Lena Ross", Email: "lena.ross@brightwater.example", Present: true},
			{Name: "Tom Becker", Email: "tom.becker@brightwater.example", Present: true},
			{Name: "Priya Nair", Email: "priya@brightwater.example", Present: true},
			{Name: "Ahmed Said", Email: "ahmed.said@brightwater.example"},
			{Name: "Ben Okoye", Email: "ben.okoye@brightwater.example"},
		},
	}
}

// TestMinutes reads every testdata/NAME.txt and compares with NAME.want, with both line ends.
func TestMinutes(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			text := string(raw)
			m := Read(text, office())
			if strings.HasPrefix(filepath.Base(f), "none_") && len(m.Items) > 0 {
				t.Errorf("found where there is nothing: %+v", m.Items)
			}
			got := show(m)
			want := strings.TrimSuffix(f, ".txt") + ".want"
			if *update {
				if err := os.WriteFile(want, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			wanted, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(wanted) {
				t.Errorf("got\n%s\nwant\n%s", got, wanted)
			}
			if crlf := show(Read(strings.ReplaceAll(text, "\n", "\r\n"), office())); crlf != got {
				t.Errorf("with CRLF\n%s\nwith LF\n%s", crlf, got)
			}
		})
	}
}

// show writes minutes as the .want files hold them: a line an item or note.
func show(m reading.Minutes) string {
	var b strings.Builder
	for _, it := range m.Items {
		sure := "certain"
		if it.Confidence < 0.5 {
			sure = "possible"
		}
		owner := it.Owner
		if it.Email != "" {
			owner += " <" + it.Email + ">"
		}
		fmt.Fprintf(&b, "%d %s %s | %s | %s", it.Line, it.Status, sure, owner, it.Task)
		if it.DueText != "" {
			fmt.Fprintf(&b, " | %s | %s", it.DueText, it.Due)
		}
		b.WriteByte('\n')
	}
	for _, l := range []struct {
		name  string
		notes []reading.Note
	}{{"decision", m.Decisions}, {"risk", m.Risks}, {"issue", m.Issues}, {"change", m.Changes}} {
		for _, n := range l.notes {
			fmt.Fprintf(&b, "%d %s | %s | %s\n", n.Line, l.name, n.Owner, n.Text)
		}
	}
	return b.String()
}

// TestCutLetters reads what begins a sentence though a letter of two bytes stands where the sentence is cut.
func TestCutLetters(t *testing.T) {
	for _, x := range []string{"", "x"} {
		s := "who can water the plants" + x + strings.Repeat("é", 40)
		if task, ok := asking.OpenCall(s); !ok || !strings.HasPrefix(task, "water the plants") {
			t.Errorf("%q: %q", s, task)
		}
		s = "Board, 3 May. Present: Fay and Tom" + x + strings.Repeat("é", 120)
		if who := facts.RollCall(s); !strings.HasPrefix(who, "Fay and Tom") {
			t.Errorf("%q: %q", s, who)
		}
	}
}
