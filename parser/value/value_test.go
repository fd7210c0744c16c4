package value

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

func TestParseAmount(t *testing.T) {
	for in, want := range map[string]string{
		"1.234,56": "1234.56", "1,234.56": "1234.56", "1 234,56": "1234.56", "1'234.56": "1234.56", "1’234.56": "1234.56",
		"Rs 1939": "1939", "USD 47.90": "47.90", "(144.00)": "-144", "12.26-": "-12.26", "-8.79": "-8.79", "−8,79 €": "-8.79",
		"€ 4.904,94": "4904.94", "$4.11": "4.11", "29.99 € ": "29.99", "1.234": "1234", "1,234": "1234", "12,34,567.00": "1234567",
		"0,00": "0", "1.163,40 €": "1163.40", "CHF 1'250.00": "1250", "3.3333": "3.3333", "1 000 000,00": "1000000", "$1,188.00 USD": "1188",
		"120,-": "120", "1\u00a0234,56": "1234.56", "1\u202f234,56 €": "1234.56", "-$5.00": "-5", "+7.00": "7", ".50": "0.5", "10,5": "10.5", "€0.00": "0", "5.000,00 kr": "5000",
	} {
		got, ok := ParseAmount(in)
		if w := decimal.RequireFromString(want); !ok || !got.Equal(w) {
			t.Errorf("%q: got %s %v, want %s", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "abc", "1.23.456", "12 Stk", "2024-01-05", "INV-100", "5/6", "1,23,4", "98765432109876543210", "01.02.2024", "page 3", "1..2", "--", "€"} {
		if got, ok := ParseAmount(in); ok {
			t.Errorf("%q: read as %s", in, got)
		}
	}
}

func TestParseNumericDate(t *testing.T) {
	for _, c := range []struct {
		in    string
		order DateOrder
		want  string
	}{
		{"2018-06-05", OrderUnknown, "2018-06-05"}, {"20180605", OrderUnknown, "2018-06-05"}, {"05.06.2018", MonthFirst, "2018-06-05"},
		{"5/6/18", DayFirst, "2018-06-05"}, {"5/6/18", MonthFirst, "2018-05-06"}, {"13/6/2018", MonthFirst, "2018-06-13"}, {"6/13/2018", DayFirst, "2018-06-13"},
		{"5 June 2018", DayFirst, "2018-06-05"}, {"June 5th, 2018", DayFirst, "2018-06-05"}, {"August 3 , 2014", DayFirst, "2014-08-03"}, {"7. Mai 2014", DayFirst, "2014-05-07"},
		{"2 juillet 2015", DayFirst, "2015-07-02"}, {"1er mars 2020", DayFirst, "2020-03-01"}, {"5 de junio de 2018", DayFirst, "2018-06-05"}, {"21 april 2014", DayFirst, "2014-04-21"},
		{"12-Mar-2024", DayFirst, "2024-03-12"}, {"Mar 14, 2026", DayFirst, "2026-03-14"}, {"Monday, 5 June 2018", DayFirst, "2018-06-05"}, {"3 gennaio 2026", DayFirst, "2026-01-03"},
		{"05. 06. 2018", DayFirst, "2018-06-05"}, {"2018-06-05T10:00:00Z", DayFirst, "2018-06-05"}, {"12.02.26", DayFirst, "2026-02-12"}, {"1. märz 2026", DayFirst, "2026-03-01"},
	} {
		got, ok := ParseNumericDate(c.in, c.order)
		if !ok || got.String() != c.want {
			t.Errorf("%q: got %s %v, want %s", c.in, got, ok, c.want)
		}
	}
	for _, in := range []string{"", "31.02.2024", "2024", "June 2018", "1.2.3", "12/2024", "32/13/2024", "10:30", "4.6", "00.00.0000"} {
		if got, ok := ParseNumericDate(in, DayFirst); ok {
			t.Errorf("%q: read as %s", in, got)
		}
	}
}

func TestParseMoney(t *testing.T) {
	for s, want := range map[string]string{"12,000 EUR": "12000 EUR", "€99": "99 EUR", "C$ 500": "500 CAD", "100 kr": "100 ", "500": "500 ", "much": "0 "} {
		value, currency, _ := ParseMoney(s)
		if got := value.String() + " " + currency; got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

func TestSpan(t *testing.T) {
	for s, want := range map[string][2]int{
		"within ninety (90) days": {0, 90}, "two years": {24, 0}, "a quarter": {3, 0}, "10 working days": {0, 14}, "6 Wochen": {0, 42}, "soon": {},
	} {
		months, days, ok := Span(s)
		if [2]int{months, days} != want || ok != (months+days > 0) {
			t.Errorf("%s: %d months, %d days, %v", s, months, days, ok)
		}
	}
}

func TestNumbers(t *testing.T) {
	if got := Numbers("sixty (90) days, one hundred and twenty"); !slices.Equal(got, []int{60, 90, 120}) {
		t.Error(got)
	}
}

func FuzzParseAmount(f *testing.F) {
	f.Add("1.234,56 €")
	f.Fuzz(func(t *testing.T, s string) {
		ParseAmount(s)
		ParseNumericDate(s, MonthFirst)
		Span(s)
		Rhythm(s)
	})
}
