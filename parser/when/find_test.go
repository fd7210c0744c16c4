package when

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// tuesday is the moment at which the sentences of these tests are written.
var tuesday = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

func TestFind(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Sam to send the contract by 4 Dec", "[by 4 Dec]=2026-12-04"},
		{"Lena will call them on Monday, Sam by end of next week.", "[on Monday]=2026-11-30 [by end of next week]=2026-12-04"},
		{"Draft due Friday; final version before the 15th.", "[due Friday]=2026-11-27 [before the 15th]=2026-12-15"},
		{"Ann to book the room (by Thursday noon)", "[by Thursday noon]=2026-11-26"},
		{"ACTION: Priya - update the plan - 15/12", "[15/12]=2026-12-15"},
		{"Move the launch to 15 January 2027 at 9:00.", "[to 15 January 2027 at 9:00]=2027-01-15"},
		{"We meet between 15 and 17 December.", "[15 and 17 December]=2026-12-15"},
		{"No later than 5pm on 4 December, please.", "[No later than 5pm on 4 December]=2026-12-04"},
		{"Bitte bis spätestens 15. Dezember an Jana schicken", "[bis spätestens 15. Dezember]=2026-12-15"},
		{"Jana schickt das Angebot bis Freitag.", "[bis Freitag]=2026-11-27"},
		{"Luc doit répondre avant le 4 décembre", "[avant le 4 décembre]=2026-12-04"},
		{"Le prestataire fournira le rapport d'ici vendredi", "[d'ici vendredi]=2026-11-27"},
		{"Nous sommes d’ici le 4 décembre prêts", "[d’ici le 4 décembre]=2026-12-04"},
		{"Ask again in two weeks; the decision comes in January.", "[in two weeks]=2026-12-08 [in January]=2027-01-01"},
		{"have them fixed before the December freeze", ""},
		{"recount aisle seven next week", "[next week]=2026-12-01"},
		{"first one is done, second by Thursday", "[by Thursday]=2026-11-26"},
		{"1 and 3 done, 2 by Friday", "[by Friday]=2026-11-27"},
		{"item 4 until 5 December", "[until 5 December]=2026-12-05"},
		{"everything except the 2nd is done by Monday", "[by Monday]=2026-11-30"},
		{"snooze 3 until next week", "[until next week]=2026-12-01"},
		{"1. done 2. done 3. Friday", "[Friday]=2026-11-27"},
		{"2: 4 Dec, 3: 11 Dec", "[4 Dec]=2026-12-04 [11 Dec]=2026-12-11"},
		{"Ann wanted to on Friday; it happens late at night", "[on Friday]=2026-11-27"},
		{"Sam to reply by noon, Lena by COB, Ann EOD", "[by noon]=2026-11-24 [by COB]=2026-11-24 [EOD]=2026-11-24"},
		{"Report by next meeting", "[by next meeting]="},
		{"to be discussed at the next session", "[at the next session]="},
		{"Sam ordered 3 desks and 12 chairs for room 4.", ""},
		{"Ann may march to the office; Sam sat down a second later.", ""},
		{"Version 2.4.1 of the tool, ticket 1204, 3/4 of the budget", ""},
		{"The meeting was on site, at 5 Main Street.", ""},
		{"We talked for two weeks about this.", ""},
		{"Last week Sam was away, since Monday he is back.", ""},
		{"It took 3 hours and 20 minutes.", ""},
		{"The call lasted from 10:00 to 11:30", ""},
		{"Monday's meeting was long", ""},
		{"see https://wiki.example/2026/12/04/minutes and a.b@c.example", ""},
		{"Agreed for Friday\r\n\r\n4 December is the party", "[for Friday]=2026-11-27 [4 December]=2026-12-04"},
		{"Done by Friday,\r\n4 December", "[by Friday,\r\n4 December]=2026-12-04"},
		{"", ""},
	} {
		checkFound(t, c.sentence, c.want)
	}
}

