package invoice

import (
	"slices"
	"testing"
)

func TestAccountsInAText(t *testing.T) {
	for text, want := range map[string][]string{
		"Pay to DE89 3704 0044 0532 0130 00, please.":              {"DE89370400440532013000"},
		"IBAN: GB29NWBK60161331926819. BIC: NWBKGB22":              {"GB29NWBK60161331926819"},
		"old DE89370400440532013000, new NL91 ABNA 0417 1643 00":   {"DE89370400440532013000", "NL91ABNA0417164300"},
		"DE89 3704 0044 0532 0130 01 is mistyped, FR76 **** 1739":  nil,
		"Twice DE89370400440532013000 and DE89370400440532013000.": {"DE89370400440532013000"},
		"de": nil, "": nil, "NO93 8601 1117 947": {"NO9386011117947"},
	} {
		if got := Accounts(text); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestAnotherAccount(t *testing.T) {
	for text, want := range map[string]bool{
		"Please note that our bank details have changed.":                                              true,
		"From now on please pay to IBAN DE89370400440532013000.":                                       true,
		"We have moved to a new bank account, see the letter attached.":                                true,
		"Our new wire instructions are below.":                                                         true,
		"Unsere Bankverbindung hat sich geändert.":                                                     true,
		"Bitte überweisen Sie ab sofort auf unser neues Konto.":                                        true,
		"Nos coordonnées bancaires ont changé.":                                                        true,
		"Nuestra cuenta bancaria ha cambiado.":                                                         true,
		"Ons rekeningnummer is gewijzigd.":                                                             true,
		"Le nostre nuove coordinate bancarie sono queste.":                                             true,
		"Please update your bank details in the portal.":                                               false,
		"We have a new office. Our bank account stays.":                                                false,
		"Bitte aktualisieren Sie Ihre Bankverbindung.":                                                 false,
		"IBAN: DE89 3704 0044 0532 0130 00":                                                            false,
		"The new version is out today.":                                                                false,
		"Sign in to see the changed account details of your profile.":                                  false,
		"Payment details: 30 days net.\n\nThe price has changed.":                                      false,
		"Somebody opened a bank account yesterday and we talked about the weather, which was the same": false,
	} {
		if got := AnotherAccount(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
