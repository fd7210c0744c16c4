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

func TestOrdersToOne(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Add Brenda to the rota.\n", want: "Sam | Add Brenda to the rota"},
		{to: "Sam Carter", text: "Set up a call with the printer and me.\n", want: "Sam | Set up a call with the printer and me"},
		{to: "Sam Carter", text: "Zero out the estimate for March.\n", want: "Sam | Zero out the estimate for March"},
		{to: "Sam Carter", text: "Flip deal 88412.\n", want: "Sam | Flip deal 88412"},
		{to: "Sam Carter", text: "Follow up with Lena on the price.\n", want: "Sam | Follow up with Lena on the price"},
		{to: "Sam Carter", text: "Find me a copy of the tariff.\n", want: "Sam | Find me a copy of the tariff"},
		{to: "Sam Carter", text: "Click on the wheel. Set the size to 12. Add the printer to the list.\n"},
		{to: "Sam Carter", text: "Mute this topic <https://forum.example/mute> to stop getting updates.\n"},
		{to: "Sam Carter", text: "Half the team is away. Given the weather we stay put. Overall it reads well.\n"},
		{to: "Sam Carter", text: "Model answers should be included. Find attached the plan.\n"},
	})
}

func TestPlansOfAPeriod(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter, Tom Becker", text: "Next week Ewa sets up the second tank. Mihai reviews the data model. I write the summary.\n",
			want: "Ewa | sets up the second tank | Next week\nMihai | reviews the data model | Next week\nNora | write the summary | Next week"},
		{to: "Sam Carter, Tom Becker", text: "Ewa likes the second tank. Mihai runs the Leeds office.\n"},
	})
}

func TestDaysToldElsewhere(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", about: "Need by Friday: the deal list", text: "Can you send me the list?\n", want: "Sam | send me the list | by Friday"},
		{to: "Sam Carter", about: "Board meeting on Friday", text: "Can you send me the list?\n", want: "Sam | send me the list"},
		{to: "Sam Carter", text: "I need to have everything by Monday. Please write the preface. Please check the footnotes.\n",
			want: "Sam | write the preface | by Monday\nSam | check the footnotes | by Monday"},
		{to: "Sam Carter", text: "Please write the preface. Please check the footnotes. I need both by Monday.\n",
			want: "Sam | write the preface | by Monday\nSam | check the footnotes | by Monday"},
		{to: "Sam Carter", text: "On Monday, please send me the file.\n", want: "Sam | send me the file | On Monday"},
		{to: "Sam Carter", text: "Please call the printer in the morning.\n", want: "Sam | call the printer | in the morning"},
		{to: "Sam Carter", text: "Please call the printer before the 2:00 meeting.\n", want: "Sam | call the printer before the 2:00 meeting"},
	})
}

func TestPromisesAndWishesOfLetters(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "I'm working on the figures and should have them to you by Friday.\n", want: "Nora | have them to you | by Friday"},
		{to: "Sam Carter", text: "You will get our part on Wednesday.\n", want: "Nora | our part | on Wednesday"},
		{to: "Sam Carter", text: "Lena should have the figures to you by Friday.\n", want: "Lena | have the figures to you | by Friday"},
		{to: "Sam Carter", text: "We'll get the guarantee to you tomorrow.\n", want: "Nora | get the guarantee to you | tomorrow"},
		{to: "Sam Carter", text: "Your comments by Friday would be appreciated.\n", want: "Sam | Your comments | by Friday"},
		{to: "Sam Carter", text: "We have to file the notice by Friday. We need to talk about this.\n", want: " | file the notice | by Friday"},
		{to: "Sam Carter", text: "If you would rather take the bus, stop by the desk.\n"},
		{to: "Sam Carter", text: "Your help would be appreciated.\n"},
	})
}
