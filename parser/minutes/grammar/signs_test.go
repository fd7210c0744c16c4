package grammar

import "testing"

func TestSigns(t *testing.T) {
	for s, want := range map[string]Signs{
		"I'll paint the shed":              SignSelf | SignWill,
		"so LET'S see":                     SignSelf,
		"the shed was painted":             0,
		"Booking it, you should know":      SignDoing | SignYou | SignCan,
		"they're gonna be late":            SignWill,
		"Is the ring there?":               SignBe | SignDoing,
		"ich über dich":                    SignSelf,
		"inspecting":                       SignDoing,
		"the willow and its icing":         SignDoing,
		"a long word: unselfconsciousness": 0,
		"":                                 0,
	} {
		if got := SignsOf(s); got != want {
			t.Errorf("%q: %b, not %b", s, got, want)
		}
	}
}
