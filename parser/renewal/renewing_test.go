package renewal

import (
	"strings"
	"testing"
)

func TestWhatRenewsIsNamed(t *testing.T) {
	for text, want := range map[string]string{
		"Hi Sam,\n\nyour Orbit Analytics Business plan will renew on 15 February 2027 for another year.": "Orbit Analytics Business plan",
		"This is a reminder that your Tern CRM Pro subscription renews automatically on 4 May.":          "Tern CRM Pro",
		"Your subscription to Merlin Desk Team will automatically renew on 1 June 2027.":                 "Merlin Desk Team",
		"The domain harbour-works.example expires on 3 March 2027.":                                      "domain harbour-works.example",
		"Your annual subscription renews on 4 May 2027.":                                                 "",
		"Your plan renews on July 14.":                                                                   "",
		"Contract no. 4711 renews on 1 May.":                                                             "",
		"Unless either party gives ninety days' written notice, this Agreement shall renew.":             "",
		"Either party may renew. The Initial Term renews for successive one-year terms.":                 "",
		"Renewal reminder: Kestrel Fibre 500\n\nYour contract renews on 1 May 2027.":                     "Kestrel Fibre 500",
		"Subject: Your Petrel Sign Standard subscription is about to renew\n\nIt renews on 3 May.":       "Petrel Sign Standard",
		"Product: Heron Backup Plus\nRenewal date: 3 May 2027":                                           "Heron Backup Plus",
		"Plan: Annual\nIt renews on 3 May.":                                                              "",
		"Ihr Vertrag „Glasfaser 500“ verlängert sich am 1. Mai 2027 um ein Jahr.":                        "Glasfaser 500",
		"Ihr Vertrag verlängert sich um weitere 12 Monate, wenn er nicht gekündigt wird.":                "",
		"Ihr Abonnement Merlin Desk Team verlängert sich am 1. Mai 2027.":                                "Merlin Desk Team",
		"Votre abonnement Orbite Pro se renouvelle le 1er mai 2027.":                                     "Orbite Pro",
		"Uw abonnement Stern Online wordt automatisch verlengd op 1 mei 2027.":                           "Stern Online",
		"Su suscripción Gaviota Plus se renovará el 1 de mayo de 2027.":                                  "Gaviota Plus",
		"If you do not cancel, your Wren SSL certificate (wren.example) will be renewed on 4 June.":      "Wren SSL certificate",
		"We hope that Sam renews his passport.":                                                          "",
		"The Customer shall renew the Order Form, unless the Supplier renews it.":                        "",
		"Your Dunlin Pro trial ends on 4 May.":                                                           "Dunlin Pro",
	} {
		if got := Renewing(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

func TestAHostileTextNamesNothingSlowly(t *testing.T) {
	for _, unit := range []string{"your ", "renews ", "your Plan renews ", "Product: ", "„"} {
		Renewing(strings.Repeat(unit, 1<<18/len(unit)))
	}
}

func FuzzRenewing(f *testing.F) {
	f.Add("your Orbit Analytics Business plan will renew on 15 February 2027")
	f.Add("Product: Heron\nIhr Vertrag „Glasfaser 500“ verlängert sich")
	f.Fuzz(func(t *testing.T, text string) {
		if got := Renewing(text); len([]rune(got)) > 60 || strings.ContainsAny(got, "\n\r") {
			t.Errorf("%q", got)
		}
	})
}
