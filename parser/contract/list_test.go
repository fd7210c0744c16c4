package contract

import (
	"strings"
	"testing"
)

// tableOf is a table of lines with cells parted by semicolons.
func tableOf(text string) [][]string {
	var table [][]string
	for line := range strings.SplitSeq(text, "\n") {
		table = append(table, strings.Split(line, ";"))
	}
	return table
}

func TestListsAreReadRowByRow(t *testing.T) {
	rows, left, ok := ReadList(tableOf("Our contracts\n"+
		"Vendor;Contract;Start;End;Auto renew;Notice period;Annual cost;Currency;Owner\n"+
		"Acme Ltd;Support;01.03.2026;28.02.2027;yes;3 months;12.000,00;EUR;sam\n"+
		"Borealis BV;Hosting;01.01.2026;31.13.2026;yes;30;500;EUR;lena\n"+
		";;;;;;;;\n"+
		"Cormorant SA;;15.04.2026;14.04.2027;no;;$99.90;CHF;"), monday)
	want := []Row{
		{N: 3, Told: Told{Name: "Support", Vendor: "Acme Ltd", Owner: "sam", Start: day("2026-03-01"), End: day("2027-02-28"), AutoRenewal: Renews, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR"}},
		{N: 4, Told: Told{Name: "Hosting", Vendor: "Borealis BV", Owner: "lena", Start: day("2026-01-01")}, Problem: Problem{BadDay, "31.13.2026", "End"}},
		{N: 6, Told: Told{Name: "Cormorant SA", Vendor: "Cormorant SA", Start: day("2026-04-15"), End: day("2027-04-14"), AutoRenewal: Lapses, Cost: cents(9990), Currency: "USD"}},
	}
	if !ok || left != 0 || len(rows) != len(want) {
		t.Fatalf("%v %d %+v", ok, left, rows)
	}
	for i, r := range rows {
		if r.N != want[i].N || r.Problem != want[i].Problem || !sameTold(r.Told, want[i].Told) {
			t.Errorf("\n got  %+v\n want %+v", r, want[i])
		}
	}
}

func TestCellsOfLists(t *testing.T) {
	for list, want := range map[string]Row{
		"Product;Expires;Notice (months);Monthly cost EUR\nA;2027-01-01;3;100":         {Told: Told{Name: "A", End: day("2027-01-01"), NoticeMonths: 3, NoticeDays: 90, Cost: cents(120000), Currency: "EUR"}},
		"Software;Renewal date;Term;Price cap\nA;2027-07-14;3 years;5":                 {Told: Told{Name: "A", End: day("2027-07-13"), AutoRenewal: Renews, FirstTerm: 36, Cap: cents(500)}},
		"Software name;Contract end;Cost p.a.\nA;2027-01-01;100 EUR":                   {Told: Told{Name: "A", End: day("2027-01-01"), Cost: cents(10000), Currency: "EUR"}},
		"Contract name;Contract end date;Total annual value (€)\nA;2027-01-01;100 EUR": {Told: Told{Name: "A", End: day("2027-01-01"), Cost: cents(10000), Currency: "EUR"}},
		"Software;Contract start;Expires;Fee p.m.\nA;2026-01-02;2027-01-01;10 EUR":     {Told: Told{Name: "A", Start: day("2026-01-02"), End: day("2027-01-01"), Cost: cents(12000), Currency: "EUR"}},
		"Software;Expires;Notice period (days)\nA;2027-01-01;60":                       {Told: Told{Name: "A", End: day("2027-01-01"), NoticeDays: 60}},
		"Software;Renewal;Renewal term\nA;yes;12":                                      {Told: Told{Name: "A", AutoRenewal: Renews, RollOver: 12}},
		"Software;End;Notice;Cost\nA;unbefristet;4 weeks;5":                            {Told: Told{Name: "A", AutoRenewal: Renews, RollOver: 1, NoticeDays: 28, Cost: cents(500)}},
		"Software;Term;Notice\nA;unbefristet;4 Wochen":                                 {Told: Told{Name: "A", AutoRenewal: Renews, RollOver: 1, NoticeDays: 28}},
		"Software;Expires;Notice\nA;2027-01-01;3":                                      {Told: Told{Name: "A", End: day("2027-01-01"), NoticeMonths: 3, NoticeDays: 90}},
		"Software;Expires;Notice\nA;2027-01-01;14":                                     {Told: Told{Name: "A", End: day("2027-01-01"), NoticeDays: 14}},
		"Software;Expires;Notice (days)\nA;2027-01-01;3":                               {Told: Told{Name: "A", End: day("2027-01-01"), NoticeDays: 3}},
		"Software;Expires;Kündigungsfrist\nA;2027-01-01;3 Monate zum Quartalsende":     {Told: Told{Name: "A", End: day("2027-01-01"), NoticeMonths: 3, NoticeDays: 90, NoticeTo: ToQuarter}},
		"Software;Expires;Notice\nA;2027-01-01;sixty 90 days":                          {Told: Told{Name: "A", End: day("2027-01-01")}, Problem: Problem{Kind: BadNotice, Text: "sixty 90 days"}},
		"Software;Expires;Cost\nA;2027-01-01;ca. 9000":                                 {Told: Told{Name: "A", End: day("2027-01-01"), Cost: cents(900000)}},
		"Software;Until;Roll over\nA;2027-01-01;month-to-month":                        {Told: Told{Name: "A", End: day("2027-01-01"), AutoRenewal: Renews, RollOver: 1}},
		"Software;Renewal\nA;perhaps":                                                  {Told: Told{Name: "A"}, Problem: Problem{BadDay, "perhaps", "Renewal"}},
		"Software;Until;Auto-renewal\nA;–;perhaps":                                     {Told: Told{Name: "A"}, Problem: Problem{Kind: BadRenewal, Text: "perhaps"}},
		"Software;Term;Cost\nA;long;5":                                                 {Told: Told{Name: "A"}, Problem: Problem{BadTerm, "long", "Term"}},
		"Software;Until;Cost\nA;2027-01-01;much":                                       {Told: Told{Name: "A", End: day("2027-01-01")}, Problem: Problem{BadCost, "much", "Cost"}},
		"Software;Until;Cost\nA;3/4/2027;1\nB;3/25/2027;1":                             {Told: Told{Name: "A", End: day("2027-03-04"), Cost: cents(100)}},
	} {
		rows, _, ok := ReadList(tableOf(list), monday)
		if !ok || rows[0].Problem != want.Problem || !sameTold(rows[0].Told, want.Told) {
			t.Errorf("%s\n got  %v %+v\n want %+v", list, ok, rows, want)
		}
	}
}

func TestASumIsNoContract(t *testing.T) {
	rows, _, ok := ReadList(tableOf("Software;Vendor;Until;Cost\nTotal Fleet;Total;2027-01-01;9\nA;B;2027-01-01;1\n;;;\nTotal:;;;10\n;Summe;;10"), monday)
	if !ok || len(rows) != 2 || rows[0].Told.Name != "Total Fleet" {
		t.Errorf("%+v", rows)
	}
}

func TestOtherTablesAreNoLists(t *testing.T) {
	for _, table := range []string{"", "Task;Owner;Due\nBook the room;lena;Friday", "Name;Until\nA;2027-01-01", "Item;Price\nPaper;5"} {
		if rows, _, ok := ReadList(tableOf(table), monday); ok {
			t.Errorf("%s: %+v", table, rows)
		}
	}
}

func TestALongListIsCutAndSaysSo(t *testing.T) {
	rows, left, _ := ReadList(tableOf("Software;Until;Cost"+strings.Repeat("\nA;2027-01-01;1", 1010)), monday)
	if len(rows) != 1000 || left != 10 {
		t.Errorf("%d rows, %d left", len(rows), left)
	}
}

// FuzzReadList holds that no table brings the reading down.
func FuzzReadList(f *testing.F) {
	f.Add("Product;Expires;Notice period;Cost\nA;2027-01-01;3;1.000,00\n;;;\nB;32.13.2027;x;-1")
	f.Fuzz(func(t *testing.T, text string) {
		rows, _, _ := ReadList(tableOf(text), monday)
		for _, r := range rows {
			if r.N < 2 {
				t.Errorf("%q: %+v", text, r)
			}
		}
	})
}
