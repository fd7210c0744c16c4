package page

import (
	"strings"
	"testing"
)

// TestFrames reads the same talk in what different programs set around a name, a time and the words.
func TestFrames(t *testing.T) {
	said := [][]string{{"Ruta Vale", "10:11", "The badge printer is out of ribbon."}, {"Jory Lund", "10:13", "Can you order some?"},
		{"Ruta Vale", "10:14", "Sure, today."}, {"Jory Lund", "10:20", "Thanks!"}}
	for _, shape := range []string{"**NAME** [TIME]: WORDS", "**NAME** (TIME): WORDS", "from NAME to everyone: TIME AM\nWORDS", "[NAME] TIME:04\nWORDS\n", "[TIME] [NAME] WORDS",
		"2026-05-27 TIME:00,NAME,\"WORDS\"", "NAME\tTIME\tWORDS", "NAME (TIME) WORDS", "NAME @nick May 27 TIME\nWORDS", "TIME * NAME: WORDS", "NAME [TIME AM]: WORDS",
		"TIME - NAME (Acme)\n  WORDS\n", "NAME, TIME AM: WORDS", "NAME at TIME: WORDS", "NAME | TIME | WORDS", "from NAME to Everyone: WORDS", "NAME said: WORDS",
		"[12/3/2026 TIME AM] NAME:\nWORDS", "[5/27/2026, TIME:03] ~ NAME: WORDS"} {
		var text, want strings.Builder
		for _, s := range said {
			text.WriteString(strings.NewReplacer("NAME", s[0], "TIME", s[1], "WORDS", s[2]).Replace(shape) + "\n")
			want.WriteString(s[0] + ": " + s[2] + "\n")
		}
		if got := outline(text.String()); got != want.String() {
			t.Errorf("%q: got\n%s", shape, got)
		}
	}
}

// TestNoFrames keeps what only looks like the head of a turn as it stands.
func TestNoFrames(t *testing.T) {
	for _, text := range []string{
		"Timetable\n\n**10:00** Ruta Vale: welcome\n**10:30** Jory Lund: the budget\n**11:00** Mira Holt: questions\n",
		"Ruta Vale (Chair)\nJory Lund (Treasurer)\nMira Holt (Secretary)\n",
		"Open points\n\n**Ruta Vale** – order the ribbon\n**Jory Lund** – call the hall\n**Ruta Vale** – print the list\n**Jory Lund** – pay the deposit\n",
	} {
		for _, b := range Parse(text).Blocks {
			if b.Speaker != "" {
				t.Errorf("%q is said by %s", b.Text, b.Speaker)
			}
		}
	}
}
