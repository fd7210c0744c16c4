package reminders_test

import "testing"

// A name is no role, though it stands behind another's.
func TestANameIsNoRole(t *testing.T) {
	w := newWorld(t)
	w.say("carol", dulyAddress, "Minutes: parish council", "Present: Sam Rivera, Otto Marsh, Lena Brandt\n\nActions\n- Otto to circulate the policy by Friday\n")
	says(t, w.letter("carol"), "Otto? · due")
}

// An item of the Clerk's is that of whom the minutes name as the clerk, where they name one.
func TestARoleIsWhoHasIt(t *testing.T) {
	for name, c := range map[string]struct{ present, want string }{
		"in brackets":       {"Present: Carol Whitby (Chair), Sam Rivera, Lena Brandt (Clerk)", "Lena Brandt · due"},
		"behind a dash":     {"Present: Carol Whitby - Chairman; Sam Rivera; Lena Brandt – Parish Clerk", "Lena Brandt · due"},
		"behind a comma":    {"Present:\n- Carol Whitby, Chair\n- Sam Rivera\n- Lena Brandt, Clerk to the Council", "Lena Brandt · due"},
		"before the name":   {"Chair: Carol Whitby\nClerk: Lena Brandt\nPresent: Sam Rivera", "Lena Brandt · due"},
		"with initials":     {"Present: Carol Whitby (CW, Chair), Lena Brandt (LB), Clerk, Sam Rivera (SR)", "Lena Brandt · due"},
		"a stranger":        {"Present: Carol Whitby (Chair), Otto Marsh (Clerk), Sam Rivera", "Otto Marsh? · due"},
		"two of them":       {"Present: Sam Rivera (Clerk), Lena Brandt (Clerk)", "Clerk? · due"},
		"the deputy":        {"Present: Sam Rivera, Lena Brandt (Deputy Clerk)", "Clerk? · due"},
		"nobody":            {"Present: Sam Rivera, Lena Brandt", "Clerk? · due"},
		"a clerk of theirs": {"Present: Sam Rivera, Lena Brandt\n\nLena Brandt thanked the clerk of the works, who had gone.", "Clerk? · due"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.say("carol", dulyAddress, "Minutes: parish council", c.present+"\n\nActions\n- The Clerk to circulate the policy by Friday\n")
			says(t, w.letter("carol"), "Circulate the policy", c.want)
		})
	}
}
