package contract

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"duly/parser/when"
)

// monday is Monday, 2 November 2026, in a letter with two rows.
var monday = Context{Context: when.Context{At: time.Date(2026, time.November, 2, 9, 0, 0, 0, time.UTC), Locale: "en-GB"}, Rows: []int{1, 2}}

func day(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

func cents(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.New(n, -2)) }

// sameTold compares sums by their value: 5 is 5.00.
func sameTold(a, b Told) bool {
	for _, n := range []*decimal.NullDecimal{&a.Cost, &a.Cap, &b.Cost, &b.Cap} {
		if n.Valid {
			n.Decimal = decimal.RequireFromString(n.Decimal.StringFixed(2))
		}
	}
	return reflect.DeepEqual(a, b)
}

func TestHowPeopleWriteContractsDown(t *testing.T) {
	for text, want := range map[string]Told{
		"Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom": {
			Name: "Acme support", Start: day("2025-03-01"), FirstTerm: 36, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Owner: "tom"},
		"Acme support, 36 months from 1 March 2025, then 12 months, 3 months' notice, EUR 1,000 per month, second lena": {
			Name: "Acme support", Start: day("2025-03-01"), FirstTerm: 36, RollOver: 12, AutoRenewal: Renews, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Deputy: "lena"},
		"Hosting, until 31 March 2027, 90 days' written notice, €99/month": {Name: "Hosting", End: day("2027-03-31"), NoticeDays: 90, NoticeForm: Written, Cost: cents(118800), Currency: "EUR"},
		"Hosting, from March 1, 2025 to February 28, 2027, does not renew": {Name: "Hosting", Start: day("2025-03-01"), End: day("2027-02-28"), AutoRenewal: Lapses},
		"Mail tool, renews on 2027-07-14, renews yearly, cost 500 USD":     {Name: "Mail tool", End: day("2027-07-13"), AutoRenewal: Renews, RollOver: 12, Cost: cents(50000), Currency: "USD"},
		"Lease, valid until 2027-06-30, notice one month to the end of a quarter by registered letter": {
			Name: "Lease", End: day("2027-06-30"), NoticeMonths: 1, NoticeDays: 30, NoticeTo: ToQuarter, NoticeForm: Registered},
		"Line, 2026-01-01 to 2026-12-31, renews every 24 months, number K-77, cap 5%, warn 60 30; vendor Kestrel GmbH": {
			Name: "Line", Start: day("2026-01-01"), End: day("2026-12-31"), AutoRenewal: Renews, RollOver: 24, Number: "K-77", Cap: cents(500), Warn: []int{60, 30}, Vendor: "Kestrel GmbH"},
		"Wartung, 3 Jahre ab 01.03.2025, Kündigungsfrist 3 Monate, 12.000 EUR pro Jahr, Inhaber tom": {
			Name: "Wartung", Start: day("2025-03-01"), FirstTerm: 36, NoticeMonths: 3, NoticeDays: 90, Cost: cents(1200000), Currency: "EUR", Owner: "tom"},
		"Licht, verlängert sich vierteljährlich":         {Name: "Licht", AutoRenewal: Renews, RollOver: 3},
		"Licht, 30 EUR vierteljährlich":                  {Name: "Licht", Cost: cents(12000), Currency: "EUR"},
		"Licht, halbjährlich 30 EUR":                     {Name: "Licht", Cost: cents(6000), Currency: "EUR"},
		"Fax, €99/month, préavis 1 mois":                 {Name: "Fax", Cost: cents(118800), Currency: "EUR", NoticeMonths: 1, NoticeDays: 30},
		"Fax, no automatic renewal, until 2027-04-14":    {Name: "Fax", AutoRenewal: Lapses, End: day("2027-04-14")},
		"Fax, 2 years from 2026-03-01, 2.5k EUR a month": {Name: "Fax", Start: day("2026-03-01"), FirstTerm: 24, Cost: cents(3000000), Currency: "EUR"},
		"Fax, until 2027-04-14, €40k":                    {Name: "Fax", End: day("2027-04-14"), Cost: cents(4000000), Currency: "EUR"},
		"Fax, £900 pa":                                   {Name: "Fax", Cost: cents(90000), Currency: "GBP"},
		"Fax, month to month, notice 4 weeks":            {Name: "Fax", AutoRenewal: Renews, RollOver: 1, NoticeDays: 28},
		"Fax, no 4711, until 2027-04-14":                 {Name: "Fax", Number: "4711", End: day("2027-04-14")},
		"Fax, written notice by email 30d":               {Name: "Fax", NoticeDays: 30, NoticeForm: Email},
	} {
		if got, problem := Read(text, monday); problem != (Problem{}) || !sameTold(got, want) {
			t.Errorf("%s: %+v\n got  %+v\n want %+v", text, problem, got, want)
		}
	}
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	for text, want := range map[string]Problem{
		" , ;":                               {Kind: NoName},
		"Beta, purple":                       {Kind: BadPart, Text: "purple"},
		"Beta, 3 years from 2025-02-31":      {Kind: BadDay, Text: "2025-02-31"},
		"Beta, until 31.02.2027":             {Kind: BadDay, Text: "31.02.2027"},
		"Beta, notice a fortune":             {Kind: BadNotice, Text: "notice a fortune"},
		"Beta, cap little":                   {Kind: BadCap, Text: "little"},
		"Beta, warn early":                   {Kind: BadWarn, Text: "early"},
		"Beta, until 2027-01-01, warn 60 -1": {Kind: BadWarn, Text: "60 -1"},
	} {
		if _, problem := Read(text, monday); problem != want {
			t.Errorf("%s: %+v, want %+v", text, problem, want)
		}
	}
}

