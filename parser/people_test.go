package parser

import (
	"strings"
	"testing"
	"time"

	"duly/parser/mail"
)

// Names without addresses are people, too, in whichever order a mail program prints them.
func TestPeopleWithoutAddresses(t *testing.T) {
	for to, want := range map[string]string{
		"Stacy Binkley, Rod Haynes":        "Stacy Binkley|Rod Haynes",
		"Whitcomb, Susan; Pham, Linh":      "Susan Whitcomb|Linh Pham",
		"Gas Control; Volume Management":   "Gas Control|Volume Management",
		"Reception; Security":              "Reception|Security",
		"Carter, Sam":                      "Sam Carter",
		"\"Carter; Sam\" <sam@bw.example>": "Carter; Sam",
	} {
		m := mail.Parse([]byte("From: Nora Field <nora@bw.example>\nTo: "+to+"\nSubject: x\n\nHi\n"), time.Time{})
		var got []string
		for _, p := range People(m)[1:] {
			got = append(got, p.Name)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %s", to, got, want)
		}
	}
}
