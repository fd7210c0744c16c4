package invoice

import "testing"

func TestTheCapOnAPriceIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"Fees may be adjusted. Annual increases shall not exceed 5%. Notice is 30 days.":      "5",
		"Eine Preisanpassung beträgt höchstens 3,5 % im Jahr.":                                "3.5",
		"Any price increase is capped at three (3) percent; discounts of up to 20% may apply": "3",
		"Availability of 99.9% is guaranteed, and downtime is at most 0.1%.":                  "",
		"Prices may rise.": "",
	} {
		got, ok := PriceCap(text)
		if s := got.String(); ok && s != want || ok != (want != "") {
			t.Errorf("%q: %s", text, s)
		}
	}
}

func FuzzPriceCap(f *testing.F) {
	f.Add("Annual increases shall not exceed five (5) percent; prices % 5%.")
	f.Fuzz(func(t *testing.T, text string) {
		if n, ok := PriceCap(text); ok && !n.IsPositive() {
			t.Errorf("a cap of %s", n)
		}
	})
}
