package renewal

import "testing"

// The last day for notice is told in as many ways as there are vendors; an offer, a friend or a
// refund has days of its own.
func TestTheLastDayForNoticeIsStated(t *testing.T) {
	for text, want := range map[string]string{
		"It will be renewed automatically for 1 year unless you cancel it by 15 January 2027.":        "2027-01-15",
		"You can cancel until 15 January 2027.":                                                       "2027-01-15",
		"If you do not wish to renew, let us know no later than 15 January 2027.":                     "2027-01-15",
		"Cancel any time before January 15, 2027 to avoid being charged.":                             "2027-01-14",
		"Kündigen Sie bis spätestens 15. Januar 2027, sonst verlängert sich der Vertrag um ein Jahr.": "2027-01-15",
		"Turn off auto-renew by 15 January 2027 to stop it.":                                          "2027-01-15",
		"It renews unless it is cancelled on or before 15 January 2027.":                              "2027-01-15",
		"Résiliez votre abonnement avant le 15 janvier 2027.":                                         "2027-01-14",
		"Get 30 % off until 15 January 2027.":                                                         "",
		"Tell your friends by 15 January 2027 and get a free month.":                                  "",
		"We will notify you by 15 January 2027 of the new prices.":                                    "",
		"Opt in by 15 January 2027 to keep the old price.":                                            "",
		"If you cancel it before 15 January 2027 you get a full refund.":                              "",
	} {

		got := Read("Dear customer,\n\nyour domain quay.example expires on 30 January 2027.\n"+text+"\n", termsAt).NoticeDeadline.String()
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
