package reading

import (
	"testing"

	"duly/parser/minutes/page"
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
	r := New(page.Parse(""), Context{People: people})
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
