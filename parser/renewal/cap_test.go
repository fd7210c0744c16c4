package renewal

import "testing"

func TestTheCapOnAPriceIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"Fees may be adjusted. Annual increases shall not exceed 5%. Notice is 30 days.":      "5",
		"Eine Preisanpassung beträgt höchstens 3,5 % im Jahr.":                                "3.5",
		"Any price increase is capped at three (3) percent; discounts of up to 20% may apply": "3",
		"Availability of 99.9% is guaranteed, and downtime is at most 0.1%.":                  "",
		"Prices may rise.": "",
		"VAT 20%    £20.00\nTotal    £120.00\n\nPrice increases are capped at 5% a year.": "5",
		"Unit price 10.00, VAT 19 %\nWe may raise fees once a year, by not more than 4%":  "4",
		"Prices rise with the index, 3 % at most.":                                        "3",
		"The price shall not be increased by more than 7.5 percent per annum":             "7.5",
		"Eine Erhöhung der Entgelte ist begrenzt auf 2 % jährlich. MwSt. 19 %":            "2",
		"L’augmentation annuelle du prix est plafonnée à 3 %.":                            "3",
		"El aumento anual no superará el 2,5 %.":                                          "2.5",
		"De jaarlijkse verhoging bedraagt maximaal 4 %.":                                  "4",
		"A late payment fee of no more than 2% applies.":                                  "",
		"Liability is limited to 100 % of the fees; the price includes VAT at 20%.":       "",
		"Prices include 20% VAT. Support answers at most two requests a day.":             "",
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
