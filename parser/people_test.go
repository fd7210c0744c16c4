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
		"Whitcomb, Susan (DEQ)":            "Susan Whitcomb",
		"Okonjo, Bisi A (DEQ); Pham, Linh": "Bisi A Okonjo|Linh Pham",
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

// One person writes a mail, however uncommon the name.
func TestSenderWithoutAddress(t *testing.T) {
	for from, want := range map[string]string{
		"Okonjo, Bisi":        "Bisi Okonjo",
		"Okonjo, Bisi (DEQ)":  "Bisi Okonjo",
		"Whitcomb, Susan A":   "Susan A Whitcomb",
		"root (Charlie Root)": "Charlie Root",
	} {
		m := mail.Parse([]byte("From: "+from+"\nTo: Lena Ross\nSubject: x\n\nHi\n"), time.Time{})
		if got := People(m)[0].Name; got != want {
			t.Errorf("%s: %q, want %s", from, got, want)
		}
	}
}

func TestOfList(t *testing.T) {
	m := mail.Message{ListID: "quay.harbour.example"}
	for a, want := range map[mail.Address]bool{
		{Addr: "quay@harbour.example"}:                               true,
		{Name: "quay@harbour.example", Addr: "quay@harbour.example"}: true,
		{Name: "The quay", Addr: "quay@harbour.example"}:             false,
		{Addr: "sam@harbour.example"}:                                false,
		{Addr: "undisclosed-recipients@mill.example"}:                true,
	} {
		if got := OfList(m, a); got != want {
			t.Errorf("%v: %v", a, got)
		}
	}
}
