package invoice

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

func TestValidIBAN(t *testing.T) {
	for _, ok := range []string{"DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "fr1420041010050500013m02606", "NL91 ABNA 0417 1643 00", "CH93 0076 2011 6238 5295 7"} {
		if !ValidIBAN(ok) {
			t.Errorf("%s is an IBAN", ok)
		}
	}
	for _, bad := range []string{"", "DE89 3704 0044 0532 0130 01", "FR76 **** **** 1739", "DE89370400440532013", "XX00123456789", "US12345678901234567890", "GB82 WEST 1234 5698 7654 33"} {
		if ValidIBAN(bad) {
			t.Errorf("%s is no IBAN", bad)
		}
	}
}

func TestValidVATID(t *testing.T) {
	for _, ok := range []string{"DE123456789", "DE 123 456 789", "FR 12 421000111", "NL123456789B01", "ATU12345678", "IE1234567FA", "GB 987 6543 21", "CHE-123.456.789 MWST", "ES B12345674", "SE556677889901", "PL5250001122"} {
		if !ValidVATID(ok) {
			t.Errorf("%s has the shape of a VAT id", ok)
		}
	}
	for _, bad := range []string{"", "DE12345678", "F63530848134", "US123456789", "XX123456789", "DE12345678A"} {
		if ValidVATID(bad) {
			t.Errorf("%s has no VAT id's shape", bad)
		}
	}
}

func TestNormalNumber(t *testing.T) {
	for _, same := range [][]string{
		{"INV-0042", "inv 0042", "# INV/0042", "ＩＮＶ-0042"},
		{"000417", "417", "# 417", "0417"},
		{"RE 2026 00042", "re-2026-00042"},
	} {
		for _, s := range same[1:] {
			if NormalNumber(s) != NormalNumber(same[0]) {
				t.Errorf("%q and %q differ: %q, %q", s, same[0], NormalNumber(s), NormalNumber(same[0]))
			}
		}
	}
	if NormalNumber("0000") != "0000" || NormalNumber("A-1") == NormalNumber("A-2") {
		t.Error("numbers are told apart")
	}
}

func TestVendorKey(t *testing.T) {
	for _, same := range [][]string{
		{"Larkspur Software, Inc.", "LARKSPUR SOFTWARE INC", "Larkspur Software"},
		{"Hortensia Floristik GmbH & Co. KG", "hortensia floristik"},
		{"Studio Ginepro S.r.l.", "Studio Ginepro SRL", "STUDIO GINEPRO S. R. L."},
		{"Ruitenberg Fietsen B.V.", "Ruitenberg Fietsen BV"},
		{"NUBES DEL SUR, S.L.", "Nubes del Sur SL"},
		{"Björkdal Data AB", "Bjorkdal Data"},
		{"Havblik IT ApS", "HAVBLIK IT"},
		{"Marigold Traders Private Limited", "Marigold Traders Pvt. Ltd."},
		{"Zielony Bor Sp. z o.o.", "Zielony Bor"},
	} {
		for _, s := range same[1:] {
			if VendorKey(s) != VendorKey(same[0]) {
				t.Errorf("%q and %q differ: %q, %q", s, same[0], VendorKey(s), VendorKey(same[0]))
			}
		}
	}
	if VendorKey("AG Maschinen") == VendorKey("KG Maschinen") {
		t.Error("the first word is never a legal form")
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
