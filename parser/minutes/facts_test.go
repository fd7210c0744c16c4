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
		{"Roll 3 November 2026\nPresent: Berg, Anne-Lise; Dahl, Ove; Moe, Siri (Chair)\n", "", "2026-11-03", "Anne-Lise Berg, Ove Dahl, Siri Moe"},
		{"Board minutes 3 November 2026\nPresent: Bergen (Karin, Olaf), Lund (Giulia); minutes Lorna Keane\n", "Board minutes 3 November 2026", "2026-11-03", "Karin, Olaf, Bergen, Giulia, Lund, Lorna Keane"},
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

func TestTheDayInATitle(t *testing.T) {
	for title, want := range map[string]string{
		"SAFETY COMMITTEE 23 May 2026":                                                     "2026-05-23",
		"Library User Group 21.1.26":                                                       "2026-01-21",
		"Protokoll der Vorstandssitzung des TSV Auen e.V. vom 12.03.2026":                  "2026-03-12",
		"Niederschrift über die Sitzung des Gemeinderats am Dienstag, dem 3. Februar 2026": "2026-02-03",
		"Ruderverein – Sitzungsprotokoll 17.09.2026":                                       "2026-09-17",
		"Bestuursvergadering 6 mei 2026":                                                   "2026-05-06",
		"Procès-verbal de la séance du 3 mars 2026":                                        "2026-03-03",
		"Acta de la sesión ordinaria celebrada el 6 de junio de 2026":                      "2026-06-06",
		"Junta Directiva 14/01/2026":                                                       "2026-01-14",
		"ACTION LOG - JOINT GROUP (updated 8 Oct 2026)":                                    "2026-10-08",
		"Board action items as of July 2, 2026":                                            "2026-07-02",
		"FINANCE COMMITTEE\nThursday 4th June 2026 at 6.00pm in the Guildhall":             "2026-06-04",
		"The Parish Council met on 8 April 2026 at 7.30pm in the village hall.":            "2026-04-08",
		"Lease of the boathouse dated 1 March 2026, for the committee":                     "",
		"Ada: send the figures to the committee on 3 June 2026":                            "",
		"Actions from the last committee meeting on 3 June 2026":                           "",
		"Leave from 1 May 2026 to 3 June 2026":                                             "",
		"Dear all,\nSam and I met on 3 June 2026 to talk about the roof.":                  "",
		"Please pay the invoice of 3 June 2026":                                            "",
	} {
		day := Read(title+"\n\nActions\n- Ada: ring the bank tomorrow\n", office()).Day
		if got := day.String(); got != want && !(want == "" && day.IsZero()) {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}
