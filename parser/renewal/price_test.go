package renewal

import (
	"fmt"
	"testing"
)

// What a renewal will cost, as vendors announce it; "" where the text tells no price.
func TestPriceOfARenewal(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Your Watchtower subscription (120 seats) will automatically renew on 15 January 2027 for a further term of twelve (12) months at EUR 18,400.00 per year plus VAT.", "18400 EUR/12"},
		{"Your plan renews on July 14, 2027. You will be charged $99.00 per month.", "99 USD/1"},
		{"Ihr Vertrag verlängert sich am 1.3.2027 um 12 Monate zum Preis von 1.190,00 € im Jahr inkl. MwSt.", "1190 EUR/12 gross"},
		{"Votre abonnement sera renouvelé le 1er mars 2027 au tarif de 1 234,50 € TTC par an.", "1234.5 EUR/12 gross"},
		{"Your subscription renews on 3 May 2027. The annual fee rises from £4,000 to £4,400.", "4400 GBP/12"},
		{"Your Team plan renews on December 14, 2026 for another year at $2,388.00 plus tax (last year: $1,990.00).", "2388 USD/0"},
		{"Ihr Vertrag verlängert sich am 1.3.2027 um ein Jahr für 588,00 EUR (bisher 540,00 EUR).", "588 EUR/0"},
		{"Your plan renews on May 3 for $120.00 a year instead of $100.00.", "120 USD/12"},
		{"Votre abonnement sera renouvelé le 1er mars 2027 à 590 € par an au lieu de 540 €.", "590 EUR/12"},
		{"Renewal price: €250/quarter, excl. VAT", "250 EUR/3"},
		{"Your plan renews on March 1, 2027. Starting then, the price goes up from $99/month to $119/month.", "119 USD/1"},
		{"Ihr Vertrag verlängert sich am 01.03.2027. Wir erhöhen den Preis von 100 EUR auf 115 EUR im Monat.", "115 EUR/1"},
		{"Zum 01.01.2027 passen wir den Beitrag an: von bisher 1.200,00 EUR auf 1.380,00 EUR im Jahr.", "1380 EUR/12"},
		{"Le tarif passe de 100 € à 115 € par mois le 1er mars 2027.", "115 EUR/1"},
		{"Your plan renews on March 1, 2027. The storage goes up from 50 GB to 100 GB.", ""},
		{"Your plan renews on March 1, 2027. Our prices increase from $5 per user to $6 per user.", ""},
		{"Your domain renews on 2 May 2027. We will charge 18.00 CHF to the card on file.", "18 CHF/0"},
		{"The contract renews for one year. A late payment fee of EUR 40 applies.", ""},
		{"The contract renews for one year at 12 EUR per user per month.", ""},
		{"It renews on 1 May 2027 unless cancelled 30 days before. Liability is limited to EUR 1,000,000.", ""},
		{"Renews with the plans Basic (EUR 10), Plus (EUR 20) or Pro (EUR 40).", ""},
	} {
		p := Read(c.text, termsAt).Price
		got := ""
		if p.Currency != "" {
			got = fmt.Sprintf("%s %s/%d", p.Amount, p.Currency, p.Months)
			if p.Gross {
				got += " gross"
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}

// What it cost before, where the notice says that.
func TestThePriceBefore(t *testing.T) {
	for text, want := range map[string]string{
		"Your plan renews on December 14, 2026 for another year at $2,388.00 (last year: $1,990.00).": "1990",
		"The price goes up from $99/month to $119/month on March 1, 2027.":                            "99",
		"Zum 01.01.2027 passen wir den Beitrag an: von bisher 1.200,00 EUR auf 1.380,00 EUR im Jahr.": "1200",
		"Your plan renews on May 3 for $120.00 a year.":                                               "0",
		"Your plan renews on May 3 for $120.00 a year instead of EUR 100.00.":                         "0",
	} {
		if got := Read(text, termsAt).Price.Before.String(); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
