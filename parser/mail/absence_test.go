package mail

import (
	"testing"
	"time"
)

// What a person tells of his own absence, on Friday, 20 November 2026.
func TestAwayTold(t *testing.T) {
	sam := []Address{{Name: "Sam Rivera", Addr: "sam@harbour.example"}}
	for text, want := range map[string]string{
		"I am on holiday from 30 November to 11 December.":                    "2026-11-30 2026-12-12",
		"Hi duly,\n\nI'm on holiday from 30 Nov to 11 Dec, Lena stands in.\n": "2026-11-30 2026-12-12",
		"I will be away 30 Nov - 11 Dec":                                      "2026-11-30 2026-12-12",
		"I am off next week.":                                                 "2026-11-23 2026-11-30",
		"I'm off on Friday.":                                                  "2026-11-27 2026-11-28",
		"I'm away tomorrow":                                                   "2026-11-21 2026-11-22",
		"I am on leave for two weeks from 1 December":                         "2026-12-01 2026-12-15",
		"I have annual leave from Monday to Wednesday":                        "2026-11-23 2026-11-26",
		"I am away until 14 December.":                                        " 2026-12-14",
		"I'll be back on Monday.":                                             " 2026-11-23",
		"I am away from Monday and back on 7 December":                        "2026-11-23 2026-12-07",
		"Ich bin vom 30.11. bis 11.12. im Urlaub.":                            "2026-11-30 2026-12-12",
		"Je suis en congé du 21 au 28 décembre.":                              "2026-12-21 2026-12-29",
		"Estaré de vacaciones del 1 al 12 de diciembre.":                      "2026-12-01 2026-12-13",
		"Ik ben met vakantie van 1 tot en met 12 december":                    "2026-12-01 2026-12-13",
		"Sam is on holiday until 5 December":                                  " 2026-12-05",
		"Lena is on holiday until 5 December":                                 "none",
		"I am not away next week":                                             "none",
		"Are you away next week?":                                             "none",
		"If I am away on Friday, ask Lena.":                                   "none",
		"I was on holiday until Monday":                                       "none",
		"She is on leave until 7 December.":                                   "none",
		"I am on sick leave until further notice":                             "none",
		"I am away from 1 December":                                           "none",
		"The office is open until Friday.":                                    "none",
		"The server is off on Friday":                                         "none",
		"A-142 snooze until Monday":                                           "none",
		"Remind me to plan my holiday by 7 December":                          "none",
	} {
		got := "none"
		if a, ok := AwayTold(text, sam, time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)); ok {
			got = a.From.String() + " " + a.Until.String()
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestReturnTold(t *testing.T) {
	for text, want := range map[string]bool{
		"I'm back": true, "I am back since yesterday": true, "Hi duly,\n\nI am back at my desk.\n\nSam": true, "Ich bin wieder da!": true, "Je suis de retour.": true,
		"I'm back on Monday": false, "Am I back on the list?": false, "I'm not back yet": false, "Please come back": false, "When I'm back, remind me": false,
	} {
		if ReturnTold(text, time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