// TestFindNoDay: what looks like a day and is none, or another one than it seems.
func TestFindNoDay(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Guests under 16 may come, those over 12 may swim until Friday.", "[until Friday]=2026-11-27"},
		{"Can you call in tomorrow about the key we looked at today?", "[tomorrow]=2026-11-25 [today]=2026-11-24"},
		{"He is not in today.", ""},
		{"Next walk: 22 / 08 / 2027, six miles", "[22 / 08 / 2027]=2027-08-22"},
		{"We would like a Friday or Saturday for the fair.", ""},
		{"Ann still has to read the January 2027 release.", ""},
		{"The notice went up and was gone the next day.", ""},
		{"I will finish this month.", "[finish this month]=2026-11-30"},
		{"The fair is planned for March.", "[for March]=2027-03-01"},
		{"The course starts March.", "[March]=2027-03-01"},
		{"We hope that April is dry, and look for June in the hall.", ""},
		{"A mail came, Wed 18 Nov, and one more is due Wed 2 Dec", "[Wed 18 Nov]=2026-11-18 [due Wed 2 Dec]=2026-12-02"},
		{"The roof leaks in March.", "[in March]=2027-03-01"},
		{"The play is on Friday evening in week 11, the talk at the end of week 12.", ""},
		{"The lift is installed in week 51, painted in calendar week 12.", "[in week 51]=2026-12-18 [in calendar week 12]=2027-03-26"},
		{"| Member | Jul-26 | Oct-26 | 28-Nov |", "[Jul-26]=2026-07-01 [Oct-26]=2026-10-01 [28-Nov]=2026-11-28"},
		{"- 5 minutes left", ""},
	} {
		checkFound(t, c.sentence, c.want)
	}
}

func checkFound(t *testing.T, sentence, want string) {
	t.Helper()
	var got []string
	for _, m := range Find(sentence, Context{At: tuesday, Locale: "en-GB"}) {
		if sentence[m.Start:m.End] != m.Text {
			t.Errorf("%q: the offsets %d to %d do not hold %q", sentence, m.Start, m.End, m.Text)
		}
		got = append(got, fmt.Sprintf("[%s]=%s", m.Text, m.Day))
	}
	if strings.Join(got, " ") != want {
		t.Errorf("%q: got %s, want %s", sentence, strings.Join(got, " "), want)
	}
}

func TestNextMeeting(t *testing.T) {
	c := Context{At: tuesday, Locale: "en-GB"}
	for _, phrase := range []string{"by next meeting", "next meeting", "before the next meeting", "bis zur nächsten Sitzung"} {
		m, ok := Parse(phrase, c)
		if !ok || !m.Day.IsZero() || m.Text == "" {
			t.Errorf("%q: got %+v, %v; want the words without a day", phrase, m, ok)
		}
	}
	c.Next = Day{2026, 12, 1}
	if m, ok := Parse("by next meeting", c); !ok || m.Day != c.Next {
		t.Errorf("got %+v, %v; want the series' next meeting", m, ok)
	}
}

func TestAmbiguous(t *testing.T) {
	for _, c := range []struct{ phrase, locale, want string }{
		{"by 12/1", "", "2026-12-01 [2026-12-01 2027-01-12]"},
		{"by 12/1", "en-US", "2026-12-01 []"},
		{"by 12/1", "en-GB", "2027-01-12 []"},
		{"12/1/2027", "", "2027-12-01 [2027-12-01 2027-01-12]"},
		{"12/15", "", "2026-12-15 []"},
		{"12/12", "", "2026-12-12 []"},
		{"2026-12-01", "", "2026-12-01 []"},
		{"1 Dec", "", "2026-12-01 []"},
		{"1.12.2026", "", "2026-12-01 []"},
	} {
		m, ok := Parse(c.phrase, Context{At: tuesday, Locale: c.locale})
		if got := fmt.Sprint(m.Day, " ", m.Ambiguous); !ok || got != c.want {
			t.Errorf("%q in %q: got %s, want %s", c.phrase, c.locale, got, c.want)
		}
	}
}

