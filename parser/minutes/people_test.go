package minutes

import (
	"strings"
	"testing"

	"duly/parser/minutes/page"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/same"
	"duly/parser/minutes/who"
)

func TestResolve(t *testing.T) {
	people := []who.Person{
		{Name: "Sam Carter", Email: "sam.carter@brightwater.example", Present: true},
		{Name: "Robert Finch", Email: "rfinch@brightwater.example", Present: true},
		{Name: "Miles, Cora", Email: "cora@brightwater.example", Present: true},
		{Name: "", Email: "ada.lind@brightwater.example", Present: true},
		{Name: "Jörg Weiß", Email: "jw@brightwater.example", Nicknames: []string{"Jockel"}, Present: true},
		{Name: "Tom Becker", Email: "tom.becker@brightwater.example", Present: true},
		{Name: "Tom Adams", Email: "tom.adams@brightwater.example", Present: true},
		{Name: "Sam Wilson", Email: "sam.wilson@brightwater.example"},
		{Name: "Elizabeth Shaw", Email: "e.shaw@brightwater.example"},
		{Name: "Jan van der Berg", Email: "jvdb@brightwater.example"},
	}
	r := reading.New(page.Parse(""), reading.Context{People: people})
	for _, c := range []struct{ written, owner, email string }{
		{"Sam", "Sam Carter", "sam.carter@brightwater.example"}, // the participant, not the one of the roster
		{"sam", "Sam Carter", "sam.carter@brightwater.example"},
		{"@sam", "Sam Carter", "sam.carter@brightwater.example"},
		{"Sam Wilson", "Sam Wilson", "sam.wilson@brightwater.example"},
		{"Sam W.", "Sam Wilson", "sam.wilson@brightwater.example"},
		{"S. Carter", "Sam Carter", "sam.carter@brightwater.example"},
		{"SC", "Sam Carter", "sam.carter@brightwater.example"},
		{"sc", "sc", ""},
		{"rfinch@brightwater.example", "Robert Finch", "rfinch@brightwater.example"},
		{"Bob", "Robert Finch", "rfinch@brightwater.example"},
		{"Mr Finch", "Robert Finch", "rfinch@brightwater.example"},
		{"Cllr. Finch", "Robert Finch", "rfinch@brightwater.example"},
		{"Cora", "Miles, Cora", "cora@brightwater.example"},
		{"Cora Miles", "Miles, Cora", "cora@brightwater.example"},
		{"Ada", "Ada", "ada.lind@brightwater.example"},
		{"Joerg", "Joerg", ""},
		{"Jorg", "Jörg Weiß", "jw@brightwater.example"},
		{"Jockel", "Jörg Weiß", "jw@brightwater.example"},
		{"Tom", "Tom", ""}, // two of them
		{"Tom B", "Tom Becker", "tom.becker@brightwater.example"},
		{"TA", "Tom Adams", "tom.adams@brightwater.example"},
		{"Liz", "Elizabeth Shaw", "e.shaw@brightwater.example"},
		{"van der Berg", "Jan van der Berg", "jvdb@brightwater.example"},
		{"Priya", "Priya", ""},
		{"All", "all", ""},
		{"the team", "all", ""},
		{"everyone", "all", ""},
		{"TBD", "", ""},
		{"?", "", ""},
		{"Unassigned", "", ""},
	} {
		if owner, email := r.Resolve(c.written); owner != c.owner || email != c.email {
			t.Errorf("%q: %q <%s>, want %q <%s>", c.written, owner, email, c.owner, c.email)
		}
	}
}

func TestSameTask(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Send the report to finance", "send report to Finance", true},
		{"Obtain three quotes for the pump", "Quotes for the pump to be obtained (three)", true},
		{"Renew the support contract", "Renewal of support contract", true},
		{"Update the wiki", "Update the website", false},
		{"Book the training room", "Book the marquee", false},
		{"", "Send the report", false},
		{"Publish the minutes", "Publish the minutes", true},
		{"Check the alarm contract", "Write the welcome text", false},
	} {
		if v := same.Tasks(c.a, c.b); (v >= 0.7) != c.same {
			t.Errorf("%q and %q: %.2f", c.a, c.b, v)
		}
	}
}

func TestFacts(t *testing.T) {
	c := office()
	for _, k := range []struct{ text, title, day, attendees string }{
		{"# Board meeting 3 November 2026\n\nPresent: Sam Carter, Ada Lind (chair)\n", "Board meeting 3 November 2026", "2026-11-03", "Sam Carter, Ada Lind"},
		{"Team sync\nDate: 17/11/2026\nPresent: Lena Ross, Tom Becker. Apologies: Cora Miles.\n", "Team sync", "2026-11-17", "Lena Ross, Tom Becker"},
		{"Team sync\nDate: 17/11/2026\nAttendees:\n- Lena Ross\n- Tom Becker\nApologies: Cora Miles\n", "Team sync", "2026-11-17", "Lena Ross, Tom Becker"},
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
