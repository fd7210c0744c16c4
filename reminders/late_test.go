package reminders_test

import "testing"

// Of a contract that became known after its last day for notice nobody is told that he did not decide.
func TestAContractThatIsKnownTooLateIsNobodysFault(t *testing.T) {
	const lift = "contract: Lift, until 2026-12-31, notice 3 months, renews for 12 months, 2,400 EUR a year"
	for name, c := range map[string]struct{ told, owner, hears string }{
		"told by its owner": {lift, "", ""},
		"told by another":   {lift + ", owner priya", "priya", "Sam Rivera wrote this contract down as yours. It is too late for notice now; before the next term I warn you in time. It renews on Fri 1 Jan 2027 for 1 year."},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("sam", dulyAddress, "a contract", c.told)
			says(t, w.letter("sam"), "last day for notice was")
			w.goTo(w.now)
			if c.owner != "" {
				says(t, w.letter(c.owner), c.hears)
			}
			w.goTo(at(20, 12, 0))
			w.quiet()
		})
	}
}
