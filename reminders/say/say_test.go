package say_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"duly/parser/when"
	"duly/reminders/say"
)

func TestWordsOfLetters(t *testing.T) {
	today := when.NewDay(2026, 12, 1)
	for _, c := range []struct{ got, want string }{
		{say.Day(when.NewDay(2026, 12, 4), today), "Fri 4 Dec"},
		{say.Day(when.NewDay(2027, 1, 4), today), "Mon 4 Jan 2027"},
		{say.Day(when.Day{}, today), ""},
		{say.Due(when.Day{}, today), "no date yet"},
		{say.Due(today, today), "due Tue 1 Dec (today)"},
		{say.Due(today.AddDays(1), today), "due Wed 2 Dec (tomorrow)"},
		{say.Due(today.AddDays(-1), today), "due Mon 30 Nov (1 day late)"},
		{say.Due(today.AddDays(-9), today), "due Sun 22 Nov (9 days late)"},
		{say.Due(today.AddDays(7), today), "due Tue 8 Dec (in 7 days)"},
		{say.Due(today.AddDays(8), today), "due Wed 9 Dec"},
		{say.Clip("  renew   the certificate ", 30), "renew the certificate"},
		{say.Clip("renew the certificate of the gateway", 24), "renew the certificate…"},
		{say.Clip("Überweisungsauftrag", 4), "Über…"},
		{say.List(nil), ""},
		{say.List([]string{"Sam"}), "Sam"},
		{say.List([]string{"Sam", "Lena", "Priya"}), "Sam, Lena and Priya"},
		{say.Plural(1, "item", "items"), "1 item"},
		{say.Plural(0, "item", "items"), "0 items"},
		{say.Capital("éclairs ordered"), "Éclairs ordered"},
		{say.Uncapital("Call the bank"), "call the bank"},
		{say.Uncapital("VPN certificate"), "VPN certificate"},
		{say.Times(0) + ", " + say.Times(2) + ", " + say.Times(6), "never, twice, 6 times"},
		{say.Span(12) + ", " + say.Span(18) + ", " + say.Span(36), "1 year, 18 months, 3 years"},
		{say.Money(decimal.NewNullDecimal(decimal.RequireFromString("-1234567.5")), "EUR"), "-1,234,567.50 EUR"},
		{say.Money(decimal.NewNullDecimal(decimal.RequireFromString("999")), ""), "999.00"},
		{say.Money(decimal.NullDecimal{}, "EUR"), ""},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
