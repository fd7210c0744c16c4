package minutes

import (
	"strings"
	"testing"
	"time"

	"duly/parser/when"
)

// stranger is a context in which nobody is known.
func stranger() Context {
	return Context{Context: when.Context{At: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC), Locale: "en-GB"}}
}

// TestWhoWritesToWhom: letters whose head is lost tell by their first and last lines whom they are from and for.
func TestWhoWritesToWhom(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Great work Maren, that was quick.\n\nPlease send the drawings to the yard.\n\nOdile\n", "Maren: send the drawings to the yard"},
		{"Thanks Maren! Please send the drawings to the yard.\n\nOdile\n", "Maren: send the drawings to the yard"},
		{"Helen, thanks for the plan.\n\nPlease send the drawings to the yard.\n\nOdile\n", "Helen: send the drawings to the yard"},
		{"Welcome back Helen!!\n\nCould you send the drawings to the yard?\n\nOdile\n", "Helen: send the drawings to the yard"},
		{"Helen, our treasurer, reports a surplus.\n\nPlease send the drawings to the yard.\n\nOdile\n", "?: send the drawings to the yard"},
		{"Thanks to Helen, we are ahead of the plan.\n\nPlease send the drawings to the yard.\n\nOdile\n", "?: send the drawings to the yard"},
		{"Yes, that is fine.\n\nPlease send the drawings to the yard.\n\nCheers\nPaul\n", "?: send the drawings to the yard"},
		{"Hi,\n\nI'll send the drawings to the yard.\n\nOdile\n", "Odile: send the drawings to the yard"},
		{"Good news, the berth is free.\n\nI'll send the drawings to the yard.\n\n/Paul\n", "Paul: send the drawings to the yard"},
		{"Good news, the berth is free.\n\nI'll send the drawings to the yard.\n\n- Paul\n", "Paul: send the drawings to the yard"},
		{"Good news, the berth is free.\n\nI'll send the drawings to the yard.\n\nPaul Verhage\nVerhage & Sons\n+31 20 555 0142\n", "Paul Verhage: send the drawings to the yard"},
	} {
		var got []string
		for _, i := range Read(c.text, stranger()).Items {
			owner := i.Owner
			if owner == "" {
				owner = "?"
			}
			got = append(got, owner+": "+i.Task)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q: %q, want %q", c.text, s, c.want)
		}
	}
}
