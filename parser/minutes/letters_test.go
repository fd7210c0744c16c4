package minutes

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"duly/parser/minutes/reading"
	"duly/parser/minutes/who"
	"duly/parser/when"
)

// letter is a mail from Nora with what is to be found in it: "owner | task | words of the day", a line an item.
type letter struct {
	to, cc, about string // names, "a list" for one that has none
	text, want    string
}

func (l letter) context() reading.Context {
	c := reading.Context{
		Context: when.Context{At: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC), Locale: "en-GB"},
		From:    who.Person{Name: "Nora Field", Email: "nora.field@brightwater.example", Present: true},
		About:   l.about,
	}
	c.People = append(c.People, c.From)
	for n, field := range []string{l.to, l.cc} {
		for name := range strings.SplitSeq(field, ", ") {
			p := who.Person{Name: name, Email: strings.ReplaceAll(strings.ToLower(name), " ", ".") + "@brightwater.example", Present: true, Copied: n == 1}
			if name == "a list" {
				p.Name, p.Email = "", "tools-dev@brightwater.example"
			}
			if name != "" {
				c.People = append(c.People, p)
			}
		}
	}
	return c
}

func checkLetters(t *testing.T, letters []letter) {
	t.Helper()
	for _, l := range letters {
		var got []string
		for _, i := range Read(l.text, l.context()).Items {
			first, _, _ := strings.Cut(i.Owner, " ")
			got = append(got, strings.TrimRight(fmt.Sprintf("%s | %s | %s", first, i.Task, i.DueText), " |"))
		}
		if strings.Join(got, "\n") != l.want {
			t.Errorf("%q to %q: got\n%s\nwant\n%s", l.text, l.to, strings.Join(got, "\n"), l.want)
		}
	}
}

func TestWhomALetterIsFor(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", cc: "Lena Ross, Tom Becker", text: "Could you get me the lease?\n", want: "Sam | get me the lease"},
		{to: "Sam Carter", text: "sam,\n\nplease check the meter.\n", want: "Sam | check the meter"},
		{to: "a list", text: "Please add a test for the empty file.\n", want: " | add a test for the empty file"},
		{to: "a list", text: "Lena, could you push the tags?\n", want: "Lena | push the tags"},
	})
}

func TestWhatALetterIsAbout(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", about: "RE: FW: Hartwell invoices", text: "I'll take care of it.\n", want: "Nora | take care of it (Hartwell invoices)"},
		{to: "Sam Carter", about: "Hartwell invoices", text: "sam,\n\ncould you look into this?\n", want: "Sam | look into this (Hartwell invoices)"},
		{to: "Sam Carter", about: "lunch", text: "That works for me. See you there.\n"},
		{to: "Sam Carter, Lena Ross", text: "Lena will circulate the new policy.\n", want: "Lena | circulate the new policy"},
		{to: "Sam Carter", text: "Release notes\n\nYou can now set the colour. Nora will add the others.\n"},
	})
}