func TestRangeKeepsItsLastDay(t *testing.T) {
	for phrase, want := range map[string]string{
		"15-17 December":                          "2026-12-15 2026-12-17",
		"Dec 15 to 17":                            "2026-12-15 2026-12-17",
		"15 December - 3 January":                 "2026-12-15 2027-01-03",
		"23-27 November":                          "2026-11-23 2026-11-27",
		"Nov 23-27":                               "2026-11-23 2026-11-27",
		"du 23/11 au 04/12":                       "2026-11-23 2026-12-04",
		"from 23/11 - 27/11":                      "2026-11-23 2026-11-27",
		"Monday to Wednesday":                     "2026-11-30 2026-12-02",
		"2026-12-15 to 2026-12-17":                "2026-12-15 2026-12-17",
		"15 December":                             "2026-12-15 ",
		"from 28 November until 2 December":       "2026-11-28 2026-12-02",
		"between 30 November and 4 December":      "2026-11-30 2026-12-04",
		"7/12–18/12":                              "2026-12-07 2026-12-18",
		"7/12/2026-18/12/2026":                    "2026-12-07 2026-12-18",
		"2026-12-15/2026-12-17":                   "2026-12-15 2026-12-17",
		"14-18/12":                                "2026-12-14 2026-12-18",
		"14.–18.12.":                              "2026-12-14 2026-12-18",
		"vom 14. bis zum 18. Dezember":            "2026-12-14 2026-12-18",
		"vom 14. bis einschließlich 18. Dezember": "2026-12-14 2026-12-18",
		"von Montag, 14. Dezember, bis Freitag, 18. Dezember": "2026-12-14 2026-12-18",
		"desde el 14 hasta el 18 de diciembre":                "2026-12-14 2026-12-18",
	} {
		m, _ := Parse(phrase, Context{At: tuesday, Locale: "en-GB"})
		if got := m.Day.String() + " " + m.Last.String(); got != want {
			t.Errorf("%q: got %s, want %s", phrase, got, want)
		}
	}
}

// TestRangeOfOneLanguage: ends of ranges whose marks mean something else in English.
func TestRangeOfOneLanguage(t *testing.T) {
	for phrase, locale := range map[string]string{
		"van 14 t/m 18 december": "nl", "14 tot en met 18 december": "nl", "14-12 t/m 18-12": "nl", "de 14 a 18 de dezembro": "pt", "de 14/12 a 18/12": "pt",
		"fra 14. til 18. december": "da", "od 14 do 18 grudnia": "pl", "14.12-18.12": "de", "12/14-12/18": "en-US", "12/14-18": "en-US",
	} {
		m, _ := Parse(phrase, Context{At: tuesday, Locale: locale})
		if got := m.Day.String() + " " + m.Last.String(); got != "2026-12-14 2026-12-18" {
			t.Errorf("%q: got %s", phrase, got)
		}
	}
}

// TestRangeInSentence: a range of numbers stands by itself, a share or a version does not.
func TestRangeInSentence(t *testing.T) {
	for sentence, want := range map[string]string{
		"I am away 14.–18.12. and back then":         "2026-12-14 2026-12-18",
		"The shop is shut 14/12 – 18/12 for repairs": "2026-12-14 2026-12-18",
		"Take 1/2-3/4 of the flour":                  "",
		"Chapters 3.1-4.2 were cut":                  "",
		"item 4 until 5 December":                    "2026-12-05 ",
	} {
		got := ""
		for _, m := range Find(sentence, Context{At: tuesday, Locale: "en-GB"}) {
			got = m.Day.String() + " " + m.Last.String()
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", sentence, got, want)
		}
	}
}

func TestWorkingDaysCountHolidays(t *testing.T) {
	c := Context{At: tuesday, Locale: "en-US", Holiday: func(d Day) bool { return d == Day{2026, 11, 26} }}
	m, _ := Parse("in three working days", c)
	if m.Day.String() != "2026-11-30" {
		t.Errorf("got %s, want the Monday after the holiday", m.Day)
	}
}

