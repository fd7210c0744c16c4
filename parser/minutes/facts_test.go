package minutes

import (
	"strings"
	"testing"
)

func TestFacts(t *testing.T) {
	c := office()
	for _, k := range []struct{ text, title, day, attendees string }{
		{"# Board meeting 3 November 2026\n\nPresent: Sam Carter, Ada Lind (chair)\n", "Board meeting 3 November 2026", "2026-11-03", "Sam Carter, Ada Lind"},
		{"Team sync\nDate: 17/11/2026\nPresent: Lena Ross, Tom Becker. Apologies: Cora Miles.\n", "Team sync", "2026-11-17", "Lena Ross, Tom Becker"},
		{"Team sync\nDate: 17/11/2026\nAttendees:\n- Lena Ross\n- Tom Becker\nApologies: Cora Miles\n", "Team sync", "2026-11-17", "Lena Ross, Tom Becker"},
		{"Quality board\nNovember 17, 2026 - Library\nPresent:\nDr Lena Ross, Non-Executive Director (Chair) (LR)\nMr Tom Becker, Head of Care (TB) for item 2\n", "", "2026-11-17", "Dr Lena Ross, Mr Tom Becker"},
		{"Pool board, minutes\nNovember 17, 2026 / Clubhouse\nPresent: Lena Ross - President, Mei-Lin Carver - VP\n", "Pool board, minutes", "2026-11-17", "Lena Ross, Mei-Lin Carver"},
		{"Library board, minutes\nDate: 17/11/2026\nThe chair opened at 5. Roll call: Ross, Becker, Lomax present; Miles absent. Also there: the architect.\n", "Library board, minutes", "2026-11-17", "Ross, Becker, Lomax"},
		{"Hi all,\n\nsee you on 3 December.\n", "", "", ""},
		{"Meeting title: Roof works\nDate: Monday 9 November\n", "Roof works", "2026-11-09", ""},
	} {
		m := Read(k.text, c)
		day := m.Day.String()
		if m.Day.IsZero() {
			day = ""
		}
		if got := strings.Join(m.Attendees, ", "); m.Title != k.title || day != k.day || got != k.attendees {
			t.Errorf("%q: %q %q %q", k.text, m.Title, day, got)
		}
	}
}

func TestARollWithBlanksAndStrangeLettersIsRead(t *testing.T) {
	for _, text := range []string{"ACTA  (presidenta), Ana Ruiz, Luis Paz\nAna: llamar al banco\n", "İİ, Ada, Bo, Cy\n\nActions\n- Ada: book the room\n"} {
		if m := Read(text, office()); len(m.Items) == 0 {
			t.Errorf("%q: no item", text)
		}
	}
}