func TestTheLocaleSettlesDayAndMonth(t *testing.T) {
	american := monday
	american.Locale = "en-US"
	for want, c := range map[string]Context{"2027-04-03": monday, "2027-03-04": american} {
		if got, _ := Read("Beta, until 3/4/2027", c); got.End != day(want) {
			t.Errorf("%s: %s", c.Locale, got.End)
		}
	}
}

func TestLinesThatTellContracts(t *testing.T) {
	for text, want := range map[string][]string{
		"contract: Acme,\nuntil 2027-06-30\nVertrag: Beta, 1 Jahr\n\nThanks\n": {"Acme, until 2027-06-30", "Beta, 1 Jahr"},
		"Hi,\ncontract: Acme, until 2027-06-30\n-- \nSam":                      {"Acme, until 2027-06-30"},
		"Hi,\nContract: 4711\n":  nil,
		"Contract: 4711\n":       {"4711"},
		"The contract is signed": nil,
	} {
		for _, text := range []string{text, strings.ReplaceAll(text, "\n", "\r\n")} {
			if got, _ := Lines(text); !slices.Equal(got, want) {
				t.Errorf("%q: %q, want %q", text, got, want)
			}
		}
	}
	if got, leads := Lines(strings.Repeat("contract: a, 1 year\n", 99)); len(got) != 40 || !leads {
		t.Errorf("%d lines, leads %v", len(got), leads)
	}
}

func TestLengthsOfTime(t *testing.T) {
	for text, want := range map[string][2]int{
		"3 months' notice": {3, 0}, "90 days": {0, 90}, "90d": {0, 90}, "2y": {24, 0}, "18 m": {18, 0}, "3mo": {3, 0}, "1 yr": {12, 0},
		"three years": {36, 0}, "sixty (60) days": {0, 60}, "a year": {12, 0}, "2 weeks": {0, 14}, "one quarter": {3, 0},
		"3-monatige": {3, 0}, "zwölf Monate": {12, 0}, "2 años": {24, 0}, "6 maanden": {6, 0}, "2 semaines": {0, 14},
		"2025-03-01": {}, "5 May": {}, "15 and 30": {}, "monthly": {}, "€99/month": {},
	} {
		months, days, ok := span(text)
		if [2]int{months, days} != want || ok != (months+days > 0) {
			t.Errorf("%s: %d months, %d days, %v", text, months, days, ok)
		}
	}
}

// FuzzRead holds that no line brings the reading down, and none tells what cannot be.
func FuzzRead(f *testing.F) {
	f.Add("Acme support, 3 years from 2025-03-01, notice 3 months, 12,000 EUR a year, owner tom")
	f.Add("contract: a, , ;; 99999999 years from 0000-00-00, notice 1d, €/month, cap %, warn x")
	f.Fuzz(func(t *testing.T, text string) {
		lines, _ := Lines("contract: " + text)
		for _, s := range lines {
			told, _ := Read(s, monday)
			if told.FirstTerm < 0 || told.RollOver < 0 || told.NoticeDays < 0 || told.Cost.Valid && told.Cost.Decimal.IsNegative() {
				t.Errorf("%q: %+v", s, told)
			}
		}
	})
}