func TestDuration(t *testing.T) {
	for _, c := range []struct{ text, locale, want string }{
		{"snooze 2 weeks", "", "2026-12-08"},
		{"snooze 1 week", "", "2026-12-01"},
		{"1 week", "", "2026-12-01"},
		{"need two more days", "", "2026-11-26"},
		{"I need 2 days more", "", "2026-11-26"},
		{"another week please", "", "2026-12-01"},
		{"one more week", "", "2026-12-01"},
		{"give me a couple more days", "", "2026-11-26"},
		{"a few days", "", "2026-11-27"},
		{"3 months", "", "2027-02-24"},
		{"a fortnight", "", "2026-12-08"},
		{"two working days", "", "2026-11-26"},
		{"5 business days", "", "2026-12-01"},
		{"2w", "", "2026-12-08"},
		{"3d", "", "2026-11-27"},
		{"half a year", "", "2027-05-24"},
		{"noch zwei Tage", "de-DE", "2026-11-26"},
		{"eine Woche", "de-DE", "2026-12-01"},
		{"zwei weitere Wochen", "de-DE", "2026-12-08"},
		{"drei Arbeitstage", "de-DE", "2026-11-27"},
		{"deux semaines", "fr-FR", "2026-12-08"},
		{"encore 3 jours ouvrés", "fr-FR", "2026-11-27"},
		{"dos semanas más", "es-ES", "2026-12-08"},
		{"tre giorni", "it-IT", "2026-11-27"},
		{"altri due giorni", "it-IT", "2026-11-26"},
		{"duas semanas", "pt-PT", "2026-12-08"},
		{"twee weken", "nl-NL", "2026-12-08"},
		{"een week", "nl-NL", "2026-12-01"},
		{"snooze", "", ""},
		{"snooze until Friday", "", ""},
		{"done 2 and 3", "", ""},
		{"2 days ago", "", ""},
		{"", "", ""},
	} {
		d, ok := Duration(c.text, Context{At: tuesday, Locale: c.locale})
		if d.String() != c.want || ok != (c.want != "") {
			t.Errorf("%q: got %s, want %s", c.text, d, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"by Friday, 4 Dec at 5pm", "12/1", "end of next week", "in three working days", "15.-17. Dezember",
		"last Friday of the month", "a week before the end of the year", "999999999 days from now",
		"2026-12-04T17:00:00.000+01:00", "d'ici la fin du mois", "１２月", "\xff\xfe4\x00", "week 53/2026", "00/00/0000",
	} {
		f.Add(s, "en-GB")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, text, locale string) {
		c := Context{At: tuesday, Locale: locale}
		last := 0
		if ms := find(text, c); len(ms) > 0 && Find(text, c) == nil {
			t.Fatalf("%q: %q is spared", text, ms[0].Text)
		}
		for _, m := range Find(text, c) {
			if m.Start < last || m.End <= m.Start || text[m.Start:m.End] != m.Text {
				t.Fatalf("%q: the words %d to %d are out of place", text, m.Start, m.End)
			}
			last = m.End
			sane(t, text, m.Day)
		}
		if m, ok := Parse(text, c); ok {
			sane(t, text, m.Day)
		}
		if d, ok := Duration(text, c); ok {
			sane(t, text, d)
		}
	})
}

// sane fails unless d can be stored and read again.
func sane(t *testing.T, text string, d Day) {
	if back, err := ParseDay(d.String()); err != nil || back != d {
		t.Fatalf("%q: %v is no day", text, d)
	}
}

func BenchmarkParse(b *testing.B) {
	phrases := []string{
		"by Friday", "next Tuesday at 5pm", "4 December 2026", "12/4", "end of next week", "in three working days",
		"the third Thursday of November", "Please finish this before the 2nd, thanks", "done 2 and 3", "bis Ende der Woche",
	}
	c := Context{At: tuesday, Locale: "en-GB"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Parse(phrases[i%len(phrases)], c)
	}
}

func BenchmarkFind(b *testing.B) {
	long := strings.Repeat("Sam will send the draft to the whole team by 4 December, and Lena may want to read it on Monday. ", 1000)
	b.SetBytes(int64(len(long)))
	b.ReportAllocs()
	for b.Loop() {
		Find(long, Context{At: tuesday, Locale: "en-GB"})
	}
}

// TestFindTold: which of the dates in a sentence something happened on.
func TestFindTold(t *testing.T) {
	for _, c := range []struct{ sentence, told string }{
		{"look into the valve that failed on Tuesday", "on Tuesday"},
		{"reply to the letter received on 12 November by Friday", "on 12 November"},
		{"write to the surveyor who helped us in 2021", "in 2021"},
		{"have the form signed on Friday", ""},
		{"get the roof fixed in March", ""},
		{"ensure that he received an answer within ten working days", ""},
		{"agreed to deliver on 4 December", ""},
		{"close the tickets that nobody has touched in six months", "in six months"},
		{"ask the firms which haven't answered in two weeks", "in two weeks"},
		{"we have not decided yet, the offer comes in two weeks", ""},
	} {
		var got []string
		for _, m := range Find(c.sentence, Context{At: tuesday, Locale: "en-GB"}) {
			if m.Told {
				got = append(got, m.Text)
			}
		}
		if told := strings.Join(got, ", "); told != c.told {
			t.Errorf("%q: told of %q, want %q", c.sentence, told, c.told)
		}
	}
}
